"""Whose article it is by a field that says so: of data that was pasted, or of a press base's record with a line for
each field ("Источник: Ночная линия (Ош)").
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from builder.briefing.vocabulary import Vocabulary
from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.paper import clean, is_name
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.sign import Sign

_DATUM = Lazy(
    rf"^[\s\"'{{,]*(?:{either(lambda each: each.press.field)}|(?<=[\"'])source(?=[\"']))[\"']?"
    r"\s?[:=]\s?(?:\{?\s?[\"']?name[\"']?\s?:\s?)?[\"']?(?P<name>[^\"'{}]{2,50}?)[\"'},]*\s*$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(?:【(?P<marked>[^】]{1,12})】|(?P<key>[^\W\d_][\w ./-]{1,24}?)\s?[:：])\s*(?P<value>\S.{0,120})$"
)
_WHOSE = Lazy(rf"{either(lambda each: each.press.field)}|{either(lambda each: each.press.source)}", re.IGNORECASE)
_BEHIND = re.compile(r"\s*[(（,;].*$")  # "(Bishkek)", ", edition of the north"
_DAY = re.compile(r"(?:19|20)\d\d")
_FIRST = 12  # passages among which a record says where it is from
_LONG = 240  # characters of a field
_TOP = 24  # passages among which the head of a record stands
_FEWEST = 4  # lines of it
_WORDS = 6  # of a name
_CONFIDENCE = 0.88


def _data(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """A field of data that says who publishes: "publisher": "..."."""
    for at, passage in enumerate(reading.passages):
        text = straight(passage.text)
        found = _DATUM.match(text) if len(text) < _LONG else None
        if found is not None:
            name = _BEHIND.sub("", found["name"]).strip(" .,")
            outlet = vocabulary.outlet_by_domain(name.lower()) or vocabulary.term("sources", name)
            outlet = outlet if outlet.listed else vocabulary.term("sources", clean(name))
            weight = 0.9 if outlet.listed else 0.75
            placed = at < _FIRST or text.lstrip(" {,").startswith(('"', "'"))
            if outlet.listed or (placed and 1 <= len(name.split()) <= 5 and not name[:1].islower() and is_name(name)):
                yield Sign(outlet.name, f'a field names it: "{name}"', weight, passage.at(*found.span("name")), "field")


def _lines(reading: Reading) -> Iterator[tuple[Passage, str]]:
    """The lines at the top, a label with what stands behind it being one."""
    for _, run in groupby(reading.passages[:_TOP], key=lambda passage: id(passage.block)):
        *_, last = run
        yield last, straight(last.block.words).strip()


def _heads(lines: Sequence[tuple[Passage, str]]) -> Iterator[list[tuple[Passage, re.Match[str]]]]:
    """Runs of lines that are fields, one of them with a year."""
    found = [(passage, _FIELD.match(text)) for passage, text in lines]
    for is_field, run in groupby(found, key=lambda each: each[1] is not None):
        head = [(passage, match) for passage, match in run if match is not None]
        if is_field and len(head) >= _FEWEST and any(_DAY.search(match["value"]) for _, match in head):
            yield head


def records(reading: Reading, vocabulary: Vocabulary) -> Iterator[Sign]:
    """The names that fields give for whose article it is."""
    yield from _data(reading, vocabulary)
    for head in _heads(list(_lines(reading))):
        for passage, match in head:
            key, name = match["marked"] or match["key"], clean(_BEHIND.sub("", match["value"]))
            if _WHOSE.fullmatch(key) is not None and len(name.split()) <= _WORDS and is_name(name):
                outlet = vocabulary.term("sources", name).name
                yield Sign(
                    outlet, f'the record\'s field "{key}" names it: "{name}"', _CONFIDENCE, passage.span, "field"
                )
