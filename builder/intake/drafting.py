"""Drafting: what a raw file holds becomes drafts, each file by itself, so that processes can share the work.

The law: nothing of a site is written here, and no draft depends on another.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from builder import settings
from builder.briefing import vocabulary
from builder.errors import Mistake, Problem
from builder.intake import formats, override
from builder.intake.bytecode import BYTECODE
from builder.intake.draft import Desk, Draft, compose
from builder.intake.override import Override
from builder.intake.raw import Raw, data
from builder.intake.sheet import Sheet
from builder.intake.shelf import digest, known_as
from builder.settings import Site

Said = Callable[[Sheet, str], Override]  # what an editor says of an article, by what it is known as


@dataclass(frozen=True, slots=True)
class Drafted:
    """A raw file and the drafts of what it holds: one article, or several."""

    raw: Raw
    content: bytes
    sha256: str
    drafts: tuple[Draft, ...]


class Drafting(Struct, frozen=True):
    """What articles are drafted against; `rights` is what the editor asked for, if anything."""

    site: Site
    desk: Desk
    now: datetime
    rights: str | None = None

    def draft(self, given: str, sheet: Sheet, said: Override) -> Draft:
        """The draft of an article as `said` overrides its reading; raises Mistake where nothing in it is one."""
        draft = compose(sheet, self.desk, self.now, self.rights, said)
        if draft is None:
            fact = "Nothing in this file reads as an article: all of it belongs to a page around one."
            raise Mistake([Problem(given, 1, 1, "no-article", fact, "Paste the article's text into it.")])
        return draft

    def remembered(self, _: Sheet, known: str) -> Override:
        """What an editor said of an article before."""
        return override.load(self.site, known)

    def of(self, raw: Raw, said: Said | None = None) -> Drafted:
        """The drafts of a raw file; raises Mistake where one of its articles cannot be drafted."""
        content = data(raw)
        sha256, word = digest(content), said or self.remembered
        sheets = formats.articles(raw.given, content)
        drafts = [self.draft(raw.given, each, word(each, known_as(sha256, each.part))) for each in sheets]
        return Drafted(raw, content, sha256, tuple(drafts))

    def lot(self, raws: Sequence[Raw]) -> list[Drafted | Mistake]:
        """The drafts of several raw files; a mistake of a person in the place of those that cannot be."""
        return [self._attempt(raw) for raw in raws]

    def _attempt(self, raw: Raw) -> Drafted | Mistake:
        try:
            return self.of(raw)
        except Mistake as mistake:
            return mistake


@lru_cache(maxsize=1)
def _here(root: Path, now: datetime, rights: str | None, dry: bool) -> Drafting:
    """The drafting of a site in a process that has just begun."""
    site = settings.load(root)
    BYTECODE.keep_in(site.state, dry)
    return Drafting(site, Desk.of(site.settings, vocabulary.load(site)[0]), now, rights)


def lot_elsewhere(
    root: Path, now: datetime, rights: str | None, dry: bool, raws: Sequence[Raw]
) -> list[Drafted | Mistake]:
    """`Drafting.lot` in another process, which keeps what it made of patterns unless the run is `dry`."""
    try:
        return _here(root, now, rights, dry).lot(raws)
    finally:
        BYTECODE.save()
