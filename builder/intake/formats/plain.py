"""Pasted text: the lines as they stand, and those whose ends are written out."""

from dataclasses import replace

from builder.intake import sheet, written
from builder.intake.formats import database
from builder.intake.formats.folio import folios
from builder.intake.sheet import Hint, Sheet, hinted

NAME = "text"
SUFFIXES = (".txt", ".text")


def claims(data: bytes) -> bool:
    """Nothing: what no other format claims is pasted text."""
    return False


def read(file: str, data: bytes) -> Sheet:
    """The sheet of pasted text; raises Mistake for what cannot be an article's text."""
    found = sheet.read(file, data)
    lines = written.parted(found.lines)
    feet = frozenset(folios(lines))
    marked = tuple(hinted(line, Hint("running")) if at in feet else line for at, line in enumerate(lines))
    record = database.read(marked)
    return replace(found, lines=record.lines, stated=record.stated)
