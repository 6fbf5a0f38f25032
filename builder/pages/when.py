"""A date that may be less than certain, in a reader's words: EDTF told without its signs."""

import re
from functools import lru_cache

from msgspec import Struct

from builder.briefing.model import Edtf
from builder.pages.wording import MONTHS, short_month

_POINT = re.compile(
    r"(?P<year>Y?-?[\dX]+)(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?"
    r"(?:T(?P<clock>\d\d:\d\d)(?::\d\d)?(?P<zone>Z|[+-]\d\d(?::\d\d)?)?)?(?P<doubt>[?~%]?)"
)
_PLAIN_YEAR, _PLAIN_MONTH = re.compile(r"\d{4}"), re.compile(r"(0\d|1[0-2])?")
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


class _Point(Struct, frozen=True):
    """One side of an interval, or the whole of a date; parts that are not written are ""."""

    year: str
    month: str
    day: str
    clock: str
    zone: str
    doubt: str

    @property
    def plain(self) -> bool:
        """Whether every part that is written is known and sure, and it is a calendar's date."""
        return bool(
            _PLAIN_YEAR.fullmatch(self.year)
            and _PLAIN_MONTH.fullmatch(self.month)
            and "X" not in self.day
            and not self.clock + self.doubt
        )


@lru_cache(maxsize=4096)  # a day is told on every page that has something of it
def _point(text: str) -> _Point | None:
    found = _POINT.fullmatch(text)
    return _Point(**{name: part or "" for name, part in found.groupdict().items()}) if found else None


def _year(text: str) -> str:
    """A year, a decade ("the 2020s"), a wider stretch, or "" where nothing of it is known."""
    if text == "XXXX":
        return ""
    if "X" in text:
        first, last = text.replace("X", "0"), text.replace("X", "9")
        return f"the {first}s" if text.count("X") == 1 else f"the years {first} to {last}"
    count = int(text.removeprefix("Y"))
    # There is no year 0: -0044 is 45 BC.
    return str(count) if count > 999 else f"{1 - count} BC" if count < 1 else f"AD {count}"


def _month(text: str, short: bool) -> str:
    if text in _SEASONS:
        return _SEASONS[text]
    name = MONTHS[int(text) - 1]
    return short_month(name) if short else name


def _joined(part: str, year: str) -> str:
    """A day or month with its year: the year may be a decade, or not known."""
    if not year:
        return f"{part}, year not known"
    return f"{part} in {year}" if year.startswith("the ") else f"{part} {year}"


def _date(point: _Point, short: bool) -> str:
    year = _year(point.year)
    if not point.month:
        return year or "date not known"
    if point.month == "XX":
        return f"{year or 'date'}, {'day' if point.day else 'month'} not known" if year else "date not known"
    month = _month(point.month, short)
    if not point.day:
        return _joined(month, year)
    if point.day == "XX":
        return f"{_joined(month, year)}, day not known"
    day = f"{int(point.day)} {month}"
    return day if short and point.year.isdigit() else _joined(day, year)


def _told(point: _Point, short: bool) -> str:
    """A date with its clock and with the doubt about it."""
    text = _date(point, short)
    if point.clock:
        zone = "UTC" if point.zone == "Z" else point.zone
        text = f"{text}, {point.clock} {zone}".rstrip()
    if point.doubt in ("~", "%"):
        text = f"about {text}"
    return f"{text} (uncertain)" if point.doubt in ("?", "%") else text


def _together(start: _Point, end: _Point, short: bool) -> str | None:
    """Two plain dates with what they share said once; None where they share nothing."""
    if start.year != end.year or bool(start.day) != bool(end.day) or bool(start.month) != bool(end.month):
        return None
    year = "" if short and start.day else f" {start.year}"
    if start.day and start.month == end.month:
        return f"{int(start.day)}–{int(end.day)} {_month(end.month, short)}{year}"
    if start.day:
        first, last = _month(start.month, short), _month(end.month, short)
        return f"{int(start.day)} {first} – {int(end.day)} {last}{year}"
    return f"{_month(start.month, short)}–{_month(end.month, short)}{year}"


def _interval(start: str, end: str, short: bool) -> str:
    first, last = _point(start), _point(end)
    if first is None and last is None:
        return f"{start}/{end}"
    if first is None or last is None:
        told = _told(first, short) if first else _told(last, short) if last else ""
        unknown = "" if ".." in (start, end) else ", end not known" if first else ", beginning not known"
        return f"{'from' if first else 'until'} {told}{unknown}"
    if first == last:
        return _told(first, short)
    if not (first.plain and last.plain):
        return f"{_told(first, short)} to {_told(last, short)}"
    if not first.month and not last.month:
        return f"{first.year}–{last.year}"
    # A short form drops the year; where the two years differ, it is what must not be dropped.
    return _together(first, last, short) or f"{_told(first, False)} – {_told(last, False)}"


def _words(value: Edtf | str, short: bool) -> str:
    text = str(value)
    start, slash, end = text.partition("/")
    if slash:
        return _interval(start, end, short)
    point = _point(text)
    return _told(point, short) if point else text


def words(value: Edtf | str) -> str:
    """ "28 October 2024", "about October 2024", "11–16 October 2024", "2024 (uncertain)", "spring 2024"."""
    return _words(value, short=False)


def short_words(value: Edtf | str) -> str:
    """For a margin: short months, no year where a day is told: "28 Oct", "11–16 Oct", "about Oct 2024"."""
    return _words(value, short=True)


def machine(value: Edtf | str) -> str:
    """What the `datetime` of an HTML `time` may hold of it: a sure year, month or day; else ""."""
    point = _point(str(value))
    return str(value) if point and point.plain and point.year != "0000" else ""
