"""Italian: the words by which intake reads an Italian clipping."""

from builder.intake.languages.italian.aside import ASIDE
from builder.intake.languages.italian.calling import CALLING
from builder.intake.languages.italian.counting import COUNTING
from builder.intake.languages.italian.crediting import CREDITING
from builder.intake.languages.italian.dates import DATES
from builder.intake.languages.italian.heading import HEADING
from builder.intake.languages.italian.letter import LETTER
from builder.intake.languages.italian.naming import NAMING, PLAIN
from builder.intake.languages.italian.page import PAGE, PARTS
from builder.intake.languages.italian.press import PRESS
from builder.intake.languages.italian.release import RELEASE
from builder.intake.languages.italian.site import SITE
from builder.intake.languages.italian.speech import SPEECH
from builder.intake.languages.model import Language, Titles, listed

_TITLES = Titles(
    at=r"in|nel|nell'|a|ad|alle|il|di|dal|da|dopo|entro",
    cuts=(r",\s(?:che|dove|mentre|ma|dopo|prima|secondo|e)\s", r",\s"),
    stale=r"(?:questa settimana|la (?:scorsa|prossima) settimana|questo mese|quest'anno|oggi|ieri|domani"
    r"|attualmente)",
)

ITALIAN = Language(
    code="it",
    name="Italian",
    script="latin",
    letters="ìò",
    common=listed(
        "il lo la i gli le di del della dei delle degli un una e è che in nel nella per con su sul sulla da dal "
        "dalla a al alla "
        "non si sono ha hanno come più anche ma stato stata tra secondo questo questa dopo"
    ),
    abbreviations=listed(
        "gen feb mar apr mag giu lug ago set sett ott nov dic sig dott prof on sen gen col ing avv art n pag p ecc "
        "es s.p.a "
        "tel cfr ca mln mld"
    ),
    final=listed("ecc s.p.a mln mld"),
    leading=listed(
        "il lo gli le di del della dei delle degli un una uno e o con per nel nella dal dalla al alla sul sulla che ed"
    ),
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
