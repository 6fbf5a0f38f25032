"""English: the words by which intake reads an English clipping."""

from builder.intake.languages.model import Counting, Dates, Language, Page, Parts, Speech, Titles, listed

_PAGE = Page(
    adverts=(
        r"ad(?:s|vert|verts|vertisement|vertisements|vertising)?",
        r"sponsored(?: content| post)?|promoted(?: content)?|paid content|partner content",
        r"(?:story|article) continues below(?: (?:this )?(?:ad|advert|advertisement))?",
        r"advertisement[ -]+(?:scroll to continue|continue reading.*)|scroll to continue(?: reading)?",
    ),
    lists=(
        r"(?:read|see|watch) (?:also|more|next|on)|also (?:read|see|watch)|what to read next|up next",
        r"related(?: (?:articles?|stor(?:y|ies)|news|content|topics|posts|coverage|reading|links))?",
        r"more (?:on this(?: topic| story)?|stories|news|like this|from .{1,40})",
        r"(?:most|popular) (?:read|viewed|popular|shared)|popular(?: now)?|trending(?: now)?|top stories"
        r"|latest(?: news)?",
        r"recommended(?: for you| reading| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)",
        r"further reading|don't miss|in other news|editors?'s? (?:picks|choice)|on (?:the|this) topic",
    ),
    boxes=(r"other topics of interest|other stories of interest|you might have missed",),
    inline=(
        r"(?:(?:read|see|watch) (?:also|more|next)|also (?:read|see|watch)|related(?: stor(?:y|ies)"
        r"| articles?)?)\s*[:-]",
    ),
    notices=(
        r"to (?:suggest|request|report) (?:a |any )?(?:correction|clarification|error|mistake|typo)",
        r"(?:did you |have you |if you (?:have |'ve )?)?(?:found|find|spot|spotted|notice|noticed|see|seen|saw)"
        r" (?:a|an|any) (?:\w+ )?(?:mistake|error|typo|inaccuracy)",
        r"you can also (?:highlight|select)|(?:select|highlight) (?:it|the (?:text|error|mistake|typo))",
        r"report (?:a|an) (?:mistake|typo|error)|.{0,60}press ctrl\s*\+\s*enter",
        r"(?:©|\(c\)|copyright\b)|.{0,40}\ball rights reserved",
        r"(?:this (?:site|website)|we) uses? cookies|by continuing to (?:use|browse)",
        r"(?:reproduction|reprint(?:ing)?|republication|reuse) (?:of|is|in|or|without)",
        r"(?:please )?(?:share|send) this (?:article|story|page)|share on \w+$",
    ),
    widgets=(
        r"share|tweet|print|save|copy link|e-?mail|facebook|twitter|x|telegram|whatsapp|linkedin|reddit|viber",
        r"(?:\d+ )?comments?(?: \(\d+\))?|leave a comment|add a comment|show comments|reply",
        r"(?:listen|listen to (?:this )?article|play|subscribe|sign in|log in|sign up|menu|home|search|close"
        r"|back to top)",
        r"read (?:it |this )?in (?:ukrainian|russian|english|german|french)|\d+ min(?:ute)?s?(?: to)? read",
        r"skip to (?:main )?content|load more|show more|view all|next|previous",
    ),
    promo=(
        (r"\bbecome (?:our|one of our) (?:patron|member|supporter|subscriber|backer)|\bbecome a patron", 1.0),
        (r"\bbecome an? (?:member|supporter|subscriber|backer)\b", 0.7),
        (
            r"\bsupport (?:(?-i:us)\b|(?-i:UP)\b(?! to)|our (?:work|team|journalis\w+|reporting|newsroom|project"
            r"|mission|media))",
            1.0,
        ),
        (r"\b(?:join|become part of) our (?:community|team|readers|telegram|whatsapp)", 1.0),
        (r"\bhelp(?:s|ing)? (?-i:us) (?:to )?(?:produce|keep|continue|bring|tell|report|grow|stay|make|do)\b", 1.0),
        (r"\b(?:subscribe|sign up) (?:to|for) (?:our|(?-i:us)|my)\b|\bsubscribe (?:now|today|here)\b", 1.0),
        (
            r"\bfollow (?:(?-i:us)|our) (?:on|at|telegram|whatsapp)\b|\b(?:find|like) (?-i:us) on (?:facebook"
            r"|telegram|x|twitter)\b",
            1.0,
        ),
        (r"\bour (?:telegram|whatsapp|youtube|viber|instagram|twitter) (?:channel|page|account)s?\b", 1.0),
        (r"\bdonate to us\b|\b(?:make|leave|send) us a donation\b|(?-i:SUPPORT US)\b", 1.0),
        (r"\b(?:make|send) a donation\b|\bdonate (?:now|today|here)\b|\b(?:subscribe|sign up) (?:to|for) the\b", 0.7),
        (r"\b(?:readers|people|supporters) like you\b", 1.0),
        (r"\b(?:cost|price) of (?:a|one) (?:cup of )?coffee\b|\bbuy us a coffee\b", 1.0),
        (r"\b(?:see|look for|find) other ways to support\b|\bother ways to support us\b", 1.0),
        (r"\b(?:download|install|get) our (?:mobile )?app\b", 1.0),
        (r"\bour (?:daily |weekly |free )?newsletter\b|\bget the latest .{0,40}\b(?:inbox|e-?mail)\b", 1.0),
        (
            r"\bwe keep our (?:reporting|journalism|coverage)\b|\bour (?:reporting|journalism) is (?:free|open"
            r"|funded)\b",
            0.8,
        ),
        (r"\bthe power of free information\b|\b(?:our|this) (?:small|independent) (?:\w+[ -])*team\b", 0.5),
        (
            r"\b(?:is|it is) readers who pay\b|\b(?:depends?|rel(?:y|ies)) on (?:the )?(?:support|generosity"
            r"|readers)\b",
            0.7,
        ),
        (r"\byou (?:can|could|may) (?:also )?(?:help|join|support|close this page)\b", 0.5),
        (r"\b(?:co-creator|vote (?:for|on) (?:topics|what) we)\b|\blets? you vote on what we\b", 0.6),
        (
            r"\ba little (?:bit )?goes a long way\b|\beven a little helps\b|\bevery (?:contribution|donation) counts\b",
            0.5,
        ),
        (r"\bclick (?:here|the link|below)\b|\blink in (?:the )?bio\b|\bgo to our website\b", 0.5),
        (
            r"^(?:join|support|help|subscribe|follow|donate|make|become|download|watch|listen|click|sign up|get"
            r"|don't miss)\b",
            0.3,
        ),
    ),
    caveats=r"\b(?:could not|cannot|can't|couldn't|(?:was|were|has been|is) (?:not|unable)(?: able)? to|told|said"
    r"|reported|has (?:learned|seen)|approached)\b",
)

_PARTS = Parts(
    labels={
        "source": "source", "sources": "source", "quote": "quote", "quotes": "quote", "direct speech": "quote",
        "details": "details", "detail": "details", "more details": "details", "in detail": "details",
        "background": "background", "context": "background", "for reference": "background", "reference": "background",
        "previously": "previously", "what happened before": "previously", "what preceded this": "previously",
        "reminder": "previously",
    },
    dates={
        "date": "published", "dated": "published", "published": "published", "published on": "published",
        "publication date": "published", "posted": "published", "posted on": "published", "issued": "published",
        "updated": "updated", "last updated": "updated", "updated on": "updated", "modified": "updated",
        "last modified": "updated",
        "accessed": "accessed", "accessed on": "accessed", "retrieved": "accessed", "saved": "accessed",
        "saved on": "accessed", "clipped": "accessed",
    },
    byline=r"(?:by|written by|reported by|author|authors|text|reporting by)\b\s*:?\s+",
)  # fmt: skip

_DATES = Dates(
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
        "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
        "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
    },
    capital=True,
    ordinal=r"(?:st|nd|rd|th)",
    of=r"of",
    to=r"to|and|through|until",
    year_word="",
    before_month=r"in|since|by|until|till|from|of|during|before|after|through|for|last|this|next|early|late|mid",
    before_year=r"in|since|by|until|till|from|of|during|before|after|through|early|late|mid|year",
    after_year=r"and|to|when|as|after|by|but|with|on|for|at|because|that|which|in|alone|the|it|he|they|she|was|were"
    r"|is|has|had",
    relative={"yesterday": -1, "today": 0, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2},
    this_month=r"(?:earlier |later )?this month",
    last_month=r"last month",
    back=r"(?P<count>a|one|two|three|four|five|six|\d{1,2}) (?P<unit>day|week|month)s? (?P<way>before(?: that)?"
    r"|earlier|later|after that)",
    since=r"since|from|after|before|until",
    turn=r"although|though|while|whereas|but|yet",
    future=r"will|would|shall|plans?|planned|planning|intends?|expects?|expected|scheduled|due|upcoming|next"
    r"|as early as|as soon as"
    r"|could|may|might|to be held|ready to",
    habit=r"his|her|its|their|my|our|your|every|each|black|bloody",
    order="",
)  # fmt: skip

_SPEECH = Speech(
    verbs=r"said|says|stated|states|reported|reports(?! of)|confirmed|confirms|announced|announces|claimed"
    r"|claims(?! of)|told|tells|added|adds"
    r"|noted|notes|stressed|stresses|emphasi[sz]ed|warned|warns|believes?|believed|assessed|assesses|estimated"
    r"|estimates?(?! of)"
    r"|revealed|reveals|disclosed|declared|declares|wrote|writes|argued|argues|insisted|insists|denied|denies"
    r"|acknowledged|admitted"
    r"|explained|suggested|suggests|alleged|alleges|reckoned|reckons|predicted|expected|expects|complained|recalled"
    r"|observed|listed"
    r"|called it|made (?:it )?known|spoke of|spoken of|speaks? of|replied|replies|responded|answered"
    r"|put the (?:number|figure|total|toll|amount)|set the (?:number|figure|total|amount)",
    told=r"told|tells|revealed to|said to|informed|speaking to|spoke to",
    according=r"according to|in the words of|as reported by|as stated by",
    citing=r"citing|quoting|referring to|with reference to|which spoke (?:with|to)",
    nouns=r"sources?|officials?|officers?|spokes(?:man|men|woman|person|people)|residents?|authorities|intelligence"
    r"|police|prosecutors?"
    r"|analysts?|experts?|military|ministry|ministers?|media|agenc(?:y|ies)|outlets?|reports?|broadcast|services?"
    r"|journalists?|witnesses"
    r"|army|command(?:ers?)?|staff|government|diplomats?|lawmakers?|doctors?|rescuers?|locals|soldiers|troops"
    r"|president|general",
    reports=r"(?:(?:news|media|press|local|unconfirmed|widespread) )+(?:reports?|outlets?)|media|news reports?",
    media=r"news(?:paper)?(?: (?:outlet|agency|site|website|service))?|outlet|agency|broadcaster|newspaper|daily"
    r"|magazine|portal|paper|broadcast"
    r"|assessment|report|statement|article|story|channel|station",
    carriers=r"(?:the|this|its) (?:article|report|story|newspaper|paper|outlet|agency|publication|assessment"
    r"|statement|broadcast)",
    titles=r"president|prime minister|minister|secretary(?: general)?|spokes(?:man|woman|person)|general|colonel"
    r"|lieutenant|major|captain"
    r"|admiral|commander|chief|head|director|senator|congressm[ae]n|congresswoman|ambassador|journalist|chancellor"
    r"|governor|mayor"
    r"|king|queen|analyst|professor|dr\.?|mr\.?|mrs\.?|ms\.?|sir|counterpart|leader|representative",
    relative=r"who|whom|whose|which|where",
    pronouns=r"he|she|they|it|we|i|you",
    person=r"he|she",
    going_on=r"by (?:his|her|their|its) account|they|it|this|these|that|those|he|she|their|its|his|her|such|both",
    finite=r"is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|does|did|do",
    connectors=r"that|which|who|whom|whose|when|where|while|although|though|because|since|but|as|if|whether|and that"
    r"|after|before",
    lead_in=r"on|in|at|by|during|after|before|since|as|for|earlier|however|meanwhile|also|moreover|additionally|asked"
    r"|speaking|later|then",
)

_COUNTING = Counting(
    words={
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20,
        "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    scales={"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000},
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
    r"|votes|seats|sanctions|flights|tourists|students|households|jobs|patients|cases",
    measures={
        r"km|kilomet(?:er|re)s?": "km", r"mi|miles?": "miles", r"m|met(?:er|re)s?": "metres",
        r"square (?:km|kilomet(?:er|re)s?)|sq\.? ?km|km²": "square kilometers", r"square miles?": "square miles",
        r"hectares?": "hectares", r"acres?": "acres", r"tonn?es|tons?|metric tons?": "tonnes", r"kg|kilograms?": "kg",
        r"lit(?:er|re)s?": "litres", r"barrels?": "barrels", r"mw|megawatts?": "MW", r"gw|gigawatts?": "GW",
        r"%|per ?cent": "per cent", r"percentage points?": "percentage points",
        r"dollars?": "US dollars", r"euros?": "euros", r"hryvnias?": "hryvnias", r"rou?bles?": "roubles",
        r"pounds?": "pounds",
    },
    fates=r"killed|dead|injured|wounded|taken prisoner|captured|missing|arrested|detained|evacuated|displaced"
    r"|destroyed|damaged|shot down"
    r"|intercepted|downed|hospitali[sz]ed",
    spans=r"seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies)"
    r"|times|o'clock|a\.?m|p\.?m",
    marked=r"articles?|art\.?|sections?|paragraphs?|chapters?|resolutions?|no\.?|nos\.?|number|numbers|nr\.?|line"
    r"|page|room|flight|group|phase"
    r"|level|highway|route|unit|building|house|apartment|aged?|act|law|order|decree|operation|version|channel",
    back=r"those|these|the|both|their|its|our|his|her|other|another|past|last|next|first|former|previous|every|each"
    r"|all",
    total=r"(?:number|figure|total|toll|amount|count|strength|contingent)(?: \w+){0,4}? (?:at|to|as|of)",
    amount_of=r"(?:number|total|strength)s? of",
    at=r"at|to|as",
    topic=r"ask(?:s|ed|ing)?|questions?|talk\w*|spoke\w*|speak\w*|told|tells?|statements?|concerns?|news|discuss\w*"
    r"|learn\w*|warn\w*",
    stop=r"is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|to|in|on|at|by|for|from"
    r"|with|as|into|through|near"
    r"|across|over|under|between|among|during|after|before|since|and|but|that|which|who|whom|whose|when|where|while"
    r"|than|not|also|then|there"
    r"|now|already|just|only|a|an|the|this|these|those|if|or|nor|so|because|out|up|down|off|about|around|against|per"
    r"|each|said|told",
    group=",",
    point=".",
    of=r"\sof\s(?:the|those|these|its|their|his|her)\b",
    alternative=r"or|and",
    copula=r"were|was|are|have been|had been|people|soldiers|of them|more",
    money={"$": "US dollars", "€": "euros", "£": "pounds", "₴": "hryvnias", "₽": "roubles", "¥": "yen", "₩": "won"},
)  # fmt: skip

_TITLES = Titles(
    cuts=(
        r",\s(?:which|who|where|while|although|though|whose|with)\b",
        r",\s(?:and|but|as|after|before|following|\w+ing)\b",
        r"\s(?:after|before|while|although|because|following|amid)\s",
        r"\sand\s(?=\w+(?:ed|t|n)\s)",
        r",\s",
    ),
    stale=r"(?:earlier |later )?(?:this|last|next) (?:week|month|year|morning|evening|weekend)|today|yesterday"
    r"|tomorrow|currently",
    asides=r"(?:said|believed|thought|reported|understood|known|expected) to (?:be|have)",
    resume=r"have|has|had|is|are|was|were|will",
)

ENGLISH = Language(
    code="en",
    name="English",
    cyrillic=False,
    letters="",
    common=listed(
        "the of to and in that is was for on with as by at from it be are were has have had not this but they which "
        "will said an or its who their been would more after also than about into when there we he she his her"
    ),
    abbreviations=listed(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mr mrs ms dr "
        "prof gen lt col maj capt sgt adm gov sen rep st no nos vs etc u.s u.k u.n e.u a.m p.m e.g i.e inc ltd co "
        "corp approx est vol art fig dept"
    ),
    titles=_TITLES,
    page=_PAGE,
    parts=_PARTS,
    dates=_DATES,
    speech=_SPEECH,
    counting=_COUNTING,
)
