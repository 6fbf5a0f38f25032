"""English: how a page offers what is none of its article: other stories, evenings, jobs, wares, its own text."""

PITCH = (
    (r"\bsince (?:1[6-9]|20)\d\d\b.{0,90}\b(?:(?:its|our|your) (?:readers|support|subscribers|members)"
     r"|no owners?\b)", 1.0),
    # Another story.
    (r"^(?:read|find out|discover|learn|see|meet|explore|watch|hear) (?:how|why|what|who|where|when"
     r"|the \w+ (?:who|that))\b", 1.0),
    (r"[?.] (?:so )?(?:we|our (?:reporters?|correspondents?|photographers?|team)) (?:went|travell?ed|drove"
     r"|set out|asked|spoke|talked"
     r"|met|visit(?:ed)?|meet|explain|look(?:ed)?|tell|found|tried|took|spent|has spent)\b[^\"]{0,70}[.!]$", 0.8),
    (r"\bwe (?:ask(?:ed)? (?:him|her|them|experts|readers)|explain|tell you) (?:why|how|what)\W*$", 0.6),
    (r"\b(?:went|travell?ed|set out) to find out\b", 0.6),
    (r"^(?:here's |here is )?(?:what|everything) (?:we|you) (?:need to )?know\b.{15,200}\.$", 0.6),
    (r": (?:here's |here is )?(?:what|everything) (?:we|you) (?:need to )?know (?:so far )?about\b.{0,40}[.!]", 0.6),
    (r"^(?:in other news|in another (?:story|report|article)|also (?:in|on) (?:this|our)|elsewhere (?:in"
     r"|on) (?:this|our)"
     r"|meanwhile,? (?:in|on) our)\b", 1.0),
    (r"\b(?:our|the) most[ -](?:read|watched|shared|popular) (?:story|article|stories|report)\b", 1.0),
    (r"\bour sister (?:magazine|paper|newspaper|title|site|publication|station|podcast)\b", 1.0),
    (r"\bin (?:our|the) (?:latest|new|next|newest) (?:episode|issue|edition|podcast)\b", 1.0),
    (r"\b(?:see|view|look at|watch) (?:all )?the (?:pictures|photos|photographs|video|gallery"
     r"|slideshow)\b[^,;]{0,20}[.!]$", 1.0),
    # What the house has done, and who pays for it.
    (r"\bhas (?:told|reported|covered|brought|published|chronicled)\b[^.\"]{0,60}\bsince (?:1[6-9]|20)\d\d\b", 0.6),
    (r"\bno (?:owners?|shareholders?|party|patrons?|boss|proprietor|advertisers?|paywall) (?:but|and|except"
     r"|other)\b", 0.5),
    (r"\b(?:thank you|thanks) for reading\b|\b(?:have|you've) read (?:this|so) far\b"
     r"|\breached the end of (?:this|our)\b", 1.0),
    (r"\bthis (?:newspaper|paper|magazine|newsletter|bulletin)\b", 0.3),
    (r"\bwe believe (?:that|in)\b", 0.4),
    (r"^[$£€]\s?\d[\d,.]* (?:could|can|will|would|might) (?:pay|buy|provide|feed|help|cover|give|supply|fund)\b", 1.0),
    (r"\b\d+-(?:day|week|month) (?:free )?trial\b", 1.0),
    # An evening, a job, wares.
    (r"^join us (?:on|at|for|in)\b", 1.0),
    (r"\b(?:tickets?|admission|entry) (?:from|cost|costs|at|is|are)? ?(?:free|(?:only |just )?(?:[$£€]|(?:eur"
     r"|usd|gbp) ?)\s?\d)", 0.6),
    (r"\b(?:register|book|reserve|rsvp|apply) (?:your (?:place|seat|ticket)s?\b|by|before|until) ", 0.6),
    (r"\bwe(?:'re| are) (?:hiring|recruiting|(?:currently )?looking for an?)\b|^(?:vacancy|job"
     r"|we're hiring)\s?[:|–-]", 1.0),
    (r"\bsend (?:us )?your (?:application|cv|resume|letter of application)\b|\bapplications? (?:close|deadline"
     r"|by|until)\b", 0.5),
    (r"\b(?:terms|conditions|t&c'?s?|ts & cs)(?: and conditions)? apply\b|\bfree bets?\b|\b18\+", 1.0),
    (r"\bfrom (?:only |just )?[£$€]\s?\d[\d,.]*", 0.4),
    (r"\bcall (?:us )?(?:now |today |free )?(?:on |at )?[+(]?\d[\d ()-]{5,}\d", 0.6),
    # Whom a text is for, and what may be done with it.
    (r"\bfor (?:internal|official|staff|departmental) (?:use|circulation|distribution) only\b"
     r"|^for internal use\b", 1.0),
    (r"\b(?:do not|don't|not to be|please do not) (?:forward|distribute|circulate|redistribut\w+"
     r"|pass (?:it )?on)", 0.6),
    (r"\breceived (?:it|this (?:message|e-?mail|mail)) (?:in error|by mistake)\b|\b(?:sole"
     r"|intended) (?:addressee|recipient)\b", 1.0),
    (r"\b(?:free to|may|can|welcome to) (?:use|reprint|republish|share|copy|quote|reuse) (?:this|our"
     r"|the) (?:text|article|story|report"
     r"|piece|content)\b", 1.0),
    # A letter to its readers, and how a page is kept.
    (r"\bhere(?:'s| is) what you need to know\b|^(?:elsewhere|also today|also this week|coming up|up next"
     r"|next up)\s?:\s", 1.0),
    (r"\b(?:reply to|answer) this (?:e-?mail|mail|letter|message|newsletter)\b|\bpassing (?:it"
     r"|this) on to a friend\b", 1.0),
    (r"\b(?:comments|replies|letters) are (?:read|checked|reviewed|approved)\b", 1.0),
    (r"\bthis (?:page|blog|list|map) (?:refreshes|reloads|updates itself)\b|\btranslation (?:was|is) (?:made"
     r"|done) by (?:a )?machine\b", 1.0),
    (r"\bis published by\b.{0,60}\b(?:ltd|limited|inc|llc|gmbh|plc|trust|foundation|cooperative)\b", 1.0),
    (r"\bwe (?:publish|print|run) corrections\b|^win (?:an?|one|two|three|\d+|tickets?)\b.{0,80}!", 1.0),
    (r"\b(?:from|at) \d[\d.]* ?% (?:apr|aer)\b", 1.0),
    (r"\bthe free (?:edition|version|tier)\b|\bpaying (?:members|readers|subscribers)\b", 0.6),
    (r"\bour (?:saturday|sunday|weekend) (?:magazine|supplement|edition|paper)\b|\b(?:crosswords?|horoscopes?"
     r"|sudoku)\b", 0.6),
    # What the work costs, how mistakes are mended, what readers may send.
    (r"\b(?:reporting|journalism|stories|investigations?|work) like th(?:is|ese) (?:takes?|costs?|needs?)\b", 1.0),
    (r"\bwe (?:\w+ )?(?:correct|fix) (?:\w+ ){0,2}(?:errors|mistakes)\b", 1.0),
    (r"\bsend (?:them|it|yours|us) to\b[^.]{0,60}@\S+ and we\b|\bwe(?:'ll| will) publish the best\b", 1.0),
    (r"^in (?:this week's|today's) episode, |^join (?:our|the) (?:editors?|reporters?|newsroom|panel)\b", 1.0),
    (r"[.?!] here(?:'s| is) the full list\b[^.:]{0,40}\.$", 1.0),
    (r"\bthis (?:article|story|text) (?:was|has been) translated\b[^.]{0,60}\b(?:artificial intelligence|ai)\b", 1.0),
    (r"\b(?:send|e-?mail|share with)(?: us)? your (?:photos?|pictures?|pics|videos?|footage|stor(?:y"
     r"|ies)|tips?)\b", 1.0),
    (r"[(\[]opens? in (?:a )?new (?:window|tab)[)\]]", 1.0),
)  # fmt: skip
