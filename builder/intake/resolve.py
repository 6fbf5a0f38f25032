"""What day, month or year is meant? A mention read against the day of publication; what that does not settle stays
open.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from builder.intake.mention import Mention
from builder.intake.real_day import real_day

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


_NEWS = 45  # days: what lies so near to publication needs no year, whatever was told before it
_DAYS = 9  # as far as a number alone reaches into another month
_SAME = 0.93  # how sure the year is that a heading gives
_BESIDE = 0.85  # how sure the year is of a day told before


@dataclass(frozen=True, slots=True)
class Base:
    """What is known of the day of publication: the day; or else the month it fell in, the year being unknown; and the
    outlet's `order` of day and month in figures, "" where it has none.
    """

    day: date | None = None
    month: int | None = None
    order: str = ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date in EDTF, and why it is that one."""

    edtf: str
    because: str
    confidence: float


def in_words(day: date, year: bool = True) -> str:
    """A day as the reasons write it: `29 October 2024`."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def _year(month: int, day: int, base: date, ahead: bool) -> date | None:
    """The day of that month nearest before publication; or the one after, where the sentence looks ahead and it is
    nearer.
    """
    days = [found for year in range(base.year - 8, base.year + 9) if (found := real_day(year, month, day))]
    past = max((found for found in days if found <= base), default=None)
    future = min((found for found in days if found > base), default=None)
    if ahead and future and (past is None or future - base < base - past):
        return future
    # An article dated by its first line may have gone out the evening before.
    return future if future and (future - base).days <= 1 else past


def _shifted(base: date, months: int) -> tuple[int, int]:
    number = base.year * 12 + base.month - 1 + months
    return number // 12, number % 12 + 1


def _to_the_end(mention: Mention, day: str) -> str:
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


def _of_day(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    assert mention.month is not None
    assert mention.day is not None
    if mention.year is not None:
        day = f"{mention.year}-{mention.month:02d}-{mention.day:02d}"
        return Resolved(_to_the_end(mention, day), "the day is stated in full", 0.98)
    if base.day is None:
        day = f"XXXX-{mention.month:02d}-{mention.day:02d}"
        return Resolved(_to_the_end(mention, day), "the year is not stated", 0.85)
    if mention.years is not None:
        found = real_day(base.day.year + mention.years, mention.month, mention.day)
        because = f"the year is counted from {in_words(base.day)}"
        return Resolved(_to_the_end(mention, found.isoformat()), because, 0.95) if found else None
    found = _year(mention.month, mention.day, base.day, ahead)
    if found is None:
        return None
    if (told := _beside(mention, found, base.day)) is not None:
        return Resolved(_to_the_end(mention, told.isoformat()), _because(mention), _BESIDE)
    if mention.weekday is not None and found.weekday() != mention.weekday:
        because = f"the nearest such day, though it was not a {WEEKDAYS[mention.weekday]}"
        return Resolved(_to_the_end(mention, found.isoformat()), because, 0.5)
    return Resolved(_to_the_end(mention, found.isoformat()), f"the nearest to {in_words(base.day)}", 0.95)


def _beside(mention: Mention, nearest: date, base: date) -> date | None:
    """The day in the year of the day told before it, where that speaks of other times: "on 24 February 2022 it began,
    and on 5 March it ended"; None where the day nearest to publication is meant.
    """
    if mention.near is None or mention.month is None or mention.way:
        return None
    if mention.near > base:
        return None
    found = real_day(mention.near.year, mention.month, mention.day or 1)
    is_news = abs((base - nearest).days) <= _NEWS
    return found if found and found != nearest and found >= mention.near and not is_news else None


def _because(mention: Mention, unit: str = "year") -> str:
    assert mention.near is not None
    return f"in the {unit} of {in_words(mention.near)}, told before it"


def _of_month(month: int, base: Base, ahead: bool, way: int) -> Resolved:
    if base.day is None:
        return Resolved(f"XXXX-{month:02d}", "the year is not stated", 0.85)
    year = base.day.year - (month > base.day.month) - (way < 0 and month == base.day.month)
    if ahead and month != base.day.month and (month - base.day.month) % 12 < 6:
        year = base.day.year + (month < base.day.month)
    return Resolved(f"{year}-{month:02d}", f"the nearest to {in_words(base.day)}", 0.9)


def _of_weekday(weekday: int, base: date, ahead: bool, way: int) -> Resolved:
    back = (base.weekday() - weekday) % 7 or (7 if way < 0 else 0)
    found = base + timedelta(days=7 - back) if ahead and (back or way) else base - timedelta(days=back)
    which = "next" if found > base else "last"
    return Resolved(found.isoformat(), f"the {which} {WEEKDAYS[weekday]}, counted from {in_words(base)}", 0.9)


def _of_week(mention: Mention, base: date) -> Resolved:
    """A week, from Monday to Sunday, or a day of it: "last week", "on Friday of last week"."""
    monday = base - timedelta(days=base.weekday()) + timedelta(weeks=mention.weeks or 0)
    because = f"counted from {in_words(base)}"
    if mention.weekday is not None:
        return Resolved((monday + timedelta(days=mention.weekday)).isoformat(), because, 0.9)
    return Resolved(f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}", because, 0.85)


def _of_weekday_and_day(mention: Mention, day: int, base: date, ahead: bool) -> Resolved | None:
    """A weekday with the number of its day ("jueves 22"): in the month around publication in which both agree."""
    months = (_shifted(base, step) for step in (-1, 0, 1))
    days = [found for year, month in months if (found := real_day(year, month, day))]
    days = [each for each in days if each.weekday() == mention.weekday]
    nearest = min(days, key=lambda each: ((each > base) != ahead and each != base, abs(each - base)), default=None)
    if nearest is None:
        return None
    return Resolved(
        _to_the_end(mention, nearest.isoformat()), f"both agree on the day nearest to {in_words(base)}", 0.9
    )


def _of_bare_day(mention: Mention, base: date, ahead: bool) -> Resolved | None:
    """A day without its month ("지난달 28일", "28日"): in the month that is told, or the nearest before publication."""
    assert mention.day is not None
    if mention.near is not None and mention.months is None and (base - mention.near).days > _NEWS:
        told = real_day(mention.near.year, mention.near.month, mention.day)
        if told is not None and told >= mention.near:
            return Resolved(_to_the_end(mention, told.isoformat()), _because(mention, "month"), _BESIDE)
    if mention.weekday is not None and mention.months is None:
        return _of_weekday_and_day(mention, mention.day, base, ahead)
    if mention.months is not None:
        found = real_day(*_shifted(base, mention.months), mention.day)
    elif mention.way:
        found = _of_side(mention.day, base, mention.way)
    else:
        found = _of_this_month(mention.day, base, ahead)
    if found is None:
        return None
    return Resolved(_to_the_end(mention, found.isoformat()), f"the nearest to {in_words(base)}", 0.9)


def _of_side(day: int, base: date, way: int) -> date | None:
    """The first such day on the side of publication on which it lies."""
    days = (real_day(*_shifted(base, way * step), day) for step in (0, 1, 2))
    return next((found for found in days if found and (found >= base if way > 0 else found <= base)), None)


def _of_this_month(day: int, base: date, ahead: bool) -> date | None:
    """The day of the month of publication; of the one before or after where that is but days away: what is further has
    its month told.
    """
    last, this, following = (real_day(*_shifted(base, step), day) for step in (-1, 0, 1))
    # Put out the evening before, an article may call the next day by its number.
    if this and this <= base + timedelta(days=1):
        return following if ahead and this < base and following and (following - base).days <= _DAYS else this
    if last and not ahead and ((base - last).days <= _DAYS or not this or (this - base).days > _DAYS):
        return last
    return this


def _of_months(months: int, base: Base) -> Resolved | None:
    if base.day:
        year, month = _shifted(base.day, months)
        return Resolved(f"{year}-{month:02d}", f"counted from {in_words(base.day)}", 0.95)
    if base.month is None:
        return None
    month = (base.month - 1 + months) % 12 + 1
    return Resolved(f"XXXX-{month:02d}", f"counted from {MONTHS[base.month - 1]}, the year not stated", 0.8)


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
    if ahead or mention.years is not None:
        start = _stated(replace(mention, until=None), base, ahead)
        year = int(start.edtf[:4]) + turn if start else base.day.year
    else:
        year = int(_of_month(mention.until, base, ahead, mention.way).edtf[:4])
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
    found = _of_month(mention.month, base, ahead, mention.way)
    if base.day is not None:
        year, month = map(int, found.edtf.split("-"))
        if (told := _beside(mention, date(year, month, 1), base.day)) is not None:
            return Resolved(f"{told.year}-{told.month:02d}", _because(mention), _BESIDE)
    return found


def _counted(mention: Mention, base: date, ahead: bool) -> Resolved | None:
    """What is told only by its distance from the day of publication."""
    if mention.day is not None:
        return _of_bare_day(mention, base, ahead)
    if mention.weeks is not None:
        return _of_week(mention, base)
    if mention.weekday is not None:
        found = _of_weekday(mention.weekday, base, ahead, mention.way)
        return replace(found, edtf=_to_the_end(mention, found.edtf))
    if mention.days is not None:
        return Resolved((base + timedelta(days=mention.days)).isoformat(), f"counted from {in_words(base)}", 0.95)
    if mention.years is not None:
        return Resolved(str(base.year + mention.years), f"counted from {in_words(base)}", 0.9)
    return None


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


def _of_same(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    """A date that lies in the year told before it: by a heading, or as the words say ("in May of that year")."""
    if mention.near is None:
        return None
    found = resolve(replace(mention, year=mention.near.year, same=False), base, ahead)
    because = f"in {mention.near.year}, the year told before it"
    return replace(found, because=because, confidence=_SAME) if found else None


def _of_two(mention: Mention, upto: Mention, base: Base, ahead: bool) -> Resolved | None:
    """A range whose ends are told in different ways, each read for itself."""
    first, last = resolve(replace(mention, upto=None), base, ahead), resolve(upto, base, ahead)
    if first is None or last is None or "/" in first.edtf + last.edtf:
        return None
    if first.edtf[:4] > last.edtf[:4] or (first.edtf[:7] > last.edtf[:7] and len(last.edtf) > 4):
        if mention.year is not None or mention.years is not None or base.day is None:
            return None
        first = replace(first, edtf=f"{int(first.edtf[:4]) - 1}{first.edtf[4:]}")
    because = first.because if first.because == last.because else f"{first.because}; {last.because}"
    return Resolved(f"{first.edtf}/{last.edtf}", because, min(first.confidence, last.confidence, 0.92))


def resolve(mention: Mention, base: Base, ahead: bool = False) -> Resolved | None:
    """The date that is meant, as EDTF; `XXXX` for a year that nothing tells; None where it cannot be told at all.

    `ahead` says that the sentence looks to what is to come.
    """
    if mention.readings:
        return _of_readings(mention, base, ahead)
    if mention.same:
        return _of_same(mention, base, ahead)
    if mention.upto is not None:
        return _of_two(mention, mention.upto, base, ahead)
    if mention.day is not None and mention.month is not None:
        return _of_day(mention, base, ahead)
    if mention.month is not None or mention.year is not None:
        return _stated(mention, base, ahead)
    if mention.months is not None and mention.day is None:
        return _of_months(mention.months, base)
    return _counted(mention, base.day, ahead) if base.day is not None else None
