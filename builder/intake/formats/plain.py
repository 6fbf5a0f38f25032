"""Pasted text: the lines as they stand."""

from builder.intake import sheet
from builder.intake.sheet import Sheet

NAME = "text"
SUFFIXES = (".txt", ".text")


def claims(data: bytes) -> bool:
    """Nothing: what no other format claims is pasted text."""
    return False


def read(file: str, data: bytes) -> Sheet:
    """The sheet of pasted text; raises Mistake for what cannot be an article's text."""
    return sheet.read(file, data)
