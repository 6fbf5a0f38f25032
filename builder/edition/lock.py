"""One build of one output at a time: the second waits, and says for whom."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from builder.errors import Mistake


def _holder(path: Path) -> str:
    process = path.read_text(encoding="ascii", errors="replace").strip()
    return f"process {process}" if process else "another process"


def _opened(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise Mistake(message=f"The lock {path} cannot be written: {error.strerror}.") from error


@contextmanager
def held(path: Path, waiting: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock file while the block runs; `waiting` is told a sentence where it is taken.

    Raises Mistake where it cannot be written. The system releases the lock of a process that dies, so a killed build
    leaves nothing to clear.
    """
    descriptor = _opened(path)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting(f"Another build of this output is at work ({_holder(path)}). Waiting until it is done.")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        fcntl.flock(descriptor, fcntl.LOCK_UN)  # closing alone leaves it to a child that was made meanwhile
        os.close(descriptor)
