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


@pytest.mark.parametrize(
    "line",
    [
        "Caption: On 1 November pilots marched through Port Ellery.",
        "Bildunterschrift: Am 1. November zogen Lotsen durch den Hafen.",
        "Légende : Le 1er novembre, des pilotes ont défilé dans le port.",
        "Didascalia: Il 1 novembre i piloti hanno sfilato nel porto.",
        "Pie de foto: El 1 de noviembre los prácticos marcharon por el puerto.",
        "Підпис до фото: 1 листопада лоцмани пройшли портом.",
        "Подпись к фото: 1 ноября лоцманы прошли по порту.",
        "Pilots search what is left of the quay on November 1. / Citizen journalist",
        "¹ Minutes of the meeting of 1 November 2024.",
        "*3 The quota began with one ship in November 2023.",
        "3 Converted at the rate of 1 November 2024.",
        "oldpilot66: They should have built the quay in 2020, when the money was there.",
        "Ropes from Ellery Chandlers: 20% off for pilots until 1 December.",
        "Nur bis 1.12. minus 20 % auf alle Seile.",
        "Dal 1 dicembre 20 % di sconto sulle corde.",
        "Hasta el 1 de diciembre, 20 % de descuento en cuerdas.",
        "До 1 грудня знижка 20 % на канати.",
        "До 1 декабря скидка 20 % на канаты.",
        "Независимый журнал о портах. Выходит с 2022 года в Риге.",
        "Ada Brenner teaches. In 2023 she brought out “Ropes” (288 pages).",
    ],
)
def test_captions_footnotes_comments_and_offers_date_nothing(desk, line):
    assert dates(desk, line) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("3 tugs sank on 1 November 2024, the office of the port says.", ["2024-11-01"]),
        ("On 1 November the port sold its ropes at 20% off, the office of the port says.", ["2024-11-01"]),
        ("The caption of 1 November 2024 was wrong, the office of the port says.", ["2024-11-01"]),
        ("Brenner: The quay was built in 2020, and nobody has mended it since then.", ["2020"]),
    ],
)
def test_what_only_looks_like_these_is_dated(desk, line, told):
    assert dates(desk, line) == told


def test_a_caption_of_japanese_closes_with_its_day_and_place(desk):
    above = "港で船沈む\n公開：2024年11月4日\n\n港で船が沈んだ。原因は分かっていない。港は閉鎖された。\n\n"

    def told(line):
        return [event["date"] for event in draft(desk, f"{above}{line}\n").front.get("events", ())]

    assert told("判決後、紙を掲げる弁護団＝11月1日午後、長野県飯田市") == []
    assert told("港では１１月１日に船が沈み、三人が亡くなったと市が発表した。") == ["2024-11-01"]


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
