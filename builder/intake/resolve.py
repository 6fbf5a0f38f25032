"""What day, month or year is meant? A mention read against the day of publication; what that does not settle stays
open.
"""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from msgspec import structs

from builder.intake.counted import SEASONS, counted, of_fiscal, of_season
from builder.intake.mention import Mention
from builder.intake.resolved import BESIDE, MONTHS, shifted, told_before
from builder.intake.resolved import WEEKDAYS as WEEKDAYS
from builder.intake.resolved import Base as Base
from builder.intake.resolved import Resolved as Resolved
from builder.intake.resolved import in_words as in_words
from builder.intake.vintage import LONG, beside, of_day

_YEAR_OF = re.compile(r"\b\d{4}\b")
_WEEK = timedelta(days=7)
_AROUND = 0.75  # how sure the year is of a day beside the text
_MONTHS = 3  # months ahead up to which one is meant that nothing tells as gone
_SEASON = 3  # months after publication up to which what is told as past may end
_SAME = 0.93  # how sure the year is that a heading gives


def _of_month(mention: Mention, month: int, base: Base, ahead: bool) -> Resolved:
    if base.day is None:
        return Resolved(f"XXXX-{month:02d}", "the year is not stated", 0.85)
    way = mention.way
    if mention.due or way > 0:
        year = base.day.year + (month < base.day.month - (mention.due and month == base.day.month - 1))
        return Resolved(f"{year}-{month:02d}", f"the next, counted from {in_words(base.day)}", 0.9)
    year = base.day.year - (month > base.day.month) - (way < 0 and month == base.day.month)
    far = (month - base.day.month) % 12
    if (
        far and (far < 6 if mention.gone else far < 8 or month > base.day.month)
        if ahead
        else 0 < far <= _MONTHS and not (mention.gone or way or mention.near)
    ):
        year = base.day.year + (month < base.day.month)
    is_far = not 0 <= (base.day.year - year) * 12 + base.day.month - month < LONG // 30
    return Resolved(f"{year}-{month:02d}", f"the nearest to {in_words(base.day)}", BESIDE if is_far else 0.9)


def _of_months(months: int, base: Base) -> Resolved | None:
    if base.day:
        year, month = shifted(base.day, months)
        return Resolved(f"{year}-{month:02d}", f"counted from {in_words(base.day)}", 0.95)
    if base.month is None:
        return None
    month = (base.month - 1 + months) % 12 + 1
    return Resolved(f"XXXX-{month:02d}", f"counted from {MONTHS[base.month - 1]}, the year not stated", 0.8)


def _is_to_come(mention: Mention, month: int, base: date) -> bool:
    """Whether a span of few months begins soon, where nothing tells it as gone: "in the second quarter"."""
    is_told = mention.gone or mention.way or mention.near is not None or mention.years is not None
    length = ((mention.until or month) - month) % 12
    return not is_told and length <= _MONTHS and 0 < (month - base.month) % 12 <= _MONTHS


def _of_months_to(mention: Mention, base: Base, ahead: bool) -> Resolved:
    """Months from one to another: "between May and November 2024"."""
    assert mention.month is not None
    assert mention.until is not None
    if mention.year is not None:
        first, last = mention.year, mention.ending or mention.year
        return Resolved(f"{first}-{mention.month:02d}/{last}-{mention.until:02d}", "months and year are stated", 0.95)
    if base.day is None:
        return Resolved(f"XXXX-{mention.month:02d}/XXXX-{mention.until:02d}", "the year is not stated", 0.85)
    turn = mention.until < mention.month
    ahead = ahead or _is_to_come(mention, mention.month, base.day)
    if ahead or mention.years is not None:
        start = _stated(structs.replace(mention, until=None), base, ahead)
        year = int(start.edtf[:4]) + turn if start else base.day.year
        if mention.years == 0 and not ahead and mention.until - base.day.month > _SEASON:
            year -= 1  # "the first nine months of the year", told in January
    else:
        year = int(_of_month(mention, mention.until, base, ahead).edtf[:4])
    begins = f"{year - turn}-{mention.month:02d}"
    return Resolved(f"{begins}/{year}-{mention.until:02d}", f"the nearest to {in_words(base.day)}", 0.85)


def _stated(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    """What month or year say, without a day."""
    if mention.until is not None:
        return _of_months_to(mention, base, ahead)
    if mention.month is None and mention.ending is not None:
        return Resolved(f"{mention.year}/{mention.ending}", "the years are stated", 0.95)
    if mention.decade and mention.year is not None:
        return Resolved(f"{mention.year // 10}X", "the decade is stated", 0.95)
    if mention.month is None:
        return Resolved(str(mention.year), "the year is stated", 0.97)
    if mention.year is not None:
        return Resolved(f"{mention.year}-{mention.month:02d}", "month and year are stated", 0.97)
    if mention.years is not None and base.day is not None:
        because = f"the year is counted from {in_words(base.day)}"
        return Resolved(f"{base.day.year + mention.years}-{mention.month:02d}", because, 0.95)
    if mention.way and mention.month in SEASONS:
        return of_season(mention.month, mention.way, base.day) if base.day is not None else None
    found = _of_month(mention, mention.month, base, ahead)
    if base.day is not None:
        year, month = map(int, found.edtf.split("-"))
        if (told := beside(mention, date(year, month, 1), base.day, ahead)) is not None:
            return Resolved(f"{told.year}-{told.month:02d}", told_before(mention), BESIDE)
    return found


def _of_readings(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    """One of the two days that `03/11/2024` may mean: by the outlet's order, or the only one that is not to come."""
    by_day, by_month = mention.readings
    if base.order:
        chosen = by_month if base.order == "mdy" else by_day
        return Resolved(chosen.isoformat(), f"{base.order} is the outlet's order of day and month", 0.92)
    gone = [day for day in mention.readings if base.day is not None and day <= base.day]
    if ahead or len(gone) != 1:
        return None
    return Resolved(gone[0].isoformat(), "its other reading is still to come", 0.85)


def _of_weekday_of_month(mention: Mention, weekday: int, base: Base, ahead: bool) -> Resolved | None:
    """ "The last Sunday of May": counted in its month, where the year of that is known."""
    found = resolve(structs.replace(mention, nth=0, weekday=None), base, ahead)
    if found is None or not found.edtf[:4].isdecimal():
        return None
    year, month = map(int, found.edtf.split("-"))
    first, last = monthrange(year, month)
    days = range(1 + (weekday - first) % 7, last + 1, 7)
    day = days[-1] if mention.nth < 0 else days[mention.nth - 1]
    if mention.reach:
        sunday = date(year, month, day) + timedelta(days=mention.reach)
        return replace(found, edtf=f"{found.edtf}-{day:02d}/{sunday}")
    return replace(found, edtf=f"{found.edtf}-{day:02d}")


def _by_page(mention: Mention, around: date, ahead: bool) -> Resolved | None:
    """A date without its year, where no day of publication is known and another day stands by the text."""
    found = resolve(mention, Base(around), ahead)
    if found is None:
        return None
    because = f"{found.because}, the newest day that stands around the text"
    return replace(found, because=because, confidence=min(found.confidence, _AROUND))


def _of_same(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    """A date that lies in the year told before it: by a heading, or as the words say ("in May of that year")."""
    if mention.near is None:
        return None
    year = mention.near.year + (mention.years or 0)
    if mention.side and mention.month is not None:
        passed = mention.near.month <= mention.month if mention.side < 0 else mention.near.month >= mention.month
        year += mention.side * passed
    found = resolve(structs.replace(mention, year=year, years=None, same=False), base, ahead)
    because = f"in {year}, the year told before it" if not mention.years else f"in the year after {mention.near.year}"
    return replace(found, because=because, confidence=_SAME) if found else None


def _of_two(mention: Mention, upto: Mention, base: Base, ahead: bool) -> Resolved | None:
    """A range whose ends are told in different ways, each read for itself."""
    first, last = resolve(structs.replace(mention, upto=None), base, ahead), resolve(upto, base, ahead)
    if first is None or last is None:
        return None
    if mention.weekday is not None and upto.weekday is not None and first.edtf > last.edtf:
        first = replace(first, edtf=(date.fromisoformat(first.edtf) - _WEEK).isoformat())
    first, last = replace(first, edtf=first.edtf.split("/")[0]), replace(last, edtf=last.edtf.split("/")[-1])
    if first.edtf[:4] > last.edtf[:4] or (first.edtf[:7] > last.edtf[:7] and len(last.edtf) > 4):
        if mention.year is not None or mention.years is not None or base.day is None:
            return None
        first = replace(first, edtf=f"{int(first.edtf[:4]) - 1}{first.edtf[4:]}")
    because = first.because if first.because == last.because else f"{first.because}; {last.because}"
    return Resolved(f"{first.edtf}/{last.edtf}", because, min(first.confidence, last.confidence, 0.92))


def _of_run(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    """More than a year of months up to one whose year is not said: "the 15 months to the end of March"."""
    last = resolve(structs.replace(mention, run=0), base, ahead)
    if last is None or not last.edtf[:4].isdecimal():
        return None
    year, month = shifted(date.fromisoformat(f"{last.edtf}-01"), 1 - mention.run)
    return replace(last, edtf=f"{year}-{month:02d}/{last.edtf}")


def _of_ago(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    """The time told before it, some years earlier: "in January, up from nine a year earlier"."""
    found = resolve(structs.replace(mention, ago=0), base, ahead)
    if found is None or "X" in found.edtf:
        return None
    edtf = _YEAR_OF.sub(lambda year: str(int(year[0]) - mention.ago), found.edtf)
    return replace(found, edtf=edtf, because=f"a year before, {found.because}", confidence=min(found.confidence, 0.87))


def resolve(mention: Mention, base: Base, ahead: bool = False) -> Resolved | None:
    """The date that is meant, as EDTF; `XXXX` for a year that nothing tells; None where it cannot be told at all.

    `ahead` says that the sentence looks to what is to come.
    """
    if mention.fiscal is not None:
        return of_fiscal(mention, mention.fiscal, base.day) if base.day is not None else None
    if mention.ago:
        return _of_ago(mention, base, ahead)
    if mention.readings:
        return _of_readings(mention, base, ahead)
    if base.day is None and base.around is not None and mention.year is None and mention.month is not None:
        return _by_page(mention, base.around, ahead)
    if mention.nth and mention.weekday is not None:
        return _of_weekday_of_month(mention, mention.weekday, base, ahead)
    if mention.same:
        return _of_same(mention, base, ahead)
    if mention.run:
        return _of_run(mention, base, ahead)
    if mention.upto is not None:
        return _of_two(mention, mention.upto, base, ahead)
    if mention.day is not None and mention.month is not None:
        return of_day(mention, base, ahead)
    if mention.month is not None or mention.year is not None:
        return _stated(mention, base, ahead)
    if mention.months is not None and mention.day is None:
        return _of_months(mention.months, base)
    return counted(mention, base.day, ahead) if base.day is not None else None
