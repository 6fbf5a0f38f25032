"""The record of a press database: columns that two capitals name, as an export of one article has them ("HD  Ships
leave"), the text below "LP" and "TD", and what was searched for below all.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from builder.intake import sheet
from builder.intake.sheet import Hint, Line, Stated

# What Factiva's columns say of the article, and those of a desk or a machine.
_TELLS = {"HD": "title", "BY": "author", "PD": "date", "SN": "outlet"}
_ABOUT = frozenset(("SE", "CR", "WC", "ET", "ED", "PG", "VOL", "LA", "CLM", "DLN"))
_CODES = frozenset(("SC", "CY", "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB", "PC", "AN", "RF", "ART", "NT"))
_TEXT = frozenset(("LP", "TD"))
_COLUMN = re.compile(r"(?P<code>[A-Z]{2,3})(?:\t\s*| {2,})(?P<value>\S.*)")
_BELOW = re.compile(r"Search Summary", re.IGNORECASE)
_FEWEST = 3  # columns beside the headline's
_SURE = {"title": 0.95, "author": 0.85, "date": 0.92, "outlet": 0.92}


@dataclass(frozen=True, slots=True)
class Record:
    """A record read: its lines with their hints, and what it states of the article."""

    lines: tuple[Line, ...]
    stated: tuple[Stated, ...] = ()


def _columns(lines: Sequence[Line]) -> dict[int, re.Match[str]]:
    """The columns, by the index of their line."""
    known = _TELLS.keys() | _ABOUT | _CODES
    found = ((at, _COLUMN.fullmatch(line.raw.rstrip())) for at, line in enumerate(lines))
    return {at: match for at, match in found if match is not None and match["code"] in known}


def _stated(lines: Sequence[Line], columns: dict[int, re.Match[str]]) -> Iterator[Stated]:
    for at, column in columns.items():
        field = _TELLS.get(column["code"])
        if field is not None and (value := " ".join(column["value"].split())) in lines[at].text:
            start = lines[at].text.index(value)
            span = lines[at].offset(start), lines[at].past(start + len(value) - 1)
            yield Stated(field, value, f'the record\'s column "{column["code"]}"', _SURE[field], span)


def _hinted(line: Line, code: str, value: int) -> Line:
    """The line as the column says what it is; a headline and who wrote it without the column's name."""
    if code not in ("HD", "BY"):
        return sheet.hinted(line, Hint("column" if code in _TELLS or code in _ABOUT else "code"))
    start = line.lead if line.kept is None else 0
    kept = line.kept if line.kept is not None else range(start, start + len(line.text))
    return sheet.hinted(line, Hint("h1" if code == "HD" else ""), [at for at in kept if at >= value])


def read(lines: Sequence[Line]) -> Record:
    """The lines with what their columns say of them; as they are where they are no record."""
    columns = _columns(lines)
    codes = {column["code"] for column in columns.values()}
    if "HD" not in codes or len(codes) <= _FEWEST or not codes & {"PD", "SN"}:
        return Record(tuple(lines))
    hinted = [
        _hinted(line, columns[at]["code"], columns[at].start("value")) if at in columns else line
        for at, line in enumerate(lines)
    ]
    last = max(columns)
    below = next((at for at in range(last, len(lines)) if _BELOW.fullmatch(lines[at].text)), len(lines))
    hinted = [
        sheet.hinted(line, Hint("code")) if line.text in _TEXT or at >= below else line
        for at, line in enumerate(hinted)
    ]
    return Record(tuple(hinted), tuple(_stated(lines, columns)))
