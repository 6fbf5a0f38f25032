"""The dateline of an agency's text: known in all its shapes, no part of summary, title or body."""

import pytest

from builder.intake.dateline import dateline
from tests.intake.newsroom import draft, reading

HEAD = "Port of Ellery is closed\n\n"


@pytest.mark.parametrize(
    ("before", "rest", "agency"),
    [
        ("KYIV, Nov 5 (Reuters) - ", "The port was closed on Tuesday.", "Reuters"),
        ("Port Ellery, Nov 5 (Reuters) — ", "The port was closed on Tuesday.", "Reuters"),
        ("Berlin (dpa) - ", "The port was closed on Tuesday.", "dpa"),
        ("Madrid, 5 Nov (EFE).- ", "The port was closed on Tuesday.", "EFE"),
        ("WASHINGTON (AP) — ", "The port was closed on Tuesday.", "AP"),
        ("(Reuters) - ", "The port was closed on Tuesday.", "Reuters"),
        ("(ANSA) - ROMA, 05 NOV - ", "The port was closed on Tuesday.", "ANSA"),
        ("МОСКВА, 5 ноября. /ТАСС/. ", "Порт закрыли во вторник, и это стало известно утром.", "ТАСС"),
        ("МОСКВА, 5 ноя - РИА Новости. ", "Порт закрыли во вторник, и это стало известно утром.", "РИА Новости"),
        ("KYIV, Nov 5 - ", "The port was closed on Tuesday.", ""),
        ("(서울=연합뉴스) 홍길동 기자 = ", "항구가 화요일에 폐쇄됐다고 항만청이 밝혔다.", "연합뉴스"),
        ("Bonn/Berlin (nwd) - ", "Der Hafen wurde am Dienstag geschlossen.", "nwd"),
        ("Nürnberg/Kiel (NNA) - ", "Der Hafen wurde am Dienstag geschlossen.", "NNA"),
        ("Одеса. 5 листопада. ", "Порт закрили у вівторок, і це стало відомо зранку.", ""),
        ("P-au-P, 11 March 2026 [Kafou Info] --- ", "The port was closed on Tuesday.", "Kafou Info"),
        ("(London, 10 April 2025) ", "The port was closed on Tuesday.", ""),
        ("CLOSED – ", "The port of Closed was shut on Tuesday.", ""),
        ("Port Ellery, Gto.- ", "The port was closed on Tuesday.", ""),
        ("TYRE, Lebanon – ", "The port was closed on Tuesday.", ""),
        ("(의성=영남매일) ", "항구가 화요일에 폐쇄됐다고 항만청이 밝혔다.", "영남매일"),
        ("【札幌共同】", "港は火曜日に閉鎖されたと港湾局が発表した。", "札幌共同"),
    ],
)
def test_a_dateline_is_told_from_the_text(desk, before, rest, agency):
    read = reading(desk, f"{before}{rest}\n")
    line = dateline(read)
    assert line is not None
    assert line.agency == agency
    assert line.passage.words[line.end :] == rest
    assert not agency or line.passage.words[line.start :].startswith(agency)


@pytest.mark.parametrize(
    "text",
    [
        "The Pilots' Centre (PC) - once a school - has closed.",
        "The port (above) - has closed.",
        "The harbour (in the north) was closed.",
        "NATO - an alliance - met on Tuesday.",
        "The Port Authority (PA) - The quay was closed.",
        "(In 2024, as before) The port was closed.",
        "BREAKING - The port was closed on Tuesday.",
        "UNION, the port - closed on Tuesday.",
        "Ellery: the port was closed.",
        "The port closed (again). It was Tuesday.",
    ],
)
def test_other_brackets_are_none(desk, text):
    assert dateline(reading(desk, f"{HEAD}{text}\n")) is None


def test_a_draft_begins_after_its_dateline(desk):
    text = "KYIV, Nov 5 (Reuters) - The port of [Ellery](https://a.example/x) was closed on Tuesday, the Pentagon said."
    plain = text.replace("[Ellery](https://a.example/x)", "Ellery")
    drafted = draft(desk, f"{HEAD}{plain}\n\nNobody was hurt.\n")
    assert drafted.front["summary"] == plain.partition(" - ")[2]
    assert drafted.body == f"{plain.partition(' - ')[2]}\n\nNobody was hurt.\n"
    marked = draft(desk, f"---\nlang: en\n---\n# {HEAD}{text}\n\nNobody was hurt.\n")
    assert marked.body == f"{text.partition(' - ')[2]}\n\nNobody was hurt.\n"
    untitled = draft(desk, f"{plain}\n")
    assert untitled.front["title"].startswith("The port of Ellery was closed")
    start, end = untitled.evidence["summary"].span
    assert plain.encode()[start:end].decode() == untitled.front["summary"]
