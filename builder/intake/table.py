"""Pasted tables: lines of which each names something and gives its numbers, column under column, and what heads them.

A reporter's table stands amid the text without a full stop anywhere, as menus and the boxes of a page do.
"""

import re
from collections.abc import Iterator, Sequence

from builder.intake.block import Block
from builder.intake.shape import ends_sentence, size

# "tanks - 9,448 (+7)", "Castle Ward 3.107 seats": a row may end with what it counts.
_ROW = re.compile(r"^[^\W\d_].*\s\d[\d.,， \u00a0]*(?:\s?[%‰])?(?:\s?\([^()]{1,12}\)|\s?(?P<unit>[^\W\d_]{1,10}\.?))?$")
_GAP = re.compile(r"\t+|(?:[ \u00a0]{2,}|\u3000)[ \u00a0\u3000]*|[ \u00a0]\|[ \u00a0]")  # what parts two cells
_NUMBER = re.compile(r"[^\w\s]?\d[\d.,， \u00a0~-]*(?:[%‰]|\s?[^\W\d_]{1,10}\.?)?")
_NONE = re.compile(r"[-\u2013\u2014.…]{1,3}|n\.?/?[ad]\.?|x|[^\W\d_]{0,2}", re.IGNORECASE)  # a cell without a number
_LEADS = re.compile(
    r":$|^[(（\[【<〈《].{2,40}[)）\]】>〉》]$"
)  # an announcement, or what is counted and in which unit
_ROWS, _ROWS_LED = 4, 3  # rows of a table with one column of numbers, and of one that the line above leads to
_WIDE, _CELLS = 2, 3  # rows of a table whose cells stand apart, and the least cells of each
_HEAD = 15  # words that a table may be headed by, at most


def runs(holds: Sequence[bool], least: int) -> frozenset[int]:
    """The places of which `least` or more that hold follow one another."""
    starts = (at for at in range(len(holds) - least + 1) if all(holds[at : at + least]))
    return frozenset(place for at in starts for place in range(at, at + least))


def ends(holds: Sequence[bool], at: int) -> Iterator[int]:
    """Where what holds from `at` on ends."""
    return (end for end in range(at, len(holds) + 1) if end == len(holds) or not holds[end])


def _cells(block: Block) -> list[str]:
    """The cells of a line as it was pasted: what tabs, wide gaps or bars part; one where nothing does."""
    return _GAP.split(block.lines[0].raw.strip()) if len(block.lines) == 1 else [block.words]


def _is_numbered(cells: Sequence[str]) -> bool:
    """Whether a line is a row: it names something and gives numbers, and where one is missing a sign for that."""
    if len(cells) < _CELLS:
        return False
    numbers = sum(_NUMBER.fullmatch(cell) is not None for cell in cells[1:])
    return numbers > 0 and _NUMBER.fullmatch(cells[-1]) is not None and 2 * numbers >= len(cells) - 1


def _is_head(block: Block) -> bool:
    return size(block.words) <= _HEAD and not ends_sentence(block.words)


def _wide(blocks: Sequence[Block]) -> frozenset[int]:
    """The rows of tables whose cells stand apart, as many in each, with the line that names the columns and the title
    above it.
    """
    cells = [_cells(block) for block in blocks]
    counts = [len(each) if _is_numbered(each) else 0 for each in cells]
    found: set[int] = set()
    for count in sorted(set(counts) - {0}):
        alike = [each == count for each in counts]
        for at in (at for at in sorted(runs(alike, _WIDE)) if not (at and alike[at - 1])):
            found.update(range(at, next(ends(alike, at))))
            named = at and count - 1 <= len(cells[at - 1]) <= count
            for above in range(at - 1, max(at - 3, -1) if named else at - 1, -1):
                if not _is_head(blocks[above]):
                    break
                found.add(above)
    return frozenset(found)


def _narrow(blocks: Sequence[Block]) -> frozenset[int]:
    """The rows of tables with one column of numbers: four or more lines after one another that end with a number of
    what they name, and with the same unit, or three of them below what announces them; and the line that heads them.
    """
    rows = [_ROW.search(block.words) for block in blocks]
    found: set[int] = set()
    for unit in dict.fromkeys(row["unit"] or "" for row in rows if row):
        alike = [row is not None and (row["unit"] or "") == unit for row in rows]
        led = (at for at in runs(alike, _ROWS_LED) if at and not alike[at - 1] and _LEADS.search(blocks[at - 1].words))
        found |= runs(alike, _ROWS)
        found |= {row for at in led for row in range(at, next(ends(alike, at)))}
    return frozenset(found | {at - 1 for at in found if at and not ends_sentence(blocks[at - 1].words)})


def tabled(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of the lines that make up pasted tables, what heads these included."""
    return _wide(blocks) | _narrow(blocks)
