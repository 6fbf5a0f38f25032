"""Strict YAML: every scalar is text, nothing has two readings, and whatever could surprise an editor is refused by its place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

Path = tuple[str | int, ...]

LIMIT = 64 * 1024  # characters and bytes of one text; a briefing's front matter is about one thousand
DEPTH = 20

# libyaml reads about nine times as fast; where it was not compiled in, the same events come from Python.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_BREAK = re.compile(r"\r\n|\r|\n")
# All that Unicode calls a control, but for tab and line ends, and the two that are no characters at all.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class YamlFault(ValueError):
    """A text that is not strict YAML: `line` and `column` from 1 in the text, what is wrong, and what to do."""

    def __init__(self, line: int, column: int, message: str, remedy: str = "") -> None:
        super().__init__(f"{line}:{column}: {message} {remedy}".rstrip())
        self.line, self.column, self.message, self.remedy = line, column, message, remedy


def place(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `index`; lines end at LF, CRLF or CR, as editors count them."""
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, index):
        # A CRLF cut in two by `index` is still one line end, not yet passed.
        if found.group() == "\r" and text[found.end() : found.end() + 1] == "\n":
            break
        line, start = line + 1, found.end()
    return line, index - start + 1


def _fault(text: str, index: int, message: str, remedy: str = "") -> NoReturn:
    raise YamlFault(*place(text, index), message, remedy)


@dataclass(frozen=True, slots=True)
class Span:
    """Where a node stands in the text, by index: its key (or item), and its value from `start` to `end`."""

    key: int
    start: int
    end: int
    flow: bool = False
    kind: str = "scalar"  # scalar | map | list


def _events(text: str) -> Iterator[Event]:
    loader = _Loader(text)
    try:
        while (event := loader.get_event()) is not None:
            yield event
    finally:
        loader.dispose()


def _refuse_marks(text: str, event: NodeEvent) -> None:
    """Anchors, aliases and tags: no editor needs them, and each is a way to say much with little."""
    at = event.start_mark.index
    if isinstance(event, AliasEvent):
        _fault(text, at, f'"*{event.anchor}" would be a YAML alias, which is not accepted.', _quote_remedy(text, at))
    if event.anchor is not None:
        _fault(text, at, f'"&{event.anchor}" would be a YAML anchor, which is not accepted.', _quote_remedy(text, at))
    _fault(text, at, "a YAML tag, which begins with !, is not accepted.", _quote_remedy(text, at))


def _scalar(text: str, event: ScalarEvent) -> str | None:
    value: str = event.value
    if event.implicit[0] and value in ("", "~", "null"):
        return None
    if (bad := CONTROL.search(value)) is not None:
        _fault(text, event.start_mark.index, f"the text holds the control character U+{ord(bad.group()):04X}.", "Take it out.")
    return value


def _key(text: str, event: NodeEvent, holder: Mapping[str, Any]) -> str:
    at = event.start_mark.index
    if not isinstance(event, ScalarEvent):
        _fault(text, at, "a list or a mapping stands where a key belongs.", _quote_remedy(text, at))
    name = _scalar(text, event)
    if name is None:
        _fault(text, at, "a key is empty.", "Write the name of a field before the colon.")
    if name in holder:
        _fault(text, at, f"{name}: the key stands here a second time.", "Keep one of the two.")
    return name


def _build(text: str) -> Any:
    """The value, from events and without recursion: nesting costs no stack, and nothing is resolved or guessed."""
    root: list[Any] = []
    holder: Any = root
    key: str | None = None
    stack: list[tuple[Any, str | None]] = []
    for event in _events(text):
        kind = type(event)
        if kind is ScalarEvent:
            if event.tag is not None or event.anchor is not None:
                _refuse_marks(text, event)
            if type(holder) is dict and key is None:
                key = _key(text, event, holder)
                continue
            value: Any = _scalar(text, event)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            holder, key = stack.pop()
            continue
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.tag is not None or event.anchor is not None:
                _refuse_marks(text, event)
            value = {} if kind is MappingStartEvent else []
        elif kind is AliasEvent:
            _refuse_marks(text, event)
        elif kind is DocumentStartEvent and event.explicit:
            _fault(text, event.start_mark.index, "a second document begins here.", "Keep one, without --- inside it.")
        else:
            continue
        if type(holder) is list:
            holder.append(value)
        elif key is None:
            key = _key(text, event, holder)
        else:
            holder[key] = value
            key = None
        if kind is not ScalarEvent:
            if len(stack) >= DEPTH:
                _fault(text, event.start_mark.index, f"the nesting is deeper than {DEPTH} levels.", "Make it flatter.")
            stack.append((holder, key))
            holder, key = value, None
    return root[0] if root else None


_LINE = re.compile(r"(?P<lead>[ \t]*(?:-[ \t]+)*)(?P<key>[^\s:#'\"\[\]{},&*!|>%@`-][^:#\[\]{}]*?)[ \t]*:(?:[ \t]+(?P<value>.*\S))?[ \t]*$")
_ITEM = re.compile(r"(?P<lead>[ \t]*(?:-[ \t]+)+)(?P<value>\S.*?)[ \t]*$")


def quoted(value: str) -> str:
    """The text in quotation marks, so that YAML reads it back as it stands: in double ones, or single where those are plainer."""
    if ('"' in value or "\\" in value) and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


def _reads(line: str) -> bool:
    try:
        for event in _events(line):
            if type(event) is AliasEvent or getattr(event, "anchor", None) or getattr(event, "tag", None):
                return False
    except (yaml.YAMLError, ValueError):
        return False
    return True


def _line_at(text: str, index: int) -> tuple[int, str]:
    """Index of the line's first character, and the line without its end."""
    start = max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1
    end = _BREAK.search(text, index)
    return start, text[start : end.start() if end else len(text)]


def _bare(value: str) -> str:
    """What an editor meant by a value whose quotation marks went wrong: the words, without the outer marks."""
    if value[0] in "\"'":
        return value[1:-1] if len(value) > 1 and value[-1] == value[0] else value[1:]
    return value


def _quote_remedy(text: str, index: int) -> str:
    _, line = _line_at(text, index)
    found = _LINE.match(line) or _ITEM.match(line)
    if found is None or not found["value"]:
        return "Put the text in quotation marks."
    return f"Put the text in quotation marks: {line[: found.start('value')].strip()} {quoted(_bare(found['value']))}"


_STARTS = {
    "@": "@", "`": "`", "%": "%", "&": "&", "*": "*", "!": "!", "|": "|", ">": ">", "[": "[", "{": "{", "-": "-", "?": "?", ",": ",", "]": "]", "}": "}",
}  # fmt: skip


def _value_fault(text: str, start: int, line: str) -> None:
    """Tells the fault if this one line is it: a value that YAML takes for something else, and quotation marks would mend."""
    found = _LINE.match(line) or _ITEM.match(line)
    if found is None or not (value := found["value"]) or _reads(line[len(found["lead"]) :]):
        return
    name = f"{found['key']}: " if "key" in found.groupdict() else ""
    at = start + len(found["lead"])
    paste = f"{line[: found.start('value')].strip()} {quoted(_bare(value))}"
    if not _reads(paste):
        return
    if value[0] in "\"'":
        closed = value.find(value[0], 1)
        if closed < 0:
            _fault(text, at, f"{name}the quotation mark {value[0]} is opened and never closed.", f"Close it: {paste}")
        _fault(text, at, f"{name}text follows the closing quotation mark.", f"Quote the whole: {paste}")
    if value[0] in _STARTS:
        _fault(text, at, f"{name}the text begins with {value[0]}, which means something else in YAML.", f"Put it in quotation marks: {paste}")
    if ": " in value or value.endswith(":"):
        _fault(text, at, f'{name}the text holds a colon followed by a space, which YAML takes for another key.', f"Put it in quotation marks: {paste}")


def _explain(text: str, error: yaml.YAMLError) -> NoReturn:
    """Turns the parser's words into an editor's: what stands there, and the line to paste."""
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", None) or error).replace("\n", " ")
    index = min(mark.index if mark else 0, len(text))
    for at in (index, context.index if context else index):
        start, line = _line_at(text, min(at, len(text)))
        if line.lstrip(" ").startswith("\t") or (line[: len(line) - len(line.lstrip())].find("\t") >= 0):
            _fault(text, start + line.index("\t"), "the line is indented with a tab.", "Indent with spaces.")
        _value_fault(text, start, line)
    _fault(text, index, f"this is not YAML: {problem}.", "Look at this line and the one above it.")


def load(text: str, limit: int = LIMIT) -> Any:
    """The value of a YAML text: dicts in the text's order, lists, and text; None where nothing, `~` or `null` stands.

    Refuses (with YamlFault) whatever is not plain data with one reading: anchors, aliases, tags, repeated keys, several
    documents, nesting over 20, control characters, more than `limit` bytes of UTF-8.
    """
    if len(text) > limit or len(text.encode("utf-8", "surrogatepass")) > limit:
        raise YamlFault(1, 1, f"the text is longer than {limit // 1024} KB.", "Make it shorter.")
    if (bad := CONTROL.search(text)) is not None:
        _fault(text, bad.start(), f"the control character U+{ord(bad.group()):04X} is not accepted.", "Take it out.")
    try:
        return _build(text)
    except yaml.YAMLError as error:
        _explain(text, error)


def spans(text: str) -> dict[Path, Span]:
    """Where every key and item of a text that `load` accepts stands: for telling faults, and for editing in place."""
    found: dict[Path, Span] = {}
    stack: list[tuple[Path, str, int, bool]] = []  # path, kind, key index, flow
    counts: list[int] = []
    key: str | None = None
    keyed: list[str | None] = []
    key_at = 0

    def close(path: Path, at: int, start: int, end: int, flow: bool, kind: str) -> None:
        found[path] = Span(at, start, end, flow, kind)

    starts: list[int] = []
    last = 0
    for event in _events(text):
        if not isinstance(event, NodeEvent | MappingEndEvent | SequenceEndEvent):
            continue
        if isinstance(event, MappingEndEvent | SequenceEndEvent):
            path, kind, at, flow = stack.pop()
            counts.pop()
            key = keyed.pop()
            if flow:
                last = event.end_mark.index
            close(path, at, starts.pop(), max(last, at), flow, kind)
            continue
        if stack and stack[-1][1] == "map" and key is None and isinstance(event, ScalarEvent):
            key, key_at, last = event.value, event.start_mark.index, event.end_mark.index
            continue
        if not stack:
            path, at = (), event.start_mark.index
        elif stack[-1][1] == "map":
            path, at = (*stack[-1][0], key or ""), key_at
        else:
            path, at = (*stack[-1][0], counts[-1]), event.start_mark.index
            counts[-1] += 1
        key = None
        if isinstance(event, CollectionStartEvent):
            kind = "map" if isinstance(event, MappingStartEvent) else "list"
            stack.append((path, kind, at, bool(event.flow_style)))
            counts.append(0)
            keyed.append(None)
            starts.append(event.start_mark.index)
        else:
            start, end = event.start_mark.index, event.end_mark.index
            if end > start:
                end = start + len(text[start:end].rstrip())
                last = end
            close(path, at, start, end, False, "scalar")
    return found


@dataclass(frozen=True, slots=True)
class Positions:
    """Line and column, from 1, of every key and item; a path that is not there has the place of what would hold it."""

    places: Mapping[Path, tuple[int, int]]

    def of(self, path: Path) -> tuple[int, int]:
        for end in range(len(path), 0, -1):
            if (found := self.places.get(path[:end])) is not None:
                return found
        return (1, 1)


def locate(text: str) -> Positions:
    """The positions of a text that `load` accepts; asked for only when a fault has to be told."""
    return Positions({path: place(text, span.key) for path, span in spans(text).items()})
