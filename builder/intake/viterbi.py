"""A chain of lines: the likeliest states of all lines together, and how likely each state of each line is.

The score of a chain is the sum of what each line says for its state and of what each state says for the next. `scores`
are rows of one number for each state, `moves[a][b]` is the score of going from state a to state b.
"""

import math
from collections.abc import Sequence

Scores = Sequence[Sequence[float]]
NEVER = -math.inf  # the score of a state that a line cannot have; one at least it can


def best(scores: Scores, moves: Scores, first: Sequence[float]) -> list[int]:
    """The states of the likeliest chain; of two that are as likely, the one with the earlier state."""
    if not scores:
        return []
    reached = {state: first[state] + score for state, score in enumerate(scores[0]) if score > NEVER}
    back: list[dict[int, int]] = []
    for row in scores[1:]:
        came: dict[int, int] = {}
        further: dict[int, float] = {}
        for state, score in enumerate(row):
            if score > NEVER:
                ways = [(worth + moves[before][state], -before) for before, worth in reached.items()]
                worth, before = max(ways)
                came[state] = -before
                further[state] = worth + score
        reached = further
        back.append(came)
    state = max(reached, key=lambda a: (reached[a], -a))
    found = [state]
    for came in reversed(back):
        state = came[state]
        found.append(state)
    return found[::-1]


def _sum(values: Sequence[float]) -> float:
    """The logarithm of a sum of exponentials."""
    top = max(values)
    return top if top == -math.inf else top + math.log(sum([math.exp(value - top) for value in values]))


def _ways(moves: Scores, along: bool) -> list[list[tuple[int, float]]]:
    """For each state those that can stand before it (`along`) or after it, with the score of the move."""
    count = range(len(moves))
    return [[(b, worth) for b in count if (worth := moves[b][a] if along else moves[a][b]) > NEVER] for a in count]


def likelihoods(scores: Scores, moves: Scores, first: Sequence[float]) -> list[list[float]]:
    """For each line how likely each of its states is, over all chains; each row sums to one."""
    if not scores:
        return []
    into, out_of = _ways(moves, along=True), _ways(moves, along=False)
    ahead = [[one + other for one, other in zip(first, scores[0], strict=True)]]
    for row in scores[1:]:
        last = ahead[-1]
        ahead.append([row[b] + _sum([last[a] + worth for a, worth in into[b]]) for b in range(len(first))])
    behind = [[0.0] * len(first)]
    for row in reversed(scores[1:]):
        next_ = [one + other for one, other in zip(row, behind[-1], strict=True)]
        behind.append([_sum([worth + next_[b] for b, worth in ways]) for ways in out_of])
    behind.reverse()
    total = _sum(ahead[-1])
    return [
        [math.exp(min(one + other - total, 0.0)) for one, other in zip(before, after, strict=True)]
        for before, after in zip(ahead, behind, strict=True)
    ]
