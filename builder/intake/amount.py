"""How a number is written, in digits or words, alone or as a range, and what it amounts to."""

import re
from collections.abc import Mapping

from msgspec import Struct

from builder.intake import spelled
from builder.intake.languages.model import NEVER, Counting
from builder.intake.languages.money import SIGNS
from builder.intake.onset import ready
from builder.intake.spelled import alternatives

_SHORT = {"bn": 1_000_000_000, "b": 1_000_000_000, "tn": 1_000_000_000_000, "mn": 1_000_000, "m": 1_000_000}
_SHORT |= {"k": 1_000, "md": 1_000_000_000, "mds": 1_000_000_000, "mio": 1_000_000, "mrd": 1_000_000_000}
# No part of a path or a clock; of a speed it is: "187km/h".
_UNADDRESSED = r"(?!(?!(?:km|км)/|[mм]/[sс])[^\W\d]*(?:/|:\d))"
_SHORTS = (
    r"(?:(?:bn|tn|mn|k)(?![A-Za-z])|(?(sign1)m(?![A-Za-z])|m(?=\s(?:%s)(?!\w)))"
    r"|[MBK](?![A-Za-z])|Mds?(?=\s?[€$])|\s?M(?=\s?[€$£]))"
)
_REST = r"\s(?:and\s|und\s|y\s|e\s|et\s)?"  # "two million and twelve"
_DASH = r"(?:(?<=[\d%])\s?-\s?(?=[^\w\s]{0,3}\d)|-)"  # "20 - 25", "20-25"; "of the first two - 437 votes" is none
_NOT_ONE = r"(?!(?:an?|une?|una|uno|eine?)\b)"
_HALF = 0.5
_HUNDRED = 100
_THOUSAND = 1_000
_MYRIAD = 10_000  # from here on scales of Korean and Japanese take in what stands before them
_LEAST = 1_000  # of a sum whose sign is but a letter: "N450,000"; "R2" and "N1" are names
_INDIAN = r"\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])"  # "2,05,000"
_SWISS = r"\d{1,3}(?:'\d{3})+(?!\d)"


# Where outlets differ in the signs for thousands and decimals, three digits behind one are thousands: "1,217 casos".
_SWAPPED = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


class Amount(Struct, frozen=True):
    """A value, or a range of two; `money` is the unit that a sign says, `in_words` that no digit and no scale does."""

    low: int | float
    high: int | float | None
    money: str
    in_words: bool


def digits(counting: Counting) -> str:
    """Digits with the signs that part thousands and decimals."""
    group, point = re.escape(counting.group), re.escape(counting.point)
    indian = rf"{_INDIAN}|" if "," in counting.group else ""
    thousand = rf"{counting.thousand}\s(?=[1-9])\d{{1,3}}(?![\d.,]\d|\d)|" if counting.thousand else ""
    return rf"(?:{thousand}{indian}{_SWISS}|(?:\d{{1,3}}(?:[{group}]\d{{3}})+(?!\d)|\d+)(?:{point}\d+)?)"


def _signs(counting: Counting) -> Mapping[str, str]:
    return {**SIGNS, **counting.money}


def _amount(counting: Counting, at: int) -> str:
    """One end of a range: "$1.5 million", "two hundred and twelve", "3 млн 470 тыс"."""
    words, scales = spelled.pattern(counting), alternatives(counting.scales)
    scale = rf"(?P<%s{at}>(?i:{scales}))(?!\w)(?:(?<!\w\w\w\w\w)\.)?"
    # Behind digits a word adds but a half: "2 milioni e mezzo", no "20 million and three boats".
    more = rf"{_REST}{_NOT_ONE}(?i:(?(digits{at})(?:{alternatives(counting.halves)})|{words}))"
    rest = (
        rf"(?:(?P<rest{at}>\s\d{{1,3}}(?=\s(?:{scales})(?!\w))|\s\d{{3}}(?![\d.,])|{more}(?![\w-]))"
        rf"(?:\s{scale % 'after'})?)?"
    )
    return (
        rf"(?:(?P<sign{at}>{alternatives(_signs(counting))})\s?)?"
        rf"(?:(?P<digits{at}>{digits(counting)})(?P<short{at}>{_SHORTS % counting.things})?{_UNADDRESSED}"
        rf"|(?P<words{at}>(?i:{words})(?!\w)))"
        rf"(?:[\s-]?{scale % 'scale'}{rest})?"
    )


def written(counting: Counting) -> str:
    """A number, or a range of two, where words and scales stand apart: "3,000", "1.5 million", "between 20 and 25"."""
    measures = "|".join(counting.measures)
    hedge = alternatives(counting.qualifiers)
    article = rf"(?:(?!{counting.thousand or NEVER}\s)[^\W\d]{{1,3}}\s)?"
    either = rf"\s(?:{counting.both})\s{article}"
    joint = rf"(?(between){either}|(?:{_DASH}|\s(?:{counting.up_to})\s(?:(?i:{hedge})\s)?))"
    return (
        rf"(?:(?<![\w.,/:+'-])|(?<=\b[dDlL]')(?=[^\W\d]))"
        rf"(?:(?P<between>(?i:{counting.between}))\s{article})?{_amount(counting, 1)}"
        rf"(?:(?:\s?%|pc\b)?(?P<joint>{joint}){_amount(counting, 2)})?"
        rf"(?:(?=(?i:{measures})(?!\w))|(?![\w/]|[.,:']\d|(?!{counting.strong}|{counting.odd})-\w|'s\b))(?P<cent>\s?%)?"
        rf"(?P<odd>{counting.odd})?"
    )


def _native(counting: Counting) -> str:
    """A small number in words of the language's own, before its counter: "두 척", "네댓 가구"."""
    if not counting.words:
        return rf"(?P<words1>{NEVER})"
    words = rf"{alternatives(counting.some)}|(?:{alternatives(counting.words)}){{1,2}}"
    scales = "".join(counting.scales)
    alone = rf"(?<![\d{scales}]\s)(?<!\w)"
    return rf"{alone}(?P<words1>{words})(?=(?:{counting.counters})(?:[은는이가을를의에도만로와과뿐씩,.\s]|$))"


def stacked(counting: Counting) -> str:
    """A number whose scales stand inside it: "1만2000", "3千万"."""
    scales = "".join(counting.scales)
    one = rf"(?:\d[\d,]*(?:\.\d+)?\s?[{scales}]+\s?(?:\d[\d,]*[{scales}]*\s?)*|{digits(counting)})"
    unit = rf"(?:{counting.between_units})?"
    edge = rf"(?:(?<![A-Za-z\d.,/:+-])|(?<=[A-Z]{{3}})(?=\d+[{scales}]))"  # "WFP600万"
    return (
        rf"(?:{_native(counting)}|{edge}(?P<sign1>{alternatives(_signs(counting))})?(?P<digits1>{one})"
        rf"(?:{unit}\s?(?P<joint>[-~]|{counting.up_to})\s?(?P<digits2>{one}))?(?P<scale1>(?!))?"
        rf"(?P<short1>(?!))?(?!\d|[.,]\d|[/:]\d)(?P<cent>(?!))?)"
    )


def plain(text: str, counting: Counting, scale: int = 1) -> float:
    """The value of digits; behind a `scale` three decimals are decimals."""
    if counting.swapped and scale == 1 and _SWAPPED.fullmatch(text):
        return float(re.sub(r"[.,]", "", text))
    if counting.thousand and text.startswith(counting.thousand):
        return _THOUSAND + float(text.removeprefix(counting.thousand))
    for sign in (*counting.group, "'"):
        text = text.replace(sign, "")
    return float(text.replace(counting.point, "."))


def _scaled(value: float, scale: float) -> float:
    product = value * scale
    return round(product) if scale > 1 and abs(product - round(product)) < 1e-6 * scale else product


def _scale_of(found: re.Match[str], name: str, counting: Counting) -> int:
    word = found.groupdict().get(name)
    return counting.scales[" ".join(word.lower().split())] if word else 1


def _rest(found: re.Match[str], at: int, scale: int, counting: Counting) -> float:
    """What stands behind a scale and is added to it: "two million and twelve", "4 тыс. 860", "3 млн 470 тыс."."""
    words = found.groupdict().get(f"rest{at}")
    if not words:
        return 0
    value = float(words) if words.strip().isdecimal() else spelled.value(words, counting)
    if value == _HALF:
        return _HALF * scale  # "due milioni e mezzo"
    value = (value or 0) * _scale_of(found, f"after{at}", counting)
    return value if value < scale else 0


def _end(found: re.Match[str], at: int, counting: Counting) -> tuple[float, int] | None:
    """The value of one end before its scale, and the scale; None where words make no number."""
    scale = _scale_of(found, f"scale{at}", counting)
    if short := found[f"short{at}"]:
        scale *= _SHORT[short.strip().lower()]
    if found[f"words{at}"]:
        base = spelled.value(found[f"words{at}"], counting)
        return None if base is None else (base, scale)
    return plain(found[f"digits{at}"], counting, scale), scale


def _twin(found: re.Match[str], counting: Counting) -> tuple[float, float] | None:
    """Both ends of a range that a hyphen makes of number words: "two-three", "тридцать-сорок"."""
    parts = (found["words1"] or "").split("-")
    scale = _scale_of(found, "scale1", counting)
    low, high = (spelled.value(part, counting) for part in parts) if len(parts) == 2 else (None, None)
    if low is None or high is None or not 1 <= low < high:
        return None
    return _scaled(low, scale), _scaled(high, scale)


def _ends(found: re.Match[str], counting: Counting) -> tuple[float, float | None] | None:
    first = _end(found, 1, counting)
    if first is None and not found["joint"]:
        return _twin(found, counting)
    second = _end(found, 2, counting) if found["joint"] else None
    if first is None:
        return None
    base, scale = first
    low = _scaled(base, scale) + _rest(found, 1, scale, counting)
    if second is None:
        return low, None
    high = _scaled(*second) + _rest(found, 2, second[1], counting)
    # A scale is shared: "1.5 to 2 million", "one to three thousand", "180-200 тыс."; not in "600 to 2 million".
    shared = second[1] if second[1] > 1 else spelled.last(found["words2"] or "", counting)
    alike = base < _HUNDRED or base < second[0]
    return (_scaled(base, shared) if scale == 1 and alike and base * shared < high else low), high


def _piled(text: str, counting: Counting) -> tuple[float, int]:
    """The value of stacked digits and scales, and the last scale, 1 where there is none."""
    total, below, scale = 0.0, 0.0, 1
    for part in re.finditer(rf"(\d[\d,.]*)\s?([{''.join(counting.scales)}]*)", text):
        scale = 1
        for sign in part[2]:
            scale *= counting.scales[sign]
        value = plain(part[1].rstrip(",."), counting)
        if scale < _MYRIAD:
            below += value * scale
        else:  # what stood below ten thousand is of this scale too: "9천86억"
            total, below = total + _scaled(value + below, scale), 0.0
    return total + below, scale


def _native_ends(words: str, counting: Counting) -> tuple[float, float | None]:
    if words in counting.some:
        return counting.some[words]
    return sum(counting.words[word] for word in re.findall(alternatives(counting.words), words)), None


def _stacked_ends(found: re.Match[str], counting: Counting) -> tuple[float, float | None]:
    if found["words1"]:
        return _native_ends(found["words1"], counting)
    one, _ = _piled(found["digits1"], counting)
    if not found["digits2"]:
        return one, None
    two, last = _piled(found["digits2"], counting)
    shared = found["digits1"].isdecimal() and last > 1 and one < two / last  # "1~2만"
    return (_scaled(one, last) if shared else one), two


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _is_some(found: re.Match[str], counting: Counting) -> bool:
    """Whether the one is counted: "one civilian", "one per cent"; an article counts nothing ("a mile")."""
    words = found.string[found.start("words1") :]
    if ready(counting.single, re.IGNORECASE).match(words):
        return True
    share = ready(rf"\s?(?:{counting.share})(?!\w)", re.IGNORECASE).match(found.string[found.end() :])
    return share is not None and ready(_NOT_ONE, re.IGNORECASE).match(words) is not None


def amount(found: re.Match[str], counting: Counting) -> Amount | None:
    """What a match of `written` or `stacked` amounts to; None for words that make no number, and for a bare "one"."""
    ends = _stacked_ends(found, counting) if counting.stacked else _ends(found, counting)
    if ends is None:
        return None
    only = bool(found["words1"]) and not found["scale1"]
    if only and ends[0] <= 1 and ends[1] is None and not _is_some(found, counting):
        return None  # "one", "half"
    signs = _signs(counting)
    sign = found["sign1"] or found.groupdict().get("sign2") or ""
    if len(sign) == 1 and sign.isalpha() and max(ends[0], ends[1] or 0) < _LEAST:
        return None
    return Amount(_whole(ends[0]), None if ends[1] is None else _whole(ends[1]), signs.get(sign, ""), only)
