"""German: how outlets are called, and what stands beside their names."""

from builder.intake.languages.model import listed
from builder.intake.languages.press import Press

PRESS = Press(
    followers="abonnent(?:en|innen)?|follower|mitglieder|freunde",
    counts=r"tsd\.?|mio\.?",
    airs="live|im livestream|jetzt live",
    number=r"\bnr\.|\bausgabe|\bheft",
    reserves=r"\balle rechte\b",
    appeals=r"\b(?:mehr (?:von|aus|bei)|abonnieren|folgen|unterstützen)\b",
    field="herausgeber|medium|publikation|zeitung",
    source="quelle",
    full="vorbehalten",
    beside="mit",
    firms=r"(?:verlags?-?)?(?:gmbh|ges\.?\s?m\.?\s?b\.?\s?h)(?:\.? & co\.? ?kg)?|ag|kg|eg|mediengruppe|verlags?"
    r"|verlags-?(?:ag|gesellschaft)|medienhaus|mbh",
    forms="verlag|verlagsgesellschaft",
    holdings="mediengruppe|verlag und druck|verlagsgruppe|medienhaus",
    funds="stiftung|verlag",
    joins="der|die|das|für|und|am|im",
    articles="der|die|das",
    lowered="der|die|das",
    leads="abonnieren sie|folgen sie|unterstützen sie|lesen sie|redaktion|aus|von|eine webseite der"
    "|eine marke der|ein angebot der|ein angebot von|ein produkt der|rechte am|über|zur|zum"
    "|mehr|jetzt|startseite|suche|mediadaten|abo|nur für|meine|mein",
    plain=listed("medien"),
    others=listed(
        "Inhalte Texte Bilder Fotos Webdesign Archiv Privat Foto Bild Teilen Startseite Aktuelles Nutzung "
        "Datenschutz Impressum Originalartikel Artikel"
        " Zusammenfassung Kurzfassung Einleitung Fazit Anmerkungen Quellen Literatur"
    ),
    words=listed(
        "allgemeine anzeiger beobachter blatt bote journal kreiszeitung kurier merkur nachrichten presse "
        "rundschau stimme tagblatt tageblatt tagesspiegel volksstimme zeitung"
    ),
    papers=r"\b(?:zeitung|nachrichten|tageblatt|anzeiger|kurier|rundschau|presse|journal)\b",
    lists=r"\baktuelle\b",
    issue=r"Nr\.|heft|ausgabe",
    channel=r"\babonn",
    legal="gmbh",
    law=r"\bverlags?-?(?:gmbh|ag|gesellschaft)\b",
    reserved=r"\balle\b",
    rights=r"\balle rechte\s\w+",
    holder=r"von\s",
    forbids="vorbehalten",
    sorts="online|digital|magazin|wochenzeitung|tageszeitung",
    itself=r"\b(?:diese[rm]? Zeitung|dieser Redaktion|unserer (?:Zeitung|Redaktion))\b",
    agencies=r"agentur\b|\bpressedienst\b",
    sides=listed("mediathek tv spiele abo digital sonntag am club shops live radio magazin online"),
    links="datenschutz|impressum|kontakt|agb|barrierefreiheit|mediadaten|erklärung|nutzungsbedingungen",
)
