"""A briefing as the archive arranges it, and where that puts it: pure values, so an edit is the difference of two."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any, Literal, NamedTuple
from zoneinfo import ZoneInfo

from msgspec.json import decode, encode

from builder.briefing.model import Briefing, Moment, Status

Standing = Literal["listed", "withdrawn", "hidden"]

# How many different links of one file count as references to others, and how many of its terms relate it to others:
# what bounds the lists that one edit can change.
REFERENCES = 50
RELATING = 12

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNCLOCKED = "~"  # after every digit: those without a clock come last in their day


class Place(NamedTuple):
    """A shelf that a briefing stands on, the term's name as it gives it, and whether it relates it to others."""

    shelf: str
    name: str
    relates: bool


Mention = tuple[str, str]  # the kind of a name that a file writes, and the name as a slug


class Listing(NamedTuple):
    """One row of the table of that name."""

    shelf: str
    moment: str
    id: str
    name: str
    relates: int


class Entry(NamedTuple):
    """One row of the table `briefing`; see there for each field. `standing` is that at the last absorbing; before it
    what it would be without embargo, expiry and drafts.
    """

    path: str
    id: str
    slug: str
    day: str
    moment: str
    address: str
    posted: int
    status: Status
    opens: int | None
    closes: int | None
    standing: Standing
    lastmod: str
    card: str
    shelves: tuple[Place, ...]
    refs: tuple[str, ...]
    picks: tuple[str, ...]
    aliases: tuple[str, ...]
    mentions: tuple[Mention, ...]

    @property
    def listed(self) -> bool:
        return self.standing == "listed"

    def __reduce__(self) -> tuple[Any, ...]:
        # Between processes as plain values, which takes a fraction of the time that records in a record do.
        return _entry, (*self[:_SHELVES], [*map(tuple, self.shelves)], *self[_SHELVES + 1 :])


# The columns of the table, in the order of the fields above.
COLUMNS = Entry._fields
_SHELVES = COLUMNS.index("shelves")  # and all after it are lists


def _entry(*values: Any) -> Entry:
    """The entry of the values of its fields, in which places may be plain lists."""
    entry = Entry._make(values)
    return entry._replace(shelves=tuple(map(Place._make, entry.shelves)))


def _text(values: tuple[Any, ...]) -> str:
    return encode(values).decode() if values else "[]"


def as_row(entry: Entry) -> tuple[str | int | None, ...]:
    """The entry as its row, lists as JSON."""
    values: tuple[Any, ...] = entry
    return (*values[:_SHELVES], *map(_text, values[_SHELVES:]))


def from_row(row: Sequence[Any]) -> Entry:
    """The entry that a row holds."""
    shelves, refs, picks, aliases, mentions = map(decode, row[_SHELVES:])
    return _entry(*row[:_SHELVES], shelves, *map(tuple, (refs, picks, aliases, map(tuple, mentions))))


def instant(moment: datetime) -> int:
    """Whole microseconds since 1970 began in UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def noon(moment: Moment, zone: ZoneInfo) -> int:
    """The instant by which a feed orders: a bare date counts as 12:00 in the site's zone."""
    return instant(moment.at or datetime.combine(moment.day, time(12), zone))


def morning(moment: Moment, zone: ZoneInfo) -> int:
    """The instant at which an embargo or an expiry takes effect: a bare date as that day begins in the site's zone."""
    return instant(moment.at or datetime.combine(moment.day, time(), zone))


def moment_of(date: Moment) -> str:
    """The day as written and the clock as written: what sorts a briefing within the whole archive, before its id."""
    return f"{date.day.isoformat()} {date.at.time().isoformat() if date.at else _UNCLOCKED}"


def address_of(briefing: Briefing) -> str:
    """Where a dated briefing is published: "/2024/10/28/night-training"; "" for one without a date."""
    if briefing.date is None:
        return ""
    year, month, day = briefing.date.day.isoformat().split("-")
    return f"/{year}/{month}/{day}/{briefing.slug}"


def standing(status: Status, dated: bool, opens: int | None, closes: int | None, now: int, drafts: bool) -> Standing:
    """Whether readers may see a briefing at an instant; a dated draft or review only where drafts are asked for."""
    if not dated or (opens is not None and now < opens) or (closes is not None and now >= closes):
        return "hidden"
    if status == "withdrawn":
        return "withdrawn"
    return "listed" if status == "published" or drafts else "hidden"


# What relates two briefings, the most telling first; the outlet is not among them.
_RELATING_KINDS = ("stories", "figures", "people", "organizations", "places", "tags")


def relating(shelves: Sequence[tuple[str, str]]) -> frozenset[str]:
    """Of (shelf, name) in the order written, the shelves by which a briefing finds its relations."""
    ranked = [shelf for kind in _RELATING_KINDS for shelf, _ in shelves if shelf.partition("/")[0] == kind]
    return frozenset(ranked[:RELATING])


def listings(entry: Entry) -> Iterator[Listing]:
    """The rows of `listing` that a briefing stands for: none at all while it is hidden."""
    if entry.standing == "hidden":
        return
    yield Listing("published", entry.moment, entry.id, "", 0)
    if entry.listed:
        yield Listing("dates", entry.moment, entry.id, "", 0)
        for place in entry.shelves:
            yield Listing(place.shelf, entry.moment, entry.id, place.name, int(place.relates))
        for ref in entry.refs:
            yield Listing(ref, entry.moment, entry.id, "", 0)


def counted(shelf: str) -> bool:
    """Whether a shelf is tallied by date: all but those of what links here, whose names are references."""
    return ":" not in shelf
