"""Newsletters in plain text: their parts between rules, of which one is the article."""

from email.message import EmailMessage

from tests.intake.newsroom import draft

RULE = "=" * 40
PARTS = f"""\
{RULE}
THE HARBOUR LETTER            No. 12
{RULE}

In this letter:
1. The dredger comes back
2. Dates

{RULE}
1. The dredger comes back
{RULE}

The dredger that left Port Ellery in July comes back on 12 November
2024, the Harbour Authority said in a note to all who fish there.

It will need three weeks for the sandbanks at the northern mole, and
forty ships wait for it at anchor. Nobody has counted the boats that
went to other harbours since the summer, said the pilots.

{RULE}
2. Dates
{RULE}
* 3 December: the pilots' evening, at the mission
* 4 December: the same, for children

--
The Harbour Letter, 1 Quay Street
"""


def mail(text):
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "The Harbour Letter <letter@quay.example>", "d@d.example", "No. 12"
    made["Date"], made["Message-ID"] = "Tue, 05 Nov 2024 18:04:00 +0200", "<1@quay.example>"
    made.set_content(text, cte="8bit")
    return made.as_bytes()


def test_the_longest_part_is_the_article_and_its_head_the_title(desk):
    drafted = draft(desk, mail(PARTS))
    assert drafted.front["title"] == "The dredger comes back"
    assert drafted.body.startswith("The dredger that left Port Ellery")
    assert drafted.body.rstrip().endswith("said the pilots.")
    assert len(drafted.body.split("\n\n")) == 2


def test_a_part_that_tells_something_stays(desk):
    above, _, _ = PARTS.partition("* 3 December")
    drafted = draft(desk, mail(f"{above}The pilots met. They were told nothing new.\n"))
    assert "They were told nothing new." in drafted.body


def test_a_rule_is_no_text(desk):
    drafted = draft(
        desk, "Harbour closes for the winter\n\nThe harbour closed on Tuesday.\n\n* * * * *\n\nShips left.\n"
    )
    assert "*" not in drafted.body.replace("\\", "")
