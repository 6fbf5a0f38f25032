"""A day told from the one before it: "three days later", "the next day", "la veille"; and one told behind one to come:
"the first round is on 30 August, the second on 6 December".
"""

from datetime import date, timedelta

from msgspec import Struct

from builder.intake.due import is_dated
from builder.intake.mention import Mention, evened
from builder.intake.passage import Passage
from builder.intake.real_day import real_day
from builder.intake.resolve import Base, Resolved, in_words, resolve
from builder.intake.tense import is_ahead
from builder.intake.utterance import Utterance

_DAY = len("2024-10-28")
_SURE = 0.85  # how sure a day is that is counted from another, or told behind one to come
_SOON = 200  # days from one to come to the next that is told beside it


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
            found = self._beside(found, utterance.text, mention, base, code) if found is not None else None
        elif self.told is None or (base.day is not None and self.told > base.day):
            return None
        else:
            day = self.told + timedelta(days=mention.after)
            found = Resolved(day.isoformat(), f"counted from {in_words(self.told)}, told before it", _SURE)
        if found is not None and len(found.edtf) == _DAY and "X" not in found.edtf and "/" not in found.edtf:
            self.told = self._here = date.fromisoformat(found.edtf)
        return found

    def _beside(self, found: Resolved, text: str, mention: Mention, base: Base, code: str) -> Resolved:
        """A day without its year behind one of its sentence that is to come: to come too, where nothing tells it as
        gone.
        """
        said = mention.year is not None or mention.years is not None or mention.same or mention.way or mention.gone
        if said or mention.grain != "day" or not mention.is_single or mention.near is not None:
            return found
        here, today = self._here, base.day
        if here is None or today is None or here <= today or found.edtf >= today.isoformat():
            return found
        if is_dated(mention, evened(text), code):
            return found  # "the vote is on 30 August, the letter of 6 December says"
        day = real_day(
            here.year + ((mention.month, mention.day) < (here.month, here.day)), mention.month or 0, mention.day or 0
        )
        if day is None or not 0 < (day - here).days <= _SOON:
            return found
        return Resolved(day.isoformat(), f"behind {in_words(here)}, which is to come", _SURE)
