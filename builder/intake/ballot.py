"""The outlet where no sign is strong enough by itself: all that holds of each name is weighed, and the likeliest is
named, in review.

What each clause weighs was fitted to the articles of the corpus (`benchmarks.intake.train_outlet`), and is reviewed.
"""

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from builder.briefing.vocabulary import Vocabulary
from builder.intake.contest import Contender, contenders
from builder.intake.decision import Decision
from builder.intake.passage import PROSE
from builder.intake.reading import Reading
from builder.intake.sign import Sign, together

FILE = Path(__file__).with_name("ballot.json")
ENOUGH = 0.4  # likelihood without which no name is asserted
_UNSURE, _SURE = 0.5, 0.7  # bounds of the confidence in a name chosen so
_FEWEST = 6  # lines of a page without which there is nothing to weigh names by
_TELLING = 0.69  # confidence of its signs together by which a name is weighed there, too
_LOUD = 0.7  # of one by itself
_PAPERS = frozenset(("is in the vocabulary of outlets", "has a word of the press"))
_SAID = 3  # clauses that a reason tells


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """What each clause weighs; "" is what a name weighs of which nothing holds."""
    found: dict[str, float] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def shares(names: Sequence[Contender], weighed: Mapping[str, float]) -> list[float]:
    """How likely each name is the outlet's; what is left is that none is."""
    # A sum that is the same in whatever order a set has its clauses.
    sums = [math.fsum(weighed.get(clause, 0.0) for clause in ("", *name.clauses)) for name in names]
    highest = max(0.0, *sums) if sums else 0.0
    powers = [math.exp(each - highest) for each in sums]
    whole = sum(powers) + math.exp(-highest)
    return [each / whole for each in powers]


def _because(name: Contender, weighed: Mapping[str, float]) -> str:
    said = sorted(name.clauses, key=lambda clause: (-weighed.get(clause, 0.0), clause))
    return f'of all names on the page "{name.name}" is the likeliest: it ' + ", ".join(said[:_SAID])


def _is_said(name: Contender, signs: Sequence[Sign]) -> bool:
    """Whether the signs of a name say enough where little else stands: one of them, or all of a name that is known or
    called as the press is. People are followed and told, too.
    """
    said = [sign for sign in signs if sign.outlet == name.name]
    if any(sign.confidence >= _LOUD for sign in said):
        return True
    return bool(name.clauses & _PAPERS) and any(sign.confidence >= _TELLING for sign in together(said, 1.0))


def ballot(reading: Reading, signs: Sequence[Sign], vocabulary: Vocabulary) -> Decision | None:
    """The likeliest name, where it is likely enough; always in review."""
    names, weighed = contenders(reading, signs, vocabulary), weights()
    ranked = sorted(zip(shares(names, weighed), names, strict=True), key=lambda each: -each[0])
    if not ranked or ranked[0][0] < ENOUGH:
        return None
    share, best = ranked[0]
    lines = {each.text for each in reading.passages if each.kind not in PROSE}
    if len(lines) < _FEWEST and not _is_said(best, signs):
        return None
    value, because = vocabulary.term("sources", best.name).name, _because(best, weighed)
    others = dict.fromkeys((value, *(name.name for _, name in ranked[1 : _SAID + 2])))
    doubt = f"{value} is likely: {because}"
    return Decision(value, because, max(_UNSURE, min(share, _SURE)), best.span, tuple(others), doubt)
