"""The public sets of saved pages with their titles and dates, ours beside trafilatura's.

The sets are checkouts of public repositories in one folder: `naeb` (AndyTheFactory/article-extraction-dataset) and
`wcxb` (Murrough-Foley/web-content-extraction-benchmark).
"""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.intake import ours, peers
from benchmarks.intake.gold import tokens

NOW = datetime(2026, 6, 30, tzinfo=UTC)  # after the newest page of the sets: a day after `now` is not believed


@dataclass(frozen=True, slots=True)
class Sample:
    """A saved page, and what its set says of it; '' where the set says nothing."""

    name: str
    data: bytes
    title: str
    date: str


def naeb(folder: Path) -> Iterator[Sample]:
    """All pages; a few addresses of the set have no page in it."""
    for name, labels in sorted(json.loads((folder / "articles.json").read_text(encoding="utf-8")).items()):
        page = folder / "html" / f"{name}.html"
        if page.is_file():
            yield Sample(f"{name}.html", page.read_bytes(), labels["title"] or "", (labels["date"] or "")[:10])


def wcxb(folder: Path) -> Iterator[Sample]:
    """The articles of the test part."""
    for path in sorted((folder / "test" / "ground-truth").glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        kind = ((labels.get("_internal") or {}).get("page_type") or {}).get("primary", "article")
        page = folder / "test" / "html" / f"{path.stem}.html.gz"
        if kind == "article" and page.is_file():
            truth = labels["ground_truth"]
            date = (truth.get("publish_date") or "")[:10]
            yield Sample(f"{path.stem}.html", gzip.decompress(page.read_bytes()), truth.get("title") or "", date)


SETS = {"NAEB": ("naeb", naeb), "WCXB, test articles": ("wcxb", wcxb)}


@dataclass(frozen=True, slots=True)
class Rate:
    """Shares of pages whose title and date are right, of those for which the set has one."""

    pages: int
    title: float
    date: float


def _title(found: str, wanted: str) -> bool:
    return tokens(found) == tokens(wanted)


def is_day(text: str) -> bool:
    """Whether a set tells the very day."""
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None


def rate(samples: list[Sample], found: list[tuple[str, str]]) -> Rate:
    """`found` are title and date for each sample."""
    pairs = list(zip(samples, found, strict=True))
    titles = [_title(title, sample.title) for sample, (title, _) in pairs if sample.title]
    dates = [date == sample.date for sample, (_, date) in pairs if is_day(sample.date)]
    return Rate(len(samples), sum(titles) / len(titles), sum(dates) / len(dates))


def _ours(sample: Sample) -> tuple[str, str]:
    taken = ours.take(sample.name, sample.data, NOW)
    return taken.title or "", taken.date or ""


def _trafilatura(sample: Sample) -> tuple[str, str]:
    taken = peers.trafilatura(sample.data.decode("utf-8", "replace"))
    return taken.title or "", taken.date or ""


def rates(samples: list[Sample]) -> dict[str, Rate]:
    """Each program's rates over one set."""
    programs = {"ours": _ours, "trafilatura": _trafilatura}
    return {name: rate(samples, [find(sample) for sample in samples]) for name, find in programs.items()}
