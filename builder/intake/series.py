"""Which series of the vocabulary does a figure belong to? One that counts the same, of the same subject."""

import re
from collections.abc import Sequence
from functools import lru_cache

from builder.briefing.vocabulary import Series
from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.quotation import straight

_NAME = re.compile(r"[^\W\d_][\w'-]+")
_PLAIN = frozenset({"oblast", "region", "republic", "the"})  # what a text may leave out of a place's name
_STEM = 5  # letters by which "Korea" and "Korean" meet


@lru_cache(maxsize=16)
def _groups(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    alike = LANGUAGES[code].counting.alike
    return tuple((name, compiled(words, re.IGNORECASE)) for name, words in alike.items())


@lru_cache(maxsize=1024)
def _group(words: str, code: str) -> str:
    """What kind of thing words count, by the name that all languages share; '' where they count none that is known."""
    return next((name for name, pattern in _groups(code) if pattern.search(words)), "")


def _subject(series: Series) -> frozenset[str]:
    """The stems of the names in what a series is called; its first word has its capital from standing first."""
    words = [*_NAME.findall(straight(series.name))[1:], *_NAME.findall(straight(series.unit))]
    return frozenset(word.casefold()[:_STEM] for word in words if word[0].isupper() and word.casefold() not in _PLAIN)


def proposed(unit: str, sentence: str, code: str, known: Sequence[Series]) -> Series | None:
    """The one series whose unit is of the kind of `unit`, and whose names all stand in the sentence.

    None where no series fits, or more than one does: which is meant is the editor's to say.
    """
    kind = _group(unit, code)
    if not kind:
        return None
    stems = {word.casefold()[:_STEM] for word in _NAME.findall(straight(sentence))}
    fitting = [
        series
        for series in known
        if _group(series.unit, "en") == kind and (names := _subject(series)) and names <= stems
    ]
    return fitting[0] if len(fitting) == 1 else None
