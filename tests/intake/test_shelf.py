"""Where drafts go: names cut between words, never over another file, ids that stay apart."""

from datetime import date

import pytest

from builder.errors import Mistake
from builder.intake.shelf import Shelf, write
from builder.settings import load
from tests.intake.newsroom import write_site


@pytest.fixture
def site(tmp_path):
    return load(write_site(tmp_path / "site"))


def name(site, title):
    return Shelf(site, site.briefings).place(title, date(2024, 10, 28), 2024).path.name


def test_names_are_slugs_cut_between_words(site):
    title = "Pilots of the old harbour of Port Ellery count 3,000 ships at the mouth of the river and ask for help"
    assert name(site, title) == "pilots-of-the-old-harbour-of-port-ellery-count-3000-ships-at-the-mouth.md"
    assert name(site, "***") == "article.md"
    assert name(site, "Index") == "index-article.md"
    assert len(name(site, "порт" * 60).encode()) < 200


def test_an_undated_draft_waits_in_undated(site):
    place = Shelf(site, site.briefings).place("A ship", None, 2024)
    assert place.path == site.briefings / "undated" / "a-ship.md"
    assert place.id == "tag:newsroom.example.org,2024:a-ship"


def test_what_one_run_places_counts_at_once(site):
    shelf = Shelf(site, site.briefings)
    places = [
        shelf.place("A ship", day, 2024) for day in (date(2024, 10, 28), date(2024, 10, 29), date(2024, 11, 1), None)
    ]
    assert [place.path.name for place in places] == ["a-ship.md", "a-ship-2.md", "a-ship.md", "a-ship.md"]
    assert len({place.id for place in places}) == 4


def test_ids_of_the_site_are_known_where_drafts_go_elsewhere(site, tmp_path):
    there = site.briefings / "2024/05/a-ship.md"
    there.parent.mkdir(parents=True)
    there.write_text('---\nid: "tag:newsroom.example.org,2024:a-ship"\ntitle: A\ndate: 2024-05-01\n---\n')
    place = Shelf(site, tmp_path / "scratch").place("A ship", date(2024, 10, 28), 2024)
    assert place.id == "tag:newsroom.example.org,2024-10-28:a-ship"


def test_nothing_is_written_over(site):
    path = site.root / "a.txt"
    path.write_text("mine")
    with pytest.raises(Mistake, match="has come to be while intake ran"):
        write(path, b"theirs", site)
    assert path.read_text() == "mine"
