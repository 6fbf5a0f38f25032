"""Numbers in running text, in digits and words, and those among them that count nothing: dates, names of units, models,
clocks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from builder.intake import amount
from builder.intake.bytecode import compiled
from builder.intake.ideograph import ideographs
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import Counting
from builder.intake.mention import Mention
from builder.intake.onset import ready
from builder.intake.quotation import straight
from builder.intake.spelled import alternatives

# A share and no count: "two in five", "8 de cada 10"; not "two in three days".
_SHARE = re.compile(
    r"\s(?:in|de cada|su ogni|из каждых|з кожних)\s(?P<of>\d{1,2}|[^\W\d]+)\b"
    r"(?!\s(?:\w+\s)?(?:days?|weeks?|months?|years?|hours?|minutes?|places?|cities|towns|villages|countries|cases)\b)"
)
_SHARES = 20  # the most of which news counts shares
_FEW = 300  # larger than any part of a share
_PRICE = 50  # more than a reader is asked for
_SIGN = re.compile(r"\s?[$€£₴₽₩¥]")
# Other names of the same kind before it: "sections 45 and 48".
_MORE = r"(?:(?<!\d)\d[\d./()a-z]*(?:,\s|\s(?:and|or|und|y|et|e|и|та|і|oder|o|ou)\s))*"
_POINT = re.compile(r"(?<=\d)・(?=\d)")  # of decimals in Japanese print: "20・9%"
_CLAUSE = re.compile(r"[,;:]\s")
_TELEPHONE = re.compile(r"0[\d ]")
_LARGE = re.compile(r"\d[^\w.]\d{3}|\d\.\d{3}")  # a number of which nothing is the fifth
_ROUGH = re.compile(r"\d\D?\d\D?\d")  # a number that may be a rough one
_CAPITAL_OF = re.compile(r"[^\W\d_a-z]\w+ of $")
_LONGEST = 20  # characters of a number that news would print


@dataclass(frozen=True, slots=True)
class Number:
    """A number from character `start` to `end`, its qualifier included; `high` is the upper end of a range.

    What it counts begins at `counted`: behind the other end where a change is told ("from 350 to 900 dinars").
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
    counted: int


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
    since: re.Pattern[str]
    changed: re.Pattern[str]
    share: re.Pattern[str]
    nouned: bool
    between: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns:
    language, counting = LANGUAGES[code], LANGUAGES[code].counting
    number = amount.stacked(counting) if counting.stacked else amount.written(counting)
    qualifiers = alternatives(counting.qualifiers)
    ignore = re.IGNORECASE
    edge, gap = (r"\b", r"\s+") if language.cased else ("", r"\s?")
    named = edge or "(?<![A-Za-z])"
    article = rf"(?:(?:{language.speech.articles})\s+)?" if language.cased else ""
    counters = f"(?:{counting.counters})?" if counting.counters else ""
    return _Patterns(
        number=ready(number),
        qualifier=ready(rf"{edge}(?P<qualifier>{qualifiers})(?:{gap}{article}|(?<='))$", ignore),
        behind=ready(rf"{counters}\s?(?P<qualifier>{alternatives(counting.behind)})"),
        marked=ready(rf"(?:{named}(?:{counting.marked})|[#№§])\s*{_MORE}$", ignore),
        named=ready(counting.named),
        price=ready(counting.price, ignore),
        back=ready(rf"\b(?:{counting.back})\s+$", ignore),
        year=ready(rf"\b(?:{language.dates.before_year})\s+$", ignore),
        topic=ready(rf"\b(?:{counting.topic})\b(?! of)[^,.;]{{0,25}}$", ignore),
        # Where particles stand behind, the one between both ends says that a change begins with the first.
        since=ready(rf"\b(?:{counting.since})\s+$" if language.cased else r"\Z", ignore),
        changed=ready(rf"{edge}(?:{counting.changed}){edge}", ignore),
        share=ready(rf"(?:{counting.share})$", ignore),
        nouned=language.nouns_capital,
        between=compiled(rf"\s?(?:{counting.between_units})$"),
    )


def _undated(plain: str, mentions: Sequence[Mention]) -> str:
    """The text with the digits of its dates blanked, so that none is the end of a range: "in 2018 to 81 tonnes"."""
    for mention in mentions:
        dated = re.sub(r"\w", "x", plain[mention.start : mention.end])
        plain = plain[: mention.start] + dated + plain[mention.end :]
    return plain


def _is_hidden(found: re.Match[str], text: str) -> bool:
    """Whether the number is part of an address."""
    word = text[text.rfind(" ", 0, found.start()) + 1 : found.start()]
    return "://" in word or word.startswith("www.") or "@" in word


def _is_year(found: re.Match[str], patterns: _Patterns, text: str, code: str) -> bool:
    """Whether a number is a year, by its size and the word before it: "In 2022 ships came"."""
    digits = found["digits1"] or ""
    plain = digits.isdigit() and not (found["joint"] or found["scale1"] or found["sign1"] or found["cent"])
    if not (plain and len(digits) == 4 and 1900 <= int(digits) <= 2100):
        return False
    if LANGUAGES[code].nouns_capital and re.match(r"\s+[^\W\d_a-zäöü]", text[found.end() : found.end() + 5]):
        return False  # "bis 2000 Soldaten": a noun is counted
    return patterns.year.search(text[max(0, found.start() - 30) : found.start()]) is not None


def _share(found: re.Match[str], plain: str, counting: Counting) -> int:
    """Where a share ends that a number opens ("two in five"); 0 where it opens none."""
    share = _SHARE.match(plain, found.end())
    words = (found["words1"] or found["digits1"]).lower()
    of = share["of"].lower() if share else ""
    few = counting.words.get(words, int(words) if words.isdecimal() else _FEW)
    many = counting.words.get(of, int(of) if of.isdecimal() else 0)
    return share.end() if share and few < many <= _SHARES else 0


def _is_name(found: re.Match[str], patterns: _Patterns, text: str) -> bool:
    """Whether the number is a name, by what stands before it or behind: "Article 5", "No. 10", "per cento"."""
    before = text[max(0, found.start() - 40) : found.start()]
    if before.endswith("[") and text.startswith("]", found.end()):
        return True  # a footnote
    digits = found["digits1"] or ""
    if digits.startswith("0") and _TELEPHONE.match(digits):
        return True
    words = found["words1"] or ""
    if patterns.nouned and words[:1].isupper() and words.endswith("er"):
        return True  # "Dreier"
    share = patterns.share.search(text[max(0, found.start() - 6) : found.end()])
    if share and share.start() < found.start() - max(0, found.start() - 6):
        return True
    counts = _LARGE.search(digits) or found["scale1"]  # "застава у розмірі 1,2 млн": no number of a thing
    if (not counts and patterns.marked.search(before)) or patterns.named.match(text, found.end()):
        return True
    if words[:1].isupper() and _CAPITAL_OF.search(before):
        return True  # "the Group of Seven"
    return (
        found["short1"] in ("M", "B", "K") and not found["sign1"] and "€" not in found.group()
    )  # "5m": metres or millions


def _percent(found: re.Match[str]) -> bool:
    """Whether the first of two ends is a share."""
    return "%" in found.group()[: found.start("joint") - found.start()]


def _is_change(found: re.Match[str], plain: str, patterns: _Patterns) -> bool:
    """Whether two ends are what was and what is, in a sentence about a rise or a fall."""
    if found.groupdict().get("between") or re.search("[-~]", found["joint"] or "-"):
        return False
    if _percent(found) and not found["cent"]:
        return True  # "gagne 0,55 % à 7.612 points"
    clause = _CLAUSE.search(plain, found.end())
    told = plain[: clause.start() if clause else len(plain)]
    return bool(patterns.since.search(plain[: found.start()]) and patterns.changed.search(told))


def _hedge(number: tuple[int, int], patterns: _Patterns, text: str, counting: Counting) -> tuple[int, str]:
    """Where the number with its qualifier begins, and what that says in the format's words."""
    first, last = number
    before = text[max(0, first - 60) : first]
    qualifier = patterns.qualifier.search(before)
    if qualifier and qualifier["qualifier"].lower() == "about" and patterns.topic.search(before[: qualifier.start()]):
        qualifier = None  # "asked about 10,000 soldiers" hedges nothing
    if qualifier and qualifier["qualifier"].lower() in counting.rough and not _ROUGH.search(text[first:last]):
        qualifier = None
    if qualifier:
        start = first - len(before) + qualifier.start()
        return start, counting.qualifiers[" ".join(qualifier["qualifier"].lower().split())]
    behind = patterns.behind.match(text, last)
    return first, counting.behind[behind["qualifier"]] if behind else ""


def _ends_alone(found: re.Match[str], counting: Counting) -> amount.Amount:
    """The first of two ends by itself, without the scale of the second."""
    alone = re.compile(amount.digits(counting)).match(found.group(), found.start("digits1") - found.start())
    value = amount.plain(alone.group(), counting) if alone else 0
    return amount.Amount(value, None, "", False)


def _is_price(read: amount.Amount, plain: str, end: int, patterns: _Patterns) -> bool:
    """Whether it is what a reader is asked for: "$5 a month", "1,99 € al mese"; 40 dinars a week are a wage."""
    sign = _SIGN.match(plain, end)
    asked = patterns.price.match(plain, sign.end() if sign else end) is not None
    return asked and read.low < _PRICE and bool(read.money or sign)


def _read(found: re.Match[str], plain: str, hedge: tuple[int, str, bool], code: str) -> Iterator[Number]:
    """The number of a match; both ends of it where they are a change and no range: "rose from 350 to 900"."""
    counting, patterns = LANGUAGES[code].counting, _patterns(code)
    if any(len(found.groupdict().get(name) or "") > _LONGEST for name in ("digits1", "digits2")):
        return
    read = amount.amount(found, counting)
    if read is None or _is_price(read, plain, found.end(), patterns):
        return
    start, qualifier, told = hedge
    end = found.end() - len(found["cent"] or "")
    end = found.start() + len(found.group()[: end - found.start()].rstrip())
    number = Number(start, end, read.low, read.high, qualifier, read.money, read.in_words, told, end)
    falls = read.high is not None and read.high < read.low and "-" not in (found["joint"] or "-")
    if read.high is None or not (falls or _is_change(found, plain, patterns)):
        if read.high is None or read.high > read.low:
            yield number
        return
    first = found.start() + len(found.group()[: found.start("joint") - found.start()].rstrip())
    first = found.start() + len(found.group()[: first - found.start()].rstrip(" %\u00a0\u202f"))
    share = _percent(found) and not found["cent"]
    low = _ends_alone(found, counting).low if share else number.value
    since = patterns.since.search(plain[:start])
    own = patterns.between.search(plain, found.start(), first)  # the first end's unit: "11億円から18億円に膨らむ"
    first = own.start() if own else first
    counted = first if share or own else number.counted
    yield replace(number, start=since.start() if since else start, end=first, value=low, high=None, counted=counted)
    yield replace(number, start=found.end("joint"), value=read.high, high=None, qualifier="")


def _in_ideographs(plain: str, undated: str, code: str) -> Iterator[Number]:
    """The numbers in ideographs: "約十五万人"."""
    counting, patterns = LANGUAGES[code].counting, _patterns(code)
    for first, last, value in ideographs(undated, code):
        start, qualifier = _hedge((first, last), patterns, plain, counting)
        if not patterns.marked.search(plain[max(0, first - 40) : first]):
            yield Number(start, last, value, None, qualifier, "", False, False, last)


def _in_digits(plain: str, undated: str, code: str) -> Iterator[Number]:
    """The numbers in digits, and those in the words of a language with spaces."""
    counting, patterns = LANGUAGES[code].counting, _patterns(code)
    shared = 0
    for found in patterns.number.finditer(undated):
        shared = max(shared, _share(found, plain, counting))
        if found.start() < shared or _is_hidden(found, plain) or _is_name(found, patterns, plain):
            continue
        start, qualifier = _hedge(found.span(), patterns, plain, counting)
        qualifier = qualifier or ("about" if found.groupdict().get("odd") else "")
        hedged = start < found.start()
        if not hedged and _is_year(found, patterns, plain, code):
            continue
        told = not hedged and patterns.back.search(plain[max(0, found.start() - 30) : found.start()]) is not None
        yield from _read(found, plain, (start, qualifier, told), code)


def numbers(text: str, code: str, mentions: Sequence[Mention]) -> Iterator[Number]:
    """The numbers of a sentence that may count something. `mentions` are its dates, which are no numbers."""
    plain = _POINT.sub(".", straight(text))
    undated = _undated(plain, mentions)
    found = _in_digits(plain, undated, code)
    if not LANGUAGES[code].counting.ideographs:
        return found
    return iter(sorted((*found, *_in_ideographs(plain, undated, code)), key=lambda number: number.start))
