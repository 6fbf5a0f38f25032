"""Plain pages, such as about and the corrections policy: `content/pages/x.md` is `/x`."""

from pathlib import PurePosixPath

from msgspec import Struct

from builder import fields
from builder.briefing import envelope
from builder.briefing.dates import parse_moment
from builder.briefing.model import Moment
from builder.briefing.slug import slugify
from builder.errors import Problem
from builder.fields import Field, Table, Text
from builder.notation import language
from builder.settings import Site


class Plain(Struct, frozen=True):
    """One plain page. `slug` is its address without the first slash: `about`, or `desk/rules` from a folder."""

    path: str
    slug: str
    title: str
    summary: str = ""
    language: str = ""
    body: str = ""
    body_line: int = 1
    updated: Moment | None = None


TABLE = Table(
    "a plain page",
    (
        Field("title", Text(), "The headline.", required=True, example="About this archive"),
        Field("summary", Text(), "One or two sentences, for search engines."),
        Field(
            "language",
            Text("a language tag", language),
            "The language it is written in; the site's where it is left out.",
            example="en",
        ),
        Field(
            "updated",
            Text("a date", parse_moment),
            "When it was last changed in substance.",
            example="2024-11-02",
        ),
    ),
    dict,
    hints={"date": "updated", "description": "summary", "lang": "language", "name": "title"},
)


def _slug(file: str) -> str:
    path = PurePosixPath(file).with_suffix("")
    parts = path.parts[2:] if path.parts[:2] == ("content", "pages") else path.parts[-1:]
    slugs = [slugify(part) for part in parts]
    return "/".join(slugs) if all(slugs) else ""


def parse_plain(file: str, data: bytes, site: Site) -> tuple[Plain | None, list[Problem]]:
    """The plain page in `data`, and all that is wrong with the file; None where an error forbids it."""
    parts, front, problems = envelope.read(file, data)
    if parts is None:
        return None, problems
    values, faults = fields.read(TABLE, front)
    problems += fields.problems(file, parts.front, faults, parts.front_line)
    if not (slug := _slug(file)):
        fact = "The file's name has no letter and no digit, so it makes no address."
        problems.append(Problem(file, 1, 1, "slug", fact, "Give it a name such as about.md."))
    if problems:
        return None, sorted(problems)
    return Plain(path=file, slug=slug, body=parts.body, body_line=parts.body_line, **values), []
