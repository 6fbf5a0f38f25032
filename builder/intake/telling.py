"""The article as it is told, sentence by sentence, with what was heard: who spoke before, where one says "he said",
"the report" or names nobody.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from builder.intake.attribution import Attribution
from builder.intake.chronicle import Chronicle, agreed
from builder.intake.claim import Claim
from builder.intake.dateline import dateline
from builder.intake.languages.model import Language
from builder.intake.mention import Mention
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.publication import told_by
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.rubric import rubrics
from builder.intake.sentence import LONGEST, sentences
from builder.intake.speaker import Voice, head
from builder.intake.spoken import spoken
from builder.intake.utterance import Utterance

_NOBODY = Voice()
_OUTER = re.compile('[“”„«»"]')
_NEAR = frozenset({"quote", "details"})  # parts that rest on the source named above them


@dataclass(slots=True)
class _Memory:
    """What has been heard so far: the last speaker, the last person, the last carrier of a report, and when the last
    speaker spoke.
    """

    voice: Voice = _NOBODY
    person: Voice = _NOBODY
    carrier: str = ""
    said: tuple[Utterance, Mention] | None = None


def _source(reading: Reading, attribution: Attribution) -> Voice:
    """Whom the article names after its label "Source"."""
    text = next((p.text for p in reading.passages if p.section == "source" and p.kind in PROSE), "")
    voice = attribution.speakers.voiced(text)[1] if text else Voice()
    return voice if attribution.speakers.nameable(voice.by) else Voice()


def _pointed(claim: Claim, memory: _Memory) -> Claim:
    """A claim that only points back, with the voice it points to."""
    if not claim.pointing:
        # "The source said": the one spoken of before.
        noun = straight(claim.phrase).lower().removeprefix("the ")
        again = claim.phrase.lower() == f"the {noun}" and noun == head(memory.voice.by)
        return replace(claim, voice=replace(memory.voice, via=memory.voice.via or claim.voice.via)) if again else claim
    if claim.pointing == "carrier":
        # "The report said" speaks with the voice of whoever was quoted in the report, through the same carrier.
        voice = memory.voice if memory.voice.via and memory.voice.via[-1] == memory.carrier else Voice(memory.carrier)
    else:
        nearest = (memory.person, memory.voice) if claim.pointing == "person" else (memory.voice, memory.person)
        voice = nearest[0] or nearest[1]
    return replace(claim, voice=replace(voice, via=voice.via or claim.voice.via))


def _nested(claims: tuple[Claim, ...], text: str) -> tuple[Claim, ...]:
    """A says that B believes: B's words come through A."""
    done: list[Claim] = []
    for claim in claims:
        outer = done[-1] if done else None
        follows = outer is not None and text[outer.after : claim.start].strip() in ("that", "", "that the", "the")
        if outer and follows and claim.how == "before" and outer.voice.by != claim.voice.by:
            claim = replace(claim, voice=replace(claim.voice, via=(*claim.voice.via, outer.voice.by)))
        done.append(claim)
    return tuple(done)


def _through(claim: Claim, source: Voice) -> Claim:
    """Under a named source all that is said comes through it."""
    carrier = source.via[-1] if source.via else source.by
    if not carrier or claim.voice.by in ("", carrier) or carrier in claim.voice.via:
        return claim
    return replace(claim, voice=replace(claim.voice, via=(*claim.voice.via, carrier)))


def _remember(memory: _Memory, utterance: Utterance, attribution: Attribution) -> None:
    if utterance.subject:
        memory.person = utterance.subject
    speaking = next((claim for claim in reversed(utterance.claims) if claim.voice.by), None)
    if speaking is None:
        return
    if not speaking.pointing:
        memory.said = None
    memory.voice = speaking.voice
    if attribution.is_person(speaking):
        memory.person = speaking.voice
    if speaking.voice.via:
        memory.carrier = speaking.voice.via[-1]
    elif speaking.how != "according" and not speaking.pointing and not attribution.is_person(speaking):
        memory.carrier = speaking.voice.by
    if (day := spoken(speaking, utterance.text, utterance.mentions, attribution.code)) is not None:
        memory.said = (utterance, day)


def _sentences(passage: Passage, language: Language, skipped: int) -> Iterator[tuple[int, int, str]]:
    text = passage.text
    if passage.kind is Kind.QUOTATION:
        # All of it is quoted: within it the outer marks say nothing.
        text = _OUTER.sub(" ", text)
    at = passage.bullet + skipped
    for start, end in sentences(text[at:], language):
        if end - start <= LONGEST:
            yield at + start, at + end, text[at + start : at + end]


def unread(reading: Reading) -> tuple[int, ...]:
    """The lines on which a sentence is too long to be read for statements and figures."""
    return tuple(
        passage.block.line(passage.start).number
        for passage in reading.prose
        if any(end - start > LONGEST for start, end in sentences(passage.words, reading.grammar))
    )


def _referred(found: tuple[Claim, ...], text: str, memory: _Memory, attribution: Attribution) -> tuple[Claim, ...]:
    """The claims with whom they point to: the one named earlier in the sentence, else as the article remembers."""
    if not found:
        return ()
    here = replace(memory)
    if any(claim.pointing == "person" and claim.start for claim in found):
        subject = attribution.speakers.protagonists.subject(text)
        here.person = Voice(subject) if subject else here.person
    done: list[Claim] = []
    for claim in found:
        claim = _pointed(claim, here if claim.start else memory)
        if claim.how == "before" and attribution.is_person(claim) and claim.voice:
            here.person = claim.voice
        done.append(claim)
    return tuple(done)


def _claims(text: str, memory: _Memory, source: Voice, attribution: Attribution) -> tuple[Claim, ...]:
    """The claims of a sentence, with whom they point to and through whom they came; they rest on `source`."""
    pointed = _referred(attribution.claims(text), text, memory, attribution)
    return tuple(_through(claim, source) for claim in _nested(pointed, text))


def _goes_on(text: str, passage: Passage, before: tuple[bool, bool, bool], attribution: Attribution) -> bool:
    """Whether a sentence goes on with the last speaker: where its first word says so ("They"), or how it is told.

    `before` says whether the sentence before it was somebody's, whether one stands before it in its paragraph, and
    whether the last of all names a speaker.
    """
    heard, is_second, last = before
    if heard and (passage.kind is Kind.QUOTATION or attribution.goes_on(text)):
        return True
    return last and ((not is_second and attribution.goes_on_after(text)) or attribution.is_reported(text))


def _is_quotation(text: str) -> bool:
    plain = straight(text).strip()
    return plain.startswith('"') and plain.rstrip(".,").endswith('"')


def _taken_up(text: str, passage: Passage, found: list[Utterance], memory: _Memory, attribution: Attribution) -> bool:
    """Whether a sentence in indirect speech follows one that tells of a person, quotations between them aside; the
    memory then has that person's voice: "Ada Brenner widersprach. Der Hafen sei leer."
    """
    if not attribution.is_reported(text):
        return False
    before = next((each for each in reversed(found) if not _is_quotation(each.text)), None)
    if before is None or before.passage is not passage or before.claims or not (before.subject or before.last):
        return False
    memory.voice = before.last or before.subject
    return True


def _told(reading: Reading) -> list[Passage]:
    """The passages that say something: not those that name the source, nor those that only say when."""
    dated = told_by(reading) - set(rubrics(reading.prose, reading.grammar.code).values())
    return [each for each in reading.prose if each.section != "source" and id(each) not in dated]


class _Telling:
    """The article while it is heard."""

    def __init__(self, reading: Reading, attribution: Attribution) -> None:
        self._attribution = attribution
        self._language = reading.grammar
        self._source = _source(reading, attribution)
        self._memory = _Memory(carrier=self._source.via[-1] if self._source.via else self._source.by)
        self._told, self._line = _told(reading), dateline(reading)
        self._lead = next((passage for passage in self._told if passage.kind is not Kind.DEK), None)
        self._chronicle = Chronicle.of(reading.passages, reading.grammar.code)
        self._found: list[Utterance] = []

    def _follows(self, text: str, passage: Passage, heard: bool, second: bool) -> bool:
        """Whether a sentence goes on with the last speaker, or with one of whom the sentence before told."""
        last = bool(self._found and self._found[-1].last) or (
            second and _taken_up(text, passage, self._found, self._memory, self._attribution)
        )
        return _goes_on(text, passage, (heard, second, last), self._attribution)

    def _utterance(
        self, passage: Passage, start: int, end: int, claims: tuple[Claim, ...], goes_on: bool, rests: Voice
    ) -> Utterance:
        text, attribution = passage.text[start:end], self._attribution
        return Utterance(
            passage,
            start,
            end,
            claims,
            self._chronicle.mentions(passage, start, text),
            self._memory.voice if goes_on else rests,
            self._memory.said if goes_on or any(claim.pointing for claim in claims) else None,
            attribution.actor(text),
            attribution.speakers.protagonists.opens_anew(text),
            subject=Voice(attribution.speakers.protagonists.subject(text)),
        )

    def _hear(self, passage: Passage) -> None:
        rests = self._source if passage is self._lead or passage.section in _NEAR else _NOBODY
        heard = second = False
        skipped = self._line.end if self._line and self._line.passage is passage else 0
        for start, end, text in _sentences(passage, self._language, skipped):
            claims = _claims(text, self._memory, rests, self._attribution)
            goes_on = self._follows(text, passage, heard, second)
            utterance = self._utterance(passage, start, end, claims, goes_on, rests)
            self._found.append(utterance)
            _remember(self._memory, utterance, self._attribution)
            second = True
            heard = goes_on or any(claim.voice.by for claim in claims)

    def hear(self) -> list[Utterance]:
        for passage in self._told:
            self._hear(passage)
        return self._found


def utterances(reading: Reading, attribution: Attribution) -> tuple[Utterance, ...]:
    """The sentences of all that the article tells, in order, each with its speakers."""
    found = _Telling(reading, attribution).hear()
    sides = agreed([(each.text, each.mentions) for each in found], reading.grammar.code)
    return tuple(
        each if mentions == each.mentions else replace(each, mentions=mentions)
        for each, mentions in zip(found, sides, strict=True)
    )
