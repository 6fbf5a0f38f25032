"""Is it told already? How a text stands to another that shares its wording, and what differs."""

import re
from collections.abc import Iterator

from msgspec import Struct

from builder.intake.signature import runs

_SAME = 0.9  # share of both texts' runs: nothing of weight differs
_UPDATE = 0.75  # share of the older text that stands in a longer one
_REWRITE = 0.2  # share of all their runs: no two reporters write so by chance
_SHOWN = 4  # numbers named as a difference
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


def _paragraphs(text: str) -> list[str]:
    return [paragraph for paragraph in re.split(r"\n\s*\n", text) if runs(paragraph)]


def _added(text: str, known: frozenset[str]) -> int:
    """How many paragraphs of a text are hardly told in the other."""
    return sum(len(runs(each) & known) < 0.5 * len(runs(each)) for each in _paragraphs(text))


def _numbers(text: str, other: str) -> str:
    """Numbers of a text that the other does not have."""
    found, known = dict.fromkeys(_NUMBER.findall(text)), set(_NUMBER.findall(other))
    fresh = [number for number in found if number not in known]
    more = f" and {len(fresh) - _SHOWN} more" if len(fresh) > _SHOWN else ""
    return ", ".join(fresh[:_SHOWN]) + more


def _differences(text: str, other: str) -> Iterator[str]:
    for here, there, what in ((text, other, "only here"), (other, text, "only there")):
        found = []
        if count := _added(here, runs(there)):
            found.append(f"{count} paragraph{'' if count == 1 else 's'}")
        if numbers := _numbers(here, there):
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
