"""Where does the telling begin? With the first passage that says something; words of the page and rests of datelines do
not.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.intake.passage import Kind, Passage
from builder.intake.reading import Reading
from builder.intake.shape import ends_sentence, is_wide, key, size, words

_SENTENCE = 4  # words with which what ends as a sentence says something
_LINE = 12  # and those with which a line does that ends with no mark
_DEK = 5  # words of a dek or a post without a mark
_DIGIT = re.compile(r"\d")
_FIGURES = 0.35  # share of words with figures from which on a line counts, or tells the hour


def _counts(text: str) -> bool:
    """Whether a line is figures for the most part: an hour, readers, minutes of reading. Where nothing parts words it
    is their signs that are counted.
    """
    if _DIGIT.search(text) is None:
        return False
    if is_wide(text):
        return sum(map(str.isdigit, text)) > _FIGURES * len(text)
    figures = sum(any(map(str.isdigit, word)) for word in words(text))
    return figures > _FIGURES * max(len(words(text)), 1)


@lru_cache(maxsize=1024)  # the outlet, the date, the headline and the summary ask it of the same passages
def tells(text: str) -> bool:
    """Whether a passage says something by itself."""
    return size(text) >= (_SENTENCE if ends_sentence(text) else _LINE) and not _counts(text)


def _may_tell(passage: Passage) -> bool:
    return size(passage.words) >= _DEK and not _counts(passage.words)


def _prose(reading: Reading, title: str) -> Iterator[Passage]:
    """What is told, less what names its source and the title once more."""
    for passage in reading.prose:
        if passage.section != "source" and words(passage.words) and key(passage.words) != key(title):
            yield passage


def dek(reading: Reading, title: str) -> Passage | None:
    """The dek, where there is one that says something."""
    return next((each for each in _prose(reading, title) if each.kind is Kind.DEK and _may_tell(each)), None)


def telling(reading: Reading, title: str = "") -> Passage | None:
    """The lead: the first passage below the dek that says something, or that may where none surely does; else the first
    of all.
    """
    told = list(_prose(reading, title))
    below = [passage for passage in told if passage.kind is not Kind.DEK] or told
    sure = (passage for passage in below if tells(passage.words))
    return next(sure, None) or next(filter(_may_tell, below), None) or next(iter(below), None)
