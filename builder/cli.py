"""The command line: names the verbs, reads flags, prints errors, sets the exit status (1 yours, 3 ours, 130 ^C)."""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, cast

from builder import __version__, commands, garbage
from builder.commands.outcome import Outcome, Printer
from builder.errors import Mistake

if TYPE_CHECKING:
    from builder.settings import Site

YOURS, OURS, INTERRUPTED = 1, 3, 130


class _Help(argparse.HelpFormatter):
    """Argparse's help, as wide as the terminal, without the libraries that argparse asks how wide that is."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width() - 2)


@cache
def _width() -> int:
    try:
        return int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (ValueError, OSError):
        return 80


class _Parser(argparse.ArgumentParser):
    """Argparse, with a wrong flag as a person's mistake: exit status 1, told the way every other one is."""

    def error(self, message: str) -> NoReturn:
        raise Mistake(message=f"{self.prog}: {message}. `{self.prog} --help` lists what there is.")


def _common(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("for every verb")
    group.add_argument(
        "--site", type=Path, default=Path(), metavar="DIR", help="the folder of site.yaml (default: here)"
    )
    group.add_argument("--quiet", action="store_true", help="tell problems only")
    group.add_argument("--verbose", action="store_true", help="tell each stage and its time")
    group.add_argument("--json", action="store_true", dest="as_json", help="one JSON document on standard output")
    group.add_argument("--now", metavar="TIME", help="the time to take as now, such as 2024-11-14T09:30+02:00")


def _parser(verb: str | None) -> argparse.ArgumentParser:
    """The parser; where a verb was typed first, it is the only one that is imported, or known at all."""
    about = "Raw articles to a published, cross-linked archive of briefings."
    parser = _Parser(prog="briefing", description=about, formatter_class=_Help)
    parser.add_argument("--version", action="version", version=f"briefing-archive {__version__}")
    # With `prog` given, argparse need not work out how this parser's help begins, which takes libraries.
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=_Parser, prog=parser.prog)
    for name in (verb,) if verb else commands.VERBS:
        text = commands.VERBS[name]
        entry = verbs.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".", formatter_class=_Help)
        if name == verb:
            commands.load(name).options(entry)
            _common(entry)
    return parser


def _typed(text: str) -> datetime:
    """The time typed, which may lack a zone."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise Mistake(message=f'--now: "{text}" is not a time. Write it like 2024-11-14T09:30+02:00.') from None


def _instant(text: str | None) -> datetime:
    """The time typed or the clock's, before the zone of the site is known: one that needs it has none."""
    return datetime.now(UTC) if text is None else _typed(text)


def _now(site: "Site", text: str | None) -> datetime:
    """The time typed, in the site's zone where it has none of its own, or the clock's."""
    if text is None:
        return datetime.now(site.settings.zone).replace(microsecond=0)
    now = _typed(text)
    return now if now.tzinfo else now.replace(tzinfo=site.settings.zone)


def _done(options: argparse.Namespace, printer: Printer) -> Outcome:
    verb = commands.load(options.verb)
    early = getattr(verb, "early", None)
    if early is not None and (outcome := early(_instant(options.now), options, printer)) is not None:
        return cast(Outcome, outcome)
    # Reading settings takes libraries that a command which has nothing to do does without.
    from builder.settings import load as load_site

    options.wrong = [] if getattr(verb, "GOES_ON", False) else None
    site = load_site(options.site, getattr(options, "base_url", None), options.wrong)
    options.now = _now(site, options.now)
    return verb.run(site, options, printer)


def _run(options: argparse.Namespace, printer: Printer) -> Outcome:
    try:
        with ExitStack() as options.holding:
            return _done(options, printer)
    except Mistake as mistake:
        if not mistake.problems:
            if not printer.as_json:
                print(mistake.message, file=printer.err)
            return Outcome({"message": mistake.message}, failed=True)
        return Outcome(problems=mistake.problems, failed=True)


def _tell(outcome: Outcome, printer: Printer) -> int:
    printer.progress("")
    printer.problems(outcome.problems)
    printer.document({**outcome.document, "problems": [problem.as_json() for problem in sorted(outcome.problems)]})
    return outcome.status


def _ours(printer: Printer) -> int:
    """An exception nobody foresaw is our fault: say so, and show it, since no remedy of the person's will do."""
    import traceback

    traceback.print_exc(file=printer.err)
    print("This is a fault of the program, not of your files. Please report it with the lines above.", file=printer.err)
    return OURS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; prints, but never raises."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    printer = Printer(as_json="--json" in words)
    try:
        verb = words[0] if words and words[0] in commands.VERBS else None
        options = _parser(verb).parse_args(words)
        printer = Printer(quiet=options.quiet, verbose=options.verbose, as_json=options.as_json)
        return _tell(_run(options, printer), printer)
    except Mistake as mistake:
        if printer.as_json:
            return _tell(Outcome({"message": mistake.message}, failed=True), printer)
        print(mistake.message, file=printer.err)
        return YOURS
    except KeyboardInterrupt:
        print("Interrupted.", file=printer.err)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone, as in `briefing status | head`: nothing is wrong, and no more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        return _ours(printer)


def entry() -> NoReturn:
    """The console script."""
    garbage.seldom()
    garbage.leave(main())
