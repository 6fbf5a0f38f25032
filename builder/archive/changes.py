"""What differs between a site's files and its archive: added, edited, moved, removed, or touched with the same bytes.

A file is known by its stat, in nanoseconds, with size and inode; where that differs or is in doubt, by its bytes.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from builder.archive import sweep as seen
from builder.archive.walk import Found, Sort, Stat, Walked, rewalk, settled
from builder.briefing.vocabulary import Vocabulary
from builder.errors import Problem
from builder.settings import Site

if TYPE_CHECKING:
    from builder.archive.store import Archive

ChangeKind = Literal["added", "edited", "moved", "removed", "touched"]


class Change(Struct, frozen=True):
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


class Known(Struct, frozen=True):
    """A file as the archive has it."""

    sort: Sort
    stat: Stat
    sha256: str


class Sweep(Struct, frozen=True):
    """All changes, in the order of the paths, and what the folders hold that is refused."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    folders: tuple[seen.Row, ...] = ()  # those that were walked, to be known again
    gone: tuple[str, ...] = ()  # those that there are no more


class Doubt(Struct, frozen=True):
    """Which folders of the content are not as they were, by their paths below it, with all that there were before.

    None for `differing`: nothing is known of any.
    """

    differing: Sequence[str] | None = None
    before: Mapping[str, Sequence[str]] = field(default_factory=dict)  # folders, with the names of their files

    def files(self, walked: Walked) -> list[str] | None:
        """The paths that the archive must be asked for: all that were in these folders, or are."""
        if self.differing is None:
            return None
        had = [f"content/{folder}/{name}" for folder in self.differing for name in self.before.get(folder, ())]
        return sorted({*had, *(file.path for file in walked.found)})

    def gone(self, walked: Walked) -> tuple[str, ...]:
        """The folders that there are no more."""
        there = {path for path, _, _ in walked.folders}
        return tuple(path for path in self.differing or () if path not in there)


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


def sweep(site: Site, vocabulary: Vocabulary, archive: "Archive", doubt: Doubt | None = None) -> Sweep:
    """Compare every file of the content, or of the folders in doubt, with the archive.

    The clock only tells which files are too young to trust.
    """
    clock = seen.clock()
    doubt = doubt or Doubt()
    walked = rewalk(site, clock, doubt.differing, doubt.before.keys())
    problems = walked.problems

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

    known, revised = archive.files(doubt.files(walked)), archive.revised(site, vocabulary)
    elsewhere = archive.files([path for path in revised if path not in known])
    found = [*walked.found, *(Found(path, file.sort, file.stat) for path, file in elsewhere.items())]
    changes = compare(found, known | elsewhere, revised, digest)
    settle = [replace(change, stat=settled(change.stat, clock)) if change.stat else change for change in changes]
    return Sweep(tuple(settle), tuple(problems), tuple(walked.folders), doubt.gone(walked))
