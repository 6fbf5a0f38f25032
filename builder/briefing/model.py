"""The briefing as a value: what one curated file says, checked and typed, with nothing yet said about the archive."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

Status = Literal["published", "draft", "review", "withdrawn"]
Rights = Literal["own", "licensed", "excerpt", "link"]
Qualifier = Literal["about", "at least", "over", "up to", "under", "exactly"]
CorrectionKind = Literal["correction", "clarification", "update"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, with a clock only where the editor wrote one: a bare date is never midnight.

    `day` is the day as written, in the zone it was written in; `at` is aware (it has a zone) or None.
    """

    day: date
    at: datetime | None = None

    def __str__(self) -> str:
        if self.at is None:
            return self.day.isoformat()
        return self.at.isoformat(timespec="seconds" if self.at.second else "minutes")


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date of Extended Date/Time Format level 1, as written, with the first and last day it may mean.

    `earliest` and `latest` are None where the year is not known (`XXXX-11-13`) or an interval is open on that side.
    """

    text: str
    earliest: date | None
    latest: date | None

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Source:
    """The report that a briefing rests on. `outlet` is the name as written; the vocabulary knows its canonical form."""

    outlet: str = ""
    url: str = ""
    title: str = ""
    author: str = ""
    published: Moment | None = None
    accessed: Moment | None = None
    archived: str = ""
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A dated statement: what is said to have happened when, and who says so (`by`, through `via`, nearest last)."""

    date: Edtf
    text: str
    by: str = ""
    via: tuple[str, ...] = ()
    stated: Edtf | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
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


@dataclass(frozen=True, slots=True)
class Correction:
    """What the desk changed after publishing, and when."""

    date: Moment
    kind: CorrectionKind
    text: str


@dataclass(frozen=True, slots=True)
class Taken:
    """Which raw article the briefing was drafted from: its name in `seeds/` and the SHA-256 of its bytes, in hex.

    `part` says which of the file's articles it is, from 1; None where the file holds one.
    """

    raw: str
    sha256: str
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
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
