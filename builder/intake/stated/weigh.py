"""Signs: what one place says of a field. Those that agree raise each other, those that do not lower what is decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, log
from typing import Any

LATER = 0.4  # share of a place of whose kind another stood before it
_AGREES = 0.8  # share in a candidate from which a sign is told as a reason for it
_REASONS = 3


@dataclass(frozen=True, slots=True)
class Sign:
    """One place that says something of a field: of what `kind` it is, as a person reads it, and how far it counts;
    `beside` are values that it does not exclude.
    """

    kind: str
    value: Any
    where: str
    confidence: float
    span: tuple[int, int] | None
    beside: tuple[Any, ...] = ()


@dataclass(slots=True)
class Candidate:
    """One answer, what share each kind of place has in it, and the signs that say so. Places of a kind count once."""

    value: Any
    weights: Mapping[str, float]
    shares: dict[str, float] = field(default_factory=dict)
    signs: list[Sign] = field(default_factory=list)

    @property
    def score(self) -> float:
        return sum(self.weights[kind] * share for kind, share in self.shares.items())

    def give(self, sign: Sign, share: float) -> None:
        """Counts a sign; `share` is how far it says this answer, 0 to 1."""
        if share >= _AGREES:
            self.signs.append(sign)
        self.shares[sign.kind] = max(self.shares.get(sign.kind, 0.0), share * sign.confidence)

    @property
    def because(self) -> str:
        """The strongest signs, as a reason."""
        ranked = sorted(self.signs, key=lambda sign: -self.weights[sign.kind] * sign.confidence)
        named = list(dict.fromkeys(sign.where for sign in ranked))
        more = f", and {len(named) - _REASONS} more" if len(named) > _REASONS else ""
        return "; ".join(named[:_REASONS]) + more


@dataclass(frozen=True, slots=True)
class Curve:
    """How often the best candidate is right, by its score and by how far it is ahead; fitted to labelled pages."""

    least: float
    score: float
    ahead: float

    def at(self, ranked: Sequence[Candidate]) -> float:
        """The confidence in the first of these candidates, which stand in their rank."""
        best = ranked[0].score
        second = ranked[1].score if len(ranked) > 1 else 0.0
        power = self.least + self.score * log(best + 0.01) + self.ahead * (best - second) / (best + 0.5)
        return min(0.99, 1 / (1 + exp(-power)))
