"""The grammar that languages share of periods told from today, and of parts of a year: each gives its words alone."""

from collections.abc import Mapping, Sequence
from typing import Literal

Unit = Literal["day", "week", "month", "year"]


def periods(
    week: tuple[str, str], month: tuple[str, str, str], year: tuple[str, str, str], before_last: str = ""
) -> Mapping[str, tuple[Unit, int]]:
    """Last week and the next; this month, the last, the next; last year, the next, this, and the one `before_last`.

    A phrase that holds another goes first: the year before last is told before the last.
    """
    weeks: dict[str, tuple[Unit, int]] = {words: ("week", by) for words, by in zip(week, (-1, 1), strict=True)}
    months: dict[str, tuple[Unit, int]] = {words: ("month", by) for words, by in zip(month, (0, -1, 1), strict=True)}
    years: dict[str, tuple[Unit, int]] = {words: ("year", by) for words, by in zip(year, (-1, 1, 0), strict=True)}
    return {**weeks, **months, **({before_last: ("year", -2)} if before_last else {}), **years}


def portions(
    halves: tuple[str, str],
    quarters: tuple[str, str, str, str],
    first: Mapping[int, str] | None = None,
    counted: str = "",
    counts: Sequence[int] = range(2, 12),
) -> Mapping[str, tuple[int, int]]:
    """Parts of a year by their first month and last: its halves and quarters, and the `first` so many months, in words
    or `counted` by a number that stands for `{n}`.
    """
    return {
        **({counted.replace("{n}", str(count)): (1, count) for count in counts} if counted else {}),
        **dict(zip(halves, ((1, 6), (7, 12)), strict=True)),
        **{words: (last - 2, last) for words, last in zip(quarters, (3, 6, 9, 12), strict=True)},
        **{words: (1, last) for last, words in (first or {}).items()},
    }


def ranked(*words: str, last: str) -> Mapping[str, int]:
    """Which of several is meant, from the first; the `last` is -1."""
    return {**{each: rank for rank, each in enumerate(words, 1)}, last: -1}
