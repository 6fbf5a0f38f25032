"""One sentence of the article: who speaks in it, of whom it tells, and which days it names."""

from dataclasses import dataclass

from builder.intake.claim import Claim
from builder.intake.mention import Mention
from builder.intake.passage import Passage
from builder.intake.quotation import inside, straight
from builder.intake.speaker import Voice
from builder.intake.speech import patterns

_NOBODY = Voice()


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence of a passage, from `start` to `end` of its text. `carried` speaks where the sentence names nobody.

    `said` is the mention, in an earlier sentence of the same speaker, of the day on which it was said. `actor` is the
    body of which the sentence tells that it did something, `quoting` who speaks in the words of the spans `quoted`;
    `anew` says that it begins with a name; `subject` is the person it
    begins with, speaking or not.
    """

    passage: Passage
    start: int
    end: int
    claims: tuple[Claim, ...]
    mentions: tuple[Mention, ...]
    carried: Voice
    said: tuple["Utterance", Mention] | None
    actor: Voice = _NOBODY
    anew: bool = False
    quoted: tuple[tuple[int, int], ...] = ()
    quoting: Voice = _NOBODY
    subject: Voice = _NOBODY

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Bytes of the characters from `start` to `end` of the sentence."""
        return self.passage.at(self.start + start, self.start + end)

    @property
    def last(self) -> Voice:
        """Who speaks last in the sentence."""
        return next((claim.voice for claim in reversed(self.claims) if claim.voice), self.carried)

    def voice(self, at: int) -> Voice:
        """Who says what stands at character `at` of the sentence."""
        claim = self.claim(at)
        voice = claim.voice if claim else self.carried
        return voice or (self.quoting if inside(list(self.quoted), at) else _NOBODY)

    def doer(self, at: int, code: str) -> Voice:
        """The body of which the sentence tells, where what stands at `at` is told in no clause of its own."""
        clause = patterns(code).clause.search(straight(self.text), 0, at)
        return _NOBODY if clause else self.actor

    def claim(self, at: int, beside: bool = False) -> Claim | None:
        """The claim that governs what stands at `at`: the nearest verb before it, else an attribution that follows.

        `beside` takes what stands between a speaker and the verb for the verb's own: "spokesmen on Monday said".
        """
        before = [
            claim
            for claim in self.claims
            if claim.how != "according"
            and claim.after <= at
            # "..., adds the ministry; the agency counted 40": what stands behind the mark is told by nobody named.
            and not (claim.how == "behind" and ";" in self.text[claim.after : at])
        ]
        if before:
            # Where the verb closes its clause, a later speaker may stand before the number.
            around = [claim for claim in self.claims if claim.how == "behind" and claim.start <= at < claim.verb]
            return (around or before)[-1]
        inside = [
            claim for claim in self.claims if claim.start <= at < claim.after and (beside or claim.how == "according")
        ]
        around = [
            claim for claim in self.claims if claim.how == "according" or (claim.how == "behind" and claim.after > at)
        ]
        return next(iter([*inside, *around]), None)
