"""Line ends and letters that are written out, as a field of data or a page's source has them: such a line becomes the
lines that its reader would see.

The law: the lines tile the bytes of the one they were, have its number, and each character leads back to its bytes.
"""

import json
import re
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import accumulate, pairwise

from builder.intake.sheet import ESCAPE, MOST, Line, hinted, line

_END = r"\\{1,2}(?:r\\{1,2}n|n)"
_TAG = r"<\\{0,2}/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote)(?:\s[^<>]{0,200})?/?>"
_ENDS = re.compile(_END)
# Within a word, as in the path of a file, it is none: "C:\news".
_IN_WORD = re.compile(r"(?<=[\w:])\\n(?=[a-z])")
_KEY = r"\"[A-Za-z_][\w.:-]{0,40}\"\s?:\s?"
_FIELD = re.compile(rf"\s*[{{\[,]*\s*{_KEY}")
_TEXT = re.compile(rf"\s*[{{\[,]*\s*{_KEY}\"(?=.*(?:{_END}|{_TAG}))", re.IGNORECASE | re.DOTALL)
_CLOSES = re.compile(r"\"?\s*[}\],]*\s*$")  # the mark, bracket and comma that close a field's text
# Where one field of a record ends and the next begins.
_NEXT = re.compile(rf"(?:(?<=[\"\]}}\d])|(?<=true|null)|(?<=false))\s?,\s?(?={_KEY})|[{{\[]\s?(?={_KEY})")
_BREAKS = re.compile(rf"(?:{_END})+|{_TAG}", re.IGNORECASE)
_MARKUP = re.compile(r"<(?:\\{0,2}/?[a-z][\w-]{0,15})(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
# A letter that is written out; two of four figures may be one.
_LETTER = re.compile(
    r"\\{1,2}u[dD][89abAB][\da-fA-F]{2}\\{1,2}u[dD][c-fC-F][\da-fA-F]{2}|\\{1,2}u[\da-fA-F]{4}|\\{1,3}[\"'/]|\\\\|\\t"
    r"|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z][a-z\d]{1,24});",
    re.IGNORECASE,
)
_FEWEST = 2  # ends that are written out, of a line that is no field
_FIELDS = 2  # fields in one line, which are a record


def _letter(found: str) -> str:
    """What a letter that is written out stands for; one sign, a space where it is none."""
    if found.startswith("&"):
        meant = unescape(found)
    elif found[-1] in "\"'/\\":
        meant = found[-1]
    else:
        meant = (
            " " if found.endswith("t") and len(found) == 2 else json.loads(f'"{found.replace(chr(92) * 2, chr(92))}"')
        )
    return meant if len(meant) == 1 and not "\ud800" <= meant <= "\udfff" else " "


def _is_written(raw: str) -> bool:
    """Whether a line has its ends written out, or is a field or a record of data."""
    ends = len(_ENDS.findall(raw)) - len(_IN_WORD.findall(raw)) if "\\" in raw else 0
    field = _FIELD.match(raw) is not None
    if ends >= (1 if field else _FEWEST):
        return True
    return field and ("\\u" in raw or _TEXT.match(raw) is not None or len(_NEXT.findall(raw)) >= _FIELDS)


def _fields(raw: str) -> Iterator[tuple[int, int]]:
    """The fields of a record, from character to character."""
    cuts = [0, *(found.end() for found in _NEXT.finditer(raw) if found.start()), len(raw)]
    yield from pairwise(cuts)


def _pieces(raw: str) -> Iterator[tuple[int, int, int]]:
    """The lines in a raw line: where each begins, where its words end, and where the next begins."""
    for start, end in _fields(raw):
        at = start
        if opening := _TEXT.match(raw, start, end):
            yield at, opening.end(), opening.end()
            at, shut = opening.end(), _CLOSES.search(raw, opening.end(), end)
            words = shut.start() if shut else end
        else:
            words = end
        for found in _BREAKS.finditer(raw, at, words):
            yield at, found.start(), found.end()
            at = found.end()
        yield at, words, end


def _spelt(piece: Line) -> Line:
    """A line with its letters spelt and its markup left out."""
    hidden = {at for found in _MARKUP.finditer(piece.raw) for at in range(*found.span())}
    letters = {found.start(): _letter(found.group()) for found in _LETTER.finditer(piece.raw)}
    hidden |= {at for found in _LETTER.finditer(piece.raw) for at in range(found.start() + 1, found.end())}
    if not hidden and not letters:
        return piece
    return hinted(piece, piece.hint, [at for at in range(len(piece.raw)) if at not in hidden], (), letters)


def _parted(whole: Line) -> Iterator[Line]:
    sizes = [0, *accumulate(len(each.encode(whole.encoding, ESCAPE)) for each in whole.raw)]
    found = [each for each in _pieces(whole.raw) if each[0] < each[2]]
    for number, (start, words, after) in enumerate(found):
        last = number + 1 == len(found)
        end = whole.end if last else whole.start + sizes[after]
        yield _spelt(line(whole.number, whole.start + sizes[start], end, whole.raw[start:words], whole.encoding))


def parted(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those whose ends are written out as the lines that they hold; all as they were where that is more than
    a file may have.
    """
    found: list[Line] = []
    for each in lines:
        found += _parted(each) if ("\\" in each.raw or '"' in each.raw) and _is_written(each.raw) else [each]
        if len(found) > MOST:
            return tuple(lines)
    return tuple(found)
