"""When a page says that its article was published: metadata, address and the lines by the headline weighed against each
other.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from builder.briefing.term import Term
from builder.intake.decision import Decision
from builder.intake.resolve import in_words
from builder.intake.sheet import Line, Sheet, Stated
from builder.intake.stated.clock import by_page
from builder.intake.stated.day import beside, days
from builder.intake.stated.site import path_of
from builder.intake.stated.title import place, titled
from builder.intake.stated.visible import BAD, NEAR, SHOWN, apart, from_lines, is_update, page_order
from builder.intake.stated.weigh import LATER, Candidate, Curve, Sign

OLDEST = date(1990, 1, 1)  # no page of the web is older
# What each kind of place tells of a day; places of one kind count once.
WEIGHTS = {
    "JSON-LD datePublished": 3.3, "page datePublished": 1.2, "published_time": 3.5, "meta": 1.5,
    "microdata": 2.0, "microdata, apart": 0.7, "microdata, far": 1.0, "time of publication": 1.5,
    "time of publication, apart": 1.5, "time of publication, far": 0.7, "time": 0.4, "time, apart": 1.2,
    "time, far": 0.4, "script": 0.2, "created": 0.3, "address": 5.5, "label": 5.5, "label, far": 1.5,
    "by the headline": 5.2, "by the headline, apart": 1.5, "masthead": 0.8, "above the headline": 1.5,
    "right above the headline": 4.5, "below the headline": 3.0, "with names": 2.0, "in the headline": 0.8,
    "opens the text": 2.0, "marked line": 0.5, "elsewhere": 0.4, "update": 0.3, "update, apart": 0.2,
    "update, far": 0.2, "update line": 0.4,
}  # fmt: skip
_MAST = "masthead"
_AWAY = frozenset(kind for kind in WEIGHTS if kind.endswith(", far")) | {"marked line", "elsewhere", _MAST}
CURVE = Curve(-0.46, 0.24, 3.4)
ENOUGH = 0.5  # confidence without which no date is asserted
SURE = 0.8  # and without which an editor is asked
TORN = 0.6  # confidence in a day that the metadata tell, where readers see an update of another
_REWRITTEN = timedelta(days=30)  # after the day that one place tells, from which an update is of another article
_STATED = frozenset(("published_time", "JSON-LD datePublished"))
_CHANGE = frozenset(("update", "update, apart", "update, far"))
_SEEN = frozenset(("by the headline", "right above the headline", "below the headline", "time of publication"))
ONLY_UPDATE = "only an update is dated"  # how an open day ends of which readers see nothing but an update
SHARES = {"next day": 0.1, "other zone": 0.45, "either": 0.5}


def _kind(each: Stated) -> str:
    where = each.where
    if each.field == "updated":
        return "update"
    if "ateCreated" in where or "uploadDate" in where or "created" in where.lower():
        return "created"
    if where.startswith(("JSON-LD", "broken JSON-LD")):
        return "JSON-LD datePublished" if where.endswith("JSON-LD datePublished") else "page datePublished"
    if where.startswith("<time>"):
        return "time of publication" if "publication" in where else "time"
    if "published_time" in where:
        return "published_time"
    if "itemprop" in where or "microdata" in where:
        return "microdata"
    return "script" if "script" in where else "meta"


_IN_PATH = re.compile(
    r"(?<!\d)(?P<a>(?:19|20)\d\d)(?P<mark>[/_-]?)(?P<b>[01]\d|(?<=[/_-])[1-9])(?P=mark)(?P<c>[0-3]\d|(?<=[/_-])[1-9])(?!\d)"
)
_NAMED = re.compile(r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d\d?)(?=/)", re.IGNORECASE)


_TURNED = re.compile(r"(?<!\d)\d\d[-_]\d\d[-_](?:19|20)\d\d(?!\d)")


def _from_address(address: str, span: tuple[int, int] | None, order: str) -> Iterator[Sign]:
    """The day in the path of an address: `/2024/10/28/`, `20241028`, `/2024/oct/28/`, `28-10-2024`."""
    path = path_of(address)
    for found in _TURNED.finditer(path):
        if told := days(found.group().replace("_", "-"), order):
            yield Sign("address", told, f'"{found.group()}" in its address', 1.0, span)
            return
    for found in (*_IN_PATH.finditer(path), *_NAMED.finditer(path)):
        parts = found.group("a", "b", "c") if found.re is _IN_PATH else found.groups()
        if told := days(" ".join(reversed(parts)) if found.re is _NAMED else "-".join(parts)):
            yield Sign("address", told, f'"{found.group().strip("/")}" in its address', 1.0, span)
            return


def _placed(each: Stated, told: Sequence[date], lines: Sequence[Line], headline: int, order: str) -> str:
    """The kind of a statement; of a `<time>` or of microdata by where it stands on the page, '' where that is
    another's.
    """
    kind = _kind(each)
    if each.span is None or not lines or kind not in ("time", "time of publication", "microdata", "update"):
        return kind
    if "meta" in each.where or "JSON-LD" in each.where:
        return kind
    index = bisect_left(lines, each.span[1], key=lambda line: line.end)
    if index == len(lines):
        return kind
    if is_update(lines[index], (*told, *beside(each.value)), order):
        kind = "update"
    near = headline >= 0 and index - headline in NEAR
    if BAD.search(apart(lines[index], lines[headline] if headline >= 0 else None)):
        return f"{kind}, apart" if near else ""
    return kind if near else f"{kind}, far"


def _from_stated(
    stated: Sequence[Stated], lines: Sequence[Line], headline: int, order: str, zone: str
) -> Iterator[Sign]:
    seen: set[str] = set()
    for each in stated:
        if each.field not in ("date", "updated") or not (told := days(each.value, order, zone)):
            continue
        if kind := _placed(each, told, lines, headline, order):
            share = LATER if kind in seen else 1.0
            yield Sign(kind, told, each.where, share, each.span, beside(each.value))
            seen.add(kind)


def _days(found: Sequence[Sign], kinds: frozenset[str]) -> set[date]:
    """The days that these kinds of places tell outright."""
    return {sign.value[0] for sign in found if sign.kind in kinds and len(sign.value) == 1}


def _renewed(found: Sequence[Sign]) -> list[Sign]:
    """The signs, where a day without a label that is the change which the page states, long after the publication that
    it states, is read as the day of an update: some sites show the day of the newest version and do not say so.
    """
    changed, first = _days(found, _CHANGE), min(_days(found, _STATED), default=date.max)
    late = {day for day in changed if day - first > _REWRITTEN}
    return [
        replace(sign, kind="update line")
        if sign.kind in _SEEN and len(sign.value) == 1 and sign.value[0] in late
        else sign
        for sign in found
    ]


def signs(
    stated: Sequence[Stated], lines: Sequence[Line], headline: int, address: Decision, order: str = "", zone: str = ""
) -> list[Sign]:
    """The places that may tell the day; `headline` is the index of its line, `order` and `zone` are the outlet's."""
    order = order or page_order(stated, lines)
    found = [
        *_from_stated(stated, lines, headline, order, zone),
        *_from_address(address.value or "", address.span, order),
        *from_lines(lines, headline, order),
    ]
    return by_page(_renewed(found))


def _share(sign: Sign, day: date) -> float:
    """How far a sign says a day: outright, as one of two readings, or as the day of another zone."""
    if day in sign.value:
        return 1.0 if len(sign.value) == 1 else SHARES["either"]
    if day in sign.beside:
        return SHARES["other zone"]
    return SHARES["next day"] if any(abs((other - day).days) == 1 for other in sign.value) else 0.0


def candidates(found: Sequence[Sign], latest: date) -> list[Candidate]:
    """The days that the places tell, the best first; none before the web or after `latest`."""
    ranked = {day: Candidate(day, WEIGHTS) for sign in found for day in sign.value if OLDEST <= day <= latest}
    for day, candidate in ranked.items():
        for sign in found:
            candidate.give(sign, _share(sign, day))
    return sorted(ranked.values(), key=lambda each: (-each.score, each.value))


def _only_update_shown(best: Candidate, found: Sequence[Sign]) -> Sign | None:
    """The line by which readers see an update and not the day that the metadata tell: one in two such days is right."""
    if any(best.shares.get(kind, 0.0) >= LATER for kind in SHOWN):
        return None
    return next((sign for sign in found if sign.kind == "update line" and best.value not in sign.value), None)


def _told(candidate: Candidate) -> list[str]:
    """The kinds of places that tell a day as that of the publication."""
    return [kind for kind, share in candidate.shares.items() if share >= LATER and not kind.startswith("update")]


def _bound(ranked: Sequence[Candidate]) -> float:
    """The most that a day is worth which only stands somewhere on the page: less than a half where other days stand so
    too, which are a list's, and of the head of the page, which tells today's.
    """
    kinds = _told(ranked[0])
    if not kinds or not _AWAY.issuperset(kinds):
        return 1.0
    listed = any(not _AWAY.isdisjoint(_told(other)) for other in ranked[1:])
    return 0.4 if listed or kinds == [_MAST] else 0.75


def _rewritten(ranked: Sequence[Candidate], shown: Sign) -> Candidate | None:
    """The day of the update that readers see, where it came long after the best day and one place for machines alone
    tells that: what they read was written anew.
    """
    best = ranked[0]
    if "published_time" in best.shares and best.shares["published_time"] >= LATER:
        return None
    found = (each for each in ranked if each.value in shown.value and each.value - best.value > _REWRITTEN)
    return next(found, None)


def _is_update(candidate: Candidate) -> bool:
    """Whether nothing but an update is said to be of a day."""
    return all(kind.startswith("update") for kind, share in candidate.shares.items() if share > LATER)


def _unsettled(best: Candidate, because: str, confidence: float, ranked: Sequence[Candidate]) -> Decision:
    """No day, with those that it may be."""
    days_ = tuple(each.value for each in ranked[:3])
    only = best.shares.get("update line", 0.0) > LATER and _is_update(best)
    doubt = f"{' or '.join(in_words(day) for day in days_)}: {ONLY_UPDATE if only else because}"
    span = next((sign.span for sign in best.signs if sign.span), None)
    return Decision(None, because, round(min(confidence, 0.5), 3), span, days_, doubt)


def decided(found: Sequence[Sign], latest: date) -> Decision | None:
    """The day of publication; left open, with the days it may be, where no place tells it well enough."""
    ranked = candidates(found, latest)
    if not ranked:
        return None
    best, confidence = ranked[0], min(CURVE.at(ranked), _bound(ranked))
    others = [each for each in ranked[1:3] if each.score * 3 > best.score and each.because]
    against = f", though {others[0].because}: {in_words(others[0].value)}" if others else ""
    shown = _only_update_shown(best, found)
    if shown is not None:
        confidence = min(confidence, TORN)
        against = f", though only an update is shown: {shown.where}"
        if not _is_update(best) and (later := _rewritten(ranked, shown)) is not None:
            against = f", though {best.because}: {in_words(best.value)}"
            best = later
    because = (best.because or next(sign.where for sign in found if best.value in sign.value)) + against
    if confidence < ENOUGH or _is_update(ranked[0]):
        return _unsettled(best, because, confidence, ranked)
    doubt = f"{in_words(best.value)} by {because}" if confidence < SURE else ""
    span = next((sign.span for sign in best.signs if sign.span), None)
    return Decision(best.value, because, round(confidence, 3), span, tuple(each.value for each in ranked[:3]), doubt)


def published(sheet: Sheet, address: Decision, latest: date, outlet: Term | None = None) -> Decision | None:
    """When a saved page says that its article was published; None for other files, and where it dates nothing.

    Dates are read by the habit of the `outlet` and on its clocks; nothing after `latest` is believed.
    """
    if sheet.format != "html":
        return None
    lines = [line for line in sheet.lines if line.text]
    title = titled(sheet)
    headline = place(title.value, lines) if title else -1
    order, zone = (outlet.order, outlet.zone) if outlet else ("", "")
    return decided(signs(sheet.stated, lines, headline, address, order, zone), latest)
