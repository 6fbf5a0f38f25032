"""An archive stocked with many entries at once, without files: for laws about lists, which never see a file."""

from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from builder.archive import codec
from builder.archive.answer import Card, Record, TermRef
from builder.archive.changes import Change
from builder.archive.entry import Entry, Place, relating
from builder.archive.questions import Source, fingerprints
from builder.archive.reading import Reading
from builder.archive.store import Archive
from builder.archive.walk import Stat
from builder.briefing import vocabulary
from builder.briefing.model import Briefing
from builder.settings import Settings, Site

NOW = datetime(2025, 1, 1, tzinfo=UTC)
SITE = Site(Path("/nowhere"), Settings("The Archive", "https://example.org"))
WORDS = vocabulary.load(SITE)[0]


def reading(name, day, shelves=(), clock="~", picks=(), refs=(), status="published"):
    """What a file says of a briefing with this id, on these shelves, each named after itself."""
    path, address = f"content/briefings/{name}.md", f"/{day.replace('-', '/')}/{name}"
    related = relating([(shelf, shelf) for shelf in shelves])
    terms = tuple(TermRef(*shelf.split("/"), shelf) for shelf in shelves)
    card = Card(name, name, day, "", address, "", "en", "own", None, (), None, day, "", status)
    entry = Entry(
        path=path,
        id=name,
        slug=name,
        day=day,
        moment=f"{day} {clock}",
        address=address,
        posted=0,
        status=status,
        opens=None,
        closes=None,
        standing="hidden",
        lastmod=day,
        card=codec.dump(card),
        shelves=tuple(Place(shelf, shelf, shelf in related) for shelf in shelves),
        refs=tuple(refs),
        picks=tuple(picks),
        aliases=(),
        mentions=(),
    )
    record = codec.dump(Record(Briefing(path, name, name, name), terms))
    return Reading(path, f"digest of {name}", entry=entry, record=record, html=f"<p>{name}</p>")


class Stock:
    """An archive in memory, changed by readings and names of those that go."""

    def __init__(self):
        self.archive = Archive.open(":memory:")
        self.put([])

    def put(self, readings, gone=()):
        changes = [Change("edited", each.path, "briefing", "", stat=Stat(1, 1, 1)) for each in readings]
        changes += [Change("removed", f"content/briefings/{name}.md", "briefing", "") for name in gone]
        with self.archive.transaction():
            return self.archive.absorb(SITE, WORDS, changes, readings, NOW)

    @property
    def view(self):
        return self.archive.view(SITE.settings)

    def answers(self, keys):
        return fingerprints(Source(self.archive.connection, SITE.settings), keys)


@contextmanager
def stocked(readings=()):
    stock = Stock()
    stock.put(list(readings))
    try:
        yield stock
    finally:
        stock.archive.close()
