"""What a page calls its article: headings, metadata and the window's title weighed against each other, the site's name
cut off where evidence agrees that it is one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import unescape
from unicodedata import combining, normalize
from urllib.parse import urlsplit

from builder.intake.decision import Decision
from builder.intake.shape import key
from builder.intake.sheet import Line, Sheet, Stated
from builder.intake.stated.site import Site, pieces
from builder.intake.stated.weigh import Candidate, Curve, Sign

# How far each kind of place tells the title; places of one kind count once.
WEIGHTS = {
    "h1": 2.85, "JSON-LD": 2.7, "microdata": 1.9, "another h1": 1.5, "og:title": 0.9, "meta": 0.7, "twitter:title": 0.5,
    "<title>": 0.5, "name": 0.2, "address": 0.8, "line": 0.2,
}  # fmt: skip
SHARES = {
    "licensed": 0.95,  # of a title whose cut-off part is the site's name
    "named": 0.2,  # of such a title uncut
    "cut": 0.45,  # of a cut for which nothing speaks but its mark
    "part": 0.3,  # of a cut where sites do not put their names
    "bar": 1.0,  # where the mark is a bar, or the page prints the rest alone
    "odd h1": 0.4,  # of an h1 that shares no word with what is stated
    "opens": 0.6,  # of a place that opens with the title and goes on, or breaks it off
}
CURVE = Curve(-0.74, 1.27, 1.67)
SURE = 0.6  # confidence below which an editor is asked
_HEAVY = 0.9  # weight of a place whose contradiction is told
_WHOLE = frozenset(("JSON-LD", "microdata", "h1", "another h1"))
_RANKS = {"h1": 3, "h2": 2, "h3": 1}
_LONGEST = 300
_ALIKE = 0.7  # likeness of a line that prints a title in other words
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


def _headings(lines: Sequence[Line], told: Sequence[Sign], site: Site) -> Iterator[Sign]:
    """The page's h1s; the one most like what is stated is the article's, the first where all are alike."""
    short = (line for line in lines if line.hint.tag == "h1" and len(line.text) < _LONGEST)
    h1s = [line for line in short if not site.is_name(line.text)][:_FIRST]
    likes = [max((_shared(line.text, sign.value) for sign in told), default=1.0) for line in h1s]
    for index, (line, like) in enumerate(zip(h1s, likes, strict=True)):
        best = likes.index(max(likes)) == index
        sure = SHARES["odd h1"] + (1 - SHARES["odd h1"]) * like
        yield Sign("h1" if best else "another h1", line.text, "the page's h1", sure, (line.start, line.end))


def signs(stated: Sequence[Stated], lines: Sequence[Line], site: Site) -> Iterator[Sign]:
    """The places that may tell the title."""
    told = [
        Sign(_kind(each.where), each.value, each.where, 1.0, each.span)
        for each in stated
        if each.field == "title" and each.where != "<h1>" and not each.where.endswith("part")
    ]
    yield from told[:_PLACES]
    yield from _headings(lines, told[:_PLACES], site)


def _cuts(sign: Sign, site: Site, printed: frozenset[tuple[str, ...]]) -> Iterator[tuple[str, float]]:
    """The titles that a place may mean, each with its share: as it stands, and cut where a site's name may stand."""
    text = " ".join(unescape(sign.value).split())
    whole = 1.0
    for rest, part, mark in pieces(text):
        if site.is_name(part) and not site.is_name(rest):
            whole = SHARES["named"]
            yield rest, SHARES["licensed"]
        elif (
            (mark != ":" or key(rest) in printed)
            and len(key(part)) <= 6
            and len(key(rest)) >= 2
            and len(part) < len(rest)
        ):
            apart = (mark == "|" and text.endswith(part)) or key(rest) in printed
            yield rest, SHARES["part" if sign.kind in _WHOLE else "bar" if apart else "cut"]
    yield text, whole


def _slug(address: str) -> frozenset[str]:
    """The words of an address's path."""
    return frozenset(_ascii(word) for word in key(re.sub(r"[-_/+.]+", " ", urlsplit(address).path)))


@lru_cache(maxsize=4096)
def _ascii(word: str) -> str:
    """A word as addresses spell it."""
    return "".join(each for each in normalize("NFKD", word) if not combining(each)).replace("'", "")


def _spelt(words: tuple[str, ...], slug: frozenset[str]) -> float:
    """How far an address spells a title."""
    mine = {_ascii(word) for word in words}
    return 2 * len(mine & slug) / max(len(mine) + len(slug), 1)


def _opens(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one title goes on where the other ends."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 2 and longer[: len(shorter)] == shorter


def candidates(
    found: Sequence[Sign], site: Site, address: str = "", printed: frozenset[tuple[str, ...]] = frozenset()
) -> list[Candidate]:
    """The titles that the places tell, the best first; `printed` are the keys of the page's lines."""
    ways = [(sign, key(text), text, share) for sign in found for text, share in _cuts(sign, site, printed)][:_MOST]
    ranked: dict[tuple[str, ...], Candidate] = {}
    for _, words, text, _ in ways:
        if words and len(text) < _LONGEST:
            ranked.setdefault(words, Candidate(text, WEIGHTS))
    slug = _slug(address)
    for words, candidate in ranked.items():
        candidate.shares = {"address": _spelt(words, slug), "line": float(words in printed)}
        for sign, other, _, share in ways:
            candidate.give(sign, share if other == words else share * SHARES["opens"] * _opens(other, words))
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
