"""Days told by their distance from the day of writing: a weekday, a number alone, "last week", "three days ago"."""

from dataclasses import replace
from datetime import date, timedelta

from builder.intake.mention import Mention
from builder.intake.real_day import real_day
from builder.intake.resolved import BESIDE, NEWS, WEEKDAYS, Resolved, in_words, shifted, to_the_end, told_before

SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}  # by their first months
_WINTER = 24
_FEW = 3  # days gone, after which a number that comes again in weeks is that of the day gone
_FISCAL = 4  # the month with which a fiscal year begins
_BY_FISCAL = 0.87
_DAYS = 9  # as far as a number alone reaches into another month


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
    months = (shifted(base, step) for step in (-1, 0, 1))
    days = [found for year, month in months if (found := real_day(year, month, day))]
    days = [each for each in days if each.weekday() == mention.weekday]
    nearest = min(days, key=lambda each: ((each > base) != ahead and each != base, abs(each - base)), default=None)
    if nearest is None:
        return None
    return Resolved(to_the_end(mention, nearest.isoformat()), f"both agree on the day nearest to {in_words(base)}", 0.9)


def _of_bare_day(mention: Mention, base: date, ahead: bool) -> Resolved | None:
    """A day without its month ("지난달 28일", "28日"): in the month that is told, or the nearest before publication."""
    assert mention.day is not None
    if mention.near is not None and mention.months is None and (base - mention.near).days > NEWS:
        told = real_day(mention.near.year, mention.near.month, mention.day)
        if told is not None and told >= mention.near:
            return Resolved(to_the_end(mention, told.isoformat()), told_before(mention, "month"), BESIDE)
    if mention.weekday is not None and mention.months is None:
        return _of_weekday_and_day(mention, mention.day, base, ahead)
    if mention.months is not None:
        found = real_day(*shifted(base, mention.months), mention.day)
    elif mention.way:
        found = _of_side(mention.day, base, mention.way)
    else:
        found = _of_this_month(mention.day, base, ahead)
    if found is None:
        return None
    return Resolved(to_the_end(mention, found.isoformat()), f"the nearest to {in_words(base)}", 0.9)


def _of_side(day: int, base: date, way: int) -> date | None:
    """The first such day on the side of publication on which it lies."""
    days = (real_day(*shifted(base, way * step), day) for step in (0, 1, 2))
    return next((found for found in days if found and (found >= base if way > 0 else found <= base)), None)


def _of_this_month(day: int, base: date, ahead: bool) -> date | None:
    """The day of the month of publication; of the one before or after where that is but days away: what is further has
    its month told.
    """
    last, this, following = (real_day(*shifted(base, step), day) for step in (-1, 0, 1))
    # Put out the evening before, an article may call the next day by its number.
    if this and this <= base + timedelta(days=1):
        return following if ahead and this < base and following and (following - base).days <= _DAYS else this
    if last and this and (base - last).days <= _FEW and (this - base).days > _DAYS:
        return last
    if last and not ahead and ((base - last).days <= _DAYS or not this or (this - base).days > _DAYS):
        return last
    return this


def of_season(season: int, way: int, base: date) -> Resolved:
    """The last such season that is over, or the next that begins: "last autumn"."""
    month = base.year * 12 + base.month
    year = (month - SEASONS[season] - 3) // 12 if way < 0 else (month - SEASONS[season]) // 12 + 1
    edtf = f"{year}-12/{year + 1}-02" if season == _WINTER else f"{year}-{season}"
    return Resolved(edtf, f"counted from {in_words(base)}", 0.85)


def of_fiscal(mention: Mention, fiscal: int, base: date) -> Resolved:
    """A fiscal year, which begins in April, or a part of it: the months are counted from its first."""
    year = base.year - (base.month < _FISCAL) + fiscal
    first, last = (shifted(date(year, _FISCAL, 1), (month or 1) - 1) for month in (mention.month, mention.until))
    begins, ends = (f"{year}-{month:02d}" for year, month in (first, last))
    edtf = ends if begins == ends else f"{begins}/{ends}"
    return Resolved(edtf, f"in the fiscal year from April {year}, counted from {in_words(base)}", _BY_FISCAL)


def counted(mention: Mention, base: date, ahead: bool) -> Resolved | None:
    """What is told only by its distance from the day of publication."""
    if mention.day is not None:
        return _of_bare_day(mention, base, ahead)
    if mention.weeks is not None:
        return _of_week(mention, base)
    if mention.weekday is not None:
        found = _of_weekday(mention.weekday, base, ahead, mention.way)
        return replace(found, edtf=to_the_end(mention, found.edtf))
    if mention.days is not None:
        return Resolved((base + timedelta(days=mention.days)).isoformat(), f"counted from {in_words(base)}", 0.95)
    if mention.years is not None:
        return Resolved(str(base.year + mention.years), f"counted from {in_words(base)}", 0.9)
    return None
