"""One edit costs the same at any size: the same statements, the same rows, the same pages, through the whole build.

Not counted is what is linear by nature: the folders kept for looking at the stats of files, and the list of the months
there are, a row for a month, which a briefing that comes or goes may change.
"""

from collections import Counter
from datetime import date, timedelta

import pytest

from builder.archive import store
from tests.scenarios.desk import Desk

LAST = date(2024, 12, 28)
EVERY = 10  # days between two briefings, so that neither a month nor a year is ever cut


def site(root, number):
    """So many briefings, with terms, links, aliases and picks near in time; the larger site reaches further back."""
    desk = Desk(root)
    days = [LAST - timedelta(days=EVERY * at) for at in range(number)][::-1]
    terms = {"tags": set(), "people": set()}
    for at, day in enumerate(days):
        before = days[at - 1]
        tag, person = f"Tag {day.year // 2}", f"Person {day.year // 2}"
        terms["tags"].add(tag)
        terms["people"].add(person)
        desk.briefing(
            f"report-{day}",
            day,
            body=f"Body.\n\nSee [[report-{before}]] and [the day](/{day:%Y/%m/%d}/)." if at else "Body.",
            tags=f"[{tag}]",
            people=f"[{person}]",
            aliases=f"[/old/{day}]",
            related=f"['tag:example.org,{before:%Y}:report-{before}']" if at else None,
            rights="own",
        )
    for kind, names in terms.items():
        desk.put(f"content/vocabulary/{kind}.yaml", "".join(f"{name}: {{}}\n" for name in sorted(names)))
    for _ in range(2):  # again, when what was written is old enough to be trusted
        desk.build(jobs=1)
    return desk


class Meter:
    """Counts the statements of one build by their text, and the steps that SQLite takes for each."""

    def __init__(self, monkeypatch):
        self.statements, self.steps, self.current = Counter(), 0, ""
        real = store._connect

        def connect(path):
            database = real(path)
            database.set_trace_callback(self.begins)
            database.set_progress_handler(self.goes_on, 1)
            return database

        monkeypatch.setattr(store, "_connect", connect)

    def begins(self, statement):
        self.current = statement.strip()
        self.statements["edition_folder" in statement] += 1

    def goes_on(self):
        if not self.current.startswith(LINEAR):
            self.steps += 1
        return 0


def body(desk, day):
    path = desk.root / f"content/briefings/{day:%Y/%m}/report-{day}.md"
    path.write_text(path.read_text().replace("Body.", "Another body."))


def title(desk, day):
    path = desk.root / f"content/briefings/{day:%Y/%m}/report-{day}.md"
    path.write_text(path.read_text().replace("title: Report", "title: Another report"))


def fresh(desk, day):
    desk.briefing("fresh", day + timedelta(days=3), tags=f"[Tag {day.year // 2}]", body=f"See [[report-{day}]].")


def gone(desk, day):
    day += timedelta(days=3)
    desk.remove(f"content/briefings/{day:%Y/%m}/fresh.md")


LINEAR = ("SELECT path, names, facts FROM edition_folder", "SELECT path FROM edition_folder", "SELECT span FROM tally")
PLACES = {"newest month": LAST - timedelta(days=EVERY), "beyond every latest list": LAST - timedelta(days=60 * EVERY)}


def costs(root, number):
    """For each edit in each place the statements, the steps and the pages that it costs in a site of that size."""
    desk, found = site(root, number), {}
    for place, day in PLACES.items():
        for edit in (body, title, fresh, gone):
            with pytest.MonkeyPatch.context() as patch:
                meter = Meter(patch)
                edit(desk, day)
                report = desk.build()
            made = sorted(make.page.path for make in report.make)
            found[place, edit.__name__] = meter.statements[False], meter.steps, made
    return found


def compare(small, large):
    """The same pages; statements and steps but for a few, for an entry may begin a page of an index or not. Anything
    linear would show tenfold.
    """
    assert small.keys() == large.keys()
    for edit, (statements, steps, made) in small.items():
        assert large[edit][2] == made
        assert large[edit][0] == pytest.approx(statements, rel=0.05)
        assert large[edit][1] == pytest.approx(steps, rel=0.05)


def test_an_edit_costs_the_same_in_a_small_and_in_a_large_archive(tmp_path):
    compare(costs(tmp_path / "small", 200), costs(tmp_path / "large", 2000))


@pytest.mark.slow
def test_an_edit_costs_the_same_in_an_archive_of_twenty_thousand(tmp_path):
    compare(costs(tmp_path / "small", 2000), costs(tmp_path / "large", 20_000))
