"""Mutated and random files of every format: intake drafts them or says why not; it never breaks or loses a byte."""

import io
import random
import time
import zipfile
from functools import cache

import pytest
from py3langid import rank

from builder.errors import Mistake
from builder.intake import formats
from builder.intake.draft import compose
from builder.intake.nameline import is_another
from tests.intake.newsroom import CORPUS, NOW, reading

RAWS = sorted(path for path in (CORPUS / "develop").iterdir() if not path.name.endswith(".gold.json"))
SUFFIXES = (".txt", ".html", ".eml", ".docx", ".pdf", ".md")
PIECES = (
    b"\r\n", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"<", b"</p>", b"<!--", b"&#0;", b"]]>", b"---\n", b"\n\n\n",
    b"\xe2\x80\xae", b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n", b"=\n", b"=?utf-8?b?",
    b"PK\x03\x04", b"%PDF-1.7\n", b"endobj", b'"', "„".encode(), b"(" * 50, b"> " * 40, b"1,000,000,000 ",
    b"2024-02-30 ", b"on 31 November ", b"Read also:\n", b"\x1b[31m",
)  # fmt: skip
LONGEST = 1.0  # seconds of CPU for one file: the mutated ones have up to 60 KB
WHOLE = 0.05  # share of files that are mutated whole: what breaks a reader breaks it in a piece as well, and cheaper
HEAD, PIECE = 600, 1000  # bytes of a piece: of the beginning, which tells what it is, and from anywhere


@cache
def held(path):
    """The bytes of a source, and of a Word file the parts of its package."""
    data = path.read_bytes()[:60_000]
    if path.suffix != ".docx":
        return data, {}
    with zipfile.ZipFile(path) as package:
        return data, {name: package.read(name) for name in package.namelist()}


def piece(path, chance):
    """What of a source is mutated: its beginning and a part of it, seldom all."""
    data, _ = held(path)
    if path.suffix == ".pdf" or chance.random() < WHOLE or len(data) <= HEAD + PIECE:
        return bytearray(data)
    start = chance.randrange(len(data) - PIECE)
    opening = HEAD if path.suffix in (".eml", ".html", ".md") else 0
    return bytearray(data[:opening] + data[max(start, opening) : start + PIECE])


def packed(path, chance):
    """A Word file with one of its parts mutated, packed anew: else nothing of it would be read."""
    _, parts = held(path)
    mutable = sorted(name for name in parts if name.endswith((".xml", ".rels")))
    name = chance.choice([*mutable, *["word/document.xml"] * len(mutable)])
    with zipfile.ZipFile(target := io.BytesIO(), "w") as package:
        for each, data in parts.items():
            package.writestr(each, changed(bytearray(data), chance) if each == name else data)
    return target.getvalue()


def mutated(seed):
    """A file by its number, the same each time: its name and bytes."""
    chance = random.Random(seed)
    if chance.random() < 0.1:
        return f"random{chance.choice(SUFFIXES)}", chance.randbytes(chance.randrange(1, 4000))
    path = chance.choice(RAWS)
    if path.suffix == ".docx" and chance.random() < 0.9:
        return path.name, packed(path, chance)
    data = changed(piece(path, chance), chance)
    suffix = path.suffix if chance.random() < 0.8 else chance.choice(SUFFIXES)
    return f"{path.stem}{suffix}", data


def changed(data, chance):
    """Bytes after a few changes: some taken out, put in, turned, doubled, put into capitals or taken from elsewhere."""
    for _ in range(chance.randrange(1, 12)):
        at = chance.randrange(len(data) + 1)
        upto = min(len(data), at + chance.randrange(1, 400))
        change = chance.randrange(6)
        if change == 0:
            data[at:upto] = b""
        elif change == 1:
            data[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 3, 200))
        elif change == 2 and at < len(data):
            data[at] = chance.randrange(256)
        elif change == 3:
            data[at:at] = data[at:upto]
        elif change == 4:
            other, _ = held(chance.choice(RAWS))
            start = chance.randrange(len(other))
            data[at:upto] = other[start : start + 400]
        else:
            data[at:upto] = data[at:upto].upper()
    return bytes(data)


def drafted(desk, name, data):
    """The draft, or the mistake for which there is none, within the time."""
    began = time.process_time()
    try:
        return compose(formats.read(name, data), desk, NOW)
    except Mistake as mistake:
        return mistake
    finally:
        assert time.process_time() - began < LONGEST, name


def warm(desk):
    """Draft one whole article in each language: its patterns are made ready once in a process, and not by a file. So is
    the model that tells a language of which the common words tell too little.
    """
    first = {path.name.removeprefix("e-")[:2]: path for path in RAWS if path.name.startswith("e-")}
    for path in first.values():
        compose(formats.read(path.name, path.read_bytes()), desk, NOW)
    rank("Een sleepboot zonk in de haven.")


def once(desk, line):
    """Draft a line of the same sort, however long that takes: the first of a process makes the patterns ready."""
    compose(formats.read("line.txt", f"Tug sinks\n\n{line}\n".encode()), desk, NOW)


def hold(desk, seeds):
    """How many of the files were drafted, once each is found whole."""
    warm(desk)
    drafts = 0
    for seed in seeds:
        found = drafted(desk, *mutated(seed))
        if isinstance(found, Mistake):
            assert found.problems, seed
            assert all(problem.remedy for problem in found.problems), seed
        elif found is not None:
            drafts += 1
            data = found.reading.sheet.data
            assert b"".join(data[span.start : span.end] for span in found.reading.spans) == data, seed
    return drafts


def test_two_hundred_mutated_files(desk):
    assert hold(desk, range(200)) > 100  # most are still articles: it is not only refusals that hold


@pytest.mark.parametrize("piece", ["12.11.10.", "20242024-", "in the six weeks to the ", "soll am Montag "])
def test_a_long_line_of_dates_and_figures(desk, piece):
    once(desk, piece * 9)
    drafted(desk, "line.txt", f"Tug sinks\n\n{piece * (30_000 // len(piece))}\n".encode())


def test_a_long_word_behind_who_said_it(desk):
    line = (
        f"He filmed himself at the counter, as told, and then posted t--{'<!--' * 60}xié of 40 tugs and made up “two”."
    )
    once(desk, "He filmed himself at the counter, as told.")
    drafted(desk, "line.txt", f"Tug sinks\n\n{line}\n".encode())


@pytest.mark.slow
@pytest.mark.parametrize("lot", range(20))
def test_ten_thousand_mutated_files(desk, lot):
    assert hold(desk, range(1000 + 500 * lot, 1500 + 500 * lot)) > 250


def test_a_line_of_names_without_case(desk):
    page = reading(desk, "Tug sinks\n\nThe tug sank at noon in the harbour of Ellery, the office said.\n")
    began = time.process_time()
    assert not is_another(f"北浜 {'浜' * 40}!, 北浜 地裁", page, frozenset())
    assert time.process_time() - began < LONGEST
