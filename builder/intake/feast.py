"""On which day was a feast? Those of a fixed day, those counted from Easter, and Thanksgiving."""

from datetime import date, timedelta

_THURSDAY = 3


def _western(year: int) -> date:
    """Easter Sunday by the Gregorian calendar, as Oudin's arithmetic has it."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return date(year, 3, 1) + timedelta(days=27 + moon - weekday)


def _eastern(year: int) -> date:
    """Easter Sunday of the Orthodox churches, by the Julian calendar, as a day of ours."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    behind = year // 100 - year // 400 - 2  # days by which the Julian calendar lags
    return date(year, 3, 1) + timedelta(days=20 + moon + weekday + 1 + behind)


def _thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    return date(year, 11, 22) + timedelta(days=(_THURSDAY - date(year, 11, 22).weekday()) % 7)


_MOVING = {"easter": _western, "orthodox": _eastern, "thanksgiving": _thanksgiving}


def feast(name: str, year: int, days: int = 0) -> date:
    """The day of a feast in a year, or so many days from it; the `name` is one that moves, or month and day."""
    found = _MOVING[name](year) if name in _MOVING else date.fromisoformat(f"{year}-{name}")
    return found + timedelta(days=days)
