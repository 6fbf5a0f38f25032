"""Why a text is not YAML, in an editor's words: what stands there, and the line to paste."""

import re
from typing import NoReturn

import yaml
from msgspec import Struct
from yaml.events import AliasEvent

from builder.strictyaml.fault import quoted, refuse
from builder.strictyaml.parser import events

_BREAK = re.compile(r"\r\n|\r|\n")
_KEYED = re.compile(
    r"(?P<lead> *(?:- +)*)(?P<key>[^\s:#'\"\[\]{},&*!|>%@`?-][^:#\[\]{}\"']*?) *:(?:[ \t]+(?P<value>\S.*?))?[ \t]*$"
)
_ITEM = re.compile(r"(?P<lead> *(?:- +)+)(?P<value>\S.*?)[ \t]*$")
_SPACELESS = re.compile(r"(?P<lead> *(?:- +)*)(?P<key>[A-Za-z_]+):(?P<value>[^\s/].*?)[ \t]*$")
_CLOSERS = {"[": "]", "{": "}"}


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


class _Line(Struct, frozen=True):
    """A line that says `key: value` or `- value`: `at` is the index of its key, `before` all up to the value."""

    at: int
    name: str  # the key, a colon and a space; "" for an item
    before: str
    value: str  # without a comment after it
    value_at: int

    def with_(self, value: str) -> str:
        """The line to paste: this one with another value."""
        return f"{self.before} {value}"


def _said(text: str, start: int, line: str) -> _Line | None:
    """What a line says, if there is a value in it."""
    found = _KEYED.match(line) or _ITEM.match(line)
    if found is None or not (value := found["value"]):
        return None
    if value[0] not in "\"'":
        value = re.split(r"[ \t]#", value, maxsplit=1)[0].rstrip()
    name = f"{found['key']}: " if "key" in found.groupdict() else ""
    before = line[len(found["lead"]) if name else 0 : found.start("value")].strip()
    return _Line(start + len(found["lead"]), name, before, value, start + found.start("value"))


def blame(text: str, index: int) -> tuple[int, str]:
    """Where to place a fault of the value at `index`: at the key before it, with its name, or there and ""."""
    said = _said(text, *_line_at(text, index))
    return (said.at, said.name) if said and said.name and said.value_at == index else (index, "")


def quote_remedy(text: str, index: int) -> str:
    """What to do where a text on this line is taken for YAML's own signs: the line to paste."""
    said = _said(text, *_line_at(text, index))
    if said is None:
        return "Put the text in quotation marks."
    return f"Put it in quotation marks: {said.with_(quoted(said.value))}"


def single_remedy(text: str, index: int) -> str:
    """What to do where a backslash means something else: the line to paste, with single quotation marks."""
    said = _said(text, *_line_at(text, index))
    if said is None or len(said.value) < 2 or not said.value.endswith('"'):
        return "Use single quotation marks."
    single = said.value[1:-1].replace("'", "''")
    return "Use single ones: " + said.with_(f"'{single}'")


def _closing(value: str) -> int:
    """The index of the mark that closes the one which opens the value; -1 if there is none."""
    escape = r"\\.|" if value[0] == '"' else "''|"
    for found in re.compile(rf"{escape}{value[0]}", re.DOTALL).finditer(value, 1):
        if found.group() == value[0]:
            return found.start()
    return -1


def _quotation_fault(text: str, said: _Line) -> NoReturn:
    """A value that begins with a quotation mark and is no YAML."""
    mark, closed = said.value[0], _closing(said.value)
    if closed < 0:
        remedy = f"Close it: {said.with_(quoted(said.value[1:]))}"
        refuse(text, said.at, f"{said.name}the quotation mark {mark} is opened and never closed.", remedy)
    if closed == len(said.value) - 1:
        fact = f"{said.name}a backslash means something else in double quotation marks."
        refuse(text, said.at, fact, single_remedy(text, said.at))
    meant = said.value[1:-1] if said.value.endswith(mark) else said.value
    remedy = f"Quote the whole of it: {said.with_(quoted(meant))}"
    refuse(text, said.at, f"{said.name}text follows the closing quotation mark.", remedy)


def _bracket_fault(text: str, said: _Line) -> None:
    """A bracket that is never closed; one that is closed before more text is a sign at the beginning like others."""
    opener, closer = said.value[0], _CLOSERS[said.value[0]]
    if said.value.count(opener) > said.value.count(closer):
        paste = said.with_(said.value.rstrip(",") + closer)
        remedy = f"Close it: {paste}" if _reads(paste) else f"Close it with {closer}"
        refuse(text, said.at, f"{said.name}the bracket {opener} is opened and not closed before the next key.", remedy)


def _value_fault(text: str, start: int, line: str) -> None:
    """Raises the fault if this line is it by itself: a value that YAML takes for something else."""
    said = _said(text, start, line)
    if said is None or _reads(said.with_(said.value)):
        return
    if said.value[0] in "\"'":
        _quotation_fault(text, said)
    if said.value[0] in _CLOSERS:
        _bracket_fault(text, said)
    if said.value[0] in "@`%&*!|>[]{}-?,":
        fact = f"{said.name}the text begins with {said.value[0]}, which means something else in YAML."
    elif ": " in said.value or said.value.endswith(":"):
        fact = f"{said.name}the text holds a colon followed by a space, which YAML takes for another key."
    else:
        return
    refuse(text, said.at, fact, f"Put it in quotation marks: {said.with_(quoted(said.value))}")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _line_fault(text: str, start: int, line: str) -> None:
    """Raises the fault if this line is it by itself: no `key: value` at all."""
    if _KEYED.match(line) or _ITEM.match(line):
        return
    if found := _SPACELESS.match(line):
        paste = f"{found['key']}: {found['value']}"
        fact = f"{found['key']}: a space is missing after the colon."
        refuse(text, start + len(found["lead"]), fact, f"Write {paste if _reads(paste) else 'one'}")
    if line.strip() and not _reads(f"{line.strip()}\na: b"):
        remedy = "Write it as key: value, or indent it below its key."
        refuse(text, start + _indent(line), "the line is no field: it has no colon.", remedy)


def _indent_fault(text: str, start: int, line: str, above: str) -> None:
    """Raises the fault if it lies in the indent of this line, given the one above."""
    at, keyed = start + _indent(line), _KEYED.match(above)
    if keyed and keyed["value"] and _indent(line) > len(keyed["lead"]):
        key = keyed["key"]
        remedy = f"Begin it where {key} begins, or put the whole text of {key} in quotation marks."
        refuse(text, at, f"the line is indented below {key}, which has a text already.", remedy)
    if line.strip() and _indent(line) != _indent(above):
        remedy = "Give all keys of one level, and all items of one list, the same indent."
        refuse(text, at, "the line is indented otherwise than those it belongs with.", remedy)


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
    start, line = _line_at(text, index)
    above_at, above = _line_before(text, start)
    _line_fault(text, above_at, above)
    _line_fault(text, start, line)
    _indent_fault(text, start, line, above)
    problem = str(getattr(error, "problem", None) or error).replace("\n", " ")
    refuse(text, index, f"this is not YAML: {problem}.", "Look at this line and the one above it.")
