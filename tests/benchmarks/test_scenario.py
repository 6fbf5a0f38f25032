"""The edits touch what they say, and their proofs would fail on a site that was not built again."""

from pathlib import Path

import pytest

from benchmarks import corpus
from benchmarks.corpus import Item
from benchmarks.scenario import SCENARIOS, Edit, revise

BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}


@pytest.fixture(scope="module")
def items(tmp_path_factory: pytest.TempPathFactory) -> list[Item]:
    return corpus.draw(100, tmp_path_factory.mktemp("corpus") / "drawn")


def edit(name: str, items: list[Item]) -> Edit:
    return BY_NAME[name].edit(items)


def test_the_order_begins_cold_and_ends_with_the_template() -> None:
    assert [scenario.name for scenario in SCENARIOS if scenario.fresh] == [SCENARIOS[0].name] == ["cold"]
    assert [scenario.name for scenario in SCENARIOS if scenario.template] == [SCENARIOS[-1].name] == ["template"]


@pytest.mark.parametrize("name", ["cold", "noop", "template"])
def test_some_edit_no_briefing(name: str, items: list[Item]) -> None:
    assert edit(name, items).item is None
    assert edit(name, items).proof


@pytest.mark.parametrize(("name", "key"), [("body", "body"), ("title", "front")])
def test_an_edit_leaves_address_and_all_else(name: str, key: str, items: list[Item]) -> None:
    after = edit(name, items).item
    assert after
    (before,) = (item for item in items if item.slug == after.slug)
    assert after.stem == before.stem
    assert getattr(after, key) != getattr(before, key)
    assert (after.body == before.body) == (key != "body")
    assert {**after.front, "title": ""} == {**before.front, "title": ""}


@pytest.mark.parametrize("name", ["new", "backdated"])
def test_a_new_one_takes_no_slug_or_id_that_is_taken(name: str, items: list[Item]) -> None:
    after = edit(name, items).item
    assert after
    assert after.slug not in {item.slug for item in items}
    assert after.front["id"] not in {item.front["id"] for item in items}
    assert after.names("tags") in {item.names("tags") for item in items}


def test_the_new_one_is_the_newest_and_the_other_stands_in_the_middle(items: list[Item]) -> None:
    new, back = edit("new", items).item, edit("backdated", items).item
    assert new
    assert back
    assert new.day == f"{corpus.UNTIL}"
    assert items[0].day < back.day < items[-1].day
    assert back.day in {item.day for item in items}


def test_the_proofs_tell_an_edit_from_none(items: list[Item]) -> None:
    unedited = "".join(f"{item.title}{item.body}" for item in items)
    for name in ("body", "title", "new", "backdated", "template"):
        assert all(words not in unedited for _, words in edit(name, items).proof)


def test_a_skeleton_is_revised_once_before_the_end_of_the_body() -> None:
    assert revise(b"<body>x</body>").decode() == '<body>x<p class="revised">Revised.</p>\n</body>'


def test_two_briefings_are_enough(tmp_path: Path) -> None:
    few = corpus.draw(2, tmp_path / "drawn")
    assert all(scenario.edit(few) for scenario in SCENARIOS)
