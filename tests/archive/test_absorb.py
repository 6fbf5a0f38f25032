"""A new archive takes readings in as they come, and ends in the same rows as one that grew by edits."""

from builder.archive.changes import Change
from builder.archive.store import Archive
from builder.archive.walk import Stat
from tests.archive.stock import NOW, SITE, WORDS, Stock, reading, stocked

TABLES = ("file", "problem", "briefing", "body", "link", "pick", "alias", "mention", "listing", "tally", "term")


def drawn(size):
    days = [f"{2020 + n // 300}-{1 + n // 25 % 12:02}-{1 + n % 25:02}" for n in range(size)]
    shelves = [["tags/a", f"people/p{n // 24}", "places/x"][: 1 + n % 3] for n in range(size)]
    return [
        reading(f"b{n:05}", day, shelves[n], picks=[f"b{n // 2:05}"], refs=[f"slug:b{n - 1:05}"])
        for n, day in enumerate(days)
    ]


def rows(archive):
    return {name: sorted(archive.connection.execute(f"SELECT * FROM {name}")) for name in TABLES}


def changes(readings):
    return [Change("added", each.path, "briefing", "", stat=Stat(1, 1, 1)) for each in readings]


def test_a_new_archive_holds_no_more_than_a_lot_of_readings():
    made, waiting = drawn(1600), []
    archive = Archive.open(":memory:")

    def coming():
        for number, each in enumerate(made):
            waiting.append(number - archive.connection.execute("SELECT count(*) FROM body").fetchone()[0])
            yield each

    with archive.transaction():
        archive.absorb(SITE, WORDS, changes(made), coming(), NOW)
    assert (len(waiting), max(waiting) < 500) == (1600, True)
    assert len(archive.files()) == 1600
    archive.close()


def test_filled_at_once_or_by_edits_the_rows_are_the_same():
    made = drawn(90)
    at_once = Archive.open(":memory:")
    with at_once.transaction():
        at_once.absorb(SITE, WORDS, changes(made), made, NOW)
    with stocked(made[:30]) as stock:
        assert isinstance(stock, Stock)
        for start in range(30, 90, 20):
            stock.put(made[start : start + 20])
        stock.put([reading("passing", "2020-01-01", ["tags/b"])])
        stock.put([], gone=["passing"])
        assert rows(stock.archive) == rows(at_once)
    at_once.close()
