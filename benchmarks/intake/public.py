"""The public sets of saved pages with their titles, dates and authors, ours beside trafilatura's.

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
from benchmarks.intake.score import Count
from benchmarks.intake.taken import Taken

NOW = datetime(2026, 6, 30, tzinfo=UTC)  # after the newest page of the sets: a day after `now` is not believed


@dataclass(frozen=True, slots=True)
class Sample:
    """A saved page, and what its set says of it; '' where the set says nothing."""

    name: str
    data: bytes
    title: str
    date: str
    authors: tuple[str, ...] = ()


def _names(text: str) -> tuple[str, ...]:
    """The names of a label, which are parted by commas or a word."""
    return tuple(name for name in re.split(r",\s*|;\s*|\s(?:and|und|et|y|&)\s", text) if name.strip())


def naeb(folder: Path) -> Iterator[Sample]:
    """All pages; a few addresses of the set have no page in it."""
    for name, labels in sorted(json.loads((folder / "articles.json").read_text(encoding="utf-8")).items()):
        page = folder / "html" / f"{name}.html"
        if page.is_file():
            authors = _names(labels["authors"] or "")
            yield Sample(f"{name}.html", page.read_bytes(), labels["title"] or "", (labels["date"] or "")[:10], authors)


def wcxb(folder: Path) -> Iterator[Sample]:
    """The articles of the test part."""
    for path in sorted((folder / "test" / "ground-truth").glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        kind = ((labels.get("_internal") or {}).get("page_type") or {}).get("primary", "article")
        page = folder / "test" / "html" / f"{path.stem}.html.gz"
        if kind == "article" and page.is_file():
            truth = labels["ground_truth"]
            date = (truth.get("publish_date") or "")[:10]
            title, authors = truth.get("title") or "", _names(truth.get("author") or "")
            yield Sample(f"{path.stem}.html", gzip.decompress(page.read_bytes()), title, date, authors)


SETS = {"NAEB": ("naeb", naeb), "WCXB, test articles": ("wcxb", wcxb)}


@dataclass(frozen=True, slots=True)
class Rate:
    """Shares of pages whose title and date are right, of those for which the set has one; and of these the authors,
    name by name, on pages for which it has any.
    """

    pages: int
    title: float
    date: float
    authors: Count


def _title(found: str, wanted: str) -> bool:
    return tokens(found) == tokens(wanted)


def is_day(text: str) -> bool:
    """Whether a set tells the very day."""
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None


def _authors(named: tuple[str, ...], found: tuple[str, ...]) -> Count:
    wanted, told = ({tuple(tokens(name)) for name in names} for names in (named, found))
    return Count(len(wanted & told), len(told - wanted), len(wanted - told))


def rate(samples: list[Sample], found: list[tuple[str, str, tuple[str, ...]]]) -> Rate:
    """`found` are title, date and authors for each sample."""
    pairs = list(zip(samples, found, strict=True))
    titles = [_title(title, sample.title) for sample, (title, _, _) in pairs if sample.title]
    dates = [date == sample.date for sample, (_, date, _) in pairs if is_day(sample.date)]
    authors = sum((_authors(sample.authors, names) for sample, (_, _, names) in pairs if sample.authors), Count())
    return Rate(len(samples), sum(titles) / len(titles), sum(dates) / len(dates), authors)


def _told(taken: Taken) -> tuple[str, str, tuple[str, ...]]:
    return taken.title or "", taken.date or "", taken.authors or ()


def _ours(sample: Sample) -> tuple[str, str, tuple[str, ...]]:
    return _told(ours.take(sample.name, sample.data, NOW))


def _trafilatura(sample: Sample) -> tuple[str, str, tuple[str, ...]]:
    return _told(peers.trafilatura(sample.data.decode("utf-8", "replace")))


def rates(samples: list[Sample]) -> dict[str, Rate]:
    """Each program's rates over one set."""
    programs = {"ours": _ours, "trafilatura": _trafilatura}
    return {name: rate(samples, [find(sample) for sample in samples]) for name, find in programs.items()}
