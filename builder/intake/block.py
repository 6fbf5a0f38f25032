"""Paragraphs: the lines of a sheet, put together again where a mail program or a terminal has broken them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from builder.intake.sheet import Line, Mark

BULLET = re.compile(r"[•·▪▫‣◦●○■□*–-]\s+(?=\S)")
_WIDEST, _NARROWEST = 100, 40  # characters between which a margin is looked for
_BREAKS_WORD = re.compile(r"\w-$")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph: its lines, and its text as one line. `starts` are the places in `text` where each line begins.

    `bullet` is the length of the bullet that `text` begins with, 0 where it has none.
    """

    lines: tuple[Line, ...]
    text: str
    starts: tuple[int, ...]
    bullet: int

    @property
    def words(self) -> str:
        """The text without its bullet."""
        return self.text[self.bullet :]

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


_LABEL = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}:(?:\s|$)")


def _begins(text: str) -> bool:
    """Whether a line begins something of its own: an item, or what has a label ("Related:", "Quote: ...")."""
    return BULLET.match(text) is not None or (text[:1].isupper() and _LABEL.match(text) is not None)


def _announces(text: str) -> bool:
    """Whether a line announces what follows: "Related:"."""
    return text.endswith(":") and len(text.split()) <= 4


def _full(line: Line, following: Line, width: int) -> bool:
    """Whether the next line's first word had no room on this one, so that the break is the margin's and not the
    writer's.
    """
    word = following.text.split(maxsplit=1)[0]
    room = 0 if _BREAKS_WORD.search(line.text) else 1
    return line.lead + len(line.text) + room + len(word) > width


def _margin(lines: Sequence[Line]) -> int:
    """The width at which the text was broken, 0 where it was not: then nearly every line that another follows is full.

    A few lines that are longer, such as an appeal to readers pasted below, are let be.
    """
    lines = [line for line in lines if not line.hint.tag]  # where the format tells paragraphs there is no margin
    written = [line for line in lines if line.text]
    pairs = [
        (line, following)
        for line, following in pairwise(lines)
        if line.text and following.text and len(line.text) <= _WIDEST and not _begins(following.text)
    ]
    width = max((line.lead + len(line.text) for line, _ in pairs), default=0)
    longer = sum(len(line.text) > _WIDEST for line in written)
    if len(pairs) < 3 or width < _NARROWEST or longer > 0.2 * len(written):
        return 0
    full = [following for line, following in pairs if _full(line, following, width)]
    # At a margin most breaks fall within a sentence; short lines of one length that all begin anew are a list.
    within = sum(following.text[0].islower() for following in full)
    return width if len(full) >= 0.5 * len(pairs) and within >= 0.4 * len(full) else 0


def _block(lines: Sequence[Line]) -> Block:
    text, starts = "", []
    for line in lines:
        # A break after a hyphen inside a word ("en-" / "route") adds no space.
        text += " " if text and not _BREAKS_WORD.search(text) else ""
        starts.append(len(text))
        text += line.text
    bullet = BULLET.match(text)
    return Block(tuple(lines), text, tuple(starts), bullet.end() if bullet else 0)


def blocks(lines: Sequence[Line]) -> tuple[Block, ...]:
    """The paragraphs of a sheet in order; blank lines belong to none.

    A line is a paragraph of its own unless the text as a whole was broken at a margin; then lines are joined up to one
    that had room to spare.
    """
    width = _margin(lines)
    gathered: list[list[Line]] = []
    joined = False
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if not line.text:
            joined = False
            continue
        if joined or (line.joins and gathered):
            gathered[-1].append(line)
        else:
            gathered.append([line])
        joined = (
            width > 0
            and following is not None
            and not (line.hint.tag or following.hint.tag)
            and line.hint.level == following.hint.level
            and len(line.text) <= _WIDEST
            and bool(following.text)
            and not (_begins(following.text) or _announces(line.text))
            and _full(line, following, width)
        )
    return tuple(_block(lines) for lines in gathered)
