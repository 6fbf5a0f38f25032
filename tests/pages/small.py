"""A small site, its archive and its pages: what the tests of pages drive, real in all but the publishing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import lxml.html
from lxml.html import HtmlElement

from builder import pages, settings
from builder.archive.changes import sweep
from builder.archive.reading import read
from builder.archive.store import Archive
from builder.archive.view import View
from builder.briefing import vocabulary
from builder.errors import Problem
from builder.pages import Page, Press
from builder.settings import Site

NOW = datetime(2025, 1, 1, tzinfo=UTC)
THEMES = Path(__file__).parents[2] / "themes"
SETTINGS = """\
title: The Kursk File
base_url: https://example.org
timezone: Europe/Kyiv
desk: {name: The desk, address: desk@example.org}
"""
BELOW = SETTINGS.replace("https://example.org", "https://example.org/sub") + "urls: html\n"


def briefing(slug: str, day: str, front: str = "", body: str = "Text.", title: str = "") -> str:
    """A briefing's file; `front` are further lines of front matter, `title` is made of the slug."""
    title = title or slug.replace("-", " ").capitalize()
    head = f'id: "tag:example.org,2024:{slug}"\ntitle: "{title}"\ndate: {day}\nslug: {slug}\n'
    return f"---\n{head}{front}---\n{body}\n"


def path_of(slug: str) -> str:
    return f"content/briefings/2024/10/{slug}.md"


def file(slug: str, day: str = "2024-10-28", front: str = "", body: str = "Text.", title: str = "") -> dict[str, str]:
    """The same, by its path."""
    return {path_of(slug): briefing(slug, day, front, body, title)}


@dataclass
class Small:
    """A site absorbed into an archive in memory."""

    site: Site
    archive: Archive
    problems: list[Problem]

    @cached_property
    def press(self) -> Press:
        return pages.press(self.site)

    def view(self) -> View:
        return self.archive.view(self.site.settings)

    @cached_property
    def pages(self) -> dict[str, Page]:
        found = list(pages.wanted(self.view(), self.press))
        assert len({page.path for page in found}) == len(found)
        return {page.path: page for page in found}

    def bytes(self, path: str) -> bytes:
        return pages.make(self.pages[path], self.view(), self.press)

    def text(self, path: str) -> str:
        return self.bytes(path).decode()

    def html(self, path: str) -> HtmlElement:
        return lxml.html.fromstring(self.text(path))

    def asked(self, path: str) -> set[str]:
        """The keys of the questions that a page asks."""
        view = self.view()
        pages.make(self.pages[path], view, self.press)
        return set(view.asked)


def write(root: Path, files: Mapping[str, str | bytes]) -> None:
    """The files in a folder, with settings where they bring none, and with this repository's themes."""
    for name, content in {"site.yaml": SETTINGS, **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    if not (root / "themes").exists():
        (root / "themes").symlink_to(THEMES)


def absorb(root: Path, files: Mapping[str, str | bytes], now: datetime = NOW, drafts: bool = False) -> Small:
    """The site of these files in a folder, absorbed."""
    write(root, files)
    site = settings.load(root)
    words, problems = vocabulary.load(site)
    archive = Archive.open(":memory:", drafts=drafts)
    swept = sweep(site, words, archive)
    readings = [read(site, words, change) for change in swept.changes if change.needs_reading]
    with archive.transaction():
        archive.absorb(site, words, swept.changes, readings, now)
    return Small(site, archive, [*problems, *swept.problems, *archive.problems(site)])
