"""The line of credits by an article: its date, and the names of outlet and author that stand beside it."""

import re
from functools import lru_cache

from msgspec import Struct

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES, every
from builder.intake.languages.model import DateRole, Language
from builder.intake.mention import Mention, mentions
from builder.intake.onset import ready
from builder.intake.quotation import straight
from builder.intake.shape import words

_LONGEST = 160  # characters: no line of credits is longer
_NAME = 4  # words of a name beside a date
_HOUR = (
    r"(?:\d{1,2}\s?h(?:\s?\d\d)?(?:\s?min)?(?![\w'])|\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[aApP]\.?[mM]\b\.?)?"
    r"|\d{1,2}\s?[aApP]\.?[mM]\b\.?)(?!\d|\.(?:19|20)\d\d(?!\d))"
)
_ZONE = (
    r"(?:\b(?:GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d|\b(?:local|[A-Z][a-z]+) time"
    r"|\b(?:[ECMP][SD]?T|BST|CES?T|EES?T|MSK|IST|KST|JST|Z))(?!\w)"
)
CLOCK = re.compile(rf"{_HOUR}(?:\s?\(?{_ZONE}\)?)?|\(?{_ZONE}\)?")
_APART = re.compile(r"[|•·,;()/]|(?:^|\s)-+(?=\s|$)")
_SMALL = every(lambda each: each.crediting.small)  # what stands before a clock or a date
_PARTICLES = every(lambda each: each.crediting.inside) | {"van"}
_DATE = "\0"  # where a date or a clock stood


class Credit(Struct, frozen=True):
    """A date beside which nothing stands but names: its role, where a label tells one, the names, and the author."""

    mention: Mention
    role: DateRole | None
    names: tuple[str, ...]
    author: str


@lru_cache(maxsize=16)
def _roles(code: str) -> dict[str, DateRole]:
    return {**LANGUAGES["en"].parts.dates, **LANGUAGES[code].parts.dates}


@lru_cache(maxsize=16)
def _label(code: str) -> re.Pattern[str]:
    known = "|".join(map(re.escape, sorted(_roles(code), key=len, reverse=True)))
    return compiled(rf"\b({known})\b\s*:?", re.IGNORECASE)


def _is_name(piece: str, language: Language) -> bool:
    """Whether a piece can be a name: few words, with capitals, where the script writes names so."""
    parts = words(piece)
    if not 1 <= len(parts) <= _NAME or not piece[:1].isupper() or piece.endswith(("!", "?", ":")):
        return False
    return language.cyrillic or all(not part[0].islower() or part in _PARTICLES for part in parts)


def author(piece: str, language: Language) -> str:
    """Whom a piece names after "By", '' where it names nobody."""
    found = ready(language.parts.byline, re.IGNORECASE).match(piece)
    return piece[found.end() :].strip(" .") if found else ""


def pieces(text: str) -> tuple[str, ...]:
    """What stands between the marks that part a line of credits."""
    return tuple(piece for part in _APART.split(straight(text)) if (piece := part.strip(" .")))


def _named(plain: str, language: Language) -> tuple[tuple[str, ...], str] | None:
    """The names in a line whose dates are taken out, and its author; None where it holds anything else."""
    names: list[str] = []
    by = ""
    for piece in pieces(plain):
        rest = " ".join(_label(language.code).sub(" ", piece).replace(_DATE, " ").split()).strip(" .:")
        while (small := rest.split(" ", 1))[0].casefold() in _SMALL:
            rest = small[1] if len(small) > 1 else ""
        while _DATE in piece and rest.rpartition(" ")[2].casefold() in _SMALL and " " in rest:
            rest = rest.rpartition(" ")[0]
        if not words(rest):
            continue
        if (person := author(rest, language)) and _is_name(person, language):
            by = by or person
            names.append(person)
        elif _DATE not in piece and _is_name(rest, language):
            names.append(rest)
        else:
            return None
    return tuple(names), by


def _dated(plain: str, found: list[Mention], code: str) -> tuple[Mention, DateRole | None]:
    """The date that tells most of the publication: one that its label says does, else one without, else the first."""
    told: list[tuple[Mention, DateRole | None]] = []
    at = 0
    for mention in found:
        labels = _label(code).findall(plain[at : mention.start])
        told.append((mention, _roles(code)[labels[-1].lower()] if labels else None))
        at = mention.end
    return next((each for role in ("published", None) for each in told if each[1] == role), told[0])


def credit(text: str, language: Language) -> Credit | None:
    """The credit that a whole line is; None where it has no full date, or more beside it than names and labels."""
    plain = straight(text)
    if len(plain) > _LONGEST:
        return None
    found = [mention for mention in mentions(plain, language.code) if mention.whole or mention.readings]
    if not found:
        return None
    blank = plain
    for mention in reversed(found):
        blank = blank[: mention.start] + _DATE + blank[mention.end :]
    named = _named(CLOCK.sub(_DATE, blank), language)
    return Credit(*_dated(plain, found, language.code), *named) if named is not None else None
