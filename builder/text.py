"""Bytes to text: UTF-8, with or without a byte order mark, and no control characters; each fault by its place."""

from codecs import BOM_UTF8

from builder.errors import Problem
from builder.strictyaml import CONTROL, controls, place

SIZE = 5 * 1024 * 1024  # bytes of one file


def _encoding(file: str, data: bytes, error: UnicodeDecodeError) -> Problem:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Problem(file, 1, 1, "encoding", "This file is UTF-16.", "Save it as UTF-8.")
    before = data[: error.start].decode()
    line, column = place(before, len(before))
    fact = f"The byte {data[error.start]:02X} is not UTF-8."
    return Problem(file, line, column, "encoding", fact, "Save the file as UTF-8.")


def decode(file: str, data: bytes) -> tuple[str | None, list[Problem]]:
    """The text without its byte order mark, line ends as they are, and what is wrong; None where it is no text at all.

    A space stands for each control character, so that whatever else is wrong can be told with it, at its place.
    """
    if len(data) > SIZE:
        fact = f"This file is larger than {SIZE // 1024 // 1024} MB."
        return None, [Problem(file, 1, 1, "size", fact, "Split it, or take out what does not belong here.")]
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return None, [_encoding(file, data, error)]
    problems = []
    for found in controls(text):
        fact = f"The control character U+{ord(found.group()):04X} is not accepted."
        problems.append(Problem(file, *place(text, found.start()), "control", fact, "Take it out."))
        if len(problems) == 10:
            break
    return (CONTROL.sub(" ", text) if problems else text), problems
