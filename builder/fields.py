"""Tables of fields: one row says a field's type, whether it is required, its error text and its documentation."""

import dataclasses
import difflib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from builder import strictyaml
from builder.errors import Problem, Severity
from builder.strictyaml import Path, quoted


class Wrong(ValueError):
    """A value that cannot be taken: the fact, as it follows the field's name, and the remedy; both whole sentences."""

    def __init__(self, message: str, remedy: str = "", code: str = "") -> None:
        super().__init__(f"{message} {remedy}".rstrip())
        self.message, self.remedy, self.code = message, remedy, code


@dataclass(frozen=True, slots=True)
class Fault:
    """A Wrong with its path in the data: `("figures", 0, "value")`."""

    path: Path
    code: str
    message: str
    remedy: str
    severity: Severity = "error"


class Type(Protocol):
    """How a field's value is read: `label` says it to a person; `read` returns the value and adds what is wrong to `faults`."""

    @property
    def label(self) -> str: ...

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any: ...


def show(value: Any, limit: int = 60) -> str:
    """A value as an error text quotes it: in quotation marks, on one line, cut where it is long."""
    text = " ".join(str(value).split())
    return f'"{text[: limit - 1].rstrip()}…"' if len(text) > limit else f'"{text}"'


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping (key: value)"
    return "a list" if isinstance(value, list) else "a text"


def name_of(path: Path) -> str:
    """A path as error texts write it: `figures[0].value`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def _as_text(value: Any) -> str:
    """The remedy where a text is wanted: most often it held a colon or began with a bracket, and needs quotation marks."""
    if isinstance(value, dict) and len(value) == 1:
        ((key, entry),) = value.items()
        if isinstance(entry, str):
            return f"Put it in quotation marks: {quoted(f'{key}: {entry}')}"
    if isinstance(value, list) and value and all(isinstance(entry, str) for entry in value):
        return f"Put it in quotation marks: {quoted('[' + ', '.join(value) + ']')}"
    return "Write it on one line, after the colon."


@dataclass(frozen=True, slots=True)
class Text:
    """Text; `parse`, if given, checks it or makes something else of it, and raises Wrong."""

    label: str = "text"
    parse: Callable[[str], Any] | None = None
    code: str = "text"
    lines: bool = False

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(value, str):
            faults.append(Fault(path, "type", f"must be {self.label}, not {_kind(value)}.", _as_text(value)))
            return None
        value = value.strip()
        if not self.lines and "\n" in value:
            value = " ".join(value.split())
        if not value:
            faults.append(Fault(path, "empty", "is empty.", "Write it, or take the key out."))
            return None
        try:
            return self.parse(value) if self.parse else value
        except Wrong as wrong:
            faults.append(Fault(path, wrong.code or self.code, wrong.message, wrong.remedy))
            return None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words; `synonyms` are other words for them, taken as what they mean."""

    choices: tuple[str, ...]
    synonyms: Mapping[str, str] = dataclasses.field(default_factory=dict)
    hints: Mapping[str, str] = dataclasses.field(default_factory=dict)

    @property
    def label(self) -> str:
        return " | ".join(self.choices)

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if isinstance(value, str):
            word = " ".join(value.split()).casefold()
            if word in self.choices:
                return word
            if word in self.synonyms:
                return self.synonyms[word]
            near = self.hints.get(word) or next(iter(difflib.get_close_matches(word, self.choices, 1)), "")
            fact = f"{show(value)} is not one of: {', '.join(self.choices)}."
            faults.append(
                Fault(path, "choice", fact, f'Did you mean "{near}"?' if near else "Choose one of these.")
            )
        else:
            faults.append(
                Fault(
                    path,
                    "type",
                    f"must be one of: {', '.join(self.choices)}, not {_kind(value)}.",
                    "Choose one of these.",
                )
            )
        return None


# What needs no quotation marks within brackets; commas are left, since an editor who wrote them meant several.
_BARE = re.compile(r"[^\s:\[\]{}#&*!|>'\"%@`-][^:\[\]{}#\n]*")


@dataclass(frozen=True, slots=True)
class List:
    """A list of one type."""

    item: Type
    plural: str = ""

    @property
    def label(self) -> str:
        return self.plural or f"list of {self.item.label}"

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(value, list):
            if isinstance(value, str) and not isinstance(self.item, Table):
                words = value if _BARE.fullmatch(value) else quoted(value)
                remedy = f"Write it in brackets: {path[-1]}: [{words}]"
            else:
                remedy = "Begin each item on a line of its own with a hyphen."
            faults.append(Fault(path, "type", f"must be a list, not {_kind(value)}.", remedy))
            return ()
        items = []
        for index, item in enumerate(value):
            if item is None:
                faults.append(Fault((*path, index), "empty", "is empty.", "Write it, or take the item out."))
            else:
                items.append(self.item.read(item, (*path, index), faults))
        return tuple(items)


@dataclass(frozen=True, slots=True)
class Anything:
    """Whatever YAML holds, kept as text."""

    label: str = "anything"

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        return value


@dataclass(frozen=True, slots=True)
class Mapped:
    """A mapping whose keys the editor chooses, of anything."""

    label: str = "mapping of anything"

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(value, dict):
            faults.append(
                Fault(
                    path,
                    "type",
                    f"must be a mapping (key: value), not {_kind(value)}.",
                    "Indent its keys below it.",
                )
            )
            return {}
        return value


@dataclass(frozen=True, slots=True)
class Field:
    """One row: what stands under `name`. `missing` is the remedy told when a required field is not there."""

    name: str
    type: Type
    doc: str
    required: bool = False
    example: str = ""
    default: str = ""


# What is wrong between the values that are there, by path within the table; a value that is itself wrong is None.
Rule = Callable[[Mapping[str, Any]], Iterable[tuple[Path, Wrong]]]


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping with known keys. `make` takes the values that are there by name; `rule` tells what is wrong between them."""

    noun: str
    fields: tuple[Field, ...]
    make: Callable[..., Any]
    rule: Rule | None = None
    hints: Mapping[str, str] = dataclasses.field(default_factory=dict)
    by_name: Mapping[str, Field] = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {field.name: field for field in self.fields})

    @property
    def label(self) -> str:
        return "mapping"

    def _unknown(self, key: str, path: Path) -> Fault:
        near = self.hints.get(key) or next(
            iter(difflib.get_close_matches(key.casefold(), self.by_name, 1)), ""
        )
        if near:
            remedy = f'Did you mean "{near}"?'
        elif "extra" in self.by_name:
            remedy = "Take it out, or put it under extra."
        else:
            remedy = f"Take it out; the keys are: {', '.join(self.by_name)}."
        return Fault((*path, key), "unknown-key", f"is not a key of {self.noun}.", remedy)

    def _values(self, value: Mapping[str, Any], path: Path, faults: list[Fault]) -> dict[str, Any]:
        values = {}
        for key, entry in value.items():
            field = self.by_name.get(key)
            if field is None:
                faults.append(self._unknown(key, path))
            elif entry is not None:
                values[key] = field.type.read(entry, (*path, key), faults)
            elif field.required:
                faults.append(Fault((*path, key), "empty", "is empty.", _write(field)))
        for field in self.fields:
            if field.required and field.name not in value:
                faults.append(Fault((*path, field.name), "missing", "is missing.", _write(field)))
        return values

    def read(self, value: Any, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(value, dict):
            remedy = (
                f"Write its keys below it, such as {self.fields[0].name}: {self.fields[0].example or '…'}"
            )
            faults.append(Fault(path, "type", f"must be a mapping (key: value), not {_kind(value)}.", remedy))
            return None
        before = len(faults)
        values = self._values(value, path, faults)
        if self.rule is not None:
            for inner, wrong in self.rule(values):
                faults.append(Fault((*path, *inner), wrong.code or "rule", wrong.message, wrong.remedy))
        return self.make(**values) if len(faults) == before else None


def _write(field: Field) -> str:
    return f"Write it, such as {field.name}: {field.example}" if field.example else f"Write a {field.name}."


_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_LOOKALIKE = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "О": "0", "о": "0"})


def number(text: str) -> int | float:
    """Digits, with a point before decimals; raises Wrong for anything else."""
    if len(text) > 30:
        raise Wrong(f"{show(text)} is too long for a number.", "Write at most thirty digits.", "number")
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    plain = re.sub(r"(?<=[0-9])[,_ '\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))", "", text)
    guess = next((word for word in (plain, text.translate(_LOOKALIKE)) if _NUMBER.fullmatch(word)), "")
    inside = _NUMBER.search(plain)
    raise Wrong(
        f"{show(text)} is not a number.",
        f"Write digits, such as {guess or (inside[0] if inside else '120')}.",
        "number",
    )


def whole(low: int, high: int) -> Callable[[str], int]:
    """A reader of whole numbers from `low` to `high`."""

    def parse(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,12}", text) or not low <= int(text) <= high:
            raise Wrong(
                f"{show(text)} is not a whole number from {low} to {high}.",
                f"Write digits, such as {low}.",
                "number",
            )
        return int(text)

    return parse


def read(table: Table, data: Any) -> tuple[Any, list[Fault]]:
    """What the table makes of loaded YAML (None if anything is wrong), and everything that is wrong."""
    faults: list[Fault] = []
    made = table.read({} if data is None else data, (), faults)
    return made, faults


def problems(file: str, text: str, faults: Sequence[Fault], first_line: int = 1) -> list[Problem]:
    """The faults as Problems, with positions worked out from the YAML text, which begins on `first_line` of the file."""
    if not faults:
        return []
    positions = strictyaml.locate(text)
    told = []
    for fault in faults:
        name = name_of(fault.path)
        message = f"{name}: {fault.message}" if name else fault.message
        place = positions.of(fault.path, first_line)
        told.append(Problem(file, *place, fault.code, message, fault.remedy, fault.severity))
    return told


def yaml_problem(file: str, fault: strictyaml.YamlFault, first_line: int = 1) -> Problem:
    """The fault of a YAML text, which begins on `first_line` of the file, as a Problem."""
    return Problem(file, fault.line + first_line - 1, fault.column, "yaml", fault.message, fault.remedy)
