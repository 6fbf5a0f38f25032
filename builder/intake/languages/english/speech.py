"""English: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech

SPEECH = Speech(
    returns=r"(?:This|That|The (?:news|figures?)) (?:was|were|has been|is) (?:\w+ )?(?:reported|announced|stated"
    r"|said)|.{5,120}\b(?:said|wrote|reported|announced|stated|confirmed) (?:this|it|so) (?:on|in|at|to"
    r"|during)\b",
    asked="Q|QUESTION|REPORTER|MODERATOR|JOURNALIST",
    verbs=r"(?<!own )(?<!'s )(?<!by )count(?= \d)|"
    r"valued|assumes?|reckon|now quote|singles out|puts?(?= (?:the|it|its|their|his|her|that|this)\b)"
    r"|agreed that|testified|wants?(?= (?:[$€£\d]|a|an|at|more|the|to))|seeks|asked for|asks for|comes to|speaks of"
    r"|lists?(?= \d)"
    r"|denie[sd]|puts? (?:[\w'-]+ ){0,6}?at|gives? (?:a|an|the) (?:[a-z]+ )?(?:figure|number|total|toll)"
    r"|gave (?:a|an|the) (?:[a-z]+ )?(?:figure|number|total|toll)|counted|counts|tallied"
    r"|documented(?! (?:as|by|in|on|to|at|with|for|from)\b)|verified(?! (?:as|by|in|on|to|at|with|for|from)\b)"
    r"|calculated|calculates|recorded(?! (?:as|by|in|on|to|at|with|for|from)\b)"
    r"|records(?= (?:\d|about|at least|more))|registered(?! (?:as|by|in|on|to|at|with|for|from)\b)|logged"
    r"|identified(?! (?:as|by|in|on|to|at|with|for|from)\b)|found|finds"
    r"|show(?:ed|s)?(?= that| an?\b| \d|[.,]|$| [\w ]{2,30} (?:fell|rose|dropped|grew|increased|declined|were"
    r"|was|had|have)\b)"
    r"|indicated|indicates?|forecasts?|projected(?! (?:as|by|in|on|to|at|with|for|from)\b)|projects?|expects?"
    r"|predicts?|anticipates?|concluded|concludes|published(?! (?:as|by|in|on|to|at|with|for|from)\b)"
    r"|posted(?! (?:as|by|in|on|to|at|with|for|from)\b)|tweeted|testified|asserted|asserts|contended|contends"
    r"|lamented|quipped|joked|boasted|remarked|recounted|remembers|remembered|recalls|thinks?|guesses|promised"
    r"|promises|pledged|pledges|vowed|proposed|proposes|recommended|urged|demanded|demands|points? out|pointed out"
    r"|went on|continued|described(?! (?:as|by|in|on|to|at|with|for|from)\b)"
    r"|quoted(?! (?:as|by|in|on|to|at|with|for|from)\b)|cited(?= )"
    r"|detailed(?! (?:as|by|in|on|to|at|with|for|from)\b)|outlined|conceded|concedes|fears?"
    r"|feared(?! (?:as|by|in|on|to|at|with|for|from)\b)|cautioned|cautions|signalled|signaled|set out|ruled"
    r"|raised (?:[\w'-]+ ){1,6}?to|cut (?:[\w'-]+ ){1,6}?to|revised (?:[\w'-]+ ){1,6}?to"
    r"|lowered (?:[\w'-]+ ){1,6}?to|speak of|talks? of|talked of|hears?|heard"
    r"|(?<!to )(?<!not )(?:say|confirm|report(?! (?:of|by|from|on|in|for|issued|published|released|dated)\b)"
    r"|estimate|believe|claim|warn|insist|acknowledge|maintain|put the number)"
    r"|said|says|stated|states|reported|reports(?! of)|confirmed|confirms|announced|announces|claimed"
    r"|claims(?! of)|told|tells|added|adds|noted|notes|stressed|stresses|emphasi[sz]ed|warned|warns|believes?"
    r"|believed|assessed|assesses|estimated|estimates?(?! of)|revealed|reveals|disclosed|declared|declares|wrote"
    r"|writes|argued|argues|insisted|insists|denied|denies|acknowledged|admitted|explained|suggested|suggests"
    r"|alleged|alleges|reckoned|reckons|predicted|expected|expects|complained|recalled|observed"
    r"|listed(?! (?:as|by|in|on|to|at|with|for|from)\b)|called it|made (?:it )?known|spoke of|spoken of|speaks? of"
    r"|replied|replies|responded|answered|put the (?:number|figure|total|toll|amount)"
    r"|set the (?:number|figure|total|amount)",
    told=r"told|tells|revealed to|said to|informed|speaking to|spoke to",
    according=r"(?:reported|recorded|counted|tallied|logged|documented|registered|verified"
    r"|calculated)"
    r" by(?= the [a-z]|(?-i: [A-Z]))|according to|in the words of|as reported by|as stated by|as noted by"
    r"|per(?= (?:the|data|figures)\b)"
    r"|by the (?:count|estimate|reckoning) of|on the (?:count|word) of",
    citing=r"citing|quoting|referring to|with reference to|which spoke (?:with|to)",
    nouns=r"counsel|printers?|hospitals|organi[sz]ers?|makers?|growers|exporters?|importers?|protesters?|shippers?"
    r"|miners?|landlords?"
    r"|tenants?|panel|registry|workers?|executives?|attorneys?|aides?|envoys?|mediators?|rapporteur|inspectorate"
    r"|auditor(?:-general)?|prosecution|famil(?:y|ies)|mother|father|brother|sister|widow|owner|manager|captain"
    r"|pilot|judge|teacher|nurse|soldier|refugees?|migrants?|tables?|lists?|receipt|tally|estimates?|filings?|wing"
    r"|embass(?:y|ies)|consulate|coroner|clerk|accountant|shopkeeper|fisherman|gunners?|insurers?|hauliers?"
    r"|unionists?|whistleblower|insider|compan(?:y|ies)|firm|union|group|court|bank|commission(?:er)?|committee"
    r"|council|office|department|bureau|board|fund|organi[sz]ations?|association|federation|coalition|chamber"
    r"|institute|universit(?:y|ies)|hospitals?|administration|authority|mission|embassy|parliament|senate|congress"
    r"|party|operator|regulator|watchdog|monitors?|monitoring|charit(?:y|ies)|ngos?|researchers?|scientists?"
    r"|stud(?:y|ies)|survey|poll|data|figures|statistics|documents?|records|census|investigators?|inspectors?"
    r"|medics|paramedics|firefighters|coastguard|navy|forces?|brigade|battalion|corps|division|observers?"
    r"|activists?|campaigners?|opposition|lawyers?|judges?|economists?|traders?|brokers?|brokerage|foundation"
    r"|cent(?:er|re)|network|consortium|airline|railways?|mayor|governor|secretary|chancellor|king|pope|kremlin"
    r"|pentagon|team|developer|manufacturer|maker|insurer|chair(?:man|woman|person)?|director|chief|head"
    r"|representatives?|delegates?|adviser|advisor|historian|engineers?|teachers?|nurses?|drivers?|farmers?"
    r"|villagers|neighbou?rs?|relatives|survivors|leaders?|bloggers?|milbloggers?|channels?|newspaper|magazine"
    r"|statement|bulletin|communiqu[eé]|letter|filing|dataset|index|model|un|eu|un agency|sources?|officials?"
    r"|officers?|spokes(?:man|men|woman|person|people)|residents?|authorities|intelligence|police|prosecutors?"
    r"|analysts?|experts?|military|ministry|ministers?|media|agenc(?:y|ies)|outlets?|reports?|broadcast|services?"
    r"|journalists?|witnesses|army|command(?:ers?)?|staff|government|diplomats?|lawmakers?|doctors?|rescuers?"
    r"|locals|soldiers|troops|president|general",
    reports=r"(?:(?:news|media|press|local|unconfirmed|widespread) )+(?:reports?|outlets?)|media|news reports?",
    media=r"news(?:paper)?(?: (?:outlet|agency|site|website|service))?|outlet|agency|broadcaster|newspaper|daily"
    r"|magazine|portal|paper|broadcast"
    r"|assessment|report|statement|article|story|channel|station",
    carriers=r"(?:the|this|its) (?:article|report|story|newspaper|paper|outlet|agency|publication|assessment"
    r"|statement|broadcast)",
    titles=r"president|prime minister|minister|secretary(?: general)?|spokes(?:man|woman|person)|general|colonel"
    r"|lieutenant|major|captain"
    r"|admiral|commander|chief|head|director|senator|congressm[ae]n|congresswoman|ambassador|journalist|chancellor"
    r"|governor|mayor|gov\.|sen\.|rep\.|lt\.|col\.|gen\.|superintendent(?: of police)?|commissioner(?: of police)?"
    r"|sheriff"
    r"|king|queen|analyst|professor|dr\.?|mr\.?|mrs\.?|ms\.?|sir|counterpart|leader|representative",
    articles=r"the|a|an",
    helpers=r"meanwhile|however|still|yet|so|instead|has|have|had|also|later|previously|earlier|then|reportedly"
    r"|already"
    r"|recently|now|further|again|itself|himself",
    prepositions=r"of|in|from|for|at|on|under|with|inside|within|to|who|that|by|near",
    passive=r"(?:been|was|were|is|are|be|being|a|an|the|this|its|their|his|of)\s+$",
    that=r"that",
    oblique=r"(?:to|for|with|by|from|in|of|on|at|against) (?:whom|which|whose)",
    relative=r"who|whom|whose|which|where",
    pronouns=r"he|she|they|it|we|i|you",
    person=r"he|she",
    theirs=r"according to (?:him|her|them)|(?:in|by) (?:his|her|their) (?:own )?(?:words|view|telling|account"
    r"|count|estimate|reckoning|tally|calculations?)",
    going_on=r"by (?:his|her|their|its) (?:own )?(?:account|count|estimate|reckoning|tally|calculations?)"
    r"|they|it|this|these|that|those|he|she|their|its|his|her|such|both",
    as_said="as",
    finite=r"is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|does|did|do",
    connectors=r"that|which|who|whom|whose|when|where|while|although|though|because|since|but|as|if|whether|and that"
    r"|after|before",
    lead_in=r"on|in|at|by|during|after|before|since|as|for|earlier|however|meanwhile|also|moreover|additionally|asked"
    r"|speaking|later|then",
    also=r"and|but|then|and then",
    whose=r"of(?: the)?|for(?: the)?|in(?: the)?",
    bodies=r"registry|observer group|panel|police department|central bank|meteorological service|monitoring mission"
    r"|health authorities|trial chamber|school board|board of education|city council|state company|company"
    r"|compan(?:y|ies)|firm|union|court|bank|commission|committee|council|office|department|treasury|bureau|board"
    r"|fund|organi[sz]ation|association|federation|coalition|chamber|institute|university|hospital|administration"
    r"|authority|authorities|mission|embassy|parliament|senate|congress|operator|regulator|watchdog|charity|ngo"
    r"|foundation|cent(?:er|re)|consortium|airline|railways?|developer|manufacturer|maker|insurer|police"
    r"|prosecutors?|ministry|ministries|agency|service|services|army|navy|command|general staff|government"
    r"|district|port|airport|city|kremlin|pentagon|brigade|staff|fisheries office|health service|census|customs"
    r"|european union|united nations|state department|white house|mayor's office|prosecutor's office|red cross"
    r"|world bank|exchange|club|league|school district|opposition|ruling party|party|rescuers|police force"
    r"|fire service|fire department|coastguard|coast guard|border guard",
    several=r"they",
    counts=r"counted|counts|tallied|documented|verified|recorded|registered|identified|found|finds|heard|hears"
    r"|calculated"
    r"|logged",
    owned=r"(?:own )?(?:account|count|estimate|reckoning|tally|calculations?|figures?)",
    nobody=r"in an?|how|what|why|lot|inside|outside|behind|since|until",
)
