"""The day on which a page was visited, which its head shows with a weekday and the weather; and whether a day of the
text tells the year of a line without one.
"""

from datetime import date

import pytest

from tests.intake.newsroom import draft
from tests.intake.test_outlet_table import STORIES

# The head of a page with its running day, and below the headline the day of publication with its hour.
HEADS = {
    "en": ("Sunday, 28 April 2024", "26 April 2024, 20:31"),
    "de": ("Sonntag, 28. April 2024", "26.04.2024, 20:31 Uhr"),
    "fr": ("Dimanche 28 avril 2024", "26 avril 2024 à 20h31"),
    "es": ("Domingo, 28 de abril de 2024", "26/04/2024 20:31"),
    "it": ("Domenica 28 aprile 2024", "26 aprile 2024, 20:31"),
    "uk": ("Неділя, 28 квітня 2024", "26.04.2024, 20:31"),
    "ru": ("Воскресенье, 28 апреля 2024", "26.04.2024, 20:31"),
    "ja": ("2024年4月28日（日）", "2024年4月26日 20:31"),
    "ko": ("2024년 4월 28일 일요일", "2024-04-26 20:31"),
}


def dated(desk, text):
    drafted = draft(desk, text)
    return drafted.evidence["date"].value, drafted.front.get("source", {}).get("accessed")


def page(code, head, line=""):
    title, *paragraphs = STORIES[code]
    return "\n\n".join(each for each in ("Lock 7", head, title, line, *paragraphs) if each) + "\n"


@pytest.mark.parametrize("code", HEADS)
def test_a_running_day_above_an_earlier_one_with_its_hour_is_of_the_visit(desk, code):
    head, line = HEADS[code]
    assert dated(desk, page(code, head, line)) == (date(2024, 4, 26), "2024-04-28")


@pytest.mark.parametrize("code", HEADS)
def test_a_day_beside_the_weather_and_its_weekday_prove_nothing_of_the_text(desk, code):
    assert dated(desk, page(code, f"{HEADS[code][0]} 19℃/6℃"))[0] is None


@pytest.mark.parametrize("code", HEADS)
def test_a_day_above_the_headline_that_no_other_belies_is_that_of_publication(desk, code):
    head, line = HEADS[code]
    assert dated(desk, page(code, head))[0] == date(2024, 4, 28)
    assert dated(desk, page(code, line, head))[0] == date(2024, 4, 26)


# A line without a year, and what the text tells of the year before as its background.
AGREED = {
    "en": ("14 August", "They had an accord of 22 July 2022 on the canal, which broke down."),
    "de": ("14. August", "Das Abkommen vom 22. Juli 2022 über den Kanal war gescheitert."),
    "fr": ("14 août", "L'accord du 22 juillet 2022 sur le canal avait échoué."),
    "es": ("14 de agosto", "El acuerdo del 22 de julio de 2022 sobre el canal había fracasado."),
    "it": ("14 agosto", "L'accordo del 22 luglio 2022 sul canale era fallito."),
    "uk": ("14 серпня", "Угоду від 22 липня 2022 року про канал було зірвано."),
    "ru": ("14 августа", "Соглашение от 22 июля 2022 года о канале было сорвано."),
    "ja": ("8月14日", "2022年7月22日に結ばれた運河の協定は破綻していた。"),
    "ko": ("8월 14일", "2022년 7월 22일 맺은 운하 협정은 깨졌다."),
}


@pytest.mark.parametrize("code", AGREED)
def test_a_day_of_long_ago_far_down_tells_no_year(desk, code):
    line, sentence = AGREED[code]
    title, first, second = STORIES[code]
    below = f"{title}\n{line}\n\n{first}\n\n{second}\n\n{first}\n\n{sentence}\n"
    assert dated(desk, below)[0] is None
    assert dated(desk, f"{title}\n{line}\n\n{first} {sentence}\n\n{second}\n")[0] == date(2022, 8, 14)


def test_two_days_of_the_same_weeks_tell_it_wherever_they_stand(desk):
    title, first, second = STORIES["en"]
    more = "The lock closed on 2 August 2022. It had leaked since 22 July 2022."
    text = f"{title}\n14 August\n\n{first}\n\n{second}\n\n{first}\n\n{more}\n"
    assert dated(desk, text)[0] == date(2022, 8, 14)
