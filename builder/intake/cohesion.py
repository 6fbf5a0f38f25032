"""What a line has to do with the text: how many of its words the longest run of prose tells too.

A teaser of another article reads like a paragraph of this one. Its names and things are others.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from builder.intake.features import Row
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.quotation import straight
from builder.intake.shape import words

_NOUN = re.compile("[\u4e00-\u9fff々]{2,}|[\u30a0-\u30ff]{3,}")  # where nothing parts words: signs for things and names
_KANA = re.compile("[\u3040-\u30ff]")
_SYLLABLES = re.compile("[\uac00-\ud7a3]")
_STEM, _SYLLABLE_STEM = 6, 2  # letters by which inflections of a word meet
_NEAR = 4  # lines up to the paragraph beside a line
_ENOUGH = 12  # words of substance, below which a stretch of prose tells nothing of what it shares
_LEAST = 2  # words of substance, without which a line can share nothing
_SHARES = ((0.0, "none"), (0.15, "few"), (0.3, "some"), (0.5, "many"))


def stems_of(text: str, language: Language) -> frozenset[str]:
    """The words of substance in a text."""
    return _stems(straight(text), language.code)


@lru_cache(maxsize=1024)
def _stems(plain: str, code: str) -> frozenset[str]:
    if _KANA.search(plain):
        return frozenset(_NOUN.findall(plain))
    if _SYLLABLES.search(plain):
        return frozenset(word[:_SYLLABLE_STEM] for word in words(plain) if len(word) > _SYLLABLE_STEM)
    plain_words = (word.casefold() for word in words(plain))
    common = LANGUAGES[code].common
    return frozenset(word[:_STEM] for word in plain_words if len(word) > 3 and word not in common)


def _told(share: float) -> str:
    return next((name for most, name in _SHARES if share <= most), "most")


def _beside(stems: Sequence[frozenset[str]], main: Sequence[bool], at: int, step: int) -> frozenset[str]:
    """The words of the nearest paragraph of the text above (`step` -1) or below a line."""
    places = range(at + step, at + step * (_NEAR + 1), step)
    return next((stems[place] for place in places if 0 <= place < len(stems) and main[place]), frozenset())


def _nearby(stems: Sequence[frozenset[str]], main: Sequence[bool], at: int, shape: str) -> list[str]:
    """What a line shares with the paragraphs beside it: a subhead is of what follows, a paragraph goes on."""
    found, own = [], stems[at]
    for step, where in ((-1, "above"), (1, "below")):
        if other := _beside(stems, main, at, step):
            tells = _told(len(own & other) / len(own))
            found.append(f"is {shape} and shares {tells} of its words with the paragraph {where}")
    return found


def _onward(rows: Sequence[Row], stems: Sequence[frozenset[str]]) -> list[str]:
    """For each line what all prose from there on shares with the prose above it, "" where either is too little: teasers
    one after the other drift away from the article, each paragraph of which goes on with some of it.
    """
    ahead = Counter(stem for row, own in zip(rows, stems, strict=True) if row.prose for stem in own)
    above: set[str] = set()
    size, shared, found = sum(ahead.values()), 0, list[str]()
    for row, own in zip(rows, stems, strict=True):
        enough = len(above) >= _ENOUGH and size >= _ENOUGH
        found.append(_told(shared / size) if enough else "")
        if row.prose:
            shared -= len(own & above)
            size -= len(own)
            ahead.subtract(own)
            shared += sum(ahead[stem] for stem in own - above)
            above |= own
    return found


def cohesion(rows: Sequence[Row], main: Sequence[bool], language: Language) -> list[list[str]]:
    """The features of what each line shares with the text; `main` tells which lines are of its longest run of prose."""
    stems = [stems_of(each.text, language) for each in rows]
    told = Counter(stem for own, is_main in zip(stems, main, strict=True) if is_main for stem in own)
    onward = _onward(rows, stems)
    found: list[list[str]] = []
    for at, (own, is_main, row) in enumerate(zip(stems, main, rows, strict=True)):
        shape = "prose" if row.prose else "a sentence" if row.sentence else "no sentence"
        drift = f"is {shape}, and the prose from here on shares {onward[at]} of its words with that above"
        found.append([drift] if onward[at] else [])
        if len(own) < _LEAST or not told:
            continue
        shared = sum(told[stem] > is_main for stem in own)  # a line of the text shares with the others
        tells = f"shares {_told(shared / len(own))} of its words with the text"
        found[-1] += [tells, f"is {'a' if row.sentence else 'no'} sentence and {tells}"]
        if not any(main[:at]):
            found[-1].append(f"is {'a' if row.sentence else 'no'} sentence above the text and {tells}")
        if row.prose:
            found[-1].append(f"is prose and {tells}")
        found[-1] += _nearby(stems, main, at, shape)
    return found
