"""Raw files: which ones are meant, and their bytes."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from builder.errors import Mistake, Problem
from builder.intake.formats import LARGEST
from builder.settings import Site


class Raw(Struct, frozen=True):
    """One raw file: its path, and its name as the person typed it, or as it stands in the site."""

    path: Path
    given: str


def _strays(path: Path, folder: Path) -> str:
    """What is wrong with a symbolic link below a folder, '' where it leads to a file there."""
    target = path.resolve()
    if not target.is_relative_to(folder.resolve()):
        return "This symbolic link leads out of the folder that is taken in."
    if target.is_dir():
        return "This symbolic link leads to a folder whose files are taken in by themselves."
    return "" if target.exists() else "This symbolic link leads nowhere."


def _walk(site: Site, folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """The files below a folder, hidden ones aside; a link that leads elsewhere is a problem, as it may have come with
    a checkout and name any file of this machine.
    """
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted([*folders, *(name for name in files if not name.startswith("."))]):
            path = Path(parent, name)
            if path.is_symlink() and (fact := _strays(path, folder)):
                remedy = "Remove it; to take in what it leads to, name that path or copy the file here."
                problems.append(Problem(site.relative(path), 1, 1, "symlink", fact, remedy))
            elif path.is_file():
                yield path


def raws(site: Site, paths: Iterable[Path], problems: list[Problem]) -> Iterator[Raw]:
    """The raw files below the paths given, or below the site's seeds; what is none is told among the problems."""
    given = list(paths)
    if not given and site.seeds.is_dir():
        yield from (Raw(path, site.relative(path)) for path in _walk(site, site.seeds, problems))
    for path in given:
        if path.is_dir():
            yield from (Raw(found, found.as_posix()) for found in _walk(site, path, problems))
        elif path.is_file():
            yield Raw(path, path.as_posix())
        else:
            fact = "There is no such file." if not path.exists() else "This is no file."
            problems.append(
                Problem(path.as_posix(), 1, 1, "missing", fact, "Give the path of a raw article, or of a folder.")
            )


def data(raw: Raw) -> bytes:
    """The bytes of a raw file, as many as its format may have; raises Mistake for one that cannot be read."""
    try:
        with raw.path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        fact = f"This file cannot be read: {error.strerror}."
        raise Mistake([Problem(raw.given, 1, 1, "unreadable", fact, "Look at its permissions.")]) from None
