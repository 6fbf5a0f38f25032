"""A line that names who wrote the article, and does nothing else: "By Ada Brenner, Staff Writer"."""

import re

from builder.intake.languages.model import Language
from builder.intake.onset import ready
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence

_WORD = re.compile(r"[^\W\d_][\w.'-]*")
_LONG = 16  # words of such a line
_SMALL = 3  # words that are written small: "and", "in", "staff"


def is_byline(text: str, language: Language) -> bool:
    """Whether a line says "by", names somebody with first name and surname, and has hardly a small word beside."""
    plain = straight(text).strip(" *_")
    by = ready(language.parts.byline, re.IGNORECASE).match(plain)
    if by is None or not language.cased:
        return False
    rest = plain[by.end() :]
    named = _WORD.findall(rest)
    if not 2 <= len(named) <= _LONG or (ends_sentence(rest) and not rest.endswith(tuple(".)"))):
        return False
    small = [word for word in named if word[0].islower()]
    names = all(word[0].isupper() for word in named[:2])
    return names and len(small) <= _SMALL and not re.search(r"\d", rest)
