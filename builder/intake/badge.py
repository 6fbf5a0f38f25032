"""A day that a page sets on several lines, as on the leaf of a calendar: "28", below it "Oct", below that "2024"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.intake.credit import CLOCK
from builder.intake.mention import Mention, mentions
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.shape import words

_LONGEST = 20  # characters of one of its lines
_LINES = (4, 3, 2)  # how many it has, the most first


def _in(parts: Sequence[str], code: str) -> Mention | None:
    """The one day that the lines put together make, and none of them makes alone."""
    text = " ".join(part.strip(" ,|•") for part in parts)
    if len(parts) == 2 and parts[0].strip().isdecimal() and parts[1].strip().isdecimal():
        return None
    for each in dict.fromkeys((code, "en")):
        found = [one for one in mentions(text, each) if one.day and one.month and one.is_single]
        if len(found) == 1 and not words(CLOCK.sub("", text[: found[0].start] + text[found[0].end :])):
            alone = any(one.day and one.month and one.year for part in parts for one in mentions(part, each))
            return None if alone else found[0]
    return None


def badges(passages: Sequence[Passage], code: str) -> Iterator[tuple[int, Mention, str]]:
    """Such days: the index of the first of their lines, the date as if it were that line, and its words."""
    short = [straight(each.text) if len(each.text) <= _LONGEST else "" for each in passages]
    after = 0
    for at in range(len(passages)):
        for size in _LINES if at >= after and short[at] else ():
            parts = short[at : at + size]
            if len(parts) == size and all(parts) and (found := _in(parts, code)):
                yield at, replace(found, start=0, end=len(passages[at].text)), " ".join(parts)
                after = at + size
                break
