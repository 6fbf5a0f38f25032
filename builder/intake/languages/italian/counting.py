"""Italian: numbers in words, and what news counts."""

from builder.intake.languages import romance
from builder.intake.languages.model import Counting
from builder.intake.languages.tally import price, total

COUNTING = Counting(
    words={
        "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "tré": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
        "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14,
        "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19, "venti": 20, "vent": 20,
        "trenta": 30, "trent": 30, "quaranta": 40, "quarant": 40, "cinquanta": 50, "cinquant": 50, "sessanta": 60,
        "sessant": 60, "settanta": 70, "settant": 70, "ottanta": 80, "ottant": 80, "novanta": 90, "novant": 90,
        "cento": 100, "mille": 1000,
    },
    multiples={
        "cento": 100, "mila": 1000, "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30,
        "quarantina": 40, "cinquantina": 50, "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90,
        "centinaio": 100, "migliaio": 1000,
    },
    halves={
        "mezzo": 0.5, "mezza": 0.5, "e mezzo": 0.5, "e mezza": 0.5, "un quarto di": 0.25,
    },
    joints=r"\s|-",
    fused=True,
    scales={
        "mio": 1_000_000, "mrd": 1_000_000_000,
        "mila": 1_000, "mille": 1_000, "milione": 1_000_000, "milioni": 1_000_000, "mln": 1_000_000,
        "miliardo": 1_000_000_000,
        "miliardi": 1_000_000_000, "mld": 1_000_000_000,
    },
    qualifiers={
        "circa": "about", "quasi": "about", "intorno a": "about", "approssimativamente": "about", "più o meno": "about",
        "attorno a": "about", "all'incirca": "about", "un numero stimato di": "about", "qualcosa come": "about",
        "almeno": "at least", "non meno di": "at least", "come minimo": "at least", "minimo": "at least",
        "supera": "over", "superano": "over", "ha superato": "over", "hanno superato": "over", "non supera": "up to",
        "non superano": "up to", "oltre": "over", "più di": "over", "più d'": "over", "al di sopra di": "over",
        "fino a": "up to", "al massimo": "up to", "non più di": "up to", "massimo": "up to", "ben": "exactly",
        "meno di": "under", "sotto": "under",
        "esattamente": "exactly", "precisamente": "exactly",
    },
    things=r"(?:nord|sud)coreani|russi|ucraini|americani|soldati|militari|combattenti|uomini|donne|bambini|persone"
    r"|truppe|effettivi|reclute"
    r"|mercenari|fanti|ufficiali|generali|civili|abitanti|residenti|rifugiati|profughi|sfollati|cittadini|famiglie"
    r"|vittime|morti|caduti"
    r"|feriti|prigionieri|ostaggi|dispersi|volontari|riservisti|agenti|carri armati|carri|blindati|veicoli|mezzi"
    r"|camion|auto|autobus|treni"
    r"|navi|barche|aerei|caccia|elicotteri|droni|missili|razzi|bombe|proiettili|colpi|granate|munizioni|cannoni"
    r"|obici|sistemi"
    r"|lanciatori|armi|fucili|container(?: di [a-z]+)?|forniture|brigate|battaglioni|reggimenti|divisioni|unità|basi"
    r"|attacchi|raid|assalti"
    r"|scontri|combattimenti|esplosioni|località|villaggi|città|edifici|palazzi|case|abitazioni|appartamenti|scuole"
    r"|ospedali|paesi|stati"
    r"|voti|seggi|sanzioni|voli|turisti|studenti|lavoratori|posti|dipendenti|pazienti|casi|imprese|aziende"
    r"|manifestanti|partecipanti",
    measures={
        r"(?:di )?lev[as]?": "leva",
        r"(?:di )?corone": "corone", r"(?:di )?zloty": "zloty", r"(?:di )?lei": "lei", r"(?:di )?fiorini": "fiorini",
        r"(?:di )?yuan": "yuan", r"(?:di )?yen": "yen", r"(?:di )?dinari": "dinari", r"(?:di )?dirham": "dirham",
        r"(?:di )?rupie": "rupie", r"(?:di )?pesos?": "pesos",
        r"(?:di )?franchi(?: svizzeri)?": "franchi", r"(?:di )?shekel": "shekel", r"(?:di )?reais": "reais",
        r"cm|centimetri": "cm",
        r"mm|millimetri": "mm",
        r"metri cubi|mc|m3|m³": "metri cubi",
        r"metri quadr(?:i|ati)|mq|m2|m²": "metri quadrati",
        r"grammi|g": "grammi",
        r"gradi|°c": "gradi",
        r"miglia(?: nautiche)?": "miglia",
        r"kwh": "kWh", r"mwh": "MWh", r"gwh": "GWh", r"twh": "TWh",
        r"km/h": "km/h",
        r"(?:di )?franchi|fr\.": "franchi",
        r"punti": "punti",
        r"quintali": "quintali",
        r"ettaro": "ettari",
        r"(?:di )?lire": "lire",
        r"km|chilometri|chilometro": "chilometri", r"m|metri|metro": "metri", r"km²|km quadrati|chilometri quadrati"
        r"|kmq": "chilometri quadrati",
        r"ettari": "ettari", r"(?:di )?tonnellate": "tonnellate", r"kg|chili"
        r"|chilogrammi": "kg", r"litri": "litri", r"(?:di )?barili": "barili",
        r"mw|megawatt": "MW", r"gw|gigawatt": "GW", r"%|per cento"
        r"|percento": "per cento", r"punti percentuali": "punti percentuali",
        r"(?:di )?dollari": "dollari", r"(?:di )?euro|€": "euro", r"(?:di )?grivnie|(?:di )?grivne"
        r"|(?:di )?hryvnia": "grivnie",
        r"(?:di )?rubli": "rubli", r"(?:di )?sterline": "sterline",
    },
    fates=r"uccis[ie]|ferit[ie]|catturat[ie]|fatti prigionieri|dispers[ie]|arrestat[ie]|distrutt[ie]|danneggiat[ie]"
    r"|abbattut[ie]"
    r"|intercettat[ie]|evacuat[ie]|sfollat[ie]|morti|decedut[ie]|salvat[ie]|soccors[ie]|rapit[ie]|fermat[ie]|ricoverat[ie]",
    spans=r"pagin[ae]|locali(?=[,.(]|\s\(|\sd)"
    r"|secondi|minut[oi]|or[ae]|giorn[oi]|nott[ei]|settiman[ae]|fine settimana|mes[ei]|trimestr[ei]|ann[oi]"
    r"|decenni"
    r"|secol[oi]|volte|volta|terz[oi]|quart[oi]|quint[oi]|sest[oi]|settim[oi]|ottav[oi]|non[oi]|decim[oi]",
    marked=r"forza|brigata|provinciale|statale|km|numerat[oaie]|settimana|tipo|modello|classe|allegato|tabella"
    r"|figura|fila|binario|uscita|taglia"
    r"|chilometro"
    r"|autobus|tappa|categoria|magnitudo|fascicolo|modulo|volume|edizione|boeing|articol[oi]|art\.|paragrafo|comma"
    r"|capitolo|risoluzione|n\.|n°|numero|pagina|stanza|sala|volo|gruppo|livello|autostrada|strada|unità|edificio"
    r"|legge|decreto|operazione|versione|canale|punto|linea|via|ore|alle|dalle|alle ore|rete",
    back=r"questi|queste|quelli|quelle|ultimi|ultime|prossimi|prossime|primi|prime|ogni|entrambi",
    total=total("numero|cifra|totale|bilancio", "a|di"),
    amount_of=r"(?:numero|totale) (?:di|dei|delle|degli)",
    at=r"a|di",
    stop=r"è|sono|era|erano|ha|hanno|aveva|sarà|saranno|può|possono|a|al|alla|ai|agli|alle|in|nel|nella|su|sul|sulla"
    r"|da|dal|dalla|per|verso|tra|fra"
    r"|durante|dopo|prima|e|ed|o|ma|che|chi|dove|quando|non|anche|poi|già|il|lo|la|un|una|se|perché|contro|con|senza"
    r"|secondo|si|ci|come",
    group=". ",
    point=",",
    of=r"\sil numero (?:di|dei|degli|delle)\b|\sdi\s(?:questi|queste|loro|quelli)\b|\s(?:dei|delle|degli)\b(?! quali)"
    r"|\s(?:i|gli|le)\s",
    origin=r"\s(?:di|della|dalla|del|provenienti dalla)\s(?:la\s"
    r"|l')?[A-ZÀ-Þ][\w'-]+(?:\s(?:del\s)?[A-ZÀ-Þ][\w'-]+){0,2}",
    plural=r"\s((?:di )?[a-zà-ÿ]{3,}[ie](?:\s[a-zà-ÿ-]{3,}[ie])?)(?=[,.;:)]|\s|$)",
    named=r"(?:°|ª|º|\^|esima|esimo)",
    them=r"de(?:i|lle) quali|di loro|di questi|di cui|tra loro",
    up_to=r"a|o",
    between=r"tra|fra",
    both=r"e",
    price=price("al", "mese|anno"),
    alternative=r"o|e",
    copula=r"sono stati|sono state|sono|erano|persone|soldati|di loro|sarebbero stati|sono rimasti|sono rimaste|stati",
    money={"$": "dollari", "€": "euro", "£": "sterline", "₴": "grivnie", "₽": "rubli"},
    behind={"circa": "about", "almeno": "at least", "o più": "at least"},
    alike={
        "soldiers": r"soldati|truppe|militari|combattenti|uomini|effettivi|mercenari",
        "dead": r"morti|uccisi|vittime|caduti|perdite",
        "wounded": r"feriti",
        "shells": r"proiettili|colpi|granate|munizioni",
        "containers": r"container",
        "area": r"chilometri quadrati",
    },
    since=r"da|dai|dalle",
    changed=r"passa(?:t[oaie]|no|re|ndo)?|salit[oaie]|sces[oaie]|sale|scende|aument\w+|diminu\w+|cresciut\w+|calat\w+"
    r"|ridott\w+|crollat\w+",
    groups=r"(?:paese|città|comune|comunità|gruppo|equipaggio|squadra|campione|famiglia|convoglio|totale|media"
    r"|massimo|minimo) di",
    clock=r"alle|dalle|fino|dopo|verso|di|le",
    gone=r"morirono|arrivarono|restano|vivono|erano|furono",
    be=r"sono|erano|furono|era|è|sarebbero",
    currencies=r"euro|dollari|sterline|franchi|rubli",
    out_of=r"su|dei|delle|di",
    share=r"per cento",
    there=r"(?:ce ne sono|ce n'erano|sono|erano|siamo|eravamo|stavamo|dormivamo|saranno)(?: (?:già"
    r"|ora|solo|in|stat[ie]))?"
    r"|contro(?: i| le| gli)?|rispetto (?:a|ai|alle)|ne (?:sono|erano) \w+"
    r"|ne (?:restano|mancano|conta(?:no|va)?|ammett(?:e|ono)|abbiamo|servono|(?:ha|hanno|aveva) \w+[aeio])",
    then=r"era|erano|era stat[oa]|erano stat[ie]|ne (?:conta|contano|ha|aveva|riconosce|dichiara)",
    versus=r"contro|rispetto a|a fronte di|invece di",
    more=r"in tutto|in totale|altr[ie]|in più|in meno|finora",
    rest=r"gli altri|le altre|altri|altre|solo|soltanto|appena|già|tutti e|ancora",
    acting=r"vist[ie]|pres[ie]|pers[ie]|mess[ie]|fermat[ie]|\w{2,}(?:at[ie]|ut[ie]|it[ie]|avano|evano|arono"
    r"|irono|erono)",
    aged=r"(?:il|la) più (?:giovane|anzian[oa]|piccol[oa])(?: ha| aveva| di|,)?|(?:il"
    r"|la) (?:minore|maggiore)(?: ha| aveva|,)?",
    hundredths=r"centesimi",
    beside=r"in|nel|nella|nei|ai|alle|agli|al|alla|a|per|con|verso|dal|dalla|sul|sulla",
    times=r"volte",
    packs=romance.packs("sacc(?:o|hi)|bottigli[ae]|confezion[ei]|tanic(?:a|he)|scatol[ae]", "di", "(?:da|di)"),
    rings=r"chiam(?:are|ate|i)|componete|telefon(?:are|ate)|numero verde",
    joins="e",
)  # fmt: skip
