"""The raw file as a sheet of lines: its bytes decoded, each line with its place in them and a clean text that maps
back.
"""

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from builder.errors import Mistake, Problem

LARGEST = 5_000_000  # bytes of one raw file
LONGEST = 100_000  # characters of one line: no newspaper prints such a paragraph

MOST = 20_000  # lines of one raw file

_ENDING = re.compile(r"\r\n|\n|\r")
# What looks like a space is one; what cannot be seen is nothing. Joiners (U+200C, U+200D) spell words in some scripts:
# they stay.
_SPACES = "\t\x0b\x0c\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_UNSEEN = "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff"
_CONTROLS = "".join(map(chr, [*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0)]))
_CLEAN = str.maketrans({**dict.fromkeys(_SPACES, " "), **dict.fromkeys(_UNSEEN + _CONTROLS, None)})
_GONE = frozenset(_UNSEEN + _CONTROLS)
_CONTROL = re.compile(f"[{re.escape(_CONTROLS)}]")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


_STEP = 256  # characters between the places of a line whose bytes are counted beforehand


@lru_cache(maxsize=256)
def _marks(raw: str, encoding: str) -> tuple[int, ...]:
    """How many bytes stand before every so manieth character: a long line is asked for thousands of places."""
    sizes = (len(raw[at : at + _STEP].encode(encoding)) for at in range(0, len(raw), _STEP))
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
        return (
            self.start + _marks(self.raw, self.encoding)[mark] + len(self.raw[mark * _STEP : at].encode(self.encoding))
        )

    def offset(self, index: int) -> int:
        """The byte of the raw file at which character `index` of `text` begins."""
        return self._byte(self.lead + index if self.kept is None else self.kept[index])

    def past(self, index: int) -> int:
        """The byte of the raw file after character `index` of `text`."""
        return self._byte(1 + (self.lead + index if self.kept is None else self.kept[index]))


@dataclass(frozen=True, slots=True)
class Stated:
    """What the file's own metadata says of the article: evidence, not truth.

    `field` is "title", "outlet", "date", "updated", "author", "url", "language" or "summary"; `where` is said as a
    person reads it: "JSON-LD datePublished", "the e-mail's Date". `span` are its bytes in the sheet's `data`, if there.
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
    "text", "html", "markdown", "mail", "docx" or "pdf".
    """

    data: bytes
    encoding: str
    lines: tuple[Line, ...]
    doubts: tuple[str, ...] = ()
    format: str = "text"
    stated: tuple[Stated, ...] = ()
    layer: str = ""

    def line_at(self, byte: int) -> int:
        """The number of the line on which a byte stands."""
        return self.lines[max(bisect_right(self.lines, byte, key=lambda line: line.start) - 1, 0)].number


def _line(number: int, start: int, end: int, raw: str, encoding: str) -> Line:
    clean = raw.translate(_CLEAN)
    text = clean.strip()
    if len(clean) == len(raw):
        return Line(number, start, end, raw, text, len(clean) - len(clean.lstrip()), None, encoding)
    seen = [index for index, character in enumerate(raw) if character not in _GONE]
    lead = len(clean) - len(clean.lstrip())
    return Line(number, start, end, raw, text, lead, tuple(seen[lead : lead + len(text)]), encoding)


def _lines(text: str, encoding: str) -> tuple[Line, ...]:
    lines: list[Line] = []
    start = at = 0
    for ending in _ENDING.finditer(text):
        end = start + len(text[at : ending.end()].encode(encoding))
        lines.append(_line(len(lines) + 1, start, end, text[at : ending.start()], encoding))
        start, at = end, ending.end()
    if at < len(text):
        lines.append(_line(len(lines) + 1, start, start + len(text[at:].encode(encoding)), text[at:], encoding))
    return tuple(lines)


def _fault(file: str, code: str, message: str, remedy: str, line: int = 1, column: int = 1) -> Mistake:
    return Mistake([Problem(file, line, column, code, message, remedy)])


def _legacy(file: str, data: bytes, fault: UnicodeDecodeError) -> tuple[str, str, tuple[str, ...]]:
    """A guess for a file that is not UTF-8: said aloud, since a wrong code page spells wrong names."""
    before = data[: fault.start].decode("utf-8", "replace")
    line = len(_ENDING.findall(before)) + 1
    column = len(_ENDING.split(before)[-1]) + 1
    high = sum(byte >= 0xC0 for byte in data)
    letters = sum(byte >= 0xC0 or chr(byte).isalpha() for byte in data)
    encoding, name = ("cp1251", "Windows-1251") if high > letters * 0.4 else ("cp1252", "Windows-1252")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        remedy = "Save the article as UTF-8 and take it in again."
        raise _fault(file, "encoding", "This is neither UTF-8 nor a Windows code page.", remedy, line, column) from None
    doubt = f"body: the raw file is not UTF-8 (line {line}, column {column}); read as {name}, look at the letters"
    return text, encoding, (doubt,)


def _decode(file: str, data: bytes) -> tuple[str, str, tuple[str, ...]]:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    if encoding == "utf-8" and b"\0" in data:
        raise _fault(file, "binary", "This is not a text file: it holds zero bytes.", "Give intake the article's text.")
    try:
        text = data.decode(encoding)
        if text.encode(encoding) == data:
            return text, encoding, ()
    except UnicodeDecodeError as fault:
        if encoding == "utf-8":
            return _legacy(file, data, fault)
    raise _fault(file, "encoding", "This file says it is UTF-16 and is not.", "Save the article as UTF-8.")


def read(file: str, data: bytes) -> Sheet:
    """The sheet of a raw file; `file` names it in problems. Raises Mistake for what cannot be an article's text."""
    if len(data) > LARGEST:
        raise _fault(
            file,
            "too-big",
            f"This file is larger than {LARGEST // 1_000_000} MB.",
            "Give intake one article a file.",
        )
    text, encoding, doubts = _decode(file, data)
    controls = _CONTROL.findall(text)
    if len(controls) > len(text) // 50 + 1:
        raise _fault(
            file,
            "binary",
            "This is not a text file: it is full of control characters.",
            "Give intake the article's text.",
        )
    if len(_ENDING.findall(text)) > MOST:
        raise _fault(
            file,
            "too-many-lines",
            f"This file has more than {MOST:,} lines.",
            "Give intake one article a file.",
        )
    lines = _lines(text, encoding)
    if not any(line.text for line in lines):
        raise _fault(file, "empty", "There is no text in this file.", "Paste the article into it, or delete it.")
    for line in lines:
        if len(line.raw) > LONGEST:
            remedy = "Break it into paragraphs."
            raise _fault(file, "long-line", f"This line has more than {LONGEST:,} characters.", remedy, line.number)
    if controls:
        at = next(line.number for line in lines if _CONTROL.search(line.raw))
        doubts += (f"body: control characters were left out, the first in line {at}",)
    return Sheet(data, encoding, lines, doubts)
