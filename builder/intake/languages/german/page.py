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
        r"(?:eine )?(?:nachricht|botschaft) unseres (?:partners|sponsors)|in kooperation mit.{0,30}"
        r"|der text geht .{0,20}weiter|produkt-?empfehlung(?:en)?",
        r"anzeige ?[-–|:] ?.{0,40}(?:weiter|werbung).{0,20}|(?:präsentiert|gesponsert|unterstützt) von .{2,40}"
        r"|werbung ?[-–|] ?.{0,30}",
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
        r"(?:lesen sie|mehr) (?:weiter|im (?:ressort|dossier))|auch (?:diese woche|heute)|weiterlesen|außerdem"
        r"|kurz notiert|die wichtigsten (?:nachrichten|themen).{0,20}|mehr nachrichten"
        r"|alle(?: aktuellen)? (?:nachrichten|meldungen)",
    ),
    boxes=(r"mehr zum thema|auch das noch|im video",),
    inline=(r"(?:lesen sie (?:auch|dazu|mehr|hier)|mehr (?:dazu|zum thema)|auch interessant|siehe auch)\s*[:-]",),
    notices=(
        r"nachrichten(?: und anrufe| in diesem (?:chat|kanal))+ sind(?: nicht)? ende-zu-ende-verschlüsselt",
        r"(?:über )?dieses thema (?:im programm\b|berichtete\b.{0,60}\buhr\b)",
        r"(?:©|\(c\)|copyright\b)|.{0,60}\balle rechte vorbehalten",
        r"(?:fehler|tippfehler) (?:gefunden|entdeckt|melden)|(?:haben sie|hast du) (?:einen )?fehler",
        r"(?:diese (?:seite|website|webseite)|wir) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)) cookies"
        r"|mit (?:der nutzung|dem klick|ihrer zustimmung)",
        r"(?:um diesen inhalt|an dieser stelle finden sie|hier (?:wird|sehen sie) ein externer inhalt)"
        r"|externe inhalte",
        r"(?:nachdruck|weiterverbreitung|vervielfältigung|nutzung) (?:nur|der|von|ist|verboten)|impressum"
        r"|datenschutz",
        r"(?:artikel|beitrag) (?:teilen|drucken|merken|vorlesen|anhören)|teilen sie diesen",
        r"die (?:kommentar|diskussions)funktion|kommentare (?:sind|werden|wurden)|dieser (?:artikel|beitrag"
        r"|text) (?:erschien|ist erschienen|wurde zuerst)",
        r"(?:hier steht|hier befindet sich|an dieser stelle (?:steht|befindet sich|finden)) (?:ein|externe\w*"
        r"|redaktionelle\w*)\b.{0,60}(?:inhalt|video|karte)|.{0,60}\bsobald sie (?:zugestimmt|eingewilligt)"
        r"|.{0,60}\bexterne[nr]? inhalte?\b.{0,40}(?:laden|anzeigen|geladen)",
        r"(?:die )?(?:folgenden|nachstehenden) (?:informationen|angaben) sind nicht (?:zur"
        r"|für die) veröffentlichung|#+ ?(?:notizblock|orte|ansprechpartner|internet|dpa-kontakte"
        r"|redaktionelle hinweise|service)|(?:redaktion|ansprechpartner|kontakt|rückfragen)\s*:\s.{0,80}",
        r"wir und unsere (?:\d+ )?partner|mit (?:der|ihrer) (?:anmeldung|registrierung|bestellung)"
        r"|(?:sie erhalten|du erhältst) diese|wenn sie (?:keine|diesen newsletter)|.{0,60}(?:nur|nicht) (?:mit"
        r"|ohne) (?:schriftliche|ausdrückliche|vorherige)\w* (?:genehmigung|zustimmung|einwilligung)",
        r"weitere informationen (?:finden sie|unter|unter:|im internet)|.{0,80}\b(?:finden|lesen"
        r"|sehen) sie hier\.?$|pressekontakt|(?:seite|druckversion) \d+ (?:von|/) \d+",
        r"(?:dieser|der) (?:artikel|beitrag|text|liveblog|liveticker|newsblog|ticker) (?:wird|wurde"
        r"|ist) (?:laufend |ständig |regelmäßig |fortlaufend |weiter )?(?:aktualisiert|ergänzt|maschinell"
        r"|automatisch|mit (?:hilfe|unterstützung))|weitere (?:informationen|details) (?:folgen"
        r"|in kürze)(?: in kürze)?\W*$|mehr in kürze|wird fortgesetzt|vielen dank (?:fürs|für (?:das|ihr|ihre"
        r"|euer|eure)) (?:mitlesen|lesen|interesse|anmeldung|aufmerksamkeit)",
        r"(?:der|dieser) (?:beitrag|text|kommentar|artikel|gastbeitrag) gibt (?:ausschließlich |allein "
        r"|nur )?(?:die|nur die) meinung|(?:gast)?(?:beiträge|kommentare) geben .{0,30}meinung"
        r"|die (?:hier )?(?:geäußerten|vertretenen) (?:meinungen|ansichten) (?:in|geben|spiegeln|entsprechen"
        r"|sind die)|(?:diese|die) (?:recherche|reportage|übersetzung|serie|arbeit) (?:wurde|ist|entstand"
        r"|erscheint) .{0,60}(?:gefördert|unterstützt|stipendium|förderung|kooperation|zusammenarbeit"
        r"|künstliche\w* intelligenz|maschinell)",
        r"(?:aus dem \w+en (?:übersetzt )?von|übersetzung(?: aus dem \w+en)?(?:\s*:"
        r"| von)) (?-i:[A-ZÀ-ÞŁŠŽ][\w.'-]+(?: (?:[a-z]{2,3} )?[A-ZÀ-ÞŁŠŽ][\w.'-]+){0,3})\.?$|mit (?:material"
        r"|informationen|agenturmaterial) (?:der|von|des) (?:[\w/-]+ ?){1,4}\W*$|(?:die )?mit (?:einem )?(?:\*"
        r"|stern|sternchen|symbol|einkaufswagen) (?:gekennzeichnete|markierte)|.{0,60}affiliate-?links?\b"
        r"|(?:ich bin (?:damit )?einverstanden|mit (?:einem )?klick auf .{0,60}\b(?:stimmen|willigen|erklären"
        r"|akzeptieren)\b)|wir haben (?:an dieser stelle|hier) (?:ein|eine|einen)\b",
        r"(?:testen sie|wie gut kennen sie|machen sie mit).{0,50}(?:quiz|wissen|umfrage|test)"
        r"|.{0,100}\b(?:stimmen sie ab|nehmen sie an (?:der|unserer) umfrage teil)|.{0,100}\b(?:mehr (?:dazu"
        r"|darüber)|(?:das|den ganzen artikel|die ganze (?:geschichte|recherche)|alles dazu"
        r"|warum .{3,60})) (?:lesen|erfahren|finden|hören|sehen) sie (?:hier|in unserem|in unserer|auf unserer"
        r"|im)|(?:mehr|alle|weitere|aktuelle) (?:nachrichten|meldungen|hintergründe|themen"
        r"|informationen)\b.{0,60}\b(?:finden|lesen|erhalten) sie (?:hier|auf|in|unter|jederzeit)|mehr (?:über"
        r"|zu) .{3,60} (?:erfahren|lesen|finden) sie (?:hier|in unserem|in unserer|auf unserer)",
    ),
    widgets=(
        r"(?:alle|weitere) (?:meldungen|artikel|beiträge|nachrichten|mitteilungen)"
        r"(?: (?:der|des|dieser|von|zu|aus) .{1,30})?(?: (?:folgen|anzeigen|ansehen|abonnieren))?",
        r"teilen|drucken|merken|speichern|kopieren|link kopieren|e-?mail|facebook|twitter|x|whatsapp|telegram"
        r"|linkedin|xing|pocket|flipboard",
        r"(?:\d+ )?kommentare?(?: \(\d+\))?|kommentar (?:schreiben|verfassen)|zur startseite|startseite|menü|suche"
        r"|anmelden|login|registrieren"
        r"|abonnieren|abo|newsletter|schließen|nach oben|zurück|weiter|mehr (?:laden|anzeigen)|alle anzeigen"
        r"|vorlesen|anhören|artikel anhören"
        r"|politik|wirtschaft|sport|kultur|panorama|ausland|inland|meinung|wissen|gesellschaft|reise|digital"
        r"|ressorts|e-?paper|audio|video|podcast",
        r"(?:lesezeit|lesedauer):? .{0,20}|\d+ min(?:uten)?\.? lesezeit|zum (?:haupt)?inhalt springen"
        r"|bild vergrößern",
        r"alle akzeptieren|ablehnen|einstellungen|link kopiert|zu den kommentaren|merkliste"
        r"|\d+ minuten(?: lesezeit)?",
        r"(?:bildunterschrift|bild|transkript|karte|grafik) (?:anzeigen|einblenden|ausblenden|vergrößern)"
        r"|passwort vergessen\W{0,2}|(?:noch )?kein (?:konto|account)\W{0,2}|(?:alle )?\d+ (?:kommentare"
        r"|antworten|bilder|fotos) (?:anzeigen|ansehen|lesen)|sie haben .{0,20}\d+ von \d+ (?:freien"
        r"|kostenlosen) artikeln.{0,20}",
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
        (
            r"\b(?:newsletter|morgenbriefing|(?:täglich\w*|wöchentlich\w*) (?:brief|überblick"
            r"|update))\b.{0,80}\b(?:jeden|täglich|werktags|kostenlos|anmelden|postfach|abonnieren)\b"
            r"|\b(?:jeden|täglich|werktags)\b.{0,80}\b(?:postfach|newsletter|per (?:e-?)?mail)\b",
            1.0,
        ),
        (
            r"\b(?:bereits|schon) (?:abonnent\w*|ein (?:abo|konto))\b|\b(?:rest|ganzen?) (?:dieses |den "
            r"|des )?(?:artikels?|texts?|beitrags?)\b.{0,30}\b(?:abo|abonnent\w*|lesen)\b"
            r"|\bum weiter ?zu ?lesen\b|\bnur für abonnent\w+",
            1.0,
        ),
        (
            r"\b(?:erster? monat|ersten monat|vier wochen|\d+ wochen)\b.{0,30}\b(?:gratis|kostenlos"
            r"|für (?:nur )?\d|testen)\b|\bjederzeit kündbar\b|\bunbegrenzt\w* zugang\b|\d+(?:,\d\d)? (?:€"
            r"|euro) (?:im|pro) (?:monat|woche|jahr)\b.{0,30}\b(?:abo|lesen|kündbar)",
            1.0,
        ),
        (
            r"\b(?:unsere leser\w*|ihre unterstützung|wir sind unabhängig|ohne (?:bezahlschranke|paywall))\b"
            r"|\bwenn (?:sie|du) (?:können|kannst|möchten|magst)\b",
            0.5,
        ),
        (
            r"\b(?:rabatt|gutschein(?:code)?|versandkostenfrei|jetzt (?:bestellen|sichern|kaufen|buchen)"
            r"|nur für kurze zeit)\b",
            0.8,
        ),
    ),
    bios=(
        r"(?:ist|war) (?:\w+ ){0,3}(?:reporter|korrespondent|journalist|redakteur|autor|kolumnist"
        r"|redaktor)(?:in)?\b|(?:schreibt|berichtet|arbeitet) (?:über|für|aus|seit|als)\b",
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
        "erschienen am": "published", "zuerst veröffentlicht am": "published", "online seit": "published",
        "gesendet am": "published", "geschrieben am": "published", "eingestellt am": "published",
        "stand vom": "updated",
        "erschienen": "published", "publiziert": "published", "publiziert am": "published", "erstellt am": "published",
        "erstellt": "published", "vom": "published", "stand": "updated", "aktualisiert": "updated",
        "aktualisiert am": "updated", "zuletzt aktualisiert": "updated", "zuletzt aktualisiert am": "updated",
        "letzte aktualisierung": "updated", "geändert am": "updated", "update": "updated", "akt": "updated",
        "abgerufen": "accessed", "abgerufen am": "accessed", "gespeichert am": "accessed",
        "sperrfrist": "published", "sperrfrist bis": "published", "ausgabe vom": "published",
        "heft vom": "published", "ausgestrahlt am": "published", "publikationsdatum": "published",
        "erscheinungsdatum": "published", "veröffentlichungsdatum": "published",
        "veröffentlichung": "published", "freigegeben am": "published",
        "hochgeladen am": "published", "erscheint am": "published",
        "erscheinungstermin": "published", "zuerst erschienen am": "published",
        "zuerst erschienen": "published", "letzte änderung": "updated", "letztes update": "updated",
        "geändert": "updated", "zuletzt geändert": "updated", "zuletzt geändert am": "updated",
        "upd": "updated",
        "geschrieben von": "published", "verfasst von": "published", "veröffentlicht von": "published",
        "eingestellt von": "published", "erstellt von": "published", "gepostet von": "published",
        "gepostet am": "published", "verfasst am": "published", "aus der ausgabe vom": "published",
        "datum der veröffentlichung": "published", "datum des artikels": "published",
        "datum der ausgabe": "published", "datum der meldung": "published",
        "gedruckt am": "accessed", "ausgedruckt am": "accessed", "druckdatum": "accessed",
        "erstelldatum": "published", "sendedatum": "published", "datum der erstveröffentlichung": "published",
    },
    byline=r"(?:von|text|autor|autorin|autoren|von unserem korrespondenten"
    r"|eine? (?:gast)?(?:beitrag|artikel|analyse|kommentar|essay|reportage|kolumne|interview|porträt) von"
    r"|aus .{1,20} berichtet)\b\s*:?\s+",
)  # fmt: skip
