"""What intake must know of a language to tell lines about an article from it; phrases are regular expressions."""

from msgspec import Struct

from builder.intake.languages.pattern import NEVER


class Aside(Struct, frozen=True):
    """How pages speak of the article that they print.

    `heads` open a note of the desk before a colon, `marks` one with what was put right before it, `opens` any other.
    `noted` stands in a short line on how an article came about or what lies beside it, `published` where a line tells
    when the article came out, `writer` behind its hour and before who wrote it. `bracketed` and `pictured` stand before
    whose picture it is, between brackets and without, with `by` between them, and `photographed` before it at the end.
    `offers` are what a shop sells for less.
    `bio` follows the name of who wrote it, `authored` tells of a writer by itself; `cited` stands in a footnote.
    """

    heads: str = NEVER
    marks: str = NEVER
    opens: str = NEVER
    published: str = NEVER
    noted: str = NEVER
    writer: str = NEVER
    bracketed: str = NEVER
    pictured: str = NEVER
    by: str = NEVER
    photographed: str = NEVER
    bio: str = NEVER
    authored: str = NEVER
    cited: str = NEVER
    offers: str = NEVER
