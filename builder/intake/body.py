"""The body of a draft: what the article tells, in Markdown, with its headings, quotations, lists and tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from builder.intake.dateline import Dateline, dateline, told
from builder.intake.markup import escaped, marked
from builder.intake.passage import Kind, Passage
from builder.intake.reading import Reading

Shape = Literal["paragraph", "heading", "quotation", "item", "numbered", "row"]
_HEADING = {"h1": "##", "h2": "##", "h3": "###", "h4": "####", "h5": "####", "h6": "####"}
_SIGNS = {"quotation": ">", "item": "-", "numbered": "1."}
_CELLS = " | "  # what stands between the cells of a row of data


@dataclass(frozen=True, slots=True)
class _Part:
    """One paragraph as it is written, and what it is written as."""

    shape: Shape
    text: str
    kind: Kind
    level: int = 0


def _around(passage: Passage) -> tuple[str, ...]:
    """The names of the elements around a passage, innermost first, where its format has any."""
    inside = passage.block.lines[0].hint.inside
    return tuple(re.split(r"[.#\[]", label, maxsplit=1)[0] for label in reversed(inside))


def _shape(passage: Passage) -> Shape:
    hint = passage.block.lines[0].hint
    around = _around(passage)
    whole = passage.start == 0 and passage.end == len(passage.block.text)
    if passage.kind is Kind.LABEL or (hint.tag in _HEADING and whole and not passage.text.endswith("#")):
        return "heading"
    if passage.kind is Kind.QUOTATION and passage.section == "quote":
        return "quotation"
    if hint.tag == "blockquote" or "blockquote" in around:
        return "quotation"
    if hint.tag == "tr" and _CELLS in passage.text:
        return "row"
    if hint.tag == "li" or "li" in around:
        return "numbered" if next((name for name in around if name in ("ul", "ol")), "") == "ol" else "item"
    return "item" if passage.bullet else "paragraph"


def _row(text: str) -> str:
    return "| " + " | ".join(escaped(cell).replace("|", "\\|") for cell in text.split(_CELLS)) + " |"


def _marked(passage: Passage, line: Dateline | None) -> str:
    """The words of a passage, less the dateline that it may begin with, with what is set apart in them."""
    words = told(passage, line)
    skipped = len(passage.words) - len(words)
    moved = (replace(mark, start=mark.start - skipped, end=mark.end - skipped) for mark in passage.marks)
    return marked(words, [mark for mark in moved if mark.start >= 0])


def _written(passage: Passage, shape: Shape, line: Dateline | None) -> str:
    if passage.kind is Kind.LABEL:
        return f"## {escaped(passage.text.strip().rstrip(':').strip())}"
    if shape == "row":
        return _row(passage.text)
    sign = _HEADING.get(passage.block.lines[0].hint.tag, "##") if shape == "heading" else _SIGNS.get(shape, "")
    return f"{sign} {_marked(passage, line)}".lstrip()


def _parts(passages: Sequence[Passage], line: Dateline | None) -> Iterator[_Part]:
    for passage in passages:
        if escaped(passage.words):
            shape = _shape(passage)
            yield _Part(shape, _written(passage, shape, line), passage.kind)


def _joint(before: _Part, after: _Part) -> str:
    """What stands between two paragraphs: items of one list, paragraphs of one quotation, rows of one table belong
    together.
    """
    if before.shape != after.shape or before.shape in ("paragraph", "heading"):
        return "\n\n"
    if before.shape == "quotation":
        return "\n>\n"
    return "\n" if before.kind is after.kind else "\n\n"


def _ruled(parts: Sequence[_Part]) -> Iterator[_Part]:
    """The parts with the rule below the first row of each table, without which Markdown takes it for text."""
    for index, part in enumerate(parts):
        if part.shape == "row" and (not index or parts[index - 1].shape != "row"):
            rule = "|" + " --- |" * (part.text.count(" | ") + 1)
            yield _Part(part.shape, f"{part.text}\n{rule}", part.kind)
        else:
            yield part


def body(reading: Reading) -> str:
    """Markdown with a blank line between paragraphs and an end of line after the last; '' where nothing is told."""
    kinds = (Kind.DEK, Kind.LABEL, Kind.BODY, Kind.QUOTATION, Kind.BACKGROUND)
    text, before = "", None
    for part in _ruled(list(_parts(list(reading.of(*kinds)), dateline(reading)))):
        text += (_joint(before, part) if before else "") + part.text
        before = part
    return f"{text}\n" if text else ""
