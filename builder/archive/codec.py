"""Records to JSON and back: the text is the same for the same value, so that its digest can stand for the answer.

How a kind of record is written and read is worked out once, from the types of its fields.
"""

import json
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from builder.briefing.model import Edtf, Moment

T = TypeVar("T")
_Step = Callable[[Any], Any]

# One encoder for all: building it anew for each record would cost more than the record.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


class _Form(NamedTuple):
    """What makes JSON's values of a value, and a value of them; None where the two are the same."""

    freeze: _Step | None = None
    thaw: _Step | None = None


_AS_IT_IS = _Form()


def _moment(moment: Moment) -> str:
    # Unlike `str(moment)` this keeps every digit of the clock.
    return moment.day.isoformat() if moment.at is None else moment.at.isoformat()


def _to_moment(text: str) -> Moment:
    if len(text) == len("2024-10-28"):
        return Moment(date.fromisoformat(text))
    at = datetime.fromisoformat(text)
    return Moment(at.date(), at)


def _edtf(value: Edtf) -> Any:
    """A plain day, as most are, by itself; else the text with the days that it may mean."""
    day = value.earliest
    if day is not None and day == value.latest and value.text == day.isoformat():
        return value.text
    return [value.text, *(day and day.isoformat() for day in (value.earliest, value.latest))]


def _to_edtf(frozen: Any) -> Edtf:
    if isinstance(frozen, str):
        day = date.fromisoformat(frozen)
        return Edtf(frozen, day, day)
    return Edtf(frozen[0], *(day and date.fromisoformat(day) for day in frozen[1:]))


_FORMS = {
    Moment: _Form(_moment, _to_moment),
    Edtf: _Form(_edtf, _to_edtf),
    date: _Form(date.isoformat, date.fromisoformat),
}


def _tuple_of(item: _Form) -> _Form:
    # A tuple is a list to JSON already.
    freeze, thaw = item
    return _Form(
        freeze and (lambda values: [freeze(value) for value in values]),
        (lambda values: tuple([thaw(value) for value in values])) if thaw else tuple,
    )


def _optional(item: _Form) -> _Form:
    freeze, thaw = item
    return _Form(
        freeze and (lambda value: None if value is None else freeze(value)),
        thaw and (lambda value: None if value is None else thaw(value)),
    )


def _default(entry: Field[Any]) -> Any:
    return entry.default_factory() if entry.default_factory is not MISSING else entry.default


def _whole(kind: Any, forms: dict[str, _Form]) -> _Form:
    """A record that always has all its fields, as a list of them."""
    freezes = [form.freeze for form in forms.values()]
    thaws = [form.thaw for form in forms.values()]
    values = attrgetter(*forms, "__class__")  # with one more, for of a single name it makes no tuple

    def freeze(record: Any) -> list[Any]:
        return [step(value) if step else value for step, value in zip(freezes, values(record), strict=False)]

    def thaw(data: list[Any]) -> Any:
        return kind(*[step(value) if step else value for step, value in zip(thaws, data, strict=True)])

    # Texts alone, as in a term, are taken as they are.
    plain = len(forms) > 1 and not any(freezes)
    return _Form(attrgetter(*forms) if plain else freeze, thaw if any(thaws) else lambda data: kind(*data))


def _sparse(kind: Any, forms: dict[str, _Form]) -> _Form:
    """A record as a mapping, from which is left out what equals its default."""
    values = attrgetter(*forms, "__class__")
    plan = [(entry.name, _default(entry), forms[entry.name].freeze) for entry in fields(kind)]
    thaws = {name: form.thaw for name, form in forms.items() if form.thaw}

    def freeze(record: Any) -> dict[str, Any]:
        return {
            name: step(value) if step else value
            for (name, default, step), value in zip(plan, values(record), strict=False)
            if value != default
        }

    def thaw(data: dict[str, Any]) -> Any:
        for name in thaws.keys() & data.keys():
            data[name] = thaws[name](data[name])
        return kind(**data)

    return _Form(freeze, thaw)


@cache
def _record(kind: Any) -> _Form:
    hints = get_type_hints(kind)
    forms = {entry.name: _form(hints[entry.name]) for entry in fields(kind)}
    return (_whole if all(_default(entry) is MISSING for entry in fields(kind)) else _sparse)(kind, forms)


def _form(hint: Any) -> _Form:
    """The form of a field, by its type."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin is tuple:
        return _tuple_of(_form(parts[0]))
    if origin in (Union, UnionType):
        inner = next((form for part in parts if part is not NoneType and (form := _form(part)) != _AS_IT_IS), None)
        return _optional(inner) if inner else _AS_IT_IS
    return _FORMS.get(hint) or (_record(cast(Any, hint)) if is_dataclass(hint) else _AS_IT_IS)


def freeze(value: Any) -> Any:
    """A record as JSON can hold it."""
    if isinstance(value, tuple | list):
        return [freeze(item) for item in value]
    step = _form(type(value)).freeze
    return step(value) if step else value


def dump(value: Any) -> str:
    """The canonical JSON of a record, or of a tuple of records."""
    return _encode(freeze(value))


def load(kind: type[T], text: str) -> T:
    """The record of that kind that `dump` wrote."""
    thaw = _form(kind).thaw
    return cast(T, thaw(json.loads(text)) if thaw else json.loads(text))
