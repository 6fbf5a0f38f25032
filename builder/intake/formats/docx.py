"""Word files: paragraphs, headings, lists, tables and links of the document, out of a package whose size is bounded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from builder.intake import sheet
from builder.intake.formats.package import Package
from builder.intake.languages import either, every
from builder.intake.onset import Lazy
from builder.intake.sheet import Hint, Mark, Row, Sheet, Stated, fault

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NAME = "docx"
SUFFIXES = (".docx", ".docm", ".dotx")

_LARGEST = 40_000_000  # bytes of the file, pictures and all
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_HEADING = Lazy(rf"(?:{either(lambda each: each.heading.style)})\s?([1-6])", re.IGNORECASE)
_TITLE = every(lambda each: each.heading.titled)
_QUOTE = Lazy(either(lambda each: each.heading.quoted), re.IGNORECASE)
_FIELD = re.compile(r"HYPERLINK\s+\"([^\"]+)\"")
# Another program's copy of what stands beside it, and what was deleted while changes were tracked.
_UNREAD = frozenset(
    (f"{_W}del", f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
)


def claims(data: bytes) -> bool:
    """Whether the bytes are a package with a Word document in it, or one that says so."""
    return data.startswith(b"PK\x03\x04") and (b"word/" in data or b"wordprocessingml" in data)


@dataclass(frozen=True, slots=True)
class _Style:
    """What a style makes of a paragraph: its tag, and whether it is an item of a list."""

    tag: str = "p"
    item: bool = False


@dataclass(slots=True)
class _Text:
    """A paragraph as it is gathered: its words, and what is set apart in them."""

    words: str = ""
    marks: list[Mark] = field(default_factory=list)

    def add(self, words: str, kinds: tuple[str, ...], target: str) -> None:
        start, self.words = len(self.words), self.words + words
        end = len(self.words)
        for kind, address in (*((kind, "") for kind in kinds), *([("link", target)] if target else [])):
            last = next((each for each in reversed(self.marks) if each.kind == kind), None)
            if last is not None and last.end == start and last.target == address:
                self.marks[self.marks.index(last)] = Mark(last.start, end, kind, address)
            elif start < end:
                self.marks.append(Mark(start, end, kind, address))


def _value(element: "Element | None", name: str = "val") -> str:
    return str(element.get(f"{_W}{name}") or "") if element is not None else ""


def _on(properties: "Element | None", name: str) -> bool:
    """Whether a property is switched on: it stands there and does not say no."""
    found = properties.find(f"{_W}{name}") if properties is not None else None
    return found is not None and _value(found) not in ("0", "false", "off", "none")


def _tag(name: str, outline: str) -> str:
    plain = name.strip().lower()
    if (heading := _HEADING.match(plain)) is not None:
        return f"h{heading[1]}"
    if plain in _TITLE:
        return "h1"
    if outline.isdigit() and int(outline) < 6:
        return f"h{int(outline) + 1}"
    return "blockquote" if _QUOTE.search(plain) else "p"


def _styles(package: Package) -> dict[str, _Style]:
    root = package.part("word/styles.xml")
    found: dict[str, _Style] = {}
    for style in root.iter(f"{_W}style") if root is not None else ():
        name, outline = _value(style.find(f"{_W}name")), _value(style.find(f"{_W}pPr/{_W}outlineLvl"))
        item = style.find(f"{_W}pPr/{_W}numPr") is not None or name.lower().startswith("list bullet")
        found[_value(style, "styleId")] = _Style(_tag(name, outline), item)
    return found


class _Reader:
    """Goes through a part and makes rows of its paragraphs."""

    def __init__(self, styles: dict[str, _Style], targets: dict[str, str], inside: tuple[str, ...]) -> None:
        self.styles, self.targets, self.inside = styles, targets, inside
        self.boxes: list[Element] = []

    def _run(self, run: "Element", text: _Text, target: str) -> None:
        properties = run.find(f"{_W}rPr")
        if _on(properties, "vanish"):
            return
        kinds = tuple(
            kind for kind, name in (("strong", "b"), ("em", "i"), ("strike", "strike")) if _on(properties, name)
        )
        for child in run:
            if child.tag == f"{_W}t":
                text.add(child.text or "", kinds, target)
            elif child.tag == f"{_W}tab":
                text.add(" ", (), target)
            elif child.tag in (f"{_W}br", f"{_W}cr"):
                text.add("\n", (), "")
            elif child.tag == f"{_W}noBreakHyphen":
                text.add("-", kinds, target)
            elif child.tag not in _UNREAD:
                self.boxes += child.iter(f"{_W}txbxContent")

    def _gather(self, element: "Element", text: _Text, target: str = "") -> None:
        """The words of a paragraph, its links followed; complex fields name their target in an instruction."""
        address, shown = target, True
        for child in element:
            if child.tag in _UNREAD:
                continue
            if child.tag == f"{_W}r":
                kind = _value(child.find(f"{_W}fldChar"), "fldCharType")
                if kind:
                    address, shown = (target if kind == "end" else address), kind != "begin"
                elif (told := child.find(f"{_W}instrText")) is not None:
                    found = _FIELD.search(told.text or "")
                    address = found[1] if found else address
                elif shown:
                    self._run(child, text, address)
            elif child.tag == f"{_W}hyperlink":
                self._gather(child, text, self.targets.get(str(child.get(f"{_R}id")), target))
            elif child.tag == f"{_W}fldSimple":
                found = _FIELD.search(_value(child, "instr"))
                self._gather(child, text, found[1] if found else target)
            elif child.tag != f"{_W}pPr":
                self._gather(child, text, address)

    def _hint(self, paragraph: "Element") -> tuple[Hint, str]:
        """What a paragraph is, and the bullet that it is shown with."""
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return Hint("p", inside=self.inside), ""
        style = self.styles.get(_value(properties.find(f"{_W}pStyle")), _Style())
        numbered = properties.find(f"{_W}numPr")
        outline = _value(properties.find(f"{_W}outlineLvl"))
        if style.tag == "p" and not outline and (numbered is not None or style.item):
            level = _value(properties.find(f"{_W}numPr/{_W}ilvl"))
            return Hint("li", inside=(*self.inside, "ul"), level=1 + (int(level) if level.isdigit() else 0)), "• "
        return Hint(_tag("", outline) if outline and style.tag == "p" else style.tag, inside=self.inside), ""

    def _rows_of(self, paragraph: "Element") -> Iterator[Row]:
        text = _Text()
        self._gather(paragraph, text)
        hint, bullet = self._hint(paragraph)
        at = 0
        for number, part in enumerate(text.words.split("\n")):
            lead = bullet if number == 0 and part.strip() else ""
            inside = (mark for mark in text.marks if at <= mark.start < mark.end <= at + len(part))
            moved = tuple(
                Mark(mark.start - at + len(lead), mark.end - at + len(lead), mark.kind, mark.target) for mark in inside
            )
            linked = sum(mark.end - mark.start for mark in moved if mark.kind == "link")
            share = min(1.0, linked / max(len(part.strip()), 1))
            yield Row(lead + part, Hint(hint.tag, share, hint.inside, hint.level), moved)
            at += len(part) + 1

    def _table(self, table: "Element") -> Iterator[Row]:
        """Each row on a line; a table of one column is a frame around paragraphs."""
        for row in table.iter(f"{_W}tr"):
            cells = [list(self.rows(cell)) for cell in row.iterchildren(f"{_W}tc")]
            if len(cells) == 1:
                yield from cells[0]
                continue
            words = (" ".join(each.text.strip() for each in cell if each.text.strip()) for cell in cells)
            yield Row(" | ".join(each for each in words if each), Hint("tr", inside=(*self.inside, "table")))

    def rows(self, element: "Element") -> Iterator[Row]:
        """The rows of what stands in an element, in order; a text box comes after the paragraph that holds it."""
        for child in element:
            if child.tag == f"{_W}p":
                yield from self._rows_of(child)
                boxes, self.boxes = self.boxes, []
                for box in boxes:
                    yield from self.rows(box)
            elif child.tag == f"{_W}tbl":
                yield from self._table(child)
            elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml", f"{_W}smartTag"):
                yield from self.rows(child)


_PROPERTIES: tuple[tuple[str, str, str, float], ...] = (
    ("{http://purl.org/dc/elements/1.1/}title", "title", "title", 0.4),
    ("{http://purl.org/dc/elements/1.1/}creator", "author", "creator", 0.3),
    ("{http://purl.org/dc/elements/1.1/}language", "language", "language", 0.4),
    ("{http://purl.org/dc/terms/}created", "date", "created", 0.15),
)


def _stated(package: Package) -> Iterator[Stated]:
    """What the properties say: of the file more than of the article, so that little rests on it."""
    root = package.part("docProps/core.xml")
    for name, field_, word, confidence in _PROPERTIES:
        found = root.find(name) if root is not None else None
        value = " ".join((found.text or "").split()) if found is not None else ""
        if value:
            yield Stated(field_, value[:1000], f"the Word file's property `{word}`", confidence, None)


def _around(package: Package, styles: dict[str, _Style], targets: dict[str, str], kind: str) -> Iterator[Row]:
    """The words that stand at the head or the foot of each page, once."""
    told: set[str] = set()
    for target in targets.values():
        name = f"word/{target.removeprefix('/word/').removeprefix('word/')}"
        if re.fullmatch(rf"word/{kind}\d*\.xml", name) and (root := package.part(name)) is not None:
            for row in _Reader(styles, package.targets(name), (kind,)).rows(root):
                if row.text.strip() and row.text not in told:
                    told.add(row.text)
                    yield Row(row.text, Hint("running", row.hint.links, row.hint.inside), row.marks)


def _notes(package: Package, styles: dict[str, _Style]) -> Iterator[Row]:
    """Notes at the foot, after the text."""
    for name in ("word/footnotes.xml", "word/endnotes.xml"):
        root = package.part(name)
        reader: Any = _Reader(styles, package.targets(name), ("footnote",))
        for note in root if root is not None else ():
            yield from (row for row in reader.rows(note) if row.text.strip())


def read(file: str, data: bytes) -> Sheet:
    """The sheet of a Word file, of the text taken out of it; raises Mistake where it is broken or holds too much."""
    if len(data) > _LARGEST:
        fact = f"This file is larger than {_LARGEST // 1_000_000} MB."
        raise fault(file, "too-big", fact, "Save the article without its pictures.")
    package = Package(file, data)
    root = package.part("word/document.xml")
    body = root.find(f"{_W}body") if root is not None else None
    if body is None:
        raise package.broken()
    styles, targets = _styles(package), package.targets("word/document.xml")
    rows = [
        *_around(package, styles, targets, "header"),
        *_Reader(styles, targets, ()).rows(body),
        *_notes(package, styles),
        *_around(package, styles, targets, "footer"),
    ]
    blank = Sheet(b"", "utf-8", (), (), NAME, tuple(_stated(package)), "the text of the Word file")
    return sheet.layered(file, rows, blank)
