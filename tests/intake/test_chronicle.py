"""Dates told on: the year of a heading, and the day that a paragraph told before."""

import pytest

from tests.intake.newsroom import draft

ABOVE = "How the tug sank\nPublished: 4 November 2024\n\nA tug sank in the harbour, and this is how it came to it.\n\n"


def dates(desk, text):
    return [event["date"] for event in draft(desk, f"{ABOVE}{text}\n").front.get("events", ())]


@pytest.mark.parametrize(
    ("headings", "entries"),
    [
        (("2021", "2022"), ("March 3: The tug is bought by the port.", "April 5: The tug is sold by the port.")),
        (("2021:", "**2022**"), ("3 March – The tug is bought by the port.", "5 April – The tug is sold by the port.")),
        (("In 2021", "In 2022"), ("- March 3: The tug is bought by the port.", "- April 5: The port sells the tug.")),
    ],
)
def test_the_entries_below_a_year_are_of_that_year(desk, headings, entries):
    told = "\n\n".join(f"{heading}\n\n{entry}" for heading, entry in zip(headings, entries, strict=True))
    assert dates(desk, told) == ["2021-03-03", "2022-04-05"]


def test_a_month_alone_opens_an_entry_too(desk):
    assert dates(desk, "2021\n\nSeptember: The tug is bought by the port.\n\n2022\n\nMay: It is sold.") == [
        "2021-09",
        "2022-05",
    ]


def test_what_is_no_entry_goes_by_the_day_of_publication(desk):
    told = "2021\n\nMarch 3: The tug is bought by the port.\n\nThe tug was sold again on 3 May, the port said."
    assert dates(desk, told) == ["2021-03-03", "2024-05-03"]


def test_a_day_without_its_year_lies_near_the_one_told_before_it_in_its_paragraph(desk):
    near = "The war began on 24 February 2022. The port was shelled on 5 March and burned in April."
    assert dates(desk, near) == ["2022-02-24", "2022-03-05", "2022-04"]
    apart = "The war began on 24 February 2022.\n\nThe port was shelled on 5 March."
    assert dates(desk, apart) == ["2022-02-24", "2024-03-05"]


def test_news_of_these_days_needs_no_year_whatever_was_told_before(desk):
    assert dates(desk, "The war began on 24 February 2022. The port was shelled again on 1 November.") == [
        "2022-02-24",
        "2024-11-01",
    ]


def test_a_year_called_the_same_is_that_of_the_day_before(desk):
    assert dates(desk, "The tug was bought on 3 March 2019, and in May of the same year it was sold.") == [
        "2019-03-03",
        "2019-05",
    ]


def test_a_day_told_with_its_year_is_the_same_day_when_it_is_told_again(desk):
    told = "The letter went out on 13 March 2023, the port says.\n\nThe letter of 13 March names nobody, it said."
    assert dates(desk, told) == ["2023-03-13", "2023-03-13"]


def test_a_month_of_another_sentence_is_that_of_publication_and_of_the_same_one_of_its_year(desk):
    assert dates(desk, "The tug was bought in 2022 and lost on 3 February 2023. The port sold its crane in June.") == [
        "2022",
        "2023-02-03",
        "2024-06",
    ]
    assert dates(desk, "The port was opened in the first quarter of 2022, and in August it burned.") == [
        "2022-01/2022-03",
        "2022-08",
    ]


def test_that_year_is_the_last_one_told_also_without_a_day(desk):
    told = "The tug was bought in 2021. On 3 June that year it was painted; in March of the following year it sank."
    assert dates(desk, told) == ["2021", "2021-06-03", "2022-03"]


def test_a_day_that_the_article_tells_as_gone_is_that_day_wherever_it_is_named(desk):
    told = (
        "Two tugs burned on 20 November, the port said.\n\nHe is called the man behind the 20 November fire.\n\n"
        "The port will close on 22 November. It is to open late on 22 November, the port said."
    )
    assert dates(desk, told) == ["2023-11-20", "2023-11-20", "2024-11-22", "2024-11-22"]


def test_the_same_year_is_that_of_the_paragraph_before(desk):
    told = "The tug was sold on 20 November 2021.\n\nIts sister burned in December of the same year, the port said."
    assert dates(desk, told) == ["2021-11-20", "2021-12"]


def test_a_span_and_a_number_are_a_statement(desk):
    assert dates(desk, "The port counted its crates again.\n\nFrom March 2022 to May 2023 - 614.") == [
        "2022-03/2023-05"
    ]
