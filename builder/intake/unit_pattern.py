"""The patterns by which a language says what a number counts, made of the words in its table."""

import re
from dataclasses import dataclass
from functools import lru_cache

from builder.intake import amount, spelled
from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import NEVER, Language
from builder.intake.spelled import alternatives


@dataclass(frozen=True, slots=True)
class Patterns:
    """How a language ties a number to what it counts: a noun, a counter, a measure, a fate, a word before it."""

    measured: re.Pattern[str]
    measures: tuple[tuple[re.Pattern[str], str], ...]
    of: re.Pattern[str]
    things: re.Pattern[str]
    also: re.Pattern[str]
    origin: re.Pattern[str]
    plural: re.Pattern[str]
    fates: re.Pattern[str]
    spans: re.Pattern[str]
    times: re.Pattern[str]
    total: re.Pattern[str]
    amount: re.Pattern[str]
    stop: re.Pattern[str]
    gone: re.Pattern[str]
    counter: re.Pattern[str] | None
    noun: re.Pattern[str]
    acted: re.Pattern[str]
    force: re.Pattern[str]
    timely: re.Pattern[str]
    thing: re.Pattern[str]
    behind: re.Pattern[str]
    group: re.Pattern[str]
    strong: re.Pattern[str]
    single: re.Pattern[str]
    partitive: re.Pattern[str]
    paired: re.Pattern[str]
    equated: re.Pattern[str]


def _relations(language: Language) -> dict[str, re.Pattern[str]]:
    """How a number is tied to what it counts where no noun follows it."""
    counting, ignore = language.counting, re.IGNORECASE
    return {
        "equated": compiled(
            rf"(?:(?:^|[.,;:\"]\s)(?:(?:{language.speech.articles})\s)?|\b(?:{language.speech.articles})\s)"
            rf"(?P<what>(?!(?:{language.speech.articles})\s)(?:[\w'-]+\s)?[\w'-]{{4,}})\s(?:{counting.be})\s$",
            ignore,
        ),
        "partitive": compiled(
            rf"\s(?:{counting.out_of})\s(?:{language.speech.articles}|its|their)?\s?"
            rf"(?:{amount.digits(counting)}|{spelled.pattern(counting) if counting.words else NEVER})(?!\w)",
            ignore,
        ),
        "single": compiled(counting.single, ignore),
        "strong": compiled(counting.strong, ignore),
        "group": compiled(rf"\b(?P<what>(?:{counting.groups}))\s$", ignore),
    }


def _units(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The units of measure behind a number, each with its name; longer words go before those that they begin with."""
    after, some = (r"(?!\w|/[hsчс]\b)", r"\s?") if language.cased else ("", r"[여余]?\s?")
    return tuple(
        (compiled(rf"{some}(?:{pattern})(?![A-Za-z]){after}", re.IGNORECASE), unit)
        for pattern, unit in sorted(language.counting.measures.items(), key=lambda item: -len(item[0]))
    )


def _amounts(language: Language, things: str, gap: str, edge: str) -> dict[str, re.Pattern[str]]:
    """What tells how often or how much of a thing there is: "three times", "in all", "the number of boats at"."""
    counting = language.counting
    stop = rf"(?:{counting.stop}|{language.speech.articles})"
    what = rf"(?:(?:[\w'-]+\s){{0,3}}?{things}\b|(?:(?!{stop}\s)[\w'-]+\s){{0,3}}?[\w'-]+(?=\s{stop}\s)"
    what = rf"{what}|[^\W\d][\w'-]+)"
    found = {
        "times": rf"{gap}(?P<what>{counting.times}){edge}",
        "total": rf"\b{counting.total}\s+$",
        "amount": rf"\b{counting.amount_of}\s(?P<what>{what})[^.;:]{{0,80}}?\s(?:{counting.at})\s+$",
    }
    return {name: compiled(pattern, re.IGNORECASE) for name, pattern in found.items()}


@lru_cache(maxsize=16)
def patterns_of(code: str) -> Patterns:
    """The patterns of a language, compiled once."""
    language, counting = LANGUAGES[code], LANGUAGES[code].counting
    things = rf"(?:{counting.things})"
    ignore = re.IGNORECASE
    numeral = spelled.pattern(counting) if counting.words and language.cased else NEVER
    gap, edge = (r"\s", r"\b") if language.cased else (r"\s?", "")
    after, some = (r"(?!\w)", r"\s?") if language.cased else ("", r"[여余]?\s?")
    return Patterns(
        measured=compiled(rf"{some}(?:{'|'.join(counting.measures) or NEVER})(?![A-Za-z]){after}", ignore),
        measures=_units(language),
        of=compiled(counting.of, ignore),
        things=compiled(rf"{things}(?![\w'-])", ignore),
        also=compiled(rf"\s(?:{counting.alternative})\s(?:\w+\s)?{things}(?!\w)|\s{things}(?!\w)", ignore),
        origin=compiled(counting.origin),
        plural=compiled(counting.plural),
        fates=compiled(
            rf"{gap}(?:(?:{counting.more}){gap})?(?:(?:{counting.copula}){gap})?(?P<fate>{counting.fates}){edge}",
            ignore,
        ),
        spans=compiled(
            rf"(?:\s(?:{counting.both}|{counting.alternative})\s\d+)?{gap}(?:(?!(?:{language.speech.articles}|an?)\s)\w+\s)?(?:{counting.spans}){edge}"
            if language.cased
            else rf"\s?(?:{counting.spans})",
            ignore,
        ),
        stop=compiled(rf"(?:{counting.stop})", ignore),
        gone=compiled(rf"(?:{counting.gone})", ignore),
        counter=compiled(counting.counters) if counting.counters else None,
        noun=compiled(counting.noun),
        acted=compiled(counting.acted),
        force=compiled(counting.force),
        timely=compiled(rf"(?:{counting.timely})$"),
        # Two adjectives of one noun: "120 Danish and Latvian soldiers".
        paired=compiled(rf"(?:{counting.both})\s(?!\d|{numeral}\s)[^\W\d][\w'-]*\s{things}(?![\w'-])", ignore),
        thing=compiled(counting.thing),
        behind=compiled(alternatives(counting.behind)),
        **_amounts(language, things, gap, edge),
        **_relations(language),
    )
