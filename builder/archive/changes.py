"""What differs between a site's files and its archive: added, edited, moved, removed, or touched with the same bytes.

A file is known by its stat, in nanoseconds, with size and inode; where that differs or is in doubt, by its bytes.
"""

import hashlib
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from builder.archive.walk import Found, Sort, Stat, walk
from builder.briefing.vocabulary import Vocabulary
from builder.errors import Problem
from builder.settings import Site

if TYPE_CHECKING:
    from builder.archive.store import Archive

ChangeKind = Literal["added", "edited", "moved", "removed", "touched"]

# A file written twice within one tick of the disk's clock has one stat for two contents; no disk ticks slower.
_TICK = 2_000_000_000  # nanoseconds
_IN_DOUBT = -1


@dataclass(frozen=True, slots=True)
class Change:
    """One file that is not as the archive has it, and why that is known.

    `was` is the old path of a moved file, else "". `sha256` is of its bytes in hex, "" where it has not been read yet
    or is gone; `stat` is None where it is gone.
    """

    kind: ChangeKind
    path: str
    sort: Sort
    because: str
    was: str = ""
    sha256: str = ""
    stat: Stat | None = None

    @property
    def needs_reading(self) -> bool:
        """Whether the file must be parsed for the archive to know what it says now."""
        return self.kind in ("added", "edited", "moved") and self.sort in ("briefing", "plain")


@dataclass(frozen=True, slots=True)
class Known:
    """A file as the archive has it."""

    sort: Sort
    stat: Stat
    sha256: str


@dataclass(frozen=True, slots=True)
class Sweep:
    """All changes, in the order of the paths, and what the folders hold that is refused."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


def _pair_moves(added: Iterable[Change], gone: Iterable[Change], digest: Callable[[str], str]) -> list[Change]:
    """An added file with the bytes of one that is gone is that file, moved; of several alike, by path."""
    homeless: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in gone:
        homeless[change.sort, change.sha256].append(change)
    paired: list[Change] = []
    for change in added:
        change = replace(change, sha256=change.sha256 or digest(change.path)) if homeless else change
        if old := homeless.get((change.sort, change.sha256)):
            was = old.pop(0).path
            change = replace(change, kind="moved", was=was, because=f"it was {was}")
        paired.append(change)
    return paired + [replace(change, sha256="") for left in homeless.values() for change in left]


def _difference(file: Found, known: Known, digest: Callable[[str], str]) -> Change | None:
    if file.stat == known.stat and file.sort == known.sort:
        return None
    sha256 = digest(file.path)
    if sha256 == known.sha256 and file.sort == known.sort:
        return Change("touched", file.path, file.sort, "its bytes are the same", "", sha256, file.stat)
    return Change("edited", file.path, file.sort, "its bytes differ", "", sha256, file.stat)


def compare(
    found: Iterable[Found],
    known: Mapping[str, Known],
    revised: Mapping[str, str],
    digest: Callable[[str], str],
) -> list[Change]:
    """The changes, given what lies in the folders and what the archive has.

    `revised` names files that must be read again though they are the same, and why; `digest` reads a file's SHA-256.
    """
    changes: list[Change] = []
    added: list[Change] = []
    left = dict(known)
    for file in found:
        before = left.pop(file.path, None)
        if before is None:
            # Pictures and static files are read by nobody else, so their digest is taken here.
            sha256 = "" if file.sort in ("briefing", "plain") else digest(file.path)
            added.append(Change("added", file.path, file.sort, "it is new", "", sha256, file.stat))
            continue
        change = _difference(file, before, digest)
        if file.path in revised and (change is None or change.kind == "touched"):
            change = Change("edited", file.path, file.sort, revised[file.path], "", before.sha256, file.stat)
        if change is not None:
            changes.append(change)
    gone = [Change("removed", path, file.sort, "it is gone", "", file.sha256) for path, file in left.items()]
    return sorted(changes + _pair_moves(added, gone, digest), key=lambda change: change.path)


def settled(stat: Stat, clock: int) -> Stat:
    """The stat to remember: in doubt where it is too young, at `clock` in nanoseconds, to vouch for its bytes."""
    return stat if stat.mtime_ns < clock - _TICK else replace(stat, mtime_ns=_IN_DOUBT)


def sweep(site: Site, vocabulary: Vocabulary, archive: "Archive") -> Sweep:
    """Compare every file of the content with the archive. The clock only tells which files are too young to trust."""
    clock = time.time_ns()
    found, problems = walk(site)

    def digest(path: str) -> str:
        try:
            with (site.root / path).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            message = f"This file could not be read: {error.strerror}."
            problems.append(
                Problem(path, 1, 1, "unreadable", message, "Give yourself the right to read it, or remove it.")
            )
            return ""

    changes = compare(found, archive.files(), archive.revised(site, vocabulary), digest)
    settle = [replace(change, stat=settled(change.stat, clock)) if change.stat else change for change in changes]
    return Sweep(tuple(settle), tuple(problems))
