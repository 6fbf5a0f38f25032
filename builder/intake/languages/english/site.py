"""English: how a page speaks of itself and to its reader, and what its menus say."""

from builder.intake.languages.english.pitch import PITCH
from builder.intake.languages.model import Site, listed

SITE = Site(
    opening=r"opens? in (?:a )?new (?:window|tab|browser)",
    addressed="you|your|yours|we|our|us",
    asks="sign|subscribe|follow|join|read|share|click|download|get|support|donate|become|watch|listen|see"
    "|check|send|tell|help|register|log|enter|view|show|load|explore|discover|learn|find|try|contact"
    "|please|stay|start|add|save|buy",
    shows="show|view|see|all|read|load",
    comments="comments?|postings?|reactions?|forum|discussion",
    commenting="join the conversation|(?:leave|post|write|add) a comment",
    views="views?|reads?|likes?|shares?",
    ago=(
        r"^\W*(?:\w+ )?\d+ ?(?:h|hrs?|m|mins?|d|s|hours?|minutes?|days?|weeks?|months?"
        r"|years?)\b(?: ago)?|\b(?:an?|\d+) (?:seconds?|min(?:ute)?s?|hours?|days?|weeks?"
        r"|months?) ago\b"
    ),
    ceases=r"end of (?:the )?(?:ads?|advert|advertisement|sponsored (?:content|message))|advert(?:isement)? ends",
    rights=(
        r"\b(?:all rights reserved|may not be (?:reproduced|republished|redistributed)|copyright (?:19"
        r"|20)\d\d)\b"
    ),
    calls=(
        r"(?:shop|buy|order|book|try|apply|download|register|play|install|start) (?:it )?(?:now|today"
        r"|here)|learn more|find out more|get (?:offer|started|yours(?: now)?)|see (?:offers?|deals?)"
    ),
    reader=r"you|your|yours|yourself|our|ours|us(?! (?:army|navy|military|dollars?))|we|we're|we've|we'll|you're"
    r"|you'll|let's",
    words=(
        (r"\b(?:newsletters?|podcasts?|e-?mails?|inbox|apps?|cookies?|browsers?|paywall|e-?paper|rss"
         r"|push alerts?)\b", 0.6),
        (r"\b(?:subscrib(?:e|er|ers|ing)|subscriptions?|sign(?:ed)? up|log ?in|unsubscribe|donat(?:e|ions?)"
         r"|fundraiser)\b", 0.6),
        (r"\b(?:this|our|the full|these) (?:article|story|page|site|website|text|report|publication|content|service"
         r"|material"
         r"|video|audio|translation|piece|investigation|reporting|channel|newsroom)s?\b", 0.5),
        (r"\b(?:readers?|advertis(?:e|ers?|ing)|editorial(?:ly)?|newsroom|journalism|copyright|creative commons"
         r"|licen[cs]e"
         r"|republish\w*|reprint\w*|moderat(?:ed|ors?)|comment(?:s|ing|ers?)? (?:section|platform|policy|are|have)"
         r"|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice))\b", 0.5),
        (r"\b(?:text-to-speech|automated(?:ly)? voice|(?:generated|produced|translated|summari[sz]ed) (?:with|by"
         r"|using)"
         r" (?:artificial intelligence|ai\b)|audio version|machine translat\w+|listen to (?:this|the)"
         r"|read aloud)\b", 1.0),
        (r"\b(?:registered (?:in england|office|charity|trademark|number)|company (?:number|no\.)|vat (?:no|number)"
         r"|imprint"
         r"|all rights|isbn|issn)\b", 1.0),
        (r"\b(?:never miss|don't miss|stay (?:informed|up to date|on top|tuned|connected)|keep up with|(?:daily"
         r"|weekly|morning|evening)"
         r" (?:digest|briefing|report|round-?up|update)|(?:each|every) (?:morning|evening|weekday|week|friday"
         r"|sunday|monday))\b", 0.6),
        (r"\bcomments? (?:have to|must|should|will|may|cannot|on this|close|in english)\b", 0.6),
        (r"\b(?:abusive|off-topic|defamatory|hate speech|be civil|full names?|house rules)\b", 0.5),
        (r"\b(?:like (?:this|what you read)\?|you pay for it|costs? money|pays? for (?:this|our|it)"
         r"|funded by (?:you|\d|our|its)"
         r"|our (?:members|supporters|readers)|if (?:each|every|all) of our)\b", 0.8),
        (r"\b(?:to be (?:taken off|removed from|added to) (?:the|this|our) list|may be (?:quoted|republished|reused"
         r"|shared|reproduced)"
         r" (?:if|with|only|freely|provided))\b", 1.0),
        (r"\b(?:exclusively for|for) the use of the (?:media|press)\b|\bnot an official (?:document|record)\b", 1.0),
        (r"\b(?:click|tap|swipe|scroll|download|bookmark|share) (?:here|on|this|to|the|now|below|our|it)\b", 0.5),
        (r"\bfollow (?:us|our|me|(?:the )?\w+(?: \w+)? on)\b", 0.6),
        (r"\b(?:on|via) (?:facebook|twitter|x|instagram|telegram|whatsapp|linkedin|youtube|tiktok|flickr|bluesky)"
         r"(?:,| and|\b)", 0.5),
        (r"\b(?:free (?:trial|of charge|account|newsletter)|members?-only|become a member|members like you"
         r"|for (?:our )?subscribers"
         r"|full access|premium (?:content|article)|paid (?:post|content))\b", 0.7),
        (r"\b(?:made possible by|supported by a grant|funded by (?:a grant|our|its|\d)|with support from"
         r"|as part of (?:a|our)"
         r" (?:series|partnership|collaboration)|produced in partnership)\b", 0.5),
        (r"\b(?:send (?:us |your )?(?:tips?|story|feedback|pictures|letters)|tips? (?:to|at)|reach (?:her|him|them"
         r"|us|me) (?:at|on|by)"
         r"|contact (?:us|the (?:author|editor|newsroom|reporter))|write to us|get in touch|e-?mail (?:us|her|him"
         r"|the))\b", 0.8),
        (r"\b(?:acknowledge(?:s)? (?:the )?(?:aboriginal|traditional (?:owners|custodians)|first (?:nations"
         r"|australians)))\b", 1.0),
        (r"^(?:privacy notice|editor'?s note on|about (?:the (?:author|writer|newsletter)|this (?:story|series"
         r"|article)|us))\b", 0.6),
        (r"\b(?:ad-free|(?:without|no) (?:ads|adverts|advertising|paywall)|free to read|tax-deductible|chip(?:s"
        r"|ped)? in|crowdfund\w+"
         r"|(?:reader|member|listener)-(?:funded|supported)|(?:monthly|one-off|one-time|regular|small|annual) "
         r"(?:gift|contribution)s?"
         r"|independent (?:journalism|media|reporting|newsroom))\b", 0.5),
        (r"\bour (?:editors?|reporters?|correspondents?|journalists|columnists?|archive|shop|website"
        r"|site|app)\b", 0.5),
        (r"\b(?:no spam|(?:one|a single) click|opt out|(?:leave|stop|cancel|unsubscribe)(?: at)? any ?time"
        r"|in your mailbox|(?:straight"
         r"|directly) to your|lands in your|delivered to your)\b", 0.6),
        (r"\b(?:tell us|let us know|send us|share your|have your say|what do you think|got something)\b", 0.5),
        (r"\b(?:press (?:regulator|council|ombudsman)|corrections? (?:policy|page)|editorial (?:code|standards"
        r"|policy))\b", 0.5),
        (r"[$€£]\s?\d[\d.,]*(?: (?:a|per|each|every) |/)(?:month|week|year|quarter|issue)\b", 0.5),
        (r"\bviews? (?:expressed|(?:is|are) (?:his|her|their|the author's) own)\b|\bdo(?:es)? not "
        r"(?:necessarily )?(?:reflect"
         r"|represent) the (?:views?|opinions?|position|policy)\b", 1.0),
        (r"\b(?:scan the (?:qr )?code|turn on notifications|press play|watch (?:it )?live|live stream|open in "
        r"(?:the )?app)\b", 0.6),
    ),
    pitch=PITCH,
    flash=r"breaking(?: news)?|live(?: now| updates?)?|watch live|alert|just in|latest|urgent|weather warning",
    ourselves=(
        r"about us|(?:about )?who we are"
        r"|about (?:the|this|our) (?:newsletter|newsroom|publication|outlet|site|website|project)"
        r"|our (?:mission|newsroom|team|standards)"
        r"|support (?:us|our (?:work|journalism|newsroom)|independent journalism|local news)"
        r"|(?:strictly necessary|necessary|essential|performance|functional|functionality|targeting|analytics?"
        r"|analytical|marketing|advertising|statistics?|preference) cookies"
        r"|(?:cookie|privacy|consent) (?:settings|policy|notice|preferences)"
        r"|manage (?:consent|cookies)(?: preferences)?|get in touch|contact us|work with us|join us"
        r"|write for us|join the (?:conversation|discussion)|got a tip|share your story"
    ),
    buttons=listed(
        "share tweet print save copy link comment comments bookmark listen like follow send gift close menu"
        " search zoom text size font post reply report give donate other read aloud translate"
    ),
    plays=r"listen|watch|play|audio|video|podcast|duration|read aloud",
    minutes=r"min(?:ute)?s?\.?",
    turns=r"previous|prev\.?|back|next",
    about=(
        r"^the (?:writer|author|reporter) (?:is|covers|writes|reports|has|was|lives|teaches)\b",
        r"\b(?:is|are) (?:an?|the) (?:[\w'-]+[, ]+){0,5}(?:non-?profit|non-?partisan|non-?governmental"
        r"|independent|charity|charitable|think tank|foundation|news (?:agency|outlet|site|website"
        r"|organi[sz]ation|service)|newsroom|newspaper|magazine|broadcaster|media (?:outlet"
        r"|organi[sz]ation|company))\b",
        r"\b(?:was|were) (?:founded|established|set up|launched) (?:in|by)\b|\b(?:headquartered"
        r"|registered) in\b|\bmission is to\b|\bworks? in (?:more than |over |some )?\d+ countries\b",
        r"\b(?:funded|financed|paid for|supported|made possible) (?:in part )?by\b|\b(?:reporting|article"
        r"|story|project|work) was (?:supported|funded|made possible)\b|\bgrants? from\b",
        r"\b(?:first|originally) (?:published|appeared)\b|\btranslated (?:by|from)\b|\bedited by\b"
        r"|\bcontributed (?:to this|reporting)\b|\badditional reporting\b|\brepublished? (?:under|from"
        r"|with)\b|\bcross-posted\b",
        r"\b(?:staff writer|senior fellow|contributing (?:editor|writer)|freelance|is the author of"
        r"|(?:his|her|their) (?:latest|first|books?|work|writing)\b.{0,30}\b(?:include|appear|is|won)"
        r"|teaches|has (?:covered|contributed|written for|reported for))\b",
        r"\b(?:gift|donation|contribution)s? (?:will be|can be|is|are) (?:doubled|matched|tripled"
        r"|tax[ -]deductible)\b|\btax[ -]deductible\b|\bhave (?:already )?(?:signed|donated"
        r"|joined)\b.{0,40}\bhelp us\b",
        r"\breached the end\b|\bcomments? (?:are|is|will be|must)\b|\b(?:media|press) (?:contact"
        r"|enquiries|inquiries|office)\b|\bfor (?:more|further) information\b|\bviews? expressed\b",
    ),
    yes="yes|yeah",
    no="no|nope",
    itself=(
        r"\b(?:this|the|our) (?:full |original )?(?:article|story|piece|post|page|text|content|translation"
        r"|version|interview|column|essay|op-ed|dispatch|episode)\b"),
    tags=r"tags?|topics?|keywords|filed under",
    widgets=(
        r"(?:prepared|compiled|clipped|scanned|printed) (?:by|for)\s?:.{2,60}|distribution(?: list)?\s?:.{1,60}"
        r"|(?:clipped|saved|captured|archived) (?:by|from|with) (?:.{2,40} )?(?:with|on|using) .{2,40}"
        r"|highlights?: \d.{0,20}|(?:estimated )?reading time: .{1,15}|follow the (?:author|writer|reporter)"
        r"|updated (?:every|once) .{2,12}|\d[\d,.]* (?:people|readers) have (?:signed|joined|subscribed|shared).{0,40}"
        r"|(?:(?:shares?|likes?|views?|comments?|retweets?|quotes?)\s\d[\d.,]*[km]?\W*){1,5}",
        r"support (?:the )?(?-i:[A-Z][\w'-]+)(?: (?-i:[A-Z][\w'-]+)){0,2}|(?:see|choose"
        r"|show) (?:all )?(?:the )?(?:plans?|ways to support.{0,20})",
        r"view (?:this )?(?:e-?mail|message|newsletter|it|mail)? ?(?:in|on|with) (?:your |a |the )?(?:browser"
        r"|web(?: page)?|website)"
        r"|(?:.{2,30}, )?(?:continued|continues|turn|see) (?:on|from"
        r"|to)? ?(?:page )?[a-z]?\d{1,3}(?:, col(?:umn)?\.? \d)?"
        r"|(?:word ?count|words|urgency|priority|slug|length|circulation)\s?[:=]\s?[\d,.]+(?: words)?"
        r"|document [a-z0-9]{10,}",
        r"(?:view|watch|see) (?:this |the )?(?:(?:post|video|tweet) )?(?:on|in|at) (?:instagram|facebook|x"
        r"|twitter|youtube|tiktok|telegram)|post (?:on|by) (?:instagram|facebook|x|twitter|youtube|tiktok"
        r"|telegram).{0,40}|story continues|download (?:the |as )?(?:pdf|file|document)(?: \\(.{1,12}\\))?"
        r"|other amount",
        r"list \d+ of \d+|end of list|this is a modal window.*|beginning of dialog window.*"
        r"|end of dialog window.*|subscribed|breadcrumbs?|skip (?:ad|advertisement|to .{1,30})"
        r"|auto-?update(?: (?:on|off))?",
        r"(?:(?:newest|oldest|latest) first\W*)+",
        r"pinned (?:message|post|comment)|\d[\d.,]*\s?[km]? (?:subscribers|members|followers)"
        r"|edited(?: at)? \d{1,2}:\d\d|(?:show|see|load) \d+ (?:new )?(?:updates?|posts?|replies)|read more here"
        r"|comments \(\d[\d,.]*\)",
        r"\d[\d.,]*\s?[km]?\+? (?:comments?|replies|reactions?|shares?|likes?|views?|reads?|votes?|posts?"
        r"|followers?|photos?"
        r"|images?|videos?)(?:[\s·|,]+.{0,25})?",
        r"end(?: of (?:story|article|text|message|release))?|ends|more|-30-|###|/end",
        r"(?:take action|donate(?: now| today| here)?|join(?: now| us)?|give now|premium|exclusive|members only"
        r"|subscribers only"
        r"|about the authors?|reporter|correspondent|staff writer|editor|contributor|get (?:the )?app"
        r"|gift (?:this )?article"
        r"|subscribe for full access|subscribe(?: now| today)?|view (?:original|all|more)|see (?:all|more)"
        r"|print(?: this)?"
        r"|save(?: for later| article)?|text size|font size|translate|transcript|share (?:this )?(?:article|story"
        r"|page)?|no comments"
        r"|be the first to comment|post a comment|sort by.{0,20}|newest|oldest|most liked|recommended|flag|report)",
        r"(?:\d+ )?(?:min(?:ute)?s?|mins?) (?:read|listen|watch)|\d{1,2}:\d\d(?::\d\d)?\s?/\s?\d{1,2}:\d\d(?::\d\d)?",
        r"after newsletter promotion|embedded (?:post|tweet|video|content).{0,20}|\[?embed(?:ded)?\b.{0,30}"
        r"|video player.{0,20}"
        r"|your browser does not support.{0,40}|loading\.*|please wait|page \d+(?: of \d+)?",
        r"(?:skip|jump|go) to .{3,40}|share this (?:post|story|article).{0,20}|we're sorry, .{5,100}"
        r"|(?:please )?(?:refresh|reload) (?:the|this) page.{0,100}|please enable (?:javascript|cookies).{0,60}"
        r"|to revisit this article, .{5,60}|an official website of .{5,60}|open navigation|you have no .{5,40}",
        r"(?:get|receive) (?:e-?mails?|alerts?|updates|notifications) about this (?:page|topic|story)",
        r"(?:a|b|c)?[+-] ?(?:a|b|c)?[+-]?|a\+ ?a-?|listen save.{0,10}",
    ),
    heads=(
        r"in other news|(?:also|elsewhere) (?:today|this week|in the news)|what else (?:is|we're|we are|you) .{2,30}",
        r"(?:people|readers|others) (?:are|were|also|who)\b.{0,30}(?:read(?:ing)?|like[ds]?|saw|viewed|watching"
        r"|bought)(?: now| next| also)?"
        r"|what (?:others|people|readers) (?:are )?read(?:ing)?|(?:what|more) to (?:read|watch) next"
        r"|(?:also )?worth (?:reading|your time)",
        r"(?:trending|popular|happening|developing)(?: (?:now|today|this week|in .{1,20}))?|around the web"
        r"|from (?:the|our) (?:web"
        r"|archives?|partners?|network)|you may have missed|in case you missed it|icymi|more (?:in|on|from"
        r"|about) .{1,40}",
        r"(?:also|more|recent|latest|other|similar|previous|next|featured) (?:in|on|from|stories|articles|posts"
        r"|news|reports|updates"
        r"|videos|headlines|coverage|issues?)(?: .{1,30})?|(?:today's|this week's) (?:top|most).{1,25}"
        r"|paid for by.{1,30}|promoted"
        r" stories|sponsored stories|hot topics|tags|topics|filed under|keywords|in this (?:issue|newsletter"
        r"|article|section)",
    ),
    inline=(r"(?:sponsored|advertorial|(?:paid|partner|sponsored) (?:content|post)|promoted|also read|read "
    r"(?:also|more|next|on|it|here)|see also|watch|listen|explained|in (?:pics|pictures"
    r"|photos)|related)\s?[|:–-]",),
    sections=listed(
        "home news world politics business economy markets money finance tech technology science health sport"
        " sports football culture"
        " arts entertainment lifestyle life style travel food weather opinion opinions editorials comment analysis"
        " investigations"
        " video videos photos podcasts podcast live audio national international local regional africa asia europe"
        " americas middle"
        " east us uk usa war ukraine russia china environment climate energy education society crime courts law"
        " obituaries classifieds"
        " jobs cars property motoring games puzzles crosswords events archive archives magazine newsletters"
        " subscribe shop"
        " about contact contacts login search menu more games tv radio books film music fashion royals features"
        " longreads interviews"
        " defence defense security explainers data premium topics e-paper epaper trending latest donate topics"
        " countries"
    ),
)  # fmt: skip
