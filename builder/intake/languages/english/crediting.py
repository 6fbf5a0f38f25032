"""English: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    day="date",
    undated=r"\b(?:picture date|photo|image|issn|registered)\b"
    r"|^(?:next|upcoming|event|deadline|expir\w+|due|start|end|meeting"
    r"|date of (?:event|the event|birth|death|hearing|visit))\b[^:\d]{0,24}[:\d]"
    r"|^(?:effective|hearing|session|founded|established|joined|member since"
    r"|closes|opens|born|died|in force)\b[^:\d]{0,24}[:\d]",
    media="audio|video|podcast",
    standing=r"(?:(?:situation|status|position|operational)(?: \w+){0,2}? )?as (?:of|at)"
    r"|situation (?:on|report|update)|operational update",
    cites=r"(?:suggested|recommended|preferred) citation|(?:how to )?cite (?:this(?: \w+)? )?as"
    r"|to cite this (?:paper|brief|report)",
    dating=listed(
        "ago and at by comment comments edition for h hrs hs issue min mins minutes n of on p page print read s "
        "section the updated this day hour hours minute"
    ),
    lines=r"\b(?:photo(?:graph)?s?|image|picture|credit|courtesy|handout|file pic|illustrat(?:ion|ive))\b",
    pictures="photos?|images?|pictures?|maps?|graphics?|video|credit|illustration",
    by=r"(?:(?:written|(?:additional )?reporting|reported|story|text|words|posted|filed|prepared|compiled"
    r"|interview|analysis|opinion|questions (?:&|and) answers|guest (?:post|essay|column)) )?by"
    r"|(?:words|byline|authors?|text|writer)(?=\s?:)|author of the article",
    writer="by|text",
    reporting="(?:additional )?reporting by",
    joins="and",
    inside=listed("and for in of the"),
    small=listed("about at on"),
    trades="correspondents?|editors?|reporters?|writers?|staff|journalists?|columnists?|fellow|analysts?|researchers?|bureau"
    "|producers?|contributors?|director|head",
    seat="in",
    mailed="e-?mail|contact",
    desks="editor|staff|admin|desk|news",
    picture="photo(?:graph)?s?|images?|pictures?|illustrations?",
    taker=r"by\b|credit\b",
    opens="photo|image|picture|reporting from|audio|video",
    noted="photo|image|courtesy",
    source="photo|image|credit",
)
