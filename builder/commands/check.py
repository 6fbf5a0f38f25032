"""Tells everything wrong or doubtful in a site's files, all at once; writes nothing."""

import argparse
import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from html import unescape
from urllib.parse import unquote

from builder import pages
from builder.archive import target
from builder.archive.changes import Change, sweep
from builder.archive.reading import Reading, read
from builder.archive.store import Archive
from builder.briefing import envelope, vocabulary
from builder.briefing.markdown import Rendered, refs, render
from builder.briefing.model import Briefing, Source
from builder.briefing.parse import parse
from builder.briefing.plain import Plain, parse_plain
from builder.commands.outcome import Outcome, Printer
from builder.commands.outgoing import Outgoing, outgoing
from builder.edition.wanted import wanted
from builder.errors import Mistake, Problem, errors_in
from builder.fields import show
from builder.near import nearest
from builder.settings import Site
from builder.strictyaml import locate

HELP = "everything wrong or doubtful, all at once"
GOES_ON = True  # though site.yaml is wrong
# What is doubted by the word of site.yaml, which is not known while that is wrong.
_BY_SETTINGS = frozenset({"no-id", "no-source", "quote-limit", "repeats"})


def options(parser: argparse.ArgumentParser) -> None:
    """Whether to ask the web, too."""
    parser.add_argument("--external", action="store_true", help="ask the web whether outgoing links still answer")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _closing_line(briefings: int, problems: Iterable[Problem]) -> str:
    """`5 briefings checked: nothing wrong.` or `12 errors, 3 warnings in 9 files.`"""
    problems = list(problems)
    errors = len(errors_in(problems))
    counts = [(errors, "error"), (len(problems) - errors, "warning")]
    told = ", ".join(_count(number, noun) for number, noun in counts if number)
    files = _count(len({problem.file for problem in problems}), "file")
    return f"{told} in {files}." if told else f"{_count(briefings, 'briefing')} checked: nothing wrong."


def _in_fields(briefing: Briefing, data: bytes) -> Iterator[Outgoing]:
    """The links of the front matter."""
    source, (parts, _, _) = briefing.source or Source(), envelope.read(briefing.path, data)
    for name, url in (("url", source.url), ("archived", source.archived)):
        if url and parts:
            place = locate(parts.front).of(("source", name), parts.front_line)
            yield Outgoing(briefing.path, *place, f"source.{name}", url)


def _again(site: Site, path: str) -> tuple[Briefing | Plain, bytes, Rendered] | None:
    """A text that was read, with its bytes and all its links; None of a file with errors, which are told already."""
    try:
        data = (site.root / path).read_bytes()
    except OSError:
        return None
    page: Briefing | Plain | None
    page, _ = (parse if (site.root / path).is_relative_to(site.briefings) else parse_plain)(path, data, site)
    return None if page is None else (page, data, render(page.body, page.path, page.body_line))


def _links(site: Site, change: Change) -> Iterator[Outgoing]:
    """The outgoing links of one file."""
    if (found := _again(site, change.path)) is None:
        return
    page, data, rendered = found
    if isinstance(page, Briefing):
        yield from _in_fields(page, data)
    for link in rendered.external:
        if link.ref.casefold().startswith("http"):
            yield Outgoing(page.path, link.line, link.column, "", link.ref)


_NAMED = re.compile(r'<[^<>]* id="([^"]+)"')


def _shown(reading: Reading) -> str:
    """The body that readers see."""
    return reading.plain.body if reading.plain else reading.html


def _texts(readings: Iterable[Reading]) -> Iterator[tuple[str, Reading]]:
    """The texts that have an address, by that."""
    for reading in readings:
        if text := reading.entry or reading.plain:
            yield text.address, reading


def _led_to(archive: Archive, ref: str) -> str:
    """The address to which a link to another text leads, "" for none."""
    asked = target.canonical(ref)
    rooted = asked.startswith("address:")
    return unquote(asked.removeprefix("address:")) if rooted else target.find(archive.connection, asked)[2]


def _astray(site: Site, archive: Archive, readings: Iterable[Reading]) -> Iterator[Problem]:
    """Links to a heading of another text that has none of that name. A build leaves this to `check`: for one edit of a
    text with much linked headings it would have to read every file that links to them.
    """
    texts = {address: reading for address, reading in _texts(readings) if address}
    linking = (reading for reading in texts.values() if any("#" in ref for ref in refs(_shown(reading))))
    for page, _, rendered in filter(None, (_again(site, reading.path) for reading in linking)):
        for link in (*rendered.links, *rendered.addresses):
            fragment, other = unquote(link.ref.partition("#")[2]), texts.get(_led_to(archive, link.ref))
            names = [unescape(name) for name in _NAMED.findall(_shown(other))] if other else []
            if fragment and other and fragment not in names:
                near = nearest(fragment, names, 0.6)
                fact = f"The link leads to {show(f'#{fragment}')}, which is no heading that {other.path} shows."
                remedy = f"Did you mean #{near}?" if near else "Correct it, or link to the whole text."
                yield Problem(page.path, link.line, link.column, "link-fragment", fact, remedy, "warning")


def _of_edition(site: Site, archive: Archive) -> list[Problem]:
    """What would keep the pages from being published side by side, and what is wrong with the theme.

    Texts alone, without any folder of themes, can be checked too: they are no site to build yet.
    """
    if not site.themes.is_dir():
        return []
    try:
        return wanted(archive, site, pages.press(site)).problems
    except Mistake as mistake:
        return list(mistake.problems)


def _gathered(site: Site, options: argparse.Namespace, printer: Printer) -> tuple[list[Change], list[Problem]]:
    """The files read, and their problems alone and across: by an archive in memory, so that check and build agree."""
    words, problems = vocabulary.load(site)
    with closing(Archive.open(":memory:")) as archive:
        swept = sweep(site, words, archive)
        changes = [change for change in swept.changes if change.needs_reading]
        readings = []
        for done, change in enumerate(changes, 1):
            printer.progress(f"{done} of {len(changes)} files read: {change.path}")
            readings.append(read(site, words, change))
        with archive.transaction():
            archive.absorb(site, words, swept.changes, readings, options.now)
            problems += [*swept.problems, *archive.problems(site), *_astray(site, archive, readings)]
            if not options.wrong:
                problems += _of_edition(site, archive)
    return changes, problems


def _told(wrong: list[Problem], problems: list[Problem]) -> list[Problem]:
    """Everything once, without what is in doubt only because of what is wrong with site.yaml."""
    sure = (problem for problem in problems if not (wrong and problem.code in _BY_SETTINGS))
    return sorted({*wrong, *sure})


def run(site: Site, options: argparse.Namespace, printer: Printer) -> Outcome:
    """Check the whole site; the problems stand in the Outcome, and a closing line is told."""
    changes, problems = _gathered(site, options, printer)
    if options.external:
        links = [link for change in changes for link in _links(site, change)]
        problems += outgoing(links, progress=printer.progress)
    printer.progress("")
    problems = _told(options.wrong, problems)
    briefings = sum(change.sort == "briefing" for change in changes)
    printer.say(_closing_line(briefings, problems))
    return Outcome({"briefings": briefings}, tuple(problems))
