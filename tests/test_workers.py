"""Work spread over workers comes back in its order, and a failure stops it."""

import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from builder import workers
from builder.workers import Crew, Inline, spread


def double(lot):
    return [2 * number for number in lot]


def whoami(lot):
    return [os.getpid() for _ in lot]


def sort_of_process(lot):
    return [type(multiprocessing.current_process()).__name__ for _ in lot]


def fail_at_seven(lot):
    if 7 in lot:
        raise ValueError("seven")
    return lot


@pytest.mark.parametrize("size", [1, 3, 100])
@pytest.mark.parametrize("ahead", [1, 2, 50])
def test_results_come_in_the_order_of_the_work(size, ahead):
    with ThreadPoolExecutor(4) as pool:
        for executor in (Inline(), pool):
            assert list(spread(executor, double, range(20), size, ahead)) == [2 * number for number in range(20)]


def test_a_failure_is_raised_when_its_turn_comes():
    got = []
    with pytest.raises(ValueError, match="seven"):
        got += spread(Inline(), fail_at_seven, range(20), 1, 1)
    results = spread(Inline(), fail_at_seven, range(20), 1, 1)
    assert [next(results) for _ in range(7)] == list(range(7))


def test_no_more_is_begun_than_was_asked_for():
    """A page that fails is told before thousands more are made."""
    begun = []

    def task(lot):
        begun.extend(lot)
        return lot

    results = spread(Inline(), task, range(1000), 1, 1)
    next(results)
    assert len(begun) < 4


def test_little_work_is_done_here_and_much_elsewhere(monkeypatch):
    monkeypatch.setattr(workers, "FEW", 10)
    with Crew(2) as crew:
        assert set(crew.do(range(9), whoami, whoami)) == {os.getpid()}
        assert os.getpid() not in set(crew.do(range(40), whoami, whoami, size=5))
    with Crew(1) as crew:
        assert set(crew.do(range(40), whoami, whoami)) == {os.getpid()}


def test_an_executor_that_is_handed_in_does_everything():
    with ThreadPoolExecutor(1) as pool, Crew(4, pool) as crew:
        assert list(crew.do(range(3), fail_at_seven, double)) == [0, 2, 4]


@pytest.mark.skipif(sys.platform != "linux", reason="nowhere else is a process copied")
def test_a_process_is_copied_only_where_it_has_one_thread(monkeypatch):
    monkeypatch.setattr("threading.active_count", lambda: 1)
    with Crew(2, few=1) as crew:
        sorts = set(crew.do(range(2), sort_of_process, sort_of_process, size=1))
    monkeypatch.setattr("threading.active_count", lambda: 2)
    assert workers._way() == "spawn"
    assert sorts == {"ForkProcess"}


ORPHAN = textwrap.dedent("""
    import os, sys, time
    from builder import workers

    def whoami(lot):
        return [os.getpid()]

    if __name__ == "__main__":
        workers.FEW = 1
        with workers.Crew(2) as crew:
            print(next(crew.do(range(100), whoami, whoami, size=1)), flush=True)
            time.sleep(60)
""")


def is_running(process):
    """Whether a process is there and no mere entry that nobody has waited for."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True).stdout.strip()
    return bool(state) and not state.startswith("Z")


def test_workers_die_with_a_parent_that_is_killed(tmp_path):
    script = tmp_path / "orphan.py"
    script.write_text(ORPHAN)
    parent = subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": os.getcwd()}
    )
    worker = int(parent.stdout.readline())
    assert is_running(worker)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    for _ in range(200):
        if not is_running(worker):
            return
        time.sleep(0.05)
    pytest.fail("the worker outlived its parent")


def test_whoever_leaves_early_leaves_nobody_at_work_in_an_executor_that_was_handed_in():
    ended = []

    def slow(lot):
        time.sleep(0.2)
        ended.extend(lot)
        return lot

    with ThreadPoolExecutor(2) as pool:
        with suppress(KeyboardInterrupt), Crew(2, pool) as crew:
            results = crew.do(range(100), slow, slow, size=1)
            next(results)
            raise KeyboardInterrupt
        after = len(ended)
        time.sleep(0.3)
        assert len(ended) == after < 10
