"""A day told from the one before it: only where that stands in the same sentence or the one right before it."""

from datetime import date
from types import SimpleNamespace

import pytest

from builder.intake.mention import mentions
from builder.intake.resolve import Base
from builder.intake.sequel import Sequel
from tests.intake.newsroom import draft


def told(desk, head, sentence):
    return [event["date"] for event in draft(desk, f"{head}\n\n{sentence}\n").front.get("events", ())]


ENGLISH = "Published: 30 October 2024\nThe port of Ellery was closed at noon."


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The crane fell on 18 October. Three days later the pilots left the quay.", ["2024-10-18", "2024-10-21"]),
        ("The crane fell on 18 October, and the pilots left the quay a week later.", ["2024-10-18", "2024-10-25"]),
        ("The governor died on Friday of wounds that he received the day before.", ["2024-10-25", "2024-10-24"]),
        ("It opened on 6 June 2023. The next day the pilots closed the quay.", ["2023-06-06", "2023-06-07"]),
    ],
)
def test_a_day_is_counted_from_the_one_told_before_it(desk, sentence, found):
    assert told(desk, ENGLISH, sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The crane fell on 18 October. Nobody was there. Three days later the pilots left.", ["2024-10-18"]),
        ("The crane fell on 18 October.\n\nThree days later the pilots left the quay.", ["2024-10-18"]),
        ("The quay will be closed by 5 November. A day later the pilots left it.", ["2024-11-05"]),
        ("Three days later the pilots left the quay.", []),
        ("The crane fell on 18 October. The day before the vote the pilots left it.", ["2024-10-18"]),
    ],
)
def test_without_a_day_just_before_it_is_left_open(desk, sentence, found):
    assert told(desk, ENGLISH, sentence) == found


@pytest.mark.parametrize(
    ("head", "sentence", "found"),
    [
        (
            "30. Oktober 2024\nDer Hafen von Ellern wurde am Mittag geschlossen und blieb es.",
            "Der Kran stürzte am 18. Oktober um. Einen Tag später verließen die Lotsen den Kai.",
            ["2024-10-18", "2024-10-19"],
        ),
        (
            "Publié le 30 octobre 2024\nLe port de Mercy a été fermé à midi par les autorités.",
            "La grue est tombée le 18 octobre. Deux jours plus tard, les pilotes ont quitté le quai.",
            ["2024-10-18", "2024-10-20"],
        ),
        (
            "30 de octubre de 2024\nEl puerto de Mares fue cerrado al mediodía por las autoridades.",
            "La grúa cayó el 2 de octubre; tres días después, los pilotos abandonaron el muelle.",
            ["2024-10-02", "2024-10-05"],
        ),
        (
            "30 ottobre 2024\nIl porto di Mare è stato chiuso a mezzogiorno dalle autorità.",
            "La gru è caduta il 2 ottobre. Il giorno dopo i piloti hanno lasciato la banchina.",
            ["2024-10-02", "2024-10-03"],
        ),
        (
            "30 жовтня 2024 року\nПорт закрили опівдні, повідомили у міській раді.",
            "Кран упав 18 жовтня. Наступного дня лоцмани залишили причал.",
            ["2024-10-18", "2024-10-19"],
        ),
        (
            "30 октября 2024 года\nПорт закрыли в полдень, сообщили в городской администрации.",
            "Кран упал 18 октября. На следующий день лоцманы покинули причал.",
            ["2024-10-18", "2024-10-19"],
        ),
        (
            "2024年10月30日\n港は正午に閉鎖されたと市が発表した。",
            "クレーンは10月18日に倒れた。翌日、水先人は岸壁を離れた。",
            ["2024-10-18", "2024-10-19"],
        ),
        (
            "2024년 10월 30일\n항구는 정오에 폐쇄됐다고 시가 밝혔다.",
            "크레인은 10월 18일 쓰러졌다. 이튿날 도선사들이 부두를 떠났다.",
            ["2024-10-18", "2024-10-19"],
        ),
    ],
)
def test_in_each_language(desk, head, sentence, found):
    assert told(desk, head, sentence) == found


BOTH = ["2025-02-20", "2025-05-06"]


@pytest.mark.parametrize(
    ("code", "sentence", "found"),
    [
        ("en", "The first round is on 20 February, the second on 6 May.", BOTH),
        ("fr", "Le premier tour est fixé au 20 février, le second au 6 mai.", BOTH),
        ("it", "Il primo turno si tiene il 20 febbraio, il secondo il 6 maggio.", BOTH),
        ("es", "La primera vuelta es el 20 de febrero, la segunda el 6 de mayo.", BOTH),
        ("uk", "Перший тур відбудеться 20 лютого, другий — 6 травня.", BOTH),
        ("ru", "Первый тур пройдёт 20 февраля, второй — 6 мая.", BOTH),
        ("ja", "第1回投票は2月20日、決選投票は5月6日に行われる。", BOTH),
        ("ko", "1차 투표는 2월 20일, 결선은 5월 6일에 열린다.", BOTH),
        ("en", "The vote is on 20 February, the letter of 6 May says.", ["2025-02-20", "2024-05-06"]),
        ("en", "The pilots met on 6 May and will meet again on 20 February.", ["2024-05-06", "2025-02-20"]),
    ],
)
def test_a_day_behind_one_to_come_is_to_come(code, sentence, found):
    sequel, utterance = Sequel(), SimpleNamespace(text=sentence, passage=None)
    sequel.enter(utterance)
    base = Base(date(2024, 10, 30))
    days = [sequel.resolve(utterance, mention, base, code) for mention in mentions(sentence, code)]
    assert [day.edtf for day in days if day] == found
