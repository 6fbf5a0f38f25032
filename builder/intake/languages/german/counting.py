"""German: numbers in words, and what news counts."""

from builder.intake.languages.model import Counting
from builder.intake.languages.tally import price, total

COUNTING = Counting(
    words={
        "ein": 1, "eine": 1, "einem": 1, "einer": 1, "ein gutes": 1, "ein knappes": 1, "zwei": 2, "zweier": 2,
        "drei": 3, "dreier": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
        "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50,
        "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100, "tausend": 1000,
    },
    multiples={
        "hundert": 100, "tausend": 1000, "dutzend": 12,
    },
    halves={
        "ein halbes": 0.5, "eine halbe": 0.5, "einer halben": 0.5, "einem halben": 0.5, "eine dreiviertel": 0.75,
        "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
        "fünfeinhalb": 5.5, "sechseinhalb": 6.5, "siebeneinhalb": 7.5, "achteinhalb": 8.5, "neuneinhalb": 9.5,
    },
    joints=r"und|-|\s",
    fused=True,
    scales={
        "hundert": 100, "tausend": 1_000, "tsd": 1_000, "million": 1_000_000, "millionen": 1_000_000, "mio": 1_000_000,
        "milliarde": 1_000_000_000, "milliarden": 1_000_000_000, "mrd": 1_000_000_000,
        "billion": 1_000_000_000_000, "billionen": 1_000_000_000_000,
    },
    rough=frozenset(("gegen",)),
    qualifiers={
        "rund": "about", "etwa": "about", "ungefähr": "about", "circa": "about", "ca.": "about", "zirka": "about",
        "knapp": "about", "fast": "about", "nahezu": "about", "gut": "over", "schätzungsweise": "about",
        "beinahe": "about",
        "geschätzt": "about", "in etwa": "about", "annähernd": "about", "gegen": "about",
        "mindestens": "at least", "wenigstens": "at least", "zumindest": "at least", "nicht weniger als": "at least",
        "über": "over", "mehr als": "over",
        "bis zu": "up to", "höchstens": "up to", "maximal": "up to", "nicht mehr als": "up to",
        "weniger als": "under", "unter": "under",
        "genau": "exactly", "exakt": "exactly",
    },
    things=r"(?:nord|süd)?koreaner(?:n|innen)?|russen|ukrainer(?:n)?|amerikaner(?:n)?|soldat(?:en|innen)"
    r"|kämpfer(?:n)?"
    r"|truppen|mann|personen|menschen|leute[n]?|männer(?:n)?|frauen|kinder(?:n)?|zivilisten|zivilpersonen"
    r"|einwohner(?:n)?"
    r"|bewohner(?:n)?|flüchtlinge(?:n)?|bürger(?:n)?|familien|opfer(?:n)?|tote[nr]?|todesopfer(?:n)?|getötete[nr]?"
    r"|verletzte[nr]?"
    r"|verwundete[nr]?|gefallene[nr]?|gefangene[nr]?|kriegsgefangene[nr]?|geiseln|offiziere(?:n)?|generäle(?:n)?"
    r"|söldner(?:n)?"
    r"|rekruten|reservisten|spezialkräfte(?:n)?|einsatzkräfte(?:n)?|helfer(?:n)?|militärangehörige[nr]?|panzer(?:n)?"
    r"|kampfpanzer(?:n)?|schützenpanzer(?:n)?|fahrzeuge(?:n)?|lastwagen|lkw|autos|busse(?:n)?|züge(?:n)?"
    r"|schiffe(?:n)?|boote(?:n)?"
    r"|flugzeuge(?:n)?|kampfjets|kampfflugzeuge(?:n)?|hubschrauber(?:n)?|drohnen|kampfdrohnen|raketen"
    r"|marschflugkörper(?:n)?"
    r"|bomben|gleitbomben|granaten|artilleriegranaten|geschosse(?:n)?|geschütze(?:n)?|haubitzen|systeme(?:n)?|waffen"
    r"|container(?:n)?(?: mit [A-ZÄÖÜ]\w+)?|lieferungen|brigaden|bataillone(?:n)?|regimenter(?:n)?|divisionen"
    r"|einheiten|stützpunkte(?:n)?"
    r"|angriffe(?:n)?|luftangriffe(?:n)?|gefechte(?:n)?|explosionen|ortschaften|orte(?:n)?|dörfer(?:n)?|städte(?:n)?"
    r"|siedlungen"
    r"|gebäude(?:n)?|häuser(?:n)?|wohnhäuser(?:n)?|wohnungen|haushalte(?:n)?|schulen|krankenhäuser(?:n)?|staaten"
    r"|länder(?:n)?"
    r"|stimmen|sitze(?:n)?|sanktionen|flüge(?:n)?|studenten|schüler(?:n)?|arbeiter(?:n)?|arbeitsplätze(?:n)?"
    r"|mitarbeiter(?:n)?"
    r"|beschäftigte[nr]?|patienten|fälle(?:n)?|firmen|unternehmen|demonstranten|teilnehmer(?:n)?|prozentpunkte(?:n)?",
    measures={
        r"lei": "Lei", r"lew[as]?": "Lewa", r"forint": "Forint", r"złoty": "Zloty", r"lira|lire": "Lira",
        r"yuan": "Yuan", r"pesos?": "Pesos", r"rupien": "Rupien", r"schekel": "Schekel",
        r"dinar": "Dinar", r"tenge": "Tenge", r"lari": "Lari",
        r"kubikmeter[n]?|m³|m3": "Kubikmeter",
        r"quadratmeter[n]?|m²|m2": "Quadratmeter",
        r"seemeilen?": "Seemeilen",
        r"meilen?": "Meilen",
        r"zentimeter[n]?|cm": "cm",
        r"millimeter[n]?|mm": "mm",
        r"gramm|g": "Gramm",
        r"grad(?: celsius)?": "Grad",
        r"kilowattstunden|kwh": "kWh", r"mwh|megawattstunden": "MWh", r"gwh|gigawattstunden": "GWh", r"twh": "TWh",
        r"stundenkilometer[n]?|km/h": "km/h",
        r"punkte[n]?": "Punkte",
        r"kronen": "Kronen",
        r"zloty": "Zloty",
        r"cent": "Cent",
        r"dollars": "Dollar",
        r"terawattstunden": "TWh",
        r"fr\.|sfr\.": "Franken",
        r"köpfige[nrsm]?\s(?:besatzung|gruppe|familie|delegation|crew|team|bande|mannschaft|belegschaft)": "Personen",
        r"km|kilometer[n]?": "Kilometer", r"m|meter[n]?": "Meter", r"km²|quadratkilometer[n]?"
        r"|qkm": "Quadratkilometer",
        r"hektar": "Hektar", r"t|tonnen": "Tonnen", r"kg|kilogramm"
        r"|kilo": "kg", r"liter[n]?": "Liter", r"barrel": "Barrel",
        r"mw|megawatt": "MW", r"gw|gigawatt": "GW", r"%|prozent": "Prozent", r"prozentpunkte[n]?": "Prozentpunkte",
        r"us-dollar|dollar": "US-Dollar", r"euro|€": "Euro", r"hrywnja|griwna": "Hrywnja", r"rubel": "Rubel",
        r"pfund": "Pfund", r"franken": "Franken", r"yen": "Yen", r"won": "Won",
    },
    fates=r"getötet|verletzt|verwundet|gefangen genommen|gefangengenommen|vermisst|festgenommen|zerstört|beschädigt"
    r"|abgeschossen|abgefangen|evakuiert|tot|gerettet|abgeschoben|verschleppt|entführt|inhaftiert|geborgen",
    spans=r"seiten?"
    r"|sekunden?|minuten?|stunden?|tage?n?|nächte?n?|wochen?|wochenenden?|monate?n?|quartale?n?|jahre?n?"
    r"|jahrzehnte?n?|jahrhunderte?n?|mal|uhr|jährige\w?|jahre alt|drittel[ns]?|viertel[ns]?|fünftel[ns]?|sechstel"
    r"|siebtel|achtel|neuntel|zehntel",
    marked=r"\w*(?:brigade|division|bataillon|regiment|geschwader|korps)|nummeriert"
    r"|(?<!jede )(?<!pro )(?<!diese )(?<!letzte )woche"
    r"|kw|typ|modell|klasse|anlage|tabelle|abbildung|tor|bahnsteig|größe|kilometer|bus|tram"
    r"|block"
    r"|kategorie|fall|akte|formular|schule|heft|paragrafen|windstärke|randnummer|randziffer|rz\.|strafkolonie"
    r"|gefängnis|artikel|art\.|paragraf|paragraph|§|absatz|abs\.|kapitel|resolution|nr\.|nummer|seite|raum|zimmer"
    r"|flug|gruppe|level|stufe|autobahn|straße|haus|gesetz|dekret|operation|version|kanal|punkt|ziffer|alter von"
    r"|linie|halle|gleis",
    back=r"diese|dieser|diesen|jene|jener|beide|beiden|letzten|vergangenen|nächsten|ersten|kommenden|jede",
    total=total("zahl|anzahl|gesamtzahl|opferzahl|summe|stärke", "auf|mit"),
    amount_of=r"(?:zahl|anzahl|gesamtzahl|stärke) (?:der|von)",
    at=r"auf|mit|bei",
    stop=r"ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|konnten?|muss|müssen|mussten?"
    r"|darf|dürfen|durften?|will|wollen|wollten?|sollte|in|im|an|am|auf|aus|bei|mit|nach"
    r"|seit"
    r"|von|vom|vor|zu|zum|zur|über|unter|zwischen|während|und|aber|dass|die|der|das|den|dem|des|ein|eine|nicht|auch"
    r"|dann"
    r"|nun|schon|nur|wenn|oder|weil|so|als|wie|pro|je|sagte|sagten|für|durch|gegen|um|ohne|bis|sollen|sollten|sein"
    r"|sich|es|er|sie",
    group=". ",
    point=",",
    of=r"\s(?:der|dieser|ihrer|seiner|von den|von)\s",
    origin=r"\s(?:aus|von)\s(?:der\s|dem\s)?[A-ZÄÖÜ][\w'-]+(?:\s[A-ZÄÖÜ][\w'-]+){0,2}",
    plural=r"\s((?:[a-zäöüß-]+(?:e|en|er|es)\s){0,2}[A-ZÄÖÜ][a-zäöüß-]{3,}(?:-?[A-Z]?[a-zäöüß]+)*)(?=[,.;:)\"]|\s|$)",
    named=r"\s?(?:[A-ZÄÖÜ][\w-]+\s)?(?:Brigade|Division|Armee|Regiment|Bataillon|Korps)\b",
    them=r"von denen|davon|von ihnen|darunter",
    up_to=r"bis|auf|oder",
    between=r"zwischen",
    both=r"und",
    price=price("pro|im", "monat|jahr|woche"),
    alternative=r"oder|und",
    copula=r"wurden|wurde|sind|menschen|soldaten|personen|davon|seien",
    money={"$": "US-Dollar", "€": "Euro", "£": "Pfund", "₴": "Hrywnja", "₽": "Rubel", "¥": "Yen", "₩": "Won"},
    behind={r"oder mehr": "at least"},
    alike={
        "soldiers": r"soldat|truppen|kämpfer|militärangehörige|mann|streitkräfte|söldner",
        "dead": r"tote|todesopfer|getötet|gefallene|opfer|verluste",
        "wounded": r"verletzt|verwundet",
        "shells": r"granaten|geschosse|munition",
        "containers": r"container",
        "area": r"quadratkilometer",
    },
    since=r"von",
    changed=r"ver(?:doppelt|dreifacht|vierfacht|fünffacht|zehnfacht|ringert)|\w*stieg(?:en)?|\w*gestiegen"
    r"|\w*steig\w*|sank(?:en)?|\w*gesunken|fiel(?:en)?|\w*gefallen|\w*erhöht\w*"
    r"|\w*gesenkt|senkt\w*|wuchs\w*|\w*gewachsen|kletter\w*|\w*geklettert|\w*reduziert\w*|\w*verringert\w*"
    r"|\w*geschrumpft|zurückg\w+",
    groups=r"(?:gruppe|besatzung|team|stichprobe|familie|konvoi|belegschaft|kapazität|gesamtzahl|menge|delegation"
    r"|summe) (?:von|aus)"
    r"|insgesamt",
    clock=r"um|bis|seit|nach|vor|ab|gegen|von",
    gone=r"kamen|starben|blieben|kehrten|überlebten|flohen|gingen|erhielten|stammten|leben|lebten|arbeiten|arbeiteten"
    r"|fehlen|fehlten|hätten|hatten",
    of_a=r"(?:der|dieser|ihrer)\b",
    be=r"sind|waren|seien|betrug|beträgt|lag bei|liegt bei|war",
    currencies=r"Euro|US-Dollar|Pfund|Franken|Rubel|Hrywnja|Kronen|Zloty",
    out_of=r"von|der",
    share=r"prozent",
    there=r"(?:sind|waren|seien|wären) es(?: [^\W\d]+){0,5}|es geben?|es gebe keine|gegenüber"
    r"|es (?:sind|waren|seien|wären)(?: (?:noch|nur|schon|bereits|jetzt|inzwischen))?|(?:wir"
    r"|sie) (?:sind|waren|seien) (?:zu|nur|noch)",
    then=r"(?:waren|sind|war) (?:es|das|sie)(?: \w+){0,4}?|es (?:war|waren)|(?:zahl|summe) (?:war|lag bei|betrug)",
    versus=r"gegenüber|verglichen mit|im vergleich zu|statt",
    more=r"weitere|andere[nr]?|insgesamt|mehr|weniger|hinzu|bisher",
    rest=r"nur|bloß|lediglich|noch|schon|bereits|die (?:anderen|übrigen|restlichen)|weitere|alle"
    r"|kaum",
    acting=r"ge\w+t",
    aged=r"(?:jüngste|älteste|jüngere|ältere|kleinste)\w?(?: von \w+)?(?: ist| war|,)?",
    grown=r"kindern?|menschen|personen|frauen|männern?|mädchen|jungen|jugendlichen?|schülern?|bewohnern?|patienten|alle",
    hundredths=r"cent|rappen|groschen",
    beside=r"in|im|aus|für|von|bei|am|an|auf|mit|vor|gegen|nach",
    times=r"mal",
    packs=r"(?:sack|säcken?|beutel|flaschen?|kanister|kisten?|dosen?|pakete?) (?:mit|von|zu|à)",
    rings=r"ruf(?:en|t)?|wähl(?:en|t)|telefon|notruf|hotline",
    hours="Uhr",
    joins="und",
)  # fmt: skip
