"""Numbers as editors write them in a field, and what to write where one is none."""

import re
from collections.abc import Callable

from builder.fields import Wrong, show

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_GROUPED = re.compile(r"(?<=[0-9])[,_ '\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
# Letters that look like digits, Cyrillic ones too.
_LOOKALIKE = str.maketrans({"O": "0", "o": "0", "О": "0", "о": "0", "l": "1", "I": "1", "З": "3"})


def number(text: str) -> int | float:
    """Digits, with a point before decimals; raises Wrong for anything else."""
    if len(text.lstrip("+-")) > 30:
        raise Wrong(f"{show(text)} is too long for a number.", "Write at most thirty digits.", "number")
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    plain = _GROUPED.sub("", text)
    guess = next((word for word in (plain, text.translate(_LOOKALIKE)) if _NUMBER.fullmatch(word)), "")
    inside = _NUMBER.search(plain)
    example = guess or (inside[0] if inside else "120")
    raise Wrong(f"{show(text)} is not a number.", f"Write digits, such as {example}.", "number")


def whole(low: int, high: int) -> Callable[[str], int]:
    """A reader of whole numbers from `low` to `high`."""

    def parse(text: str) -> int:
        if re.fullmatch(r"[0-9]{1,12}", text) and low <= int(text) <= high:
            return int(text)
        fact = f"{show(text)} is not a whole number from {low} to {high}."
        raise Wrong(fact, f"Write digits, such as {low}.", "number")

    return parse
