"""One edit costs the same at any size: the same statements, the same rows, the same pages, through the whole build.

Looking at the stats of files, and at the folders kept for it, is linear in the number of files, and is not counted.
"""

import sqlite3
from collections import Counter
from datetime import date, timedelta

import pytest

from builder.archive import store
from tests.scenarios.desk import Desk

FIRST = date(2015, 1, 1)
EVERY = 10  # days between two briefings, so that neither a month nor a year is ever cut


def site(root, years):
    """So many years of briefings with tags, people and links that are near each other; some lack an agreed tag."""
    desk = Desk(root)
    days = [date(2024 - years, 12, 31) + timedelta(days=n) for n in range(1, 365 * years, EVERY)]
    for number, day in enumerate(days):
        desk.briefing(
            f"report-{day}",
            day,
            body=f"Body.\n\nSee [[report-{days[number - 1]}]] and [the day](/{day:%Y/%m/%d}/)." if number else "Body.",
            tags=f"[tag-{day:%Y-%m}]",
            people=f"[Person {day:%Y}]",
            aliases=f"[/old/{day}]",
            related=f"['tag:example.org,{days[number - 1]:%Y}:report-{days[number - 1]}']" if number else None,
            rights="own",
        )
    spoken = "".join(f"tag-{year}-{month:02}: {{}}\n" for year in range(2024 - years, 2025) for month in range(1, 13))
    desk.put("content/vocabulary/tags.yaml", spoken)
    people = "".join(f"Person {year}: {{}}\n" for year in range(2024 - years, 2025))
    desk.put("content/vocabulary/people.yaml", people)
    desk.build(jobs=1)
    desk.build(jobs=1)
    return desk


class Meter:
    """Counts the statements of one build by their text, and the steps that SQLite takes for each."""

    def __init__(self, monkeypatch):
        self.statements, self.steps, self.current = Counter(), Counter(), ""
        real = store._connect

        def connect(path):
            database = real(path)
            database.set_trace_callback(self.begins)
            database.set_progress_handler(self.goes_on, 1)
            return database

        monkeypatch.setattr(store, "_connect", connect)

    def begins(self, statement):
        self.current = statement.split("'")[0].split("(", 1)[0].strip()[:60]
        self.statements[self.current] += 1

    def goes_on(self):
        if "edition_folder" not in self.current:
            self.steps[self.current] += 1
        return 0


def body(desk, day):
    path = desk.root / f"content/briefings/{day:%Y/%m}/report-{day}.md"
    path.write_text(path.read_text().replace("Body.", "Another body."))


def title(desk, day):
    path = desk.root / f"content/briefings/{day:%Y/%m}/report-{day}.md"
    path.write_text(path.read_text().replace("title: Report", "title: Another report"))


def cost(root, years, day, edit):
    """The statements, steps and pages of one edit, in a site of so many years."""
    desk = site(root, years)
    with pytest.MonkeyPatch.context() as patch:
        meter = Meter(patch)
        edit(desk, day)
        report = desk.build(jobs=1)
    return meter.statements.total(), meter.steps.total(), sorted(make.page.path for make in report.make)


def near(day, years):
    """The day of a briefing at or after a day in a site of so many years."""
    first = date(2024 - years, 12, 31) + timedelta(days=1)
    return day + timedelta(days=-(day - first).days % EVERY)


CASES = [("newest month", date(2024, 11, 20)), ("beyond every latest list", date(2023, 6, 10))]


@pytest.mark.parametrize(("place", "day"), CASES, ids=[name for name, _ in CASES])
@pytest.mark.parametrize("edit", [body, title])
def test_an_edit_costs_the_same_in_a_small_and_a_large_archive(tmp_path, place, day, edit):
    small = cost(tmp_path / "small", 3, near(day, 3), edit)
    large = cost(tmp_path / "large", 9, near(day, 9), edit)
    assert len(small[2]) == len(large[2])
    assert small[0] == large[0]
    assert small[1] == large[1]
