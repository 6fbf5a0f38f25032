"""Who says so where the verb closes the sentence, as in Japanese and Korean: topic ... verb, and a source before
"according to".
"""

import re
from collections.abc import Iterator
from itertools import chain

from builder.intake.claim import Claim
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.speaker import Speakers, Voice
from builder.intake.speech import patterns

_SUBJECT = re.compile("[이가が]$")
_LEADING = re.compile(r"(?P<who>[^\s,、]{1,5}?)(?:는|은|가|は)")

_SAID = 4  # characters between the end of a quotation and the verb that reports it


class Closing:
    """Reads the claims of sentences whose verb stands at the end."""

    def __init__(self, language: Language, speakers: Speakers) -> None:
        self._code = language.code
        self._speakers = speakers
        self._patterns = patterns(language.code)

    def sources(self, text: str, sentence: str) -> Iterator[Claim]:
        """The sources that stand before "according to": "국방부에 따르면", "der Polizei zufolge"."""
        if self._patterns.source.search(text) is None:
            return  # what follows tries many places for each sentence
        for found in self._patterns.behind.finditer(text):
            words = self._cut(sentence[found.start("who") : found.end("who")])
            if words and (len(words) > 1 or self._patterns.lone_body.fullmatch(words)):
                yield Claim(
                    found.start(), found.end(), found.start(), found.end(), "according", words, self._voice(words)
                )

    def claims(self, text: str, sentence: str) -> Iterator[Claim]:
        """The claims of a language whose verb ends the sentence: topic ... verb, and sources before "according to"."""
        yield from self.sources(text, sentence)
        # A verb before a noun says of that what it is: "賠償を求めた裁判".
        describes = self._patterns.attributive.match
        verbs = [verb for verb in self._patterns.final.finditer(text) if not describes(text, verb.end())]
        if not verbs:
            return
        verb = verbs[-1]
        quoting = self._quoting(text, verb.start())
        # "위원회는 7명이 다쳤다고 주장했으나, 경찰은 "3명"이라고 맞섰다": each speaks for itself.
        apart = [earlier for earlier in verbs if quoting and earlier.end() <= quoting.start("who")]
        told = [
            *(claim for earlier in apart for claim in self._topical(text, sentence, earlier)),
            *self._topical(text, sentence, verb, quoting),
        ]
        yield from told
        pronoun = _LEADING.match(text)
        if told:
            return
        if pronoun is not None and self._patterns.person.fullmatch(pronoun["who"]):
            yield Claim(0, pronoun.end(), verb.start(), verb.end(), "behind", pronoun["who"], Voice(), "person")
        elif self._patterns.going.search(verb.group()):
            yield Claim(verb.start(), verb.end(), verb.start(), verb.end(), "behind", "", Voice(), "speaker")

    def _topical(
        self, text: str, sentence: str, verb: re.Match[str], quoting: re.Match[str] | None = None
    ) -> Iterator[Claim]:
        """What the topic right before a quotation, or else the first that can be a speaker, says by the verb."""
        for found in chain([quoting] if quoting else [], self._patterns.topic.finditer(text, 0, verb.start())):
            words = self._cut(sentence[found.start("who") : found.end("who")])
            if not words or self._patterns.person.fullmatch(words):
                continue
            cited = list(self._patterns.through.finditer(text, 0, verb.start()))
            voice = self._voice(words)
            voice = Voice(self._voice(self._cut(cited[-1]["who"])).by, (voice.by,)) if cited else voice
            yield Claim(found.start(), found.end(), verb.start(), verb.end(), "behind", words, voice)
            return

    def _quoting(self, text: str, verb: int) -> re.Match[str] | None:
        """The topic right before a quotation that the verb reports, whoever that is: `용접공은 "..."고 말했다`."""
        close = text.rfind('"', 0, verb)
        if close < 0 or not (verb - close <= _SAID or self._patterns.onward.match(text, close + 1)):
            return None
        last = None
        for found in self._patterns.quoting.finditer(text, 0, close):
            last = found if text.find('"', found.end() + 1) == close else last
        return last

    def actor(self, text: str) -> str:
        """The body that is the topic of a sentence: "県は", "산림청은"."""
        found = self._patterns.topic.match(text)
        # A mere subject did something: "北港県が4人" tells of its dead and says nothing.
        if found is None or _SUBJECT.search(found.group()):
            return ""
        if self._patterns.people.fullmatch(found["who"]) and '"' not in text[found.end() :]:
            return ""  # a person did what the report tells, and is quoted at the most
        return self._cut(text[found.start("who") : found.end("who")])

    def _cut(self, words: str) -> str:
        """A speaker's description without what stands before it: dates, and words that a particle closes."""
        for mention in reversed(mentions(words, self._code)):
            words = words[mention.end :]
            break
        words = self._patterns.leads.sub("", words)
        parts = re.split(r"(?<=[\s、])", words.strip())
        for at in range(len(parts) - 1, 0, -1):
            if self._patterns.cut.fullmatch(parts[at - 1].strip()):
                return "".join(parts[at:]).strip(" ()")
        return "".join(parts[-4:]).strip(" )").lstrip("(")

    def _voice(self, words: str) -> Voice:
        return Voice(self._speakers.name(words))
