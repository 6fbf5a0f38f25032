"""A clause about a speaker speaks for that speaker, whoever was named before."""

import pytest

from tests.intake.newsroom import draft


def said(desk, text):
    return {figure["value"]: figure.get("by", "") for figure in draft(desk, f"{text}\n").front["figures"]}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The port authority disagreed with the dockers' union, which counted 290 idle cranes.", "dockers' union"),
        ("The port said 120 cranes stood, unlike the dockers' union, which counted 290 cranes.", "dockers' union"),
        ("The mayor met Anna Berg, who put the number of burnt houses at 290.", "Anna Berg"),
        ("Die Hafenbehörde sprach von 120 Kränen, anders als die Gewerkschaft Hafen, die 290 Kräne zählte.",
         "Gewerkschaft Hafen"),
        ("La autoridad portuaria habló de 120 grúas, a diferencia del sindicato de estibadores, que contó 290 grúas.",
         "sindicato de estibadores"),
        ("L'autorité portuaire a vu 120 grues, contrairement au syndicat des dockers, qui a compté 290 grues.",
         "syndicat des dockers"),
        ("L'autorità portuale parla di 120 navi, a differenza del sindacato dei portuali, che ha contato 290 navi.",
         "sindacato dei portuali"),
        ("Адміністрація порту заявила про 120 кранів, на відміну від профспілки докерів, яка нарахувала 290 кранів.",
         "профспілки докерів"),
        ("Администрация порта заявила о 120 кранах, в отличие от профсоюза докеров, который насчитал 290 кранов.",
         "профсоюза докеров"),
    ],
)  # fmt: skip
def test_a_clause_that_counts_speaks_for_whom_it_tells_of(desk, text, speaker):
    assert said(desk, text)[290] == speaker


def test_who_spoke_before_goes_on_behind_the_clause(desk):
    text = "The harbour ministry said that the dockers' union, which counted 290 cranes, had stopped 12 trains."
    assert said(desk, text) == {290: "dockers' union", 12: "harbour ministry"}


def test_what_somebody_is_does_not_take_the_word_from_the_name(desk):
    text = "The port disagreed with Anna Berg, secretary of the dockers' union, who counted 290 cranes."
    assert said(desk, text) == {290: "Anna Berg"}


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said that 40 ships, which carried 290 lorries, had sailed.",
        "The ministry said it had read the report of the union, which the port said named 290 cranes.",
    ],
)
def test_a_clause_that_says_nothing_or_has_its_own_subject_takes_no_word(desk, text):
    assert "union" not in said(desk, text)[290]
