"""A span told by its length and its last day: "the six weeks to 28 February", "the decade from 2006"."""

import re
from datetime import date, timedelta

from msgspec.structs import replace

from builder.intake.almanac import Grammar
from builder.intake.dateword import Mention
from builder.intake.real_day import real_day

_LEAD = 48  # characters before a date in which the length stands, or behind it
_LONG = 60  # units of a span, above which the number is none of them
_LEAP = 2000  # a year that has every day, for days whose year is not said
_UNITS = {
    "day": ("day", 1), "week": ("day", 7),
    "month": ("month", 1), "quarter": ("month", 3), "year": ("month", 12), "decade": ("month", 120),
}  # fmt: skip


def _first(last: date, unit: str, number: int) -> date | None:
    """The first day of so many days or months of which a day is the last."""
    behind = last + timedelta(days=1)
    if unit == "day":
        return behind - timedelta(days=number)
    year, month = divmod(behind.year * 12 + behind.month - 1 - number, 12)
    return real_day(year, month + 1, behind.day)


def _of_day(mention: Mention, unit: str, number: int) -> Mention:
    """The mention, a day, as the days up to it."""
    assert mention.month is not None
    assert mention.day is not None
    end = real_day(mention.year or _LEAP, mention.month, mention.day)
    first = _first(end, unit, number) if end else None
    if first is None or end is None or (mention.year is None and (end - first).days > 300):
        return mention
    begins, ending = (first.year, end.year) if mention.year is not None else (None, None)
    return replace(mention, year=begins, month=first.month, day=first.day, last=end.day, until=end.month, ending=ending)


def _of_month(mention: Mention, number: int) -> Mention:
    """The mention, a month, as the months up to it."""
    year = mention.year or _LEAP
    begins, month = divmod(year * 12 + (mention.month or 1) - number, 12)
    stated = mention.year is not None
    if number < 2:
        return mention
    if not stated and number > 12:
        return replace(mention, run=number)
    ending = year if stated and begins != year else None
    return replace(mention, year=begins if stated else None, month=month + 1, until=mention.month, ending=ending)


def _spanned(mention: Mention, found: re.Match[str], unit: str, number: int) -> Mention:
    if mention.grain == "day":
        return _of_day(mention, unit, number)
    if mention.grain == "month" and unit == "month":
        return _of_month(mention, number)
    if mention.year is None or unit != "month" or number % 12 or number < 24:
        return mention
    if "begin" in found.groupdict() and found["begin"]:
        return replace(mention, ending=mention.year + number // 12)
    return replace(mention, year=mention.year - number // 12, ending=mention.year)


def lasting(mention: Mention, text: str, known: Grammar) -> Mention:
    """The mention with the length of a span that is told beside it: before its last day, or behind it."""
    if not (mention.is_single and mention.grain and mention.month not in (21, 22, 23, 24)):
        return mention
    for words, unit in known.lasting:
        if known.dates.months:
            found = words.search(text, max(0, mention.start - _LEAD), mention.start)
        else:
            found = words.match(text, mention.end, mention.end + _LEAD)
        if found is None:
            continue
        count = (found["count"] or "").strip().lower()
        if count.isdecimal() or not count or count in known.words:
            name, size = _UNITS[unit]
            number = known.count(count) if count else 1
            return _spanned(mention, found, name, number * size) if 0 < number <= _LONG else mention
    return mention
