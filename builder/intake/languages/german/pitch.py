"""German: how a page offers what is none of its article: other stories, evenings, jobs, wares, its own text."""

PITCH = (
    (r"\bseit (?:1[6-9]|20)\d\d\b.{0,90}\b(?:(?:seine|ihre|unsere)[nr]? leser\w*|keinen? besitzer|unabhängig)", 1.0),
    (r"^(?:(?:lesen|erfahren|sehen|hören|entdecken) sie|lies|erfahre)(?: hier| auch| jetzt)?,? (?:wie|warum"
     r"|was|wer|wo|welche)\b", 1.0),
    (r"[?.] (?:wir|unsere? (?:reporter|korrespondent|autor|team)\w*) (?:haben|sind|waren|wollten|fragten"
     r"|sprachen|besuchten|trafen"
     r"|erklären|zeigen|hat|ist|war)\b[^\"]{0,70}[.!]$", 0.8),
    (r"\berzähl(?:t|en) unsere? (?:reporter|korrespondent|autor)\w*|\bwir (?:wollten wissen|haben nachgefragt)\b", 0.6),
    (r"^(?:das |alles,? )?was (?:wir|man|sie) (?:über|zu|zum|zur) .{10,160} (?:wissen|weiß)\b", 0.6),
    (r"\b(?:unser|der) (?:meistgelesene|beliebteste)r? (?:artikel|text|beitrag)\b|\bunser schwester(?:magazin"
     r"|blatt|titel)\b", 1.0),
    (r"\bin (?:der|unserer) (?:neuen|aktuellen|neuesten|jüngsten) (?:folge|ausgabe|episode)\b", 1.0),
    (r"\b(?:sehen|schauen) sie (?:die|sich die) (?:bilder|fotos|fotostrecke)\b|\b(?:die bilder"
     r"|alle fotos) (?:sehen|ansehen)\b", 1.0),
    (r"\b(?:berichtet|erzählt|erscheint|schreibt) seit (?:1[6-9]|20)\d\d\b", 0.6),
    (r"\bkeinen? (?:besitzer|eigentümer|partei|gönner|verleger|aktionäre?)\w*,? (?:außer|und kein|nur)", 0.5),
    (r"\b(?:danke|schön),? dass (?:sie|du) (?:bis|hier|unser|diesen)\b|\bbis (?:hierher|hierhin"
     r"|zum ende) gelesen\b", 1.0),
    (r"\b(?:diese zeitung|dieses blatt|dieses magazin)\b", 0.3),
    (r"^(?:mit )?\d[\d.,]* (?:€|euro|franken) (?:können|reichen|genügen|finanzieren|bezahlen)\b", 0.8),
    (r"^(?:kommen|besuchen|seien|feiern|diskutieren) sie (?:am|ins|im|uns|mit|dabei)\b", 1.0),
    (r"\b(?:karten|tickets|eintritt)(?: gibt es)?:? (?:ab|für|zu|kosten?|kostet) (?:€ ?)?\d"
     r"|\beintritt (?:ist )?frei\b", 0.6),
    (r"\b(?:melden sie sich|anmelden|anmeldung) (?:bis|bei|unter|hier)\b", 0.6),
    (r"\bwir (?:suchen|stellen ein)\b.{0,60}(?:redakt|journalist|reporter|mitarbeit|volontär)\w*"
     r"|^(?:stellenanzeige|stellenangebot|wir suchen)\b", 1.0),
    (r"\bbewerbung(?:en)? (?:bis|an|unter)\b", 0.5),
    (r"^\W*(?:anzeige|werbung)\W{1,5}(?=\w)|\b(?:es gelten die|teilnahmebedingungen|agb gelten)\b", 1.0),
    (r"\b(?:schon |bereits |nur )?ab \d[\d.,]* (?:€|euro|franken|chf)\b", 0.4),
    (r"\b(?:rufen sie|ruf|anrufen|jetzt anrufen|telefon|hotline|bestellen)\b[^.\d]{0,30}[+(]?\d[\d ()/-]{5,}\d", 0.6),
    (r"\b(?:nur )?(?:für den|zum) (?:internen|dienst)[ -]?(?:gebrauch)\b|\bnur für den dienstgebrauch\b"
     r"|\bnur zur internen\b", 1.0),
    (r"\bnicht (?:außerhalb|weitergeben|weiterleiten|weiterverbreiten)\b", 0.5),
    (r"\b(?:irrtümlich|versehentlich) erhalten\b|\bnur für den (?:empfänger|adressaten)\b", 1.0),
    (r"\b(?:dürfen|können) diesen? (?:text|artikel|beitrag) (?:\w+ ){0,3}(?:verwenden|übernehmen|nachdrucken"
     r"|teilen|weiterverbreiten)\b", 1.0),
    (r"\bhier (?:ist|steht),? was sie wissen müssen\b|^(?:außerdem heute|auch heute|anderswo|demnächst)\s?:\s", 1.0),
    (r"\bantworten sie (?:einfach )?auf diese (?:mail|e-mail|nachricht)\b|\bleiten sie (?:diese|sie"
     r"|ihn) .{0,20}weiter\b", 1.0),
    (r"\bkommentare werden (?:gelesen|geprüft|moderiert|freigeschaltet|vor)\b|\bdiese seite aktualisiert sich\b", 1.0),
    (r"\bgewinnen sie\b.{0,80}!|\b\d[\d,]* ?% (?:effektiver jahreszins|zinsen p\. ?a\.)", 1.0),
    (r"\b(?:recherchen?|journalismus|texte|geschichten|reportagen) wie (?:diese|dieser|dieses)\b[^.]{0,40}"
     r"\b(?:kosten?|kostet|brauch\w+)\b", 1.0),
    (r"\bfehler (?:berichtigen|korrigieren) wir\b|\bwir (?:berichtigen|korrigieren) (?:\w+ )?fehler\b", 1.0),
    (r"\bohne (?:mitwirkung|einfluss|beteiligung) der redaktion\b|[.?!] unsere (?:bilder|fotos) zeigen\b", 1.0),
    (r"(?:schicken|senden|schickt|sendet) (?:sie )?uns (?:ihre |eure )?(?:fotos?|videos?|bilder|hinweise)\b", 1.0),
    (r"\bjetzt\b.{0,40}\b(?:vergleichen|sichern|bestellen|testen|buchen|kaufen|sparen|anfragen|zugreifen)\b\W*$", 0.7),
)  # fmt: skip
