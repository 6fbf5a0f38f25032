"""What stands above a text and is none of it; and the summary, which is never that nor the headline again."""

import pytest

from tests.intake.newsroom import draft

LEAD = "The pilots of Port Ellery went back to work on Tuesday, the Harbour Authority said."
STORY = f"{LEAD}\nForty ships had waited outside the port for nine days, and six of them had turned back.\n"
TITLE = "Pilots of Ellery end their strike"


@pytest.mark.parametrize(
    "above",
    [
        "LIVE",
        "World",
        "로그인 회원가입",
        "Najnowsze",
        "12 November 2024 at 14:07",
    ],
)
def test_words_of_the_page_and_the_headline_are_neither_summary_nor_body(desk, above):
    for text in (f"{above}\n{TITLE}\n{STORY}", f"{TITLE}\n{above}\n{STORY}"):
        told = draft(desk, text)
        assert told.front["title"] == TITLE
        assert told.front["summary"] == LEAD
        assert told.body.startswith("The pilots of Port Ellery went")


def test_a_headline_printed_twice_stands_in_no_body(desk):
    told = draft(desk, f"LIVE\n\n{TITLE}\n\n{TITLE}\n\n{STORY}")
    assert TITLE not in told.body
    assert any(line.text == TITLE for line in told.dropped)


@pytest.mark.parametrize(
    "rest",
    ["Stand: 12.11.2024, | 14:07 Uhr | Lesedauer: 2 Minuten", "Published 12 November 2024 at 05:30, changed 09:12"],
)
def test_the_rest_of_a_dateline_goes_with_it(desk, rest):
    told = draft(desk, f"{TITLE}\n{rest}\n{STORY}")
    assert told.front["summary"] == LEAD
    assert "14:07" not in told.body
    assert "09:12" not in told.body


def test_points_of_a_wire_headings_and_short_sentences_stay(desk):
    told = draft(desk, f"{TITLE}\n* No ships lost\n* Two pilots ill\n\nThe strike is over.\n\n{STORY}").body
    assert "- No ships lost\n- Two pilots ill" in told
    assert "The strike is over." in told
    marked = f"# {TITLE}\n\n## The strike\n\n{STORY}"
    assert "## The strike" in draft(desk, marked).body


def test_a_post_whose_first_sentence_is_its_title_has_another_for_summary(desk):
    marked = f"---\ntitle: {TITLE}\n---\n\n{TITLE}. {LEAD}\n\nNobody was hurt in the nine days of the strike.\n"
    told = draft(desk, marked)
    assert told.front["title"] == TITLE
    assert told.front["summary"] == LEAD


def test_the_first_point_of_a_post_is_told_though_it_is_the_title(desk):
    point = "Forty ships waited at Ellery for nine days while the pilots struck"
    post = f"Harbour log, [12.11.2024 08:10]\n📸\n\n{{}}{point}\n\n🔻 Six ships turned back on Monday\n\n{STORY}"
    listed = draft(desk, post.format("🔻 "))
    assert point in listed.front["title"]
    assert point in listed.body
    plain = draft(desk, post.format(""))
    assert plain.front["title"] == point
    assert point not in plain.body
