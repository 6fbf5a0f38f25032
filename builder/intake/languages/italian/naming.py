"""Italian: what pages say beside their own name, `{N}`."""

NAMING = (
    (
        "appeal",
        r"(?:abbonati|iscriviti|seguici|segui|sostieni|scarica|ricevi|leggi|ascolta|unisciti|benvenut[oi]|contatta"
        r"|entra)"
        r"(?: (?:a|al|alla|all'|in|su|sul|nel|di|con|la newsletter (?:di|del)|il canale (?:di|del)|l'app (?:di|del"
        r"|de)))? {N}"
        r"|(?:abbonati|lettori|newsletter|canale|app|notizie|pagina) (?:a|al|di|del|della|dell'|de) ?{N}",
    ),
    ("owned", r"(?:redazione|archivio|direttore|edizione|sito|prima pagina) (?:di|del|della|dell'|de) ?{N}"
     r"|{N} (?:plus|premium|newsletter|podcast|shop)\b"),
    (
        "note",
        r"{N} (?:utilizza|usa) (?:i )?cookie|{N} (?:è (?:una testata|un quotidiano|edito|pubblicat|un marchio)"
        r"|si avvale"
        r"|e i suoi partner)|(?:editore|proprietà|testata) (?:di|del|della) {N}",
    ),
    ("staff", r"(?:giornalista|inviat[oa]|corrispondente|redat(?:tore|trice)) (?:di|del|della|per|a) {N}"),
    ("origin", r"(?:pubblicat[oa]|uscit[oa]|apparso)(?: \w+){0,2} (?:da|su|sul|sulla|in|dal) {N}"),
    ("topic", r"^(?:altro (?:da|su)|chi siamo|le notizie (?:di|del)|di più su) {N}$"),
    (
        "told",
        r"(?:detto|dichiarato|spiegato|raccontato|riferito|confermato|dice|spiega|racconta)(?: a| al| alla"
        r"| all') ?{N}"
        r"|(?:intervista|colloquio) (?:a|al|con|all'|alla) ?{N}|(?:visionat|consultat|ottenut|contattat"
        r"|interpellat)[oaie] da(?:l|lla)? {N}",
    ),
)  # fmt: skip
