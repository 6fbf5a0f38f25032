"""The settings of a site, `site.yaml`: every key but `title` and `base_url` has a default; unknown ones are refused."""

import zoneinfo
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from builder import fields, strictyaml
from builder.errors import Mistake, Problem
from builder.fields import Choice, Field, Table, Text, Wrong
from builder.notation import RIGHTS, ZONE, language, mail_address, theme, web_address
from builder.numeral import whole
from builder.text import decode

FILE = "site.yaml"


class RightsSettings(Struct, frozen=True):
    """What intake assumes of a source's rights, and how many words of block quotations an excerpt may publish."""

    default: Literal["own", "licensed", "excerpt", "link"] = "excerpt"
    quote_words: int = 60


class FeedSettings(Struct, frozen=True):
    """How many entries a feed holds."""

    entries: int = 50


class DeskSettings(Struct, frozen=True):
    """Who publishes, and the e-mail address to which readers send corrections."""

    name: str = ""
    address: str = ""


class Settings(Struct, frozen=True):
    """What `site.yaml` says, checked. `base_url` has no slash at its end."""

    title: str
    base_url: str
    description: str = ""
    language: str = "en"
    timezone: str = "UTC"
    theme: str = "desk"
    urls: Literal["clean", "html"] = "clean"
    vocabulary: Literal["open", "strict"] = "open"
    rights: RightsSettings = RightsSettings()
    feeds: FeedSettings = FeedSettings()
    desk: DeskSettings = DeskSettings()
    authority: str = ""  # the host of base_url in site.yaml, whatever --base-url says: ids are made of it

    @property
    def base_path(self) -> str:
        """The path part of base_url without a slash at its end: '' or '/sub'."""
        return urlsplit(self.base_url).path

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.timezone)


class Site(Struct, frozen=True):
    """The folders of one site, beside its `site.yaml`, and its settings.

    `preview` is the address that stands in for that of the settings, or "": it has editions of its own.
    """

    root: Path
    settings: Settings
    preview: str = ""

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def briefings(self) -> Path:
        return self.content / "briefings"

    @property
    def plain_pages(self) -> Path:
        return self.content / "pages"

    @property
    def vocabulary(self) -> Path:
        return self.content / "vocabulary"

    @property
    def static(self) -> Path:
        return self.content / "static"

    @property
    def themes(self) -> Path:
        return self.root / "themes"

    @property
    def seeds(self) -> Path:
        return self.root / "seeds"

    @property
    def public(self) -> Path:
        return self.root / "public"

    @property
    def state(self) -> Path:
        return self.root / ".briefing"

    def relative(self, path: Path) -> str:
        """The path as Problems name it: from the site's folder, with forward slashes; a path outside it as it is."""
        absolute = path if path.is_absolute() else self.root / path
        return absolute.relative_to(self.root).as_posix() if absolute.is_relative_to(self.root) else absolute.as_posix()


_RIGHTS = Table(
    "rights",
    (
        Field(
            "default", RIGHTS, "The rights of a briefing with a source that says nothing of them.", example="excerpt"
        ),
        Field(
            "quote_words",
            Text("a whole number", whole(0, 100_000)),
            "Words of block quotations that an excerpt may publish, in all.",
            example="60",
        ),
    ),
    RightsSettings,
)
_FEEDS = Table(
    "feeds",
    (Field("entries", Text("a whole number", whole(1, 1000)), "Entries of a feed.", example="50"),),
    FeedSettings,
)
_DESK = Table(
    "desk",
    (
        Field("name", Text(), "Who publishes.", example="The Reference Desk"),
        Field(
            "address",
            Text("an e-mail address", mail_address),
            "Where readers report errors.",
            example="desk@example.org",
        ),
    ),
    DeskSettings,
)
TABLE = Table(
    "site.yaml",
    (
        Field("title", Text(), "The site's name.", required=True, example="Briefing Archive"),
        Field(
            "description",
            Text(),
            "One sentence on what the site is.",
            example="What was reported, by whom, and when.",
        ),
        Field(
            "base_url",
            Text("an address", web_address),
            "The address it is published under; may hold a path.",
            required=True,
            example="https://example.org",
        ),
        Field("language", Text("a language tag", language), "The language of the site.", example="en"),
        Field(
            "timezone",
            ZONE,
            "The zone of clocks that have none, and of the bare dates in feeds.",
            example="Europe/Kyiv",
        ),
        Field("theme", Text("a name", theme), "A folder in themes/.", example="desk"),
        Field(
            "urls",
            Choice(("clean", "html")),
            "Whether links end in .html, for hosts that need it.",
            example="clean",
        ),
        Field(
            "vocabulary",
            Choice(("open", "strict")),
            "Whether a term that is not listed is a warning or an error.",
            example="open",
        ),
        Field("rights", _RIGHTS, "How the rights of sources are obeyed."),
        Field("feeds", _FEEDS, "The feeds."),
        Field("desk", _DESK, "Who publishes."),
    ),
    Settings,
    hints={"url": "base_url", "baseurl": "base_url", "name": "title", "lang": "language", "tz": "timezone"},
)


def _not_read(fact: str, remedy: str) -> Mistake:
    return Mistake([Problem(FILE, 1, 1, "no-site", fact, remedy)])


def _text(path: Path) -> tuple[str, list[Problem]]:
    """The text, and what is wrong with its characters."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        fact = f"There is no {FILE} in {path.parent.resolve()}."
        raise _not_read(fact, "Go to the site's folder, or name it with --site.") from None
    except OSError as error:
        fact = f"This file cannot be read: {error.strerror}."
        raise _not_read(fact, "Give yourself the right to read it.") from None
    text, problems = decode(FILE, data)
    if text is None:
        raise Mistake(problems)
    return text, problems


def _settings(text: str, problems: list[Problem]) -> tuple[Settings | None, Any]:
    """The settings, None if anything is wrong, which is added to the problems; and what the text says."""
    faults: list[strictyaml.YamlFault] = []
    data: Any = {}
    try:
        data = strictyaml.load(text, faults=faults)
    except strictyaml.YamlFault as fault:
        problems.append(fields.yaml_problem(FILE, fault))
        return None, {}
    settings, wrong = fields.read(TABLE, data)
    problems += (fields.yaml_problem(FILE, fault) for fault in faults)
    problems += fields.problems(FILE, text, wrong)
    return None if problems else replace(settings, authority=urlsplit(settings.base_url).hostname or ""), data


def _rest(data: Any) -> Settings:
    """What is right of what a text says; for the others, and for those that must be there, something stands in."""
    given = {"title": "Untitled", "base_url": "https://site.invalid"}
    for key, value in data.items() if isinstance(data, dict) else ():
        if fields.read(TABLE, {**given, key: value})[0] is not None:
            given[key] = value
    settings, _ = fields.read(TABLE, given)
    assert isinstance(settings, Settings)
    return settings


def load(root: Path, base_url: str | None = None, wrong: list[Problem] | None = None) -> Site:
    """The site in the folder `root`; `base_url` stands in for that of its settings. Raises Mistake: all problems.

    With `wrong`, what is wrong with the text of site.yaml is added to that, and what is right of it holds.
    """
    text, problems = _text(root / FILE)
    settings, data = _settings(text, problems)
    if settings is None:
        if wrong is None:
            raise Mistake(problems)
        wrong += problems
        settings = _rest(data)
    if base_url is not None:
        try:
            settings = replace(settings, base_url=web_address(base_url))
        except Wrong as fault:
            raise Mistake(message=f"--base-url: {fault}") from None
    return Site(root.resolve(), settings, "" if base_url is None else settings.base_url)
