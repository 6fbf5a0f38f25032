"""A table of contents: titles one after the other, each of which stands again further down, over its part."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from builder.intake.block import Block
from builder.intake.passage import Kind, Ruling
from builder.intake.shape import ends_sentence, key, size

RULE = "contents"
_NUMBER = re.compile(r"\s*(?:\d{1,2}|[IVX]{1,4})\s?[.):]\s*")
_FIGURE = re.compile(r"[\dIVX]\s?[.):]")  # without which there is none
_LONGEST = 14  # words of a title
_FEWEST = 2
_NEAR = 2  # lines below a title, within which its part begins
_TELLS = 15  # words of a paragraph


def _title(block: Block) -> tuple[str, ...]:
    """The words of a title without its number, () for what is none."""
    words = _NUMBER.sub("", block.words, count=1) if _FIGURE.search(block.words) else block.words
    return key(words) if 0 < size(block.words) <= _LONGEST and not words.endswith((".", "。")) else ()


def _heads(blocks: Sequence[Block], at: int) -> bool:
    below = blocks[at + 1 : at + 1 + _NEAR]
    return any(size(each.words) >= _TELLS and ends_sentence(each.words) for each in below)


def contents(blocks: Sequence[Block]) -> Iterator[tuple[int, Ruling]]:
    """The lines of a table of contents, and the line that announces it, by their index."""
    titles = [_title(block) for block in blocks]
    twice = Counter(titles)
    again = {title: at for at, title in enumerate(titles) if title and twice[title] == 2 and _heads(blocks, at)}
    at = 0
    while at < len(blocks):
        end, last = at, -1
        while end < len(blocks) and titles[end] and again.get(titles[end], -1) > max(last, end):
            last = again[titles[end]]
            end += 1
        # A title over its own part is no entry, though the next one may be announced by it.
        if end - at >= _FEWEST and last >= end:
            first = (
                at - 1 if at and blocks[at - 1].words.endswith(":") and size(blocks[at - 1].words) < _LONGEST else at
            )
            reason = "is of a table of contents: its titles stand again over their parts"
            yield from (
                (line, Ruling(Kind.NAVIGATION, reason, RULE, 0.95, specific=True)) for line in range(first, end)
            )
        at = max(end, at + 1)
