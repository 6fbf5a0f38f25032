"""What a command gives back to the command line: a document for programs, the problems met, and whether it failed."""

import json
import sys
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TextIO

from builder.errors import Problem, errors_in


class Outcome(NamedTuple):
    """`document` is what `--json` prints; `failed` makes exit status 1, as does a problem of severity error."""

    document: Mapping[str, Any] = MappingProxyType({})
    problems: tuple[Problem, ...] = ()
    failed: bool = False

    @property
    def status(self) -> int:
        return 1 if self.failed or errors_in(self.problems) else 0


class Printer:
    """Where a command speaks to a person: results on standard output, problems and progress on standard error.

    With `as_json` nothing but the one document reaches standard output; with `quiet` only problems are told.
    """

    __slots__ = ("as_json", "err", "out", "quiet", "verbose")

    def __init__(
        self,
        quiet: bool = False,
        verbose: bool = False,
        as_json: bool = False,
        out: TextIO | None = None,
        err: TextIO | None = None,
    ) -> None:
        self.quiet, self.verbose, self.as_json = quiet, verbose, as_json
        self.out, self.err = out or sys.stdout, err or sys.stderr

    def say(self, text: str = "") -> None:
        """A line of result, for a person."""
        if not (self.quiet or self.as_json):
            print(text, file=self.out)

    def detail(self, text: str) -> None:
        """A line that only `--verbose` shows, on standard error so that it also stands beside `--json`."""
        if self.verbose and not self.quiet:
            print(text, file=self.err)

    def note(self, text: str) -> None:
        """A line beside the result, on standard error: what a command waits for, or does that nobody asked for."""
        self.progress("")
        if not self.quiet:
            print(text, file=self.err)

    def progress(self, text: str) -> None:
        """A passing line on a terminal, overwritten by the next; '' clears it."""
        if self.err.isatty() and not (self.quiet or self.as_json):
            self.err.write(f"\r\033[K{text}")
            self.err.flush()

    def problems(self, problems: Iterable[Problem]) -> None:
        """Every problem on a line of its own; in JSON they stand in the document instead."""
        if not self.as_json:
            for problem in sorted(problems):
                print(problem, file=self.err)

    def document(self, document: Mapping[str, Any]) -> None:
        """The one JSON document, when it was asked for."""
        if self.as_json:
            json.dump(document, self.out, ensure_ascii=False, indent=2, default=str)
            self.out.write("\n")
