"""Weekends, nights, years and days told from the day of writing, in each language."""

from datetime import date

import pytest

from builder.intake.mention import mentions
from builder.intake.resolve import Base, resolve
from builder.intake.tense import is_ahead, is_these_days

WEDNESDAY = Base(date(2025, 3, 5))


def resolved(code, sentence):
    found = (resolve(each, WEDNESDAY, is_ahead(sentence, each, code)) for each in mentions(sentence, code))
    return [each.edtf for each in found if each]


LAST, NEXT = "2025-03-01/2025-03-02", "2025-03-08/2025-03-09"


@pytest.mark.parametrize(
    ("code", "sentence", "weekend"),
    [
        ("en", "The strikes over the weekend killed 53 people.", LAST),
        ("en", "They will meet this weekend.", NEXT),
        ("en", "Last weekend's flood killed ten.", LAST),
        ("de", "Drei Dörfer wurden seit dem Wochenende geräumt.", LAST),
        ("de", "Am kommenden Wochenende wird es regnen.", NEXT),
        ("fr", "Le retour est promis pour le week-end.", NEXT),
        ("fr", "Le week-end dernier il a plu.", LAST),
        ("es", "Este fin de semana habrá lluvia.", NEXT),
        ("es", "El pasado fin de semana murieron dos.", LAST),
        ("it", "Un nuovo fronte è atteso nel fine settimana.", NEXT),
        ("it", "Lo scorso fine settimana sono arrivati in cento.", LAST),
        ("uk", "На вихідних ворог атакував місто.", LAST),
        ("ru", "В выходные прошли обстрелы.", LAST),
        ("ja", "週末に攻撃があった。", LAST),
        ("ko", "이번 주말이 고비라고 했다.", NEXT),
        ("ko", "지난 주말 불이 났다.", LAST),
    ],
)
def test_a_weekend_lies_on_the_side_that_its_verb_tells(code, sentence, weekend):
    assert resolved(code, sentence) == [weekend]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Nobody works on weekends."),
        ("de", "Er schrieb für die Wochenendausgabe."),
        ("fr", "Le week-end, il dort."),
        ("ja", "毎週末に集まる。"),
        ("ko", "주말부부로 지냈다."),
    ],
)
def test_a_custom_is_no_weekend_of_these_weeks(code, sentence):
    assert resolved(code, sentence) == []


@pytest.mark.parametrize(
    ("code", "sentence", "night"),
    [
        ("en", "It was slid under doors overnight from Sunday to Monday.", "2025-03-02/2025-03-03"),
        ("de", "In der Nacht von Dienstag auf Mittwoch brannte es.", "2025-03-04/2025-03-05"),
        ("fr", "Dans la nuit de dimanche à lundi, il a plu.", "2025-03-02/2025-03-03"),
        ("es", "La noche del domingo al lunes murieron dos.", "2025-03-02/2025-03-03"),
        ("uk", "У ніч із вівторка на середу ворог атакував місто.", "2025-03-04/2025-03-05"),
        ("ru", "В ночь с понедельника на вторник был обстрел.", "2025-03-03/2025-03-04"),
    ],
)
def test_a_night_between_two_weekdays(code, sentence, night):
    assert resolved(code, sentence) == [night]


@pytest.mark.parametrize(
    ("code", "sentence", "when"),
    [
        ("en", "It was found two years ago.", "2023"),
        ("en", "It was sold a week ago.", "2025-02-26"),
        ("en", "The year before last we had 19.", "2023"),
        ("en", "They sank six ships this year.", "2025"),
        ("en", "The money is due by year's end.", "2025"),
        ("en", "He hopes to open it by the end of the month.", "2025-03"),
        ("de", "Vor zwei Jahren waren es zehn.", "2023"),
        ("de", "Seit Jahresbeginn waren es zehn.", "2025"),
        ("fr", "Il y a deux ans, il est parti.", "2023"),
        ("fr", "Ils sont 15 depuis le début de l'année.", "2025"),
        ("es", "Hace dos años murió.", "2023"),
        ("es", "Van diez en lo que va del año.", "2025"),
        ("it", "Due anni fa morì.", "2023"),
        ("it", "Dall'inizio dell'anno sono dieci.", "2025"),
        ("uk", "Три роки тому їх було десять.", "2022"),
        ("uk", "Від початку року їх десять.", "2025"),
        ("ru", "Пять лет назад их было десять.", "2020"),
        ("ru", "С начала года их десять.", "2025"),
        ("ja", "5年前に来た。", "2020"),
        ("ja", "年内に始まる。", "2025"),
        ("ko", "3년 전 왔다.", "2022"),
        ("ko", "올해 10명이 왔다.", "2025"),
        ("ko", "올해는 1분기에만 96명이 왔다.", "2025-01/2025-03"),
    ],
)
def test_years_months_and_weeks_from_the_day_of_writing(code, sentence, when):
    assert resolved(code, sentence) == [when]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "It happened more than two years ago."),
        ("en", "He is here this week."),
        ("ko", "물가가 올랐다."),
        ("ja", "約5年前に来た。"),
    ],
)
def test_what_tells_no_time(code, sentence):
    assert resolved(code, sentence) == []


@pytest.mark.parametrize(
    ("code", "sentence", "meant"),
    [
        ("en", "The army counts 46 rockets today.", False),
        ("en", "In 2019 there were forty of them; today there are eight of them in all.", True),
        ("en", "Until today there are eight.", True),
        ("en", "Ada Brenner, today the chief of pilots, is 57.", True),
        ("it", "Oggi ci lavorano 124 operatori.", False),
        ("uk", "Сьогодні в списку сімнадцять прізвищ.", False),
        ("ko", "경찰은 오늘 자정부터 비상을 내린다.", False),
    ],
)
def test_today_is_these_days_against_other_years_and_beside_a_name(code, sentence, meant):
    today = next(each for each in mentions(sentence, code) if each.days == 0)
    assert is_these_days(sentence, today, code) is meant
