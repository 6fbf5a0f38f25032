"""French: the words by which intake reads a French clipping."""

from builder.intake.languages.french.aside import ASIDE
from builder.intake.languages.french.calling import CALLING
from builder.intake.languages.french.counting import COUNTING
from builder.intake.languages.french.crediting import CREDITING
from builder.intake.languages.french.dates import DATES
from builder.intake.languages.french.heading import HEADING
from builder.intake.languages.french.letter import LETTER
from builder.intake.languages.french.naming import NAMING, PLAIN
from builder.intake.languages.french.page import PAGE, PARTS
from builder.intake.languages.french.press import PRESS
from builder.intake.languages.french.release import RELEASE
from builder.intake.languages.french.site import SITE
from builder.intake.languages.french.speech import SPEECH
from builder.intake.languages.model import Language, Titles, listed

_TITLES = Titles(
    at=r"en|à|au|le|la|depuis|dès|dans|avant|après|jusqu'(?:au|en|à)",
    cuts=(r",\s(?:qui|dont|où|alors que|tandis que|mais|après|avant|lors|selon)\s", r",\s"),
    stale=r"(?:cette semaine|la semaine (?:dernière|prochaine)|ce mois-ci|cette année|aujourd'hui|hier|demain"
    r"|actuellement)",
)

FRENCH = Language(
    code="fr",
    name="French",
    script="latin",
    letters="œêëû",
    common=listed(
        "le la les des du de un une et est que qui dans pour sur par au aux avec ce cette ces il elle ils son ses "
        "leur leurs "
        "ne pas plus ont été sont était être à ou où mais selon entre après comme aussi"
    ),
    abbreviations=listed(
        "janv févr fév avr juil sept oct nov déc m mm mme mlle dr pr gén col lt cap st ste av bd art al p pp cf etc "
        "env n no "
        "vol éd ex hab tél"
    ),
    final=listed("etc env hab"),
    leading=listed("le la les des du de un une et ou au aux pour par dans chez son sa ses leur leurs que"),
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
