"""What is money? A unit that is a currency, and millions of nothing where money was told of before."""

import re
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.money import SIGNS
from builder.intake.number import Number
from builder.intake.unit import Unit

_MILLION = 1_000_000


@lru_cache(maxsize=16)
def _currencies(code: str) -> frozenset[str]:
    counting = LANGUAGES[code].counting
    return frozenset({*counting.money.values(), *SIGNS.values(), *counting.currencies.split("|")})


@lru_cache(maxsize=16)
def _silent(code: str) -> re.Pattern[str]:
    """Words before which millions count nothing: a verb, a preposition."""
    counting, speech = LANGUAGES[code].counting, LANGUAGES[code].speech
    return compiled(rf"(?:{counting.stop}|{speech.finite}|{counting.gone})(?!\w)", re.IGNORECASE)


def is_money(words: str, code: str) -> bool:
    """Whether a unit is a currency."""
    return words in _currencies(code)


def of_money(plain: str, number: Number, unit: Unit | None, money: str, code: str) -> Unit | None:
    """What a number counts, where millions of nothing are of the money told of last: "an investment of 4.8 million"."""
    after = plain[number.end :].lstrip()
    large = max(number.value, number.high or 0) >= _MILLION and not plain[number.start : number.end].isdigit()
    silent = unit is None or (unit.end == number.end and unit.start is None and not unit.measure)
    if not (money and large and silent) or (unit is None and after[:1].isalnum() and not _silent(code).match(after)):
        return unit
    return Unit(money, number.end, 0.7, measure=True)
