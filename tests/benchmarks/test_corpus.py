"""The plain values are what was generated, made fit for every program."""

from datetime import datetime
from pathlib import Path

import pytest

from benchmarks import corpus, programs
from benchmarks.corpus import Item, Links
from benchmarks.programs import ours
from builder import settings
from builder.edition.build import build


@pytest.fixture(scope="module")
def items(tmp_path_factory: pytest.TempPathFactory) -> list[Item]:
    return corpus.draw(120, tmp_path_factory.mktemp("corpus") / "drawn")


def test_every_briefing_drawn_is_there_and_is_published_in_full(items: list[Item]) -> None:
    assert len(items) == 120
    assert {(item.front["status"], item.front["rights"]) for item in items} == {("published", "own")}
    assert not any("review" in item.front for item in items)


def test_they_stand_oldest_first_under_slugs_of_their_own(items: list[Item]) -> None:
    assert [item.day for item in items] == sorted(item.day for item in items)
    assert len({item.slug for item in items}) == 120


def test_no_link_is_left_in_our_dialect(items: list[Item]) -> None:
    links = Links.of(items)
    written = [item.body for item in items if "[[" in item.body or "](../" in item.body]
    assert written
    for body in written:
        resolved = links.resolve(body)
        assert "[[" not in resolved
        assert "](../" not in resolved


def test_both_ways_to_write_a_link_lead_to_the_page() -> None:
    links = Links({"night-training": "2024/10/28/night-training"})
    address = "/2024/10/28/night-training.html"
    assert links.resolve("See [[night-training|it]].") == f"See [it]({address})."
    assert links.resolve("See [it](../../2024/10/night-training.md).") == f"See [it]({address})."


def test_a_clock_is_given_with_seconds_and_a_bare_date_stays_bare() -> None:
    assert Item("a", {"date": "2025-05-29T14:30+02:00"}, "").stamp == "2025-05-29T14:30:00+02:00"
    assert Item("a", {"date": "2025-05-29"}, "").stamp == "2025-05-29"


def test_the_pages_wanted_are_counted_by_kind(items: list[Item]) -> None:
    pages = corpus.pages(items)
    assert len(pages["briefings"]) == 120
    assert f"{items[0].day.replace('-', '/')}/index.html" in pages["days"]
    assert len(pages["days"]) == len({item.day for item in items})
    assert len(pages["tags"]) == len({tag for item in items for tag in item.names("tags")})
    assert "sources/index.html" in pages["indexes of names"]
    everything = [name for names in pages.values() for name in names]
    assert len(everything) == len(set(everything))


def test_they_are_the_pages_that_ours_writes(items: list[Item], tmp_path: Path) -> None:
    """Not told by the benchmark alone: a real build has them all."""
    drawn = tmp_path / "drawn"
    corpus.draw(120, drawn)
    (tmp_path / "home/ours").mkdir(parents=True)
    (tmp_path / "home/ours/themes").symlink_to(ours.ROOT / "themes")
    programs.lay(ours, tmp_path / "home", tmp_path / "site", items, drawn)
    report = build(settings.load(tmp_path / "site"), now=datetime.fromisoformat("2025-07-01T00:00+00:00"), jobs=1)
    assert report.briefings == 120
    missing = [
        name
        for names in corpus.pages(items).values()
        for name in names
        if not (tmp_path / "site/public" / name).is_file()
    ]
    assert missing == []
