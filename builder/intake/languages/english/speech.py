"""English: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech

SPEECH = Speech(
    verbs=r"(?<!to )(?<!not )(?:say|confirm|report|estimate|believe|claim|warn|insist|acknowledge|maintain"
    r"|put the number)|said|says|stated|states|reported|reports(?! of)|confirmed|confirms|announced|announces|claimed"
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
    articles=r"the|a|an",
    helpers=r"has|have|had|also|later|previously|earlier|then|reportedly|already|recently|now|further|again|itself"
    r"|himself",
    prepositions=r"of|in|from|for|at|on|under|with|inside|within|to|who|that|by|near",
    passive=r"(?:been|was|were|is|are|be|being|a|an|the|this|its|their|his|of)\s+$",
    that=r"that",
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
