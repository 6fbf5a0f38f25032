"""Italian: what mail programs and their users write around what they send."""

from builder.intake.languages.letter import Letter
from builder.intake.languages.model import listed

LETTER = Letter(
    resent="i",
    prefix="rif|r|i",
    at="da",
    of="della|del|dell'",
    editions=listed("mattina sera"),
    sender="Da|Mittente",
    sent="Inviato|Data|Inviato il",
    to="A|Destinatario",
    subject="Oggetto",
    other="Rispondi a|Allegati|Priorità|Copia",
    forwarded=r"(?:inizio )?(?:messaggio|e-?mail) (?:inoltrat[oa]|originale)",
    cited=r"Il (?:giorno )?.{5,120}ha scritto",
    footer=r"disiscri|annulla(?:re)? l['’]iscrizione|cancella(?:re|ti) .{0,30}(?:iscrizione|newsletter)"
    r"|non (?:desider|vuoi|voglio).{0,12} più ricevere"
    r"|(?:visualizza|apri|leggi|vedi|guarda).{0,40}(?:browser|online|versione web)|(?:ricevi|ricevete"
    r"|hai ricevuto) quest[ao]\b"
    r"|gestisci (?:le )?(?:preferenze|iscrizioni)",
    secret=r"(?:questo|il presente|la presente) (?:messaggio|e-?mail)\b.{0,80}(?:riservat|confidenzial)"
    r"|se non siete il destinatario"
    r"|ricevuto (?:questo messaggio|questa e-?mail) per errore|prima di stampare",
    device=r"inviato (?:da|dal|con|tramite)[\w .'’-]{2,40}",
    greeting=r"ciao|buongiorno|buonasera|salve|car[oaie]|gentil[ei]|egregi[oa]?|da archiviare|per conoscenza",
    closing=r"(?:cordiali|distinti|migliori|cari) saluti|saluti|un saluto|cordialmente|grazie(?: mille)?|a presto",
    contact=r"contatt[oi](?: (?:per la )?stampa)?|per (?:ulteriori )?informazioni|ufficio stampa",
    office=r"ufficio stampa|sala stampa|redazione|notizie|comunicazione|la newsletter|servizio stampa",
    warning=r"^\W*(?:attenzione|avviso|esterno)\b.{0,60}(?:e-?mail|messaggio|mittente|estern)",
    ended=r"fine (?:del )?messaggio inoltrato",
    whole=r"(?:leggi|continua a leggere|continua)(?: (?:tutto|l'articolo(?: completo)?|il testo (?:integrale"
    r"|completo)|di più|qui))?|articolo completo|testo integrale",
    web=r"(?:visualizza|apri|leggi|vedi|guarda).{0,25}(?:browser|online)|versione (?:web|online)",
)
