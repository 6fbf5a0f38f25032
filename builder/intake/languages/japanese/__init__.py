"""Japanese: the words by which intake reads a Japanese clipping."""

from builder.intake.languages.japanese.aside import ASIDE
from builder.intake.languages.japanese.calling import CALLING
from builder.intake.languages.japanese.counting import COUNTING
from builder.intake.languages.japanese.crediting import CREDITING
from builder.intake.languages.japanese.dates import DATES
from builder.intake.languages.japanese.heading import HEADING
from builder.intake.languages.japanese.letter import LETTER
from builder.intake.languages.japanese.naming import NAMING, PLAIN
from builder.intake.languages.japanese.page import PAGE, PARTS
from builder.intake.languages.japanese.press import PRESS
from builder.intake.languages.japanese.release import RELEASE
from builder.intake.languages.japanese.site import SITE
from builder.intake.languages.japanese.speech import SPEECH
from builder.intake.languages.model import Language, Titles, listed

JAPANESE = Language(
    code="ja",
    name="Japanese",
    script="kana",
    letters="",
    common=listed(
        "の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この "
        "ため その あっ よう また もの"
    ),
    abbreviations=frozenset(),
    titles=Titles(cuts=(r"、",), stale=r"(?:今週|先週|来週|今月|今年|今日|昨日|明日|現在)"),
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
)
