"""Korean: the words by which intake reads a Korean clipping."""

from builder.intake.languages.korean.aside import ASIDE
from builder.intake.languages.korean.calling import CALLING
from builder.intake.languages.korean.counting import COUNTING
from builder.intake.languages.korean.crediting import CREDITING
from builder.intake.languages.korean.dates import DATES
from builder.intake.languages.korean.heading import HEADING
from builder.intake.languages.korean.letter import LETTER
from builder.intake.languages.korean.naming import NAMING, PLAIN
from builder.intake.languages.korean.page import PAGE, PARTS
from builder.intake.languages.korean.press import PRESS
from builder.intake.languages.korean.release import RELEASE
from builder.intake.languages.korean.site import SITE
from builder.intake.languages.korean.speech import SPEECH
from builder.intake.languages.model import Language, Titles, listed

KOREAN = Language(
    code="ko",
    name="Korean",
    script="hangul",
    letters="",
    common=listed(
        "이 그 저 것 수 등 및 또 더 한 할 있다 있는 했다 밝혔다 말했다 위해 대해 따르면 지난 오는 이날 가운데 "
        "것으로 있다고 했다고"
    ),
    abbreviations=listed("vs no"),
    titles=Titles(cuts=(r",\s",), stale=r"(?:이번 주|지난주|다음 주|이달|올해|오늘|어제|내일|현재)"),
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
