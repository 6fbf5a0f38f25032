"""Measures intake on both halves of the corpus and on the public sets that are at hand, and tells it in docs/intake.md.

python -m benchmarks.intake.report [--data DIR] [--faults develop] [--docs]
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.intake import ours, pasted, public, table, zyte
from benchmarks.intake.gold import Gold, half
from benchmarks.intake.peers import PEERS, justext, page, paragraphs, trafilatura
from benchmarks.intake.score import Score, Summary, score, summary
from benchmarks.intake.taken import Taken

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


def pastes(samples: list[zyte.Page]) -> dict[str, zyte.Measure]:
    """The body of the same pages where a reader has copied their text, by ours and by those that read text at all."""
    copied = [pasted.page(sample) for sample in samples]

    def own(sample: zyte.Page) -> str:
        return ours.take(f"{sample.name}.txt", sample.data).text

    takes: dict[str, Callable[[str], Taken]] = {"trafilatura": trafilatura, "jusText": justext}
    theirs = {
        name: zyte.measure(copied, lambda sample, take=take: take(paragraphs(sample.data.decode())).text)
        for name, take in takes.items()
    }
    return {"ours": zyte.measure(copied, own)} | theirs


def at_hand(data: Path) -> Iterator[str]:
    """The tables of the public sets, and a line for each that is missing."""
    rates, copies = {}, {}
    for name, (folder, samples) in public.SETS.items():
        if (data / folder).is_dir():
            found = list(samples(data / folder))
            rates[name] = public.rates(found)
            copies[name] = pasted.rates(found)
        else:
            yield f"{name}: not at hand (no folder `{folder}`).\n"
    if rates:
        yield table.sets(rates)
        yield table.pastes(copies)
    if (data / "zyte").is_dir():
        samples = list(zyte.pages(data / "zyte"))
        yield table.bodies("body of saved pages", bodies(samples))
        yield table.bodies("body of the same pages, copied as text", pastes(samples))
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
