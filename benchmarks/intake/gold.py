"""What a careful reader finds in a clipping: the labels beside each raw file of the corpus."""

import json
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parents[2] / "tests" / "intake" / "corpus"
CLASSES = ("body", "boilerplate", "meta", "neutral")
SUFFIX = ".gold.json"

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # kana and Han: a sign is a word
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")


def tokens(text: str) -> list[str]:
    """The words of a text without case and punctuation; a sign of a script without spaces is a word."""
    return _TOKEN.findall(text.casefold())


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the readable text and the class that the reader gave it."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Gold:
    """One raw file and its labels as they stand in the JSON; `lines` are in the order of the file."""

    path: Path
    labels: dict[str, Any]
    lines: tuple[Line, ...]

    @property
    def name(self) -> str:
        return self.path.stem

    def text(self, kind: str) -> str:
        """All lines of one class."""
        return "\n".join(line.text for line in self.lines if line.kind == kind)


def _mail(data: bytes) -> str:
    message = message_from_bytes(data, policy=policy.default)
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    text = str(part.get_content())
    return _page(text.encode()) if part.get_content_subtype() == "html" else text


def _page(data: bytes) -> str:
    from lxml import etree, html

    tree = html.fromstring(data)
    etree.strip_elements(tree, "script", "style", "noscript", etree.Comment, with_tail=False)
    return "\n".join(tree.itertext())


def _cells(table: Any) -> list[str]:
    return [cell.text for row in table.rows for cell in row.cells]


def _word(data: bytes) -> str:
    from docx import Document

    parts = Document(BytesIO(data)).iter_inner_content()
    texts = ([part.text] if hasattr(part, "text") else _cells(part) for part in parts)
    return "\n".join(text for each in texts for text in each)


def _portable(data: bytes) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


def _plain(data: bytes, encoding: str) -> str:
    return data.decode(encoding, "replace")


def readable(path: Path, encoding: str = "utf-8-sig") -> str:
    """The text that a person reads in a raw file, by the simplest means; `encoding` is that of plain text."""
    data = path.read_bytes()
    readers = {".html": _page, ".eml": _mail, ".docx": _word, ".pdf": _portable}
    reader = readers.get(path.suffix)
    return reader(data) if reader else _plain(data, encoding)


def _nearly(wanted: list[str], text: list[str], taken: set[int]) -> int:
    """Where most of a line's words stand one after the other, with an address or a sign between; the end of the text
    where nowhere.
    """
    run = SequenceMatcher(None, text, wanted, autojunk=False).find_longest_match()
    if 3 * run.size < len(wanted) or run.a in taken:
        return len(text)
    taken.update(range(run.a, run.a + run.size))
    return max(run.a - run.b, 0)


def _place(wanted: list[str], text: list[str], taken: set[int]) -> int:
    """Where the words of a line begin, at the first place that no other line has."""
    size = len(wanted)
    for at in range(len(text) - size + 1):
        if text[at] == wanted[0] and at not in taken and text[at : at + size] == wanted:
            taken.update(range(at, at + size))
            return at
    return _nearly(wanted, text, taken)


def ordered(labels: dict[str, Any], text: str) -> tuple[Line, ...]:
    """The labelled lines as they follow each other in the readable text. The longest choose their places first."""
    words, taken = tokens(text), set[int]()
    lines = [Line(line, kind) for kind in CLASSES for line in labels[kind] if tokens(line)]
    placed = [
        (_place(tokens(line.text), words, taken), index, line)
        for index, line in sorted(enumerate(lines), key=lambda pair: -len(pair[1].text))
    ]
    return tuple(line for _, _, line in sorted(placed, key=lambda each: each[:2]))


def read(path: Path) -> Gold:
    """The labels of one raw file."""
    labels = json.loads((path.parent / (path.stem + SUFFIX)).read_text(encoding="utf-8"))
    return Gold(path, labels, ordered(labels, readable(path, labels.get("encoding") or "utf-8-sig")))


def half(name: str, corpus: Path = CORPUS) -> list[Gold]:
    """`develop` or `measure`, by file name."""
    raws = sorted(path for path in (corpus / name).iterdir() if not path.name.endswith(SUFFIX) and path.is_file())
    return [read(path) for path in raws]
