"""English: what a page prints around an article, and the words by which the article's own parts are known."""

from builder.intake.languages.model import Page, Parts

PAGE = Page(
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


PARTS = Parts(
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
