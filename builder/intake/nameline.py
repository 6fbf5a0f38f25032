"""What stands above a text and is no headline, by its own words: an outlet's name, a byline, a day, people, a menu."""

import re

from builder.intake.languages import either
from builder.intake.mention import mentions
from builder.intake.onset import Lazy, ready
from builder.intake.paper import is_plain
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import TWO_PARTS, bare, words
from builder.intake.signatory import is_called
from builder.intake.weighing import DATED, size_of

BYLINE = 9  # words of a byline
RELEASE = Lazy(either(lambda each: each.release.line), re.IGNORECASE)
_NAME = 3  # words of a name
_BESIDE = 4  # words beside its date of a line that only dates
# What ends with a day and its hour.
_CREDITED = re.compile(r"(?:19|20)\d\d\D{1,4}\d.{0,24}\d{1,2}(?:[:.]\d\d|時|시)\S{0,4}\s?\w{0,4}$")
# What a wire's text begins with.
_WIRED = Lazy(
    rf"^【[^】]{{1,14}}(?:AFP|=[^】]{{1,8}}|{either(lambda each: each.heading.wire)})】"
    r"|^\([^()=]{1,20}=[^()]{2,15}\)|^\([^()]{3,40}\)\s?[-–—]+\s(?-i:[A-ZÀ-Þ]{3})",
    re.IGNORECASE,
)
_POSTED = re.compile(r"^[^,\[\]]{3,60}, \[\d")  # the head of a channel's post
_PASSED_ON = Lazy(rf"\W*(?:{either(lambda each: each.heading.passed_on)})(?!\w)", re.IGNORECASE)
# Whose a picture is ("Credit: ..."), a name and its degrees ("Ada Brenner MS, RDN"), "Shop (opens in a new tab)".
_DEGREE = r"(?:[A-Z]{2,5}|Ph\.?D\.?|M\.D\.)"
_BESIDES = Lazy(
    rf"^[\W_]*(?:{either(lambda each: each.crediting.pictures)})(?:\.{{3}}|…|\s?:)"
    rf"|^(?-i:[A-Z][\w'-]+(?:\s[A-Z][\w.'-]*){{1,2}},?\s{_DEGREE}(?:,\s?{_DEGREE})+)$"
    rf"|[(\[](?:{either(lambda each: each.site.opening)})[)\]]",
    re.IGNORECASE,
)
_SLUG = re.compile(r"[^\s/]+(?:/[^\s/]+){2,6}/?")  # an agency's subject line: "Arms/Export/Georgia/"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яёіїєґ][\w.'-]*"
_CAPITALS = re.compile(rf"{_CAPITAL}(?:\s{_CAPITAL})*")  # each word once: letters without case begin a word anywhere
_AND = re.compile(rf",|;| (?:{either(lambda each: each.crediting.joins)}) ", re.IGNORECASE)
_FROM = re.compile(r"^(?:from|via)\s")
_ISSUE = Lazy(rf"(?:№|\b(?:{either(lambda each: each.press.issue)}))\s?\d", re.IGNORECASE)


def _only_dates(plain: str, reading: Reading) -> bool:
    """Whether a line is a date and little else: more may stand behind one with which it begins."""
    whole = [mention for mention in mentions(plain, reading.grammar.code) if mention.whole]
    rest = plain
    for mention in reversed(whole):
        rest = rest[: mention.start] + rest[mention.end :]
    beside = sum(len(word) > 1 and word.isalpha() for word in words(rest))
    return bool(whole) and beside <= (_BESIDE if whole[0].start <= 1 else 1)


def _is_menu(plain: str, reading: Reading) -> bool:
    """Whether a line is made of the words of menus, with none that joins them to a sentence."""
    joined = any(word.casefold() in reading.grammar.common for word in words(plain))
    return not joined and is_plain(plain, reading.grammar.code)


def _are_people(plain: str) -> bool:
    """Whether a line is people's names and nothing else, one of them surely: "Ada Brenner, Tom Rutabana"."""
    names = [name.strip() for name in _AND.split(plain)]
    shaped = all(1 < len(name.split()) <= _NAME and _CAPITALS.fullmatch(name) for name in names)
    return len(names) > 1 and shaped and any(is_called(name) for name in names)


def is_another(text: str, reading: Reading, outlets: frozenset[str]) -> bool:
    """Whether a line is an outlet's name or motto, a byline, or says what kind of text it is."""
    plain = straight(text)
    name = bare(text).casefold()
    from_ = _FROM.sub("", name)
    if not outlets.isdisjoint((name, from_, from_.removeprefix("the "))) or RELEASE.match(plain):
        return True
    if _PASSED_ON.match(plain) or _are_people(plain) or _BESIDES.search(plain):
        return True
    if _SLUG.fullmatch(plain) or (_ISSUE.search(plain) and _YEAR.search(plain)):
        return True
    by = ready(reading.grammar.parts.byline, re.IGNORECASE).match(plain)
    if by is not None and TWO_PARTS.search(plain) is None and (len(words(plain)) <= BYLINE or DATED.search(plain)):
        return True
    if _only_dates(plain, reading) or _POSTED.match(plain) or _WIRED.match(plain) or _is_menu(plain, reading):
        return True
    if _CREDITED.search(plain) and size_of(plain) <= 2 * BYLINE:
        return True
    name = re.split(r"\s[-|·•:]+\s", plain)[0].casefold()
    return len(name) < len(plain) and name in outlets
