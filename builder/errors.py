"""The mistakes a person can make, each told by its place, the fact and the remedy."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]


class Problem(NamedTuple):
    """One thing wrong or doubtful in one place of one file.

    `file` is a path relative to the site's folder, with forward slashes; `line` and `column` count from 1, columns in
    characters, over the whole file (1:1 where the fault is the file itself). `message` states the fact and begins with
    the field it is about, if any; `remedy` says what to do. Both are whole sentences.
    """

    file: str
    line: int
    column: int
    code: str
    message: str
    remedy: str
    severity: Severity = "error"

    def __str__(self) -> str:
        doubt = "warning: " if self.severity == "warning" else ""
        return f"{self.file}:{self.line}:{self.column}: {doubt}{self.message} {self.remedy}".rstrip()

    def as_json(self) -> dict[str, str | int]:
        """The problem as `check --json` prints it."""
        return self._asdict()


class Mistake(Exception):
    """A person's mistake that ends a command with exit status 1; carries every problem found, never only the first."""

    def __init__(self, problems: Iterable[Problem] = (), message: str = "") -> None:
        self.problems = tuple(sorted(problems))
        self.message = message or "\n".join(map(str, self.problems))
        super().__init__(self.message)

    def __reduce__(self) -> tuple[type["Mistake"], tuple[tuple[Problem, ...], str]]:
        """How a worker's process hands it over."""
        return type(self), (self.problems, self.message)


def errors_in(problems: Iterable[Problem]) -> list[Problem]:
    """Those problems that forbid publishing."""
    return [problem for problem in problems if problem.severity == "error"]
