"""The long way through YAML: by the parser's events, refusing what could surprise an editor."""

import re
from collections.abc import Mapping
from typing import Any

import yaml
from msgspec import Struct
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from builder.strictyaml.blame import blame, explain, quote_remedy, single_remedy
from builder.strictyaml.control import CONTROL
from builder.strictyaml.fault import YamlFault, place, refuse
from builder.strictyaml.parser import events, start_of

DEPTH = 20

_ESCAPED = re.compile(f"{CONTROL.pattern}|\r")


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


def read(text: str, faults: list[YamlFault] | None) -> Any:
    """The value of a text within its limits; for the rest see `load`."""
    try:
        return _build(text, _Faults(text, faults))
    except yaml.YAMLError as error:
        explain(text, error)
