"""An interrupt waits until the block is left, and is not lost."""

import signal
import threading

import pytest

from builder.edition.interrupt import uninterrupted


def test_an_interrupt_waits_its_turn():
    done = []

    def publish():
        with uninterrupted():
            signal.raise_signal(signal.SIGINT)
            done.append("the rest")

    with pytest.raises(KeyboardInterrupt):
        publish()
    assert done == ["the rest"]


def test_the_handlers_are_as_they_were():
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with uninterrupted():
        assert signal.getsignal(signal.SIGINT) != before[0]
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


def test_a_thread_that_serves_is_let_through():
    done = []

    def work():
        with uninterrupted():
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
