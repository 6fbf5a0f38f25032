"""Records to JSON and back: the text is the same for the same value, so that its digest can stand for the answer."""

from functools import cache
from typing import Any, TypeVar, cast

from msgspec import json, to_builtins

T = TypeVar("T")

_encode = json.Encoder().encode


@cache
def _decoder(kind: Any) -> json.Decoder[Any]:
    """How to read one kind of record, worked out from the types of its fields; the types are those of this program."""
    return json.Decoder(kind)


def freeze(value: Any) -> Any:
    """A record as JSON can hold it."""
    return to_builtins(value)


def dump(value: Any) -> str:
    """The canonical JSON of a record, or of a tuple of records."""
    return _encode(value).decode()


def load(kind: type[T], text: str) -> T:
    """The record of that kind that `dump` wrote."""
    return cast(T, _decoder(cast(Any, kind)).decode(text))
