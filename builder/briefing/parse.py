"""A file's bytes to a Briefing, checked and typed, or to everything that forbids it."""

from typing import Any

from builder import fields
from builder.briefing import envelope
from builder.briefing.envelope import Envelope
from builder.briefing.front import TABLE
from builder.briefing.model import Briefing, Moment
from builder.briefing.slug import slugify
from builder.errors import Problem
from builder.fields import Fault
from builder.settings import Site

LONGEST = 200  # bytes of a slug: a file name holds 255, and a suffix and a hash must fit


def _stem(file: str) -> str:
    """A file's name without its suffix."""
    name = file.rpartition("/")[2]
    before, _, suffix = name.rpartition(".")
    return before if before and suffix else name


def _slug(file: str, given: object, parts: Envelope) -> tuple[str, list[Problem]]:
    """The slug, given or made of the file's name, and what is wrong with it."""
    slug = given if isinstance(given, str) and given.strip() else ""
    made = slug or slugify(_stem(file))
    if not made:
        fact = "The file's name has no letter and no digit, so it makes no address."
        return "", [Problem(file, 1, 1, "slug", fact, "Write one in the front matter, such as slug: night-training.")]
    if len(made.encode()) > LONGEST:
        fault = Fault(("slug",), "slug", f"is longer than {LONGEST} bytes.", "Write a shorter one.")
    elif made == "index":
        fault = Fault(("slug",), "slug", "is index, the address of the day itself.", "Write another one.")
    else:
        return made, []
    return "", fields.problems(file, parts.front, [fault], parts.front_line)


def default_id(file: str, year: int | None, site: Site) -> str:
    """The id of a file that has none: `tag:example.org,2024:night-training`."""
    name = slugify(_stem(file))
    return f"tag:{site.settings.authority},{year or 'undated'}:{name}"


def _year(values: dict[str, Any]) -> int | None:
    moments = (values.get(key) for key in ("date", "posted", "publish_at"))
    return next((moment.day.year for moment in moments if isinstance(moment, Moment)), None)


def parse(file: str, data: bytes, site: Site) -> tuple[Briefing | None, list[Problem]]:
    """The briefing in `data`, and all that is wrong with the file; None where an error forbids the briefing.

    `file` is the path relative to the site's folder, with forward slashes. Nothing but the arguments is read.
    """
    parts, front, problems = envelope.read(file, data)
    if parts is None:
        return None, problems
    values, faults = fields.read(TABLE, front)
    problems += fields.problems(file, parts.front, faults, parts.front_line)
    slug, wrong = _slug(file, front.get("slug"), parts)
    problems += wrong
    if problems:
        return None, sorted(problems)
    values.setdefault("rights", site.settings.rights.default if "source" in values else "own")
    values.setdefault("id", default_id(file, _year(values), site))
    values.setdefault("posted", values.get("publish_at") or values.get("date"))
    values["slug"] = slug
    return Briefing(path=file, body=parts.body, body_line=parts.body_line, **values), []
