"""Lists of the past are cut by date and by counts alone; walking their parts meets every briefing."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from builder.archive.shelf import BOUND, LATEST, is_cut, newest_first, split
from tests.archive.stock import reading, stocked

TERM = "tags/kursk"

# Runs of days with so many briefings each: from a thin archive to one with days beyond the bound.
RUNS = st.lists(
    st.tuples(st.dates(date(2021, 1, 1), date(2024, 12, 31)), st.integers(1, 40), st.sampled_from([1, 1, 3, 7, 120])),
    min_size=1,
    max_size=5,
)


def readings(runs):
    made = {}
    for start, days, each in runs:
        for number in range(min(days, 6) if each > 100 else days):
            day = (start + timedelta(days=number)).isoformat()
            for index in range(each):
                clock = f"{index % 24:02}:00:00" if index % 3 else "~"
                made[f"{day}-{index:03}"] = reading(f"{day}-{index:03}", day, [TERM], clock)
    return list(made.values())


def pages(view, name, of_dates=False):
    """The pages of a list, as a build finds them: each with its name and shelf."""
    base = split(name)[0]
    shelf = view.shelf(name)
    yield name, shelf
    if shelf.cut or of_dates:
        for part in shelf.parts:
            yield from pages(view, f"{base}/{part.span}", of_dates)


@settings(max_examples=25, deadline=None)
@given(RUNS)
def test_every_briefing_of_a_term_is_reached_and_no_page_is_too_long(runs):
    made = readings(runs)
    with stocked(made) as stock:
        found = list(pages(stock.view, TERM))
    whole = [id for _, shelf in found if not shelf.cut for id in shelf.ids]
    assert Counter(whole) == Counter(each.entry.id for each in made)
    for name, shelf in found:
        span = split(name)[1]
        if len(span) == 10:
            continue
        days = Counter(id[:10] for id in shelf.ids)
        if name == TERM and shelf.cut:
            assert sum(days.values()) >= LATEST
            assert sum(days.values()) - days[min(days)] < LATEST
        else:
            assert len(shelf.ids) <= BOUND
            assert shelf.cut is (sum(part.count for part in shelf.parts) > BOUND)


@settings(max_examples=25, deadline=None)
@given(RUNS)
def test_dates_hold_everything_once_on_days(runs):
    made = readings(runs)
    with stocked(made) as stock:
        view = stock.view
        years = view.years()
        found = [page for year, _ in years for page in pages(view, f"dates/{year}", of_dates=True)]
        assert [month for _, months in years for month in months] == sorted({each.entry.day[:7] for each in made})
    days = [shelf for name, shelf in found if len(split(name)[1]) == 10]
    assert Counter(id for shelf in days for id in shelf.ids) == Counter(each.entry.id for each in made)
    for name, shelf in found:
        span = split(name)[1]
        held = [each for each in made if each.entry.day.startswith(span)]
        assert shelf.cut is (len(span) < 10 and len(held) > BOUND)
        assert len(shelf.ids) == (0 if shelf.cut else len(held))
        below = Counter(each.entry.day[: len(span) + 3] for each in held) if len(span) < 10 else {}
        assert [(part.span, part.count) for part in shelf.parts] == sorted(below.items())


@settings(max_examples=25, deadline=None)
@given(RUNS, st.randoms(use_true_random=False))
def test_the_cut_is_a_function_of_the_counts_alone(runs, dice):
    made = readings(runs)
    shuffled = dice.sample(made, len(made))
    with stocked(made) as one, stocked() as other:
        half = len(shuffled) // 2
        other.put(shuffled[:half])
        extra = [reading(f"extra-{number}", "2022-05-05", [TERM]) for number in range(120)]
        other.put(shuffled[half:] + extra)
        other.put([], gone=[each.entry.id for each in extra])
        assert list(pages(one.view, TERM)) == list(pages(other.view, TERM))


def test_a_hundred_are_whole_and_one_more_is_cut():
    made = [reading(f"a-{n:03}", f"2024-{1 + n % 12:02}-{1 + n % 28:02}", [TERM]) for n in range(BOUND + 1)]
    with stocked(made[:-1]) as stock:
        whole = stock.view.shelf(TERM)
        stock.put(made[-1:])
        cut, year = stock.view.shelf(TERM), stock.view.shelf(f"{TERM}/2024")
        stock.put([], gone=[made[0].entry.id])
        again = stock.view.shelf(TERM)
    assert (whole.cut, len(whole.ids), [part.span for part in whole.parts]) == (False, 100, ["2024"])
    assert (cut.cut, cut.parts[0].count) == (True, 101)
    assert LATEST <= len(cut.ids) < 40
    assert (year.cut, year.ids, [part.span for part in year.parts][:2]) == (True, (), ["2024-12", "2024-11"])
    assert not again.cut


def test_a_day_is_never_cut():
    made = [reading(f"a-{n:03}", "2024-10-28", [TERM]) for n in range(300)]
    with stocked(made) as stock:
        names = [TERM, f"{TERM}/2024", f"{TERM}/2024-10", f"{TERM}/2024-10-28"]
        assert [stock.view.shelf(name).cut for name in names] == [True, True, True, False]
        assert len(stock.view.shelf(names[-1]).ids) == 300
        assert len(stock.view.shelf("dates/2024-10-28").ids) == 300
        assert len(stock.view.latest()) == 300
    assert not is_cut(3, 10_000)


def test_within_a_day_by_clock_then_by_id():
    made = [
        reading("b", "2024-10-28"),
        reading("a", "2024-10-28"),
        reading("z", "2024-10-28", clock="09:00:00"),
        reading("y", "2024-10-28", clock="14:30:00"),
        reading("x", "2024-10-28", clock="14:30:00"),
        reading("old", "2024-10-27", clock="23:59:00"),
        reading("new", "2024-10-29"),
    ]
    with stocked(made) as stock:
        view = stock.view
        assert view.shelf("dates/2024").ids == ("new", "z", "x", "y", "a", "b", "old")
        assert view.latest() == view.shelf("dates/2024").ids
        assert view.neighbours("z") == ("old", "x")
        assert view.neighbours("b") == ("a", "new")
        assert view.neighbours("old") == (None, "z")
        assert view.neighbours("new") == ("b", None)
        assert view.neighbours("nobody") == (None, None)


def test_newest_first_keeps_each_day_in_order():
    rows = [("2024-10-27 ~", "a"), ("2024-10-28 09:00:00", "b"), ("2024-10-28 ~", "c")]
    assert newest_first(rows) == ["b", "c", "a"]
    assert newest_first([]) == []


def test_what_holds_nothing_is_empty():
    with stocked([reading("a", "2024-10-28")]) as stock:
        view = stock.view
        assert view.shelf("tags/nobody") == view.shelf("dates/2023") == view.shelf("tags/nobody/2024-10-28")
        assert view.shelf("dates/2023").ids == ()
        assert (view.beside("2023"), view.beside("2024-10-28")) == ((None, None), (None, None))


def test_latest_months_and_neighbouring_spans():
    days = ["2022-12-31", "2023-02-01", "2023-02-28", "2024-10-28"]
    days += [f"2024-{month:02}-01" for month in range(1, 13)]
    with stocked([reading(f"a-{day}", day) for day in days]) as stock:
        view = stock.view
        assert [part.span for part in view.recent_months()] == [f"2024-{month:02}" for month in range(1, 13)]
        assert view.recent_months()[9].count == 2
        assert view.beside("2023") == ("2022", "2024")
        assert view.beside("2023-02") == ("2022-12", "2024-01")
        assert view.beside("2023-02-28") == ("2023-02-01", "2024-01-01")
        assert view.beside("2022-12-31") == (None, "2023-02-01")
        assert view.years()[:2] == (("2022", ("2022-12",)), ("2023", ("2023-02",)))
        assert view.published_months()[0] == "2022-12"
