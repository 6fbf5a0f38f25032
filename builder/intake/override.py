"""An editor's word on how one raw article is to be read, kept in `content/intake/<sha256>.yaml`: taking it in again
obeys it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

from builder import fields, strictyaml
from builder.briefing import values
from builder.briefing.yamltext import mapping
from builder.errors import Mistake, Problem
from builder.fields import Field, List, Table, Text, Wrong, show
from builder.intake.block import Block
from builder.intake.decision import Decision
from builder.intake.passage import Kind, Ruling
from builder.settings import Site
from builder.text import decode

Range = tuple[int, int]
Question = Literal["title", "date", "outlet", "url"]


@dataclass(frozen=True, slots=True)
class Override:
    """Lines of the raw file to keep and to drop, as ranges with both ends; and answers that are settled, '' where not.

    `file` is where it stands in the site, '' for one that nobody has written.
    """

    raw: str = ""
    keep: tuple[Range, ...] = ()
    drop: tuple[Range, ...] = ()
    title: str = ""
    date: str = ""
    outlet: str = ""
    url: str = ""
    file: str = ""

    def __bool__(self) -> bool:
        return bool(self.keep or self.drop or self.title or self.date or self.outlet or self.url)

    def rulings(self, blocks: Iterable[Block]) -> dict[int, Ruling]:
        """What it says of the paragraphs of an article, by their index; one that it touches with any line is meant."""
        found = {}
        for index, block in enumerate(blocks):
            first, last = block.lines[0].number, block.lines[-1].number
            for kind, ranges, done in ((Kind.BODY, self.keep, "kept"), (Kind.NOTICE, self.drop, "dropped")):
                if any(start <= last and first <= end for start, end in ranges):
                    found[index] = Ruling(kind, f"{done} by the editor, in {self.file}", "override", 1.0, specific=True)
        return found

    def settled(self, question: Question) -> Decision | None:
        """The answer that an editor has given to a question, if any."""
        answer = {"title": self.title, "date": self.date, "outlet": self.outlet, "url": self.url}[question]
        if not answer:
            return None
        value = date.fromisoformat(answer) if question == "date" else answer
        return Decision(value, f"settled by the editor, in {self.file}", 1.0, None, (value,))


NONE = Override()


def _range(text: str) -> Range:
    found = re.fullmatch(r"(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?", text)
    if found is None or not int(found[1]) or int(found[2] or found[1]) < int(found[1]):
        fact = f"{show(text)} is no line of the raw file and no range of lines."
        raise Wrong(fact, "Write a number, such as 12, or a range, such as 12-14.", "range")
    return int(found[1]), int(found[2] or found[1])


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Wrong(f"{show(text)} is not a day.", "Write year-month-day, such as 2024-10-28.", "date") from None


def checked(said: Override) -> Override:
    """An override whose answers were typed; raises Wrong for one that cannot be."""
    day = _day(said.date) if said.date else ""
    url = values.url(said.url) if said.url else ""
    return replace(said, date=day, outlet=values.name(said.outlet) if said.outlet else "", url=url)


def _apart(given: Mapping[str, Any]) -> Iterable[tuple[tuple[str, ...], Wrong]]:
    """No line can be kept and dropped."""
    kept, dropped = ([each for each in given.get(name) or () if each] for name in ("keep", "drop"))
    for start, end in kept:
        for first, last in dropped:
            if start <= last and first <= end:
                line = max(start, first)
                yield ("drop",), Wrong(f"line {line} is kept and dropped.", "Take it out of one of the two.", "range")


_RANGES = List(Text("lines, such as 12 or 12-14", _range), "a list of lines, such as [9, 12-14]")
TABLE = Table(
    "an override of intake",
    (
        Field("raw", Text(), "The raw file that it is for, as a reminder.", example="001.txt"),
        Field("keep", _RANGES, "Lines that belong to the article.", example="[12-14]"),
        Field("drop", _RANGES, "Lines that belong to the page around it.", example="[9]"),
        Field("title", Text(), "Its headline."),
        Field("date", Text("a date", _day), "When it was published.", example="2024-10-28"),
        Field("outlet", Text("a name", values.name), "Who published it.", example="Kyiv Post"),
        Field("url", Text("a web address", values.url), "Where it can be read.", example="https://example.org/a"),
    ),
    Override,
    rule=_apart,
)


def place(site: Site, sha256: str) -> Path:
    """Where the override of a raw article stands."""
    return site.content / "intake" / f"{sha256}.yaml"


def _data(file: str, text: str) -> tuple[Any, list[Problem]]:
    found: list[strictyaml.YamlFault] = []
    try:
        return strictyaml.load(text, faults=found), [fields.yaml_problem(file, fault) for fault in found]
    except strictyaml.YamlFault as fault:
        return None, [fields.yaml_problem(file, each) for each in (*found, fault)]


def load(site: Site, sha256: str) -> Override:
    """The override of a raw article, NONE where there is none. Raises Mistake with all that is wrong in it."""
    path = place(site, sha256)
    if not path.is_file():
        return NONE
    file = site.relative(path)
    try:
        text, problems = decode(file, path.read_bytes())
    except OSError as error:
        fact = f"This file cannot be read: {error.strerror}."
        raise Mistake([Problem(file, 1, 1, "unreadable", fact, "Look at its permissions.")]) from None
    if text is None:
        raise Mistake(problems)
    data, more = _data(file, text)
    problems += more
    if problems:
        raise Mistake(problems)
    made: Override | None
    made, faults = fields.read(TABLE, data)
    if made is None:
        raise Mistake(fields.problems(file, text, faults))
    return replace(made, file=file)


def _written(ranges: Iterable[Range]) -> list[str]:
    return [str(start) if start == end else f"{start}-{end}" for start, end in ranges]


def write(site: Site, sha256: str, override: Override) -> Path:
    """Writes an override over the one that was there; the folder is made where it is missing."""
    path = place(site, sha256)
    given: dict[str, Any] = {
        "raw": override.raw,
        "keep": _written(override.keep),
        "drop": _written(override.drop),
        "title": override.title,
        "date": override.date,
        "outlet": override.outlet,
        "url": override.url,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(mapping({key: value for key, value in given.items() if value}))
    path.write_text(text + "\n", encoding="utf-8")
    return path
