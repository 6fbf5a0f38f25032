"""Why a text is not YAML, in an editor's words: what stands there, and the line to paste."""

import re
from collections.abc import Iterator
from typing import Any, NoReturn

import yaml
from yaml.events import AliasEvent

# libyaml reads about nine times as fast; where it was not compiled in, the same events come from Python.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_BREAK = re.compile(r"\r\n|\r|\n")
_KEYED = re.compile(
    r"(?P<lead> *(?:- +)*)(?P<key>[^\s:#'\"\[\]{},&*!|>%@`?-][^:#\[\]{}\"']*?) *:(?:[ \t]+(?P<value>\S.*?))?[ \t]*$"
)
_ITEM = re.compile(r"(?P<lead> *(?:- +)+)(?P<value>\S.*?)[ \t]*$")
_SPACELESS = re.compile(r"(?P<lead> *(?:- +)*)(?P<key>[A-Za-z_]+):(?P<value>[^\s/].*?)[ \t]*$")
_NAMED = re.compile(r"[\w.\[\]-]+: ")  # a sentence about a field begins with its name, as written
_CLOSERS = {"[": "]", "{": "}"}


class YamlFault(ValueError):
    """A text that is not strict YAML: `line` and `column` from 1 in the text, what is wrong, and what to do."""

    def __init__(self, line: int, column: int, message: str, remedy: str = "") -> None:
        if not _NAMED.match(message):
            message = message[0].upper() + message[1:]
        super().__init__(f"{line}:{column}: {message} {remedy}".rstrip())
        self.line, self.column, self.message, self.remedy = line, column, message, remedy


def place(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `index`; lines end at LF, CRLF or CR, as editors count them."""
    if text.find("\r", 0, index) < 0:
        return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, index):
        # A CRLF cut in two by `index` is one line end, not yet passed.
        if found[0] == "\r" and text[found.end() : found.end() + 1] == "\n":
            break
        line, start = line + 1, found.end()
    return line, index - start + 1


def refuse(text: str, index: int, message: str, remedy: str = "") -> NoReturn:
    """Raises the fault of the character at `index`."""
    raise YamlFault(*place(text, index), message, remedy)


def start_of(event: Any) -> int:
    """The index of an event's first character; every event of a parser has one, whatever its type says."""
    return int(event.start_mark.index)


def end_of(event: Any) -> int:
    """The index after an event's last character."""
    return int(event.end_mark.index)


def events(text: str) -> Iterator[Any]:
    """The parser's events; raises yaml.YAMLError."""
    loader = _Loader(text)
    try:
        while (event := loader.get_event()) is not None:
            yield event
    finally:
        loader.dispose()


def quoted(value: str) -> str:
    """The text in quotation marks, so that YAML reads it back: double, or single where those are plainer."""
    if ('"' in value or "\\" in value) and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


def _reads(line: str) -> bool:
    """Whether a line is YAML by itself, with neither alias, anchor nor tag."""
    try:
        return not any(
            type(event) is AliasEvent or getattr(event, "anchor", None) or getattr(event, "tag", None)
            for event in events(line)
        )
    except yaml.YAMLError:
        return False


def _start_of_line(text: str, index: int) -> int:
    return max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1


def _line_at(text: str, index: int) -> tuple[int, str]:
    """Index of the line's first character, and the line without its end."""
    start = _start_of_line(text, index)
    end = _BREAK.search(text, index)
    return start, text[start : end.start() if end else len(text)]


def _line_before(text: str, start: int) -> tuple[int, str]:
    """The nearest line above that says anything."""
    while start > 0:
        start, line = _line_at(text, start - 1)
        if line.strip() and not line.lstrip().startswith("#"):
            return start, line
    return 0, ""


def blame(text: str, index: int) -> tuple[int, str]:
    """Where to place a fault of the value at `index`: at the key before it, with its name, or there and ''."""
    start, line = _line_at(text, index)
    found = _KEYED.match(line)
    if found and found["value"] and start + found.start("value") == index:
        return start + len(found["lead"]), f"{found['key']}: "
    return index, ""


def quote_remedy(text: str, index: int) -> str:
    """What to do where a text on this line is taken for YAML's own signs: the line to paste."""
    _, line = _line_at(text, index)
    found = _KEYED.match(line) or _ITEM.match(line)
    if found is None or not found["value"]:
        return "Put the text in quotation marks."
    return f"Put it in quotation marks: {line[: found.start('value')].strip()} {quoted(found['value'])}"


def single_remedy(text: str, index: int) -> str:
    """What to do where a backslash means something else: the line to paste, with single quotation marks."""
    _, line = _line_at(text, index)
    found = _KEYED.match(line)
    if found is None or len(found["value"] or "") < 2 or found["value"][-1] != '"':
        return "Use single quotation marks."
    single = found["value"][1:-1].replace("'", "''")
    return f"Use single ones: {line[: found.start('value')].strip()} '{single}'"


def _closing(value: str) -> int:
    """The index of the mark that closes the one which opens the value; -1 if there is none."""
    escape = r"\\.|" if value[0] == '"' else "''|"
    for found in re.compile(rf"{escape}{value[0]}", re.DOTALL).finditer(value, 1):
        if found.group() == value[0]:
            return found.start()
    return -1


def _quotation_fault(text: str, at: int, name: str, before: str, value: str) -> None:
    closed = _closing(value)
    if closed < 0:
        refuse(
            text,
            at,
            f"{name}the quotation mark {value[0]} is opened and never closed.",
            f"Close it: {before} {quoted(value[1:])}",
        )
    if closed == len(value) - 1:
        fact = f"{name}a backslash means something else in double quotation marks."
        refuse(text, at, fact, f"Use single ones: {before} {quoted(value[1:-1])}")
    meant = value[1:-1] if value[-1] == value[0] else value
    refuse(
        text,
        at,
        f"{name}text follows the closing quotation mark.",
        f"Quote the whole of it: {before} {quoted(meant)}",
    )


def _bracket_fault(text: str, at: int, name: str, before: str, value: str) -> None:
    """A bracket that is never closed; one that is closed before more text is a sign at the beginning like others."""
    closer = _CLOSERS[value[0]]
    if value.count(value[0]) > value.count(closer):
        paste = f"{before} {value.rstrip(',')}{closer}"
        remedy = f"Close it: {paste}" if _reads(paste) else f"Close it with {closer}"
        refuse(text, at, f"{name}the bracket {value[0]} is opened and not closed before the next key.", remedy)


def _value_fault(text: str, start: int, line: str) -> None:
    """Raises the fault if this line is it by itself: a value that YAML takes for something else."""
    found = _KEYED.match(line) or _ITEM.match(line)
    if found is None or not (value := found["value"]) or _reads(line[len(found["lead"]) :]):
        return
    name = f"{found['key']}: " if "key" in found.groupdict() else ""
    at, before = start + len(found["lead"]), line[: found.start("value")].strip()
    if value[0] in "\"'":
        _quotation_fault(text, at, name, before, value)
    if value[0] in _CLOSERS:
        _bracket_fault(text, at, name, before, value)
    remedy = f"Put it in quotation marks: {before} {quoted(value)}"
    if value[0] in "@`%&*!|>[]{}-?,":
        refuse(text, at, f"{name}the text begins with {value[0]}, which means something else in YAML.", remedy)
    if ": " in value or value.endswith(":"):
        refuse(
            text,
            at,
            f"{name}the text holds a colon followed by a space, which YAML takes for another key.",
            remedy,
        )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _spaceless_fault(text: str, start: int, line: str) -> None:
    if (found := _SPACELESS.match(line)) and not _KEYED.match(line):
        paste = f"{found['key']}: {found['value']}"
        at = start + len(found["lead"])
        refuse(
            text,
            at,
            f"{found['key']}: a space is missing after the colon.",
            f"Write {paste if _reads(paste) else 'one'}",
        )


def _structure_fault(text: str, start: int, line: str) -> None:
    """Raises the fault if it lies between this line and the one above: an indent, or a line that is no `key: value`."""
    above_at, above = _line_before(text, start)
    for at, each in ((above_at, above), (start, line)):
        _spaceless_fault(text, at, each)
        if each.strip() and not _KEYED.match(each) and not _ITEM.match(each) and not _reads(f"{each.strip()}\na: b"):
            refuse(
                text,
                at + _indent(each),
                "the line is no field: it has no colon.",
                "Write it as key: value, or indent it below its key.",
            )
    keyed = _KEYED.match(above)
    if keyed and keyed["value"] and _indent(line) > len(keyed["lead"]):
        fact = f"the line is indented below {keyed['key']}, which has a text already."
        remedy = f"Begin it where {keyed['key']} begins, or put the whole text of {keyed['key']} in quotation marks."
        refuse(text, start + _indent(line), fact, remedy)
    if line.strip() and _indent(line) != _indent(above):
        fact = "the line is indented otherwise than those it belongs with."
        refuse(
            text,
            start + _indent(line),
            fact,
            "Give all keys of one level, and all items of one list, the same indent.",
        )


def explain(text: str, error: yaml.YAMLError) -> NoReturn:
    """Raises the YamlFault that tells what the parser found; the parser's own words are the last resort."""
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    index = min(mark.index if mark else 0, len(text))
    for at in dict.fromkeys((index, min(context.index if context else index, len(text)))):
        start, line = _line_at(text, at)
        if "\t" in line[: len(line) - len(line.lstrip())]:
            refuse(text, start + line.index("\t"), "the line is indented with a tab.", "Indent with spaces.")
        _value_fault(text, start, line)
        # At the end of a text the parser stands one line too far.
        _value_fault(text, *_line_before(text, start))
    _structure_fault(text, *_line_at(text, index))
    problem = str(getattr(error, "problem", None) or error).replace("\n", " ")
    refuse(text, index, f"this is not YAML: {problem}.", "Look at this line and the one above it.")
