"""Who is a person of this article? One who speaks, or holds an office, and has a full name that the text bears out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from msgspec import Struct

from builder.intake.bytecode import compiled
from builder.intake.fullname import given_names
from builder.intake.languages import LANGUAGES
from builder.intake.languages.calling import filled
from builder.intake.languages.model import Language
from builder.intake.mention import mentions
from builder.intake.named import Named, times
from builder.intake.onset import ready
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import small_words
from builder.intake.sieve import Guarded
from builder.intake.speech import CAPITAL, PARTICLE
from builder.intake.utterance import Utterance

_RUN = rf"{CAPITAL.pattern}(?:\s(?:(?:{PARTICLE})\s)?(?:[A-ZÀ-ÞА-ЯІЇЄҐ]\.\s)?{CAPITAL.pattern}){{1,3}}"
_PARTICLES = re.compile(PARTICLE)
_INITIAL = re.compile(r"[A-ZÀ-ÞА-ЯІЇЄҐ]\.")
_FEW, _MOST = 2, 4  # words of a full name
_PRESS = re.compile("記者|기자")  # who writes the article is nobody in it


class _Patterns(Struct, frozen=True):
    """Where an office stands beside a full name."""

    before: Guarded
    behind: Guarded
    no_name: re.Pattern[str]
    native: re.Pattern[str]


def _native(language: Language) -> str:
    """How a full name stands before a title in a language that writes no capitals; who writes is nobody's office."""
    titles = "|".join(title for title in language.speech.titles.split("|") if not _PRESS.fullmatch(title))
    families = "|".join(sorted(language.calling.given, key=len, reverse=True))
    return filled(language.calling.native, {"given": families, "titles": titles})


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns:
    language = LANGUAGES[code]
    speech, calling = language.speech, language.calling
    return _Patterns(
        Guarded(rf"\b(?i:{speech.titles})(?:\s|(?:\s[\w'-]+){{0,4}},\s(?={_RUN},))(?P<name>{_RUN})", 0),
        Guarded(
            rf"(?P<name>{_RUN}),\s(?i:(?:{speech.articles})\s)?"
            rf"(?:(?!(?:{speech.relative}|{speech.finite})\b)[\w'-]+\s){{0,4}}?(?i:{speech.titles})(?![\w'-])",
            0,
        ),
        compiled(
            rf"(?i:{speech.nouns}|{speech.media}|{speech.titles}|{speech.finite}|{speech.pronouns}|{speech.articles}"
            rf"|{speech.connectors}|{speech.lead_in}|{speech.helpers})"
            rf"|(?:{calling.bodies})"
        ),
        compiled(_native(language)),
    )


@dataclass(slots=True)
class _Seen:
    """A full name and what was seen of it."""

    name: str
    passage: Passage
    at: int
    speaks: bool = False
    nominative: bool = False
    office: bool = False  # stands beside the name
    titled: bool = False  # stands right before it


@lru_cache(maxsize=4096)
def _is_no_name(word: str, code: str) -> bool:
    """Whether a word of the language stands in no person's name."""
    return _patterns(code).no_name.fullmatch(word) is not None


class _Register:
    """The full names of one article, by the words they are written with."""

    def __init__(self, reading: Reading) -> None:
        self._language = reading.grammar
        self._patterns = _patterns(reading.grammar.code)
        self._prose = reading.prose
        self._lower = frozenset[str]().union(*(small_words(passage.text) for passage in reading.prose))
        self.seen: dict[str, _Seen] = {}
        self.surnames: set[str] = set()

    def _is_part(self, word: str) -> bool:
        """Whether a word may stand in a person's name."""
        if _PARTICLES.fullmatch(word) or _INITIAL.fullmatch(word):
            return True
        plain = self._language.calling.plain
        bad = _is_no_name(word, self._language.code) or word.lower() in plain or word.rpartition("-")[2] in plain
        bad = bad or word.endswith("'s") or word.count("-") > 1
        usual = word.lower() in self._lower and not self._language.nouns_capital
        return not bad and not usual and not mentions(word, self._language.code) and CAPITAL.fullmatch(word) is not None

    def _from_given(self, parts: list[str]) -> list[str]:
        """A name from its first name on: "Magistrate Thomas Nyaga"."""
        start = next((at for at, part in enumerate(parts[:-1]) if self.is_given(part)), -1)
        if start < 0:
            start = int(len(parts) > _FEW and parts[0].isupper())  # "EFE Zaher al Waheidi"
        parts = parts[start:]
        return self._without_nouns(parts) if self._language.nouns_capital else parts

    @staticmethod
    def _without_nouns(parts: list[str]) -> list[str]:
        """A name without what follows it where all nouns have capitals; none where it stands in the genitive."""
        if len(parts) > _FEW and parts[1].endswith("s") and not _PARTICLES.fullmatch(parts[2]):
            return []  # "Ada Brenners Rettung"
        follows = (at for at in range(_FEW, len(parts)) if _PARTICLES.fullmatch(parts[at]))
        later = next((at for at in follows if not _PARTICLES.fullmatch(parts[at - 1])), len(parts))
        return parts[:later]

    def full(self, words: str) -> str:
        """The full name in a description, without the title before it; '' where there is none."""
        parts = straight(words).removesuffix("'s").split()
        while parts and not self._is_part(parts[0]):
            parts = parts[1:]
        end = next((at for at, part in enumerate(parts) if not self._is_part(part)), len(parts))
        parts = self._from_given(parts[:end])
        if not _FEW <= len([part for part in parts if not _PARTICLES.fullmatch(part)]) <= _MOST:
            return ""
        if _PARTICLES.fullmatch(parts[-1]) or _INITIAL.fullmatch(parts[-1]) or " ".join(parts).isupper():
            return ""
        return " ".join(parts)

    def note(self, words: str, passage: Passage, at: int) -> _Seen | None:
        name = self.full(words)
        place = straight(passage.text).find(name, max(at, 0)) if name else -1
        if place < 0:
            return None
        return self.seen.setdefault(name, _Seen(name, passage, place))

    def is_title(self, word: str) -> bool:
        return ready(self._language.speech.titles, re.IGNORECASE).fullmatch(word) is not None

    def is_given(self, name: str) -> bool:
        first = name.split()[0].lower()
        return first in given_names(self._language.script) or first.split("-")[0] in given_names(self._language.script)

    def speaks_again(self, name: str) -> bool:
        """Whether somebody speaks who is called by the surname alone, as one told of before is."""
        return name.split()[-1] in self.surnames


def _hear(utterances: Sequence[Utterance], register: _Register) -> None:
    for utterance in utterances:
        for claim in utterance.claims:
            if claim.pointing:
                continue
            called = straight(claim.phrase).strip("', ").removesuffix("'s").split()
            if len(called) == 1 or (len(called) == 2 and register.is_title(called[0])):
                register.surnames.add(called[-1])
            for name in (claim.voice.by, *claim.voice.via, claim.phrase):
                seen = register.note(name, utterance.passage, utterance.start)
                if seen is not None:
                    seen.speaks = True
                    seen.nominative = seen.nominative or claim.how != "according"


def _follows_a_name(word: str, text: str) -> bool:
    """Whether a word stands somewhere behind one with a capital."""
    at = text.find(word)
    while at > 0:
        before = text[:at].split()
        if before and text[at - 1].isspace() and CAPITAL.search(before[-1]):
            return True
        at = text.find(word, at + 1)
    return False


def _spell_out(passages: Sequence[Passage], register: _Register) -> None:
    """The full names of those who speak by their surname alone: "Ada Brenner will lead it ... Brenner said"."""
    known = {seen.name.split()[-1] for seen in register.seen.values()}
    texts = [(passage, straight(passage.text)) for passage in passages]
    for surname in sorted(register.surnames - known):
        if not any(_follows_a_name(surname, text) for _, text in texts):
            continue
        full = re.compile(rf"(?<![\w-])(?P<name>(?:{CAPITAL.pattern}\s){{1,2}}{re.escape(surname)})(?![\w-])")
        found = ((passage, match) for passage, text in texts if surname in text for match in full.finditer(text))
        for passage, match in found:
            seen = register.note(match["name"], passage, match.start("name"))
            if seen is not None:
                seen.speaks = seen.nominative = True
                break


def _look(passages: Sequence[Passage], register: _Register, code: str) -> None:
    for passage in passages:
        text = straight(passage.text)
        for pattern in (_patterns(code).before, _patterns(code).behind):
            for found in pattern.finditer(text):
                seen = register.note(found["name"], passage, found.start("name"))
                if seen is not None:
                    seen.office = True
                    seen.titled = seen.titled or pattern is _patterns(code).before


def _because(seen: _Seen, given: bool, again: bool) -> str:
    clauses = [
        "speaks" if seen.speaks else "",
        "an office stands beside the name" if seen.office else "",
        "the first name is known" if given else "",
        "speaks again by the surname" if again and not given else "",
    ]
    return ", ".join(clause for clause in clauses if clause)


def _person(seen: _Seen, register: _Register, reading: Reading) -> Named | None:
    """The person whom a full name is, by what bears it out; None where it may be a body's."""
    given, again = register.is_given(seen.name), register.speaks_again(seen.name)
    german = reading.grammar.nouns_capital
    if reading.grammar.endings and not (given or (seen.nominative and (seen.office or again))):
        return None  # it need not stand in the nominative
    office = seen.titled or (seen.office and seen.speaks)
    borne_out = (office and (seen.speaks or not german)) or (again and not german)
    if not given and (not borne_out or any(part.isupper() for part in seen.name.split())):
        return None
    confidence = 0.95 if given and seen.speaks else 0.9 if given else 0.85 if seen.office else 0.8
    surname = seen.name.split()[-1]
    span = seen.passage.at(seen.at, seen.at + len(seen.name))
    because = _because(seen, given, again)
    return Named("people", seen.name, because, confidence, span, times(surname, reading.prose))


def _natives(reading: Reading) -> Iterator[Named]:
    """People of a language without capitals: a family name that is known, or a foreign full name, before a title."""
    found: set[str] = set()
    for passage in reading.prose:
        for match in _patterns(reading.grammar.code).native.finditer(passage.text):
            if match["name"] not in found:
                found.add(match["name"])
                span = passage.at(match.start("name"), match.end("name"))
                how_often = times(match["name"], reading.prose)
                yield Named("people", match["name"], "a title stands behind the name", 0.85, span, how_often)


def people(reading: Reading, utterances: Sequence[Utterance]) -> Iterator[Named]:
    """The people who speak in an article or hold an office there, each by the full name, in the order of the text."""
    if not reading.grammar.cased:
        yield from _natives(reading)
        return
    register = _Register(reading)
    _hear(utterances, register)
    _spell_out(reading.prose, register)
    _look(reading.prose, register, reading.grammar.code)
    for seen in sorted(register.seen.values(), key=lambda seen: seen.passage.at(seen.at, seen.at + 1)):
        if (seen.speaks or seen.office) and (person := _person(seen, register, reading)) is not None:
            yield person
