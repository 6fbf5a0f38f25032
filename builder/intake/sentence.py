"""Sentences: where each begins and ends in a paragraph, with abbreviations and initials seen for what they are."""

import re
from functools import lru_cache

from builder.intake.languages.model import Language
from builder.intake.quotation import straight

LONGEST = 2_000  # characters of a sentence that is read for what it says: nobody speaks in a longer one
_END = re.compile(r"[.!?…]+[\"')\]]*\s+(?=[\"'(\[]*[^\W_a-zа-яіїєґß-ÿ])")
_LAST_WORD = re.compile(r"([\w.]+)\.$")


@lru_cache(maxsize=2048)
def _abbreviated(word: str, abbreviations: frozenset[str]) -> bool:
    """Whether a word before a full stop is an abbreviation or an initial, so that the sentence goes on."""
    return word.casefold() in abbreviations or (len(word) == 1 and word.isalpha() and word.isupper())


def sentences(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    """The first character and the end of each sentence; spaces between them belong to none."""
    plain = straight(text)
    found, start = [], 0
    for end in _END.finditer(plain):
        stop = end.start() + len(end.group().rstrip())
        word = _LAST_WORD.search(plain[max(start, end.start() - 20) : end.start() + 1])
        if word and end.group().startswith(".") and _abbreviated(word[1], language.abbreviations):
            continue
        found.append((start, stop))
        start = end.end()
    if start < len(plain):
        found.append((start, len(plain)))
    return tuple(found)


def first(text: str, language: Language) -> str:
    """The first sentence of a text."""
    spans = sentences(text, language)
    return text[spans[0][0] : spans[0][1]] if spans else ""
