"""Numbers in running text, in digits and words, and those among them that count nothing: dates, names of units, models,
clocks.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import NEVER, Counting
from builder.intake.mention import Mention
from builder.intake.quotation import straight

_PRICE = 10_000  # more than a reader is asked for
_LONGEST = 20  # characters of a number that news would print


@dataclass(frozen=True, slots=True)
class Number:
    """A number from character `start` to `end`, its qualifier included; `high` is the upper end of a range.

    `qualifier` is one that the format knows; `money` is the unit that its sign says. `told` says that it points back to
    a number told already ("those 3,000").
    """

    start: int
    end: int
    value: int | float
    high: int | float | None
    qualifier: str
    money: str
    in_words: bool
    told: bool


@dataclass(frozen=True, slots=True)
class _Patterns:
    number: re.Pattern[str]
    qualifier: re.Pattern[str]
    behind: re.Pattern[str]
    marked: re.Pattern[str]
    named: re.Pattern[str]
    price: re.Pattern[str]
    back: re.Pattern[str]
    topic: re.Pattern[str]
    year: re.Pattern[str]
    scale: re.Pattern[str]


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or NEVER


_SHORT = {"bn": 1_000_000_000, "tn": 1_000_000_000_000, "mn": 1_000_000, "m": 1_000_000, "k": 1_000}  # "$5bn"
_REST = r"\s(?:and\s|und\s|y\s|e\s|et\s)?"  # "two hundred and twelve"
_JOINTS = r"(?:-|und|\sy\s|\s)"  # what stands between the parts of a number in words


def _written(counting: Counting, digits: str) -> str:
    """A number, or a range of two, where words and scales stand apart: "3,000", "1.5 million", "between 20 and 25"."""
    signs = _alternatives(counting.money)
    words, scales = _alternatives(counting.words), _alternatives(counting.scales)
    measures = "|".join(counting.measures)
    scale = rf"[\s-]?(?P<%s>(?i:{scales}))(?!\w)\.?"
    short = r"(?P<short>bn|tn|mn|m|k)?"
    joint = rf"(?(between)\s(?:{counting.both})\s|(?:\s?-\s?|\s(?:{counting.up_to})\s))"
    return (
        rf"(?<![\w.,/:+-])(?:(?P<between>(?i:{counting.between}))\s)?(?P<sign>{signs})?\s?"
        rf"(?:(?P<one>{digits})(?:(?:{scale % 'first'})?(?:\s?%|pc\b)?{joint}(?P<second>{signs})?(?P<two>{digits}))?"
        rf"{short}(?![^\W\d]*[/:])"
        rf"|(?P<word>(?i:\b(?:{words})(?:{_JOINTS}(?:{words}))?)(?=$|\W|(?i:{scales})))"
        rf"(?:{joint}(?P<upper>(?i:{words})(?:-(?i:{words}))?)(?!\w))?)"
        rf"(?:{scale % 'scale'}(?:{_REST}(?P<rest>(?i:{words})(?:-(?i:{words}))?|\d{{3}}(?![\d.,]))(?![\w-]))?)?"
        rf"(?:(?=(?i:{measures})(?!\w))|(?![\w/:]|[.,]\d|-\w|'s\b))(?P<cent>\s?%)?"
    )


def _stacked(counting: Counting, digits: str) -> str:
    """A number whose scales stand inside it: "1만2000", "3千万"."""
    signs, scales = _alternatives(counting.money), "".join(counting.scales)
    one = rf"(?:\d[\d,]*(?:\.\d+)?\s?[{scales}]+\s?(?:\d[\d,]*[{scales}]*\s?)*|{digits})"
    return (
        rf"(?<![A-Za-z\d.,/:+-])(?P<between>(?!))?(?P<sign>{signs})?(?P<one>{one})(?:\s?[-~]\s?(?P<two>{one}))?(?P<word>(?!))?(?P<short>(?!))?"
        rf"(?P<scale>(?!))?(?P<upper>(?!))?(?P<rest>(?!))?(?!\d|[.,]\d|[/:]\d)(?P<cent>(?!))?"
    )


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns:
    language, counting = LANGUAGES[code], LANGUAGES[code].counting
    group, point = re.escape(counting.group), re.escape(counting.point)
    digits = rf"(?:\d{{1,3}}(?:[{group}]\d{{3}})+(?!\d)|\d+)(?:{point}\d+)?"
    number = _stacked(counting, digits) if counting.stacked else _written(counting, digits)
    qualifiers = _alternatives(counting.qualifiers)
    ignore = re.IGNORECASE
    edge, gap = (r"\b", r"\s+") if language.cased else ("", r"\s?")
    article = rf"(?:(?:{language.speech.articles})\s+)?" if language.cased else ""
    counters = f"(?:{counting.counters})?" if counting.counters else ""
    return _Patterns(
        number=re.compile(number),
        qualifier=re.compile(rf"{edge}(?P<qualifier>{qualifiers})(?:{gap}{article}|(?<='))$", ignore),
        behind=re.compile(rf"{counters}\s?(?P<qualifier>{_alternatives(counting.behind)})"),
        marked=re.compile(rf"(?:{edge}(?:{counting.marked})|[#№])\s*$", ignore),
        named=re.compile(counting.named),
        price=re.compile(counting.price, ignore),
        back=re.compile(rf"\b(?:{counting.back})\s+$", ignore),
        year=re.compile(rf"\b(?:{language.dates.before_year})\s+$", ignore),
        topic=re.compile(rf"\b(?:{counting.topic})\b(?! of)[^,.;]{{0,25}}$", ignore),
        scale=re.compile(rf"(\d[\d,.]*)\s?([{''.join(counting.scales)}]*)") if counting.stacked else _NOTHING,
    )


_NOTHING = re.compile(NEVER)


def _digits(text: str, counting: Counting) -> int | float:
    for sign in counting.group:
        text = text.replace(sign, "")
    plain = text.replace(counting.point, ".")
    return float(plain) if "." in plain else int(plain)


def _piled(text: str, counting: Counting, patterns: _Patterns) -> tuple[int | float, int]:
    """The value of stacked digits and scales, and the last scale, 1 where there is none."""
    total: int | float = 0
    scale = 1
    for part in patterns.scale.finditer(text):
        scale = 1
        for sign in part[2]:
            scale *= counting.scales[sign]
        total += _scaled(_digits(part[1].rstrip(",."), counting), scale)
    return total, scale


def _in_words(words: str, scale: int, counting: Counting) -> int | None:
    """The value of words; None for "one", which counts nothing without a scale, and for words that make no number."""
    parts = (
        [counting.words[part] for part in re.split(_JOINTS, words.lower())]
        if words.lower() not in counting.words
        else [counting.words[words.lower()]]
    )
    great, small = max(parts), min(parts)
    if len(parts) == 2 and parts[0] < parts[1] in (100, 1_000):
        return great * small * scale  # "dos mil"
    if len(parts) > 1 and not (great == parts[0] >= 20 and great % 10 == 0 and small < (10 if great < 100 else 100)):
        return None
    return None if parts == [1] and scale == 1 else sum(parts) * scale


def _rest(found: re.Match[str], scale: int, counting: Counting) -> int:
    """What stands behind a scale and is added to it: "two hundred and twelve", "4 тыс. 860"."""
    if not found["rest"]:
        return 0
    value = int(found["rest"]) if found["rest"].isdecimal() else _in_words(found["rest"], 1, counting)
    return value if value is not None and value < scale else 0


def _value(
    found: re.Match[str], counting: Counting, patterns: _Patterns
) -> tuple[int | float, int | float | None] | None:
    if counting.stacked:
        one, _ = _piled(found["one"], counting, patterns)
        if not found["two"]:
            return one, None
        two, last = _piled(found["two"], counting, patterns)
        shared = found["one"].isdecimal() and last > 1 and one < two / last  # "1~2만"
        return (_scaled(one, last) if shared else one), two
    scale = (
        counting.scales[" ".join(found["scale"].lower().split())]
        if found["scale"]
        else _SHORT.get(found["short"] or "", 1)
    )
    if found["word"]:
        value = _in_words(found["word"], scale, counting)
        upper = _in_words(found["upper"], scale, counting) if found["upper"] else None
        return None if value is None else (value + _rest(found, scale, counting), upper)
    high = _scaled(_digits(found["two"], counting), scale) if found["two"] else None
    first = counting.scales[" ".join(found["first"].lower().split())] if found["first"] else scale
    return _scaled(_digits(found["one"], counting), first) + _rest(found, scale, counting), high


def _scaled(value: int | float, scale: int) -> int | float:
    product = value * scale
    return round(product) if scale > 1 and abs(product - round(product)) < 1e-6 * scale else product


def _is_hidden(found: re.Match[str], text: str, mentions: Sequence[Mention]) -> bool:
    """Whether the number is part of something else: a date, an address."""
    if any(found.start() < mention.end and mention.start < found.end() for mention in mentions):
        return True
    word = text[text.rfind(" ", 0, found.start()) + 1 : found.start()]
    return "://" in word or word.startswith("www.") or "@" in word


def _is_year(found: re.Match[str], patterns: _Patterns, text: str, code: str) -> bool:
    """Whether a number is a year, by its size and the word before it: "In 2022 ships came"."""
    digits = found["one"] or ""
    plain = digits.isdigit() and not (found["two"] or found["scale"] or found["sign"] or found["cent"])
    if not (plain and len(digits) == 4 and 1900 <= int(digits) <= 2100):
        return False
    if LANGUAGES[code].nouns_capital and re.match(r"\s+[^\W\d_a-zäöü]", text[found.end() : found.end() + 5]):
        return False  # "bis 2000 Soldaten": a noun is counted
    return patterns.year.search(text[max(0, found.start() - 30) : found.start()]) is not None


def _is_name(found: re.Match[str], patterns: _Patterns, text: str) -> bool:
    """Whether the number is a name, by what stands before it or behind: "Article 5", "No. 10"."""
    before = text[max(0, found.start() - 40) : found.start()]
    if before.endswith("[") and text.startswith("]", found.end()):
        return True  # a footnote
    if re.match(r"0\d", found["one"] or ""):
        return True  # a telephone number
    if patterns.marked.search(before) or patterns.named.match(text, found.end()):
        return True
    return found["short"] == "m" and not found["sign"]  # "5m": metres or millions


def _hedge(found: re.Match[str], patterns: _Patterns, text: str, counting: Counting) -> tuple[int, str]:
    """Where the number with its qualifier begins, and what that says in the format's words."""
    before = text[max(0, found.start() - 60) : found.start()]
    qualifier = patterns.qualifier.search(before)
    if qualifier and qualifier["qualifier"].lower() == "about" and patterns.topic.search(before[: qualifier.start()]):
        qualifier = None  # "asked about 10,000 soldiers" hedges nothing
    if qualifier:
        start = found.start() - len(before) + qualifier.start()
        return start, counting.qualifiers[" ".join(qualifier["qualifier"].lower().split())]
    behind = patterns.behind.match(text, found.end())
    return found.start(), counting.behind[behind["qualifier"]] if behind else ""


def numbers(text: str, code: str, mentions: Sequence[Mention]) -> Iterator[Number]:
    """The numbers of a sentence that may count something. `mentions` are its dates, which are no numbers."""
    counting = LANGUAGES[code].counting
    plain, patterns = straight(text), _patterns(code)
    for found in patterns.number.finditer(plain):
        if _is_hidden(found, plain, mentions) or _is_name(found, patterns, plain):
            continue
        start, qualifier = _hedge(found, patterns, plain, counting)
        hedged = start < found.start()
        if not hedged and _is_year(found, patterns, plain, code):
            continue
        if len(found["one"] or "") > _LONGEST or len(found["two"] or "") > _LONGEST:
            continue
        value = _value(found, counting, patterns)
        if value is None or (value[1] is not None and value[1] <= value[0]):
            continue
        if value[0] < _PRICE and patterns.price.match(plain, found.end()):
            continue
        told = not hedged and patterns.back.search(plain[max(0, found.start() - 30) : found.start()]) is not None
        money = counting.money.get(found["sign"] or "", "")
        end = found.end() - len(found["cent"] or "")
        end = found.start() + len(found.group()[: end - found.start()].rstrip())
        in_words = bool(found["word"]) and not found["scale"]
        yield Number(start, end, *value, qualifier, money, in_words, told)
