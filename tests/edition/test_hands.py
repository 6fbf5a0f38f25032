"""Little work is done at once and here; much is left to a crew, and gives the same."""

import subprocess
import sys

import pytest

from builder.edition.hands import ALONE, Hands
from builder.workers import Inline
from tests.scenarios.desk import ROOT


def double(work):
    return [piece * 2 for piece in work]


def never(work):
    raise AssertionError("this was to be done elsewhere")


def test_little_is_done_here():
    with Hands() as hands:
        assert list(hands.do(range(ALONE), double, never)) == [piece * 2 for piece in range(ALONE)]
        assert list(hands.do([], double, never)) == []


@pytest.mark.parametrize("pieces", [0, 1, ALONE + 1])
def test_an_executor_that_was_handed_in_is_used_for_everything(pieces):
    with Hands(executor=Inline()) as hands:
        assert list(hands.do(range(pieces), never, double)) == [piece * 2 for piece in range(pieces)]


def test_what_starts_processes_is_loaded_only_for_much():
    code = (
        "import sys\nfrom builder.edition.hands import ALONE, Hands\nhands = Hands(jobs=1)\n"
        "for pieces in (ALONE, ALONE + 1):\n"
        "    assert list(hands.do(range(pieces), list, list)) == list(range(pieces))\n"
        "    print('multiprocessing' in sys.modules)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.split() == ["False", "True"]
