"""The short way through YAML: keys, texts and lists as nearly all front matter writes them, a line at a time.

The law: where the short way reads a text, it reads what the long one reads; whatever is not plain is left to that.
"""

import json
import re
from typing import Any, NoReturn

_Line = tuple[str, str, str, str]  # its indent, the hyphen of an item, the key, the rest
# A key is a word of a program, or words as the names of a vocabulary have them.
_WORD = r"[^\W_][\w.’/+-]{0,60}"
_KEY = rf"(?:[A-Za-z_][\w-]{{0,60}}|{_WORD}(?: {_WORD}){{0,8}})"
_LINE = re.compile(rf"^( *)(- +)?(?:({_KEY}):(?: +|$))?([^\n]*)$", re.MULTILINE)
_COMMENT = re.compile(r"^ *#[^\n]*$", re.MULTILINE)

_SIGNS = "-?:,[]{}#&*!|>'\"%@`"  # with which no text without quotation marks begins
_FIRST = rf"[^ {re.escape(_SIGNS)}]"
_QUOTED = re.compile(r"\"([^\"\\]*)\"|'([^']*)'")
_ITEM = rf"(?:\"[^\"\\]*\"|'[^']*'|{_FIRST}[^:#?,\[\]{{}}'\"]*)"
_LIST = re.compile(rf"\[ *{_ITEM}(?: *, *{_ITEM})* *\]")
_ITEMS = re.compile(rf"[\[,] *({_ITEM})")
# JSON is YAML, as far as texts without escapes and plain numbers go.
_JSON = re.compile(r"[\[{](?:[0-9.,: \[\]{}-]|\"[^\"\\]*\")*[\]}]")
_DEEP = 8  # brackets and levels that are surely within the limit of depth


class _NotPlain(Exception):
    """Something that the short way does not read."""


def _fail(*_: object) -> NoReturn:
    raise _NotPlain


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else _fail()


_json = json.JSONDecoder(object_pairs_hook=_pairs, parse_int=str, parse_float=str, parse_constant=_fail).decode


def _flow(text: str) -> Any:
    if text == "[]":
        return []
    if _LIST.fullmatch(text):
        return [_value(item.rstrip(" ")) for item in _ITEMS.findall(text)]
    if _JSON.fullmatch(text) is None or text.count("[") + text.count("{") > _DEEP:
        _fail()
    return _json(text)


def _value(text: str) -> Any:
    if text[0] not in _SIGNS:
        if ": " in text or " #" in text or text[-1] == ":":
            _fail()
        return None if text in ("null", "~") else text
    if found := _QUOTED.fullmatch(text):
        return found[1] if found[2] is None else found[2]
    return _flow(text)


def _list(lines: list[_Line], at: int, indent: int, depth: int) -> tuple[list[Any], int]:
    """The list whose first item stands on a line, and the line after it."""
    made: list[Any] = []
    while at < len(lines):
        before, hyphen, key, rest = lines[at]
        if len(before) != indent or not hyphen:
            break
        if key:
            lines[at] = (before + " " * len(hyphen), "", key, rest)
            value, at = _mapping(lines, at, indent + len(hyphen), depth + 1)
            made.append(value)
        else:
            made.append(_value(rest.rstrip(" ")) if rest else _fail())
            at += 1
    return made, at


def _mapping(lines: list[_Line], at: int, indent: int, depth: int) -> tuple[dict[str, Any], int]:
    """The mapping whose first key stands on a line, and the line after it."""
    made: dict[str, Any] = {}
    while at < len(lines):
        before, hyphen, key, rest = lines[at]
        if len(before) != indent or hyphen:
            break
        if not key or key in made or key == "null" or depth > _DEEP:
            _fail()
        at += 1
        if rest:
            made[key] = _value(rest.rstrip(" "))
        elif at < len(lines) and (len(lines[at][0]) > indent or (len(lines[at][0]) == indent and lines[at][1])):
            below = _list if lines[at][1] else _mapping
            made[key], at = below(lines, at, len(lines[at][0]), depth + 1)
        else:
            made[key] = None
    return made, at


def read(text: str) -> dict[str, Any] | None:
    """What a text says if it is a mapping throughout plain; None where only the long way can tell."""
    if "\t" in text or "\r" in text or "\ufeff" in text:
        return None
    if "#" in text:
        text = _COMMENT.sub("", text)
    lines = [line for line in _LINE.findall(text) if line[2] or line[3] or line[1]]
    try:
        made, end = _mapping(lines, 0, 0, 1)
    except (_NotPlain, ValueError):
        return None
    # A line that none of them took, such as the second of a text, ends them all.
    return made if lines and end == len(lines) else None
