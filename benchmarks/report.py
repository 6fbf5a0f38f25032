"""The page that tells what was found, in Markdown."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks import features
from benchmarks.corpus import DENSITY
from benchmarks.machine import is_busy
from benchmarks.programs import PROGRAMS
from benchmarks.result import OURS, Result, Series
from benchmarks.scenario import SCENARIOS

MB = 1_000_000
WORDS = Path(__file__).parent / "templates/benchmarks.md"


def seconds(value: float) -> str:
    """With three digits, or two below 0.1 s: '0.08', '0.25', '2.31', '23.1', '231'."""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def times(ratio: float) -> str:
    """'0.8×', '5.1×', '123×'."""
    return f"{ratio:.1f}×" if ratio < 9.95 else f"{ratio:,.0f}×"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], rule: str = "---:") -> str:
    """A Markdown table; its columns but the first are set to the right."""
    lines = [head, ["---", *[rule] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(series: Series, scenario: str, program: str, what: str, form: Callable[[float], str]) -> str:
    if program not in series.readings[scenario]:
        return "not measured"
    shown = form(series.median(scenario, program, what))
    return (
        shown if program == OURS or what == "written" else f"{shown} ({times(series.ratio(scenario, program, what))})"
    )


def figures(series: Series, what: str, form: Callable[[float], str]) -> str:
    """Scenarios down, programs across: the median, and how many times ours that is."""
    programs = series.programs()
    return table(
        ["", *[PROGRAMS[name].TITLE for name in programs]],
        (
            [one.title, *[_cell(series, one.name, name, what, form) for name in programs]]
            for one in SCENARIOS
            if one.name in series.readings
        ),
    )


def _weights(series: Series) -> str:
    told = []
    for name, output in series.outputs.items():
        kept = f", and keeps {output.kept / MB:,.0f} MB for the next build" if output.kept else ""
        told.append(f"{PROGRAMS[name].TITLE} {output.files:,} files, {output.bytes / MB:,.0f} MB{kept}")
    return f"Output of a cold build: {'; '.join(told)}."


def _size(series: Series) -> str:
    rounds = "one round" if series.rounds == 1 else f"{series.rounds} rounds, medians"
    spread = "" if series.rounds == 1 else f" The farthest reading lies {series.spread():.0%} from its median."
    tables = (
        ("Seconds by the clock", "wall", seconds),
        ("Seconds of CPU", "cpu", seconds),
        ("Megabytes of memory at the peak", "peak", lambda value: f"{value / MB:,.0f}"),
        ("Files written", "written", lambda value: f"{value:,.0f}"),
    )
    parts = [f"**{title}**\n\n{figures(series, what, form)}" for title, what, form in tables]
    return "\n\n".join([f"## {series.size:,} briefings", f"In {rounds}.{spread} {_weights(series)}", *parts])


def _made(result: Result) -> str:
    """Scenarios down, sizes across: the pages that ours makes."""
    ordered = sorted(result.series, key=lambda series: series.size)
    rows = (
        [
            one.title,
            *[
                f"{series.median(one.name, OURS, 'made'):,.0f}" if one.name in series.readings else "not measured"
                for series in ordered
            ],
        ]
        for one in SCENARIOS
    )
    return table(["pages made by ours", *[f"at {series.size:,}" for series in ordered]], rows)


def _machine(result: Result) -> str:
    facts = result.machine
    versions = "; ".join(f"{PROGRAMS[name].TITLE} {version}" for name, version in result.versions.items())
    busy = (
        f" Other work ran on the machine (load {facts['load']} before the first build): "
        "trust the CPU and the files more than the clock."
    )
    return (
        f"Measured on {result.day}: {facts['processor']}, {facts['cores']} cores, {facts['memory']} of memory, "
        f"{facts['disk']}, {facts['system']}. {versions}. In brackets: how many times ours."
        f"{busy if is_busy(facts) else ''}"
    )


def _pages(result: Result) -> str:
    ordered = sorted(result.series, key=lambda series: series.size)
    rows = ([kind, *[f"{series.pages[kind]:,}" for series in ordered]] for kind in ordered[0].pages)
    return table(["pages", *[f"at {series.size:,}" for series in ordered]], rows)


def _features() -> str:
    head = ["", *[PROGRAMS[name].TITLE for name in features.PROGRAMS]]
    return table(head, ([entry or "no" for entry in row] for row in features.ROWS), "---")


def summary(series: Iterable[Series]) -> str:
    """A line for each size: cold and one body edited, by every program."""
    lines = []
    for one in series:
        for scenario in ("cold", "body"):
            told = (f"{name} {seconds(one.median(scenario, name, 'wall'))} s" for name in one.readings[scenario])
            lines.append(f"{one.size:,}, {scenario}: {', '.join(told)}")
    return "\n".join(lines)


def tell(result: Result) -> str:
    """The whole page: the words of the template with what was found in its places."""
    sizes = [_size(series) for series in sorted(result.series, key=lambda series: -series.size)]
    return WORDS.read_text(encoding="utf-8").format(
        machine=_machine(result),
        figures="\n\n".join(sizes),
        made=_made(result),
        density=f"{DENSITY:,}",
        pages=_pages(result),
        features=_features(),
    )
