"""Tells everything wrong or doubtful in a site's files, all at once; writes nothing."""

import argparse
from collections.abc import Iterable, Iterator
from contextlib import closing

from builder import pages
from builder.archive.changes import Change, sweep
from builder.archive.reading import read
from builder.archive.store import Archive
from builder.briefing import envelope, vocabulary
from builder.briefing.markdown import render
from builder.briefing.model import Briefing, Source
from builder.briefing.parse import parse
from builder.briefing.plain import Plain, parse_plain
from builder.commands.outcome import Outcome, Printer
from builder.commands.outgoing import Outgoing, outgoing
from builder.edition.wanted import wanted
from builder.errors import Mistake, Problem, errors_in
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


def _links(site: Site, change: Change) -> Iterator[Outgoing]:
    """The outgoing links of one file; none of a file with errors, which are told already."""
    try:
        data = (site.root / change.path).read_bytes()
    except OSError:
        return
    page: Briefing | Plain | None
    page, _ = (parse if change.sort == "briefing" else parse_plain)(change.path, data, site)
    if page is None:
        return
    if isinstance(page, Briefing):
        yield from _in_fields(page, data)
    for link in render(page.body, page.path, page.body_line).external:
        if link.ref.casefold().startswith("http"):
            yield Outgoing(page.path, link.line, link.column, "", link.ref)


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
            problems += [*swept.problems, *archive.problems(site)]
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
