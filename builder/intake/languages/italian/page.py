"""Italian: what a page prints around an article, and the words by which the article's own parts are known."""

from builder.intake.languages.model import Page, Parts

PAGE = Page(
    adverts=(
        r"pubblicità|annuncio|annunci|contenuto sponsorizzato|sponsorizzato|contenuto promozionale"
        r"|informazione pubblicitaria|messaggio pubblicitario",
        r"(?:l'articolo )?(?:continua|prosegue) (?:a leggere )?(?:dopo|sotto) la pubblicità"
        r"|continua dopo la pubblicità",
        r"un messaggio (?:del|dei) nostr[oi] (?:partner|sponsor)|in collaborazione con.{0,30}",
        r"annunci[oi]? (?:pubblicitari[oi]|sponsorizzat[oi])|(?:presentato|offerto|sponsorizzato) da .{2,40}"
        r"|pubblicità ?[-–|:/] ?.{0,30}",
    ),
    lists=(
        r"leggi anche|leggi pure|potrebbe interessarti(?: anche)?|ti potrebbe interessare|guarda anche|vedi anche"
        r"|da leggere|per approfondire|approfondimenti?",
        r"(?:articoli|notizie) (?:correlat[ei]|simili|consigliat[ei]|più lett[ei])|i più letti|le più lette"
        r"|ultime notizie|ultim'ora|in primo piano|in evidenza"
        r"|le altre notizie|altre notizie|altri articoli|dello stesso autore|sullo stesso argomento|più (?:letti"
        r"|lette|popolari)|consigliati per te|raccomandati"
        r"|leggi (?:altro|tutto|gli altri articoli)|tutte le notizie(?: di .{1,30})?|video",
        r"anche (?:questa settimana|oggi)|continua a leggere|tutti gli aggiornamenti",
    ),
    boxes=(r"lo speciale|il punto|la scheda",),
    inline=(r"(?:leggi anche|leggi pure|vedi anche|guarda anche|per approfondire)\s*[:-]",),
    notices=(
        r"i messaggi(?: e le chiamate| di questo canale| in questa chat)+ "
        r"(?:non )?sono crittografati end-to-end",
        r"(?:©|\(c\)|copyright\b)|.{0,60}\b(?:riproduzione riservata|tutti i diritti riservati)"
        r"|riproduzione riservata",
        r"(?:hai trovato|segnala) un errore|(?:segnala|segnalaci)",
        r"(?:questo sito|noi) (?:usa|utilizza|utilizziamo)(?: i)? cookie|continuando a navigare"
        r"|noi e i nostri partner|informativa",
        r"(?:vietata la )?riproduzione|note legali|privacy policy|termini e condizioni|partita iva|p\.? ?iva"
        r"|registrazione (?:al )?tribunale",
        r"condividi (?:questo|l'articolo|su)|per (?:commentare|leggere) |i commenti (?:sono|dei)",
        r"noi e i nostri (?:\d+ )?partner|(?:iscrivendoti|registrandoti|cliccando)|(?:ricevi"
        r"|hai ricevuto) questa|per (?:cancellarti|annullare|disiscriverti)"
        r"|.{0,60}\briproduzione .{0,40}(?:vietata|riservata|senza (?:autorizzazione|consenso))",
        r"per (?:maggiori|ulteriori) informazioni|ufficio stampa|contatti? stampa|(?:le )?opinioni espresse"
        r"|.{0,80}\b(?:è|sono) (?:consultabil[ei]|disponibil[ei]) qui\.?$",
        r"(?:quest'|questo |l')(?:articolo|testo|notizia|intervista"
        r"|inchiesta) (?:è (?:stat[oa] (?:tradott\w+ (?:con|da|automatic)|realizzat\w+ (?:con il|grazie)"
        r"|pubblicat\w+ (?:per la prima|originariamente|su[l ]))|in (?:continuo )?aggiornamento|(?:uscit[oa]"
        r"|apparso|pubblicat\w) (?:su|nel|sul|sulla|nella) .{0,25}(?:numero|edizione|rivista))|(?:sarà|verrà"
        r"|viene) (?:continuamente |costantemente )?aggiornat)|questa (?:inchiesta|traduzione"
        r"|serie) (?:è stata realizzata (?:con il|grazie)|fa parte)|(?:articolo|notizia"
        r"|pagina) in aggiornamento|seguono aggiornamenti|(?:grazie (?:per|di) (?:averci|aver|esserti|esservi"
        r"|la lettura|l'iscrizione))",
        r"(?:traduzione|tradotto)(?: (?:dal|dall'|dalla|dallo) ?\w+)?(?:\s*:| di| da"
        r"| a cura di) (?-i:[A-ZÀ-ÞŁŠŽ][\w.'-]+(?: (?:[a-z]{2,3} )?[A-ZÀ-ÞŁŠŽ][\w.'-]+){0,3})\.?$"
        r"|metti(?:ti)? alla prova\b|.{0,100}\b(?:vota (?:il|al|nel) (?:nostro )?sondaggio"
        r"|rispondi al (?:nostro )?sondaggio)|.{0,80}\blo (?:raccontiamo|spieghiamo|abbiamo raccontato) (?:qui"
        r"|in questo)|per (?:sapere|capire|saperne|scoprire) .{0,80}\b(?:leggi|clicca|guarda)\b|(?:ti"
        r"|le) restan?o? \d+ articol",
    ),
    widgets=(
        r"(?:vedi |leggi |segui )?(?:tutti gli|tutti i|tutte le) (?:articoli|notizie|comunicati)"
        r" (?:di|del|della|su) .{1,30}",
        r"condividi|stampa|salva|copia(?: il)? link|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest"
        r"|ascolta(?: l'articolo)?",
        r"(?:\d+ )?commenti?(?: \(\d+\))?|commenta|abbonati|accedi|registrati|login|menu|cerca|home|chiudi|torna su"
        r"|avanti|indietro|mostra altro|carica altri"
        r"|newsletter|iscriviti|segui|seguici",
        r"(?:tempo di lettura|lettura):? .{0,15}|\d+ min(?:uti)?(?: di lettura)?|vai al contenuto|cronaca|politica"
        r"|esteri|economia|sport|cultura|mondo|opinioni"
        r"|spettacoli|tecnologia|salute|scienza|podcast|foto",
        r"accetta tutt[io]|rifiuta|gestisci (?:opzioni|preferenze)|link copiato|vai ai commenti"
        r"|\d+ minut[oi](?: di lettura)?",
        r"password dimenticata\W{0,2}|hai dimenticato la password\W{0,2}|non hai (?:ancora )?un account\W{0,2}"
        r"|sei già (?:abbonato|registrato|iscritto)|(?:vedi|leggi|mostra) (?:tutti )?i \d+ commenti|torna (?:su"
        r"|all'inizio|in alto)|attiva le notifiche.{0,50}|un (?:post|video) condiviso da .{2,60}",
    ),
    promo=(
        (r"\babbonati\b|\biscriviti\b|\bregistrati (?:ora|subito|gratis|per)\b", 1.0),
        (
            r"\bseguici (?:su|anche)\b|\bsegui(?:ci)? .{2,20} su (?:facebook|telegram|x|twitter|instagram|whatsapp"
            r"|google)\b|\bunisciti\b",
            1.0,
        ),
        (r"\b(?:nostr[aoie]|la tua) (?:newsletter|canale|app|pagina|community|podcast)\b", 1.0),
        (
            r"\b(?:sostieni|sostenere|aiutaci|sostienici)\b|\bfai una donazione\b|\bdona (?:ora|subito)\b"
            r"|\bcon il tuo (?:contributo|sostegno|aiuto)\b",
            1.0,
        ),
        (r"\bdiventa (?:socio|sostenitore|abbonato|membro)\b|\bgrazie al contributo\b", 1.0),
        (
            r"\bscarica (?:la|l'|ora|gratis)\b|\bprova gratuita\b|\bdisdici quando vuoi\b|\bofferta (?:speciale"
            r"|riservata)\b|\bprimo mese\b",
            1.0,
        ),
        (r"\bricevi (?:ogni|le|gratis|nella)\b|\brimani aggiornato\b|\bresta aggiornato\b|\btutte le notizie\b", 0.7),
        (r"\bgiornalismo (?:indipendente|libero|di qualità)\b|\bcari lettori\b|\bnostri lettori\b", 0.5),
        (r"\bclicca qui\b|\bscopri\b|\bscrivici\b", 0.5),
        (r"^(?:abbonati|iscriviti|seguici|sostieni|unisciti|scopri|ricevi|scarica|registrati|scrivi)\b", 0.3),
        (
            r"\bnewsletter\b.{0,80}\b(?:ogni|tutti i|gratis|gratuita|casella)\b|\b(?:ogni"
            r"|tutte le) (?:mattin[ae]|sera|giorno|settiman[ae])\b.{0,80}\b(?:newsletter|casella|e-?mail)\b",
            1.0,
        ),
        (
            r"\bsei già abbonato\b|\bhai già un abbonamento\b|\b(?:il resto|la parte restante) (?:di questo"
            r"|dell')articolo\b|\briservat[oa] agli abbonati\b|\bper continuare a leggere\b",
            1.0,
        ),
        (
            r"\baccesso illimitato\b|\b(?:poi|a soli) \d+(?:,\d\d)? ?€|€ ?\d+(?:,\d\d)? al mese\b"
            r"|\bcodice sconto\b|\bspedizione gratuita\b",
            0.8,
        ),
    ),
    bios=(
        r"è (?:un'?|una|la|il|l'|\w+)? ?(?:\w+ ){0,2}(?:giornalista|corrispondente|inviat[oa]|redat(?:tore"
        r"|trice))\b|(?:scrive|si occupa|lavora) (?:di|per|su)\b",
    ),
    caveats=r"\b(?:non (?:ha|hanno) potuto|verificat\w+|in modo indipendente|ha dichiarato|ha riferito|contattat\w+"
    r"|interpellat\w+)\b",
)

PARTS = Parts(
    labels={
        "fonte": "source", "fonti": "source", "citazione": "quote", "dettagli": "details", "i dettagli": "details",
        "contesto": "background", "il contesto": "background", "precedentemente": "previously",
        "in precedenza": "previously",
        "i precedenti": "previously", "scheda": "background",
    },
    dates={
        "data": "published", "pubblicato": "published", "pubblicato il": "published", "pubblicata il": "published",
        "data di pubblicazione": "published", "del": "published", "postato il": "published",
        "aggiornato": "updated", "aggiornato il": "updated", "ultimo aggiornamento": "updated",
        "ultima modifica": "updated",
        "modificato il": "updated", "modifica il": "updated", "modificata il": "updated",
        "aggiornamento": "updated", "agg": "updated",
        "consultato il": "accessed", "salvato il": "accessed",
        "embargo fino al": "published", "sotto embargo fino al": "published",
        "inserito il": "published", "uscito il": "published", "edizione del": "published",
        "creato il": "published", "data di creazione": "published", "inviato il": "published",
        "in onda il": "published", "pubblicazione": "published", "pubbl": "published",
        "ultima revisione": "updated", "modificato": "updated", "ult. agg": "updated",
        "postato da": "published", "scritto da": "published", "pubblicato da": "published",
        "inserito da": "published", "scritto il": "published",
        "data pubblicazione": "published", "data articolo": "published", "data dell'articolo": "published",
        "data di uscita": "published", "data notizia": "published",
        "stampato il": "accessed",
        "data di invio": "published", "data invio": "published",
    },
    byline=r"(?:di|a cura di|un intervento di|il commento di"
    r"|testo di|autore|autrice|scritto da|dal nostro (?:corrispondente|inviato)"
    r"|dalla nostra (?:corrispondente|inviata)|redazione)"
    r"\b\s*:?\s+",
)  # fmt: skip
