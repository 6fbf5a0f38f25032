"""House phrases that articles give away: a paragraph that ends several of one outlet's is proposed, never added."""

from collections.abc import Iterator

from msgspec import Struct

from builder.briefing.vocabulary import Vocabulary
from builder.briefing.yamltext import scalar
from builder.intake.house import find, phrases
from builder.intake.memory import Memory

LEAST = 3  # articles that have to end so
_WORDS = 8  # of a phrase: its opening is enough to know it by


class Proposal(Struct, frozen=True):
    """A phrase for an outlet's entry in the vocabulary, and how many of its articles end so."""

    outlet: str
    phrase: str
    times: int

    def __str__(self) -> str:
        return f"{self.outlet}: {scalar(self.phrase, within=True)} ends {self.times} of its articles"


def _opening(words: str) -> str:
    found = words.split()
    return " ".join(found[:_WORDS]).rstrip(" ,;:.!?–—-") if len(found) > 1 else ""


def proposals(memory: Memory, vocabulary: Vocabulary) -> Iterator[Proposal]:
    """What the articles taken in so far propose, as far as the vocabulary does not have it."""
    known = phrases(vocabulary.terms("sources"))
    for outlet, words, times in memory.common_tails(LEAST):
        phrase = _opening(words)
        if phrase and vocabulary.term("sources", outlet).listed and not any(find(known, words)):
            yield Proposal(outlet, phrase, times)
