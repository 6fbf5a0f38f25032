"""English: the words by which intake reads an English clipping."""

from builder.intake.languages.english.aside import ASIDE
from builder.intake.languages.english.calling import CALLING
from builder.intake.languages.english.counting import COUNTING
from builder.intake.languages.english.crediting import CREDITING
from builder.intake.languages.english.dates import DATES
from builder.intake.languages.english.heading import HEADING
from builder.intake.languages.english.letter import LETTER
from builder.intake.languages.english.naming import NAMING, PLAIN
from builder.intake.languages.english.page import PAGE, PARTS
from builder.intake.languages.english.press import PRESS
from builder.intake.languages.english.release import RELEASE
from builder.intake.languages.english.site import SITE
from builder.intake.languages.english.speech import SPEECH
from builder.intake.languages.model import Language, Titles, listed

_TITLES = Titles(
    at=r"on|in|by|at|since|from|until|during",
    cuts=(
        r",\s(?:which|who|where|while|although|though|whose|with)\b",
        r",\s(?:and|but|as|after|before|following|\w+ing)\b",
        r"\s(?:after|before|while|although|because|following|amid)\s",
        r"\sand\s(?=\w+(?:ed|t|n)\s)",
        r",\s",
    ),
    stale=r"(?:earlier |later )?(?:this|last|next) (?:week|month|year|morning|evening|weekend)|today|yesterday"
    r"|tomorrow|currently",
    asides=r"(?:said|believed|thought|reported|understood|known|expected) to (?:be|have)",
    resume=r"have|has|had|is|are|was|were|will",
)

ENGLISH = Language(
    code="en",
    name="English",
    script="latin",
    letters="",
    common=listed(
        "the of to and in that is was for on with as by at from it be are were has have had not this but they which "
        "will said an or its who their been would more after also than about into when there we he she his her"
    ),
    abbreviations=listed(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mr mrs ms dr "
        "prof gen lt col maj capt sgt adm gov sen rep st no nos vs etc u.s u.k u.n e.u a.m p.m e.g i.e inc ltd co "
        "corp approx est vol art fig dept"
    ),
    final=listed("u.s u.k u.n e.u a.m p.m inc ltd co corp etc"),
    leading=listed("the a an of and or with from by in into on at to for than between its their his our every whose"),
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
