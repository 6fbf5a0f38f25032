"""Tables of fields: one row says a field's type, whether it is required, its documentation and its error text."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import force_setattr

from builder import strictyaml
from builder.errors import Problem, Severity
from builder.near import nearest
from builder.strictyaml import Path, quoted


class Wrong(ValueError):
    """A value that cannot be taken: the fact, as it follows the field's name, and the remedy; both whole sentences."""

    def __init__(self, message: str, remedy: str, code: str) -> None:
        super().__init__(f"{message} {remedy}".rstrip())
        self.message, self.remedy, self.code = message, remedy, code


class Fault(Struct, frozen=True):
    """Something wrong at a path in the data, such as `("figures", 0, "value")`; `message` follows the field's name."""

    path: Path
    code: str
    message: str
    remedy: str
    severity: Severity = "error"


class Type(Protocol):
    """How a field is read: `label` tells it to a person, `read` gives the value and adds what is wrong to `faults`."""

    @property
    def label(self) -> str: ...

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any: ...


def show(value: object, limit: int = 60) -> str:
    """A value as an error text quotes it: in quotation marks, on one line, cut where it is long."""
    text = " ".join(str(value).split())
    return f'"{text[: limit - 1].rstrip()}…"' if len(text) > limit else f'"{text}"'


def name_of(path: Path) -> str:
    """A path as error texts write it: `figures[0].value`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def _not_a(wanted: str, value: object) -> str:
    kind = "a mapping (key: value)" if isinstance(value, dict) else "a list" if isinstance(value, list) else "a text"
    return f"must be {wanted}, not {kind}."


def _as_text(value: object) -> str:
    """The remedy where a text is wanted: most often it holds a colon or begins with a bracket."""
    if isinstance(value, dict) and len(value) == 1:
        ((key, entry),) = value.items()
        if isinstance(entry, str):
            return f"Put it in quotation marks: {quoted(f'{key}: {entry}')}"
    if isinstance(value, list) and value and all(isinstance(entry, str) for entry in value):
        return f"Put it in quotation marks: {quoted('[' + ', '.join(value) + ']')}"
    return "Write it on one line, after the colon."


class Text(Struct, frozen=True):
    """Text on one line, or on several where `lines`; `parse`, if given, makes a value of it, or raises Wrong."""

    label: str = "a text"
    parse: Callable[[str], Any] | None = None
    lines: bool = False

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(value, str):
            faults.append(Fault(path, "type", _not_a(self.label, value), _as_text(value)))
            return None
        text = value.strip()
        if not self.lines and "\n" in text:
            text = " ".join(text.split())
        if not text:
            faults.append(Fault(path, "empty", "is empty.", "Write it, or take the key out."))
            return None
        try:
            return self.parse(text) if self.parse else text
        except Wrong as wrong:
            faults.append(Fault(path, wrong.code, wrong.message, wrong.remedy))
            return None


_ALIKE = 0.7  # how like a known word one has to be that is taken for a slip


class Choice(Struct, frozen=True):
    """One of a few words. `synonyms` are taken for what they mean; `hints` are only suggested."""

    choices: tuple[str, ...]
    synonyms: Mapping[str, str] = {}
    hints: Mapping[str, str] = {}

    @property
    def label(self) -> str:
        return f"one of: {', '.join(self.choices)}"

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(value, str):
            faults.append(Fault(path, "type", _not_a(self.label, value), "Choose one of these."))
            return None
        word = " ".join(value.split()).casefold()
        word = self.synonyms.get(word, word)
        if word in self.choices:
            return word
        near = self.hints.get(word) or nearest(word, self.choices, _ALIKE)
        remedy = f'Did you mean "{near}"?' if near else "Choose one of these."
        faults.append(Fault(path, "choice", f"{show(value)} is not {self.label}.", remedy))
        return None


# What needs no quotation marks within brackets. Commas are left: an editor who writes them means several items.
_BARE = re.compile(r"[^\s:\[\]{}#&*!|>'\"%@`-][^:\[\]{}#\n]*")


class List(Struct, frozen=True):
    """A list whose items have one type."""

    item: Type
    label: str

    def _remedy(self, value: Any, path: Path) -> str:
        if not isinstance(value, str) or isinstance(self.item, Table):
            return "Begin each item on a line of its own, with a hyphen and a space."
        return f"Write it in brackets: {path[-1]}: [{value if _BARE.fullmatch(value) else quoted(value)}]"

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(value, list):
            faults.append(Fault(path, "type", _not_a("a list", value), self._remedy(value, path)))
            return ()
        items = []
        for index, item in enumerate(value):
            if item is None:
                faults.append(Fault((*path, index), "empty", "is empty.", "Write it, or take the item out."))
            else:
                items.append(self.item.read(item, (*path, index), faults))
        return tuple(items)


class Mapped(Struct, frozen=True):
    """A mapping whose keys the editor chooses, of anything."""

    label: str = "a mapping of anything"

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if isinstance(value, dict):
            return value
        faults.append(Fault(path, "type", _not_a("a mapping (key: value)", value), "Indent its keys below it."))
        return {}


class Field(Struct, frozen=True):
    """One row: what stands under `name`. `example` is a value that is right, as an editor writes it."""

    name: str
    type: Type
    doc: str
    required: bool = False
    example: str = ""

    @property
    def remedy(self) -> str:
        """What to do where it is missing."""
        return f"Write it, such as {self.name}: {self.example}" if self.example else f"Write {self.name}: …"


# What is wrong between values, by path within the table, given those that are there; one that is itself wrong is None.
Rule = Callable[[Mapping[str, Any]], Iterable[tuple[Path, Wrong]]]


class Table(Struct, frozen=True):
    """A mapping with known keys. `make` takes the values that are there, by name; `hints` name keys for other words."""

    noun: str
    fields: tuple[Field, ...]
    make: Callable[..., Any]
    rule: Rule | None = None
    hints: Mapping[str, str] = {}
    label: str = "a mapping"
    by_name: Mapping[str, Field] = {}
    _required: tuple[Field, ...] = ()

    def __post_init__(self) -> None:
        force_setattr(self, "by_name", {each.name: each for each in self.fields})
        force_setattr(self, "_required", tuple(each for each in self.fields if each.required))

    def _unknown(self, key: str, path: Path) -> Fault:
        near = self.hints.get(key.casefold()) or nearest(key.casefold(), self.by_name, _ALIKE)
        if near:
            remedy = f'Did you mean "{near}"?'
        elif "extra" in self.by_name:
            remedy = "Take it out, or put it under extra."
        else:
            remedy = f"Take it out; the keys are: {', '.join(self.by_name)}."
        return Fault((*path, key), "unknown-key", f"is not a key of {self.noun}.", remedy)

    def _values(self, value: Mapping[str, Any], path: Path, faults: list[Fault]) -> dict[str, Any]:
        """The values by name. A key without a value counts as left out, unless it is required."""
        values = {}
        for key, entry in value.items():
            row = self.by_name.get(key)
            if row is None:
                faults.append(self._unknown(key, path))
            elif entry is not None:
                values[key] = row.type.read(entry, (*path, key), faults)
        for row in self._required:
            if value.get(row.name) is None:
                code, fact = ("empty", "is empty.") if row.name in value else ("missing", "is missing.")
                faults.append(Fault((*path, row.name), code, fact, row.remedy))
        return values

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(value, dict):
            first = self.fields[0]
            if isinstance(value, str) and "description" in self.by_name:
                remedy = f"Write its keys below it, such as description: {value}"
            else:
                remedy = f"Write its keys below it, such as {first.name}: {first.example}"
            faults.append(Fault(path, "type", _not_a("a mapping (key: value)", value), remedy))
            return None
        before = len(faults)
        values = self._values(value, path, faults)
        for inner, wrong in self.rule(values) if self.rule else ():
            faults.append(Fault((*path, *inner), wrong.code, wrong.message, wrong.remedy))
        return self.make(**values) if len(faults) == before else None


def read(table: Table, data: Any) -> tuple[Any, list[Fault]]:
    """What the table makes of loaded YAML, None if anything is wrong; and everything that is wrong."""
    faults: list[Fault] = []
    made = table.read({} if data is None else data, (), faults)
    return made, faults


def problems(file: str, text: str, faults: Sequence[Fault], first_line: int = 1) -> list[Problem]:
    """The faults as Problems, placed in the YAML text, which begins on `first_line` of the file."""
    if not faults:
        return []
    positions = strictyaml.locate(text)
    return [
        Problem(
            file,
            *positions.of(fault.path, first_line),
            fault.code,
            f"{name_of(fault.path)}: {fault.message}" if fault.path else f"The file {fault.message}",
            fault.remedy,
            fault.severity,
        )
        for fault in faults
    ]


def yaml_problem(file: str, fault: strictyaml.YamlFault, first_line: int = 1) -> Problem:
    """The fault of a YAML text, which begins on `first_line` of the file, as a Problem."""
    return Problem(file, fault.line + first_line - 1, fault.column, "yaml", fault.message, fault.remedy)
