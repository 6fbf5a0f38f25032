"""The dates that readers see on a page: by its headline, with a label, where the text opens; never those of a comment,
a footer or another article.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import islice

from builder.intake.bytecode import compiled
from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import DateRole
from builder.intake.quotation import straight
from builder.intake.sheet import Line, Stated
from builder.intake.stated.day import Written, written
from builder.intake.stated.weigh import LATER, Sign

NEAR = range(-6, 16)  # lines from the headline among which its date stands
_CLOSE = 6  # lines below the headline that are right by it
_OPENS = 2  # characters before a date that opens a line
_MOST = 60  # dates of one page
_SEVERAL = 3  # days with labels far from the headline, from which they are those of events
_LONG = 160  # characters of a line that may tell the date
_SHORT = 4  # letters of a label that may be a word of another language
_REST = 30  # letters beside the date, of a line that tells little else
BAD = re.compile(
    r"comment|reply|related|footer|sidebar|recommend|popular|trending|teaser|promo|carousel|copyright|latest|widget"
    r"|most-?read|newsletter|signup|event|nav\b|\baside|read-?more|more-?(?:news|stories|articles)|card|disqus|archive"
    r"|similar|also|next|prev|ticker|review|product|rating|citation|reference",
    re.IGNORECASE,
)
_GOOD = re.compile(
    r"(?:^|[^a-z])(?:date|time|pub|posted|published|meta|byline|author|dateline)|publi|date|timestamp", re.IGNORECASE
)
_BESIDE = re.compile(
    r"side-?bar|\baside|card", re.IGNORECASE
)  # where pages also tell of their own article, with a label
_REMARK = re.compile(r"comment|reply|disqus", re.IGNORECASE)
_UPDATED = re.compile(r"updat|modif|revis|review|aktualis|actuali|mis à jour|обновл|оновл|更新|수정", re.I)


_CHANGED = re.compile(r"updat|modif|lastmod", re.IGNORECASE)  # in what a page calls the elements of a line
_FIRST = re.compile(r"publi|entry-date|post-?date|created", re.IGNORECASE)
_MAST = re.compile(
    r"masthead|top-?bar|nav|menu|weather|today|current|(?:site|page|main)-?header|^header", re.IGNORECASE
)
_CAPTION = re.compile(r"\bfigcaption\b")
_OTHER = re.compile(r"[^\W\d_]{3,}\s?:\s*(?:[^\W\d_]+,\s*)?$")  # the label of another date: "Deadline: "


# How a line's kind is told as a reason.
_WORDS = {
    "in the headline": "is its headline",
    "opens the text": "opens the text",
    "label": "carries a label",
    "label, far": "carries a label",
    "by the headline": "stands by the headline",
    "masthead": "stands in the head of the page",
    "above the headline": "stands above the headline",
    "right above the headline": "stands right above the headline",
    "below the headline": "stands below the headline",
    "by the headline, apart": "stands near the headline",
    "with names": "stands near the headline",
    "marked line": "is marked as a date",
    "elsewhere": "stands on the page",
    "update line": "tells of an update",
}
SHOWN = frozenset(_WORDS) - {"update line", "elsewhere", "masthead"}  # kinds by which readers see the publication
_DIGIT = re.compile(r"\d")


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, DateRole]]:
    """The words before a date line, of all languages: a page's header is read without knowing which it is in."""
    roles: dict[str, DateRole] = {}
    for language in LANGUAGES.values():
        told = language.parts.dates.items()
        roles |= {label: role for label, role in told if len(label) > 3 or not label.isascii() or role == "updated"}
    known = "|".join(map(re.escape, sorted(roles, key=len, reverse=True)))
    return compiled(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE), roles


@cache
def _byline() -> re.Pattern[str]:
    """What opens the line of the authors, in all languages."""
    return compiled("|".join(language.parts.byline for language in LANGUAGES.values()), re.IGNORECASE)


def _alone(text: str, label: re.Match[str], at: int) -> bool:
    """Whether a mark stands behind a label, or no word between it and the date at `at`."""
    between = text[label.end() : at]
    return ":" in between or re.search(r"[^\W\d_]", between) is None


def _role(text: str, at: int) -> DateRole | None:
    """What the last label before a date says of it; a short one, which is a word of another language too, only where
    it stands alone.
    """
    pattern, roles = _labels()
    labels = [match for match in pattern.finditer(text[:at]) if len(match.group()) > _SHORT or _alone(text, match, at)]
    found = [roles[match.group().lower()] for match in labels]
    return found[-1] if found else "updated" if _UPDATED.search(text[:at]) else None


def _roles(text: str, dates: Sequence[Written]) -> Iterator[tuple[Written, DateRole | None]]:
    """The dates of a line, each with what the line says of it; before a labelled update the first is the publication's,
    and the same day once more is the update's.
    """
    roles = [_role(text, found.start) for found in dates]
    later = [
        found.days
        for at, found in enumerate(dates)
        if at and _role(text[dates[at - 1].end :], found.start - dates[at - 1].end) == "updated"
    ]
    for at, (found, role) in enumerate(zip(dates, roles, strict=True)):
        if role is None and later:
            role = "published" if at == 0 else "updated" if found.days in later else None
        yield found, role


def is_update(line: Line, days_: Sequence[date], order: str) -> bool:
    """Whether a line tells readers that one of these days is that of an update."""
    text = straight(line.text[: _LONG + 1])
    found = _roles(text, sorted(written(text, order), key=lambda each: each.start))
    return any(role == "updated" and set(each.days) & set(days_) for each, role in found)


def apart(line: Line, headline: Line | None) -> str:
    """The elements around a line that are not around the headline: what the line is beside it."""
    mine, theirs = line.hint.inside, headline.hint.inside if headline else ()
    shared = next(
        (at for at, pair in enumerate(zip(mine, theirs, strict=False)) if pair[0] != pair[1]),
        min(len(mine), len(theirs)),
    )
    return " ".join(mine[shared:])


def _is_sentence(text: str, found: Written) -> bool:
    """Whether words lead up to a date that ends with a full stop: "Prices as of 3 November 2024." """
    return text[found.end :].strip() == "." and re.search(r"[^\W\d_]{3}", text[: found.start]) is not None


def _line_kind(line: Line, found: Written, role: DateRole | None, away: int, headline: Line | None) -> str:
    """What a line with a date is to the article; '' where it is another's."""
    around = apart(line, headline)
    own = " ".join(line.hint.inside[-4:])
    rest = re.sub(r"[\W\d_]+", "", line.text[: found.start] + line.text[found.end :])
    near = headline is not None and away in NEAR
    away_from_it = _BESIDE.sub("", around) if role == "published" else around
    if role == "accessed" or (not near and BAD.search(away_from_it)):
        return ""
    if role == "updated" or (role is None and _CHANGED.search(own) and not _FIRST.search(own)):
        return "update line"
    if role == "published" and found.start < 60:
        return "label" if near or _GOOD.search(own) else "label, far"
    if line.hint.tag == "blockquote" or "@" in line.text or (_CAPTION.search(own) and len(rest) > _REST):
        return ""
    if _OTHER.search(line.text[: found.start]) or _is_sentence(line.text, found):
        return "elsewhere"
    if near and len(rest) <= _REST:
        if BAD.search(around) and not (0 < away < 6 and _GOOD.search(own)):
            return "by the headline, apart"
        if away < 0:
            masthead = _MAST.search(around) and not _FIRST.search(own)
            return "masthead" if masthead else "right above the headline" if away == -1 else "above the headline"
        return "by the headline" if away <= _CLOSE else "below the headline"
    if near and (_GOOD.search(own) or found.start <= _OPENS or (away > 0 and _byline().match(line.text))):
        return "" if _REMARK.search(around) else "with names"
    if len(rest) <= _REST:
        return "marked line" if _GOOD.search(own) else "elsewhere"
    return ""


def _label_above(lines: Sequence[Line], index: int) -> DateRole | None:
    """What a line that is nothing but a label says of the date below it: "Published" over "July 8, 2025"."""
    pattern, roles = _labels()
    words = lines[index - 1].text.rstrip(" :") if index else ""
    return roles[words.lower()] if len(words) > _SHORT and pattern.fullmatch(words) else None


def _opening(line: Line, found: Written, away: int, headline: Line | None) -> str:
    """The kind of a date in the headline itself, or with which the text opens; '' for any other, '-' for none."""
    if headline is None or (away and len(line.text) <= _LONG):
        return ""
    if away == 0:
        return "in the headline"
    return "opens the text" if 0 < away <= _CLOSE and found.start <= _OPENS else "-"


def _seen_dates(lines: Sequence[Line], headline: int, order: str) -> Iterator[Sign]:
    """The dates of short lines and of the openings of long ones."""
    head = lines[headline] if 0 <= headline < len(lines) else None
    seen: set[str] = set()
    for index in sorted(range(len(lines)), key=lambda index: (abs(index - headline), index)):
        line = lines[index]
        text = straight(line.text[: _LONG + 1])
        if not _DIGIT.search(text):
            continue
        for found, said in _roles(text, sorted(written(text, order), key=lambda each: each.start)):
            role = said or (_label_above(lines, index) if found.start <= _OPENS else None)
            away = index - headline
            kind = _opening(line, found, away, head) or _line_kind(line, found, role, away, head)
            if kind in _WORDS:
                share = LATER if kind in seen else 1.0
                where = f'"{line.text}" {_WORDS[kind]}'
                yield Sign(kind, found.days, where, share, (line.offset(0), line.past(len(line.text) - 1)))
                seen.add(kind)


def from_lines(lines: Sequence[Line], headline: int, order: str) -> Iterator[Sign]:
    """The dates of short lines, the nearest to the headline first; what is beyond the sixtieth tells of a list, and so
    do labels of several days far from the headline.
    """
    found = list(islice(_seen_dates(lines, headline, order), _MOST))
    far = {sign.value for sign in found if sign.kind == "label, far"}
    yield from (sign for sign in found if sign.kind != "label, far" or len(far) < _SEVERAL)


_BOTH = re.compile(r"(?<![\d./-])(\d\d?)([./-])(\d\d?)\2(?:19|20)\d\d(?!\d)")


def page_order(stated: Sequence[Stated], lines: Sequence[Line]) -> str:
    """How the page writes dates in figures: by one that can be read in one way only, else by its language and land."""
    for line in lines:
        for one, _, two in _BOTH.findall(line.text) if len(line.text) <= _LONG else ():
            if (int(one) > 12) != (int(two) > 12):
                return "dmy" if int(one) > 12 else "mdy"
    told = [each.value.replace("_", "-").lower() for each in stated if each.field == "language"]
    if any(code in ("en-us", "en-ph") for code in told):
        return "mdy"
    return "dmy" if any(re.match(r"en-[a-z]{2}$|(?!en)[a-z]{2}\b", code) for code in told) else ""
