"""Spanish: the words by which intake reads a Spanish clipping."""

from builder.intake.languages.model import Language, Titles, listed
from builder.intake.languages.spanish.aside import ASIDE
from builder.intake.languages.spanish.calling import CALLING
from builder.intake.languages.spanish.counting import COUNTING
from builder.intake.languages.spanish.crediting import CREDITING
from builder.intake.languages.spanish.dates import DATES
from builder.intake.languages.spanish.heading import HEADING
from builder.intake.languages.spanish.letter import LETTER
from builder.intake.languages.spanish.naming import NAMING, PLAIN
from builder.intake.languages.spanish.page import PAGE, PARTS
from builder.intake.languages.spanish.press import PRESS
from builder.intake.languages.spanish.release import RELEASE
from builder.intake.languages.spanish.site import SITE
from builder.intake.languages.spanish.speech import SPEECH

_TITLES = Titles(
    at=r"en|el|al|a|a las|del|desde|hasta|de",
    cuts=(r",\s(?:que|quien|donde|mientras|pero|tras|después|según|y)\s", r",\s"),
    stale=r"(?:esta semana|la semana pasada|la próxima semana|este mes|este año|hoy|ayer|mañana|actualmente)",
)

SPANISH = Language(
    code="es",
    name="Spanish",
    script="latin",
    letters="ñ¿¡",
    common=listed(
        "el la los las de del un una y que en por para con su sus se lo al es son ha han no más como pero sobre "
        "entre este esta "
        "desde hasta según también fue fueron ser está están ya le"
    ),
    abbreviations=listed(
        "ene feb mar abr jun jul ago sep sept oct nov dic sr sra dr dra gral cnel art núm pág p ej etc ee.uu ud uds "
        "vs aprox "
        "tel av ee uu"
    ),
    final=listed("etc ee.uu uu"),
    leading=listed("el la los las del de un una y o con por para en al su sus que desde hasta"),
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
)
