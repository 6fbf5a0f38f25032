"""The chain of lines that is fitted: what it sums over all chains is what counting them one by one gives."""

from itertools import pairwise, product

import numpy as np
import pytest

from benchmarks.intake.train_chain import GROUPS, Batch, Example, fit, likelihoods

NAMES = ("a", "b", "c")
EXAMPLES = (
    Example(("c", "a"), ((0,), (0, 1), (1,)), (0, 1, 2)),
    Example(("b",), ((0,),), (2,)),
    Example(("a", "b"), ((0,), (1,), (0, 1), (1,)), (0, -1, 1, -1)),
)


def counted(scores, moves, first):
    """The sum over all chains of one example, and how likely each group of each line is, by trying all of them."""
    worth, shares = 0.0, np.zeros_like(scores)
    for chain in product(range(GROUPS), repeat=len(scores)):
        steps = sum(moves[one, other] for one, other in pairwise(chain))
        each = np.exp(first[chain[0]] + steps + sum(scores[at, group] for at, group in enumerate(chain)))
        worth += each
        for at, group in enumerate(chain):
            shares[at, group] += each
    return worth, shares / worth


def test_all_chains_at_once_are_worth_what_they_are_worth_one_by_one():
    chance = np.random.default_rng(7)
    batch = Batch(EXAMPLES, NAMES)
    scores, moves = batch.scores(chance.normal(size=(3, GROUPS))), chance.normal(size=(GROUPS, GROUPS))
    first = chance.normal(size=GROUPS)
    (total, held), (shares, _), _ = batch.expected(np.stack([scores, scores + batch.labels]), moves, first)
    each = [counted(scores[begin:end], moves, first) for begin, end in batch.bounds]
    assert total == pytest.approx(sum(np.log(worth) for worth, _ in each))
    assert shares == pytest.approx(np.concatenate([found for _, found in each]))
    assert held < total


def test_a_fit_learns_what_its_examples_hold():
    model = fit(EXAMPLES * 20, NAMES, 0.1, 30)
    (shares, *_) = likelihoods(EXAMPLES, model)
    assert shares.argmax(1).tolist() == [0, 1, 2]
