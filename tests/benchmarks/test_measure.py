"""What is told of a process: its children are counted in, and so is each file it wrote."""

import os
import sys
import time
from pathlib import Path

import pytest

from benchmarks import measure

MB = 1 << 20
needs_proc = pytest.mark.skipif(
    not Path("/proc/self/smaps_rollup").exists(), reason="no /proc/PID/smaps_rollup: memory cannot be summed here"
)
# Each holds 60 MB of its own; the first waits for the second, and both for half a second.
HOLDS = """
import subprocess, sys, time
held = bytearray(b"x") * (60 << 20)
if len(sys.argv) > 1:
    subprocess.run([sys.executable, "-c", sys.argv[1]], check=True)
time.sleep(0.5)
"""


def run(tmp_path: Path, *arguments: str) -> measure.Reading:
    return measure.build([sys.executable, "-c", *arguments], tmp_path, {"GREETING": "hello"}, tmp_path / "log")


@needs_proc
def test_memory_is_summed_over_the_processes(tmp_path: Path) -> None:
    alone = run(tmp_path, HOLDS).peak
    both = run(tmp_path, HOLDS, HOLDS).peak
    assert 60 * MB < alone < 110 * MB
    assert 120 * MB < both < 2 * alone


@needs_proc
def test_cpu_of_children_is_counted(tmp_path: Path) -> None:
    burns = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'sum(range(6_000_000))'])"
    assert run(tmp_path, burns).cpu > run(tmp_path, "pass").cpu


@needs_proc
def test_python_keeps_what_it_has_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    run(tmp_path, "import sys; print(sys.dont_write_bytecode)")
    assert (tmp_path / "log").read_text() == "False\n"


@needs_proc
def test_the_environment_the_folder_and_the_log_are_as_asked(tmp_path: Path) -> None:
    run(tmp_path, "import os; print(os.environ['GREETING'], os.getcwd())")
    assert (tmp_path / "log").read_text() == f"hello {tmp_path.resolve()}\n"


@needs_proc
def test_a_build_that_fails_ends_the_benchmark_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="exited with 3:\nno such thing"):
        run(tmp_path, "import sys; print('no such thing'); sys.exit(3)")


@needs_proc
def test_an_interrupt_ends_the_build_with_its_children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    def interrupted(pid: int, options: int) -> None:
        started.append(pid)
        while not (tmp_path / "log").read_text().endswith("\n"):
            time.sleep(0.01)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "wait4", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path, "import os, time; os.fork(); os.write(1, b'up\\n'); time.sleep(60)")
    with pytest.raises(ProcessLookupError):
        os.kill(started[0], 0)


def test_files_written_again_are_told_from_files_left_alone(tmp_path: Path) -> None:
    for name in ("left", "again", "replaced", "gone", "deep/down"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
        os.utime(tmp_path / name, ns=(1, 1))
    before = measure.snapshot(tmp_path)
    (tmp_path / "again").write_text("x")
    (tmp_path / "new").write_text("x")
    (tmp_path / "other").write_text("x")
    os.utime(tmp_path / "other", ns=(1, 1))
    (tmp_path / "other").replace(tmp_path / "replaced")  # same time, same bytes, but written
    (tmp_path / "gone").unlink()
    assert measure.written(before, measure.snapshot(tmp_path)) == (3, 1)
    assert len(before) == 5


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert measure.snapshot(tmp_path / "none") == {}
    assert measure.written({}, {"a": (1, 2, 3)}) == (1, 0)
