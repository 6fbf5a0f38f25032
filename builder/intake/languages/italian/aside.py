"""Italian: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads=r"didascalia|nella foto|"
    r"chi siamo|l'autore|l'autrice|contatti stampa|sondaggio|"
    "rettifica|errata corrige|nota (?:della redazione)",
    marks="corretto",
    opens=r"(?:tasso di )?cambio (?:al|del)\b|"
    r"(?:foto|immagine) (?:scattata|d\'archivio)|"
    "(?:sotto )?embargo fino|una versione precedente di quest|stampato il",
    published=r"\bquesto articolo è\b|\b(?:pubblicato|aggiornato) il\b",
    noted=r"\besce dal \d{4}|\(\d+ pagine\)|\bpp?\.\s?\d[\d-]*\W*$|"
    r"\bl'intervista è stata (?:realizzata|raccolta|registrata)",
    bracketed="foto",
    pictured="foto",
    photographed=r"(?<=[.!?»] )foto (?-i:(?=[A-ZÀ-Þ]))",
    by="di",
    bio="è (?:giornalista|corrispondente)|scrive per|collabora con",
    writer="da",
    offers=r"\d ?% di sconto|\bsconto del \d|\bofferta valida|\bcodice sconto",
)
