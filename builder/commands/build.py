"""Brings the edition up to date, and says in a line what that took."""

import argparse
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from builder.commands.outcome import Outcome, Printer
from builder.edition.lock import held
from builder.edition.look import glance, instant
from builder.edition.report import Clock, Report
from builder.edition.state import Place

if TYPE_CHECKING:
    from builder.settings import Site

HELP = "bring the edition up to date"


def _jobs(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f'"{text}" is not a number of processes; write 1 or more')
    return int(text)


def options(parser: argparse.ArgumentParser) -> None:
    """The flags of `build`; FORMAT lists them."""
    parser.add_argument("--out", type=Path, metavar="DIR", help="the folder to publish into (default: public)")
    parser.add_argument("--drafts", action="store_true", help="publish drafts and reviews too; never into public")
    parser.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="how many processes read and make pages")
    parser.add_argument("--clean", action="store_true", help="forget all state and make everything anew")
    parser.add_argument("--base-url", metavar="URL", help="publish under this address, for a preview")
    parser.add_argument("--why", action="store_true", help="tell why each page is made and each file dropped")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _summary(report: Report) -> str:
    """The one line that a person reads: `5 briefings, 61 pages: 4 made, 57 unchanged, 0 dropped, in 0.3 s.`"""
    size = f"{_count(report.briefings, 'briefing')}, {_count(report.made + report.unchanged, 'page')}"
    time = f"in {report.seconds:.1f} s."
    if not (report.made or report.dropped):
        return f"Nothing changed: {size}, no file rewritten, {time}"
    work = f"{report.made:,} made, {report.unchanged:,} unchanged, {report.dropped:,} dropped"
    same = " No byte differs, so no file was rewritten." if not (report.written or report.dropped) else ""
    return f"{size}: {work}, {time}{same}"


def _lines(report: Report, why: bool) -> Iterator[str]:
    if why:
        yield from (f"Made {make.page.path}: {make.because}." for make in report.make)
    yield from (f"Dropped {drop.name}: {drop.because}." for drop in report.drop)
    yield _summary(report)


def _document(report: Report) -> dict[str, object]:
    """What `--json` prints; `written` counts the files whose bytes differ, `removed` names what was dropped."""
    return {
        "made": report.made,
        "dropped": report.dropped,
        "unchanged": report.unchanged,
        "written": report.written,
        "briefings": report.briefings,
        "seconds": round(report.seconds, 3),
        "pages": [{"path": make.page.path, "because": make.because} for make in report.make],
        "removed": [{"path": drop.name, "because": drop.because} for drop in report.drop],
        "stages": {stage.name: round(stage.seconds, 4) for stage in report.stages},
        "notes": list(report.notes),
    }


def _told(report: Report, why: bool, printer: Printer) -> Outcome:
    printer.progress("")
    for stage in report.stages:
        printer.detail(f"{stage.name:10} {stage.seconds:8.3f} s  {stage.what}".rstrip())
    for line in _lines(report, why):
        printer.say(line)
    return Outcome(_document(report), report.problems)


def _place(options: argparse.Namespace) -> Place:
    """The edition that is meant, as far as it is known before the site is read."""
    root: Path = options.site.resolve()
    out = (options.out or root / "public").absolute()
    return Place(root, out, options.drafts, (options.base_url or "").rstrip("/"))


def early(now: datetime, options: argparse.Namespace, printer: Printer) -> Outcome | None:
    """That nothing has changed since the last build, if so; what was seen is kept for `run` else, and the lock with it:
    a build of another kind in between, such as a preview, would change the output and not the state that was looked at.
    """
    options.seen = options.locked = None
    place, clock = _place(options), Clock()
    if options.clean or now.tzinfo is None or not place.state.is_file():
        return None
    options.holding.enter_context(held(place.lock, printer.note))
    options.locked = place.lock
    with clock.stage("look"):
        options.seen = glance(place, apart=True)
        rests = options.seen is not None and options.seen.rests(instant(now))
    if not rests:
        return None
    return _told(options.seen.report(clock), options.why, printer)


def run(site: "Site", options: argparse.Namespace, printer: Printer) -> Outcome:
    """Build; raises Mistake, and then the edition that was live is live still."""
    from builder.edition.build import build

    report = build(
        site,
        now=options.now,
        out=options.out,
        drafts=options.drafts,
        clean=options.clean,
        jobs=options.jobs,
        note=printer.note,
        progress=printer.progress,
        seen=options.seen,
        locked=options.locked,
    )
    return _told(report, options.why, printer)
