"""This program, with its own theme and all that it does."""

import os
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.corpus import Item, Links
from benchmarks.generate import yaml
from benchmarks.programs import shelf
from builder import __version__

TITLE = "ours"
SKELETON = "themes/desk/templates/base.html"
FORGET = (".briefing",)
ROOT = Path(__file__).parents[2]
PARTS = ("builder", "themes")
COMMIT = "commit"


def _git(*words: str) -> str:
    return shelf.run(["git", "-C", str(ROOT), *words]).strip()


def install(home: Path) -> None:
    """Take a copy of the code and the theme, of one commit where there is one: whatever is written to the checkout
    during a long run, the version told is the one measured.
    """
    place = home / "ours"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    if not (ROOT / ".git").exists():
        for part in PARTS:
            shutil.copytree(ROOT / part, place / part)
        return
    commit, tree = _git("rev-parse", "--short=8", "HEAD"), place / "tree.zip"
    _git("archive", "--output", str(tree), commit, *PARTS)
    shutil.unpack_archive(tree, place)
    (place / COMMIT).write_text(commit, encoding="ascii")


def version(home: Path) -> str:
    """The version, that of Python, and the commit that was copied."""
    told, commit = f"{__version__}, Python {sys.version.split()[0]}", home / "ours" / COMMIT
    return f"{told}, commit {commit.read_text(encoding='ascii')}" if commit.exists() else told


def frame(home: Path, drawn: Path) -> Mapping[str, bytes]:
    """Settings, vocabulary and the plain page as generated; the theme as copied."""
    content = shelf.folder(drawn / "content", "content/")
    kept = {name: data for name, data in content.items() if not name.startswith("content/briefings/")}
    themes = shelf.folder(home / "ours/themes", "themes/")
    return kept | themes | {"site.yaml": (drawn / "site.yaml").read_bytes()}


def files(item: Item, links: Links) -> Mapping[str, bytes]:
    """The briefing's own file; we resolve links ourselves."""
    text = f"---\n{yaml(dict(item.front))}---\n\n{item.body}"
    return {f"content/briefings/{item.stem[:7]}/{item.slug}.md": text.encode()}


def command(home: Path, folder: Path) -> tuple[list[str], dict[str, str]]:
    """The command line, from the copy of the code."""
    return [sys.executable, "-m", "builder", "build", "--site", str(folder)], {"PYTHONPATH": os.fspath(home / "ours")}


def made(told: str) -> int:
    """From `200 briefings, 770 pages: 4 made, ...`; none where it says that nothing changed."""
    found = re.search(r": ([\d,]+) made", told)
    return int(found[1].replace(",", "")) if found else 0
