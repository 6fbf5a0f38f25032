"""The desk's morning list: what waits for an editor, what comes out or runs out soon, and which raw articles
lie unread.
"""

import argparse
import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from builder.archive.walk import walk
from builder.briefing import envelope
from builder.briefing.check import check
from builder.briefing.markdown import render
from builder.briefing.model import Briefing, Moment
from builder.briefing.parse import parse
from builder.briefing.vocabulary import Vocabulary
from builder.briefing.vocabulary import load as load_vocabulary
from builder.commands.outcome import Outcome, Printer
from builder.errors import Problem
from builder.settings import Site
from builder.strictyaml import locate

HELP = "the desk's morning list"
NEAR = timedelta(days=14)


class Doubt(Struct, frozen=True):
    """One entry of `review`, and where it stands in the file."""

    line: int
    column: int
    text: str


class Item(Struct, frozen=True):
    """A briefing on the list; `at` is the instant it waits for, where it waits for one."""

    briefing: Briefing
    doubts: tuple[Doubt, ...] = ()
    at: datetime | None = None


class Morning(Struct, frozen=True):
    """The whole list. `seeds` are raw articles, by path, from which no briefing was drafted yet."""

    briefings: int
    reviews: tuple[Item, ...]
    drafts: tuple[Item, ...]
    embargoes: tuple[Item, ...]
    expiries: tuple[Item, ...]
    withdrawn: tuple[Item, ...]
    seeds: tuple[str, ...]
    problems: tuple[Problem, ...]

    def count(self, severity: str) -> int:
        return sum(problem.severity == severity for problem in self.problems)


def options(parser: argparse.ArgumentParser) -> None:
    """`status` has no flags of its own."""


def _doubts(briefing: Briefing, data: bytes) -> tuple[Doubt, ...]:
    """The doubts that intake or an editor left, each at its line."""
    if not briefing.review:
        return ()
    parts, _, _ = envelope.read(briefing.path, data)
    assert parts is not None, "the file has just been parsed"
    places = locate(parts.front)
    found = []
    for number, text in enumerate(briefing.review):
        line, column = places.of(("review", number))
        found.append(Doubt(line + parts.front_line - 1, column, text))
    return tuple(found)


def _instant(moment: Moment, zone: ZoneInfo) -> datetime:
    """When an embargo or an expiry takes effect: with a bare date, as that day begins in the site's zone."""
    return moment.at or datetime.combine(moment.day, time(), zone)


def _problems(briefing: Briefing, data: bytes, site: Site, vocabulary: Vocabulary) -> list[Problem]:
    rendered = render(briefing.body, briefing.path, briefing.body_line)
    return [*rendered.problems, *check(briefing, rendered, vocabulary, site, data)]


def _waiting(
    items: Iterable[Item],
    moment: Callable[[Briefing], Moment | None],
    now: datetime,
    until: datetime | None,
    zone: ZoneInfo,
) -> tuple[Item, ...]:
    """Those whose moment is still to come, the soonest first; none later than `until`, where that is given."""
    found = []
    for item in items:
        written = moment(item.briefing)
        at = _instant(written, zone) if written and item.briefing.status in ("published", "withdrawn") else None
        if at is not None and now < at and (until is None or at <= until):
            found.append(Item(item.briefing, item.doubts, at))
    return tuple(sorted(found, key=lambda item: (item.at, item.briefing.path)))


def _untaken(site: Site, taken: set[str]) -> tuple[str, ...]:
    """Raw articles of `seeds/` that no briefing was drafted from."""
    if not site.seeds.is_dir():
        return ()
    files = sorted(path for path in site.seeds.rglob("*") if path.is_file() and not path.name.startswith("."))
    return tuple(site.relative(path) for path in files if hashlib.sha256(path.read_bytes()).hexdigest() not in taken)


def survey(site: Site, now: datetime) -> Morning:
    """Read every briefing and what lies in `seeds/`; nothing is written, and no archive is needed."""
    vocabulary, problems = load_vocabulary(site)
    found, refused = walk(site)
    problems = [*problems, *refused]
    items: list[Item] = []
    for file in (file for file in found if file.sort == "briefing"):
        data = (site.root / file.path).read_bytes()
        briefing, faults = parse(file.path, data, site)
        problems += faults
        if briefing is not None:
            items.append(Item(briefing, _doubts(briefing, data)))
            problems += _problems(briefing, data, site, vocabulary)

    def of(status: str) -> tuple[Item, ...]:
        return tuple(item for item in items if item.briefing.status == status)

    zone = site.settings.zone
    return Morning(
        briefings=len(items),
        reviews=of("review"),
        drafts=of("draft"),
        embargoes=_waiting(items, lambda briefing: briefing.publish_at, now, None, zone),
        expiries=_waiting(items, lambda briefing: briefing.expires, now, now + NEAR, zone),
        withdrawn=of("withdrawn"),
        seeds=_untaken(site, {item.briefing.intake.sha256 for item in items if item.briefing.intake}),
        problems=tuple(problems),
    )


def _told(item: Item, zone: ZoneInfo) -> Iterator[str]:
    when = f"{item.at.astimezone(zone):%Y-%m-%d %H:%M}  " if item.at else ""
    yield f"  {when}{item.briefing.title}"
    if not item.doubts:
        yield f"      {item.briefing.path}"
    for doubt in item.doubts:
        yield f"      {item.briefing.path}:{doubt.line}:{doubt.column}: {doubt.text}"


def _section(heading: str, items: tuple[Item, ...], zone: ZoneInfo) -> Iterator[str]:
    if items:
        yield f"{heading} ({len(items)})"
        for item in items:
            yield from _told(item, zone)
        yield ""


def _closing(morning: Morning) -> str:
    errors, warnings = morning.count("error"), morning.count("warning")
    if errors or warnings:
        counts = [
            f"{count} {noun}{'' if count == 1 else 's'}"
            for count, noun in ((errors, "error"), (warnings, "warning"))
            if count
        ]
        return f"{' and '.join(counts)}: `briefing check` tells each with its place."
    return "No errors, no warnings."


def _lines(morning: Morning, zone: ZoneInfo) -> Iterator[str]:
    yield from _section("In review", morning.reviews, zone)
    yield from _section("Drafts", morning.drafts, zone)
    yield from _section("Held back until", morning.embargoes, zone)
    yield from _section(f"Expiring within {NEAR.days} days", morning.expiries, zone)
    yield from _section("Withdrawn", morning.withdrawn, zone)
    if morning.seeds:
        yield f"Raw articles not yet taken in ({len(morning.seeds)}): `briefing intake` drafts them"
        yield from (f"      {path}" for path in morning.seeds)
        yield ""
    if not (morning.reviews or morning.drafts or morning.embargoes or morning.expiries or morning.seeds):
        yield f"Nothing waits. {morning.briefings} briefing{'' if morning.briefings == 1 else 's'} on file."
    yield _closing(morning)


def _as_data(item: Item) -> dict[str, object]:
    data: dict[str, object] = {
        "path": item.briefing.path,
        "id": item.briefing.id,
        "title": item.briefing.title,
    }
    data["date"] = str(item.briefing.date) if item.briefing.date else None
    if item.at:
        data["at"] = item.at.isoformat()
    return data | {
        "doubts": [{"line": doubt.line, "column": doubt.column, "text": doubt.text} for doubt in item.doubts]
    }


def _document(morning: Morning) -> dict[str, object]:
    lists = {
        "reviews": morning.reviews,
        "drafts": morning.drafts,
        "embargoes": morning.embargoes,
        "expiries": morning.expiries,
        "withdrawn": morning.withdrawn,
    }
    return {
        "briefings": morning.briefings,
        **{name: [_as_data(item) for item in items] for name, items in lists.items()},
        "seeds": list(morning.seeds),
        "errors": morning.count("error"),
        "warnings": morning.count("warning"),
    }


def run(site: Site, options: argparse.Namespace, printer: Printer) -> Outcome:
    """Print the list. What is wrong with files is counted, not told: that is the business of `check`."""
    morning = survey(site, options.now)
    for line in _lines(morning, site.settings.zone):
        printer.say(line)
    return Outcome(_document(morning))
