"""Which of a sentence's days a figure is told of: seen in the drafts, since that is what an editor reads."""

import pytest

from tests.intake.newsroom import draft

DATED = "Published: 14 November 2024\nThe port of Ellery was closed at noon.\n\nIt lies below the lighthouse.\n\n"


def dates(desk, sentence, language=""):
    """The figures of a sentence far below the lead, each with its date."""
    front = draft(desk, f"{DATED}{sentence}\n" if not language else f"{language}{sentence}\n").front
    return {figure.get("value", figure.get("low")): figure.get("date", "") for figure in front["figures"]}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In August the port took 40 ships, 12 more than in July.", {40: "2024-08", 12: "2024-08"}),
        ("Seizures went from 29 tons in 2018 to 81 tons in 2021.", {29: "2018", 81: "2021"}),
        ("In 2018 the port seized 29 tons, in 2021 it seized 81 tons.", {29: "2018", 81: "2021"}),
        ("The port counted 40 ships in March and 50 ships in June.", {40: "2024-03", 50: "2024-06"}),
        ("Four ships sank in May; the army lost 12 boats.", {4: "2024-05", 12: ""}),
        ("In October the port took 40 ships, against 33 in September.", {40: "2024-10", 33: "2024-09"}),
        ("The port took 40 ships (33 in 2019) in October.", {40: "2024-10", 33: "2019"}),
        ("The port paid 40 pilots, who had come in May 2021, and 12 tugs.", {40: "", 12: ""}),
        ("On 3 November it took 40 ships, though 12 cranes fell in May 2021.", {40: "2024-11-03", 12: "2021-05"}),
    ],
)  # fmt: skip
def test_each_figure_has_the_day_of_its_own_part(desk, sentence, expected):
    assert dates(desk, sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Since January the port has taken 9,120 ships, 38 fewer than in 2023.", "2024-01/2024-11-14"),
        ("The port has taken 9,120 ships since January 2023.", "2023-01/2024-11-14"),
        ("The port took 9,120 ships until January.", ""),
        ("Since the summer of 2023 the port has taken 9,120 ships.", ""),  # a season is no beginning of a span
    ],
)
def test_what_is_counted_from_a_day_is_counted_up_to_the_day_of_the_article(desk, sentence, expected):
    assert dates(desk, sentence)[9120] == expected


def test_a_span_that_opens_with_a_day_is_no_beginning_of_a_count(desk):
    assert dates(desk, "From 3 to 5 November the port took 40 ships.") == {40: "2024-11-03/2024-11-05"}


def test_the_day_on_which_it_was_said_counts_where_no_other_is_told(desk):
    assert dates(desk, "The ministry said on Monday that 40 ships were missing.") == {40: "2024-11-11"}
    told = "The ministry said on Monday that the port had taken 40 ships in October."
    assert dates(desk, told) == {40: "2024-10"}
    assert dates(desk, "In October the port lost 40 ships, the ministry said on Monday.") == {40: "2024-10"}


def test_a_day_within_a_quotation_is_none_of_the_words_around_it(desk):
    sentence = '"It was worse in 2019," the captain said, and the port took 40 ships.'
    assert dates(desk, sentence) == {40: ""}


@pytest.mark.parametrize(
    ("lead", "sentence", "expected"),
    [
        ("Опубліковано: 14 листопада 2024\nПорт закрили.\n\nУ порту є причал і маяк.\n\n",
         "У серпні порт прийняв 40 суден, на 12 суден більше, ніж у липні.", {40: "2024-08", 12: "2024-08"}),
        ("Опубликовано: 14 ноября 2024\nПорт закрыли.\n\nВ порту есть причал и маяк.\n\n",
         "В августе порт принял 40 судов, на 12 судов больше, чем в июле.", {40: "2024-08", 12: "2024-08"}),
        ("Veröffentlicht: 14. November 2024\nDer Hafen wurde geschlossen.\n\nEr hat einen Kai und einen Turm.\n\n",
         "Im August kamen 40 Schiffe, gegenüber 33 Schiffen im Juli.", {40: "2024-08", 33: "2024-07"}),
        ("Publié le 14 novembre 2024\nLe port a été fermé.\n\nIl a un quai et une tour.\n\n",
         "En août 40 navires sont arrivés, contre 33 navires en juillet.", {40: "2024-08", 33: "2024-07"}),
        ("Publicado: 14 de noviembre de 2024\nEl puerto fue cerrado.\n\nTiene un muelle y una torre.\n\n",
         "En agosto llegaron 40 barcos, frente a 33 barcos en julio.", {40: "2024-08", 33: "2024-07"}),
        ("Pubblicato il 14 novembre 2024\nIl porto è stato chiuso.\n\nHa un molo e una torre.\n\n",
         "Ad agosto sono arrivate 40 navi, contro 33 navi a luglio.", {40: "2024-08", 33: "2024-07"}),
    ],
)  # fmt: skip
def test_what_is_compared_keeps_its_own_day_in_other_languages(desk, lead, sentence, expected):
    assert dates(desk, sentence, lead) == expected


@pytest.mark.parametrize(
    ("lead", "sentence"),
    [
        (
            "입력 2024년 11월 14일\n항구가 폐쇄됐다.\n\n항구에는 부두가 있다.\n\n",
            "항구는 8월에 선박 40척을 받아 2019년보다 늘었다.",
        ),
        (
            "公開 2024年11月14日\n港が閉鎖された。\n\n港には岸壁がある。\n\n",
            "港は8月に船舶40隻を受け入れ、2019年より増えた。",
        ),
    ],
)
def test_a_word_of_comparison_may_stand_behind_the_day(desk, lead, sentence):
    assert dates(desk, sentence, lead) == {40: "2024-08"}
