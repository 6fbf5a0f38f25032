"""Lines that date nothing in the world, beside such as do: notes, captions, footnotes, stamps of a page."""

import pytest

from tests.intake.newsroom import draft

ABOVE = "Tug sinks\nPublished: 4 November 2024\n\nA tug sank in the harbour, and nobody knows why it did.\n\n"


def dates(desk, text):
    return [event["date"] for event in draft(desk, f"{ABOVE}{text}\n").front.get("events", ())]


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this article said that the tug sank on 1 November 2024.",
        "This story was first published by the Harbour Gazette on 1 November 2024.",
        "The tug at the old quay, to the left of the crane that lifted it, on 1 November",
        "The tug lies at the quay of Port Ellery on 1 November 2024. (Ada Brenner / Harbour Gazette)",
        "Ada Brenner, the chief pilot, at the old quay of Port Ellery on 1 November 2024.",
        "On 1 November 2024 at 07:12, by Old Pilot: the tug sank because nobody looked after it for years.",
        "Reporting period: 1 – 3 November 2024",
        "Ellery, 1 November.",
        "Pilots at the quay of Port Ellery in 2022. Photograph by a pilot of the port.",
        "The old quay at Port Ellery, on 1 November. ADA BRENNER / HARBOUR GAZETTE",
        "Pilots wait at the quay of Port Ellery on 1 November 2023.",
        "▲ The old quay on 1 November.",
        "Pilots at the quay of Port Ellery, 1 November 2024. Photo: A. Brenner",
        "Pilots carry ropes on board in Port Ellery on November 1, 2024. [Ada Brenner/Gazette]",
        "Pilots cross a flooded street in Port Ellery on November 1. HPG",
        "Pilots on the flooded quay of Port Ellery, November 1. ADA BRENNER FOR THE GAZETTE",
        "The interview was conducted on 1 November and has been edited for length.",
        "Pictures of the tug can be downloaded until 1 December.",
        "Subscribe before 1 December and get two ropes free.",
        "Correction, 5 November 2024: an earlier version named another tug.",
        "Converted at the rate of 1 November 2024.",
        "Old Pilot, 2 November 2024 at 10:14: The port slept again.",
        "Ada Brenner has covered the port of Ellery since 2017. She joined the Gazette in 2011.",
        "Ada Brenner, a staff writer, has contributed to the Gazette since 2011.",
    ],
)
def test_what_tells_of_the_article_dates_nothing(desk, line):
    assert dates(desk, line) == []


def test_footnotes_that_cite_date_nothing_and_a_numbered_list_of_events_does(desk):
    notes = '1. Brenner, "Tugs of the north," Harbour Papers, 3 May 2021, pp. 4-9.\n\n2. With pilots, 5 June 2022.'
    assert dates(desk, notes) == []
    told = "1. The tug sank on 3 May 2021, the office says.\n\n2. The crane fell on 5 June 2022, it says."
    assert dates(desk, told) == ["2021-05-03", "2022-06-05"]


def test_what_is_told_without_a_verb_that_is_known_is_no_caption(desk):
    assert dates(desk, "The mayor of Port Ellery runs the town since 2009.") == ["2009"]
    assert dates(desk, '"The mayor promised us ropes on 1 November. We saw none." - Ada Brenner, pilot') == [
        "2024-11-01"
    ]


def test_an_item_of_a_list_needs_no_full_stop(desk):
    assert dates(desk, "• The tug sank at the quay on 1 November\n\n• The crane fell on 2 November") == [
        "2024-11-01",
        "2024-11-02",
    ]


def test_a_credit_behind_the_last_sentence_takes_no_date_from_it(desk):
    text = "The tug will be lifted on 9 November. The port is shut. (Ada Brenner, Harbour Gazette, 4.11.2024)"
    assert dates(desk, text) == ["2024-11-09"]


def test_today_as_these_days_dates_nothing_and_today_as_news_does(desk):
    assert dates(desk, "In 2019 there were forty of them; there are eight pilots in the port today.") == ["2019"]
    assert dates(desk, "The army counts eight pilots in the port today.") == ["2024-11-04"]
    assert dates(desk, "Eight pilots left the port today.") == ["2024-11-04"]


def test_what_is_so_until_today_dates_nothing(desk):
    assert dates(desk, "How many pilots drowned was disputed until today.") == []


def test_a_share_makes_a_sentence_of_a_year(desk):
    assert dates(desk, "Half of the tugs were idle on 3 March. In 2019: 34%.") == ["2024-03-03", "2019"]


def test_today_goes_by_the_verb_of_its_clause(desk):
    assert dates(desk, "Ten years ago there were 30 tugs; today the pilots of the port list 266.") == ["2014"]
    assert dates(desk, "The clerk, who works in the port today, told of it.") == []
