"""Short lines alone among lines of the page: what is left of a menu or a form of which the rest is known.

A subhead has text below it, and the points of a list have each other. Amid the text they stay: a table may be read as
the page's but for a few cells.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby

from builder.intake.block import Block
from builder.intake.passage import DROPPED, Kind, Ruling
from builder.intake.shape import ends_sentence, key, size

RULE = "island"
_SHORT = 8  # words of such a line
_MOST = 3  # of them on end
_SHORE = 3  # lines of the page on either side, or the edge of the page
_TELLS = 15  # words of a paragraph
_CONFIDENCE = 0.85


def _is_page(at: int, given: Mapping[int, Ruling]) -> bool:
    return at in given and given[at].kind in DROPPED


def _is_small(block: Block, titles: Collection[tuple[str, ...]]) -> bool:
    """Whether a line is short and neither a sentence nor a title of the article."""
    short = size(block.words) <= _SHORT and not ends_sentence(block.words)
    return short and block.lines[0].hint.tag != "h1" and key(block.words) not in titles


def _tells(block: Block) -> bool:
    return size(block.words) >= _TELLS and ends_sentence(block.words)


def islands(
    blocks: Sequence[Block], given: Mapping[int, Ruling], titles: Collection[tuple[str, ...]]
) -> Iterator[tuple[int, Ruling]]:
    """The short lines for which nothing is `given`, by their index; `titles` are those stated for the article."""
    page = [_is_page(at, given) for at in range(len(blocks))]
    text = [at for at, block in enumerate(blocks) if not page[at] and _tells(block)]
    for is_page, run in groupby(range(len(blocks)), page.__getitem__):
        lines = list(run)
        above, below = page[max(0, lines[0] - _SHORE) : lines[0]], page[lines[-1] + 1 : lines[-1] + 1 + _SHORE]
        amid = bool(text) and text[0] < lines[0] < text[-1]
        if is_page or amid or len(lines) > _MOST or not (all(above) and all(below)):
            continue
        if all(at not in given and _is_small(blocks[at], titles) for at in lines):
            reason = "is a short line alone among lines of the page"
            yield from ((at, Ruling(Kind.NAVIGATION, reason, RULE, _CONFIDENCE)) for at in lines)
