"""The raw file as a sheet of lines: its bytes decoded, each line with its place in them and a clean text that maps
back.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from builder.errors import Mistake, Problem
from builder.intake.encoding import decode
from builder.intake.mojibake import garbled

LARGEST = 5_000_000  # bytes of one raw file
LONGEST = 100_000  # characters of one line: no newspaper prints such a paragraph

MOST = 20_000  # lines of one raw file

_ENDING = re.compile(r"\r\n|\n|\r")
# What looks like a space is one; what cannot be seen is nothing. Joiners (U+200C, U+200D) spell words in some scripts:
# they stay.
_SPACES = "\t\x0b\x0c\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_UNSEEN = "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff"
_CONTROLS = "".join(map(chr, [*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0)]))
_BROKEN = "".join(map(chr, range(0xD800, 0xE000)))  # bytes that are no letter, and halves of one
_CLEAN = str.maketrans(
    {
        **dict.fromkeys(_SPACES, " "),
        **dict.fromkeys(_UNSEEN + _CONTROLS, None),
        **dict.fromkeys(_BROKEN, "\ufffd"),
    }
)
# A character that is spelt with several: as a page's source has it, or a field of data.
_SPELT = re.compile(
    r"&(?:#\w{1,8}|[A-Za-z][A-Za-z0-9]{1,31});|\\{1,2}u[\da-fA-F]{4}(?:\\{1,2}u[dD][c-fC-F][\da-fA-F]{2})?|\\{1,3}\W|\\t"
)
_GONE = frozenset(_UNSEEN + _CONTROLS)
_CONTROL = re.compile(f"[{re.escape(_CONTROLS)}]")
_LOST = re.compile("[\ud800-\udfff]")
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")  # the higher ones are met in text that was mis-decoded
ESCAPE = "surrogateescape"  # how a byte that is no letter is kept in a text
_STEP = 256  # characters between the places of a line whose bytes are counted beforehand


@lru_cache(maxsize=256)
def _marks(raw: str, encoding: str) -> tuple[int, ...]:
    """How many bytes stand before every so manieth character: a long line is asked for thousands of places."""
    sizes = (len(raw[at : at + _STEP].encode(encoding, ESCAPE)) for at in range(0, len(raw), _STEP))
    return (0, *accumulate(sizes))


@dataclass(frozen=True, slots=True)
class Hint:
    """What an adapter knows of a line beyond its words; `PASTED` is the hint of a line of which nothing is known.

    `tag` is the element that it is: "h1" to "h6", "p", "li", "blockquote", "figcaption", "td", "pre", "div" ...
    `links` is the share of its characters that stand in links, 0 to 1. `inside` are the elements around it, outermost
    first, each its name, or name.class-words#id as the page writes it. `level` is the depth of quotation in an e-mail,
    or of a list.
    """

    tag: str = ""
    links: float = 0.0
    inside: tuple[str, ...] = ()
    level: int = 0


PASTED = Hint()


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that a file sets apart, from character `start` to `end` of a text.

    `kind` is "em", "strong", "code", "strike", or "link" with its `target`.
    """

    start: int
    end: int
    kind: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: bytes `start` to `end` of the raw file, its ending included; `raw` is it decoded, without the ending.

    `text` is what rules read: one kind of space, nothing invisible, no space at either end. `kept` are the indices in
    `raw` of its characters, or None where `text` stands in `raw` as it is, from `lead` on. `joins` says that the format
    itself makes it one paragraph with the line before.
    """

    number: int
    start: int
    end: int
    raw: str
    text: str
    lead: int
    kept: tuple[int, ...] | None
    encoding: str
    hint: Hint = PASTED
    marks: tuple[Mark, ...] = ()
    joins: bool = False

    def _byte(self, at: int) -> int:
        mark = at // _STEP
        before = self.raw[mark * _STEP : at].encode(self.encoding, ESCAPE)
        return self.start + _marks(self.raw, self.encoding)[mark] + len(before)

    @property
    def shown(self) -> str:
        """The line as it can be printed: `raw`, where a byte that is no letter says so; of a page its text."""
        if self.text and self.hint.inside and "<" in self.raw:
            return self.text
        return _LOST.sub("\ufffd", self.raw)

    def offset(self, index: int) -> int:
        """The byte of the raw file at which character `index` of `text` begins."""
        return self._byte(self.lead + index if self.kept is None else self.kept[index])

    def past(self, index: int) -> int:
        """The byte of the raw file after character `index` of `text`."""
        at = self.lead + index if self.kept is None else self.kept[index]
        spelt = _SPELT.match(self.raw, at) if self.kept is not None and self.raw[at] in "&\\" else None
        # It stands for one where the next that is read comes behind it.
        alone = spelt is not None and all(each >= spelt.end() for each in (self.kept or ())[index + 1 : index + 2])
        return self._byte(spelt.end() if spelt and alone else at + 1)


@dataclass(frozen=True, slots=True)
class Stated:
    """What the file's own metadata says of the article: evidence, not truth.

    `field` is "title", "outlet", "date", "updated", "author", "url", "language", "summary", or "sender", the address
    from which an e-mail came; `where` is said as a person reads it: "JSON-LD datePublished", "the e-mail's Date".
    `span` are its bytes in the sheet's `data`, if there.
    """

    field: str
    value: str
    where: str
    confidence: float
    span: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A raw file read: its lines in order, how its bytes were read, and what is doubtful about that.

    `data` is what the lines tile: the raw bytes, or for a packed file (docx, PDF, an encoded part of an e-mail) the
    text taken out of it, in UTF-8; `layer` then says what that is, and is "" where `data` is the raw file. `format` is
    "text", "html", "markdown", "mail", "docx" or "pdf". `part` says which of a file's articles this is, from 1; it is 0
    where the file holds one.
    """

    data: bytes
    encoding: str
    lines: tuple[Line, ...]
    doubts: tuple[str, ...] = ()
    format: str = "text"
    stated: tuple[Stated, ...] = ()
    layer: str = ""
    part: int = 0

    def line_at(self, byte: int) -> int:
        """The number of the line on which a byte stands."""
        return self.lines[max(bisect_right(self.lines, byte, key=lambda line: line.start) - 1, 0)].number


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a text layer before it has its place: its words, what is known of it, what is set apart in it."""

    text: str
    hint: Hint = PASTED
    marks: tuple[Mark, ...] = ()
    joins: bool = False


def _moved(marks: Iterable[Mark], kept: Sequence[int]) -> tuple[Mark, ...]:
    """Marks in a raw line as marks in its text, of which `kept` are the places; an empty one is none."""
    placed = (replace(mark, start=bisect_left(kept, mark.start), end=bisect_left(kept, mark.end)) for mark in marks)
    return tuple(mark for mark in placed if mark.start < mark.end)


def _seen(line: Line, seen: Sequence[int], spelt: Mapping[int, str]) -> Line:
    """The line of whose raw characters only some are read, the others being a format's signs."""
    kept = [index for index in seen if spelt.get(index, line.raw[index]) not in _GONE]
    clean = "".join(spelt.get(index, line.raw[index]) for index in kept).translate(_CLEAN)
    lead, text = len(clean) - len(clean.lstrip()), clean.strip()
    kept = kept[lead : lead + len(text)]
    return replace(line, text=text, lead=kept[0] if kept else 0, kept=tuple(kept))


def line(number: int, start: int, end: int, raw: str, encoding: str) -> Line:
    """One line of which every character is read."""
    clean = raw.translate(_CLEAN)
    text = clean.strip()
    lead = len(clean) - len(clean.lstrip())
    plain = Line(number, start, end, raw, text, lead, None, encoding)
    return plain if len(clean) == len(raw) else _seen(plain, range(len(raw)), {})


def hinted(
    plain: Line,
    hint: Hint,
    seen: Sequence[int] | None = None,
    marks: Iterable[Mark] = (),
    spelt: Mapping[int, str] | None = None,
) -> Line:
    """A line with what an adapter knows of it. `seen`, `spelt` and the places of `marks` count in its raw characters.

    `seen` are those that are read, None for all; `spelt` has the ones that stand for another, as `&` does in `&gt;`.
    """
    found = replace(plain if seen is None else _seen(plain, seen, spelt or {}), hint=hint)
    places = found.kept if found.kept is not None else range(found.lead, found.lead + len(found.text))
    return replace(found, marks=_moved(marks, places)) if marks else found


def lines_of(text: str, encoding: str) -> tuple[Line, ...]:
    """The lines of a text, which end at LF, CRLF or CR; they tile its bytes."""
    found: list[Line] = []
    start = at = 0
    for ending in _ENDING.finditer(text):
        end = start + len(text[at : ending.end()].encode(encoding, ESCAPE))
        found.append(line(len(found) + 1, start, end, text[at : ending.start()], encoding))
        start, at = end, ending.end()
    if at < len(text):
        end = start + len(text[at:].encode(encoding, ESCAPE))
        found.append(line(len(found) + 1, start, end, text[at:], encoding))
    return tuple(found)


def fault(file: str, code: str, fact: str, remedy: str, number: int = 1) -> Mistake:
    """What is wrong with a file, as the exception that says so."""
    return Mistake([Problem(file, number, 1, code, fact, remedy)])


def _controls(file: str, text: str, lines: Sequence[Line]) -> tuple[str, ...]:
    """The doubt about control characters; raises Mistake where there are more than a text has by accident."""
    if len(_BINARY.findall(text)) > len(text) // 50 + 1:
        fact = "This is not a text file: it is full of control characters."
        raise fault(file, "binary", fact, "Give intake the article's text.")
    if _CONTROL.search(text) is None:
        return ()
    at = next(line.number for line in lines if _CONTROL.search(line.raw))
    return (f"body: control characters were left out, the first in line {at}",)


def _bounded(file: str, text: str) -> None:
    if len(_ENDING.findall(text)) > MOST:
        fact = f"This file has more than {MOST:,} lines."
        raise fault(file, "too-many-lines", fact, "Give intake one article a file.")
    number = 1
    for each in _ENDING.split(text):
        if len(each) > LONGEST:
            fact = f"This line has more than {LONGEST:,} characters."
            raise fault(file, "long-line", fact, "Break it into paragraphs.", number)
        number += 1


def tabled(file: str, text: str, encoding: str = "utf-8") -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """The lines of a text and the doubts about its letters; raises Mistake for one that is no article's."""
    _bounded(file, text)
    lines = lines_of(text, encoding)
    doubts = _controls(file, text, lines)
    if not any(line.text for line in lines):
        raise fault(file, "empty", "There is no text in this file.", "Paste the article into it, or delete it.")
    return lines, (*doubts, *garbled((line.number, line.raw) for line in lines))


def layered(file: str, rows: Sequence[Row], sheet: Sheet) -> Sheet:
    """A sheet of lines that were taken out of a packed file; all but data and lines stand in `sheet`."""
    text = "".join(f"{_ENDING.sub(' ', row.text)}\n" for row in rows).encode("utf-8", "replace").decode()
    plain, doubts = tabled(file, text)
    lines = tuple(
        replace(hinted(line, row.hint, None, row.marks), joins=row.joins) for line, row in zip(plain, rows, strict=True)
    )
    return replace(sheet, data=text.encode(), encoding="utf-8", lines=lines, doubts=(*sheet.doubts, *doubts))


def decoded(file: str, data: bytes) -> tuple[str, Sheet]:
    """The text of raw bytes, and a sheet that says how they were read and has no lines yet."""
    if len(data) > LARGEST:
        fact = f"This file is larger than {LARGEST // 1_000_000} MB."
        raise fault(file, "too-big", fact, "Give intake one article a file.")
    found = decode(file, data)
    if not found.encoding.startswith("iso2022") and found.text.encode(found.encoding, ESCAPE) == data:
        return found.text, Sheet(data, found.encoding, (), found.doubts)
    # An encoding with shifts does not lead back to its bytes: a place in them depends on what went before.
    text = _LOST.sub("\ufffd", found.text)
    return text, Sheet(
        text.encode(), "utf-8", (), found.doubts, layer=f"the text of the file, which is {found.encoding}"
    )


def read(file: str, data: bytes) -> Sheet:
    """The sheet of pasted text; `file` names it in problems. Raises Mistake for what cannot be an article's text."""
    text, sheet = decoded(file, data)
    lines, doubts = tabled(file, text, sheet.encoding)
    return replace(sheet, lines=lines, doubts=(*sheet.doubts, *doubts))
