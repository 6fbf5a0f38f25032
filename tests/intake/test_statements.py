"""Dated statements: what is said to have happened, on which day, by whom, and in which words."""

import pytest

from tests.intake.newsroom import draft

DATED = "Published: 30 October 2024\nThe port of Ellery was closed at noon.\n\n"


def events(desk, sentence):
    return draft(desk, f"{DATED}{sentence}\n").front.get("events", ())


def test_a_statement_begins_with_its_verb_where_its_speaker_opens_the_sentence(desk):
    assert events(desk, "On 18 October, Ada Brenner, the chief pilot, confirmed that 40 ships had left.") == [
        {
            "date": "2024-10-18",
            "text": "Confirmed that 40 ships had left.",
            "by": "Ada Brenner",
            "quote": "On 18 October, Ada Brenner, the chief pilot, confirmed that 40 ships had left.",
        }
    ]
    (event,) = events(desk, "NATO said on 18 October that 40 ships had left.")
    assert (event["text"], event["by"]) == ("Said that 40 ships had left.", "NATO")


def test_without_a_speaker_it_is_the_sentence_without_its_date(desk):
    (event,) = events(desk, "On 18 October, 40 ships left the port.")
    assert event["text"] == "40 ships left the port."
    assert "by" not in event


def test_what_was_said_earlier_of_a_day_to_come(desk):
    first, second = events(desk, "On 18 October, Ada Brenner confirmed it. They will be ready by 1 November.")
    assert (first["date"], second["date"]) == ("2024-10-18", "2024-11-01")
    assert (second["by"], second["stated"]) == ("Ada Brenner", "2024-10-18")


def test_two_dates_in_a_sentence_are_two_statements_and_one_date_twice_is_one(desk):
    assert [event["date"] for event in events(desk, "It closed on 3 May and opened on 5 May.")] == [
        "2024-05-03",
        "2024-05-05",
    ]
    assert [event["date"] for event in events(desk, "It closed on 28 October, that is on Monday.")] == ["2024-10-28"]


def test_a_subhead_that_quotes_its_paragraph_states_nothing_again(desk):
    told = "The pilots left the quay on 18 October, and nobody has seen them since, Ada Brenner said."
    sentences = f"The pilots left the quay on 18 October\n\n{told}\n\n{told}"
    assert [event["quote"] for event in events(desk, sentences)] == [told]


def test_a_long_sentence_is_told_by_the_clauses_around_its_date(desk):
    long = ", ".join(
        f"while the {word} went on at the old quay below the lighthouse" for word in ["work", "talk", "noise", "music"]
    )
    (event,) = events(desk, f"Ships came and went, {long}, the crane fell on 18 October, {long}.")
    assert "18 October" in event["quote"]
    assert len(event["quote"].split()) <= 55


def test_every_quote_stands_in_the_text_at_its_span(desk):
    text = f"{DATED}“It fell on 18 October,” Ada Brenner said on Monday.\n\nIn June, ships came.\n"
    drafted = draft(desk, text)
    for index, event in enumerate(drafted.front["events"]):
        start, end = drafted.evidence[f"events[{index}]"].span
        assert text.encode()[start:end].decode() == event["quote"]
        begin, stop = drafted.evidence[f"events[{index}].date"].span
        assert start <= begin < stop <= end


def test_a_draft_has_its_bounds(desk):
    drafted = draft(
        desk, DATED + "\n\n".join(f"On {day} May 20{year}, it rained." for year in range(10, 24) for day in range(1, 9))
    )
    assert len(drafted.front["events"]) == 60
    assert "events: the first 60 of 112 stand here; the others are in the text" in drafted.front["review"]


def _dates(desk, text):
    return [
        event["date"]
        for event in draft(desk, f"Tug sinks\nPublished: 4 November 2024\n\n{text}\n").front.get("events", ())
    ]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("KYIV, Nov 4 (Reuters) - A tug sank in the harbour on Monday, the Harbour Authority said.", ["2024-11-04"]),
        ("From 24.02.22 to 03.11.24 the fleet has lost about forty ships.", ["2022-02-24/2024-11-03"]),
        ("On 01.11.2024 and 03.11.2024 the harbour was closed to all ships.", ["2024-11-01", "2024-11-03"]),
        ("The shop of the harbour has opened again, Monday to Friday 9-15.", []),
        ("Correction: An earlier version of this article said that the tug sank on 1 November 2024.", []),
        ("The ship sailed on 10/13/2024, and on 10/11/2024 it was loaded.", ["2024-10-13", "2024-10-11"]),
    ],
)
def test_datelines_ranges_in_figures_and_what_states_nothing(desk, text, dates):
    assert _dates(desk, text) == dates


def test_the_day_of_a_document_with_a_number_is_part_of_its_name(desk):
    assert _dates(desk, "Decree No. 117 of 3 March 2022 still binds the port, and it paid on 1 November.") == [
        "2024-11-01"
    ]
    assert _dates(desk, "The order of 3 March 2022 No. 117 binds the port. The order of 4 March 2022 does not.") == [
        "2022-03-04"
    ]
