"""A build that is told which paths may differ ends as one that sweeps; a restored state costs hashing and no more."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from builder.archive import changes, reading
from builder.edition import bench
from builder.errors import Mistake
from tests.scenarios.desk import Desk, small
from tests.scenarios.test_walk import ANY, Walk

MOVES = ("write", "write", "body", "remove", "rename", "picture", "vocabulary", "plain", "static", "touch")
STEPS = st.tuples(st.sampled_from(MOVES), st.integers(0, 2000), st.integers(0, 2000))


def content(root):
    """Every file of the content, with what tells one content of it from another."""
    files = [path for path in (root / "content").rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): (path.read_bytes(), path.stat().st_ino) for path in files}


@settings(max_examples=8, **ANY)
@given(st.lists(STEPS, min_size=1, max_size=6))
def test_told_the_paths_a_build_ends_as_one_that_sweeps(steps):
    with tempfile.TemporaryDirectory() as folder:
        walk = Walk(Path(folder) / "site")
        walk.desk.build()
        for number, (move, one, two) in enumerate(steps):
            before = content(walk.desk.root)
            getattr(walk, move)(one, two)
            walk.mend()
            after = content(walk.desk.root)
            paths = [path for path in before.keys() | after.keys() if before.get(path) != after.get(path)]
            try:
                walk.desk.build(paths=paths)
            except Mistake:
                return  # what a failed build leaves is for the next sweep; whoever watched starts anew
            assert walk.desk.files() == walk.desk.clean(Path(folder) / f"clean-{number}")


def test_only_what_is_told_is_looked_at(tmp_path, monkeypatch):
    desk = small(tmp_path / "site")
    desk.build()
    path = desk.briefing("report-3", "2023-07-13", body="Rewritten.")
    assert desk.build(paths=[]).made == 0
    seen = []
    monkeypatch.setattr(changes, "rewalk", lambda *given: seen.append(given[2]) or REWALK(*given))
    assert desk.build(paths=[path]).made > 0
    assert seen == [["briefings/2023/07"]]
    assert desk.files() == desk.clean(tmp_path / "clean")


REWALK = changes.rewalk


def test_a_restored_state_on_a_fresh_clone_costs_no_reading_and_no_making(tmp_path, monkeypatch):
    desk = small(tmp_path / "site")
    desk.build()
    published = desk.files()
    clone = tmp_path / "clone"
    shutil.copytree(desk.root, clone, copy_function=shutil.copyfile)  # every time and every inode is new
    other = Desk.__new__(Desk)
    other.root, other.public = clone, clone / "public"
    counts = {"read": 0, "made": 0}

    def counted(name, real):
        def count(*given):
            counts[name] += 1
            return real(*given)

        return count

    monkeypatch.setattr("builder.edition.run.read", counted("read", reading.read))
    monkeypatch.setattr(bench.pages, "make", counted("made", bench.pages.make))
    assert other.build().made == 0
    assert counts == {"read": 0, "made": 0}
    assert other.files() == published

    shutil.rmtree(other.public)
    assert other.build().made == len(published)
    assert counts["read"] == 0
    assert other.files() == published
