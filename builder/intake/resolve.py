"""What day, month or year is meant? A mention read against the day of publication; what that does not settle stays
open.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.mention import Mention
from builder.intake.quotation import straight

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Base:
    """What is known of the day of publication: the day; or else the month it fell in, the year being unknown."""

    day: date | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date in EDTF, and why it is that one."""

    edtf: str
    because: str
    confidence: float


def in_words(day: date, year: bool = True) -> str:
    """A day as the reasons write it: `29 October 2024`."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


@lru_cache(maxsize=16)
def _future(code: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{LANGUAGES[code].dates.future})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _stops(code: str) -> re.Pattern[str]:
    speech = LANGUAGES[code].speech
    return re.compile(rf"[,.;:]|\b(?:{speech.verbs}|{speech.connectors})\b")


def is_ahead(sentence: str, mention: Mention, code: str) -> bool:
    """Whether a sentence speaks of the mentioned day as one to come: before it, or in the clause that it opens."""
    plain = straight(sentence)
    after = plain[mention.end : mention.end + 40]
    stop = _stops(code).search(after)
    opened = after[: stop.start()] if stop else after
    return any(_future(code).search(part) for part in (plain[: mention.start], opened))


@lru_cache(maxsize=16)
def _since(code: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{LANGUAGES[code].dates.since})\s(?:[\w']+\s){{0,2}}$", re.IGNORECASE)


def is_since(sentence: str, mention: Mention, code: str) -> bool:
    """Whether something is counted from the mentioned day, or up to it ("since its invasion of 8 August")."""
    return _since(code).search(straight(sentence[: mention.start])) is not None


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(month: int, day: int, base: date, ahead: bool) -> date | None:
    """The day of that month nearest before publication; or the one after, where the sentence looks ahead and it is
    nearer.
    """
    days = [found for year in range(base.year - 8, base.year + 9) if (found := _real(year, month, day))]
    past = max((found for found in days if found <= base), default=None)
    future = min((found for found in days if found > base), default=None)
    if ahead and future and (past is None or future - base < base - past):
        return future
    # An article dated by its first line may have gone out the evening before.
    return future if future and (future - base).days <= 1 else past


def _shifted(base: date, months: int) -> tuple[int, int]:
    number = base.year * 12 + base.month - 1 + months
    return number // 12, number % 12 + 1


def _range(mention: Mention, text: str) -> str:
    return f"{text}/{text[:-2]}{mention.last:02d}" if mention.last else text


def _of_day(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    assert mention.month is not None
    assert mention.day is not None
    if mention.year is not None:
        day = f"{mention.year}-{mention.month:02d}-{mention.day:02d}"
        return Resolved(_range(mention, day), "the day is stated in full", 0.98)
    if base.day is None:
        return Resolved(_range(mention, f"XXXX-{mention.month:02d}-{mention.day:02d}"), "the year is not stated", 0.9)
    found = _year(mention.month, mention.day, base.day, ahead)
    if found is None:
        return None
    if mention.weekday is not None and found.weekday() != mention.weekday:
        because = f"the nearest such day, though it was not a {WEEKDAYS[mention.weekday]}"
        return Resolved(_range(mention, found.isoformat()), because, 0.5)
    return Resolved(_range(mention, found.isoformat()), f"the nearest to {in_words(base.day)}", 0.95)


def _of_month(month: int, base: Base, ahead: bool) -> Resolved:
    if base.day is None:
        return Resolved(f"XXXX-{month:02d}", "the year is not stated", 0.85)
    year = base.day.year - (month > base.day.month)
    if ahead and month != base.day.month and (month - base.day.month) % 12 < 6:
        year = base.day.year + (month < base.day.month)
    return Resolved(f"{year}-{month:02d}", f"the nearest to {in_words(base.day)}", 0.9)


def _of_weekday(weekday: int, base: date, ahead: bool) -> Resolved:
    back = (base.weekday() - weekday) % 7
    found = base + timedelta(days=7 - back) if ahead and back else base - timedelta(days=back)
    which = "next" if found > base else "last"
    return Resolved(found.isoformat(), f"the {which} {WEEKDAYS[weekday]}, counted from {in_words(base)}", 0.9)


def resolve(mention: Mention, base: Base, ahead: bool = False) -> Resolved | None:
    """The date that is meant, as EDTF; `XXXX` for a year that nothing tells; None where it cannot be told at all.

    `ahead` says that the sentence looks to what is to come.
    """
    if mention.readings:
        return None
    if mention.day is not None:
        return _of_day(mention, base, ahead)
    if mention.month is not None:
        if mention.year is not None:
            return Resolved(f"{mention.year}-{mention.month:02d}", "month and year are stated", 0.97)
        return _of_month(mention.month, base, ahead)
    if mention.year is not None:
        return Resolved(str(mention.year), "the year is stated", 0.97)
    if mention.months is not None and (base.day or base.month):
        if base.day:
            year, month = _shifted(base.day, mention.months)
            return Resolved(f"{year}-{month:02d}", f"counted from {in_words(base.day)}", 0.95)
        month = ((base.month or 1) - 1 + mention.months) % 12 + 1
        return Resolved(f"XXXX-{month:02d}", f"counted from {MONTHS[(base.month or 1) - 1]}, the year not stated", 0.8)
    if base.day is None:
        return None
    if mention.weekday is not None:
        return _of_weekday(mention.weekday, base.day, ahead)
    if mention.days is not None:
        found = base.day + timedelta(days=mention.days)
        return Resolved(found.isoformat(), f"counted from {in_words(base.day)}", 0.95)
    return None
