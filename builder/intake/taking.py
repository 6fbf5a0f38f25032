"""Taking a raw article in: its draft is written where nothing stands, once for the same bytes; and what taking it in
today would change.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from builder.briefing import envelope
from builder.briefing.write import fields, joined
from builder.intake import override
from builder.intake.draft import Draft
from builder.intake.drafting import Drafted, Drafting
from builder.intake.impression import Change, changes, of_draft, of_front
from builder.intake.memory import Memory
from builder.intake.override import Override
from builder.intake.proof import doubts
from builder.intake.raw import Raw
from builder.intake.register import Register
from builder.intake.sheet import Sheet
from builder.intake.shelf import Shelf, keep, known_as, write
from builder.settings import Site

Settle = Callable[[str, Override, Callable[[Override], Draft]], Override]
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

    @property
    def known_as(self) -> str:
        """The name by which the article is known again."""
        return known_as(self.sha256, self.part)

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
            "names": [named.as_json() for named in self.draft.newcomers],
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


def _told(draft: Draft) -> str:
    """What a draft tells, as the register reads it from the file of a briefing."""
    return f"{draft.front['title']}\n\n{draft.body}"


@dataclass(frozen=True, slots=True)
class Taking:
    """One run: where drafts go, and what has been told already; with `dry` nothing is written."""

    drafting: Drafting
    shelf: Shelf
    register: Register
    memory: Memory
    dry: bool = False

    @property
    def site(self) -> Site:
        return self.drafting.site

    def asking(self, settle: Settle, raw: Raw) -> Drafted:
        """The drafts of a raw file, its editor asked about each doubt of an article that is new; the answers last."""

        def said(sheet: Sheet, known: str) -> Override:
            before = override.load(self.site, known)
            if known in self.shelf.taken:
                return before
            file = self.site.relative(override.place(self.site, known))
            before = replace(before, raw=before.raw or raw.path.name, file=file)
            now = settle(raw.given, before, lambda each: self.drafting.draft(raw.given, sheet, each))
            if now != before and not self.dry:
                override.write(self.site, known, now)
            return now

        return self.drafting.of(raw, said)

    def take(self, found: Drafted) -> tuple[Entry, ...]:
        """Takes in what a file holds, one article or several."""
        return tuple(self._take(found.raw, found.content, found.sha256, draft) for draft in found.drafts)

    def _take(self, raw: Raw, content: bytes, sha256: str, draft: Draft) -> Entry:
        part = draft.reading.sheet.part
        known = known_as(sha256, part)
        self.memory.put(known, of_draft(draft), raw.given, draft.newcomers)
        if (before := self.shelf.taken.get(known)) is not None:
            name = keep(raw.path, content, self.site, dry=True)
            path = self.site.relative(before)
            front, _ = self._front(draft, path, self.shelf.identity(before), name, sha256)
            return Entry(raw.given, path, sha256, draft, front, before=True, part=part)
        place = self.shelf.place(str(draft.front["title"]), draft.date, self.drafting.now.year)
        name = keep(raw.path, content, self.site, dry=self.dry)
        path = self.site.relative(place.path)
        front, text = self._front(draft, path, place.id, name, sha256)
        if not self.dry:
            write(place.path, text.encode(), self.site)
            if place.path.is_relative_to(self.site.briefings):
                self.register.add(place.path, _told(draft))
        self.shelf.taken[known] = place.path
        return Entry(raw.given, path, sha256, draft, front, before=False, part=part)

    def compare(self, found: Drafted) -> tuple[Comparison | None, ...]:
        """For each article of a file what its draft of today says otherwise; None of one that was not yet taken in."""
        return tuple(self._compare(found, draft) for draft in found.drafts)

    def _compare(self, found: Drafted, draft: Draft) -> Comparison | None:
        """What a draft of today says otherwise than the last one; None of an article not yet taken in.

        Where no last one is remembered, the briefing's own file is held against it, with all that its editor changed.
        """
        known = known_as(found.sha256, draft.reading.sheet.part)
        if (path := self.shelf.taken.get(known)) is None:
            return None
        last = self.memory.get(known)
        before = of_front(envelope.read(path.name, path.read_bytes())[1]) if last is None else last
        return Comparison(found.raw.given, self.site.relative(path), last is not None, changes(before, of_draft(draft)))

    def _doubts(self, draft: Draft, text: str, path: str) -> Iterator[str]:
        """What `check` would warn of, and the briefings that tell the same."""
        yield from doubts(path, text, self.site, self.drafting.desk.vocabulary)
        yield from (twin.doubt for twin in self.register.twins(_told(draft), own=path)[:_TWINS])

    def _front(self, draft: Draft, path: str, identity: str, raw: str, sha256: str) -> tuple[dict[str, Any], str]:
        """The front matter of a draft, and the text of its file."""
        part = draft.reading.sheet.part
        taken = {"raw": raw, "sha256": sha256, **({"part": part} if part else {})}
        front = {"id": identity, **draft.front, "intake": taken}
        written = fields(front)
        more = list(self._doubts(draft, joined(written, f"\n{draft.body}"), path))
        if more:
            doubtful = {"status": "review", "review": [*front.get("review", ()), *more]}
            front, written = front | doubtful, written | fields(doubtful)
        return front, joined(written, f"\n{draft.body}")
