"""What is done to a site before each build that is measured, and what must be seen in the output after it.

Law: an edit is made to the plain values, so every program gets the same one; and every build has to prove
that it published the edit.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from benchmarks.corpus import DENSITY, UNTIL, Item

RECENT = 40  # the briefing that is edited stands so far from the newest
BACK = 2 * DENSITY  # a back-dated one goes two years back, or to the middle of a smaller archive
REVISED = '<p class="revised">Revised.</p>'


@dataclass(frozen=True, slots=True)
class Edit:
    """A briefing written anew or added, and what its pages must then hold: paths in the output with their
    words.
    """

    item: Item | None
    proof: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A build to measure. `fresh` ones find no output and no state; `template` ones a changed skeleton."""

    name: str
    title: str
    edit: Callable[[Sequence[Item]], Edit]
    fresh: bool = False
    template: bool = False


def _nothing(items: Sequence[Item]) -> Edit:
    return Edit(None, ((f"{items[0].stem}.html", items[0].title),))


def _recent(items: Sequence[Item]) -> Item:
    return items[-min(RECENT, len(items))]


def _body(items: Sequence[Item]) -> Edit:
    item = _recent(items)
    words = "The desk has counted again, and found one more."
    return Edit(replace(item, body=f"{item.body}\n{words}\n"), ((f"{item.stem}.html", words),))


def _titled(item: Item, title: str) -> Edit:
    """The title has to stand on the briefing's page and in the list of its day."""
    day = f"{item.day.replace('-', '/')}/index.html"
    return Edit(replace(item, front={**item.front, "title": title}), ((f"{item.stem}.html", title), (day, title)))


def _title(items: Sequence[Item]) -> Edit:
    item = items[-min(RECENT + 1, len(items))]
    return _titled(item, f"{item.title}, once more")


def _new(like: Item, slug: str, title: str, day: str) -> Edit:
    """A briefing on a day, with the terms of another, that the desk puts out now."""
    front = {
        **like.front,
        "id": f"tag:example.org,{day[:4]}:{slug}",
        "date": day,
        "posted": f"{UNTIL}T23:30+02:00",
    }
    words = "Written after all the others.\n"
    return _titled(Item(slug, {key: front[key] for key in front if key != "aliases"}, words), title)


def _today(items: Sequence[Item]) -> Edit:
    return _new(_recent(items), "written-today", "Written today", f"{UNTIL}")


def _backdated(items: Sequence[Item]) -> Edit:
    day = items[-min(BACK, len(items) // 2)].day
    return _new(_recent(items), "found-in-a-drawer", "Found in a drawer", day)


def _template(items: Sequence[Item]) -> Edit:
    return Edit(
        None, ((f"{items[0].stem}.html", "Revised."), ("index.html", "Revised."), ("tags/index.html", "Revised."))
    )


SCENARIOS = (
    Scenario("cold", "cold build", _nothing, fresh=True),
    Scenario("noop", "nothing changed", _nothing),
    Scenario("body", "one body edited", _body),
    Scenario("title", "one title edited", _title),
    Scenario("new", "one new briefing", _today),
    Scenario("backdated", "one back-dated briefing", _backdated),
    Scenario("template", "one template edited", _template, template=True),
)


def revise(skeleton: bytes) -> bytes:
    """The template that every page goes through, with a line more at the end of the body."""
    return skeleton.replace(b"</body>", f"{REVISED}\n</body>".encode())
