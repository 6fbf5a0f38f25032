"""German: how dates are written."""

from builder.intake.languages.calendar import Dates
from builder.intake.languages.form import DAY_FIRST
from builder.intake.languages.pattern import in_order
from builder.intake.languages.period import periods, portions, ranked

DATES = Dates(
    forms={
        "weekday and figures": r"\b{weekday}{tail},?\s\(?(?P<day>[0-3]?\d)\.(?P<month>1[0-2]|0?[1-9])\.(?!\d)",
        **DAY_FIRST,
        "half a month": r"(?<!\w)(?P<half>(?i:(?:erste[nr]?|zweite[nr]?) hälfte(?: des)?))\s+{month}{year?}",
        "day in words": r"\b(?i:am|zum|vom|dem|den|des|der)\s+(?P<span>{ordinals}\s+{month}(?![\w-]){year?})",
        "half of a month": r"(?<!\w)(?P<half>(?i:erste[nr]?|zweite[nr]?)) {stem}hälfte\b{year?}",
        "weekend of its month": r"(?<!\w){nth} {stem}(?P<weekend>wochenende)\b{year?}",
        "days of a month": r"(?<!\w)(?i:ersten|letzten|dritten|zweiten|vierten) (?P<span>{stem}(?:tagen?|woche))\b",
        "decade": r"(?<![\w-])(?P<decade>{century})er(?:[\s-]?Jahren?)?\b",
        # "Der Damm öffnete 2014.", "das Hochwasser 1997": a year without a preposition, where nothing is counted.
        "year behind an adverb": r"\b(?i:bereits|schon|erst|zuletzt|erstmals|dann|auch|zuvor|wurde|wurden|hatte"
        r"|hatten)\s+"
        r"(?P<span>(?P<year>(?:1[89]|20)(?!00)\d\d))(?![-/.,:]?\d|{decade}|\s?%){after_year}",
        "years of a winter": r"(?<=[a-zß] )(?P<year>{century})/(?P<close>\d\d)(?=\s*(?:[.,;:)?!]|$)|\s[a-zäöü])",
        "own year": r"(?<![\w.,/$€-])(?<!\d )(?<!rund )(?<!knapp )(?<!fast )(?P<year>(?:1[89]"
        r"|20)(?!00)\d\d)(?!\d|[-/.,:]\d|\s?%|{decade})"
        r"(?=\s*(?:[.,;:)?!]|$)|\s[a-zäöü]|(?<=für \d{4})\s\d|(?<=[a-zß] \d{4})\s\d[\d.,]*\s[A-ZÄÖÜ])",
        "range in figures": r"\b(?i:am|vom|zum|bis|ab|seit|dem|den)\s+(?P<span>(?P<day>[0-3]?\d)\.{to}{again}"
        r"(?P<last>[0-3]?\d)\.(?P<month>1[0-2]|0?[1-9])\.(?:{four})?)(?!\d)",
        # "am 28.10." and "vom 3. bis 5.11.": only after a preposition, since "2.5" is a number.
        "day in figures": r"\b(?i:am|vom|zum|bis|ab|seit|dem|den)\s+(?P<span>(?P<day>[0-3]?\d)\.(?P<month>1[0-2]"
        r"|0?[1-9])\.)(?!\d)",
    },
    months={
        "januar": 1, "jänner": 1, "jän": 1, "februar": 2, "feber": 2, "märz": 3, "mär": 3, "april": 4, "mai": 5,
        "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
        "augusts": 8, "oktobers": 10, "januars": 1, "februars": 2, "novembers": 11, "dezembers": 12, "septembers": 9,
        "jan": 1, "feb": 2, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt":
        10, "nov": 11,
        "dez": 12,
    },
    weekdays={
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
        "sonntag": 6, "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
    },
    capital=True,
    ordinal=r"\.",
    ordinals={
        stem + ending: day
        for stem, day in in_order(
            "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt "
            "sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst "
            "vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst "
            "neunundzwanzigst dreißigst einunddreißigst"
        ).items()
        for ending in ("e", "en", "er")
    },
    article=r"den|dem|der",
    tail=r"(?:abend|morgen|nacht|mittag|vormittag|nachmittag|früh)",
    eve=r"(?:in der )?nacht (?:zum?|auf(?: den)?)",
    to=r"bis(?: zum)?|auf|zum",
    both=r"und|oder|sowie",
    then=r"(?:und )?(?:dann|danach|später|erneut|wieder)",
    between=r"zwischen",
    next_year=r"(?:des |im )?(?:folgenden jahres|folgejahre?s?|darauffolgenden jahres)",
    given=r"August\s(?:von\s)?[A-Z][a-zäöü]+",
    born=r"Jahrgang|geboren|geb\.",
    born_behind=r"(?:in (?:[A-ZÄÖÜ][\wäöüß-]+ ){1,3})?geboren\w*",
    born_on=r"geboren(?: wurde \w+)? am|geb\. am",
    born_then=r"(?:in (?:[A-ZÄÖÜ][\wäöüß-]+ ){1,3})?geboren\w*",
    made=r"Baujahr|Modelljahr|Bauj\.",
    charter=r"Resolution|Agenda|EM|WM|Expo|Euro|Vision|Olympia|Horizont|Strategie|Modell|(?:Konvention|Abkommen"
    r"|Charta|Vertrag"
    r"|Protokoll)s? von",
    acts=r"\w*(?:gesetz|verordnung|dekret|erlass|richtlinie|beschluss|resolution|urteil)(?:e?s|en)?",
    places=r"(?:Straße|Platz|Brücke|Park) des",
    weekend=r"wochenende",
    of_a_month=r"im|des|vom",
    at_feast=r"an|am|seit|zu|bis",
    prior=r"im (?:vorangegangenen|vorhergehenden)",
    later=r"im (?:darauffolgenden|folgenden)",
    last_day=r"letzte[nrs]? tage?s?",
    first_day=r"erste[nrs]? tag",
    of_a_year=r"des jahres|von",
    half_year=r"halbjahr",
    same_span=r"(?:gleichen|selben|entsprechenden) (?:zeitraum|monat|quartal|halbjahr)s?(?:es)?",
    year_earlier=r"(?:ein|einem) jahr (?:zuvor|davor|früher)|vorjahreszeitraum",
    year_end=r"(?:bis|vor)(?: zum)? jahresende|seit (?:jahresbeginn|jahresanfang|beginn des jahres"
    r"|anfang des jahres)|bis ende des jahres|noch vor jahresende",
    of_the_year=r"des jahres",
    another_year=r"(?:des|dieses|eines) (?:\w+en )?(?:geschäfts|haushalts|wirtschafts|schul|ernte)jahres",
    lasting={
        r"(?:den|die|der) (?:letzten |vergangenen )?(?P<count>\w+ )?tagen? bis(?: zum| einschließlich)?": "day",
        r"(?:den|die|der) (?:letzten |vergangenen )?(?P<count>\w+ )?wochen bis(?: zum| einschließlich)?": "week",
        r"(?:den|die|der) (?:letzten |vergangenen )?(?P<count>\w+ )?monaten? bis(?: zum| einschließlich)?": "month",
    },
    decades={
        r"zwanziger[ -]?jahren?": 1920, r"dreißiger[ -]?jahren?": 1930, r"vierziger[ -]?jahren?": 1940,
        r"(?:fünfziger|50er)[ -]?jahren?": 1950, r"(?:sechziger|60er)[ -]?jahren?": 1960,
        r"(?:siebziger|70er)[ -]?jahren?": 1970, r"(?:achtziger|80er)[ -]?jahren?": 1980,
        r"(?:neunziger|90er)[ -]?jahren?|neunzigern": 1990,
    },
    feasts={
        r"heiligabend": ("12-24", 0), r"weihnachten": ("12-25", 0), r"silvester": ("12-31", 0),
        r"neujahr": ("01-01", 0),
        r"gründonnerstag": ("easter", -3), r"karfreitag": ("easter", -2), r"ostersonntag|ostern": ("easter", 0),
        r"ostermontag": ("easter", 1), r"christi himmelfahrt": ("easter", 39), r"pfingstmontag": ("easter", 50),
        r"pfingstsonntag|pfingsten": ("easter", 49), r"aschermittwoch": ("easter", -46),
        r"rosenmontag": ("easter", -48),
    },
    by_feast={r"am tag vor": -1, r"am vorabend von": -1, r"am tag nach": 1},
    aloof=r"\w (?:vor|nach) (?:ostern|weihnachten|pfingsten|neujahr|silvester)\b",
    on=r"am",
    of_year=r"des|im|in",
    same_year=r"(?:des|im) ?(?:selben|gleichen) jahre?s?|desselben jahres|jenes jahres",
    part=r"anfang|ende|mitte|frühen|späten",
    decade=r"er",
    opening=r"von|vom|seit|seit dem|ab|ab dem",
    seasons={
        "frühling": 21, "frühjahr": 21, "frühlings": 21, "sommer": 22, "sommers": 22, "herbst": 23, "herbstes": 23,
        "winter": 24, "winters": 24, "spätsommer": 22, "frühsommer": 22, "hochsommer": 22, "spätherbst": 23,
        "frühherbst": 23, "vorfrühling": 21,
    },
    halves={r"erste[nr]?(?: hälfte des| hälfte)?": 1, r"zweite[nr]?(?: hälfte des| hälfte)?": 2},
    week_from=r"woche (?:vom|ab|ab dem)",
    week_to=r"woche bis(?: zum)?",
    portions=portions(
        halves=(r"(?:erste[nrs]?|1\.) (?:halbjahre?s?|hälfte)", r"(?:zweite[nrs]?|2\.) (?:halbjahre?s?|hälfte)"),
        quarters=(
            r"(?:erste[nrs]?|1\.) (?:quartale?s?|vierteljahre?s?)|ersten drei monaten?|Q1|1Q",
            r"(?:zweite[nrs]?|2\.) (?:quartale?s?|vierteljahre?s?)|Q2|2Q",
            r"(?:dritte[nrs]?|3\.) (?:quartale?s?|vierteljahre?s?)|Q3|3Q",
            r"(?:vierte[nrs]?|4\.|letzte[nrs]?) (?:quartale?s?|vierteljahre?s?)|letzten drei monaten?|Q4|4Q",
        ),
        first={
            2: r"ersten zwei monaten?|ersten beiden monaten?",
            4: r"ersten vier monaten?",
            5: r"ersten fünf monaten?",
            6: r"ersten sechs monaten?",
            7: r"ersten sieben monaten?",
            8: r"ersten acht monaten?",
            9: r"ersten neun monaten?|ersten drei quartalen?",
            10: r"ersten zehn monaten?",
            11: r"(?:ersten )?elf monaten?",
        },
        counted="ersten {n} monaten?",
    ),
    before_month=r"gegenüber(?: dem)?|verglichen mit(?: dem)?|im vergleich zum?|vom|ganzen|im lauf(?:e)? des"
    r"|im verlauf des|im|seit|bis|ab|von|vor|nach|anfang|ende|mitte"
    r"|für|den|zum"
    r"|letzte[nm]|vergangene[nm]|kommende[nm]|nächste[nm]"
    r"|diesen",
    before_year=r"gegenüber|verglichen mit|im vergleich zu|im jahre?|jahres?|seit|ab|von|anfang|ende|mitte"
    r"|sommer|herbst|winter|frühjahr|frühling|bis"
    r"|vor|nach",
    after_year=r"(?!\s+[A-ZÄÖÜ])",
    apposed=r"morgen|früh|vormittag|mittag|nachmittag|abend|nacht|am|also|das heißt|d\.h\.|in|ist",
    nearby={r"gestrigen?": -1, r"heutigen?": 0, r"morgigen?": 1, r"vorgestrigen?": -2},
    day_later=r"tags (?:darauf|drauf)|am (?:nächsten|folgenden|darauffolgenden) tag|am tag (?:danach|darauf)"
    r"|tage? (?:später|darauf)|tags danach",
    day_earlier=r"tags (?:zuvor|davor)|am (?:selben|gleichen|vorherigen) tag|am tag (?:zuvor|davor|vorher)"
    r"|am vortag|tage? (?:zuvor|früher)",
    present=r"(?:an )?diesem",
    relative={
        "gestern": -1, "heute": 0, "morgen früh": 1, "vorgestern": -2, "übermorgen": 2,
    },
    periods=periods(
        week=(
            "(?:in der )?(?:vergangenen|letzten|vorigen) woche|(?:vergangene|letzte|vorige) woche|vorwoche"
            "|(?:vergangener|letzter|voriger) woche",
            "(?:kommenden|nächsten) woche|(?:kommende|nächste)r? woche",
        ),
        month=(
            "(?:früher |später )?(?:in )?diesem monat|diesen monat|bis (?:zum )?monatsende|seit monatsbeginn",
            "(?:im )?(?:vergangenen|letzten|vorigen) monat|vormonat",
            "(?:kommenden|nächsten) monat",
        ),
        year=(
            "(?:im )?(?:vergangenen|letzten|vorigen) jahr(?:es)?|(?:vergangenes|letztes|voriges) jahr|vorjahr(?:es)?",
            "(?:kommenden|nächsten) jahr(?:es)?|(?:kommendes|nächstes) jahr",
            "(?:in )?diesem jahr|dieses jahres|dieses jahr|laufenden jahres|heuer",
        ),
    ),
    sequels={
        r"am (?:nächsten|folgenden|darauffolgenden) tag|tags (?:darauf|drauf)": 1,
        r"(?:am|vom) vortag|am tag (?:zuvor|davor|vorher)|tags zuvor": -1,
        r"(?P<times>einen|zwei|drei|vier|fünf|sechs|\d{1,2}) tage? (?:später|darauf)": 1,
        r"(?P<times>eine|zwei|drei|vier|\d{1,2}) wochen? (?:später|darauf)": 7,
        r"(?P<times>einen|zwei|drei|vier|fünf) tage? (?:zuvor|früher)": -1,
    },
    year_before=r"im jahr (?:davor|zuvor)",
    ago=r"(?i:vor) (?P<count>\d{1,2}|einem|zwei|drei|vier|fünf|sechs) (?:Tag|Tagen)",
    weeks_ago=r"(?i:vor) (?P<weeks>einer|zwei) Wochen?",
    years_ago=r"(?<!als )(?i:vor) (?P<ages>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) Jahren",
    weekends=r"(?:am|seit dem|über das|übers|bis zum|zum|für das|vor dem|dieses|diesem)"
    r"(?: (?:vergangene|letzte|vorige|kommende|nächste)[nms]?)?|vergangenes|letztes|kommendes|nächstes",
    night_from=r"(?:nacht )?vo[nm]",
    night_to=r"auf(?: den)?",
    past=r"(?:am |im )?(?:vergangene[nrms]?|letzte[nrms]?|vorige[nrms]?)",
    coming=r"(?:am |im )?(?:kommende[nrms]?|nächste[nrms]?)",
    since=r"seit|ab|nach|vor|bis",
    turn=r"obwohl|während|aber|doch|jedoch|wobei",
    than=r"als|nach(?= \d)",
    like=r"wie(?: schon| zuletzt| noch)?|anders als",
    against=r"gegenüber|verglichen mit|im vergleich|statt|anders als|gegen",
    clause=r"(?:\w+ )?(?:der|die|das|den|dem|denen|dessen|deren|wo|welche[rsnm]?)|als|nachdem|bevor|weil|seit",
    future=r"fliegt|trifft sich|stimmt"
    r"|entscheidet|beginnt|startet|endet|tagt|reist|öffnet|verhandelt|berät|tritt|erwartet|erwarten"
    r"|erwartete[nr]?|wird|werden"
    r"|würde|würden|soll|sollen|sollte"
    r"|sollten|plant|planen|geplant|will|wollen|erwartet"
    r"|voraussichtlich"
    r"|bevorstehend\w*|kommende\w?|nächste\w?|könnte|könnten|beabsichtigt"
    r"|sollten?|dürften?",
    hearsay=r"(?:soll|sollen|dürften?)\b[^.;]{1,160}?\b(?:(?:worden|gewesen|geworden) sein|\w{3,}(?:t|en) haben)",
    appointed=r"für|zum",
    deadline=r"erst zum|erst ab|bis|bis zum|bis spätestens|spätestens|frühestens|ab|ab dem",
    due=r"wird|werden|soll|sollen|muss|müssen|will|wollen|darf|dürfen|plant|planen|möchten?|hofft|hoffen|rechnen"
    r"|rechnet"
    r"|erwartet|erwarten|tritt|treten|läuft|laufen|beginnt|startet|endet|öffnet|geplant|vorgesehen|angesetzt"
    r"|verschoben"
    r"|vertagt|verspricht|anberaumt",
    lasting_until=r"lebt|leben|stammt|stammen|bleibt|bleiben|gilt|gelten|dauert|dauern|läuft|laufen",
    dated_of=r"vom|von|seit|seit dem",
    gone=r"(?-i:(?:ver|ent|be|er|zer|über|unter)?(?:schwand|schied|schlug|sprach|gab|nahm|hielt|ließ|fiel|stieg|trat"
    r"|trug|zog|griff|bot|brach|starb|warf|traf|riss|schoss|ging|floh"
    r"|trank|sprang|schwamm|band|fand|gelang|zwang|drang|half|stahl|aß|las|sah|bat|saß|lag|blieb|schwieg|trieb|wies"
    r"|schien|riet|schnitt|stritt|litt|floss|schloss|bog|flog|fror|hob|schob|losch|schwor|fuhr|grub|lud|schuf|wuchs"
    r"|rief|lief|hieß|stieß|blies|fing|hing|stand|tat)(?:en)?)"
    r"|war|waren|hatten?|hat|haben|wurden?|(?!dürf|könn|müss|soll|möch|wür|hät)\w{2,}ten?|habe|kam|kamen|ging"
    r"|gingen|begann|fiel|traf|trafen|sprach|gab"
    r"|fand|starben|starb|seien|trieb|trieben|lag|lagen|ließ|ließen|nahm|nahmen|hielt|rief|schrieb|stieg"
    r"|stiegen|zog|zogen|verlor|gewann|schloss|brach|fing|flog|fuhr|fuhren|schlug|trat|trug|wuchs|sank|sanken"
    r"|stand|fanden|worden|gewesen",
    later_on=r"würden?|werde",
    ever_gone=r"seit|seit dem|seit vergangenem|seit letztem",
    part_of_day=r"(?:am |in der )?(?:abend|morgen|nacht|mittag|vormittag|nachmittag|früh)",
    ever=r"seit|seit dem|seit vergangenem|seit letztem",
    near_by=r"vorabend|(?:tage?|wochen?|monate?|jahre?) (?:vor|nach)|jahrestag|beginn|anfang|ende",
    nth=ranked("erste[nr]?", "zweite[nr]?", "dritte[nr]?", "vierte[nr]?", last="letzte[nr]?"),
    yearly=r"jede[nsmr]?|jedes Jahr,?(?: am| im| zum)?|alljährlich(?: am| im| zum)?|jährlich (?:am|im|zum)",
    yearly_behind=r"jedes Jahr|eines jeden Jahres|jeden Jahres",
    habit=r"eine[nms]|ein|jeden|jeder|jedem|schwarzer|schwarzen",
    order="dmy",
)  # fmt: skip
