"""Records to JSON and back: the text is the same for the same value, so that its digest can stand for the answer."""

import json
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from builder.briefing.model import Moment

T = TypeVar("T")
_Reader = Callable[[Any], Any]

# One encoder for all: building it anew for each record would cost more than the record.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def _default(entry: Field[Any]) -> Any:
    return entry.default_factory() if entry.default_factory is not MISSING else entry.default


@cache
def _columns(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The fields of a record, each with its default (MISSING where there is none)."""
    return tuple((entry.name, _default(entry)) for entry in fields(kind))


def freeze(value: Any) -> Any:
    """A record as JSON can hold it; what equals its default is left out."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple | list):
        return [freeze(item) for item in value]
    if isinstance(value, dict):
        return {key: freeze(item) for key, item in value.items()}
    if isinstance(value, Moment):
        # Unlike `str(value)` this keeps every digit of the clock.
        return value.day.isoformat() if value.at is None else value.at.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    kind: Any = type(value)
    pairs = ((name, getattr(value, name), default) for name, default in _columns(kind))
    return {name: freeze(item) for name, item, default in pairs if item != default}


def _same(value: Any) -> Any:
    return value


def _moment(text: str) -> Moment:
    if len(text) == len("2024-10-28"):
        return Moment(date.fromisoformat(text))
    at = datetime.fromisoformat(text)
    return Moment(at.date(), at)


def _tuple_of(item: _Reader) -> _Reader:
    return tuple if item is _same else lambda values: tuple(map(item, values))


def _optional(kinds: list[Any]) -> _Reader:
    readers = [reader for kind in kinds if (reader := _reader(kind)) is not _same]
    return (lambda value: None if value is None else readers[0](value)) if readers else _same


@cache
def _record(kind: Any) -> _Reader:
    """What makes a record of the mapping that `freeze` made of it."""
    hints = get_type_hints(kind)
    readers = {name: reader for name, _ in _columns(kind) if (reader := _reader(hints[name])) is not _same}

    def read(data: dict[str, Any]) -> Any:
        for name, reader in readers.items():
            if name in data:
                data[name] = reader(data[name])
        return kind(**data)

    return read


def _reader(hint: Any) -> _Reader:
    """What turns the JSON of a field back into its value, by the field's type."""
    origin, parts = get_origin(hint), get_args(hint)
    record: Any = hint
    if origin is tuple:
        return _tuple_of(_reader(parts[0]))
    if origin in (Union, UnionType):
        return _optional([part for part in parts if part is not NoneType])
    if hint is Moment:
        return _moment
    if hint is date:
        return date.fromisoformat
    return _record(record) if is_dataclass(hint) else _same


def dump(value: Any) -> str:
    """The canonical JSON of a record, or of a tuple of records."""
    return _encode(freeze(value))


def load(kind: type[T], text: str) -> T:
    """The record of that kind that `dump` wrote."""
    record: Any = kind
    return cast(T, _record(record)(json.loads(text)))
