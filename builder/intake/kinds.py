"""The kinds of lines among which the classifier chooses, and by what each is known within its group.

Whether a line is text, about the article or of the page is fitted; which kind of these it is nobody has labelled in
public, so that is written here, in the same clauses: what speaks for a kind, and which kinds follow one another.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache

from builder.intake.passage import Kind
from builder.intake.weights import ABOUT, PAGE, TEXT

# Each kind with its group.
STATES: tuple[tuple[Kind, int], ...] = (
    (Kind.BODY, TEXT), (Kind.DEK, TEXT), (Kind.LABEL, TEXT), (Kind.QUOTATION, TEXT), (Kind.BACKGROUND, TEXT),
    (Kind.HEADLINE, ABOUT), (Kind.BYLINE, ABOUT),
    (Kind.NAVIGATION, PAGE), (Kind.CAPTION, PAGE), (Kind.ADVERT, PAGE), (Kind.TEASER_HEAD, PAGE), (Kind.TEASER, PAGE),
    (Kind.PROMO, PAGE), (Kind.NOTICE, PAGE),
)  # fmt: skip
# What a kind is worth before anything is seen of the line: the commonest of each group, and how rare the others are.
_BASE: Mapping[Kind, float] = {
    Kind.BODY: 3.0, Kind.DEK: -2.0, Kind.LABEL: -3.0, Kind.QUOTATION: -1.0, Kind.BACKGROUND: -4.0,
    Kind.HEADLINE: -1.0, Kind.BYLINE: 0.5,
    Kind.NAVIGATION: 0.5, Kind.CAPTION: -1.5, Kind.ADVERT: -3.0, Kind.TEASER_HEAD: -2.5, Kind.TEASER: 0.0,
    Kind.PROMO: -1.0, Kind.NOTICE: -1.0,
}  # fmt: skip
_FOR: Mapping[Kind, Mapping[str, float]] = {
    Kind.DEK: {"stands close inside: lead": 3.0, "its element: lead": 3.0},
    Kind.LABEL: {'ends with ":"': 3.0, "is a <h2>": 1.0, "is a <h3>": 1.0},
    Kind.QUOTATION: {"is a <blockquote>": 6.0, "stands close inside: <blockquote>": 6.0, "has a quotation": 0.5},
    Kind.HEADLINE: {
        "is a <h1>": 5.0, "is a <h2>": 2.0, "stands close inside: headline": 1.5, "its element: headline": 2.0,
        "has 7 to 10 words": 1.0, "has 11 to 15 words": 1.5, "has 16 to 25 words": 1.0, "is line 1": 1.0,
        "names an hour": -3.0, "tells how long ago": -4.0,
    },
    Kind.BYLINE: {
        "stands close inside: byline": 2.0, "its element: byline": 2.0, "stands close inside: date": 2.0,
        "names a year": 1.0, "names an hour": 2.0, "has 2 or 3 words": 1.0, "has 4 to 6 words": 0.5,
    },
    Kind.NAVIGATION: {
        "has links alone": 1.5, "stands close inside: navigation": 2.0, "stands inside: navigation": 1.5,
        "stands inside: footer": 1.0, "stands inside: <nav>": 2.0, "stands inside: <footer>": 1.0, "has one word": 1.0,
        "has 2 or 3 words": 0.5, "has the words of: widget": 4.0, "stands close inside: share": 2.0,
        "has bars or arrows between words": 1.0, "stands close inside: tags": 1.0, "is a <button>": 2.0,
    },
    Kind.CAPTION: {
        "is a <figcaption>": 6.0, "stands close inside: <figcaption>": 6.0, "stands close inside: <figure>": 3.0,
        "speaks of a picture in a short line": 2.5, "its element: caption": 3.0, "stands close inside: caption": 1.5,
        "begins with a bracket": 0.5,
    },
    Kind.ADVERT: {"has the words of: advert": 9.0, "stands close inside: advert": 2.0, "its element: advert": 1.0},
    Kind.TEASER_HEAD: {
        "has the words of: list": 8.0, "has the words of: box": 8.0, "after it: a bullet": 1.0,
        "its element: related": 1.0,
        "is a <h2>": 1.0, "is a <h3>": 1.0, "is a <h4>": 1.0, "has 16 to 25 words": -4.0, "has 26 to 45 words": -6.0,
    },
    Kind.TEASER: {
        "has the words of: inline": 8.0, "stands close inside: related": 1.5, "stands close inside: card": 1.5,
        "follows the head of a list": 2.0, "follows the head of a list, with a bullet": 3.0, "has 7 to 10 words": 1.0,
        "has 11 to 15 words": 1.5, "has 16 to 25 words": 1.5, "has 26 to 45 words": 1.0,
        "stands on the page twice": 0.5,
        "has links alone": 0.5,
    },
    Kind.PROMO: {
        "has the words of: promotion": 7.0, "has the words of: house phrase": 8.0, "asks something of the reader": 2.0,
        "speaks to the reader": 1.0, "speaks to the reader in a short line": 1.0, "begins by asking for something": 0.5,
        "stands close inside: newsletter": 2.5, "begins by asking for something in a short line": 0.5,
        "has an exclamation mark": 0.5,
    },
    Kind.NOTICE: {
        "has the words of: notice": 7.0, "has a sign of rights": 3.0, "stands close inside: notice": 2.5,
        "stands inside: notice": 2.0, "has more than 90 words": 0.5, "stands close inside: correction": 2.0,
    },
}  # fmt: skip
# What follows what. A head leads to its items; kinds of the page come in runs.
_FOLLOWS: Mapping[tuple[Kind, Kind], float] = {
    (Kind.TEASER_HEAD, Kind.TEASER): 2.5, (Kind.TEASER, Kind.TEASER): 1.0, (Kind.NAVIGATION, Kind.NAVIGATION): 1.0,
    (Kind.PROMO, Kind.PROMO): 1.0, (Kind.NOTICE, Kind.NOTICE): 1.0, (Kind.HEADLINE, Kind.DEK): 1.5,
    (Kind.HEADLINE, Kind.BYLINE): 0.5, (Kind.BYLINE, Kind.BYLINE): 0.5, (Kind.HEADLINE, Kind.HEADLINE): -2.0,
    (Kind.BODY, Kind.DEK): -4.0, (Kind.DEK, Kind.DEK): -1.0, (Kind.TEASER_HEAD, Kind.TEASER_HEAD): -1.0,
}  # fmt: skip


@lru_cache(maxsize=1)
def _worth() -> Mapping[str, tuple[tuple[int, float], ...]]:
    """What each feature is worth for which states, by their numbers."""
    found: dict[str, list[tuple[int, float]]] = {}
    for state, (kind, _) in enumerate(STATES):
        for name, worth in _FOR.get(kind, {}).items():
            found.setdefault(name, []).append((state, worth))
    return {name: tuple(each) for name, each in found.items()}


def within(seen: Iterable[str]) -> list[float]:
    """For each state the logarithm of its share among the kinds of its group, by a line's features, each told once."""
    marks, worths = [_BASE[kind] for kind, _ in STATES], _worth()
    for name in seen:
        for state, worth in worths.get(name, ()):
            marks[state] += worth
    totals = [0.0, 0.0, 0.0]
    for mark, (_, group) in zip(marks, STATES, strict=True):
        totals[group] += math.exp(mark)
    return [mark - math.log(totals[group]) for mark, (_, group) in zip(marks, STATES, strict=True)]


@lru_cache(maxsize=1)
def follows() -> tuple[tuple[float, ...], ...]:
    """What the written moves from each state to each state are worth."""
    return tuple(tuple(_FOLLOWS.get((one, other), 0.0) for other, _ in STATES) for one, _ in STATES)
