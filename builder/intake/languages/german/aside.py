"""German: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads=r"bild(?:unterschrift|text|legende)|"
    r"über (?:uns|den autor|die autorin)|hinweise? (?:für|an) die redaktion(?:en)?|pressekontakt"
    r"|umfrage|"
    "korrektur(?:hinweis)?|transparenzhinweis|sperrfrist"
    "|anmerkung(?: der redaktion)?|hinweis der redaktion|berichtigung",
    marks="korrigiert",
    opens=r"wechselkurs|umgerechnet zum kurs|"
    r"(?:foto|bild|archivbild|archivfoto) (?:vom|von|aus)|"
    "sperrfrist|dieses thema im programm"
    "|eine frühere (?:fassung|version) (?:dieses|des)|gedruckt am|seite gedruckt",
    published=r"\bdiese[rs]? (?:artikel|text|beitrag|bericht|seite) (?:ist|wurde|erschien)\b|\b(?:erst"
    r"|zuletzt) (?:veröffentlicht|aktualisiert)\b",
    noted=r"\berscheint seit \d{4}|\(\d+ seiten\)|\bS\.\s?\d[\d-]*\W*$|"
    r"\bdas (?:gespräch|interview) (?:wurde|fand|führte)|\b(?:fotos?|bilder|videos?)\b.{0,60}\b("
    r"?:kostenfrei|kostenlos|abrufbar|heruntergeladen)\b.{0,40}\bbis\b",
    bracketed="foto|bild",
    pictured="foto|bild",
    photographed=r"(?<=[.!?] )(?:foto|bild)s? (?-i:(?=[A-ZÄÖÜ]))|\bfotografiert von\b",
    by="von",
    bio=r"ist (?:\w+ )?(?:Redakteur|Reporter|Korrespondent)|schreibt (?:\w+ ){0,6}für",
    cited=r"\babgerufen\b|\bebd\.",
    writer="von",
    offers=r"minus \d+ ?% auf alle|\d ?% (?:rabatt|nachlass)|\bgutschein(?:code)?\b",
)
