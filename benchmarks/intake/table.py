"""The report as a page's tables: our corpus by halves, then the public sets."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks.intake import pasted
from benchmarks.intake.public import Rate
from benchmarks.intake.score import Count, Summary
from benchmarks.intake.zyte import Measure

NOTHING = "–"


def _share(value: float | None) -> str:
    return NOTHING if value is None else f"{value:.3f}"


def _both(count: Count | None) -> str:
    return NOTHING if count is None else f"{count.precision:.3f} / {count.recall:.3f}"


def _per_cent(value: float | None) -> str:
    return NOTHING if value is None else f"{100 * value:.1f} %"


def _pair(first: float | None, second: float | None) -> str:
    return NOTHING if first is None else f"{_per_cent(first)}; {_per_cent(second)}"


# Each measure: its name, and how it reads in a summary.
MEASURES: dict[str, Callable[[Summary], str]] = {
    "boilerplate by line, precision / recall": lambda of: _both(of.lines),
    "reporting lost by characters, mean / worst file": lambda of: f"{_per_cent(of.lost)} / {_per_cent(of.worst)}",
    "date right or rightly left open; wrong and asserted": lambda of: _pair(of.date, of.date_asserted_wrong),
    "outlet, where it is named": lambda of: _share(of.outlet),
    "authors, precision / recall": lambda of: _both(of.authors),
    "headline, where there is one": lambda of: _share(of.title),
    "explicit dated statements, precision / recall": lambda of: _both(of.statements),
    "statements counted from a day (yesterday, on Tuesday), precision / recall": lambda of: _both(of.counted),
    "figures, precision / recall": lambda of: _both(of.figures),
    "traps fallen into": lambda of: _per_cent(of.traps),
    "who said a figure": lambda of: _share(of.who),
    "as of when a figure holds, precision / recall": lambda of: _both(of.when),
    "right, of what is called sure": lambda of: _share(of.sure.precision) if of.figures else NOTHING,
}


def _rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def halves(found: Mapping[str, Mapping[str, Summary]]) -> str:
    """`found` is half -> program -> summary: a column for each program in each half."""
    columns = [(half, program, summary) for half, programs in found.items() for program, summary in programs.items()]
    head = ["", *(f"{program}, {half} ({summary.files})" for half, program, summary in columns)]
    return _rows(head, ([name, *(tell(summary) for _, _, summary in columns)] for name, tell in MEASURES.items()))


def sets(rates: Mapping[str, Mapping[str, Rate]]) -> str:
    """`rates` is set -> program -> rate."""
    rows = (
        [name, str(rate.pages), program, _share(rate.title), _share(rate.date), _both(rate.authors)]
        for name, programs in rates.items()
        for program, rate in programs.items()
    )
    return _rows(["set", "pages", "program", "title", "date", "authors, precision / recall"], rows)


def pastes(rates: Mapping[str, Mapping[str, pasted.Rate]]) -> str:
    """`rates` is set -> program -> rate, where pages are copied as text."""
    rows = (
        [name, str(rate.pages), program, _share(rate.title), _share(rate.date), _share(rate.wrong)]
        for name, programs in rates.items()
        for program, rate in programs.items()
    )
    return _rows(["set, copied as text", "pages", "program", "title shown", "date", "another date asserted"], rows)


def bodies(what: str, measures: Mapping[str, Measure]) -> str:
    """`measures` is program -> measure of the set with gold text."""
    rows = (
        [name, str(len(found.pages)), _share(found.f1), _share(found.precision), _share(found.recall)]
        for name, found in measures.items()
    )
    return _rows([what, "pages", "F1", "precision", "recall"], rows)
