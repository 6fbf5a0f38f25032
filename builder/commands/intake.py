"""Takes raw articles in: each becomes a draft briefing, in review wherever something is doubtful; nothing that exists
is touched.
"""

import argparse
import shlex
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from builder.briefing.vocabulary import load as load_vocabulary
from builder.commands.interview import Interview
from builder.commands.outcome import Outcome, Printer
from builder.errors import Mistake, Problem
from builder.intake.bytecode import BYTECODE
from builder.intake.draft import Desk
from builder.intake.drafting import Drafted, Drafting, lot_elsewhere
from builder.intake.memory import Memory
from builder.intake.nomination import Nomination, nominations
from builder.intake.proposal import Proposal, proposals
from builder.intake.raw import Raw, raws
from builder.intake.register import Register
from builder.intake.shelf import Shelf
from builder.intake.taking import Comparison, Entry, Settle, Taking
from builder.settings import Site

HELP = "raw articles to draft briefings"
Done = TypeVar("Done")
_FEW = 40  # files: another process takes as long to begin as this one takes to draft so many
_LOT = 5
_NAMES = 8  # of a kind told in the closing output, those of most articles first
_ANEW = (
    "A briefing that stands is never written over: to have one drafted anew, delete its file and run `briefing intake`."
)


class _Run(Struct, frozen=True):
    """One run of the command; `problems` grow on the way."""

    taking: Taking
    settle: Settle | None
    found: list[Raw]
    named: Sequence[Path]
    printer: Printer
    problems: list[Problem]


def options(parser: argparse.ArgumentParser) -> None:
    """Which articles, where to, with what rights."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="raw articles, or folders of them (default: seeds)"
    )
    parser.add_argument("--into", type=Path, metavar="DIR", help="where drafts go (default: content/briefings)")
    parser.add_argument("--rights", choices=("own", "licensed", "excerpt", "link"), help="the rights of all of them")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be written, and write nothing")
    parser.add_argument(
        "--interactive", action="store_true", help="ask about each doubt, one key each; answers go to content/intake/"
    )
    parser.add_argument(
        "--diff", action="store_true", help="tell what the rules of today would draft otherwise than the last time"
    )


def _need(entry: Entry) -> tuple[bool, int, str]:
    """How much an article needs an editor: those without a date first, then by their doubts."""
    return "date" in entry.front, -len(entry.front.get("review", ())), entry.path


def _table(entries: list[Entry]) -> Iterator[str]:
    for entry in sorted((entry for entry in entries if not entry.before), key=_need):
        yield f"  {entry.front['status']:<10}  {entry.path}"
        yield f"              {entry.front['title']}"
        yield from (f"              - {doubt}" for doubt in entry.front.get("review", ()))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _without_address(entries: list[Entry]) -> Iterator[str]:
    """How many of the new articles give readers no way to the text: no doubt of any of them, and worth a line."""
    protected = [entry for entry in entries if entry.front.get("rights") in ("excerpt", "link")]
    missing = sum("url" not in entry.front.get("source", {}) for entry in protected)
    if missing:
        have = "has" if missing == 1 else "have"
        yield f"{missing} {have} no address; write it as `url` below `source`, or let `--interactive` ask for it."


def _nothing(run: _Run) -> Iterator[str]:
    """That there was nothing to take in, unless the problems tell it."""
    if not run.named:
        yield "No raw articles: put some into seeds/, or name them."
    elif not run.problems:
        yield f"No raw articles in {', '.join(path.as_posix() for path in run.named)}."


def _closing(entries: list[Entry], dry: bool) -> Iterator[str]:
    new = [entry for entry in entries if not entry.before]
    review = sum(entry.front["status"] == "review" for entry in new)
    taken = "would be taken in" if dry else "taken in"
    doubtful = f", {review} with doubts in review" if review else ""
    known = (
        f"; {_count(len(entries) - len(new), 'article')} had been taken in before" if len(new) < len(entries) else ""
    )
    yield f"{_count(len(new), 'article')} {taken}{doubtful}{known}."
    yield from _without_address(new)
    if known:
        yield _ANEW
    if new and not dry:
        example = shlex.quote(min(new, key=_need).given)
        yield "Next: open each file, settle its doubts and take them out of `review`, then write `status: published`."
        yield f"`briefing explain {example}` shows why each line was kept or dropped, and what each decision rests on."


def _into(site: Site, given: Path | None) -> Path:
    """Where drafts go; raises Mistake for a place inside the site in which a draft cannot live."""
    if given is None:
        return site.briefings.resolve()
    into = given.resolve()
    if into.is_relative_to(site.root.resolve()) and not into.is_relative_to(site.briefings.resolve()):
        fact = "--into: inside the site drafts live in content/briefings and below, and nowhere else."
        remedy = "Leave --into out, name a folder below content/briefings, or one outside the site."
        raise Mistake([Problem(given.as_posix(), 1, 1, "into", fact, remedy)])
    if into.exists() and not into.is_dir():
        fact = "--into: this is a file; drafts go to a folder."
        raise Mistake([Problem(given.as_posix(), 1, 1, "into", fact, "Name a folder.")])
    return into


def _asked(taking: Taking, settle: Settle, found: Iterable[Raw]) -> Iterator[Drafted | Mistake]:
    """The drafts of each file, its editor asked; a person's mistake in the place of a file that has none."""
    for raw in found:
        try:
            yield taking.asking(settle, raw)
        except Mistake as mistake:
            yield mistake


def _drafted(taking: Taking, settle: Settle | None, found: list[Raw]) -> Iterator[Drafted | Mistake]:
    """The drafts of each file in order; where there are many, made by several processes."""
    if settle is not None:
        yield from _asked(taking, settle, found)
        return
    drafting = taking.drafting
    if len(found) < _FEW:
        for raw in found:
            yield from drafting.lot([raw])
        return
    from builder.workers import Crew

    elsewhere = partial(lot_elsewhere, drafting.site.root, drafting.now, drafting.rights, taking.dry)
    with Crew(few=_FEW) as crew:
        yield from crew.do(found, drafting.lot, elsewhere, size=_LOT)


def _each(run: _Run, do: Callable[[Drafted], Iterable[Done]]) -> list[Done]:
    """What was done to every article of every file; a file that cannot be read is told among the problems."""
    done: list[Done] = []
    for number, drafted in enumerate(_drafted(run.taking, run.settle, run.found), 1):
        run.printer.progress(f"{number} of {len(run.found)}: {run.found[number - 1].given}")
        try:
            if isinstance(drafted, Mistake):
                raise drafted
            done += do(drafted)
        except Mistake as mistake:
            if not mistake.problems:
                raise
            run.problems.extend(mistake.problems)
    run.printer.progress("")
    return done


def _differences(found: list[Comparison | None]) -> Iterator[str]:
    known = [each for each in found if each is not None]
    for each in known:
        if each.changes:
            yield f"  {each.path}"
            yield f"              from {each.given}" + (
                "" if each.remembered else ", against the briefing as it stands"
            )
            yield from (f"              - {change}" for change in each.changes)
    changed = sum(bool(each.changes) for each in known)
    waiting = f"; {_count(len(found) - len(known), 'article')} not taken in yet" if len(known) < len(found) else ""
    yield f"{changed} of {_count(len(known), 'article')} would be drafted otherwise{waiting}."
    if changed:
        yield "Nothing was changed. Edit the briefings that need it; `briefing intake` remembers the drafts of today."
        yield _ANEW


def _diff(run: _Run) -> Outcome:
    compared = _each(run, run.taking.compare)
    for line in _differences(compared):
        run.printer.say(line)
    return Outcome({"articles": [each.as_json() for each in compared if each is not None]}, tuple(run.problems))


def _proposed(found: list[Proposal]) -> Iterator[str]:
    if found:
        yield "Perhaps house phrases, for `phrases` in content/vocabulary/outlets.yaml:"
        yield from (f"  {proposal}" for proposal in found)


def _nominated(found: list[Nomination]) -> Iterator[str]:
    if found:
        yield "New names, for content/vocabulary; paste those that you want, articles name them from then on:"
    for kind in dict.fromkeys(each.kind for each in found):
        of_kind = [each for each in found if each.kind == kind]
        yield f"  {kind}.yaml"
        for each in of_kind[:_NAMES]:
            yield f"    {each.entry}"
            yield f"      # {each.where}"
        if len(of_kind) > _NAMES:
            yield f"    # and {len(of_kind) - _NAMES} more, with --json"


def _take(run: _Run) -> Outcome:
    entries = _each(run, run.taking.take)
    for entry in entries:
        if entry.before:
            run.printer.detail(f"left alone: {entry.given} was taken in before, as {entry.path}")
    proposed = list(proposals(run.taking.memory, run.taking.drafting.desk.vocabulary))
    new = [entry.known_as for entry in entries if not entry.before]
    named = list(nominations(run.taking.memory, run.taking.drafting.desk.known, new))
    closing = _closing(entries, run.taking.dry) if run.found else _nothing(run)
    for line in (*_table(entries), *closing, *_proposed(proposed), *_nominated(named)):
        run.printer.say(line)
    document = {
        "articles": [entry.as_json() for entry in entries] if run.printer.as_json else [],
        "phrases": [{"outlet": each.outlet, "phrase": each.phrase, "articles": each.times} for each in proposed],
        "names": [each.as_json() for each in named],
    }
    return Outcome(document, tuple(run.problems))


def run(site: Site, options: argparse.Namespace, printer: Printer) -> Outcome:
    """Take in every article named; those that cannot be are told as problems, and the others are taken all the same."""
    into = _into(site, options.into)
    vocabulary, problems = load_vocabulary(site)
    dry = options.dry_run or options.diff
    settle = Interview.on_terminal(printer.out, options.now.date()).settle if options.interactive else None
    BYTECODE.keep_in(site.state, dry)
    drafting = Drafting(site, Desk.of(site.settings, vocabulary), options.now, options.rights)
    with Register.open(site, dry=dry) as register, Memory.open(site, dry=options.dry_run) as memory:
        taking = Taking(drafting, Shelf(site, into), register, memory, dry)
        found = list(raws(site, options.paths, problems))
        outcome = (_diff if options.diff else _take)(_Run(taking, settle, found, options.paths, printer, problems))
    BYTECODE.save()
    return outcome
