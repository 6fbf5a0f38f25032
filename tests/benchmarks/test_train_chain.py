"""The chain of lines that is fitted: what it sums over all chains is what counting them one by one gives."""

from itertools import pairwise, product

import numpy as np
import pytest

from benchmarks.intake.train_chain import Batch, Example, fit, likelihoods
from builder.intake.zone import AFTER, CHAINS, PLAIN, ZONES

NAMES = ("a", "b", "c")
EXAMPLES = (
    Example(("c", "a"), ((0,), (0, 1), (1,)), (0, 1, 2)),
    Example(("b",), ((0,),), (2,)),
    Example(("a", "b"), ((0,), (1,), (0, 1), (1,)), (0, -1, 1, -1)),
)


def counted(scores, moves, first, allowed):
    """The sum over all chains of one example, and how likely each state of each line is, by trying all of them."""
    worth, shares = 0.0, np.zeros_like(scores)
    for chain in product(range(len(allowed.group)), repeat=len(scores)):
        if chain[0] not in allowed.first or any(two not in allowed.follows[one] for one, two in pairwise(chain)):
            continue
        steps = sum(moves[one, other] for one, other in pairwise(chain))
        each = np.exp(first[chain[0]] + steps + sum(scores[at, group] for at, group in enumerate(chain)))
        worth += each
        for at, group in enumerate(chain):
            shares[at, group] += each
    return worth, shares / worth


@pytest.mark.parametrize("which", ["page", "words"])
def test_all_chains_at_once_are_worth_what_they_are_worth_one_by_one(which):
    chance, chain = np.random.default_rng(7), CHAINS[which]
    batch, count = Batch(EXAMPLES, NAMES, chain), len(chain.group)
    scores = batch.scores(chance.normal(size=(3, batch.shape.columns)))
    moves, first = chance.normal(size=(count, count)), chance.normal(size=count)
    (total, held), (shares, _), _ = batch.expected(np.stack([scores, scores + batch.labels]), moves, first)
    each = [counted(scores[begin:end], moves, first, chain) for begin, end in batch.bounds]
    assert total == pytest.approx(sum(np.log(worth) for worth, _ in each))
    assert shares == pytest.approx(np.concatenate([found for _, found in each]))
    assert held < total


def test_a_fit_learns_what_its_examples_hold():
    model = fit(EXAMPLES * 20, NAMES, PLAIN, 0.1, 30)
    (shares, *_) = likelihoods(EXAMPLES, model, PLAIN)
    assert shares.argmax(1).tolist() == [0, 1, 2]


def test_with_zones_the_same_line_is_text_in_the_text_and_the_page_s_below_it():
    page = Example(("a", "b"), ((0,), (0,), (1,), (0,)), (0, 0, 2, 2))
    model = fit([page] * 20, NAMES, ZONES, 0.1, 30)
    (shares,) = likelihoods([page], model, ZONES)
    assert shares.argmax(1).tolist() == [0, 0, 2, 2]
    assert model.moves.shape == (AFTER + 1, AFTER + 1)
