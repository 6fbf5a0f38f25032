"""Folders by what the disk says of them, so that only one which differs is looked at name by name.

The law: a folder counts as unchanged when its own inode and times are the same, which change whenever a name in it
comes or goes, and of each file in it that counts the size, the time in nanoseconds and the inode. What is too young to
vouch for its bytes never counts as unchanged.
"""

import os
import sys
import time
from array import array
from collections.abc import Collection, Iterable, Iterator

# A folder as it is kept: its path below the root of its tree, the names of its files that count, and its facts. Names
# hold no slash, so one stands between them; they are bytes, for those on a disk need not be text.
Row = tuple[str, bytes, bytes]
# Of a file its size, its time in nanoseconds and its inode; of a folder its two times and its inode.
Facts = tuple[int, int, int]

IN_DOUBT = -1
# What no folder is like: one so kept is looked at in every build.
NEVER = b""

# A file written twice within one tick of the disk's clock has one stat for two contents. Where times come in parts of a
# millisecond the clock is a system's, which ticks every ten at the slowest; no disk ticks slower than two seconds.
FINE, _COARSE = 12_000_000, 2_000_000_000  # nanoseconds
# Linux' CLOCK_REALTIME_COARSE, for which Python has no name.
_TICKING = 5


def clock() -> int:
    """The time in nanoseconds by the clock that stamps files. Linux can be asked for it: it stands still from tick to
    tick, and when a tick is late, as on a machine with too much to do, so do the times of files.
    """
    return time.clock_gettime_ns(_TICKING) if sys.platform == "linux" else time.time_ns()


def age_to_trust(time_ns: int) -> int:
    """How old, in nanoseconds, a file of that time must be to vouch for its bytes."""
    return FINE if time_ns % 1_000_000 else _COARSE


def is_young(time_ns: int, clock: int) -> bool:
    """Whether what was changed at a time may be changed again, at `clock`, without a sign of it."""
    return time_ns >= clock - age_to_trust(time_ns)


def join(names: Iterable[str]) -> bytes:
    """Names as a row keeps them."""
    return os.fsencode("/".join(names))


def split(names: bytes) -> list[str]:
    """The names that a row keeps."""
    return os.fsdecode(names).split("/") if names else []


def of_folder(status: os.stat_result, clock: int) -> Facts:
    """A folder's own facts; in doubt where it is too young at `clock`."""
    if is_young(max(status.st_mtime_ns, status.st_ctime_ns), clock):
        return IN_DOUBT, IN_DOUBT, status.st_ino
    return status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def of_file(status: os.stat_result, clock: int, changed: bool = False) -> Facts:
    """A file's facts; in doubt where it is too young at `clock`. For `changed` see `differing`."""
    time = status.st_ctime_ns if changed else status.st_mtime_ns
    return status.st_size, IN_DOUBT if is_young(time, clock) else time, status.st_ino


def pack(folder: Facts, files: Iterable[Facts]) -> bytes:
    """The facts of a folder and its files, in the order of its names."""
    numbers = array("q", folder)
    for file in files:
        numbers.extend(file)
    return numbers.tobytes()


def unpack(facts: bytes) -> Iterator[Facts]:
    """The facts of the files, in the order of the folder's names."""
    numbers = array("q")
    numbers.frombytes(facts)
    for at in range(3, len(numbers), 3):
        yield numbers[at], numbers[at + 1], numbers[at + 2]


def about(paths: Iterable[str], known: Collection[str]) -> list[str]:
    """The folders to look into for these paths of a tree: the nearest known above each, and all that were in it.

    A path counts as a file and as a folder: what it is now need not be what it was.
    """
    found: set[str] = set()
    for path in paths:
        found.update(folder for folder in known if folder == path or folder.startswith(f"{path}/"))
        while path:
            path = path.rpartition("/")[0]
            if path in known:
                found.add(path)
                break
    return sorted(found)


def differing(root: str, rows: Iterable[Row], changed: bool = False) -> list[str]:
    """The folders of a tree that are not as they are kept, by their paths; with `changed`, files by the time of their
    last change of any sort in place of that of their last writing.

    This is all that most builds do, with every file there is: it has no word too many.
    """
    lstat, found = os.lstat, []
    for path, names, facts in rows:
        folder = f"{root}/{path}" if path else root
        try:
            status = lstat(folder)
            numbers = [status.st_mtime_ns, status.st_ctime_ns, status.st_ino]
            for name in split(names):
                status = lstat(f"{folder}/{name}")
                time = status.st_ctime_ns if changed else status.st_mtime_ns
                numbers += (status.st_size, time, status.st_ino)
        except OSError:
            found.append(path)
            continue
        if array("q", numbers).tobytes() != facts:
            found.append(path)
    return found
