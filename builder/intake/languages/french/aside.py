"""French: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads="rectificatif|correctif|note de la rédaction|ndlr",
    marks="corrigé",
    opens=r"photo (?:prise|d\'archives)|image (?:prise|tirée)|"
    "sous embargo|embargo jusqu|une version (?:antérieure|précédente) de cet|page imprimée",
    published=r"\bcet (?:article|entretien) (?:a été|est)\b|\b(?:mis en ligne|mis à jour|publié) le\b",
    photographed=r"(?<=[.!?»] )photos? (?-i:(?=[A-ZÀ-Þ]))|\bphotograph(?:ie|ié)e?s? par\b",
    by="de",
    bio="est (?:journaliste|correspondant|reporter|grand reporter)",
    cited=r"\bconsulté\b",
    writer="par",
)
