"""What stands at the foot of each page of a printed paper: its name, the same each time, and the next number."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from builder.intake.sheet import Line

_LONGEST = 120  # characters of such a line
# The number stands apart from the name, at either end: "Harbour Brief 17/2024      3".
_BEHIND = re.compile(r"(?P<name>\S.*?)(?:\s+[|·•]\s+|\s{3,}|\t+)(?P<number>\d{1,3})")
_BEFORE = re.compile(r"(?P<number>\d{1,3})(?:\s+[|·•]\s+|\s{3,}|\t+)(?P<name>\S.*)")
_APART = re.compile(r"\S\s{3,}\S")  # cells of a table have room between them


def _read(text: str) -> tuple[str, int] | None:
    """The name of a line and its number."""
    found = (_BEHIND.fullmatch(text) or _BEFORE.fullmatch(text)) if len(text) <= _LONGEST else None
    if found is None or _APART.search(found["name"]) or not re.search(r"[^\W\d_]{2}", found["name"]):
        return None
    return " ".join(found["name"].split()), int(found["number"])


def _pages(lines: Sequence[Line]) -> dict[str, list[tuple[int, int]]]:
    """By the name that they show, the lines with a number that stands apart, each by its index."""
    named: dict[str, list[tuple[int, int]]] = {}
    for at, line in enumerate(lines):
        if (found := _read(line.raw.strip())) is not None:
            named.setdefault(found[0], []).append((at, found[1]))
    return named


def folios(lines: Sequence[Line]) -> Iterator[int]:
    """The indices of lines that come again with the next number, as no row of a table does with text between."""
    for found in _pages(lines).values():
        numbers = [number for _, number in found]
        steps = all(after == number + 1 for number, after in pairwise(numbers))
        apart = all(after > at + 2 for (at, _), (after, _) in pairwise(found))
        if len(found) > 1 and steps and apart:
            yield from (at for at, _ in found)
