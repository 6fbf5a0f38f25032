"""Headlines that run over into a second line, and lines below a headline that are none of it."""

import pytest

from tests.intake.newsroom import draft

LEAD = (
    "The old lighthouse of Port Ellery will be lit again before winter, the Harbour Authority said after its council\n"
    "had met on Monday. Keepers had asked for that since the lamp went dark, and the town will pay for half of it.\n"
)


def title(desk, text):
    return draft(desk, text).front["title"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The lighthouse of Port Ellery will", "burn again before the winter"),
        ("Lamps and keepers: the old lighthouse,", "which went dark two winters ago"),
        ("Burning Again: Why the Old Lighthouse", "Is Not the Last on This Coast"),
        ("HARBOUR: OLD LIGHTHOUSE OF ELLERY LIT AGAIN.", "KEEPERS ASKED FOR IT SINCE SPRING"),
    ],
)
def test_a_headline_runs_over_into_the_next_line(desk, first, second):
    assert title(desk, f"{first}\n{second}\nAda Brenner\n\n{LEAD}") == f"{first} {second}"


def test_a_field_whose_title_a_database_breaks_has_both_lines(desk):
    head = "Source: Ellery Courier\nTitle: The old lighthouse will burn again,\nkeepers speak of a miracle\n\n"
    assert title(desk, head + LEAD) == "The old lighthouse will burn again, keepers speak of a miracle"


@pytest.mark.parametrize(
    "below",
    ["by Ada Brenner", "Ada Brenner", "The Ellery Courier", "Keepers asked for it since the spring",
     "updated 3 May 2025", "(New: what keepers say)", "5 min read"],
)  # fmt: skip
def test_what_stands_below_a_headline_is_no_second_line(desk, below):
    head = "Lighthouse of Port Ellery will burn again"
    assert title(desk, f"{head}\n{below}\n\n{LEAD}") == head


def test_a_title_that_ends_with_a_small_word_does_not_run_over_into_who_wrote_it(desk):
    head = "Keepers told to burn the lamp again as ships come in"
    assert title(desk, f"{head}\nBy Ada Brenner\n\n{LEAD}") == head


@pytest.mark.parametrize(
    "below",
    ["Why the Old Lighthouse Is Not the Last on This Coast", "The Harbour Is Lit Again"],
)
def test_a_dek_as_long_as_its_title_and_the_title_once_more_are_no_second_line(desk, below):
    head = "The Lighthouse Is Lit Again in the Harbour"
    assert title(desk, f"{head}\n{below}\nAda Brenner\n\n{LEAD}") == head


@pytest.mark.parametrize(
    ("above", "line", "wanted"),
    [
        ("Breaking! No water in Mill Lane from 6 pm\n", "Old lighthouse of Port Ellery lit again before winter", ""),
        ("ELLERY HARBOUR AND LIGHTHOUSE AUTHORITY\nPress release 11\n", "Lighthouse of Ellery lit again", ""),
        ("", "【見出し】灯台、冬の前に再び点灯へ　港湾局「守る」", "灯台、冬の前に再び点灯へ 港湾局「守る」"),
    ],
)
def test_a_bar_a_letterhead_or_a_label_above_a_headline_is_not_it(desk, above, line, wanted):
    assert title(desk, f"{above}{line}\n\n{LEAD}") == (wanted or line)


def test_points_with_a_plus_below_a_headline_are_not_it(desk):
    points = "+ Lighthouse of Port Ellery lit before winter\n+ Harbour Authority met on Monday in the town\n"
    assert title(desk, f"Keepers have their way at last\n{points}\n{LEAD}") == "Keepers have their way at last"


def test_a_line_of_marks_alone_runs_over_into_none(desk):
    assert (
        title(desk, f'",\n  "read_minutes": 4,\n\nHarbour closes for the winter\n\n{LEAD}') != '", "read_minutes": 4,'
    )
    assert draft(desk, f'",\n—\n\n{LEAD}').front["title"]
