"""The body of a draft: what the article tells, in Markdown, its labelled parts as headings, quotations and lists."""

import re
from collections.abc import Iterator, Sequence

from builder.intake.markup import escaped, marked
from builder.intake.passage import Kind, Passage
from builder.intake.reading import Reading


def _is_quotation(passage: Passage) -> bool:
    """Whether a paragraph stands apart as somebody's words: by its label, or as its file sets it."""
    labelled = passage.kind is Kind.QUOTATION and passage.section == "quote"
    return labelled or passage.block.lines[0].hint.tag == "blockquote"


def _is_heading(passage: Passage) -> bool:
    whole = passage.start == 0 and passage.end == len(passage.block.text)
    return whole and re.fullmatch("h[1-6]", passage.block.lines[0].hint.tag) is not None


def _paragraph(passage: Passage) -> str:
    text = marked(passage.words, passage.marks)
    if _is_heading(passage) and not text.endswith("#"):
        return f"## {text}"
    if _is_quotation(passage):
        return f"> {text}"
    return f"- {text}" if passage.bullet else text


def _joint(before: Passage, after: Passage) -> str:
    """What stands between two paragraphs: items of one list, and paragraphs of one quotation, belong together."""
    if before.bullet and after.bullet and before.kind is after.kind:
        return "\n"
    if _is_quotation(before) and _is_quotation(after):
        return "\n>\n"
    return "\n\n"


def _heading(passage: Passage) -> str:
    return f"## {escaped(passage.text.strip().rstrip(':').strip())}"


def _parts(passages: Sequence[Passage]) -> Iterator[tuple[Passage, str]]:
    for passage in passages:
        if passage.kind is Kind.LABEL:
            yield passage, _heading(passage)
        elif escaped(passage.words):
            yield passage, _paragraph(passage)


def body(reading: Reading) -> str:
    """Markdown with a blank line between paragraphs and an end of line after the last; '' where nothing is told."""
    told = (Kind.DEK, Kind.LABEL, Kind.BODY, Kind.QUOTATION, Kind.BACKGROUND)
    text, before = "", None
    for passage, written in _parts(list(reading.of(*told))):
        text += (_joint(before, passage) if before else "") + written
        before = passage
    return f"{text}\n" if text else ""
