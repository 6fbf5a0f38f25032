"""The files of a site's content; what leads out of `content/` or is no plain file is refused by name."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from builder.briefing.destination import PICTURES
from builder.errors import Problem
from builder.settings import Site

Sort = Literal["briefing", "plain", "picture", "static"]


@dataclass(frozen=True, slots=True)
class Stat:
    """What the disk says of a file without reading it: its size in bytes, its time in nanoseconds, its inode."""

    size: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the content and what it is for."""

    path: str
    sort: Sort
    stat: Stat


@dataclass(slots=True)
class _Walk:
    """One pass over the content. `real` is where `content/` truly is."""

    site: Site
    real: str
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, path: str, code: str, message: str, remedy: str) -> None:
        name = os.path.relpath(path, self.site.root).replace(os.sep, "/")
        shown = name.encode(errors="backslashreplace").decode() if not _is_text(name) else name
        self.problems.append(Problem(shown, 1, 1, code, message, remedy))

    def follow(self, path: str, trail: tuple[str, ...]) -> str | None:
        """Where a symbolic link leads, if that is inside the content and no folder that holds the link."""
        target = os.path.realpath(path)
        if not os.path.exists(target):
            self.refuse(
                path,
                "symlink",
                "This symbolic link leads nowhere.",
                "Remove it, or put the file itself here.",
            )
        elif target != self.real and not target.startswith(self.real + os.sep):
            remedy = "Put the file itself here: nothing outside content/ is published."
            self.refuse(path, "symlink", "This symbolic link leads out of content/.", remedy)
        elif target in trail or target == self.real:
            self.refuse(path, "symlink", "This symbolic link leads back to a folder that holds it.", "Remove it.")
        else:
            return target
        return None

    def entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as listing:
                return sorted(listing, key=lambda entry: entry.name)
        except FileNotFoundError:
            return []
        except OSError as error:
            self.refuse(
                folder,
                "unreadable",
                f"This folder cannot be read: {error.strerror}.",
                "Give yourself the right to read it.",
            )
            return []

    def files(self, folder: str, trail: tuple[str, ...], hidden: bool) -> Iterator[tuple[str, os.stat_result]]:
        """Each plain file below a folder with its stat; dot files only where `hidden` ones count."""
        for entry in self.entries(folder):
            if not hidden and entry.name.startswith("."):
                continue
            if not _is_text(entry.name):
                self.refuse(entry.path, "file-name", "This file's name is not UTF-8.", "Give it a name that is.")
                continue
            if entry.is_symlink() and self.follow(entry.path, trail) is None:
                continue
            if entry.is_dir():
                yield from self.files(entry.path, (*trail, os.path.realpath(entry.path)), hidden)
                continue
            try:
                status = entry.stat()
            except FileNotFoundError:
                continue  # gone since the folder was listed, as editors' temporary files go
            if stat.S_ISREG(status.st_mode):
                yield entry.path, status
            else:
                self.refuse(
                    entry.path,
                    "file-type",
                    "This is neither a file nor a folder.",
                    "Move it out of content/.",
                )

    def below(self, folder: Path, hidden: bool = False) -> Iterator[tuple[str, os.stat_result]]:
        path = str(folder)
        if os.path.islink(path) and self.follow(path, ()) is None:
            return
        yield from self.files(path, (os.path.realpath(path),), hidden)


def _is_text(name: str) -> bool:
    """Whether a name is UTF-8: Python marks the bytes that are not by lone surrogates."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _sort(name: str, page: Sort) -> Sort | None:
    """What a file beside briefings or plain pages is; None for what is no business of ours, such as notes."""
    suffix = os.path.splitext(name)[1].lower()
    if suffix == ".md":
        return page
    return "picture" if suffix in PICTURES else None


def walk(site: Site) -> tuple[list[Found], list[Problem]]:
    """Every file of the content that the archive keeps, in the order of the paths, and those that are refused."""
    pass_ = _Walk(site, os.path.realpath(site.content))
    start = len(str(site.root)) + 1
    found: list[Found] = []

    def keep(path: str, sort: Sort, status: os.stat_result) -> None:
        name = path[start:].replace(os.sep, "/")
        found.append(Found(name, sort, Stat(status.st_size, status.st_mtime_ns, status.st_ino)))

    pages: tuple[tuple[Path, Sort], ...] = ((site.briefings, "briefing"), (site.plain_pages, "plain"))
    for folder, page in pages:
        for path, status in pass_.below(folder):
            if sort := _sort(path, page):
                keep(path, sort, status)
    for path, status in pass_.below(site.static, hidden=True):
        keep(path, "static", status)
    for _ in pass_.below(site.vocabulary):
        pass  # read elsewhere, but its links are refused here
    return sorted(found, key=lambda file: file.path), pass_.problems
