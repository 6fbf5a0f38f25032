"""Which of many patterns can match a text at all: those of which it holds letters that they cannot do without.

One pass for all patterns' letters is much cheaper than a search for each. What is let through is a superset: each
pattern is still asked itself. Figures are alike: most dates need "0000", and no text without four figures is asked.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, reduce
from itertools import chain
from typing import Any

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from builder.intake.bytecode import BYTECODE, parsed
from builder.intake.onset import ODD, Lazy, sre

Letters = frozenset[str]
_PIECE = re.compile(r"\\.|\[[^\]]*\]|.", re.DOTALL)  # of a pattern: an escape, a class, a sign
_COMMON = frozenset(" abcdefghijklmnopqrstuvwxyz")  # signs of which nearly every text holds some
_NOTHING = frozenset(("",))
_NOWHERE = frozenset("\0")  # what a pattern needs that matches nothing: the law holds of it in any text
_NEEDS = 3  # sets of letters that are looked at
_SIGNS = 6  # of a class that tells something
_FEW = 12  # characters of a range
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_MOST = 400  # letters of one pattern: of more, one is nearly always there
# Signs that match others in another case, and bytes that are no letter: a text with one is let through.
_ODD = re.compile(f"[\ud800-\udfff{ODD}]")
_FIGURE = re.compile(r"\d")
_LONGEST = 8  # signs that come again in a row
_WAYS = 60  # in which parts that follow one another are spelt


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


@lru_cache(maxsize=1024)  # a line is looked at by one sieve after another
def folded(text: str) -> str:
    """A text in lower case, its figures alike: what letters are looked for in."""
    return _FIGURE.sub("0", text.lower())


@lru_cache(maxsize=1024)
def _letter(code: int) -> str:
    return folded(chr(code))


def _of_class(items: Iterable[Any]) -> Letters | None:
    """The signs of a class that lists a few."""
    found: set[str] = set()
    for kind, value in items:
        if kind is sre.LITERAL:
            found.add(_letter(value))
        elif kind is sre.RANGE and value[1] - value[0] < _FEW:
            found |= set(map(_letter, range(value[0], value[1] + 1)))
        elif kind is sre.CATEGORY and value is sre.CATEGORY_DIGIT:
            found.add("0")
        else:
            return None
    return frozenset(found) if len(found) <= _SIGNS else None


def _joined(one: Letters, other: Letters) -> Letters:
    """The letters of two parts that follow each other; none where one may stand for others, or they are too many."""
    many = len(one) * len(other) > _WAYS
    return frozenset() if many else frozenset(first + second for first in one for second in other)


def _way(parts: Iterable[Any]) -> Letters:
    """The letters for which parts that follow one another stand; none where one may stand for others."""
    run = _NOTHING
    for kind, value in _flat(parts):
        if not (run := _joined(run, _spelt(kind, value))):
            break
    return run


def _spelt(kind: Any, value: Any) -> Letters:
    """The letters for which a part stands: (?:19|20) for "00", [./] for both; none where it may stand for others."""
    if kind is sre.LITERAL:
        return frozenset((_letter(value),))
    if kind is sre.IN:
        return _of_class(value) or frozenset()
    found: set[str] = set()
    for way in value[1] if kind is sre.BRANCH else ():
        if not (spelt := _way(way)):
            return frozenset()
        found |= spelt
    return frozenset(found)


def _flat(parts: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    """The parts with those of groups in their places: what stands within a group stands beside what is before it."""
    for kind, value in parts:
        if kind is sre.SUBPATTERN or kind is sre.ATOMIC_GROUP:
            yield from _flat(value[-1] if kind is sre.SUBPATTERN else value)
        else:
            yield kind, value


def _of_part(kind: Any, value: Any) -> Iterator[Letters]:
    if kind is sre.BRANCH or kind is sre.IN:
        found = _of_branches(value[1]) if kind is sre.BRANCH else _of_class(value)
        yield from () if found is None else (found,)
    elif kind is sre.FAILURE or (kind is sre.ASSERT_NOT and not len(value[1])):
        yield _NOWHERE
    elif kind in _REPEATS and value[0]:
        yield from _every(value[2])


def _every(parts: Any) -> Iterator[Letters]:
    """Sets of letters, as `folded`, of each of which a match of these parts holds some."""
    run = _NOTHING
    for kind, value in [*_flat(parts), (None, None)]:
        if kind is sre.AT or kind is sre.ASSERT or (kind is sre.ASSERT_NOT and len(value[1])):
            continue  # it stands for no letter
        repeated = kind in _REPEATS and len(value[2]) == 1
        least, most = value[:2] if repeated else (1, 1)
        many = _way([value[2][0]] * min(least, _LONGEST)) if repeated else frozenset()
        told = many if repeated else _spelt(kind, value)
        joined = _joined(run, told)
        if joined and least == most <= _LONGEST:
            run = joined
            continue
        if "" not in (joined or run):
            yield joined or run
        run = told or _NOTHING
        if not told:
            yield from _of_part(kind, value)


def _of(parts: Any) -> Letters | None:
    """The most telling of these sets; None where there is none."""
    return reduce(_better, _every(parts), None)


def _tells(one: Letters, other: Letters) -> bool:
    """Whether a text that holds some of one set holds some of the other anyhow."""
    return all(any(word in longer for word in other) for longer in one)


def _needs(pattern: str, flags: int) -> tuple[Letters, ...]:
    found = dict.fromkeys(_every(parsed(pattern, flags)))
    sure = [each for each in found if all(word and word == folded(word) for word in each)]
    kept: list[Letters] = []
    for each in sorted(sure, key=lambda each: (-min(map(len, each)), len(each))):
        if not kept or (each.isdisjoint(_COMMON) and not any(_tells(other, each) for other in kept)):
            kept.append(each)
    return tuple(kept[:_NEEDS])


@lru_cache(maxsize=8192)  # those of English are asked for with every language
def needs(pattern: re.Pattern[str] | Lazy) -> tuple[Letters, ...]:
    """Sets of letters, as `folded`, of each of which a text that a pattern matches holds some, the most telling first;
    at most three.
    """
    text, flags = pattern.pattern, pattern.flags
    return BYTECODE.recalled("needs", text, flags, tuple[Letters, ...], lambda: _needs(text, flags))


def letters(pattern: re.Pattern[str] | Lazy) -> Letters | None:
    """Letters of which each text that a pattern matches holds some, as `folded`; None where there are none such."""
    return next(iter(needs(pattern)), None)


class Sieve(Struct, frozen=True):
    """What finds patterns' letters in a text: `words` of several and `signs` of one, each with its number.

    `users` are the patterns that a letter of their first set speaks for, `more` the other sets of each; `others` are
    the patterns without letters.
    """

    matcher: AhoCorasick
    signs: tuple[tuple[str, int], ...]
    words: tuple[int, ...]
    users: tuple[tuple[int, ...], ...]
    more: tuple[tuple[frozenset[int], ...], ...]
    others: tuple[int, ...]

    def possible(self, text: str) -> Sequence[int]:
        """The places, in their order, of the patterns that can match a text."""
        if not text.isascii() and _ODD.search(text):
            return range(len(self.more))
        small, words = folded(text), self.words
        hits = {words[word] for word, _, _ in self.matcher.find_matches_as_indexes(small, overlapping=True)}
        for sign, number in self.signs:
            if sign in small:
                hits.add(number)
        if not hits:
            return self.others
        users, more = self.users, self.more
        found = set(self.others).union(*[users[each] for each in hits])
        return sorted([at for at in found if not more[at] or not any(map(hits.isdisjoint, more[at]))])


def sifting(known: Sequence[Sequence[Letters]]) -> Sieve:
    """The sieve of patterns by the sets of letters, as `folded`, that each needs, the most telling first."""
    numbers: dict[str, int] = {}
    for each in known:
        for word in chain.from_iterable(each):
            numbers.setdefault(word, len(numbers))
    users: list[list[int]] = [[] for _ in numbers]
    for at, each in enumerate(known):
        for word in each[0] if each else ():
            users[numbers[word]].append(at)
    words = {word: number for word, number in numbers.items() if len(word) > 1}
    return Sieve(
        AhoCorasick(list(words) or ["\0"]),
        tuple((word, number) for word, number in numbers.items() if len(word) == 1),
        tuple(words.values()) or (0,),
        tuple(map(tuple, users)) or ((),),
        tuple(tuple(frozenset(numbers[word] for word in letters) for letters in each[1:]) for each in known),
        tuple(at for at, each in enumerate(known) if not each),
    )


def sieve(patterns: Sequence[re.Pattern[str] | Lazy]) -> Sieve:
    """The sieve of patterns, by their places."""
    return sifting([needs(pattern) for pattern in patterns])


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


@lru_cache(maxsize=256)
def _sifted(pattern: str) -> tuple[tuple[Lazy, ...], Sieve]:
    known = tuple(Lazy(each, re.IGNORECASE) for each in branches(pattern))
    return known, sieve(known)


class Sifted(Struct, frozen=True):
    """A pattern of many branches, matched without regard to case; it is made ready when it is first asked."""

    pattern: str

    def _asked(self, text: str) -> Iterator[Lazy]:
        """The branches whose letters stand in a text."""
        known, sifted = _sifted(self.pattern)
        return (known[at] for at in sifted.possible(text))

    def holds(self, text: str) -> bool:
        """Whether it stands anywhere in a text."""
        return any(branch.search(text) for branch in self._asked(text))

    def opens(self, text: str) -> bool:
        """Whether a text begins with it."""
        return any(branch.match(text) for branch in self._asked(text))

    def is_all(self, text: str) -> bool:
        """Whether it is the whole of a text."""
        return any(branch.fullmatch(text) for branch in self._asked(text))


@lru_cache(maxsize=256)
def _needed(pattern: str, flags: int) -> tuple[Lazy, AhoCorasick | None]:
    """A pattern, and what finds the most telling of its letters; None where it needs none."""
    lazy = Lazy(pattern, flags)
    found = letters(lazy)
    return lazy, AhoCorasick(sorted(found)) if found else None


class Guarded(Struct, frozen=True):
    """A pattern that is asked only of texts that hold letters it cannot do without: of most lines a look at these is
    much cheaper. It is made ready when it is first asked.
    """

    pattern: str
    flags: int = re.IGNORECASE

    def _within(self, text: str) -> Lazy | None:
        """What is asked of a text; None where nothing need be."""
        lazy, matcher = _needed(self.pattern, self.flags)
        if matcher is None or matcher.find_matches_as_indexes(folded(text)):
            return lazy
        return lazy if not text.isascii() and _ODD.search(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        lazy = self._within(text)
        return lazy.search(text) if lazy else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        lazy = self._within(text)
        return lazy.finditer(text) if lazy else iter(())
