"""The fields of a briefing's front matter, each described once: type, whether required, error text and documentation."""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from builder.briefing.dates import parse_edtf, parse_moment, yearless
from builder.briefing.model import Correction, Event, Figure, Source, Taken
from builder.briefing.slug import slugify
from builder.fields import Choice, Field, List, Mapped, Table, Text, Wrong, number, show
from builder.settings import RIGHTS, language
from builder.strictyaml import Path


def _url(text: str) -> str:
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if host and parts.scheme in ("http", "https") and not re.search(r'[\s"<>\\^`{|}]', text):
        return text
    if not scheme_of(text) and "." in text.split("/", 1)[0] and not re.search(r"\s", text):
        raise Wrong(f"{show(text)} has no scheme.", f"Write https://{text.lstrip('/')}", "url")
    raise Wrong(
        f"{show(text)} is not a web address.", "Write it whole, such as https://example.org/article.", "url"
    )


def scheme_of(text: str) -> str:
    """The scheme of an address, '' where it has none."""
    found = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", text)
    return found[1].casefold() if found else ""


def _id(text: str) -> str:
    if re.search(r"\s", text):
        raise Wrong(
            f"{show(text)} has a space in it.", f"Write it without, such as {'-'.join(text.split())}", "id"
        )
    return text


def _slug(text: str) -> str:
    slug = slugify(text)
    if not slug:
        raise Wrong(
            f"{show(text)} has no letter and no digit, so it makes no address.",
            "Write one like night-training.",
            "slug",
        )
    if slug != text:
        raise Wrong(f"{show(text)} is not a slug.", f"Write {slug}.", "slug")
    return text


def _name(text: str) -> str:
    if not slugify(text):
        raise Wrong(
            f"{show(text)} has no letter and no digit, so it makes no address.",
            "Write a name that has one.",
            "slug",
        )
    return text


def _alias(text: str) -> str:
    if scheme_of(text) or text.startswith("//"):
        raise Wrong(
            f"{show(text)} leads to another host.", "Write the old path alone, such as /old/address.", "alias"
        )
    if not text.startswith("/"):
        raise Wrong(f"{show(text)} does not begin with a slash.", f"Write /{text}", "alias")
    if re.search(r"(?:^|/)\.\.?(?:/|$)|//|\\|%2e|%2f|%5c", text, re.IGNORECASE):
        raise Wrong(
            f"{show(text)} could leave the site.",
            "Write it without dots, double slashes and backslashes.",
            "alias",
        )
    if text == "/" or re.search(r"[\s?#*<>\"]|/:", text):
        raise Wrong(
            f"{show(text)} is not a path that can be redirected.",
            "Write a path such as /old/address, without ? # * and spaces.",
            "alias",
        )
    return text


def _sha256(text: str) -> str:
    if re.fullmatch(r"[0-9a-fA-F]{64}", text):
        return text.lower()
    raise Wrong(
        f"{show(text)} is not a SHA-256.", "Leave what intake wrote: 64 hexadecimal digits.", "sha256"
    )


_MOMENT = Text("date", parse_moment)
_EDTF = Text("EDTF date", parse_edtf)
_NUMBER = Text("number", number)
_URL = Text("address", _url)
_NAMES = List(Text("name", _name), "list of names")
_PROSE = Text()

QUALIFIERS = Choice(
    ("about", "at least", "over", "up to", "under", "exactly"),
    synonyms={"approximately": "about", "around": "about", "some": "about", "more than": "over", "as many as": "up to"},
    hints={
        "nearly": "under", "almost": "under", "less than": "under", "fewer than": "under", "below": "under", "above": "over",
        "roughly": "about", "circa": "about", "ca.": "about", "~": "about", "approx": "about", "approx.": "about",
        "no fewer than": "at least", "no less than": "at least", "minimum": "at least", "at most": "up to", "no more than": "up to",
        "maximum": "up to", "precisely": "exactly", "exact": "exactly",
    },
)  # fmt: skip

SOURCE = Table(
    "source",
    (
        Field(
            "outlet",
            Text("name", _name),
            "Who published the report: a name or an alias in the vocabulary.",
            example="Ukrainska Pravda",
        ),
        Field("url", _URL, "The report's address.", example="https://example.org/article"),
        Field("title", _PROSE, "The report's own headline."),
        Field("author", _PROSE, "Its byline."),
        Field("published", _MOMENT, "When it was published.", example="2024-10-28"),
        Field("accessed", _MOMENT, "When the desk read it.", example="2024-11-14"),
        Field("archived", _URL, "The address of a copy kept elsewhere.", example="https://example.org/copy"),
        Field("cites", _NAMES, "Whom the report itself rests on.", example="[National Resistance Center]"),
    ),
    Source,
    hints={"link": "url", "name": "outlet", "byline": "author", "headline": "title", "date": "published"},
)

EVENT = Table(
    "an event",
    (
        Field("date", _EDTF, "When it happened, or is said to have.", required=True, example="2024-10-18"),
        Field(
            "text",
            _PROSE,
            "What is said to have happened, in a sentence.",
            required=True,
            example="Confirmed that training had begun.",
        ),
        Field("by", _PROSE, "Who says so: the origin.", example="Kyrylo Budanov"),
        Field(
            "via",
            List(_PROSE, "list of names"),
            "Through whom, nearest last, where the outlet is not the first carrier.",
            example="[Financial Times]",
        ),
        Field("stated", _EDTF, "When it was said, if that differs.", example="2024-10-18"),
        Field("quote", _PROSE, "The words it rests on."),
    ),
    Event,
    hints={"when": "date", "what": "text", "who": "by", "statement": "text"},
)


def _figure_rule(values: Mapping[str, Any]) -> Iterable[tuple[Path, Wrong]]:
    low, high = values.get("low"), values.get("high")
    ends = [key for key in ("low", "high") if key in values]
    if "value" in values and ends:
        yield (
            ("value",),
            Wrong(f"stands beside {' and '.join(ends)}.", "Keep value alone, or low and high.", "figure"),
        )
    elif "value" not in values and not ends:
        yield (), Wrong("has no number.", "Write value: 11000, or low: and high:.", "figure")
    elif len(ends) == 1:
        wanted = "high" if ends == ["low"] else "low"
        yield (
            (ends[0],),
            Wrong(
                f"stands without {wanted}.", f"Write {wanted} as well, or value with a qualifier.", "figure"
            ),
        )
    elif low is not None and high is not None and low > high:
        yield ("low",), Wrong(f"is {low}, greater than high, which is {high}.", "Exchange the two.", "figure")


FIGURE = Table(
    "a figure",
    (
        Field(
            "series", Text("slug", _slug), "A key of vocabulary/series.yaml.", example="dprk-troops-in-russia"
        ),
        Field("value", _NUMBER, "The number; or else low and high.", example="11000"),
        Field("low", _NUMBER, "The lower end of a range.", example="10000"),
        Field("high", _NUMBER, "The upper end of a range.", example="12000"),
        Field("qualifier", QUALIFIERS, "How the number is hedged; none stated: left out.", example="about"),
        Field("unit", _PROSE, "What is counted.", required=True, example="soldiers"),
        Field("date", _EDTF, "The day that it holds for.", example="2024-10-18"),
        Field("by", _PROSE, "Who says so: the origin.", example="Kyrylo Budanov"),
        Field(
            "via", List(_PROSE, "list of names"), "Through whom, nearest last.", example="[Financial Times]"
        ),
        Field("quote", _PROSE, "The words it rests on.", example="about 11,000 infantrymen"),
    ),
    Figure,
    _figure_rule,
    hints={
        "number": "value",
        "amount": "value",
        "count": "value",
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
        Field("date", _MOMENT, "When it was made.", required=True, example="2024-11-02"),
        Field(
            "kind",
            Choice(("correction", "clarification", "update")),
            "What it is.",
            required=True,
            example="correction",
        ),
        Field(
            "text",
            _PROSE,
            "What was changed, in a sentence.",
            required=True,
            example="The figure was 11,000, not 12,000.",
        ),
    ),
    Correction,
    hints={"when": "date", "type": "kind", "note": "text"},
)

INTAKE = Table(
    "intake",
    (
        Field("raw", _PROSE, "The name of the raw article in seeds/.", required=True, example="001.txt"),
        Field("sha256", Text("SHA-256", _sha256), "The digest of its bytes, in hex.", required=True),
    ),
    Taken,
)


def _yearless(values: Mapping[str, Any]) -> Iterable[tuple[Path, Wrong]]:
    for key in ("events", "figures"):
        for index, entry in enumerate(values.get(key) or ()):
            for name in ("date", "stated"):
                date = getattr(entry, name, None)
                if date is not None and yearless(date):
                    fact = f"{show(date.text)} has no year."
                    yield (
                        (key, index, name),
                        Wrong(fact, "Write the year, or write status: review.", "yearless"),
                    )


def _briefing_rule(values: Mapping[str, Any]) -> Iterable[tuple[Path, Wrong]]:
    """What hangs on the status: doubts, a missing date and a missing year are for review alone."""
    status = values.get("status", "published")
    if status in ("review", None):
        return
    if "date" not in values:
        yield (
            ("date",),
            Wrong("is missing.", "Write it, such as date: 2024-10-28, or write status: review.", "missing"),
        )
    yield from _yearless(values)
    if status == "published" and values.get("review"):
        left = len(values["review"])
        fact = f"holds {'a doubt' if left == 1 else f'{left} doubts'}, and the status is published."
        yield (
            ("review",),
            Wrong(fact, "Settle what it says and take it out, or write status: review.", "doubts"),
        )


TABLE = Table(
    "a briefing",
    (
        Field("id", Text("identifier", _id), "Permanent; written by `new` and `intake`.", example="tag:example.org,2024:night-training"),
        Field("title", _PROSE, "The headline.", required=True, example="Night training in Kursk Oblast"),
        Field("date", _MOMENT, "The day it is filed under; may be missing in review. With a clock it needs a zone.", example="2024-10-28"),
        Field("updated", _MOMENT, "When it was last changed in substance.", example="2024-11-02"),
        Field("slug", Text("slug", _slug), "Its address within the day; the file's name where it is left out.", example="night-training"),
        Field("status", Choice(("published", "draft", "review", "withdrawn")), "Only what is published is put out; withdrawn leaves a notice.", example="draft"),
        Field("posted", _MOMENT, "When the desk put it out; feeds order by it. Default: publish_at, then date.", example="2024-11-14T09:30+02:00"),
        Field("publish_at", _MOMENT, "Embargo: nothing is put out before.", example="2024-10-29T06:00+02:00"),
        Field("expires", _MOMENT, "From then on nothing is put out.", example="2026-01-01"),
        Field("summary", _PROSE, "One or two sentences, shown in lists."),
        Field("language", Text("language tag", language), "The language it is written in; the site's where it is left out.", example="en"),
        Field("rights", RIGHTS, "What may be published of it; own without source.", example="excerpt"),
        Field("source", SOURCE, "The report it rests on."),
        Field("tags", _NAMES, "What it is about.", example="[troop-movements]"),
        Field("people", _NAMES, "Who is named in it.", example="[Vadym Mysnyk]"),
        Field("organizations", _NAMES, "Which bodies are named in it.", example="[National Resistance Center]"),
        Field("places", _NAMES, "Where it happened; the first one leads the slug line.", example="[Kursk Oblast]"),
        Field("events", List(EVENT, "list of events"), "Dated statements."),
        Field("figures", List(FIGURE, "list of figures"), "Reported numbers."),
        Field("story", Text("slug", _slug), "Pins it to a story.", example="north-korean-troops-kursk"),
        Field("related", List(Text("identifier", _id), "list of identifiers"), "The editor's own picks, by id."),
        Field("corrections", List(CORRECTION, "list of corrections"), "What was changed after publishing."),
        Field("aliases", List(Text("path", _alias), "list of paths"), "Old addresses, which redirect to it.", example="[/old/address]"),
        Field("review", List(_PROSE, "list of texts"), "Doubts that intake left; empty in what is published."),
        Field("intake", INTAKE, "The raw article it was drafted from."),
        Field("extra", Mapped(), "Anything else; no other key is accepted."),
    ),
    dict,
    _briefing_rule,
    hints={
        "headline": "title", "name": "title", "tag": "tags", "categories": "tags", "keywords": "tags", "author": "source.author", "url": "source.url",
        "outlet": "source.outlet", "permalink": "slug", "draft": "status: draft", "description": "summary", "dek": "summary", "excerpt": "summary",
        "lang": "language", "person": "people", "organisations": "organizations", "orgs": "organizations", "place": "places", "location": "places",
        "lastmod": "updated", "modified": "updated", "redirect_from": "aliases", "cites": "source.cites", "publishDate": "publish_at",
        "expiryDate": "expires", "embargo": "publish_at",
    },
)  # fmt: skip
