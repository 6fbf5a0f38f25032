"""A decision: what was decided, and why, said by the code that decided it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Decision:
    """One answer about an article.

    `value` is what the draft will say, None where the question is left open; `because` is a clause a person reads;
    `confidence` goes from 0 to 1; `span` is where the evidence stands, in bytes of the raw file, None where it stands
    in no one place; `candidates` are the answers weighed, the likeliest first; `doubt` is what the editor has to look
    at, if anything.
    """

    value: Any
    because: str
    confidence: float
    span: tuple[int, int] | None = None
    candidates: tuple[Any, ...] = ()
    doubt: str = ""

    @staticmethod
    def _plain(value: Any) -> Any:
        if isinstance(value, tuple):
            return [Decision._plain(each) for each in value]
        return value.isoformat() if isinstance(value, date) else value

    def as_json(self) -> dict[str, Any]:
        """The decision as `intake --json` prints it."""
        return {
            "value": self._plain(self.value),
            "because": self.because,
            "confidence": round(self.confidence, 2),
            "span": list(self.span) if self.span else None,
            "candidates": self._plain(self.candidates),
        }


Evidence = dict[str, Decision]


def doubts(evidence: Evidence) -> Iterable[str]:
    """The entries of `review` that the decisions ask for, each beginning with its field."""
    return (f"{field}: {decision.doubt}" for field, decision in evidence.items() if decision.doubt)
