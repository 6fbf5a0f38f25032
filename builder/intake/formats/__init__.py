"""The formats of clippings: an adapter for each makes the one table of lines that everything else reads."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Protocol

from builder.errors import Mistake, Problem
from builder.intake.formats import docx, html, mail, markdown, pdf, plain, unread
from builder.intake.seam import split
from builder.intake.sheet import Sheet


class Adapter(Protocol):
    """One format: its name as `Sheet.format` has it, the suffixes of its files, whether bytes are of it, its reading.

    `read` takes the name of the file for problems, and raises Mistake for what it cannot read.
    """

    @property
    def NAME(self) -> str: ...

    @property
    def SUFFIXES(self) -> tuple[str, ...]: ...

    def claims(self, data: bytes) -> bool: ...

    def read(self, file: str, data: bytes) -> Sheet: ...


# In the order in which they are asked; pasted text claims nothing and takes what nobody else does.
FORMATS: tuple[Adapter, ...] = (docx, pdf, unread, mail, html, markdown, plain)

LARGEST = (
    40_000_000  # bytes of a raw file of any format; pictures and attachments count, and text has bounds of its own
)


def adapter(file: str, data: bytes) -> Adapter:
    """The adapter for a file: by its bytes, else by its name, since names of files are wrong more often."""
    suffix = PurePath(file).suffix.lower()
    claimed = next((each for each in FORMATS if each.claims(data)), None)
    return claimed or next((each for each in FORMATS if suffix in each.SUFFIXES), FORMATS[-1])


def read(file: str, data: bytes) -> Sheet:
    """The sheet of a raw file of any format; `file` names it in problems. Raises Mistake for what cannot be read."""
    return adapter(file, data).read(file, data)


def _letters(file: str, messages: Sequence[bytes]) -> tuple[Sheet, ...]:
    """The sheets of a mailbox's messages; one that cannot be read is told with the first of the others."""
    sheets: list[Sheet] = []
    problems: list[Problem] = []
    for number, message in enumerate(messages, 1):
        try:
            sheet = mail.read(file, message)
        except Mistake as mistake:
            problems += (each._replace(message=f"Message {number}: {each.message}") for each in mistake.problems)
        else:
            sheets.append(replace(sheet, layer=f"message {number}{f', {sheet.layer}' if sheet.layer else ''}"))
    if not sheets:
        raise Mistake(problems)
    left = tuple(f"body: not read: {problem.message}" for problem in problems)
    return (replace(sheets[0], doubts=(*sheets[0].doubts, *left)), *sheets[1:])


def articles(file: str, data: bytes) -> tuple[Sheet, ...]:
    """The sheets of a raw file's articles: one for most, several for a mailbox, a digest, or a file of several pastes.

    Each of several has its number. Raises Mistake for what cannot be read.
    """
    messages = mail.messages(file, data)
    whole = _letters(file, messages) if messages else (read(file, data),)
    found = tuple(part for sheet in whole for part in split(sheet))
    if len(found) == 1:
        return found
    return tuple(replace(sheet, part=number) for number, sheet in enumerate(found, 1))
