"""The chart: a panel for each size, a row for each scenario, a mark for each program, a logarithmic axis of seconds."""

import math
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from benchmarks.programs import PROGRAMS
from benchmarks.report import seconds
from benchmarks.result import OURS, Result, Series
from benchmarks.scenario import SCENARIOS, Scenario

WIDTH, LEFT, RIGHT, ROW, HEAD, FOOT, TOP = 760, 190, 40, 30, 44, 34, 56
# A mark of its own for each, so that colour is not needed to tell them apart.
MARKS = {
    "ours": '<circle r="6" {at}/>',
    "hugo": '<rect x="-5" y="-5" width="10" height="10" {at}/>',
    "eleventy": '<path d="M0-7 7 0 0 7-7 0z" {at}/>',
    "pelican": '<path d="M0-6.500 6.500 5.500H-6.500z" {at}/>',
}
STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.size { font-weight: 600; font-size: 15px }
.tick, .value { font-size: 12px; fill: #59636e }
.value { font-weight: 600; fill: #b42318 }
.grid { stroke: #d1d9e0 }
.span { stroke: #9aa4ae; stroke-width: 2 }
.ours { fill: #b42318 } .hugo { fill: #0b57a4 } .eleventy { fill: #6b6b6b } .pelican { fill: #1a7f37 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .tick { fill: #9198a1 } .value { fill: #ff8a75 }
  .grid { stroke: #3d444d } .span { stroke: #656c76 }
  .ours { fill: #ff8a75 } .hugo { fill: #6cb0ff } .eleventy { fill: #b8b8b8 } .pelican { fill: #57c770 }
}"""


def steps(low: float, high: float) -> list[float]:
    """The ones, twos and fives of each power of ten, from the last not above `low` to the first not below `high`."""
    powers = range(math.floor(math.log10(low)) - 1, math.ceil(math.log10(high)) + 1)
    every = [digit * 10.0**power for power in powers for digit in (1, 2, 5)]
    first = max(index for index, step in enumerate(every) if step <= low * 1.000_001)
    last = min(index for index, step in enumerate(every) if step >= high * 0.999_999)
    return every[first : max(last, first + 1) + 1]


class Axis:
    """From seconds to a place across the chart."""

    def __init__(self, values: Sequence[float]) -> None:
        self.ticks = steps(min(values), max(values))
        self._low, self._high = math.log(self.ticks[0]), math.log(self.ticks[-1])

    def at(self, value: float) -> float:
        """Pixels from the left."""
        share = (math.log(value) - self._low) / (self._high - self._low)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)


def _mark(program: str, x: float, y: float, title: str) -> str:
    mark = MARKS[program].format(at=f'class="{program}"')
    return f'<g transform="translate({x} {y})"><title>{escape(title)}</title>{mark}</g>'


def _row(series: Series, scenario: Scenario, axis: Axis, y: float) -> Iterator[str]:
    values = {name: series.median(scenario.name, name, "wall") for name in series.readings[scenario.name]}
    places = {name: axis.at(value) for name, value in values.items()}
    yield f'<text x="{LEFT - 16}" y="{y + 4}" text-anchor="end">{escape(scenario.title)}</text>'
    yield f'<path class="span" d="M{min(places.values())} {y}H{max(places.values())}"/>'
    for name in reversed(values):
        yield _mark(name, places[name], y, f"{PROGRAMS[name].TITLE}: {seconds(values[name])} s")
    yield f'<text class="value" x="{places[OURS]}" y="{y - 9}" text-anchor="middle">{seconds(values[OURS])}</text>'


def _panel(series: Series, axis: Axis, top: float) -> Iterator[str]:
    shown = [one for one in SCENARIOS if one.name in series.readings]
    bottom = top + HEAD + ROW * len(shown)
    yield f'<text class="size" x="{LEFT}" y="{top + 16}">{series.size:,} briefings</text>'
    for tick in axis.ticks:
        x = axis.at(tick)
        yield f'<path class="grid" d="M{x} {top + HEAD - 14}V{bottom}"/>'
        told = f"{tick:g} s" if tick < 60 else f"{tick:,.0f}"  # where the numbers are wide there is no room for more
        yield f'<text class="tick" x="{x}" y="{bottom + 16}" text-anchor="middle">{told}</text>'
    for index, scenario in enumerate(shown):
        yield from _row(series, scenario, axis, top + HEAD + ROW * (index + 0.5))


def _legend(programs: Sequence[str]) -> Iterator[str]:
    for index, name in enumerate(programs):
        x = LEFT + index * 120
        yield _mark(name, x, 24, PROGRAMS[name].TITLE)
        yield f'<text x="{x + 14}" y="28">{escape(PROGRAMS[name].TITLE)}</text>'


def _medians(series: Series) -> Iterator[float]:
    for scenario, by_program in series.readings.items():
        yield from (series.median(scenario, name, "wall") for name in by_program)


def height(series: Series) -> int:
    """Of one panel, in pixels."""
    return HEAD + ROW * len(series.readings) + FOOT


def draw(result: Result) -> str:
    """The whole chart as SVG, legible on light and on dark."""
    ordered = sorted(result.series, key=lambda series: -series.size)
    programs = [name for name in PROGRAMS if any(name in series.programs() for series in ordered)]
    # One axis for all panels, so that what grows with the archive is seen to move.
    axis = Axis([value for series in ordered for value in _medians(series)])
    parts, top = list(_legend(programs)), float(TOP)
    for series in ordered:
        parts += _panel(series, axis, top)
        top += height(series)
    title = "Time of each build in seconds, by program; the tables on this page hold the same figures"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top:g}" role="img" aria-label="{title}">',
            f"<style>{STYLE}</style>",
            *parts,
            "</svg>\n",
        ]
    )
