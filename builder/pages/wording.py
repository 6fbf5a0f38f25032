"""How pages say days and numbers, in English by tables: never by the locale of the machine that builds."""

from datetime import date
from functools import lru_cache
from typing import Protocol

from builder.briefing.model import Moment

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Dated = str | date | Moment


def short_month(name: str) -> str:
    """The usual abbreviation of an English month: "Oct", "Sept", "May"."""
    return name if len(name) <= 4 else "Sept" if name == "September" else name[:3]


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[int, int, int]:
    """Year, month and day of ISO text that may stop early; 0 where it does."""
    numbers = [int(part) for part in text.split("-")]
    year, month, day = (*numbers, 0, 0)[:3]
    return year, month, day


def month_name(value: Dated) -> str:
    """ "October"."""
    return MONTHS[_parts(str(value)[:10])[1] - 1]


def month_year(value: Dated) -> str:
    """ "October 2024"."""
    return f"{month_name(value)} {str(value)[:4]}"


def day_long(value: Dated) -> str:
    """ "28 October 2024"."""
    return f"{_parts(str(value)[:10])[2]} {month_year(value)}"


def day_short(value: Dated) -> str:
    """ "28 Oct"."""
    return f"{_parts(str(value)[:10])[2]} {short_month(month_name(value))}"


def weekday(value: Dated) -> str:
    """ "Monday"."""
    return WEEKDAYS[date(*_parts(str(value)[:10])).weekday()]


def span_name(span: str) -> str:
    """A year, a month or a day by its name: "2024", "October 2024", "28 October 2024"; "" stays ""."""
    return day_long(span) if len(span) == 10 else month_year(span) if len(span) == 7 else span


def clock(value: Dated) -> str:
    """ "14:30" of a moment that has a clock, in the zone it was written in; "" of a bare day."""
    return str(value)[11:16]


def number(value: int | float) -> str:
    """Digits in threes: "3,000", "11,000", "2.5"."""
    text = f"{value:,}"
    return text if "e" not in text else f"{value:,.0f}"


class Counted(Protocol):
    """What has a number as figures have it: one value, or a low and a high one."""

    @property
    def value(self) -> int | float | None: ...
    @property
    def low(self) -> int | float | None: ...
    @property
    def high(self) -> int | float | None: ...


def figure_value(figure: Counted) -> str:
    """The number alone: "11,000", "600–700"; its qualifier stands apart."""
    if figure.value is not None:
        return number(figure.value)
    return "–".join(number(bound) for bound in (figure.low, figure.high) if bound is not None)
