"""Paragraphs: the lines of a sheet, put together again where a mail program or a terminal has broken them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from builder.intake.continuation import torn
from builder.intake.margin import BULLET, Margin, compounds, joint, margin, parted
from builder.intake.sheet import Line, Mark


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: its lines, and its text as one line. `starts` are the places in `text` where each line begins.

    `bullet` is the length of the bullet that `text` begins with, 0 where it has none.
    """

    lines: tuple[Line, ...]
    text: str
    starts: tuple[int, ...]
    bullet: int
    words: str = field(init=False, repr=False, compare=False)  # the text without its bullet; asked for all the time

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", self.text[self.bullet :])

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What the file sets apart in the text."""
        return tuple(
            replace(mark, start=start + mark.start, end=start + mark.end)
            for line, start in zip(self.lines, self.starts, strict=True)
            for mark in line.marks
        )

    def _place(self, index: int) -> tuple[Line, int]:
        at = bisect_right(self.starts, index) - 1
        line = self.lines[at]
        # The space that joins two lines stands nowhere in the raw file: the end of the first line speaks for it.
        return line, min(index - self.starts[at], len(line.text) - 1)

    def offset(self, index: int) -> int:
        """The byte of the raw file at which character `index` of `text` begins."""
        line, at = self._place(index)
        return line.offset(at)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The bytes of the characters from `start` up to `end`, of which there is at least one."""
        line, at = self._place(end - 1)
        return self.offset(start), line.past(at)

    def line(self, index: int) -> Line:
        """The line on which character `index` stands."""
        return self._place(index)[0]


def _block(lines: Sequence[Line], known: Margin) -> Block:
    text, starts = "", []
    for at, line in enumerate(lines):
        text += joint(lines[at - 1], line, known) if at else ""
        starts.append(len(text))
        text += line.text
    bullet = BULLET.match(text)
    return Block(tuple(lines), text, tuple(starts), bullet.end() if bullet else 0)


def _whole(lines: Sequence[Line], known: Margin) -> list[Line]:
    """The lines without the hyphens that only part a word at their end."""
    if not known.hyphened:
        return list(lines)
    spelt = compounds(lines)
    parts = {at for at in known.breaks if parted(lines[at], lines[at + 1], known, spelt)}
    return [replace(line, text=line.text[:-1]) if at in parts else line for at, line in enumerate(lines)]


def blocks(lines: Sequence[Line]) -> tuple[Block, ...]:
    """The paragraphs of a sheet in order; blank lines belong to none.

    A line is a paragraph of its own unless a margin broke it, the format says that it goes on with the one before, or
    its words do.
    """
    known = margin(lines)
    broken = known.breaks | torn(lines)
    gathered: list[list[Line]] = []
    for at, line in enumerate(_whole(lines, known)):
        if not line.text:
            continue
        written = bool(gathered) and gathered[-1][-1].number == line.number  # its end was written out, not broken
        if gathered and not written and (line.joins or at - 1 in broken):
            gathered[-1].append(line)
        else:
            gathered.append([line])
    return tuple(_block(lines, known) for lines in gathered)
