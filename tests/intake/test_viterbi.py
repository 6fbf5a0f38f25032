"""The likeliest chain and the likelihoods, against counting every chain."""

import math
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.intake.viterbi import best, likelihoods

NUMBERS = st.floats(-4, 4).map(lambda value: round(value, 2))
ROWS = st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=5)
MOVES = st.tuples(*[st.tuples(NUMBERS, NUMBERS, NUMBERS)] * 3)


def worth(chain, scores, moves, first):
    lines = sum(row[state] for row, state in zip(scores, chain, strict=True))
    return first[chain[0]] + lines + sum(moves[a][b] for a, b in pairwise(chain))


@settings(max_examples=60, deadline=None)
@given(ROWS, MOVES, st.tuples(NUMBERS, NUMBERS, NUMBERS))
def test_no_chain_is_better_and_the_shares_are_those_of_all_chains(scores, moves, first):
    chains = {chain: worth(chain, scores, moves, first) for chain in product(range(3), repeat=len(scores))}
    assert worth(best(scores, moves, first), scores, moves, first) == pytest.approx(max(chains.values()))
    total = sum(math.exp(value) for value in chains.values())
    for at, shares in enumerate(likelihoods(scores, moves, first)):
        for state, share in enumerate(shares):
            mine = sum(math.exp(value) for chain, value in chains.items() if chain[at] == state)
            assert share == pytest.approx(mine / total, abs=1e-9)


def test_of_two_that_are_as_likely_the_earlier_state_is_taken():
    assert best([(0.0, 0.0), (0.0, 0.0)], [(0.0, 0.0), (0.0, 0.0)], (0.0, 0.0)) == [0, 0]


def test_no_lines():
    assert best([], [], ()) == []
    assert likelihoods([], [], ()) == []
