"""Plain pages: their addresses, their few fields, and the same care for mistakes."""

# ruff: noqa: E501 (an error text stands on one line, as it is printed)

from datetime import date

import pytest

from builder.briefing.model import Moment
from builder.briefing.plain import Plain, parse_plain
from tests.briefing.sites import site


def test_a_plain_page() -> None:
    text = "---\ntitle: About\nsummary: What this is.\nlanguage: uk\nupdated: 2024-11-02\n---\nBody.\n"
    page, problems = parse_plain("content/pages/about.md", text.encode(), site())
    assert problems == []
    assert page == Plain(
        path="content/pages/about.md",
        slug="about",
        title="About",
        summary="What this is.",
        language="uk",
        body="Body.\n",
        body_line=7,
        updated=Moment(date(2024, 11, 2)),
    )


@pytest.mark.parametrize(
    ("file", "slug"),
    [
        ("content/pages/About Us.md", "about-us"),
        ("content/pages/desk/How we work.md", "desk/how-we-work"),
        ("content/pages/Про нас.md", "про-нас"),
    ],
)
def test_addresses(file: str, slug: str) -> None:
    page, _ = parse_plain(file, b"---\ntitle: T\n---\n", site())
    assert page is not None
    assert page.slug == slug


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("content/pages/x.md", "---\ntitle:\ntags: [a]\n---\n", [
            "content/pages/x.md:2:1: title: is empty. Write it, such as title: About this archive",
            "content/pages/x.md:3:1: tags: is not a key of a plain page. Take it out; the keys are: title, summary, language, updated.",
        ]),
        ("content/pages/x.md", "# About\n", [
            "content/pages/x.md:1:1: This file has no front matter. Begin it with a line of ---, then title: and date:, then another line of ---.",
        ]),
        ("content/pages/!!.md", "---\ntitle: T\n---\n", [
            "content/pages/!!.md:1:1: The file's name has no letter and no digit, so it makes no address. Give it a name such as about.md.",
        ]),
    ],
)  # fmt: skip
def test_mistakes(file: str, text: str, told: list[str]) -> None:
    page, problems = parse_plain(file, text.encode(), site())
    assert page is None
    assert [str(problem) for problem in problems] == told
