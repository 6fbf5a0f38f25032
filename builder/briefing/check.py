"""What is doubtful in one briefing beyond its fields: names not agreed on, protected words repeated, dates at odds."""

import html
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from builder import fields
from builder.briefing import envelope
from builder.briefing.model import Briefing, Moment
from builder.briefing.parse import default_id
from builder.briefing.rendered import Rendered
from builder.briefing.rights import within
from builder.briefing.slug import slugify
from builder.briefing.vocabulary import FILES, Vocabulary
from builder.briefing.words import words
from builder.briefing.yamltext import scalar
from builder.errors import Problem, Severity
from builder.fields import Fault, show
from builder.near import nearest
from builder.settings import Site
from builder.strictyaml import Path, spans

# A limit of no words at all does not make every "the" of a summary a repetition.
_LEAST_RUN = 5


def _names(briefing: Briefing) -> Iterator[tuple[str, Path, str]]:
    """Every name written: its kind in the vocabulary, its path, and itself."""
    if briefing.source and briefing.source.outlet:
        yield "sources", ("source", "outlet"), briefing.source.outlet
    written: Mapping[str, tuple[str, ...]] = {
        "tags": briefing.tags,
        "people": briefing.people,
        "organizations": briefing.organizations,
        "places": briefing.places,
    }
    for kind, names in written.items():
        for index, name in enumerate(names):
            yield kind, (kind, index), name


@lru_cache(maxsize=4096)
def _nearest(slug: str, names: tuple[str, ...]) -> str:
    """The listed name that a slug may misspell. Only those that begin or end alike are weighed: all take too long."""
    alike = {other: name for name in names if (other := slugify(name))[:2] == slug[:2] or other[-3:] == slug[-3:]}
    return alike.get(nearest(slug, alike, 0.8), "")


def _doubt(path: Path, code: str, fact: str, remedy: str) -> Fault:
    return Fault(path, code, fact, remedy, "warning")


def _missing(name: str, file: str, near: str, severity: Severity, path: Path) -> Fault:
    remedy = f"Did you mean {show(near)}?" if near else f"Correct it, or add it there: {scalar(name)}:"
    return Fault(path, "unlisted", f"{show(name)} is not in content/vocabulary/{file}.yaml.", remedy, severity)


def _unlisted(briefing: Briefing, vocabulary: Vocabulary, strict: bool) -> Iterator[Fault]:
    severity: Severity = "error" if strict else "warning"
    for kind, path, name in _names(briefing):
        if kind not in vocabulary.unread and not vocabulary.term(kind, name).listed:
            names = tuple(each for term in vocabulary.terms(kind) for each in (term.name, *term.aliases))
            yield _missing(name, FILES[kind], _nearest(slugify(name), names), severity, path)
    for index, figure in enumerate(() if "series" in vocabulary.unread else briefing.figures):
        if figure.series and vocabulary.series(figure.series) is None:
            near = _nearest(figure.series, tuple(series.slug for series in vocabulary.all_series()))
            yield _missing(figure.series, "series", near, severity, ("figures", index, "series"))


def _repeated_names(briefing: Briefing, vocabulary: Vocabulary) -> Iterator[Fault]:
    seen: dict[tuple[str, str], Path] = {}
    for kind, path, name in _names(briefing):
        first = seen.setdefault((kind, vocabulary.term(kind, name).slug), path)
        if first != path:
            fact = f"{show(name)} means the same as {fields.name_of(first)}."
            yield _doubt(path, "twice", fact, "Take one of them out.")


def _at_odds(briefing: Briefing, vocabulary: Vocabulary) -> Iterator[Fault]:
    """What the vocabulary knows otherwise: whose domain an address is in, and what a series counts."""
    source = briefing.source
    if source and source.outlet and source.url:
        host = urlsplit(source.url).hostname or ""
        owner, named = vocabulary.outlet_by_domain(host), vocabulary.term("sources", source.outlet)
        if owner and owner.slug != named.slug:
            fact = f"{show(source.outlet)} is named, but {host} belongs to {show(owner.name)}."
            yield _doubt(("source", "outlet"), "outlet", fact, "Correct the outlet or the url.")
    for index, figure in enumerate(briefing.figures):
        series = vocabulary.series(figure.series) if figure.series else None
        if series and series.unit not in ("", figure.unit):
            fact = f"{show(figure.unit)} is not what the series {series.slug} counts: {show(series.unit)}."
            yield _doubt(("figures", index, "unit"), "unit", fact, "Use one unit, or another series.")


def _before(one: Moment | None, other: Moment | None) -> bool:
    """Whether one is certainly before the other: by their clocks where both have one, else by their days."""
    if one is None or other is None:
        return False
    return one.at < other.at if one.at and other.at else one.day < other.day


def _dates(briefing: Briefing) -> Iterator[Fault]:
    opens, closes = briefing.publish_at, briefing.expires
    if closes and (closes == opens or _before(closes, opens)):
        fact = "is not after publish_at, so it is never published."
        yield _doubt(("expires",), "dates", fact, "Correct one of the two.")
    if any(_before(correction.date, briefing.date) for correction in briefing.corrections):
        yield _doubt(("corrections",), "dates", "holds one that is older than date.", "Correct its date.")


def _longest_run(own: list[str], body: list[str], limit: int) -> int:
    """Words in a row that both have, where that is more than `limit`; else 0."""
    size = limit + 1
    if len(own) < size or len(body) < size:
        return 0
    starts: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(body) - limit):
        starts.setdefault(tuple(body[at : at + size]), []).append(at)
    longest = 0
    for at in range(len(own) - limit):
        for start in starts.get(tuple(own[at : at + size]), ()):
            run = size
            while at + run < len(own) and start + run < len(body) and own[at + run] == body[start + run]:
                run += 1
            longest = max(longest, run)
    return longest


def _said(briefing: Briefing) -> Iterator[tuple[Path, str]]:
    """The texts of an excerpt that stand on their own, by their paths."""
    yield ("summary",), briefing.summary
    for index, event in enumerate(briefing.events):
        yield ("events", index, "text"), event.text
        yield ("events", index, "quote"), event.quote
    for index, figure in enumerate(briefing.figures):
        yield ("figures", index, "quote"), figure.quote


def _repeats(briefing: Briefing, rendered: Rendered, limit: int) -> Iterator[Fault]:
    limit = max(limit, _LEAST_RUN)
    body: list[str] | None = None
    for path, text in _said(briefing):
        own = words(text)
        if len(own) <= limit:
            continue
        body = words(html.unescape(re.sub(r"<[^>]*>", " ", rendered.html))) if body is None else body
        if run := _longest_run(own, body, limit):
            fact = f"repeats {run} words in a row of the body, whose rights are {show(briefing.rights)}."
            remedy = f"Say it in your own words; at most {limit} in a row may be quoted."
            yield _doubt(path, "repeats", fact, remedy)


def _wants_address(briefing: Briefing, vocabulary: Vocabulary) -> bool:
    """Whether what stands without an address should have one: nobody misses it in a draft, and a printed paper, a
    letter, a channel have none.
    """
    if briefing.rights == "link":
        return True  # nothing is published of it but the way to it
    if briefing.status in ("draft", "review"):
        return False
    if briefing.source is None or not briefing.source.outlet:
        return True
    return bool(vocabulary.term("sources", briefing.source.outlet).domains)


def _protected(briefing: Briefing, rendered: Rendered, vocabulary: Vocabulary, limit: int) -> Iterator[Fault]:
    if briefing.rights in ("own", "licensed"):
        return
    without = briefing.source is None or not briefing.source.url
    if without and _wants_address(briefing, vocabulary):
        path: Path = ("source", "url") if briefing.source else ("source",)
        fact = f"is missing, and rights is {show(briefing.rights)}: readers have no way to the text itself."
        yield _doubt(path, "no-source", fact, "Write source: with outlet: and url: below it.")
    yield from _repeats(briefing, rendered, limit)


def _long_quotations(briefing: Briefing, rendered: Rendered, limit: int) -> Iterator[Problem]:
    if briefing.rights != "excerpt":
        return
    kept = within(rendered.quotes, limit)
    for quotation in rendered.quotes:
        if quotation not in kept:
            fact = f"This quotation of {quotation.words} words is not published: all together may have {limit}."
            remedy = "Shorten it, or raise rights.quote_words in site.yaml."
            yield Problem(briefing.path, quotation.line, 1, "quote-limit", fact, remedy, "warning")


def _cut_short(front: str) -> Iterator[Fault]:
    """Texts that a # cuts short: `Batch #3 arrives` is Batch to YAML, and nothing shows it."""
    if not re.search(r"[ \t]#[^\s#]", front):
        return
    found = spans(front)
    holders = {path[:-1] for path in found}
    for path, span in found.items():
        if path not in holders and span.end > span.start and re.match(r"[ \t]+#[^\s#]", front[span.end :]):
            left = show(front[span.start : span.end])
            fact = f"ends at the #, which begins a comment, so it is {left}."
            remedy = "If the # belongs to the text, put all of it in quotation marks; else put a space after it."
            yield _doubt(path, "cut-short", fact, remedy)


def _has_id(front: str) -> bool:
    if re.search(r"^id: *[^\s#~]", front, re.MULTILINE):
        return True
    span = spans(front).get(("id",))  # written in some other way, or not at all
    return span is not None and front[span.start : span.end] not in ("", "~", "null")


def _identity(briefing: Briefing, front: str, site: Site) -> Iterator[Fault]:
    if not _has_id(front):
        if (dated := briefing.date or briefing.posted) is None:
            remedy = "Write a date first; then this message holds the line to paste."
            yield _doubt(("id",), "no-id", "is missing.", remedy)
        else:
            fact = "is missing, so a new file name would make it another briefing."
            line = f"id: {default_id(briefing.path, dated.day.year, site)}"
            yield _doubt(("id",), "no-id", fact, f"Paste this line: {line}")
    if briefing.id in briefing.related:
        at = briefing.related.index(briefing.id)
        yield _doubt(("related", at), "related", "is this briefing itself.", "Take it out.")


def check(briefing: Briefing, rendered: Rendered, vocabulary: Vocabulary, site: Site, data: bytes) -> list[Problem]:
    """Everything doubtful in a briefing that its fields' types do not show; `data` is its file, to tell where.

    All are warnings, but for names that are not listed under `vocabulary: strict`, which are errors.
    """
    parts = envelope.of(data)
    front, first_line = (parts.front, parts.front_line) if parts else ("", 1)
    limit = site.settings.rights.quote_words
    faults = [
        *_identity(briefing, front, site),
        *_cut_short(front),
        *_unlisted(briefing, vocabulary, site.settings.vocabulary == "strict"),
        *_repeated_names(briefing, vocabulary),
        *_at_odds(briefing, vocabulary),
        *_dates(briefing),
        *_protected(briefing, rendered, vocabulary, limit),
    ]
    problems = fields.problems(briefing.path, front, faults, first_line)
    return sorted([*problems, *_long_quotations(briefing, rendered, limit)])
