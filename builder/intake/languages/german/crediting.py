"""German: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    day="datum",
    undated=r"\b(?:foto|bild)\b"
    r"|^(?:nächste[rs]?|kommende[rs]?|termin|veranstaltung\w*|frist"
    r"|beginn|ende|fällig|ablauf\w*|anmeldeschluss)\b[^:\d]{0,24}[:\d]"
    r"|^(?:sitzung|gültig|in kraft|mitglied|einsendeschluss|gegründet"
    r"|geboren|stichtag|anhörung)\b[^:\d]{0,24}[:\d]",
    media="sendung",
    standing=r"lage(?:bericht|bild|meldung)?(?: [\w-]+){0,2}? (?:vom|am|zum)",
    cites=r"(?:empfohlene )?(?:zitierweise|zitation)|zitiervorschlag",
    dating=listed("ausgabe lesedauer lesezeit minuten nr seite uhr um vom von vor stunden stunde den minute"),
    lines=r"\b(?:foto|bild|archivbild)\b",
    pictures="fotos?|bild",
    by=r"(?:eine? (?:gast)?(?:beitrag|artikel|analyse|kommentar|essay|reportage|kolumne|interview) "
    r"|aufgezeichnet )?von|die fragen stellten?|das (?:gespräch|interview) führten?"
    r"|(?:autor(?:in|en|innen)?|texte?|interview|protokoll)(?=\s?:)|autor(?:in)?",
    trades=r"\w*(?:korrespondent|redakteur|redaktor|reporter|journalist|volontär|autor)(?:in|innen|en)?",
    seat="in|aus",
    writer="von|texte?",
    joins="und",
    particles=listed("den der von"),
    inside=listed("den der von"),
    between="von|der",
    small=listed("am uhr um"),
    mailed="kontakt",
    desks="redaktion",
    picture="fotos?|bild(?:er)?|grafik",
    taker=r"von\b",
    opens="foto|bild",
    bracketed="quelle|bild|foto|symbolbild|archiv",
    source="foto|bild|quelle",
)
