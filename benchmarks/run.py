"""Takes the programs in turn through every scenario, round by round, and writes what it found.

    python -m benchmarks.run [--sizes 1000:3 10000:2:ours+hugo 200000:1:ours:cold+body] [--add]

A size is SIZE[:ROUNDS[:PROGRAM+PROGRAM[:SCENARIO+SCENARIO]]]; a program that takes hours may take part in some builds
alone: `pelican=cold`, `eleventy=cold,body`. Everything that is fetched and written lies in a
folder of the user's cache, or where --home says; a network is needed the first time only.
"""

import argparse
import gc
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from benchmarks import chart, corpus, machine, report, result
from benchmarks.corpus import Item, Links
from benchmarks.programs import PROGRAMS
from benchmarks.result import Result, Series
from benchmarks.scenario import SCENARIOS
from benchmarks.stand import Stand

DOCS = Path(__file__).parents[1] / "docs"
SIZES = ("1000:3", "10000:2:ours+hugo")
ROUNDS = 3
WARM = 50
BUILDS = tuple(scenario.name for scenario in SCENARIOS)


@dataclass(frozen=True, slots=True)
class Size:
    """How many briefings, how often, by whom, and which builds; `only` those of a program that does not take part in
    all.
    """

    briefings: int
    rounds: int
    programs: tuple[str, ...]
    scenarios: tuple[str, ...] = BUILDS
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def builds(self, program: str) -> tuple[str, ...]:
        """The scenarios that a program takes part in."""
        return self.only.get(program, self.scenarios)


def _chosen(names: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """All that are known where none is named."""
    chosen = tuple(names.split("+")) if names else known
    if unknown := [name for name in chosen if name not in known]:
        raise ValueError(f"{unknown[0]} is none of {', '.join(known)}")
    return chosen


def size(text: str) -> Size:
    """`10000`, `10000:3`, `10000:3:ours+hugo=cold` or `10000:3:ours+hugo:cold+body`; ValueError for anything else."""
    briefings, rounds, names, builds = [*text.split(":"), "", "", ""][:4]
    parts = [part.partition("=") for part in names.split("+")]
    programs = _chosen("+".join(name for name, _, _ in parts), tuple(PROGRAMS))
    scenarios = _chosen(builds, BUILDS)
    only = {name: _chosen(some.replace(",", "+"), BUILDS) for name, _, some in parts if some}
    if text.count(":") > 3 or any(each[0] != BUILDS[0] for each in (scenarios, *only.values())):
        raise ValueError(f"{text} does not begin with a cold build")
    wanted = Size(int(briefings), int(rounds or ROUNDS), programs, scenarios, only)
    if "ours" in only or any(set(some) - set(scenarios) for some in only.values()):
        raise ValueError(f"{text} has builds for a program that ours does not take part in")
    if wanted.briefings < 2 or wanted.rounds < 1 or "ours" not in programs:
        raise ValueError(f"{text} leaves out ours, or has fewer than 2 briefings or 1 round")
    return wanted


def tell(text: str) -> None:
    """Progress, for whoever waits."""
    print(text, file=sys.stderr, flush=True)


def lay(wanted: Size, work: Path, home: Path) -> tuple[list[Item], list[Stand]]:
    """Draw the briefings and write them in every dialect."""
    shutil.rmtree(work, ignore_errors=True)
    items = corpus.draw(wanted.briefings, work / "drawn")
    stands = [Stand(name, work / name, home) for name in wanted.programs]
    for stand in stands:
        stand.lay(items, work / "drawn")
    return items, stands


def measure_round(series: Series, items: list[Item], stands: list[Stand], chosen: Size, told: str) -> None:
    """Every scenario once, each by every program that takes part before the next."""
    links, pages = Links.of(items), corpus.pages(items)
    for wanted in (scenario for scenario in SCENARIOS if scenario.name in chosen.scenarios):
        edit = wanted.edit(items)
        found = []
        for stand in (stand for stand in stands if wanted.name in chosen.builds(stand.name)):
            stand.prepare(wanted, edit, links)
            reading = stand.build()
            stand.prove(edit)
            series.add(wanted.name, stand.name, reading)
            found.append(f"{stand.name} {reading.wall:.2f} s")
            if wanted.fresh:
                stand.count(pages)
                series.outputs[stand.name] = stand.weigh()
        tell(f"{told}, {wanted.title}: {', '.join(found)}")
    for stand in stands:
        stand.restore()


def measure(wanted: Size, work: Path, home: Path) -> Series:
    """All rounds at one size."""
    tell(f"Writing {wanted.briefings:,} briefings for {', '.join(wanted.programs)}.")
    items, stands = lay(wanted, work, home)
    gc.freeze()  # the briefings stay: looking them over again and again would cost the machine time
    pages = {kind: len(names) for kind, names in corpus.pages(items).items()}
    series = Series(wanted.briefings, wanted.rounds, pages)
    for turn in range(1, wanted.rounds + 1):
        told = f"{wanted.briefings:,}, round {turn} of {wanted.rounds}"
        measure_round(series, items, stands, wanted, told)
    return series


def warm(programs: list[str], work: Path, home: Path) -> None:
    """One small build of each, so that none pays for being the first to read or compile its own code."""
    _, stands = lay(Size(WARM, 1, tuple(programs)), work, home)
    for stand in stands:
        stand.build()
    shutil.rmtree(work)


def write(found: Result, docs: Path) -> None:
    """The data, the chart and the page that tells of both."""
    (docs / "benchmarks.json").write_text(result.dump(found), encoding="utf-8")
    (docs / "benchmarks.svg").write_text(chart.draw(found), encoding="utf-8")
    (docs / "benchmarks.md").write_text(report.tell(found), encoding="utf-8")


def kept(asked: argparse.Namespace, versions: dict[str, str]) -> tuple[dict[str, str], list[Series]]:
    """What was measured of other sizes by these very programs, with the versions of all; ends the run where they are
    others.
    """
    before = result.load(asked.docs / "benchmarks.json")
    for name in versions.keys() & before.versions.keys():
        if versions[name] != before.versions[name]:
            sys.exit(f"{name} was {before.versions[name]} and is {versions[name]}: measure all sizes again.")
    sizes = {wanted.briefings for wanted in asked.sizes}
    return {**before.versions, **versions}, [one for one in before.series if one.size not in sizes]


def options() -> argparse.Namespace:
    """The command line."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "briefing-benchmarks"
    parser = argparse.ArgumentParser(description="Measure the builder beside its peers.")
    parser.add_argument(
        "--sizes",
        nargs="+",
        type=size,
        default=[size(text) for text in SIZES],
        metavar="SIZE[:ROUNDS[:PROGRAM+PROGRAM[=SCENARIO,SCENARIO][:SCENARIO+SCENARIO]]]",
    )
    parser.add_argument("--add", action="store_true", help="keep what the data have of other sizes")
    parser.add_argument("--home", type=Path, default=cache, metavar="DIR", help="where peers and corpora are kept")
    parser.add_argument("--docs", type=Path, default=DOCS, metavar="DIR", help="where to write what was found")
    parser.add_argument(
        "--retell", action="store_true", help="measure nothing: write page and chart again from the data"
    )
    return parser.parse_args()


def main() -> None:
    """Measure, or tell again what was measured."""
    asked = options()
    if asked.retell:
        write(result.load(asked.docs / "benchmarks.json"), asked.docs)
        return
    asked.home.mkdir(parents=True, exist_ok=True)
    described = machine.describe(asked.home)
    if machine.is_busy(described):
        tell(f"This machine is busy (load {described['load']}): the seconds will be too many, for all.")
    home, work = asked.home.resolve() / "programs", asked.home.resolve() / "work"
    names = [name for name in PROGRAMS if any(name in wanted.programs for wanted in asked.sizes)]
    home.mkdir(parents=True, exist_ok=True)
    for name in names:
        PROGRAMS[name].install(home)
    warm(names, work, home)
    versions = {name: PROGRAMS[name].version(home) for name in names}
    asked.docs.mkdir(parents=True, exist_ok=True)
    versions, series = kept(asked, versions) if asked.add else (versions, [])
    for wanted in asked.sizes:
        series.append(measure(wanted, work / f"{wanted.briefings}", home))
        # After each: a run of hours may be cut.
        write(Result(date.today().isoformat(), described, versions, series), asked.docs)
    shutil.rmtree(work)  # not before: what is removed slows the making of files, see `Stand.prepare`
    tell(report.summary(series))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
