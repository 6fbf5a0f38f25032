"""Slugs: NFKC, case-folded, letters and digits of any script kept, all else one hyphen."""

import re
import unicodedata
from functools import lru_cache

_OTHER = re.compile(r"[\W_]+")
_OTHER_SIGN = re.compile(r"[\W_]")
_MARKS = ("Mn", "Mc")


def _kept(other: re.Match[str]) -> str:
    # \w leaves out the vowel signs of Indic and other scripts, without which a word is another word.
    return other[0] if unicodedata.category(other[0]) in _MARKS else " "


@lru_cache(maxsize=16384)  # names and tags come again and again
def slugify(text: str) -> str:
    """The slug of a text; '' if it has no letter and no digit. The slug of a slug is itself."""
    if text.isascii():
        return _OTHER.sub("-", text.casefold()).strip("-")
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    words = [word for word in _OTHER_SIGN.sub(_kept, folded).split() if any(map(str.isalnum, word))]
    return "-".join(words)
