"""Strict YAML: every scalar is text, nothing has two readings, and what could surprise an editor is refused."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml
from msgspec import Struct
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from builder import yamlshort
from builder.yamlfault import (
    YamlFault,
    blame,
    end_of,
    events,
    explain,
    place,
    quote_remedy,
    quoted,
    refuse,
    single_remedy,
    start_of,
)

__all__ = [
    "CONTROL",
    "LIMIT",
    "Path",
    "Positions",
    "Span",
    "YamlFault",
    "load",
    "locate",
    "place",
    "quoted",
    "spans",
]

Path = tuple[str | int, ...]

LIMIT = 64 * 1024  # bytes of one text; a briefing's front matter has a few thousand
DEPTH = 20

# All that Unicode calls a control, but for tab and line ends, and what is no character at all.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(f"{CONTROL.pattern}|\r")
# YAML takes these two for line ends, and no editor shows them.
_SEPARATORS = ("\u2028", "\u2029")


def controls(text: str) -> Iterator[re.Match[str]]:
    """The control characters of a text."""
    # Most texts are printable throughout, which Python knows ten times as fast as the pattern finds nothing.
    return iter(()) if text.replace("\n", "").isprintable() else CONTROL.finditer(text)


class _Faults(Struct):
    """Where faults go that leave the rest readable: into `found`, to be told together; or out, where that is None."""

    text: str
    found: list[YamlFault] | None

    def tell(self, event: NodeEvent, message: str, remedy: str) -> None:
        at, name = blame(self.text, start_of(event))
        fault = YamlFault(*place(self.text, at), name + message, remedy)
        if self.found is None:
            raise fault
        self.found.append(fault)

    def marks(self, event: NodeEvent) -> None:
        """Anchors, aliases and tags: no editor needs them, and each is a way to say much with little."""
        if isinstance(event, AliasEvent):
            fact = f'"*{event.anchor}" would be a YAML alias, which is not accepted.'
        elif event.anchor is not None:
            fact = f'"&{event.anchor}" would be a YAML anchor, which is not accepted.'
        else:
            fact = "a YAML tag, which begins with !, is not accepted."
        self.tell(event, fact, quote_remedy(self.text, start_of(event)))

    def scalar(self, event: ScalarEvent) -> str | None:
        value: str = event.value
        if event.implicit[0] and value in ("", "~", "null"):
            return None
        # Only double quotation marks can hold a character that does not stand in the text itself: C:\reports has one.
        if event.style == '"' and (bad := _ESCAPED.search(value)) is not None:
            fact = f"a backslash in double quotation marks makes the character U+{ord(bad[0]):04X} here."
            self.tell(event, fact, single_remedy(self.text, start_of(event)))
        return value

    def key(self, event: NodeEvent, holder: Mapping[Any, Any]) -> object:
        """The key, or an object that no other key equals where there is none to be had."""
        if not isinstance(event, ScalarEvent):
            at, name = blame(self.text, start_of(event))
            # `{{ x }}` is the likeliest cause: there the outer bracket is the value.
            at, name = blame(self.text, at - 1) if not name else (at, name)
            fact = f"{name}a list or a mapping stands where a key belongs."
            refuse(self.text, at, fact, quote_remedy(self.text, at))
        word = self.scalar(event)
        if word is None:
            self.tell(event, "a key is empty.", "Write the name of a field before the colon.")
        elif word in holder:
            self.tell(event, f"{word}: the key stands here a second time.", "Keep one of the two.")
        else:
            return word
        return _NO_KEY


_NO_KEY = object()
_NODES = frozenset({ScalarEvent, MappingStartEvent, SequenceStartEvent, AliasEvent})


def _empty(event: NodeEvent) -> Any:
    """What a list or a mapping is before its entries come; an alias, told already, is what it looks like."""
    if isinstance(event, AliasEvent):
        return f"*{event.anchor}"
    return {} if isinstance(event, MappingStartEvent) else []


def _build(text: str, faults: _Faults) -> Any:
    """The value, from events and without recursion: nesting costs no stack, and nothing is resolved or guessed."""
    root: list[Any] = []
    holder: Any = root
    key: object | None = None
    stack: list[tuple[Any, object | None]] = []
    for event in events(text):
        kind = type(event)
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            if type(holder) is dict:
                holder.pop(_NO_KEY, None)
            holder, key = stack.pop()
            continue
        if kind not in _NODES:
            if kind is DocumentStartEvent and event.explicit:
                refuse(text, start_of(event), "a second document begins here.", "Keep one, without --- inside it.")
            continue
        if kind is AliasEvent or event.tag is not None or event.anchor is not None:
            faults.marks(event)
        if key is None and type(holder) is dict:
            key = faults.key(event, holder)
            continue
        value = faults.scalar(event) if kind is ScalarEvent else _empty(event)
        if type(holder) is list:
            holder.append(value)
        else:
            holder[key] = value
            key = None
        if kind is MappingStartEvent or kind is SequenceStartEvent:
            if len(stack) >= DEPTH:
                refuse(text, start_of(event), f"the nesting is deeper than {DEPTH} levels.", "Make it flatter.")
            stack.append((holder, key))
            holder, key = value, None
    return root[0] if root else None


def load(text: str, limit: int = LIMIT, faults: list[YamlFault] | None = None) -> Any:
    """The value of a YAML text: dicts in the text's order, lists, and text; None where nothing, `~` or `null` stands.

    Refuses (with YamlFault) what is not plain data with one reading: anchors, aliases, tags, repeated keys, several
    documents, nesting over 20, control characters, more than `limit` bytes of UTF-8. Given a list, the faults that
    leave the rest readable, such as a repeated key, are added to it instead.
    """
    if len(text) > limit or len(text.encode("utf-8", "surrogatepass")) > limit:
        raise YamlFault(1, 1, f"the text is longer than {limit // 1024} KB.", "Make it shorter.")
    if (bad := next(controls(text), None)) is not None:
        refuse(text, bad.start(), f"the control character U+{ord(bad[0]):04X} is not accepted.", "Take it out.")
    for separator in _SEPARATORS:
        if separator in text:
            fact = f"the invisible line separator U+{ord(separator):04X} is not accepted here."
            refuse(text, text.index(separator), fact, "Put a space or a new line in its place.")
    if (plain := yamlshort.read(text)) is not None:
        return plain
    try:
        return _build(text, _Faults(text, faults))
    except yaml.YAMLError as error:
        explain(text, error)


class Span(Struct, frozen=True):
    """Where a node stands in the text, by index: its key (or item), and its value from `start` to `end`."""

    key: int
    start: int
    end: int
    flow: bool = False


class _Open(Struct):
    """A list or a mapping whose end has not come: `name` is the key whose value is awaited, at `at`."""

    path: Path
    key: int
    start: int
    flow: bool
    keyed: bool
    name: str | None = None
    at: int = 0
    items: int = 0

    def child(self, event: NodeEvent) -> tuple[Path, int]:
        """The path of the next value, and where its key or the value itself begins."""
        if self.keyed:
            path, at = (*self.path, self.name or ""), self.at
            self.name = None
            return path, at
        self.items += 1
        return (*self.path, self.items - 1), start_of(event)


def spans(text: str) -> dict[Path, Span]:
    """Where every key and item of a text stands, to tell faults and edit in place; a repeated key where it is first."""
    found: dict[Path, Span] = {}
    stack: list[_Open] = []
    last = 0  # where the last value ended: the parser tells of a block only where the next one begins
    for event in events(text):
        if isinstance(event, MappingEndEvent | SequenceEndEvent):
            done = stack.pop()
            last = end_of(event) if done.flow else last
            found.setdefault(done.path, Span(done.key, done.start, max(last, done.start), done.flow))
        elif isinstance(event, NodeEvent):
            start, end = start_of(event), end_of(event)
            if stack and stack[-1].keyed and stack[-1].name is None:
                stack[-1].name, stack[-1].at, last = getattr(event, "value", ""), start, end
                continue
            path, at = stack[-1].child(event) if stack else ((), start)
            if isinstance(event, CollectionStartEvent):
                stack.append(_Open(path, at, start, bool(event.flow_style), isinstance(event, MappingStartEvent)))
                continue
            if end > start:
                last = end = start + len(text[start:end].rstrip())
            found.setdefault(path, Span(at, start, end))
    return found


class Positions(Struct, frozen=True):
    """Line and column, from 1, of every key and item."""

    places: Mapping[Path, tuple[int, int]]

    def of(self, path: Path, first_line: int = 1) -> tuple[int, int]:
        """The place of a path, or of what would hold it, in a file whose line `first_line` is the text's first."""
        for end in range(len(path), 0, -1):
            if (found := self.places.get(path[:end])) is not None:
                return found[0] + first_line - 1, found[1]
        return (1, 1)


def locate(text: str) -> Positions:
    """The positions of a text that `load` accepts; asked for only when a fault has to be told."""
    return Positions({path: place(text, span.key) for path, span in spans(text).items()})
