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
from builder.intake.shelf import Shelf, digest, keep, write
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

    def as_json(self) -> dict[str, Any]:
        return {
            "raw": self.given,
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

    def draft(self, given: str, raw: bytes, said: override.Override) -> Draft:
        """The draft of an article as `said` overrides its reading; raises Mistake where nothing in it is one."""
        draft = compose(formats.read(given, raw), self.desk, self.now, self.rights, said)
        if draft is None:
            fact = "Nothing in this file reads as an article: all of it belongs to a page around one."
            raise Mistake([Problem(given, 1, 1, "no-article", fact, "Paste the article's text into it.")])
        return draft

    def _said(self, raw: Raw, content: bytes, sha256: str) -> override.Override:
        """The editor's word on an article: what was said before, and what is said now where it is asked for."""
        said = override.load(self.site, sha256)
        if self.settle is None or sha256 in self.shelf.taken:
            return said
        file = self.site.relative(override.place(self.site, sha256))
        said = replace(said, raw=said.raw or raw.path.name, file=file)
        now = self.settle(raw.given, said, lambda each: self.draft(raw.given, content, each))
        if now != said and not self.dry:
            override.write(self.site, sha256, now)
        return now

    def take(self, raw: Raw) -> Entry:
        """Takes one article in; raises Mistake where it cannot be."""
        content = data(raw)
        sha256 = digest(content)
        draft = self.draft(raw.given, content, self._said(raw, content, sha256))
        self.memory.put(sha256, of_draft(draft))
        if (before := self.shelf.taken.get(sha256)) is not None:
            name = keep(raw.path, content, self.site, dry=True)
            path = self.site.relative(before)
            front = self._front(draft, path, self.shelf.identity(before), name, sha256)
            return Entry(raw.given, path, sha256, draft, front, before=True)
        place = self.shelf.place(str(draft.front["title"]), draft.date, self.now.year)
        name = keep(raw.path, content, self.site, dry=self.dry)
        path = self.site.relative(place.path)
        front = self._front(draft, path, place.id, name, sha256)
        if not self.dry:
            write(place.path, as_text(front, f"\n{draft.body}").encode(), self.site)
            if place.path.is_relative_to(self.site.briefings):
                self.register.add(place.path)
        self.shelf.taken[sha256] = place.path
        return Entry(raw.given, path, sha256, draft, front, before=False)

    def compare(self, raw: Raw) -> Comparison | None:
        """What a draft made today would say otherwise than the last one; None of an article not yet taken in.

        Where no last one is remembered, the briefing's own file is held against it, with all that its editor changed.
        """
        content = data(raw)
        sha256 = digest(content)
        if (path := self.shelf.taken.get(sha256)) is None:
            return None
        today = of_draft(self.draft(raw.given, content, override.load(self.site, sha256)))
        last = self.memory.get(sha256)
        before = of_front(envelope.read(path.name, path.read_bytes())[1]) if last is None else last
        return Comparison(raw.given, self.site.relative(path), last is not None, changes(before, today))

    def _doubts(self, draft: Draft, front: dict[str, Any], path: str) -> Iterator[str]:
        """What `check` would warn of, and the briefings that tell the same."""
        yield from doubts(path, front, draft.body, self.site, self.desk.vocabulary)
        told = f"{draft.front['title']}\n\n{draft.body}"
        yield from (twin.doubt for twin in self.register.twins(told, own=path)[:_TWINS])

    def _front(self, draft: Draft, path: str, identity: str, raw: str, sha256: str) -> dict[str, Any]:
        front = {"id": identity, **draft.front, "intake": {"raw": raw, "sha256": sha256}}
        more = list(self._doubts(draft, front, path))
        if more:
            front |= {"status": "review", "review": [*front.get("review", ()), *more]}
        return front
