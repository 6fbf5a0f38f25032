"""Italian: how dates are written."""

from builder.intake.languages import romance
from builder.intake.languages.calendar import Dates
from builder.intake.languages.pattern import in_order, numbered
from builder.intake.languages.period import periods, portions, ranked

DATES = Dates(
    forms={
        **romance.forms(decade=r"anni", article=r"il|l'|del|dell'|al|all'|dal|dall'|nel"),
        "days alone": r"\b(?i:tra|fra) il (?P<span>(?P<day>[0-3]?\d) e il (?P<last>[0-3]?\d))(?=[,.;)]"
    r"|\s(?:almeno|sono|è)\b)",
        "year opens": r"^Il\s(?P<span>{four})(?=\s(?:è|sarà|ha|era|fu|si|segna|segnerà)\b)",
    },
    months=numbered(
        "gennaio gen",
        "febbraio feb",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre set sett",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    weekdays=numbered(
        "lunedi' lunedì lunedi lun",
        "martedi' martedì martedi mar",
        "mercoledi' mercoledì mercoledi mer",
        "giovedi' giovedì giovedi gio",
        "venerdi' venerdì venerdi ven",
        "sabato sab",
        "domenica dom",
        first=0,
    ),
    capital=False,
    ordinal=r"°|º",
    days={"primo": 1},
    ordinals=in_order(
        "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
        "diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei "
        "ventisette ventotto ventinove trenta trentuno",
        first=2,
    ),
    of=r"di|del mese di",
    of_year=r"del|dell'anno",
    article=r"il|l'|la|lo",
    to=r"al|all'|a|fino al",
    both=r"e(?: (?:il|l'))?|ed|o",
    then=r"(?:e )?poi|e di nuovo",
    between=r"tra|fra",
    next_year=r"(?:dell'|nell')anno (?:successivo|seguente|dopo)",
    born=r"nat[oaie](?: a(?: [A-ZÀ-Þ][\w'-]+){1,3},?)? nel|classe",
    born_on=r"nat[oaie](?: a(?: [A-ZÀ-Þ][\w'-]+){1,3},?)? (?:il|l'|lo)",
    made=r"modello|anno modello|immatricolat[oaie] nel",
    charter=r"Agenda|Orizzonte|Mondiali|Europei|Expo|Olimpiadi|COP|[Rr]isoluzione|(?:Convenzione|Trattato|Carta"
    r"|Protocollo) del",
    acts=r"(?:legg[ei]|decret[oi](?:-legge)?|d\.?l(?:gs)?\.?|d\.?l\.?gs\.?|d\.?p\.?r\.?|dpcm|regolament[oi]|direttiv[ae]"
    r"|ordinanz[ae]|sentenz[ae]|deliber[ae]|risoluzion[ei]|circolar[ei])",
    places=r"(?:via|piazza|corso|viale|largo|ponte|stazione)(?: del)?",
    weekend=r"fine settimana|weekend",
    of_a_month=r"di|del mese di",
    at_feast=r"a|il giorno di",
    prior=r"precedente",
    later=r"(?:successivo|seguente)",
    last_day=r"ultimo giorno",
    first_day=r"primo giorno",
    of_a_year=r"del|dell'anno",
    half_year=r"semestre",
    same_span=r"(?:stess|medesim|corrispondent|analog)[oie] (?:periodo|mese|mesi|trimestre|semestre)",
    year_earlier=r"un anno prima",
    year_end=r"entro (?:la )?fine (?:dell')?anno|prima della fine dell'anno|(?:dall'|da )inizio (?:dell')?anno",
    of_the_year=r"dell'anno(?! (?:fiscale|scolastico|accademico))",
    another_year=r"(?:dell'|di questo )(?:esercizio|anno (?:fiscale|scolastico|accademico))",
    before_portion=r"nel|del|al|il|nei|dei|dal|negli",
    lasting={
        r"(?:nei|dei|i|gli|negli) (?P<count>\w+ )?giorni (?:fino all?'?|terminati (?:il|l'))": "day",
        r"(?:nelle|delle|le) (?P<count>\w+ )?settimane (?:fino all?'?|terminate (?:il|l'))": "week",
        r"(?:nei|dei|i|negli|gli) (?P<count>\w+ )?mesi (?:fino al?l?'?|terminati (?:il|l'|a|in)|conclusi (?:il|l'"
        r"|a))": "month",
    },
    decades={
        r"anni venti": 1920, r"anni trenta": 1930, r"anni quaranta": 1940, r"anni cinquanta": 1950,
        r"anni sessanta": 1960, r"anni settanta": 1970, r"anni ottanta": 1980, r"anni novanta": 1990,
    },
    feasts={
        r"natale": ("12-25", 0), r"santo stefano": ("12-26", 0), r"san silvestro|capodanno(?= di fine)": ("12-31", 0),
        r"capodanno": ("01-01", 0), r"ferragosto": ("08-15", 0), r"ognissanti": ("11-01", 0),
        r"pasquetta|lunedì dell'angelo": ("easter", 1), r"venerdì santo": ("easter", -2),
        r"(?:domenica di )?pasqua": ("easter", 0), r"pentecoste": ("easter", 49),
    },
    by_feast={r"(?:alla |la )?vigilia di": -1, r"(?:all'|l')?indomani di": 1},
    aloof=r"\w (?:prima di|dopo|di) (?:pasqua|natale|pentecoste)\b",
    on=r"il",
    same_year=r"(?:dello|nello) stesso anno|(?:di )?(?:quello stesso anno|quell'anno)",
    part=r"(?:prima|seconda|terza|quarta|ultima) settimana di|(?:primi|ultimi) giorni di|inizio|fine|metà"
    r"|gli inizi di|la fine di",
    opening=r"da|dal|dall'|dalla",
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    halves={
        r"prima decade": 3, r"seconda decade": 4, r"terza decade": 5,
        r"prima (?:quindicina|metà)": 1, r"seconda (?:quindicina|metà)": 2},
    week_from=r"settimana del",
    week_to=r"settimana (?:terminata|fino al)",
    portions=portions(
        halves=("primo semestre|prima metà|primi sei mesi", "secondo semestre|seconda metà"),
        quarters=(
            "primo trimestre|primi tre mesi|[QT]1|1[QT]",
            "secondo trimestre|[QT]2|2[QT]",
            "terzo trimestre|[QT]3|3[QT]",
            r"(?:quarto|ultimo) trimestre|ultimi tre mesi|[QT]4|4[QT]",
        ),
        first={
            2: r"primi due mesi",
            4: r"primi quattro mesi",
            5: r"primi cinque mesi",
            7: r"primi sette mesi",
            8: r"primi otto mesi",
            9: r"primi nove mesi|primi tre trimestri",
            10: r"primi dieci mesi",
            11: r"primi undici mesi",
        },
        counted="primi {n} mesi",
    ),
    before_month=r"tutto|un|del(?= \w+ (?:scorso|passato))|nell'|dell'|dall'|all'|a|ad|in|da|dal|nel|entro"
    r"|fino a|per|di"
    r"|lo scorso|scorso|dello scorso"
    r"|nello scorso|prossimo|inizio"
    r"|fine|metà|inizio di"
    r"|fine di|metà di|dopo|prima di|tra|a partire da|nel mese di|mese di",
    before_year=r"(?:in|per) tutto il|(?:nel|per )l'intero|verso il"
    r"|intorno al|attorno al|esercizio|nel solo|rapporto|relazione|bilancio|anno scolastico"
    r"|anno accademico|piano|manovra|bilancio|stagione"
    r"|edizione|per il|nel|dal|del|fino al|entro il|al|fine|inizio|metà|anno"
    r"|l'anno|dell'anno|estate|autunno|inverno"
    r"|primavera|estate del|dopo il"
    r"|prima del|a partire dal|dall'anno",
    after_year=r"(?!\s?%)(?!\s+(?:euro|tonnellate|metri|chilometri|persone|uomini|soldati|unità|volte|lire"
    r"|dollari)\b)",
    apposed=r"mattina|mattino|pomeriggio|sera|notte|cioè|ovvero|ossia|quindi|nel|nella|di",
    day_later=r"(?:il |del )?giorno (?:dopo|seguente|successivo)|l'indomani|giorni? dopo|giorni? più tardi",
    day_earlier=r"(?:il |del )?giorno (?:prima|precedente|stesso)|(?:lo |dello )?stesso giorno|la vigilia"
    r"|giorni? prima",
    present=r"quest[oa](?: mattina| sera| notte)?|stamattina|stamani|stasera",
    relative={"ieri": -1, "oggi": 0, "stamani": 0, "stamane": 0, "stasera": 0, "stanotte": 0, "stamattina": 0,
    "questa mattina": 0,
     "domani": 1, "l'altro ieri": -2, "dopodomani": 2, "altroieri": -2},
    periods=periods(
        week=(
            "(?:la|nella|della) (?:scorsa settimana|settimana scorsa)",
            "(?:la|nella|della) (?:prossima settimana|settimana prossima)",
        ),
        month=(
            "(?:all'inizio di )?questo mese|nel mese in corso|entro (?:la )?fine (?:del )?mese"
    "|dall'inizio del mese(?! di)",
            "(?:il|nel|del|lo|nello|dello) (?:mese scorso|scorso mese)",
            "(?:il|nel|del) (?:mese prossimo|prossimo mese)",
        ),
        year=(
            "(?:l'|lo |nello |dello |nell'|dell')(?:anno scorso|scorso anno)",
            "(?:l'|il |nel |del )(?:anno prossimo|prossimo anno)",
            "(?:di )?quest'anno",
        ),
    ),
    sequels={
        r"(?:il|del) giorno (?:dopo|seguente|successivo)|l'indomani(?! d)": 1,
        r"(?:il|del) giorno (?:prima|precedente)(?! (?:di|del|che)\b)": -1,
        r"(?P<times>un|due|tre|quattro|cinque|sei|dieci|\d{1,2}) giorn[oi] (?:dopo|più tardi)": 1,
        r"(?P<times>una|due|tre|quattro) settiman[ae] (?:dopo|più tardi)": 7,
        r"(?P<times>un|due|tre|quattro|cinque|sei|dieci|\d{1,2}) giorn[oi] prima(?! (?:di|del|che)\b)": -1,
    },
    year_before=r"(?:il|del|nel|l'|dell'|nell')\s?anno (?:precedente|prima)(?! (?:di|del|che)\b)",
    ago=r"(?P<count>\d{1,2}|un|due|tre|quattro|cinque|sei) giorn[oi] fa",
    weeks_ago=r"(?P<weeks>una|due) settiman[ae] fa",
    years_ago=r"(?<!di )(?P<ages>due|tre|quattro|cinque|sei|sette|otto|nove|dieci) anni fa",
    weekends=r"(?:(?:nel|questo|durante il|per il|del|dal|il|lo|nello) ?)(?:(?:scorso|prossimo|ultimo))?",
    night_from=r"notte (?:tra|fra|da)",
    night_to=r"e|a",
    past=r"scors[oa]|passat[oa]",
    coming=r"prossim[oa]",
    since=r"dal|dall'|da|dopo|prima|fino|a partire",
    turn=r"mentre|ma|anche se|sebbene|tuttavia|però",
    than=r"che|dell[oa]",
    like=r"come(?: già)?",
    against=r"contro|rispetto a\w*|a fronte d\w+|invece d\w+",
    clause=r"(?:\w+ )?(?:che|cui|quale|quali|dove)|dopo|prima|quando",
    future=r"vola(?:no)?|si reca(?:no)?|si riunisc(?:e|ono)|vota(?:no)?|inizia(?:no)?|comincia(?:no)?"
    r"|sarà|saranno|dovrebbe|dovrebbero|prevede|prevedono|previst[oaie]|attes[oaie]|intende|intendono|potrebbe"
    r"|potrebbero"
    r"|prossim[oaie]|verrà|verranno|avrà|vuole|dovrà|andrà|\w+(?:[aei]|d|r|v)r(?:à|anno)|in vista d\w+"
    r"|alla vigilia d\w+|dal prossimo",
    appointed=r"per",
    deadline=r"fino a tutto|entro|entro il|entro la|fino al|fino a|a partire da\w*|prima del|non oltre",
    due=r"(?:dev(?:e|ono)|dovr(?:à|anno)|può|possono|potr(?:à|anno)|vuole|vogliono|vogliamo|va"
    r"|vanno)(?: (?:essere )?\w+"
    r"(?:to|ta|ti|te))?|intend(?:e|ono)|spera(?:no)?|punta a|prevede|prevedono|(?:è|sono) (?:previst|attes|fissat"
    r"|convocat)[aoei]"
    r"|rinviat[aoei]|slitta|slittata|(?:sar|verr)(?:à|anno)(?: \w+(?:to|ta|ti|te))?|\w{2,}[eidvr]r(?:à|anno)"
    r"|\w{2,}[ei]remo"
    r"|entra(?:no)? in vigore|si apr(?:e|ono)|scade|forse",
    lasting_until=r"vive|vivono|risale|risalgono|resta(?:no)?|rimane|rimangono|dura(?:no)?|vale|valgono|è|sono",
    dated_of=r"del|dello|dell'|di|dei|degli",
    gone=r"(?!perciò|però|ciò|può)\w{2,}ò|(?!così|lunedì|martedì|mercoledì|giovedì|venerdì)\w{2,}ì|nacque|nacquero"
    r"|cadde|caddero"
    r"|\w{2,}eva|(?!arrivano\b)\w{2,}[ei]vano|(?:è|sono) (?:\w+ )?\w+[ts][oaie]"
    r"|venne|vennero|fece|fecero|disse|dissero|prese"
    r"|vide|mise|chiese|perse"
    r"|scese|chiuse|aprì|ha|hanno|era|erano|aveva|(?<!\blo )stat[oaie]|fu|furono|\w+ava|\w+arono"
    # Behind an article such a word is a noun: "il mercato", "dello Stato".
    r"|(?<!\bil )(?<!\blo )(?<![dn]el )(?<!\b[as]l )(?<!\b[ds][au]l )(?<![dnasu][eau]llo )\w+(?:ato|uto)",
    done=r"(?<!essere )\w{2,}(?:at|ut|it|es|ess|ers|ort|ott|att|ost|int|unt)[oaie](?= (?:a|ad|in|nel|il|l'|lo)\b)",
    just_done=r"(?!stat[oaie]\b)\w{3,}(?:at|ut|it)[oaie]",
    later_on=r"\w+rebbe(?:ro)?",
    part_of_day=r"(?:in |di )?(?:mattina|mattino|sera|serata|pomeriggio|notte|mezzogiorno)",
    ever=r"da|dal|dallo scorso",
    near_by=r"vigilia|indomani|anniversario|inizio|inizi|fine",
    nth=ranked("prim[oa]", "second[oa]", "terz[oa]", "quart[oa]", last="ultim[oa]"),
    yearly=r"ogni|tutti i|ogni anno,? (?:il|l'|a|in|nel)|tutti gli anni,? (?:il|l'|a|in)",
    yearly_behind=r"di ogni anno|ogni anno|tutti gli anni",
    habit=r"un|una|ogni|tutti i",
    order="dmy",
)  # fmt: skip
