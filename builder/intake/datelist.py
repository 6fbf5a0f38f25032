"""The dates that one wording holds: most often one, of a list ("3, 10 and 17 March") each of its own."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from builder.intake.almanac import Grammar
from builder.intake.dateword import Mention, named, numeric, possible
from builder.intake.dayname import dayname

_FIGURE = re.compile(r"\d+")
_LEAP = 2000  # a year that has every day, for days whose year is not said
_BETWEEN = 24  # characters before a date in which "between the" stands


def _fineness(mention: Mention) -> str:
    """How fine a mention is: a number of a day alone ("5日と9日") is a day too."""
    return mention.grain or ("day" if mention.day is not None else "")


def _own(found: re.Match[str], mention: Mention, known: Grammar) -> Iterator[Mention]:
    """The dates of a list, each with its own number: "3, 10 and 17 March", "June and September", "2019 and 2021"."""
    single = replace(mention, last=None, until=None, ending=None, weekday=None)
    name, other = {"day": ("day", "last"), "month": ("month", "until"), "year": ("year", "ending")}[_fineness(mention)]
    begins = found.start(other)
    behind = max(found.end(group) for group in (name, "month", "first") if _stands(found, group, begins))
    yield replace(single, start=found.start(name), end=behind, weekday=mention.weekday)
    for start, end in _figures(found, "items"):
        yield replace(single, start=start, end=end, **{name: int(found.string[start:end])})
    year, month = mention.ending or mention.year, mention.until or mention.month
    yield replace(single, start=begins, end=mention.end, year=year, month=month, day=mention.last)


def _stands(found: re.Match[str], group: str, before: int) -> bool:
    return group in found.re.groupindex and 0 <= found.start(group) < before


def _figures(found: re.Match[str], group: str) -> Iterator[tuple[int, int]]:
    """The places of the numbers within a group."""
    if group in found.re.groupindex and found[group]:
        yield from (item.span() for item in _FIGURE.finditer(found.string, *found.span(group)))


def _count(mention: Mention) -> int:
    """A number that grows by one from a day, month or year to the next."""
    year = mention.year or _LEAP
    if mention.day is not None:
        return date(year, mention.month or 1, mention.day).toordinal()
    return year if mention.month is None else year * 12 + mention.month


def _follow(dates: Sequence[Mention]) -> bool:
    return all(_count(later) == _count(earlier) + 1 for earlier, later in pairwise(dates))


def _parted(found: re.Match[str], mention: Mention, known: Grammar) -> tuple[Mention, ...]:
    """The mention, or where its words are a list, the dates of the list; such as follow each other are one span."""
    if "and" not in found.re.groupindex or not found["and"] or _is_between(found, known):
        return (mention,)
    if not _fineness(mention) or mention.is_single:
        return (mention,)
    dates = sorted(_own(found, mention, known), key=lambda each: each.start)
    first, last = dates[0], dates[-1]
    if not all(possible(each) for each in dates):
        return (mention,)
    if _follow(dates):
        return (replace(mention, year=first.year, month=first.month, day=first.day),)
    return (replace(first, start=mention.start), *dates[1:-1], replace(last, end=mention.end))


def _is_between(found: re.Match[str], known: Grammar) -> bool:
    """Whether "and" parts the ends of a span: "between 3 and 5 March"."""
    return known.between.search(found.string, max(0, found.start() - _BETWEEN), found.start()) is not None


def _in_figures(found: re.Match[str], order: str, known: Grammar) -> Mention | None:
    """A date in figures, with the weekday that stands beside it."""
    beside = dayname(found.string, *found.span(), known, figures=True, year=True)
    mention = numeric(found, order or known.dates.order, beside.weekday if beside else None)
    return replace(mention, start=beside.start, end=beside.end) if mention and beside else mention


def _weekdayed(found: re.Match[str], mention: Mention, known: Grammar) -> Mention:
    """The mention with the weekday that stands behind it; one that its year belies is another day's."""
    if mention.weekday is not None or mention.grain != "day" or not mention.is_single or mention.reach:
        return mention
    beside = dayname(found.string, mention.start, mention.end, known, figures=False, year=mention.year is not None)
    if beside is None or (mention.whole and mention.whole.weekday() != beside.weekday):
        return mention
    return replace(mention, weekday=beside.weekday, end=beside.end)


def _of_years(found: re.Match[str], mention: Mention, known: Grammar) -> tuple[Mention, ...]:
    """A month of one year and of another: "in March 2022 and 2023"; "between" makes it a span that ends in a year."""
    single, begins, ends = replace(mention, ending=None), found.start("and"), found.start("ending")
    if _is_between(found, known):
        return (replace(single, upto=Mention(ends, mention.end, mention.ending)),)
    return (replace(single, end=begins), replace(single, start=ends, year=mention.ending))


def read(name: str, found: re.Match[str], order: str, known: Grammar) -> tuple[Mention, ...]:
    """What a match of the form `name` says: most often one date, of a list each of its own."""
    if name.startswith("numeric"):
        mention = _in_figures(found, order, known)
        return (mention,) if mention else ()
    mention = named(found, known)
    if mention is not None and name == "month of two years":
        return _of_years(found, mention, known)
    return _parted(found, _weekdayed(found, mention, known), known) if mention else ()
