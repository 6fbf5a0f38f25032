"""German: the words by which intake reads a German clipping."""

from builder.intake.languages.german.aside import ASIDE
from builder.intake.languages.german.calling import CALLING
from builder.intake.languages.german.counting import COUNTING
from builder.intake.languages.german.crediting import CREDITING
from builder.intake.languages.german.dates import DATES
from builder.intake.languages.german.heading import HEADING
from builder.intake.languages.german.letter import LETTER
from builder.intake.languages.german.naming import NAMING, PLAIN
from builder.intake.languages.german.page import PAGE, PARTS
from builder.intake.languages.german.press import PRESS
from builder.intake.languages.german.release import RELEASE
from builder.intake.languages.german.site import SITE
from builder.intake.languages.german.speech import SPEECH
from builder.intake.languages.model import Language, Titles, listed

_TITLES = Titles(
    at=r"am|im|in|um|seit|ab|bis|vom|zum|in der nacht auf",
    cuts=(r",\s(?:der|die|das|wo|während|obwohl|nachdem|weil|aber|sondern|und)\s", r",\s"),
    stale=r"(?:in )?(?:dieser|der vergangenen|der kommenden) woche|heute|gestern|morgen|derzeit|aktuell"
    r"|in diesem (?:monat|jahr)",
)

GERMAN = Language(
    code="de",
    name="German",
    script="latin",
    letters="ß",
    common=listed(
        "der die das und ist nicht von mit den dem des ein eine einen einem einer zu im auf für sich auch als nach "
        "bei aus "
        "dass es sie er wird werden wurde wurden hat haben sei seien oder wie noch über am zum zur sind war"
    ),
    abbreviations=listed(
        "jan feb mrz apr jun jul aug sept sep okt nov dez mo di mi do fr sa so dr prof hr fr st nr bzw ca usw etc "
        "z.b d.h "
        "u.a mio mrd tsd abs art str vgl inkl evtl gen a.d o.ä s.o v.a"
    ),
    final=listed("usw etc mio mrd o.ä"),
    leading=listed("der dem des einen einem einer eines und oder von im am zum zur für sowie dass seine ihre"),
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
    ordinal_point=True,
    nouns_capital=True,
)
