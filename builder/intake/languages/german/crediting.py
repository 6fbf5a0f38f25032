"""German: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    undated=r"\b(?:foto|bild)\b",
    media="sendung",
    dating=listed("ausgabe lesedauer lesezeit minuten nr seite uhr um vom von"),
    lines=r"\b(?:foto|bild|archivbild)\b",
    pictures="fotos?|bild",
    by="von|autor(?:in)?",
    writer="von|texte?",
    joins="und",
    particles=listed("den der von"),
    inside=listed("den der von"),
    between="von|der",
    small=listed("am uhr um"),
    desks="redaktion",
    picture="fotos?|bild(?:er)?|grafik",
    taker=r"von\b",
    opens="foto|bild",
    bracketed="quelle|bild|foto|symbolbild|archiv",
    source="foto|bild|quelle",
)
