"""Whose words a clause about a speaker is: "the union, which counted 290 cranes" speaks for the union, whoever spoke
before it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.intake.bytecode import compiled
from builder.intake.claim import Claim
from builder.intake.languages.model import Language, listed
from builder.intake.languages.pattern import NEVER
from builder.intake.quotation import straight
from builder.intake.speaker import Speakers
from builder.intake.speech import CAPITAL, patterns

_WORD = re.compile(r"[^\W_][\w'’-]*")
_CLAUSE = 8  # words before the comma among which the speaker is named
_LEAD = 3  # words between the relative pronoun and its verb
_GENITIVE = 3  # words between an office and what it is of
_OF = listed("de du des d' del della di dei degli do da dos von vom der of for")


class Relatives:
    """Reads the clauses of one article's sentences that tell what the one named before them says."""

    def __init__(self, language: Language, speakers: Speakers) -> None:
        self._speakers = speakers
        self._patterns = patterns(language.code)
        self._final = language.nouns_capital  # the verb ends the clause
        relative = language.speech.relative if language.cased else NEVER
        self._pronoun = compiled(
            rf",\s(?P<pronoun>{relative})\s(?P<clause>[^,;:.\"]*(?:[.,]\d[^,;:.\"]*)*)(?P<mark>,?)"
        )

    def _office(self, words: Sequence[re.Match[str]]) -> int | None:
        """Which of the words is the office of a speaker: the last, or the one that it is of."""
        found = [at for at, word in enumerate(words) if self._patterns.nouns.fullmatch(word.group())]
        if not found:
            return None
        at = found[-1]
        of = at > 0 and words[at - 1].group().casefold() in _OF
        earlier = [each for each in found[:-1] if of and at - each <= _GENITIVE]
        return earlier[-1] if earlier else at

    def _run(self, words: Sequence[re.Match[str]]) -> int:
        """Where the capitals begin with which the words end: "Central Bureau of Investigation"; behind them if none."""
        at = len(words)
        while at and CAPITAL.fullmatch(words[at - 1].group()):
            at -= 1
            inside = at > 1 and words[at - 1].group().casefold() in _OF and CAPITAL.fullmatch(words[at - 2].group())
            at -= 1 if inside else 0
        return at

    def _named(self, text: str, start: int, comma: int) -> tuple[int, str] | None:
        """The name or acronym that ends what stands from `start` on, with its place."""
        words = list(_WORD.finditer(text, start, comma))[-_CLAUSE:]
        at = self._run(words)
        run = text[words[at].start() : comma] if at < len(words) else ""
        return (words[at].start(), run) if run and (run.isupper() or self._speakers.is_name(run)) else None

    def _speaker(self, text: str, comma: int) -> tuple[int, str] | None:
        """Where the one of whom the clause tells is named, and the words; None where no speaker is."""
        start = max((text.rfind(mark, 0, comma) + 1 for mark in ',;:"'), default=0)
        if (named := self._named(text, start, comma)) is not None:
            return named
        words = list(_WORD.finditer(text, start, comma))[-_CLAUSE:]
        office = self._office(words)
        if office is None:
            return None
        articles = (at for at in range(office, max(office - 4, -1), -1) if self._is_article(words[at].group()))
        first = next(articles, office - 1) + 1 if office else 0
        run = self._run(words)
        first = min(first, run) if run <= office else first
        is_told = any(self._patterns.office.fullmatch(word.group()) for word in words[:2])
        if is_told and start and text[start - 1] == ",":  # what somebody is, behind the name
            before = max((text.rfind(mark, 0, start - 1) + 1 for mark in ',;:"'), default=0)
            if (named := self._named(text, before, start - 1)) is not None:
                return named
        return words[first].start(), text[words[first].start() : comma]

    def _is_article(self, word: str) -> bool:
        return self._patterns.article.match(f"{word} ") is not None or word.casefold() in _OF

    def _verb(self, clause: str) -> re.Match[str] | None:
        """The verb with which the one before the clause says something; none where the clause has its own subject."""
        for verb in self._patterns.verb.finditer(clause):
            lead = [word.group() for word in _WORD.finditer(clause, 0, verb.start())]
            others = any(self._patterns.nouns.fullmatch(word) or self._is_article(word) for word in lead)
            if (
                not others
                and (self._final or len(lead) <= _LEAD)
                and not any(map(CAPITAL.match, lead[: not self._final]))
            ):
                return verb
        return None

    def among(self, claims: Sequence[Claim], text: str, sentence: str) -> Iterator[Claim]:
        """The claims of a sentence with those of its clauses: a clause speaks for itself, and who spoke before it goes
        on behind it.
        """
        kept = list(claims)
        for found in self._pronoun.finditer(text):
            verb, speaker = self._verb(found["clause"]), self._speaker(text, found.start())
            if verb is None or speaker is None or not any(map(str.isdigit, found["clause"])):
                continue
            start, words = speaker
            phrase, voice = self._speakers.voiced(straight(sentence[start : start + len(words)]))
            at, end = found.start("clause"), found.end()
            before = [claim for claim in kept if claim.after <= start and claim.how == "before"]
            kept = [claim for claim in kept if not at <= claim.verb < end or claim.how == "according"]
            kept.append(Claim(start, at, at + verb.start(), at, "before", phrase, voice))
            if found["mark"] and before:
                kept.append(replace(before[-1], start=end, end=end, verb=end, after=end))
        yield from kept
