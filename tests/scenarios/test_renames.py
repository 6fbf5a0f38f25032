"""An address that goes away is told with the alias that would keep it; that is all that the state may add."""

import pytest

from tests.scenarios.desk import Desk, small

OLD = "/2024/11/21/report-11"  # the newest: no other links to it
PATH = "content/briefings/2024/11/report-11.md"
DATE = "date: 2024-11-21"


@pytest.fixture
def desk(tmp_path):
    found = small(tmp_path / "site")
    found.build()
    return found


def told(desk):
    notes = []
    report = desk.build(note=notes.append)
    assert list(report.notes) == notes
    return notes


MOVED = f"{OLD} is now {{}}. So that old links still lead there, write in {{}}: aliases: [{OLD}]"


def test_a_new_date(desk):
    desk.replace(PATH, DATE, "date: 2024-04-02")
    assert told(desk) == [MOVED.format("/2024/04/02/report-11", PATH)]
    assert told(desk) == []


def test_a_new_slug_beside_an_alias_gives_the_whole_line(desk):
    desk.replace(PATH, DATE, f"{DATE}\nslug: other\naliases: [/old]")
    (line,) = told(desk)
    assert line.endswith(f"aliases: [/old, {OLD}]")


def test_the_alias_pasted_says_no_more(desk):
    desk.replace(PATH, DATE, f"date: 2024-04-02\naliases: [{OLD}]")
    assert told(desk) == []


@pytest.mark.parametrize("has_id", [True, False])
def test_a_renamed_file(desk, has_id):
    path = desk.root / PATH
    if not has_id:
        text = path.read_text()
        path.write_text("".join(line for line in text.splitlines(True) if not line.startswith("id: ")))
        desk.build()
    path.rename(path.with_name("renamed.md"))
    assert told(desk) == [MOVED.format("/2024/11/21/renamed", "content/briefings/2024/11/renamed.md")]


def test_deleted_and_taken_back(desk):
    desk.replace(PATH, DATE, f"{DATE}\nstatus: draft")
    assert told(desk) == [
        f"{OLD} is not published any more: {PATH} has `status: draft`. `status: withdrawn` would leave a notice there."
    ]
    desk.replace(PATH, "status: draft", "status: published")
    assert told(desk) == []
    (desk.root / PATH).unlink()
    assert told(desk) == [
        f"{OLD} is gone: links to it find nothing now. A briefing with `status: withdrawn` leaves a notice."
    ]


def test_withdrawn_leaves_its_address(desk):
    desk.replace(PATH, DATE, f"{DATE}\nstatus: withdrawn")
    assert told(desk) == []


def test_many_are_counted(tmp_path):
    desk = Desk(tmp_path / "site")
    for number in range(14):
        desk.briefing(f"b-{number:02}")
    desk.briefing("stays")
    desk.build()
    for number in range(14):
        desk.remove(f"content/briefings/2024/10/b-{number:02}.md")
    notes = told(desk)
    assert len(notes) == 11
    assert notes[-1] == "4 more addresses of briefings are gone."


def test_a_clean_build_knows_nothing_of_it_and_publishes_the_same(desk, tmp_path):
    desk.replace(PATH, DATE, "date: 2024-04-02")
    assert told(desk) != []
    assert desk.files() == desk.clean(tmp_path / "scratch")
