"""What a line has to do with the text: how many of its words the longest run of prose tells too.

A teaser of another article reads like a paragraph of this one. Its names and things are others.
"""

import re
from collections import Counter
from collections.abc import Sequence

from builder.intake.features import Row
from builder.intake.languages.model import Language
from builder.intake.quotation import straight
from builder.intake.shape import words

_NOUN = re.compile("[\u4e00-\u9fff々]{2,}|[\u30a0-\u30ff]{3,}")  # where nothing parts words: signs for things and names
_KANA = re.compile("[\u3040-\u30ff]")
_SYLLABLES = re.compile("[\uac00-\ud7a3]")
_STEM, _SYLLABLE_STEM = 6, 2  # letters by which inflections of a word meet
_LEAST = 2  # words of substance, without which a line can share nothing
_SHARES = ((0.0, "none"), (0.15, "few"), (0.3, "some"), (0.5, "many"))


def _stems(text: str, language: Language) -> frozenset[str]:
    """The words of substance in a text."""
    plain = straight(text)
    if _KANA.search(plain):
        return frozenset(_NOUN.findall(plain))
    if _SYLLABLES.search(plain):
        return frozenset(word[:_SYLLABLE_STEM] for word in words(plain) if len(word) > _SYLLABLE_STEM)
    plain_words = (word.casefold() for word in words(plain))
    return frozenset(word[:_STEM] for word in plain_words if len(word) > 3 and word not in language.common)


def _told(share: float) -> str:
    return next((name for most, name in _SHARES if share <= most), "most")


def cohesion(rows: Sequence[Row], main: Sequence[bool], language: Language) -> list[list[str]]:
    """The features of what each line shares with the text; `main` tells which lines are of its longest run of prose."""
    stems = [_stems(each.text, language) for each in rows]
    told = Counter(stem for own, is_main in zip(stems, main, strict=True) if is_main for stem in own)
    found: list[list[str]] = []
    for own, is_main, row in zip(stems, main, rows, strict=True):
        if len(own) < _LEAST or not told:
            found.append([])
            continue
        shared = sum(told[stem] > is_main for stem in own)  # a line of the text shares with the others
        tells = f"shares {_told(shared / len(own))} of its words with the text"
        found.append([tells, f"is {'a' if row.sentence else 'no'} sentence and {tells}"])
        if row.prose:
            found[-1].append(f"is prose and {tells}")
    return found
