"""Which amounts measure what something costs or comes in, and report nothing? "1 kg" of a price, "a 25 kg sack", a rate
of exchange.
"""

import re
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.money import SIGNS
from builder.intake.number import Number
from builder.intake.spelled import alternatives

_EQUALS = re.compile(r"\s?=")
_TO_EQUAL = re.compile(r"=\s?$")
_LARGEST = 100  # what a sack holds


@lru_cache(maxsize=16)
def _money(code: str) -> re.Pattern[str]:
    counting = LANGUAGES[code].counting
    signs = alternatives({**SIGNS, **counting.money})
    edge = r"(?![^\W\d])" if LANGUAGES[code].cased else ""
    return compiled(rf"(?<![^\W\d])(?:{signs}){edge}|(?i:{counting.currencies or signs}){edge}")


@lru_cache(maxsize=16)
def _packed(code: str) -> re.Pattern[str]:
    return compiled(rf"(?:^|\W)(?:{LANGUAGES[code].counting.packs})\s$", re.IGNORECASE)


def is_portion(plain: str, number: Number, end: int, code: str) -> bool:
    """Whether a measured amount that goes up to `end` is the size of a portion, or one side of a rate of exchange."""
    before = plain[: number.start]
    if _EQUALS.match(plain, end) or _TO_EQUAL.search(before):
        return True
    if number.high is not None or number.money or number.value > _LARGEST:
        return False
    if number.value == 1 and not number.in_words and not number.qualifier and "%" not in plain[number.end : end]:
        return _money(code).search(before + plain[end:]) is not None
    return _packed(code).search(before) is not None
