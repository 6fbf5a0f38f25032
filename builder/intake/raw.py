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


def _walk(folder: Path) -> Iterator[Path]:
    for name in sorted(os.listdir(folder)):
        path = folder / name
        if name.startswith("."):
            continue
        if path.is_dir():
            yield from _walk(path)
        elif path.is_file():
            yield path


def raws(site: Site, paths: Iterable[Path], problems: list[Problem]) -> Iterator[Raw]:
    given = list(paths)
    if not given and site.seeds.is_dir():
        yield from (Raw(path, site.relative(path)) for path in _walk(site.seeds))
    for path in given:
        if path.is_dir():
            yield from (Raw(found, found.as_posix()) for found in _walk(path))
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
