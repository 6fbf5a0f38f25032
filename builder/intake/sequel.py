"""A day told from the one before it: "three days later", "the next day", "la veille"."""

from datetime import date, timedelta

from msgspec import Struct

from builder.intake.mention import Mention
from builder.intake.passage import Passage
from builder.intake.resolve import Base, Resolved, in_words, resolve
from builder.intake.tense import is_ahead
from builder.intake.utterance import Utterance

_DAY = len("2024-10-28")
_SURE = 0.85  # how sure a day is that is counted from another


class Sequel(Struct):
    """The day told last, in the same sentence or the one right before it, of the passage `within` which both stand."""

    within: Passage | None = None
    told: date | None = None
    _here: date | None = None

    def enter(self, utterance: Utterance) -> None:
        """A sentence begins: what was told in the one before it is still near, if it stands in the same passage."""
        self.told = self._here if self.within is utterance.passage else None
        self.within, self._here = utterance.passage, None

    def resolve(self, utterance: Utterance, mention: Mention, base: Base, code: str) -> Resolved | None:
        """The date that a mention of the sentence means; a day counted from one that is still to come is left open."""
        if mention.after is None:
            found = resolve(mention, base, is_ahead(utterance.text, mention, code))
        elif self.told is None or (base.day is not None and self.told > base.day):
            return None
        else:
            day = self.told + timedelta(days=mention.after)
            found = Resolved(day.isoformat(), f"counted from {in_words(self.told)}, told before it", _SURE)
        if found is not None and len(found.edtf) == _DAY and "X" not in found.edtf and "/" not in found.edtf:
            self.told = self._here = date.fromisoformat(found.edtf)
        return found
