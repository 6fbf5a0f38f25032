"""What a date means: the day, month or span in EDTF, and what it is told from."""

from dataclasses import dataclass
from datetime import date, timedelta

from msgspec import Struct

from builder.intake.mention import Mention

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
NEWS = 45  # days: what lies so near to publication needs no year, whatever was told before it
BESIDE = 0.85  # how sure the year is of a day told before


class Base(Struct, frozen=True):
    """What is known of the day of publication: the day; or else the month it fell in, the year being unknown; and the
    outlet's `order` of day and month in figures, "" where it has none. `around` is a day that stands beside the text,
    for years alone.
    """

    day: date | None = None
    month: int | None = None
    order: str = ""
    around: date | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date in EDTF, and why it is that one."""

    edtf: str
    because: str
    confidence: float


def in_words(day: date, year: bool = True) -> str:
    """A day as the reasons write it: `29 October 2024`."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def shifted(base: date, months: int) -> tuple[int, int]:
    """Year and month so many months from a day."""
    number = base.year * 12 + base.month - 1 + months
    return number // 12, number % 12 + 1


def to_the_end(mention: Mention, day: str) -> str:
    """A day as EDTF, with the end of its range: `day` is the first, `XXXX-10-28` where its year is not known."""
    if mention.eve and day[:4] != "XXXX":
        return f"{date.fromisoformat(day) - timedelta(days=1)}/{day}"
    if mention.reach and day[:4] != "XXXX":
        first, last = sorted((date.fromisoformat(day), date.fromisoformat(day) + timedelta(days=mention.reach)))
        return f"{first}/{last}"
    if mention.last is None:
        return day
    year, month = day[:4], mention.until or int(day[5:7])
    if year != "XXXX":
        year = str(mention.ending or int(year) + (month < int(day[5:7])))
    return f"{day}/{year}-{month:02d}-{mention.last:02d}"


def told_before(mention: Mention, unit: str = "year") -> str:
    """The reason of a date that lies near the day told before it."""
    assert mention.near is not None
    return f"in the {unit} of {in_words(mention.near)}, told before it"
