"""The archive as one page sees it: every question asked is noted with a fingerprint of the answer."""

from dataclasses import dataclass, field
from typing import Any

from builder.archive import codec
from builder.archive.answer import Card, Part, Picture, PlainPage, Record, Related, Shelf, Target, TermPage, TermRef
from builder.archive.questions import QUESTIONS, Source, fingerprint, key_of


def _parts(raw: list[Any]) -> tuple[Part, ...]:
    return tuple(Part(span, count) for span, count in raw)


def _pictures(raw: list[Any]) -> tuple[Picture, ...]:
    return tuple(Picture(*picture) for picture in raw)


@dataclass(slots=True)
class View:
    """Asks the archive on behalf of a page. Answers are remembered for as long as the archive does not change: a view is
    made after each absorbing, and `fresh` gives every page a view of its own on the same memory.

    `asked` maps the key of each question to the fingerprint of its answer.
    """

    source: Source
    asked: dict[str, str] = field(default_factory=dict)
    _memory: dict[str, tuple[str, Any]] = field(default_factory=dict, repr=False)

    def fresh(self) -> "View":
        """A view that has asked nothing yet."""
        return View(self.source, {}, self._memory)

    def note(self, key: str, fingerprint: str) -> None:
        """Note something read that the archive does not answer for, such as a template."""
        self.asked[key] = fingerprint

    def _ask(self, name: str, argument: str = "") -> Any:
        """The raw answer, from memory where it was given before."""
        key = key_of(name, argument)
        found = self._memory.get(key)
        if found is None:
            question = QUESTIONS[name]
            raw = question.answer(self.source, argument)
            found = fingerprint(raw), raw
            if question.kept:
                self._memory[key] = found
        self.asked[key] = found[0]
        return found[1]

    # Settings and files

    def setting(self, name: str) -> Any:
        """A setting by its name; "feeds.entries" reaches into a group, and a group alone is a mapping without its defaults."""
        return self._ask("setting", name)

    def statics(self) -> tuple[str, ...]:
        """The files of `content/static/`, by their paths below it."""
        return tuple(self._ask("statics"))

    def static(self, path: str) -> str:
        """The SHA-256 of a static file in hex; "" where there is none."""
        return self._ask("static", path) or ""

    # One briefing

    def card(self, id: str) -> Card | None:
        """What lists show of a briefing; None where readers may not see it. A withdrawn one has a card without a summary."""
        raw = self._ask("card", id)
        return None if raw is None else codec.load(Card, raw)

    def record(self, id: str) -> Record | None:
        """The rest of a listed briefing's front matter."""
        raw = self._ask("record", id)
        return None if raw is None else codec.load(Record, raw)

    def body(self, id: str) -> str:
        """The permitted HTML of a listed briefing, with its links and pictures as marks."""
        return str(self._ask("body", id))

    def pictures(self, id: str) -> tuple[Picture, ...]:
        """The pictures that the body shows and that exist, in its order."""
        return _pictures(self._ask("pictures", id))

    def target(self, ref: str) -> Target:
        """Where a link leads, by the reference of its mark."""
        return Target(*self._ask("target", ref))

    def neighbours(self, id: str) -> tuple[str | None, str | None]:
        """The ids before and after, in the order of the whole archive."""
        before, after = self._ask("neighbours", id)
        return before, after

    def related(self, id: str) -> tuple[Related, ...]:
        """Up to five briefings to read beside this one, best first."""
        return tuple(Related(other, because) for other, because in self._ask("related", id))

    def backlinks(self, id: str) -> tuple[str, ...]:
        """The latest twenty listed briefings that link to this one."""
        return tuple(self._ask("backlinks", id))

    # Lists by date

    def latest(self) -> tuple[str, ...]:
        """The newest whole days, with thirty briefings at least where there are so many."""
        return tuple(self._ask("latest"))

    def recent_months(self) -> tuple[Part, ...]:
        """The last twelve months that hold anything, oldest first."""
        return _parts(self._ask("recent-months"))

    def feed(self) -> tuple[str, ...]:
        """The newest by `posted`, then by id; as many as the settings say."""
        return tuple(self._ask("feed"))

    def shelf(self, name: str) -> Shelf:
        """A page of a list cut by date, such as "dates/2024-10", "tags/kursk" or "tags/kursk/2024"."""
        ids, parts, cut = self._ask("shelf", name)
        return Shelf(tuple(ids), _parts(parts), cut)

    def beside(self, span: str) -> tuple[str | None, str | None]:
        """The year, month or day before and after a span that hold anything."""
        before, after = self._ask("beside", span)
        return before, after

    def years(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each year that holds anything, with its months that do, oldest first."""
        return tuple((year, tuple(months)) for year, months in self._ask("years"))

    def published_months(self) -> tuple[str, ...]:
        """The months that have a page of a briefing, be it withdrawn; oldest first."""
        return tuple(self._ask("published-months"))

    def published(self, month: str) -> tuple[tuple[str, str], ...]:
        """Id and address of each briefing of a month that has a page, be it withdrawn, in order."""
        return tuple((id, address) for id, address in self._ask("published", month))

    def sitemap_months(self) -> tuple[str, ...]:
        """The months that hold anything, oldest first."""
        return tuple(self._ask("sitemap-months"))

    def sitemap_month(self, month: str) -> tuple[tuple[str, str], ...]:
        """Address and last change (ISO 8601) of each listed briefing of a month, in order."""
        return tuple((address, changed) for address, changed in self._ask("sitemap-month", month))

    # Terms

    def term(self, kind: str, slug: str) -> TermPage | None:
        """A term that a listed briefing uses."""
        raw = self._ask("term", f"{kind}/{slug}")
        if raw is None:
            return None
        *names, aliases, parent, children = raw
        above = TermRef(*parent) if parent else None
        return TermPage(*names, tuple(aliases), above, tuple(TermRef(*child) for child in children))

    def terms(self, kind: str, letter: str = "") -> tuple[TermRef, ...]:
        """The terms in use, as a dictionary orders them; where `letters` cuts them, only those of a letter are given."""
        return tuple(TermRef(*term) for term in self._ask("terms", f"{kind}/{letter}" if letter else kind))

    def letters(self, kind: str) -> tuple[str, ...]:
        """The letters by which a kind's index is cut: "k", or "0-9" for digits; none up to 500 terms."""
        return tuple(self._ask("letters", kind))

    # Plain pages and redirects

    def plain(self, slug: str) -> PlainPage | None:
        """A plain page."""
        raw = self._ask("plain", slug)
        if raw is None:
            return None
        page = codec.load(PlainPage, raw[0])
        return PlainPage(*(getattr(page, name) for name in PlainPage.__slots__[:-1]), _pictures(raw[1]))

    def plains(self) -> tuple[tuple[str, str], ...]:
        """Slug and title of every plain page, by slug."""
        return tuple((slug, title) for slug, title in self._ask("plains"))

    def redirects(self) -> tuple[tuple[str, str], ...]:
        """Old address and new, of briefings and of terms in use."""
        return tuple((old, new) for old, new in self._ask("redirects"))
