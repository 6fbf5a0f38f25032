"""English: what a page prints around an article, and the words by which the article's own parts are known."""

from builder.intake.languages.model import Page, Parts

PAGE = Page(
    adverts=(
        r"ad(?:s|vert|verts|vertisement|vertisements|vertising)?",
        r"sponsored(?: content| post)?|promoted(?: content)?|paid content|partner content",
        r"(?:story|article) continues below(?: (?:this )?(?:ad|advert|advertisement))?",
        r"advertisement[ -]+(?:scroll to continue|continue reading.*)|scroll to continue(?: reading)?",
        r"(?:a )?(?:message|word) from our (?:sponsors?|partners?|advertisers?)|(?:our"
        r"|in partnership with our) (?:sponsors?|partners?)",
        r"this advertisement has not loaded yet.{0,50}",
        r"(?:story|article|text) continues (?:below|after)(?: (?:the |this )?(?:map|chart|graphic|video|photo"
        r"|picture|gallery|poll|promotion))?",
        r"(?:advert(?:isement)?|story|article|text) ?(?:[-–—:|/] ?)?(?:story |article )?(?:continues|continued"
        r"|resumes) (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement|promotion|break))?"
        r"|advert(?:isement)? ?[/|–-] ?(?:sponsored|advert(?:isement)?)|ad feedback|(?:brought to you|presented"
        r"|powered|sponsored|supported) by [^.,;]{2,40}|advertising (?:partner|feature)",
    ),
    lists=(
        r"(?:read|see|watch) (?:also|more|next|on)|also (?:read|see|watch)|what to read next|up next",
        r"related(?: (?:articles?|stor(?:y|ies)|news|content|topics|posts|coverage|reading|links))?",
        r"more (?:on this(?: topic| story)?|stories|news|like this|from .{1,40})",
        r"(?:most|popular) (?:read|viewed|popular|shared)(?: (?:articles|stories|news|posts|videos))?|popular"
        r"(?: now)?|trending(?: now)?|top stories"
        r"|latest(?: news)?",
        r"recommended(?: for you| reading| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)",
        r"further reading|don't miss|must[- ]reads?|in other news|editors?'s? (?:picks|choice)|on (?:the|this) topic",
        r"also (?:this week|today|in the news|in this issue|in the news today)|(?:more )?news on (?:the"
        r"|this) (?:topic|subject)|more to read|keep reading|read on",
    ),
    boxes=(r"other topics of interest|other stories of interest|you might have missed",),
    inline=(
        r"(?:(?:read|see|watch) (?:also|more|next)|also (?:read|see|watch)|related(?: stor(?:y|ies)"
        r"| articles?)?)\s*[:-]",
    ),
    notices=(
        r"(?:messages?|updates)(?: and calls| in this (?:chat|channel)| to this chat)+ "
        r"(?:are|is)(?: not| now)? end-to-end encrypted",
        r"to (?:suggest|request|report) (?:a |any )?(?:correction|clarification|error|mistake|typo)",
        r"(?:did you |have you |if you (?:have |'ve )?)?(?:found|find|spot|spotted|notice|noticed|see|seen|saw)"
        r" (?:a|an|any) (?:\w+ )?(?:mistake|error|typo|inaccuracy)",
        r"you can also (?:highlight|select)|(?:select|highlight) (?:it|the (?:text|error|mistake|typo))",
        r"report (?:a|an) (?:mistake|typo|error)|.{0,60}press ctrl\s*\+\s*enter",
        r"(?:©|\(c\)|copyright\b)|.{0,40}\ball rights reserved",
        r"(?:this (?:site|website)|we) uses? cookies|by continuing to (?:use|browse)",
        r"(?:reproduction|reprint(?:ing)?|republication|reuse) (?:of|is|in|or|without)",
        r"(?:please )?(?:share|send) this (?:article|story|page)|share on \w+$",
        r"(?:whoever|anyone who|those who|if you) (?:takes?|uses?|reprints?|quotes?|republish(?:es)?|copy"
        r"|copies|cites?)\b.{0,60}\b(?:link|texts?|materials?|source)",
        r".{0,70}\b(?:may|can|must|should|is to|are to) (?:only |not |never )?be (?:reproduced|republished"
        r"|reprinted|redistributed|taken over|rewritten|copied|reposted)\b",
        r".{0,90}\b(?:mandatory|obligatory|active|direct|clickable|indexed) (?:hyper)?links?\b"
        r"|.{0,60}\bwithout (?:the )?(?:(?:prior|express) )*written (?:consent|permission)\b",
        r"(?:our|editorial) (?:rules|standards|policy|policies|principles|guidelines)\s*:",
        r"we and our (?:\d[\d,]* )?(?:trusted )?partners\b|by (?:signing up|subscribing|registering|clicking"
        r"|submitting)\b.{0,80}\b(?:you|agree|accept)\b|(?:whoever|everyone who) (?:signs? up|subscribes"
        r"|registers)\b",
        r"this (?:e-?mail|newsletter) (?:was|is|goes|has been) (?:sent|intended|mailed|meant|out)|you(?:'re"
        r"| are) (?:receiving|getting) (?:this|these)|(?:no longer want|don't want|do not want) to (?:receive"
        r"|get)",
        r"(?:for )?(?:more|further|additional) information\s*[,:].{0,40}(?:visit|see|contact|call|www|http|@"
        r"|\d)|for (?:media|press) (?:inquiries|enquiries|queries)|(?:media|press) contacts?\b",
        r".{0,160}\bcan be (?:found|read|seen|opened|viewed|downloaded|accessed) (?:here|below|at this link"
        r"|by clicking.{0,20})\.?$",
        r"this (?:material|publication|article|translation|report) (?:was|is|has been) (?:prepared|produced"
        r"|made possible|funded|supported|financed|published) (?:with|by|thanks to) (?:the )?(?:support|help"
        r"|assistance|financial|grant|a grant)",
        r"(?:the )?(?:views|opinions) expressed (?:in|here|by|are).{0,60}\b(?:author|not)\b"
        r"|.{0,40}\b(?:comments|the discussion) (?:are|is|have been) (?:closed|moderated|disabled)\b",
        r"this is a (?:developing|breaking|live)(?: news)? (?:story|report|blog|page)\b|(?:this|the) (?:story"
        r"|report|blog|page|article) (?:is (?:still )?(?:developing|being updated)|will be (?:updated"
        r"|refreshed)|updates? (?:automatically|regularly))|more (?:details )?to (?:come|follow)\.$"
        r"|(?:please )?check back (?:for|soon|later)|developing story\W*$",
        r"this (?:story|article|interview|text|essay|piece|post|report|project|investigation|series) (?:(?:was"
        r"|has been) (?:originally |first )?(?:(?:machine[- ]|automatically )?translated|published|printed"
        r"|produced|created|written|reported|supported|funded)|(?:first |originally |also )?(?:appeared|appears"
        r"|ran)) (?:(?:by|with|using) (?:the help of )?(?:an? )?(?:ai|artificial|machine|automat|grant)|(?:in"
        r"|on) (?:the|our) .{0,40}(?:edition|issue|magazine|newspaper|website)|in (?:print|partnership"
        r"|collaboration)|as part of)|translated (?:from (?:the )?(?:original )?\w+ )?by"
        r" (?-i:[A-ZÀ-ÞŁŠŽ][\w.'-]+(?: (?:[a-z]{2,3} )?[A-ZÀ-ÞŁŠŽ][\w.'-]+){0,3})\.?$",
        r"(?:take|try|do|play) (?:our|this|the) (?:weekly |daily |news |latest )*(?:quiz|survey|poll"
        r"|crossword)\b|(?:test|check) your (?:knowledge|wits|memory)\b|.{0,100}\b(?:vote in our|answer our"
        r"|take our) (?:reader |online )*(?:poll|survey)|have your say\b",
        r".{0,120}(?<!the )(?:\bread (?:the|our|their|his|her) (?:full |whole |original |latest )?(?:story"
        r"|report|article|interview|investigation|coverage|piece) (?:here|in full|at [\w.-]+)"
        r"|\b(?:you can )?read (?:it|more(?: about (?:it|this))?|about (?:it|that)) (?:here|at this link))\.?$"
        r"|for more (?:stories|news|coverage|reporting|analysis|on this)\b.{0,60}\b(?:visit|see|go to|click"
        r"|follow|read|subscribe|here)\b|(?:follow|read|see) (?:all )?(?:our|more of our|more"
        r"|all the latest) (?:coverage|reporting|news|updates|stories) (?:of|on|about|from|here)\b",
        r"the (?:bbc|[\w ]{2,20}) is not responsible for (?:the )?(?:content|external)"
        r"|something went wrong\b.{0,40}|(?:please )?(?:try|refresh|reload) again(?: later)?\b"
        r"|some (?:of the )?(?:links|products) (?:in|on) (?:this|our)\b|we (?:may )?(?:earn|receive|get) (?:a "
        r"|an )?(?:small )?(?:affiliate )?commission|purchase licensing rights|our standards: .{0,40}principles",
    ),
    widgets=(
        r"(?:(?:view|see|show|read|follow) all|more) (?:articles|posts|stories|press releases|updates|releases)"
        r" (?:by|from|of) .{1,30}",
        r"share|tweet|print|save|copy link|e-?mail|facebook|twitter|x|telegram|whatsapp|linkedin|reddit|viber",
        r"(?:\d+ )?comments?(?: \(\d+\)?)?|leave a comment|add a comment|show comments|reply",
        r"(?:listen|listen to (?:this )?article|play|subscribe|sign in|log in|sign up|menu|home|search|close"
        r"|back to top)",
        r"read (?:it |this )?in (?:ukrainian|russian|english|german|french)|\d+ min(?:ute)?s?(?: to)? read",
        r"skip to (?:main )?content|load more|show more|view all|next|previous",
        r"go to (?:the )?comments|link copied|(?:show|hide) (?:more|less|all)|(?:accept|reject) all"
        r"|manage (?:cookies|options|preferences)|listen \d+ min\w*|reading time:? .{0,15}",
        r"(?:hide|show|toggle|view|enlarge|expand) (?:the )?(?:caption|image|photo|gallery|transcript|map"
        r"|chart)|(?:forgot(?:ten)?(?: your)?|reset|show|hide) (?:my )?(?:password|username)\W{0,2}"
        r"|(?:don't have|no|need|have|create)(?: an?)?(?: \w+)? account(?: yet)?(?:\W+(?:sign up|register"
        r"|log in|sign in|create one))?|(?:view|show|read|see|load) (?:all )?\d[\d,]* (?:more )?(?:comments?"
        r"|replies|photos|images|updates|posts)|related internet links|(?:this video )?(?:can not"
        r"|cannot) be played|a (?:post|reel|video|story) shared by .{2,60}|image (?:source|caption)s?,.{2,120}"
        r"|media caption,.{2,120}|(?:opens|open) in (?:a )?new (?:tab|window)|.{0,40}, opens new tab",
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
            r"\ba little (?:bit )?goes a long way\b|\beven a little helps\b|\bevery (?:contribution"
            r"|donation) counts\b",
            0.5,
        ),
        (r"\bclick (?:here|the link|below)\b|\blink in (?:the )?bio\b|\bgo to our website\b", 0.5),
        (
            r"^(?:join|support|help|subscribe|follow|donate|make|become|download|watch|listen|click|sign up|get"
            r"|don't miss)\b",
            0.3,
        ),
        (
            r"\b(?:sign up|subscribe|register) (?:below|here|now|today|free|for free|at the link)\b",
            1.0,
        ),
        (
            r"\b(?:newsletter|(?:daily|weekly|morning|evening) (?:letter|briefing|digest|mail"
            r"|bulletin))\b.{0,80}\b(?:every|each|weekdays?|in four minutes|inbox|sign up|subscribe|free)\b",
            1.0,
        ),
        (
            r"\b(?:every|each) (?:morning|evening|day|week|weekday|monday|tuesday|wednesday|thursday|friday"
            r"|saturday|sunday)\b.{0,140}\b(?:in one (?:e-?)?mail|inbox|your (?:e-?)?mail|newsletter|sign up"
            r"|subscribe)\b",
            1.0,
        ),
        (
            r"^(?:newsletter|our podcast|podcast)\s*[:–-]|^(?:weekdays|mondays|tuesdays|wednesdays|thursdays"
            r"|fridays|sundays) at\b|[.!?] (?:weekdays|mondays to fridays) at \d",
            1.0,
        ),
        (
            r"\b(?:rest|remainder) of (?:this (?:article|story|text|piece)|the article)\b|\b(?:this"
            r"|the) (?:article|story|content|text) is (?:only |exclusively )?(?:for|available to|reserved for"
            r"|open to) (?:our |paying |registered )?(?:subscribers|members|supporters)\b",
            1.0,
        ),
        (
            r"(?:^|[.!?] )already (?:a |an )?(?:subscriber|subscribed|member|registered|have an account)\b"
            r"|\b(?:log|sign) in (?:here|to (?:read|continue|comment))\b|\bto (?:continue|keep"
            r"|go on) reading\b",
            1.0,
        ),
        (
            r"\b(?:your|of your|last|more) free (?:articles?|stories|texts)\b"
            r"|\bfree articles?\b.{0,30}\b(?:left|remaining|month|week)\b",
            1.0,
        ),
        (
            r"\bfirst (?:month|week|year|\d+ (?:days|weeks|months))\b.{0,30}\b(?:free|costs nothing"
            r"|for (?:just|only)|trial)\b|\bcancel (?:at )?any ?time\b|\bunlimited access\b|\bfree trial\b",
            1.0,
        ),
        (
            r"(?:^|[.!?:] )(?:become|be) an? (?:[\w']+ ){0,2}(?:member|subscriber|patron|supporter|backer)\b"
            r"|\b(?:be|become) one of (?:its|our|their) (?:patrons|members|supporters)\b",
            1.0,
        ),
        (
            r"\b(?:paid|premium|paying) (?:subscriber|subscription|member)s?\b|\bupgrade to paid\b",
            0.7,
        ),
        (
            r"[£$€]\s?\d+(?:\.\d\d)? (?:a|per) (?:month|week|quarter|year)\b|\b\d+ (?:cents|pence) (?:for|a) ",
            0.4,
        ),
        (
            r"\bif you (?:have it to spare|can afford|value|like what|enjoy(?:ed)?|appreciate|want to (?:hear"
            r"|read|see|support|help)|liked)\b",
            0.5,
        ),
        (
            r"\bwe (?:have|'ve|are|write|work) (?:no|without) (?:an? )?(?:owners?|paywalls?|state|oligarchs?"
            r"|shareholders?|bosses)\b|\b(?:our|more) (?:readers|members|supporters|patrons|subscribers)\b",
            0.5,
        ),
        (
            r"\bthank(?:s| you) for reading\b|^(?:hi|hello|hey|dear (?:readers?"
            r"|friends?))\b.{0,30}\b(?:this is|i'm|i am)\b|^(?:dear readers?"
            r"|good morning, (?:friends|readers))\b|^(?:a )?(?:note|word|message|letter) from (?:the|our"
            r"|your) (?:author|editors?|newsroom|team)\b",
            1.0,
        ),
        (
            r"\b\d+ ?(?:%|percent|per cent) off\b|\b(?:with|use"
            r"|using) (?:the )?(?:promo(?:tion)? ?)?code [A-Z0-9]|\b(?:promo|discount) code\b",
            0.8,
        ),
        (
            r"\b(?:try (?:it|us|our \w+) (?:now|today|free|for free)|shop now|order (?:now|today|by telephone"
            r"|by phone|online)|book (?:now|today)|free (?:shipping|delivery)|limited(?:-time)? offer"
            r"|special offer|for only [£$€]\d)",
            0.7,
        ),
        (
            r"\b(?:one|single|twelve|six|per|\d+) (?:issues?|cop(?:y|ies)) (?:(?:DKK|SEK|NOK|EUR|USD|GBP) ?"
            r"|[£$€])\d",
            1.0,
        ),
        (
            r"\bfrom (?:only |just )?[£$€]\s?\d[\d,.]* (?:down|a month|per month|a week)\b"
            r"|\bcall (?:us )?(?:now |today )?(?:on |at )?[+(]?\d[\d ()-]{6,}\d",
            0.6,
        ),
        (
            r"\b\d{3}-\d{3}-\d{4}\b|\bdeposits? at \d|\bby telephone \+?\d",
            0.4,
        ),
    ),
    bios=(
        r"(?:is|was) (?:an?|the|our|\w+'s) (?:[\w'&/-]+ ){0,6}(?:reporter|correspondent|journalist|editor"
        r"|writer|columnist|fellow|commentator|photographer|producer|bureau chief|professor|author)\b",
        r"(?:covers|writes (?:about|on|for)|reports (?:on|from|for)|has (?:written|reported|covered|worked"
        r"|been writing|been reporting|been with)|joined|lives (?:and works )?in|edits)\b",
        r"is (?:based|a native) (?:in|of)\b|(?:keeps|watches over|works for|was founded|is responsible for"
        r"|is the (?:leading|oldest|largest))\b",
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
        "as reported": "previously", "as previously reported": "previously", "as reported earlier": "previously",
        "as reported before": "previously",
    },
    dates={
        "date": "published", "dated": "published", "published": "published", "published on": "published",
        "publication date": "published", "posted": "published", "posted on": "published", "issued": "published",
        "updated": "updated", "last updated": "updated", "updated on": "updated", "modified": "updated",
        "last modified": "updated",
        "accessed": "accessed", "accessed on": "accessed", "retrieved": "accessed", "saved": "accessed",
        "saved on": "accessed", "clipped": "accessed",
        "first aired": "published", "first posted": "published", "originally posted": "published",
        "appeared in print": "published", "appeared in print on": "published",
        "in print on": "published", "embargoed until": "published",
        "under embargo until": "published", "embargo": "published",
        "not for release before": "published", "not for publication before": "published",
        "for release": "published", "for release on": "published", "release date": "published",
        "filed": "published", "date posted": "published", "uploaded": "published",
        "uploaded on": "published",
        "issue date": "published",
        "edition of": "published", "last modified on": "updated", "last edited": "updated",
        "last edited on": "updated", "revised": "updated", "edited on": "updated",
        "posted by": "published", "submitted by": "published", "submitted on": "published", "printed in": "published",
        "originally aired": "published", "originally aired on": "published",
        "date of publication": "published", "article date": "published", "post date": "published",
        "story date": "published", "news date": "published", "date of issue": "published",
        "date of release": "published", "date published": "published", "date added": "published",
        "printed": "accessed", "printed on": "accessed", "printed at": "accessed",
        "upload date": "published", "creation date": "published", "created date": "published",
        "sent date": "published", "first publication date": "published", "online date": "published",
        "web date": "published",
    },
    byline=r"(?:by|written by|reported by|author|authors|text|reporting by"
    r"|(?:an? )?(?:guest (?:post|essay|column)|op-ed) by)\b\s*:?\s+",
)  # fmt: skip
