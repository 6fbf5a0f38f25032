"""Lines that a format knows to be no article's: an e-mail's headers and signature, what a PDF prints on each page,
a press database's columns; and rules, which no format has words for.
"""

from collections.abc import Sequence

from builder.intake.block import Block
from builder.intake.formats.bulletin import RULE
from builder.intake.passage import Kind, Ruling

# By the tag of a line's hint. Headers tell of the article; the others only of how it came here.
_RULINGS = {
    "header": Ruling(Kind.ADDRESS, "is a header of the e-mail", "e-mail header", 0.97, specific=True),
    "note": Ruling(Kind.NOTICE, "stands around what was sent", "e-mail note", 0.85, specific=True),
    "signature": Ruling(Kind.NOTICE, "is the sender's signature", "e-mail signature", 0.95, specific=True),
    "footer": Ruling(Kind.NOTICE, "speaks of the e-mail and not of the news", "e-mail footer", 0.93, specific=True),
    "column": Ruling(Kind.ADDRESS, "is a column of the press database's record", "record column", 0.97, specific=True),
    "code": Ruling(Kind.NOTICE, "is a press database's, for its searches", "record code", 0.95, specific=True),
    "running": Ruling(Kind.NOTICE, "stands on every page", "running head", 0.97, specific=True),
}


_RULE = Ruling(Kind.NOTICE, "only parts the page", "rule", 0.97, specific=True)


def rulings(blocks: Sequence[Block]) -> dict[int, Ruling]:
    """The paragraphs that the format speaks for, by their index."""
    tags = ((index, block.lines[0].hint.tag) for index, block in enumerate(blocks))
    rules = {index: _RULE for index, block in enumerate(blocks) if RULE.fullmatch(block.text)}
    return rules | {index: _RULINGS[tag] for index, tag in tags if tag in _RULINGS}
