"""A small site in a folder, its archive and its pages: what the tests of pages drive, real but for the publishing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

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
SETTINGS = "title: The Kursk File\nbase_url: https://example.org\ntimezone: Europe/Kyiv\ndesk: {name: The desk, address: desk@example.org}\n"


def briefing(title: str, day: str, front: str = "", body: str = "Text.") -> str:
    """A briefing's file; `front` are further lines of front matter."""
    slug = "-".join(title.casefold().split())
    return f'---\nid: "tag:example.org,2024:{slug}"\ntitle: "{title}"\ndate: {day}\nslug: {slug}\n{front}---\n{body}\n'


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """The files in a folder, with settings where they name none, and with this repository's themes unless they have some."""
    given = files if any(name.startswith("themes/") for name in files) else {**files}
    for name, content in {"site.yaml": SETTINGS, **given}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    if not (root / "themes").exists():
        (root / "themes").symlink_to(THEMES)
    return root


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
        return {page.path: page for page in pages.wanted(self.view(), self.press)}

    def make(self, path: str) -> str:
        return self.bytes(path).decode()

    def bytes(self, path: str) -> bytes:
        return pages.make(self.pages[path], self.view(), self.press)

    def asked(self, path: str) -> set[str]:
        """The keys of the questions that a page asks."""
        view = self.view()
        pages.make(self.pages[path], view, self.press)
        return set(view.asked)


def absorb(root: Path, now: datetime = NOW, drafts: bool = False, base_url: str | None = None) -> Small:
    """The site in a folder, absorbed."""
    site = settings.load(root, base_url)
    words, problems = vocabulary.load(site)
    archive = Archive.open(":memory:", drafts=drafts)
    swept = sweep(site, words, archive)
    readings = [read(site, words, change) for change in swept.changes if change.needs_reading]
    with archive.transaction():
        archive.absorb(site, words, swept.changes, readings, now)
    return Small(site, archive, [*problems, *swept.problems, *archive.problems(site)])
