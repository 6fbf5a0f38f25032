"""What is told is what was measured: medians, ratios, a table, a chart, and no word of where."""

import argparse
import os
import re
import xml.etree.ElementTree as tree
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import chart, machine, report, result, run
from benchmarks.measure import Reading
from benchmarks.programs import PROGRAMS
from benchmarks.result import Output, Result, Series
from benchmarks.scenario import SCENARIOS

DOCS = Path(__file__).parents[2] / "docs"
FACTOR = {"ours": 1.0, "hugo": 10.0, "eleventy": 20.0, "pelican": 40.0}


def series(size: int, programs: tuple[str, ...] = tuple(FACTOR), rounds: int = 3) -> Series:
    """Our builds take 0.1, 0.2, ... 0.3 s by round, the others' as many times that as FACTOR says."""
    made = Series(size, rounds, {"briefings": size, "tags": 7})
    for scenario in SCENARIOS:
        for turn in range(rounds):
            for name in programs:
                wall = 0.1 * (turn + 1) * FACTOR[name]
                made.add(scenario.name, name, Reading(wall, wall * 2, int(50e6 * FACTOR[name]), 4, 0, 4))
    for name in programs:
        made.outputs[name] = Output(900, 5_000_000, 2_000_000 if name == "ours" else 0)
    return made


@pytest.fixture
def found() -> Result:
    facts = {"processor": "A", "cores": "2", "memory": "4 GB", "disk": "ext4", "load": "0.1", "system": "Linux 6.1"}
    versions = dict.fromkeys(PROGRAMS, "1.0")
    return Result("2025-07-01", facts, versions, [series(1000), series(10_000, ("ours", "hugo"), 2)])


def test_medians_ratios_and_spread() -> None:
    one = series(1000)
    assert one.median("cold", "hugo", "wall") == pytest.approx(2.0)
    assert one.median("cold", "ours", "peak") == 50e6
    assert one.ratio("cold", "pelican", "wall") == pytest.approx(40)
    assert one.spread() == pytest.approx(0.5)
    assert one.programs() == list(FACTOR)


def test_a_median_of_two_lies_between_them() -> None:
    assert series(10, rounds=2).median("body", "ours", "wall") == pytest.approx(0.15)


def test_the_data_come_back_as_they_were(found: Result, tmp_path: Path) -> None:
    (tmp_path / "data.json").write_text(result.dump(found))
    assert result.load(tmp_path / "data.json") == found


@pytest.mark.parametrize(
    ("value", "shown"), [(0.084, "0.08"), (2.345, "2.35"), (9.99, "9.99"), (23.45, "23.4"), (1234.5, "1,234")]
)
def test_seconds_have_about_three_digits(value: float, shown: str) -> None:
    assert report.seconds(value) == shown


@pytest.mark.parametrize(("ratio", "shown"), [(0.84, "0.8×"), (5.06, "5.1×"), (9.96, "10×"), (1234, "1,234×")])
def test_ratios_are_short(ratio: float, shown: str) -> None:
    assert report.times(ratio) == shown


def test_a_table_has_one_width() -> None:
    lines = report.table(["", "a", "b"], [["x", "1", "2"], ["y", "3", "4"]]).splitlines()
    assert lines == ["|  | a | b |", "| --- | ---: | ---: |", "| x | 1 | 2 |", "| y | 3 | 4 |"]


def test_the_page_holds_the_figures_and_fills_every_place(found: Result) -> None:
    page = report.tell(found)
    assert "| cold build | 0.20 | 2.00 (10×) | 4.00 (20×) | 8.00 (40×) |" in page
    assert "| cold build | 0.15 | 1.50 (10×) |" in page
    assert "| one title edited | 4 | 4 |" in page
    assert page.index("## 10,000 briefings") < page.index("## 1,000 briefings")
    assert "| briefings | 1,000 | 10,000 |" in page
    assert "{" not in page
    for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
        assert len({line.count("|") for line in block.splitlines()}) == 1, block


def test_the_page_says_when_the_machine_was_busy(found: Result) -> None:
    assert "Other work ran" not in report.tell(found)
    busy = replace(found, machine={**found.machine, "load": "3.2"})
    assert "Other work ran on the machine (load 3.2 before the first build)" in report.tell(busy)


def test_the_summary_has_two_lines_a_size(found: Result) -> None:
    assert report.summary(found.series).splitlines()[0] == (
        "1,000, cold: ours 0.20 s, hugo 2.00 s, eleventy 4.00 s, pelican 8.00 s"
    )
    assert len(report.summary(found.series).splitlines()) == 4


def test_the_chart_is_well_formed_with_a_mark_for_each_median(found: Result) -> None:
    root = tree.fromstring(chart.draw(found))
    titles = [element.text for element in root.iter("{http://www.w3.org/2000/svg}title")]
    assert root.get("role") == "img"
    assert titles.count("Hugo: 2.00 s") == len(SCENARIOS)
    assert len(titles) == len(PROGRAMS) + len(SCENARIOS) * (4 + 2)
    width = float(root.get("viewBox", "").split()[2])
    places = re.findall(r"translate\(([\d.]+) ([\d.]+)\)", chart.draw(found))
    assert all(0 < float(x) < width for x, _ in places)


def test_equal_ratios_are_equal_distances(found: Result) -> None:
    axis = chart.Axis([0.15, 8.0])
    assert axis.ticks[0] <= 0.15 < 8.0 <= axis.ticks[-1]
    assert axis.at(2) - axis.at(1) == pytest.approx(axis.at(4) - axis.at(2), abs=0.2)


@pytest.mark.parametrize(
    ("low", "high", "steps"),
    [(0.15, 0.9, [0.1, 0.2, 0.5, 1]), (1, 10, [1, 2, 5, 10]), (3, 3, [2, 5]), (2, 2, [2, 5])],
)
def test_the_axis_is_cut_at_ones_twos_and_fives(low: float, high: float, steps: list[float]) -> None:
    assert chart.steps(low, high) == pytest.approx(steps)


def test_a_machine_is_described_without_a_name_or_a_folder(tmp_path: Path) -> None:
    if not Path("/proc/meminfo").exists():
        pytest.skip("no /proc: the machine is described from there")
    told = " ".join(machine.describe(tmp_path).values())
    assert re.search(r"\d+ GB", told)
    assert "/" not in told
    assert os.uname().nodename not in told


@pytest.mark.parametrize(
    ("text", "briefings", "rounds", "programs"),
    [
        ("1000", 1000, run.ROUNDS, tuple(PROGRAMS)),
        ("10000:5", 10_000, 5, tuple(PROGRAMS)),
        ("200000:1:ours", 200_000, 1, ("ours",)),
        ("50000::ours+hugo", 50_000, run.ROUNDS, ("ours", "hugo")),
    ],
)
def test_a_size_may_say_its_rounds_and_programs(
    text: str, briefings: int, rounds: int, programs: tuple[str, ...]
) -> None:
    assert run.size(text) == run.Size(briefings, rounds, programs)


def test_a_size_may_say_its_builds() -> None:
    assert run.size("200000:1:ours:cold+body").scenarios == ("cold", "body")
    assert run.size("200000").scenarios == run.BUILDS
    some = run.size("50000:1:ours+hugo+pelican=cold,body")
    assert some.programs == ("ours", "hugo", "pelican")
    assert (some.builds("pelican"), some.builds("hugo")) == (("cold", "body"), run.BUILDS)


def test_sizes_are_added_to_those_of_the_same_programs_only(found: Result, tmp_path: Path) -> None:
    (tmp_path / "benchmarks.json").write_text(result.dump(found))
    asked = argparse.Namespace(docs=tmp_path, sizes=[run.size("1000"), run.size("200000")])
    versions, series = run.kept(asked, {"ours": "1.0"})
    assert (versions, [one.size for one in series]) == (found.versions, [10_000])
    with pytest.raises(SystemExit, match=r"ours was 1\.0 and is 1\.1"):
        run.kept(asked, {"ours": "1.1"})


def test_a_build_that_was_not_measured_at_a_size_is_told_so(found: Result) -> None:
    del found.series[1].readings["template"]
    assert "| one template edited | 4 | not measured |" in report.tell(found)


def test_a_program_that_did_not_take_part_in_a_build_is_told_so(found: Result) -> None:
    del found.series[0].readings["body"]["pelican"]
    rows = [line for line in report.tell(found).splitlines() if line.startswith("| one body edited | 0.20 | 2.00")]
    assert rows == ["| one body edited | 0.20 | 2.00 (10×) | 4.00 (20×) | not measured |"]
    assert "1,000, body: ours 0.20 s, hugo 2.00 s, eleventy 4.00 s\n" in report.summary(found.series) + "\n"
    assert "pelican" in chart.draw(found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "many",
        "1000:0",
        "1",
        "1000:1:hugo",
        "1000:1:ours+jekyll",
        "1000:1:ours:body",
        "1000:1:ours:cold:1",
        "1000:1:ours=cold",
        "1000:1:ours+hugo=body",
        "1000:1:ours+hugo=cold,body:cold",
    ],
)
def test_a_size_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        run.size(text)


def test_the_page_in_the_docs_is_what_its_data_say() -> None:
    if not (DOCS / "benchmarks.json").exists():
        pytest.skip("docs/benchmarks.json is not there: nothing has been measured yet")
    measured = result.load(DOCS / "benchmarks.json")
    assert (DOCS / "benchmarks.md").read_text() == report.tell(measured), "write it again: run.py --retell"
    assert (DOCS / "benchmarks.svg").read_text() == chart.draw(measured), "write it again: run.py --retell"
