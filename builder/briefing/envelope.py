"""The two parts of a file: front matter between lines of `---`, then the body; each with the line it begins on."""

import re
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from builder import strictyaml
from builder.errors import Problem
from builder.fields import yaml_problem
from builder.strictyaml import place
from builder.text import decode

_FENCE = re.compile(r"---[ \t]*(?:\r\n|\r|\n|\Z)")


class Envelope(Struct, frozen=True):
    """`front` and `body` as they stand in the text; `front_at` and `body_at` are indexes, the lines count from 1.

    `clean` is False where the bytes have faults of their own, such as a control character.
    """

    text: str
    front: str
    body: str
    front_at: int
    body_at: int
    front_line: int
    body_line: int
    clean: bool = True


def _closing(text: str, start: int) -> re.Match[str] | None:
    """The line of `---` that ends the front matter beginning at `start`."""
    at = text.find("---", start)
    while at >= 0:
        if text[at - 1] in "\r\n" and (found := _FENCE.match(text, at)):
            return found
        at = text.find("---", at + 1)
    return None


def split(text: str) -> Envelope | None:
    """The parts of a text, or None where it has no front matter or the front matter is never closed."""
    opened = _FENCE.match(text)
    if opened is None:
        return None
    closed = _closing(text, opened.end())
    if closed is None:
        return None
    front, body = text[opened.end() : closed.start()], text[closed.end() :]
    body_line = place(text, closed.end())[0]
    return Envelope(text, front, body, opened.end(), closed.end(), 2, body_line)


@lru_cache(maxsize=1)
def of(data: bytes) -> Envelope | None:
    """The parts of a file's bytes, or None where they cannot be told apart; the last are remembered, for who parses a
    file has it checked next.
    """
    text, problems = decode("", data)
    parts = None if text is None else split(text)
    return replace(parts, clean=False) if parts and problems else parts


def _unsplit(file: str, text: str) -> Problem:
    if _FENCE.match(text):
        fact, remedy = (
            "The front matter is opened on line 1 and never closed.",
            "Put a line of --- between it and the body.",
        )
    elif re.match(r"\s+---[ \t]*$", text, re.MULTILINE):
        fact, remedy = "Something stands before the first ---.", "Begin the file with a line of ---."
    else:
        fact = "This file has no front matter."
        remedy = "Begin it with a line of ---, then title: and date:, then another line of ---."
    return Problem(file, 1, 1, "front-matter", fact, remedy)


def read(file: str, data: bytes) -> tuple[Envelope | None, dict[str, object], list[Problem]]:
    """The parts of a file's bytes, its front matter as loaded, and what is wrong so far.

    The Envelope is None where a fault forbids going on. Faults that leave the rest readable, such as a key that stands
    there twice, do not.
    """
    parts = of(data)
    problems: list[Problem] = []
    if parts is None or not parts.clean:
        text, problems = decode(file, data)
        if parts is None:
            return None, {}, problems if text is None else [*problems, _unsplit(file, text)]
    if len(parts.front.encode()) > strictyaml.LIMIT:
        fact = f"The front matter is longer than {strictyaml.LIMIT // 1024} KB."
        return None, {}, [*problems, Problem(file, 1, 1, "size", fact, "Move what is long into the body.")]
    faults: list[strictyaml.YamlFault] = []
    try:
        front = strictyaml.load(parts.front, faults=faults)
    except strictyaml.YamlFault as fault:
        return None, {}, [*problems, yaml_problem(file, fault, parts.front_line)]
    problems += [yaml_problem(file, fault, parts.front_line) for fault in faults]
    if front is not None and not isinstance(front, dict):
        fact = "The front matter is not a mapping."
        remedy = "Write each field on a line of its own, as in title: Night training."
        return None, {}, [*problems, Problem(file, 2, 1, "type", fact, remedy)]
    return parts, front or {}, problems
