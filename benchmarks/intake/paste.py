"""Pastes to measure intake's speed on: as many as are asked for, of one size, made of the develop corpus' lines.

Each has the lines around the text of one article, and of its language paragraphs of many, with other numbers, days and
names: no two hold the same sentences, and what was drafted once helps little with the next.
"""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from benchmarks.intake.gold import Gold, half

SIZE = 5_000  # bytes
_DEVIATION = 500  # of their size
_AROUND = 1_250  # bytes above the text, and as many below it, at most
_OWN = 3  # the share of a paste's text that its own article gives: the first third
# How many of a hundred pastes are in which language: English for the most part, as in the archives that take them in.
_SHARES = {"en": 60, "uk": 9, "ru": 7, "de": 5, "ja": 5, "ko": 4, "fr": 4, "es": 3, "it": 3}
_LANGUAGES = tuple(chain.from_iterable([code] * share for code, share in _SHARES.items()))
_NUMBER = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAYS = 28
_NAME = re.compile(r"(?<=[^\W\d_] )[A-ZА-ЯІЇЄҐ][^\W\d_]{3,}")  # within a sentence; in German nouns are among them
_ADDRESS = re.compile(r"https?:|www\.|@")
_CHANCE = 0.8  # that a name is another


@dataclass(frozen=True, slots=True)
class _Clipping:
    """The lines of one article: those above its text, those of it, those below."""

    above: tuple[str, ...]
    text: tuple[str, ...]
    below: tuple[str, ...]


def _clipping(gold: Gold) -> _Clipping:
    at = [number for number, line in enumerate(gold.lines) if line.kind == "body"]
    lines = [line.text for line in gold.lines]
    first, last = (at[0], at[-1] + 1) if at else (len(lines), len(lines))
    return _Clipping(tuple(lines[:first]), tuple(lines[number] for number in at), tuple(lines[last:]))


@lru_cache(maxsize=1)
def _all() -> Mapping[str, tuple[_Clipping, ...]]:
    """By their languages the articles that have a text to speak of."""
    found: dict[str, tuple[_Clipping, ...]] = {}
    for gold in half("develop"):
        clipping, code = _clipping(gold), gold.labels["language"]
        if len(clipping.text) > _OWN:
            found[code] = (*found.get(code, ()), clipping)
    return found


def _bytes(line: str) -> int:
    return len(line.encode()) + 2


def _within(lines: Sequence[str], most: int) -> Iterator[str]:
    """The first lines, up to so many bytes of them."""
    for line in lines:
        most -= _bytes(line)
        if most < 0:
            return
        yield line


class _Changes:
    """The numbers and names of one paste, others than in the lines that it is made of; a name is the same all over."""

    def __init__(self, chance: random.Random, names: Sequence[str]) -> None:
        self._chance, self._names = chance, names
        self._given: dict[str, str] = {}

    def _number(self, found: re.Match[str]) -> str:
        digits = found.group()
        if _YEAR.fullmatch(digits):
            return digits
        if len(digits) < 3:
            return str(self._chance.randint(1, _DAYS)) if int(digits) <= _DAYS else digits
        return digits[0] + "".join(str(self._chance.randint(0, 9)) for _ in digits[1:])

    def _name(self, found: re.Match[str]) -> str:
        name = found.group()
        if name not in self._given:
            self._given[name] = self._chance.choice(self._names) if self._chance.random() < _CHANCE else name
        return self._given[name]

    def of(self, line: str) -> str:
        if _ADDRESS.search(line):
            return line
        changed = _NUMBER.sub(self._number, line)
        return _NAME.sub(self._name, changed) if self._names else changed


@lru_cache(maxsize=16)
def _names(code: str) -> tuple[str, ...]:
    return tuple(sorted({name for each in _all()[code] for line in each.text for name in _NAME.findall(line)}))


def paste(number: int, seed: int = 7) -> tuple[str, str]:
    """The name and the text of one paste; the same for the same number and seed."""
    chance = random.Random(f"{seed} {number}")
    code = _LANGUAGES[number * 37 % len(_LANGUAGES)]  # 37 and 100 have no divisor in common: of each its share
    known = _all()[code]
    frame, changes = known[number % len(known)], _Changes(chance, _names(code))
    above, below = list(_within(frame.above, _AROUND)), list(_within(frame.below, _AROUND))
    others = [line for each in known if each is not frame for line in each.text]
    chance.shuffle(others)
    room = int(chance.gauss(SIZE, _DEVIATION)) - sum(map(_bytes, above + below))
    text = _within([*frame.text[: max(1, len(frame.text) // _OWN)], *others], room)
    return f"{code}-{number:05d}.txt", "\n\n".join(map(changes.of, [*above, *text, *below])) + "\n"


def pastes(count: int, seed: int = 7) -> Iterator[tuple[str, str]]:
    """So many pastes, each with its name."""
    return (paste(number, seed) for number in range(count))
