"""A stretch of a shelf answers what stands around a place as the shelf itself would, or says that it cannot."""

import random

import pytest

from builder.archive.questions import Source
from builder.archive.related import NEAREST, around
from builder.archive.stretch import AHEAD, Stretch
from tests.archive.stock import SITE, reading, stocked

SHELF = "tags/a"


def spread(size):
    return [reading(f"b{n:04}", f"2024-{1 + n // 28 % 12:02}-{1 + n % 28:02}", [SHELF]) for n in range(size)]


@pytest.mark.parametrize("size", [1, 3, 7, 30, 300])
def test_a_stretch_answers_as_the_shelf_does_or_not_at_all(size):
    dice = random.Random(size)
    made = spread(size)
    with stocked(made) as stock:
        database = stock.archive.connection
        shelf = sorted((each.entry.moment, each.entry.id) for each in made)
        places = [*shelf, ("2024-06-15 ~", "nobody"), ("1999-01-01 ~", ""), ("2099-01-01 ~", "")]
        for at in dice.sample(places, min(12, len(places))):
            stretch = Stretch.read(database, SHELF, at, 4, 5)
            assert stretch.around(at, NEAREST) is not None
            for place in dice.sample(places, min(40, len(places))):
                before = [id for moment, id in shelf if (moment, id) < place][-NEAREST:]
                after = [id for moment, id in shelf if (moment, id) > place][:NEAREST]
                assert stretch.around(place, NEAREST) in (None, (before, after))
                assert around(database, SHELF, place) == before + after


def test_pages_that_follow_each_other_read_a_shelf_in_few_statements():
    size = 5 * AHEAD
    with stocked(spread(size)) as stock:
        source = Source(stock.archive.connection, SITE.settings)
        seen = []
        stock.archive.connection.set_trace_callback(seen.append)
        for each in sorted(spread(size), key=lambda each: each.entry.moment):
            source.around(SHELF, (each.entry.moment, each.entry.id), NEAREST)
        stock.archive.connection.set_trace_callback(None)
        assert len(seen) <= 7
