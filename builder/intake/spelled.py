"""Numbers in words: what "two hundred and twelve", "achtundzwanzig" and "полтора десятка" amount to."""

import re
from collections.abc import Iterable
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages.model import NEVER, Counting

_HALF = 0.5


def alternatives(words: Iterable[str]) -> str:
    """The words as one pattern, the longest first; a space in one stands for any white space."""
    ready = (re.escape(word).replace("\\ ", r"\s+") for word in words)
    return "|".join(sorted(ready, key=lambda word: (-len(word), word))) or NEVER


@lru_cache(maxsize=16)
def _token(words: frozenset[str], fused: bool) -> re.Pattern[str]:
    edge = "" if fused else r"\b"
    return compiled(rf"{edge}(?:{alternatives(words)}){edge}", re.IGNORECASE)


def pattern(counting: Counting) -> str:
    """What a number in words looks like: words that join by the language's joints, or one after the other."""
    word = alternatives({*counting.words, *counting.multiples, *counting.halves})
    joint = rf"(?:{counting.joints})" + ("?" if counting.fused else "")
    return rf"\b(?:{word})(?:{joint}(?!(?<=\s)an?\b)(?:{word}))*"


def _joined(sum_: float, word: float, fused: bool) -> bool:
    """Whether a word may be added to what stands before it: "twenty" and "one", "hundred" and "twelve"."""
    if word == _HALF:
        return sum_ == int(sum_)
    if not word:
        return sum_ >= 20
    last = sum_ % 100
    if 0 < last < 10 and fused:
        return word >= 20 and word % 10 == 0 and word < 100  # "acht-und-zwanzig"
    if last == 0 and sum_ >= 100:
        return word < 100 or (sum_ % 1000 == 0 and word < 1000)
    return last in (60, 80) and word < 20 if word >= 10 else last >= 20 and last % 10 == 0


def value(text: str, counting: Counting) -> float | None:
    """The value of a number in words; None where its words make none."""
    words = {**counting.multiples, **counting.words, **counting.halves}
    known = _token(frozenset(words), counting.fused)
    total = 0.0
    current: float | None = None
    for found in known.finditer(text):
        word = " ".join(found.group().lower().split())
        if current and word in counting.multiples:
            factor = counting.multiples[word]
            if current >= factor > 0 and factor < 1_000:
                return None
            current *= factor
            total, current = (total + current, 0.0) if factor >= 1_000 else (total, current)
        elif word not in counting.words and word not in counting.halves:
            return None  # "dozen" without a number before it
        elif current is None or current == 0:
            current = words[word]
        elif _joined(current, words[word], counting.fused):
            current += words[word]
        else:
            return None
    return None if current is None else total + current


def last(text: str, counting: Counting) -> int:
    """What the last word multiplies by: 1,000 of "three thousand", else 1."""
    words = text.lower().replace("-", " ").split()
    return counting.multiples.get(words[-1], 1) if len(words) > 1 else 1
