"""Ukrainian: the words by which intake reads an Ukrainian clipping."""

from builder.intake.languages.model import Language, Titles, listed
from builder.intake.languages.ukrainian.aside import ASIDE
from builder.intake.languages.ukrainian.calling import CALLING
from builder.intake.languages.ukrainian.counting import COUNTING
from builder.intake.languages.ukrainian.crediting import CREDITING
from builder.intake.languages.ukrainian.dates import DATES
from builder.intake.languages.ukrainian.heading import HEADING
from builder.intake.languages.ukrainian.letter import LETTER
from builder.intake.languages.ukrainian.naming import NAMING, PLAIN
from builder.intake.languages.ukrainian.page import PAGE, PARTS
from builder.intake.languages.ukrainian.press import PRESS
from builder.intake.languages.ukrainian.release import RELEASE
from builder.intake.languages.ukrainian.site import SITE
from builder.intake.languages.ukrainian.speech import SPEECH

_TITLES = Titles(
    at=r"у|в|на|з|із|до|від|о|об|близько",
    cuts=(r",\s(?:який|яка|яке|які|де|хоча|але|а|що)\s", r",\s"),
    stale=r"(?:цього|минулого|наступного) (?:тижня|місяця|року)|сьогодні|вчора|учора|завтра|нині",
)

UKRAINIAN = Language(
    code="uk",
    name="Ukrainian",
    script="cyrillic",
    letters="іїєґ",
    common=listed(
        "і й та в у на з із що не до за від про як для це є був була були його її їх але або який яка які також після "
        "під через ще вже він вона вони ми при щоб року"
    ),
    abbreviations=listed("ст р рр ім вул м с обл тис млн млрд грн див та ін напр кв"),
    final=listed("р рр грн тис млн млрд ін"),
    leading=listed("і й та в у на з із зі від про до для при без під над між через що який які"),
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
        "ський": ("ського", "ському", "ським"), "цький": ("цького", "цькому", "цьким"), "ий": ("ого", "ому", "им"),
        "ій": ("ія", "ію", "ієм"),
        "ка": ("ки", "ці", "кою"), "га": ("ги", "зі", "гою"), "ія": ("ії", "ії", "ією"), "а": ("и", "і", "ою"),
        "я": ("і", "і", "ею"), "ко": ("ка", "ку", "ком"), "о": ("а", "ові", "ом"), "й": ("я", "ю", "єм"),
        "ь": ("я", "ю", "ем"), "б": ("ба", "бу", "бом"), "в": ("ва", "ву", "вом"), "г": ("га", "гу", "гом"),
        "ґ": ("ґа", "ґу", "ґом"), "д": ("да", "ду", "дом"), "ж": ("жа", "жу", "жом"), "з": ("за", "зу", "зом"),
        "к": ("ка", "ку", "ком"), "л": ("ла", "лу", "лом"), "м": ("ма", "му", "мом"), "н": ("на", "ну", "ном"),
        "п": ("па", "пу", "пом"), "р": ("ра", "ру", "ром"), "с": ("са", "су", "сом"), "т": ("та", "ту", "том"),
        "ф": ("фа", "фу", "фом"), "х": ("ха", "ху", "хом"), "ц": ("ца", "цу", "цом"), "ч": ("ча", "чу", "чом"),
        "ш": ("ша", "шу", "шом"), "щ": ("ща", "щу", "щом"),
    },
)  # fmt: skip
