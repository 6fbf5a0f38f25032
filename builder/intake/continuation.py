"""Does a line go on in the next by its words alone? For text that was broken where no margin can be told."""

import re
from collections.abc import Sequence
from functools import cache

from builder.intake.languages import LANGUAGES
from builder.intake.margin import apart, follows
from builder.intake.shape import ends_sentence, words
from builder.intake.sheet import Line

_HANGS = 6  # words of a line that a comma or a word such as "the" leaves hanging, whatever follows
_LONG, _LAST = 8, 2  # words of a line without a mark at its end, and of the next, which ends its sentence
_CLAUSE, _LOWER = 3, 4  # words of a clause that a comma ends; words of a line that goes on with a small letter
_PARTED = re.compile(r"[^\W\d_]-$")


@cache
def leading() -> frozenset[str]:
    """The words after which a sentence goes on, of all languages: lines are joined before theirs is known."""
    return frozenset(word for language in LANGUAGES.values() for word in language.leading)


def hangs(text: str) -> bool:
    """Whether a line cannot be the end of what it says: a comma ends it, or a word that leads to another."""
    found = words(text)
    if len(found) < _HANGS:
        return False
    return text.endswith(",") or (text[-1].isalpha() and found[-1] in leading())


def _small(one: str, other: str) -> bool:
    """Whether a line begins with a small letter after one that has no mark at its end but a comma or a hyphen, inside a
    quotation's or not.
    """
    bare = one.rstrip("\"'”»’")
    if not bare or not other[0].islower() or len(words(one)) < (_CLAUSE if bare[-1] == "," else _LOWER):
        return False
    return bare[-1] == "," or (bare == one and (one[-1].isalnum() or _PARTED.search(one) is not None))


def _shouted(one: str, other: str) -> bool:
    """Whether two lines are a headline in capitals that was broken after a word that leads to another."""
    found = words(one)
    return one.isupper() and other.isupper() and len(found) >= _LOWER and found[-1].lower() in leading()


def _lacks(one: str, other: str) -> bool:
    """Whether a line is a long sentence but for the word or two that are all of the next ("... the Harbour" /
    "Authority.").
    """
    return len(words(one)) >= _LONG and one[-1].isalnum() and len(words(other)) <= _LAST and ends_sentence(other)


def goes_on(one: str, other: str) -> bool:
    """Whether a line may be the rest of the sentence that the line before began."""
    return bool(one and other) and (_small(one, other) or hangs(one))


def _opens(lines: Sequence[Line]) -> int:
    """The index of the first line that is a sentence of some length: above it a headline may end with any word."""
    told = (at for at, line in enumerate(lines) if ends_sentence(line.text) and len(words(line.text)) >= _HANGS)
    return next(told, len(lines))


def torn(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines that go on in the next, up to one that ends a sentence."""
    found: set[int] = set()
    first = _opens(lines)
    for at in range(len(lines) - 2, -1, -1):
        one, other = lines[at], lines[at + 1]
        ended = ends_sentence(other.text) or at + 1 in found
        amid = at > first and (hangs(one.text) or _lacks(one.text, other.text))
        sentence = ended and (_small(one.text, other.text) or amid)
        if follows(one, other) and not apart(one, other) and (sentence or _shouted(one.text, other.text)):
            found.add(at)
    return frozenset(found)
