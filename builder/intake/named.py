"""A name that stands in a text: what an article calls somebody, and what tells that it is a name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.shape import occurrences

_SPACED = re.compile("[A-Za-zÀ-žА-яІЇЄҐіїєґ]")
Kind = Literal["people", "organizations", "places", "outlets"]
KINDS: tuple[Kind, ...] = ("people", "organizations", "places", "outlets")


@dataclass(frozen=True, slots=True)
class Named:
    """A name of a kind, as an article writes it first; `aliases` are its other names there, `span` bytes of the raw
    file, `line` the number of the line, `domain` where an outlet publishes.
    """

    kind: Kind
    name: str
    because: str
    confidence: float
    span: tuple[int, int]
    times: int = 1
    aliases: tuple[str, ...] = ()
    line: int = 0
    domain: str = ""

    def as_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "name": self.name,
            "aliases": list(self.aliases),
            "because": self.because,
            "confidence": self.confidence,
            "span": list(self.span),
            "line": self.line,
            **({"domain": self.domain} if self.domain else {}),
            "times": self.times,
        }

    @classmethod
    def of_json(cls, data: Mapping[str, Any]) -> "Named":
        """The name that `as_json` made data of."""
        first, last = data["span"]
        lists = {"span": (first, last), "aliases": tuple(data["aliases"])}
        return cls(**{**data, **lists})


def times(words: str, passages: Sequence[Passage]) -> int:
    """How often words stand in the text, by themselves or in the genitive; where no spaces part them, anywhere."""
    if not _SPACED.match(words):
        return sum(passage.text.count(words) for passage in passages)
    forms = (words, f"{words}s")  # what stands before "'s" stands by itself
    texts = (straight(passage.text) for passage in passages)
    return sum(1 for text in texts for form in forms for _ in occurrences(form, text))
