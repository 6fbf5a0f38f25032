"""Sentences: where each begins and ends in a paragraph, with abbreviations and initials seen for what they are."""

import re
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Language
from builder.intake.quotation import straight

LONGEST = 2_000  # characters of a sentence that is read for what it says: nobody speaks in a longer one
_END = re.compile(
    r"[.!?…]+[\"')\]]*(?:(?<=[^\W\d][.!?\"')])\d{1,2}|(?<=(?:19|20)\d\d\.)\d{1,2}|\[\d{1,2}\])?\s+(?=[\"'(\[]*[^\W_a-zа-яіїєґß-ÿ])"
)
_SPACED = re.compile(r"(?<=«)[\s\u202f](?=\S)|(?<=\S)[\s\u202f](?=»)")  # French: a space inside its quotation marks
_LAST_WORD = re.compile(r"([\w.]+)\.$")
_IDEOGRAPHIC = re.compile(r"[。！？]+[」』）)]*\s*")  # no space follows a sentence
_OPENING = re.compile(r"[\"'(\[]*([^\W\d_]+)")  # the first word of what follows
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}$")


@lru_cache(maxsize=2048)
def _abbreviated(word: str, abbreviations: frozenset[str]) -> bool:
    """Whether a word before a full stop is an abbreviation or an initial, so that the sentence goes on."""
    return word.casefold() in abbreviations or (len(word) == 1 and word.isalpha() and word.isupper())


def _goes_on(plain: str, start: int, end: re.Match[str], language: Language) -> bool:
    """Whether a full stop ends no sentence: it belongs to an abbreviation, or to an ordinal ("28. Oktober")."""
    if not end.group().startswith("."):
        return False
    if language.ordinal_point and _ORDINAL.search(plain, max(start, end.start() - 3), end.start()):
        return True
    word = _LAST_WORD.search(plain[max(start, end.start() - 20) : end.start() + 1])
    if word is None or not _abbreviated(word[1], language.abbreviations):
        return False
    # "At 6 p.m. The ...": a common word with a capital begins the next one.
    opening = _OPENING.match(plain, end.end()) if word[1].casefold() in language.final else None
    return opening is None or opening[1].casefold() not in language.common


def _quotes(plain: str, start: int, stop: int) -> bool:
    """Whether a quotation is open: where the verb closes the sentence, its speaker stands before the quotation."""
    return plain.count('"', start, stop) % 2 == 1


def _unspaced(text: str) -> tuple[tuple[int, int], ...]:
    """Sentences that end with an ideographic full stop; one inside quotation marks goes on after them."""
    found, start, depth, at = [], 0, 0, 0
    for end in _IDEOGRAPHIC.finditer(text):
        depth += text.count("「", at, end.end()) - text.count("」", at, end.end())
        at = end.end()
        if depth <= 0:
            found.append((start, end.start() + len(end.group().rstrip())))
            start, depth = end.end(), 0
    if start < len(text.rstrip()):
        found.append((start, len(text.rstrip())))
    return tuple(found)


def sentences(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    """The first character and the end of each sentence; spaces between them belong to none."""
    return _sentences(text, language.code)


@lru_cache(maxsize=1024)
def _sentences(text: str, code: str) -> tuple[tuple[int, int], ...]:
    language = LANGUAGES[code]
    if not language.spaced:
        return _unspaced(text)
    plain = straight(_SPACED.sub('"', text) if "«" in text or "»" in text else text)
    found, start = [], 0
    for end in _END.finditer(plain):
        stop = end.start() + len(end.group().rstrip())
        if _goes_on(plain, start, end, language) or (language.script == "hangul" and _quotes(plain, start, stop)):
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
