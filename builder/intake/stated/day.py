"""The day that a statement names, however a page writes it: an ISO date, an e-mail's, a clock's count, words of thirty
languages.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

from msgspec import Struct

from builder.intake.real_day import real_day
from builder.intake.stated.month import MONTHS

_LONGEST = 120  # characters of a statement in which a date is looked for
_NOON = 12
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_END = r"(?!\d(?!\d?:\d\d))"  # of a year, to which some pages glue the hour
_NAME = r"(?P<name>[^\W\d_][^\s\d.,/:|()-]{1,14})"
_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d){_YEAR}(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)",
        rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<month>\d\d?)\s?[月월]\s?(?P<day>\d\d?)\s?[日일]",
        rf"(?<!\d){_YEAR}\.\s(?P<month>\d\d?)\.\s(?P<day>\d\d?)(?!\d)",
        rf"(?<![\d.])(?<!\d:)(?P<day>\d\d?)(?:st|nd|rd|th|er|º|°|a|-?го)?\.?[\s-]+(?:de\s+|of\s+|d['’])?{_NAME}\.?,?[\s-]+"
        rf"(?:de\s+|del\s+)?{_YEAR}{_END}",
        rf"{_NAME}\.?\s+(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s+(?:\d\d?:\d\d(?::\d\d)?\s+(?:[A-Z]{{2,5}}\s+)?)?{_YEAR}{_END}",
        rf"(?<!\d){_YEAR}\.?\s+(?:gada\s+|m\.\s+)?{_NAME}\.?\s+(?P<day>\d\d?)(?!\d)",
        rf"(?<![\d./-])(?P<one>\d\d?)(?P<mark>[-/.])\s?(?P<two>\d\d?)(?P=mark)\s?{_YEAR}{_END}",
        r"(?<![\d.,/-])(?P<one>\d\d?)(?P<mark>[.])\s?(?P<two>\d\d?)[.]\s?(?P<year>\d\d)(?![\d.:/-])",
    )
)
_PACKED = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?")
_COUNTED = re.compile(r"(\d{10})(?:\d{3})?")  # seconds or thousandths since 1970
_CLOCK = re.compile(r"(?<!\d)(\d\d?):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z\b|GMT|UTC|(?:GMT|UTC)?\s?[+-]\d\d:?\d\d\b)?")


class Written(Struct, frozen=True):
    """A date as it is written, from character `start` to `end`: its day, or the two that `03/11/2024` may be."""

    days: tuple[date, ...]
    start: int
    end: int


def _figures(found: re.Match[str], order: str) -> tuple[date, ...]:
    """Day and month in figures: the one way it can be read, the order of the outlet, or both ways."""
    year, one, two = int(found["year"]), int(found["one"]), int(found["two"])
    year += 0 if year > 99 else 2000
    by_day, by_month = real_day(year, two, one), real_day(year, one, two)
    if order == "mdy":
        by_day = None if by_month else by_day
    elif found["mark"] == "." or order == "dmy":  # points stand between month and day in America alone
        by_month = None if by_day else by_month
    return tuple(dict.fromkeys(day for day in (by_day, by_month) if day))


def _read(found: re.Match[str], order: str) -> tuple[date, ...]:
    groups = found.groupdict()
    if "one" in groups:
        return _figures(found, order)
    month = MONTHS.get(groups["name"].lower(), 0) if "name" in groups else int(groups["month"])
    day = real_day(int(groups["year"]), month, int(groups["day"]))
    return (day,) if day else ()


def written(text: str, order: str = "") -> Iterator[Written]:
    """The whole dates in a short text, none inside another; `order` ("dmy", "mdy") is the outlet's, where known."""
    taken: list[tuple[int, int]] = []
    for form in _FORMS:
        for found in form.finditer(text):
            start, end = found.span()
            days = _read(found, order)
            if days and not any(start < other[1] and other[0] < end for other in taken):
                taken.append((start, end))
                yield Written(days, start, end)


def _offset(sign: str) -> timezone:
    digits = re.sub(r"\D", "", sign)
    if not digits:
        return UTC
    away = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
    return timezone(-away if "-" in sign else away) if away < timedelta(hours=24) else UTC


def _moved(day: date, clock: re.Match[str], zone: ZoneInfo) -> date:
    """The day on the outlet's own calendar, of an instant written in another zone."""
    hour, minute = int(clock[1]), int(clock[2])
    if hour > 23 or minute > 59:
        return day
    instant = datetime(day.year, day.month, day.day, hour, minute, tzinfo=_offset(clock[3]))
    return instant.astimezone(zone).date()


@cache
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ValueError, OSError, KeyError):
        return None


def _counted(value: str, zone: ZoneInfo | None) -> tuple[date, ...]:
    """Figures without marks: `20241028`, or a clock's count."""
    if (packed := _PACKED.fullmatch(value)) and (day := real_day(*map(int, packed.groups()))):
        return (day,)
    if counted := _COUNTED.fullmatch(value):
        return (datetime.fromtimestamp(int(counted[1]), zone or UTC).date(),)
    return ()


def beside(value: str) -> tuple[date, ...]:
    """The day that an instant written in UTC may be on the clocks of its outlet, if that is another."""
    first = next(written(value[:_LONGEST]), None)
    clock = _CLOCK.search(value, first.end) if first else None
    if first is None or clock is None or _offset(clock[3] or "") != UTC or int(clock[1]) > 23:
        return ()
    away = timedelta(days=1 if int(clock[1]) >= _NOON else -1)
    return tuple(day + away for day in first.days)


def days(value: str, order: str = "", zone: str = "") -> tuple[date, ...]:
    """The day that a statement names; two where it can be read in two ways, none where it names none.

    An instant's day is the one on the clocks of the outlet where its `zone` is known, else as it is written.
    """
    value = value[:_LONGEST].strip()
    local = _zone(zone)
    if value.isdigit() or value[:8].isdigit():
        return _counted(value, local)
    first = next(written(value, order), None)
    if first is None:
        return ()
    clock = _CLOCK.search(value, first.end) or _CLOCK.search(value)
    if local is None or clock is None or not clock[3]:
        return first.days
    return tuple(_moved(day, clock, local) for day in first.days)
