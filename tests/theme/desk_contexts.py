"""What the templates of the theme `desk` are given: for each the fullest context and the emptiest."""

from calendar import Calendar
from collections.abc import Callable
from datetime import date
from typing import Any

from markupsafe import Markup
from msgspec.structs import replace

from builder.archive.answer import Card, TermPage, TermRef
from builder.briefing import markdown
from builder.briefing.dates import parse_edtf
from builder.briefing.marks import Resolved, resolve
from builder.briefing.model import Briefing, Correction, Edtf, Moment, Source
from builder.pages.briefing import Reported, Slugline, Statement
from builder.pages.galley import FeedLink, Head, Link, NavLink, SiteNames, TermLink
from builder.pages.listing import Bar, Cell, DayGroup, Entry
from builder.pages.year import MonthCell
from builder.settings import DeskSettings

Context = dict[str, Any]

HOSTILE = "\"'><script>alert(1)</script>&amp;"
DAY, MONTH, YEAR = "2024-10-28", "2024-10", "2024"
BODY = """Lead with a [[night|link]] and a note.[^1]

## Details

- one
  - nested

### Lower

| Who | Number |
|-----|-------:|
| Centre | 3,000 |

> “Words as they were said.”
>
> — who said them

```
a line of code
```

[^1]: A note.
"""

SITE = SiteNames(
    "The Desk",
    "What was said, by whom, and when.",
    "en",
    "https://example.org",
    DeskSettings("The desk", "desk@example.org"),
)
BARE_SITE = SiteNames("The Desk", "", "en", "https://example.org", DeskSettings())

CARD = Card(
    id="tag:example.org,2024:night",
    title=f"Night training {HOSTILE}",
    day=DAY,
    clock="14:30",
    address="/2024/10/28/night",
    summary="Residents speak of units on several ranges.",
    language="uk",
    rights="own",
    outlet=TermRef("sources", "outlet", "Outlet"),
    cites=("Resistance Centre", "A wire"),
    place=TermRef("places", "kursk", "Kursk"),
    posted="2024-11-14T09:40+02:00",
    updated="2024-11-15",
    status="draft",
)
BARE_CARD = replace(
    CARD,
    title="Quiet night",
    clock="",
    summary="",
    language="en",
    outlet=None,
    cites=(),
    place=None,
    posted="2024-10-28",
    updated="",
    status="published",
)
TERM = TermLink("Kursk", "/places/kursk/", "places", "Russia")
NAMELESS = TermLink("A spokesman")


def _edtf(text: str) -> Edtf:
    return parse_edtf(text)


def _moment(day: str) -> Moment:
    return Moment(date.fromisoformat(day))


def _statements() -> list[Statement]:
    dates = ("2024-10-28", "2024-10", "2024", "2024-10-11/2024-10-16", "2024-10~", "2024-21")
    full = [Statement(_edtf(one), "Said so.", TERM, [NAMELESS, TERM], _edtf(DAY), "words") for one in dates]
    return [*full, Statement(_edtf(DAY), "Said so.", None, [], None, ""), full[0]._replace(by=None)]


def _figures() -> list[Reported]:
    whole = Reported("soldiers", 3000, None, None, None, "troops", _edtf(DAY), TERM, [NAMELESS], "over 3,000")
    qualified = [whole._replace(qualifier=word) for word in ("about", "at least", "over", "up to", "under", "exactly")]
    ranged = whole._replace(value=None, low=10000, high=12000, by=None, via=[], date=None, quote="")
    about = ranged._replace(qualifier="about")
    return [whole, *qualified, ranged, about, ranged._replace(high=None), ranged._replace(low=None)]


def _calendar(month: str, full: bool) -> list[list[Cell]]:
    year, number = int(month[:4]), int(month[5:])
    return [
        [Cell(f"{month}-{day:02}" if day else "", "/day/" if day and full else "", day if full else 0) for day in week]
        for week in Calendar().monthdayscalendar(year, number)
    ]


def _bars() -> list[Bar]:
    return [
        Bar(
            f"202{y}-1{m}",
            "Oct",
            f"202{y}",
            "/part/" if m else "",
            1310,
            m * 10,
            f"Month {m} of 202{y}: 1,310 briefings",
        )
        for y in (3, 4)
        for m in (0, 1)
    ]


def _groups() -> list[DayGroup]:
    return [
        DayGroup(DAY, "/2024/10/28/", [Entry(CARD, "/a"), Entry(BARE_CARD, "/b")]),
        DayGroup("2024-10-01", "/2024/10/01/", [Entry(BARE_CARD, "/c")]),
    ]


def _head(full: bool) -> Head:
    return Head(
        title="A page" if not full else f"A page {HOSTILE}",
        description="What it is." if full else "",
        canonical="https://example.org/page" if full else "",
        robots="" if full else "noindex",
        og_type="article" if full else "website",
        published="2024-10-28" if full else "",
        modified="2024-11-02" if full else "",
        language="en",
        locale="en",
        feeds=[FeedLink("The Desk", "application/rss+xml", "/feed.xml")] if full else [],
        jsonld=[{"@context": "https://schema.org", "@type": "WebPage", "name": HOSTILE}] if full else [],
    )


def around(full: bool, asset: Callable[[str], str]) -> Context:
    """What every template is given."""
    nav = [NavLink("Latest", "/", "page"), NavLink("Dates", "/dates/", "true"), NavLink("Tags", "/tags/", "")]
    crumbs = [Link("2024", "/2024/"), Link("October", "/2024/10/"), Link(HOSTILE, "")]
    return {
        "site": SITE if full else BARE_SITE,
        "head": _head(full),
        "crumbs": tuple(crumbs) if full else (),
        "nav": tuple(nav),
        "footer": (Link("About", "/about"), Link("RSS", "/feed.xml")) if full else (),
        "href": lambda address: f"/sub{address}",
        "asset": asset,
    }


def _body() -> Markup:
    rendered = markdown.render(BODY, "content/briefings/2024/10/x.md")
    assert not rendered.problems
    return Markup(resolve(rendered.html, lambda ref: Resolved("/2024/10/28/night", "Night")))


def _briefing(rights: str) -> Context:
    source = Source(
        outlet="Outlet",
        url="https://outlet.example/report",
        title=f"Headline of the report {HOSTILE}",
        author="A. Author",
        published=_moment(DAY),
        accessed=_moment("2024-11-14"),
        archived="https://archive.example/report",
        cites=("Resistance Centre",),
    )
    fixes = (
        Correction(_moment("2024-11-02"), "correction", "Three thousand, not thirty."),
        Correction(_moment("2024-11-01"), "clarification", "Said by whom."),
    )
    briefing = Briefing(
        path="x.md",
        id="x",
        title=CARD.title,
        slug="x",
        date=_moment(DAY),
        updated=_moment("2024-11-02"),
        summary=CARD.summary,
        language="uk",
        rights=rights,  # type: ignore[arg-type]
        source=source,
        corrections=fixes,
    )
    return {
        "entry": Entry(CARD, "/2024/10/28/night"),
        "briefing": briefing,
        "body": "" if rights == "link" else _body(),
        "slugline": Slugline(TERM, DAY, "/2024/10/28/", TERM, [TERM, NAMELESS]),
        "terms": {kind: [TERM] * 9 for kind in ("tags", "people", "organizations", "places", "sources")},
        "events": _statements(),
        "figures": _figures(),
        "source": source,
        "corrections": list(fixes),
        "before": Entry(BARE_CARD, "/b"),
        "after": Entry(CARD, "/a"),
        "related": [(Entry(CARD, "/a"), "shares Kursk")],
        "backlinks": [Entry(BARE_CARD, "/b")],
        "rights": rights,
        "taken": "84a25a3149570921" * 4,
        "report_error": "mailto:desk@example.org?subject=Correction",
    }


def _bare_briefing() -> Context:
    return {
        "entry": Entry(BARE_CARD, "/2024/10/28/night"),
        "briefing": Briefing(path="x.md", id="x", title="Quiet night", slug="x", date=_moment(DAY)),
        "body": "",
        "slugline": Slugline(None, DAY, "/2024/10/28/", None, []),
        "terms": {kind: [] for kind in ("tags", "people", "organizations", "places", "sources")},
        "source": None,
        "rights": "own",
        "taken": "",
        "report_error": "",
        "before": None,
        "after": None,
        **{name: [] for name in ("events", "figures", "corrections", "related", "backlinks")},
    }


def _months(full: bool) -> list[MonthCell]:
    months = [f"2024-{number:02}" for number in range(1, 13)]
    return [
        MonthCell(month, "/month/" if full else "", 7 if full else 0, 3 if full else 0, _calendar(month, full))
        for month in months
    ]


def _term(full: bool, span: str, groups: bool, cut: bool) -> Context:
    page = TermPage("places", "kursk", "Kursk", "A region." if full else "", ("Курськ",), None, ())
    return {
        "kind": "places",
        "label": "Places",
        "term": page,
        "span": span,
        "groups": _groups() if groups else [],
        "parts": _bars() if full else [],
        "cut": cut,
        "aliases": ["Курськ", "Kursk region"] if full else [],
        "parent": TERM if full else None,
        "children": [TERM, TERM] if full else [],
        "whole": "/places/kursk/",
    }


def _plain(full: bool) -> Context:
    return {
        "title": "About",
        "summary": "What it is." if full else "",
        "body": _body() if full else Markup(""),
        "updated": "2024-11-02" if full else "",
        "language": "ar" if full else "en",
    }


BEFORE, AFTER = Link("2024-09", "/2024/09/"), Link("2024-11", "/2024/11/")
DAYS_BESIDE = {"before": Link("2024-10-27", "/b"), "after": Link("2024-10-29", "/a")}
YEARS_BESIDE = {"before": Link("2023", "/b"), "after": Link("2025", "/a")}
ALONE = {"before": None, "after": None}
LETTERS = [("k", "/people/-/k", True), ("ї", "/people/-/ї", False)]
INDEX = [("k", [TERM, NAMELESS]), ("ї", [TermLink("Їжак", "/people/x/")])]

# Template, what case of it, whether all around it is full too, its own context.
CASES: list[tuple[str, str, bool, Context]] = [
    ("home.html", "full", True, {"days": _groups(), "months": _bars()}),
    ("home.html", "empty", False, {"days": [], "months": []}),
    ("briefing.html", "own", True, _briefing("own")),
    ("briefing.html", "excerpt", True, _briefing("excerpt")),
    ("briefing.html", "link", True, _briefing("link")),
    ("briefing.html", "bare", False, _bare_briefing()),
    ("withdrawn.html", "full", True, {"entry": Entry(replace(CARD, status="withdrawn"), "/x")}),
    ("withdrawn.html", "bare", False, {"entry": Entry(replace(BARE_CARD, status="withdrawn"), "/x")}),
    ("day.html", "full", True, {"day": DAY, "entries": _groups()[0].entries, **DAYS_BESIDE}),
    ("day.html", "empty", False, {"day": DAY, "entries": [], **ALONE}),
    (
        "month.html",
        "whole",
        True,
        {
            "month": MONTH,
            "calendar": _calendar(MONTH, True),
            "groups": _groups(),
            "cut": False,
            "before": BEFORE,
            "after": AFTER,
        },
    ),
    (
        "month.html",
        "cut",
        True,
        {"month": MONTH, "calendar": _calendar(MONTH, True), "groups": [], "cut": True, **ALONE},
    ),
    (
        "month.html",
        "empty",
        False,
        {"month": MONTH, "calendar": _calendar(MONTH, False), "groups": [], "cut": False, **ALONE},
    ),
    (
        "year.html",
        "whole",
        True,
        {"year": YEAR, "months": _months(True), "groups": _groups(), "cut": False, **YEARS_BESIDE},
    ),
    ("year.html", "cut", True, {"year": YEAR, "months": _months(True), "groups": [], "cut": True, **ALONE}),
    (
        "year.html",
        "empty",
        False,
        {"year": YEAR, "months": _months(False), "groups": [], "cut": False, **ALONE},
    ),
    (
        "dates.html",
        "full",
        True,
        {"years": [(YEAR, "/2024/", [Link(f"2024-{m:02}", "/m/" if m % 2 else "") for m in range(1, 13)])]},
    ),
    ("dates.html", "empty", False, {"years": []}),
    ("terms.html", "whole", True, {"kind": "people", "title": "People", "letters": [], "groups": INDEX}),
    (
        "terms.html",
        "cut",
        True,
        {"kind": "people", "title": "People: K", "letters": LETTERS, "groups": INDEX[:1]},
    ),
    ("terms.html", "letters", True, {"kind": "people", "title": "People", "letters": LETTERS, "groups": []}),
    ("terms.html", "empty", False, {"kind": "tags", "title": "Tags", "letters": [], "groups": []}),
    ("term.html", "whole", True, _term(True, "", groups=True, cut=False)),
    ("term.html", "cut", True, _term(True, "", groups=True, cut=True)),
    ("term.html", "part", True, _term(True, "2024-10", groups=True, cut=False)),
    ("term.html", "cut part", True, _term(True, "2024", groups=False, cut=True)),
    ("term.html", "bare", False, _term(False, "", groups=False, cut=False)),
    ("plain.html", "full", True, _plain(True)),
    ("plain.html", "bare", False, _plain(False)),
    ("404.html", "full", True, {}),
    ("404.html", "bare", False, {}),
]
