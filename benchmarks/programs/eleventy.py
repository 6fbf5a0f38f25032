"""Eleventy, from npm: collections for dates and terms, paginated, in Nunjucks."""

import json
from collections.abc import Mapping
from pathlib import Path

from benchmarks.corpus import KINDS, Item, Links
from benchmarks.programs import shelf

TITLE = "Eleventy"
SKELETON = "src/_includes/base.njk"
FORGET = (".cache",)
WANTED = ("@11ty/eleventy@3.1.7", "markdown-it-footnote@4.0.0")


def _place(home: Path) -> Path:
    return home / "eleventy-3.1.7"


def install(home: Path) -> None:
    """From npm, into a folder of its own; scripts of packages are not run."""
    place = _place(home)
    if (place / "ready").exists():
        return
    place.mkdir(parents=True, exist_ok=True)
    (place / "package.json").write_text('{"private": true}')
    shelf.run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", *WANTED], place)
    (place / "ready").touch()


def version(home: Path) -> str:
    """The version, and that of Node."""
    return f"3.1.7, Node {shelf.run(['node', '--version']).strip().removeprefix('v')}"


def frame(home: Path, drawn: Path) -> Mapping[str, bytes]:
    """Settings and templates; the plain page is among them."""
    return shelf.folder(shelf.TEMPLATES / "eleventy") | {"src/style.css": shelf.style()}


def files(item: Item, links: Links) -> Mapping[str, bytes]:
    """Its file; the data file of the folder gives layout and address."""
    front: dict[str, object] = {"title": item.title, "date": item.stamp, "day": item.day}
    front |= {key: item.front[key] for key in ("summary", "source", "events", "figures") if key in item.front}
    front |= {kind: item.names(kind) for kind in KINDS if item.names(kind)}
    lines = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
    return {f"src/briefings/{item.stem}.md": f"---\n{lines}---\n\n{links.resolve(item.body)}".encode()}


def command(home: Path, folder: Path) -> tuple[list[str], dict[str, str]]:
    """Eleventy's own command, in the site's folder."""
    program = _place(home) / "node_modules/@11ty/eleventy/cmd.cjs"
    return ["node", str(program), "--quiet"], {"ELEVENTY_HOME": str(_place(home))}


def made(told: str) -> int:
    """It makes every page each time."""
    return -1
