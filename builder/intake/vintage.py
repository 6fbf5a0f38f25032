"""In which year was a day that is told without one? Told by its verb, its weekday, and the day told before it."""

from datetime import date, timedelta
from functools import partial

from builder.intake.mention import Mention
from builder.intake.real_day import real_day
from builder.intake.resolved import BESIDE, NEWS, WEEKDAYS, Base, Resolved, in_words, to_the_end, told_before

LONG = 300  # days back that mostly have one
_SOON = 21  # days ahead that need no year
_COMING = 120  # days ahead up to which a day is meant that nothing tells as gone
_AHEAD = 215  # days ahead up to which one is meant that a word calls one to come
_YEAR = 430  # days: a year and some weeks
_SOON_AFTER = timedelta(days=100)  # after a day to come, for what is told as to come behind it


def _year(month: int, day: int, base: date, ahead: bool, reach: int) -> date | None:
    """The day of that month nearest before publication; or the one after, where it is no more than so many days off, or
    the sentence looks ahead and it is nearer.
    """
    days = [found for year in range(base.year - 8, base.year + 9) if (found := real_day(year, month, day))]
    past = max((found for found in days if found <= base), default=None)
    future = min((found for found in days if found > base), default=None)
    if future and ((future - base).days <= reach or (ahead and (past is None or future - base < base - past))):
        return future
    return past


def _coming(month: int, day: int, base: date) -> date | None:
    """The next such day from publication on; the last one where that was but weeks ago, and so may be meant."""
    days = [found for year in range(base.year - 8, base.year + 9) if (found := real_day(year, month, day))]
    past = max((found for found in days if found < base), default=None)
    future = min((found for found in days if found >= base), default=None)
    if past is not None and future is not None and (base - past).days <= NEWS < (future - base).days:
        return past
    return future


def _reach(mention: Mention, ahead: bool) -> int:
    """How many days ahead a day may be that is told so, by its verb, the words and the day beside it. What is to come
    within weeks needs no year; what was eleven months ago does.
    """
    if mention.way < 0:
        return 0
    if mention.gone or mention.until is not None or (mention.near is not None and not ahead):
        return _SOON
    return _AHEAD if ahead else _COMING


def _of_another_year(mention: Mention, weekday: int, nearest: date, base: date) -> Resolved:
    """The day in the year before or after in which it was such a weekday; else the nearest, which is a slip."""
    years = (nearest.year + step for step in (-1, 1))
    days = [found for year in years if (found := real_day(year, nearest.month, nearest.day))]
    agreeing = [day for day in days if day.weekday() == weekday and abs((day - base).days) <= _YEAR]
    if len(agreeing) == 1:
        because = f"the one near {in_words(base)} that is a {WEEKDAYS[weekday]}"
        return Resolved(to_the_end(mention, agreeing[0].isoformat()), because, 0.92)
    because = f"the nearest such day, though it was not a {WEEKDAYS[weekday]}"
    return Resolved(to_the_end(mention, nearest.isoformat()), because, 0.5)


def beside(mention: Mention, nearest: date, base: date, ahead: bool) -> date | None:
    """The day in the year of the day told before it, where that speaks of other times: "on 24 February 2022 it began,
    and on 5 March it ended"; None where the day nearest to publication is meant.
    """
    if mention.near is None or mention.month is None or mention.way:
        return None
    found = real_day(mention.near.year, mention.month, mention.day or 1)
    if mention.near > base:
        to_come = ahead or mention.due
        return found if found and to_come and mention.near <= found <= mention.near + _SOON_AFTER else None
    if mention.due or (ahead and nearest > base):
        return None
    is_news = abs((base - nearest).days) <= NEWS and not (mention.gone and nearest > base and not ahead)
    return found if found and found != nearest and found >= mention.near and not is_news else None


def of_day(mention: Mention, base: Base, ahead: bool) -> Resolved | None:
    assert mention.month is not None
    assert mention.day is not None
    if mention.year is not None:
        day = f"{mention.year}-{mention.month:02d}-{mention.day:02d}"
        return Resolved(to_the_end(mention, day), "the day is stated in full", 0.98)
    if base.day is None:
        day = f"XXXX-{mention.month:02d}-{mention.day:02d}"
        return Resolved(to_the_end(mention, day), "the year is not stated", 0.85)
    if mention.years is not None:
        found = real_day(base.day.year + mention.years, mention.month, mention.day)
        because = f"the year is counted from {in_words(base.day)}"
        return Resolved(to_the_end(mention, found.isoformat()), because, 0.95) if found else None
    nearest = _coming if mention.due else partial(_year, ahead=ahead, reach=_reach(mention, ahead))
    found = nearest(mention.month, mention.day, base.day)
    if found is None:
        return None
    if (told := beside(mention, found, base.day, ahead)) is not None:
        return Resolved(to_the_end(mention, told.isoformat()), told_before(mention), BESIDE)
    if mention.weekday is not None and found.weekday() != mention.weekday:
        return _of_another_year(mention, mention.weekday, found, base.day)
    sure = 0.95 if -LONG < (found - base.day).days <= 1 or ahead else BESIDE
    return Resolved(to_the_end(mention, found.isoformat()), f"the nearest to {in_words(base.day)}", sure)
