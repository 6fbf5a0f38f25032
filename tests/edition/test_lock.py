"""One build at a time."""

import os
import subprocess
import sys
import textwrap

import pytest

from builder.edition import lock
from builder.errors import Mistake

HOLDER = textwrap.dedent("""
    import sys, pathlib
    from builder.edition import lock
    with lock.held(pathlib.Path(sys.argv[1]), print):
        print("held", flush=True)
        sys.stdin.read()
""")


def test_the_second_is_told_for_whom_it_waits_and_then_goes_on(tmp_path):
    path = tmp_path / "state" / "public.lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "held\n"
    told = []

    def waiting(text):
        told.append(text)
        holder.stdin.close()

    with lock.held(path, waiting):
        assert holder.wait(timeout=20) == 0
        assert path.read_text() == str(os.getpid())
    assert len(told) == 1
    assert f"process {holder.pid}" in told[0]


def test_a_killed_holder_leaves_nothing_to_clear(tmp_path):
    path = tmp_path / "public.lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "held\n"
    holder.kill()
    holder.wait(timeout=20)
    told = []
    with lock.held(path, told.append):
        assert told == []


def test_a_child_that_was_made_meanwhile_does_not_hold_it(tmp_path):
    reading, writing = os.pipe()
    with lock.held(tmp_path / "public.lock", print):
        child = os.fork()
        if child == 0:
            os.close(writing)
            os.read(reading, 1)
            os._exit(0)
    told = []
    with lock.held(tmp_path / "public.lock", told.append):
        assert told == []
    os.close(writing)
    os.close(reading)
    os.waitpid(child, 0)


def test_a_failure_inside_lets_go(tmp_path):
    path = tmp_path / "public.lock"
    try:
        with lock.held(path, print):
            raise ValueError
    except ValueError:
        pass
    told = []
    with lock.held(path, told.append):
        assert told == []


def test_a_lock_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with (
        pytest.raises(Mistake, match=r"file/public.lock cannot be written"),
        lock.held(tmp_path / "file/public.lock", print),
    ):
        pass
