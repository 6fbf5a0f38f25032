"""English: numbers in words, and what news counts."""

from builder.intake.languages.model import Counting
from builder.intake.languages.tally import price, total

COUNTING = Counting(
    words={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    multiples={
        "hundred": 100, "thousand": 1000, "dozen": 12,
    },
    halves={
        "half a": 0.5, "half": 0.5, "a quarter of a": 0.25, "and a half": 0.5, "one and a half": 1.5,
    },
    joints=r"-|\s|(?<=hundred)\sand\s|(?<=thousand)\sand\s",
    scales={
        "hundred": 100, "thousand": 1_000, "lakh": 100_000, "mln": 1_000_000, "million": 1_000_000,
        "crore": 10_000_000, "bln": 1_000_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
    },
    qualifiers={
        "approximately": "about", "about": "about", "around": "about", "some": "about", "roughly": "about",
        "nearly": "about",
        "almost": "about", "circa": "about", "an estimated": "about", "estimated": "about",
        "at least": "at least", "no fewer than": "at least", "no less than": "at least", "a minimum of": "at least",
        "over": "over", "more than": "over", "above": "over", "upwards of": "over", "in excess of": "over",
        "up to": "up to", "as many as": "up to", "as much as": "up to", "at most": "up to", "no more than": "up to",
        "a maximum of": "up to",
        "under": "under", "fewer than": "under", "less than": "under", "below": "under",
        "exactly": "exactly", "precisely": "exactly",
    },
    things=r"(?:north |south )?koreans|russians|ukrainians|americans|belarusians|germans|poles|europeans|iranians"
    r"|soldiers|troops|servicem[ae]n|service members|servicewomen|personnel|infantrym[ae]n|mercenaries|fighters"
    r"|forces|conscripts|recruits"
    r"|officers|generals|commanders|marines|paratroopers|sailors|pilots|engineers|workers|volunteers|prisoners"
    r"|captives|hostages|defectors"
    r"|people|persons|men|women|children|civilians|residents|refugees|citizens|families|casualties|losses|deaths|dead"
    r"|fatalities|victims"
    r"|wounded|injured|injuries|tanks|vehicles|trucks|lorries|cars|buses|trains|wagons|ships|vessels|boats|submarines"
    r"|aircraft|planes|jets"
    r"|bombers|helicopters|drones|uavs|missiles|rockets|bombs|shells|rounds|mines|systems|launchers|guns|howitzers"
    r"|mortars|weapons|rifles"
    r"|containers(?: of [a-z]+)?|shipments(?: of [a-z]+)?|batteries|units|brigades|battalions|regiments|divisions"
    r"|companies|bases|strikes|attacks|clashes|assaults"
    r"|engagements|explosions|settlements|villages|towns|cities|buildings|houses|homes|apartments|schools|hospitals"
    r"|countries|states"
    r"|tonnes|tons|barrels|hectares|acres|litres|doses|users|voters|viewers|passengers|votes|seats|sanctions"
    r"|flights|tourists|students|households|jobs|patients|cases",
    measures={
        r"(?:us|u\.s\.|american) dollars?": "US dollars", r"(?:australian|canadian) dollars?": "dollars",
        r"francs?": "francs", r"rupees?": "rupees", r"lari": "lari", r"lira": "lira",
        r"mm|millimet(?:er|re)s?": "mm",
        r"m3|m³": "cubic metres",
        r"m2|m²|square met(?:er|re)s?": "square metres",
        r"degrees(?: fahrenheit)?": "degrees",
        r"feet|foot|ft": "feet",
        r"yards?": "yards",
        r"inch(?:es)?": "inches",
        r"gallons?": "gallons",
        r"carats?": "carats",
        r"grams?|g": "grams",
        r"ounces?|oz": "ounces",
        r"(?:swiss |cfa |congolese )?francs?": "francs",
        r"kilos?": "kg",
        r"mph": "mph",
        r"kph|km/h": "km/h",
        r"kwh": "kWh", r"mwh": "MWh", r"gwh": "GWh", r"twh": "TWh",
        r"basis points?": "basis points",
        r"points?": "points",
        r"(?:nepali |indian |pakistani )?rupees?": "rupees",
        r"shillings?": "shillings",
        r"dinars?": "dinars",
        r"dirhams?": "dirhams",
        r"riyals?|rials?": "riyals",
        r"pesos?": "pesos",
        r"reais": "reais",
        r"rand": "rand",
        r"naira": "naira",
        r"kwacha": "kwacha",
        r"liras?": "lira",
        r"tenge": "tenge",
        r"shekels?": "shekels",
        r"forints?": "forints",
        r"quetzales": "quetzales",
        r"baht": "baht", r"rupiah": "rupiah", r"ringgit": "ringgit", r"dong": "dong", r"kyats?": "kyat",
        r"taka": "taka", r"kina": "kina", r"vatu": "vatu", r"pa'?anga": "pa'anga", r"tala": "tala", r"pula": "pula",
        r"dalasi": "dalasi", r"ariary": "ariary", r"maunds?": "maunds",
        r"riel": "riel",
        r"kip": "kip", r"tether|usdt": "tether", r"bitcoins?": "bitcoin", r"birr": "birr",
        r"cedis?": "cedi", r"leones?": "leones", r"kwanzas?": "kwanza", r"meticais": "meticais", r"soms?": "som",
        r"sums?": "sum", r"manats?": "manat", r"laris?": "lari", r"drams?": "dram", r"leva|lev": "lev", r"kuna": "kuna",
        r"bolivars?|bol[ií]vares": "bolivars", r"soles": "soles", r"guaran[ií]e?s?": "guaranies", r"tugriks?": "tugrik",
        r"afghanis?": "afghani", r"rials?": "riyals", r"crypto tokens?|tokens?": "tokens",
        r"litre-?s?": "litres",
        r"cents": "cents",
        r"km|kilomet(?:er|re)s?": "km", r"mi|miles?": "miles", r"m|met(?:er|re)s?": "metres",
        r"square (?:km|kilomet(?:er|re)s?)|sq\.? ?km|km²": "square kilometers", r"square miles?": "square miles",
        r"hectares?": "hectares", r"acres?": "acres", r"tonn?es?|tons?|metric tons?": "tonnes", r"kg|kilograms?": "kg",
        r"lit(?:er|re)s?": "litres", r"barrels?": "barrels", r"mw|megawatts?": "MW", r"gw|gigawatts?": "GW",
        r"%|per ?cent|pc": "per cent", r"percentage points?": "percentage points",
        r"dollars?": "US dollars", r"euros?": "euros", r"hryvnias?": "hryvnias", r"rou?bles?": "roubles",
        r"pounds?": "pounds", r"koruna|koruny|crowns": "koruna", r"kroner"
        r"|kronor": "kroner", r"lei": "lei", r"z[łl]oty(?:s|ch)?": "zloty",
        r"won": "won", r"yen": "yen", r"yuan": "yuan", r"cubic met(?:er"
        r"|re)s": "cubic metres", r"nautical miles": "nautical miles",
        r"centimet(?:er|re)s"
        r"|cm": "cm", r"degrees(?: celsius)?": "degrees", r"knots": "knots",
        r"bln won": "won",
    },
    fates=r"killed|dead|injured|wounded|taken prisoner|captured|missing|arrested|detained|evacuated|displaced"
    r"|destroyed|damaged|shot down"
    r"|intercepted|downed|hospitali[sz]ed|unaccounted for"
    r"|(?:abducted|kidnapped|rescued|deported|convicted|jailed)"
    r"(?=[.,;:!?)]|\s(?:and|in|on|by|since|from|after|at|over|to|during|as|while|so)\b|$)",
    spans=r"pages?"
    r"|summers|winters|springs|autumns|seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?"
    r"|years?|decades?|centur(?:y|ies)"
    r"|times|o'clock|a\.?m|p\.?m|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?",
    marked=r"(?:boys?|girls?|sons?|daughters?|teenagers?) of|force|ages? of|ages"
    r"|(?<!per )(?<!each )(?<!every )(?<!a )week|numbered|(?<!has )(?<!have )(?<!had )called"
    r"|dated|day|grade|types?|models?|class|lots?|paras?\.?|pp?\.|exhibit"
    r"|annex"
    r"|appendix|table|figure|item|gate|row|seat|platform|pier|exit|floor|size|kilomet(?:er|re)|mile|bus|tram|train"
    r"|block|stage|round|category|magnitude|case|file|form|code|checkpoint|school|clause|rule|schedule|volume"
    r"|vol\.|issue|edition|section|protocol|windows|boeing|airbus|fm|radio|articles?|art\.?|sections?|paragraphs?"
    r"|chapters?|resolutions?|no\.?|nos\.?|number|numbers|nr\.?|line|page|room|flight|group|phase|level|highway"
    r"|route|unit|building|house|apartment|aged?|act|law|order|decree|operation|version|channel",
    back=r"those|these|her|his|their|both|the other|past|last|next|first|former|previous|every|each",
    total=total("number|figure|total|toll|amount|count|strength|contingent", "at|to|as|of"),
    amount_of=r"(?:number|total|strength)s? of",
    at=r"at|to|as(?! (?:one|two|three)\b)",
    topic=r"ask(?:s|ed|ing)?|questions?|talk\w*|spoke\w*|speak\w*|told|tells?|statements?|concerns?|news|discuss\w*"
    r"|learn\w*|warn\w*",
    stop=r"is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|to|in|on|at|by|for|from"
    r"|with|as|into|through|near"
    r"|across|over|under|between|among|during|after|before|since|and|but|that|which|who|whom|whose|when|where|while"
    r"|than|not|also|then|there"
    r"|now|already|just|only|a|an|the|this|these|those|if|or|nor|so|because|out|up|down|off|about|around|against|per"
    r"|each|said|told|below|above|feels|things|sides|of them",
    group=", ",
    point=".",
    of=r"\sthe number of\b|\sof\s(?:the|those|these|its|their|his|her)\b",
    origin=r"\s(?:from|of)\s(?:the\s)?[A-Z][\w'-]+(?:\s(?:of\s)?[A-Z][\w'-]+){0,5}",
    plural=r"\s\"?((?:(?:[A-Z]?[a-z'-]+|[A-Z]{2,4})\"?\s){0,3}?[A-Za-z][a-z'-]{2,}(?<![oi]u)(?<!les)s"
    r"|(?:(?:[a-z-]+|[A-Z]{2,4})\s){0,2}?(?:people|[a-z]*men|[a-z]*women|children|police"
    r"|staff|cattle|sheep|crew))(?=[,.;:)\"]|\s|$)",
    them=r"of (?:them|whom|which|those)",
    up_to=r"to|or",
    between=r"between",
    both=r"and",
    price=price("a|per|each", r"month|year|week|day|copy|issue|mo\b"),
    alike={
        "soldiers": r"soldiers?|troops|servicem[ae]n|personnel|infantrym[ae]n|mercenaries|fighters|forces|military",
        "dead": r"killed|dead|deaths|fatalities",
        "wounded": r"wounded|injured",
        "casualties": r"casualties|losses",
        "shells": r"rounds|shells|munitions|ammunition",
        "containers": r"containers?|shipping containers",
        "area": r"square kilomet(?:er|re)s|km²|square miles",
    },
    alternative=r"or|and",
    copula=r"were|was|are|have been|had been|people|soldiers|of them|more",
    money={"US$": "US dollars", "UAH": "hryvnias", "USD": "US dollars", "EUR": "euros", "GBP": "pounds", "$": "US "
    "dollars", "€": "euros", "£": "pounds", "₴": "hryvnias", "₽": "roubles", "¥": "yen", "₩": "won"},
    since=r"from",
    changed=r"ris(?:en|e|es|ing)|rose|f[ae]ll(?:en|s|ing)?|went|gone|go|goes|gr[eo]w(?:n|s|ing)?|grown|up|down|cut"
    r"|raised?"
    r"|drop(?:ped|s|ping)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|climb(?:ed|s|ing)?|jump(?:ed|s)?|shrank"
    r"|shrunk|slid|plunged|soared|surged|doubled|tripled|halved|revised|lowered|reduced|expanded|moved|swelled"
    r"|dipped|slipped|edged",
    of_a=r"of (?:the|those|these|its|their|his|her|which|whom)",
    gone=r"(?:(?:therefore|still|now|already|then) )?(?:remain(?:ed)?|made|turned|showed|fell)"
    r"|did|died|came|left|got|returned|survived|went|remain|remained|arrived|voted|refused|failed|fell|stayed"
    r"|lived"
    r"|lost|won|worked|took|joined|fled|attended|drowned|perished|marched|gathered|starved|signed|applied|go|say",
    clock=r"at|by|until|till|since|after|before|from|around|about|past|to",
    groups=r"(?:town|village|city|community|island|crew|group|team|sample|band|party|family|convoy|fleet|class"
    r"|staff|population|total|average|capacity"
    r"|delegation|crowd|platoon|batch|series|set|force|garrison|squad|list|panel|majority|minority"
    r"|membership) of"
    r"|cell made for|room for|space for|capacity for",
    odd=r"-odd\b",
    strong=r"-strong\s(?:(?:[a-z-]+(?:ed|al|ic|ary|ous|ish|ive|ly|ing|-\w+)|main|new|joint|rebel|elite)\s)?(?P<strong>[a-z]{4,})",
    be=r"are|were|is|was|be|stood at|numbered",
    currencies=r"euros|pounds|US dollars|roubles|hryvnias|yen|yuan|won|francs|pesos|rupees|shillings|koruna|kroner|lei"
    r"|zloty|dinars|dirhams|riyals|reais|rand|naira|kwacha|lira|tenge|shekels|forints|quetzales|baht|rupiah|ringgit"
    r"|dong|kyat|taka|afghani|birr|cedi|lari|manat|dram",
    out_of=r"out of|of",
    single=r"one (?:civilian|person|people|soldier|officer|man|woman|child|boy|girl|worker|police ?m[ae]n|driver"
    r"|sailor|passenger|prisoner|hostage|villager|resident|crew member|(?:\w+ )?(?:tank|ship|vessel|drone"
    r"|missile|plane|helicopter|building|house|berth|bridge|vehicle|truck|aircraft)|other)\b",
    share=r"per ?cent",
    there=r"there (?:are|were|will be|have been|had been)(?: (?:now|only|just|still|already))?"
    r"|(?:we|they|you) (?:are|were)(?: now| only)?|(?:numbers?|figure|count|tally|total) (?:is|was|had been|has been)",
    then=r"it (?:was|is|had been|stood at|came to)|that (?:was|compares with)|(?:number|figure|total"
    r"|toll) (?:was|is|had been|stood at)",
    versus=r"compared (?:with|to)|versus|vs\.?|as against|up from|down from",
    more=r"more|fewer|less|others?|in all|in total|altogether|so far|in number",
    rest=r"the other|another|(?:a )?further|all|only|just|barely|all but|a mere|the remaining"
    r"|the first",
    acting=r"\w{3,}ed|brought|found|saw|lost|took|got|shot|built|sold|sent|hit|held|made|bought|kept|saved|had",
    aged=r"(?:,\s(?:now|then|only|just)|the (?:younger|elder|older|youngest|oldest"
    r"|eldest)(?: of \w+)?(?: is| was)?|youngest (?:is|was)|oldest (?:is|was)|turn(?:ed|ing"
    r"|s))",
    grown=r"(?:child(?:ren)?|kids|people|persons|women|men|girls|boys|adults|minors|youths|teenagers|pupils|students"
    r"|patients|residents|workers|anyone|everyone|those|all)(?: aged)?",
    hundredths=r"cents|pence",
    beside=r"in|from|for|by|on|at|with|near|under|across|against|aboard",
    times=r"times",
    packs=r"(?:a|an|the|per|each|every) (?:\w+ )?(?:bag|sack|bottle|box|tin|canister|packet|jar|crate)s? of",
    rings=r"call|dial|ring|phone|text|hotline|helpline|telephone",
    joins="and",
)  # fmt: skip
