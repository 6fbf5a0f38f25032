"""What a paragraph looks like, whatever it says: a title, a sentence, an address, a list's item."""

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.intake.quotation import straight

TWO_PARTS = re.compile(
    r"\w\s+\S.*\w: \w{2,}\W+\w{2,}"
)  # a title with a colon in its midst: no byline, though it begins so
_ENDS = frozenset(".!?…。！？")
_FULL_STOP = re.compile(r"[.…。][\"')\]]*$")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*")  # the same where there are no other letters, and faster
_ASCII_LETTERS = re.compile("[A-Za-z]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_IDEOGRAM = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_A_WORD = 3  # signs of a script without spaces that make a word
_TAG = re.compile(r"</?[a-z]{1,6}>", re.IGNORECASE)  # pasted with the words: "<b>Read also</b>"
_EDGES = " \t\"'()[]*_.:;,-|<>＜＞»«•·→…#=~!▼▲▶►◆◇■□●○★☆※【】"


# Many rules ask after the words of the same paragraph.
@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, without punctuation."""
    plain = straight(text)
    return tuple((_ASCII_WORD if plain.isascii() else _WORD).findall(plain))


@lru_cache(maxsize=256)
def small_words(text: str) -> frozenset[str]:
    """The words that a text writes without a capital."""
    found = (_ASCII_LETTERS if text.isascii() else _LETTERS).findall(text)
    return frozenset(word for word in found if word.islower())


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def occurrences(words: str, text: str) -> Iterator[int]:
    """Where a text has these words, and not as a part of longer ones; a pattern for each name would cost more."""
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        begins = _is_letter(words[0]) != (at > 0 and _is_letter(text[at - 1]))
        if begins and _is_letter(words[-1]) != (end < len(text) and _is_letter(text[end])):
            yield at
        at = text.find(words, at + 1)


def stands(words: str, text: str) -> bool:
    """Whether a text has these words, and not as a part of longer ones."""
    return next(occurrences(words, text), None) is not None


@lru_cache(maxsize=4096)
def _wide(text: str) -> int:
    """How many signs of a text are of a script that writes a word with few signs."""
    return 0 if text.isascii() else len(_WIDE.findall(text))


@lru_cache(maxsize=4096)
def ideograms(text: str) -> int:
    """How many signs of a text are of a script that does not part its words."""
    return 0 if text.isascii() else len(_IDEOGRAM.findall(text))


def is_wide(text: str) -> bool:
    """Whether a text is of a script that writes a word with few signs, and often without spaces."""
    return _wide(text) > len(text) // _A_WORD


def size(text: str) -> int:
    """The words of a text; scripts without spaces have about one in three signs."""
    return _wide(text) // _A_WORD if is_wide(text) else len(words(text))


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """The text without the marks at its edges, for comparing with whole-line phrases."""
    plain = _TAG.sub("", text) if "</" in text else text
    return straight(plain).strip(_EDGES)


@lru_cache(maxsize=4096)
def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does."""
    return straight(text).removesuffix("\n").rstrip("\"')]")[-1:] in _ENDS


def is_title(text: str, longest: int = 25) -> bool:
    """Whether the text looks like a headline: at least three words and not too many, begun with a capital, without a
    full stop.
    """
    count = max(len(words(text)), ideograms(text) // _A_WORD)
    first = next((character for character in text if character.isalnum()), "")
    return (
        3 <= count <= longest
        and not first.islower()
        and _FULL_STOP.search(straight(text)) is None
        and not text.endswith(":")
    )


def url(text: str) -> str:
    """The address that the whole text is, '' where it is anything else."""
    found = _URL.fullmatch(text.strip("<>() "))
    if found is None:
        return ""
    address = found.group().rstrip(".,;")
    return address if address.lower().startswith("http") else f"https://{address}"


@lru_cache(maxsize=4096)
def key(text: str) -> tuple[str, ...]:
    """The words of a text in one case: two texts with the same key say the same."""
    return tuple(word.casefold() for word in words(text))


def overlap(one: str, other: str, common: frozenset[str]) -> tuple[int, float]:
    """How many words of substance two texts share, and which share of the first text's that is.

    Words are compared by their first six letters, so that inflections meet.
    """

    def stems(text: str) -> set[str]:
        return {word.casefold()[:6] for word in words(text) if len(word) > 3 and word.casefold() not in common}

    mine = stems(one)
    count = len(mine & stems(other))
    return count, count / max(len(mine), 1)
