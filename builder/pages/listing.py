"""Lists of briefings as templates show them: by day, by bars to jump along, on a calendar."""

from calendar import Calendar
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from msgspec import Struct

from builder.archive.answer import Card, Part
from builder.archive.view import View
from builder.pages.address import span_address
from builder.pages.galley import Galley
from builder.pages.wording import month_name, short_month, span_name

LEVELS = 10  # heights of a bar above none at all


class Entry(NamedTuple):
    """A briefing in a list."""

    card: Card
    href: str


class DayGroup(NamedTuple):
    """The briefings of one day, and the page of that day."""

    day: str
    href: str
    entries: Sequence[Entry]


class Bar(Struct, frozen=True):
    """A part of a list as a bar: `level` is 0 to 10 beside the largest; `href` is "" where it has no page."""

    span: str
    label: str
    year: str
    href: str
    count: int
    level: int
    title: str


class Cell(NamedTuple):
    """A day on a calendar, or a gap where `day` is ""; `href` is "" where nothing stands under it."""

    day: str
    href: str
    held: int


def entry(galley: Galley, id: str) -> Entry:
    """The briefing of an id that a list of the archive gave."""

    def make(view: View) -> Entry:
        card = view.card(id)
        if card is None:
            raise LookupError(f"the archive lists {id}, which has no card")
        return Entry(card, galley.href(card.address))

    return galley.view.once(("entry", id), make)


def entries(galley: Galley, ids: Iterable[str]) -> list[Entry]:
    """The briefings of ids that a list of the archive gave, in that order."""
    return [entry(galley, id) for id in ids]


def by_day(galley: Galley, ids: Iterable[str]) -> list[DayGroup]:
    """The same, under their days."""
    listed = entries(galley, ids)
    return [
        DayGroup(day, galley.href(span_address(day)), list(group))
        for day, group in groupby(listed, key=lambda one: one.card.day)
    ]


def level(count: int, largest: int) -> int:
    """How high a count stands beside the largest: 0 for none, else 1 to 10, rounded up."""
    return -(-LEVELS * count // largest) if count else 0


def _label(span: str) -> str:
    if len(span) == 10:
        return str(int(span[8:]))
    return short_month(month_name(span)) if len(span) == 7 else span


def counted(count: int) -> str:
    """ "1 briefing", "12 briefings"."""
    return f"{count:,} briefing{'' if count == 1 else 's'}"


def bars(parts: Iterable[Part], href: Callable[[str], str]) -> list[Bar]:
    """Years, months or days as bars, oldest first; `href` gives the page of a span, or ""."""
    ordered = sorted(parts, key=lambda part: part.span)
    largest = max((part.count for part in ordered), default=0)
    return [
        Bar(
            span=part.span,
            label=_label(part.span),
            year=part.span[:4],
            href=href(part.span),
            count=part.count,
            level=level(part.count, largest),
            title=f"{span_name(part.span)}: {counted(part.count)}",
        )
        for part in ordered
    ]


def calendar(galley: Galley, month: str, days: Iterable[Part]) -> list[list[Cell]]:
    """The weeks of a month, each of seven days from Monday; days that hold anything lead to their pages."""
    counts: Mapping[str, int] = {part.span: part.count for part in days}

    def cell(number: int) -> Cell:
        day = f"{month}-{number:02}" if number else ""
        held = counts.get(day, 0)
        return Cell(day, galley.href(span_address(day)) if held else "", held)

    weeks = Calendar(firstweekday=0).monthdayscalendar(int(month[:4]), int(month[5:]))
    return [[cell(number) for number in week] for week in weeks]
