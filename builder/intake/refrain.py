"""The name that comes again and again among a page's own lines, each time beside other words of menus: "Courier Shop",
"Jobs at the Courier", "Courier+", "More from the Courier". A section or a subject has few such lines.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from builder.intake.hint import hint
from builder.intake.languages import LANGUAGES
from builder.intake.paper import is_generic, is_plain
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.sign import Sign

_LONG = 60  # characters of a line of the page's own that is no sentence
_WORDS = 6  # of a piece of such a line
_NAME = 4  # and of a name in it
_CAPITALS = 4  # letters of a word of menus that may be a name where it has capitals
_SMALL = 4  # lines that a name in small letters needs: "hours ago" has some, too
# How many lines it takes for each kind of sign.
_TIMES = ((6, "brand"), (4, "refrain"), (3, "thrice"), (2, "twice"))
_TOLD = PROSE | {Kind.HEADLINE, Kind.BYLINE, Kind.DATELINE, Kind.ADDRESS}
_PIECES = re.compile(r"\s[|•·–—/>-]\s|[|•·\t]|\s{2,}")
_SPACE = re.compile(r"\s+|(?<=\w)-(?=\w)")
_EDGE = " .,:;!?\"'()[]«»„“”+*"


class _Line(Struct, frozen=True):
    """A name in a piece of a line, and the words of menus that stand before and behind it."""

    name: str
    start: int
    beside: tuple[str, ...]


@lru_cache(maxsize=16)
def _joints(code: str) -> frozenset[str]:
    """The small words of a language, which no name begins or ends with."""
    own, english = LANGUAGES[code], LANGUAGES["en"]
    return own.common | own.leading | english.common | english.leading


def _split(piece: str, start: int, code: str) -> _Line | None:
    """The name in a piece of a line: what is left of it without the words of menus at its ends."""
    words = [(found.start(), found.group()) for found in re.finditer(r"[^\s-]+(?:-(?=\s|$))?", piece)]
    keys = [word.casefold().strip(_EDGE) for _, word in words]
    if not 1 <= len(words) <= _WORDS:
        return None
    coined = any(not word.isupper() for _, word in words)  # "WELT Shop": capitals tell a name from a word of menus
    menu = [
        (is_plain(key, code) or is_generic(key, code)) and not (coined and word.isupper() and len(key) >= _CAPITALS)
        for key, (_, word) in zip(keys, words, strict=True)
    ]
    own = [at for at, key in enumerate(keys) if not menu[at] and key not in _joints(code) and not key.isdigit()]
    if not own or own[-1] - own[0] >= _NAME:
        return None
    first, last = words[own[0]][0], words[own[-1]][0] + len(words[own[-1]][1])
    name = piece[first:last].strip(_EDGE)
    beside = tuple(key if menu[at] else "" for at, key in enumerate(keys) if not own[0] <= at <= own[-1])
    return _Line(name, start + first, (*beside[: own[0]], "\0", *beside[own[0] :])) if name else None


def _lines(passage: Passage, code: str) -> Iterator[_Line]:
    text, at = straight(passage.text), 0
    for piece in _PIECES.split(text):
        start = text.index(piece, at)
        at = start + len(piece)
        if (line := _split(piece, start, code)) is not None:
            yield line


def refrains(reading: Reading) -> Iterator[Sign]:
    """The names that stand beside several words of menus."""
    code = reading.grammar.code
    if not reading.grammar.cased:
        return
    beside: dict[str, set[tuple[str, ...]]] = {}
    named: dict[str, list[tuple[Passage, _Line]]] = {}
    for passage in reading.passages:
        if passage.kind in _TOLD or len(passage.text) > _LONG:
            continue
        for line in _lines(passage, code):
            key = line.name.casefold()
            named.setdefault(key, []).append((passage, line))
            if any(line.beside[:-1]) and any(each.strip("\0") for each in line.beside):
                beside.setdefault(key, set()).add(line.beside)
    for key, found in beside.items():
        passage, line = next((each for each in named[key] if each[1].name[:1].isupper()), named[key][0])
        kind = next((kind for times, kind in _TIMES if len(found) >= times), None)
        if kind is not None and (not line.name.islower() or (len(found) >= _SMALL and line.name.isalpha())):
            yield from hint(kind, line.name, passage, line.start)
