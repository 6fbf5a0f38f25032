"""The files of a site's content; what leads out of `content/` or is no plain file is refused by name."""

import os
import stat
from collections.abc import Collection, Iterator
from typing import Literal

from msgspec import Struct, field

from builder.archive import sweep
from builder.briefing.destination import PICTURES
from builder.errors import Problem
from builder.settings import Site

Sort = Literal["briefing", "plain", "picture", "static"]


class Stat(Struct, frozen=True):
    """What the disk says of a file without reading it: its size in bytes, its time in nanoseconds, its inode."""

    size: int
    mtime_ns: int
    inode: int


class Found(Struct, frozen=True):
    """A file of the content and what it is for."""

    path: str
    sort: Sort
    stat: Stat


class Walked(Struct, frozen=True):
    """What a walk met: the files that the archive keeps and what is refused, both in the order of the paths, and the
    folders as they were before their files were looked at, to be known again.
    """

    found: list[Found]
    problems: list[Problem]
    folders: list[sweep.Row]


# The folders of the content, and what a file that ends in .md is in each; the vocabulary is read elsewhere, but its
# links are refused here.
_BRANCHES: dict[str, Sort | None] = {"briefings": "briefing", "pages": "plain", "static": "static", "vocabulary": None}


def settled(stat: Stat, clock: int) -> Stat:
    """The stat to remember: in doubt where it is too young, at `clock` in nanoseconds, to vouch for its bytes."""
    return Stat(stat.size, sweep.IN_DOUBT, stat.inode) if sweep.is_young(stat.mtime_ns, clock) else stat


def stat_of(status: os.stat_result) -> Stat:
    """What tells whether a file is still as it was; the size is -1 for anything that is no plain file."""
    size = status.st_size if stat.S_ISREG(status.st_mode) else -1
    return Stat(size, status.st_mtime_ns, status.st_ino)


def is_text(name: str) -> bool:
    """Whether a name is UTF-8: Python marks the bytes that are not by lone surrogates."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _sort(name: str, page: Sort | None) -> Sort | None:
    """What a file is in a branch of the content; None for what is no business of ours, such as notes."""
    suffix = os.path.splitext(name)[1].lower()
    if page is None or page == "static" or suffix == ".md":
        return page
    return "picture" if suffix in PICTURES else None


class _Walk(Struct):
    """One pass over the content. `real` is where `content/` truly is; `known` are folders that are as they were."""

    site: Site
    real: str
    clock: int
    known: Collection[str]
    found: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    folders: list[sweep.Row] = field(default_factory=list)

    def refuse(self, path: str, code: str, message: str, remedy: str) -> None:
        name = os.path.relpath(path, self.site.root).replace(os.sep, "/")
        shown = name.encode(errors="backslashreplace").decode() if not is_text(name) else name
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

    def trail(self, folder: str) -> tuple[str, ...]:
        """Where a folder and those above it truly are, up to the branch of the content."""
        parts = folder.split("/")
        paths = ("/".join(parts[:length]) for length in range(1, len(parts) + 1))
        return tuple(os.path.realpath(f"{self.site.content}/{path}") for path in paths)

    def counts(self, entry: os.DirEntry[str], folder: str) -> bool:
        """Whether an entry counts; dot files do in static/ alone. What cannot be read by name or by link is refused."""
        if entry.name.startswith(".") and folder.partition("/")[0] != "static":
            return False
        if not is_text(entry.name):
            self.refuse(entry.path, "file-name", "This file's name is not UTF-8.", "Give it a name that is.")
            return False
        return not entry.is_symlink() or self.follow(entry.path, self.trail(folder)) is not None

    def status(self, entry: os.DirEntry[str]) -> os.stat_result | None:
        """The stat of a plain file; None for what is none, or went since its folder was listed, as editors' own go."""
        try:
            status = entry.stat()
        except FileNotFoundError:
            return None
        if stat.S_ISREG(status.st_mode):
            return status
        self.refuse(entry.path, "file-type", "This is neither a file nor a folder.", "Move it out of content/.")
        return None

    def keep(self, folder: str, before: os.stat_result, stats: dict[str, Stat], linked: bool) -> None:
        """Keep a folder as it was before it was listed; one with a link is known by nothing but another walk."""
        seen = (settled(each, self.clock) for each in stats.values())
        facts = sweep.pack(sweep.of_folder(before, self.clock), ((s.size, s.mtime_ns, s.inode) for s in seen))
        self.folders.append((folder, sweep.join(stats), sweep.NEVER if linked else facts))

    def folder(self, folder: str) -> Iterator[str]:
        """One folder below a branch of the content; yields the folders in it."""
        path = f"{self.site.content}/{folder}"
        try:
            before = os.stat(path)
        except OSError:
            return
        if "/" in folder and not stat.S_ISDIR(before.st_mode):
            return  # a file now, which is met in the folder above
        page, linked = _BRANCHES[folder.partition("/")[0]], False
        stats: dict[str, Stat] = {}
        for entry in self.entries(path):
            linked |= entry.is_symlink()
            if not self.counts(entry, folder):
                continue
            if entry.is_dir():
                yield f"{folder}/{entry.name}"
            elif (status := self.status(entry)) is not None:
                kind = _sort(entry.name, page)
                if kind or page is None:
                    stats[entry.name] = stat_of(status)
                if kind:
                    self.found.append(Found(f"content/{folder}/{entry.name}", kind, stats[entry.name]))
        self.keep(folder, before, stats, linked)

    def below(self, folder: str) -> None:
        """A folder, and those below it that are not known."""
        for inner in list(self.folder(folder)):
            if inner not in self.known:
                self.below(inner)

    def top(self) -> None:
        """The content's own folder: only its branches count, of which any may come."""
        try:
            before = os.stat(self.site.content)
        except OSError:
            self.folders.append(("", b"", sweep.NEVER))
            return
        linked = False
        for branch in _BRANCHES:
            path = f"{self.site.content}/{branch}"
            is_link = os.path.islink(path)
            linked |= is_link
            if branch not in self.known and not (is_link and self.follow(path, ()) is None):
                self.below(branch)
        self.keep("", before, {}, linked)


def rewalk(site: Site, clock: int, differing: Collection[str] | None, known: Collection[str] = frozenset()) -> Walked:
    """The files of these folders, by their paths below `content/`, and of the new ones in them; None for all there are.

    `known` are the folders that there were before. At `clock`, in nanoseconds, files may be too young to be trusted.
    """
    walk = _Walk(site, os.path.realpath(site.content), clock, known if differing is not None else ())
    for folder in [""] if differing is None else sorted(differing):
        if folder:
            walk.below(folder)
        else:
            walk.top()
    return Walked(sorted(walk.found, key=lambda file: file.path), walk.problems, walk.folders)


def walk(site: Site) -> tuple[list[Found], list[Problem]]:
    """Every file of the content that the archive keeps, in the order of the paths, and those that are refused."""
    walked = rewalk(site, 0, None)
    return walked.found, walked.problems
