"""What stands at the head or the foot of each page of a printed paper: its name, the same each time, and the next
number; with it, of a page that a browser printed, the day of printing.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from builder.intake.sheet import Line

_LONGEST = 120  # characters of such a line
# The number stands apart from the name, at either end: "Harbour Brief 17/2024      3", "ARCHIVE    Page 1 of 2"; less
# apart where it says of how many.
_OF = r"(?:[^\W\d]{1,7}\.?\s)?(?P<number>\d{1,3})"
_ALL = r"\s?(?:/|[^\W\d]{1,4})\s?\d{1,3}"
_WIDE = r"(?:\s+[|·•]\s+|\s{3,}|\t+)"
_BEHIND = re.compile(rf"(?P<name>\S.*?){_WIDE}{_OF}(?:{_ALL})?")
_BEHIND_ALL = re.compile(rf"(?P<name>\S.*?)(?:{_WIDE}|\s\s){_OF}{_ALL}")
_BEFORE = re.compile(rf"{_OF}(?:{_ALL})?{_WIDE}(?P<name>\S.*)")
_PRINTED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\s{2,}\S.*")
_APART = re.compile(r"\S\s{3,}\S")  # cells of a table have room between them


def _read(text: str) -> tuple[str, int] | None:
    """The name of a line and its number."""
    ways = (_BEHIND, _BEHIND_ALL, _BEFORE) if len(text) <= _LONGEST else ()
    found = next((match for way in ways if (match := way.fullmatch(text))), None)
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


def _printed(lines: Sequence[Line]) -> Iterator[int]:
    """The heads of pages that a browser printed: the day of printing and the title, the same on each."""
    found: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if _PRINTED.fullmatch(line.raw.strip()):
            found.setdefault(line.text, []).append(at)
    yield from (at for same in found.values() if len(same) > 1 for at in same)


def _beside(lines: Sequence[Line], pages: Sequence[int]) -> Iterator[int]:
    """What stands right below, or above, each of these lines in the same words."""
    for step in (1, -1):
        near = [at + step for at in pages if 0 <= at + step < len(lines)]
        texts = {lines[at].text for at in near}
        if len(near) == len(pages) and len(texts) == 1 and "" not in texts:
            yield from near


def folios(lines: Sequence[Line]) -> Iterator[int]:
    """The indices of lines that come again with the next number, as no row of a table does with text between; and of
    those that come with them.
    """
    for found in _pages(lines).values():
        numbers = [number for _, number in found]
        steps = all(after == number + 1 for number, after in pairwise(numbers))
        apart = all(after > at + 2 for (at, _), (after, _) in pairwise(found))
        if len(found) > 1 and steps and apart:
            pages = [at for at, _ in found]
            yield from pages
            yield from _beside(lines, pages)
    yield from _printed(lines)
