"""This program, with its own theme and all that it does."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.corpus import Item, Links
from benchmarks.generate import yaml
from benchmarks.programs import shelf

TITLE = "ours"
SKELETON = "themes/desk/templates/base.html"
FORGET = (".briefing",)
ROOT = Path(__file__).parents[2]


def install(home: Path) -> None:
    """Take a copy of the code, so that an edit of it during a long run changes nothing."""
    shutil.rmtree(home / "ours", ignore_errors=True)
    shutil.copytree(ROOT / "builder", home / "ours/builder", ignore=shutil.ignore_patterns("__pycache__"))


def version(home: Path) -> str:
    """The version, and the commit where there is one."""
    import builder

    if not (ROOT / ".git").exists():
        return builder.__version__
    commit = shelf.run(["git", "-C", str(ROOT), "rev-parse", "--short=8", "HEAD"]).strip()
    return f"{builder.__version__} at {commit}, Python {sys.version.split()[0]}"


def frame(drawn: Path) -> Mapping[str, bytes]:
    """The generated site as it is, less its briefings."""
    files = shelf.folder(drawn)
    return {name: data for name, data in files.items() if not name.startswith("content/briefings/")}


def files(item: Item, links: Links) -> Mapping[str, bytes]:
    """The briefing's own file; we resolve links ourselves."""
    text = f"---\n{yaml(dict(item.front))}---\n\n{item.body}"
    return {f"content/briefings/{item.stem[:7]}/{item.slug}.md": text.encode()}


def command(home: Path, folder: Path) -> tuple[list[str], dict[str, str]]:
    """The command line, from the copy of the code."""
    return [sys.executable, "-m", "builder", "build", "--site", str(folder)], {"PYTHONPATH": os.fspath(home / "ours")}
