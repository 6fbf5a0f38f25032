"""Fits a chain of lines to labels: a conditional random field over the states of a chain, by L-BFGS, with numpy
alone.

Lines whose group is unknown are summed over, so that a page of which a few snippets are known still teaches.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from builder.intake.weights import PAGE
from builder.intake.zone import Chain, states

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
_NEVER = -1e9
_LEAST = 1e-200  # what a state that a line cannot be in is worth: no row may sum to nothing


@dataclass(frozen=True, slots=True)
class Example:
    """One page, or one paste of it: for each line its features, as numbers in `names`, and its group, -1 if unknown."""

    names: tuple[str, ...]
    lines: tuple[tuple[int, ...], ...]
    groups: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """Fitted numbers: `weights[feature][column]`, `moves[from][to]`, `first[state]`; `names` are the features."""

    names: tuple[str, ...]
    weights: Floats
    moves: Floats
    first: Floats


class Shape:
    """A chain as arrays: `speaks[number][state]` says which of a feature's numbers are summed for a state, `grouped`
    which group it is of, `may` which states follow, `opens` which may be the first line's.

    Where there are several states of the page, a feature has one number more, which is heard in all of them.
    """

    def __init__(self, chain: Chain) -> None:
        count = range(len(chain.group))
        own = [[float(chain.column[state] == column) for state in count] for column in range(chain.columns)]
        shared = [[float(group == PAGE) for group in chain.group]] if chain.group.count(PAGE) > 1 else []
        self.states = len(chain.group)
        self.speaks = np.array([*own, *shared])
        self.columns = len(self.speaks)
        self.grouped = np.array([[float(group == its) for group in range(PAGE + 1)] for its in chain.group])
        self.may: Flags = np.array([[other in chain.follows[one] for other in count] for one in count])
        self.opens: Flags = np.array([state in chain.first for state in count])


def _allowed(groups: tuple[int, ...], chain: Chain) -> Flags:
    found = np.zeros((len(groups), len(chain.group)), dtype=np.bool_)
    for line, its in zip(found, states(groups, chain), strict=True):
        line[list(its)] = True
    return found


class Batch:
    """Examples as arrays: all their lines below one another, and who is still going on at each step."""

    def __init__(self, examples: Sequence[Example], names: Sequence[str], chain: Chain) -> None:
        self.shape = Shape(chain)
        known = {name: index for index, name in enumerate(names)}
        found: list[Ints] = []
        sizes: list[int] = []
        for example in examples:
            own = np.array([known.get(name, -1) for name in example.names], dtype=np.int64)
            for line in example.lines:
                mapped = own[list(line)]
                mapped = mapped[mapped >= 0]
                found.append(mapped)
                sizes.append(len(mapped))
        self.count = len(names)
        self.features = np.concatenate(found)
        self.starts = np.concatenate(([0], np.cumsum(sizes)[:-1])).astype(np.int64)
        self.sizes = np.array(sizes)
        self.groups = np.array([group for example in examples for group in example.groups])
        lengths = np.array([len(example.lines) for example in examples])
        begins = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        self.bounds = list(zip(begins.tolist(), (begins + lengths).tolist(), strict=True))
        self.begins = begins
        # All first lines, then all second ones: the examples that go on stand in front, as the longest comes first.
        longest = np.argsort(-lengths, kind="stable")
        steps = range(int(lengths.max()))
        self.going = [int((lengths > step).sum()) for step in steps]
        self.turns = np.concatenate([begins[longest[: self.going[step]]] + step for step in steps])
        self.labels = np.where(np.concatenate([_allowed(example.groups, chain) for example in examples]), 0.0, _NEVER)

    def scores(self, weights: Floats) -> Floats:
        """What its features say for each state of each line; every line has at least one feature."""
        columns = (np.ascontiguousarray(weights[:, column])[self.features] for column in range(self.shape.columns))
        summed: Floats = np.stack([np.add.reduceat(column, self.starts) for column in columns], axis=1)
        return summed @ self.shape.speaks

    def expected(self, scores: Floats, moves: Floats, first: Floats) -> tuple[Floats, Floats, Floats]:
        """The logarithm of the sum over all chains, how likely each state of each line is, and how often each move.

        `scores` are several sets of them, one below the other, as what is returned is: they are summed in one pass.
        """
        ways, turned = np.where(self.shape.may, np.exp(moves), 0.0), scores[:, self.turns]
        turned[:, : self.going[0]] += np.where(self.shape.opens, first, _NEVER)
        top = turned.max(2, keepdims=True)
        worth = np.maximum(np.exp(turned - top), _LEAST)
        ahead, scale = worth.copy(), np.empty_like(top)
        at, count = 0, self.going[0]
        scale[:, :count] = ahead[:, :count].sum(2, keepdims=True)
        ahead[:, :count] /= scale[:, :count]
        for going in self.going[1:]:
            here = ahead[:, at + count : at + count + going]
            here *= ahead[:, at : at + going] @ ways
            sums = here.sum(2, keepdims=True)
            scale[:, at + count : at + count + going] = sums
            here /= sums
            at, count = at + count, going
        # What the next line says, and all after it: the same backwards.
        worth /= scale
        behind, after = np.ones_like(worth), np.zeros_like(worth)
        back = ways.T.copy()
        for going, before in zip(self.going[:0:-1], self.going[-2::-1], strict=True):
            next_ = worth[:, at : at + going]
            next_ *= behind[:, at : at + going]
            at -= before
            after[:, at : at + going] = next_
            behind[:, at : at + going] = next_ @ back
        taken = np.einsum("kni,knj->kij", ahead, after) * ways
        shares = np.empty_like(scores)
        shares[:, self.turns] = ahead * behind
        return (np.log(scale) + top).sum((1, 2)), shares, taken


def _loss(batch: Batch, model: Model, smooth: float) -> tuple[float, Floats]:
    """How unlikely the labels are, plus a price for large numbers; and its slope."""
    scores = batch.scores(model.weights)
    both = np.stack([scores, scores + batch.labels])
    (free, held), (shares, wanted), (moved, taken) = batch.expected(both, model.moves, model.first)
    off = shares - wanted
    spoken = off @ batch.shape.speaks.T
    slope = np.stack(
        [
            np.bincount(batch.features, weights=np.repeat(spoken[:, column], batch.sizes), minlength=batch.count)
            for column in range(batch.shape.columns)
        ],
        axis=1,
    )
    price = smooth * sum(float((each**2).sum()) for each in (model.weights, model.moves, model.first))
    parts = (
        slope + 2 * smooth * model.weights,
        moved - taken + 2 * smooth * model.moves,
        off[batch.begins].sum(0) + 2 * smooth * model.first,
    )
    return float(free - held) + price, np.concatenate([part.ravel() for part in parts])


def _descend(loss: Callable[[Floats], tuple[float, Floats]], at: Floats, steps: int) -> Floats:
    """L-BFGS with a halving line search."""
    value, slope = loss(at)
    past: list[tuple[Floats, Floats]] = []
    for _ in range(steps):
        way, kept = slope.copy(), []
        for moved, turned in reversed(past):
            share = (moved @ way) / (turned @ moved)
            kept.append(share)
            way -= share * turned
        way *= (past[-1][0] @ past[-1][1]) / (past[-1][1] @ past[-1][1]) if past else 1 / max(np.abs(slope).sum(), 1e-9)
        for (moved, turned), share in zip(past, reversed(kept), strict=True):
            way += moved * (share - (turned @ way) / (turned @ moved))
        length = 1.0
        while True:
            new, turn = loss(at - length * way)
            if new <= value - 1e-4 * length * float(slope @ way) or length < 1e-6:
                break
            length /= 2
        moved, turned = -length * way, turn - slope
        if moved @ turned > 1e-10:
            past = [*past[-7:], (moved, turned)]
        done = abs(value - new) < 1e-5 * abs(value)
        at, value, slope = at + moved, new, turn
        if done:
            break
    return at


def fit(examples: Sequence[Example], names: Sequence[str], chain: Chain, smooth: float, steps: int) -> Model:
    """The model that makes the labels of the examples likely; the same for the same examples in the same order."""
    batch = Batch(examples, names, chain)
    count, columns = batch.shape.states, batch.shape.columns
    size, more = batch.count * columns, count * count

    def model(at: Floats) -> Model:
        weights, moves, first = np.split(at, [size, size + more])
        return Model(tuple(names), weights.reshape(-1, columns), moves.reshape(count, count), first)

    start = np.zeros(size + more + count)
    return model(_descend(lambda at: _loss(batch, model(at), smooth), start, steps))


def likelihoods(examples: Sequence[Example], model: Model, chain: Chain) -> list[Floats]:
    """For each example how likely each group of each line is."""
    batch = Batch(examples, model.names, chain)
    _, (shares,), _ = batch.expected(batch.scores(model.weights)[None], model.moves, model.first)
    grouped = shares @ batch.shape.grouped
    return [grouped[begin:end] for begin, end in batch.bounds]
