"""Strict YAML: every scalar is text, nothing has two readings, and what could surprise an editor is refused."""

from typing import Any

from builder.strictyaml import short
from builder.strictyaml.control import CONTROL, controls
from builder.strictyaml.fault import YamlFault, place, quoted, refuse
from builder.strictyaml.span import Path, Positions, Span, locate, spans

__all__ = [
    "CONTROL",
    "LIMIT",
    "Path",
    "Positions",
    "Span",
    "YamlFault",
    "controls",
    "load",
    "locate",
    "place",
    "quoted",
    "spans",
]

LIMIT = 64 * 1024  # bytes of one text; a briefing's front matter has a few thousand

# YAML takes these two for line ends, and no editor shows them.
_SEPARATORS = ("\u2028", "\u2029")


def load(text: str, limit: int = LIMIT, faults: list[YamlFault] | None = None) -> Any:
    """The value of a YAML text: dicts in the text's order, lists, and text; None where nothing, `~` or `null` stands.

    Refuses (with YamlFault) what is not plain data with one reading: anchors, aliases, tags, repeated keys, several
    documents, nesting over 20, control characters, more than `limit` bytes of UTF-8. Given a list, the faults that
    leave the rest readable, such as a repeated key, are added to it instead.
    """
    if len(text) > limit or len(text.encode("utf-8", "surrogatepass")) > limit:
        raise YamlFault(1, 1, f"the text is longer than {limit // 1024} KB.", "Make it shorter.")
    if (bad := next(controls(text), None)) is not None:
        refuse(text, bad.start(), f"the control character U+{ord(bad[0]):04X} is not accepted.", "Take it out.")
    for separator in _SEPARATORS:
        if separator in text:
            fact = f"the invisible line separator U+{ord(separator):04X} is not accepted here."
            refuse(text, text.index(separator), fact, "Put a space or a new line in its place.")
    if (plain := short.read(text)) is not None:
        return plain
    # The parser takes as long to import as a build takes to do with one edit.
    from builder.strictyaml import long

    return long.read(text, faults)
