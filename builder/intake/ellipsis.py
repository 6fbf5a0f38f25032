"""What a number counts that names nothing: what was counted last, "of 3,000 soldiers 200 have left", "today there are
52".
"""

import re
from functools import lru_cache

from msgspec import Struct

from builder.intake import spelled
from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import NEVER
from builder.intake.number import Number
from builder.intake.stray import is_stray

_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)\s+[(\"]?$")
_WORD = re.compile(r"\s([^\W\d_]+)")
_OPENS = re.compile(r"(?:^|[.;:(\"-]\s*|,\s)$")
_RISEN = re.compile(r"(?:\s+(?!\d)\w{1,3}\b|\s*(?:$|[,.;:)\"])|\s[^\W\d]+(?:en|t)\b[.,;])")
_DASHED = re.compile(r"[^\W\d_]\s-\s$")
_OPENS_PART = re.compile(r"(?:^|[.;:(\"-]\s*|,\s)(?:[^\W\d]{1,3}\s)?$")
_ENDS = re.compile(r"\s*(?:$|[,.;:)\"?!])")
_YEARS = range(1700, 2101)
_ORDINAL = re.compile(r"\.\s[^\W\d_a-zäöü]")
# Where all nouns have capitals: a word that is no noun, and no adjective before one.
_NO_NOUN = r"\s[a-zäöüß]+(?:(?=[,.;:!?\")]|$)|\s(?![a-zäöüß]*\s?[A-ZÄÖÜ]))"
_COUNTER = re.compile(
    r"(?i)\b(?:list|page|part|slide|photo|image|video|item|step|seite|teil|foto|imagen|página|pagina)\s$"
)
_BRACKETED = re.compile(r"[^\W\d]\s\((?P<digits>\d[\d.,\s]*)\)")
_HOURS = 24
_GAP = 120  # characters back to the verb that is left out
_DIGIT = re.compile(r"\d")
_NAMED = 3  # up to here a number behind a name may be a model's
_LARGE = 100  # in words: more than turns of speech have
_AGE = 3  # digits: an age has fewer
_SCORE = 20  # up to here two numbers with a dash may be a score


class _Patterns(Struct, frozen=True):
    some: re.Pattern[str]
    of_which: re.Pattern[str]
    alone: re.Pattern[str]
    verb: re.Pattern[str]
    clock: re.Pattern[str]
    is_one: re.Pattern[str]
    article: re.Pattern[str]
    there: re.Pattern[str]
    both: re.Pattern[str]
    then: re.Pattern[str]
    versus: re.Pattern[str]
    more: re.Pattern[str]
    rest: re.Pattern[str]
    acting: re.Pattern[str]
    aside: re.Pattern[str]
    lower: re.Pattern[str]
    since: re.Pattern[str]
    since_before: re.Pattern[str]
    second: re.Pattern[str]
    changed: re.Pattern[str]
    part: re.Pattern[str]
    gapped: re.Pattern[str]
    ordinal: bool
    code: str


@lru_cache(maxsize=16)
def _patterns(code: str) -> _Patterns:
    language, counting = LANGUAGES[code], LANGUAGES[code].counting
    ignore = re.IGNORECASE
    return _Patterns(
        some=compiled(rf"\s(?:{counting.them})\b", ignore),
        of_which=compiled(rf"\b(?:{counting.them})(?:\s\w{{2,5}})?\s+$", ignore),
        alone=compiled(rf"\s*(?:$|[,.;:)\"?!-]|(?:{counting.stop}|{counting.of_a})(?!\w))", ignore),
        verb=compiled(rf"\s(?:{language.speech.finite}|{counting.gone})(?!\w)", ignore),
        clock=compiled(rf"(?:{counting.clock})", ignore),
        is_one=compiled(
            rf"\b(?:{language.speech.person}|i|ich|je|io|yo|я)\s(?:{language.speech.finite}|am|bin|suis|sono|soy)\s$",
            ignore,
        ),
        there=compiled(rf"(?:^|\W)(?:{counting.there})\s+$", ignore),
        both=compiled(rf"\s(?:{counting.both})\s$", ignore),
        then=compiled(rf"(?:^|\W)(?:{counting.then})\s+$", ignore),
        versus=compiled(rf"(?:^|\W)(?:{counting.versus})\s+$", ignore),
        more=compiled(rf"\s(?:{counting.more})(?!\w)", ignore),
        rest=compiled(rf"(?:^|\W)(?:{counting.rest})\s+$", ignore),
        acting=compiled(rf"(?:{counting.acting}|{counting.fates})", ignore),
        aside=compiled(rf"\s(?:{counting.beside})\s", ignore),
        since=compiled(rf"(?:{counting.since})\s", ignore),
        since_before=compiled(rf"(?:^|\W)(?:{counting.since})\s$", ignore),
        second=compiled(rf"(?:^|\W)(?:{counting.since})\s[\d.,]+\s(?:{counting.up_to})\s$", ignore),
        changed=compiled(rf"\b(?:{counting.changed})\b", ignore),
        part=compiled(
            rf"(?:^|\s)(?:\d[\d.,]*|{spelled.pattern(counting) if counting.words and language.cased else NEVER})"
            rf"\s(?:{counting.out_of})\s(?:{language.speech.articles})?\s?$",
            ignore,
        ),
        lower=compiled(_NO_NOUN if language.nouns_capital else NEVER),
        article=compiled(NEVER if code == "en" else rf"(?:{language.speech.articles})", ignore),
        gapped=compiled(
            rf"(?:[,;]|\s(?:{counting.both}))\s(?:(?:{language.speech.articles}|{counting.beside})\s){{0,2}}"
            rf"(?!\w*[A-Z]{{2}}){'[А-ЯІЇЄҐ]' if language.cyrillic else '[A-ZÀ-Þ]'}[\w'-]+,?\s$"
        ),
        ordinal=language.ordinal_point,
        code=code,
    )


def _is_part(plain: str, number: Number, patterns: _Patterns) -> bool:
    """Whether words beside the number say that it is some of what was counted: "two of them", "of whom 14"."""
    before = plain[max(0, number.start - 20) : number.start]
    return patterns.some.match(plain, number.end) is not None or patterns.of_which.search(before) is not None


def _is_rise(plain: str, number: Number, patterns: _Patterns) -> bool:
    """Whether a bare number is one end of a rise or a fall: "sono passati da 3 a 17", "up from 128 a year earlier"."""
    before = plain[: number.start]
    first = patterns.since.match(plain, number.start) or patterns.since_before.search(before)
    return (first or patterns.second.search(before)) is not None and patterns.changed.search(plain) is not None


def _is_told_of(plain: str, number: Number, patterns: _Patterns) -> bool:
    """Whether words around a bare number say how many there are: "there are five", "61 more", "just 391 have been",
    "compared with 33", "the year before it was 240".
    """
    before = plain[: number.start]
    if patterns.versus.search(before) or (number.value > _HOURS and patterns.then.search(before)):
        return True
    if patterns.more.match(plain, number.end) or (
        _RISEN.match(plain, number.end) and _is_rise(plain, number, patterns)
    ):
        return True
    ends = patterns.alone.match(plain, number.end) or patterns.verb.match(plain, number.end)
    said = patterns.there.search(before) or patterns.rest.search(before)
    goes_on = patterns.lower.match(plain, number.end) or patterns.aside.match(plain, number.end)
    return said is not None and (ends is not None or goes_on is not None)


def _has_verb(plain: str, number: Number, word: str, patterns: _Patterns) -> bool:
    """Whether a bare number has a verb beside it: "wounded nine,", "погибли двое", "Au moins 19 portent"."""
    ends = _ENDS.match(plain, number.end) or patterns.aside.match(plain, number.end)
    if word and patterns.acting.fullmatch(word) and ends:
        return True
    after = _WORD.match(plain, number.end)
    return after is not None and number.in_words and bool(word) and patterns.acting.fullmatch(after[1]) is not None


def _is_whole(plain: str, number: Number, patterns: _Patterns) -> bool:
    """Whether a bare number is the whole of which one before it is a part: "38 of 212", "61 von 308 gewesen"."""
    part = patterns.part.search(plain[: number.start])
    return part is not None and _COUNTER.search(plain[: part.start() + 1]) is None


def _is_share_told(plain: str, number: Number, patterns: _Patterns) -> bool:
    """Whether a bare number opens a part of a list: "57 in the north, 36 in the south", "four from India"."""
    if _DASHED.search(plain[: number.start]) and _ENDS.match(plain, number.end):
        return True  # "tanks - 11; guns - 42"
    before = plain[: number.start]
    opens = _OPENS_PART.search(before) is not None or patterns.both.search(before) is not None
    return opens and patterns.aside.match(plain, number.end) is not None


def _is_gapped(plain: str, number: Number, patterns: _Patterns) -> bool:
    """Whether a bare number is what another has of the same, its verb left out: "Greece has 55, Malta 12"."""
    if number.value <= _NAMED and not number.in_words:
        return False  # "Marder 1"
    if _ENDS.match(plain, number.end) is None:
        return False
    begins = max(0, number.start - _GAP)
    name = patterns.gapped.search(plain, begins, number.start)
    return name is not None and _DIGIT.search(plain, begins, name.start()) is not None


def _is_year(written: str) -> bool:
    """Whether four digits may be a year; with a sign between thousands they are none."""
    return written.isdecimal() and int(written) in _YEARS


def _stands_alone(plain: str, number: Number, patterns: _Patterns) -> bool:
    """Whether a number without a noun is one that counts: behind a verb or a preposition, or before its own verb."""
    if not number.qualifier and _is_year(plain[number.start : number.end]):
        return False
    if is_stray(plain, number, patterns.code):
        return False
    word = _WORD_BEFORE.search(plain[: number.start])
    if _is_told_of(plain, number, patterns):
        return True
    if patterns.verb.match(plain, number.end):
        return _OPENS.search(plain[: number.start]) is not None or (word is not None and word["word"].islower())
    if patterns.is_one.search(plain[: number.start]) or (word is not None and patterns.article.fullmatch(word["word"])):
        return False  # "he is 70", "según el 112"
    if patterns.ordinal and _ORDINAL.match(plain, number.end):
        return False  # "im 17. Jahrhundert"
    if (
        _is_whole(plain, number, patterns)
        or _is_share_told(plain, number, patterns)
        or _is_gapped(plain, number, patterns)
        or _has_verb(plain, number, word["word"] if word else "", patterns)
    ):
        return True
    if patterns.lower.match(plain, number.end) and not (word and patterns.clock.fullmatch(word["word"])):
        return True
    if word is None or not word["word"].islower() or not patterns.alone.match(plain, number.end):
        return False
    if patterns.clock.fullmatch(word["word"]) and number.value <= _HOURS:
        return False
    large = not number.in_words or number.value >= _LARGE
    return large or patterns.verb.match(f" {word['word']}") is not None


def bracketed(plain: str, number: Number) -> bool:
    """Whether a bare number stands in brackets behind its part of what was counted: "Oslo (9,240), Bergen (771)"."""
    found = [each for each in _BRACKETED.finditer(plain) if int(re.sub(r"\D", "", each["digits"])) not in _YEARS]
    large = any(len(re.sub(r"\D", "", each["digits"])) > _AGE for each in found)
    return len(found) > 1 and large and any(each.start("digits") == number.start for each in found)


def others(plain: str, number: Number, code: str) -> bool:
    """Whether a bare number counts the rest of what was counted: "the other eight were towed"."""
    patterns = _patterns(code)
    ends = patterns.alone.match(plain, number.end) or patterns.verb.match(plain, number.end)
    return ends is not None and patterns.rest.search(plain[: number.start]) is not None


def unsaid(plain: str, number: Number, code: str) -> float:
    """How sure it is that a number without a noun counts what was counted last; 0 where it is none."""
    patterns = _patterns(code)
    if _is_part(plain, number, patterns) or bracketed(plain, number):
        return 0.8
    if patterns.alone.match(plain, number.end) and (number.qualifier or (number.high or 0) > _SCORE):
        return 0.75
    return 0.7 if _stands_alone(plain, number, patterns) else 0.0
