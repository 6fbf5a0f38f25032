"""Single keys of an existing file changed in place: no other byte of what an editor wrote is touched."""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from builder import strictyaml
from builder.briefing import envelope
from builder.briefing.front import TABLE
from builder.briefing.yamltext import WIDTH, after_key, flow, mapping, plain_data, scalar
from builder.fields import List, Table
from builder.strictyaml import Path, Span

_BREAK = re.compile(r"\r\n|\r|\n")


class _Front(Struct, frozen=True):
    """A front matter, where its parts stand, and how its lines end."""

    text: str
    end: str
    spans: Mapping[Path, Span]

    def line_of(self, index: int) -> int:
        """Where the line of a character begins."""
        return max(self.text.rfind("\n", 0, index), self.text.rfind("\r", 0, index)) + 1

    def line_after(self, index: int) -> int:
        """Where the line after a character begins."""
        found = _BREAK.search(self.text, index)
        return found.end() if found else len(self.text)

    def indent(self, index: int) -> int:
        return index - self.line_of(index)

    def children(self, path: Path) -> list[tuple[Path, Span]]:
        """The keys or items right below a path, in the order of the text."""
        found = [(each, span) for each, span in self.spans.items() if len(each) == len(path) + 1 and each[:-1] == path]
        return sorted(found, key=lambda child: child[1].key)

    def with_(self, start: int, end: int, text: str) -> str:
        """The text with what stands from `start` to `end` replaced."""
        return self.text[:start] + text + self.text[end:]

    def below(self, lines: list[str], indent: int) -> str:
        """Lines, the first of which continues one that stands."""
        return f"{self.end}{' ' * indent}".join(lines)


def _replaced(front: _Front, path: Path, value: Any) -> str:
    span = front.spans[path]
    if isinstance(path[-1], int):
        return front.with_(span.start, span.end, flow(value))
    # The value may begin on a later line than its key; whatever stands between is only white space.
    colon = len(front.text[: span.start].rstrip()) if span.end > span.start else span.start
    if front.spans[path[:-1]].flow:
        return front.with_(colon, span.end, f" {flow(value)}")
    indent = front.indent(span.key)
    return front.with_(colon, span.end, front.below(after_key(value, WIDTH - indent - len(str(path[-1]))), indent))


def _without_flow(front: _Front, path: Path) -> str:
    """Within brackets, with the comma that parted it from the next, or from the one before."""
    keys = [span for _, span in front.children(path[:-1])]
    at = keys.index(front.spans[path])
    if at + 1 < len(keys):
        return front.with_(keys[at].key, keys[at + 1].key, "")
    start = max(keys[at - 1].end, keys[at - 1].key) if at else keys[at].key
    return front.with_(start, max(keys[at].end, keys[at].key), "")


def _without(front: _Front, path: Path) -> str:
    span, siblings = front.spans[path], front.children(path[:-1])
    if len(siblings) == 1 and len(path) > 1:
        if isinstance(path[-1], int):
            return _replaced(front, path[:-1], [])
        return _without(front, path[:-1])
    if front.spans[path[:-1]].flow:
        return _without_flow(front, path)
    start = front.text.rfind("-", 0, span.key) if isinstance(path[-1], int) else span.key
    line = front.line_of(start)
    if front.text[line:start].strip():  # the first key of an item: the next one takes its place after the hyphen
        return front.with_(start, siblings[1][1].key, "")
    return front.with_(line, front.line_after(max(span.end, span.key)), "")


def _table_at(path: Path) -> Table | None:
    """The table of what stands at a path."""
    table: Table | None = TABLE
    for part in path:
        if isinstance(part, int) or table is None:
            continue
        row = table.by_name.get(part)
        kind = row.type.item if row and isinstance(row.type, List) else row.type if row else None
        table = kind if isinstance(kind, Table) else None
    return table


def _before(path: Path, siblings: list[tuple[Path, Span]]) -> Span | None:
    """After which of the keys that are there a new one stands in canonical order; None for the first place."""
    table = _table_at(path[:-1])
    order = list(table.by_name) if table else []
    if path[-1] not in order:
        return siblings[-1][1]
    earlier = order[: order.index(str(path[-1]))]
    found = [span for each, span in siblings if each[-1] in earlier]
    return found[-1] if found else None


def _inserted(front: _Front, path: Path, value: Any) -> str:
    parent, name = path[:-1], scalar(str(path[-1]), within=True)
    if parent and parent not in front.spans:
        return _inserted(front, parent, {path[-1]: value})
    siblings = front.children(parent)
    if not siblings and parent:
        return _replaced(front, parent, {path[-1]: value})
    before = _before(path, siblings) if siblings else None
    if siblings and front.spans[parent].flow:
        if before is None:
            return front.with_(siblings[0][1].key, siblings[0][1].key, f"{name}: {flow(value)}, ")
        at = max(before.end, before.key)
        return front.with_(at, at, f", {name}: {flow(value)}")
    indent = front.indent(siblings[0][1].key) if siblings else 0
    lines = front.below(mapping({str(path[-1]): value}, WIDTH - indent), indent)
    if not siblings:
        return f"{front.text}{lines}{front.end}"
    if before is None:
        at = siblings[0][1].key
        return front.with_(at, at, f"{lines}{front.end}{' ' * indent}")
    at = front.line_after(max(before.end, before.key))
    return front.with_(at, at, f"{' ' * indent}{lines}{front.end}")


def _changed(data: Any, path: Path, value: Any) -> Any:
    """The data that an edit is to give; raises TypeError where the path leads nowhere."""
    key: Any = path[0]
    if not isinstance(data, list if isinstance(key, int) else dict | None):
        raise TypeError
    copy: Any = data.copy() if data is not None else {}
    if len(path) > 1:
        copy[key] = _changed(copy[key] if isinstance(copy, list) else copy.get(key), path[1:], value)
    elif value is not None:
        copy[key] = value
    elif isinstance(copy, list):
        del copy[key]
    else:
        copy.pop(key, None)
    return copy


def _pruned(data: Any) -> Any:
    """Without empty mappings: the last key of one takes it along when it goes."""
    if isinstance(data, dict):
        return {key: entry for key, entry in ((key, _pruned(entry)) for key, entry in data.items()) if entry != {}}
    return [_pruned(entry) for entry in data] if isinstance(data, list) else data


def _edited(text: str, path: Path, value: Any, end: str) -> str:
    front = _Front(text, end, strictyaml.spans(text))
    try:
        expected = _changed(strictyaml.load(text), path, value)
        if value is None:
            edited = _without(front, path) if path in front.spans else text
        else:
            edited = (_replaced if path in front.spans else _inserted)(front, path, value)
        if _pruned(strictyaml.load(edited)) == _pruned(expected):
            return edited
    except (IndexError, TypeError, strictyaml.YamlFault):
        pass
    raise ValueError(f"{path} cannot be changed in place.")


def edit(text: str, changes: Mapping[Any, Any]) -> str:
    """The text of a file with single keys changed, inserted in canonical order or (for None) taken out.

    `changes` maps a key, or a path such as `("source", "url")` or `("figures", 0, "value")`, to its new value.
    Comments, quotation marks, order, line ends and a byte order mark stay. Raises ValueError where there is no front
    matter or a path leads nowhere, and YamlFault where it is not strict YAML.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    parts = envelope.split(text.removeprefix(mark))
    if parts is None:
        raise ValueError("The text has no front matter.")
    front, found = parts.front, _BREAK.search(text)
    strictyaml.load(front)
    for key, value in changes.items():
        path = (key,) if isinstance(key, str) else tuple(key)
        front = _edited(front, path, plain_data(value), found[0] if found else "\n")
    return mark + parts.text[: parts.front_at] + front + parts.text[parts.front_at + len(parts.front) :]
