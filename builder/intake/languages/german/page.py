"""German: what a page prints around an article, and the words by which the article's own parts are known."""

from builder.intake.languages.model import Page, Parts

PAGE = Page(
    adverts=(
        r"anzeigen?|werbung|advertorial|gesponsert|sponsored|bezahlter inhalt|werbeinhalt|verlagsangebot"
        r"|verlagsbeilage",
        r"(?:der )?artikel (?:wird )?(?:unten|nach der (?:anzeige|werbung)) (?:weiter|fortgesetzt)"
        r"|lesen sie nach der anzeige weiter",
        r"weiter nach der (?:anzeige|werbung)|nach der werbung weiterlesen|empfohlener (?:redaktioneller"
        r"|externer) inhalt",
    ),
    lists=(
        r"(?:lesen|sehen|hören) sie (?:auch|dazu|hierzu|mehr)(?: dazu| zum thema)?|auch interessant|mehr (?:dazu"
        r"|zum thema|lesen)",
        r"(?:mehr|weitere artikel|weitere meldungen|alle artikel) (?:zu|über|aus|von) .{1,40}|weitere (?:artikel"
        r"|themen|nachrichten|meldungen|informationen|links)",
        r"das könnte sie auch interessieren|das könnte dich auch interessieren|meistgelesen(?:e artikel)?"
        r"|meist ?gelesen|top-?themen"
        r"|empfehlungen(?: der redaktion)?|aus dem ressort|zum thema|verwandte (?:themen|artikel)|ähnliche artikel"
        r"|neueste (?:artikel|meldungen|nachrichten)|aktuelle (?:meldungen|nachrichten)|beliebt(?:e artikel)?"
        r"|newsticker|schlagzeilen",
    ),
    boxes=(r"mehr zum thema|auch das noch|im video",),
    inline=(r"(?:lesen sie (?:auch|dazu|mehr|hier)|mehr (?:dazu|zum thema)|auch interessant|siehe auch)\s*[:-]",),
    notices=(
        r"(?:©|\(c\)|copyright\b)|.{0,60}\balle rechte vorbehalten",
        r"(?:fehler|tippfehler) (?:gefunden|entdeckt|melden)|(?:haben sie|hast du) (?:einen )?fehler",
        r"(?:diese (?:seite|website|webseite)|wir) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)) cookies"
        r"|mit (?:der nutzung|dem klick|ihrer zustimmung)",
        r"(?:um diesen inhalt|an dieser stelle finden sie|hier (?:wird|sehen sie) ein externer inhalt)|externe inhalte",
        r"(?:nachdruck|weiterverbreitung|vervielfältigung|nutzung) (?:nur|der|von|ist|verboten)|impressum|datenschutz",
        r"(?:artikel|beitrag) (?:teilen|drucken|merken|vorlesen|anhören)|teilen sie diesen",
        r"die (?:kommentar|diskussions)funktion|kommentare (?:sind|werden|wurden)|dieser (?:artikel|beitrag"
        r"|text) (?:erschien|ist erschienen|wurde zuerst)",
    ),
    widgets=(
        r"teilen|drucken|merken|speichern|kopieren|link kopieren|e-?mail|facebook|twitter|x|whatsapp|telegram"
        r"|linkedin|xing|pocket|flipboard",
        r"(?:\d+ )?kommentare?(?: \(\d+\))?|kommentar (?:schreiben|verfassen)|zur startseite|startseite|menü|suche"
        r"|anmelden|login|registrieren"
        r"|abonnieren|abo|newsletter|schließen|nach oben|zurück|weiter|mehr (?:laden|anzeigen)|alle anzeigen"
        r"|vorlesen|anhören|artikel anhören"
        r"|politik|wirtschaft|sport|kultur|panorama|ausland|inland|meinung|wissen|gesellschaft|reise|digital"
        r"|ressorts|e-?paper|audio|video|podcast",
        r"(?:lesezeit|lesedauer):? .{0,20}|\d+ min(?:uten)?\.? lesezeit|zum (?:haupt)?inhalt springen|bild vergrößern",
    ),
    promo=(
        (
            r"\b(?:jetzt|hier|kostenlos|gratis) (?:abonnieren|anmelden|testen|registrieren|bestellen|herunterladen"
            r"|weiterlesen)\b",
            1.0,
        ),
        (r"\babonnieren sie (?:unseren|den|jetzt|hier|uns)\b|\bfolgen sie uns\b|\bfolge uns\b", 1.0),
        (r"\bunser(?:en|em|er|e)? (?:\w+-?)?(?:newsletter|telegram|whatsapp|youtube|podcast|app|abo|kanal)\b", 1.0),
        (
            r"\bunterstützen sie (?:uns|unsere|unseren|unabhängigen)\b|\bunterstütze uns\b|\bihre spende\b"
            r"|\bspenden sie\b",
            1.0,
        ),
        (r"\bwerden sie (?:mitglied|unterstützer|abonnent)\b|\bmit ihrer (?:spende|hilfe|unterstützung)\b", 1.0),
        (r"\b(?:sie haben|du hast) (?:einen |hinweise|fragen|anregungen)\b|\bschreiben sie uns\b", 0.7),
        (
            r"\bweiterlesen mit\b|\b(?:dieser artikel ist|exklusiv) (?:teil|für) .{0,20}(?:abonnent|\+)"
            r"|\bmonatlich kündbar\b|\bprobemonat\b",
            1.0,
        ),
        (
            r"\b(?:lesen|verpassen) sie (?:keine|nichts|jeden|täglich|alle)\b|\bimmer informiert\b"
            r"|\balle wichtigen nachrichten\b",
            0.6,
        ),
        (r"\bleserinnen und leser\b|\bunabhängigen? journalismus\b", 0.5),
        (r"^(?:abonnieren|folgen|melden|laden|unterstützen|spenden|jetzt|testen)\b", 0.3),
    ),
    caveats=r"\b(?:nicht (?:unabhängig )?(?:überprüf\w+|bestätig\w+|verifizier\w+)|sagte|teilte|berichtet\w*|erfuhr"
    r"|auf anfrage)\b",
)

PARTS = Parts(
    labels={
        "quelle": "source", "quellen": "source", "zitat": "quote", "wortlaut": "quote", "im wortlaut": "quote",
        "details": "details", "einzelheiten": "details", "hintergrund": "background", "kontext": "background",
        "zum hintergrund": "background", "vorgeschichte": "previously", "zuvor": "previously", "bisher": "previously",
    },
    dates={
        "datum": "published", "veröffentlicht": "published", "veröffentlicht am": "published",
        "erschienen am": "published",
        "erschienen": "published", "publiziert": "published", "publiziert am": "published", "erstellt am": "published",
        "erstellt": "published", "vom": "published", "stand": "updated", "aktualisiert": "updated",
        "aktualisiert am": "updated", "zuletzt aktualisiert": "updated", "zuletzt aktualisiert am": "updated",
        "letzte aktualisierung": "updated", "geändert am": "updated", "update": "updated",
        "abgerufen": "accessed", "abgerufen am": "accessed", "gespeichert am": "accessed",
    },
    byline=r"(?:von|ein beitrag von|ein artikel von|text|autor|autorin|autoren|von unserem korrespondenten"
    r"|eine analyse von"
    r"|ein kommentar von|aus .{1,20} berichtet)\b\s*:?\s+",
)  # fmt: skip
