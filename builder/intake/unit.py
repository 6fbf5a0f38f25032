"""What does a number count? The noun, the measure or the counter beside it, or what stood counted before."""

import re
from dataclasses import dataclass
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.number import Number
from builder.intake.quotation import straight

_TOKEN = re.compile(r"\s*(\((?P<short>[^()]{1,12})\)|[^\s,.:;!?()\"]+)")
_YEAR = re.compile(r"(?:19|20)\d\d|2100")
_MOST = 8  # words between a number and what it counts
_BRACKET = re.compile(r"[\])]?\s*")


@dataclass(frozen=True, slots=True)
class Unit:
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
    origin: re.Pattern[str]
    plural: re.Pattern[str]
    fates: re.Pattern[str]
    spans: re.Pattern[str]
    total: re.Pattern[str]
    amount: re.Pattern[str]
    stop: re.Pattern[str]
    counter: re.Pattern[str] | None
    noun: re.Pattern[str]
    thing: re.Pattern[str]
    some: re.Pattern[str]
    of_which: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns:
    language, counting = LANGUAGES[code], LANGUAGES[code].counting
    things = rf"(?:{counting.things})"
    ignore = re.IGNORECASE
    gap, edge = (r"\s", r"\b") if language.cased else (r"\s?", "")
    after = r"(?!\w)" if language.cased else ""
    return _Patterns(
        measures=tuple(
            (re.compile(rf"\s?(?:{pattern})(?![A-Za-z]){after}", ignore), unit)
            for pattern, unit in sorted(counting.measures.items(), key=lambda item: -len(item[0]))
        ),
        of=re.compile(counting.of, ignore),
        things=re.compile(rf"{things}(?![\w'-])", ignore),
        also=re.compile(rf"\s(?:{counting.alternative})\s(?:\w+\s)?{things}(?!\w)|\s{things}(?!\w)", ignore),
        origin=re.compile(counting.origin),
        plural=re.compile(counting.plural),
        fates=re.compile(rf"{gap}(?:(?:{counting.copula}){gap})?(?P<fate>{counting.fates}){edge}", ignore),
        spans=re.compile(
            rf"{gap}(?:\w+\s)?(?:{counting.spans}){edge}" if language.cased else rf"\s?(?:{counting.spans})", ignore
        ),
        total=re.compile(rf"\b{counting.total}\s+$", ignore),
        amount=re.compile(
            rf"\b{counting.amount_of}\s(?P<what>(?:[\w'-]+\s){{0,3}}?{things}\b)[^.;:]{{0,80}}?\s(?:{counting.at})\s+$",
            ignore,
        ),
        stop=re.compile(rf"(?:{counting.stop})", ignore),
        counter=re.compile(counting.counters) if counting.counters else None,
        noun=re.compile(counting.noun),
        thing=re.compile(counting.thing),
        some=re.compile(rf"\s(?:{counting.them})\b", ignore),
        of_which=re.compile(rf"\b(?:{counting.them})(?:\s\w{{2,5}})?\s+$", ignore),
    )


def _measured(plain: str, number: Number, patterns: _Patterns) -> Unit | None:
    for pattern, unit in patterns.measures:
        if found := pattern.match(plain, number.end):
            return Unit(unit, found.end(), 0.95, measure=True)
    return None


def _with_counter(text: str, plain: str, number: Number, patterns: _Patterns) -> Unit | None:
    """What a number with a counter behind it counts: the noun before it ("兵士3000人"), or after ("3000명의 병사")."""
    counter = patterns.counter.match(plain, number.end) if patterns.counter else None
    if counter is None:
        return None
    if fate := patterns.fates.match(plain, counter.end()):
        return Unit(fate["fate"], fate.end(), 0.95)
    if following := patterns.thing.match(plain, counter.end()):
        return Unit(text[following.start(1) : following.end(1)], following.end(1), 0.95)
    noun = patterns.noun.search(plain[max(0, number.start - 40) : number.start])
    if noun is None:
        return Unit(counter.group().strip(), counter.end(), 0.9)
    start = max(0, number.start - 40) + noun.start("noun")
    return Unit(noun["noun"].strip(), counter.end(), 0.95, start=start)


def _counted(text: str, plain: str, number: Number, patterns: _Patterns) -> Unit | None:
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
            if origin := patterns.origin.match(plain, end):
                end = origin.end()
            words = " ".join(text[first:end].split())
            return Unit(f"{short} {text[start:end]}" if short else words, end, 0.95)
        if patterns.stop.fullmatch(token[1]):
            return None
        short = token["short"] or ""
        at = token.end()
    return None


def _plural(text: str, plain: str, number: Number, patterns: _Patterns) -> Unit | None:
    """A plural that no list knows, right after a number in digits, where its ending or its capital tells it."""
    if _YEAR.fullmatch(plain, number.start, number.end):
        return None
    found = patterns.plural.match(plain, number.end)
    if found is None or any(patterns.stop.fullmatch(word) for word in found[1].split()):
        return None
    return Unit(text[found.start(1) : found.end(1)], found.end(), 0.75)


_ITEM = re.compile(r"(?P<what>[^\W\d][^\d:]{2,60}?)\s?(?:-|:)\s?$")


def _listed(plain: str, number: Number) -> Unit | None:
    """What an item of a list counts: "tanks - 9,448 (+7)"."""
    found = _ITEM.fullmatch(plain, 0, number.start)
    if found is None or re.search(r"[^\W\d]", re.sub(r"\([^)]*\)", "", plain[number.end :])):
        return None
    return Unit(found["what"].strip(), number.end, 0.8, start=0)


def _hedged(plain: str, number: Number, before: Unit | None, patterns: _Patterns) -> Unit | None:
    """A number with a hedge and no noun counts what was counted last: "of 3,000 soldiers at least 200 have left"."""
    following = re.match(r"\s+([\w'-]+)", plain[number.end : number.end + 40])
    if before is None:
        return None
    if patterns.some.match(plain, number.end) or patterns.of_which.search(
        plain[max(0, number.start - 20) : number.start]
    ):
        return Unit(before.words, number.end, 0.8)  # "two of them", "of whom 14"
    alone = following is None or patterns.stop.fullmatch(following[1])
    return Unit(before.words, number.end, 0.75) if alone and (number.qualifier or number.high) else None


def unit_of(text: str, number: Number, before: Unit | None, code: str) -> Unit | None:
    plain, patterns = straight(text), _patterns(code)
    if fate := patterns.fates.match(plain, number.end):
        return Unit(fate["fate"], fate.end(), 0.95)
    if number.told:
        return None
    if number.money:
        return Unit(number.money, number.end, 0.95, measure=True)
    if patterns.spans.match(plain, number.end):
        return None
    if unit := _measured(plain, number, patterns):
        return unit
    if unit := _with_counter(text, plain, number, patterns):
        return unit
    if unit := _counted(text, plain, number, patterns):
        return unit
    if amount := patterns.amount.search(plain[: number.start]):
        return Unit(text[amount.start("what") : amount.end("what")], number.end, 0.85, start=amount.start())
    total = patterns.total.search(plain[: number.start])
    if before is not None and total and not number.in_words:
        return Unit(before.words, number.end, 0.8, start=total.start())
    return _plural(text, plain, number, patterns) or _listed(plain, number) or _hedged(plain, number, before, patterns)
