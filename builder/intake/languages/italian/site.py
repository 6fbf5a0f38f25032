"""Italian: how a page speaks of itself and to its reader, and what its menus say."""

from builder.intake.languages.italian.pitch import PITCH
from builder.intake.languages.model import Site, listed

SITE = Site(
    opening=r"si apre in (?:una )?(?:nuova )?(?:finestra|scheda)(?: nuova)?",
    addressed="tuo|tua|tuoi|vostr[oaie]|nostr[oaie]|noi|ti|vi",
    asks="abbonati|iscriviti|segui|seguici|leggi|condividi|clicca|scarica|sostieni|registrati|ricevi|guarda|vai",
    comments="commenti",
    ago=(
        r"\b(?:\d+|un'|un|una) ?(?:secondi|min(?:ut[oi])?|or[ae]|giorn[oi]|settiman[ae]"
        r"|mes[ei]) fa\b"
    ),
    ceases=r"fine (?:della )?pubblicità|fine (?:dell.)?annuncio",
    rights=r"\b(?:tutti i diritti (?:sono )?riservati|riproduzione (?:riservata|vietata))\b",
    calls=(
        r"(?:acquista|compra|ordina|prenota|prova|scarica) (?:ora|subito|adesso)|scopri (?:di più"
        r"|l'offerta|ora)"
    ),
    reader=r"tu|tuo|tua|tuoi|tue|vostr[oaie]|voi|nostr[oaie]|noi|abbonati|iscriviti|seguici|ti",
    words=(
        (r"\b(?:newsletters?|podcasts?|e-?mail|casella|app|cookies?|browser|notifiche)\b", 0.6),
        (r"\b(?:abbon\w+|iscri(?:viti|vere|zione)\w*|registra(?:ti|zione)|accedi|dona(?:re|zioni?)?|sostien[ie]\w*"
         r"|5x1000|5 per mille|disiscri\w+)\b", 0.6),
        (r"\b(?:questo|questa|quest'|il nostro|la nostra|nostri) ?(?:articolo|testo|pagina|sito|contenuto|servizio"
         r"|pubblicazione|lettera|testata"
         r"|redazione|canale|inchiesta)\b", 0.5),
        (r"\b(?:lettori|lettrici|pubblicità|redazione|informativa|privacy|condizioni (?:d'uso|generali)"
         r"|diritti (?:riservati|d'autore|delle immagini)"
         r"|riproduzione|commenti|moderat\w+|licenza|giornalismo|distribuzione gratuita)\b", 0.5),
        (r"\b(?:generato|tradotto|riassunto) (?:automaticamente|(?:con|da) (?:ia|l'intelligenza artificiale"
         r"|intelligenza artificiale))\b", 1.0),
        (r"\b(?:p\. ?iva|p\.i\.|codice fiscale|c\.f\.|registrazione (?:al )?tribunale|direttore responsabile"
         r"|sede legale|issn|stampato in proprio|iban)\b", 0.8),
        (r"\b(?:clicca|scarica|condividi|seguici|unisciti|ricevi|ascolta|leggi|gioca|partecipa|diffondi)\b"
         r"|\bsu (?:facebook|twitter|x|instagram|telegram"
         r"|whatsapp|linkedin|youtube|tiktok|google news)\b", 0.5),
        (r"\b(?:gratis|gratuit[oa]|riservato agli abbonati|solo per abbonati|primo mese|accesso illimitato"
         r"|in omaggio|vuoi vincere)\b", 0.7),
        (r"\b(?:con il sostegno di|realizzato con|finanziato da|contributo di)\b", 0.5),
        (r"\b(?:scrivi(?:ci)?|contattaci|segnala(?:ci)?|manda(?:ci)?) ?(?:a|un|una|la|alla)?\b", 0.5),
        (r"\bhanno votato\b.{0,25}\blettori\b|\bsondaggio\b", 0.8),
        (r"\b(?:senza pubblicità|detraibil\w+|giornalismo (?:indipendente|libero)|informazione libera|al mese"
        r"|contributo mensile)\b", 0.4),
        (r"\bnostr[oaie] (?:giornalisti|cronisti|inviat[oi]|lettori|lettrici|inchieste|sito|canali|archivio"
         r"|corrispondente)\b", 0.5),
        (r"\b(?:niente spam|con un clic|in qualsiasi momento|nella tua (?:casella|posta)|ogni (?:mattina"
        r"|settimana) nella)\b", 0.6),
        (r"\b(?:scrivici|dicci|raccontaci|inviaci|mandaci|facci sapere|di' la tua|cosa ne pensi|vota)\b", 0.6),
    ),
    pitch=PITCH,
    flash=r"ultim'ora|(?:in )?diretta|allerta|live|flash",
    ourselves=(
        r"chi siamo|su di noi|la nostra (?:missione|redazione|storia)"
        r"|cookie (?:strettamente necessari|necessari|tecnici|funzionali|analitici|di profilazione|di marketing"
        r"|pubblicitari)"
        r"|(?:impostazioni|preferenze)(?: dei)? cookie|sostienici|contattaci|contatti"
        r"|partecipa alla discussione"
    ),
    buttons=listed(
        "condividi stampa salva copia commenta commenti ascolta invia regala segnala ingrandisci dona altro"
    ),
    plays=r"ascolta|guarda|riproduci|audio|video|durata",
    minutes=r"min(?:uti)?\.?",
    turns=r"precedente|indietro|successiv[oa]|avanti|seguente",
    about=(
        r"^l'(?:autore|autrice) (?:è|segue|scrive|vive|insegna|ha|si occupa)\b",
        r"\bè (?:un'|uno?|una|la|il|l') ?(?:[\w'-]+ ){0,5}(?:indipendente|senza scopo di lucro|no profit"
        r"|non profit|associazione|fondazione|agenzia di stampa|quotidiano|rivista|testata|ong"
        r"|organizzazione|onlus)\b",
        r"\b(?:fondat|nat|istituit)[oa] (?:nel|da)\b|\bcon sede a\b|\bha (?:lo scopo|l'obiettivo) di\b"
        r"|\bin (?:oltre |più di )?\d+ paesi\b",
        r"\b(?:finanziat|sostenut|realizzat)[oa] (?:da|dal|dalla|con il)\b|\bcon il (?:sostegno"
        r"|contributo|supporto) (?:di|del)\b|\buna borsa (?:di|del)\b",
        r"\bpubblicat[oa] (?:per la prima volta|originariamente)\b|\btraduzione di\b|\btradott[oa] (?:da"
        r"|dall)\b|\bha collaborato\b|\bhanno collaborato\b",
        r"\b(?:giornalista (?:freelance|indipendente|di)|è (?:l')?aut(?:ore|rice) di|vive (?:e lavora )?a"
        r"|insegna|il suo ultimo libro)\b",
        r"\bdetraibil[ei]\b|\bdeducibil[ei]\b|\bi commenti (?:sono|devono|saranno)\b|\bufficio stampa\b"
        r"|\bper (?:ulteriori|maggiori) informazioni\b",
    ),
    yes="sì|si",
    no="no",
    itself=(
        r"\b(?:quest'|questo |l'|il |nostro )(?:articolo|testo|contenuto|pezzo)\b|\b(?:quest'|questa |l'"
        r"|la )(?:pagina|intervista|traduzione|versione)\b"),
    tags=r"tags?|argomenti|etichette|parole chiave",
    widgets=(
        r"(?:sostieni|sostenete) (?:(?:il|la|lo|i|le) "
        r"|l')?(?-i:[A-ZÀÈ][\w'-]+)(?: (?:di )?(?-i:[A-ZÀÈ][\w'-]+)){0,3}|(?:fai|fate) una donazione.{0,20}"
        r"|diventa (?:socio|socia|sostenitore|sostenitrice|abbonato|membro).{0,20}",
        r"(?:visualizza|leggi|apri) (?:questa (?:e-?mail|mail)|il messaggio|la newsletter)? ?(?:nel|sul|con il"
        r"|col) (?:tuo )?browser"
        r"|(?:.{2,30}, )?(?:continua|segue|prosegue|vedi|servizio) (?:a|da|alle?) (?:pagina|pag\.) \d{1,3}"
        r"|(?:numero (?:di )?)?(?:parole|battute|caratteri)\s?[:=]\s?[\d.]+|(?:tiratura|priorità)\s?:\s?[\d.]+",
        r"commenti ?\(\d+\)?",
        r"(?:visualizza|vedi) (?:questo post )?su (?:instagram|facebook|x|twitter|youtube|tiktok|telegram)"
        r"|scarica (?:il |in )?pdf.{0,12}|altro importo",
        r"dimensione (?:del )?(?:testo|carattere).{0,12}|aggiornamento automatico.{0,12}"
        r"|aggiungi ai preferiti",
        r"\d[\d.'’]* (?:commenti?|reazioni|condivisioni|visualizzazioni|foto|voti|risposte|mi piace)(?:[\s·"
        r"|,]+.{0,25})?",
        r"fine(?: (?:dell'articolo|comunicato))?|segue|menu|cerca|accedi|abbonati|chiudi|vai al contenuto.{0,15}"
        r"|home",
        r"(?:dona(?: ora)?|sostienici|esclusiva|premium|giornalista|redattore|inviat[oa]|salva|stampa"
        r"|ascolta(?: l'articolo)?|regala(?: questo articolo)?"
        r"|condividi(?: su)?|copia link|leggi (?:tutto|di più)|vedi tutti?|mostra .{0,20}|commenta|rispondi|segnala"
        r"|segui(?:ci)?.{0,20}|sondaggio"
        r"|disponibile su .{1,40}|scarica l'app.{0,40})",
        r"(?:tempo di lettura:? )?\d+ min(?:uti)?(?: di lettura)?|(?:sì|si|no) \d+ ?%|pubblicità"
        r"|contenuto sponsorizzato|- ?\d+ ?-",
    ),
    heads=(
        r"(?:le )?altre notizie|cos'altro è successo|anche oggi",
        r"(?:i|gli altri|altri) (?:nostri )?lettori (?:hanno|leggono).{0,30}|chi ha letto questo.{0,30}",
        r"(?:i|le|gli) più (?:lett[ie]|vist[ie]|condivis[ie]|commentat[ie]|popolari|recenti)|più (?:letti|visti"
        r"|popolari)|ultim[aeio]r? ?(?:ora|notizie|articoli)"
        r"|(?:articoli|notizie|contenuti) (?:correlat[ie]|simili|consigliat[ie]|recenti|in evidenza)|leggi anche"
        r"|vedi anche|potrebbe (?:interessarti|piacerti).{0,15}"
        r"|consigliati(?: per te)?|da non perdere|in (?:evidenza|primo piano|questo numero)|tag|temi|argomenti"
        r"|parole chiave|dalla (?:home|stessa sezione)"
        r"|altr[ei] (?:notizie|articoli).{0,20}|aree|necrologie",
    ),
    inline=(r"(?:pubblicità|(?:contenuto )?sponsorizzato|leggi (?:anche|pure)|vedi anche|guarda anche"
    r"|ascolta anche|per approfondire|approfondimento|video"
    r"|foto)\s?[|:–>]",),
    sections=listed(
        "home notizie cronaca politica esteri mondo italia italia-mondo economia finanza lavoro sport calcio"
        " cultura spettacoli spettacolo società scienza"
        " scienze tecnologia salute ambiente clima meteo motori viaggi cucina moda costume opinioni editoriali"
        " commenti blog video foto podcast multimedia"
        " regione regioni provincia città comuni europa americhe africa asia ucraina guerra inchieste interviste"
        " speciali scuola giustizia animali libri cinema"
        " musica tv arte eventi aste annunci necrologie immobili abbonati accedi newsletter cerca menu contatti"
        " redazione privacy giochi oroscopo dossier"
    ),
)  # fmt: skip
