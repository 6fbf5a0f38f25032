"""Mentions of dates: what is said, and no more; habits, numbers and names of units are none."""

from datetime import date

import pytest

from builder.intake.mention import mentions


def said(text, code="en", order=""):
    names = ("year", "month", "day", "last", "weekday", "days", "months")
    return [
        {name: value for name in names if (value := getattr(found, name)) is not None}
        for found in mentions(text, code, order)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on 28 October 2024", {"year": 2024, "month": 10, "day": 28}),
        ("on the 28th of October", {"month": 10, "day": 28}),
        ("Oct. 28, 2024, 4:10 p.m.", {"year": 2024, "month": 10, "day": 28}),
        ("on Tuesday, Oct. 29.", {"month": 10, "day": 29, "weekday": 1}),
        ("Monday, 28 October 2024, 16:10", {"year": 2024, "month": 10, "day": 28, "weekday": 0}),
        ("2024-10-28T14:30", {"year": 2024, "month": 10, "day": 28}),
        ("28.10.2024", {"year": 2024, "month": 10, "day": 28}),
        ("11/14/2024", {"year": 2024, "month": 11, "day": 14}),
        ("February 17-18", {"month": 2, "day": 17, "last": 18}),
        ("the night of 25–26 October 2024", {"year": 2024, "month": 10, "day": 25, "last": 26}),
        ("in October", {"month": 10}),
        ("in early March", {"month": 3}),
        ("May 2024", {"year": 2024, "month": 5}),
        ("since 2023.", {"year": 2023}),
        ("in 2023 alone", {"year": 2023}),
        ("on Monday evening", {"weekday": 0}),
        ("yesterday", {"days": -1}),
        ("earlier this month", {"months": 0}),
        ("last month", {"months": -1}),
    ],
)
def test_english(text, found):
    assert said(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("28 жовтня 2024 року", {"year": 2024, "month": 10, "day": 28}),
        ("Понеділок, 28 жовтня", {"month": 10, "day": 28, "weekday": 0}),
        ("у жовтні", {"month": 10}),
        ("з 2023 року", {"year": 2023}),
        ("учора", {"days": -1}),
        ("03/11/2024", {"year": 2024, "month": 11, "day": 3}),
    ],
)
def test_ukrainian(text, found):
    assert said(text, "uk") == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("28 октября 2024 года", {"year": 2024, "month": 10, "day": 28}),
        ("в июне", {"month": 6}),
        ("вчера", {"days": -1}),
    ],
)
def test_russian(text, found):
    assert said(text, "ru") == [found]


@pytest.mark.parametrize(
    "text",
    [
        "it may be so",
        "he sent March 5,000 men",
        "24/7 news",
        "the Su-34",
        "in 2000 soldiers",
        "31 February 2024",
        "every Monday",
        "his Monday column",
        "the Sunday Times",
        "off Thursday Island",
        "10:30",
        "1/2/3/4",
        "3.10.2024.5",
        "https://a.example/2024/10/28/x",
        "8 Octobers",
        "No. 5",
    ],
)
def test_no_dates(text):
    assert said(text) == []


def test_a_date_in_figures_is_read_the_one_way_it_can_be_or_left_with_both():
    (both,) = mentions("03/11/2024", "en")
    assert both.readings == (date(2024, 11, 3), date(2024, 3, 11))
    assert said("03/11/2024", "en", "mdy") == [{"year": 2024, "month": 3, "day": 11}]
    assert said("11/11/2024") == [{"year": 2024, "month": 11, "day": 11}]


def test_a_full_stop_belongs_to_an_abbreviation_and_not_to_a_month():
    text = "It began in June. On Oct. 5 it ended."
    assert [text[found.start : found.end] for found in mentions(text, "en")] == ["June", "Oct. 5"]
