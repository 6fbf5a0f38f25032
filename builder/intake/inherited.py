"""Does a bare number mean millions because the one before it did? "41 million euros, of which 18 since May"."""

import re
from dataclasses import replace

from builder.intake.number import Number
from builder.intake.unit import Unit

_SCALES = (1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000)
_BARE = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_DIGITS = re.compile(r"\D")
_THOUSAND = 1_000
_FEW = 20  # a number word below this counts something itself


def _scale_of(text: str, number: Number) -> int:
    """The scale in whose word a number is written ("3.1 billion"), 1 where it is written out."""
    shown = len(_DIGITS.sub("", text[number.start : number.end]))
    scale = next((scale for scale in _SCALES if number.value >= scale), 1)
    return scale if 0 < shown < len(str(scale)) else 1


def _is_bare(text: str, number: Number, scale: int) -> bool:
    """Whether it is written as one would after a scale: small, without signs; thousands are left out in words alone."""
    if number.in_words or scale == _THOUSAND:
        return number.in_words and _FEW <= number.value < _THOUSAND
    digits = re.search(r"\d[\d.,\s]*$", text[number.start : number.end])
    return digits is not None and _BARE.fullmatch(digits.group()) is not None


def inherited(text: str, number: Number, unit: Unit, scale: int, beside: bool) -> tuple[Number, int]:
    """The number in the scale of the one before it, where it names neither scale nor unit and can mean nothing else: a
    sum or a measure `beside` the other in its sentence, or a number with decimals. And the scale for the next.
    """
    silent = unit.end == number.end and unit.start is None and number.high is None and not number.money
    if scale == 1 or not silent or not _is_bare(text, number, scale):
        return number, _scale_of(text, number)
    if not (unit.measure and beside) and number.value == int(number.value):
        return number, 1
    value = number.value * scale
    return replace(number, value=round(value) if abs(value - round(value)) < 1 else value), scale
