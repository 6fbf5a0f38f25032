"""How long `briefing intake` takes: over many pastes, over one, and to begin at all; of this project, and of another
checkout of it beside it. A site's first pastes cost more than those that come after others, so both are measured.

The clock of a busy machine tells little, so seconds of CPU are told, too: those of all processes together. Two
checkouts take turns, and the least of each counts.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.intake.paste import SIZE, pastes
from benchmarks.measure import Reading, build

ROOT = Path(__file__).parents[2]
_COUNT = 1_000
_BEFORE = 36  # four of each language


@dataclass(frozen=True, slots=True)
class Run:
    """One thing that is measured: what the command is asked, {raw} being the folder of pastes; and whether the site
    has taken in others before, those of {before}.
    """

    name: str
    words: tuple[str, ...]
    pieces: int = 1
    after: bool = False


def runs(count: int) -> tuple[Run, ...]:
    """What is measured with so many pastes."""
    one, many = ("intake", "{raw}/en-00000.txt", "--quiet"), ("intake", "{raw}", "--quiet")
    return (
        Run("to begin, and load what intake needs", ("intake", "--help")),
        Run("a site's first paste of 5 KB, from beginning to end", one),
        Run("one more paste of 5 KB, from beginning to end", one, after=True),
        Run(f"a site's first {count:,} pastes of 5 KB, each", many, count),
        Run(f"{count:,} more pastes of 5 KB, each", many, count, after=True),
    )


def _site(root: Path, folder: Path) -> Path:
    """An empty site with the vocabulary of a checkout: nothing is written into that."""
    site = folder / "site"
    shutil.copytree(root / "content", site / "content", ignore=shutil.ignore_patterns("briefings", "raw"))
    shutil.copytree(root / "themes", site / "themes")
    shutil.copy(root / "site.yaml", site)
    return site


def once(root: Path, run: Run, raw: Path) -> Reading:
    """One run of a checkout's command over the pastes, in a site of its own."""
    with TemporaryDirectory() as folder:
        site = _site(root, Path(folder))
        program, ours, log = [sys.executable, "-m", "builder"], {"PYTHONPATH": str(root)}, Path(folder) / "log"
        if run.after:
            build([*program, "intake", str(raw.with_name("before")), "--quiet"], site, ours, log)
        return build([*program, *(word.format(raw=raw) for word in run.words)], site, ours, log)


def best(roots: Sequence[Path], run: Run, raw: Path, times: int) -> tuple[Reading, ...]:
    """The cheapest run of each checkout, of so many; they take turns."""
    found = [[once(root, run, raw) for root in roots] for _ in range(times)]
    return tuple(min(each, key=lambda reading: reading.cpu) for each in zip(*found, strict=True))


def table(run: Run, roots: Sequence[Path], found: Sequence[Reading]) -> Iterator[str]:
    """What is printed of one run: milliseconds for each piece, and how many times as much the others take."""
    yield run.name
    for root, reading in zip(roots, found, strict=True):
        cpu, wall = (1_000 * seconds / run.pieces for seconds in (reading.cpu, reading.wall))
        yield f"  {cpu:8.1f} ms CPU  {wall:8.1f} ms  {reading.cpu / found[0].cpu:5.2f}  {root}"


def write(folder: Path, count: int) -> Path:
    """Puts so many pastes into a folder below this one, which it returns, and a few others into `before` beside it."""
    for at, (name, text) in enumerate(pastes(count + _BEFORE)):
        below = folder / ("raw" if at < count else "before")
        below.mkdir(exist_ok=True)
        (below / name).write_text(text, encoding="utf-8")
    return folder / "raw"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.intake.speed", description=__doc__)
    parser.add_argument("--count", type=int, default=_COUNT, help=f"pastes of {SIZE:,} bytes (default: %(default)s)")
    parser.add_argument("--times", type=int, default=3, help="runs; the cheapest counts (default: %(default)s)")
    parser.add_argument("--beside", type=Path, action="append", default=[], help="another checkout to measure, too")
    options = parser.parse_args(arguments)
    roots = [ROOT, *(path.resolve() for path in options.beside)]
    with TemporaryDirectory() as folder:
        raw = write(Path(folder), options.count)
        for run in runs(options.count):
            print("\n".join(table(run, roots, best(roots, run, raw, options.times))), flush=True)


if __name__ == "__main__":
    main()
