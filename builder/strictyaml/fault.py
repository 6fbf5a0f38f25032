"""What is wrong with a text that is to be strict YAML, and where in it."""

import re
from typing import NoReturn

_BREAK = re.compile(r"\r\n|\r|\n")
_NAMED = re.compile(r"[\w.\[\]-]+: ")  # a sentence about a field begins with its name, as written


class YamlFault(ValueError):
    """A text that is not strict YAML: `line` and `column` from 1 in the text, what is wrong, and what to do."""

    def __init__(self, line: int, column: int, message: str, remedy: str = "") -> None:
        if not _NAMED.match(message):
            message = message[0].upper() + message[1:]
        super().__init__(f"{line}:{column}: {message} {remedy}".rstrip())
        self.line, self.column, self.message, self.remedy = line, column, message, remedy


def place(text: str, index: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `index`; lines end at LF, CRLF or CR, as editors count them."""
    if text.find("\r", 0, index) < 0:
        return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, index):
        # A CRLF cut in two by `index` is one line end, not yet passed.
        if found[0] == "\r" and text[found.end() : found.end() + 1] == "\n":
            break
        line, start = line + 1, found.end()
    return line, index - start + 1


def refuse(text: str, index: int, message: str, remedy: str = "") -> NoReturn:
    """Raises the fault of the character at `index`."""
    raise YamlFault(*place(text, index), message, remedy)


def quoted(value: str) -> str:
    """The text in quotation marks, so that YAML reads it back: double, or single where those are plainer."""
    if ('"' in value or "\\" in value) and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'
