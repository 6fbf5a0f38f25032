"""Briefings back to files: new ones in canonical order, and single keys of existing ones without touching anything else."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields as record_fields
from dataclasses import is_dataclass
from decimal import Decimal
from typing import Any

from builder import strictyaml
from builder.briefing import envelope
from builder.briefing.front import TABLE
from builder.briefing.model import Edtf, Moment
from builder.fields import List, Table
from builder.strictyaml import CONTROL, Path, Span

WIDTH = 110
_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\n\r\t]*")
_HIDDEN = re.compile("[\x85\u2028\u2029\ufeff]")


def _is_plain(text: str, flow: bool) -> bool:
    """Whether YAML reads the text back as it stands, without quotation marks."""
    if (
        not _PLAIN.fullmatch(text)
        or text != text.strip()
        or text in ("null", "---", "...")
        or _HIDDEN.search(text)
    ):
        return False
    if ": " in text or " #" in text or text.endswith(":"):
        return False
    return not (flow and re.search(r"[,\[\]{}]|:(?=[,\[\]{}]|$)", text))


def _escaped(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def scalar(value: object, flow: bool = False) -> str:
    """A value on one line, in quotation marks only where it needs them."""
    text = str(value)
    if _is_plain(text, flow):
        return text
    quoted = strictyaml.quoted(text).replace("\n", "\\n")
    return _HIDDEN.sub(
        lambda found: _escaped(found[0]), CONTROL.sub(lambda found: _escaped(found[0]), quoted)
    )


def _data(value: Any) -> Any:
    """Plain data of what a front matter may hold: records become mappings, dates text, and what is empty goes."""
    if isinstance(value, Moment | Edtf):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        value = {each.name: getattr(value, each.name) for each in record_fields(value)}
        value = {key: entry for key, entry in value.items() if entry not in (None, "", ())}
    if isinstance(value, Mapping):
        return {str(key): _data(entry) for key, entry in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_data(entry) for entry in value]
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    return None if value is None else str(value)


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key, True)}: {_flow(entry)}" for key, entry in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return "~" if value is None else scalar(value, True)


def _is_flat(value: Any) -> bool:
    entries = value.values() if isinstance(value, dict) else value
    return not any(isinstance(entry, dict | list) and entry for entry in entries)


def _block(value: Any, indent: int, room: int) -> list[str]:
    """What follows a key: the rest of its line, then lines of their own. `room` is what the line has left."""
    if value is None:
        return [""]
    if not isinstance(value, dict | list):
        return [" " + scalar(value)]
    if _is_flat(value) and (isinstance(value, list) or indent > 0) and len(flow := _flow(value)) < room:
        return [" " + flow]
    if not value:
        return [" " + _flow(value)]
    lines = [""]
    pad = " " * (indent + 2)
    if isinstance(value, dict):
        return lines + [pad + line for line in _mapping(value, indent + 2, pad="")]
    for entry in value:
        if isinstance(entry, dict) and entry:
            inner = _mapping(entry, indent + 4, pad="")
            lines += [f"{pad}- {inner[0]}", *(f"{pad}  {line}" for line in inner[1:])]
        else:
            lines.append(f"{pad}- {_flow(entry)}")
    return lines


def _mapping(value: Mapping[str, Any], indent: int, pad: str) -> list[str]:
    lines: list[str] = []
    for key, entry in value.items():
        name = scalar(key)
        first, *rest = _block(entry, 0, WIDTH - indent - len(name) - 2)
        lines += [f"{pad}{name}:{first}", *(pad + line for line in rest)]
    return lines


def _ordered(table: Table, value: Mapping[str, Any]) -> dict[str, Any]:
    """The keys in the order of the table, then those it does not know."""
    ordered = {}
    for key in [
        *(name for name in table.by_name if name in value),
        *(key for key in value if key not in table.by_name),
    ]:
        entry, field = value[key], table.by_name.get(key)
        kind = field.type if field else None
        if isinstance(kind, Table) and isinstance(entry, Mapping):
            entry = _ordered(kind, entry)
        elif isinstance(kind, List) and isinstance(kind.item, Table) and isinstance(entry, list):
            entry = [_ordered(kind.item, item) if isinstance(item, Mapping) else item for item in entry]
        ordered[key] = entry
    return ordered


def write(front: Mapping[str, Any], body: str) -> str:
    """The text of a new file: keys in canonical order, quotation marks only where they are needed.

    Values are text, numbers, lists, mappings, or the records of `model`; one that is None is written as an empty key. What is
    written reads back as the same data, every number as its digits.
    """
    lines = _mapping(_ordered(TABLE, _data(front)), 0, pad="")
    return "\n".join(["---", *lines, "---", body])


def _path(key: str | Path) -> Path:
    return (key,) if isinstance(key, str) else key


def _line_end(text: str) -> str:
    found = re.search(r"\r\n|\r|\n", text)
    return found.group() if found else "\n"


def _after(text: str, index: int) -> int:
    """The index of the next line."""
    found = re.compile(r"\r\n|\r|\n").search(text, index)
    return found.end() if found else len(text)


def _start_of_line(text: str, index: int) -> int:
    return max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1


def _rendered(value: Any, indent: int, end: str, flow: bool) -> str:
    if flow:
        return " " + _flow(value)
    return end.join(
        line if at == 0 else " " * indent + line
        for at, line in enumerate(_block(value, 0, WIDTH - indent - 20))
    )


def _replace(front: str, span: Span, value: Any, flow: bool, end: str) -> str:
    start = span.start
    while start > 0 and front[start - 1] in " \t\r\n" and start > span.key:
        start -= 1
    indent = span.key - _start_of_line(front, span.key)
    colon = front.rfind(":", span.key, span.start + 1) if span.start == span.end else start - 1
    start = colon + 1 if span.start == span.end else start
    return front[:start] + _rendered(value, indent, end, flow) + front[span.end :]


def _remove(front: str, path: Path, spans: Mapping[Path, Span]) -> str:
    span, parent = spans[path], spans[path[:-1]]
    siblings = sorted(
        each.key for other, each in spans.items() if other[:-1] == path[:-1] and len(other) == len(path)
    )
    if parent.flow:
        later = [key for key in siblings if key > span.key]
        if later:
            return front[: span.key] + front[later[0] :]
        comma = front.rfind(",", parent.start, span.key)
        return front[: comma if comma >= 0 else span.key] + front[max(span.end, span.key) :]
    if len(siblings) == 1 and path[:-1]:
        return _remove(front, path[:-1], spans)
    line = _start_of_line(front, span.key)
    if front[line : span.key].strip():  # the first key of an item, after its hyphen
        return front[: span.key] + front[siblings[1] :]
    return front[:line] + front[_after(front, max(span.end, span.key)) :]


def _table_at(path: Path) -> Table | None:
    table: Table | None = TABLE
    for part in path:
        kind: Any = (
            table.by_name[part].type if table and isinstance(part, str) and part in table.by_name else None
        )
        kind = kind.item if isinstance(kind, List) else kind
        table = kind if isinstance(kind, Table) else (table if isinstance(part, int) else None)
    return table


def _insert(front: str, path: Path, value: Any, spans: Mapping[Path, Span], end: str) -> str:
    parent = path[:-1]
    if parent and parent not in spans:
        return _insert(front, parent, {path[-1]: value}, spans, end)
    holder = spans.get(parent)
    keys = {
        other[-1]: each for other, each in spans.items() if len(other) == len(path) and other[:-1] == parent
    }
    name = scalar(path[-1], True)
    if not keys:
        if holder is None or not parent:
            return f"{front}{name}:{_rendered(value, 0, end, False)}{end}"
        return _replace(front, holder, {str(path[-1]): value}, holder.flow, end)
    table = _table_at(parent)
    order = list(table.by_name) if table else []
    before = [
        key
        for key in keys
        if key in order and path[-1] in order and order.index(key) < order.index(str(path[-1]))
    ]
    last = max(before or keys, key=lambda key: keys[key].key) if before or path[-1] not in order else None
    if holder is not None and holder.flow:
        if last is None:
            at = min(span.key for span in keys.values())
            return f"{front[:at]}{name}: {_flow(value)}, {front[at:]}"
        at = max(keys[last].end, keys[last].key)
        return f"{front[:at]}, {name}: {_flow(value)}{front[at:]}"
    indent = min(span.key - _start_of_line(front, span.key) for span in keys.values())
    text = f"{name}:{_rendered(value, indent, end, False)}"
    if last is None:
        at = min(span.key for span in keys.values())
        return f"{front[:at]}{text}{end}{' ' * indent}{front[at:]}"
    at = _after(front, max(keys[last].end, keys[last].key))
    gap = "" if front[:at].endswith(("\n", "\r")) else end
    return f"{front[:at]}{gap}{' ' * indent}{text}{end}{front[at:]}"


def _changed(data: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    copy = list(data) if isinstance(data, list) else dict(data or {})
    key: Any = path[0]
    if value is None and len(path) == 1:
        if isinstance(copy, dict):
            copy.pop(key, None)
        else:
            del copy[key]
    else:
        inner = copy[key] if isinstance(copy, list) else copy.get(key)
        copy[key] = _changed(inner, path[1:], value)
    return copy


def _pruned(data: Any) -> Any:
    """Without empty mappings: taking out the last key of one takes it out as well."""
    if isinstance(data, dict):
        return {
            key: entry for key, entry in ((key, _pruned(entry)) for key, entry in data.items()) if entry != {}
        }
    return [_pruned(entry) for entry in data] if isinstance(data, list) else data


def _edited(front: str, path: Path, value: Any, end: str) -> str:
    spans = strictyaml.spans(front)
    if value is None:
        return _remove(front, path, spans) if path in spans else front
    if path in spans:
        parent = spans.get(path[:-1])
        return _replace(front, spans[path], value, parent is not None and parent.flow, end)
    return _insert(front, path, value, spans, end)


def _steps(changes: Mapping[Any, Any]) -> Iterator[tuple[Path, Any]]:
    for key, value in changes.items():
        yield _path(key), _data(value)


def edit(text: str, changes: Mapping[Any, Any]) -> str:
    """The text of a file with single keys changed, inserted in canonical order or (for None) taken out.

    `changes` maps a key, or a path such as `("source", "url")` or `("figures", 0, "value")`, to its new value. Everything else
    stays as the editor wrote it: comments, quotation marks, order, line ends, a byte order mark. Raises ValueError where the
    front matter cannot be read, and YamlFault where it is not strict YAML.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    parts = envelope.split(text[len(mark) :])
    if parts is None:
        raise ValueError("The text has no front matter.")
    front, end = parts.front, _line_end(text)
    for path, value in _steps(changes):
        expected = _pruned(_changed(strictyaml.load(front), path, value))
        front = _edited(front, path, value, end)
        if _pruned(strictyaml.load(front)) != expected:
            raise ValueError(f"{path} cannot be changed in place.")
    return mark + parts.text[: parts.front_at] + front + parts.text[parts.front_at + len(parts.front) :]
