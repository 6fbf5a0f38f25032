"""PDFs: the text as it is printed, put together again into paragraphs; the work on one file is bounded."""

import logging
import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from builder.errors import Mistake
from builder.intake import sheet
from builder.intake.formats.typeset import Printed, rows
from builder.intake.sheet import Sheet, Stated, fault

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

NAME = "pdf"
SUFFIXES = (".pdf",)

_LARGEST = 40_000_000  # bytes of the file, pictures and all
_MOST = 80  # pages: what is longer is no article
_DRAWN = 2_000_000  # bytes of the instructions that draw one page
_WORK = 100_000  # instructions that are followed in one file
_NAME = re.compile(r"\.\w{2,5}$|^(?:untitled|microsoft word|document|безымянный|ohne titel)\b", re.IGNORECASE)
_DAY = re.compile(r"D?:?(\d{4})(\d\d)(\d\d)")


class _TooMuch(Exception):
    """The work on a file is more than an article needs."""


def claims(data: bytes) -> bool:
    """Whether the bytes begin as a PDF does; some have a line of something else before."""
    return b"%PDF-" in data[:1024]


class _Page:
    """The lines of one page as they are drawn, in the order of drawing."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.lines: list[Printed] = []
        self.text = ""
        self.pieces: list[tuple[int, float, float, float, bool]] = []

    def end(self) -> None:
        """Closes the line that is being gathered: it has the type of its longest piece, and begins with its first."""
        text = " ".join(self.text.split())
        if text and self.pieces:
            _, _, height, size, bold = max(self.pieces, key=lambda piece: piece[0])
            self.lines.append(Printed(self.number, text, self.pieces[0][1], height, size, bold))
        self.text, self.pieces = "", []

    def visit(self, text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        """A piece of text with the two matrices that place it: one of the page, one of the text."""
        for index, part in enumerate(text.split("\n")):
            if index:
                self.end()
            if part.strip():
                left = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                height = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                scale = abs(tm[2] * cm[1] + tm[3] * cm[3]) or 1.0
                bold = "bold" in str(font.get("/BaseFont") if font else "").lower()
                self.pieces.append((len(part), float(left), float(height), abs(float(size) * scale), bold))
            self.text += part


class _Extraction:
    """The reading of all pages, within what one file may cost."""

    def __init__(self) -> None:
        self.work = 0

    def _count(self, *_: Any) -> None:
        self.work += 1
        if self.work > _WORK:
            raise _TooMuch

    def _drawing(self, page: "PageObject") -> None:
        """Raises where the instructions of a page are too many to be an article's: they are parsed as a whole."""
        contents = page.get_contents()
        drawn = len(contents.get_data()) if contents is not None else 0
        resources: Any = page.get("/Resources")
        inner: Any = resources.get_object().get("/XObject") if resources is not None else None
        for each in inner.get_object().values() if inner is not None else ():
            part = each.get_object()
            if part.get("/Subtype") == "/Form":
                drawn += len(part.get_data())
        if drawn > _DRAWN:
            raise _TooMuch

    def page(self, page: "PageObject", number: int) -> list[Printed]:
        self._drawing(page)
        found = _Page(number)
        page.extract_text(visitor_operand_before=self._count, visitor_text=found.visit)
        found.end()
        return found.lines


def _stated(reader: "PdfReader") -> Iterator[Stated]:
    """What the file says of itself: of the program that made it more than of the article."""
    told: Any = reader.metadata or {}
    for key, field, confidence in (
        ("/Title", "title", 0.4),
        ("/Author", "author", 0.3),
        ("/CreationDate", "date", 0.15),
    ):
        value = " ".join(str(told.get(key) or "").split())[:1000]
        if field == "date":
            day = _DAY.match(value)
            value = "-".join(day.groups()) if day else ""
        if value.isprintable() and value and not (field == "title" and _NAME.search(value)):
            yield Stated(field, value, f"the PDF's {key[1:]}", confidence, None)


def _opened(file: str, data: bytes) -> "PdfReader":
    from pypdf import PdfReader

    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # what it mends in a file is no concern of an editor
    reader = PdfReader(BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        fact, remedy = "This PDF has a password.", "Open it and print it to a new PDF, or paste the article's text."
        raise fault(file, "encrypted", fact, remedy)
    if len(reader.pages) > _MOST:
        fact = f"This PDF has more than {_MOST} pages."
        raise fault(file, "too-big", fact, "Print the article's own pages to a new PDF.")
    return reader


def _lines(file: str, reader: "PdfReader") -> list[Printed]:
    from pypdf.errors import LimitReachedError

    extraction = _Extraction()
    try:
        return [line for number, page in enumerate(reader.pages, 1) for line in extraction.page(page, number)]
    except (_TooMuch, LimitReachedError):
        fact = "This PDF takes more work to read than an article does."
        raise fault(file, "too-big", fact, "Paste the article's text into a .txt file.") from None


def read(file: str, data: bytes) -> Sheet:
    """The sheet of a PDF, of the text taken out of it; raises Mistake for one that is broken, locked or pictures."""
    if len(data) > _LARGEST:
        fact = f"This file is larger than {_LARGEST // 1_000_000} MB."
        raise fault(file, "too-big", fact, "Print the article's own pages to a new PDF.")
    try:
        reader = _opened(file, data)
        lines = _lines(file, reader)
        stated = tuple(_stated(reader))
    except Mistake:
        raise
    except Exception as error:  # a broken PDF fails in the library in as many ways as it can be broken
        fact = f"This PDF cannot be read ({type(error).__name__})."
        remedy = "Open it and print it to a new PDF, or paste the article's text."
        raise fault(file, "format", fact, remedy) from error
    if sum(len(line.text) for line in lines) < 20:
        fact = "This PDF has no text: its pages are pictures."
        raise fault(file, "empty", fact, "Let a program read the text from the pictures, and paste that.")
    return sheet.layered(file, list(rows(lines)), Sheet(b"", "utf-8", (), (), NAME, stated, "the text of the PDF"))
