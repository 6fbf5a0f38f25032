"""Numbers written in ideographs, as papers set in columns have them: "百五十八カ所", "一五八人", "十五万人"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES

_ONES = "〇一二三四五六七八九"
_SCALES = {"十": 10, "百": 100, "千": 1_000}
_MYRIADS = {"万": 10_000, "億": 100_000_000, "兆": 1_000_000_000_000}
_NAMES = re.compile("[一-龯々](?<![約計全各残他新現])")  # before a single one: a surname, as in "藤井健二社長"
_ALL = _ONES + "".join((*_SCALES, *_MYRIADS))
_DIGIT = _ONES[1:]


@lru_cache(maxsize=16)
def _run(code: str) -> re.Pattern[str] | None:
    """A run of ideographs that a counter or a measure follows; "several hundred" and names of places are none."""
    counting = LANGUAGES[code].counting
    if not counting.ideographs:
        return None
    counted = rf"{counting.counters}|\s?(?:{'|'.join(counting.measures)})"
    return compiled(
        rf"(?<![{_ALL}\d数何幾第])(?<![{_ALL}\d][、・])(?!{counting.unnumbered})"
        rf"(?P<number>[{_ONES}十百千][{_ALL}]*)(?![{_ALL}\d、・])(?={counted})"
    )


def _below(words: str) -> int:
    """The value of what stands below ten thousand: "三千三百四十五", "一五八"."""
    if not any(sign in _SCALES for sign in words):
        return int("".join(str(_ONES.index(sign)) for sign in words))
    total, ones = 0, 0
    for sign in words:
        if sign in _SCALES:
            total, ones = total + (ones or 1) * _SCALES[sign], 0
        else:
            ones = ones * 10 + _ONES.index(sign)
    return total + ones


def amount(words: str) -> int:
    """What a run of ideographs amounts to: 1,206,000 of "百二十万六千"."""
    total, start = 0, 0
    for at, sign in enumerate(words):
        if sign in _MYRIADS:
            total += _below(words[start:at]) * _MYRIADS[sign] if at > start else 0
            start = at + 1
    return total + (_below(words[start:]) if start < len(words) else 0)


def ideographs(plain: str, code: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and value of each number in ideographs that counts; a lone one is a word more often than a number."""
    run = _run(code)
    for found in run.finditer(plain) if run else ():
        value = amount(found["number"])
        if value > 1 and (len(found["number"]) > 1 or not _NAMES.match(plain[found.start() - 1 : found.start()])):
            yield found.start(), found.end(), value


@lru_cache(maxsize=16)
def _dated(code: str) -> re.Pattern[str] | None:
    """What tells a date in ideographs. Of a day alone one figure is a date only where nothing but the hour follows:
    "三日" is mostly three days.
    """
    if not LANGUAGES[code].counting.ideographs:
        return None
    return compiled(
        rf"(?<![{_ALL}\d・])(?:[{_ONES}]{{4}}(?=年)|(?<=[和成])[{_DIGIT}十]{{1,3}}(?=年)"
        rf"|(?:十[一二]?|[{_DIGIT}])(?=月(?!間))|(?:三十一?|二?十[{_DIGIT}]?)(?=日)"
        rf"|(?:(?<=月)|(?<={LANGUAGES[code].dates.to}))[{_DIGIT}](?=日)"
        rf"|(?<=[はがもで。])[二三四五六七八九](?=日(?:、|夜|朝|未明|午前|午後|夕|深夜|早朝|付)))"
    )


def in_figures(plain: str, code: str) -> tuple[str, Sequence[int]]:
    """A text with the years, months and days that it has in ideographs in figures, and for each character of it, and
    the end, its place in the text: "二〇二四年一月十五日".
    """
    dated = _dated(code)
    if dated is None or dated.search(plain) is None:
        return plain, range(len(plain) + 1)
    parts, places, behind = list[str](), list[int](), 0
    for found in dated.finditer(plain):
        figures = str(_below(found.group()))
        parts += (plain[behind : found.start()], figures)
        places += range(behind, found.start())
        places += (min(found.start() + at, found.end() - 1) for at in range(len(figures)))
        behind = found.end()
    return "".join((*parts, plain[behind:])), [*places, *range(behind, len(plain) + 1)]
