"""Titles stated or drafted, summaries, bylines: whole words and whole sentences, and a doubt wherever we wrote it."""

import pytest

from tests.intake.newsroom import draft


def test_a_drafted_title_is_a_doubt_and_a_stated_one_is_not(desk):
    told = draft(desk, "The port of Ellery is closed, the Harbour Authority said.\n").front
    assert told["title"] == "The port of Ellery is closed"
    assert told["review"][0] == "title: drafted from the lead, since the clipping has no headline; look at it"
    assert "title" not in told["source"]
    stated = draft(desk, "Port closed for good\n\nThe port of Ellery is closed, the Harbour Authority said.\n").front
    assert stated["title"] == stated["source"]["title"] == "Port closed for good"
    assert not any(entry.startswith("title: ") for entry in stated["review"])


def test_a_summary_is_the_dek_or_the_first_sentence_whole(desk):
    lead = "The port of Ellery was closed at noon on 5 November after a crane fell. Nobody was hurt."
    assert draft(desk, f"Port closed for good\n\n{lead}\n").front["summary"] == lead.split(". ")[0] + "."
    dek = "The fall of a crane closed the port of Ellery at noon."
    assert draft(desk, f"Port closed for good\n{dek}\n{lead}\n").front["summary"] == dek


def test_an_endless_first_sentence_makes_neither_title_nor_summary(desk):
    lead = "The port of Ellery " + "was closed and " * 60 + "was open"
    told = draft(desk, f"{lead}.\n").front
    assert len(told["title"]) < 120
    assert told["title"].endswith("…")
    assert "summary" not in told
    assert any(entry.startswith("summary: the lead's first sentence has ") for entry in told["review"])


def test_a_byline(desk):
    told = draft(desk, "Port closed for good\nBy Ada Brenner\n\nThe port of Ellery is closed.\n").front
    assert told["source"]["author"] == "Ada Brenner"


def test_a_heading_that_a_file_states_whole_is_not_cut_at_its_dash(desk):
    heading = "Port closed – third time in this winter"
    text = f"---\ntitle: {heading}\n---\n\n{heading}\n\nThe port of Ellery is closed, the Harbour Authority said.\n"
    assert draft(desk, text).front["title"] == heading


def test_a_button_is_no_outlet_and_a_title_no_author(desk):
    lead = "The port of Ellery is closed for the winter, the Harbour Authority said on Monday to its pilots."
    told = draft(desk, f"LIVE\nPort closed for the winter\n\n{lead}\n")
    assert told.evidence["source.outlet"].candidates == ()
    told = draft(desk, f"The Northern Courier\nPort closed early\nBy Mira Holt | 3 Nov 2024 | 2 min read\n\n{lead}\n")
    assert told.front["source"].get("author") != told.front["title"]


def test_where_a_paste_is_from_is_the_outlet_and_no_title(desk):
    lead = "The port of Ellery is closed for the winter, the Harbour Authority said on Monday to its pilots."
    told = draft(
        desk, f"From the Northern Observer\nPort closed for the winter\n{lead}\n© 2024 the Northern Observer\n"
    )
    assert told.front["title"] == "Port closed for the winter"
    assert told.front["source"]["outlet"] == "Northern Observer"


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Harbour closed", "Harbour closed"),
        (
            "World\n\nTUGS SEARCH FOR A FOURTH IN\nTHIRD DAY OFF DELTA",
            "TUGS SEARCH FOR A FOURTH IN THIRD DAY OFF DELTA",
        ),
        (
            "Storm Ania: live updates\n\n• Harbour closed after the storm\n• Forty ships wait",
            "Storm Ania: live updates",
        ),
    ],
)
def test_a_short_one_one_in_capitals_and_one_above_its_points(desk, above, title):
    text = (
        "The harbour was closed after the storm on Monday, and tugs search for a fourth sailor off the delta on the"
        " third day, the harbour office said. Forty ships wait on the roads.\n\nNobody knows when it will open again.\n"
    )
    assert draft(desk, f"{above}\n\n{text}").front["title"] == title


WIRED = (
    "The harbour was closed after the storm on Monday, and two tugs\nsearch for a fourth sailor off the delta on the"
    " third day, the\nharbour office said. Forty ships wait on the roads.\n\nNobody knows when it will open again,"
    " said the harbour master,\nwho has seen three storms this year.\n"
)


def test_a_headline_that_is_broken_at_the_margin_of_a_dispatch_is_joined(desk):
    head = "Tugs search for a fourth sailor on the third day - Harbour of\nEllery stays closed"
    front = draft(desk, f"Harbour/Storm/Ellery/\n{head}\n\n{WIRED}").front
    assert front["title"] == "Tugs search for a fourth sailor on the third day - Harbour of Ellery stays closed"


def test_a_field_whose_line_ends_are_written_out_has_its_title_on_the_first(desk):
    lines = ("Harbour of Ellery closed after the storm", "By Ilse Brandt", "", "The harbour was closed on Monday.")
    field = "\\n".join((*lines, "Nobody was hurt."))
    assert draft(desk, field).front["title"] == "Harbour of Ellery closed after the storm"
