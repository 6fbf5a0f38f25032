"""What training remembers of a page: it is found out once, and anew when page or code are others."""

import os

import pytest

from benchmarks.intake import train_memory

ROOTS = ("builder.intake.block",)


@pytest.fixture
def recall(tmp_path):
    asked = []

    def one(page, roots=ROOTS):
        return train_memory.recall(tmp_path, "read", roots, page, lambda: asked.append(page) or page.decode())

    one.asked = asked
    return one


def test_a_page_is_read_once(recall):
    assert [recall(b"page"), recall(b"page"), recall(b"other")] == ["page", "page", "other"]
    assert recall.asked == [b"page", b"other"]


def test_other_code_asks_again(recall):
    recall(b"page")
    recall(b"page", ("builder.intake.kinds",))
    assert recall.asked == [b"page", b"page"]


def test_the_code_is_all_that_a_module_needs():
    found = train_memory._modules(ROOTS)
    assert {"builder.intake.block", "builder.intake.sheet", "builder.intake.encoding"} <= set(found)
    assert "builder.intake.kinds" not in found


def test_old_states_of_the_code_are_forgotten(tmp_path):
    for number in range(6):
        (tmp_path / f"read-{number}").mkdir()
        os.utime(tmp_path / f"read-{number}", (number, number))
    train_memory.forget(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["read-2", "read-3", "read-4", "read-5"]
