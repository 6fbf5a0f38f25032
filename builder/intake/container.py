"""What a page's markup tells of a line: its element, its links, the names of what is around it; as short clauses.

The names that pages give their elements are words of one small language, whatever the page is written in.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from builder.intake.features import Row, sized
from builder.intake.languages.model import listed

_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_CLOSE = 4  # elements around a line that count as close
# What pages call their parts. Words of one family mean the same.
_NAMES: Mapping[str, frozenset[str]] = {
    "article": listed("article articles entry post story storybody articlebody entrycontent postcontent hentry"),
    "body": listed("body content text main copy bodytext fulltext richtext wysiwyg prose paragraph paragraphs"
    " maincontent"),
    "lead": listed("lead lede intro summary dek standfirst subtitle subhead subheadline excerpt kicker teaser"
    " sapo chapo"),
    "headline": listed("headline title heading hed"),
    "byline": listed("byline author authors writer contributor contributors reporter bio profile avatar"),
    "date": listed("date time timestamp published datetime pubdate dateline updated"),
    "details": listed("meta info details header"),
    "caption": listed("caption captions figcaption credit credits wp photo image img picture pic figure media gallery"
                      " slideshow carousel slider lightbox thumbnail thumb"),
    "video": listed("video player audio podcast embed youtube jwplayer brightcove vjs playlist"),
    "navigation": listed("nav navigation menu navbar topbar breadcrumb breadcrumbs toolbar subnav megamenu"
    " sitemap tabs tab"),
    "footer": listed("footer foot bottom colophon"),
    "side": listed("sidebar side aside rail secondary right column widget widgets module sticky"),
    "related": listed("related recommended recommendation recommendations more popular trending latest recirc read"
                      " recirculation similar suggested mostread mostpopular outbrain taboola next also further top"),
    "card": listed("card cards teasers tile item items list listing feed grid promo river collection stories posts"),
    "comments": listed("comment comments discussion disqus reply replies respond commentlist talk"),
    "share": listed("share sharing social facebook twitter whatsapp follow sharedaddy addthis socials tools print"
    " email"),
    "advert": listed("ad ads advert advertisement adsense sponsor sponsored dfp gpt banner billboard leaderboard"
    " promoted"
                     " commercial affiliate shop product products price deal buy"),
    "newsletter": listed("newsletter subscribe subscription signup register login paywall donate membership offer"
    " cta account"
                         " premium regwall piano meter form modal popup overlay dialog"),
    "notice": listed("cookie cookies consent gdpr privacy legal disclaimer copyright terms notice alert notification"),
    "tags": listed("tag tags topic topics category categories keywords label section labels taxonomy cat"),
    "quotation": listed("quote blockquote pullquote quotation"),
    "table": listed("table infobox factbox box chart graphic data sidebarbox"),
    "hidden": listed("hidden hide sr visually invisible screen offscreen noprint skip"),
    "correction": listed("correction corrections footnote footnotes references endnote"),
    "search": listed("search filter sort pagination pager page pages"),
}  # fmt: skip
_FAMILY = {word: family for family, known in _NAMES.items() for word in known}
_ELEMENTS = frozenset(
    ("nav", "footer", "header", "aside", "form", "article", "main", "figure", "figcaption", "table", "ul", "ol",
    "section",
     "blockquote", "button", "address", "label", "a", "li", "details", "dl", "time", "em", "i", "strong", "b", "span")
)  # fmt: skip


@lru_cache(maxsize=8192)
def _families(label: str) -> frozenset[str]:
    """The families of the words in an element's label, and its own name where that says something."""
    name, _, rest = label.partition(".") if "." in label else label.partition("#")
    rest = rest or label[len(name) :]
    found = {_FAMILY[part] for word in _PARTS.findall(rest) if (part := word.lower()) in _FAMILY}
    name = name.partition("#")[0].partition("[")[0]
    if name in _ELEMENTS:
        found.add(f"<{name}>")
    elif "-" in name:
        found |= {_FAMILY[part] for part in name.split("-") if part in _FAMILY}
    if "[role=" in label:
        found.add(label[label.index("[role=") + 1 : -1].partition("]")[0])
    if "[itemprop=articleBody" in label:
        found.add("articleBody")
    return frozenset(found)


_LINKED = ("no links", "a few links", "some links", "many links", "links alone")


def _element(line: Row) -> list[str]:
    hint = line.hint
    linked = _LINKED[sum(hint.links > edge for edge in (0.0, 0.15, 0.4, 0.85))]
    tag = hint.tag if len(hint.tag) <= 10 and "-" not in hint.tag else "custom"
    seen = [
        f"is a <{tag}>",
        f"is a <{tag}> and {sized(line.size)}",
        f"has {linked}",
        f"has {linked} and {sized(line.size)}",
    ]
    if line.prose:
        seen.append(f"is prose in a <{tag}>")
    close: set[str] = set()
    for label in hint.inside[: -_CLOSE - 1 : -1]:
        close |= _families(label)
    far: set[str] = set()
    for label in hint.inside[:-_CLOSE]:
        far |= _families(label)
    seen += [f"stands close inside: {each}" for each in close]
    seen += [f"stands inside: {each}" for each in far - close]
    if hint.inside:
        seen += [f"its element: {each}" for each in _families(hint.inside[-1])]
    if hint.level:
        seen.append(f"is {min(hint.level, 3)} lists or quotations deep")
    return seen


def _prefixes(rows: Sequence[Row]) -> tuple[list[list[int]], int]:
    """For each line the numbers of the paths that lead to it, outermost first; and how many paths there are."""
    known: dict[tuple[int, str], int] = {}
    found: list[list[int]] = []
    for line in rows:
        at, path = -1, []
        for label in line.hint.inside:
            at = known.setdefault((at, label), len(known))
            path.append(at)
        found.append(path)
    return found, len(known)


def _share(part: float) -> str:
    return ("none", "little", "some", "much", "most", "nearly all")[
        sum(part > edge for edge in (0, 0.05, 0.2, 0.5, 0.85))
    ]


@dataclass(slots=True)
class _Sums:
    """What stands in one element, or in all elements named alike: words of prose, words, lines, words that are kept."""

    prose: int = 0
    size: int = 0
    lines: int = 0
    kept: float = 0.0


def _voted(line: Row) -> float:
    """The share of the voices that keep a line."""
    return sum(keeps for _, keeps in line.votes) / len(line.votes) if line.votes else 0.0


def _sums(rows: Sequence[Row], paths: Sequence[Sequence[int]], count: int) -> list[_Sums]:
    sums = [_Sums() for _ in range(count)]
    for line, path in zip(rows, paths, strict=True):
        prose, kept = (line.size if line.prose else 0), line.size * _voted(line)
        for each in path:
            found = sums[each]
            found.prose += prose
            found.size += line.size
            found.lines += 1
            found.kept += kept
    return sums


def _ways(path: Sequence[int], sums: Sequence[_Sums], total: int) -> list[str]:
    """How near the page's prose is, going outwards from a line."""
    seen = []
    for step, where in ((1, "in elements named as its own"), (2, "around it"), (3, "two around it")):
        if len(path) >= step:
            seen.append(f"{_share(sums[path[-step]].prose / total)} of the prose stands {where}")
    half = next((step for step, each in enumerate(reversed(path)) if 2 * sums[each].prose >= total), 9)
    return [*seen, f"half of the prose begins {min(half, 7)} elements out"]


def _alike(found: _Sums, alone: int) -> str:
    if alone < 2:
        return "is alone in an element named so"
    mean = found.size / found.lines
    kind = "short" if mean < 6 else "middling" if mean < 15 else "long"
    many = "few" if alone < 5 else "some" if alone < 15 else "many"
    return f"is one of {many} {kind} lines in elements named so"


def _votes(line: Row, path: Sequence[int], sums: Sequence[_Sums]) -> list[str]:
    """What the other voices say of a line and of what stands beside it."""
    seen = []
    for name, keeps in line.votes:
        seen.append(f"{name} {'keeps' if keeps else 'drops'} it")
        seen.append(f"{name} {'keeps' if keeps else 'drops'} it, and it {sized(line.size)}")
    if line.votes:
        seen.append(f"{round(_voted(line) * len(line.votes))} of {len(line.votes)} voices keep it")
        for step, where in ((1, "in elements named as its own"), (2, "around it")):
            if len(path) >= step:
                found = sums[path[-step]]
                seen.append(f"the voices keep {_share(found.kept / max(found.size, 1))} of what stands {where}")
    return seen


def containers(rows: Sequence[Row]) -> list[list[str]]:
    """The features of what stands around each line: whether the page's prose stands there too."""
    paths, count = _prefixes(rows)
    sums = _sums(rows, paths, count)
    ends = Counter(path[-1] for path in paths if path)
    total = sum(line.size for line in rows if line.prose)
    found = []
    begun = again = False
    for line, path in zip(rows, paths, strict=True):
        seen = _element(line)
        begun, again = begun or line.prose, again or (begun and line.hint.tag == "h1")
        if again:
            seen.append("stands below a <h1> that comes after prose")
        if path:
            seen += _ways(path, sums, total) if total else ()
            seen.append(_alike(sums[path[-1]], ends[path[-1]]))
        found.append(seen + _votes(line, path, sums))
    return found
