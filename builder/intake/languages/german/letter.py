"""German: what mail programs and their users write around what they send."""

from builder.intake.languages.letter import Letter
from builder.intake.languages.model import listed

LETTER = Letter(
    resent="wg",
    prefix="aw|wg",
    carrier="über",
    at="bei|von",
    of="der|des|von",
    editions=listed("abend heute morgen"),
    sender="Von|Absender",
    sent="Gesendet|Gesendet am|Datum",
    to="An|Empfänger",
    subject="Betreff",
    other="Kopie|Kopie \\(CC\\)|Antwort an|Antwort-An|Anlagen|Anhänge|Priorität|Wichtigkeit",
    forwarded=r"(?:anfang der )?weitergeleiteten? (?:nachricht|e-?mail)|ursprüngliche (?:nachricht|mail)"
    r"|original-?nachricht",
    cited=r"(?:Am .{5,120}schrieb(?: .{2,80})?|.{2,80} schrieb am .{5,60})",
    footer=r"abbestellen|abmelden|newsletter (?:kündigen|verwalten)|(?:im|in ihrem) browser (?:an(?:sehen|zeigen)"
    r"|öffnen|lesen)"
    r"|(?:online|web)-?(?:version|ansicht)|sie (?:erhalten|bekommen|haben) (?:diese|diesen|den"
    r"|unseren)\b.{0,60}(?:mail|newsletter)"
    r"|(?:e-?mail|newsletter) wird nicht (?:richtig|korrekt) (?:dargestellt|angezeigt)|nicht mehr erhalten"
    r"|weitergeleitet bekommen",
    secret=r"(?:diese|die) (?:e-?mail|nachricht)\b.{0,80}(?:vertraulich|bestimmt)|nicht der (?:richtige"
    r"|vorgesehene|beabsichtigte) "
    r"(?:adressat|empfänger)|irrtümlich erhalten|vor dem ausdrucken",
    device=r"(?:von meinem|gesendet (?:von|mit|aus)|diese nachricht wurde von)[\w .-]{2,60}",
    greeting=r"liebe[r]?|hallo|sehr geehrte[r]?|guten (?:morgen|tag|abend)|moin|servus|zur kenntnis|z\.k|fyi",
    closing=r"(?:mit )?(?:freundlichen?|besten?|herzlichen?|vielen?|schönen?|lieben?) (?:grüßen?|gruß|dank)"
    r"|viele grüße|gruß|grüße"
    r"|lg|mfg|vg|danke|besten dank",
    contact=r"(?:presse|medien)kontakt|kontakt(?: für (?:medien|presse|journalisten))?|ansprechpartner(?:in)?"
    r"|rückfragen(?: bitte an)?|pressestelle",
    office=r"presse(?:stelle|dienst|amt|büro)?|pressemitteilungen?|redaktion|newsletter|nachrichten|kommunikation"
    r"|eilmeldungen?",
    warning=r"^\W*(?:achtung|vorsicht|extern)\b.{0,40}(?:e-?mail|absender|extern)|von einem externen absender",
    ended=r"ende der weitergeleiteten nachricht",
    whole=r"(?:zum|ganzen|vollständigen|kompletten) (?:artikel|text|bericht|beitrag)(?: lesen)?|weiterlesen|"
    r"(?:hier |online )?weiter ?lesen|mehr lesen|lesen sie (?:hier )?(?:weiter|mehr|den ganzen (?:"
    r"artikel|text))",
    web=r"(?:im|in ihrem) browser (?:an(?:sehen|zeigen)|öffnen|lesen)|(?:online|web)-?(?:version|ansicht)",
)
