"""Do the verbs beside a day leave no doubt that it is still to come, or that it is gone? "By 31 March we must hand over
the keys", "they left in March".
"""

import re
from functools import lru_cache

from msgspec import Struct

from builder.intake.bytecode import compiled
from builder.intake.dateword import Mention
from builder.intake.languages import LANGUAGES
from builder.intake.languages.pattern import NEVER
from builder.intake.onset import ready

_FAR = 90  # characters between a verb and the day that it governs
_CLAUSE = re.compile(r"[,;:.](?=\s|$)|\s[-]\s")
_OPENING = 3  # words before a day that opens a clause, whose verb stands behind it
_CUT = re.compile(r"[.!?;:]\s|\s-\s|,\s(?:from|von|vom|de|da|из|з)\b")  # what a verb does not govern across
_FINAL = re.compile(r"[。」』]")
_EDGE = re.compile(r"[,;:!?](?=\s|$)|\.(?=\s+\W?[^\Wa-z\d])|\s-\s|\"(?=\s?,)")  # of a clause
_LAST = re.compile(r"[。「」『』]|\.\s|[\"'](?=[\w])|(?<=[.다])[\"']")  # of one whose verb ends it
_FEW = 4  # words of a clause that may have no verb
_ENTRY = re.compile(r"\s?:\s|\s-\s")
_WIDE = 400  # characters beside a day in which its clause ends
_ASIDE = 16  # characters from a verb of saying to the day on which it was said


class _Verbs(Struct, frozen=True):
    due: re.Pattern[str]
    lasting: re.Pattern[str]
    gone: re.Pattern[str]
    done: re.Pattern[str]
    said: re.Pattern[str]
    later: re.Pattern[str]
    since: re.Pattern[str]
    of: re.Pattern[str]
    part: re.Pattern[str]
    adjoined: re.Pattern[str]
    deadline: re.Pattern[str]


@lru_cache(maxsize=16)
def _verbs(code: str) -> _Verbs:
    language, dates = LANGUAGES[code], LANGUAGES[code].dates
    edge = r"\b" if language.cased else ""
    article = rf"(?:(?:{dates.article})\s)?" if dates.article else ""
    ignore = re.IGNORECASE
    return _Verbs(
        ready(rf"{edge}(?:{dates.due}){edge}", ignore),
        ready(rf"{edge}(?:{dates.lasting_until}){edge}", ignore),
        # Where nouns have capitals, "Stand" is no verb.
        ready(rf"{edge}(?:{dates.gone}){edge}", 0 if language.nouns_capital else ignore),
        ready(rf"\b(?:{dates.done})\b", ignore),
        ready(rf"{edge}(?:{language.speech.verbs}){edge}", 0 if language.nouns_capital else ignore),
        ready(rf"\b(?:{dates.later_on})\b", ignore),
        compiled(rf"(?<!\w)(?:{dates.ever})(?:\s|(?<=')){article}(?:(?:{dates.part})[\s-]{article})?$", ignore),
        compiled(rf"\b(?:{dates.dated_of})(?:\s|(?<=')){article}$", ignore),
        compiled(rf"\b(?:{dates.part}|{dates.week_from}|{dates.week_to})[\s-]{article}$", ignore),
        compiled(rf"\b(?:{dates.adjoined})\s$", ignore),
        compiled(rf"(?<!\w)(?:{dates.deadline})(?:\s|(?<=')){article}(?:(?:{dates.part})[\s-]{article})?$", ignore),
    )


def _last(pattern: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text, max(0, end - _FAR), end):  # noqa: B007
        pass
    return found


def _told_before(verbs: _Verbs, plain: str, at: int) -> bool:
    """Whether the last verb before the day looks ahead."""
    verb = _last(verbs.due, plain, at)
    if verb is None and verbs.deadline.search(plain, max(0, at - _FAR), at):
        verb = _last(verbs.lasting, plain, at)
    governs = verb is not None and _CUT.search(plain, verb.end(), at) is None
    return governs and verb is not None and verbs.gone.search(plain, verb.end(), at) is None


def _told_behind(verbs: _Verbs, plain: str, mention: Mention) -> bool:
    """Whether the first verb behind a day that opens its clause looks ahead: "From January, we want to ..."."""
    before = plain[: mention.start]
    opening = before[max((cut.end() for cut in _CLAUSE.finditer(before)), default=0) :]
    if len(opening.split()) > _OPENING or verbs.gone.search(opening) or verbs.adjoined.search(opening):
        return False
    stop = _CLAUSE.search(plain, mention.end + 1)
    behind = plain[mention.end : min(stop.start() if stop else len(plain), mention.end + _FAR)]
    verb, gone = verbs.due.search(behind), verbs.gone.search(behind)
    return verb is not None and (gone is None or verb.start() <= gone.start())


def _told_last(verbs: _Verbs, plain: str, mention: Mention) -> bool:
    """The same where the verb ends the sentence: the first that follows the day, in what is said with it."""
    stop = _FINAL.search(plain, mention.end)
    behind = plain[mention.end : stop.start() if stop else len(plain)]
    verb, gone = verbs.due.search(behind), verbs.gone.search(behind)
    return verb is not None and (gone is None or verb.start() <= gone.start())


def is_dated(mention: Mention, plain: str, code: str) -> bool:
    """Whether a day belongs to a thing, as its own: "the letter of 3 March"; such a day is gone."""
    if not LANGUAGES[code].dates.months:
        return False
    verbs, before = _verbs(code), plain[max(0, mention.start - _FAR) : mention.start]
    return bool(verbs.of.search(before)) and not (verbs.part.search(before) or verbs.deadline.search(before))


def is_due(mention: Mention, plain: str, code: str) -> bool:
    """Whether a day or month without its year is surely one to come, by the verb that governs it."""
    told = mention.year is not None or mention.years is not None or mention.same or mention.way
    if mention.month is None or told or LANGUAGES[code].dates.due == NEVER:
        return False
    verbs = _verbs(code)
    if not LANGUAGES[code].dates.months:
        return _told_last(verbs, plain, mention)
    if is_dated(mention, plain, code):
        return False  # "he will answer the letter of 3 March"
    return _told_before(verbs, plain, mention.start) or _told_behind(verbs, plain, mention)


def _clause(mention: Mention, plain: str, is_parted: bool) -> tuple[int, int]:
    """Where the clause begins and ends in which a day stands; one that can have no verb goes with what is before it."""
    edge = _EDGE if is_parted else _LAST
    first, last = max(0, mention.start - _WIDE), min(len(plain), mention.end + _WIDE)
    cuts = [first, *(cut.end() for cut in edge.finditer(plain, first, mention.start))]
    stop = edge.search(plain, mention.end, last)
    start, end = cuts.pop(), stop.start() if stop else last
    while is_parted and len((plain[start : mention.start] + plain[mention.end : end]).split()) < _FEW:
        if not cuts:
            return start, _behind(plain, end, edge)
        start = cuts.pop()
    return start, end


def _behind(plain: str, end: int, edge: re.Pattern[str]) -> int:
    """The end of the clause behind one that opens a sentence."""
    last = min(len(plain), end + _WIDE)
    stop = edge.search(plain, end + 1, last)
    return stop.start() if stop else last


def _is_entry(mention: Mention, plain: str) -> bool:
    """Whether a day opens an entry of a list of what was: "March 3: The dam breaks."."""
    return (
        mention.start < _FEW
        and not plain[: mention.start].strip(" *-")
        and _ENTRY.match(plain, mention.end) is not None
    )


def is_gone(mention: Mention, plain: str, code: str) -> bool:
    """Whether the clause in which a day or month stands is told as past, or something goes on since then. A verb of
    saying is of its clause only where the day stands beside it: "he said it opens in May".
    """
    verbs = _verbs(code)
    is_parted = bool(LANGUAGES[code].dates.months)
    start, end = _clause(mention, plain, is_parted)
    lead = max(0, mention.start - _FAR), mention.start
    if _is_entry(mention, plain) or any(words.search(plain, *lead) for words in (verbs.since, verbs.adjoined)):
        return True
    if verbs.done.search(plain, start, mention.start):
        return True
    for found in verbs.gone.finditer(plain, start if is_parted else mention.end, end):
        if found.start() < mention.end and found.end() > mention.start:
            continue
        if is_parted and verbs.later.search(plain, found.end(), mention.start):
            continue  # "had been reached and that it would end in December"
        is_said = verbs.said.fullmatch(plain, *found.span()) is not None
        if not is_said or -_ASIDE < mention.start - found.end() < _ASIDE:
            return True
    return False
