"""A day that a page sets on several lines, as on the leaf of a calendar: "28", below it "Oct", below that "2024"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from builder.intake.credit import CLOCK
from builder.intake.mention import Mention, mentions
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.shape import words

LEAF = "leaf"  # the rule that knows the lines that one day is set on
_LONGEST = 20  # characters of one of its lines
_LINES = (5, 4, 3, 2)  # how many it has, the most first
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIGURES = (_YEAR, re.compile(r"0?[1-9]|1[0-2]"), re.compile(r"0?[1-9]|[12]\d|3[01]"))  # nothing but figures


class Leaf(Struct, frozen=True):
    """Such a day: the indices of its lines, from `first` up to `end`, the date as if it were the first of them, and the
    words of all.
    """

    first: int
    end: int
    mention: Mention
    words: str


def _orders(parts: Sequence[str]) -> Iterator[str]:
    """The lines put together as they stand, and with a year that stands above or amid day and month behind them."""
    if len(parts) == len(_FIGURES) and all(form.fullmatch(part) for form, part in zip(_FIGURES, parts, strict=True)):
        yield "-".join(f"{int(part):02}" for part in parts)
    yield " ".join(parts)
    years = [part for part in parts[:-1] if _YEAR.fullmatch(part)]
    if len(years) == 1:
        yield " ".join([*(part for part in parts if part != years[0]), years[0]])


@lru_cache(maxsize=1024)
def _in(lines: tuple[str, ...], code: str) -> Mention | None:
    """The one day that the lines put together make, and none of them makes alone."""
    parts = [line.strip(" ,|•") for line in lines]
    if len(parts) == 2 and parts[0].strip().isdecimal() and parts[1].strip().isdecimal():
        return None
    for text in _orders(parts):
        for each in dict.fromkeys((code, "en")):
            found = [one for one in mentions(text, each) if one.day and one.month and one.is_single]
            if len(found) == 1 and not words(CLOCK.sub("", text[: found[0].start] + text[found[0].end :])):
                alone = any(one.day and one.month and one.year for part in lines for one in mentions(part, each))
                return None if alone else found[0]
    return None


def badges(passages: Sequence[Passage], code: str) -> Iterator[Leaf]:
    """The days that are set so, in order, none of their lines in two of them."""
    short = [straight(each.text) if len(each.text) <= _LONGEST else "" for each in passages]
    after = 0
    for at in range(len(passages)):
        for size in _LINES if at >= after and short[at] else ():
            parts = short[at : at + size]
            if len(parts) == size and all(parts) and (found := _in(tuple(parts), code)):
                mention = replace(found, start=0, end=len(passages[at].text))
                yield Leaf(at, at + size, mention, " ".join(parts))
                after = at + size
                break
