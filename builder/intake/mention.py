"""Mentions of dates in running text: where they stand, and which numbers and weekdays are none."""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from builder.intake.almanac import Grammar, grammar
from builder.intake.datelist import read
from builder.intake.dateword import Mention
from builder.intake.due import is_due, is_gone
from builder.intake.ideograph import in_figures
from builder.intake.lasting import lasting
from builder.intake.quotation import straight
from builder.intake.sequence import sequence

__all__ = ["Mention", "days", "evened", "mentions"]

_SPACES = {
    ord(space): " "
    for space in "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
}
_WIDE_SPACE = re.compile(f"[{''.join(map(chr, _SPACES))}]")
_NAMED = re.compile(r"\s[^\W\d_a-zа-яіїєґß-ÿ][\w-]+")  # another word with a capital
_WITHIN = re.compile(r"\w,?\s$")  # what stands before a word within a sentence
_GAME = re.compile(r"\b(?:yards?|touchdowns?|kickoff|rebounds|halftime|quarterback|scored|points|lead|goals?)\b")
_LAST = re.compile(r"last|final|letzt|derni|ultim|últim|останн|последн", re.IGNORECASE)
_TITLES = re.compile(r" (?:Times|Mail|Telegraph|Herald|Mirror|Post|Express|Times'|Island(?:s|ers?)?)\b")


def _is_name(found: re.Match[str], text: str, known: Grammar) -> bool:
    """Whether it has the capital of a name where days are written small: "Domingo Ramos"."""
    word = found["weekday"]
    if known.dates.capital or not word[0].isupper() or word.isupper():
        return False
    return _NAMED.match(text, found.end()) is not None or _WITHIN.search(text, 0, found.start()) is not None


def _wanted(name: str, found: re.Match[str], text: str, known: Grammar) -> bool:
    """Whether what a pattern found is a date at all: a habit ("every Monday", "his Monday column") names no day."""
    if name == "weekday":
        before = text[max(0, found.start() - 40) : found.start()]
        hours = known.hours.match(text, found.end()) or known.until.search(before)
        around = text[found.end() : found.end() + 40]
        weekly = any(words.search(around) for words, (unit, _) in known.periods if unit == "week")
        if hours and not weekly and not known.within.search(before):
            return False  # "Monday to Friday 9-15": hours of opening
        if _is_name(found, text, known) or known.aloof.search(text, max(0, found.start() - 5), found.end() + 24):
            return False
        return not known.habit.search(before) and not _TITLES.match(text, found.end())
    if name == "period":
        unit, number = known.period(found["period"])
        return number != 0 or unit != "week"  # "this week" dates nothing
    groups = found.groupdict()
    if name.startswith("month") and known.given.match(text, found.start("month")) is not None:
        return False
    if name == "years":
        return int(found["year"]) < int(found["ending"])
    if name == "years short":
        return int(found["year"]) % 100 < int(found["close"])
    if name == "quarter":
        if _LAST.search(found["portion"]):
            return False  # "in the last quarter": the one before
        first, last = known.portion(found["portion"])
        if known.half_year.search(found["portion"]):
            return True
        return last - first == 2 and not _GAME.search(text)  # a half may be that of a game
    if name == "two years":
        return 0 < int(found["close"]) - int(found["year"]) % 100 < 16 or int(found["year"]) % 100 == 99
    if name in ("season years", "years of a winter"):
        return (int(found["year"]) + 1) % 100 == int(found["close"])
    if groups.get("last") and groups.get("day") and not groups.get("until"):
        return int(found["last"]) > (int(found["day"]) if found["day"].isdecimal() else 1)
    return True


def _reaching(mention: Mention, text: str, known: Grammar) -> Mention:
    """The mention as the week that begins or ends with it ("in the week ending 9 March"), or a longer span."""
    if mention.grain == "day" and mention.is_single:
        for before, days in known.weeks:
            if before.search(text, max(0, mention.start - 30), mention.start):
                return replace(mention, reach=days)
    return lasting(mention, text, known)


def _sided(mention: Mention, text: str, known: Grammar) -> Mention:
    """The mention with the side on which words beside it say that it lies: "last Friday", "lunedì scorso"."""
    if mention.year is not None or mention.readings or mention.days is not None:
        return mention
    before, after = text[max(0, mention.start - 30) : mention.start], text[mention.end : mention.end + 30]
    for way, (ahead_of, behind) in ((-1, known.past), (1, known.coming)):
        if ahead_of.search(before) or behind.match(after):
            return replace(mention, way=way)
    if mention.month is None or mention.same or mention.years not in (None, 1):
        return mention
    if mention.years == 1:
        return replace(mention, gone=is_gone(mention, text, known.code))
    if is_due(mention, text, known.code):
        return replace(mention, due=True)
    return replace(mention, gone=True) if is_gone(mention, text, known.code) else mention


@lru_cache(maxsize=1024)
def evened(text: str) -> str:
    """The text with one kind of marks, dashes and spaces; each character keeps its place."""
    plain = straight(text)
    return plain if plain.isascii() or not _WIDE_SPACE.search(plain) else plain.translate(_SPACES)


@lru_cache(maxsize=2048)
def mentions(text: str, code: str, order: str = "") -> tuple[Mention, ...]:
    """The mentions of dates in a text of the language `code`, in their order, none inside another.

    `order` ("dmy", "mdy" or "") reads `03/11/2024`, where the outlet has a habit; without one both readings are given.
    """
    known = grammar(code)
    plain, places = in_figures(evened(text), code)
    figures = known.digit.search(plain) is not None
    taken = bytearray(len(plain))
    found: list[Mention] = []
    for form in (known.forms[at] for at in known.sieve.possible(plain)):
        if form.figures and not figures:
            continue
        for match in form.pattern.finditer(plain):
            if any(taken[match.start() : match.end()]) or not _wanted(form.name, match, plain, known):
                continue
            said = read(form.name, match, order, known)
            # What cannot be a day ("31 February 2024") is not half a date either.
            start, end = (said[0].start, said[-1].end) if said else match.span()
            taken[start:end] = b"\1" * (end - start)
            found += (_reaching(_sided(mention, plain, known), plain, known) for mention in said)
    told = sequence(found, plain, known)
    if isinstance(places, range):
        return told
    return tuple(replace(each, start=places[each.start], end=places[each.end]) for each in told)


def days(found: tuple[Mention, ...]) -> Iterator[Mention]:
    """Those mentions that name a day of a month."""
    return (mention for mention in found if mention.day is not None and mention.month is not None)
