"""Days that stand by a text among menus, run together with other words, or in a cell of their line."""

from datetime import date

import pytest

from builder.intake import position
from builder.intake.cell import has_cell
from builder.intake.credit import CLOCK
from builder.intake.joint import apart
from builder.intake.mention import mentions
from tests.intake.newsroom import draft, reading

MENU = "".join(f"{name}\n" for name in ("Menu", "Ports", "Ferries", "Weather", "Fish", "Opinion", "Sign in", "Shop"))
TEXT = (
    "The harbour board of Port Ellery has closed the north quay to all ships after a crane bent in the storm.\n"
    "Divers will look at the piles below the water before anybody may walk on the planks again, the board said.\n"
    "The ferries land at the coal pier meanwhile, and the market has moved to the square behind the church.\n"
)
LISTS = "".join(f"{name} quay\n" for name in ("North", "South", "Coal", "Grain", "Salt", "Timber", "Fish", "Stone")) * 2
HEAD = "Crane bends in the storm and closes the north quay\n"


def dated(desk, text):
    decision = draft(desk, text).evidence["date"]
    return decision.value


@pytest.mark.parametrize(
    "above",
    [
        f"{MENU}May 7, 2024\n{HEAD}",
        f"{MENU}{HEAD}May 7, 2024May 9, 2024 by Ada Brenner\n",
        f"{MENU}{HEAD}May 9, 2024May 7, 2024 by Ada Brenner\n",
        f"{MENU}{HEAD}By Ada BrennerMay 7, 20243 Mins Read\n",
        f"{MENU}HarbourMAY 7, 2024Updated: MAY 9, 2024\n{HEAD}",
        f"{MENU}{HEAD}7 May 2024 • Port Ellery, harbour\n",
        f"{MENU}{HEAD}Tuesday 7 May 2024, last update 21:15 CAT (19:15 GMT)\n",
        f"{MENU}{HEAD}May 7, 2024. Updated: May 9, 2024\n",
        f"{MENU}{HEAD}Ada Brenner, HARBOURMay 7, 2024, 06:21 AM ET\n",
        f"{MENU}{HEAD}May 7, 2024,01:51pm EST\n",
        f"{MENU}{HEAD}Published On 7 May 20247 May 2024\n",
        f"{MENU}{HEAD}By Ada Brenner May 7, 2024, 15:56 59 comments\n",
        f"{HEAD}{LISTS}{HEAD}May 7, 2024 / Ada Brenner\n{LISTS}",
    ],
)
def test_a_day_by_the_text(desk, above):
    assert dated(desk, f"{above}{TEXT}") == date(2024, 5, 7)


def test_the_page_tells_the_order_of_day_and_month(desk):
    more = "More stories\nGulls take the pier\n5/23/2024 9:12 AM\n"
    assert dated(desk, f"{MENU}{HEAD}5/7/2024 4:02 PM\nShare\n{TEXT}{more}") == date(2024, 5, 7)


def test_an_update_dates_no_text_that_tells_of_no_day(desk):
    line = "Updated May 7, 2024"
    decision = draft(desk, f"{HEAD}{line}\n{TEXT}").evidence["date"]
    assert decision.value is None
    assert decision.candidates[0] == date(2024, 5, 7)
    assert dated(desk, f"{HEAD}{line}\n{TEXT.replace(' after', ' on 6 May after')}") == date(2024, 5, 7)


def test_an_update_bears_out_no_update(desk):
    menu = MENU.replace("\n", " ")
    text = TEXT * 3  # long enough that the line of the update is taken for a paragraph of it
    decision = draft(desk, f"{HEAD}{menu}\nThis guide is updated on May 7, 2024\n\n{text}").evidence["date"]
    assert decision.value is None
    assert decision.candidates[0] == date(2024, 5, 7)


def test_an_update_with_its_hour_is_of_its_day_and_in_review(desk):
    decision = draft(desk, f"{HEAD}Last updated on May 7, 2024 at 4:02 PM\n{TEXT}").evidence["date"]
    assert decision.value == date(2024, 5, 7)
    assert decision.doubt == "7 May 2024 is that of an update, and nothing tells an earlier one"


def test_a_post_and_a_query_date_nothing(desk):
    post = "- Ada Brenner (@adabrenner) May 7, 2024\n"
    assert dated(desk, f"{HEAD}{TEXT}It bent on 1 May.\n{post}") is None
    assert dated(desk, f"{HEAD}{TEXT}where q.created_at > '2024-05-07' limit 5\n") is None


def test_the_clock_of_the_page_is_not_its_article_s(desk):
    assert dated(desk, f"Port Courier\n7 May 2024 - 14:55\n{MENU}{MENU}{MENU}{HEAD}{TEXT}It bent on 1 May.\n") is None


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("By AdaMay 7, 2024", "By Ada|May 7, 2024"),
        ("ESPNDec 22, 2023, 06:21 AM", "ESPN|Dec 22, 2023, 06:21 AM"),
        ("Nov 7, 2023,01:51pm EST", "Nov 7, 2023|,01:51pm EST"),
        ("Published On 22 Dec 202322 Dec 2023", "Published On 22 Dec 2023|22 Dec 2023"),
        ("As told to Ada BrennerPublished: Mar 09, 2023", "As told to Ada Brenner|Published: Mar 09, 2023"),
        ("May 7, 2024May 9, 2024Updated", "May 7, 2024|May 9, 2024|Updated"),
        ("May 2nd 202411 mins", "May 2nd 2024|11 mins"),
        ("in the 1990s", "in the 1990s"),
        ("in den 1990ern", "in den 1990ern"),
        ("7 May 2024", "7 May 2024"),
    ],
)
def test_what_a_page_ran_together_is_set_apart(line, text):
    found = apart(line)
    assert found.text == text
    for mention in mentions(found.text, "en"):
        there = found.there(mention)
        assert line[there.start : there.end] == found.text[mention.start : mention.end]


def test_most_of_the_text_begins_below_a_dek_or_a_note(desk):
    note = "Ada Brenner is a reporter at the harbour desk who has covered the port.\n"
    text = "".join(TEXT.replace("quay", quay) for quay in ("quay", "pier", "mole", "wharf"))
    passages = reading(desk, f"{HEAD}{note}{LISTS}{text}").passages
    bulk = position.bulk(passages)
    assert passages[bulk].text.startswith("The harbour board")
    assert next(at for at, each in enumerate(passages) if position.tells(each)) < bulk
    assert position.bulk(passages[:1]) == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Harbour news | 7 May 2024, 14:05 | shared by many", True),
        ("7 May 2024, at sea, nobody hurt", True),
        ("The quay seen from above, 7 May 2024, before the storm", False),
        ("Stated on 7 May 2024 in a letter", False),
        ("7 May 2024 | The board said that the quay would open again soon.", False),
    ],
)
def test_a_day_has_a_cell_of_its_own(line, expected):
    found = [each for each in mentions(line, "en") if each.whole]
    assert has_cell(line, found, CLOCK, frozenset()) is expected


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("No. 2025-17 (96)", False),
        ("제2025-17호", False),
        ("Nr. 2025/17", False),
        ("May 2025", True),
        ("2025-05-17", True),
    ],
)
def test_the_number_of_an_issue_is_no_day_of_another_article(desk, line, dates):
    passage = next(iter(reading(desk, f"{line}\n\n{TEXT}").passages))
    assert position._dates(passage) is dates
