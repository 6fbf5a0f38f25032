"""French: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads=r"légende|illustration(?:\(s\))?|"
    r"à propos(?: de [^:]{2,40})?|notes? aux (?:rédactions|rédacteurs)|l'éphéméride|sondage|cont"
    r"acts? presse|"
    "rectificatif|correctif|note de la rédaction|ndlr",
    marks="corrigé",
    opens=r"taux de change|converti au taux|propos recueillis|"
    r"photo (?:prise|d\'archives)|image (?:prise|tirée)|"
    "sous embargo|embargo jusqu|une version (?:antérieure|précédente) de cet|page imprimée",
    published=r"\bcet (?:article|entretien) (?:a été|est)\b|\b(?:mis en ligne|mis à jour|publié) le\b",
    noted=r"\bparaît depuis \d{4}|\(\d+ p(?:ages|\.)\)|\bpp?\.\s?\d[\d-]*\W*$|"
    r"\b(?:l'|cet )(?:entretien|interview) a été (?:réalisée?|menée?|enregistrée?|condensée?)|\b"
    r"(?:photos?|images?|vidéos?)\b.{0,60}\b(?:libres? de droits?|disponibles?|téléchargeables?)"
    r"\b.{0,40}\bjusqu'au",
    photographed=r"(?<=[.!?»] )photos? (?-i:(?=[A-ZÀ-Þ]))|\bphotograph(?:ie|ié)e?s? par\b",
    by="de",
    bio="est (?:journaliste|correspondant|reporter|grand reporter)",
    cited=r"\bconsulté\b",
    writer="par",
    offers=r"\d ?% (?:de (?:remise|réduction) )?sur tou(?:t|te|s|tes)\b|\bcode promo|\boffre valable",
)
