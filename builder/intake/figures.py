"""Which numbers does it report, of what, and who says so? A number without something counted is no figure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from builder.briefing.vocabulary import Series
from builder.intake.aside import is_offered
from builder.intake.bytecode import compiled
from builder.intake.currency import is_money, of_money
from builder.intake.decision import Decision
from builder.intake.inherited import inherited
from builder.intake.languages import LANGUAGES
from builder.intake.number import Number, numbers
from builder.intake.passage import Passage
from builder.intake.portion import is_portion
from builder.intake.quotation import straight
from builder.intake.resolve import Base
from builder.intake.series import proposed
from builder.intake.speaker import Voice
from builder.intake.unit import Unit, unit_of
from builder.intake.utterance import Utterance
from builder.intake.when import as_of, said_on

_HUNDREDTHS = 100


def _converted(text: str, number: Number, unit: Unit, before: Unit | None) -> bool:
    """Whether it is the same amount in other measures: "600 km (370 miles)"; of sums in two currencies both count."""
    if before is None or number.money or not (unit.measure and before.measure):
        return False
    return re.fullmatch(r"\s*\(\s*(?:\w+\s)?", text[before.end : number.start]) is not None


@dataclass(frozen=True, slots=True)
class Reported:
    """A figure as the draft writes it, with its evidence."""

    front: dict[str, Any]
    decision: Decision


def _with_coins(text: str, number: Number, unit: Unit, code: str) -> tuple[Number, Unit]:
    """A sum with the small coins that follow it: "48 317 рублей 40 копеек", "12 euros and 50 cents"."""
    found = _coins(code).match(text, unit.end) if is_money(unit.words, code) and number.high is None else None
    if found is None or number.value != int(number.value):
        return number, unit
    value = number.value + int(found["coins"]) / _HUNDREDTHS
    return replace(number, value=value), replace(unit, end=found.end())


@lru_cache(maxsize=16)
def _coins(code: str) -> re.Pattern[str]:
    counting = LANGUAGES[code].counting
    return compiled(rf"\s(?:{counting.both}\s)?(?P<coins>\d{{1,2}})\s(?:{counting.hundredths})(?!\w)", re.IGNORECASE)


def _front(number: Number, unit: Unit, voice: Voice, when: str, quote: str, series: Series | None) -> dict[str, Any]:
    """The fields. A series counts one thing under one name, whatever a report calls it: that is in the quote."""
    front: dict[str, Any] = {"series": series.slug} if series else {}
    front |= {"value": number.value} if number.high is None else {"low": number.value, "high": number.high}
    optional = {
        "qualifier": number.qualifier,
        "unit": (series and series.unit) or unit.words,
        "date": when,
        "by": voice.by,
        "via": list(voice.via),
        "quote": quote,
    }
    return front | {key: value for key, value in optional.items() if value}


def _because(number: Number, unit: Unit, voice: Voice, held: str, text: str, series: Series | None) -> str:
    who = (
        f"said by {voice.by}" + (f", through {' and '.join(voice.via)}" if voice.via else "")
        if voice
        else "nobody is named for it"
    )
    named = f", which the series {series.slug} calls {series.unit}" if series and series.unit != unit.words else ""
    as_of = f"; as of {held}" if held else ""
    return f'"{text[number.start : number.end]}" counts {unit.words}{named}; {who}{as_of}'


def _value(figure: Reported) -> float:
    return float(figure.front.get("value", 0))


def _summed(found: Sequence[Reported]) -> Iterator[Reported]:
    """The figures, surer where the parts that follow one sum to it: "17 casualties, of which 6 killed, 11 injured"."""
    sure: dict[int, str] = {}
    for at, whole in enumerate(found):
        total = 0.0
        for end in range(at + 1, min(at + 6, len(found))):
            total += _value(found[end])
            if end > at + 1 and total == _value(whole) > 0:
                words = whole.front["quote"]
                sure |= dict.fromkeys(range(at, end + 1), f'the parts of "{words}" sum to it')
                break
    for at, figure in enumerate(found):
        if at in sure:
            decision = figure.decision
            because, confidence = f"{decision.because}; {sure[at]}", min(0.99, decision.confidence + 0.05)
            figure = replace(figure, decision=replace(decision, because=because, confidence=confidence))
        yield figure


def figures(utterances: Sequence[Utterance], code: str, base: Base, known: Sequence[Series] = ()) -> Iterator[Reported]:
    """The figures of an article, in order; each rests on words that it quotes. `known` are the desk's series."""
    yield from _summed(list(_figures(utterances, code, base, known)))


def _figures(utterances: Sequence[Utterance], code: str, base: Base, known: Sequence[Series]) -> Iterator[Reported]:
    before: Unit | None = None
    recent: Unit | None = None
    money, scale = "", 1
    passage: Passage | None = None
    when, idle = "", False
    for utterance in utterances:
        text = utterance.text
        if utterance.passage is not passage:
            passage, recent, scale, when = utterance.passage, None, 1, ""
            idle = is_offered(passage, code)
        if idle:
            continue
        last: Unit | None = None
        told = 0
        found = tuple(numbers(text, code, utterance.mentions))
        places, said = [(each.start, each.end) for each in found], said_on(utterance, code) if found else ()
        for number in found:
            unit = of_money(text, number, unit_of(text, number, before, code, recent), money, code)
            if number.start < told or unit is None or _converted(text, number, unit, last):
                continue
            if unit.measure and is_portion(straight(text), number, unit.end, code):
                continue
            number, scale = inherited(text, number, unit, scale, last is not None)
            whole, unit = _with_coins(text, number, unit, code)
            told, number = (told if whole is number else unit.end), whole
            before, last = (unit if not unit.measure else before), unit
            recent, money = unit, (unit.words if is_money(unit.words, code) else money)
            voice = utterance.voice(number.start) or utterance.doer(number.start, code)
            when, why = as_of(utterance, (number.start, unit.end), places, said, when, base, code)
            start = number.start if unit.start is None else unit.start
            quote = text[start : unit.end]
            series = proposed(unit.words, text, code, known)
            front = _front(number, unit, voice, when, quote, series)
            shown = number.value if number.high is None else f"{number.value}-{number.high}"
            confidence = unit.confidence - (0.1 if not voice else 0)
            span = utterance.span(start, unit.end)
            yield Reported(
                front,
                Decision(f"{shown} {unit.words}", _because(number, unit, voice, why, text, series), confidence, span),
            )
