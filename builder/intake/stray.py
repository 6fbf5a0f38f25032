"""Which bare numbers count nothing of what was counted before? The minutes of a clock, a number to ring, the ages of
two, the day behind a weekday.
"""

import re
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.number import Number

_HOUR = 60
_OF_AGE = re.compile(
    r"\b(?:an?|une?|ein(?:e[rmn]?)?|una|uno)\s(?:[^\W\d]+\s)?[^\W\d]+\s(?:of|de|di|von)\s$", re.IGNORECASE
)
_OLDEST = 110
_DAYS = 31


@lru_cache(maxsize=16)
def _rung(code: str) -> re.Pattern[str]:
    return compiled(rf"\b(?:{LANGUAGES[code].counting.rings})(?:\s[^\W\d]+){{0,5}}\s$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _hour(code: str) -> re.Pattern[str]:
    return compiled(rf"\d\s(?:{LANGUAGES[code].counting.hours}|min)\.?\s$")


@lru_cache(maxsize=16)
def _ages(code: str) -> re.Pattern[str]:
    return compiled(rf",\s\d{{1,3}}(?:,\s\d{{1,3}})*,?\s(?:{LANGUAGES[code].counting.joins})\s$")


@lru_cache(maxsize=16)
def _weekday(code: str) -> re.Pattern[str]:
    days = "|".join(map(re.escape, sorted(LANGUAGES[code].dates.weekdays, key=len, reverse=True)))
    return compiled(rf"\b(?:{days or '(?!)'})\s$", re.IGNORECASE)


def is_stray(plain: str, number: Number, code: str) -> bool:
    """Whether a bare number counts nothing, by what stands before it."""
    before = plain[max(0, number.start - 60) : number.start]
    if _rung(code).search(before):
        return True
    if number.value != int(number.value):
        return False
    small = 0 < number.value <= _OLDEST
    if small and not number.in_words and (_ages(code).search(before) or _OF_AGE.search(before)):
        return True
    return (number.value < _HOUR and _hour(code).search(before) is not None) or (
        number.value <= _DAYS and _weekday(code).search(before) is not None
    )
