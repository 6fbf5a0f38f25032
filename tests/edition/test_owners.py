"""What stands in the way of a page is told by its file, with a remedy that fits it, and all in one run."""

import pytest

from builder.errors import Mistake, errors_in
from tests.scenarios.desk import Desk


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    desk.briefing("one")
    return desk


def refused(desk):
    with pytest.raises(Mistake) as caught:
        desk.build()
    assert not desk.public.exists()
    return [(problem.file, problem.code, problem.remedy) for problem in errors_in(caught.value.problems)]


@pytest.mark.parametrize("name", ["robots.txt", "index.html", "_redirects", "sitemap.xml", "2024/10/28/one.html"])
def test_a_static_file_has_no_slug(desk, name):
    path = desk.put(f"content/static/{name}", "x")
    assert refused(desk) == [(path, "two-owners", f"Rename {path}, or move it.")]


@pytest.mark.parametrize("name", ["404", "index"])
def test_neither_has_a_plain_page(desk, name):
    path = desk.put(f"content/pages/{name}.md", "---\ntitle: X\n---\n")
    assert refused(desk) == [(path, "two-owners", f"Rename {path}, or move it.")]


def test_a_briefing_has_one(desk):
    desk.put("content/static/2024/10/28", "x")
    found = refused(desk)
    assert found[0][2] == "Rename one of them, or give it another slug."


@pytest.mark.parametrize("name", [".edition", ".git/config"])
def test_names_that_the_builder_keeps(desk, name):
    path = desk.put(f"content/static/{name}", "x")
    assert refused(desk) == [(path, "path", "Rename it, or move it.")]


def test_one_clash_hides_no_other(desk):
    for name in ("About", "about", "404"):
        desk.put(f"content/pages/{name}.md", "---\ntitle: X\n---\n[k](/nowhere)\n")
    desk.put("content/static/robots.txt", "x")
    desk.briefing("two", statuss="published")
    assert sorted((file, code) for file, code, _ in refused(desk)) == [
        ("content/briefings/2024/10/two.md", "unknown-key"),
        ("content/pages/404.md", "link-broken"),
        ("content/pages/404.md", "two-owners"),
        ("content/pages/About.md", "link-broken"),
        ("content/pages/about.md", "address-twice"),
        ("content/pages/about.md", "link-broken"),
        ("content/static/robots.txt", "two-owners"),
    ]
