"""What a kind of line is worth as a sign of a page's own name, and how that is said."""

from collections.abc import Iterator

from builder.intake.paper import clean, is_name
from builder.intake.passage import Passage
from builder.intake.sign import Sign

KINDS = {
    "rights": (0.76, "reserves its rights"), "company": (0.76, "reserves its rights"),
    "letter": (0.8, "is whose newsletter its reader takes"),
    "note": (0.78, "is whom a note of the page speaks of"),
    "house": (0.8, "is named in the house's own legal line"),
    "origin": (0.75, "is where it first appeared"), "owned": (0.62, "has a newsletter, an app or staff on the page"),
    "appeal": (0.63, "is what readers are asked to follow or support"), "staff": (0.62, "is whom its author writes "
    "for"),
    "told": (0.46, "is whom people told"), "topic": (0.35, "has lines of its own on the page"),
    "credit": (0.35, "closes the credit of a picture"), "shown": (0.5, "has taken a picture of its own"),
    "paper": (0.55, "is whom people told, in a text that says \"this newspaper\""),
    "handle": (0.5, "is spelt by an account on the page"), "stated": (0.7, "is stated"), "sender": (0.5, "has sent it"),
    "dateline": (0.7, "opens the text"),
    "placed": (0.82, "stands in brackets behind the place, and again"), "field": (0.75, "is named by a field"),
    "head": (0.45, "stands on a line of its own"),
    "tail": (0.6, "stands behind a title"), "dash": (0.57, "stands behind a title and a dash"),
    "channel": (0.92, "heads the posts of a channel"),
    "signed": (0.5, "stands beside the date, the author or the end of the text"),
    "host": (0.72, "is spelt by an address on the page"), "often": (0.35, "stands on three lines of the page or more"),
    "everywhere": (0.5, "stands on six lines of the page or more"),
    "press": (0.3, "is a name as the press has"), "alone": (0.27, "is the only name on the page's own lines"),
    "coined": (0.25, "is spelt as no word is"), "proper": (0.3, "is a name among the words of a menu"),
    "sole": (0.3, "is nobody else's rights on the page"),
    "framed": (0.65, "stands above the text and opens a line of the page's own below it"),
    "menu": (0.76, "stands behind the mark of the menu"),
    "quoted": (0.5, "stands above the text, which speaks of it in quotation marks"),
    "twice": (0.2, "stands beside two words of the page's menus"), "thrice": (0.4, "stands beside three words of the "
    "page's menus"), "refrain": (0.5, "stands beside four words of the page's menus or more"),
    "brand": (0.6, "stands beside six words of the page's menus or more"),
    "running": (0.72, "stands beside the day on a line of its own, more than once"),
    "follow": (0.63, "is whom readers are asked to follow"),
    "few": (0.33, "is what is said of no other name"),
    "asked": (0.5, "is whom people told twice"), "interview": (0.65, "is whom people told three times or more"),
    "byline": (0.58, "stands behind its author's name"), "dated": (0.58, "stands with the day on a line"),
    "credited": (0.55, "is given as the source"),
    "coded": (0.6, "has the initials with which a line of an agency's codes begins"),
    "firm": (0.5, "is a company that reserves its rights"),
}  # fmt: skip


def hint(kind: str, name: str, passage: Passage, start: int, quoted: bool = False) -> Iterator[Sign]:
    """A sign of one kind for a name in a passage, where it is one; of a `quoted` one every word is its own."""
    name = name if quoted and " " in name else clean(name)
    if is_name(name):
        weight, how = KINDS[kind]
        yield Sign(name, f'"{name}" {how}', weight, passage.at(start, start + len(name)), kind)


def besides(kind: str, sign: Sign) -> Sign:
    """What speaks for the name of a sign besides."""
    weight, how = KINDS[kind]
    return Sign(sign.outlet, f'"{sign.outlet}" {how}', weight, sign.span, kind)
