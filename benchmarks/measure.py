"""Runs a command and tells how long it took, what it cost, how much memory it held and what it wrote.

Wall time is the whole process, start to exit. CPU is what the kernel charged to it and to all its children.
Memory is the sum over its processes: of what each holds alone plus its share of what they have in common
(PSS), about every 20 ms, or less often where looking would itself cost more than a twentieth of the time.
"""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PERIOD = 0.02
SHARE = 20  # looking may take one part in so many

Snapshot = Mapping[str, tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One build: seconds of wall clock and of CPU, bytes of memory at the peak, files written and removed.

    `made` is how many pages the program says it made, -1 where it does not say.
    """

    wall: float
    cpu: float
    peak: int
    written: int = 0
    removed: int = 0
    made: int = -1


def _number(text: str, key: str) -> int:
    """The bytes that a line like `Pss:   812 kB` of a file under /proc gives."""
    for line in text.splitlines():
        if line.startswith(f"{key}:"):
            return int(line.split()[1]) * 1024
    return 0


def _read(path: str) -> str:
    """A file under /proc; '' when the process is gone."""
    try:
        with open(path, encoding="ascii", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


class Watch:
    """Looks at a process and its descendants, which all stand in the session that it leads."""

    def __init__(self, leader: int) -> None:
        self._leader = leader
        self._known = {leader: True}  # a process seen before: is it of the session?
        self._peak = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _is_ours(self, pid: int) -> bool:
        if pid not in self._known:
            # The session is the fourth field after the name, which may hold spaces and stands in brackets.
            fields = _read(f"/proc/{pid}/stat").rpartition(")")[2].split()
            self._known[pid] = len(fields) > 3 and fields[3] == str(self._leader)
        return self._known[pid]

    def _look(self) -> int:
        """Bytes held now; for a lone process the most it ever held, so that no peak falls between two
        looks.
        """
        pids = [pid for name in os.listdir("/proc") if name.isdigit() and self._is_ours(pid := int(name))]
        highest = max((_number(_read(f"/proc/{pid}/status"), "VmHWM") for pid in pids), default=0)
        if len(pids) < 2:
            return highest
        return max(highest, sum(_number(_read(f"/proc/{pid}/smaps_rollup"), "Pss") for pid in pids))

    def _watch(self) -> None:
        pause = 0.0
        while not self._done.wait(pause):
            start = time.perf_counter()
            self._peak = max(self._peak, self._look())
            pause = max(PERIOD, SHARE * (time.perf_counter() - start))

    def peak(self) -> int:
        """End the watch; the highest sum seen, in bytes."""
        self._done.set()
        self._thread.join()
        return self._peak


def _end(process: "subprocess.Popen[bytes]") -> None:
    """A session of its own hears no ^C: end all of it."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _usual(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment as on a desk, where Python keeps what it has compiled; a build server may have told it not to."""
    return {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}


def build(command: list[str], folder: Path, environment: Mapping[str, str], log: Path) -> Reading:
    """Run a command in a folder; a failure ends the benchmark with the last of what it printed into `log`."""
    with log.open("wb") as told:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=_usual(os.environ) | environment,
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=told,
            start_new_session=True,
        )
        watch = Watch(process.pid)
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            _end(process)
            raise
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        peak = watch.peak()
    if process.returncode:
        sys.exit(f"{command[0]} exited with {process.returncode}:\n{log.read_text(encoding='utf-8')[-2000:]}")
    return Reading(wall, usage.ru_utime + usage.ru_stime, peak)


def _walk(folder: str) -> list[os.DirEntry[str]]:
    found, waiting = [], [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    found.append(entry)
    return found


def snapshot(folder: Path) -> Snapshot:
    """Every file below a folder, by its path: modified in ns, inode, size. Empty when there is no folder."""
    if not folder.is_dir():
        return {}
    stats = ((entry.path, entry.stat(follow_symlinks=False)) for entry in _walk(str(folder)))
    return {path: (stat.st_mtime_ns, stat.st_ino, stat.st_size) for path, stat in stats}


def written(before: Snapshot, after: Snapshot) -> tuple[int, int]:
    """How many files are new or were written again, and how many are gone."""
    return sum(before.get(path) != stat for path, stat in after.items()), len(before.keys() - after.keys())
