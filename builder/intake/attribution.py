"""Who says so? The speaker of a sentence, and through whom the words came: read from its verbs of speech, never
guessed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from builder.intake.claim import Claim
from builder.intake.closing import Closing
from builder.intake.colon import before_colon
from builder.intake.languages.model import Language
from builder.intake.names import Names
from builder.intake.nominative import undeclined
from builder.intake.postposed import Postposed
from builder.intake.quotation import quoted, straight
from builder.intake.relative import Relatives
from builder.intake.sentence import LONGEST
from builder.intake.speaker import Speakers, Voice, main
from builder.intake.speech import patterns
from builder.intake.subject import Subjects

_CONJUNCTION = 3  # letters before a verb that opens its sentence: "Y prosiguió"
_ENDED = re.compile(r"[\s.\"]*|\s[^\s,;:\"]+(?:\s[^\s,;:\"]+){0,3}[\s.]*")
_APPOSED = re.compile(r",\s(?P<name>[^,.;:()\"]{5,40})(?=[,.]|$)")
_TOLD = 5  # words of a clause that tells something, and leads to no speaker
_NAME = re.compile(r"(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w'-]+(?:\s(?:[A-ZÀ-ÞА-ЯІЇЄҐ]?[\w'-]+)){0,2}|[ァ-ヶーA-Za-z0-9・]{2,15})")
_CLAUSE = re.compile(r"[;\"]")
_OBJECT = re.compile(r"\b(?:to|by|from|of|in|on|with|for|about)\s+(?:the\s+|an?\s+)?$")


@lru_cache(maxsize=1024)
def _hushed(text: str) -> str:
    """The text with quoted words blanked: what is said inside quotation marks is not the reporter's attribution."""
    plain = straight(text)
    for start, end in quoted(text)[0]:
        if _NAME.fullmatch(plain, start, end):  # the firm «Delta», 「ベスナ96」
            plain = plain[: start - 1] + " " + plain[start:end] + " " + plain[end + 1 :]
        else:
            plain = plain[:start] + " " * (end - start) + plain[end:]
    return plain


def _is_led(colon: Claim, found: Sequence[Claim], text: str) -> bool:
    """Whether a verb before a colon tells already who speaks behind it."""
    return any(claim.start < colon.start and not _CLAUSE.search(text, claim.after, colon.start) for claim in found)


def _heard(found: list[Claim]) -> tuple[Claim, ...]:
    """The claims without a verb of nobody's that stands in one of somebody: "as was said by Ada Brenner"."""
    named = [claim for claim in found if claim.voice]
    return tuple(
        claim
        for claim in found
        if claim.voice or claim.pointing or not any(each.start <= claim.verb < each.end for each in named)
    )


class Attribution:
    """Reads the claims of one article's sentences."""

    def __init__(self, language: Language, names: Names, text: str) -> None:
        self.code = language.code
        self._speech = language.speech
        self.nouns_capital = language.nouns_capital
        self._cyrillic = language.cyrillic
        self.speakers = Speakers(language, names, text)
        self._subjects = Subjects(language, self.speakers)
        self._postposed = Postposed(language, self.speakers, self._subjects)
        self._closing = Closing(language, self.speakers)
        self._relatives = Relatives(language, self.speakers)
        self._patterns = patterns(language.code)

    def _pointing(self, words: str) -> Literal["", "person", "carrier"]:
        bare = straight(main(words))
        if self._patterns.person.fullmatch(bare):
            return "person"
        return "carrier" if self._patterns.carrier.fullmatch(bare) else ""

    def _described_voice(self, sentence: str, words: str, verb: re.Match[str]) -> tuple[str, Voice]:
        """The speaker's phrase and voice, with whom the words after the verb cite: "has reported, citing residents"."""
        phrase, voice = self.speakers.voiced(words)
        cited = self._patterns.cited.match(straight(sentence[verb.end() :]))
        if cited and not voice.via:
            origin = sentence[verb.end() + cited.start("who") : verb.end() + cited.end("who")]
            voice = Voice(self.speakers.name(origin), (voice.by,))
        return phrase, voice

    def _apposed(self, text: str, sentence: str, verb: int) -> str:
        """The speaker a sentence begins with, where commas part what is told of it: "Ada Brenner, unmoved, said"."""
        first, comma, between = text[:verb].partition(", ")
        clause = self._patterns.auxiliary.sub("", between.rstrip())
        if not comma or not clause.endswith(",") or self._patterns.verb.search(between):
            return ""
        counted = self.speakers.is_counted(first)  # "Six jours après l'échouage, ..."
        fits = not counted and self.speakers.plausible(first) and not self._subjects.is_lead_in(first)
        return sentence[: len(first)] if fits else ""

    def _apposed_name(self, text: str, sentence: str, at: int, words: str) -> str:
        """The name between commas behind what its bearer is: "according to the yard's spokeswoman, Ada Brenner, 40"."""
        named = _APPOSED.match(text, at)
        if named is None or self._patterns.title.search(words) is None or self.speakers.is_name(words.strip()):
            return ""
        return sentence[at : named.end("name")] if self.speakers.is_name(named["name"]) else ""

    def _closes(self, before: str, after: str) -> bool:
        """Whether a speaker stands behind what is said: after a quotation, or after a clause that is no lead-in."""
        told = before.rstrip()
        if told.endswith('"') or self._patterns.as_said.search(told):
            return True
        first = before.split(",")[0]
        told_all = len(first.split()) >= _TOLD or self._patterns.finite.search(before)
        ends = told_all and _ENDED.fullmatch(after)  # "At its peak 40 ships came, the audit says."
        return told.endswith(",") and bool(ends or not self._subjects.is_lead_in(first))

    def _unnamed(self, text: str, verb: re.Match[str]) -> Claim | None:
        """The verb of a speaker named before, behind a quotation or at the beginning: "«...», espetó", "Dijo que"."""
        before = text[: verb.start()].rstrip(" -,")
        between = text[: verb.start()].rstrip().endswith(",") and text[verb.end() :].lstrip().startswith(",")
        if not self._speech.drops or not (before.endswith('"') or between or len(before) <= _CONJUNCTION):
            return None
        how: Literal["before", "behind"] = "behind" if between or before.endswith('"') else "before"
        return Claim(verb.start(), verb.end(), verb.start(), verb.end(), how, "", Voice(), "person")

    def _by_verb(self, text: str, sentence: str, verb: re.Match[str], before: Claim | None) -> Claim | None:
        if self._patterns.passive.search(text[: verb.start()]):
            return None
        if (claim := self._postposed.quoting(text, sentence, verb)) is not None:
            return claim
        if swapped := self._patterns.swapped.match(text, verb.start()):  # "Im Landtag hatte sie erklärt"
            end = swapped.end()
            return Claim(verb.start(), end, verb.start(), end, "before", swapped[1], Voice(), "person")
        if before is not None and self._patterns.shared.search(text[before.after : verb.start()].rstrip()):
            return replace(before, start=verb.start(), verb=verb.start(), after=verb.end())
        subject = self._subjects.before(text, verb.start())
        if subject is None and (apposed := self._apposed(text, sentence, verb.start())):
            subject = 0, apposed
        if subject is None:
            behind = self._postposed.inverted(sentence, text, verb) if self._speech.inverted else None
            return behind or self._unnamed(text, verb)
        start, words = subject[0], sentence[subject[0] : subject[0] + len(subject[1])]
        if (self._cyrillic and self.speakers.plausible(words)) or (
            self._speech.inverted and self.speakers.is_named(words)
        ):
            words = self._postposed.placed(words)
        told = self._patterns.told.match(text, verb.start())
        via = self.speakers.outlet_at(sentence[told.end() :]) if told else ()
        how: Literal["before", "behind"] = "behind" if self._closes(text[:start], text[verb.end() :]) else "before"
        bare = straight(main(words))
        if pointing := self._pointing(words):
            return Claim(start, verb.end(), verb.start(), verb.end(), how, bare, Voice("", via), pointing)
        if self._patterns.pronoun.fullmatch(bare):
            return None
        if _OBJECT.search(text[:start]) or not self.speakers.plausible(bare):
            # A long phrase parts the speaker from the verb: the name that opens the sentence speaks.
            opening = self.speakers.protagonists.opening(sentence) or self._apposed(text, sentence, verb.start())
            if not opening or opening in words:
                return self._postposed.inverted(sentence, text, verb) if self._speech.inverted else None
            start, words = 0, opening
        phrase, voice = self._described_voice(sentence, words, verb)
        voice = replace(voice, via=via) if via and not voice.via else voice
        return Claim(start, verb.end(), verb.start(), verb.end(), how, phrase, voice)

    def _by_according(self, text: str, sentence: str) -> Iterator[Claim]:
        for found in self._patterns.according.finditer(text):
            if self._patterns.theirs.match(text, found.start()):
                continue
            words = self._subjects.untimed(sentence[found.start("who") : found.end("who")])
            if self._speech.inverted and (verb := self._patterns.finite.search(words, 3)):
                words = words[: verb.start()].strip()  # "Laut Moldovagaz sind sie gefüllt"
            if self._speech.inverted:
                words = self._postposed.brief(words)
            words += self._apposed_name(text, sentence, found.end(), words)
            words = undeclined(text[found.start() : found.start("who")], words, self._speech.genitives)
            phrase, voice = self.speakers.voiced(re.split(r"\s(?:that|who|which)\s", words)[0])
            voice = self.speakers.restored(voice)
            yield Claim(found.start(), found.end(), found.start(), found.end(), "according", phrase, voice)
        for found in self._patterns.theirs.finditer(text):
            start, end = found.span()
            yield Claim(start, end, start, end, "according", found.group(), Voice(), "speaker")
        for found in self._patterns.owned.finditer(text):
            phrase, voice = self.speakers.voiced(sentence[found.start("who") : found.end("who")])
            yield Claim(found.start(), found.end(), found.start(), found.end(), "according", phrase, voice)
        if self._speech.behind:
            yield from self._closing.sources(text, sentence)

    def goes_on(self, sentence: str) -> bool:
        """Whether a sentence begins with a word that points to the one before it: "They", "This team"."""
        return self._patterns.going_on.match(straight(sentence)) is not None

    def is_reported(self, sentence: str) -> bool:
        """Whether a sentence that names nobody is in indirect speech: "Bislang seien 38 abgetragen worden." """
        return self._patterns.reported.search(_hushed(sentence)) is not None

    def goes_on_after(self, sentence: str) -> bool:
        """Whether a paragraph begins with those who spoke in the one before: "They found ..."."""
        first = straight(sentence).split(maxsplit=1)[:1]
        return bool(first) and self._patterns.those.fullmatch(first[0]) is not None

    def actor(self, sentence: str) -> Voice:
        """The body with which a sentence begins and that did what it tells: its own numbers are its word."""
        if len(sentence) > LONGEST:
            return Voice()
        text = _hushed(sentence)
        words = self._closing.actor(text) if self._speech.final else self._subjects.actor(text)
        told = self._patterns.verb.search(words)  # "Den Schaden bezifferte die Polizei": who speaks stands behind
        if told or self.speakers.is_place(words) or self.speakers.is_counted(words):
            return Voice()
        name = self.speakers.name(words) if words else ""
        return Voice(name) if self.speakers.nameable(name) else Voice()

    def is_person(self, claim: Claim) -> bool:
        """Whether a single person speaks."""
        return claim.pointing == "person" or self.speakers.is_person(claim.phrase)

    def _told(self, found: list[Claim], text: str) -> list[Claim]:
        """The claims without those that another of the sentence tells of: "he said that the army had counted 40"."""
        kept: list[Claim] = []
        for at, claim in enumerate(found):
            counts = self._patterns.counts.match(text, claim.verb) is not None
            outer = kept[-1] if kept else None
            within = outer is not None and self._patterns.connector.search(f"{text[outer.after : claim.start]} ")
            # "The ministry counts 29 dead, the army says it is 12": each speaks for itself.
            later = any(
                other.how == "behind"
                and other.start > claim.after
                and not self._patterns.finite.search(text, other.after)
                for other in found[at + 1 :]
            )
            if not (counts and (within or later)):
                kept.append(claim)
        return kept

    def _framed(self, claim: Claim, verb: re.Match[str]) -> Claim:
        """A claim whose two verbs frame what is said, which stands behind the first: "hat von 40 Booten gesprochen"."""
        first = verb.group().split(maxsplit=1)[0]
        framed = self.nouns_capital and claim.how == "before" and claim.after == verb.end() and first != verb.group()
        return replace(claim, after=verb.start() + len(first)) if framed else claim

    def claims(self, sentence: str) -> tuple[Claim, ...]:
        """The claims of a sentence, in order; none of one that nobody could have spoken."""
        if len(sentence) > LONGEST:
            return ()
        # A clause about the speaker stands between name and verb: "Ada Brenner, who runs the port, said".
        whole = _hushed(sentence)
        text = self._patterns.relative.sub(lambda clause: " " * len(clause.group()), whole)
        if self._speech.final:
            told = [claim for claim in self._closing.claims(text, sentence) if claim.voice.by or claim.pointing]
            return tuple(sorted(told, key=lambda claim: claim.after))
        found: list[Claim] = []
        for verb in self._patterns.verb.finditer(text):
            if (claim := self._by_verb(text, sentence, verb, found[-1] if found else None)) is not None:
                found.append(self._framed(claim, verb))
        found = list(self._relatives.among(self._told(found, text), whole, sentence))
        found += self._postposed.unlisted(text, sentence)
        found += (colon for colon in before_colon(text, sentence, self.speakers) if not _is_led(colon, found, text))
        found += self._by_according(text, sentence)
        fitting = (
            claim
            if claim.pointing == "speaker" or self.speakers.nameable(claim.voice.by)
            else replace(claim, voice=Voice())
            for claim in found
        )
        return _heard(sorted(fitting, key=lambda claim: claim.after))
