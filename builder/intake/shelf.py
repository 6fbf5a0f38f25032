"""Where a draft goes and what stands there already: never over another file, and never twice for the same raw bytes."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from builder import strictyaml
from builder.briefing import envelope
from builder.briefing.parse import default_id
from builder.briefing.slug import slugify
from builder.errors import Mistake, Problem
from builder.settings import Site

_LONGEST = 72  # characters of a file's name made from a title
_DIGEST = re.compile(rb"sha256\s*:\s*[\"']?([0-9a-fA-F]{64})")
_ID = re.compile(rb"^id\s*:\s*[\"']?([^\s\"']+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a draft goes: its file, and its permanent id."""

    path: Path
    id: str


def digest(data: bytes) -> str:
    """The SHA-256 of raw bytes, in hex: by it an article is known again."""
    return hashlib.sha256(data).hexdigest()


def _name(title: str) -> str:
    """The file's name: the title's slug, cut between words where it is long."""
    slug = slugify(re.sub(r"(?<=\d)[,.](?=\d{3}\b)", "", title)) or "article"  # "3,000" is one word
    if len(slug) > _LONGEST:
        slug = slug[: _LONGEST + 1].rpartition("-")[0] or slug[:_LONGEST]
    while len(slug.encode()) > 2 * _LONGEST:
        slug = slug[:-1].rstrip("-")
    return f"{slug}-article" if slug == "index" else slug


def _files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(folder.rglob("*.md")):
        if path.is_file():
            try:
                yield path, path.read_bytes()[: strictyaml.LIMIT + 1024]
            except OSError:
                continue  # what cannot be read is told by `check`; here it only means that no draft stands in it


def known_as(sha256: str, part: int) -> str:
    """The name by which an article is known again: the digest of its file, and which of several in it it is."""
    return f"{sha256}-{part}" if part else sha256


def _taken(path: Path, head: bytes) -> str:
    """The name by which the article of a briefing is known, '' where it was drafted from none."""
    if _DIGEST.search(head) is None:
        return ""
    parts, front, _ = envelope.read(path.name, head)
    intake = front.get("intake") if parts else None
    if not isinstance(intake, dict) or not intake.get("sha256"):
        return ""
    part = str(intake.get("part") or "")
    return known_as(str(intake["sha256"]).lower(), int(part) if part.isdecimal() else 0)


@dataclass(slots=True)
class Shelf:
    """The folder that drafts go to, as it stands; what is placed in one run counts at once."""

    site: Site
    into: Path
    taken: dict[str, Path] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    used: set[Path] = field(default_factory=set)

    def __post_init__(self) -> None:
        for path, head in _files(self.into):
            if known := _taken(path, head):
                self.taken.setdefault(known, path)
            self._note(head)
        if not self.into.is_relative_to(self.site.briefings):
            for _, head in _files(self.site.briefings):
                self._note(head)

    def _note(self, head: bytes) -> None:
        found = _ID.search(head.split(b"\n---", 1)[0])
        if found:
            self.ids.add(found[1].decode("utf-8", "replace"))

    def place(self, title: str, day: date | None, year: int) -> Place:
        """A file of its own for a new draft; `year` stands in the id of one without a date."""
        folder = self.into / f"{day:%Y}" / f"{day:%m}" if day else self.into / "undated"
        name = base = _name(title)
        number = 1
        while (folder / f"{name}.md") in self.used or (folder / f"{name}.md").exists():
            number += 1
            name = f"{base}-{number}"
        authority = self.site.settings.authority
        identity = f"tag:{authority},{day.year if day else year}:{name}"
        if identity in self.ids and day:
            # The same name in another month: the id tells them apart by the day.
            identity = f"tag:{authority},{day.isoformat()}:{name}"
        again = 1
        while identity in self.ids:
            again += 1
            identity = f"tag:{authority},{day.year if day else year}:{name}-{again}"
        self.used.add(folder / f"{name}.md")
        self.ids.add(identity)
        return Place(folder / f"{name}.md", identity)

    def identity(self, path: Path) -> str:
        """The id of a briefing that is there already: as its file says, else the one it has by its name."""
        try:
            parts, front, _ = envelope.read(path.name, path.read_bytes())
        except OSError:
            parts, front = None, {}
        if parts is not None and front.get("id"):
            return str(front["id"])
        found = re.match(r"\d{4}", str(front.get("date") or front.get("posted") or ""))
        return default_id(path.name, int(found.group()) if found else None, self.site)


def write(path: Path, data: bytes, site: Site) -> None:
    """Writes a new file, with the folders above it; raises Mistake where it cannot, also where one is there already."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
    except FileExistsError:
        fact = "A file of this name has come to be while intake ran."
        raise Mistake([Problem(site.relative(path), 1, 1, "exists", fact, "Run intake again.")]) from None
    except OSError as error:
        fact = f"This file cannot be written: {error.strerror}."
        raise Mistake(
            [Problem(site.relative(path), 1, 1, "unwritable", fact, "Give it a place that can be written.")]
        ) from None


def keep(raw: Path, data: bytes, site: Site, dry: bool) -> str:
    """The name of a raw article by which a briefing remembers it; one from outside the site is copied to `seeds/`
    first.

    In `seeds/` that is its path there, elsewhere in the site its path from the site's folder.
    """
    raw = raw.resolve()
    for folder in (site.seeds.resolve(), site.root.resolve()):
        if raw.is_relative_to(folder):
            return raw.relative_to(folder).as_posix()
    copy, number = site.seeds / raw.name, 1
    while copy.exists() and copy.read_bytes() != data:
        number += 1
        copy = site.seeds / f"{raw.stem}-{number}{raw.suffix}"
    if not dry and not copy.exists():
        write(copy, data, site)
    return copy.relative_to(site.seeds).as_posix()
