"""The handbook's tables of fields, made from the tables that read the fields: `python -m builder.briefing.handbook`."""

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from builder import settings
from builder.briefing import front, plain, term
from builder.briefing.model import Briefing
from builder.fields import Field, List, Table, Type

_OPENING = """\
# The fields

This file is made by `python -m builder.briefing.handbook` from the tables by which the program reads the fields. \
Change those, not this.

A key that is not listed is refused. A key with nothing after it counts as left out. Scalars are read as text first: \
`no`, `12:30` and `010` stay what they look like. A date with a clock needs its zone; a bare date is never midnight.
"""


def _default(make: Callable[..., Any], name: str) -> str:
    """The default that the record gives a field, where it says anything."""
    if not (isinstance(make, type) and issubclass(make, Struct)):
        return ""
    value = next((each.default for each in fields(make) if each.name == name), None)
    return str(value) if isinstance(value, str | int) and str(value) else ""


def _inner(kind: Type) -> Table | None:
    kind = kind.item if isinstance(kind, List) else kind
    return kind if isinstance(kind, Table) else None


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _row(field: Field, default: str) -> str:
    meaning = field.doc + (f" By default {default}." if default and "default" not in field.doc else "")
    example = f"`{_cell(field.example)}`" if field.example else ""
    need = "yes" if field.required else ""
    return f"| `{field.name}` | {_cell(field.type.label)} | {need} | {_cell(meaning)} | {example} |"


def _table(heading: str, intro: str, table: Table, make: Callable[..., Any]) -> Iterator[str]:
    """A table, and after it those of the mappings within."""
    yield f"## {heading}\n"
    if intro:
        yield f"{intro}\n"
    yield "| key | is | required | meaning | such as |"
    yield "| --- | --- | --- | --- | --- |"
    for field in table.fields:
        yield _row(field, _default(make, field.name))
    yield ""
    for field in table.fields:
        if (inner := _inner(field.type)) is not None:
            each = "Each item of" if isinstance(field.type, List) else "Below"
            yield from _table(f"{heading}: `{field.name}`", f"{each} `{field.name}:`.", inner, inner.make)


def text() -> str:
    """The whole file, `docs/fields.md`."""
    parts = [_OPENING]
    intro = "The front matter of a file in `content/briefings/`."
    parts += _table("A briefing", intro, front.TABLE, Briefing)
    intro = "The front matter of a file in `content/pages/`."
    parts += _table("A plain page", intro, plain.TABLE, plain.Plain)
    for kind, table in term.TABLES.items():
        intro = f"Below each canonical name in `content/vocabulary/{term.FILES[kind]}.yaml`."
        parts += _table(table.noun.capitalize(), intro, table, term.Term)
    intro = "Below each key in `content/vocabulary/series.yaml`."
    parts += _table("A series", intro, term.SERIES, term.Series)
    parts += _table("Settings", "`site.yaml`.", settings.TABLE, settings.Settings)
    return "\n".join(parts).rstrip() + "\n"


if __name__ == "__main__":
    print(text(), end="")
