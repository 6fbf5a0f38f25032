"""Which bare numbers are ages? "Fajar was 22", "the youngest 16", "которой тогда было 20": they count nobody."""

import re
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.number import Number

_OLDEST = 110
_BOUNDS = frozenset(("under", "over", "up to"))
_WAS = r"(?:is|was|est|était|è|era|es|avait|tenía|aveva|a|tiene|ha)"  # of one person
_NAMED = re.compile(rf"(?:^|[.,;:\"(-]\s?)(?:[A-ZÀ-Þ][\w'-]+\s){{1,3}}{_WAS}\s(?:only\s|just\s)?$")
_PRONOUN = re.compile(
    r"\b(?:he|she|I|who|il|elle|qui|er|wer|der)\s(?:is|was|am|a|avait|ist|war)\s(?:only\s|just\s)?$", re.IGNORECASE
)
_ENDS = re.compile(r"\s*(?:$|[,.;:)\"?!-]|[^\W\d_A-ZÀ-ÞА-Я]+)")


@lru_cache(maxsize=16)
def _told(code: str) -> re.Pattern[str]:
    return compiled(rf"(?:^|\W|(?=,))(?:{LANGUAGES[code].counting.aged})\s$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _grown(code: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{LANGUAGES[code].counting.grown})\s$", re.IGNORECASE)


def _is_bound(before: str, number: Number, code: str) -> bool:
    """Whether a number is the age under or over which people are: "children under 10"."""
    return number.qualifier in _BOUNDS and _grown(code).search(before) is not None


def is_age(plain: str, number: Number, code: str) -> bool:
    """Whether a number without a noun is somebody's age."""
    if number.high is not None or not 0 < number.value <= _OLDEST or number.value != int(number.value):
        return False
    before = plain[: number.start]
    if not _ENDS.match(plain, number.end):
        return False
    named = _NAMED.search(before) is not None and not LANGUAGES[code].nouns_capital
    return (
        named
        or _is_bound(before, number, code)
        or any(pattern.search(before) is not None for pattern in (_told(code), _PRONOUN))
    )
