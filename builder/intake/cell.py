"""A day in a cell of its own on a line that lists several things: "Harbour | 3 May 2025, 14:05 | Updated at 15:10"."""

import re
from collections.abc import Sequence

from builder.intake.credit import CLOCK
from builder.intake.mention import Mention
from builder.intake.shape import ends_sentence, words

_MARK = "\0"  # where the day stood
_CELLS = re.compile(r"[|•·⋅●;]|\s[-–—/]\s")
_WIDE = re.compile(r"\t|\s{2,}")  # as a copied page parts cells
_COMMA = re.compile(r",\s")
_LONG, _MOST = 6, 14  # words of one cell and of all of them, the day's own aside
_SHORT = 3  # words of a cell beside a day that only commas part, or of a line that ends as a sentence does


def _is_empty(cell: str, small: frozenset[str]) -> bool:
    """Whether a cell holds the day and nothing else but small words."""
    return all(word.casefold() in small for word in words(cell.replace(_MARK, " ")))


def _holds(cells: Sequence[str], small: frozenset[str], longest: int) -> bool:
    own = [cell for cell in cells if _MARK in cell]
    rest = [words(cell) for cell in cells if _MARK not in cell]
    fit = sum(map(len, rest)) <= _MOST and all(len(each) <= longest for each in rest)
    return fit and bool(own) and all(_is_empty(cell, small) for cell in own)


def has_cell(line: str, days: Sequence[Mention], labels: re.Pattern[str], small: frozenset[str]) -> bool:
    """Whether days have cells of their own on a line of few words. Commas part cells only behind a day that opens it:
    elsewhere they stand in what a picture shows ("The quay, 3 May 2025").
    """
    blank = line
    for day in reversed(days):
        blank = f"{blank[: day.start]}{_MARK}{blank[day.end :]}"
    blank = _WIDE.sub("|", blank.strip())
    blank = labels.sub(" ", CLOCK.sub(" ", blank)).strip()
    longest = _SHORT if ends_sentence(line) else _LONG
    cells = _CELLS.split(blank)
    if len(cells) > 1 and _holds(cells, small, longest):
        return True
    return blank.startswith(_MARK) and _holds(_COMMA.split(blank), small, _SHORT)
