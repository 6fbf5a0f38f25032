"""Every question that can be asked of the archive, in one table: its key, its SQL, and what bounds its answer.

A question's key is its name, and its argument after a colon where it has one. An answer is raw: text, or lists as JSON
has them, so that the digest of its JSON stands for it. None is the answer where there is nothing to tell.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from msgspec import Struct
from msgspec.json import encode

from builder.archive import backlinks, related, target
from builder.archive.questions import briefings, dates, files, terms
from builder.archive.questions.source import Source
from builder.archive.shelf import BOUND, LATEST

__all__ = ["QUESTIONS", "Question", "Source", "ask", "fingerprint", "fingerprints", "key_of"]


class Question(Struct, frozen=True):
    """A question: the SQL it is answered by, what bounds the answer, and the function that gives it.

    `kept` is False where an answer is large and one page alone asks for it: remembering it would only cost memory.
    `many` answers it for several arguments at once, where that is quicker than one by one.
    """

    answer: Callable[[Source, str], Any]
    sql: tuple[str, ...]
    bound: str
    kept: bool = True
    many: Callable[[Source, Sequence[str]], Mapping[str, Any]] | None = None


def _of_many(
    many: Callable[[Source, Sequence[str]], Mapping[str, Any]], sql: tuple[str, ...], bound: str, kept: bool = False
) -> Question:
    """A question that is answered for one as it is for many."""
    return Question(lambda source, argument: many(source, [argument])[argument], sql, bound, kept, many)


_MONTHS_THERE_ARE = "the months there are; differs only when one comes or goes"

# fmt: off
QUESTIONS: dict[str, Question] = {
    "setting": Question(files.setting, (), "one value"),
    "statics": Question(files.statics, (files.STATICS,), "the static files; differs only when one comes or goes"),
    "static": Question(files.static, (files.STATIC,), "one digest"),

    "card": _of_many(briefings.cards, (briefings.CARDS,), "one card", kept=True),
    "record": _of_many(briefings.records, (briefings.RECORDS,), "one file"),
    "body": _of_many(briefings.bodies, (briefings.BODIES,), "one file"),
    "pictures": _of_many(briefings.pictures, (briefings.PICTURES,), "one file"),
    "neighbours": Question(briefings.neighbours, briefings.NEIGHBOURS, "2", kept=False),
    "target": Question(briefings.target, target.SQL, "one page"),
    "related": Question(briefings.related, related.SQL, f"{related.SHOWN}", kept=False),
    "backlinks": Question(briefings.backlinks, backlinks.SQL, f"{backlinks.SHOWN}", kept=False),

    "latest": Question(dates.latest, (dates.LAST, dates.LISTED), f"{LATEST}, and the rest of a day"),
    "recent-months": Question(dates.recent_months, (dates.LAST_MONTHS,), f"{dates.MONTHS}"),
    "feed": Question(dates.feed, (dates.FEED,), "feeds.entries"),
    "shelf": Question(dates.shelf, dates.SHELF, f"{BOUND} or a day; 31 days, 12 months or the years"),
    "beside": Question(dates.beside, (dates.HELD, dates.LAST_BEFORE, dates.FIRST_AFTER), "2"),
    "years": Question(dates.years, (dates.SPANS,), _MONTHS_THERE_ARE),
    "published-months": Question(dates.published_months, (dates.SPANS,), _MONTHS_THERE_ARE),
    "published": Question(dates.published, (dates.PUBLISHED,), "a month"),
    "sitemap-months": Question(dates.sitemap_months, (dates.SPANS,), _MONTHS_THERE_ARE),
    "sitemap-month": Question(dates.sitemap_month, (dates.SITEMAP_MONTH,), "a month", kept=False),

    "term": Question(terms.term, (terms.TERM, terms.REF, terms.CHILDREN), f"one term, and {terms.BELOW} below it"),
    "terms": Question(terms.terms, terms.INDEX, f"{terms.LETTERED}, or those of a letter"),
    "letters": Question(terms.letters, (terms.USED, terms.NEXT_LETTER), "the letters there are"),

    "plain": Question(files.plain, (files.PLAIN, files.PLAIN_PICTURES), "one file", kept=False),
    "plains": Question(files.plains, (files.PLAINS,), "the plain pages; differs only when a title does"),
    "redirects": Question(files.redirects, files.REDIRECTS, "all old addresses; differs only when one does"),
}
# fmt: on


def fingerprint(raw: Any) -> str:
    """A digest that is the same for the same answer, on every machine and in every process."""
    return blake2b(encode(raw), digest_size=16).hexdigest()


def key_of(name: str, argument: str) -> str:
    """ "latest", or "card:tag:example.org,2024:night-training"."""
    return f"{name}:{argument}" if argument else name


def ask(source: Source, key: str) -> Any:
    """The raw answer to the question of that key. Raises KeyError for a question that is not in the table."""
    name, _, argument = key.partition(":")
    return QUESTIONS[name].answer(source, argument)


def fingerprints(source: Source, keys: Iterable[str]) -> dict[str, str]:
    """The fingerprint of the answer to each of these questions, asked now."""
    return {key: fingerprint(ask(source, key)) for key in keys}
