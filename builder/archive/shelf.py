"""How a list of the past is cut: by date and by counts alone, so that an address keeps what it showed.

A list of up to a hundred is one page. Beyond that it is cut by year; a year over a hundred by month, a month over a
hundred by day. A day is never cut.
"""

from collections.abc import Sequence
from itertools import groupby

BOUND = 100  # briefings on one page, but for a day, and for the day that completes a latest list
LATEST = 30  # briefings that a list called latest has at least, in whole days

DAY = 3
_LEVELS = {0: 0, 4: 1, 7: 2, 10: DAY}


def level_of(span: str) -> int:
    """The level of a span: 0 for "" (all), 1 for a year, 2 for a month, 3 for a day."""
    return _LEVELS[len(span)]


def split(name: str) -> tuple[str, str]:
    """A page's name as shelf and span: "tags/kursk/2024-10" is ("tags/kursk", "2024-10")."""
    words = name.split("/")
    length = 1 if words[0] == "dates" else 2
    return "/".join(words[:length]), "/".join(words[length:])


def is_cut(level: int, count: int) -> bool:
    """Whether a page of so many briefings shows its parts in place of the briefings."""
    return level < DAY and count > BOUND


def newest_first(rows: Sequence[tuple[str, str]]) -> list[str]:
    """Ids of (moment, id) given in ascending order: the newest day first, and each day in its own order."""
    days = [[id for _, id in day] for _, day in groupby(rows, key=lambda row: row[0][:10])]
    return [id for day in reversed(days) for id in day]
