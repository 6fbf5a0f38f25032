"""When a page says that its article was published: metadata, address and the lines by the headline weighed against each
other.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from urllib.parse import urlsplit

from builder.briefing.term import Term
from builder.intake.decision import Decision
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import DateRole
from builder.intake.quotation import straight
from builder.intake.resolve import in_words
from builder.intake.sheet import Line, Sheet, Stated
from builder.intake.stated.day import Written, beside, days, written
from builder.intake.stated.title import place, titled
from builder.intake.stated.weigh import Candidate, Curve, Sign

OLDEST = date(1990, 1, 1)  # no page of the web is older
_NEAR = range(-6, 16)  # lines from the headline among which its date stands
_LONG = 160  # characters of a line that may tell the date
_REST = 30  # letters beside the date, of a line that tells little else
_BAD = re.compile(
    r"comment|reply|related|footer|sidebar|recommend|popular|trending|teaser|promo|carousel|copyright|latest|widget"
    r"|most-?read|newsletter|signup|event|nav\b|\baside|read-?more|more-?(?:news|stories|articles)|card|disqus|archive"
    r"|similar|also|next|prev|ticker|review|product|rating|citation|reference",
    re.IGNORECASE,
)
_GOOD = re.compile(
    r"(?:^|[^a-z])(?:date|time|pub|posted|published|meta|byline|author|dateline)|publi|date|timestamp", re.IGNORECASE
)
_UPDATED = re.compile(r"updat|modif|revis|review|aktualis|actuali|mis à jour|обновл|оновл|更新|수정", re.I)


# What each kind of place tells of a day; places of one kind count once.
WEIGHTS = {
    "JSON-LD datePublished": 1.5, "page datePublished": 2.0, "published_time": 3.5, "stated": 2.5, "meta": 1.5,
    "microdata": 2.0, "microdata, apart": 0.7, "microdata, far": 1.0, "time of publication": 1.0,
    "time of publication, apart": 1.5, "time of publication, far": 0.7, "time": 0.25, "time, apart": 1.2,
    "time, far": 0.4, "script": 0.4, "created": 0.3, "address": 4.5, "label": 4.5, "by the headline": 4.5,
    "by the headline, apart": 1.5, "with names": 2.0, "marked line": 0.3, "elsewhere": 0.8, "update": 0.3,
    "update, apart": 0.2, "update, far": 0.2, "update line": 0.4,
}  # fmt: skip
CURVE = Curve(-0.63, 0.46, 3.33)
ENOUGH = 0.55  # confidence without which no date is asserted
SURE = 0.8  # and without which an editor is asked
SHARES = {"next day": 0.1, "other zone": 0.45, "either": 0.5, "later place": 0.4}


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


def _from_address(address: str, span: tuple[int, int] | None) -> Iterator[Sign]:
    """The day in the path of an address: `/2024/10/28/`, `20241028`, `/2024/oct/28/`."""
    path = urlsplit(address).path
    for found in (*_IN_PATH.finditer(path), *_NAMED.finditer(path)):
        parts = found.group("a", "b", "c") if found.re is _IN_PATH else found.groups()
        if told := days(" ".join(reversed(parts)) if found.re is _NAMED else "-".join(parts)):
            yield Sign("address", told, f'"{found.group().strip("/")}" in its address', 1.0, span)
            return


# How a line's kind is told as a reason.
_WORDS = {
    "label": "carries a label",
    "by the headline": "stands by the headline",
    "by the headline, apart": "stands near the headline",
    "with names": "stands near the headline",
    "marked line": "is marked as a date",
    "elsewhere": "stands on the page",
    "update line": "tells of an update",
}
_DIGIT = re.compile(r"\d")


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, DateRole]]:
    """The words before a date line, of all languages: a page's header is read without knowing which it is in."""
    roles: dict[str, DateRole] = {}
    for language in LANGUAGES.values():
        roles |= {label: role for label, role in language.parts.dates.items() if len(label) > 3 or not label.isascii()}
    known = "|".join(map(re.escape, sorted(roles, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE), roles


def _role(text: str, at: int) -> DateRole | None:
    """What the last label before a date says of it."""
    pattern, roles = _labels()
    found = [roles[match.group().lower()] for match in pattern.finditer(text[:at])]
    return found[-1] if found else "updated" if _UPDATED.search(text[:at]) else None


def _apart(line: Line, headline: Line | None) -> str:
    """The elements around a line that are not around the headline: what the line is beside it."""
    mine, theirs = line.hint.inside, headline.hint.inside if headline else ()
    shared = next(
        (at for at, pair in enumerate(zip(mine, theirs, strict=False)) if pair[0] != pair[1]),
        min(len(mine), len(theirs)),
    )
    return " ".join(mine[shared:])


def _placed(each: Stated, kind: str, lines: Sequence[Line], headline: int) -> str:
    """The kind of a `<time>` or of microdata by where it stands on the page; '' where that is another's."""
    if each.span is None or not lines or kind not in ("time", "time of publication", "microdata", "update"):
        return kind
    if "meta" in each.where or "JSON-LD" in each.where:
        return kind
    index = bisect_left(lines, each.span[1], key=lambda line: line.end)
    if index == len(lines):
        return kind
    near = headline >= 0 and index - headline in _NEAR
    if _BAD.search(_apart(lines[index], lines[headline] if headline >= 0 else None)):
        return f"{kind}, apart" if near else ""
    return kind if near else f"{kind}, far"


def _from_stated(
    stated: Sequence[Stated], lines: Sequence[Line], headline: int, order: str, zone: str
) -> Iterator[Sign]:
    seen: set[str] = set()
    for each in stated:
        if each.field not in ("date", "updated") or not (told := days(each.value, order, zone)):
            continue
        if kind := _placed(each, _kind(each), lines, headline):
            share = SHARES["later place"] if kind in seen else 1.0
            yield Sign(kind, told, each.where, share, each.span, beside(each.value))
            seen.add(kind)


def _line_kind(line: Line, found: Written, away: int, headline: Line | None) -> str:
    """What a line with a date is to the article; '' where it is another's."""
    role = _role(line.text, found.start)
    apart = _apart(line, headline)
    own = " ".join(line.hint.inside[-4:])
    rest = re.sub(r"[\W\d_]+", "", line.text[: found.start] + line.text[found.end :])
    near = headline is not None and away in _NEAR
    if role == "accessed" or (not near and _BAD.search(apart)):
        return ""
    if role == "updated" or _UPDATED.search(own):
        return "update line"
    if role == "published" and found.start < 60:
        return "label"
    if near and len(rest) <= _REST:
        odd = _BAD.search(apart) and not (0 < away < 6 and _GOOD.search(own))
        return "by the headline, apart" if odd else "by the headline"
    if near and _GOOD.search(own):
        return "with names"
    if len(rest) <= _REST:
        return "marked line" if _GOOD.search(own) else "elsewhere"
    return ""


def _from_lines(lines: Sequence[Line], headline: int, order: str) -> Iterator[Sign]:
    """The dates of short lines, the nearest to the headline first."""
    head = lines[headline] if 0 <= headline < len(lines) else None
    seen: set[str] = set()
    for index in sorted(range(len(lines)), key=lambda index: (abs(index - headline), index)):
        line = lines[index]
        if index == headline or len(line.text) > _LONG or not _DIGIT.search(line.text):
            continue
        for found in sorted(written(straight(line.text), order), key=lambda each: each.start):
            if kind := _line_kind(line, found, index - headline, head):
                share = SHARES["later place"] if kind in seen else 1.0
                where = f'"{line.text}" {_WORDS[kind]}'
                yield Sign(kind, found.days, where, share, (line.offset(0), line.past(len(line.text) - 1)))
                seen.add(kind)


_BOTH = re.compile(r"(?<![\d./-])(\d\d?)[/-](\d\d?)[/-](?:19|20)\d\d(?!\d)")


def page_order(stated: Sequence[Stated], lines: Sequence[Line]) -> str:
    """How the page writes dates in figures: by one that can be read in one way only, else by its language and land."""
    for line in lines:
        for one, two in _BOTH.findall(line.text) if len(line.text) <= _LONG else ():
            if (int(one) > 12) != (int(two) > 12):
                return "dmy" if int(one) > 12 else "mdy"
    told = [each.value.replace("_", "-").lower() for each in stated if each.field == "language"]
    if any(code in ("en-us", "en-ph") for code in told):
        return "mdy"
    return "dmy" if any(re.match(r"en-[a-z]{2}$|(?!en)[a-z]{2}\b", code) for code in told) else ""


def signs(
    stated: Sequence[Stated], lines: Sequence[Line], headline: int, address: Decision, order: str = "", zone: str = ""
) -> Iterator[Sign]:
    """The places that may tell the day; `headline` is the index of its line, `order` and `zone` are the outlet's."""
    order = order or page_order(stated, lines)
    yield from _from_stated(stated, lines, headline, order, zone)
    yield from _from_address(address.value or "", address.span)
    yield from _from_lines(lines, headline, order)


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


def decided(found: Sequence[Sign], latest: date) -> Decision | None:
    """The day of publication; left open, with the days it may be, where no place tells it well enough."""
    ranked = candidates(found, latest)
    if not ranked:
        return None
    best, confidence = ranked[0], CURVE.at(ranked)
    span = next((sign.span for sign in best.signs if sign.span), None)
    others = [each for each in ranked[1:3] if each.score * 3 > best.score and each.because]
    against = f", though {others[0].because}: {in_words(others[0].value)}" if others else ""
    because = (best.because or next(sign.where for sign in found if best.value in sign.value)) + against
    days_ = tuple(each.value for each in ranked[:3])
    updates = all(kind.startswith("update") for kind, share in best.shares.items() if share > SHARES["later place"])
    if updates or confidence < ENOUGH:
        which = "only an update is dated" if updates else because
        doubt = f"{' or '.join(in_words(day) for day in days_)}: {which}"
        return Decision(None, because, round(min(confidence, 0.5), 3), span, days_, doubt)
    doubt = f"{in_words(best.value)} by {because}" if confidence < SURE else ""
    return Decision(best.value, because, round(confidence, 3), span, days_, doubt)


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
    return decided(list(signs(sheet.stated, lines, headline, address, order, zone)), latest)
