"""Where was text broken at a margin? Told by the room that a line had for what follows, whatever letters that begins
with.

At a margin each line of a paragraph but its last had no room for the next word, or in scripts without spaces for the
next sign. Lines that end anywhere else were ended by the writer.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from builder.intake.sheet import Line

BULLET = re.compile(r"[•·▪▫‣◦●○■□*–-]\s+(?=\S)|・(?=\S)")
_WIDEST, _NARROWEST = 100, 40  # columns between which a margin is looked for
_FEWEST = 3  # breaks at a margin, without which there is none
_LONGER = 0.3  # share of lines that may reach beyond a margin: an appeal pasted below, a long address
_AGREES = 0.6  # share of a paragraph's breaks that are the margin's; less where what follows goes on with the sentence
_SHARE = 0.3  # of all lines that others follow, which a margin must have broken: the rest are lists
_MOST = 40  # widths that are tried
_RAGGED = 0.13  # share of the columns that a font of East Asia leaves on a line whose sentence goes on
_STOPS = re.compile("[.!?。！？…」』”)）\\]]$")
_HUNG = 4  # columns by which signs that may not begin a line, or end one, make it shorter
_HYPHENED = 0.08  # share of broken lines with a hyphen, from which on words were parted and not only compounds
_GAPPED = re.compile(r"\S {6,}\S")  # the head of a printed page, the row of a table
_BREAKS_WORD = re.compile(r"\w-$")
_RULE = re.compile(r"[\W_]{3,}")
_LABEL = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}:(?:\s|$)")
_SIGN = re.compile(r"[◇◆▽▼△▲※★☆▶►【〔©ⓒ]|\([cC]\)\s")
# A name with its surname in capitals, alone on its line: who wrote what follows.
_SIGNED = re.compile(r"[A-ZÀ-ÞА-ЯІЇЄҐ][^\W\d_A-ZÀ-ÞА-ЯІЇЄҐ]+(?:\s[A-ZÀ-ÞА-ЯІЇЄҐ]\.)?\s[A-ZÀ-ÞА-ЯІЇЄҐ'’-]{3,}")
_COMPOUND = re.compile(r"\w+-\w+")
_LAST, _FIRST = re.compile(r"\w+-$"), re.compile(r"\w+")
_HYPHEN = re.compile(r"[^\W\d_]-$")
_ITEM = re.compile(r"(?:\d{1,2}|[a-z])[.)]\s|\[\d{1,3}\]\s")
_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
_IDEOGRAM = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
_SYLLABLE = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")


def _columns(text: str) -> int:
    """The columns that a text takes on a terminal: signs of East Asia take two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def _lead(line: Line) -> int:
    return _columns(line.raw[: line.lead])


def _reach(line: Line) -> int:
    return _lead(line) + _columns(line.text)


def _begins(line: Line, following: Line) -> bool:
    """Whether the next line begins something of its own: an item, what has a label ("Quote: ..."), an indented line."""
    text = following.text
    indented = _lead(following) > _lead(line) + 1 and not (BULLET.match(line.text) or _ITEM.match(line.text))
    labelled = text[:1].isupper() and _LABEL.match(text) is not None
    return (
        indented
        or labelled
        or any(each is not None for each in (BULLET.match(text), _SIGN.match(text), _SIGNED.fullmatch(text)))
    )


def _announces(text: str) -> bool:
    """Whether a line announces what follows: "Related:"."""
    return text.endswith(":") and len(text.split()) <= 4


class _Break(Struct, frozen=True):
    """The end of line `at`, which another follows: the columns up to there, and those that the next word would need.

    `ragged` says that its signs may be of many widths, and that its sentence goes on.
    """

    at: int
    reach: int
    need: int
    lower: bool
    ragged: bool

    def full(self, width: int) -> bool:
        return self.reach + self.need > width

    def broken(self, width: int) -> bool:
        """Whether a margin broke the line, once it is known that there is one."""
        return self.reach <= width < self.reach + self.need + self.ragged * _RAGGED * width


def _break(at: int, line: Line, following: Line) -> _Break:
    text = following.text
    if _IDEOGRAM.match(text):
        need = 2 + _HUNG
    else:
        need = _columns(text.split(maxsplit=1)[0]) + (0 if _BREAKS_WORD.search(line.text) else 1)
    ragged = _WIDE.search(line.text) is not None and _STOPS.search(line.text) is None
    return _Break(at, _reach(line), need, not text[0].isupper(), ragged)


def follows(line: Line, following: Line) -> bool:
    """Whether two lines may be of one paragraph, as far as their words and the format tell."""
    return not (
        not line.text
        or not following.text
        or line.hint.tag
        or following.hint.tag
        or following.joins
        or line.hint.level != following.hint.level
        or _RULE.fullmatch(line.text)
        or _RULE.fullmatch(following.text)
        or _begins(line, following)
        or _announces(line.text)
    )


def apart(line: Line, following: Line) -> bool:
    """Whether one of two lines is the head of a printed page or the row of a table, whatever room there was."""
    return _GAPPED.search(line.text) is not None or _GAPPED.search(following.text) is not None


def _stretches(lines: Sequence[Line]) -> Iterator[list[_Break]]:
    """The breaks between lines that may go on in the next, by the stretches of lines that follow one another."""
    gathered: list[_Break] = []
    for at in range(len(lines) - 1):
        if follows(lines[at], lines[at + 1]):
            gathered.append(_break(at, lines[at], lines[at + 1]))
        elif gathered:
            yield gathered
            gathered = []
    if gathered:
        yield gathered


def _agreeing(stretch: Sequence[_Break], width: int, known: bool = False) -> bool:
    """Whether the lines of a stretch were broken at a margin, which may be `known`: nearly all had no room for what
    follows.
    """
    within = [each for each in stretch if each.reach <= width]
    full = [each for each in within if (each.broken(width) if known else each.full(width))]
    goes_on = sum(each.lower for each in full) >= 0.4 * len(full)
    return bool(full) and len(full) >= (0.5 if goes_on else _AGREES) * len(within)


def _width(stretches: Sequence[Sequence[_Break]], lengths: Sequence[int]) -> int:
    """The margin of a text, 0 where it has none: the widest that most of its breaks agree on."""
    reaches = sorted({each.reach for stretch in stretches for each in stretch}, reverse=True)
    for width in [reach for reach in reaches if _NARROWEST <= reach <= _WIDEST][:_MOST]:
        longer = sum(length > width for length in lengths)
        if longer > _LONGER * len(lengths):
            return 0
        agreeing = [each for stretch in stretches if _agreeing(stretch, width) for each in stretch]
        full = [each for each in agreeing if each.full(width) and each.reach <= width]
        beyond = sum(each.reach > width for stretch in stretches for each in stretch)
        # Short lines of one length that all begin anew are a list.
        lower = sum(each.lower for each in full) >= 0.15 * len(full)
        enough = len(agreeing) >= _SHARE * sum(map(len, stretches))
        if len(full) >= max(_FEWEST, 2 * beyond) and lower and enough:
            return width
    return 0


class Margin(Struct, frozen=True):
    """How a text was broken: its width, the indices of the lines that go on in the next, whether words were parted with
    a hyphen, and whether lines of Korean were cut wherever the width fell.
    """

    width: int = 0
    breaks: frozenset[int] = frozenset()
    hyphened: bool = False
    filled: bool = False


def _is_hyphened(lines: Sequence[Line], breaks: frozenset[int]) -> bool:
    found = sum(_HYPHEN.search(lines[at].text) is not None and lines[at + 1].text[0].islower() for at in breaks)
    return found >= _FEWEST and found >= _HYPHENED * len(breaks)


def _is_filled(lines: Sequence[Line], breaks: frozenset[int], width: int) -> bool:
    """Whether lines of Korean were cut at a width wherever that fell: then nearly all are equally long."""
    reaches = [_reach(lines[at]) for at in breaks if _SYLLABLE.search(lines[at].text)]
    return len(reaches) >= _FEWEST and sum(reach >= width - 2 for reach in reaches) >= 0.8 * len(reaches)


def margin(lines: Sequence[Line]) -> Margin:
    """The margin at which a text was broken; one without breaks where there is none."""
    stretches = list(_stretches(lines))
    if sum(map(len, stretches)) < _FEWEST:
        return Margin()
    lengths = [_reach(line) for line in lines if line.text and not line.hint.tag]
    width = _width(stretches, lengths)
    breaks = frozenset(
        each.at
        for stretch in stretches
        if width and _agreeing(stretch, width, known=True)
        for each in stretch
        if each.broken(width) and not apart(lines[each.at], lines[each.at + 1])
    )
    return Margin(width, breaks, _is_hyphened(lines, breaks), _is_filled(lines, breaks, width))


def _cut(one: Line, other: Line, width: int) -> str:
    """What stood between two lines of Korean that were cut at a width: a space where it is still there, where the next
    sign had room without it, or after a mark.
    """
    spaced = one.raw[-1:].isspace() or other.raw[:1].isspace()
    had_room = _reach(one) + _columns(other.text[:1]) <= width
    return " " if spaced or had_room or one.text[-1] in ".,!?…)”’" else ""


def unspaced(one: str, other: str) -> bool:
    """Whether no space parts two texts that follow one another: where a sign of Japanese or Chinese stands."""
    return _IDEOGRAM.match(one[-1:]) is not None or _IDEOGRAM.match(other) is not None


def joint(one: Line, other: Line, known: Margin) -> str:
    """What stands between a line of a paragraph and the next: a space where the script parts words.

    Japanese and Chinese have none. Korean parts words, unless its lines were cut wherever the width fell.
    """
    if _BREAKS_WORD.search(one.text) or (known.hyphened and _HYPHEN.search(one.raw.rstrip())):
        return ""  # after a hyphen inside a word ("en-" / "route")
    if unspaced(one.text, other.text):
        both = _IDEOGRAM.match(one.text[-1:]) and _IDEOGRAM.match(other.text)
        spaced = one.raw[-1:].isspace() or other.raw[:1].isspace()
        return " " if spaced and not both else ""
    return _cut(one, other, known.width) if known.filled else " "


def compounds(lines: Sequence[Line]) -> frozenset[str]:
    """The words that a text spells with a hyphen within a line."""
    return frozenset(found.group() for line in lines for found in _COMPOUND.finditer(line.text))


def parted(one: Line, other: Line, known: Margin, compounds: frozenset[str]) -> bool:
    """Whether the hyphen at a line's end only parts a word; the text spells `compounds` with one elsewhere."""
    if not known.hyphened or not _HYPHEN.search(one.text) or not other.text[0].islower():
        return False
    before, after = _LAST.search(one.text), _FIRST.match(other.text)
    return before is not None and after is not None and before.group() + after.group() not in compounds
