"""What the figures were measured on, in words that name neither a host nor a folder."""

import os
import platform
from collections.abc import Mapping
from pathlib import Path

IDLE = 0.5


def _first(path: str, key: str) -> str:
    """The value of the first line `key : value` in a file under /proc."""
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition(":")
        if name.strip() == key:
            return value.strip()
    return ""


def _disk(folder: Path, mounts: str) -> str:
    """The kind of file system that holds a folder, by the longest mount point above it."""
    lines = [line.split()[1:3] for line in mounts.splitlines()]
    return max((len(point), kind) for point, kind in lines if folder.resolve().is_relative_to(point))[1]


def describe(folder: Path) -> dict[str, str]:
    """Processor, cores, memory, disk, system, and the load of the last minute, before anything is built."""
    memory = int(_first("/proc/meminfo", "MemTotal").split()[0]) / 1024**2
    return {
        "processor": _first("/proc/cpuinfo", "model name") or platform.machine(),
        "cores": str(len(os.sched_getaffinity(0))),
        "memory": f"{memory:.0f} GB",
        "disk": _disk(folder, Path("/proc/mounts").read_text(encoding="utf-8")),
        "load": f"{os.getloadavg()[0]:.1f}",
        "system": f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}",
    }


def is_busy(facts: Mapping[str, str]) -> bool:
    """Whether other work ran beside the measuring."""
    return float(facts["load"]) > IDLE
