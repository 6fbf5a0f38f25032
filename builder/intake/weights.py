"""The weights by which lines are told apart: fitted from public pages (`make intake-train`), reviewed, read once.

`weights.json` holds two sets: "page" for lines of which the markup is known, "words" for all others. In each, a feature
has a number for text and one for lines about the article; a line of the page, which is the third possibility, has
none: a positive number speaks against it. In the second set that is a line of the page below the text: those above it
and in it have numbers too.
"""

import json
import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

Which = Literal["page", "words"]
Numbers = tuple[float, ...]
GROUPS = ("text", "about", "page")
TEXT, ABOUT, PAGE = range(3)
_FILE = Path(__file__).with_name("weights.json")


@dataclass(frozen=True, slots=True)
class Weights:
    """One set. `first` is for the first line, `moves` for going from the state of one line to that of the next; `sure`
    are steps of what a likelihood is worth: how many in a hundred were right on pages that the fit had not seen.
    `features` has as many numbers for each as the chain has (`zone`), the last of which is none.
    """

    first: Numbers
    moves: tuple[Numbers, ...]
    features: Mapping[str, Numbers]
    sure: tuple[tuple[float, float], ...]

    def score(self, seen: Iterable[str]) -> Numbers:
        """What a line's features say, for each of their numbers."""
        rows = [found for name in seen if (found := self.features.get(name)) is not None]
        return tuple(map(sum, zip(*rows, strict=True))) if rows else (0.0,) * len(next(iter(self.features.values())))

    def confidence(self, likelihood: float) -> float:
        """How sure one may be of a group that has this likelihood."""
        at = bisect_right(self.sure, (likelihood, 2.0)) - 1
        return self.sure[max(at, 0)][1]


def _numbers(values: list[float | None]) -> Numbers:
    return tuple(-math.inf if value is None else value for value in values)


@lru_cache(maxsize=2)
def weights(which: Which) -> Weights:
    """The set for lines with markup, or for words alone."""
    found = json.loads(_FILE.read_text(encoding="utf-8"))[which]
    return Weights(
        _numbers(found["first"]),
        tuple(_numbers(row) for row in found["moves"]),
        {name: (*row, 0.0) for name, row in found["features"].items()},
        tuple((edge, share) for edge, share in found["sure"]),
    )
