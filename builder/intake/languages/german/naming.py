"""German: what pages say beside their own name, `{N}`."""

from builder.intake.languages.model import listed

NAMING = (
    (
        "appeal",
        r"(?:abonnieren sie|folgen sie|lesen sie|unterstützen sie|jetzt(?! die app)|mehr (?:von|aus|bei|auf)"
        r"|willkommen (?:bei|auf)"
        r"|jobs bei|arbeiten bei|werben (?:bei|auf)|newsletter (?:der|des|von)"
        r"|leser(?:innen)? (?:der|des|von)|app (?:der|des|von)|danke, dass sie) (?:die |den |das |dem |der )?{N}"
        r"|{N} (?:ist |gibt es |finden sie |jetzt )?auch (?:auf|bei|als) (?:facebook|x\b|twitter|instagram|whatsapp"
        r"|telegram"
        r"|bluesky|mastodon|threads|youtube|app)"
        r"|(?:folgen|folge|finden) (?:sie |uns |du )?(?:uns )?(?:auf|bei) {N}"
        r"|{N} (?:auf|bei|in) (?:google news|whatsapp|telegram|instagram|facebook|x|youtube) (?:folgen"
        r"|abonnieren|lesen)|folgen sie uns .{0,30}: {N}|leserbriefe an (?:die |den )?{N}",
    ),
    (
        "owned",
        r"{N}[- ](?:newsletter|app|abo\w*|shop|redaktion|podcasts?|e-?paper|plus|newsroom|reporter\w*|recherchen?"
        r"|leser\w*|mitglied\w*"
        r"|magazin"
        r"|team|jobs|bildredaktion|spezial)\b",
    ),
    (
        "note",
        r"{N} (?:verwendet cookies|nutzt cookies|erscheint (?:im|bei)|ist ein (?:angebot|produkt|titel))"
        r"|(?:redaktion|ausgabe|angebot|webseite|website|produkt|titel|verlag) (?:der|des|von) (?:[«\"“„])?{N}"
        r"|meinung (?:der|des) (?:redaktion (?:der|des) )?{N}|{N} (?:ist|wird) (?:ein|herausgegeben|verlegt"
        r"|finanziert) |{N} (?:finanziert sich|gehört zu|gehört zur|erscheint) "
        r"|{N} ist (?:eine?|die|das|der) (?:[\w-]+ ){0,3}(?:[\w-]*zeitung|[\w-]*magazin|medium|redaktion|portal"
        r"|zeitschrift|newsletter|sender)\b|{N} ist mitglied",
    ),
    (
        "staff",
        r"{N}[- ](?:reporter|korrespondent|redakteur|redaktor|autor|mitarbeiter)(?:in)?\b"
        r"|(?:redakteur|redaktor|reporter|korrespondent|autor|volontär)(?:in)? (?:bei|bei der|beim|der|des"
        r"|für) (?:die |den )?{N}"
        r"|^(?:von )?(?-i:[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]+){1,2}) für (?:die |den |das )?{N}$",
    ),
    ("origin", r"(?:zuerst|ursprünglich|erstmals) (?:bei|in|auf|im|in der|beim) (?:der |dem )?{N} (?:erschienen"
     r"|veröffentlicht)"
        r"|(?:dieser?|der) (?:artikel|text|beitrag|kommentar|bericht|essay)(?: \w+){0,2} (?:erschien|erscheint"
        r"|erschienen|veröffentlicht)(?: \w+){0,2} (?:bei|in|auf|im|beim)(?: der| dem)?(?: (?:zeitung"
        r"|zeitschrift))? {N}"
        r"|mit (?:freundlicher )?genehmigung (?:von|der|des) {N}|weiterlesen (?:auf|bei) {N}|^original\s?: {N}"
        r"|original(?:artikel|beitrag|text|meldung|quelle)?(?: \w+)? (?:auf|bei|in|von)(?: der| dem)? {N}"
        r"|^(?:weitergeleitet|übernommen|nachdruck) (?:von|aus)(?: der| dem)? {N}|(?:einen"
        r"|diesen) artikel (?:aus|von)(?: der| dem)? {N}(?= |$)|^ein (?:beitrag|bericht|text) (?:aus"
        r"|von)(?: der| dem)? {N}$"),
    ("topic", r"^(?:über|mehr (?:von|aus|bei)|themen in|suche auf) {N}$"),
    (
        "told",
        r"(?:sagte|sagt|erklärte|erzählte?|teilte|berichtete?|antwortete?) "
        r"(?:er |sie |(?:ein|eine|der|die) (?-i:[A-ZÄÖÜ][\w-]+) )?(?:dem|den|gegenüber|der"
        r"(?= (?:[«\"“„]|(?-i:[A-Z]{2,5}\b)|[^,.;]{0,40}?(?:zeitung|presse|nachrichten|post|agentur|rundschau"
        r"|allgemeine|welt)\w{0,2}\b))) [«\"“„]?{N}"
        r"|gegenüber (?:der|dem|den)? ?[«\"“„]?{N}|auf (?:anfrage|nachfrage) (?:der|des|von) [«\"“„]?{N}"
        r"|im (?:gespräch|interview) mit (?:der|dem)? ?[«\"“„]?{N}|{N} (?:liegt|liegen) (?:\S+ ){0,6}vor\b"
        r"|{N} vorlieg\w+"
        r"|[«\"“„]?{N}[»\"”“]? vorlieg",
    ),
    (
        "house",
        r"(?:herausgeber(?:in)?|medieninhaber(?:in)?(?: und herausgeber(?:in)?)?|verlag|anbieter"
        r"|impressum)\s?: {N}|(?:eine publikation|ein angebot|eine zeitung|ein produkt) (?:der|des"
        r"|von) {N}|^{N},? (?:verlags?-?)?(?:gmbh|ag|gesellschaft)\b.{0,60}\b\d{4,5}\s[A-ZÄÖÜ]",
    ),
    ("appeal", r"hinweise? an (?:die |den |das )?{N}\?|newsletter .{2,40}? (?:der|des|von) {N} (?:abonniert|angemeldet"
        r"|bestellt)|mehr .{2,40} bei {N}$"),
    ("letter", r"(?:newsletter|briefing|morgenlage|rundbrief) [«\"“„]{N}[»\"”“] (?:abonniert|bestellt|angefordert)"
        r"|für (?:den newsletter|das briefing|den rundbrief) [«\"“„]?{N}[»\"”“]? (?:angemeldet|registriert)"),
    ("origin", r"(?:artikel|text|beitrag) wurde .{0,30}geteilt von .{0,30}(?:von|der|des) {N}"
        r"|(?:zuerst|ursprünglich|erstmals) erschienen (?:in|bei|auf|im)(?: der| dem)?\s?:? {N}"
        r"|^(?:quelle\s?: )?{N},? (?:vom |v\. )?\d{1,2}\.\s?(?:\d{1,2}\.|\w+) ?(?:19|20)\d\d,? ?(?:seite|s\.)"
        r"|^das (?:abend|morgen|nacht)?(?:magazin|journal) (?:von|der|des) {N}$"),
    ("told", r"wie (?:die |der |das )?[«\"“„]?{N}[»\"”“]? (?:erfuhr|erfahren hat|aus .{3,30} erfuhr)"
        r"|(?:der|die|das) (?:zeitung|magazin|portal|sender) [«\"“„]{N}"),
    ("note", r"{N} erscheint (?:täglich|wöchentlich|monatlich|vierteljährlich|zweimal|einmal|viermal|sechsmal"
     r"|jeden|jede|alle|seit|kostenlos|nur online|online|montags|freitags|samstags)"
     r"|^{N} - (?:das|die|der|ein|eine)?\s?(?:\w+ ){0,2}(?:\w*magazin|\w*zeitung|\w*zeitschrift|\w*portal"
     r"|newsletter|\w*sender)\b"),
)  # fmt: skip

# Words that stand on every page: a name made of them alone is a menu's.
PLAIN = listed(
    "bereits zusammenfassung zuletzt weitere a-z abbrechen abmelden abo abonnement abonnieren abos about account "
    "afrika ag agb agenda akademie aktion aktuell "
    "aktuelle aktuelles alle alles allgemein allgemeine allgemeines alltag amerika andere anfahrt angebote angemeldet "
    "anmelden anmeldung ansprechpartner antwort antworten anzeige anzeigen app apps april arbeit arbeiten "
    "arbeitsrecht archiv archive artikel asien auch audio auf aufgaben august aus ausbildung ausgabe ausgaben ausland "
    "ausschreibungen australien auszeichnungen auto autor autoren autos back bad baden-württemberg barrierefreiheit "
    "basketball bauen bayern beauty beim beitrag beiträge beliebte benutzername beratung berlin berliner beruf "
    "bewertungen bild bilder bildergalerien bildung blick blog blogs bonn brandenburg bremen broschüren buch bund "
    "bundesliga business börse bücher champions china club comments community content cookie cookie-einstellungen "
    "cookies copyright corona coronavirus covid cup das daten datenschutz datenschutzeinstellungen "
    "datenschutzerklärung datum dein deine demokratie der design deutsch deutscher deutschland dezember die diese "
    "dieser dieses digital digitale digitales digitalisierung direkt diy do dortmund dossiers download downloads "
    "drucken düsseldorf e-mail e-mail-adresse e-paper ehrenamt eigene eilmeldung eilmeldungen ein eine einloggen "
    "einstellungen eishockey email empfehlungen energie energien energiewende engagement english entdecken "
    "entertainment entwicklung ergebnisse erklärung erneuerbare ernährung erste essen euro europa europäische event "
    "events fakten familie familien faq fashion fax februar feed feedback fernsehen feste film filme finanzen "
    "finanzierung firmen fitness fokus folge folgen follow fonds food formel forschung fortbildung forum foto "
    "fotografie fotos fr fragen frankfurt frankreich français frauen freitag freizeit fussball future förderung für "
    "galerie games garten gastkommentar gebärdensprache gefällt geld genuss german germany geschichte geschäftsstelle "
    "gesellschaft gesund gesundheit gewalt gewinnspiele glossar gmbh good green grüne grüsse gute gutscheine hallo "
    "hamburg handball handel hauptinhalt hauptmenü hauptnavigation haus haushalt heft heftarchiv hefte hersteller "
    "hessen heute hier hilfe hintergrund hinterlasse hinweis hinweise home homepage häufig häufige hören ich ihr ihre "
    "im images immobilien impressum in industrie info information informationen infos inhalt inhalte inhalts "
    "inhaltsverzeichnis inland innovation inserate inserieren integration intelligenz intern international "
    "internationale internet interview interviews israel jagd jahr jahre jan januar jetzt job jobbörse jobs jugend "
    "juli junge juni kalender karriere kategorie kategorien keine kids kiew kinder kino kirche kleinanzeigen klima "
    "klimaschutz klimawandel kochen kolumne kolumnen kommentar kommentare kommentieren kommunikation kontakt "
    "kontaktformular konto kooperationen kostenlos kostenlose kreis krieg krim kultur kundenservice kunst kurse köln "
    "künstliche land landesverbände landwirtschaft league leben leichte leipzig leistungen leitbild lernen lesen "
    "leser leserbriefe leserinnen leserreisen lesezeit letzte lexikon liebe lifestyle liga link links literatur live "
    "livestream liveticker living login logistik logout lokales länder magazin magazine mai mail main management "
    "marketing markt marktplatz material mecklenburg-vorpommern media mediadaten mediathek medien medizin mehr mein "
    "meine meinung meinungen meistgelesen meistgelesene meldungen mensch menschen menu menü merken merkliste meta "
    "migration min minuten mission mit mitglied mitglieder mitmachen mitreden mobile mobilität mode moskau motorsport "
    "multimedia musik männer märkte märz münchen nach nachhaltigkeit nachricht nachrichten nahost name natur "
    "navigation netiquette netzwerk neu neue neues neueste neuigkeiten new news newsletter newsticker next "
    "niedersachsen noch nordrhein-westfalen november nur nutzung nutzungsbasierte nutzungsbedingungen nächster oder "
    "oktober online open organisation organisationen ort panorama partner partnerschaft passwort pdf pflanzen pflege "
    "play plus podcast podcasts politik polizei positionen posting postings posts praxis preis preise premium presse "
    "pressekontakt pressemitteilung pressemitteilungen print privacy pro probeabo produkte profil programm projekte "
    "prävention psychologie publikationen push quelle quiz radio ratgeber rechner recht rechte rechtliche rechtliches "
    "redaktion referenzen region regional regionen registrieren reise reisen ressort ressorts rezepte rheinland-pfalz "
    "rohstoffe rss rss-feed rss-feeds rubriken russland rätsel saarland sachsen sachsen-anhalt satzung schauen "
    "schlagworte schlagwörter schlagzeilen schleswig-holstein schliessen schreibe schule schwangerschaft schweiz "
    "schweizer schwerpunkte search see sehen seite seiten seitenanfang seminare senden sendung sendungen september "
    "serien service servicemenü services sex share shop shopping sicherheit sie sitemap smart so social software "
    "sonntag sonstige sonstiges soziale soziales spanien specials speichern spende spenden spiele sport sprache "
    "springe stadt stand standorte stars start startseite statistik statistiken stau stellenangebote stellenanzeigen "
    "stellenmarkt steuern stiftung stories strom studium stunde stunden stuttgart suchbegriff suche suchen sudoku "
    "support tag tage tagen tages tags team technik technologie teil teile teilen tel telefon tennis termine test "
    "testberichte tests text the thema themen thüringen ticker tickets tiere tipps tools top top-themen tour "
    "tourismus tracking training transparenz trauer traueranzeigen travel trends trinken tv-programm tweet uhr "
    "ukraine umwelt und uns unser unseren unsere unterhaltung unternehmen unterstützen unterstützung urlaub usa "
    "veranstaltungen verband verbraucher verein vereine vergleich vergleiche verkehr verlag versicherungen version "
    "verwandte veröffentlicht video videos vom von vor vorbehalten vorheriger vorstand wald warenkorb was wasser web "
    "webseite website weihnachten wein weiter weiterbildung weitere weiterlesen wellness welt weltweit weniger wer "
    "werben werbung wettbewerbe wetter widerrufsbelehrung wien winter wintersport wir wirtschaft wissen wissenschaft "
    "woche wohnen world zahlen zeit zeitung zeitungen ziele zu zubehör zukunft zum zur zurück zusammenarbeit zürich "
    "ähnliche öffentlich öffnen österreich über überblick übersicht "
    "kündigen testen prospekte aufgeben leute abo-service korrekturen kreuzworträtsel union widerruf aktivieren "
    "deaktivieren angebot anhören bildrechte buchen datenschutz-einstellungen debatte empfang feuilleton klassik "
    "kopieren kriminalität lotto melden nord süd ost west partnersuche per privatsphäre reportagen reportage springen "
    "streaming tabellen tabelle theater themenhefte themenheft vergleichsportal abo-angebote ausblenden einblenden "
    "beste bühne dokumentationen dokumentation faktencheck fehler gadgets gegen helfen historische hochschule "
    "immobilienbewertung indizes kaufen kein kreditvergleich live-tv lokalsport motorrad nahost-konflikt "
    "nahostkonflikt netzpolitik nrw oben unten online-spiele peter rundfunk rundfunkbeitrag schalten stil us-wahl "
    "weltraum bei dem den des nicht wem untermenü untermenu produkt gutschein produktvergleich presseschau "
    "aktualisiert landkreis gastronomie wegweiser leserreise börsen programmhinweise programmvorschau barrierefrei "
    "schriftgröße vorlesen registrierung benutzerkonto lesezeichen benachrichtigungen gewählt ausgewählt schließen "
    "öffnet fenster neuem wettbüro sportwetten bestseller"
)
