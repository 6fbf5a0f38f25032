"""The entries of the vocabulary's files: a term of each kind and a series, with the fields that describe them."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from builder.briefing import values
from builder.fields import Choice, Field, List, Table, Text
from builder.notation import RIGHTS, ZONE

Kind = Literal["tags", "people", "organizations", "places", "sources"]
KINDS: tuple[Kind, ...] = ("tags", "people", "organizations", "places", "sources")
FILES = {
    "tags": "tags",
    "people": "people",
    "organizations": "organizations",
    "places": "places",
    "sources": "outlets",
}


class Term(Struct, frozen=True):
    """One name. `parent` is a slug of the same kind; `listed` is False for a name that no file holds.

    Outlets: `order` ("dmy", "mdy" or "") is how they write 03/11/2024, `zone` where their clocks stand.
    """

    kind: str
    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    description: str = ""
    parent: str = ""
    phrases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    rights: str = ""
    order: str = ""
    zone: str = ""
    listed: bool = True


class Series(Struct, frozen=True):
    """Figures that count the same thing over time."""

    slug: str
    name: str
    unit: str
    question: str = ""
    description: str = ""


_NAME = Text("a name", values.name)
_SLUG = Field("slug", Text("a slug", values.slug), "Its address; by default made of the name.", example="kursk-oblast")
_ALIASES = Field("aliases", List(_NAME, "a list of names"), "Other names that mean it.", example="[Kursk region]")
_DESCRIPTION = Field("description", Text(lines=True), "A sentence or two for its page.")
_PARENT = Field("parent", _NAME, "The name of what it belongs to, in the same file.")
_ORDER = Choice(("dmy", "mdy"))
_PHRASES = Field("phrases", List(Text(), "a list of texts"), "Words in an article that suggest it.")

TABLES: Mapping[str, Table] = {
    "tags": Table("a tag", (_SLUG, _ALIASES, _DESCRIPTION, _PARENT, _PHRASES), dict),
    "people": Table("a person", (_SLUG, _ALIASES, _DESCRIPTION), dict),
    "organizations": Table("an organization", (_SLUG, _ALIASES, _DESCRIPTION, _PARENT), dict),
    "places": Table("a place", (_SLUG, _ALIASES, _DESCRIPTION, _PARENT), dict),
    "sources": Table(
        "an outlet",
        (
            _SLUG,
            _ALIASES,
            _DESCRIPTION,
            Field(
                "domains",
                List(Text("a domain", values.domain), "a list of domains"),
                "Its hosts on the web.",
                example="example.org",
            ),
            Field("rights", RIGHTS, "What may be published of its articles.", example="excerpt"),
            Field(
                "phrases",
                List(Text(), "a list of texts"),
                "House phrases, by which a paste of its pages is known.",
            ),
            Field("order", _ORDER, "How it writes dates in figures: day or month first.", example="dmy"),
            Field("zone", ZONE, "The time zone of its clocks.", example="Europe/Kyiv"),
        ),
        dict,
    ),
}
SERIES = Table(
    "a series",
    (
        Field("name", Text(), "What readers see.", required=True, example="North Korean troops in Russia"),
        Field("unit", Text(), "What is counted.", required=True, example="soldiers"),
        Field(
            "question",
            Text(),
            "The question that its figures answer.",
            example="How many soldiers are there?",
        ),
        _DESCRIPTION,
    ),
    dict,
)
