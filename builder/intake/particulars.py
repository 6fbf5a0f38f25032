"""The particulars at the head of a record: its fields, one a line, above the text that a press base or an interface
gives ("title: ...", "urgency: 3", "body:").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.intake.block import Block
from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.passage import Kind, Passage, Ruling
from builder.intake.quotation import straight
from builder.intake.shape import ends_sentence, size, words

RULE = "particulars"
_FIELD = re.compile(
    r"^[\s\"'{,]*(?:【(?P<marked>[^】]{1,12})】|(?P<key>[^\W\d_][\w ./-]{0,24}?)[\"']?\s?[:：](?!//))\s*(?P<value>.*)$"
)
_TITLE = Lazy(either(lambda each: each.heading.title), re.IGNORECASE)
_TEXT = Lazy(either(lambda each: each.heading.text), re.IGNORECASE)
_DEK = Lazy(either(lambda each: each.heading.dek), re.IGNORECASE)
_TOP = 24  # lines among which the head of a record stands
_ABOVE = 2  # lines that may stand above it, as what a search has found
_FEWEST = 4  # fields of one
_KEY = 3  # words of a field's name
_SAID = 5  # words of a dek
_TOLD = 12  # words from which on a value that ends as a sentence does is text


def _fields(blocks: Sequence[Block]) -> list[tuple[int, re.Match[str]]]:
    """The fields at the top, by the index of their lines; empty where there are too few of them for a record."""
    found: list[tuple[int, re.Match[str]]] = []
    for at, block in enumerate(blocks[:_TOP]):
        field = None if block.bullet else _FIELD.match(straight(block.text))
        if field is not None and len((field["marked"] or field["key"]).split()) <= _KEY:
            found.append((at, field))
        elif found or at >= _ABOVE:
            break
    return found if len(found) >= _FEWEST else []


def _is_told(value: str) -> bool:
    """Whether a field's value is text: a sentence."""
    return ends_sentence(value) and max(size(value), len(words(value))) >= _TOLD


def particulars(blocks: Sequence[Block]) -> Iterator[tuple[int, Ruling]]:
    """The fields of a record that says which of them is the title, or where the text begins, by their index."""
    fields = _fields(blocks)
    names = {at: field["marked"] or field["key"] for at, field in fields}
    titled = [at for at, name in names.items() if _TITLE.fullmatch(name)]
    if not titled and not any(_TEXT.fullmatch(name) for name in names.values()):
        return
    for at, field in fields:
        reason = f'is the field "{names[at]}" at the head of a record'
        if at in titled and field["value"]:
            yield at, Ruling(Kind.HEADLINE, reason, RULE, 0.95, specific=True)
        elif _DEK.fullmatch(names[at]) and len(words(field["value"])) >= _SAID:
            yield at, Ruling(Kind.DEK, reason, RULE, 0.95, specific=True)
        elif not _is_told(field["value"]):
            yield at, Ruling(Kind.NOTICE, reason, RULE, 0.95, specific=True)


def parted(block: Block, ruling: Ruling) -> Iterator[Passage]:
    """The passages of a paragraph that a ruling speaks of: a dek and the name of its field are two."""
    field = _FIELD.match(straight(block.text)) if ruling.rule == RULE and ruling.kind is Kind.DEK else None
    start = field.start("value") if field is not None else 0
    if start:
        yield Passage(block, 0, start, replace(ruling, kind=Kind.NOTICE))
    yield Passage(block, start, len(block.text), ruling)
