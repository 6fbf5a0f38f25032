"""The fields of a briefing's front matter, each described once: its type, its error text and its documentation."""

from collections.abc import Iterable, Mapping
from typing import Any

from builder.briefing import values
from builder.briefing.dates import parse_edtf, parse_moment, yearless
from builder.briefing.model import Correction, Event, Figure, Source, Taken
from builder.fields import Choice, Field, List, Mapped, Table, Text, Wrong, show
from builder.notation import RIGHTS, language
from builder.numeral import number, whole
from builder.strictyaml import Path

_TEXT = Text()
_DATE = Text("a date", parse_moment)
_EDTF = Text("an EDTF date", parse_edtf)
_NUMBER = Text("a number", number)
_URL = Text("a web address", values.url)
_ID = Text("an identifier", values.identifier)
_SLUG = Text("a slug", values.slug)
_NAME = Text("a name", values.name)
_NAMES = List(_NAME, "a list of names")

QUALIFIER = Choice(
    ("about", "at least", "over", "up to", "under", "exactly"),
    synonyms={
        "approximately": "about",
        "around": "about",
        "some": "about",
        "more than": "over",
        "as many as": "up to",
    },
    hints={
        **dict.fromkeys(("roughly", "circa", "ca.", "approx", "approx.", "~"), "about"),
        **dict.fromkeys(("no fewer than", "no less than", "minimum"), "at least"),
        **dict.fromkeys(("above", "greater than"), "over"),
        **dict.fromkeys(("at most", "no more than", "maximum"), "up to"),
        **dict.fromkeys(("nearly", "almost", "less than", "fewer than", "below"), "under"),
        **dict.fromkeys(("precisely", "exact"), "exactly"),
    },
)

SOURCE = Table(
    "a source",
    (
        Field(
            "outlet",
            _NAME,
            "Who published the report, by a name or alias of the vocabulary.",
            example="Kyiv Post",
        ),
        Field("url", _URL, "The report's address.", example="https://example.org/article"),
        Field("title", _TEXT, "The report's own headline.", example="Troops train by night"),
        Field("author", _TEXT, "Its byline.", example="First Person"),
        Field("published", _DATE, "When it was published.", example="2024-10-28"),
        Field("accessed", _DATE, "When the desk read it.", example="2024-11-14"),
        Field("archived", _URL, "The address of a copy kept elsewhere.", example="https://example.org/copy"),
        Field("cites", _NAMES, "Whom the report itself rests on.", example="[National Resistance Center]"),
    ),
    Source,
    hints={"link": "url", "name": "outlet", "byline": "author", "headline": "title", "date": "published"},
)

_BY = Field("by", _TEXT, "Who says so: the origin.", example="Kyrylo Budanov")
_VIA = Field(
    "via",
    List(_TEXT, "a list of names"),
    "Through whom, nearest last, where the outlet is not the first carrier.",
    example="[Financial Times]",
)
_QUOTE = Field("quote", _TEXT, "The words it rests on.", example="about 11,000 infantrymen")

EVENT = Table(
    "an event",
    (
        Field("date", _EDTF, "When it happened, or is said to have.", required=True, example="2024-10-18"),
        Field("text", _TEXT, "What is said to have happened.", required=True, example="Training has begun."),
        _BY,
        _VIA,
        Field("stated", _EDTF, "When it was said, if that differs.", example="2024-10-18"),
        _QUOTE,
    ),
    Event,
    hints={"when": "date", "what": "text", "who": "by", "statement": "text"},
)


def _figure_rule(given: Mapping[str, Any]) -> Iterable[tuple[Path, Wrong]]:
    low, high = given.get("low"), given.get("high")
    ends = [key for key in ("low", "high") if key in given]
    if "value" in given and ends:
        fact = f"stands beside {' and '.join(ends)}."
        yield ("value",), Wrong(fact, "Keep value alone, or low and high.", "figure")
    elif "value" not in given and not ends:
        yield (), Wrong("has no number.", "Write value: 11000, or low: and high:.", "figure")
    elif len(ends) == 1:
        wanted = "high" if ends == ["low"] else "low"
        remedy = f"Write {wanted} as well, or value with a qualifier."
        yield (ends[0],), Wrong(f"stands without {wanted}.", remedy, "figure")
    elif low is not None and high is not None and low > high:
        yield ("low",), Wrong(f"is {low}, greater than high, which is {high}.", "Exchange the two.", "figure")


FIGURE = Table(
    "a figure",
    (
        Field("series", _SLUG, "A key of vocabulary/series.yaml.", example="dprk-troops-in-russia"),
        Field("value", _NUMBER, "The number, or else low and high.", example="11000"),
        Field("low", _NUMBER, "The lower end of a range.", example="10000"),
        Field("high", _NUMBER, "The upper end of a range.", example="12000"),
        Field("qualifier", QUALIFIER, "How the number is hedged; left out where it is not.", example="about"),
        Field("unit", _TEXT, "What is counted.", required=True, example="soldiers"),
        Field("date", _EDTF, "The day that it holds for.", example="2024-10-18"),
        _BY,
        _VIA,
        _QUOTE,
    ),
    Figure,
    _figure_rule,
    hints={
        **dict.fromkeys(("number", "amount", "count"), "value"),
        "min": "low",
        "max": "high",
        "who": "by",
        "as_of": "date",
        "units": "unit",
    },
)

CORRECTION = Table(
    "a correction",
    (
        Field("date", _DATE, "When it was made.", required=True, example="2024-11-02"),
        Field(
            "kind",
            Choice(("correction", "clarification", "update")),
            "What it is.",
            required=True,
            example="correction",
        ),
        Field("text", _TEXT, "What was changed.", required=True, example="It was 11,000, not 12,000."),
    ),
    Correction,
    hints={"when": "date", "type": "kind", "note": "text"},
)

INTAKE = Table(
    "intake",
    (
        Field("raw", _TEXT, "The name of the raw article in seeds/.", required=True, example="001.txt"),
        Field("sha256", Text("a SHA-256", values.sha256), "The digest of its bytes, in hex.", required=True),
        Field("part", Text("a whole number", whole(1, 10_000)), "Which of the file's articles, if it has several."),
    ),
    Taken,
)


def _yearless(given: Mapping[str, Any]) -> Iterable[tuple[Path, Wrong]]:
    for key in ("events", "figures"):
        for index, entry in enumerate(given.get(key) or ()):
            for name in ("date", "stated"):
                date = getattr(entry, name, None)
                if date is not None and yearless(date):
                    fact = f"{show(date.text)} has no year."
                    yield (
                        (key, index, name),
                        Wrong(fact, "Write the year, or write status: review.", "yearless"),
                    )


def _briefing_rule(given: Mapping[str, Any]) -> Iterable[tuple[Path, Wrong]]:
    """What hangs on the status: doubts, a missing date and a missing year are for review alone."""
    status = given.get("status", "published")
    if status in ("review", None):
        return
    if "date" not in given:
        remedy = "Write it, such as date: 2024-10-28, or write status: review."
        yield ("date",), Wrong("is missing.", remedy, "missing")
    yield from _yearless(given)
    if status == "published" and (left := len(given.get("review") or ())):
        fact = f"holds {'a doubt' if left == 1 else f'{left} doubts'}, and the status is published."
        yield (
            ("review",),
            Wrong(fact, "Settle what it says and take it out, or write status: review.", "doubts"),
        )


TABLE = Table(
    "a briefing",
    (
        Field(
            "id",
            _ID,
            "Permanent, whatever becomes of file and title; written by `new` and `intake`.",
            example="tag:example.org,2024:night-training",
        ),
        Field("title", _TEXT, "The headline.", required=True, example="Night training in Kursk Oblast"),
        Field(
            "date",
            _DATE,
            "The day it is filed under; required but in review. With a clock it needs a zone.",
            example="2024-10-28",
        ),
        Field("updated", _DATE, "When it was last changed in substance.", example="2024-11-02"),
        Field("slug", _SLUG, "Its address within the day; by default the file's name.", example="night-training"),
        Field(
            "status",
            Choice(("published", "draft", "review", "withdrawn")),
            "Only what is published is put out; what is withdrawn leaves a notice.",
            example="draft",
        ),
        Field(
            "posted",
            _DATE,
            "When the desk put it out; feeds order by it. By default publish_at, then date.",
            example="2024-11-14T09:30+02:00",
        ),
        Field("publish_at", _DATE, "Embargo: nothing is put out before.", example="2024-10-29T06:00+02:00"),
        Field("expires", _DATE, "From then on nothing is put out.", example="2026-01-01"),
        Field(
            "summary",
            _TEXT,
            "One or two sentences, shown in lists.",
            example="Units drill on several ranges.",
        ),
        Field("language", Text("a language tag", language), "By default that of the site.", example="en"),
        Field(
            "rights",
            RIGHTS,
            "What may be published of it: without source, own by default; with one, what site.yaml says.",
            example="excerpt",
        ),
        Field("source", SOURCE, "The report it rests on."),
        Field("tags", _NAMES, "What it is about.", example="[troop-movements]"),
        Field("people", _NAMES, "Who is named in it.", example="[Vadym Mysnyk]"),
        Field("organizations", _NAMES, "Which bodies are named in it.", example="[NATO]"),
        Field("places", _NAMES, "Where it happened; the first leads the slug line.", example="[Kursk Oblast]"),
        Field("events", List(EVENT, "a list of events"), "Dated statements."),
        Field("figures", List(FIGURE, "a list of figures"), "Reported numbers."),
        Field("story", _SLUG, "Pins it to a story.", example="north-korean-troops-kursk"),
        Field(
            "related",
            List(_ID, "a list of identifiers"),
            "The editor's own picks, by id.",
            example="['tag:example.org,2024:first-units']",
        ),
        Field("corrections", List(CORRECTION, "a list of corrections"), "What was changed after publishing."),
        Field(
            "aliases",
            List(Text("a path", values.path), "a list of paths"),
            "Old addresses, which redirect to it.",
            example="[/old/address]",
        ),
        Field(
            "review",
            List(_TEXT, "a list of texts"),
            "Doubts that intake left, each beginning with its field; empty in what is published.",
            example='["date: the year is not stated"]',
        ),
        Field("intake", INTAKE, "The raw article it was drafted from."),
        Field("extra", Mapped(), "Anything else; no other key is accepted.", example="{desk: east}"),
    ),
    dict,
    _briefing_rule,
    hints={
        **dict.fromkeys(("headline", "name", "heading"), "title"),
        **dict.fromkeys(("tag", "categories", "category", "keywords", "topics"), "tags"),
        **dict.fromkeys(("description", "dek", "excerpt", "lead", "lede"), "summary"),
        **dict.fromkeys(("organisations", "organisation", "organization", "orgs"), "organizations"),
        **dict.fromkeys(("place", "location", "locations"), "places"),
        **dict.fromkeys(("lastmod", "modified"), "updated"),
        **dict.fromkeys(("publishdate", "embargo"), "publish_at"),
        **{key: f"source.{key}" for key in ("outlet", "url", "author", "published", "accessed", "archived", "cites")},
        "draft": "status: draft",
        "permalink": "slug",
        "lang": "language",
        "person": "people",
        "expirydate": "expires",
        "redirect_from": "aliases",
        "event": "events",
        "figure": "figures",
    },
)
