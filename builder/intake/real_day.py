"""Numbers that make a day of the calendar, one that news can tell of: days can be counted from it either way."""

from datetime import date

_FIRST, _LAST = 1000, 2999  # years: days at the ends of what `date` can hold cannot be counted from


def real_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none or its year is no year of the news."""
    if not _FIRST <= year <= _LAST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
