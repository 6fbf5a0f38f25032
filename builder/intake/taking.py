"""Taking a raw article in: it is read, drafted, and written where nothing stands, once for the same bytes; and what
taking it in today would change.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from builder.briefing import envelope
from builder.briefing.write import write as as_text
from builder.errors import Mistake, Problem
from builder.intake import formats, override
from builder.intake.draft import Desk, Draft, compose
from builder.intake.impression import Change, changes, of_draft, of_front
from builder.intake.memory import Memory
from builder.intake.proof import doubts
from builder.intake.raw import Raw, data
from builder.intake.register import Register
from builder.intake.sheet import Sheet
from builder.intake.shelf import Shelf, digest, keep, known_as, write
from builder.settings import Site

Settle = Callable[[str, override.Override, Callable[[override.Override], Draft]], override.Override]
_TWINS = 3  # briefings named that tell the same


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one article. `before` says that it had been taken in already, and `path` is then left alone."""

    given: str
    path: str
    sha256: str
    draft: Draft
    front: dict[str, Any]
    before: bool
    part: int = 0

    def as_json(self) -> dict[str, Any]:
        return {
            "raw": self.given,
            **({"part": self.part} if self.part else {}),
            "path": self.path,
            "taken_before": self.before,
            "briefing": self.front,
            "body": self.draft.body,
            "dropped": [line.as_json() for line in self.draft.dropped],
            "evidence": self.draft.evidence_as_json(),
        }


@dataclass(frozen=True, slots=True)
class Comparison:
    """What would be otherwise, were an article taken in today; `remembered` says that its last draft is known."""

    given: str
    path: str
    remembered: bool
    changes: tuple[Change, ...]

    def as_json(self) -> dict[str, Any]:
        found = [
            {"what": each.what, "before": each.before, "after": each.after, "because": each.because}
            for each in self.changes
        ]
        against = "the last draft" if self.remembered else "the briefing"
        return {"raw": self.given, "path": self.path, "against": against, "changes": found}


@dataclass(frozen=True, slots=True)
class Taking:
    """One run: what articles are read against, where drafts go, and what has been told already.

    `rights` is what the editor asked for, if anything; with `dry` nothing is written; `settle` asks the editor about
    an article that is new.
    """

    site: Site
    desk: Desk
    shelf: Shelf
    register: Register
    memory: Memory
    now: datetime
    rights: str | None = None
    dry: bool = False
    settle: Settle | None = None

    def draft(self, given: str, sheet: Sheet, said: override.Override) -> Draft:
        """The draft of an article as `said` overrides its reading; raises Mistake where nothing in it is one."""
        draft = compose(sheet, self.desk, self.now, self.rights, said)
        if draft is None:
            fact = "Nothing in this file reads as an article: all of it belongs to a page around one."
            raise Mistake([Problem(given, 1, 1, "no-article", fact, "Paste the article's text into it.")])
        return draft

    def _said(self, raw: Raw, sheet: Sheet, known: str) -> override.Override:
        """The editor's word on an article: what was said before, and what is said now where it is asked for."""
        said = override.load(self.site, known)
        if self.settle is None or known in self.shelf.taken:
            return said
        file = self.site.relative(override.place(self.site, known))
        said = replace(said, raw=said.raw or raw.path.name, file=file)
        now = self.settle(raw.given, said, lambda each: self.draft(raw.given, sheet, each))
        if now != said and not self.dry:
            override.write(self.site, known, now)
        return now

    def take(self, raw: Raw) -> tuple[Entry, ...]:
        """Takes in what a file holds, one article or several; raises Mistake where one of them cannot be."""
        content = data(raw)
        sha256 = digest(content)
        sheets = formats.articles(raw.given, content)
        # All are drafted before any is written: a file that cannot be taken in leaves nothing half done.
        drafts = [self.draft(raw.given, each, self._said(raw, each, known_as(sha256, each.part))) for each in sheets]
        return tuple(self._take(raw, content, sha256, draft) for draft in drafts)

    def _take(self, raw: Raw, content: bytes, sha256: str, draft: Draft) -> Entry:
        part = draft.reading.sheet.part
        known = known_as(sha256, part)
        self.memory.put(known, of_draft(draft))
        if (before := self.shelf.taken.get(known)) is not None:
            name = keep(raw.path, content, self.site, dry=True)
            path = self.site.relative(before)
            front = self._front(draft, path, self.shelf.identity(before), name, sha256)
            return Entry(raw.given, path, sha256, draft, front, before=True, part=part)
        place = self.shelf.place(str(draft.front["title"]), draft.date, self.now.year)
        name = keep(raw.path, content, self.site, dry=self.dry)
        path = self.site.relative(place.path)
        front = self._front(draft, path, place.id, name, sha256)
        if not self.dry:
            write(place.path, as_text(front, f"\n{draft.body}").encode(), self.site)
            if place.path.is_relative_to(self.site.briefings):
                self.register.add(place.path)
        self.shelf.taken[known] = place.path
        return Entry(raw.given, path, sha256, draft, front, before=False, part=part)

    def compare(self, raw: Raw) -> tuple[Comparison | None, ...]:
        """For each article of a file what its draft would say otherwise; None of one that was not yet taken in."""
        content = data(raw)
        sha256 = digest(content)
        sheets = formats.articles(raw.given, content)
        return tuple(self._compare(raw, each, known_as(sha256, each.part)) for each in sheets)

    def _compare(self, raw: Raw, sheet: Sheet, known: str) -> Comparison | None:
        """What a draft made today would say otherwise than the last one; None of an article not yet taken in.

        Where no last one is remembered, the briefing's own file is held against it, with all that its editor changed.
        """
        if (path := self.shelf.taken.get(known)) is None:
            return None
        today = of_draft(self.draft(raw.given, sheet, override.load(self.site, known)))
        last = self.memory.get(known)
        before = of_front(envelope.read(path.name, path.read_bytes())[1]) if last is None else last
        return Comparison(raw.given, self.site.relative(path), last is not None, changes(before, today))

    def _doubts(self, draft: Draft, front: dict[str, Any], path: str) -> Iterator[str]:
        """What `check` would warn of, and the briefings that tell the same."""
        yield from doubts(path, front, draft.body, self.site, self.desk.vocabulary)
        told = f"{draft.front['title']}\n\n{draft.body}"
        yield from (twin.doubt for twin in self.register.twins(told, own=path)[:_TWINS])

    def _front(self, draft: Draft, path: str, identity: str, raw: str, sha256: str) -> dict[str, Any]:
        part = draft.reading.sheet.part
        taken = {"raw": raw, "sha256": sha256, **({"part": part} if part else {})}
        front = {"id": identity, **draft.front, "intake": taken}
        more = list(self._doubts(draft, front, path))
        if more:
            front |= {"status": "review", "review": [*front.get("review", ()), *more]}
        return front
