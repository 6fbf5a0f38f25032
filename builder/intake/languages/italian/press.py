"""Italian: how outlets are called, and what stands beside their names."""

from builder.intake.languages.model import listed
from builder.intake.languages.press import Press

PRESS = Press(
    followers="iscritti|follower|membri|seguaci",
    counts="mila",
    airs="in diretta|diretta",
    number=r"\bn\.|\bnumero",
    reserves=r"\briproduzione\b|\btutti i diritti\b",
    appeals=r"\b(?:abbonati|iscriviti|segui|sostieni)\b",
    field="editore|testata|giornale",
    source="fonte",
    full="riprodu|riservat|diritti",
    beside="con",
    longer=r"dell['’]|della\s|del\s|di\s",
    firms=r"s\.?p\.?a|s\.?r\.?l",
    forms=r"soc\.|edizioni",
    holdings="gruppo|editrice|editoriale|edizioni",
    funds="fondazione",
    joins="del|dello|della|degli|dei|delle|di|do|da|la|e",
    articles="il|lo|la|le",
    lowered="il|lo|la|le",
    leads="da|di|redazione di|redazione|sostieni|di redazione|chi siamo|segui|cerca su",
    others=listed(
        "Riproduzione_riservata Condividi Ultime_notizie Riproduzione"
        " Sintesi Sommario Introduzione Conclusioni Riferimenti Raccomandazioni"
    ),
    words=listed(
        "corriere eco foglio gazzetta gazzettino giornale giorno libero mattino messaggero nazione "
        "repubblica resto secolo stampa tirreno voce"
    ),
    papers=r"\b(?:giornale|gazzetta|corriere|notizie)\b",
    lists=r"\bultime\b",
    issue=r"n\.|numero",
    channel=r"\bcanale?\b",
    legal=r"testata|s\.?r\.?l",
    law=r"\btestata\b",
    reserved=r"\btutti\b",
    rights=r"\btutti i diritti\s\w+",
    forbids="riservat",
    sorts="settimanale|quotidiano online|quotidiano|mensile|rivista|online",
    itself=r"\b(?:quest[oa] (?:giornale|testata|settimanale|quotidiano)|nostro giornale)\b",
    agencies=r"\bagenzia\b",
    sides=listed("tv digitale shop radio supplementi"),
    links="contatti|informativa|pubblicità",
)
