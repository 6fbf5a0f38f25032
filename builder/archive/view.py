"""The archive as one page sees it: every question asked is noted with a fingerprint of the answer."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from builder.archive import codec
from builder.archive.answer import (
    Card,
    Part,
    Picture,
    PlainPage,
    Record,
    Related,
    Shelf,
    Target,
    TermPage,
    TermRef,
)
from builder.archive.memory import Memory
from builder.archive.questions import QUESTIONS, Source, fingerprint, key_of
from builder.archive.questions.files import look_up
from builder.archive.target import canonical

T = TypeVar("T")

# How many answers, and things made of answers, are remembered; a card with its summary is about a kilobyte. Pages are
# made in the order of time, so that with three times as many a build takes no less time.
REMEMBERED = 3_000


def _raw(raw: Any) -> Any:
    return raw


def _card(raw: str | None) -> Card | None:
    return None if raw is None else codec.load(Card, raw)


def _target(raw: list[str]) -> Target:
    return Target(*raw)


def _related(raw: list[list[str]]) -> tuple[Related, ...]:
    return tuple(Related(*pair) for pair in raw)


def _pairs(raw: list[Any]) -> tuple[Any, ...]:
    return tuple(map(tuple, raw))


def _parts(raw: list[Any]) -> tuple[Part, ...]:
    return tuple(Part(span, count) for span, count in raw)


def _pictures(raw: list[Any]) -> tuple[Picture, ...]:
    return tuple(Picture(*picture) for picture in raw)


def _shelf(raw: list[Any]) -> Shelf:
    ids, parts, cut = raw
    return Shelf(tuple(ids), _parts(parts), cut)


def _terms(raw: list[Any]) -> tuple[TermRef, ...]:
    return tuple(TermRef(*term) for term in raw)


def _term(raw: list[Any] | None) -> TermPage | None:
    if raw is None:
        return None
    kind, slug, name, description, aliases, parent, children = raw
    return TermPage(
        kind, slug, name, description, tuple(aliases), TermRef(*parent) if parent else None, _terms(children)
    )


def _plain(raw: list[Any] | None) -> PlainPage | None:
    return None if raw is None else replace(codec.load(PlainPage, raw[0]), pictures=_pictures(raw[1]))


def _years(raw: list[Any]) -> tuple[Any, ...]:
    return tuple((year, tuple(months)) for year, months in raw)


class View(Struct):
    """Asks the archive on behalf of a page. Answers are remembered for as long as the archive does not change: a view
    is made after each absorbing, and `fresh` gives every page a view of its own on the same memory.

    `asked` maps the key of each question to the fingerprint of its answer.
    """

    source: Source
    asked: dict[str, str] = field(default_factory=dict)
    _memory: Memory[tuple[str, str, Any]] = field(default_factory=lambda: Memory(REMEMBERED))
    _made: Memory[tuple[dict[str, str], Any]] = field(default_factory=lambda: Memory(REMEMBERED))
    _ahead: dict[str, Any] = field(default_factory=dict)

    def fresh(self) -> "View":
        """A view that has asked nothing yet."""
        return View(self.source, {}, self._memory, self._made, self._ahead)

    def look_ahead(self, names: Iterable[str], arguments: Sequence[str]) -> None:
        """Look up at once what pages will soon ask one by one, in place of what was looked up so before.

        Whether it is asked is theirs to say: nothing is noted.
        """
        self._ahead.clear()
        for name in names:
            if many := QUESTIONS[name].many:
                answers = many(self.source, [one for one in arguments if key_of(name, one) not in self._memory])
                self._ahead.update((key_of(name, one), raw) for one, raw in answers.items())

    def note(self, key: str, fingerprint: str) -> None:
        """Note something read that the archive does not answer for, such as a template."""
        self.asked[key] = fingerprint

    def once(self, name: Hashable, make: Callable[["View"], T]) -> T:
        """What `make` makes of the answers that it asks a view for, and of nothing that differs between two pages.

        It is made once and remembered under the name; whoever uses it is noted to have asked all that it rests on.
        """
        found = self._made.get(name)
        if found is None:
            view = self.fresh()
            made = make(view)
            found = self._made.put(name, (view.asked, made))
        self.asked.update(found[0])
        answer: T = found[1]
        return answer

    def _ask(self, name: str, argument: str = "", shape: Callable[[Any], Any] = _raw) -> Any:
        """The answer in the shape that pages know, from memory where it was given before."""
        key = key_of(name, argument)
        found = self._memory.get(key)
        if found is None:
            question = QUESTIONS[name]
            raw = self._ahead.pop(key) if key in self._ahead else question.answer(self.source, argument)
            found = key, fingerprint(raw), shape(raw)
            if question.kept:
                self._memory.put(key, found)
        # The key that is remembered, so that all pages share one.
        self.asked[found[0]] = found[1]
        return found[2]

    # Settings and files

    def setting(self, name: str) -> Any:
        """A setting by its name; "feeds.entries" reaches into a group."""
        return self._ask("setting", name, lambda _: look_up(self.source.settings, name))

    def statics(self) -> tuple[str, ...]:
        """The files of `content/static/`, by their paths below it."""
        answer: tuple[str, ...] = self._ask("statics", shape=tuple)
        return answer

    def static(self, path: str) -> str:
        """The SHA-256 of a static file in hex; "" where there is none."""
        digest: str | None = self._ask("static", path)
        return digest or ""

    # One briefing

    def card(self, id: str) -> Card | None:
        """What lists show of a briefing; None where readers may not see it. A withdrawn one has no summary."""
        answer: Card | None = self._ask("card", id, _card)
        return answer

    def record(self, id: str) -> Record | None:
        """The rest of a listed briefing's front matter."""
        raw = self._ask("record", id)
        return None if raw is None else codec.load(Record, raw)

    def body(self, id: str) -> str:
        """The permitted HTML of a listed briefing, with its links and pictures as marks."""
        return str(self._ask("body", id))

    def pictures(self, id: str) -> tuple[Picture, ...]:
        """The pictures that the body shows and that exist, in its order."""
        answer: tuple[Picture, ...] = self._ask("pictures", id, _pictures)
        return answer

    def target(self, ref: str) -> Target:
        """Where a link leads, by the reference of its mark; a fragment in it is left to the page."""
        answer: Target = self._ask("target", canonical(ref), _target)
        return answer

    def neighbours(self, id: str) -> tuple[str | None, str | None]:
        """The ids before and after, in the order of the whole archive."""
        answer: tuple[str | None, str | None] = self._ask("neighbours", id, tuple)
        return answer

    def related(self, id: str) -> tuple[Related, ...]:
        """Up to five briefings to read beside this one, best first."""
        answer: tuple[Related, ...] = self._ask("related", id, _related)
        return answer

    def backlinks(self, id: str) -> tuple[str, ...]:
        """The latest twenty listed briefings that link to this one."""
        answer: tuple[str, ...] = self._ask("backlinks", id, tuple)
        return answer

    # Lists by date

    def latest(self) -> tuple[str, ...]:
        """The newest whole days, with thirty briefings at least where there are so many."""
        answer: tuple[str, ...] = self._ask("latest", shape=tuple)
        return answer

    def recent_months(self) -> tuple[Part, ...]:
        """The last twelve months that hold anything, oldest first."""
        answer: tuple[Part, ...] = self._ask("recent-months", shape=_parts)
        return answer

    def feed(self) -> tuple[str, ...]:
        """The newest by `posted`, then by id; as many as the settings say."""
        answer: tuple[str, ...] = self._ask("feed", shape=tuple)
        return answer

    def shelf(self, name: str) -> Shelf:
        """A page of a list cut by date, such as "dates/2024-10", "tags/kursk" or "tags/kursk/2024"."""
        answer: Shelf = self._ask("shelf", name, _shelf)
        return answer

    def beside(self, span: str) -> tuple[str | None, str | None]:
        """The year, month or day before and after a span that hold anything."""
        answer: tuple[str | None, str | None] = self._ask("beside", span, tuple)
        return answer

    def years(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each year that holds anything, with its months that do, oldest first."""
        answer: tuple[tuple[str, tuple[str, ...]], ...] = self._ask("years", shape=_years)
        return answer

    def published_months(self) -> tuple[str, ...]:
        """The months that have a page of a briefing, be it withdrawn; oldest first."""
        answer: tuple[str, ...] = self._ask("published-months", shape=tuple)
        return answer

    def published(self, month: str) -> tuple[tuple[str, str], ...]:
        """Id and address of each briefing of a month that has a page, be it withdrawn, in order."""
        answer: tuple[tuple[str, str], ...] = self._ask("published", month, _pairs)
        return answer

    def sitemap_months(self) -> tuple[str, ...]:
        """The months that hold anything, oldest first."""
        answer: tuple[str, ...] = self._ask("sitemap-months", shape=tuple)
        return answer

    def sitemap_month(self, month: str) -> tuple[tuple[str, str], ...]:
        """Address and last change (ISO 8601) of each briefing of a month that may be indexed, in order."""
        answer: tuple[tuple[str, str], ...] = self._ask("sitemap-month", month, _pairs)
        return answer

    # Terms

    def term(self, kind: str, slug: str) -> TermPage | None:
        """A term that a listed briefing uses."""
        answer: TermPage | None = self._ask("term", f"{kind}/{slug}", _term)
        return answer

    def terms(self, kind: str, letter: str = "") -> tuple[TermRef, ...]:
        """The terms in use, as a dictionary orders them; where `letters` cuts them, only those of a letter."""
        answer: tuple[TermRef, ...] = self._ask("terms", f"{kind}/{letter}" if letter else kind, _terms)
        return answer

    def letters(self, kind: str) -> tuple[str, ...]:
        """The letters by which a kind's index is cut: "k", or "0-9" for digits; none up to 500 terms."""
        answer: tuple[str, ...] = self._ask("letters", kind, tuple)
        return answer

    # Plain pages and redirects

    def plain(self, slug: str) -> PlainPage | None:
        """A plain page."""
        answer: PlainPage | None = self._ask("plain", slug, _plain)
        return answer

    def plains(self) -> tuple[tuple[str, str], ...]:
        """Slug and title of every plain page, by slug."""
        answer: tuple[tuple[str, str], ...] = self._ask("plains", shape=_pairs)
        return answer

    def redirects(self) -> tuple[tuple[str, str], ...]:
        """Old address and new, of briefings and of terms in use."""
        answer: tuple[tuple[str, str], ...] = self._ask("redirects", shape=_pairs)
        return answer
