"""Putting an edition out: new bytes wait under names nobody reads, then take their places one whole file at a time."""

import errno
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from builder.edition.folder import FILE_MODE, FOLDER_MODE, STAGE, folded
from builder.errors import Mistake

UNTOUCHED = "Nothing was published; the edition that was live is live still."
CUT = "Part of the new edition is in place, every file of it whole. Mend this, and build again."


def _told(error: OSError, out: Path, standing: str) -> Mistake:
    place = os.fspath(error.filename2 or error.filename or out)
    return Mistake(message=f"The output cannot be written: {place}: {error.strerror or error}. {standing}")


@contextmanager
def writing(out: Path, standing: str) -> Iterator[None]:
    """Within the block, a disk that refuses is a person's mistake; `standing` says in what state it leaves
    the edition.
    """
    try:
        yield
    except OSError as error:
        raise _told(error, out, standing) from error


def sweep_stage(out: Path) -> None:
    """Remove what a killed build left waiting."""
    stage = out / STAGE
    if stage.is_symlink() or stage.is_file():
        stage.unlink()
    elif stage.is_dir():
        from shutil import rmtree  # which brings every sort of archive with it

        rmtree(stage)


def _make_folder(path: str) -> None:
    """Make a folder where there is none, with those above it."""
    try:
        os.mkdir(path)
    except FileExistsError:
        return
    except FileNotFoundError:
        _make_folder(path.rpartition("/")[0])
        _make_folder(path)
        return
    os.chmod(path, FOLDER_MODE)


_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)


def stage(out: Path, name: str, data: bytes) -> None:
    """Write bytes that wait to be published under `name`; whoever's umask, anyone may read them."""
    path = f"{out}/{STAGE}/{name}"  # a Path would take as long to join as the disk to open
    try:
        descriptor = os.open(path, _NEW, FILE_MODE)
    except FileNotFoundError:
        _make_folder(path.rpartition("/")[0])
        descriptor = os.open(path, _NEW, FILE_MODE)
    try:
        while data:  # the system may take a part of it
            data = data[os.write(descriptor, data) :]
        os.fchmod(descriptor, FILE_MODE)
    finally:
        os.close(descriptor)


def _above(path: str) -> list[str]:
    """The folders that hold a path, the nearest last: `a/b/c` gives `a` and `a/b`."""
    parts = path.split("/")
    return ["/".join(parts[:length]) for length in range(1, len(parts))]


def in_the_way(wanted: Iterable[str], drop: Iterable[str]) -> list[str]:
    """Which of the dropped must go before the wanted can come: a file where a folder will be, one below a coming file,
    and one that a disk which ignores case takes for a coming file: dropped later, it would take that with it.
    """
    coming = {folded(path) for path in wanted}
    folders = {folder for path in coming for folder in _above(path)}

    def hinders(path: str) -> bool:
        return path in coming or path in folders or not coming.isdisjoint(_above(path))

    return [path for path in drop if hinders(folded(path))]


def _remove_empty(out: Path, path: str) -> None:
    """Remove the folders above a dropped path that hold nothing any more."""
    for folder in reversed(_above(path)):
        try:
            os.rmdir(out / folder)
        except OSError as error:
            if error.errno in (errno.ENOTEMPTY, errno.EEXIST):
                return
            if error.errno != errno.ENOENT:
                raise


def _drop(out: Path, paths: Iterable[str]) -> None:
    for path in paths:
        with suppress(FileNotFoundError):
            os.unlink(out / path)
        _remove_empty(out, path)


def _remove_hollow(folder: Path) -> None:
    """Remove a folder that holds only folders; raises OSError where a file is in it."""
    for inner, _, _ in os.walk(folder, topdown=False):
        os.rmdir(inner)


def _replace(out: Path, name: str, path: str) -> None:
    source, target = f"{out}/{STAGE}/{name}", f"{out}/{path}"
    try:
        os.replace(source, target)
    except FileNotFoundError:
        _make_folder(target.rpartition("/")[0])
        os.replace(source, target)
    except IsADirectoryError:
        _remove_hollow(Path(target))
        os.replace(source, target)


# Why a folder cannot take the place of what stands there.
_STANDING = frozenset({errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR, errno.EISDIR})


def _trees(staged: Mapping[str, str]) -> dict[str, list[str]]:
    """The files that wait in a tree like the one that they will stand in, by the topmost folder of it; in the order in
    which the last of each tree is to come, so that none comes before what it needs.
    """
    found: dict[str, list[str]] = {}
    for path, name in staged.items():
        if name.endswith(f"/{path}"):
            top = name[: len(name) - len(path)] + path.partition("/")[0]
            tree = found.pop(top, [])
            tree.append(path)
            found[top] = tree
    return found


def _replace_whole(out: Path, staged: Mapping[str, str]) -> set[str]:
    """Give whole trees of staged files their places, each by one rename, where no other stands; which files have theirs
    now.
    """
    placed: set[str] = set()
    for tree, paths in _trees(staged).items():
        try:
            os.replace(f"{out}/{STAGE}/{tree}", out / paths[0].partition("/")[0])
        except OSError as error:
            if error.errno not in _STANDING:
                raise
        else:
            placed.update(paths)
    return placed


def publish(out: Path, staged: Mapping[str, str], drop: Sequence[str]) -> None:
    """Give the staged bytes their places, in the order given, then remove what is dropped.

    `staged` maps a path to the name it waits under. Each file is replaced atomically, so a reader sees the
    old one or the new one. Raises OSError with the file it failed on; what was done until then stands, each
    file whole.
    """
    drop_first = in_the_way(staged, drop)
    _drop(out, drop_first)
    placed = _replace_whole(out, staged)
    for path, name in staged.items():
        if path not in placed:
            _replace(out, name, path)
    _drop(out, sorted(set(drop).difference(drop_first)))
    sweep_stage(out)
