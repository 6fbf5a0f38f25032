"""Numbers as newsrooms write them: digits, words, scales, ranges, money; the way of writing changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake import spelled
from builder.intake.languages import LANGUAGES
from builder.intake.mention import mentions
from builder.intake.number import numbers

WRITTEN = [
    ("en", "two hundred and twelve ships", (212, None)),
    ("en", "half a dozen ships", (6, None)),
    ("en", "two and a half million people", (2_500_000, None)),
    ("en", "between one and three thousand soldiers", (1000, 3000)),
    ("en", "€2.7m-3.1m in claims", (2_700_000, 3_100_000)),
    ("en", "$3 million to $5 million", (3_000_000, 5_000_000)),
    ("en", "2,05,000 roubles", (205_000, None)),
    ("en", "₹7.5 lakh", (750_000, None)),
    ("en", "Sh1.9 billion", (1_900_000_000, None)),
    ("de", "achtundzwanzig Menschen", (28, None)),
    ("de", "ein halbes Dutzend Schiffe", (6, None)),
    ("de", "anderthalb Millionen Euro", (1_500_000, None)),
    ("de", "12'400 Teile", (12_400, None)),
    ("fr", "une soixantaine de personnes", (60, None)),
    ("fr", "septante-deux fusils", (72, None)),
    ("fr", "quatre-vingt-dix-sept navires", (97, None)),
    ("fr", "1,8 milliard de francs", (1_800_000_000, None)),
    ("es", "un millón 200 mil pesos", (1_200_000, None)),
    ("es", "1,217 casos", (1217, None)),
    ("es", "media docena de barcos", (6, None)),
    ("it", "duemilacento container", (2100, None)),
    ("it", "ottantatré casse", (83, None)),
    ("it", "mezzo milione di dollari", (500_000, None)),
    ("ru", "3 млн 470 тыс. рублей", (3_470_000, None)),
    ("ru", "полтора десятка судов", (15, None)),
    ("ru", "шестерых жителей", (6, None)),
    ("uk", "близько трьох сотень танків", (300, None)),
    ("uk", "півтора мільйона людей", (1_500_000, None)),
    ("ja", "2万5千円", (25_000, None)),
    ("ja", "20万円から30万円", (200_000, 300_000)),
    ("ko", "1만2000여명", (12_000, None)),
    ("ko", "70∼80문", (70, 80)),
    ("en", "it was nine: all of them", (9, None)),
    ("en", "30 or 40 sheds", (30, 40)),
    ("en", "eight to ten a day", (8, 10)),
    ("en", "two-three barges", (2, 3)),
    ("en", "$US6.5 million", (6_500_000, None)),
    ("en", "fewer than one per cent", (1, None)),
    ("de", "300-400 Tausend Euro", (300_000, 400_000)),
    ("fr", "entre 700 et 1 000 dollars", (700, 1000)),
    ("fr", "nonante pour cent", (90, None)),
    ("it", "2 milioni e mezzo di euro", (2_500_000, None)),
    ("it", "il 64,5 per cento", (64.5, None)),
    ("ru", "180-200 млн руб.", (180_000_000, 200_000_000)),
    ("ru", "сто-сто пятьдесят тысяч рублей", (100_000, 150_000)),
    ("ru", "1.200 мешков", (1200, None)),
    ("ja", "UNHCR６００万ドル", (6_000_000, None)),
    ("ja", "UNICEF４３０万ドル", (4_300_000, None)),
    ("ru", "по миллиону рублей", (1_000_000, None)),
    ("ru", "2,75–3 трлн рублей", (2_750_000_000_000, 3_000_000_000_000)),
    ("uk", "61 тисячу гривень", (61_000, None)),
    ("ja", "倉庫百五十八棟", (158, None)),
    ("ja", "倉庫一五八棟", (158, None)),
    ("ja", "船員三千三百四十五人", (3345, None)),
    ("ja", "出力百二十万六千キロワット", (1_206_000, None)),
    ("ko", "화물선 두 척이 떠났다", (2, None)),
    ("ko", "사진 스물세 장뿐이다", (23, None)),
    ("ko", "천막에 네댓 가구가 산다", (4, 5)),
]


def read(code, text):
    return [(number.value, number.high) for number in numbers(text, code, ())]


@pytest.mark.parametrize(("code", "text", "value"), WRITTEN)
def test_a_number_as_it_is_written(code, text, value):
    assert read(code, text) == [value]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "a"),
        ("ja", "藤井健二社長は北緯31.8度に立った"),
        ("de", "nach der Dreier-Quote"),
        ("ja", "数百人が八戸市へ移り、第三者が三度確かめた"),
        ("en", "dozens of ships"),
        ("de", "mehrere Dutzend Vögel"),
        ("ru", "несколько десятков судов"),
        ("en", "sections 45 and 48"),
        ("en", "a two-thirds majority"),
    ],
)
def test_no_number(code, text):
    assert read(code, text) == []


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("en", "Rents have risen from 350 to 900 dinars.", [350, 900]),
        ("it", "I controlli sono passati da 3 a 17 casi.", [3, 17]),
        ("ru", "Доля упала с 61 до 47 процентов.", [61, 47]),
        ("fr", "Le prix est passé de 21 000 à 34 500 francs.", [21_000, 34_500]),
    ],
)
def test_what_was_and_what_is_are_two_numbers(code, text, values):
    assert [value for value, _ in read(code, text)] == values


ONES = {
    "en": ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    "de": ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
    "it": ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
}
TENS = {
    "en": ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    "de": ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
    "it": ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"],
}
HUNDRED = {"en": "{} hundred{}", "de": "{}hundert{}", "it": "{}cento{}"}


def in_words(value, code):
    """A number from 21 to 999 without teens, as the language writes it."""
    hundreds, tens, ones = value // 100, value // 10 % 10, value % 10
    small = TENS[code][tens - 2] if tens else ""
    one = ONES[code][ones - 1] if ones else ""
    if code == "de":
        small = f"{one}und{small}" if one and small else one or small
    elif code == "it":
        small = f"{small[:-1] if one in ('uno', 'otto') and small else small}{one}"
    else:
        small = "-".join(part for part in (small, one) if part)
    if not hundreds:
        return small
    multiple = "" if code == "it" and hundreds == 1 else ONES[code][hundreds - 1]
    return HUNDRED[code].format(multiple, f" and {small}" if code == "en" and small else small)


@given(
    st.sampled_from(sorted(ONES)), st.integers(0, 9), st.sampled_from([0, 2, 3, 4, 5, 6, 7, 8, 9]), st.integers(0, 9)
)
def test_a_number_in_words_is_the_number(code, hundreds, tens, ones):
    value = hundreds * 100 + tens * 10 + ones
    if value > 1:
        assert spelled.value(in_words(value, code), LANGUAGES[code].counting) == value


@given(
    st.sampled_from(["en", "de", "fr", "es", "it", "ru", "uk"]),
    st.integers(10_000, 999_999),
    st.sampled_from(["'", "\u00a0", "\u202f"]),
)
def test_the_sign_between_thousands_changes_nothing(code, value, sign):
    counting = LANGUAGES[code].counting
    usual = counting.group[0]
    texts = [
        f"{value // 1000}{each}{value % 1000:03}" for each in {usual, *(sign if sign in counting.group + "'" else "")}
    ]
    assert {tuple(read(code, f"{text} x")) for text in texts} == {((value, None),)}


@given(st.sampled_from("-–—‒−"), st.integers(2, 500), st.integers(1, 400), st.sampled_from(["", " "]))
def test_the_dash_of_a_range_changes_nothing(dash, low, more, space):
    assert read("en", f"{low}{space}{dash}{space}{low + more} ships") == [(low, low + more)]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("en", "Seizures went from 29 tonnes in 2018 to 81 tonnes in 2021.", [29, 81]),
        ("de", "Die Zahl ist von 1.904 auf 1.377 gesunken.", [1904, 1377]),
        ("ru", "Доля снижена с 41,9 до 40,3 процента.", [41.9, 40.3]),
        ("ru", "Между первыми двумя — 437 голосов.", [2, 437]),
        ("en", "The paper costs $5 a month, the men got 40 a week.", [40]),
        ("it", "Abbonati a 1,99 € al mese.", []),
        ("de", "Jede Woche fuhren 180.000 Liter, jede Woche 20.000.", [180_000, 20_000]),
        ("en", "It has called 26 witnesses; the barge is called 26.", [26]),
    ],
)
def test_numbers_beside_others(code, text, values):
    assert [number.value for number in numbers(text, code, mentions(text, code))] == values


def test_a_rise_in_another_clause_makes_no_range_a_change():
    text = "Рейс коштує від 6,5 до 7 мільйонів доларів, страховка подорожчала."
    assert [(number.value, number.high) for number in numbers(text, "uk", ())] == [(6_500_000, 7_000_000)]
