"""German: what pages say beside their own name, `{N}`."""

NAMING = (
    (
        "appeal",
        r"(?:abonnieren sie|folgen sie|lesen sie|unterstützen sie|jetzt|mehr (?:von|aus|bei|auf)|willkommen (?:bei"
        r"|auf)"
        r"|jobs bei|arbeiten bei|werben (?:bei|auf)|newsletter (?:der|des|von)|nachrichten (?:der|des|von)"
        r"|leser(?:innen)? (?:der|des|von)|app (?:der|des|von)|danke, dass sie) (?:die |den |das |dem |der )?{N}",
    ),
    (
        "owned",
        r"{N}[- ](?:newsletter|app|abo\w*|shop|redaktion|podcasts?|e-?paper|plus|recherchen?|leser\w*|mitglied\w*"
        r"|magazin"
        r"|team|jobs|bildredaktion|spezial)\b",
    ),
    (
        "note",
        r"{N} (?:verwendet cookies|nutzt cookies|erscheint (?:im|bei)|ist ein (?:angebot|produkt|titel))"
        r"|(?:redaktion|ausgabe|angebot|webseite|website|produkt|titel|verlag) (?:der|des|von) (?:[«\"“„])?{N}"
        r"|meinung (?:der|des) (?:redaktion (?:der|des) )?{N}|{N} (?:ist|wird) (?:ein|herausgegeben|verlegt"
        r"|finanziert) ",
    ),
    (
        "staff",
        r"{N}[- ](?:reporter|korrespondent|redakteur|redaktor|autor|mitarbeiter)(?:in)?\b"
        r"|(?:redakteur|redaktor|reporter|korrespondent|autor|volontär)(?:in)? (?:bei|bei der|beim|der|des"
        r"|für) (?:die |den )?{N}",
    ),
    ("origin", r"(?:zuerst|ursprünglich|erstmals) (?:bei|in|auf|im|in der|beim) (?:der |dem )?{N} (?:erschienen"
     r"|veröffentlicht)"),
    ("topic", r"^(?:über|mehr (?:von|aus|bei)|themen in|suche auf) {N}$"),
    (
        "told",
        r"(?:sagte|sagt|erklärte|erzählte?|teilte|berichtete?|antwortete?) (?:er |sie )?(?:der|dem|den"
        r"|gegenüber) [«\"“„]?{N}"
        r"|gegenüber (?:der|dem|den)? ?[«\"“„]?{N}|auf (?:anfrage|nachfrage) (?:der|des|von) [«\"“„]?{N}"
        r"|im (?:gespräch|interview) mit (?:der|dem)? ?[«\"“„]?{N}|{N} (?:liegt|liegen|vorlieg\w+)\b"
        r"|[«\"“„]?{N}[»\"”“]? vorlieg",
    ),
)  # fmt: skip
