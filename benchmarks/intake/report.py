"""Measures intake on both halves of the corpus and on the public sets that are at hand, and tells it in docs/intake.md.

python -m benchmarks.intake.report [--data DIR] [--faults develop] [--docs]
"""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.intake import ours, public, table, zyte
from benchmarks.intake.gold import Gold, half
from benchmarks.intake.peers import PEERS, page, trafilatura
from benchmarks.intake.score import Score, Summary, score, summary

HALVES = ("develop", "measure")
PAGE = Path(__file__).parents[2] / "docs" / "intake.md"
BEGIN, END = "<!-- measured: written by `make intake-report` -->", "<!-- end of measured -->"


def _ours(golds: list[Gold]) -> list[Score]:
    return [score(gold, ours.take(gold.path.name, gold.path.read_bytes()), ours.canonical) for gold in golds]


def programs(golds: list[Gold]) -> dict[str, Summary]:
    """Every program over one half."""
    found = {"ours": summary(_ours(golds))}
    for name, take in PEERS.items():
        found[name] = summary([score(gold, take(page(gold)), ours.canonical) for gold in golds])
    return found


def faults(golds: list[Gold]) -> Iterator[str]:
    """What ours gets wrong, file by file: for the half to develop on."""
    for judged in _ours(golds):
        yield from (f"{judged.name}: {fault}" for fault in judged.faults)


def bodies(samples: list[zyte.Page]) -> dict[str, zyte.Measure]:
    """The body of saved pages, by ours and by trafilatura."""

    def theirs(sample: zyte.Page) -> str:
        return trafilatura(sample.data.decode("utf-8", "replace")).text

    def own(sample: zyte.Page) -> str:
        return ours.take(f"{sample.name}.html", sample.data).text

    return {"ours": zyte.measure(samples, own), "trafilatura": zyte.measure(samples, theirs)}


def at_hand(data: Path) -> Iterator[str]:
    """The tables of the public sets, and a line for each that is missing."""
    rates = {}
    for name, (folder, samples) in public.SETS.items():
        if (data / folder).is_dir():
            rates[name] = public.rates(list(samples(data / folder)))
        else:
            yield f"{name}: not at hand (no folder `{folder}`).\n"
    if rates:
        yield table.sets(rates)
    if (data / "zyte").is_dir():
        yield table.bodies(bodies(list(zyte.pages(data / "zyte"))))
    else:
        yield "Body of scrapinghub/article-extraction-benchmark: not at hand (no folder `zyte`).\n"


def tell(data: Path) -> str:
    """The whole report."""
    corpus = table.halves({name: programs(half(name)) for name in HALVES})
    return "\n".join([corpus, *at_hand(data)])


def write(told: str, path: Path = PAGE) -> None:
    """Put the report between its marks on the page."""
    text = path.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    path.write_text(f"{before}{BEGIN}\n\n{told}\n{END}{after}", encoding="utf-8")


def main() -> None:
    """Print the report, or the faults of one half."""
    parser = argparse.ArgumentParser(description="Measure intake.")
    data = os.environ.get("INTAKE_DATA") or Path.home() / ".cache" / "briefing-intake"
    parser.add_argument("--data", type=Path, default=Path(data), metavar="DIR", help="where the public sets lie")
    parser.add_argument(
        "--faults", choices=HALVES, help="list what ours gets wrong in one half, and measure nothing else"
    )
    parser.add_argument("--docs", action="store_true", help="write the report into docs/intake.md as well")
    asked = parser.parse_args()
    if asked.faults:
        sys.stdout.writelines(f"{fault}\n" for fault in faults(half(asked.faults)))
        return
    told = tell(asked.data)
    print(told)
    if asked.docs:
        write(told)


if __name__ == "__main__":
    main()
