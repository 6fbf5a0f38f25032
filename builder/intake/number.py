"""Numbers in running text, in digits and words, and those among them that count nothing: dates, names of units, models,
clocks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Counting
from builder.intake.mention import Mention
from builder.intake.quotation import straight


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
    marked: re.Pattern[str]
    back: re.Pattern[str]
    topic: re.Pattern[str]
    year: re.Pattern[str]


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns:
    counting = LANGUAGES[code].counting
    group = re.escape(counting.group)
    point = re.escape(counting.point)
    digits = rf"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{point}\d+)?"
    words = _alternatives(list(counting.words))
    compound = rf"(?i:\b(?:{words})(?:-(?:{words}))?)"
    scale = rf"(?:[\s-](?P<scale>(?i:{_alternatives(list(counting.scales))}))\b\.?)?"
    signs = "".join(map(re.escape, counting.money))
    start = rf"(?P<sign>[{signs}])?"
    to = r"\s?-\s?"
    number = (
        rf"(?<![\w.,/:+-]){start}(?:(?P<one>{digits})(?:{to}(?P<two>{digits}))?|(?P<word>{compound})){scale}"
        rf"(?![\w/:]|[.,]\d|-\w|'s\b)(?P<cent>\s?%)?"
    )
    qualifiers = _alternatives(list(counting.qualifiers))
    ignore = re.IGNORECASE
    return _Patterns(
        number=re.compile(number),
        qualifier=re.compile(rf"\b(?P<qualifier>{qualifiers})\s+(?:the\s+)?$", ignore),
        marked=re.compile(rf"(?:\b(?:{counting.marked})|[#№])\s*$", ignore),
        back=re.compile(rf"\b(?:{counting.back})\s+$", ignore),
        year=re.compile(rf"\b(?:{LANGUAGES[code].dates.before_year})\s+$", ignore),
        topic=re.compile(rf"\b(?:{counting.topic})\b(?! of)[^,.;]{{0,25}}$", ignore),
    )


def _digits(text: str, counting: Counting) -> int | float:
    plain = text.replace(counting.group, "").replace(counting.point, ".")
    return float(plain) if "." in plain else int(plain)


def _value(found: re.Match[str], counting: Counting) -> tuple[int | float, int | float | None]:
    scale = counting.scales[found["scale"].lower()] if found["scale"] else 1
    if found["word"]:
        parts = found["word"].lower().split("-")
        return sum(counting.words[part] for part in parts) * scale, None
    one = _scaled(_digits(found["one"], counting), scale)
    return one, _scaled(_digits(found["two"], counting), scale) if found["two"] else None


def _scaled(value: int | float, scale: int) -> int | float:
    product = value * scale
    return int(product) if scale > 1 and abs(product - round(product)) < 1e-6 else product


def _is_hidden(found: re.Match[str], text: str, mentions: Sequence[Mention]) -> bool:
    """Whether the number is part of something else: a date, an address."""
    if any(found.start() < mention.end and mention.start < found.end() for mention in mentions):
        return True
    word = text[text.rfind(" ", 0, found.start()) + 1 : found.start()]
    return "://" in word or word.startswith("www.") or "@" in word


def _is_year(found: re.Match[str], patterns: _Patterns, before: str) -> bool:
    """Whether a number is a year, by its size and the word before it: "In 2022 ships came"."""
    digits = found["one"] or ""
    plain = digits.isdigit() and not (found["two"] or found["scale"] or found["sign"] or found["cent"])
    return plain and len(digits) == 4 and 1900 <= int(digits) <= 2100 and patterns.year.search(before) is not None


def numbers(text: str, code: str, mentions: Sequence[Mention]) -> Iterator[Number]:
    """The numbers of a sentence that may count something. `mentions` are its dates, which are no numbers."""
    counting = LANGUAGES[code].counting
    plain, patterns = straight(text), _patterns(code)
    for found in patterns.number.finditer(plain):
        before = plain[: found.start()]
        if _is_hidden(found, plain, mentions) or patterns.marked.search(before):
            continue
        qualifier = patterns.qualifier.search(before)
        if (
            qualifier
            and qualifier["qualifier"].lower() == "about"
            and patterns.topic.search(before[: qualifier.start()])
        ):
            qualifier = None  # "asked about 10,000 soldiers" hedges nothing
        told = qualifier is None and patterns.back.search(before) is not None
        if qualifier is None and _is_year(found, patterns, before):
            continue
        if len(found["one"] or "") > 20 or len(found["two"] or "") > 20:
            continue
        value, high = _value(found, counting)
        if high is not None and high <= value:
            continue
        start = qualifier.start() if qualifier else found.start()
        named = counting.qualifiers[" ".join(qualifier["qualifier"].lower().split())] if qualifier else ""
        money = counting.money.get(found["sign"] or "", "")
        end = found.end() - len(found["cent"] or "")
        yield Number(start, end, value, high, named, money, bool(found["word"]) and not found["scale"], told)
