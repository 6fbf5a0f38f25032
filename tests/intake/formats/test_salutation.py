"""Newsletters that speak to their readers before their article."""

from email.message import EmailMessage

from tests.intake.newsroom import draft

ARTICLE = """\
The dredger comes back
By Ada Brenner

The dredger that left Port Ellery in July comes back on 12 November 2024, the Harbour Authority said in a note to all
who fish there. It will need three weeks for the sandbanks at the northern mole.

> What it costs

Nobody has counted the boats that went to other harbours since the summer, said the pilots, and forty ships wait.
"""
FRONT = """\
Good morning,
our printer gave up yesterday, so there is no crossword. The coffee is hot all the same.

IN THIS LETTER
- The dredger
- Dates

"""


def mail(text):
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "The Harbour Letter <letter@quay.example>", "d@d.example", "No. 12"
    made["Date"], made["Message-ID"] = "Tue, 05 Nov 2024 18:04:00 +0200", "<1@quay.example>"
    made.set_content(text, cte="8bit")
    return made.as_bytes()


def test_what_a_letter_says_to_its_readers_is_no_report(desk):
    drafted = draft(desk, mail(FRONT + ARTICLE))
    assert drafted.front["title"] == "The dredger comes back"
    assert drafted.body.startswith("The dredger that left Port Ellery")


def test_a_line_set_apart_as_quoted_is_a_subhead(desk):
    assert "What it costs" in draft(desk, mail(FRONT + ARTICLE)).body


def test_a_greeting_before_an_article_without_a_byline_takes_nothing_away(desk):
    told = ARTICLE.replace("By Ada Brenner\n", "")
    assert "forty ships" in draft(desk, mail(f"Good morning,\n\n{told}")).body


def test_an_article_that_greets_is_no_front_of_a_shorter_one(desk):
    greets = "Good morning, said the harbour master, and nobody answered. " + "The quay was empty, he said. " * 40
    drafted = draft(desk, mail(f"{greets}\n\n{ARTICLE}"))
    assert "the harbour master" in drafted.body
