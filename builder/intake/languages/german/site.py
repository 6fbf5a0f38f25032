"""German: how a page speaks of itself and to its reader, and what its menus say."""

from builder.intake.languages.german.pitch import PITCH
from builder.intake.languages.model import Site, listed

SITE = Site(
    opening=r"öffnet (?:sich )?in (?:einem )?neuen? (?:fenster|tab)\w*",
    addressed=r"sie|ihr|ihre[nmrs]?|ihnen|wir|unser\w*|uns|du|dein\w*|jetzt",
    asks="abonnieren|folgen|lesen|teilen|klicken|laden|unterstützen|melden|jetzt|mehr|registrieren|anmelden"
    "|hören|sehen",
    comments="kommentare?",
    commenting="diskutieren sie mit|einen kommentar schreiben",
    thousands="mio|tsd",
    ago=(
        r"\bvor (?:\d+|einer|einem|wenigen) ?(?:sek(?:unden)?|min(?:uten?)?|std|stunden?"
        r"|tag(?:en)?|wochen?|monat(?:en)?)\b"
    ),
    ceases=r"ende der (?:anzeige|werbung)|(?:anzeige|werbung) ende",
    rights=r"\b(?:alle rechte vorbehalten|nachdruck (?:verboten|nur)|urheberrechtlich geschützt)\b",
    calls=(
        r"jetzt (?:kaufen|bestellen|buchen|testen|sichern|shoppen|entdecken|anmelden|informieren"
        r"|sparen)|zum (?:angebot|shop)"
    ),
    reader=r"(?-i:(?<=[\w,;] )(?:Sie|Ihnen|Ihre|Ihr|Ihren|Ihrem|Ihrer))|wir|unser|unsere[nmrs]?|uns"
    r"|du|dein|deine[nmrs]?|dich|dir|euch|eure",
    words=(
        (r"\b(?:newsletters?|podcasts?|e-?mails?|postfach|apps?|cookies?|browser|e-?paper|rss|push-?(?:nachricht"
         r"|mitteilung)\w*"
         r"|rundbrief\w*|merkliste)\b", 0.6),
        (r"\b(?:abonn\w+|abo|abos|registrier\w+|anmeld(?:en|ung)|abmeld(?:en|ung)|spend(?:en|e|enkonto)"
         r"|förder(?:mitglied|verein)\w*"
         r"|unterstützen sie|kündbar|probeabo)\b", 0.6),
        (r"\b(?:dies(?:er|e|es|en|em)|unser(?:e|er|em|en)?) (?:artikel|beitrag|text|seite|website|webseite|angebot"
         r"|inhalt\w*|dienst"
         r"|ausgabe|meldung|übersetzung|recherche|redaktion|kanal)\b", 0.5),
        (r"\b(?:leser(?:innen|brief\w*|\*innen|:innen)?|anzeigen\w*|redaktion|impressum|datenschutz\w*"
         r"|nutzungsbedingungen|agb|urheberrecht\w*"
         r"|nachdruck|vervielfältigung|lizenz\w*|kommentar(?:e|funktion|bereich)|netiquette|forum|postings?"
         r"|drittanbieter|externe[rn]? (?:inhalt|anbieter)\w*)\b", 0.5),
        (r"\b(?:vorlesen lassen|automatisch (?:erstellt|übersetzt|vertont)|mit (?:hilfe )?(?:von )?k(?:ünstlicher"
         r"|i)(?: intelligenz)?"
         r" (?:erstellt|übersetzt|vertont|zusammengefasst)|ki-generiert)\b", 1.0),
        (r"\b(?:iban|bic|handelsregister|hrb|amtsgericht|ust-?idnr|steuernummer|herausgeber\w*"
         r"|verantwortlich (?:i\.? ?s\.? ?d\.?|für den inhalt)"
         r"|v\.? ?i\.? ?s\.? ?d\.? ?p)\b", 0.8),
        (r"\b(?:klicken|tippen|herunterladen|teilen) sie\b|\bfolgen sie\b|\b(?:auf|via|bei) (?:facebook|twitter|x"
         r"|instagram|telegram|whatsapp"
         r"|linkedin|youtube|tiktok|bluesky|mastodon)\b", 0.5),
        (r"\b(?:kostenlos(?: testen)?|gratis|für abonnenten|mit abo|monatlich kündbar|nur für (?:abonnent\w+"
         r"|mitglieder)|wochen testen"
         r"|jetzt (?:testen|bestellen|lesen|sichern|abonnieren|spenden|registrieren))\b", 0.7),
        (r"\b(?:kuratiert von|in ihrem postfach|das wichtigste (?:des|vom) tage?s?|der perfekte start"
         r"|jeden (?:morgen|abend|tag) (?:neu|per|in))\b", 0.8),
        (r"(?:\bschreib(?:en sie)?|(?:^|[.!?:,–—] ?)schreibt) (?:uns|an|der|dem)\b", 0.8),
        (r"\b(?:hinweise (?:an|bitte)|kontaktieren sie|schicken sie|wenden sie sich an)\b", 0.8),
        (r"\bwie finden sie|ihre meinung|gefällt ihnen|war dieser artikel|geben nicht (?:notwendigerweise"
         r"|unbedingt) die meinung\b", 1.0),
        (r"\b(?:werbefrei|ohne werbung|steuerlich absetzbar|unabhängige[nrms]? (?:journalismus|medien|redaktion)"
        r"|crowdfunding"
         r"|(?:im|pro) monat)\b", 0.4),
        (r"\bunser(?:e|er|en|em)? (?:reporter\w*|korrespondent\w*|journalist\w*|autor\w*|leser\w*"
        r"|recherchen|archiv|shop|app|website)\b", 0.5),
        (r"\b(?:kein spam|mit einem klick|jederzeit (?:kündigen|abbestellen|abmelden)|in (?:ihr|dein) postfach"
        r"|per mail)\b", 0.6),
        (r"\b(?:sagen sie uns|teilen sie uns|schreiben sie|haben sie (?:fragen|hinweise|anregungen|einen fehler)"
        r"|diskutieren sie"
         r"|machen sie mit|stimmen sie ab|ihre (?:frage|fragen|hinweise|unterstützung|spende))\b", 0.6),
        (r"\b(?:presserat\w*|pressekodex|transparenzhinweis|nutzungsrechte)\b", 0.5),
    ),
    pitch=PITCH,
    flash=r"eilmeldung|eil|live(?:ticker)?|jetzt live|unwetterwarnung|aktuell",
    ourselves=(
        r"über (?:uns|diese[ns]? (?:newsletter|projekt|seite)|das (?:magazin|portal|projekt))|wer wir sind"
        r"|unsere (?:redaktion|mission|haltung)|(?:unbedingt |technisch )?(?:erforderliche|notwendige) cookies"
        r"|(?:funktionale|statistik-?|marketing-?|analyse-?) ?cookies|cookie-?einstellungen"
        r"|(?:empfohlener )?externer inhalt|unterstützen sie uns|kontakt(?: zur redaktion)?"
        r"|diskutieren sie mit|in eigener sache"
    ),
    buttons=listed(
        "teilen drucken merken speichern mailen kommentieren kommentare vorlesen anhören kopieren senden"
        " versenden verschicken schriftgröße per auf spenden merkliste"
    ),
    plays=r"anhören|hören|vorlesen|ansehen|abspielen|artikel anhören|audio|video|laufzeit",
    minutes=r"min(?:uten)?\.?",
    turns=r"zurück|vorherige|weiter|nächste",
    about=(
        r"^(?:der|die) (?:autor|autorin|verfasser|verfasserin) (?:schreibt|ist|berichtet|lebt|lehrt|war)\b",
        r"\bist (?:ein|eine|der|die|das) (?:[\w-]+ ){0,5}(?:gemeinnützige\w*|unabhängige\w*|stiftung"
        r"|verein|nachrichtenagentur|zeitung|magazin|sender|denkfabrik|hilfsorganisation"
        r"|nichtregierungsorganisation|medienhaus|redaktion)\b",
        r"\b(?:gegründet|ins leben gerufen)\b|\bmit sitz in\b|\bsetzt sich (?:seit|für)\b"
        r"|\bin (?:mehr als |über |rund )?\d+ ländern\b",
        r"\b(?:gefördert|finanziert|unterstützt|ermöglicht) (?:von|durch|vom|mit)\b"
        r"|\bdie recherche wurde\b|\bstipendium\b",
        r"\b(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)\b|\baus dem \w+en (?:übersetzt )?von\b"
        r"|\bmitarbeit\b|\bdas gespräch führte\b|\bübersetzung:",
        r"\b(?:freie[r]? (?:journalist|autor|mitarbeiter)(?:in)?|(?:ihr|sein) (?:letztes|neues"
        r"|jüngstes) buch|schreibt seit|lebt (?:und arbeitet )?in|redakteur(?:in)? (?:bei|im|der|für))\b",
        r"\bsteuerlich absetzbar\b|\bspende (?:wird|ist) (?:verdoppelt|absetzbar)\b|\bkommentare (?:sind"
        r"|werden|müssen)\b|\bpressekontakt\b|\bweitere informationen\b|\bam ende (?:des|der) (?:tickers"
        r"|liveblogs|seite)\b",
    ),
    yes="ja",
    no="nein",
    itself=(
        r"\b(?:dieser|der|unser) (?:artikel|beitrag|text|kommentar|podcast)\b|\b(?:diese|die"
        r"|unsere) (?:meldung|seite|übersetzung|fassung|kolumne)\b|\b(?:dieses|das) (?:interview|gespräch)\b"),
    tags=r"tags?|schlagw[oö]rte?r?|themen|stichw[oö]rte?r?",
    widgets=(
        r"(?-i:[A-ZÄÖÜ]\w+)? ?(?:(?:den|die|das) )?(?-i:[A-ZÄÖÜ][\w-]+)(?: (?-i:[A-ZÄÖÜ][\w-]+))? (?:unterstützen"
        r"|abonnieren|testen)"
        r"|(?:jetzt )?(?:spenden|mitglied werden|abonnentin? werden|abo (?:abschließen|bestellen|wählen)).{0,20}",
        r"(?:diese (?:e-?mail|nachricht) |newsletter )?(?:im|in ihrem) browser (?:ansehen|anzeigen|öffnen|lesen)"
        r"|(?:.{2,30}, )?fortsetzung (?:auf|von|siehe) (?:seite|s\.) \d{1,3}|(?:siehe|weiter auf) seite \d{1,3}"
        r"|(?:wörter|wortzahl|anzahl wörter|zeichen|auflage|priorität)\s?[:=]\s?[\d.]+",
        r"kommentare? ?\(\d+\)?",
        r"(?:beitrag |video )?(?:auf|bei) (?:instagram|facebook|x|twitter|youtube|tiktok|telegram) (?:ansehen"
        r"|anzeigen)|pdf (?:herunterladen|download).{0,12}|anderer betrag",
        r"schriftgröße.{0,12}|liste \d+ von \d+|automatisch aktualisieren|neueste zuerst.{0,20}"
        r"|brotkrumen(?:navigation)?",
        r"(?:(?:neueste|älteste) zuerst\W*)+",
        r"\d[\d.]* (?:kommentare?|postings?|reaktionen|aufrufe|leser|mal geteilt|bilder|fotos|antworten|beiträge"
        r"|stimmen|likes?|abonnenten)"
        r"(?:[\s·|,]+.{0,30})?",
        r"ende(?: der (?:meldung|durchsage))?|\(?(?:mehr|schluss|fortsetzung) folgt\)?"
        r"|e-?mail-?adresse ?(?:anmelden|eingeben)?",
        r"(?:spenden|jetzt spenden|mitmachen|mitglied werden|über (?:den|die) autor(?:in)?(?:nen)?|zur person"
        r"|redakteur(?:in)?|redaktor(?:in)?"
        r"|korrespondent(?:in)?|reporter(?:in)?|merken|später lesen|vorlesen|drucken|schriftgröße"
        r"|artikel (?:verschenken|merken|teilen|drucken)"
        r"|als gastgeschenk senden|sortieren nach.{0,20}|neueste|älteste|weitere kommentare.{0,15}"
        r"|alle kommentare.{0,15}|inhalte? externer"
        r" (?:medien|anbieter).{0,40}|externe inhalte .{0,30}|melden|antworten|mehr infos|mehr laden"
        r"|push-mitteilungen .{0,20})",
        r"\d+ ?min(?:uten|\.)?(?: lesezeit)?|lesezeit:? .{0,15}|lesedauer:? .{0,15}|(?:\d+ )?seiten? \d+.{0,12}"
        r"|stand:? .{0,10}uhr",
        r"angemeldet als .{1,20}|angebot auswählen|ihr browser (?:unterstützt|kann).{0,50}|liken?|dislike"
        r"|gefällt mir",
    ),
    heads=(
        r"was sonst noch (?:war|passiert(?: ist)?|wichtig (?:ist|war)|los (?:ist|war))"
        r"|sonst noch (?:wichtig|passiert)|außerdem (?:heute|wichtig)",
        r"(?:andere|leser|auch andere) (?:lesen|lasen|haben|interessier\w+).{0,30}|was (?:andere"
        r"|leser) (?:gerade )?lesen",
        r"(?:meist|am häufigsten|viel) ?(?:gelesen|geklickt|kommentiert|geteilt)e?(?: artikel)?|meistgelesen"
        r"|beliebte?(?: artikel| beiträge)?"
        r"|aktuelle(?:s| meldungen| nachrichten)?|neueste(?: artikel| meldungen)?|top-?(?:themen|news|artikel)"
        r"|weitere(?:s)? .{0,30}"
        r"|ähnliche .{1,25}|passend(?:e artikel| dazu)|aus (?:dem|unserem|der) .{1,30}|in diesem (?:rundbrief"
        r"|newsletter|heft|artikel)"
        r"|schlagwort\w*|themen|stichwort\w*|mehr (?:aus|zu|über|von) .{1,40}|das könnte (?:sie"
        r"|dich) (?:auch )?interessieren"
        r"|unsere (?:empfehlung(?:en)?|tipps?|podcasts?)|die neuesten .{1,25}|newsticker|ticker",
    ),
    inline=(r"(?:anzeige|advertorial|lesen sie (?:auch|mehr|hier|dazu)|mehr (?:dazu|zum thema)|siehe auch|auch "
    r"(?:lesenswert"
    r"|interessant)|video|interview)\s?[|:–]",),
    sections=listed(
        "startseite home politik inland ausland wirtschaft finanzen geld sport fußball fussball panorama kultur"
        " wissen wissenschaft technik"
        " digital netzwelt gesundheit reise auto mobilität leben lebensart stil gesellschaft meinung debatte"
        " kommentar regional region lokales"
        " stadt land international national europa welt ukraine krieg usa video videos podcast podcasts bilder"
        " fotos live ticker wetter"
        " unterhaltung medien bildung karriere immobilien jobs stellenmarkt trauer anzeigen abo abonnement e-paper"
        " epaper newsletter shop"
        " spiele rätsel quiz service suche menü anmelden login kontakt impressum datenschutz agb archiv themen"
        " schweiz österreich deutschland"
        " verkehr umwelt klima justiz polizei blaulicht marktplatz inserieren über uns"
    ),
)  # fmt: skip
