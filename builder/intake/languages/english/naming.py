"""English: what pages say beside their own name, `{N}`."""

from builder.intake.languages.model import listed

NAMING = (
    (
        "appeal",
        r"(?:sign up|subscribe|log ?in|register)(?: now| today)?(?: to| for| with)(?: the| our)? {N}"
        r"|(?:support|join|trust|download|connect with|advertise (?:in|on|with)|write for"
        r"|work (?:for|at)"
        r"|readers? of|(?<!is a )(?<!are )members? of|thank(?:s| you) for (?:reading|supporting|following)"
        r"|you(?:'re| are) reading"
        r"|welcome to|powered by|keep"
        r"|(?:find|follow|read|watch|like) us as) {N}|{N} is (?:also |now )?on (?:facebook|twitter|x\b|telegram"
        r"|instagram|youtube|whatsapp|bluesky"
        r"|linkedin|mastodon|threads|tiktok)"
        r"|(?:add|set|choose) {N} as (?:an?|your) |get (?:the )?{N} (?:app|daily|newsletter|in your)"
        r"|(?:news|alerts?|updates|stories|e-?mails?|offers) from (?:the )?{N}"
        r"|follow {N} on (?:telegram|google news|whatsapp|viber)|(?:subscribed|subscribers?|subscription"
        r"|donate) to (?:the )?{N}|share this {N} (?:story|article)"
        r"|members? on {N}|(?:signed up|subscribed|opted in) (?:for|to) [^.]{1,40}? (?:at|from|by|with) {N}"
        r"|(?:tips?|questions?|feedback|corrections)\? (?:contact|write to|e-?mail) {N}|{N} on (?:x|facebook|telegram"
        r"|youtube|instagram)$",
    ),
    ("follow", r"(?:follow|contact) {N}"),
    ("letter", r"because you(?:'re| are|'ve| have)? (?:signed up|subscribed|registered|opted in|a subscriber)"
        r" (?:for|to) (?:our newsletter )?{N}(?: newsletter)?\.?$"),
    (
        "owned",
        r"{N}(?:'s?)? (?:newsletters?|apps?|shop|store|podcasts?|subscribers?|members?|membership|readers"
        r"|premium|licensing|terms|jobs|accounts?|e-?paper|team|newsroom|contributors?|archives?|edition"
        r"|morning report|weekly|daily letter|weekend letter|alerts|daily brief\w*|subscription|account|live blog)\b"
        r"|view (?:this (?:e-?mail|message) )?in (?:your )?browser\s?[|·-]\s?{N}|^{N} investigation$"
        r"|{N}'s? (?:website|site|homepage|journalism|journalists|editors?)|{N} (?:whatsapp|telegram"
        r"|youtube)(?: channel)?\b",
    ),
    (
        "note",
        r"(?:opinions?|views)(?: are| were)? expressed (?:in|by|here).{0,60}?\b(?:of|by) {N}"
        r"|{N} (?:uses cookies|and its partners|may (?:earn|receive|collect)|is not responsible|does not endorse"
        r"|welcomes|acknowledges)|cookies on {N}|{N} (?:is|was) (?:published|owned|produced|operated|edited|written"
        r"|run|funded|supported|financed) by"
        r"|{N} is (?:sent (?:to you )?by|a (?:product|title|publication|brand|newsletter) (?:of|from))"
        r"|{N} (?:is|has been) (?:part of|the (?:leading|largest|oldest|official|only)"
        r"|an? (?:independent(?! (?:journalist|writer|reporter|author|photographer|researcher|analyst))"
        r"|reader-supported|non-?partisan|not-for-profit|charity|trade|local|regional|public|free"
        r"|digital|online|monthly|global|newsletter|magazine|news organi[sz]ation|publication|project of"
        r"|service of"
        r"|registered|division|trademark|non-?profit|newspaper|news (?:site"
        r"|agency|outlet|website)|website|media|daily|weekly))|{N} (?:needs your|relies on|depends on"
        r"|has been reporting|was founded)|why (?:you (?:can|should) )?trust {N}"
        r"|{N} (?:and (?:our|selected) partners|is (?:regulated by|a member of (?:the )?"
        r"(?:(?:\w+ ){0,3}(?:press|media|news|publishers?)\b|(?-i:[A-Z]{3,6})\b)|registered (?:as|with)))"
        r"|{N}'s? editorial (?:independence|policy|standards"
        r"|guidelines|board)|comments on {N} are",
    ),
    (
        "staff",
        r"{N}(?:'s)? (?:staff (?:writer|reporter|photographer)|correspondent|reporter|news service|bureau)\b"
        r"|^(?:by )?(?:the )?{N} staff$|^(?:for|special to) (?:the )?{N}$"
        r"|(?:reporter|editor|writer|journalist|correspondent|columnist|photographer|producer)(?: \w+)? "
        r"(?:for|at|with|of) (?:the )?{N}"
        r"|^(?:by )?(?-i:[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]+){1,2}),? (?:special )?(?:for"
        r"|to) (?:the )?{N}$|^(?:the )?{N} (?:newsroom|reporters?|correspondents?|(?:news )?desk)$|^posted on {N} by"
        r"|(?:reporting|reported|editing|edited|writing|written|words|photos?) by .{3,40}, {N}\.?$"
        r"|(?:covers?|writes?(?: about)?|reports? on) .{3,40} for (?:the )?{N}(?=[.,]|$)|^contact: .{3,20}, {N},",
    ),
    (
        "origin",
        r"(?:first|originally) (?:published|appeared|ran|reported)(?: \w+)? (?:by|in|on|at) (?:the )?{N}"
        r"|^published in (?:the )?{N}(?=, \w+ \d|, \d|$)"
        r"|(?:appears?|appeared|published) in (?:the )?.{0,30}?issue of {N}"
        r"|(?:republished|reprinted|reproduced|reposted|cross-?posted|excerpted|syndicated"
        r"|forwarded)(?: here)?(?:,? with (?:kind )?permission)?,? (?:from|of) (?:the )?{N}"
        r"|this (?:article|story|piece|interview|essay|column|post|analysis|dispatch)(?: \w+){0,4} (?:published"
        r"|appeared|appears|ran|printed|produced)(?: \w+){0,2} (?:by|in|on|at|for) (?:the )?{N}(?! (?:section"
        r"|edition|print))"
        r"|^(?:published|printed) in (?:the )?{N}(?= on \d| on \w+ \d)"
        r"|(?:read|see|view|find|finish|continue)(?: \w+){0,2} (?:original|full (?:story|article|interview)"
        r"|whole story|rest|this article|this story)(?: (?:article|story|version|post|piece"
        r"|text))?(?: here)? (?:on|at|in|from) (?:the )?{N}"
        r"|^original(?:ly)?(?: (?:article|story|version|post|source|text|publication))?\s?(?:on|at|in|from|:"
        r"|-) ?(?:the )?{N}"
        r"|(?:share[sd]?|sent|sends?|forwarded|recommend\w*|e-?mailed)(?: \w+){0,5} (?:article|story|link"
        r"|page)(?: \w+){0,3} (?:from|on|in) (?:the )?{N}"
        r"|^(?:content |story |article |news )?(?:provided|supplied|distributed) by {N}"
        r"|^via {N}$|^exclusive (?:to|for|in) (?:the )?{N}\.?$|this (?:article|story|piece|report) is from (?:the )?{N}"
        r"|^(?:published|printed|appeared) in (?:the )?{N},? (?:print edition|on|of)"
        r"|^{N},? \(?(?:\d{1,2} \w+|\w+ \d{1,2},) (?:19|20)\d\d\)?,? (?:p\.|pp\.|pages?)|^last updated .{4,30} by {N}$"
        r"|translated (?:by .{3,40} )?for (?:the )?{N}",
    ),
    ("topic", r"^(?:more (?:from|on|in)|best of|about|search|watch|listen to|inside|contact|read more (?:on|from"
     r"|at)) {N}$"),
    (
        "told",
        r"(?:told|tells|spoke (?:to|with)|speaking (?:to|with)|interview with|contacted by|seen by|obtained by"
        r"|reviewed by|shared with) (?:the )?{N}|{N}'s? (?:request|questions|requests)\b"
        r"|(?:statement|letter|e-?mail|comments?) to (?:the )?{N}\b|according to documents {N}"
        r"|{N} (?:has|have) (?:reached out|contacted|approached|learned|seen)\b"
        r"|{N} (?:could not|was unable to|has not been able to|cannot) (?:independently |immediately )?",
    ),
    ("shown", r"{N} (?:file |staff |archive )?(?:photo|graphic|illustration|map|video)s?(?:$|(?=\s?[/|]))"),
    (
        "house",
        r"(?:^|(?<=[.|,] )|(?<=site is )|(?<=newsletter is )"
        r"|(?<=magazine is )|(?<=paper is )|(?<=\d ))published by {N}|(?:owned and operated|a publication"
        r"|an online publication|a website|owned) (?:by"
        r"|of) {N}|(?:publisher|imprint|masthead)\s?: {N}|registered user of {N}|{N} (?:is registered in"
        r"|registered office)|{N},? registered in (?-i:[A-Z])|^website\s?: {N}$"
        r"|{N},? (?:ISSN|(?:issn|registration) (?:no|number))",
    ),
    ("note", r"{N} (?:is|are) (?:published|issued|printed|distributed|sent out|released) (?:electronically|online"
     r"|free|weekly|monthly|quarterly|daily|yearly|annually|biannually|fortnightly|every|each|twice|once"
     r"|(?:three|four|six) times)\b"
     r"|^{N} - (?:an? |the )?(?:\w+ ){0,2}(?:magazine|newspaper|journal|newsletter|weekly|daily|website|podcast"
     r"|channel)\b"),
)  # fmt: skip

# Words that stand on every page: a name made of them alone is a menu's.
PLAIN = listed(
    "morning evening midday briefing briefings digest roundup posted just commentary money kenya updated"
    " affairs assistant associate chief correspondents courts defence "
    "defense deputy diplomatic economics executive "
    "foreign investigations investigative managing military political regional rural senior social "
    "about accept access accessibility accessories account accounts ad add address ads advanced advertise "
    "advertisement advertising advice advisory affiliate africa alert alerts all also america american americas "
    "analysis analytics app apply apps april archive archives art article articles artificial arts asia asked audio "
    "august australia author auto awards back beauty become benefits best big black blog blogs book booklist books "
    "brand brands breaking brief briefs browse budget builders bureau business buy by calculator calendar california "
    "call canada car cards care career careers cars case categories center change chapters check chicago china "
    "choices city classifieds climate close cloud club code college comment comment-is-free comments commercial "
    "community company compare compliance conclusion conditions conflict connect cons consumer contact content "
    "contents continue cookie cookies copy copyright corporate cost courses cover covid create credit crime crossword "
    "crosswords culture current custom customer cybersecurity daily data dating day deals dec december delivery demo "
    "design desk developing development digital directory disclaimer disclosure diversity do donate donations "
    "download drink e-mail e-paper east economy edition editions editor editorial editorials education elections "
    "email energy english enterprise entertainment environment epaper español estate europe event events exclusive "
    "exclusives experience explained explainers explore fact-check factcheck factchecks family faq faqs fashion "
    "featured features feb february feed feedback feeds film final finance financial find first fitness follow "
    "following food football for free frequently friday from front full future galleries gallery game games gaming "
    "garden general get gift gifts give global go golf good government great green group guide guidelines guides "
    "happy health healthcare healthy help here hide high history home homes horoscope horoscopes hour house how hub "
    "ideas image images impact in inbox index india industries industry info information innovation inside insights "
    "insurance intelligence international internet jan january job jobs join journal july june key kids kit kitchen "
    "kyiv language last latest law leadership learn learning leave legal letters library licensing life lifestyle "
    "light like limited link links list listen live live-updates living load loading local location locations log "
    "login logout lottery magazine mail main make manage management map march market marketing may me media medical "
    "meet menu middle mission mobile more moscow most movies music my name national navigation network new news "
    "newsletter newsletters newsroom next no north not notes notice notifications nov november now now-playing "
    "nutrition obituaries oct october of offers office on one online open opinion options original other our out "
    "overview page paid partner partners pass password pay performance personal phone photo photography photos picks "
    "picture pictures plan planning plans platform play podcast podcasts points policies policy politics popular "
    "post-comment posts power preferences premium presented press previous price pricing print print-edition privacy "
    "private pro product products professional profile program programs project property pros provided public "
    "published puzzles quality questions quick quiz read reading real recent recipes recommended register related "
    "release releases reply report reporting reports request research resource resources retail review reviews "
    "rewards rights round-up rss russia safety sale sales san save schedule school science search section sections "
    "security see select send senior september series service services settings share shop shopping show shows sign "
    "site sitemap sites skin skip small smart social software solutions source south space special sponsored sport "
    "sports staff start started startups state statement states status stay storage store stories story strategy "
    "student students studies studio style submit subscribe subscriber subscription subscriptions success sunday "
    "support supported sustainability system systems table tag tags talk tax team tech technical technology terms "
    "testimonials text that the there these things this those tips to today tomorrow tonight tools top top-stories "
    "topic topics traffic training transcript transcripts transportation travel trending trends trial trust try tweet "
    "type types ukraine united university up up-next updated updates us usa use user video videos view vip virtual "
    "visit vouchers war washington watch we weather web webinars website week weekly weight wellness west what white "
    "who why wire with women work works world world-news writer written yesterday york you your "
    "pinterest know hours required i results shipping cart equipment choose client employee rate process test toggle "
    "untoggle value easy touch additional basics opportunities order projects size board control enter issues "
    "practice protection savings statistics thoughts ago battery buying cases checklist classes communication details "
    "engagement fast keep membership number quote requirements sleep solution summer standards transparency writing "
    "better body can cleaning ecommerce footer form foundation hospitality interviews jump manufacturing marketplace "
    "message natural offices overall ready recovery return secure set summary thanks academy appointment areas "
    "branding chat essentials glossary hot issue let's low maintenance mental need operations please portal rating "
    "skills supply tip welcome what's appliances cameras camera comparison connected consider core costs customers "
    "desktop documents electronics employers employees excellent furniture getting hair infrastructure interview "
    "materials matters minutes mins hrs primary professionals remote schools specialty templates template unlock "
    "placeholder laptops laptop phones computing checking loans loan coupons coupon broadband betting fantasy opens "
    "opened opening tab expand collapse authors partnerships paper reads clips homeowners pet query socials tablet "
    "bonus bingo registered mobiles tablets savers motoring motors comics competitions sudoku wordle weekend obituary "
    "tributes notices puzzle cartoons cartoon columnists columnist corrections corrections&clarifications "
    "clarifications complaints ethics syndication reprints permissions masthead contributors correction toolbar "
    "breadcrumb dialog carousel banner hamburger minimise minimize maximise maximize dismiss confirm cancel reset "
    "retry forgot username remember verify verification resend signup signin log-in sign-in unsubscribe unsubscribed "
    "opt preference consent accessibility-link"
)
