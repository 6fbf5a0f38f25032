"""English: what mail programs and their users write around what they send."""

from builder.intake.languages.letter import Letter
from builder.intake.languages.model import listed

LETTER = Letter(
    resent="fwd?",
    prefix="re|fwd?|fw|enc",
    carrier="via",
    at="from|at|@|of|by",
    of="of|by|from|at",
    editions=listed(
        "alert alerts brief briefing bulletin daily digest edition evening midday monthly morning newsletter "
        "night roundup today tonight update updates weekend weekly"
    ),
    sender="From",
    sent="Sent|Date|Sent on|Sent at",
    to="To",
    subject="Subject",
    other="Cc|CC|Bcc|BCC|Reply-To|Reply To|Importance|Priority|Attachments?|Organization|Resent-From",
    forwarded=r"(?:begin )?forwarded (?:message|e-?mail|by .{2,60})|original (?:message|e-?mail)",
    cited=r"(?:On|At) .{5,120}(?:wrote|writes)",
    footer=r"unsubscrib|(?:update|manage|change) (?:your )?(?:e-?mail |subscription )?(?:preferences|settings"
    r"|subscriptions?)"
    r"|view (?:this|it|the)?\s?(?:e-?mail|message|newsletter|post|issue|online|version)?\s?(?:in|on)(?:line"
    r"| (?:your|a|the) "
    r"(?:web ?)?(?:browser|web|site))|view (?:in|online)\b|trouble (?:viewing|reading) this"
    r"|you(?:'re| are|['’]ve| have)? (?:receiv\w+|getting|subscribed)\b"
    r"|(?:was|this e-?mail was) (?:forwarded|sent) to (?:you\b|\S+@)|(?:forwarded|been forwarded) this (?:e-?mail"
    r"|newsletter)"
    r"|our mailing address|add us to your address book|want to change how you receive|to stop receiving"
    r"|no longer (?:wish|want) to receive|\bmailing list$|google groups|reader-supported publication"
    r"|opt(?:ed)?[- ](?:in|out)\b",
    secret=r"(?:this|the) (?:e-?mail|message|communication)\b.{0,80}(?:confidential|privileged|intended (?:solely"
    r"|only))"
    r"|^(?:confidentiality notice|disclaimer|legal notice|important notice)\b|if you are not the (?:intended|named) "
    r"(?:recipient|addressee)|(?:received|have received) (?:this|it) (?:e-?mail |message )?in error"
    r"|consider the environment before printing|scanned (?:for|by) .{0,30}virus",
    device=r"(?:sent|get outlook|sent via) (?:from my |from |with |for )[\w .-]{2,40}",
    greeting=r"dear|hi|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon|all|team|colleagues",
    closing=r"(?:best|kind(?:est)?|warm(?:est)?|many)? ?(?:regards|wishes|thanks)|best|cheers|thanks|thank you|yours"
    r"(?: sincerely| truly| faithfully)?|sincerely(?: yours)?|respectfully",
    contact=r"(?:press|media|news) (?:contact|enquiries|inquiries)|contacts?(?: for (?:press|media|the media))?"
    r"|for (?:further|more) information|for media enquiries|about the (?:company|organi[sz]ation|author)",
    office=r"press office|press service|press centre|press center|press team|press|media (?:relations|office|team"
    r"|centre|center)"
    r"|newsroom|news desk|communications(?: office| team)?|public affairs(?: office)?|newsletters?|alerts?"
    r"|updates?|briefing"
    r"|daily|digest|news ?wire|news alerts?|breaking news|e-?mails?",
    warning=r"^\W*(?:caution|warning|external|attention|\[ext(?:ernal)?\])\b.{0,40}(?:e-?mail|message|sender"
    r"|outside|external)"
    r"|^\W*external (?:e-?mail|sender|message)\W*$|originated (?:from )?outside (?:of )?(?:the|your|our)\b"
    r"|do not click (?:on )?(?:any )?links",
    ended=r"end (?:of )?forwarded message",
    whole=r"(?:read|see|view) (?:the )?(?:full|whole|entire|complete|rest of the|original) (?:story|article|"
    r"report|post|text|piece)|continue reading|read (?:more|on|it)(?: (?:at|on|here))?|full (?:story|"
    r"article|text|report)",
    web=r"(?:view|read|open|see) (?:this |the )?(?:e-?mail |message |newsletter |post |issue |it )?(?:in|"
    r"on) (?:your |a |the )?(?:web ?)?(?:browser|web|site)|(?:view|read) (?:it )?online|(?:view )?(?:"
    r"web|online|browser) version",
)
