"""The zones of a file: which state a line may be in follows from where the text begins and ends."""

import pytest

from builder.intake.weights import ABOUT, PAGE, TEXT
from builder.intake.zone import AFTER, AMID, BELOW, CHAINS, HEAD, NOTE, OVER, PLAIN, TOLD, ZONES, states


def test_what_is_no_text_stands_above_in_or_below_it():
    groups = (PAGE, ABOUT, TEXT, PAGE, ABOUT, TEXT, PAGE, ABOUT)
    assert states(groups, ZONES) == [
        (OVER,), (HEAD,), (TOLD,), (AMID,), (NOTE,), (TOLD,), (AFTER,), (NOTE, AFTER),
    ]  # fmt: skip


def test_of_an_unknown_line_nothing_is_said_and_without_zones_a_group_is_its_state():
    assert states((-1, TEXT), ZONES)[0] == tuple(range(6))
    assert states((PAGE, TEXT, PAGE), PLAIN) == [(PAGE,), (TEXT,), (PAGE,)]


def test_no_text_follows_what_stands_below_it():
    assert ZONES.follows[AFTER] == (AFTER,)
    assert ZONES.names[AFTER] == BELOW
    assert all(AFTER not in ZONES.follows[state] for state in (OVER, HEAD, AMID))


@pytest.mark.parametrize("which", ["page", "words"])
def test_each_state_has_a_group_a_number_and_a_next(which):
    chain = CHAINS[which]
    count = len(chain.group)
    assert len(chain.names) == len(chain.column) == len(chain.follows) == count
    assert sorted(set(chain.column)) == list(range(chain.columns))
    assert all(set(following) <= set(range(count)) and following for following in chain.follows)
