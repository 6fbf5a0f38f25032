"""Files take their places whole, whatever happens between."""

import os

import pytest

from builder.edition import folder, publish


@pytest.fixture
def out(tmp_path):
    out = tmp_path / "public"
    folder.prepare(out)
    return out


def put(out, files, drop=()):
    """Publish texts by path, as a build does."""
    staged = {}
    for number, (path, text) in enumerate(files.items()):
        publish.stage(out, str(number), text.encode())
        staged[path] = str(number)
    publish.publish(out, staged, list(drop))


def texts(out):
    return {path: (out / path).read_text() for path in folder.survey(out)}


def test_files_and_their_folders_are_readable_whatever_the_umask(out):
    old = os.umask(0o077)
    try:
        put(out, {"a/b/c.html": "x", "index.html": "y"})
    finally:
        os.umask(old)
    assert texts(out) == {"a/b/c.html": "x", "index.html": "y"}
    assert {oct((out / path).stat().st_mode & 0o777) for path in ("a", "a/b")} == {"0o755"}
    assert {oct((out / path).stat().st_mode & 0o777) for path in ("a/b/c.html", "index.html")} == {"0o644"}
    assert not (out / folder.STAGE).exists()


def test_nothing_staged_has_a_published_name(out):
    publish.stage(out, "0", b"x")
    assert texts(out) == {}


def test_dropping_removes_the_folders_it_emptied_and_no_other(out):
    put(out, {"a/b/c.html": "x", "a/d.html": "y", "e/f.html": "z"})
    (out / "own").mkdir()
    put(out, {}, ["a/b/c.html", "e/f.html", "never/was.html"])
    assert texts(out) == {"a/d.html": "y"}
    assert not (out / "a/b").exists()
    assert not (out / "e").exists()
    assert (out / "own").is_dir()


def test_a_file_gives_way_to_a_folder_and_a_folder_to_a_file(out):
    put(out, {"a": "file", "b/c/d": "deep"})
    put(out, {"a/x.html": "now below", "b": "now a file"}, ["a", "b/c/d"])
    assert texts(out) == {"a/x.html": "now below", "b": "now a file"}


def test_an_empty_folder_in_the_way_gives_way(out):
    (out / "index.html" / "inner").mkdir(parents=True)
    put(out, {"index.html": "x"})
    assert texts(out) == {"index.html": "x"}


def test_a_link_in_the_way_is_removed_and_never_followed(out, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept.html").write_text("kept")
    (out / "door").symlink_to(outside)
    (out / "page.html").symlink_to(outside / "kept.html")
    put(out, {"door/kept.html": "mine", "page.html": "mine too"}, ["door"])
    assert (outside / "kept.html").read_text() == "kept"
    assert texts(out) == {"door/kept.html": "mine", "page.html": "mine too"}
    assert not (out / "door").is_symlink()


def test_a_link_for_a_stage_is_not_followed(out, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    (out / folder.STAGE).symlink_to(outside)
    publish.sweep_stage(out)
    put(out, {"a": "x"})
    assert os.listdir(outside) == ["kept"]


def test_leftovers_of_a_killed_build_are_swept(out):
    publish.stage(out, "0", b"half")
    publish.sweep_stage(out)
    assert os.listdir(out) == [folder.MARK]
    publish.sweep_stage(out)


def test_what_is_in_the_way_goes_first():
    drop = ["About.html", "a", "b/c", "B2/c", "other", "café"]
    assert publish.in_the_way(["about.html", "a/x", "b", "b2", "Cafe\u0301/x"], drop) == [*drop[:4], "café"]
    assert publish.in_the_way([], drop) == []


@pytest.mark.parametrize("steps", range(6))
def test_stopped_after_any_step_every_file_is_whole(out, monkeypatch, steps):
    old = {"a": "old a", "b": "old b", "c/d": "old c"}
    new = {"a": "new a", "b": "new b", "e/f": "new e"}
    put(out, old)
    left = [steps]

    def counted(real):
        def step(*arguments, **options):
            if left[0] == 0:
                raise OSError("stopped here")
            left[0] -= 1
            return real(*arguments, **options)

        return step

    for name in ("replace", "unlink"):
        monkeypatch.setattr(os, name, counted(getattr(os, name)))
    try:
        put(out, new, ["c/d"])
    except OSError:
        assert steps < 5
    monkeypatch.undo()
    for path, text in texts(out).items():
        assert text in (old.get(path), new.get(path))
    assert {"a", "b"} <= set(texts(out))
    publish.sweep_stage(out)
    put(out, new, [path for path in texts(out) if path not in new])
    assert texts(out) == new


def grow(out, files):
    """Publish texts by path that wait as the tree they will be."""
    staged = {path: f"7/{path}" for path in files}
    for path, text in files.items():
        publish.stage(out, staged[path], text.encode())
    publish.publish(out, staged, [])


@pytest.fixture
def renamed(out, monkeypatch):
    real, targets = os.replace, []

    def step(source, target):
        targets.append(os.path.relpath(target, out))
        return real(source, target)

    monkeypatch.setattr(os, "replace", step)
    return targets


def test_a_tree_takes_its_place_by_whole_folders(out, renamed):
    files = {"assets/a.css": "x", "2024/01/map.png": "p", "2024/01/a.html": "y", "index.html": "z", "2024/b.html": "w"}
    old = os.umask(0o077)
    try:
        grow(out, files)
    finally:
        os.umask(old)
    assert texts(out) == files
    # A folder comes when the last of it may: pictures stand beside pages, which need the assets.
    assert renamed == ["assets", "index.html", "2024"]
    assert {oct((out / path).stat().st_mode & 0o777) for path in ("2024", "2024/01", "assets")} == {"0o755"}
    assert not (out / folder.STAGE).exists()


def test_a_tree_leaves_what_stands_where_it_comes(out, renamed):
    put(out, {"a/kept.html": "kept", "a/b/old.html": "old", "c": "a file"})
    (out / "d").mkdir()
    (out / "page.html").mkdir()
    del renamed[:]
    grow(out, {"a/b/old.html": "new", "a/new.html": "new", "d/x.html": "x", "e/x.html": "x", "page.html": "x"})
    assert texts(out) == {
        "a/kept.html": "kept", "a/b/old.html": "new", "a/new.html": "new", "c": "a file",
        "d/x.html": "x", "e/x.html": "x", "page.html": "x",
    }  # fmt: skip
    assert {"d", "e", "a/b/old.html", "a/new.html"} <= set(renamed)


def test_a_disk_that_refuses_a_folder_is_not_taken_for_a_folder_in_the_way(out, monkeypatch):
    def refused(source, target):
        raise PermissionError(13, "Permission denied", os.fspath(source), None, os.fspath(target))

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(PermissionError):
        grow(out, {"a/b.html": "x"})
