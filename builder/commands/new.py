"""Writes a briefing to fill in, and never over a file that is there."""

import argparse
from datetime import datetime

from builder.briefing.model import Moment
from builder.briefing.slug import slugify
from builder.briefing.write import write
from builder.commands.outcome import Outcome, Printer
from builder.errors import Mistake
from builder.fields import show
from builder.settings import Site
from builder.strictyaml import CONTROL

HELP = "a briefing to fill in"

LONGEST = 80  # characters of a file's name made from a title

# What an editor may want next, each line ready once its # is taken away.
HINTS = """\
# summary: One or two sentences, shown in lists.
# rights: excerpt
# source:
#   outlet: Example Post
#   url: https://example.org/article
#   published: 2024-10-28
#   cites: [Example Agency]
# people: [First Person]
# organizations: [First Organization]
# places: [First Place]
# events:
#   - date: 2024-10-18
#     text: What is said to have happened, in a sentence.
#     by: First Person
# figures:
#   - value: 11000
#     qualifier: about
#     unit: soldiers
#     date: 2024-10-18
#     by: First Person
"""


def options(parser: argparse.ArgumentParser) -> None:
    """The title, and tags."""
    parser.add_argument("title", metavar="TITLE", help="the headline; the file's name is made of it")
    parser.add_argument("--tags", default="", metavar="A,B", help="tags, with commas between them")


def _title(text: str) -> str:
    title = " ".join(text.split())
    if CONTROL.search(title):
        raise Mistake(message="The title holds a control character. Take it out.")
    if not slugify(title):
        raise Mistake(
            message=f"The title {show(title)} has no letter and no digit, so it makes no address. Write one that has."
        )
    return title


def _tags(text: str) -> list[str]:
    tags = [" ".join(tag.split()) for tag in text.split(",")]
    for tag in filter(None, tags):
        if not slugify(tag) or CONTROL.search(tag):
            raise Mistake(message=f"The tag {show(tag)} has no letter and no digit. Write one that has.")
    return list(dict.fromkeys(filter(None, tags)))


def _name(title: str) -> str:
    """The file's name: the title's slug, cut between words where it is long."""
    slug = slugify(title)
    if len(slug) <= LONGEST:
        return slug
    cut = slug[: LONGEST + 1].rpartition("-")[0]
    return cut or slug[:LONGEST]


def _identity(site: Site, name: str, now: datetime) -> str:
    """An id by year, or by day where a file of that name has been written before, perhaps in the same year."""
    taken = any(site.briefings.rglob(f"{name}.md"))
    day = now.date().isoformat() if taken else str(now.year)
    return f"tag:{site.settings.authority},{day}:{name}"


def _text(title: str, tags: list[str], identity: str, now: datetime) -> str:
    front: dict[str, object] = {
        "id": identity,
        "title": title,
        "date": Moment(now.date()),
        "status": "draft",
        "posted": Moment(now.date(), now.replace(second=0, microsecond=0)),
    }
    if tags:
        front["tags"] = tags
    return write(front, "\n").replace("\n---\n", f"\n{HINTS}---\n", 1)


def run(site: Site, options: argparse.Namespace, printer: Printer) -> Outcome:
    """Write `content/briefings/YYYY/MM/name.md` and tell its path; raises Mistake where that file is there already."""
    title, tags, now = _title(options.title), _tags(options.tags), options.now
    name = _name(title)
    path = site.briefings / f"{now:%Y}" / f"{now:%m}" / f"{name}.md"
    text = _text(title, tags, _identity(site, name, now), now)
    shown = site.relative(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise Mistake(message=f"{shown} is there already. Edit it, or choose another title.") from None
    except OSError as error:
        raise Mistake(message=f"{shown} cannot be written: {error.strerror}.") from None
    printer.say(shown)
    return Outcome({"path": shown})
