"""Italian: how a page offers what is none of its article: other stories, evenings, jobs, wares, its own text."""

PITCH = (
    (r"\bdal (?:1[6-9]|20)\d\d\b.{0,110}\b(?:suoi|nostri) (?:lettori|abbonati)", 1.0),
    (r"^(?:leggi|scopri|scoprite|leggete|guarda|ascolta) (?:come|perché|che cosa|cosa|chi|dove|la storia)\b", 1.0),
    (r"[?.] (?:siamo (?:andati|stati|partiti)|abbiamo (?:chiesto|parlato|incontrato|trovato|provato)"
     r"|lo spieghiamo|ve lo raccontiamo"
     r"|(?:gli|le) abbiamo chiesto)\b[^\"]{0,70}[.!]$", 1.0),
    (r"[?.] (?:la nostra inviata|il nostro inviato|il nostro corrispondente|la nostra corrispondente) (?:ha|è)\b"
     r"[^\"]{0,70}[.!]$", 1.0),
    (r"^(?:tutto )?(?:che )?(?:quello |ciò )?c(?:osa|he) (?:sappiamo|si sa|c'è da sapere)\b.{15,200}\.$"
     r"|^tutto quello che c'è da sapere\b", 1.0),
    (r"\bil nostro articolo più letto\b|\bla nostra rivista (?:sorella|gemella)\b", 1.0),
    (r"\bnel(?:la)? (?:nostr[oa] )?(?:nuov[oa]|ultim[oa]|prossim[oa]) (?:puntata|numero|episodio)\b", 1.0),
    (r"\b(?:guarda|vedi|sfoglia) (?:tutte )?le (?:foto|immagini)\b", 1.0),
    (r"\b(?:racconta|informa|esce|segue)\b[^.\"]{0,50}\bdal (?:1[6-9]|20)\d\d\b", 0.6),
    (r"\b(?:nessun|senza|né) (?:padron[ei]|proprietari[oe]?|editor[ei]|azionist[ai]|partit[oi])\b", 0.5),
    (r"\bgrazie per aver(?:ci)? letto\b|\bse sei arrivat[oa] fin qui\b|\bhai letto fin qui\b", 1.0),
    (r"\bquesto giornale\b", 0.3),
    (r"^\d[\d.,]* (?:€|euro) (?:bastano|permettono|pagano|servono)\b", 0.8),
    (r"^(?:vieni|venite|vi aspettiamo|ti aspettiamo|unisciti) (?:il|a|al|in|con)\b|\bvi aspettiamo (?:il|a|in)\b", 1.0),
    (r"\b(?:biglietti|ingresso|posti)(?: è)? (?:da|a partire da|libero|gratuito)\b", 0.6),
    (r"\b(?:iscriv(?:iti|etevi)|prenota(?:te)?|iscrizioni) (?:entro|fino|qui|su)\b", 0.6),
    (r"\b(?:cerchiamo|assumiamo|selezioniamo)\b.{0,60}(?:giornalist|redat|collaborat|stagist)\w*"
     r"|^offerta di lavoro\b", 1.0),
    (r"\b(?:candidature|curriculum) (?:entro|a|fino)\b", 0.5),
    (r"\bmessaggio pubblicitario\b|\bfinalità promozional\w+|\binformazione pubblicitaria\b", 1.0),
    (r"\b(?:da|a partire da) (?:soli )?\d[\d.,]* ?(?:€|euro)", 0.4),
    (r"\b(?:chiama|chiamate|telefona|telefonate|ordina)\b[^.\d]{0,30}[+(]?\d[\d ()/.-]{5,}\d", 0.6),
    (r"\b(?:per|ad|a) uso (?:esclusivamente )?interno\b|\briservato all'uso interno\b", 1.0),
    (r"\bnon (?:diffondere|inoltrare|divulgare)\b", 0.6),
    (r"\bricevuto (?:questo messaggio )?per errore\b|\bsolo destinatario\b", 1.0),
    (r"\bpu(?:oi|ò|ò) (?:usare|ripubblicare|riprendere|condividere) (?:questo testo|questo articolo|i nostri)\b", 1.0),
    (r"\b(?:inchiest[ae]|reportage|lavor[oi]|giornalismo) come quest[aoei]\b[^.]{0,20}"
     r"\b(?:costa\w*|richied\w+)\b", 1.0),
    (r"\bcorreggiamo (?:gli|i nostri|tutti gli) errori\b|\bse (?:avete|hai|ha) (?:trovato|notato|visto) un"
     r" (?:errore|refuso)\b", 1.0),
    (r"\buscit[oa] (?:prima )?nell'edizione cartacea\b|\b(?:mandate|inviate|manda|invia)ci (?:le|i|la|il)\b", 1.0),
    (r"\bla redazione (?:incontra|invita) i lettori\b", 1.0),
    (r"\b(?:invia(?:ci|te|teci)?|manda(?:ci|te|teci)?) (?:le |i |la )?(?:tue |vostre |tuoi |vostri "
     r"|tua )?(?:foto|video|segnalazion[ie]|testimonianz[ae])\b", 1.0),
    (r"\ba (?:soli |partire da )?\d[\d.,]* (?:€|euro)\b.{0,20}\bsolo (?:fino a|per)\b"
     r"|\bsolo fino a (?:domenica|sabato|esaurimento|fine)\b", 1.0),
)  # fmt: skip
