"""The generated briefings as plain values, the same for every program.

Law: every program gets the same briefings to publish. So each is `published` and `own` here, whatever was
drawn for it: the peers know neither withdrawal nor rights, and each program then writes each body in full.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks import generate
from benchmarks.stock import slugify

DENSITY = 2000  # briefings a year, at every size: a larger archive reaches further back
UNTIL = date(2025, 6, 30)
KINDS = ("tags", "people", "organizations", "places", "sources")


@dataclass(frozen=True, slots=True)
class Item:
    """A briefing: its front matter as values, its body in our own dialect."""

    slug: str
    front: Mapping[str, object]
    body: str

    @property
    def title(self) -> str:
        return str(self.front["title"])

    @property
    def moment(self) -> str:
        """'2025-05-29' or '2025-05-29T14:30+02:00'."""
        return str(self.front["date"])

    @property
    def stamp(self) -> str:
        """The moment as strict readers of ISO 8601 want it: with seconds, if it has a clock."""
        return re.sub(r"T(\d\d:\d\d)", r"T\1:00", self.moment)

    @property
    def day(self) -> str:
        return self.moment[:10]

    @property
    def stem(self) -> str:
        """Where its page lies, without the suffix: '2025/05/29/slug'."""
        return f"{self.day.replace('-', '/')}/{self.slug}"

    @property
    def outlet(self) -> str:
        return str(dict(self.front["source"])["outlet"])  # type: ignore[call-overload]

    def names(self, kind: str) -> tuple[str, ...]:
        """The terms of one kind, in the order written."""
        if kind == "sources":
            return (self.outlet,)
        return tuple(map(str, self.front.get(kind, ())))  # type: ignore[call-overload]


def read(text: str, slug: str) -> Item:
    """An item from a generated file, whose front matter is a key and its JSON to a line."""
    _, front, body = text.split("---\n", 2)
    pairs = (line.split(": ", 1) for line in front.splitlines())
    values = {key: json.loads(value) for key, value in pairs if key != "review"}
    return Item(slug, values | {"status": "published", "rights": "own"}, body.lstrip("\n"))


def draw(size: int, folder: Path, seed: int = 1) -> list[Item]:
    """`size` briefings, oldest first; the site they come from is left in `folder`, for `ours` to build on."""
    generate.generate(folder, size, size / DENSITY, UNTIL, seed)
    files = (folder / "content/briefings").rglob("*.md")
    items = [read(path.read_text(encoding="utf-8"), path.stem) for path in files]
    return sorted(items, key=lambda item: (item.moment, item.slug))


@dataclass(frozen=True, slots=True)
class Links:
    """Turns links between briefings into addresses, for programs that are given them resolved."""

    stems: Mapping[str, str]

    @classmethod
    def of(cls, items: Sequence[Item]) -> "Links":
        return cls({item.slug: item.stem for item in items})

    def resolve(self, body: str) -> str:
        """`[[slug|words]]` and `[words](../../2025/05/slug.md)` become `[words](/2025/05/29/slug.html)`."""
        body = re.sub(r"\[\[([\w-]+)\|([^]]+)\]\]", lambda m: f"[{m[2]}](/{self.stems[m[1]]}.html)", body)
        return re.sub(r"\]\((?:\.\./)+[\d/]+/([\w-]+)\.md\)", lambda m: f"](/{self.stems[m[1]]}.html)", body)


def _terms(items: Sequence[Item], kind: str) -> set[str]:
    return {slugify(name) for item in items for name in item.names(kind)}


def _spans(items: Sequence[Item], length: int) -> set[str]:
    return {item.day[:length].replace("-", "/") for item in items}


PAGES: dict[str, Callable[[Sequence[Item]], Iterator[str]]] = {
    "briefings": lambda items: (f"{item.stem}.html" for item in items),
    **{
        kind: lambda items, kind=kind: (f"{kind}/{slug}/index.html" for slug in _terms(items, kind))  # type: ignore[misc]
        for kind in KINDS
    },
    "indexes of names": lambda items: (f"{kind}/index.html" for kind in KINDS),
    "years": lambda items: (f"{span}/index.html" for span in _spans(items, 4)),
    "months": lambda items: (f"{span}/index.html" for span in _spans(items, 7)),
    "days": lambda items: (f"{span}/index.html" for span in _spans(items, 10)),
    "home, dates, about": lambda items: iter(("index.html", "dates/index.html", "about.html")),
    "feed, sitemap": lambda items: iter(("feed.xml", "sitemap.xml")),
}


def pages(items: Sequence[Item]) -> dict[str, tuple[str, ...]]:
    """The files that every program has to write, by kind of page."""
    return {kind: tuple(sorted(paths(items))) for kind, paths in PAGES.items()}
