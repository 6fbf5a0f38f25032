"""Slugs: NFKC, case-folded, letters and digits of any script kept, all else one hyphen."""

import re
import unicodedata
from functools import lru_cache

_OTHER = re.compile(r"[\W_]+")
_MARKS = ("Mn", "Mc")


def _keeps(character: str) -> bool:
    # \w leaves out the vowel signs of Indic and other scripts, without which a word is another word.
    return character.isalnum() or unicodedata.category(character) in _MARKS


@lru_cache(maxsize=16384)  # names and tags come again and again
def slugify(text: str) -> str:
    """The slug of a text; '' if it has no letter and no digit. The slug of a slug is itself."""
    if text.isascii():
        return _OTHER.sub("-", text.casefold()).strip("-")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(character if _keeps(character) else " " for character in folded)
    words = [word for word in kept.split() if any(map(str.isalnum, word))]
    return "-".join(words)
