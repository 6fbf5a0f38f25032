"""A folder counts as unchanged only where nothing that counts in it can have changed."""

import os
import time

import pytest

from builder.archive import sweep
from builder.edition.ground import survey

SECOND = 1_000_000_000
FINE, COARSE = 1_700_000_000_123_456_789, 1_700_000_000_000_000_000


def rows(root, wait=True):
    """The tree as it is kept by one who waited until it can be trusted."""
    return survey(str(root), time.time_ns() + (10 * SECOND if wait else 0))


@pytest.fixture
def tree(tmp_path):
    for name in ("a.md", "in/b.md", "in/deep/c.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


def test_a_tree_that_was_let_alone_is_as_it_is_kept(tree):
    kept = rows(tree)
    assert [path for path, _, _ in kept] == ["", "in", "in/deep"]
    assert sweep.differing(str(tree), kept) == []


def write(tree):
    (tree / "in/b.md").write_text("another length")


def write_the_same_length(tree):
    (tree / "in/b.md").write_text("in/B.md")


def replace(tree):
    (tree / "new").write_text("in/b.md")
    (tree / "new").replace(tree / "in/b.md")


def remove(tree):
    (tree / "in/b.md").unlink()


def add(tree):
    (tree / "in/x").write_text("")


def add_a_folder(tree):
    (tree / "in/x").mkdir()


def add_a_link(tree):
    (tree / "in/x").symlink_to("b.md")


def rename_and_back(tree):
    (tree / "in/b.md").rename(tree / "in/x")
    (tree / "in/x").rename(tree / "in/b.md")


def add_and_set_the_time_back(tree):
    before = (tree / "in").stat()
    (tree / "in/x").write_text("")
    os.utime(tree / "in", ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize(
    "change",
    [
        write, write_the_same_length, replace, remove, add, add_a_folder, add_a_link, rename_and_back,
        add_and_set_the_time_back,
    ],
)  # fmt: skip
def test_whatever_happens_in_a_folder_is_a_sign(tree, change):
    kept = rows(tree)
    change(tree)
    assert "in" in sweep.differing(str(tree), kept)
    assert "in/deep" not in sweep.differing(str(tree), kept)


def test_a_folder_that_is_gone_differs_with_all_in_it(tree):
    kept = rows(tree)
    (tree / "in").rename(tree / "out")
    assert sweep.differing(str(tree), kept) == ["", "in", "in/deep"]


def test_a_time_set_back_is_seen_where_changes_of_any_sort_count(tree):
    """In the output, where a tool may have copied another file over ours with our time."""
    found = survey(str(tree), time.time_ns() + 10 * SECOND)
    by_change = [
        (path, names, sweep.pack(
            sweep.of_folder(os.lstat(tree / path), 2**62),
            [sweep.of_file(os.lstat(tree / path / name), 2**62, changed=True) for name in sweep.split(names)],
        ))
        for path, names, _ in found
    ]  # fmt: skip
    assert sweep.differing(str(tree), by_change, changed=True) == []
    before = (tree / "in/b.md").stat()
    write_the_same_length(tree)
    os.utime(tree / "in/b.md", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert sweep.differing(str(tree), by_change, changed=True) == ["in"]


def test_what_is_too_young_vouches_for_nothing(tree):
    kept = rows(tree, wait=False)
    assert set(sweep.differing(str(tree), kept)) == {"", "in", "in/deep"}


def test_whatever_is_written_when_a_file_is_not_young_any_more_has_a_later_time(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"1")
    first = path.stat().st_mtime_ns
    assert sweep.is_young(first, sweep.clock())
    while sweep.is_young(first, sweep.clock()):
        time.sleep(0.001)
    path.write_bytes(b"2")
    assert path.stat().st_mtime_ns > first


def test_a_clock_that_ticks_finely_is_trusted_sooner():
    assert sweep.is_young(FINE, FINE + sweep.FINE)
    assert not sweep.is_young(FINE, FINE + sweep.FINE + 1)
    assert sweep.is_young(COARSE, COARSE + SECOND)
    assert not sweep.is_young(COARSE, COARSE + 3 * SECOND)


def test_the_facts_of_files_come_back():
    facts = [(1, FINE, 3), (0, -1, 9)]
    assert list(sweep.unpack(sweep.pack((1, 2, 3), facts))) == facts
    assert sweep.split(sweep.join(["a b", "ü", "x\udcff"])) == ["a b", "ü", "x\udcff"]
    assert sweep.split(sweep.join([])) == []


def test_a_path_is_about_the_folder_above_it_and_all_that_were_in_it():
    known = {"", "briefings", "briefings/2024", "briefings/2024/10", "static"}
    assert sweep.about(["briefings/2024/10/x.md"], known) == ["briefings/2024/10"]
    assert sweep.about(["briefings/2025/01/x.md"], known) == ["briefings"]
    assert sweep.about(["briefings/2024"], known) == ["briefings", "briefings/2024", "briefings/2024/10"]
    assert sweep.about(["pages/about.md"], known) == [""]
    assert sweep.about([], known) == []
