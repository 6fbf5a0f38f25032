"""The speaker that stands behind its verb: "..., said Ada Brenner", "Am Montag sagte ...", "сообщили в штабе"."""

import re
from collections.abc import Iterator

from builder.intake.claim import Claim
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.quotation import straight
from builder.intake.speaker import Speakers, Voice
from builder.intake.speech import CAPITAL, patterns
from builder.intake.subject import Subjects

_CLOSED = re.compile(r"[\",]\s*(?:-\s*)?$")
# A word in small letters right behind a closed quotation.
_UNLISTED = re.compile(r"(?:(?<=\"\s)|(?<=\",\s)|(?<=\"\s-\s)|(?<=\",\s-\s))(?:s')?[^\W\d_A-ZÀ-ÞА-ЯІЇЄҐ]{3,}(?=\s)")
_BEHIND = re.compile(r"\s+(?P<who>(?:[^.;:\"]|\.(?=\w)|(?<=\b[A-Z])\.|(?<=Dr)\.|(?<=M[rs])\.)+)")
_AFTER = re.compile(r"\s*(?P<who>[^,.;:\"]{2,160})")
# Where what is told of the speaking begins, behind its speaker: "said officials on Monday".
_MANNER = re.compile(
    r"\s(?:on|at|by|during|after|before|to|via|when|while|as|who|outside|late|early|this|last|in an?)\s"
)
_SMALL = re.compile(r"(?:of|for|the|in|and|from|at|with|de|[\d-]+)")
_ASIDE = 4  # words of a speaker between two commas
_PHRASE = 12  # words of a speaker that stands behind its verb


class Postposed:
    """Finds the speakers of one article that stand behind their verbs."""

    def __init__(self, language: Language, speakers: Speakers, subjects: Subjects) -> None:
        self._code = language.code
        self._inverts = language.speech.inverted
        self._nouns_capital = language.nouns_capital
        self._speakers = speakers
        self._subjects = subjects
        self._patterns = patterns(language.code)

    def _is_named(self, words: str) -> bool:
        """Whether words are a speaker and nothing else: after a name stands none but the noun of an office."""
        seen = False
        for word in words.split():
            if CAPITAL.match(word):
                seen = True
            elif seen and not (self._patterns.office.fullmatch(word) or _SMALL.fullmatch(word)):
                return False
        return True

    def quoting(self, text: str, sentence: str, verb: re.Match[str]) -> Claim | None:
        """The speaker after a verb that closes what was said: `..., said Mark Rutte.`"""
        if not _CLOSED.search(text[: verb.start()]) or (not self._inverts and self._patterns.tells.match(verb.group())):
            return None
        after = _BEHIND.match(text, self._past_hearers(text, verb.end()))
        if after is None:
            return None
        start = after.start("who")
        pieces = after["who"].split(",")
        first = self._subjects.untimed(sentence[start : start + len(pieces[0])])
        words = self.brief(first) if self._inverts else _MANNER.split(first)[0].strip()
        if not words or not self._is_named(words) or not (self._inverts or self._speakers.plausible(words)):
            return None
        bare = self._patterns.article.sub("", straight(words))
        if not CAPITAL.match(bare) and (self._inverts or not self._is_office(words)):
            return None
        quoted = text[: verb.start()].rstrip(" -,").endswith('"')
        if not quoted and not (self.speaks(words) if self._inverts else self._is_whole(words)):
            return None  # "Der Anwalt, Georg Lanz, nennt die Vorwürfe falsch"
        if len(pieces) > 1 and words == first.strip() and self._speakers.is_name(pieces[1]) and self._is_office(words):
            words = f"{words},{pieces[1]}"
        end = start + len(words)
        phrase, voice = self._speakers.voiced(words)
        return Claim(start, end, verb.start(), end, "behind", phrase, voice)

    def unlisted(self, text: str, sentence: str) -> Iterator[Claim]:
        """The speakers behind a quotation whose verb no list has: `"...", muses Ada Brenner`."""
        for verb in _UNLISTED.finditer(text) if self._inverts and '"' in text else ():
            known = self._patterns.verb.match(text, verb.start()) or self._patterns.finite.match(text, verb.start())
            claim = (
                None
                if known or self._patterns.connector.match(text, verb.start())
                else self._named(text, sentence, verb)
            )
            if claim is not None:
                yield claim

    def _named(self, text: str, sentence: str, verb: re.Match[str]) -> Claim | None:
        """The claim of a verb that a full name follows, an office before it at most."""
        claim = self.quoting(text, sentence, verb)
        return claim if claim and self._speakers.is_named(sentence[verb.end() : claim.end].strip()) else None

    def _is_office(self, words: str) -> bool:
        return self._patterns.title.search(words) is not None or self._patterns.office.search(words) is not None

    def _is_whole(self, words: str) -> bool:
        """Whether no verb follows an office: not in "Ada Brenner, the mayor, said lawmakers turned it down"."""
        if CAPITAL.search(words):
            return True
        noun = max((found.end() for found in self._patterns.office.finditer(words)), default=len(words))
        behind = re.sub(r"^\S+", "", words[noun:]).split()  # the rest of the noun's word: "'s", "men"
        return not behind or bool(_SMALL.fullmatch(behind[0]) or self._patterns.title.match(behind[0]))

    def inverted(self, sentence: str, text: str, verb: re.Match[str]) -> Claim | None:
        """The speaker after the verb in any sentence: "Am Montag sagte ...", "Про це повідомив ...".

        An office may stand behind a preposition ("повідомили в міністерстві").
        """
        start = self._past_hearers(text, verb.end())
        after = _AFTER.match(text, start)
        if after is None or not after["who"].strip():
            return None
        start = after.start("who")
        first = after["who"].split()[0]
        if self._patterns.person.fullmatch(first):
            end = start + len(first)
            return Claim(verb.start(), end, verb.start(), end, "behind", first, Voice(), "person")
        if within := self._within(after["who"]):
            start += within
        words = self.brief(" ".join(self._subjects.untimed(sentence[start : after.end("who")]).split()[:_PHRASE]))
        if not self.speaks(words) and not self._is_aside(text, verb.start(), start, words):
            return None
        words = self._with_name(text, sentence, after.end("who"), words, start)
        phrase, voice = self._speakers.voiced(words)
        end = start + len(words)
        return Claim(verb.start(), end, verb.start(), end, "behind", phrase, voice)

    def _is_aside(self, text: str, verb: int, start: int, words: str) -> bool:
        """Whether nothing but a verb and its speaker stands between two commas: "..., declararon los vecinos, ..."."""
        article = self._patterns.article.match(straight(words))
        at = start + len(words)
        ends = re.match(r"\s*(?:[,.;]|$)", text[at:]) or self._patterns.aside.match(text, at)
        return bool(_CLOSED.search(text[:verb]) and article and ends and len(words.split()) <= _ASIDE)

    def _past_hearers(self, text: str, at: int) -> int:
        """Behind those to whom it was said, who stand between a verb and its speaker: "сообщил журналистам ..."."""
        while (hearer := self._patterns.hearer.match(text, at)) is not None and hearer.end() > at:
            at = hearer.end()
        return at

    def _with_name(self, text: str, sentence: str, at: int, words: str, start: int) -> str:
        """The speaker with the name that stands in apposition: "explicó el administrador, Ricardo Saldaña"."""
        name = re.compile(r",\s([^,.;:\"]{4,60})").match(text, at)
        if start + len(words) != at or name is None or not self._speakers.is_name(name[1]):
            return words
        return sentence[start : name.end()]

    def _within(self, words: str) -> int:
        """Where an office begins behind the preposition that says it spoke: "сообщили РБК в Росавиации"."""
        office = self._patterns.nouns.fullmatch(words.split()[0])  # "повідомляє пресслужба прокуратури у Facebook"
        if office or self._patterns.title.search(words):
            return 0
        offices = (found.end() for found in self._patterns.within.finditer(words) if CAPITAL.match(words, found.end()))
        first = self._patterns.within.match(words)
        return next(offices, first.end() if first else 0)

    def _bearer(self, words: str, end: int) -> int:
        """Where a title's bearer ends, if what the title is of stands between: "глава МВД по краю Иван Лем"."""
        runs = [run for run in self._patterns.names.finditer(words) if run.start() >= end]
        between = words[end : runs[0].start()] if runs else ""
        if not runs or not self._patterns.title.search(words[:end]) or not between.strip() or "," in between:
            return end
        return runs[0].end() if self._patterns.aside.match(between) and self._speakers.is_name(runs[0].group()) else end

    def placed(self, words: str) -> str:
        """A name without the place and the manner of speaking that follow it: "Livia Caduff auf Anfrage"."""
        short = self.brief(words)
        return short if self._patterns.aside.match(f"{words} ", len(short)) else words

    def brief(self, words: str) -> str:
        """A speaker without what is told of the place and the time of speaking, which follows the name."""
        if self._nouns_capital and (described := self._patterns.described.match(words)):
            return described.group()
        named = self._patterns.names.search(words)
        if named is not None and not (self._nouns_capital and named.start() > 60):
            return words[: self._bearer(words, named.end())]
        aside = self._patterns.aside.search(words, 2)
        return words[: aside.start()] if aside else words

    def speaks(self, words: str) -> bool:
        """Whether words behind a verb can be its speaker: an office, a title, a name."""
        bare = self._patterns.article.sub("", straight(words))
        heads = bare.split()[:3]
        if not heads or mentions(heads[0], self._code):
            return False
        office = any(self._patterns.nouns.fullmatch(word) or self._patterns.title.fullmatch(word) for word in heads)
        capital = CAPITAL.match(bare) is not None and not self._nouns_capital
        return office or capital or self._patterns.names.match(bare) is not None
