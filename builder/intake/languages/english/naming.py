"""English: what pages say beside their own name, `{N}`."""

NAMING = (
    (
        "appeal",
        r"(?:sign up|subscribe|log ?in|register)(?: now| today)?(?: to| for| with)(?: the| our)? {N}"
        r"|(?:support|join|follow|trust|download|contact|connect with|advertise (?:in|on|with)|write for"
        r"|work (?:for|at)"
        r"|readers? of|members? of|thank you for reading|welcome to|powered by|keep) {N}"
        r"|(?:add|set|choose) {N} as (?:an?|your) |get (?:the )?{N} (?:app|daily|newsletter|in your)"
        r"|(?:news|alerts?|updates|stories|e-?mails?|offers) from (?:the )?{N}",
    ),
    (
        "owned",
        r"{N}(?:'s?)? (?:newsletters?|apps?|shop|store|podcasts?|subscribers?|members?|membership|readers"
        r"|premium|licensing|terms|jobs|accounts?|e-?paper|team|newsroom|contributors?|archives?|edition|editorial"
        r"|morning report|weekly|daily brief\w*|subscription|account|live blog)\b",
    ),
    (
        "note",
        r"(?:opinions?|views)(?: are| were)? expressed (?:in|by|here).{0,60}?\b(?:of|by) {N}"
        r"|{N} (?:uses cookies|and its partners|may (?:earn|receive|collect)|is not responsible|does not endorse"
        r"|welcomes|acknowledges)|cookies on {N}|{N} (?:is|was) (?:published|owned|produced|operated|edited) by"
        r"|{N} (?:is|has been) (?:part of|the (?:leading|largest|oldest|official|only)|an? (?:independent"
        r"|registered|division|trademark|non-?profit|newspaper|news (?:site"
        r"|agency|outlet|website)|website|media|daily|weekly))|why (?:you (?:can|should) )?trust {N}",
    ),
    (
        "staff",
        r"{N}(?:'s)? (?:staff (?:writer|reporter|photographer)|correspondent|reporter|news service|bureau)\b"
        r"|^(?:by )?(?:the )?{N} staff$|^(?:for|special to) (?:the )?{N}$"
        r"|(?:reporter|editor|writer|journalist|correspondent|columnist|photographer|producer)(?: \w+)? "
        r"(?:for|at|with|of) (?:the )?{N}",
    ),
    (
        "origin",
        r"(?:first|originally) (?:published|appeared|ran|reported)(?: \w+)? (?:by|in|on|at) (?:the )?{N}"
        r"|(?:appears?|appeared|published) in (?:the )?.{0,30}?issue of {N}|republished from (?:the )?{N}",
    ),
    ("topic", r"^(?:more (?:from|on|in)|best of|about|search|watch|listen to|inside|contact|read more (?:on|from"
     r"|at)) {N}$"),
    (
        "told",
        r"(?:told|tells|spoke (?:to|with)|speaking (?:to|with)|interview with|contacted by|seen by|obtained by"
        r"|reviewed by|shared with) (?:the )?{N}|{N}'s? (?:request|questions|requests)\b"
        r"|{N} (?:has|have) (?:reached out|contacted|approached|learned|seen)\b"
        r"|{N} (?:could not|was unable to|has not been able to|cannot) (?:independently |immediately )?",
    ),
)  # fmt: skip
