"""Saved web pages: each block of text a line, with the elements around it, its links, and what the page states."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import urljoin

from builder.errors import Mistake, Problem
from builder.intake.formats import html_block, html_source, html_stated
from builder.intake.formats.html_page import Block, Page, Piece
from builder.intake.formats.html_source import ERRORS, Source
from builder.intake.sheet import LARGEST, LONGEST, MOST, Hint, Line, Mark, Sheet, Stated

NAME = "html"
SUFFIXES = (".html", ".htm", ".xhtml")

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,1000}?-->\s*){0,3}<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_WIDE = re.compile(rb"(?:\xff\xfe|\xfe\xff)[\s\x00]*<[\x00]?(?:![\x00]?d|h[\x00]?t)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_BROKEN = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"\S+")
_FEWEST = 200  # characters of text, below which a page of frames holds no article
# What cannot be seen is nothing, as in pasted text.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]"
)


def claims(data: bytes) -> bool:
    """Whether the bytes begin as a page does."""
    return _HTML.match(data[:4096]) is not None or _WIDE.match(data[:200]) is not None


def _fault(file: str, code: str, fact: str, remedy: str) -> Mistake:
    return Mistake([Problem(file, 1, 1, code, fact, remedy)])


def _characters(source: str, piece: Piece) -> tuple[str, list[int]]:
    """The characters of a piece, entities spelt out, and the place in the source of each."""
    text = source[piece.start : piece.end]
    if "&" not in text:
        return text, list(range(piece.start, piece.end))
    parts, places, at = [], [], piece.start
    for found in _ENTITY.finditer(source, piece.start, piece.end):
        spelt = unescape(found.group())
        if spelt == found.group():
            continue
        parts += [source[at : found.start()], spelt]
        places += [*range(at, found.start()), *([found.start()] * len(spelt))]
        at = found.end()
    return "".join([*parts, source[at : piece.end]]), [*places, *range(at, piece.end)]


@dataclass(frozen=True, slots=True)
class _Text:
    """A block as a reader sees it: its characters, the place of each in the source, its links and stresses."""

    text: str
    places: list[int]
    marks: tuple[Mark, ...]


def _seen(source: str, block: Block) -> tuple[str, list[int], list[Mark]]:
    parts: list[str] = []
    places: list[int] = []
    marks: list[Mark] = []
    for piece in block.pieces:
        text, where = _characters(source, piece)
        parts += [piece.gap, text]
        start = len(places) + len(piece.gap)
        places += [*([piece.start] * len(piece.gap)), *where]
        if piece.address:
            marks.append(Mark(start, len(places), "link", piece.address))
        elif piece.stress:
            marks.append(Mark(start, len(places), piece.stress))
    return "".join(parts), places, marks


def _text(source: str, block: Block) -> _Text:
    """One kind of space, one between words, nothing invisible."""
    seen, places, marks = _seen(source, block)
    kept: Sequence[int] = range(len(seen))
    if _INVISIBLE.search(seen):
        kept = [at for at, each in enumerate(seen) if not _INVISIBLE.match(each)]
        seen = _INVISIBLE.sub("", seen)
    words: list[str] = []
    order: list[int] = []
    for word in _WORD.finditer(seen):
        if words:
            order.append(kept[word.start() - 1])
        words.append(word.group())
        order += kept[word.start() : word.end()]
    moved = (replace(mark, start=bisect_left(order, mark.start), end=bisect_left(order, mark.end)) for mark in marks)
    text = _BROKEN.sub("\ufffd", " ".join(words))
    return _Text(text, [places[at] for at in order], tuple(mark for mark in moved if mark.start < mark.end))


def _hint(block: Block, text: _Text) -> Hint:
    node = block.element
    while not node.block and node.parent is not None:
        node = node.parent
    linked = sum(mark.end - mark.start for mark in text.marks if mark.kind == "link")
    inside = block.element.inside()
    level = sum(label.startswith(("ul", "ol", "blockquote")) for label in inside)
    return Hint(node.name, min(linked / max(len(text.text), 1), 1.0), inside, level)


def _address(base: str, address: str) -> str:
    """The address of a link where it leads to a page, "" where it is a button or stays on this one."""
    address = address.strip()
    if not address or address.startswith("#") or re.match(r"(?!https?:)[A-Za-z][\w+.-]*:", address):
        return ""
    try:
        found = urljoin(base, address)
    except ValueError:
        return ""
    return found if found.startswith(("http://", "https://")) else ""


def _led(marks: tuple[Mark, ...], base: str) -> tuple[Mark, ...]:
    """The marks, each link with the whole address that it leads to; those that lead nowhere are left out."""
    found = (replace(mark, target=_address(base, mark.target)) if mark.kind == "link" else mark for mark in marks)
    return tuple(mark for mark in found if mark.target or mark.kind != "link")


class _Tiler:
    """Makes lines that tile a source: those of text are numbered, what is between them has the number before."""

    def __init__(self, source: Source, page: Page) -> None:
        self.source, self.page = source, page
        self.lines: list[Line] = []
        self.number = 0
        self.at = 0  # the character, and the byte, up to which the lines reach
        self.byte = 0
        self.unseen = iter([*page.unseen, (len(source.text) + 1, len(source.text) + 1, "")])
        self.next = next(self.unseen)

    def _line(
        self, end: int, text: str, kept: tuple[int, ...] | None, hint: Hint, marks: tuple[Mark, ...] = ()
    ) -> None:
        raw = self.source.text[self.at : end]
        stop = self.byte + len(raw.encode(self.source.encoding, ERRORS))
        number = max(self.number, 1)
        self.lines.append(Line(number, self.byte, stop, raw, text, 0, kept, self.source.encoding, hint, marks))
        self.at, self.byte = end, stop

    def between(self, start: int) -> None:
        """The line of what stands before the text at `start` and is not for readers; its tag says what that is."""
        if start <= self.at:
            return
        found: set[str] = set()
        while self.next[0] < start:
            if self.next[1] > self.at:
                found.add(self.next[2])
            self.next = next(self.unseen)
        tag = next((name for name in ("hidden", "script", "style", "comment") if name in found), "markup")
        self._line(start, "", None, Hint(tag))

    def text(self, text: _Text, hint: Hint, marks: tuple[Mark, ...]) -> None:
        start, end = text.places[0], text.places[-1] + 1
        entity = _ENTITY.match(self.source.text, start if len(text.places) == 1 else text.places[-1])
        end = max(end, entity.end()) if entity else end
        self.between(start)
        self.number += 1
        plain = self.source.text[start:end] == text.text
        kept = None if plain else tuple(place - start for place in text.places)
        self._line(end, text.text, kept, hint, marks)


def _lines(source: Source, page: Page, base: str) -> tuple[Line, ...]:
    tiler = _Tiler(source, page)
    for block in page.blocks:
        text = _text(source.text, block)
        if text.text:
            tiler.text(text, _hint(block, text), _led(text.marks, base))
    tiler.between(len(source.text))
    return tuple(tiler.lines)


_FRAMES = re.compile(r"<frameset\b", re.IGNORECASE)
_DATA = re.compile(r"__NEXT_DATA__|__NUXT__|__INITIAL_STATE__|__APOLLO_STATE__|__PRELOADED_STATE__|articleBody")


def _empty(file: str, source: str, stated: Sequence[Stated]) -> Mistake:
    """Why a page without text is refused: what it is called, and where its text may be. Title and day alone make no
    draft: of what nobody can read nothing can be told, and the page once saved with its text would be a second one.
    """
    title = next((" ".join(each.value.split()) for each in stated if each.field == "title"), "")[:120]
    called = f', which is called "{title}"' if title.isprintable() and title else ""
    if _FRAMES.search(source):
        why, remedy = ": it only holds frames", "Save the frame that shows the article."
    elif _DATA.search(source):
        why = ": it stands in data that a script was to show"
        remedy = "Save it once the browser shows the article, as a whole page and not as its source."
    else:
        why, remedy = "", "Save it once the browser shows the article."
    return _fault(file, "empty", f"There is no text in this page{called}{why}.", remedy)


def _check(file: str, seen: Sequence[Line]) -> None:
    if len(seen) > MOST:
        fact = f"This page has more than {MOST:,} lines."
        raise _fault(file, "too-many-lines", fact, "Give intake one article a file.")
    for line in seen:
        if len(line.text) > LONGEST:
            fact = f"A paragraph of this page has more than {LONGEST:,} characters."
            raise Mistake([Problem(file, line.number, 1, "long-line", fact, "Give intake one article a file.")])


def read(file: str, data: bytes) -> Sheet:
    """The sheet of a page; `file` names it in problems. Raises Mistake for what has no text, or too much."""
    if len(data) > LARGEST:
        fact = f"This file is larger than {LARGEST // 1_000_000} MB."
        raise _fault(file, "too-big", fact, "Save the page without its pictures, or paste its text.")
    source = html_source.decode(data)
    page = html_block.read(source.text)
    stated = html_stated.stated(source, page)
    base = next((each.value for each in stated if each.field == "url"), "")
    lines = _lines(source, page, base)
    seen = [line for line in lines if line.text]
    if not seen or (_FRAMES.search(source.text) and sum(len(line.text) for line in seen) < _FEWEST):
        raise _empty(file, source.text, stated)
    _check(file, seen)
    return Sheet(source.data, source.encoding, lines, source.doubts, NAME, stated, source.layer)
