"""What was made of a pattern is made once; what is kept of it is the very pattern, and never needed."""

import os
import re
import sqlite3
import subprocess
import sys
import zlib
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import msgpack

from builder.intake import bytecode
from builder.intake.almanac import grammar
from builder.intake.bytecode import FILE, Bytecode
from builder.intake.languages import LANGUAGES
from builder.intake.onset import onset
from builder.intake.sieve import needs
from tests.intake.newsroom import write_site

PATTERN = r"(?P<day>\d{1,2})\.\s(?:Mai|жовтня)"
OURS = [form.pattern.pattern for code in LANGUAGES for form in grammar(code).forms]
PIECES = [
    *(r"\d{1,2}", "[a-zа-яї]+", r"(?:May|June)", r"(?P<{}>x+?)", r"(?<!\w)", "(?=,)", "(?i:ß|İ)", "[^x]", "."),
    *(r"\b", "日|年", "(?:ab){2,}+", "$"),
]


@pytest.fixture
def made(monkeypatch):
    """The patterns that were compiled, not restored."""
    found = []

    def counted(pattern, flags, ahead, coded=bytecode._coded):
        found.append(ahead + pattern)
        return coded(pattern, flags, ahead)

    assert bytecode._is_able()
    monkeypatch.setattr(bytecode, "_coded", counted)
    return found


def kept(folder, dry=False):
    """As a process has it that has just begun."""
    one = Bytecode()
    one.keep_in(folder, dry)
    return one


def rows(folder):
    with closing(sqlite3.connect(folder / FILE)) as database:
        return database.execute("SELECT count(*) FROM made").fetchone()[0]


def test_a_pattern_is_compiled_once_for_all_processes(tmp_path, made):
    first = kept(tmp_path)
    assert first.compiled(PATTERN, re.IGNORECASE) == re.compile(PATTERN, re.IGNORECASE)
    first.save()
    again = kept(tmp_path).compiled(PATTERN, re.IGNORECASE)
    assert made == [PATTERN]
    assert again == re.compile(PATTERN, re.IGNORECASE)
    assert again.fullmatch("12. ЖОВТНЯ")["day"] == "12"
    assert kept(tmp_path).compiled(PATTERN) == re.compile(PATTERN)  # with other flags it is another one
    assert made == [PATTERN, PATTERN]


def test_this_python_has_the_two_places():
    """Where this fails, a new Python has moved them: all works on, and each process compiles anew."""
    assert bytecode._is_able()


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8), st.sampled_from([0, re.I, re.M | re.S, re.A, re.X]))
def test_what_is_restored_is_what_the_library_compiles(pieces, flags):
    pattern = "".join(piece.format(f"g{at}") if "{}" in piece else piece for at, piece in enumerate(pieces))
    restored = bytecode._restored(pattern, bytecode._coded(pattern, flags, ""))
    assert restored == re.compile(pattern, flags)
    assert (restored.groups, restored.groupindex) == (
        re.compile(pattern, flags).groups,
        re.compile(pattern, flags).groupindex,
    )


@pytest.mark.parametrize("pattern", OURS[::7])
def test_the_patterns_of_languages_are_restored(pattern):
    ahead = onset(pattern, re.IGNORECASE)
    made = bytecode._restored(ahead + pattern, bytecode._coded(pattern, re.IGNORECASE, ahead))
    assert made == re.compile(ahead + pattern, re.IGNORECASE)
    assert made.groupindex == re.compile(pattern).groupindex


def test_what_else_was_worked_out_is_kept_in_its_own_kind(tmp_path):
    first = kept(tmp_path)
    told = needs(re.compile(PATTERN))
    assert first.recalled("needs", PATTERN, 0, type(told), lambda: told) == told
    first.save()
    again = kept(tmp_path).recalled("needs", PATTERN, 0, tuple[frozenset[str], ...], lambda: pytest.fail("anew"))
    assert again == told


def test_a_dry_run_reads_and_writes_nothing(tmp_path, made):
    dry = kept(tmp_path / "none", dry=True)
    dry.compiled(PATTERN)
    dry.save()
    assert not (tmp_path / "none").exists()
    first = kept(tmp_path)
    first.compiled(PATTERN)
    first.save()
    before = (tmp_path / FILE).read_bytes()
    reading = kept(tmp_path, dry=True)
    reading.compiled(PATTERN)
    reading.compiled("other")
    reading.save()
    assert made == [PATTERN, PATTERN, "other"]
    assert (tmp_path / FILE).read_bytes() == before


@pytest.mark.parametrize("data", [b"", b"no database" * 999, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_made_anew(tmp_path, data):
    (tmp_path / FILE).write_bytes(data)
    dry = kept(tmp_path, dry=True)
    assert dry.compiled(PATTERN) == re.compile(PATTERN)
    one = kept(tmp_path)
    assert one.compiled(PATTERN) == re.compile(PATTERN)
    one.save()
    assert rows(tmp_path) == 1


def words(*found):
    return b"".join(word.to_bytes(4, sys.byteorder) for word in found)


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xff",
        zlib.compress(b"\xc1"),
        zlib.compress(msgpack.encode([0, 0, {}, b""])),
        zlib.compress(msgpack.encode([0, 0, {}, b"\1"])),  # no whole word
        zlib.compress(msgpack.encode([0, 0, {}, words(999_999)])),  # no code of any kind
        zlib.compress(msgpack.encode([0, 0, {}, words(6, 5_000, 1)])),  # a jump out of it
        zlib.compress(msgpack.encode([0, 0, {"day": 7}, words(1)])),  # a group that is none
        zlib.compress(msgpack.encode([0, -5, {}, words(1)])),
        zlib.compress(msgpack.encode([0, 2**62, {}, words(1)])),
        zlib.compress(msgpack.encode([1 << 40, 0, {}, words(1)])),
        zlib.compress(msgpack.encode({"no": "code"})),
    ],
)
def test_what_is_kept_and_is_no_code_is_compiled_anew(tmp_path, data):
    one = kept(tmp_path)
    one.compiled(PATTERN)
    one.save()
    with closing(sqlite3.connect(tmp_path / FILE)) as database, database:
        database.execute("UPDATE made SET data = ?", (data,))
    assert kept(tmp_path).compiled(PATTERN) == re.compile(PATTERN)


def test_what_another_program_kept_is_worth_nothing(tmp_path, made, monkeypatch):
    first = kept(tmp_path)
    first.compiled(PATTERN)
    first.save()
    version = bytecode._version()
    monkeypatch.setattr(bytecode, "_version", lambda: version ^ 1)
    assert kept(tmp_path, dry=True).compiled(PATTERN) == re.compile(PATTERN)
    assert kept(tmp_path).compiled(PATTERN) == re.compile(PATTERN)
    assert made == [PATTERN] * 3
    assert rows(tmp_path) == 0


def test_a_python_without_the_two_places_compiles_as_ever(tmp_path, monkeypatch):
    monkeypatch.setattr(bytecode, "_is_able", bytecode._is_able.__wrapped__)
    monkeypatch.setattr(bytecode, "_coded", lambda *_: 1 / 0)
    one = kept(tmp_path)
    assert one.compiled(PATTERN) == re.compile(PATTERN)
    one.save()
    assert rows(tmp_path) == 0


def test_a_file_that_another_process_writes_is_read_and_not_waited_for_in_vain(tmp_path, monkeypatch):
    first = kept(tmp_path)
    first.compiled(PATTERN)
    first.save()
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        second = kept(tmp_path)
        assert second.compiled(PATTERN) == re.compile(PATTERN)
        second.compiled("other")
        other.execute("BEGIN EXCLUSIVE")
        second._database.execute("PRAGMA busy_timeout = 1")
        assert second.compiled("third") == re.compile("third")
        second.save()
        other.execute("ROLLBACK")
    assert rows(tmp_path) == 1


def test_a_pattern_that_is_none_is_told_as_the_library_tells_it(tmp_path):
    with pytest.raises(re.error):
        kept(tmp_path).compiled("(")


def test_no_more_is_kept_than_a_limit(tmp_path, monkeypatch):
    monkeypatch.setattr(bytecode, "_MOST", 2)
    one = kept(tmp_path)
    for pattern in "abc":
        one.compiled(pattern)
        one.save()
    assert rows(tmp_path) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no such thing on this system")
def test_a_copy_of_the_process_has_its_own_way_to_the_file(tmp_path):
    one = kept(tmp_path)
    one.compiled("before")
    child = os.fork()
    if not child:
        one.compiled("child")
        one.save()
        os._exit(0)
    os.waitpid(child, 0)
    one.save()
    assert rows(tmp_path) == 2


COUNTED = """
import sys
from builder import cli
from builder.intake import bytecode
made = []
coded = bytecode._coded
bytecode._coded = lambda *what: made.append(what) or coded(*what)
if cli.main(sys.argv[1:]):
    sys.exit("it failed")
print(f"compiled: {len(made)}")
"""


def test_the_second_paste_of_a_language_compiles_next_to_nothing(tmp_path):
    site = write_site(tmp_path / "site")
    text = (
        "Bridge at {0} is closed\n12 March 2025\n"
        "The bridge at {0} was closed on Monday, the mayor said. {1} people waited.\n"
    )
    for name, place, count in (("a", "Port Ellery", 40), ("b", "Cold Harbour", 70)):
        (tmp_path / f"{name}.txt").write_text(text.format(place, count), encoding="utf-8")

    def compiled(name, *more):
        command = [sys.executable, "-c", COUNTED, "intake", str(tmp_path / f"{name}.txt"), *more]
        ours = os.environ | {"PYTHONPATH": str(Path(bytecode.__file__).parents[2])}
        done = subprocess.run(command, cwd=site, env=ours, capture_output=True, text=True, check=True, timeout=120)
        told = done.stdout
        return int(told.rpartition("compiled: ")[2])

    assert compiled("a", "--dry-run") > 300
    assert not (site / ".briefing" / FILE).exists()
    assert compiled("a") > 300
    assert compiled("b") < 30
