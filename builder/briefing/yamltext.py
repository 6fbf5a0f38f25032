"""Plain data as YAML text: quotation marks where they are needed, and each value on as few lines as read well."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from builder.briefing.model import Edtf, Moment
from builder.strictyaml import CONTROL, quoted

WIDTH = 100  # columns within which a list stays on one line

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\n\r\t]*")
_BRACKETS = re.compile(r"[,\[\]{}]")
# What YAML would drop, refuse or take for a line end unless it is written by its number.
_NUMBERED = re.compile(f"{CONTROL.pattern}|[\x85\u2028\u2029\ufeff]")


def plain_data(value: Any) -> Any:
    """Text, lists and mappings of whatever a front matter holds.

    Records become mappings without what is empty in them; dates and numbers text; line ends LF.
    """
    if isinstance(value, str):  # of which there are hundreds
        return value.replace("\r\n", "\n").replace("\r", "\n") if "\r" in value else value
    if isinstance(value, Moment | Edtf):
        return str(value)
    if isinstance(value, Struct):
        value = {key: entry for key, entry in asdict(value).items() if entry not in (None, "", ())}
    if isinstance(value, Mapping):
        return {str(key): plain_data(entry) for key, entry in value.items()}
    if isinstance(value, Sequence):
        return [plain_data(entry) for entry in value]
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    return None if value is None else str(value)


def _is_plain(text: str, within: bool) -> bool:
    """Whether YAML reads the text as it stands, within brackets or not."""
    if not _PLAIN.fullmatch(text) or text[-1].isspace() or text == "null":
        return False
    if ": " in text or " #" in text or text[-1] == ":":
        return False
    if not text.isprintable() and _NUMBERED.search(text):
        return False
    return not (within and _BRACKETS.search(text))


def scalar(text: str, within: bool = False) -> str:
    """A text on one line; `within` brackets it needs quotation marks more often."""
    if _is_plain(text, within):
        return text
    marked = quoted(text).replace("\n", "\\n")
    return _NUMBERED.sub(lambda found: f"\\u{ord(found[0]):04x}", marked)


def flow(value: Any) -> str:
    """A value on one line, lists and mappings in brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key, True)}: {flow(entry)}" for key, entry in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return "~" if value is None else scalar(value, True)


def _item(entry: Any, room: int) -> list[str]:
    if not isinstance(entry, dict) or not entry:
        return [f"- {scalar(entry) if isinstance(entry, str) else flow(entry)}"]
    first, *rest = mapping(entry, room - 2)
    return [f"- {first}", *(f"  {line}" for line in rest)]


def after_key(value: Any, room: int) -> list[str]:
    """What follows a key and its colon: the rest of its line, then lines of their own, indented below the key.

    `room` is how many columns the line has left.
    """
    if value is None:
        return [""]
    if isinstance(value, str):
        return [f" {scalar(value)}"]
    short = isinstance(value, list) and not any(isinstance(entry, dict | list) for entry in value)
    if not value or (short and len(flow(value)) < room):
        return [f" {flow(value)}"]
    if isinstance(value, dict):
        return ["", *(f"  {line}" for line in mapping(value, room - 2))]
    return ["", *(f"  {line}" for entry in value for line in _item(entry, room - 2))]


def mapping(value: Mapping[str, Any], width: int = WIDTH) -> list[str]:
    """The lines of a mapping."""
    lines: list[str] = []
    for key, entry in value.items():
        name = scalar(key)
        first, *rest = after_key(entry, width - len(name) - 1)
        lines += [f"{name}:{first}", *rest]
    return lines
