"""The registry: which pages there are, part by part, and that a page is a function of the answers alone."""

from pathlib import Path

from builder import pages
from builder.pages import KINDS
from builder.pages.page import Page
from tests.pages.small import NOW, Small, absorb, file

FILES: dict[str, str | bytes] = {
    **file("a", "2023-02-05", "tags: [x]\naliases: [/old]\n", "[[b]] ![m](m.png)"),
    **file("b", "2024-10-28", "tags: [x]\nplaces: [Kursk Oblast]\n"),
    **file("c", "2024-10-29", "status: withdrawn\n"),
    "content/briefings/2024/10/m.png": b"png",
    "content/pages/about.md": "---\ntitle: About us\n---\nText.\n",
    "content/static/x.txt": "x",
}


def test_every_kind_is_there_with_a_page_and_names_its_owner(tmp_path: Path) -> None:
    found = absorb(tmp_path, FILES).pages.values()
    assert {page.kind for page in found} == {kind.name for kind in KINDS}
    assert len({(page.kind, page.key) for page in found}) == len(found)
    assert all(page.source for page in found)


def roster(small: Small, kind: str) -> dict[str, tuple[list[Page], set[str]]]:
    """For each part of a kind's roster its pages, and what it asked for them."""
    one = next(each for each in KINDS if each.name == kind)
    found = {}
    for part in one.parts(small.view(), small.press):
        view = small.view()
        found[part] = list(one.pages(view, small.press, part)), set(view.asked)
    return found


def test_a_roster_is_asked_in_parts_that_one_edit_touches_few_of(tmp_path: Path) -> None:
    small = absorb(tmp_path, FILES)
    assert {part: asked for part, (_, asked) in roster(small, "briefing").items()} == {
        "2023-02": {"published:2023-02"},
        "2024-10": {"published:2024-10"},
    }
    assert {part: asked for part, (_, asked) in roster(small, "day").items()} == {
        "2023-02": {"shelf:dates/2023-02"},
        "2024-10": {"shelf:dates/2024-10"},
    }
    assert {part: asked for part, (_, asked) in roster(small, "term").items()} == {
        "tags/x": {"shelf:tags/x"},
        "places/kursk-oblast": {"shelf:places/kursk-oblast"},
    }


def test_a_page_is_the_same_whoever_was_made_before_it(tmp_path: Path) -> None:
    small = absorb(tmp_path, FILES)
    alone = {path: small.bytes(path) for path in small.pages}
    shared = small.view()
    for path in reversed(list(small.pages)):
        view = shared.fresh()
        assert pages.make(small.pages[path], view, small.press) == alone[path]
        assert set(view.asked) == small.asked(path)


def test_the_day_of_the_build_is_in_no_page(tmp_path: Path) -> None:
    first, later = absorb(tmp_path, FILES), absorb(tmp_path, {}, now=NOW.replace(year=2031))
    assert {path: first.bytes(path) for path in first.pages} == {path: later.bytes(path) for path in later.pages}


def test_every_page_of_the_theme_notes_its_template_and_its_assets(tmp_path: Path) -> None:
    small = absorb(tmp_path, FILES)
    for path in [path for path in small.pages if path.endswith(".html")]:
        asked = small.asked(path)
        assert [key for key in asked if key.startswith("template:")], path
        assert [key for key in asked if key.startswith("asset:")], path
        assert "setting:base_url" in asked
