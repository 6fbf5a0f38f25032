"""Related briefings come from the nearest that share a term, and one edit changes a stated number of lists at most."""

import random

import pytest

from builder.archive import related
from builder.archive.entry import RELATING
from tests.archive.stock import reading, stocked

TERMS = [f"{kind}/{n}" for kind in ("tags", "people", "organizations", "places") for n in range(6)]
TERMS += ["stories/war", "figures/men"]
DAYS = [f"2024-{month:02}-{day:02}" for month in (1, 2, 3) for day in range(1, 29, 3)]


def anything(dice, name):
    shelves = dice.sample(TERMS, dice.randint(0, 16))
    picks = dice.sample([f"b{n:02}" for n in range(60)], dice.choice([0, 0, 0, 0, 2]))
    clock = dice.choice(["~", "~", "09:00:00"])
    return reading(name, dice.choice(DAYS), shelves, clock, picks, status=dice.choice(["published"] * 9 + ["draft"]))


def by_the_book(entries, name):
    """The related briefings of one, worked out from the rule and from nothing else."""
    live = {entry.id: entry for entry in entries if entry.status == "published"}
    if name not in live:
        return ()
    mine = live[name]
    order = sorted(live.values(), key=lambda entry: (entry.moment, entry.id))
    terms = {entry.id: {place.shelf for place in entry.shelves if place.relates} for entry in order}
    near = set()
    for shelf in terms[name]:
        on = [entry.id for entry in order if shelf in terms[entry.id]]
        at = on.index(name)
        near.update(on[max(at - 3, 0) : at] + on[at + 1 : at + 4])
    picks = [pick for pick in mine.picks if pick in live and pick != name][:5]
    worth = {"stories": 8, "figures": 5, "people": 4, "organizations": 3, "places": 3, "tags": 2}

    def rank(other):
        score = sum(worth[shelf.split("/")[0]] for shelf in terms[name] & terms[other])
        apart = related.date.fromisoformat(mine.day) - related.date.fromisoformat(live[other].day)
        return -score, abs(apart.days), other

    return (*picks, *sorted(near - set(picks), key=rank))[:5]


@pytest.mark.parametrize("seed", range(5))
def test_it_follows_its_rule(seed):
    dice = random.Random(seed)
    made = [anything(dice, f"b{n:02}") for n in range(60)]
    entries = [each.entry for each in made]
    with stocked(made) as stock:
        for entry in entries:
            found = tuple(other.id for other in stock.view.related(entry.id))
            assert found == by_the_book(entries, entry.id)


@pytest.mark.parametrize("seed", range(5))
def test_one_edit_changes_no_more_lists_than_stated(seed):
    dice = random.Random(seed)
    names = [f"b{n:02}" for n in range(60)]
    made = {name: anything(dice, name) for name in names}
    with stocked(made.values()) as stock:
        for _ in range(40):
            before = {name: stock.view.related(name) for name in names}
            name = dice.choice(names)
            made[name] = anything(dice, name)
            touched = stock.put([made[name]])
            after = {name: stock.view.related(name) for name in names}
            by_hand = {other for other, each in made.items() if name in each.entry.picks}
            changed = {other for other in names if before[other] != after[other]} - {name}
            assert {f"related:{other}" for other in changed} <= touched
            assert len(changed - by_hand) <= related.REACH


def test_the_bound_is_as_stated():
    # Twelve terms, three on each side, where it was and where it is.
    assert related.REACH == RELATING * 3 * 2 * 2 == 144


def test_reach_does_not_grow_with_the_archive():
    shelves = [f"tags/{n}" for n in range(20)]
    for size in (200, 800):
        days = [f"20{10 + n // 336:02}-{1 + n // 28 % 12:02}-{1 + n % 28:02}" for n in range(size)]
        with stocked([reading(f"b{n:04}", day, shelves) for n, day in enumerate(days)]) as stock:
            touched = stock.put([reading(f"b{size // 2:04}", days[size // 2], shelves[1:])])
        # Six on each side of one place, for eleven terms that stayed and one that went: always the same six.
        assert len([key for key in touched if key.startswith("related:")]) == 7


def test_picks_come_first_and_only_what_is_published():
    made = [
        reading("mine", "2024-10-28", ["tags/a", "people/p"], picks=["far", "draft", "mine", "nobody", "gone"]),
        reading("far", "2020-01-01"),
        reading("draft", "2024-10-28", ["tags/a"], status="draft"),
        reading("gone", "2024-10-28", ["tags/a"], status="withdrawn"),
        reading("close", "2024-10-27", ["tags/a", "people/p"]),
        reading("less", "2024-10-28", ["tags/a"]),
    ]
    with stocked(made) as stock:
        found = stock.view.related("mine")
    assert [(other.id, other.because) for other in found] == [
        ("far", "chosen by the editor"),
        ("close", "shares people/p and tags/a"),
        ("less", "shares tags/a"),
    ]


def test_reasons_name_three_at_most_the_most_telling_first():
    shelves = ["tags/a", "tags/b", "places/c", "people/d", "stories/e"]
    with stocked([reading("one", "2024-10-28", shelves), reading("two", "2024-10-29", shelves)]) as stock:
        assert (
            stock.view.related("one")[0].because == "belongs to the same story and shares people/d, places/c and tags/a"
        )
    with stocked([reading("one", "2024-10-28", ["stories/e"]), reading("two", "2024-10-29", ["stories/e"])]) as stock:
        assert stock.view.related("one")[0].because == "belongs to the same story"
