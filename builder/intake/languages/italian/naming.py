"""Italian: what pages say beside their own name, `{N}`."""

from builder.intake.languages.model import listed

NAMING = (
    (
        "appeal",
        r"(?:abbonati|iscriviti|seguici|segui|sostieni|scarica|ricevi|leggi|ascolta|unisciti|benvenut[oi]|contatta"
        r"|entra)"
        r"(?: (?:a|al|alla|all'|in|su|sul|nel|di|con|la newsletter (?:di|del)|il canale (?:di|del)"
        r"|il canale telegram (?:di|del|della)|al canale telegram (?:di|del|della)|l'app (?:di|del"
        r"|de)))? {N}"
        r"|(?:abbonati|lettori|newsletter|canale|app|notizie|pagina) (?:(?:a|al|di|del|della|de) |dell'){N}"
        r"|{N} è (?:anche )?su |grazie per aver letto {N}|stai leggendo {N}",
    ),
    ("owned", r"(?:redazione|archivio|direttore|edizione|sito|prima pagina) (?:(?:di|del|della|de) |dell'){N}"
     r"|{N} (?:plus|premium|newsletter|podcast|shop)\b"),
    (
        "note",
        r"{N} (?:utilizza|usa) (?:i )?cookie|{N} (?:è (?:una testata|un (?:quotidiano|giornale|sito|magazine"
        r"|settimanale|periodico)|edito|pubblicat|un marchio)"
        r"|si avvale"
        r"|e i suoi partner)|(?:editore|proprietà|testata) (?:di|del|della) {N}",
    ),
    ("staff", r"(?:giornalista|inviat[oa]|corrispondente|redat(?:tore|trice)) (?:di|del|della|per|a) {N}"
        r"|^(?:di )?(?-i:[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]+){1,2}) per {N}$"),
    ("origin", r"(?:quest[oa'] ?(?:articolo|testo|intervista|reportage|storia|pezzo)(?: \S+){0,4} "
         r"|^(?:articolo )?(?:\w+ )?)(?:pubblicat[oa]|uscit[oa]|apparso)(?: \w+){0,2} (?:da|su|sul|sulla|in|dal) {N}"
        r"|(?:leggi|leggere)(?: (?:l'articolo|l'originale|tutto|originale|completo|integrale)){0,3} (?:su|sul"
        r"|sulla) {N}"
        r"|(?:ripubblicat|ripres|inoltrat|tratt)[oa](?: \w+){0,3}? (?:da|dal|dalla) {N}"
        r"|per gentile concessione (?:di|del|della) {N}"
        r"|(?<=\w )(?:un|l'|questo) ?articolo (?:di|del|della|da) {N}$|tradott[oa] .{0,30}per {N}"),
    ("topic", r"^(?:altro (?:da|su)|chi siamo|le notizie (?:di|del)|di più su) {N}$"),
    (
        "told",
        r"(?:detto|dichiarato|spiegato|raccontato|riferito|confermato|confidato|dice|spiega|racconta|conferma|rivela)"
        r"(?: (?:a|al|alla) | all'){N}"
        r"|(?:intervista|colloquio) (?:al|all'|alla) ?{N}|(?:visionat|consultat|ottenut|contattat"
        r"|interpellat)[oaie] da(?:l|lla)? {N}",
    ),
    (
        "house",
        r"(?:editore|testata|proprietà|una testata (?:di|del))\s?:? {N}"
        r"|{N},? (?:è una )?testata (?:giornalistica )?(?:registrata|iscritta)|{N}\W{0,4}(?:registrazione"
        r"|reg\. trib|iscrizione|supplemento)"
        r"|testata registrata\s?[:-] {N}|{N}\W{1,3}testata\b|{N} (?:s\.?r\.?l|s\.?p\.?a)\b.{0,20}p\.? ?iva"
        r"|direttore responsabile:? .{3,40} - {N}$|riproduzione riservata\W{0,3}{N}|seguici su .{3,20}: {N}",
    ),
    ("appeal", r"iscritt[oa] alla newsletter (?:(?:di|del|della) |dell'){N}"),
    ("letter", r"(?:iscritt[oa]|abbonat[oa]) a(?:lla|l|d)? (?:newsletter|lettera|bollettino) [«\"“„]?{N}[»\"”“]?\.?$"),
    ("house", r"testata giornalistica {N}|la newsletter (?:(?:di|del|della) |dell'){N} <"),
    ("note", r"(?:(?:l'|il |la )?{N}) è un(?:a|')? ?(?:centro|organizzazione|associazione|istituto|progetto|fondazione"
        r"|think tank|testata)"),
    ("note", r"{N} (?:esce|è in edicola|viene pubblicat[oa]) (?:ogni|il|la|tutti|tutte|una volta|due volte|online|dal)"
     r"|^{N} - (?:il |la |un |una |l')?(?:\w+ ){0,2}(?:rivista|giornale|settimanale|mensile|quotidiano"
     r"|portale|testata)\b"),
)  # fmt: skip

# Words that stand on every page: a name made of them alone is a menu's.
PLAIN = listed(
    "abbonamenti abbonamento abbonati abbonato accedi accesso account africa agenda aiuto altri altro ambiente "
    "annunci app apri archivio argomenti argomento arte articoli articolo ascolta asia blog calcio casa cerca chi "
    "chiudi cinema città club commenta commenti commento comuni condividi condizioni confederazione contatta "
    "contattaci contatti contenuto cookie cookies copyright correlate correlati cronaca cronache cucina cultura "
    "difesa digital digitale diretta dirette direttore diritti dossier economia edicola editoriale editoriali "
    "edizione edizioni esclusiva esteri europa eventi faq faqs finanza foto fotogallery funebri gallery gerenza "
    "gestisci giochi giustizia guarda guerra home immobiliare inchieste informativa interviste invia italia lavoro "
    "legali leggi libri live login logout lotto mappa meno menu menù meteo miei milano mio moda mondo mostre motori "
    "musica necrologi news newsletter note notizia notizie opinioni ora oroscopo persone più podcast policy politica "
    "preferenze premium principale privacy profilo provincia pubblicità radio redazione regione regioni registrati "
    "reportage ricerca ricette riproduzione riservata riservati roma rss rubrica rubriche russia salute salva scienza "
    "scienze scuola segui seguici servizi servizio shop siamo sito società società-trasparente speciale speciali "
    "spettacoli spettacolo sponsorizzato sport stampa store storia su svizzera tag teatro tecnologia tema temi "
    "termini ticino torna tutte tutti tutto tv ucraina ultima ultime vai vedi viaggi video "
    "codici dizionari dizionario elezioni formula inglese italiano locali moto programmi sconto serie sezioni "
    "sinonimi sportive tempo risultati offerte offerta biblioteca supplementi annulla conferma copia necrologie "
    "quotidiani sconti negozio regala guide"
)
