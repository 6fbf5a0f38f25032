"""A ticker that a page prints beside its article: hours, each with the title of another story, the newest first.

An article that tells what happened hour by hour begins with the earliest.
"""

import re
from collections.abc import Iterator, Sequence

from builder.intake.block import Block
from builder.intake.passage import Kind, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, size

RULE = "ticker"
_ENTRY = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)\b\W{0,3}(?=[\"'(]?[^\W\d_])")
_LONGEST = 20  # words of a title
_SHORTEST = 2
_FEWEST, _SURELY = 2, 4  # entries, and those that leave no doubt, whoever says something in one of them


def _minute(block: Block) -> int:
    """The minute of the day with which a title begins, -1 where a line is no such entry."""
    text = straight(block.words)
    found = _ENTRY.match(text)
    if found is None or ends_sentence(text) or not _SHORTEST <= size(text[found.end() :]) <= _LONGEST:
        return -1
    return 60 * int(found["hour"]) + int(found["minute"])


def tickers(blocks: Sequence[Block]) -> Iterator[tuple[int, Ruling]]:
    """The entries of tickers, by their index."""
    minutes = [_minute(block) for block in blocks]
    at = 0
    while at < len(blocks):
        end = at + 1
        while end < len(blocks) and 0 <= minutes[end] < minutes[end - 1]:
            end += 1
        if minutes[at] >= 0 and end - at >= _FEWEST:
            reason = "is of a ticker: hours with a title each, the newest first"
            ruling = Ruling(Kind.TEASER, reason, RULE, 0.93, specific=end - at >= _SURELY)
            yield from ((each, ruling) for each in range(at, end))
        at = end
