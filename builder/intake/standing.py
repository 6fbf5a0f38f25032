"""Where a line stands among the others: its neighbours, how far from the prose, under what head; as short clauses."""

from collections.abc import Sequence

from msgspec import Struct

from builder.intake.features import A_TABLE, Row, sized

_LIST = 7  # lines that a head of a list may lead to
_HEADS = frozenset(("list", "box"))
_PAGE = frozenset(("advert", "widget", "notice", "house phrase", "promotion", "appeal", "list", "box", "inline"))


def _look(row: Row) -> str:
    if row.structure == A_TABLE:
        return "a line of a table"
    return "prose" if row.prose else "a sentence" if row.sentence else "no sentence"


def _beside(rows: Sequence[Row], at: int, step: int) -> list[str]:
    """What stands before (`step` -1) or after a line."""
    where = "before it" if step < 0 else "after it"
    if not 0 <= at + step < len(rows):
        return [f"{where}: nothing"]
    other = rows[at + step]
    seen = [f"{where}: {sized(other.size)}"]
    seen.append(f"{where}: {_look(other)}")
    if other.rule:
        seen.append(f"{where}: the words of {other.rule}")
    if other.bullet:
        seen.append(f"{where}: a bullet")
    if 0 <= at + 2 * step < len(rows):
        further = rows[at + 2 * step]
        seen.append(f"two {where}: {_look(further)}")
        if further.rule:
            seen.append(f"two {where}: the words of {further.rule}")
    return seen


def _distance(lines: int) -> str:
    return next(
        (name for most, name in ((1, "1"), (2, "2"), (4, "3 or 4"), (8, "5 to 8"), (20, "9 to 20")) if lines <= most),
        "over 20",
    )


def _runs(rows: Sequence[Row]) -> list[int]:
    """For each line how many words of prose stand in the run of prose around it, gaps of two lines allowed."""
    totals = [0] * len(rows)
    at = 0
    while at < len(rows):
        if not rows[at].prose:
            at += 1
            continue
        end = last = at
        size = 0
        while end < len(rows) and end - last <= 3:
            if rows[end].prose:
                last, size = end, size + rows[end].size
            end += 1
        for each in range(at, last + 1):
            totals[each] = size
        at = last + 1
    return totals


class _Run(Struct, frozen=True):
    """The longest run of prose: its first and last line, and the words of every line's own run."""

    first: int
    last: int
    words: int
    all: tuple[int, ...]


def _longest(rows: Sequence[Row]) -> _Run:
    runs = _runs(rows)
    words = max(runs, default=0)
    places = [at for at, run in enumerate(runs) if run == words] or [0]
    return _Run(places[0], places[-1], words, tuple(runs))


def _to_run(at: int, run: _Run) -> list[str]:
    if not run.words:
        return ["stands on a page without prose"]
    if run.all[at] == run.words:
        return ["stands in the longest run of prose"]
    if at < run.first:
        seen = [f"stands {_distance(run.first - at)} lines before the longest run of prose"]
    else:
        seen = [f"stands {_distance(at - run.last)} lines after the longest run of prose"]
    if run.all[at]:
        seen.append(
            f"stands in a lesser run of prose, {'over' if 2 * run.all[at] > run.words else 'under'} half as long"
        )
    return seen


def _since(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """For each line how many lines ago prose stood, -1 where none did, and how often since then words of the page."""
    found = []
    lines, page, begun = 0, 0, False
    for each in rows:
        if each.prose and each.rule not in _PAGE:
            lines, page, begun = 0, 0, True
        elif each.structure != A_TABLE:  # a table is as far from the prose as its first line is
            lines += 1
            page += each.rule in _PAGE
        found.append((lines if begun else -1, page))
    return found


def _near(count: int, page: int, where: str) -> list[str]:
    seen = [f"prose {where}: {_distance(count) if count >= 0 else 'none'}"]
    if count and page:
        seen.append(f"words of the page stand {'once' if page == 1 else 'often'} up to the prose {where}")
    return seen


def _shape(line: Row) -> str:
    ending = "a sentence" if line.sentence else "no sentence"
    return f"{ending} of {'over 15' if line.size > 15 else '7 to 15' if line.size > 6 else 'up to 6'} words"


def _between(line: Row, before: tuple[int, int], after: tuple[int, int]) -> list[str]:
    """What the line's own look means where it stands: a title below all prose is not one between paragraphs."""
    shape = _shape(line)
    above = "no prose" if before[0] < 0 else "prose near" if before[0] < 4 else "prose far"
    below = "no prose" if after[0] < 0 else "prose near" if after[0] < 4 else "prose far"
    seen = [f"is {shape}, with {above} above and {below} below"]
    if before[1]:
        seen.append(f"is {shape}, and words of the page stand above it")
    if after[1] and after[0] < 0:
        seen.append(f"is {shape}, and words of the page stand below it")
    return seen


def _ends(at: int, count: int) -> list[str]:
    seen = [f"is line {at + 1}"] if at < 3 else []
    if count - at <= 2:
        seen.append("is the last line" if count - at == 1 else "is the last line but one")
    return seen


def main(rows: Sequence[Row]) -> list[bool]:
    """Which lines are prose of its longest run, which the text mostly is."""
    run = _longest(rows)
    return [each.prose and run.words > 0 and words == run.words for each, words in zip(rows, run.all, strict=True)]


def standing(rows: Sequence[Row]) -> list[list[str]]:
    """The features of where each line stands among the others."""
    run, before, after = _longest(rows), _since(rows), _since(rows[::-1])[::-1]
    found: list[list[str]] = []
    head = -_LIST
    for at, each in enumerate(rows):
        if each.rule in _HEADS:
            head = at
        elif each.prose:
            head = -_LIST
        seen = [*_to_run(at, run), *_near(*before[at], "before it"), *_near(*after[at], "after it")]
        seen += _between(each, before[at], after[at])
        if 0 < at - head < _LIST:
            seen.append("follows the head of a list" + (", with a bullet" if each.bullet else ""))
        found.append([*seen, *_beside(rows, at, -1), *_beside(rows, at, 1), *_ends(at, len(rows))])
    return found
