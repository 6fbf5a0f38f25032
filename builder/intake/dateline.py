"""The dateline that an agency's text begins with: its place, its day, whose text it is; no part of what is told."""

import re
from collections.abc import Iterator

from msgspec import Struct

from builder.intake.languages.foreign import AGENCIES
from builder.intake.mention import days, mentions
from builder.intake.onset import Lazy
from builder.intake.passage import Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import stands

_LETTER = r"[^\W\d_]"
_PLACE = rf"{_LETTER}[^()\n]{{1,60}}?"
_CAPITALS = r"[A-ZÀ-ÖØ-ÞІЇЄҐА-Я][A-ZÀ-ÖØ-ÞІЇЄҐА-Я' /.-]{2,40}"
_TOWN = rf"{_LETTER}[^\W\d_'-]{{1,20}}(?:[ '-]{_LETTER}{{1,20}}){{0,3}}"
_AGENCY = r"(?P<agency>[^\W\d_][\w&.' /-]{1,30})"
# What sets the text apart: "-", ".-", ":" and, in Korean, "=".
_APART = r"\s?\.?\s?(?:-+|:)\s*"
# The known shapes of datelines, in the order in which they are tried.
_SHAPES = (
    re.compile(rf"(?P<where>{_PLACE})\s?\({_AGENCY}\){_APART}"),
    re.compile(rf"(?P<where>{_TOWN},\s[^()\n]{{4,25}}?\d)\s?\((?P<agency>[^\W\d_a-z]{{2,8}})\)\s+(?=[^\W\d_a-z])"),
    re.compile(rf"\({_AGENCY}\)\s?-\s(?:(?P<where>{_CAPITALS}(?:,\s[^.()\n]{{3,20}}?)?)\s-\s)?"),
    re.compile(rf"(?P<where>{_CAPITALS},\s[^./()\n]{{3,25}}?)\s?[.-]?\s/(?P<agency>[^/\n]{{2,25}})/\.?\s?-?\s*"),
    re.compile(rf"(?P<where>{_CAPITALS},\s\d{{1,2}}\s\w{{3,10}}\.?)(?:\s-|,)\s(?P<agency>[^\W\d_][\w' ]{{1,25}})\.\s"),
    re.compile(
        rf"(?P<where>{_CAPITALS}\.\s\d{{1,2}}\s[^\W\d_]{{3,10}})\.\s(?P<agency>[A-ZА-ЯІЇЄҐ][\w' -]{{1,25}})\.\s"
    ),
    re.compile(
        rf"(?P<where>{_TOWN}\.\s\d{{1,2}}\s[^\W\d_]{{3,10}})\.\s(?P<agency>[^\W\d_a-zа-яіїєґ]{{3}}[^\s]{{1,20}})\s-+\s"
    ),
    # "Одеса. 14 жовтня. Суд ..."
    re.compile(rf"(?P<where>{_TOWN}\.\s\d{{1,2}}\s[^\W\d_]{{3,10}})\.\s(?P<agency>)(?=[^\W\d_a-zа-яіїєґ])"),
    re.compile(r"\((?P<where>[^=()\n]{1,20})=(?P<agency>[^()\n]{2,15})\)\s?(?:[^=\n]{2,25}=\s?)?"),
    re.compile(r"【(?P<where>)(?P<agency>[^】\n]{2,14})】"),
    re.compile(rf"(?P<where>{_CAPITALS},\s[^()\n]{{3,30}}?)\s-+\s(?P<agency>)"),
    re.compile(
        rf"(?P<where>{_TOWN}(?:,\s{_TOWN})?(?P<loose>,\s[^()\n]{{4,20}}?))\s?\((?P<agency>[A-Z]{{2,7}})\)\s(?=[^\W\d_a-z])"
    ),
    re.compile(
        rf"[/(\[](?P<agency>[^\W\d_a-z][\w' ]{{1,20}}),\s(?P<where>{_TOWN},\s[^/()\[\]\n]{{6,25}})[/)\]]\s?-?\s*"
    ),
    re.compile(rf"\({_AGENCY}\)\s?-?\s?(?P<where>{_TOWN}(?P<loose>,\s[^()\n]{{6,25}}?\d))\s?-+\s"),
    re.compile(
        rf"(?P<where>{_CAPITALS}(?P<loose>\s\([^()\n]{{6,25}}\d\)|\s-+\s[^()\n]{{6,25}}?\d{{4}}))\s?-+\s(?P<agency>)"
    ),
    re.compile(
        rf"(?P<where>{_TOWN}(?P<loose>[.,]\s\d{{1,2}}\s[^\W\d_]{{3,10}}\s\d{{4}}(?:\s[^\W\d_]{{1,5}}\.?)?))[.,]?\s"
        r"(?P<agency>[^\W\d_a-zа-яіїєґ]{2,10})(?:\.|\s?-)\s"
    ),
    re.compile(rf"(?P<where>{_TOWN}(?:,\s{_TOWN})?(?P<bare>,\s[^()\n]{{5,30}}?))\s?(?:\s-+|:)\s(?P<agency>)"),
    # "P-au-P, 11 mars 2026 [Kafou Info] --- ", "(London, 10 April 2025) ", "TYRE, Lebanon - "
    re.compile(rf"(?P<where>{_LETTER}[^()\[\]\n]{{4,40}}?)\s?\[{_AGENCY}\]\s?-+\s"),
    re.compile(rf"\((?P<where>{_TOWN}(?P<bare>,\s[^()\n]{{5,30}}?))\)\s(?:-+\s)?(?P<agency>)(?=[^\W\d_a-z])"),
    re.compile(
        rf"(?P<where>{_CAPITALS}(?P<land>,\s[^\W\d_a-z][^\W\d_A-Z]{{2,14}}\.?))\s-+\s(?P<agency>)(?=[^\W\d_a-z])"
    ),
    # "Apaseo el Alto, Gto.- "
    re.compile(rf"(?P<where>{_TOWN}(?P<land>,\s[^\W\d_a-z][^\W\d_A-Z]{{1,4}}\.))\s?-+\s(?P<agency>)(?=[^\W\d_a-z])"),
)
_ALONE = re.compile(rf"(?P<where>{_CAPITALS})\s-+\s(?P<agency>)(?=[^\W\d_a-zа-яіїєґ])")  # "CONVENT - "
_DESK = re.compile(r"[a-zäöü]{2,5}(?:/[a-zäöü]{2,5})?")
_AGENCIES = Lazy(AGENCIES, re.IGNORECASE)
_DEK = 200  # characters: what stands before a dateline is no longer
_FAR = 40  # paragraphs among which an agency's dateline is looked for
_ABOVE = 8  # paragraphs: a dek, a wire's bullet points, then the dateline
_TOWNS = 24  # and of a town's name alone
_LONGEST = 120  # characters of a dateline


class Dateline(Struct, frozen=True):
    """A dateline at the beginning of a passage: it goes up to character `end` of the passage's words.

    `agency` and its place in the words are "" and 0 where it names none; `text` is the dateline as it stands, `where`
    what it says of place and day.
    """

    passage: Passage
    end: int
    text: str
    agency: str
    start: int
    where: str = ""


def _is_whole_day(words: str, code: str) -> bool:
    """Whether the words are a day of a stated year and no more: a place in small letters is a dateline's with it."""
    return any(
        not re.search(r"\w", words[: day.start] + words[day.end :]) for day in mentions(words, code) if day.whole
    )


def _is_known(found: re.Match[str], code: str) -> bool:
    """Whether it is a dateline at all: "The National Centre (NC) - once a school" is none."""
    where, agency = found["where"] or "", found["agency"] or ""
    if not where:
        return True
    if loose := found.groupdict().get("loose"):
        return any(days(mentions(loose, code)))
    if bare := found.groupdict().get("bare"):
        return _is_whole_day(bare, code)
    if found.groupdict().get("land") or (found.group()[:1] == "(" and f"{where}=" in found.group()):
        return True  # as Korean agencies set it: "(서울=한누리통신)"
    # Initials in small letters are a desk's own, and two towns are no body's name.
    towns = all(word[:1].isupper() for word in re.split(r"[\s/]+", where))
    if towns and (_DESK.fullmatch(agency) or ("/" in where and agency.isupper())):
        return True
    return any(days(mentions(where, code))) or where.isupper() or _AGENCIES.fullmatch(agency) is not None


def _in(words: str, code: str) -> re.Match[str] | None:
    plain = straight(words[: 2 * _LONGEST])
    for shape in _SHAPES:
        found = shape.match(plain)
        if found is not None and found.end() <= _LONGEST and found.end() < len(words):
            if not _is_known(found, code):
                continue
            if found["agency"] or found.groupdict().get("land") or any(days(mentions(found["where"], code))):
                return found
    return None


def _town(passage: Passage, reading: Reading) -> re.Match[str] | None:
    """A town in capitals and nothing else before a text that tells of it: "CONVENT - Four workers were killed"."""
    found = _ALONE.match(straight(passage.words))
    if found is None or len(found["where"]) > _TOWNS:
        return None
    rest = (passage.words[found.end() :], *(each.words for each in reading.prose if each is not passage))
    town = " ".join(word.capitalize() for word in found["where"].split())
    return found if any(stands(town, each) for each in rest) else None


def dateline(reading: Reading) -> Dateline | None:
    """The dateline of an article's text, if it begins with one: a dek or a wire's points may stand before it."""
    for passage in reading.prose[:_ABOVE]:
        found = _in(passage.words, reading.grammar.code) or _town(passage, reading)
        if found is not None:
            start = max(found.start("agency"), 0)
            text, agency = found.group().strip(" -:"), (found["agency"] or "").strip()
            return Dateline(passage, found.end(), text, agency, start, found["where"] or "")
        if len(passage.words) > _DEK:
            break
    return None


def agencies(reading: Reading) -> Iterator[Dateline]:
    """Datelines that name an agency, wherever a paragraph begins with one: lines of the page may stand above it."""
    for passage in reading.prose[:_FAR]:
        found = _in(passage.words, reading.grammar.code)
        if found is not None and found["agency"]:
            text = found.group().strip(" -:")
            yield Dateline(passage, found.end(), text, found["agency"].strip(), found.start("agency"))


def told(passage: Passage, line: Dateline | None) -> str:
    """The words of a passage without the dateline that it begins with."""
    return passage.words[line.end :] if line is not None and passage is line.passage else passage.words
