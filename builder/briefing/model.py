"""The briefing as a value: what one curated file says, checked and typed, with nothing yet said about the archive."""

from datetime import date, datetime
from typing import Any, Literal

from msgspec import Struct, field

Status = Literal["published", "draft", "review", "withdrawn"]
Rights = Literal["own", "licensed", "excerpt", "link"]
Qualifier = Literal["about", "at least", "over", "up to", "under", "exactly"]
CorrectionKind = Literal["correction", "clarification", "update"]


class Moment(Struct, frozen=True, array_like=True):
    """A day, with a clock only where the editor wrote one: a bare date is never midnight.

    `day` is the day as written, in the zone it was written in; `at` is aware (it has a zone) or None.
    """

    day: date
    at: datetime | None = None

    def __str__(self) -> str:
        if self.at is None:
            return self.day.isoformat()
        return self.at.isoformat(timespec="seconds" if self.at.second else "minutes")


class Edtf(Struct, frozen=True, array_like=True):
    """A date of Extended Date/Time Format level 1, as written, with the first and last day it may mean.

    `earliest` and `latest` are None where the year is not known (`XXXX-11-13`) or an interval is open on that side.
    """

    text: str
    earliest: date | None
    latest: date | None

    def __str__(self) -> str:
        return self.text


class Source(Struct, frozen=True, omit_defaults=True):
    """The report that a briefing rests on. `outlet` is the name as written; the vocabulary knows its canonical form."""

    outlet: str = ""
    url: str = ""
    title: str = ""
    author: str = ""
    published: Moment | None = None
    accessed: Moment | None = None
    archived: str = ""
    cites: tuple[str, ...] = ()


class Event(Struct, frozen=True, omit_defaults=True):
    """A dated statement: what is said to have happened when, and who says so (`by`, through `via`, nearest last)."""

    date: Edtf
    text: str
    by: str = ""
    via: tuple[str, ...] = ()
    stated: Edtf | None = None
    quote: str = ""


class Figure(Struct, frozen=True, omit_defaults=True):
    """A reported number of `unit`: either `value`, or `low` and `high`; `date` is the day it holds for."""

    unit: str
    value: int | float | None = None
    low: int | float | None = None
    high: int | float | None = None
    qualifier: Qualifier | None = None
    series: str = ""
    date: Edtf | None = None
    by: str = ""
    via: tuple[str, ...] = ()
    quote: str = ""


class Correction(Struct, frozen=True, omit_defaults=True):
    """What the desk changed after publishing, and when."""

    date: Moment
    kind: CorrectionKind
    text: str


class Taken(Struct, frozen=True, omit_defaults=True):
    """Which raw article the briefing was drafted from: its name in `seeds/` and the SHA-256 of its bytes, in hex.

    `part` says which of the file's articles it is, from 1; None where the file holds one.
    """

    raw: str
    sha256: str
    part: int | None = None


class Briefing(Struct, frozen=True, omit_defaults=True):
    """One curated Markdown file. Defaults that the format gives are already applied, so `id`, `slug`, `status`,
    `rights` and `posted` are always set (`posted` only where the file has any date); `date` is None only in review.

    `path` is relative to the site's folder, with forward slashes. `body` is Markdown, exactly as in the file;
    `body_line` is the line of the file on which it begins.
    """

    path: str
    id: str
    title: str
    slug: str
    date: Moment | None = None
    updated: Moment | None = None
    status: Status = "published"
    posted: Moment | None = None
    publish_at: Moment | None = None
    expires: Moment | None = None
    summary: str = ""
    language: str = ""
    rights: Rights = "own"
    source: Source | None = None
    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    story: str = ""
    related: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    aliases: tuple[str, ...] = ()
    review: tuple[str, ...] = ()
    intake: Taken | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
