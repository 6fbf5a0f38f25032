"""What does a number count? The noun, the measure or the counter beside it, or what stood counted before."""

import re
from dataclasses import dataclass, replace

from builder.intake import collective
from builder.intake.age import is_age
from builder.intake.bore import is_bore
from builder.intake.ellipsis import others, unsaid
from builder.intake.mention import mentions
from builder.intake.number import Number
from builder.intake.quotation import straight
from builder.intake.unit_pattern import Patterns, patterns_of

_TOKEN = re.compile(r"\s*(\((?P<short>[^()]{1,12})\)|[^\s,.:;!?()\"]+)")
_YEAR = re.compile(r"(?:19|20)\d\d|2100")
_CODE = re.compile(r"\b[A-Z][A-Z-]+\s$")
_UNGROUPED = 4  # digits of a number without signs between thousands
_VIEWS = 1_000  # from here on "times" are views
_ELIDED = re.compile(r"[Dd]'(?=\w)")
_OF = frozenset({"de", "di"})  # "una veintena de barcos"
_MARKS = re.compile(r"[\"“”„«»]")
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


def _measured(plain: str, number: Number, patterns: Patterns) -> Unit | None:
    if not patterns.measured.match(plain, number.counted):
        return None
    for pattern, unit in patterns.measures:
        found = pattern.match(plain, number.counted)
        if found:
            return Unit(unit, found.end(), 0.95, measure=True)
    return None


def _times(plain: str, number: Number, patterns: Patterns) -> Unit | None:
    """How often something was seen, where that is counted by machines: "11.3 million times"; no length of time."""
    found = patterns.times.match(plain, number.counted)
    return Unit(found["what"], found.end(), 0.8) if found and number.value >= _VIEWS else None


def _hedged_end(plain: str, at: int, patterns: Patterns) -> int:
    """Where a counter ends with the hedge behind it: "3300명가량"."""
    hedge = patterns.behind.match(plain, at)
    return hedge.end() if hedge else at


def _is_another(plain: str, number: Number, noun: re.Match[str], end: int, patterns: Patterns) -> bool:
    """Whether the noun before a counter is none that it counts: who did something to them ("会社は40本を運休"), a
    force of so many ("自衛隊が約320人態勢で"), or what counts the number before it ("27世帯61人").
    """
    attached = noun.group().rstrip() == noun["noun"]
    does = not attached and patterns.acted.match(plain, end) is not None
    beside = plain[: max(0, number.start - 40) + noun.start("noun")][-1:].isdigit()
    return does or beside or patterns.force.match(plain, end) is not None


def _with_counter(text: str, plain: str, number: Number, patterns: Patterns) -> Unit | None:
    """What a number with a counter behind it counts: the noun before it ("兵士3000人"), or after ("3000명의 병사")."""
    counter = patterns.counter.match(plain, number.counted) if patterns.counter else None
    if counter is None:
        of = patterns.thing.match(plain, number.counted) if patterns.counter else None
        return Unit(text[of.start(1) : of.end(1)], of.end(1), 0.85) if of else None
    if fate := patterns.fates.match(plain, counter.end()):
        return Unit(fate["fate"], fate.end(), 0.95)
    noun = patterns.noun.search(plain[max(0, number.start - 40) : number.start])
    attached = noun is not None and noun.group().rstrip() == noun["noun"]
    if noun is not None and _is_another(plain, number, noun, counter.end(), patterns):
        noun = None
    following = patterns.thing.match(plain, counter.end())
    if following and (noun is None or not attached or patterns.timely.search(noun["noun"])):
        return Unit(text[following.start(1) : following.end(1)], following.end(1), 0.95)
    if noun is None:
        words = counter.group().strip()
        hedge = patterns.behind.match(words)
        words = words[hedge.end() :] if hedge and hedge.end() < len(words) else words
        return Unit(words, _hedged_end(plain, counter.end(), patterns), 0.9)
    start = max(0, number.start - 40) + noun.start("noun")
    if not attached:
        start = number.start
    return Unit(noun["noun"].strip(), _hedged_end(plain, counter.end(), patterns), 0.95, start=start)


def _counted(text: str, plain: str, number: Number, patterns: Patterns) -> Unit | None:
    """The noun that the number counts, with what stands before it: "North Korean military personnel"."""
    at = number.counted
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
            whole = patterns.partitive.match(plain, number.end)  # "zwei der elf Arbeiter": of whom, not of how many
            words = " ".join(text[whole.end() if whole and whole.end() <= start else first : end].split())
            return Unit(f"{short} {text[start:end]}" if short else words, end, 0.95)
        if patterns.stop.fullmatch(token[1]) and not (start > first + 1 and patterns.paired.match(plain, start)):
            return None
        short = token["short"] or ""
        at = token.end()
    return None


def _plural(text: str, plain: str, number: Number, patterns: Patterns) -> Unit | None:
    """A plural that no list knows, right after a number in digits, where its ending or its capital tells it."""
    digits = plain[number.start : number.end]
    if _YEAR.fullmatch(digits) or (digits.isdigit() and len(digits) > _UNGROUPED):
        return None  # a year, a postcode
    if not number.qualifier and _CODE.search(plain, max(0, number.start - 8), number.start):
        return None  # "MHV 800 class"
    found = patterns.plural.match(plain, number.counted)
    if found is None and number.value > 1 and (of := patterns.of.match(plain, number.counted)):
        found = patterns.plural.match(plain, of.end() - plain[of.start() : of.end()][-1:].isspace())
    words = found[1].split() if found else []
    if found is None or any(map(patterns.stop.fullmatch, words)) or patterns.gone.fullmatch(words[0]):
        return None  # no noun, or a verb: "35 left East Midlands"
    elided = _ELIDED.match(plain, found.start(1))  # "une cinquantaine d'oiseaux"
    first = found.start(1) + (len(words[0]) + 1 if len(words) > 1 and words[0] in _OF else 0)
    first = elided.end() if elided else first
    return Unit(" ".join(_MARKS.sub("", text[first : found.end(1)]).split()), found.end(), 0.75)


_ITEM = re.compile(r"(?P<what>[^\W\d][^\d:]{2,60}?)\s?(?:-|:)\s?$")


def _listed(plain: str, number: Number, code: str) -> Unit | None:
    """What an item of a list counts: "tanks - 9,448 (+7)"."""
    found = _ITEM.fullmatch(plain, 0, number.start)
    if found is None or re.search(r"[^\W\d]", re.sub(r"\([^)]*\)", "", plain[number.end :])):
        return None
    if mentions(found["what"], code):
        return None  # "In the first quarter - 12"
    return Unit(found["what"].strip(), number.end, 0.8, start=0)


def _unsaid(plain: str, number: Number, before: Unit | None, recent: Unit | None, code: str) -> Unit | None:
    """A number without a noun, of what was counted last: in its paragraph, else in the article."""
    told = recent or before
    sure = unsaid(plain, number, code) if told is not None else 0.0
    return Unit(told.words, number.end, sure, measure=told.measure) if told is not None and sure else None


def _equated(text: str, plain: str, number: Number, patterns: Patterns) -> Unit | None:
    """The subject of which a verb says how many they are: "the crates were 26", "die Beute betrug 40"."""
    found = patterns.equated.search(plain, max(0, number.start - 60), number.start)
    after = plain[number.end :].lstrip()
    if found is None or (after and after[0].isalnum() and not patterns.stop.match(after)):
        return None
    words = text[found.start("what") : found.end("what")]
    if any(patterns.stop.fullmatch(word) for word in words.split()) or _YEAR.fullmatch(plain, number.start, number.end):
        return None
    return Unit(words, number.end, 0.7, start=found.start("what"))


def _shared(text: str, plain: str, number: Number, patterns: Patterns, before: Unit | None) -> Unit | None:
    """A part of a number that is told with it: "five of the eight silos", "drei von zwölf Blöcken"."""
    whole = patterns.partitive.match(plain, number.end)
    if whole is None:
        return None
    all_ = replace(number, counted=whole.end())
    unit = (
        _measured(plain, all_, patterns)
        or _counted(text, plain, all_, patterns)
        or _plural(text, plain, all_, patterns)
        or before
    )
    return unit and Unit(unit.words, number.end, min(unit.confidence, 0.85))


def _single(text: str, plain: str, number: Number, patterns: Patterns) -> Unit | None:
    """Who the one is: "one civilian"."""
    found = patterns.single.match(plain, number.start) if number.value == 1 and number.in_words else None
    return Unit(text[number.end : found.end()].strip(), found.end(), 0.85) if found else None


def _grouped(text: str, plain: str, number: Number, patterns: Patterns) -> Unit | None:
    """Those whose number follows their noun: "a crew of nine", "группа из 12"; or "a 3,000-strong crowd"."""
    if strong := patterns.strong.match(plain, number.end):
        return Unit(strong["strong"], strong.end(), 0.85)
    group = patterns.group.search(plain[: number.start])
    if group is None:
        return None
    return Unit(text[group.start("what") : group.end("what")], number.end, 0.8, start=group.start("what"))


def _collected(plain: str, number: Number, code: str) -> Unit | None:
    """Whom a numeral of persons counts, or what stands before a number: "двое", "километров тридцать", "wounded 53"."""
    if behind := collective.before(plain, number, code):
        return Unit(behind[1], number.end, 0.75, start=behind[0])
    if who := collective.persons(plain, number, code):
        return Unit(who, number.end, 0.8)
    fate = collective.fate(plain, number, code)
    return Unit(fate[1], number.end, 0.75, start=fate[0]) if fate else None


def unit_of(text: str, number: Number, before: Unit | None, code: str, recent: Unit | None = None) -> Unit | None:
    """What a number counts; None where it counts nothing. `before` was counted last in the article, `recent` in the
    paragraph.
    """
    plain, at = straight(text), number.counted
    if not plain[at : at + 1] == plain[max(0, number.start - 1) : number.start] == '"':
        return _unit(text, number, before, code, recent)
    unit = _unit(text, replace(number, counted=at + 1), before, code, recent)  # 'made "at least three" runs'
    goes_on = unit is not None and unit.start is None and unit.end > at
    return replace(unit, start=number.start - 1) if unit is not None and goes_on else unit


def _unit(text: str, number: Number, before: Unit | None, code: str, recent: Unit | None) -> Unit | None:
    plain, patterns = straight(text), patterns_of(code)
    if is_bore(plain, number):
        return None
    if fate := patterns.fates.match(plain, number.counted):
        return Unit(fate["fate"], fate.end(), 0.95)
    if number.told and not number.money and not others(plain, number, code):
        return None
    if number.money:
        return Unit(number.money, number.end, 0.95, measure=True)
    if patterns.spans.match(plain, number.counted):
        return _times(plain, number, patterns)
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
    if is_age(plain, number, code):
        return None
    return (
        _single(text, plain, number, patterns)
        or _shared(text, plain, number, patterns, before)
        or _plural(text, plain, number, patterns)
        or _grouped(text, plain, number, patterns)
        or _equated(text, plain, number, patterns)
        or _listed(plain, number, code)
        or _collected(plain, number, code)
        or _unsaid(plain, number, before, recent, code)
    )
