"""A file's bytes to a Briefing, checked and typed, or to everything that forbids it."""

from pathlib import PurePosixPath
from typing import Any

from builder import fields
from builder.briefing import envelope
from builder.briefing.front import TABLE
from builder.briefing.model import Briefing, Moment
from builder.briefing.slug import slugify
from builder.errors import Problem
from builder.settings import Site

LONGEST = 200  # bytes of a slug: a file name holds 255, and a suffix and a hash must fit


def _slug(file: str, given: str) -> tuple[str, str]:
    """The slug, and what is wrong with it."""
    slug = given or slugify(PurePosixPath(file).stem)
    if not slug:
        return "", "The file's name has no letter and no digit, so it makes no address."
    if len(slug.encode()) > LONGEST:
        return "", f"The slug is longer than {LONGEST} bytes."
    if slug == "index":
        return "", 'The slug "index" is the address of the day itself.'
    return slug, ""


def default_id(file: str, year: int | None, site: Site) -> str:
    """The id of a file that has none: `tag:example.org,2024:night-training`."""
    name = slugify(PurePosixPath(file).stem)
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
    slug, wrong = _slug(file, str(front.get("slug") or ""))
    if wrong:
        problems.append(
            Problem(file, 1, 1, "slug", wrong, "Write one in the front matter, such as slug: night-training.")
        )
    if problems:
        return None, problems
    values.setdefault("rights", site.settings.rights.default if "source" in values else "own")
    values.setdefault("id", default_id(file, _year(values), site))
    values.setdefault("posted", values.get("publish_at") or values.get("date"))
    values["slug"] = slug
    return Briefing(path=file, body=parts.body, body_line=parts.body_line, **values), []
