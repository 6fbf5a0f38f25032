"""A process that leaves at once has told all that it had to tell, and done what it was asked to do at its end."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LEFT = """
import atexit, sys
from builder import garbage

class Thing:
    def __del__(self):
        print("taken apart")

thing = Thing()
atexit.register(print, "called")
print("printed")
print("told", file=sys.stderr)
{more}
garbage.leave(7)
"""


def left(more="", **options):
    return subprocess.run(
        [sys.executable, "-c", LEFT.format(more=more)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, text=True, timeout=60, stderr=subprocess.PIPE, **options,
    )  # fmt: skip


def test_what_was_printed_is_out_and_nothing_is_taken_apart():
    run = left(stdout=subprocess.PIPE)
    assert (run.returncode, run.stdout, run.stderr) == (7, "printed\ncalled\n", "told\n")


def test_a_thread_that_is_still_at_work_sees_the_end_it_knows():
    run = left(
        "import threading, time; threading.Thread(target=time.sleep, args=[0.1]).start()", stdout=subprocess.PIPE
    )
    assert (run.returncode, run.stdout) == (7, "printed\ncalled\ntaken apart\n")


def test_so_does_who_watches():
    run = subprocess.run(
        [sys.executable, "-m", "cProfile", "-m", "builder", "check", "--site", "nowhere"],
        cwd=ROOT, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert "There is no site.yaml" in run.stderr
    assert "function calls" in run.stdout


def test_a_process_that_was_started_with_nowhere_to_print_leaves_as_any():
    run = left(preexec_fn=lambda: os.close(1))
    assert (run.returncode, run.stderr) == (7, "told\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_what_no_disk_takes_is_told():
    with Path("/dev/full").open("w") as full:
        run = left(stdout=full)
    assert run.returncode != 0
    assert "No space left" in run.stderr
