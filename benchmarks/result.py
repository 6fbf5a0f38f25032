"""What a run found, and the medians and ratios that are told of it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.measure import Reading

OURS = "ours"


@dataclass(frozen=True, slots=True)
class Output:
    """What a program's site weighs after a cold build: files, their bytes, and what it keeps for the next
    build.
    """

    files: int
    bytes: int
    kept: int


@dataclass(frozen=True, slots=True)
class Series:
    """All readings at one size."""

    size: int
    rounds: int
    pages: Mapping[str, int]  # how many of each kind every program was seen to write
    readings: dict[str, dict[str, list[Reading]]] = field(default_factory=dict)  # scenario, program, round
    outputs: dict[str, Output] = field(default_factory=dict)

    def add(self, scenario: str, program: str, reading: Reading) -> None:
        self.readings.setdefault(scenario, {}).setdefault(program, []).append(reading)

    def programs(self) -> list[str]:
        """Those that were measured, in the order of their turns."""
        return list(dict.fromkeys(name for by_program in self.readings.values() for name in by_program))

    def median(self, scenario: str, program: str, what: str) -> float:
        """Of `wall`, `cpu`, `peak` or `written`, over the rounds."""
        return float(median(getattr(reading, what) for reading in self.readings[scenario][program]))

    def ratio(self, scenario: str, program: str, what: str) -> float:
        """How many times ours another program takes."""
        return self.median(scenario, program, what) / max(self.median(scenario, OURS, what), 1e-9)

    def spread(self) -> float:
        """The farthest that any wall time lies from its median, as a share of it."""
        return max(
            abs(reading.wall / self.median(scenario, program, "wall") - 1)
            for scenario, by_program in self.readings.items()
            for program, readings in by_program.items()
            for reading in readings
        )


@dataclass(frozen=True, slots=True)
class Result:
    """A whole run."""

    day: str
    machine: Mapping[str, str]
    versions: Mapping[str, str]
    series: Sequence[Series]


def dump(result: Result) -> str:
    """As JSON, a reading to a line."""
    lines = json.dumps(asdict(result), indent=1)
    return f"{lines}\n"


def _series(data: dict[str, object]) -> Series:
    readings = {
        scenario: {program: [Reading(**one) for one in found] for program, found in by_program.items()}
        for scenario, by_program in dict(data["readings"]).items()  # type: ignore[call-overload]
    }
    outputs = {program: Output(**one) for program, one in dict(data["outputs"]).items()}  # type: ignore[call-overload]
    return Series(data["size"], data["rounds"], data["pages"], readings, outputs)  # type: ignore[arg-type]


def load(path: Path) -> Result:
    """What `dump` wrote."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return Result(data["day"], data["machine"], data["versions"], [_series(one) for one in data["series"]])
