"""Italian: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads="rettifica|errata corrige|nota (?:della redazione)",
    marks="corretto",
    opens=r"(?:foto|immagine) (?:scattata|d\'archivio)|"
    "(?:sotto )?embargo fino|una versione precedente di quest|stampato il",
    published=r"\bquesto articolo è\b|\b(?:pubblicato|aggiornato) il\b",
    bracketed="foto",
    pictured="foto",
    photographed=r"(?<=[.!?»] )foto (?-i:(?=[A-ZÀ-Þ]))",
    by="di",
    bio="è (?:giornalista|corrispondente)|scrive per|collabora con",
    writer="da",
)
