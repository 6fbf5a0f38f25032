"""Does a sentence look ahead to the day it mentions, or back? Told by its verbs, as far as they govern the day."""

import re
from functools import lru_cache

from builder.intake.due import is_dated
from builder.intake.languages import LANGUAGES
from builder.intake.languages.pattern import NEVER
from builder.intake.mention import Mention, evened, mentions
from builder.intake.onset import ready

_ENTRY = re.compile(r"\s?:\s|\s-\s")
_LEAD = 40  # characters before a day in which a word stands that makes it a deadline
_CLAUSE = re.compile(r"[,;:]\s|\s[-]\s|\s,\s")
_QUOTED = re.compile(r"\"[^\"]*\"")
_PHRASE = 4  # spaces of a clause that can have a verb
_FEW = 3  # words before a day that opens its sentence
_OPENED = 80  # characters of a clause in which its verb comes


@lru_cache(maxsize=16)
def _future(code: str) -> re.Pattern[str]:
    language = LANGUAGES[code]
    words = rf"\b(?:{language.dates.future})\b" if language.cased else f"(?:{language.dates.future})"
    return ready(words, re.IGNORECASE)


@lru_cache(maxsize=16)
def _deadline(code: str) -> re.Pattern[str]:
    dates = LANGUAGES[code].dates
    article, part = (rf"(?:(?:{words})(?:[\s-]|(?<=')))?" for words in (dates.article or NEVER, dates.part))
    return ready(rf"(?<!\w)(?:{dates.deadline})(?:\s|(?<=')){article}{part}{article}$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _appointed(code: str) -> re.Pattern[str]:
    dates = LANGUAGES[code].dates
    article = rf"(?:(?:{dates.article})\s)?" if dates.article else ""
    return ready(rf"(?<!\w)(?:{dates.appointed})\s{article}$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _ever_gone(code: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{LANGUAGES[code].dates.ever_gone})\s$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _just_done(code: str) -> re.Pattern[str]:
    """The form of a verb that tells what was done, right before a day, and is not a word for what is to come."""
    dates = LANGUAGES[code].dates
    return ready(rf"\b(?!(?:{dates.future})\b)(?:{dates.just_done})\s$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _done(code: str) -> re.Pattern[str]:
    """What tells what was done, before a month and a word that leads to it, and is not a word for what is to come."""
    dates = LANGUAGES[code].dates
    return ready(rf"\b(?!(?:{dates.future})\b)(?:{dates.done})\s(?:\w+\s){{0,2}}$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _hearsay(code: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{LANGUAGES[code].dates.hearsay})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _gone(code: str) -> re.Pattern[str]:
    language = LANGUAGES[code]
    words = rf"\b(?:{language.dates.gone})\b" if language.cased else f"(?:{language.dates.gone})"
    return ready(words, re.IGNORECASE)


@lru_cache(maxsize=16)
def _stops(code: str) -> re.Pattern[str]:
    speech = LANGUAGES[code].speech
    return ready(rf"[,.;:]|\b(?:{speech.verbs}|{speech.connectors})\b")


@lru_cache(maxsize=16)
def _spoken(code: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{LANGUAGES[code].speech.verbs})\b")


@lru_cache(maxsize=16)
def _near_by(code: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{LANGUAGES[code].dates.near_by})\b(?:\s[\w']+){{0,4}}\s$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _these(code: str) -> re.Pattern[str]:
    return ready(rf"(?:{LANGUAGES[code].dates.deadline})(?:\s|(?<='))$", re.IGNORECASE)


def is_near_by(sentence: str, mention: Mention, code: str) -> bool:
    """Whether it happened near the mentioned day or in a part of its year: "on the eve of the 2022 elections"."""
    return mention.grain in ("day", "year") and _near_by(code).search(evened(sentence[: mention.start])) is not None


@lru_cache(maxsize=16)
def _finite(code: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{LANGUAGES[code].speech.finite}|{LANGUAGES[code].speech.verbs})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _lasting(code: str) -> re.Pattern[str]:
    dates = LANGUAGES[code].dates
    return ready(rf"\b(?:{dates.lasting_until}|{dates.due})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _adjoined(code: str) -> re.Pattern[str]:
    return ready(rf"\b({LANGUAGES[code].dates.adjoined})\s\w+ed\s(?=[a-z])", re.IGNORECASE)


def _verbs_of(sentence: str, code: str) -> str:
    """A sentence without what is the form of a verb and belongs to a noun: "a flooded street"."""
    return _adjoined(code).sub(r"\1 ", evened(sentence))


def is_told_present(sentence: str, mention: Mention, code: str) -> bool:
    """Whether a sentence about a day looks neither back nor ahead: "Pilots wait at the quay on 3 March"."""
    plain = _verbs_of(sentence[: mention.start], code)
    return LANGUAGES[code].cased and not _gone(code).search(plain) and not _future(code).search(plain)


def is_these_days(sentence: str, mention: Mention, code: str) -> bool:
    """Whether "today" means these days: up to it, beside a name ("Brenner, today the chief"), or against the time of
    years ago, where no verb of its clause is about what has been.
    """
    plain = evened(sentence)
    if _these(code).search(plain[: mention.start]):
        return True
    if not LANGUAGES[code].cased:
        return _gone(code).search(plain) is None and _is_against(sentence, mention, code)
    start = max(found.end() for found in _CLAUSE.finditer(" , " + plain[: mention.start])) - 3
    stop = _CLAUSE.search(plain, mention.end)
    clause = plain[max(start, 0) : stop.start() if stop else len(plain)]
    if _gone(code).search(clause if clause.count(" ") >= _PHRASE else plain):
        return False
    parted = plain[: max(start, 0)].rstrip().endswith(",")
    beside = parted and start == mention.start and is_verbless(clause, code)
    within = (
        parted and stop is not None and stop.group().startswith(",")
    )  # "the clerk, who works here today, told of it"
    return beside or within or _is_against(sentence, mention, code)


def _is_against(sentence: str, mention: Mention, code: str) -> bool:
    """Whether a sentence tells of another year too: "in 2019 there were forty, today there are eight"."""
    others = (each for each in mentions(sentence, code) if each.start != mention.start)
    return any(each.years is not None or each.grain == "year" for each in others)


def is_verbless(sentence: str, code: str) -> bool:
    """Whether no verb is known in a sentence, as in the line below a picture; of a script without capitals never."""
    if not LANGUAGES[code].cased:
        return False
    plain = _verbs_of(sentence, code)
    return not any(known(code).search(plain) for known in (_gone, _future, _finite, _lasting))


def _opened(plain: str, mention: Mention, code: str) -> str:
    """The clause that a day opens: what stands behind it, up to the next mark or verb of saying."""
    after = plain[mention.end : mention.end + _OPENED]
    stop = _stops(code).search(after)
    return after[: stop.start()] if stop else after


def _is_counted_up(plain: str, mention: Mention, code: str) -> bool:
    """Whether what came about up to a weekday is told as past: "hasta el martes habían sido", "К воскресенью их, по
    словам Бреннер, было 40".
    """
    if _gone(code).match(_opened(plain, mention, code).lstrip()):
        return True
    if len(plain[: mention.start].split()) > _FEW or _future(code).search(plain):
        return False
    verb = _gone(code).search(plain, mention.end)
    return verb is not None and re.fullmatch(LANGUAGES[code].speech.finite, verb.group()) is not None


@lru_cache(maxsize=512)  # asked for the day of publication, for statements and for figures
def is_ahead(sentence: str, mention: Mention, code: str) -> bool:
    """Whether a sentence speaks of the mentioned day as one to come: before it, or in the clause that it opens.

    What was said on a day ("..., he said on Monday") is past, whatever it was about. Where the verb ends the sentence,
    all that follows is looked at.
    """
    if mention.way or mention.due:
        return mention.way >= 0
    plain = evened(sentence)
    if _ever_gone(code).search(plain, max(0, mention.start - _LEAD), mention.start):
        return False  # "liegt seit Freitag vor", whatever else the sentence tells
    if mention.weekday is None and not plain[: mention.start].strip(" *•-") and _ENTRY.match(plain, mention.end):
        return False  # an entry of a list of what was: "March 3: The dam breaks."
    if _hearsay(code).search(plain):
        return False
    if _appointed(code).search(plain, max(0, mention.start - _LEAD), mention.start):
        return not (mention.reach and LANGUAGES[code].cyrillic and _gone(code).search(plain))  # "На вихідних лили дощі"
    final = LANGUAGES[code].speech.final
    if mention.day is not None and mention.month and mention.year is None:
        if mention.is_single and is_dated(mention, plain, code):
            return False
        if not (final or _gone(code).search(plain)):
            return True  # no verb of it is about what has been
    said = [found.start() for found in _spoken(code).finditer(plain, 0, mention.start)]
    if _deadline(code).search(plain, max(0, mention.start - _LEAD), mention.start):
        return not (mention.weekday is not None and mention.is_relative and _is_counted_up(plain, mention, code))
    # The verb may have its helper before it: "will say on Friday".
    before = plain[max(0, said[-1] - 8) if said else 0 : mention.start]
    if mention.grain == "month" and mention.year is None:
        clause = _CLAUSE.split(before)[-1]
        if _done(code).search(clause) and not _future(code).search(clause):
            return False  # "un projet déposé en avril porterait ..."
    if mention.weekday is not None and mention.day is None:
        before = _QUOTED.sub(" ", before)
        clause = _CLAUSE.split(before)[-1]
        if _just_done(code).search(clause) and not _future(code).search(clause):
            return False  # "l'A9, coupée mercredi soir"
    if final:
        return _future(code).search(plain, mention.start) is not None
    return any(_future(code).search(part) for part in (before, _opened(plain, mention, code)))


@lru_cache(maxsize=16)
def _since(code: str) -> re.Pattern[str]:
    return ready(rf"\b(?:{LANGUAGES[code].dates.since})\s(?:[\w']+\s){{0,2}}$", re.IGNORECASE)


def is_since(sentence: str, mention: Mention, code: str) -> bool:
    """Whether something is counted from the mentioned day, or up to it ("since its invasion of 8 August")."""
    return _since(code).search(evened(sentence[: mention.start])) is not None
