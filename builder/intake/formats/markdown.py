"""Markdown, with or without front matter: its signs are not read, and what they say of a line is its hint."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from builder.intake import sheet
from builder.intake.formats import front_matter
from builder.intake.formats.inline import inline
from builder.intake.sheet import Hint, Line, Mark, Sheet

if TYPE_CHECKING:
    from markdown_it.token import Token

NAME = "markdown"
SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

_HEAD = 64_000  # bytes in which front matter ends
_LARGEST, _WIDEST = 600_000, 20_000  # characters of a text, and of a line, whose Markdown is worth reading
_LINK = re.compile(rb"\[[^\]\n]{1,300}\]\(https?://[^)\s]{1,2000}\)")
# What stands on a line of its own and says nothing: rules, underlines of headings, table rulings, link definitions.
_SILENT = re.compile(r"\s*(?:[-=*_|:+\s]*|\[[^\]]+\]:\s*\S.*|`{3,}.*|~{3,}.*)")
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>")
_LAW = re.compile(r"\s*(?:©|ⓒ|\([cC]\)\s?(?:19|20)\d\d)")  # a line of rights goes on with no sentence
_PARAGRAPH = Hint("p")


@dataclass(slots=True)
class _Found:
    """What the Markdown says of one line: which raw characters are read, and what is set apart among them."""

    seen: list[int] = field(default_factory=list)
    spelt: dict[int, str] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)
    hint: Hint = _PARAGRAPH
    joins: bool = False


def claims(data: bytes) -> bool:
    """Whether the bytes begin with front matter, or have the links that only Markdown writes so."""
    if data[:6].lstrip(b"\xef\xbb\xbf")[:1] in (b"-", b"+", b"{"):
        return front_matter.marked(data[:_HEAD].decode("utf-8", "replace")) is not None
    return len(_LINK.findall(data[:_HEAD])) >= 3


class _Reader:
    """Goes through the tokens of a text and notes what they say of its lines."""

    def __init__(self, raws: Sequence[str]) -> None:
        self.raws = raws
        self.found: dict[int, _Found] = {}
        self.around: list[str] = []
        self.bullets: dict[int, int] = {}

    def _hint(self, tag: str) -> Hint:
        names = tuple("blockquote" if each == "blockquote" else each for each in self.around)
        level = sum(each in ("ul", "ol", "blockquote") for each in self.around)
        if tag == "p" and self.around:
            inner = next((each for each in reversed(self.around) if each in ("li", "blockquote")), "p")
            return Hint(inner, 0.0, names, level)
        return Hint(tag, 0.0, names, level)

    def _places(self, first: int, source: str) -> list[tuple[int, int]]:
        """For each character of a paragraph's source the line and the place on it."""
        places: list[tuple[int, int]] = []
        for number, part in enumerate(source.split("\n"), first):
            raw = self.raws[number] if number < len(self.raws) else ""
            known = self.found[number].seen if number in self.found else []
            start = raw.find(part, known[-1] + 1 if known else 0)
            start = raw.rfind(part) if start < 0 else start
            places += [(number, start + at if start >= 0 else -1) for at in range(len(part) + 1)]
        return places

    def paragraph(self, first: int, source: str, tokens: Sequence["Token"], tag: str) -> None:
        read = inline(source, tokens)
        places = self._places(first, source)
        hint = self._hint(tag)
        for number in range(first, min(first + source.count("\n") + 1, len(self.raws))):
            self.found.setdefault(number, _Found(hint=hint))  # a line with a picture alone has nothing to be read
        begun = places[read.seen[0]][0] if read.seen else first
        for place in read.seen:
            number, at = places[place]
            if at < 0 or at >= len(self.raws[number]):
                continue
            line = self.found[number]
            line.joins = number > begun and _LAW.match(self.raws[number]) is None
            line.seen.append(at)
            if place in read.spelt:
                line.spelt[at] = read.spelt[place]
        for mark in read.marks:
            self._mark(mark, places)
        self._bullet(first)

    def _mark(self, mark: Mark, places: Sequence[tuple[int, int]]) -> None:
        """A mark on each of the lines that it goes over."""
        inside = [places[at] for at in range(mark.start, mark.end)]
        for number in dict.fromkeys(number for number, _ in inside):
            on_line = [at for line, at in inside if line == number and at >= 0]
            if on_line and number in self.found:
                self.found[number].marks.append(replace(mark, start=on_line[0], end=on_line[-1] + 1))

    def _bullet(self, first: int) -> None:
        """The bullet of an item is read with its first line; a number is a sign like others."""
        if first in self.bullets and first in self.found:
            line = self.found[first]
            start = self.bullets.pop(first)
            raw = self.raws[first]
            sign = re.compile(r"[-+*]\s+").match(raw, start)
            if sign is not None and line.seen and sign.end() <= line.seen[0]:
                line.seen[:0] = range(start, sign.end())
                if raw[start] == "+":
                    line.spelt[start] = "-"

    def whole(self, first: int, last: int, tag: str) -> None:
        """Lines read as they stand, less tags of HTML: code, tables, raw HTML."""
        for number in range(first, min(last, len(self.raws))):
            raw = self.raws[number]
            hidden = {at for found in _TAG.finditer(raw) for at in range(*found.span())} if tag == "div" else set()
            if not _SILENT.fullmatch(raw):
                cells = raw.strip().strip("|").strip() if tag == "tr" else raw
                start = raw.find(cells)
                seen = [at for at in range(start, start + len(cells)) if at not in hidden]
                self.found[number] = _Found(seen, hint=self._hint(tag))


_AROUND = {"blockquote": "blockquote", "bullet_list": "ul", "ordered_list": "ol", "list_item": "li", "table": "table"}


def _read(text: str, raws: Sequence[str]) -> dict[int, _Found]:
    """What Markdown says of each line of a text, by the line's number from 0."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join").use(footnote_plugin)
    reader = _Reader(raws)
    tag = "p"
    for token in markdown.parse(text):
        name, _, way = token.type.rpartition("_")
        if name in _AROUND and way == "open":
            reader.around.append(_AROUND[name])
            if name == "list_item" and token.map:
                raw = raws[token.map[0]]
                sign = re.search(r"[-+*]\s|\d{1,9}[.)]\s", raw)
                reader.bullets[token.map[0]] = sign.start() if sign else 0
        elif name in _AROUND and way == "close" and reader.around:
            reader.around.pop()
        elif token.type == "heading_open":
            tag = token.tag
        elif token.type == "heading_close":
            tag = "p"
        elif token.type == "tr_open" and token.map:
            reader.whole(token.map[0], token.map[0] + 1, "tr")
        elif token.type == "inline" and token.map and "table" not in reader.around:
            reader.paragraph(token.map[0], token.content, token.children or (), tag)
        elif token.type in ("fence", "code_block", "html_block") and token.map:
            reader.whole(token.map[0], token.map[1], "div" if token.type == "html_block" else "pre")
    return reader.found


def _links(found: _Found) -> float:
    linked = sum(mark.end - mark.start for mark in found.marks if mark.kind == "link")
    return min(1.0, linked / len(found.seen)) if found.seen else 0.0


def _lines(plain: Sequence[Line], first: int) -> Iterator[Line]:
    """The lines with what Markdown says of them; what it says nothing of is read as it stands, lest a word be lost."""
    raws = [line.raw for line in plain[first:]]
    found = _read("".join(f"{raw}\n" for raw in raws), raws)
    for index, line in enumerate(plain):
        here = found.get(index - first)
        if index < first:
            yield sheet.hinted(line, Hint("front"), ())
        elif here is not None:
            hint = replace(here.hint, links=_links(here))
            marked = sheet.hinted(line, hint, sorted(set(here.seen)), here.marks, here.spelt)
            yield replace(marked, joins=here.joins)
        else:
            silent = _SILENT.fullmatch(line.raw) is not None
            yield sheet.hinted(line, Hint("hr" if silent and line.text else "p"), () if silent else None)


def read(file: str, data: bytes) -> Sheet:
    """The sheet of a Markdown file; raises Mistake for what cannot be an article's text."""
    text, blank = sheet.decoded(file, data)
    plain, doubts = sheet.tabled(file, text, blank.encoding)
    front = front_matter.find(text)
    known = front_matter.stated(text, front, blank.encoding) if front else ()
    found = replace(blank, lines=plain, doubts=(*blank.doubts, *doubts), format=NAME, stated=known)
    if len(text) > _LARGEST or max(len(line.raw) for line in plain) > _WIDEST:
        return found
    ends = len(text[: front.end].encode(blank.encoding, "surrogateescape")) if front else 0
    first = next((index for index, line in enumerate(plain) if line.start >= ends), len(plain))
    lines = tuple(_lines(plain, first))
    if not any(line.text for line in lines):
        fact = "There is no text in this file besides what states its title and date."
        raise sheet.fault(file, "empty", fact, "Paste the article into it, or delete it.")
    return replace(found, lines=lines)
