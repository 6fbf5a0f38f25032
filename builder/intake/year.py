"""In which year was a day whose year a page leaves out? Its weekday, the page's own year and what the text tells settle
it, or nothing does.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct

from builder.intake.mention import Mention, mentions
from builder.intake.passage import PROSE
from builder.intake.past import LEAP, Past, in_year
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.resolve import WEEKDAYS, in_words
from builder.intake.sentence import sentences
from builder.intake.tense import is_ahead

_RIGHTS = re.compile(r"(?:©|\(c\)|\bcopyright\b|ⓒ)(?P<rest>.{0,70})", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_BESIDE = 4  # characters between "last year" and the year that it names
_NEWS = timedelta(days=60)  # before an article, among which it tells of days with their year
_OPENS = 3  # paragraphs with which a text opens
_YEARS = 3  # after the newest year told in which an article may have been written


class Clues(Struct, frozen=True):
    """What tells a year: the page's own (`footer`), the newest that the text tells as past (`least`), the one that it
    calls this or the one after last (`present`), the newest whole day told of, the newest of those that are news and
    no background (`news`), and the last day it can be.
    """

    footer: int | None
    least: int | None
    present: int | None
    newest: date | None
    news: date | None
    latest: date


def footer(reading: Reading) -> int | None:
    """The year of the page's copyright line: the latest in which the page was saved."""
    for passage in reversed(reading.passages):
        if passage.kind in PROSE:
            continue
        found = _RIGHTS.search(straight(passage.text))
        if years := _YEAR.findall(found["rest"]) if found else ():
            return int(years[-1])
    return None


def _years(reading: Reading) -> Iterator[tuple[Mention, Mention | None, bool]]:
    """The mentions of the text with the one that follows close by, and whether they are to come."""
    code = reading.grammar.code
    for passage in reading.prose:
        for start, end in sentences(passage.text, reading.grammar):
            sentence = passage.text[start:end]
            found = mentions(sentence, code)
            for one, other in pairwise((*found, None)):
                if one is not None:
                    close = other if other and other.start - one.end <= _BESIDE else None
                    yield one, close, is_ahead(sentence, one, code)


def _named(one: Mention, other: Mention | None) -> int | None:
    """The present year, where "last year" and its number, or "this year" and its, stand side by side."""
    for counted, stated in ((one, other), (other, one)):
        if counted is not None and stated is not None and counted.years in (-1, 0) and stated.grain == "year":
            return (stated.year or 0) - counted.years
    return None


def _news(days: Sequence[Past], reading: Reading) -> Iterator[Past]:
    """The days that may be news: those told of as the text opens, or with another of those weeks. One day of long ago
    far down in the text is its background, whatever its month.
    """
    opening = [each.span for each in reading.prose[:_OPENS]]
    for each in days:
        opens = any(start <= each.span[0] < end for start, end in opening)
        if opens or any(other.day != each.day and abs(other.day - each.day) <= _NEWS for other in days):
            yield each


def clues(reading: Reading, past: Sequence[Past], latest: date) -> Clues:
    """What the text and the page tell of the year in which it was written; nothing after `latest` counts."""
    least, present = 0, None
    for one, other, ahead in _years(reading):
        year = one.ending or one.year or 0
        if not ahead and least < year <= latest.year:
            least = year
        present = present or _named(one, other)
    whole = [each for each in past if each.year and each.day <= latest]
    newest, news = (max((each.day for each in days), default=None) for days in (whole, list(_news(whole, reading))))
    return Clues(footer(reading), least or None, present, newest, news, latest)


def _possible(day: date, weekday: int | None, known: Clues) -> list[date]:
    """The days of that name which all clues allow, the newest first."""
    last = min(known.footer or known.latest.year, known.latest.year)
    first = known.least or (known.footer - 1 if known.footer else last - _YEARS)
    found = (in_year(year, day) for year in range(last, first - 1, -1))
    return [
        each
        for each in found
        if each is not None
        and each <= known.latest
        and (weekday is None or each.weekday() == weekday)
        and (known.newest is None or known.newest <= each + timedelta(days=1))
    ]


def settled(
    month: int, number: int, weekday: int | None, known: Clues, opening: frozenset[int] = frozenset()
) -> tuple[date, str, float] | None:
    """The day with its year, why, and how surely; None where more than one year fits. `opening` are the weekdays of
    which the article tells first: its own or that of the day before is likely one of them.
    """
    name = date(LEAP, month, number)
    possible = _possible(name, weekday, known)
    if not possible:
        return None
    told = in_words(name, year=False)
    for day in possible:
        if day.year == known.present:
            return day, f"the text names {known.present - 1} as last year or {known.present} as this one", 0.87
    if weekday is not None:
        bounded = known.footer is not None or known.least is not None
        if len(possible) == 1 and (bounded or known.latest.year - possible[0].year <= _YEARS):
            span = f"from {known.least} on" if known.least else f"up to {known.footer or known.latest.year}"
            return possible[0], f"of the years {span} only in {possible[0].year} was it a {WEEKDAYS[weekday]}", 0.86
        return None
    for day in possible:
        if day.year == known.footer:
            return day, f"the page's own year is {day.year}", 0.84
    if known.news is not None:
        for day in possible:
            if day - known.news <= _NEWS:
                return day, f"the text tells of {in_words(known.news)}, not long before", 0.84
    near = [day for day in possible if {day.weekday(), (day - timedelta(days=1)).weekday()} & opening]
    if known.least is not None and len(opening) == 1 and near and near[-1].year == known.least:
        return near[-1], f"the newest year told of is {known.least}, in which {told} was such a weekday", 0.81
    return None
