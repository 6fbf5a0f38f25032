"""Who says so? The speaker of a sentence, and through whom the words came: read from its verbs of speech, never
guessed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from builder.intake.claim import Claim
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.names import Names
from builder.intake.quotation import quoted, straight
from builder.intake.sentence import LONGEST
from builder.intake.speaker import Speakers, Voice, main
from builder.intake.speech import ARTICLE, CAPITAL, patterns

_BREAK = re.compile(r"[;:\"]\s|\s-\s")
_TIME_OF_DAY = re.compile(r"\b(?:morning|afternoon|evening|night)\b")
_ALSO = re.compile(r"\s(?:and|but|then)\s*$")
_NAME = re.compile(r"(?:[Tt]he\s)?[A-ZÀ-Þ][\w'-]*(?:\s(?:of|for|in|and|the|[A-ZÀ-Þ][\w'-]*))*")
# "The ministry", "Norway's defence ministry": what an office is called, up to its noun.
_OFFICE = tuple(re.compile(rf"(?:[Tt]he|[A-ZÀ-Þ][\w-]*'s?)\s{more}(?P<noun>[\w-]+)") for more in ("", r"[\w-]+\s"))
_AFTER = re.compile(r"\s+(?P<who>[^,.;:\"]{2,160})")
# To whom it was said, where that stands between a verb and its speaker: "сообщил журналистам Григорий Ламанов".
_HEARER = re.compile(
    r"(?:журналистам|журналістам|агентству|изданию|виданню|корреспонденту|кореспонденту|телеканалу|порталу|ТАСС|РБК"
    r"|(?:на|в|у|во время|під час)\s(?:брифинг[еа]|брифінгу|эфире|ефірі|комментарии|коментарі|Facebook|Telegram))\s+"
    r"(?:[«\"][^»\"]{2,30}[»\"]\s+|ТАСС\s+|РБК\s+|агентства\s+\S+\s+)?",
)
_LEADING = re.compile(r"(?P<who>[^\s,、]{1,5}?)(?:는|은|가|は)")
_PHRASE = 10  # words of a speaker that stands behind its verb
_OBJECT = re.compile(r"\b(?:to|by|from|of|in|on|with|for|about)\s+(?:the\s+|an?\s+)?$")


def _hushed(text: str) -> str:
    """The text with quoted words blanked: what is said inside quotation marks is not the reporter's attribution."""
    plain = straight(text)
    for start, end in quoted(text)[0]:
        plain = plain[:start] + " " * (end - start) + plain[end:]
    return plain


class Attribution:
    """Reads the claims of one article's sentences."""

    def __init__(self, language: Language, names: Names, text: str) -> None:
        self.code = language.code
        self._speech = language.speech
        self.nouns_capital = language.nouns_capital
        self.speakers = Speakers(language, names, text)
        self._patterns = patterns(language.code)

    def _untimed(self, clause: str) -> str:
        """Without a date at its end: "Pentagon spokesmen on Monday"."""
        for mention in mentions(clause, self.code):
            if not _TIME_OF_DAY.sub("", clause[mention.end :]).strip(" .,"):
                before = re.search(r"\s+(?:on|in|by|at|late on|early on)?\s*$", clause[: mention.start])
                return clause[: before.start()] if before else clause
        return clause

    def _is_lead_in(self, part: str) -> bool:
        """Whether a part of a sentence only leads to its subject: "On 8 October", "However"."""
        plain = part.strip()
        if self._patterns.pronoun.fullmatch(plain):
            return False
        if self._patterns.lead_in.match(plain) or not plain or plain.split()[0].endswith("ing"):
            return True
        return not CAPITAL.search(plain) and ARTICLE.match(plain) is None

    def _cites(self, parts: Sequence[tuple[int, str]]) -> bool:
        return len(parts) > 1 and self._patterns.citing.match(parts[1][1]) is not None

    def _shared(self, clause: str) -> tuple[int, str] | None:
        """The subject that a second verb shares with the first: "The ministry showed pictures and spoke of losses"."""
        if (also := _ALSO.search(clause)) is None:
            return None
        at = 0
        while (comma := clause.find(", ", at)) > 0 and self._is_lead_in(clause[at:comma]):
            at = comma + 2
        for pattern in _OFFICE:
            office = pattern.match(clause, at)
            if office and self._patterns.nouns.fullmatch(office["noun"]):
                return at, office.group()
        named = _NAME.match(clause, at)
        words = re.sub(r"(?:\s(?:of|for|in|and|the))+$", "", named.group()) if named else ""
        fits = self.speakers.nameable(words) and CAPITAL.search(ARTICLE.sub("", words))
        return (at, words) if fits and also.start() >= at + len(words) else None

    def _subject(self, text: str, verb: int) -> tuple[int, str] | None:
        """Where the speaker stands to the left of a verb, and its words with what stands in apposition."""
        clause_of = (_BREAK, self._patterns.connector, self._patterns.verb)
        breaks = (match.end() for pattern in clause_of for match in pattern.finditer(text) if match.end() <= verb)
        start = max(breaks, default=0)
        start += len(text[start:verb]) - len(text[start:verb].lstrip())
        clause = self._patterns.auxiliary.sub("", text[start:verb].rstrip())
        if shared := self._shared(clause):
            return start + shared[0], shared[1]
        if pronoun := self._patterns.ending.search(clause):
            return start + pronoun.start(1), pronoun[1]
        return self._described(clause, start)

    def _described(self, clause: str, start: int) -> tuple[int, str] | None:
        """The description of a speaker in a clause that ends before its verb."""
        apposed = clause.endswith(",")
        clause = self._untimed(clause.rstrip(" ,"))
        parts = [(match.start(), match.group()) for match in re.finditer(r"[^,]+", clause)]
        while len(parts) > 1 and self._is_lead_in(parts[0][1]):
            parts.pop(0)
        # "X, declared a hero, ..." has one comma before its verb, which is none of X's; an apposition has two.
        if not parts or not parts[-1][1].strip() or (apposed and len(parts) == 1):
            return None
        at, words = (parts[0][0], clause[parts[0][0] :]) if apposed or self._cites(parts) else parts[-1]
        return start + at + len(words) - len(words.lstrip()), words.strip()

    def _behind(self, text: str, sentence: str, verb: re.Match[str]) -> Claim | None:
        """The speaker after the verb: `..., said Mark Rutte.`"""
        if not re.search(r"[\",]\s*$", text[: verb.start()]):
            return None
        after = re.match(r"\s+([^,.;\"]+)", text[verb.end() :])
        if after is None or not CAPITAL.match(self._patterns.article.sub("", after[1])):
            return None
        start, end = verb.end() + after.start(1), verb.end() + after.end(1)
        words = self._untimed(sentence[start:end])
        phrase, voice = self.speakers.voiced(self._brief(words) if self._speech.inverted else words)
        if not self.speakers.plausible(phrase):
            return None
        return Claim(start, end, verb.start(), end, "behind", phrase, voice)

    def _inverted(self, sentence: str, text: str, verb: re.Match[str]) -> Claim | None:
        """The speaker after the verb in any sentence: "Am Montag sagte ...", "Про це повідомив ...".

        An office may stand behind a preposition ("повідомили в міністерстві").
        """
        after = _AFTER.match(text, verb.end())
        if after is None:
            return None
        if (hearer := _HEARER.match(after["who"])) is not None:
            again = re.compile(_AFTER.pattern.removeprefix(r"\s+")).match(text, after.start("who") + hearer.end())
            after = again or after
        start = after.start("who")
        first = after["who"].split()[0]
        if self._patterns.person.fullmatch(first):
            end = start + len(first)
            return Claim(verb.start(), end, verb.start(), end, "behind", first, Voice(), "person")
        if within := self._within(after["who"]):
            start += within
        words = self._brief(" ".join(self._untimed(sentence[start : after.end("who")]).split()[:_PHRASE]))
        if not self._speaks(words):
            return None
        phrase, voice = self.speakers.voiced(words)
        end = start + len(words)
        return Claim(verb.start(), end, verb.start(), end, "behind", phrase, voice)

    def _within(self, words: str) -> int:
        """Where an office begins behind the preposition that says it spoke: "сообщили РБК в Росавиации"."""
        if self._patterns.title.search(words):
            return 0
        offices = (found.end() for found in self._patterns.within.finditer(words) if CAPITAL.match(words, found.end()))
        first = self._patterns.within.match(words)
        return next(offices, first.end() if first else 0)

    def _brief(self, words: str) -> str:
        """A speaker without what is told of the place and the time of speaking, which follows the name."""
        named = self._patterns.names.search(words)
        if named is None or (self.nouns_capital and named.start() > 60):
            return words
        return words[: named.end()]

    def _speaks(self, words: str) -> bool:
        """Whether words behind a verb can be its speaker: an office, a title, a name."""
        bare = self._patterns.article.sub("", words)
        heads = bare.split()[:3]
        if not heads or mentions(heads[0], self.code):
            return False
        office = any(self._patterns.nouns.fullmatch(word) or self._patterns.title.fullmatch(word) for word in heads)
        capital = CAPITAL.match(bare) is not None and not self.nouns_capital
        return office or capital or self._patterns.names.match(bare) is not None

    def _by_final(self, text: str, sentence: str) -> Iterator[Claim]:
        """The claims of a language whose verb ends the sentence: topic ... verb, and sources before "according to"."""
        for found in self._patterns.behind.finditer(text):
            words = self._cut(sentence[found.start("who") : found.end("who")])
            if words and len(words) > 1:
                yield Claim(
                    found.start(), found.end(), found.start(), found.end(), "according", words, self._voice(words)
                )
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

    def _cut(self, words: str) -> str:
        """A speaker's description without what stands before it: dates, and words that a particle closes."""
        for mention in reversed(mentions(words, self.code)):
            words = words[mention.end :]
            break
        parts = re.split(r"(?<=[\s、])", words.strip())
        for at in range(len(parts) - 1, 0, -1):
            if self._patterns.cut.fullmatch(parts[at - 1].strip()):
                return "".join(parts[at:]).strip(" ()")
        return "".join(parts[-4:]).strip(" )").lstrip("(")

    def _voice(self, words: str) -> Voice:
        return Voice(self.speakers.name(words))

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

    def _by_verb(self, text: str, sentence: str, verb: re.Match[str]) -> Claim | None:
        if self._patterns.passive.search(text[: verb.start()]):
            return None
        if (claim := self._behind(text, sentence, verb)) is not None:
            return claim
        subject = self._subject(text, verb.start())
        if subject is None:
            return self._inverted(sentence, text, verb) if self._speech.inverted else None
        start, words = subject[0], sentence[subject[0] : subject[0] + len(subject[1])]
        told = self._patterns.told.match(text, verb.start())
        via = self.speakers.outlet_at(sentence[told.end() :]) if told else ()
        behind = re.search(r"[,\"]\s*$", text[:start]) and not self._is_lead_in(text[:start].split(",")[0])
        how: Literal["before", "behind"] = "behind" if behind else "before"
        bare = straight(main(words))
        if pointing := self._pointing(words):
            return Claim(start, verb.end(), verb.start(), verb.end(), how, bare, Voice("", via), pointing)
        if self._patterns.pronoun.fullmatch(bare):
            return None
        if _OBJECT.search(text[:start]) or not self.speakers.plausible(bare):
            # A long phrase parts the speaker from the verb: the name that opens the sentence speaks.
            opening = self.speakers.opening(sentence)
            if not opening or opening in words:
                return self._inverted(sentence, text, verb) if self._speech.inverted else None
            start, words = 0, opening
        phrase, voice = self._described_voice(sentence, words, verb)
        voice = replace(voice, via=via) if via and not voice.via else voice
        return Claim(start, verb.end(), verb.start(), verb.end(), how, phrase, voice)

    def _by_according(self, text: str, sentence: str) -> Iterator[Claim]:
        for found in self._patterns.according.finditer(text):
            words = self._untimed(sentence[found.start("who") : found.end("who")])
            if self._speech.inverted and (verb := self._patterns.finite.search(words, 3)):
                words = words[: verb.start()].strip()  # "Laut Moldovagaz sind sie gefüllt"
            phrase, voice = self.speakers.voiced(re.split(r"\s(?:that|who|which)\s", words)[0])
            yield Claim(found.start(), found.end(), found.start(), found.end(), "according", phrase, voice)

    def goes_on(self, sentence: str) -> bool:
        """Whether a sentence begins with a word that points to the one before it: "They", "This team"."""
        return self._patterns.going_on.match(straight(sentence)) is not None

    def is_person(self, claim: Claim) -> bool:
        """Whether a single person speaks."""
        return claim.pointing == "person" or self.speakers.is_person(claim.phrase)

    def claims(self, sentence: str) -> tuple[Claim, ...]:
        """The claims of a sentence, in order; none of one that nobody could have spoken."""
        if len(sentence) > LONGEST:
            return ()
        # A clause about the speaker stands between name and verb: "Ada Brenner, who runs the port, said".
        text = self._patterns.relative.sub(lambda clause: " " * len(clause.group()), _hushed(sentence))
        if self._speech.final:
            told = [claim for claim in self._by_final(text, sentence) if claim.voice.by or claim.pointing]
            return tuple(sorted(told, key=lambda claim: claim.after))
        by_verb = (self._by_verb(text, sentence, verb) for verb in self._patterns.verb.finditer(text))
        found = [claim for claim in (*by_verb, *self._by_according(text, sentence)) if claim is not None]
        fitting = (
            claim if self.speakers.nameable(claim.voice.by) else replace(claim, voice=Voice()) for claim in found
        )
        return tuple(sorted(fitting, key=lambda claim: claim.after))
