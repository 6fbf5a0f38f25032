"""Russian: the words by which intake reads a Russian clipping."""

from builder.intake.languages.model import Language, Titles, listed
from builder.intake.languages.russian.aside import ASIDE
from builder.intake.languages.russian.calling import CALLING
from builder.intake.languages.russian.counting import COUNTING
from builder.intake.languages.russian.crediting import CREDITING
from builder.intake.languages.russian.dates import DATES
from builder.intake.languages.russian.heading import HEADING
from builder.intake.languages.russian.letter import LETTER
from builder.intake.languages.russian.naming import NAMING, PLAIN
from builder.intake.languages.russian.page import PAGE, PARTS
from builder.intake.languages.russian.press import PRESS
from builder.intake.languages.russian.release import RELEASE
from builder.intake.languages.russian.site import SITE
from builder.intake.languages.russian.speech import SPEECH

_TITLES = Titles(
    at=r"в|во|на|с|со|к|до|от|около",
    cuts=(r",\s(?:который|которая|которое|которые|где|хотя|но|а|что)\s", r",\s"),
    stale=r"на (?:этой|прошлой|следующей) неделе|в (?:этом|прошлом) (?:месяце|году)|сегодня|вчера|завтра|сейчас",
)

RUSSIAN = Language(
    code="ru",
    name="Russian",
    script="cyrillic",
    letters="ыэъё",
    common=listed(
        "и в во не на с что по к как из за от о об это его для у но а был была были они она он мы их также после до "
        "или если уже ещё еще который которые года при чтобы"
    ),
    abbreviations=listed("г гг им ул обл тыс млн млрд руб см т.д т.п др напр кв ст"),
    final=listed("г гг руб тыс млн млрд т.д т.п др"),
    leading=listed("и в на с из от о об к ко по за для при без под над между через что который которые"),
    titles=_TITLES,
    page=PAGE,
    parts=PARTS,
    naming=NAMING,
    plain=PLAIN,
    site=SITE,
    dates=DATES,
    speech=SPEECH,
    counting=COUNTING,
    letter=LETTER,
    calling=CALLING,
    press=PRESS,
    aside=ASIDE,
    heading=HEADING,
    release=RELEASE,
    crediting=CREDITING,
    endings={
        "ский": ("ского", "скому", "ским"), "цкий": ("цкого", "цкому", "цким"), "ый": ("ого", "ому", "ым"),
        "ий": ("ия", "ию", "ием"),
        "ия": ("ии", "ии", "ией"), "ка": ("ки", "ке", "кой"), "а": ("ы", "е", "ой"), "я": ("и", "е", "ей"),
        "й": ("я", "ю", "ем"), "ь": ("я", "ю", "ем"), "б": ("ба", "бу", "бом"), "в": ("ва", "ву", "вом"),
        "г": ("га", "гу", "гом"), "д": ("да", "ду", "дом"), "ж": ("жа", "жу", "жом"), "з": ("за", "зу", "зом"),
        "к": ("ка", "ку", "ком"), "л": ("ла", "лу", "лом"), "м": ("ма", "му", "мом"), "н": ("на", "ну", "ном"),
        "п": ("па", "пу", "пом"), "р": ("ра", "ру", "ром"), "с": ("са", "су", "сом"), "т": ("та", "ту", "том"),
        "ф": ("фа", "фу", "фом"), "х": ("ха", "ху", "хом"), "ц": ("ца", "цу", "цом"), "ч": ("ча", "чу", "чом"),
        "ш": ("ша", "шу", "шом"), "щ": ("ща", "щу", "щом"),
    },
)  # fmt: skip
