"""The order of a dictionary: names regardless of case, of accents on Latin letters, and of signs in front."""

import unicodedata

DIGITS = "0-9"


def collate(name: str) -> str:
    """What a name is sorted by; the same for "Élysée" and "Elysee", but "й" is a letter of its own."""
    kept: list[str] = []
    for sign in unicodedata.normalize("NFC", name.casefold()):
        base = unicodedata.normalize("NFD", sign)[0]
        kept.append(base if base.isascii() else sign)
    text = "".join(kept)
    start = next((at for at, sign in enumerate(text) if sign.isalnum()), 0)
    return text[start:]


def letter(name: str) -> str:
    """The letter under which an index lists a name: its first, or "0-9" for a digit."""
    first = collate(name)[:1]
    return first if first.isalpha() else DIGITS
