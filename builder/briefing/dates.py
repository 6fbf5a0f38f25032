"""Dates as editors write them: a day, with a clock only where one is stated, and EDTF level 1 for the less certain."""

import calendar
import re
from datetime import date, datetime
from functools import lru_cache

from builder.briefing.model import Edtf, Moment
from builder.fields import Wrong, show

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_CLOCK = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?", re.ASCII)
_MONTHS = tuple(calendar.month_name)[1:]
_NAMES = {name[:3].casefold(): number for number, name in enumerate(_MONTHS, 1)}
_WORDED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})|([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})",
    re.ASCII,
)
_TURNED = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", re.ASCII)
_LOOSE = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})", re.ASCII)


_FORM = "Write year-month-day, such as 2024-10-28."


def _both(text: str) -> Wrong | None:
    """The fault of a day and a month that may stand either way round."""
    found = _TURNED.fullmatch(text)
    if found is None or not (1 <= int(found[1]) <= 12 and 1 <= int(found[2]) <= 12 and int(found[3])):
        return None
    one, two, year = int(found[1]), int(found[2]), found[3]
    fact = f"{show(text)} may be {one} {_MONTHS[two - 1]} or {two} {_MONTHS[one - 1]}."
    return Wrong(fact, f"Write {year}-{two:02}-{one:02} or {year}-{one:02}-{two:02}.", "date")


def _guess(text: str) -> str:
    """The day an editor may have meant by another way of writing it, if there is only one; '' if there is none."""
    text = text.rstrip("?~% ")
    year = month = day = "0"
    if found := _LOOSE.fullmatch(text):
        year, month, day = found.groups()
    elif found := _WORDED.fullmatch(text):
        year, day = found[5], found[1] or found[4]
        month = str(_NAMES.get((found[2] or found[3])[:3].casefold(), 0))
    elif found := _TURNED.fullmatch(text):
        # Only where the day cannot be the month is there one reading.
        year, (month, day) = found[3], (found[2], found[1]) if int(found[1]) > 12 else (found[1], found[2])
        if int(day) <= 12 and day != month:
            return ""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def _day(year: str, month: str, day: str, text: str) -> date:
    """The day, or Wrong with what the calendar has against it. `text` is the whole of what was written."""
    if not 1 <= int(month) <= 12:
        raise Wrong(f"{show(text)} is not a date: there is no month {month}.", _FORM, "date")
    if int(year) == 0:
        raise Wrong(f"{show(text)} is not a date: there is no year {year}.", _FORM, "date")
    days = calendar.monthrange(int(year), int(month))[1]
    if not 1 <= int(day) <= days:
        raise Wrong(f"{show(text)} is not a date: {_MONTHS[int(month) - 1]} {year} has {days} days.", _FORM, "date")
    return date(int(year), int(month), int(day))


def _no_moment(text: str) -> Wrong:
    if re.fullmatch(r"\d{4}(-\d\d)?", text, re.ASCII):
        return Wrong(f"{show(text)} is not a whole date.", "Write the day as well, such as 2024-10-28.", "date")
    if guess := _guess(text):
        return Wrong(f"{show(text)} is not a date in the form year-month-day.", f"Write {guess}.", "date")
    if both := _both(text):
        return both
    return Wrong(
        f"{show(text)} is not a date.",
        "Write year-month-day, such as 2024-10-28 or 2024-10-28T14:30+02:00.",
        "date",
    )


@lru_cache(maxsize=4096)
def parse_moment(text: str) -> Moment:
    """A day, or a day and a clock with its zone: `2024-10-28`, `2024-10-28T14:30+02:00`. Raises Wrong, a ValueError."""
    if found := _DAY.fullmatch(text):
        return Moment(_day(found[1], found[2], found[3], text))
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise _no_moment(text)
    day = _day(found[1], found[2], found[3], text)
    if found[7] is None:
        paste = f"{text.replace(' ', 'T')}+02:00"
        raise Wrong(
            f"{show(text)} has a clock without a zone.",
            f"Write the zone, such as {paste}, or the day alone.",
            "date",
        )
    try:
        return Moment(day, datetime.fromisoformat(text))
    except ValueError:
        raise Wrong(
            f"{show(text)} has a clock or a zone that does not exist.",
            "Write it like 2024-10-28T14:30+02:00.",
            "date",
        ) from None


# One date of EDTF level 1; an interval is two of them. The `edtf` library reads them too, but takes four milliseconds
# for each, of which a cold build has thousands, and accepts level 2 as well: in the tests it is the oracle.
_EDTF = re.compile(
    r"(?P<year>Y-?[1-9]\d{4,8}|-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX))(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<clock>T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?(?P<doubt>[?~%])?",
    re.ASCII,
)
_Bounds = tuple[date | None, date | None]
_OPEN = ("", "..")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
_HELP = "Write EDTF, such as 2024-10-18, 2024-10, 2024-10-18?, 2024-10~ or 2024-10-11/2024-10-16."


def _no_edtf(text: str) -> Wrong:
    if guess := _guess(text):
        return Wrong(f"{show(text)} is not a date in the form year-month-day.", f"Write {guess}.", "date")
    if both := _both(text):
        return both
    return Wrong(f"{show(text)} is not a date.", _HELP, "date")


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _years(text: str) -> tuple[int, int] | None:
    """First and last year it may mean; None where that is not known or outside the calendar of years 1 to 9999."""
    if text == "XXXX" or text[0] in "Y-":
        return None
    first, last = max(int(text.replace("X", "0")), 1), int(text.replace("X", "9"))
    return (first, last) if last else None


def _day_bounds(years: tuple[int, int] | None, month: str, day: str, text: str) -> _Bounds:
    if years is not None and years[0] == years[1]:
        only = _day(f"{years[0]:04}", month, day, text)
        return only, only
    # 29 February is a day of some years; with the year not known it may stand.
    _day("2000", month, day, text)
    if years is None:
        return None, None
    possible = [year for year in range(years[0], years[1] + 1) if (month, day) != ("02", "29") or calendar.isleap(year)]
    return date(possible[0], int(month), int(day)), date(possible[-1], int(month), int(day))


def _bounds(text: str, whole: str) -> _Bounds:
    """First and last day of one date; `whole` is the interval that it is an end of, or itself."""
    found = _EDTF.fullmatch(text)
    if found is None or (found["clock"] and (found["doubt"] or text != whole)):
        raise _no_edtf(whole)
    years, month, day = _years(found["year"]), found["month"], found["day"]
    if month == "XX" and day not in (None, "XX"):
        raise _no_edtf(whole)
    if day and "X" not in day:
        return _day_bounds(years, month, day, whole)
    if found["clock"]:
        raise _no_edtf(whole)
    number = int(month) if month and month != "XX" else None
    if number is not None and not (1 <= number <= 12 or (number in _SEASONS and day is None)):
        raise Wrong(f"{show(whole)} is not a date: there is no month {month}.", _HELP, "date")
    if years is None:
        return None, None
    if number is None:
        return date(years[0], 1, 1), date(years[1], 12, 31)
    first, last = _SEASONS.get(number, (number, number))
    ends_in = years[1] + (last < first)
    return date(years[0], first, 1), _month_end(ends_in, last) if ends_in <= 9999 else date.max


def _interval(text: str) -> _Bounds:
    start, end = text.split("/", 1)
    if start in _OPEN and end in _OPEN:
        raise _no_edtf(text)
    first = None if start in _OPEN else _bounds(start, text)
    last = None if end in _OPEN else _bounds(end, text)
    if first and last and first[0] and last[1] and first[0] > last[1]:
        raise Wrong(f"{show(text)} ends before it begins.", f"Write the earlier date first: {end}/{start}.", "date")
    return first[0] if first else None, last[1] if last else None


@lru_cache(maxsize=4096)
def parse_edtf(text: str) -> Edtf:
    """A date of EDTF level 1, or one whose year is not known (`XXXX-11-13`), with the first and last day it may mean.

    A season is that of the northern half of the world, winter the one that begins in its year. Raises Wrong, a
    ValueError.
    """
    if found := _DAY.fullmatch(text):
        day = _day(found[1], found[2], found[3], text)
        return Edtf(text, day, day)
    return Edtf(text, *(_interval(text) if "/" in text else _bounds(text, text)))


def yearless(value: Edtf) -> bool:
    """Whether the year is not known, which is accepted only while a briefing is in review."""
    return "XXXX" in value.text
