"""With which characters can a match begin? A look at one of them is much cheaper than a try of the whole pattern there.

What is told is a superset: the pattern is still tried wherever one of these characters stands.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any

from msgspec import Struct

from builder.intake.bytecode import BYTECODE, parsed

# What the library calls the parts of patterns, which it does not offer by a public name.
sre: Any = import_module("re._constants")

_ZERO = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_CATEGORIES = {sre.CATEGORY_DIGIT: r"\d", sre.CATEGORY_SPACE: r"\s"}
_WIDE = 40  # characters of a range, which tells as little as any letter does
_MOST = 120  # pieces of a class, which then holds nearly every character
# Signs that match others when case is not regarded, besides their own capitals.
ODD = (
    "\u00b5\u00df\u0130\u0131\u017f\u01c5\u01c8\u01cb\u01f2\u0345\u0390\u03b0\u03c2\u03d0-\u03f5\u1c80-\u1c88\u1e9b"
    "\u1e9e\u1f80-\u1fff\u2126\u212a\u212b\ufb00-\ufb06"
)


class _Onset(Struct, frozen=True):
    """With what a part can begin: pieces of a class, as one writes them between brackets; and whether the part may be
    empty.
    """

    pieces: frozenset[str]
    empty: bool


_NOTHING = _Onset(frozenset(), True)
_NEVER = _Onset(frozenset(), False)  # of a part that matches nothing
_NOWHERE = r"\0(?!)"  # which is looked for faster than anything else


def _letters(first: int, last: int, folded: bool) -> Iterator[str]:
    """The characters of a range; where case is not regarded, each in both."""
    for code in range(first, last + 1):
        yield from {chr(code), *((chr(code).lower(), chr(code).upper(), ODD) if folded else ())}


def _of_class(items: Iterable[Any], folded: bool) -> _Onset | None:
    """The pieces of a class; None of one that holds most characters."""
    found: set[str] = set()
    for kind, value in items:
        first, last = value if kind is sre.RANGE else (value, value)
        if kind in (sre.LITERAL, sre.RANGE) and last - first < _WIDE:
            found.update(_letters(first, last, folded))
        elif kind is sre.CATEGORY and value in _CATEGORIES:
            found.add(_CATEGORIES[value])
        else:
            return None
    return _Onset(frozenset(found), False)


def _of_branches(branches: Iterable[Any], folded: bool) -> _Onset | None:
    pieces, empty = frozenset[str](), False
    for branch in branches:
        if (told := _of(branch, folded)) is None:
            return None
        pieces, empty = pieces | told.pieces, empty or told.empty
    return _Onset(pieces, empty)


def _of_part(kind: Any, value: Any, folded: bool) -> _Onset | None:
    """With what a part can begin; None where that is nearly anything."""
    if kind is sre.FAILURE or (kind is sre.ASSERT_NOT and not len(value[1])):
        return _NEVER
    if kind in _ZERO:
        return _NOTHING
    if kind is sre.LITERAL or kind is sre.IN:
        return _of_class(((kind, value),) if kind is sre.LITERAL else value, folded)
    if kind is sre.BRANCH:
        return _of_branches(value[1], folded)
    if kind is sre.SUBPATTERN:
        return _of(value[-1], folded or bool(value[1] & re.IGNORECASE))
    if kind in _REPEATS and (told := _of(value[2], folded)) is not None:
        return _Onset(told.pieces, told.empty or not value[0])
    return None


def _of(parts: Any, folded: bool) -> _Onset | None:
    pieces = frozenset[str]()
    for kind, value in parts:
        if (told := _of_part(kind, value, folded)) is None:
            return None
        pieces |= told.pieces
        if told == _NEVER:
            return _NEVER
        if not told.empty:
            return _Onset(pieces, False)
    return _Onset(pieces, True)


def _written(piece: str) -> str:
    return re.escape(piece) if len(piece) == 1 else piece


def onset(pattern: str, flags: int = 0) -> str:
    """What looks ahead for a character with which a match can begin; "" where nothing is gained by it, and what stands
    nowhere before what matches nothing, as many a language has no such word.
    """
    told = _of(parsed(pattern, flags), bool(flags & re.IGNORECASE))
    if told == _NEVER:
        return _NOWHERE
    if told is None or told.empty or len(told.pieces) > _MOST:
        return ""
    return f"(?=[{''.join(map(_written, sorted(told.pieces)))}])"


@lru_cache(maxsize=16_384)  # those of nine languages are a few thousand
def ready(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern compiled, once in a process, so that it is tried only where a match can begin."""
    ahead = BYTECODE.recalled("onset", pattern, flags, str, lambda: onset(pattern, flags))
    return BYTECODE.compiled(pattern, flags, ahead)


class Lazy(Struct, frozen=True):
    """A pattern that is compiled when it is first asked: of hundreds that a language has, an article needs some."""

    pattern: str
    flags: int = 0

    def search(self, text: str) -> re.Match[str] | None:
        return ready(self.pattern, self.flags).search(text)

    def match(self, text: str) -> re.Match[str] | None:
        return ready(self.pattern, self.flags).match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return ready(self.pattern, self.flags).fullmatch(text)

    def sub(self, put: str, text: str) -> str:
        return ready(self.pattern, self.flags).sub(put, text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return ready(self.pattern, self.flags).finditer(text)
