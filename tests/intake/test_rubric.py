"""A line that is nothing but a date tells when the paragraph below it happened."""

import pytest

from tests.intake.newsroom import draft

ENGLISH = (
    "How the tug sank\nPublished: 4 November 2024\n\nThe tug sank in the harbour, and these are the days to it.\n\n"
)
UKRAINIAN = "Опубліковано: 4 листопада 2024\n\nБуксир затонув у гавані. Ось дні, які до цього привели.\n\n"
SPANISH = "Publicado: 4 de noviembre de 2024\n\nEl remolcador se hundió en el puerto. Estas son las fechas.\n\n"
NAMES = ("Orca", "Vega", "Luna", "Nord")


def told(desk, text):
    return [(event["date"], event["quote"]) for event in draft(desk, text).front.get("events", ())]


@pytest.mark.parametrize(
    ("above", "lines", "dates"),
    [
        (ENGLISH, ("3 March 2021", "May", "Early 2022", "7-9 June"),
         ("2021-03-03", "2021-05", "2022", "2022-06-07/2022-06-09")),
        (ENGLISH, ("November 5, 2021:", "12 January", "March 2"), ("2021-11-05", "2022-01-12", "2022-03-02")),
        (UKRAINIAN, ("16 грудня 2022 року", "20 січня", "Червень"), ("2022-12-16", "2023-01-20", "2023-06")),
        (SPANISH, ("9 de octubre de 2022", "Finales de 2023", "Verano de 2024"), ("2022-10-09", "2023", "2024-22")),
    ],
)  # fmt: skip
def test_the_first_sentence_below_a_date_is_of_that_day(desk, above, lines, dates):
    rest = {ENGLISH: "The port paints tug {}. It is dry.", UKRAINIAN: "Порт фарбує буксир {}. Він сухий."}
    paragraph = rest.get(above, "El puerto pinta el barco {}. Está seco.")
    text = above + "\n\n".join(f"{line}\n\n{paragraph.format(NAMES[at])}" for at, line in enumerate(lines)) + "\n"
    assert told(desk, text) == [
        (date, paragraph.format(NAMES[at]).partition(". ")[0] + ".") for at, date in enumerate(dates)
    ]


def test_its_date_is_shown_where_it_stands(desk):
    text = ENGLISH + "3 March 2021\n\nThe port buys a tug.\n\n5 May 2021\n\nThe port sells the tug.\n"
    drafted = draft(desk, text)
    start, end = drafted.evidence["events[1].date"].span
    assert text.encode()[start:end].decode() == "5 May 2021"
    assert '"5 May 2021" stands above' in drafted.evidence["events[1]"].because


def test_one_such_line_and_lines_over_titles_date_nothing(desk):
    assert told(desk, ENGLISH + "The tug is dry.\n\n3 March 2021\n\nThe port buys a tug.\n") == []
    assert (
        told(desk, ENGLISH + "The tug is dry.\n\n3 March 2021\n\nPort buys tug\n\n5 May 2021\n\nPort sells tug\n") == []
    )
