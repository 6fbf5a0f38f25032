"""`briefing explain` of a page says what the next build would do with it, in its words, and does nothing."""

import pytest

from builder import settings
from builder.cli import main
from builder.edition.foresight import foresee
from builder.edition.state import Place
from builder.errors import Mistake
from tests.scenarios.desk import NOW, small

PAGE = "2024/03/17/report-7.html"
FILE = "content/briefings/2024/03/report-7.md"


@pytest.fixture
def desk(tmp_path):
    found = small(tmp_path / "site")
    found.build()
    return found


def plan(desk):
    site = settings.load(desk.root)
    return foresee(site, Place.of(site, desk.public.absolute(), False), NOW)


def state(desk):
    """The whole state, as SQL: whatever SQLite keeps beside it has no part."""
    import sqlite3

    (path,) = (desk.root / ".briefing").glob("*.sqlite")
    database = sqlite3.connect(path)
    lines = list(database.iterdump())
    database.close()
    return lines


EDITS = {
    "nothing": lambda desk: None,
    "a body": lambda desk: desk.replace(FILE, "Body 7.", "Another."),
    "a title": lambda desk: desk.replace(FILE, "title: Report 7", "title: Other"),
    "a file deleted": lambda desk: desk.remove("content/briefings/2024/11/report-11.md"),
    "a new briefing": lambda desk: desk.briefing("fresh"),
    "an altered output": lambda desk: (desk.public / PAGE).write_text("altered"),
    "a template": lambda desk: desk.replace("themes/desk/templates/404.html", "<", "<!-- --><"),
    "a setting": lambda desk: desk.replace("site.yaml", "title: The Archive", "title: The Other"),
}


@pytest.mark.parametrize("name", EDITS)
def test_it_says_what_the_build_then_does_and_changes_nothing(desk, name):
    EDITS[name](desk)
    before = state(desk), desk.stats()
    foreseen = plan(desk)
    assert (state(desk), desk.stats()) == before
    report = desk.build()
    assert [(each.page.path, each.because) for each in foreseen.make] == [
        (each.page.path, each.because) for each in report.make
    ]
    assert foreseen.drop == report.drop


def test_mistakes_at_which_a_build_would_stop_are_raised(desk):
    desk.replace(FILE, "title: Report 7", "titel: Report 7")
    with pytest.raises(Mistake):
        plan(desk)


def explain(desk, capsys, *words):
    code = main(["explain", *words, "--site", str(desk.root), "--now", NOW.isoformat()])
    return code, capsys.readouterr()


def test_the_command_tells_the_fate_of_a_page(desk, capsys):
    address = "/" + PAGE.removesuffix(".html")
    assert "It is up to date: nothing that it rests on differs.\n" in explain(desk, capsys, address)[1].out
    desk.replace(FILE, "Body 7.", "Another.")
    told = explain(desk, capsys, address)[1].out
    assert told.splitlines()[1] == "It would be made again: the text of tag:example.org,2024:report-7 has changed."
    desk.build()
    desk.remove("content/briefings/2024/11/report-11.md")
    told = explain(desk, capsys, "/2024/11/21/report-11")[1].out
    assert "It would be removed: no page has this path any more.\n" in told


def test_the_command_tells_mistakes_beside_what_it_knows(desk, capsys):
    desk.replace(FILE, "title: Report 7", "titel: Report 7")
    code, told = explain(desk, capsys, "/" + PAGE.removesuffix(".html"))
    assert code == 1
    assert "the next build would stop at mistakes" in told.out
    assert f"{FILE}:" in told.err
