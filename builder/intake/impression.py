"""The impression that an article made: what its draft says and what became of each line, in a form that is kept and
compared.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from builder.intake.draft import Draft
from builder.intake.passage import ABOUT

_TAIL = 4  # paragraphs: where a page's own words stand, if they stand anywhere
# Of the run and of the place, not of the article; and what only an editor writes.
_PASSING = ("id", "posted", "intake", "review", "status")
_EDITORS = ("slug", "updated", "publish_at", "expires", "related", "story", "corrections", "aliases", "extra")


class Impression(Struct, frozen=True):
    """`fields` are the draft's, flat, each as text ("source.outlet", "figures"); a list is several entries of one name.

    `lines` are the class and the reason of each line of the raw file; none where they are not known. `tail` are the
    last of its paragraphs that no rule knew by its very words.
    """

    fields: tuple[tuple[str, str], ...]
    lines: Mapping[int, tuple[str, str]]
    tail: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain data, from which `of_json` makes it again."""
        return {
            "fields": [list(each) for each in self.fields],
            "lines": {str(line): list(fate) for line, fate in self.lines.items()},
            "tail": list(self.tail),
        }

    @classmethod
    def of_json(cls, data: Mapping[str, Any]) -> "Impression":
        """Raises KeyError, TypeError or ValueError for anything that `as_json` has not made."""
        fields = tuple((str(name), str(text)) for name, text in data["fields"])
        lines = {int(line): (str(kind), str(why)) for line, (kind, why) in data["lines"].items()}
        return cls(fields, lines, tuple(map(str, data["tail"])))


def _number(value: Any) -> str:
    try:
        return f"{float(value):,.10g}"
    except (TypeError, ValueError):
        return str(value)


def _entry(entry: Any) -> str:
    """One entry of a list as a line: a figure by its value and unit, a statement by its day and words."""
    if not isinstance(entry, Mapping):
        return str(entry)
    value = _number(entry["value"]) if "value" in entry else ""
    spread = f"{_number(entry['low'])}–{_number(entry['high'])}" if "low" in entry and "high" in entry else ""
    words = [entry.get("qualifier"), value or spread, entry.get("unit"), entry.get("date"), entry.get("text")]
    by = f"({entry['by']})" if entry.get("by") else ""
    return " ".join(str(word) for word in (*words, by) if word)


def _flat(front: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for key, value in front.items():
        if not before and key in _PASSING + _EDITORS:
            continue
        if isinstance(value, Mapping):
            yield from _flat(value, f"{before}{key}.")
        elif isinstance(value, list | tuple):
            yield from ((before + key, _entry(each)) for each in value)
        elif value not in (None, ""):
            yield before + key, str(value)


def of_front(front: Mapping[str, Any]) -> Impression:
    """What a briefing's file says; of its lines nothing is known."""
    return Impression(tuple(_flat(front)), {})


def of_draft(draft: Draft) -> Impression:
    """What a draft says, and what each line was taken for."""
    fates: dict[int, dict[str, str]] = {}
    passages = draft.reading.passages
    for passage in passages:
        for line in passage.block.lines:  # one whose ends are written out holds several
            fates.setdefault(line.number, {}).setdefault(passage.kind.value, passage.ruling.reason)
    lines = {number: (", ".join(fate), next(iter(fate.values()))) for number, fate in fates.items()}
    tail = tuple(each.words for each in passages[-_TAIL:] if not each.ruling.specific and each.kind not in ABOUT)
    return Impression(tuple(_flat(draft.front)), lines, tail)


class Change(Struct, frozen=True):
    """One thing that would be otherwise: a field's entry that comes or goes, or a line that is taken for another."""

    what: str
    before: str
    after: str
    because: str = ""

    def __str__(self) -> str:
        why = f" ({self.because})" if self.because else ""
        if self.before and self.after:
            return f"{self.what}: {self.before} → {self.after}{why}"
        return f"{self.what}: {f'+ {self.after}' if self.after else f'− {self.before}'}{why}"


def _fields(before: Impression, after: Impression) -> Iterator[Change]:
    names = dict.fromkeys(name for name, _ in (*before.fields, *after.fields))
    for name in names:
        old = [text for each, text in before.fields if each == name]
        new = [text for each, text in after.fields if each == name]
        gone, come = [text for text in old if text not in new], [text for text in new if text not in old]
        if len(old) <= 1 and len(new) <= 1 and (gone or come):
            yield Change(name, "".join(gone), "".join(come))
        else:
            yield from (Change(name, text, "") for text in gone)
            yield from (Change(name, "", text) for text in come)


def _lines(before: Impression, after: Impression) -> Iterator[Change]:
    if not before.lines:
        return
    for line in sorted({*before.lines, *after.lines}):
        old, new = before.lines.get(line, ("blank", "")), after.lines.get(line, ("blank", ""))
        if old[0] != new[0]:
            yield Change(f"line {line}", old[0], new[0], new[1])


def changes(before: Impression, after: Impression) -> tuple[Change, ...]:
    """What differs, lines first: they explain the rest."""
    return (*_lines(before, after), *_fields(before, after))
