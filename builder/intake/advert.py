"""What does an advert say below its mark? A few short lines; the last tells the reader what to do, or that it ends."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from builder.intake.block import Block
from builder.intake.languages import LANGUAGES
from builder.intake.passage import Kind, Ruling
from builder.intake.shape import bare, ends_sentence, words

_MOST = 4  # lines of an advert
_LONG = 14  # words of one that ends as a sentence does


@cache
def _calls() -> re.Pattern[str]:
    """What adverts tell the reader to do, in all languages: pages show those of any."""
    return re.compile("|".join(each.site.calls for each in LANGUAGES.values()), re.IGNORECASE)


@cache
def _ends() -> re.Pattern[str]:
    """What stands where an advert ends, in all languages."""
    return re.compile("|".join(each.site.ceases for each in LANGUAGES.values()), re.IGNORECASE)


def _may_be(block: Block) -> bool:
    return len(words(block.words)) <= _LONG or not ends_sentence(block.words)


def _told(blocks: Sequence[Block], mark: int) -> tuple[int, str]:
    """The last line of the advert below its mark, and why; the mark itself where nothing tells where it ends."""
    for index in range(mark + 1, min(mark + 1 + _MOST, len(blocks))):
        said = bare(blocks[index].words)
        if _ends().fullmatch(said):
            return index, f'is an advert, up to "{said}"'
        if not _may_be(blocks[index]):
            break
        if _calls().fullmatch(said):
            return index, f'is an advert that ends with "{said}"'
    return mark, ""


def adverts(blocks: Sequence[Block], given: Mapping[int, Ruling]) -> Iterator[tuple[int, Ruling]]:
    """The lines between the mark of an advert and its call or its end, both included in the advert, by their index."""
    for mark in [index for index, ruling in given.items() if ruling.rule == "advert"]:
        last, reason = _told(blocks, mark)
        yield from ((each, Ruling(Kind.ADVERT, reason, "advert text", 0.92)) for each in range(mark + 1, last + 1))
