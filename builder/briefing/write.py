"""A new briefing's file: keys in canonical order, and what is written reads back as the same data."""

from collections.abc import Mapping
from typing import Any

from builder.briefing.edit import edit
from builder.briefing.front import TABLE
from builder.briefing.yamltext import mapping, plain_data
from builder.fields import List, Table

__all__ = ["edit", "fields", "joined", "write"]


def _in_order(table: Table, value: Mapping[str, Any]) -> list[str]:
    """The keys in the order of the table, then those it does not know."""
    return [*filter(value.__contains__, table.by_name), *(key for key in value if key not in table.by_name)]


def _ordered(table: Table, value: Mapping[str, Any]) -> dict[str, Any]:
    ordered = {}
    for key in _in_order(table, value):
        entry, row = value[key], table.by_name.get(key)
        kind = row.type if row else None
        if isinstance(kind, Table) and isinstance(entry, dict):
            entry = _ordered(kind, entry)
        elif isinstance(kind, List) and isinstance(kind.item, Table) and isinstance(entry, list):
            entry = [_ordered(kind.item, item) if isinstance(item, dict) else item for item in entry]
        ordered[key] = entry
    return ordered


def fields(front: Mapping[str, Any]) -> dict[str, list[str]]:
    """The lines of each field of a new file, so that one that changes needs no others written again.

    The values of `front` are text, numbers, lists, mappings, or records of `model`; one that is None is written as a
    key without a value. All reads back as it is, numbers and dates as their text, and line ends within a text as LF.
    """
    return {key: mapping({key: entry}) for key, entry in _ordered(TABLE, plain_data(front)).items()}


def joined(written: Mapping[str, list[str]], body: str) -> str:
    """The text of a new file, of the lines of its fields."""
    lines = (line for key in _in_order(TABLE, written) for line in written[key])
    return "\n".join(["---", *lines, "---", body])


def write(front: Mapping[str, Any], body: str) -> str:
    """The text of a new file."""
    return joined(fields(front), body)
