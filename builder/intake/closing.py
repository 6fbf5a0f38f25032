"""Who says so where the verb closes the sentence, as in Japanese and Korean: topic ... verb, and a source before
"according to".
"""

import re
from collections.abc import Iterator

from builder.intake.claim import Claim
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.speaker import Speakers, Voice
from builder.intake.speech import patterns

_SUBJECT = re.compile("[이가が]$")
_LEADING = re.compile(r"(?P<who>[^\s,、]{1,5}?)(?:는|은|가|は)")


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
        verbs = list(self._patterns.final.finditer(text))
        if not verbs:
            return
        verb = verbs[-1]
        via = tuple(
            self._voice(self._cut(found["who"])).by for found in self._patterns.through.finditer(text, 0, verb.start())
        )
        for found in self._patterns.topic.finditer(text, 0, verb.start()):
            words = self._cut(sentence[found.start("who") : found.end("who")])
            if not words:
                continue
            voice = self._voice(words)
            voice = Voice(via[-1], (voice.by,)) if via else voice
            yield Claim(found.start(), found.end(), verb.start(), verb.end(), "behind", words, voice)
            return
        pronoun = _LEADING.match(text)
        if pronoun is not None and self._patterns.person.fullmatch(pronoun["who"]):
            yield Claim(0, pronoun.end(), verb.start(), verb.end(), "behind", pronoun["who"], Voice(), "person")
        elif self._patterns.going.search(verb.group()):
            yield Claim(verb.start(), verb.end(), verb.start(), verb.end(), "behind", "", Voice(), "speaker")

    def actor(self, text: str) -> str:
        """The body that is the topic of a sentence: "県は", "산림청은"."""
        found = self._patterns.topic.match(text)
        # A mere subject did something: "北港県が4人" tells of its dead and says nothing.
        if found is None or _SUBJECT.search(found.group()):
            return ""
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
