"""The day of publication: evidence in its rank, contradictions shown, no date asserted that nothing tells."""

from datetime import date

import pytest

from tests.intake.newsroom import draft

LEAD = "A tug sank in the harbour on 2 November, the Harbour Authority said.\n"
HEAD = "Tug sinks in the harbour\n"


def dated(desk, text):
    decision = draft(desk, text).evidence["date"]
    return decision.value, decision.doubt


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{HEAD}{LEAD}https://a.example/2024/11/03/tug\n", date(2024, 11, 3)),
        (f"{HEAD}{LEAD}https://a.example/news/20241103/tug\n", date(2024, 11, 3)),
        (f"{HEAD}Published: 3 November 2024\n{LEAD}", date(2024, 11, 3)),
        (f"{HEAD}Monday, 4 November 2024, 16:10\n{LEAD}", date(2024, 11, 4)),
        (f"{HEAD}04.11.2024 16:10\n{LEAD}", date(2024, 11, 4)),
        (f" date 2024-11-04 {LEAD}", date(2024, 11, 4)),
        ("A tug sank, the Harbour Authority said on Monday, Nov. 4.\n", date(2024, 11, 4)),
    ],
)
def test_evidence(desk, text, day):
    assert dated(desk, text) == (day, "")


@pytest.mark.parametrize(
    "line",
    [
        "November 3, 2024 9:14 AM GMT+2",
        "Nov 3, 2024 - ISW Press",
        "Kyiv Post | November 3, 2024, 9:14 am",
        "By Ada Brenner | Published: Nov. 3, 2024, 9:14 a.m. | Updated: Nov 6, 2024",
        "Updated Nov 6, 2024 • Published Nov 3, 2024",
        "Published November 3, 2024 at 9:14 AM EET by Ada Brenner",
        "2024-11-03T09:14:00+02:00",
        "Sunday, 3 November 2024, 12:41 Kyiv time",
        "03.11.2024 12:41 — Kyiv Post",
        "Kyiv Post, 3 November 2024 09:14 (UTC+2)",
        "Port Ellery, November 3, 2024",
    ],
)
def test_a_line_of_credits_tells_the_day_and_nothing_else(desk, line):
    drafted = draft(desk, f"{HEAD}\nBy Jane Doe\n{line}\n\n{LEAD}")
    decision = drafted.evidence["date"]
    assert (decision.value, decision.doubt) == (date(2024, 11, 3), "")
    assert decision.confidence >= 0.9
    assert ("dateline", line) in [(p.kind.value, p.text) for p in drafted.reading.passages]
    assert drafted.front["summary"] == LEAD.strip()
    assert [event["date"] for event in drafted.front["events"]] == ["2024-11-02"]


def test_a_line_of_credits_in_ukrainian(desk):
    line = "Українська правда — Вівторок, 5 листопада 2024, 12:41"
    drafted = draft(desk, f"У порту впав кран\n\n{line}\n\nКран упав у порту, повідомили у міністерстві.\n")
    assert drafted.front["date"] == "2024-11-05"
    assert drafted.front["source"]["outlet"] == "Ukrainska Pravda"
    assert "events" not in drafted.front


@pytest.mark.parametrize(
    "line",
    ["The tug sank on November 3, 2024.", "On November 3, 2024, the tug went down", "Tug sinks on 3 November 2024"],
)
def test_a_sentence_with_a_date_is_no_line_of_credits(desk, line):
    drafted = draft(desk, f"{HEAD}\n{line}\n\n{LEAD}")
    assert "date" not in drafted.front
    assert line in drafted.body


def test_a_title_with_a_date_stays_the_title(desk):
    drafted = draft(desk, f"Harbour Report, November 4, 2024\n\nNov 5, 2024 - Harbour Press\n\n{LEAD}")
    assert drafted.front["title"] == "Harbour Report, November 4, 2024"
    assert drafted.front["date"] == "2024-11-05"


def test_the_address_goes_before_a_label_and_a_label_before_the_rest(desk):
    text = f"{HEAD}Published: 3 November 2024\n{LEAD}https://a.example/2024/11/02/tug\n"
    day, doubt = dated(desk, text)
    assert day == date(2024, 11, 2)
    assert doubt == ""  # a day apart: put out in the evening, dated by the paper
    day, doubt = dated(desk, text.replace("3 November 2024", "13 November 2024"))
    assert day == date(2024, 11, 2)
    assert "13 November 2024" in doubt


def test_a_later_day_told_as_past_is_a_doubt(desk):
    day, doubt = dated(desk, f"{HEAD}{LEAD}https://a.example/2024/10/20/tug\n")
    assert day == date(2024, 10, 20)
    assert doubt == 'the text tells of "2 November", after 20 October 2024'


def test_a_day_to_come_is_none(desk):
    day, doubt = dated(desk, f"{HEAD}It will be raised on 2 November.\nhttps://a.example/2024/10/20/tug\n")
    assert (day, doubt) == (date(2024, 10, 20), "")


@pytest.mark.parametrize(
    "more",
    [
        "A press conference takes place on 24 October at noon.",
        "The tug was built on 2 November last year.",
    ],
)
def test_a_day_that_is_set_or_of_another_year_is_none(desk, more):
    day, doubt = dated(desk, f"{HEAD}{more}\nhttps://a.example/2024/10/20/tug\n")
    assert (day, doubt) == (date(2024, 10, 20), "")


def test_a_date_above_the_headline_is_when_it_was_clipped(desk):
    drafted = draft(desk, f"11/14/2024\n{HEAD}{LEAD}")
    assert drafted.front["source"]["accessed"] == "2024-11-14"
    assert "date" not in drafted.front
    assert drafted.evidence["date"].candidates == (date(2024, 11, 2), date(2024, 11, 3))


def test_without_a_year_it_stays_open_with_what_it_may_be(desk):
    drafted = draft(desk, HEAD + LEAD)
    assert drafted.evidence["date"].candidates == ("XXXX-11-02", "XXXX-11-03")
    assert drafted.front["review"][0] == "date: 2 November or the day after, year not stated"
    assert drafted.front["events"][0]["date"] == "XXXX-11-02"


def test_around_new_year_december_comes_first(desk):
    text = f"{HEAD}It sank on 30 December. The owner, Ada Brenner, said on 2 January that nobody was hurt.\n"
    assert draft(desk, text).evidence["date"].candidates == ("XXXX-01-02", "XXXX-01-03")


def test_a_text_without_any_day(desk):
    day, doubt = dated(desk, f"{HEAD}A tug sank in the harbour. Nobody was hurt.\n")
    assert (day, doubt) == (None, "not stated, and the text tells of no day")


def test_a_weekday_counts_only_in_the_lead_and_for_the_newest_day(desk):
    text = f"{HEAD}A tug sank. It had left on Monday, Nov. 4, its owner said.\n\nIt was raised on 9 November.\n"
    assert dated(desk, text)[0] is None


def test_a_label_that_can_be_read_in_two_ways(desk):
    drafted = draft(desk, f"{HEAD}Published: 03/11/2024\n{LEAD.replace('2 November', 'Monday')}")
    assert "date" not in drafted.front
    assert drafted.front["review"][0].startswith("date: 3 November 2024 or 11 March 2024")


def test_of_two_readings_the_one_soon_after_what_is_told(desk):
    assert dated(desk, f"{HEAD}Published: 03/11/2024\n{LEAD}") == (date(2024, 11, 3), "")


def test_an_update_some_days_later_stands_for_the_day_of_publication_with_a_doubt(desk):
    drafted = draft(desk, f"{HEAD}Updated: 5 November 2024\n{LEAD}")
    decision = drafted.evidence["date"]
    assert drafted.evidence["source.updated"].value == decision.value == date(2024, 11, 5)
    assert decision.confidence < 0.8
    assert decision.doubt == "5 November 2024 is that of an update, and nothing tells an earlier one"


def test_an_update_long_after_is_not_the_day_of_publication(desk):
    drafted = draft(desk, f"{HEAD}Updated: 5 December 2024\n{LEAD}")
    assert "date" not in drafted.front
    assert drafted.evidence["date"].candidates == (date(2024, 12, 5), date(2024, 11, 2), date(2024, 11, 3))


WIRE = (
    "Grain exports seen falling\nBy Jane Doe\n\n* Union cuts its forecast\n\n* Insurance has doubled\n\n"
    "* Ministry keeps its own\n\nKYIV, Nov 11 (Reuters) - Grain exports may fall by 14% this season, the traders'"
    " union"
    " said on {weekday}.\nIt had told its members so in a letter.\n"
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (WIRE.format(weekday="Monday"), date(2024, 11, 11)),
        (WIRE.format(weekday="Friday"), date(2022, 11, 11)),
        (WIRE.replace("Nov 11", "Monday Nov 11").format(weekday="Friday"), date(2024, 11, 11)),
        (WIRE.format(weekday="Wednesday"), None),  # 2020: it may as well be a slip of a newer year
        (WIRE.format(weekday="Monday and again on Friday"), None),
        (WIRE.format(weekday="the day"), None),
        (WIRE.format(weekday="the day") + "\nThe traders met on Monday.\n", None),  # whichever Monday that was
    ],
)
def test_a_datelines_weekday_tells_one_of_the_last_years(desk, text, day):
    assert dated(desk, text)[0] == day


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Gazette, print edition, 3 November 2024, page 5",
        "Газета «Гавань» № 207 от 03.11.2024, стр. 9",
        "Jane Doe, gazette.example.net 03.11.2024 07:40",
    ],
)
def test_a_line_of_the_printed_issue_tells_the_day(desk, line):
    assert dated(desk, f"{HEAD}\n{line}\n\n{LEAD}")[0] == date(2024, 11, 3)


@pytest.mark.parametrize(
    ("above", "lead"),
    [
        (
            "Published\n5 November 2024\n\n",
            "A tug sank in the harbour, and its crew of four swam ashore.",
        ),  # a label above
        (
            "By Jane Doe\n\nShare\n\n5 November 2024, 14:20 | 3 min read\n\n",
            "A tug sank in the harbour on Tuesday evening.",
        ),
    ],
)
def test_a_day_by_the_lead_is_found_behind_what_pages_put_beside_it(desk, above, lead):
    drafted = draft(
        desk, f"Tug sinks in the harbour\n\n{above}{lead}\n\nThe harbour master said that it was old and rusty.\n"
    )
    assert drafted.front["date"] == "2024-11-05"


def test_the_only_day_with_its_hour_is_the_day_where_the_news_are_of_the_day_before(desk):
    story = "A tug sank in the harbour on 4 November, and its crew of four swam ashore, the harbour master said.\n\n"
    more = "She had been built for another river, and the yard that built her is a museum of yards now.\n\n" * 4
    text = f"Tug sinks\n\n{story}{more}Tug, harbour\n\n"
    assert draft(desk, f"{text}5 November 2024, 14:20\n").front["date"] == "2024-11-05"
    assert "date" not in draft(desk, f"{text}5 March 2024, 14:20\n").front


def test_a_language_with_one_order_goes_before_the_outlets(desk):
    text = "Schlepper gesunken\n\nVeröffentlicht am 06/11/2024\n\nEin Schlepper ist im Hafen gesunken, und die vier"
    " Leute sind an Land geschwommen.\n"
    assert draft(desk, text).front["date"] == "2024-11-06"


def test_points_stand_between_month_and_day_on_a_page_whose_other_days_say_so(desk):
    told = f"{HEAD}\n09.10.2024\n\nA tug sank in the old harbour of Ellery on Tuesday, the Harbour Authority said.\n"
    assert draft(desk, told).front["date"] == "2024-10-09"
    assert draft(desk, f"{told}\nMore stories\n\nThe quay\n\n10.28.2024\n").front["date"] == "2024-09-10"


@pytest.mark.parametrize(
    "place", ["ELLERY, Nov. 5, 2024 — ", "ELLERY, Nov. 5, 2024 - ", "Port Ellery, 5 November 2024: "]
)
@pytest.mark.parametrize("more", ["", "\nThe quay had been hit before, on 27 October.\n"])
def test_the_day_of_a_dateline_in_full_is_the_day_of_the_text(desk, place, more):
    assert dated(desk, f"{HEAD}\n{place}A tug sank on Tuesday, the Harbour Authority said.\n{more}") == (
        date(2024, 11, 5),
        "",
    )


def test_a_letter_begins_as_a_dateline_and_dates_no_article(desk):
    letter = "Ellery, 3 March 2022 - Dear mother, we are safe in the cellar and have bread for two days.\n"
    decision = draft(desk, f"{HEAD}\n{letter}\nThe museum shows it on the quay.\n").evidence["date"]
    assert (decision.value, decision.candidates[0]) == (None, date(2022, 3, 3))
    later = "The museum showed it on Monday, Nov. 4, for the first time.\n"
    assert dated(desk, f"{HEAD}\n{letter.replace('Ellery', 'ELLERY')}\n{later}")[0] is None


@pytest.mark.parametrize(
    "more",
    ["It was raised on 12 May 2025, and its bell rings again.", "Ellery, 7 November 2024: a second tug ran aground."],
)
def test_a_dateline_that_is_looked_back_on_dates_nothing(desk, more):
    value, doubt = dated(desk, f"{HEAD}\nEllery, 5 November 2024: a tug sank in the harbour.\n\n{more}\n")
    assert value is None
    assert doubt


FAR = "A first alarm was on 2 October, and nobody knows who sent the aircraft.\n"


@pytest.mark.parametrize(
    "text",
    [
        f"---\ntitle: Tug sinks\nurl: https://a.example/tug\ndate: 2024-11-05\n---\n\nA tug sank.\n{FAR}",
        f"{HEAD}Updated: 5 November 2024, 14:07\n\nA tug sank in the harbour.\n{FAR}",
    ],
)
def test_a_day_that_is_not_sure_is_named_before_the_last_day_told_of(desk, text):
    decision = draft(desk, text).evidence["date"]
    assert decision.value is None
    assert decision.candidates == (date(2024, 11, 5), date(2024, 10, 2), date(2024, 10, 3))
    assert decision.doubt.startswith("5 November 2024 (")


def test_an_update_on_the_weekday_that_the_text_opens_with_is_of_the_day(desk):
    text = (
        f"{HEAD}Stand: 18.11.2024, 14:07 Uhr\n\nEin Schiff hat am {{}} ein Kabel gehoben. Das teilte das Amt mit.\n\n"
    )
    text += "Das Kabel war bereits am 7. November ausgefallen, danach aber wieder in Betrieb genommen worden.\n"
    assert dated(desk, text.format("Montag")) == (date(2024, 11, 18), "")
    assert dated(desk, text.format("Freitag"))[0] is None


def test_the_day_beside_the_source_below_the_text(desk):
    text = f"{HEAD}\nA tug sank in the harbour, and its crew of seven was saved.\n\nIt was raised on 4 November.\n\n"
    text += "The quay is closed.\n\nThe ferry waits.\n\nSource: The Harbour Gazette, 5.11.2024\n"
    assert dated(desk, text) == (date(2024, 11, 5), "")


def test_a_weekday_that_the_calendar_belies_is_a_doubt(desk):
    day, doubt = dated(desk, f"{HEAD}Tuesday, 4 November 2024, 16:10\n{LEAD}")
    assert day == date(2024, 11, 4)
    assert "which was a Monday" in doubt


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"05.11.2024 | 11:20\n{HEAD}\n{LEAD}".replace("2 November", "4 November"), date(2024, 11, 5)),
        (f"{HEAD}\nAs of 08:00 on 3 November 2024 the Harbour Authority counts forty ships.\n", date(2024, 11, 3)),
        (f"{HEAD}\n{LEAD}\nSuggested citation: A. Lock, Tugs,\nEllery, 5 November 2024.\n", date(2024, 11, 5)),
        ("Курьер порта 🌵\nБуксир затонул в порту\n\nБуксир затонул у причала, сообщили портовые власти города.\n"
         "Курьер порта, 5 ноября 2024, 07:12\n", date(2024, 11, 5)),
        ("Буксир затонул в порту\n\nЭллери. 5 ноября. КУРЬЕР-ПОРТ - Буксир затонул в ночь на вторник у причала порта.\n"
         "В 2023 году там затонули два буксира, и это был бы уже третий, сообщили портовые власти.\n"
         "(c) 2024 Курьер-Порт\n", date(2024, 11, 5)),
    ],
)  # fmt: skip
def test_where_sites_agencies_and_institutes_set_the_day(desk, text, day):
    assert dated(desk, text) == (day, "")


def test_a_first_line_with_an_hour_long_after_what_is_told_is_of_the_clipping(desk):
    assert dated(desk, f"15.11.2024 | 11:20\n{HEAD}\n{LEAD}")[0] is None


@pytest.mark.parametrize("line", ["Posted yesterday, 8.15 (updated today at 11:40)", "Update: today, 11:40"])
def test_when_a_text_went_out_and_how_one_cites_it_are_no_statements(desk, line):
    cited = "Suggested citation: A. Lock, Tugs,\nEllery, 5 November 2024.\n"
    drafted = draft(desk, f"{HEAD}{line}\n\n{LEAD}\n{cited}")
    assert [event["date"] for event in drafted.front["events"]] == ["2024-11-02"]
    assert line not in drafted.body
    assert "citation" not in drafted.body
