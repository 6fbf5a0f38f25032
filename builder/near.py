"""The word that was most likely meant by one that is wrong."""

from collections.abc import Iterable


def nearest(word: str, words: Iterable[str], likeness: float) -> str:
    """The word most like this one, "" where none is at least that like, from 0 to 1."""
    from difflib import get_close_matches  # most builds find nothing wrong, and do without

    return next(iter(get_close_matches(word, list(words), 1, likeness)), "")
