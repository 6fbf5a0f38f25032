"""Is it told already? How a text stands to another that shares its wording, and what differs."""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from builder.intake.signature import runs

_SAME = 0.9  # share of both texts' runs: nothing of weight differs
_UPDATE = 0.75  # share of the older text that stands in a longer one
_REWRITE = 0.2  # share of all their runs: no two reporters write so by chance
_SHOWN = 4  # numbers named as a difference
_GAP = re.compile(r"\n\s*\n")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")


class Twin(Struct, frozen=True):
    """`path` tells nearly the same: `kind` says how, `likeness` is the share of runs of words in common, from 0 to 1.

    `differs` is a clause, '' where nothing of weight differs.
    """

    path: str
    kind: str
    likeness: float
    differs: str

    @property
    def doubt(self) -> str:
        """The entry of `review`."""
        differs = f"; {self.differs}" if self.differs else ""
        return f"body: {self.kind} {self.path}, {round(100 * self.likeness)} % of the wording{differs}"


@lru_cache(maxsize=256)
def _paragraphs(text: str) -> tuple[frozenset[str], ...]:
    """The runs of each paragraph that has some."""
    return tuple(filter(None, (runs(paragraph) for paragraph in _GAP.split(text))))


@lru_cache(maxsize=256)
def _numbers(text: str) -> dict[str, None]:
    """The numbers of a text, in their order."""
    return dict.fromkeys(_NUMBER.findall(text))


def _added(text: str, known: frozenset[str]) -> int:
    """How many paragraphs of a text are hardly told in the other."""
    return sum(len(each & known) < 0.5 * len(each) for each in _paragraphs(text))


def _fresh(text: str, other: str) -> str:
    """Numbers of a text that the other does not have."""
    known = _numbers(other)
    fresh = [number for number in _numbers(text) if number not in known]
    more = f" and {len(fresh) - _SHOWN} more" if len(fresh) > _SHOWN else ""
    return ", ".join(fresh[:_SHOWN]) + more


def _differences(text: str, other: str) -> Iterator[str]:
    for here, there, what in ((text, other, "only here"), (other, text, "only there")):
        found = []
        if count := _added(here, runs(there)):
            found.append(f"{count} paragraph{'' if count == 1 else 's'}")
        if numbers := _fresh(here, there):
            found.append(f"the numbers {numbers}" if ", " in numbers else f"the number {numbers}")
        if found:
            yield f"{what}: {' and '.join(found)}"


def twin(text: str, path: str, other: str) -> Twin | None:
    """How `text` stands to the text of `path`; None where they are different articles."""
    mine, theirs = runs(text), runs(other)
    if not mine or not theirs:
        return None
    common = len(mine & theirs)
    likeness = common / len(mine | theirs)
    if min(common / len(mine), common / len(theirs)) >= _SAME:
        kind = "the same article as"
    elif common / len(theirs) >= _UPDATE and len(mine) > len(theirs):
        kind = "an update of"
    elif common / len(mine) >= _UPDATE and len(mine) < len(theirs):
        kind = "an earlier or shorter version of"
    elif likeness >= _REWRITE:
        kind = "a rewrite of the same report as"
    else:
        return None
    return Twin(path, kind, likeness, "; ".join(_differences(text, other)))
