"""A site is edited, built, proved and put back, here with a program that only copies."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from benchmarks.corpus import Item, Links
from benchmarks.programs import PROGRAMS
from benchmarks.scenario import REVISED, SCENARIOS, Edit
from benchmarks.stand import Stand

COPIES = """
import pathlib, shutil
shutil.rmtree("public", ignore_errors=True)
shutil.copytree("src", "public")
pathlib.Path("state").mkdir(exist_ok=True)
pathlib.Path("state/data").write_text("12345")
pathlib.Path("lock").touch()
print("made 7")
"""
COPIER = SimpleNamespace(
    TITLE="Copier",
    SKELETON="src/skeleton.html",
    FORGET=("state", "lock"),
    frame=lambda home, drawn: {"src/skeleton.html": b"<body></body>", "src/style.css": b""},
    files=lambda item, links: {f"src/{item.slug}.html": f"{item.title}\n{links.resolve(item.body)}".encode()},
    command=lambda home, folder: ([sys.executable, "-c", COPIES], {}),
    made=lambda told: int(told.split()[1]),
)
ITEMS = [Item(slug, {"title": slug.title(), "date": "2024-10-28"}, "Words.\n") for slug in ("one", "two")]
LINKS = Links.of(ITEMS)
BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}
pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc: a build cannot be watched here")


@pytest.fixture
def stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stand:
    monkeypatch.setitem(PROGRAMS, "copier", COPIER)
    stand = Stand("copier", tmp_path / "copier", tmp_path)
    (tmp_path / "copier/left/from/before").mkdir(parents=True)
    stand.lay(ITEMS, tmp_path)
    return stand


def sources(stand: Stand) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted((stand.folder / "src").iterdir())}


def test_a_build_is_read_with_what_it_wrote(stand: Stand) -> None:
    assert not (stand.folder / "left").exists()
    reading = stand.build()
    assert (reading.written, reading.removed, reading.made) == (4, 0, 7)
    assert (stand.weigh().files, stand.weigh().kept) == (4, 5)


def test_a_cold_build_finds_neither_output_nor_state(stand: Stand) -> None:
    stand.build()
    stand.prepare(BY_NAME["noop"], Edit(None, ()), LINKS)
    assert (stand.folder / "state").exists()
    stand.prepare(BY_NAME["cold"], Edit(None, ()), LINKS)
    assert not (stand.folder / "state").exists()
    assert not (stand.folder / "lock").exists()
    assert not stand.output.exists()
    # Removed, they would slow the build that is measured.
    assert len(list((stand.folder.parent / "copier.left").iterdir())) == 3


def test_edits_are_made_and_undone(stand: Stand) -> None:
    before = sources(stand)
    edited = Item("one", ITEMS[0].front, "Other words.\n")
    added = Item("three", ITEMS[0].front, "Words.\n")
    stand.prepare(BY_NAME["body"], Edit(edited, ()), LINKS)
    stand.prepare(BY_NAME["body"], Edit(Item("one", ITEMS[0].front, "Again others.\n"), ()), LINKS)
    stand.prepare(BY_NAME["new"], Edit(added, ()), LINKS)
    stand.prepare(BY_NAME["template"], Edit(None, ()), LINKS)
    after = sources(stand)
    assert set(after) - set(before) == {"three.html"}
    assert after["one.html"].endswith("Again others.\n")
    assert REVISED in after["skeleton.html"]
    stand.restore()
    assert sources(stand) == before


def test_a_source_whose_bytes_stay_is_not_touched(stand: Stand) -> None:
    path = stand.folder / "src/one.html"
    before = path.stat().st_mtime_ns
    stand.prepare(BY_NAME["body"], Edit(ITEMS[0], ()), LINKS)
    assert path.stat().st_mtime_ns == before


def test_a_build_that_publishes_no_edit_ends_the_benchmark(stand: Stand) -> None:
    stand.build()
    stand.prove(Edit(None, (("one.html", "Words."),)))
    with pytest.raises(SystemExit, match=r'one\.html does not hold "Never written"'):
        stand.prove(Edit(None, (("one.html", "Never written"),)))
    with pytest.raises(SystemExit, match=r"none\.html"):
        stand.prove(Edit(None, (("none.html", ""),)))


def test_a_build_that_lacks_pages_ends_the_benchmark(stand: Stand) -> None:
    stand.build()
    stand.count({"briefings": ("one.html", "two.html")})
    with pytest.raises(SystemExit, match="copier lacks 1 of 2 days"):
        stand.count({"briefings": ("one.html",), "days": ("one.html", "2024/index.html")})
