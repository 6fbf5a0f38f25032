"""What a child was sent to find out comes back, and is found out here where it does not."""

import os
import signal
import sys

import pytest

from builder.edition import scout


def test_the_answer_is_the_childs():
    assert scout.sent(os.getpid)() != os.getpid()


def test_it_is_waited_for_once_and_leaves_nothing_behind():
    before = len(os.listdir("/dev/fd"))
    answer = scout.sent(lambda: [os.getpid(), None, "\udcff"])
    assert answer() == answer() == [answer()[0], None, "\udcff"]
    assert len(os.listdir("/dev/fd")) == before
    with pytest.raises(ChildProcessError):
        os.waitpid(answer()[0], os.WNOHANG)


def test_what_this_process_holds_the_child_does_not(tmp_path):
    with (tmp_path / "held").open("w") as held:
        descriptor = held.fileno()
        assert scout.sent(lambda: os.path.exists(f"/dev/fd/{descriptor}"))() is False
        assert os.path.exists(f"/dev/fd/{descriptor}")


def test_more_than_a_pipe_holds_comes_whole():
    assert scout.sent(lambda: [f"2024/{day}" for day in range(50_000)])()[-1] == "2024/49999"


def fails_elsewhere(how):
    here = os.getpid()

    def question():
        if os.getpid() != here:
            how()
        return os.getpid()

    return question


@pytest.mark.parametrize(
    "how",
    [lambda: 1 / 0, lambda: sys.exit(0), lambda: os.kill(os.getpid(), signal.SIGKILL), lambda: signal.raise_signal(2)],
    ids=["raises", "leaves", "is killed", "is interrupted"],
)
def test_what_a_child_fails_at_is_found_out_here(how, capfd):
    assert scout.sent(fails_elsewhere(how))() == os.getpid()
    assert capfd.readouterr() == ("", "")


def test_so_it_is_where_no_child_can_be_had(monkeypatch):
    def refused():
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", refused)
    before = len(os.listdir("/dev/fd"))
    assert scout.sent(os.getpid)() == os.getpid()
    assert len(os.listdir("/dev/fd")) == before
