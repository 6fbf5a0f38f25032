"""Does a date's own expression say when, or how far off? It names a month or a year, or is counted from some day."""

import re
from functools import cache
from unicodedata import normalize

from builder.intake.languages import LANGUAGES

_YEAR = r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?<!\d)['’]?\d\d?\s?[年년](?!間)|元年|(?:19|20)?\d0['’]?(?:s\b|er\b|-?[хті])"
_FIGURES = r"\d{1,2}\s?[月월]|(?<!\d)\d{1,2}[./-]\s?\d{1,2}(?!\d)|\bFY\s?\d\d"
_COMPOUNDS = "de"  # the language whose months open longer words ("Märzwochen")


@cache
def _named() -> re.Pattern[str]:
    months = {name for language in LANGUAGES.values() for name in language.dates.months}
    opening = {name for name in LANGUAGES[_COMPOUNDS].dates.months if len(name) > 3}
    words = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    return re.compile(rf"{_YEAR}|{_FIGURES}|\b(?:{words})\b|\b(?:{'|'.join(sorted(opening))})", re.IGNORECASE)


def is_explicit(words: str) -> bool:
    """Whether the words name a month or a year, in any of the languages; else they are counted from a day."""
    return _named().search(normalize("NFKC", words)) is not None
