"""Which numbers count without a noun behind them? Numerals of persons ("двое"), and those that stand behind what they
count ("километров тридцать", "wounded 53").
"""

import re
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Counting
from builder.intake.number import Number

_SHORTEST = 2  # letters of a number word


@lru_cache(maxsize=16)
def _joined(code: str) -> re.Pattern[str]:
    return compiled(rf"(?:[^\W\d]+\s)*(?:{LANGUAGES[code].counting.joined})", re.IGNORECASE)


@lru_cache(maxsize=16)
def _gathered(code: str) -> re.Pattern[str]:
    counting = LANGUAGES[code].counting
    return compiled(rf"(?:^|[^\w-])(?P<what>(?!(?:{counting.spans})\W)(?:{counting.gathered}))\s$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _fated(code: str) -> re.Pattern[str]:
    return compiled(rf"(?:^|\W)(?P<what>{LANGUAGES[code].counting.fates})\s$", re.IGNORECASE)


def fate(plain: str, number: Number, code: str) -> tuple[int, str] | None:
    """Where what befell so many begins, and what it was: "and wounded 53, doctors said"."""
    found = _fated(code).search(plain[: number.start])
    closed = re.match(r"\s*(?:$|[,.;)\"])", plain[number.end :]) is not None
    return (found.start("what"), found["what"]) if found and closed else None


def persons(plain: str, number: Number, code: str) -> str:
    """Whom a numeral of persons counts that has no noun: "погибли двое"; '' where it is none."""
    if not number.in_words or not _joined(code).fullmatch(plain[number.start : number.end]):
        return ""
    return LANGUAGES[code].counting.persons


def _ends(plain: str, number: Number, counting: Counting) -> bool:
    """Whether nothing stands behind the number that it may count."""
    after = plain[number.end :].lstrip()
    return not after[:_SHORTEST].isalpha() or re.match(rf"(?:{counting.stop})\W", after, re.IGNORECASE) is not None


def before(plain: str, number: Number, code: str) -> tuple[int, str] | None:
    """Where the noun begins behind which a number in words stands as an estimate, and the noun."""
    found = _gathered(code).search(plain[: number.start]) if number.in_words else None
    if found is None or not _ends(plain, number, LANGUAGES[code].counting):
        return None
    return found.start("what"), found["what"]
