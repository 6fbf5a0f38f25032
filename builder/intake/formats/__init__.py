"""The formats of clippings: an adapter for each makes the one table of lines that everything else reads."""

from pathlib import PurePath
from typing import Protocol

from builder.intake.formats import docx, html, mail, markdown, pdf, plain, unread
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


def adapter(file: str, data: bytes) -> Adapter:
    """The adapter for a file: by its bytes, else by its name, since names of files are wrong more often."""
    suffix = PurePath(file).suffix.lower()
    claimed = next((each for each in FORMATS if each.claims(data)), None)
    return claimed or next((each for each in FORMATS if suffix in each.SUFFIXES), FORMATS[-1])


def read(file: str, data: bytes) -> Sheet:
    """The sheet of a raw file of any format; `file` names it in problems. Raises Mistake for what cannot be read."""
    return adapter(file, data).read(file, data)
