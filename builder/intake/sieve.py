"""Which of many patterns can match a text at all: those of which it holds letters that they cannot do without.

One pass for all patterns' letters is much cheaper than a search for each. What is let through is a superset: each
pattern is still asked itself.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from builder.intake.onset import ODD, Lazy, parser, sre

Letters = frozenset[str]
_PIECE = re.compile(r"\\.|\[[^\]]*\]|.", re.DOTALL)  # of a pattern: an escape, a class, a sign
_MOST = 400  # letters of one pattern: of more, one is nearly always there
# Signs that match others in another case, and bytes that are no letter: a text with one is let through.
_ODD = re.compile(f"[\ud800-\udfff{ODD}]")


def _better(one: Letters | None, other: Letters | None) -> Letters | None:
    """Of two sets one of which must be met, that whose shortest letters are longer: they stand in fewer texts."""
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda each: (min(map(len, each)), -len(each)))


def _of_branches(branches: Iterable[Any]) -> Letters | None:
    found: set[str] = set()
    for branch in branches:
        letters = _of(branch)
        if letters is None:
            return None
        found |= letters
    return frozenset(found) if 0 < len(found) <= _MOST else None


def _of_part(kind: Any, value: Any) -> Letters | None:
    if kind is sre.BRANCH:
        return _of_branches(value[1])
    if kind is sre.SUBPATTERN:
        return _of(value[-1])
    if kind is sre.ATOMIC_GROUP:
        return _of(value)
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT) and value[0]:
        return _of(value[2])
    return None


def _of(parts: Any) -> Letters | None:
    """Letters, in lower case, of which a match of these parts holds some; None where it may hold none."""
    best: Letters | None = None
    run = ""
    for kind, value in [*parts, (None, None)]:
        if kind is sre.LITERAL:
            run += chr(value)
            continue
        best = _better(best, frozenset((run.lower(),)) if run else None)
        run = ""
        best = _better(best, _of_part(kind, value))
    return best


@lru_cache(maxsize=2048)  # those of English are asked for with every language
def letters(pattern: re.Pattern[str] | Lazy) -> Letters | None:
    """Letters of which each text that a pattern matches holds some, in lower case; None where there are none such."""
    found = _of(parser.parse(pattern.pattern, pattern.flags))
    return found if found and all(each and each == each.lower() for each in found) else None


class Sieve(Struct, frozen=True):
    """What finds patterns' letters in a text; `users` are the patterns of each, `others` those without letters."""

    matcher: AhoCorasick
    users: tuple[tuple[int, ...], ...]
    others: frozenset[int]
    count: int

    def possible(self, text: str) -> Sequence[int]:
        """The places, in their order, of the patterns that can match a text."""
        if not text.isascii() and _ODD.search(text):
            return range(self.count)
        found = set(self.others)
        for word, _, _ in self.matcher.find_matches_as_indexes(text.lower(), overlapping=True):
            found.update(self.users[word])
        return sorted(found)


def sifting(needs: Sequence[Letters | None]) -> Sieve:
    """The sieve of patterns by the letters that each needs, None where it needs none."""
    users: dict[str, list[int]] = {}
    for at, known in enumerate(needs):
        for each in known or ():
            users.setdefault(each, []).append(at)
    others = frozenset(at for at, known in enumerate(needs) if known is None)
    matcher = AhoCorasick(list(users) or ["\0"])
    return Sieve(matcher, tuple(tuple(each) for each in users.values()) or ((),), others, len(needs))


def sieve(patterns: Sequence[re.Pattern[str] | Lazy]) -> Sieve:
    """The sieve of patterns, by their places."""
    return sifting([letters(pattern) for pattern in patterns])


def branches(pattern: str) -> list[str]:
    """The parts of a pattern between its outermost bars."""
    parts, depth = [""], 0
    for each in _PIECE.findall(pattern):
        depth += (each == "(") - (each == ")")
        if each == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += each
    return parts


@lru_cache(maxsize=64)
def _sifted(pattern: str) -> tuple[tuple[Lazy, ...], Sieve]:
    known = tuple(Lazy(each, re.IGNORECASE) for each in branches(pattern))
    return known, sieve(known)


class Sifted(Struct, frozen=True):
    """A pattern of many branches, matched without regard to case; it is made ready when it is first asked."""

    pattern: str

    def holds(self, text: str) -> bool:
        """Whether it stands anywhere in a text: only branches are tried whose letters do."""
        known, sifted = _sifted(self.pattern)
        return any(known[at].search(text) for at in sifted.possible(text))
