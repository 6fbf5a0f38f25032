"""The bodies of scrapinghub/article-extraction-benchmark's 181 pages: F1 over runs of four words, as that set has it.

Precision and recall are means over pages, so that a long article weighs no more than a short one.
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

RUN = 4  # words


@dataclass(frozen=True, slots=True)
class Page:
    """A saved page and the text of its article."""

    name: str
    data: bytes
    body: str


@dataclass(frozen=True, slots=True)
class Measure:
    """Means over pages, and each page's own F1."""

    f1: float
    precision: float
    recall: float
    pages: Mapping[str, float]


def pages(folder: Path) -> Iterator[Page]:
    """The set, in the order of names."""
    for name, truth in sorted(json.loads((folder / "ground-truth.json").read_text(encoding="utf-8")).items()):
        yield Page(name, gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()), truth["articleBody"])


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1)) if words)


def _shares(true: str, found: str) -> tuple[float, float]:
    """Precision and recall of one page; 1 where there is nothing to find or nothing was found, as the set has it."""
    wanted, given = _runs(true), _runs(found)
    right, extra, missing = (sum(each.values()) for each in (wanted & given, given - wanted, wanted - given))
    if not extra and not missing:
        return 1.0, 1.0
    return (right / (right + extra) if right + extra else 0.0), (right / (right + missing) if right + missing else 0.0)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def measure(samples: list[Page], read: Callable[[Page], str]) -> Measure:
    """How well `read` finds the bodies."""
    shares = {sample.name: _shares(sample.body, read(sample)) for sample in samples}
    precision, recall = fmean(each[0] for each in shares.values()), fmean(each[1] for each in shares.values())
    return Measure(_f1(precision, recall), precision, recall, {name: _f1(*each) for name, each in shares.items()})
