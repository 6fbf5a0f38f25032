"""The weights by which lines are told apart: fitted from public pages (`make intake-train`), reviewed, read once.

`weights.json` holds two sets: "page" for lines of which the markup is known, "words" for all others. In each, a feature
has a number for text and one for lines about the article; a line of the page, which is the third possibility, has
none: a positive number speaks against it.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

Which = Literal["page", "words"]
Triple = tuple[float, float, float]
GROUPS = ("text", "about", "page")
TEXT, ABOUT, PAGE = range(3)
_FILE = Path(__file__).with_name("weights.json")


@dataclass(frozen=True, slots=True)
class Weights:
    """One set. `first` is for the first line, `moves` for going from one line to the next; `sure` are steps of what a
    likelihood is worth: how many in a hundred were right on pages that the fit had not seen.
    """

    first: Triple
    moves: tuple[Triple, Triple, Triple]
    features: Mapping[str, Triple]
    sure: tuple[tuple[float, float], ...]

    def score(self, seen: Iterable[str]) -> Triple:
        """What a line's features say for each group."""
        text = about = 0.0
        for name in seen:
            found = self.features.get(name)
            if found is not None:
                text += found[0]
                about += found[1]
        return text, about, 0.0

    def confidence(self, likelihood: float) -> float:
        """How sure one may be of a group that has this likelihood."""
        at = bisect_right(self.sure, (likelihood, 2.0)) - 1
        return self.sure[max(at, 0)][1]


def _triple(values: list[float]) -> Triple:
    text, about, page = values
    return text, about, page


@lru_cache(maxsize=2)
def weights(which: Which) -> Weights:
    """The set for lines with markup, or for words alone."""
    found = json.loads(_FILE.read_text(encoding="utf-8"))[which]
    first, second, third = (_triple(row) for row in found["moves"])
    return Weights(
        _triple(found["first"]),
        (first, second, third),
        {name: (text, about, 0.0) for name, (text, about) in found["features"].items()},
        tuple((edge, share) for edge, share in found["sure"]),
    )
