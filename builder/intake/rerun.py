"""A second reading of a page whose text was lost: the chain of its lines took something short for the article.

A chain weighs all lines together, so that one mistake about where the text ends is a mistake about all that follows.
That the longest run of prose is no part of the article is rare, but for comments, and for the small print of a page's
foot. Where that is unlikely, the chain is asked again, with that run as text.
"""

from collections.abc import Sequence

from builder.intake.features import Row
from builder.intake.standing import main
from builder.intake.viterbi import NEVER, Scores
from builder.intake.weights import TEXT
from builder.intake.zone import Chain

_FOOT = 20  # lines at the end of a page, the first of whose paragraphs of prose is small print
_BRIEF = 200  # words of a text that may be another story's teaser; of a longer one the run must hold twice as many


def kept(lines: Sequence[Row], groups: Sequence[int]) -> int:
    """The words of prose that stay."""
    return sum(line.size for line, group in zip(lines, groups, strict=True) if line.prose and group == TEXT)


def lost(lines: Sequence[Row], groups: Sequence[int]) -> frozenset[int]:
    """The lines of the longest run of prose, where most of it would go, and the text that stays is so much shorter that
    it is hardly the article.
    """
    run = [at for at, its in enumerate(main(lines)) if its]
    gone, whole = sum(lines[at].size for at in run if groups[at] != TEXT), sum(lines[at].size for at in run)
    if 2 * gone <= whole or len(lines) - run[0] <= _FOOT:
        return frozenset()
    left = kept(lines, groups)
    return frozenset(run) if left < (gone if left < _BRIEF else gone / 2) else frozenset()


def bound(scores: Scores, text: frozenset[int], chain: Chain) -> list[list[float]]:
    """What each line says for each state, where some lines are known to be text."""
    return [
        [score if at not in text or group == TEXT else NEVER for score, group in zip(row, chain.group, strict=True)]
        for at, row in enumerate(scores)
    ]
