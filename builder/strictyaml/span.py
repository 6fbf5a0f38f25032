"""Where the keys and items of a YAML text stand."""

from collections.abc import Mapping

from msgspec import Struct

from builder.strictyaml.fault import place

Path = tuple[str | int, ...]


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

    def child(self, start: int) -> tuple[Path, int]:
        """The path of the next value, and where its key or the value itself begins."""
        if self.keyed:
            path, at = (*self.path, self.name or ""), self.at
            self.name = None
            return path, at
        self.items += 1
        return (*self.path, self.items - 1), start


def spans(text: str) -> dict[Path, Span]:
    """Where every key and item of a text stands, to tell faults and edit in place; a repeated key where it is first."""
    # Asked for only where a fault is told or a field is edited, and the parser takes long to import.
    from yaml.events import CollectionStartEvent, MappingEndEvent, MappingStartEvent, NodeEvent, SequenceEndEvent

    from builder.strictyaml.parser import end_of, events, start_of

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
            path, at = stack[-1].child(start) if stack else ((), start)
            if isinstance(event, CollectionStartEvent):
                stack.append(_Open(path, at, start, bool(event.flow_style), isinstance(event, MappingStartEvent)))
                continue
            if end > start:
                last = end = start + len(text[start:end].rstrip())
            found.setdefault(path, Span(at, start, end))
    return found


class Positions(Struct, frozen=True):
    """Line and column, from 1, of the keys and items of a text; counted for those that are asked for."""

    text: str
    spans: Mapping[Path, Span]

    def of(self, path: Path, first_line: int = 1) -> tuple[int, int]:
        """The place of a path, or of what would hold it, in a file whose line `first_line` is the text's first."""
        for end in range(len(path), 0, -1):
            if (found := self.spans.get(path[:end])) is not None:
                line, column = place(self.text, found.key)
                return line + first_line - 1, column
        return (1, 1)


def locate(text: str) -> Positions:
    """The positions of a text that `load` accepts; asked for only when a fault has to be told."""
    return Positions(text, spans(text))
