"""Which questions an edit can change: for each aspect in which a briefing differs, the keys that show this aspect.

A superset, never less: a key too many costs one answer, a key too few a stale page. What a page shows of a briefing's
surroundings is looked up twice, where it stood before the change and where it stands after.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec import Struct

from builder.archive import related, target
from builder.archive.changes import Change
from builder.archive.entry import Entry
from builder.archive.lists import Named
from builder.archive.questions.files import STATIC_FOLDER

# The questions that a briefing's own page alone asks, and that only its own file can change.
OWN = ("record", "body", "pictures")


class Pair(Struct, frozen=True):
    """A briefing before and after, by its id; None where there is none.

    `told` names those of OWN that are answered otherwise.
    """

    before: Entry | None
    after: Entry | None
    told: frozenset[str]

    def differs(self, *names: str) -> bool:
        """Whether readers may see a difference in any of these fields."""
        return _seen(self.before, names) != _seen(self.after, names)

    @property
    def sides(self) -> Iterator[Entry]:
        yield from (entry for entry in (self.before, self.after) if entry)


def _seen(entry: Entry | None, names: Iterable[str]) -> list[object]:
    """What readers see of an entry's fields: its standing, and nothing else while it is hidden."""
    if entry is None or entry.standing == "hidden":
        return ["hidden"]
    return [entry.standing, *(getattr(entry, name) for name in names)]


# --- What the pair alone decides ------------------------------------------------------------------------------------


def _own(pair: Pair, entry: Entry) -> Iterator[str]:
    """The briefing's own page."""
    if pair.differs("card"):
        yield f"card:{entry.id}"
    for name in OWN:
        if name in pair.told or pair.differs():
            yield f"{name}:{entry.id}"
    if pair.differs("moment"):
        yield f"neighbours:{entry.id}"
    if pair.differs("moment", "shelves", "picks"):
        yield f"related:{entry.id}"
    if pair.differs("path", "slug", "day"):
        yield f"backlinks:{entry.id}"


def _as_target(pair: Pair, entry: Entry) -> Iterator[str]:
    """Links to it. A hidden one matters too: a link to it is no broken link."""
    if pair.differs("card") or pair.before is None or pair.after is None or _names(pair.before) != _names(pair.after):
        for ref in _names(entry):
            yield f"target:{ref}"
        if entry.address:
            yield f"target:{target.rooted(entry.address)}"


def _names(entry: Entry) -> tuple[str, ...]:
    return target.refs_of(entry.path, entry.slug, entry.day)


def _pages(shelf: str, day: str) -> Iterator[str]:
    """The pages of a list on which a day may stand."""
    for span in ("", day[:4], day[:7], day):
        yield f"shelf:{shelf}/{span}".rstrip("/")


def _lists(pair: Pair, entry: Entry) -> Iterator[str]:
    if pair.differs("moment"):
        yield from ("latest", "recent-months", "years", "sitemap-months", "published-months")
        yield from _pages("dates", entry.day)
        for span in (entry.day[:4], entry.day[:7], entry.day):
            yield f"target:{target.rooted('/' + span.replace('-', '/'))}"
    if pair.differs("moment", "address"):
        yield f"published:{entry.day[:7]}"
    if pair.differs("moment", "address", "lastmod"):
        yield f"sitemap-month:{entry.day[:7]}"
    if pair.differs("posted"):
        yield "feed"
    if entry.aliases and pair.differs("address", "aliases"):
        yield "redirects"


def _shelves(pair: Pair, entry: Entry) -> Iterator[str]:
    """The lists of terms: all where its place in time differs, else those it came to or left."""
    shelves = [{place.shelf for place in side.shelves} if side.listed else set() for side in pair.sides]
    moved = pair.differs("moment") or len(shelves) == 1
    for shelf in {place.shelf for place in entry.shelves} if moved else shelves[0] ^ shelves[1]:
        yield from _pages(shelf, entry.day)


# --- What its surroundings decide -----------------------------------------------------------------------------------

_BESIDE = """
    SELECT * FROM (SELECT moment FROM listing WHERE shelf = 'dates' AND moment < :span ORDER BY moment DESC LIMIT 1)
    UNION ALL
    SELECT * FROM (SELECT moment FROM listing WHERE shelf = 'dates' AND moment > :span || '~' ORDER BY moment LIMIT 1)
"""
_NEIGHBOURS = """
    SELECT * FROM (SELECT id FROM listing WHERE shelf = 'dates' AND (moment, id) < (:moment, :id)
        ORDER BY moment DESC, id DESC LIMIT 1)
    UNION ALL SELECT * FROM (SELECT id FROM listing WHERE shelf = 'dates' AND (moment, id) > (:moment, :id)
        ORDER BY moment, id LIMIT 1)
"""
_PICKERS = "SELECT briefing.id FROM pick JOIN briefing USING (path) WHERE pick.id = ? AND standing = 'listed'"


def _in_time(database: sqlite3.Connection, entry: Entry) -> Iterator[str]:
    for span in (entry.day[:4], entry.day[:7], entry.day):
        yield f"beside:{span}"
        for (other,) in database.execute(_BESIDE, {"span": span}):
            yield f"beside:{other[: len(span)]}"
    for (other,) in database.execute(_NEIGHBOURS, {"moment": entry.moment, "id": entry.id}):
        yield f"neighbours:{other}"


def _relations(database: sqlite3.Connection, entry: Entry) -> Iterator[str]:
    """The lists of related briefings that look at this one: at most `related.REACH` of a pair, and those by hand."""
    for place in entry.shelves:
        if place.relates:
            for other in related.around(database, place.shelf, (entry.moment, entry.id)):
                yield f"related:{other}"
    for (other,) in database.execute(_PICKERS, (entry.id,)):
        yield f"related:{other}"


def _links(database: sqlite3.Connection, refs: Iterable[str]) -> Iterator[str]:
    """What links here, on the pages that these references mean: at most `backlinks.REACH` of a pair."""
    for ref in refs:
        if other := target.find(database, ref)[1]:
            yield f"backlinks:{other}"


def _surroundings(database: sqlite3.Connection, pair: Pair, entry: Entry) -> Iterator[str]:
    if not entry.listed:
        return
    if pair.differs("moment"):
        yield from _in_time(database, entry)
    if pair.differs("moment", "shelves"):
        yield from _relations(database, entry)
    if pair.differs("moment", "refs"):
        yield from _links(database, entry.refs)


def _of_pairs(database: sqlite3.Connection, pairs: Iterable[Pair], after: bool) -> set[str]:
    """The keys that these changes may touch, seen from the archive as it is now: before they are made, or after."""
    found: set[str] = set()
    for pair in pairs:
        entry = pair.after if after else pair.before
        if entry is None:
            continue
        found.update(_own(pair, entry))
        found.update(_as_target(pair, entry))
        found.update(_lists(pair, entry))
        found.update(_shelves(pair, entry))
        found.update(_surroundings(database, pair, entry))
    return found


# --- Other files, and terms -----------------------------------------------------------------------------------------

_SHOWING = "SELECT DISTINCT 'pictures:' || id FROM picture JOIN briefing USING (path) WHERE target = ?"
_SHOWING_PLAIN = "SELECT DISTINCT 'plain:' || slug FROM picture JOIN plain USING (path) WHERE target = ?"
_PLAIN = "SELECT slug FROM plain WHERE path = ?"
_KIN = """
    SELECT parent FROM vocabulary WHERE shelf = :shelf AND parent <> ''
    UNION SELECT shelf FROM vocabulary WHERE parent = :shelf AND parent <> ''
"""
_SPELLED = "SELECT kind || '/' || spelled FROM spelling WHERE shelf = ? AND shelf <> ''"


def _of_files(database: sqlite3.Connection, changes: Iterable[Change]) -> set[str]:
    """The keys that pictures and static files touch, seen from the archive as it is now."""
    found: set[str] = set()
    for change in (change for change in changes if change.kind != "touched"):
        for path in filter(None, (change.path, change.was)):
            if change.sort == "static":
                found.add(f"static:{path.removeprefix(STATIC_FOLDER)}")
                found.update(["statics"] if change.kind != "edited" else [])
            elif change.sort == "picture":
                for query in (_SHOWING, _SHOWING_PLAIN):
                    found.update(key for (key,) in database.execute(query, (path,)))
    return found


def _of_plain(database: sqlite3.Connection, paths: Iterable[str]) -> set[str]:
    """The keys that plain pages touch, seen from the archive as it is now."""
    found: set[str] = set()
    for path in paths:
        for (slug,) in database.execute(_PLAIN, (path,)):
            found |= {f"plain:{slug}", "plains", f"target:path:{path}"}
    return found


def of_terms(database: sqlite3.Connection, told: Iterable[str], renamed: Iterable[Named]) -> set[str]:
    """The keys that terms touch: those of which the vocabulary tells something else, and those whose row differs."""
    found: set[str] = set()
    shelves = set(told)
    for shelf, kind, _, _, letter, _ in renamed:
        shelves.add(shelf)
        found.add(f"terms:{kind}/{letter}")
    for shelf in shelves:
        kind = shelf.partition("/")[0]
        found |= {f"term:{shelf}", f"terms:{kind}", f"letters:{kind}", "redirects"}
        found.update(f"term:{other}" for (other,) in database.execute(_KIN, {"shelf": shelf}))
        spellings = {shelf, *(other for (other,) in database.execute(_SPELLED, (shelf,)))}
        found.update(f"target:{target.rooted(f'/{other}')}" for other in spellings)
    return found


class Look(Struct, frozen=True):
    """What a number of changes may touch, looked up in the archive as it stands: once before they are made, once after.

    `paths` are those of the files that are read anew or gone.
    """

    database: sqlite3.Connection
    changes: Sequence[Change]
    paths: Collection[str]
    pairs: Sequence[Pair]

    def before(self) -> set[str]:
        """The keys, seen from the archive that the changes find."""
        return self._now(after=False)

    def after(self) -> set[str]:
        """The keys, seen from the archive that the changes leave."""
        return self._now(after=True)

    def _now(self, after: bool) -> set[str]:
        keys = _of_pairs(self.database, self.pairs, after)
        return keys | _of_files(self.database, self.changes) | _of_plain(self.database, self.paths)
