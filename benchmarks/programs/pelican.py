"""Pelican, from PyPI, without plugins: people are its authors, sources its categories, all other terms its tags."""

import json
from collections.abc import Mapping
from pathlib import Path

from benchmarks.corpus import Item, Links
from benchmarks.programs import shelf

TITLE = "Pelican"
SKELETON = "theme/templates/base.html"
FORGET = ("cache", "__pycache__")
WANTED = ("pelican==4.12.0", "markdown==3.11.3")


def install(home: Path) -> None:
    """From PyPI, into an environment of its own."""
    shelf.pip(home, *WANTED)


def version(home: Path) -> str:
    """The version, and that of its Markdown."""
    return "4.12.0, Markdown 3.11.3"


def frame(home: Path, drawn: Path) -> Mapping[str, bytes]:
    """Settings, templates, the plain page."""
    return shelf.folder(shelf.TEMPLATES / "pelican") | {
        "theme/static/style.css": shelf.style(),
        "content/pages/about.md": b"Title: About\nSlug: about\n\nEverything here is invented.\n",
    }


def files(item: Item, links: Links) -> Mapping[str, bytes]:
    """Its file: metadata are lines of text, so what is nested goes in as JSON for the template to read."""
    others = [f"{kind}: {name}" for kind in ("organizations", "places") for name in item.names(kind)]
    lines = {
        "Title": item.title,
        "Date": item.stamp,
        "Day": item.day,
        "Slug": item.slug,
        "Summary": str(item.front.get("summary", "")),
        "Category": item.outlet,
        "Authors": "; ".join(item.names("people")),
        "Tags": ", ".join([*item.names("tags"), *others]),
        "Report": json.dumps(item.front["source"]),
        **{key.title(): json.dumps(item.front[key]) for key in ("events", "figures") if key in item.front},
    }
    front = "".join(f"{key}: {value}\n" for key, value in lines.items() if value)
    return {f"content/briefings/{item.stem}.md": f"{front}\n{links.resolve(item.body)}".encode()}


def command(home: Path, folder: Path) -> tuple[list[str], dict[str, str]]:
    """Pelican's own command, in the site's folder."""
    return [str(shelf.pip(home, *WANTED) / "bin/pelican"), "--quiet"], {}


def made(told: str) -> int:
    """It makes every page each time."""
    return -1
