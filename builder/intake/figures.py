"""Which numbers does it report, of what, and who says so? A number without something counted is no figure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.number import Number, numbers
from builder.intake.quotation import straight
from builder.intake.resolve import Base
from builder.intake.speaker import Voice
from builder.intake.utterance import Utterance
from builder.intake.when import as_of

_TOKEN = re.compile(r"\s*(\((?P<short>[^()]{1,12})\)|[^\s,.;:!?()\"]+)")
_MOST = 8  # words between a number and what it counts
_PEOPLE_FROM = re.compile(r"\s(?:from|of)\s(?:the\s)?[A-Z][\w'-]+(?:\s(?:of\s)?[A-Z][\w'-]+){0,5}")
_PLURAL = re.compile(r"\s((?:[a-z-]+\s){0,2}?[a-z]{3,}s)(?=[,.;:)]|\s|$)")
_BRACKET = re.compile(r"[\])]?\s*")


@dataclass(frozen=True, slots=True)
class _Unit:
    """What a number counts, up to character `end` of the sentence."""

    words: str
    end: int
    confidence: float
    measure: bool = False
    start: int | None = None  # where the words that tell the unit begin, if before the number


@dataclass(frozen=True, slots=True)
class _Patterns:
    measures: tuple[tuple[re.Pattern[str], str], ...]
    of: re.Pattern[str]
    things: re.Pattern[str]
    also: re.Pattern[str]
    fates: re.Pattern[str]
    spans: re.Pattern[str]
    total: re.Pattern[str]
    amount: re.Pattern[str]
    stop: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns:
    counting = LANGUAGES[code].counting
    things = rf"(?:{counting.things})"
    return _Patterns(
        measures=tuple(
            (re.compile(rf"\s?(?:{pattern})(?!\w)", re.IGNORECASE), unit)
            for pattern, unit in sorted(counting.measures.items(), key=lambda item: -len(item[0]))
        ),
        of=re.compile(counting.of, re.IGNORECASE),
        things=re.compile(rf"{things}(?![\w'-])", re.IGNORECASE),
        also=re.compile(rf"\s(?:{counting.alternative})\s(?:\w+\s)?{things}(?!\w)|\s{things}(?!\w)", re.IGNORECASE),
        fates=re.compile(rf"\s(?:(?:{counting.copula})\s)?(?P<fate>{counting.fates})\b", re.IGNORECASE),
        spans=re.compile(rf"\s(?:\w+\s)?(?:{counting.spans})\b", re.IGNORECASE),
        total=re.compile(rf"\b{counting.total}\s+$", re.IGNORECASE),
        amount=re.compile(
            rf"\b{counting.amount_of}\s(?P<what>(?:[\w'-]+\s){{0,3}}?{things}\b)[^.;:]{{0,80}}?\s(?:{counting.at})\s+$",
            re.IGNORECASE,
        ),
        stop=re.compile(rf"(?:{counting.stop})", re.IGNORECASE),
    )


def _measured(plain: str, number: Number, patterns: _Patterns) -> _Unit | None:
    for pattern, unit in patterns.measures:
        if found := pattern.match(plain, number.end):
            return _Unit(unit, found.end(), 0.9, measure=True)
    return None


def _counted(text: str, plain: str, number: Number, patterns: _Patterns) -> _Unit | None:
    """The noun that the number counts, with what stands before it: "North Korean military personnel"."""
    at = number.end
    of = patterns.of.match(plain, at)
    bracket = _BRACKET.match(plain, at)
    at = first = of.end() if of else bracket.end() if bracket else at
    short = ""
    for _ in range(_MOST):
        token = _TOKEN.match(plain, at)
        if token is None:
            return None
        start = token.start(1)
        if thing := patterns.things.match(plain, start):
            end = thing.end()
            while more := patterns.also.match(plain, end):
                end = more.end()
            if origin := _PEOPLE_FROM.match(plain, end):
                end = origin.end()
            words = " ".join(text[first:end].split())
            return _Unit(f"{short} {text[start:end]}" if short else words, end, 0.92)
        if patterns.stop.fullmatch(token[1]):
            return None
        short = token["short"] or ""
        at = token.end()
    return None


def _plural(text: str, plain: str, number: Number, patterns: _Patterns, code: str) -> _Unit | None:
    """A plural that no list knows, right after a number in digits: English only, where an s tells it."""
    if code != "en" or number.in_words or (number.high is None and 1900 <= number.value <= 2100):
        return None
    found = _PLURAL.match(plain, number.end)
    if found is None or any(patterns.stop.fullmatch(word) for word in found[1].split()):
        return None
    following = re.match(r"\s([\w'-]+)", plain[found.end() :])
    # Without a hedge before the number a word ending in s may be a verb: then what follows must show that it is none.
    ends = number.qualifier or not following or following[1] == "of" or patterns.stop.fullmatch(following[1])
    if not ends:
        return None
    return _Unit(text[found.start(1) : found.end(1)], found.end(), 0.6)


def _unit(text: str, number: Number, before: _Unit | None, code: str) -> _Unit | None:
    plain, patterns = straight(text), _patterns(code)
    if fate := patterns.fates.match(plain, number.end):
        return _Unit(fate["fate"], fate.end(), 0.9)
    if number.told:
        return None
    if number.money:
        return _Unit(number.money, number.end, 0.9, measure=True)
    if patterns.spans.match(plain, number.end):
        return None
    if unit := _measured(plain, number, patterns):
        return unit
    if unit := _counted(text, plain, number, patterns):
        return unit
    if amount := patterns.amount.search(plain[: number.start]):
        return _Unit(text[amount.start("what") : amount.end("what")], number.end, 0.8, start=amount.start())
    total = patterns.total.search(plain[: number.start])
    if before is not None and total and not number.in_words:
        return _Unit(before.words, number.end, 0.7, start=total.start())
    return _plural(text, plain, number, patterns, code)


def _converted(text: str, number: Number, unit: _Unit, before: _Unit | None) -> bool:
    """Whether it is the same amount in other measures: "600 km (370 miles)"."""
    if before is None or not (unit.measure and before.measure):
        return False
    return re.fullmatch(r"\s*\(\s*(?:\w+\s)?", text[before.end : number.start]) is not None


@dataclass(frozen=True, slots=True)
class Reported:
    """A figure as the draft writes it, with its evidence."""

    front: dict[str, Any]
    decision: Decision


def _front(number: Number, unit: _Unit, voice: Voice, when: str, quote: str) -> dict[str, Any]:
    front: dict[str, Any] = (
        {"value": number.value} if number.high is None else {"low": number.value, "high": number.high}
    )
    optional = {
        "qualifier": number.qualifier,
        "unit": unit.words,
        "date": when,
        "by": voice.by,
        "via": list(voice.via),
        "quote": quote,
    }
    return front | {key: value for key, value in optional.items() if value}


def _because(number: Number, unit: _Unit, voice: Voice, text: str) -> str:
    who = (
        f"said by {voice.by}" + (f", through {' and '.join(voice.via)}" if voice.via else "")
        if voice
        else "nobody is named for it"
    )
    return f'"{text[number.start : number.end]}" counts {unit.words}; {who}'


def figures(utterances: Sequence[Utterance], code: str, base: Base) -> Iterator[Reported]:
    """The figures of an article, in order; each rests on words that it quotes."""
    before: _Unit | None = None
    for utterance in utterances:
        text = utterance.text
        last: _Unit | None = None
        for number in numbers(text, code, utterance.mentions):
            unit = _unit(text, number, before, code)
            if unit is None or _converted(text, number, unit, last):
                continue
            before, last = (unit if not unit.measure else before), unit
            voice = utterance.voice(number.start)
            when, _ = as_of(utterance, number.start, unit.end, base, code)
            start = number.start if unit.start is None else unit.start
            quote = text[start : unit.end]
            front = _front(number, unit, voice, when, quote)
            shown = number.value if number.high is None else f"{number.value}-{number.high}"
            confidence = unit.confidence - (0.1 if not voice else 0)
            span = utterance.span(start, unit.end)
            yield Reported(
                front,
                Decision(f"{shown} {unit.words}", _because(number, unit, voice, text), confidence, span),
            )
