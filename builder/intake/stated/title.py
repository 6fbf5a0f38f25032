"""What a page calls its article: headings, metadata and the window's title weighed against each other, the site's name
cut off where evidence agrees that it is one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from html import unescape
from unicodedata import combining, normalize

from builder.intake.decision import Decision
from builder.intake.shape import key
from builder.intake.sheet import Line, Sheet, Stated
from builder.intake.stated.site import Site, path_of, pieces
from builder.intake.stated.weigh import Candidate, Curve, Sign

# How far each kind of place tells the title; places of one kind count once.
WEIGHTS = {
    "h1": 3.4, "JSON-LD": 1.6, "JSON-LD, copied": 0.3, "microdata": 1.5, "another h1": 1.1, "lower heading": 0.8,
    "og:title": 0.9, "meta": 0.3, "twitter:title": 0.5, "<title>": 1.8, "name": 0.1, "address": 1.3, "line": 1.4,
}  # fmt: skip
SHARES = {
    "licensed": 0.95,  # of a title whose cut-off part is the site's name
    "named": 0.2,  # of such a title uncut
    "cut": 0.45,  # of a cut for which nothing speaks but its mark
    "part": 0.3,  # of a cut where sites do not put their names
    "bar": 1.0,  # where the mark is a bar, or the page prints the rest alone
    "barred": 0.4,  # of a headline, printed or for machines, with that bar in it
    "odd h1": 0.2,  # of an h1 that shares no word with what is stated
    "kicker": 0.95,  # of an h1 in the title that stands in it behind a kicker
    "opens": 0.6,  # of a place that opens with the title and goes on, or breaks it off
}
CURVE = Curve(-5.8, 3.4, 3.8)
SURE = 0.6  # confidence below which an editor is asked
_HEAVY = 0.9  # weight of a place whose contradiction is told
_WHOLE = frozenset(("JSON-LD", "JSON-LD, copied", "microdata", "h1", "another h1"))
_PRINTED = frozenset(("h1", "lower heading"))
_RANKS = {"h1": 3, "h2": 2, "h3": 1}
_LONGEST = 300
_LIKE = 0.4  # likeness from which an h1 is a title in other words
_ALIKE = 0.7  # likeness of a line that prints a title in other words
_KICKER = 6  # words before a title that stand with it
_ARTICLE = 3  # letters of a word that is no kicker by itself, but "The"
_WORDS = 35  # of the longest h1 that is a title
_GOES_ON = ":;,…|"  # with which no title begins
_LOGO = re.compile(r"logo|brand\b|site-?(?:name|title)", re.IGNORECASE)
_LOWER = frozenset(("h2", "h3", "h4"))
_FIRST = 3  # h1s that are looked at
_PLACES = 24  # of one page that state a title
_MOST = 40  # candidates


def _kind(where: str) -> str:
    if where.startswith("<title>"):
        return "<title>"
    for name in ("og:title", "twitter:title"):
        if name in where:
            return name
    if where.endswith("eadline") and "alternative" not in where:
        return "JSON-LD" if "JSON-LD" in where else "microdata"
    return "name" if where.endswith(" name") or "itemprop" in where else "meta"


def _shared(heading: str, other: str) -> float:
    """How alike two titles are by their words, 0 to 1."""
    mine, theirs = set(key(heading)), set(key(other))
    return 2 * len(mine & theirs) / max(len(mine) + len(theirs), 1)


def _is_heading(line: Line) -> bool:
    """Whether an h1 can be a title: no logo, no teaser of a sentence or two, nothing that something stood before."""
    words = len(key(line.text))
    own = " ".join(line.hint.inside[-2:])
    return 0 < words <= _WORDS and line.text[0] not in _GOES_ON and _LOGO.search(own) is None


def _headings(lines: Sequence[Line], told: Sequence[Sign], site: Site) -> Iterator[Sign]:
    """The page's h1s; the one most like what is stated is the article's, the first where all are alike."""
    short = (line for line in lines if line.hint.tag == "h1" and len(line.text) < _LONGEST and _is_heading(line))
    h1s = [line for line in short if not site.is_name(line.text)][:_FIRST]
    likes = [max((_shared(line.text, sign.value) for sign in told), default=1.0) for line in h1s]
    for index, (line, like) in enumerate(zip(h1s, likes, strict=True)):
        best = likes.index(max(likes)) == index
        sure = SHARES["odd h1"] + (1 - SHARES["odd h1"]) * min(1.0, like / _LIKE)
        yield Sign("h1" if best else "another h1", line.text, "the page's h1", sure, (line.start, line.end))


def _has_kicker(heading: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether a heading is a title with a few words before it."""
    before = len(heading) - len(title)
    if len(title) < 3 or not 0 < before <= _KICKER or heading[before:] != title:
        return False
    return before > 1 or len(heading[0]) > _ARTICLE


def _lower(lines: Sequence[Line], told: Sequence[Sign]) -> Iterator[Sign]:
    """The first lower heading that prints what is stated, whole or cut, perhaps behind a kicker."""
    stated = {key(text) for sign in told for text in (sign.value, *(rest for rest, _, _ in pieces(sign.value)))}
    for line in lines:
        words = key(line.text) if line.hint.tag in _LOWER else ()
        if len(words) > 2 and any(each == words or _has_kicker(words, each) for each in stated):
            yield Sign("lower heading", line.text, f"the page's {line.hint.tag}", 1.0, (line.start, line.end))
            return


def _bare(text: str, site: Site) -> tuple[str, ...]:
    """A title's words without the site's name."""
    return next(
        (key(rest) for rest, part, _ in pieces(text) if site.is_name(part) and not site.is_name(rest)), key(text)
    )


def _copies(told: Sequence[Sign], site: Site) -> Iterator[Sign]:
    """The places, where a program that fills in several from one field is heard once: a headline for machines that is
    the window's title too is no second word for it.
    """
    windows = {_bare(sign.value, site) for sign in told if sign.kind == "<title>"}
    for sign in told:
        copied = sign.kind == "JSON-LD" and _bare(sign.value, site) in windows
        yield replace(sign, kind="JSON-LD, copied") if copied else sign


def signs(stated: Sequence[Stated], lines: Sequence[Line], site: Site) -> Iterator[Sign]:
    """The places that may tell the title."""
    told = [
        Sign(_kind(each.where), each.value, each.where, 1.0, each.span)
        for each in stated
        if each.field == "title" and each.where != "<h1>" and not each.where.endswith("part")
    ][:_PLACES]
    yield from _copies(told, site)
    yield from _headings(lines, told, site)
    yield from _lower(lines, told)


def _cuts(sign: Sign, site: Site, printed: frozenset[tuple[str, ...]]) -> Iterator[tuple[str, float]]:
    """The titles that a place may mean, each with its share: as it stands, and cut where a site's name may stand."""
    text = " ".join(unescape(sign.value).split())
    whole = 1.0
    for rest, part, mark in pieces(text):
        if site.is_name(part, mark != ":") and not site.is_name(rest):
            whole = SHARES["named"]
            yield rest, SHARES["licensed"]
        elif (
            (mark != ":" or key(rest) in printed)
            and not site.is_name(rest)
            and len(key(part)) <= 6
            and len(key(rest)) >= 2
            and len(part) < len(rest)
        ):
            barred = mark == "|" and text.endswith(part)
            if barred and sign.kind in _WHOLE:
                whole = min(whole, SHARES["barred"])
                yield rest, SHARES["bar"]
            else:
                apart = barred or key(rest) in printed
                yield rest, SHARES["part" if sign.kind in _WHOLE else "bar" if apart else "cut"]
    yield text, whole


def _slug(address: str) -> frozenset[str]:
    """The words of an address's path."""
    return frozenset(_ascii(word) for word in key(re.sub(r"[-_/+.]+", " ", path_of(address))))


@lru_cache(maxsize=4096)
def _ascii(word: str) -> str:
    """A word as addresses spell it."""
    return "".join(each for each in normalize("NFKD", word) if not combining(each)).replace("'", "")


def _spelt(words: tuple[str, ...], slug: frozenset[str]) -> float:
    """How far an address spells a title."""
    mine = {_ascii(word) for word in words}
    return 2 * len(mine & slug) / max(len(mine) + len(slug), 1)


def _share(sign: Sign, mine: tuple[str, ...], words: tuple[str, ...], share: float) -> float:
    """How far a sign that says `mine` speaks for the title `words`, of which it may be a part or the reverse: broken
    off, or with a few words before it, as kickers stand in an h1.
    """
    if mine == words:
        return share
    if _has_kicker(mine, words):
        return share * SHARES["kicker" if sign.kind in _PRINTED else "opens"]
    shorter, longer = sorted((mine, words), key=len)
    opens = len(shorter) > 2 and longer[: len(shorter)] == shorter
    return share * SHARES["opens"] * (opens or _has_kicker(words, mine))


def candidates(
    found: Sequence[Sign], site: Site, address: str = "", printed: frozenset[tuple[str, ...]] = frozenset()
) -> list[Candidate]:
    """The titles that the places tell, the best first; `printed` are the keys of the page's lines."""
    alone = printed | {key(sign.value) for sign in found}
    ways = [(sign, key(text), text, share) for sign in found for text, share in _cuts(sign, site, alone)][:_MOST]
    ranked: dict[tuple[str, ...], Candidate] = {}
    for _, words, text, _ in ways:
        if words and len(text) < _LONGEST:
            ranked.setdefault(words, Candidate(text, WEIGHTS))
    slug = _slug(address)
    lower = [key(sign.value) for sign in found if sign.kind == "lower heading"]
    stated = [words for sign, words, _, share in ways if sign.kind not in _PRINTED and share > SHARES["part"]]
    for words, candidate in ranked.items():
        kicked = any(_has_kicker(words, each) for each in stated)
        more = kicked or "|" in candidate.value or _bare(candidate.value, site) != words
        seen = words in printed or (words in alone and any(_has_kicker(each, words) for each in lower))
        candidate.shares = {"address": _spelt(words, slug), "line": seen * (0.2 if more else 1.0)}
        for sign, other, _, share in ways:
            candidate.give(sign, _share(sign, other, words, share))
    return sorted(ranked.values(), key=lambda each: -each.score)


def printed(lines: Sequence[Line]) -> frozenset[tuple[str, ...]]:
    """The lines of a page that may be its title, as keys."""
    return frozenset(key(line.text) for line in lines if len(line.text) < _LONGEST)


def place(title: str, lines: Sequence[Line]) -> int:
    """The index of the line that prints a title, a heading before others; -1 where none does."""
    words = key(title)
    short = (index for index, line in enumerate(lines) if len(line.text) <= _LONGEST)
    found = [index for index in short if _shared(lines[index].text, title) >= _ALIKE]
    rated = [(key(lines[at].text) == words, _RANKS.get(lines[at].hint.tag, 0), -at) for at in found]
    return -max(rated)[2] if rated else -1


def _against(best: Candidate, found: Sequence[Sign]) -> str:
    """The places of weight that have another title."""
    other = (sign for sign in found if best.shares.get(sign.kind, 0.0) < SHARES["opens"])
    places = [sign.where for sign in other if WEIGHTS[sign.kind] >= _HEAVY]
    return f", though {places[0]} has another" if places else ""


def titled(sheet: Sheet) -> Decision | None:
    """The title of a page; None where nothing on it says one."""
    lines = [line for line in sheet.lines if line.text]
    site = Site(sheet.stated)
    found = list(signs(sheet.stated, lines, site))
    address = next((each.value for each in sheet.stated if each.field == "url"), "")
    ranked = candidates(found, site, address, printed(lines))
    if not ranked:
        return None
    best, confidence = ranked[0], CURVE.at(ranked)
    at = place(best.value, lines)
    line = lines[at] if at >= 0 and key(lines[at].text) == key(best.value) else None
    span = (line.offset(0), line.past(len(line.text) - 1)) if line else best.signs[0].span if best.signs else None
    because = best.because + _against(best, found)
    doubt = f'"{ranked[1].value}" is nearly as likely: {because}' if confidence < SURE and len(ranked) > 1 else ""
    shown = tuple(each.value for each in ranked[:3])
    return Decision(best.value, because, round(confidence, 3), span, shown, doubt)
