"""Figures: number, what is counted, how it is hedged; and the numbers that count nothing."""

import pytest

from builder.intake.mention import mentions
from builder.intake.number import numbers
from builder.intake.unit import unit_of
from tests.intake.newsroom import draft

LEAD = "The port of Ellery was closed at noon by a fallen crane."


def figures(desk, sentence, lead=LEAD):
    return draft(desk, f"{lead}\n\n{sentence}\n").front.get("figures", [])


def told(desk, sentence):
    return [
        (figure.get("value", (figure.get("low"), figure.get("high"))), figure.get("qualifier"), figure["unit"])
        for figure in figures(desk, sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Over 3,000 North Korean soldiers came.", [(3000, "over", "North Korean soldiers")]),
        ("Some 11,000 infantrymen from North Korea came.", [(11000, "about", "infantrymen from North Korea")]),
        ("As many as 3,000 of the guard's soldiers came.", [(3000, "up to", "guard's soldiers")]),
        ("At least two million artillery rounds came.", [(2_000_000, "at least", "artillery rounds")]),
        ("About 1.5 million people fled.", [(1_500_000, "about", "people")]),
        ("It holds 600-700 square kilometres (230-260 square miles).", [((600, 700), None, "square kilometers")]),
        (
            "They hold 45 tanks, 565 trucks or cars and five rocket systems.",
            [(45, None, "tanks"), (565, None, "trucks or cars"), (5, None, "rocket systems")],
        ),
        (
            "Of these 6,662 were killed and 711 were taken prisoner.",
            [(6662, None, "killed"), (711, None, "taken prisoner")],
        ),
        ("It is 50 km away, or 12.5% further.", [(50, None, "km"), (12.5, None, "per cent")]),
        ("It cost $1.2 billion.", [(1_200_000_000, None, "US dollars")]),
        ("He put the number of tugs at the quay at about 40.", [(40, "about", "tugs")]),
        ("He put the number of ships at the quay at about 40.", [(40, "about", "ships")]),
        (
            "He saw 3,000 troops and wants to raise this number to 10,000.",
            [(3000, None, "troops"), (10000, None, "troops")],
        ),
        ("The 200 parliamentarians met.", [(200, None, "parliamentarians")]),
        ("More than 200 parliamentarians met.", [(200, "over", "parliamentarians")]),
        ("Thirty-five containers of ammunition came.", [(35, None, "containers of ammunition")]),
        ("He was asked about 400 soldiers.", [(400, None, "soldiers")]),
        (
            "It lost 240 of its 910 hourly employees.",
            [(240, None, "hourly employees"), (910, None, "hourly employees")],
        ),
        ("At least 15 people were killed and 40 more wounded.", [(15, "at least", "people"), (40, None, "wounded")]),
        ("He saw five of the eight silos.", [(5, None, "silos"), (8, None, "silos")]),
        ("He saw 30 tugs in May. In June it was 52.", [(30, None, "tugs"), (52, None, "tugs")]),
        ("The silos were 26, the tugs nine.", [(26, None, "silos")]),
        ("A crew of nine came.", [(9, None, "crew of")]),
        ("Rents rose from 350 to 900 dinars.", [(350, None, "dinars"), (900, None, "dinars")]),
        ("One civilian was killed.", [(1, None, "civilian")]),
        ("They want 3m tonnes.", [(3_000_000, None, "tonnes")]),
    ],
)
def test_figures(desk, sentence, found):
    assert told(desk, sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "The 47th Brigade came.",
        "A Su-34 came.",
        "It is open 24/7.",
        "It came on 28 October 2024.",
        "It is due at 14:30.",
        "At 5 p.m. it left.",
        "Article 5 applies.",
        "Resolution 2270 applies.",
        "Those 3,000 men left.",
        "Her two children came.",
        "One official came.",
        "Ada Brenner, 45, came.",
        "It took three long weeks.",
        "In 2022 ships came.",
        "A 155-mm shell fell.",
        "See https://a.example/33 ships.",
        "No. 10 is closed.",
        "Both countries and two of them met.",
        "The first 3 days were quiet.",
    ],
)
def test_traps(desk, sentence):
    assert told(desk, sentence) == []


def test_numbers_of_other_languages(desk):
    lead = "Порт закрито, повідомили в адміністрації."
    text = f"{lead}\n\nПрибули понад 3 тис. військових і 12,5 тонн снарядів, усього 1 200 осіб.\n"
    found = [
        (figure["value"], figure.get("qualifier"), figure["unit"]) for figure in draft(desk, text).front["figures"]
    ]
    assert found == [(3000, "over", "військових"), (12.5, None, "тонн"), (1200, None, "осіб")]


DATED = "Published: 30 October 2024\n"


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("On 17 October, Ada Brenner spoke of 40 ships.", ["2024-10-17"]),
        ("By 23 October 40 ships had come, and 50 ships in September.", ["2024-10-23", "2024-09"]),
        ("Since 8 August 40 ships have come.", ["2024-08-08/2024-10-30"]),
        (
            "On Monday he saw 40 ships, although one week before that Ada Brenner saw 3 ships.",
            ["2024-10-28", "2024-10-21"],
        ),
    ],
)
def test_the_day_a_figure_holds_for(desk, sentence, dates):
    text = f"{DATED}{LEAD}\n\nA word between.\n\nAnother word.\n\n{sentence}\n"
    assert [figure.get("date") for figure in draft(desk, text).front["figures"]] == dates


def test_news_without_a_day_is_left_open(desk):
    (figure,) = draft(desk, f"{DATED}Some 40 ships have left the port of Ellery.\n").front["figures"]
    assert "date" not in figure


def test_a_figure_quotes_its_words_and_names_its_speaker(desk):
    (figure,) = figures(desk, "More than 340 workers, the Harbour Authority said, are back.")
    assert figure == {
        "value": 340,
        "qualifier": "over",
        "unit": "workers",
        "by": "Harbour Authority",
        "quote": "More than 340 workers",
    }


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Two hundred and twelve ships left, the Harbour Authority said.", [212]),
        ("One hundred twenty-one ships left, the Harbour Authority said.", [121]),
        ("Six to eight soldiers came in the night.", [(6, 8)]),
        ("Between one and three thousand soldiers came.", [(1000, 3000)]),
        ("Prices fell by 10% to 13% in a week.", [(10, 13)]),
        ("The school has 64 Ukrainian pupils.", [64]),
        ("Two hundred a day, the clerk said.", []),
        ("The ships have left.[3] Tugs were lost.", []),
        ("Call the newsroom, 010-5555 lines are open.", []),
    ],
)
def test_numbers_in_several_parts(desk, text, values):
    found = draft(desk, f"Ships leave\nPublished: 4 November 2024\n\n{text}\n").front.get("figures", [])
    assert [each.get("value", (each.get("low"), each.get("high"))) for each in found] == values


def test_a_series_names_what_it_counts_and_the_quote_keeps_the_words(desk):
    drafted = draft(
        desk, f"{LEAD}\n\nNorland has 3,000 Norlandic servicemen in Westmark, the Harbour Authority said.\n"
    )
    (figure,) = drafted.front["figures"]
    assert (figure["series"], figure["unit"]) == ("norlandic-troops", "soldiers")
    assert "servicemen" in figure["quote"]
    assert not [item for item in drafted.front.get("review", []) if "unit" in item]
    because = drafted.evidence["figures[0]"].because
    assert "which the series norlandic-troops calls soldiers" in because


@pytest.mark.parametrize(
    ("code", "text", "units"),
    [
        ("en", "The clip was shown 11.3 million times, and told three times.", ["times"]),
        ("en", "He took 8 million rupiah and 9,000 tether.", ["rupiah", "tether"]),
        ("en", "Of the guns 40 were 9 mm pistols.", []),
        ("ja", "家を失った者は約19万世帯に達した。", ["者"]),
        ("ja", "今週投稿した318のアカウントのうち", ["アカウント"]),
        ("ja", "実習生48人の給与から80万バーツを", ["実習生", "バーツ"]),
        ("ja", "港側は3000人の兵士を見た。", ["兵士"]),
        ("ja", "画像は730万回表示された。", ["回"]),
        ("ko", "모두 21억여원을 뜯어낸 두 정상", ["원"]),
        ("ko", "노동자 1만2000여명의 모집이", ["노동자"]),
        ("ko", "2022년 11명에 불과했다", ["명"]),
    ],
)
def test_what_is_counted_elsewhere(code, text, units):
    found = (unit_of(text, number, None, code) for number in numbers(text, code, mentions(text, code)))
    assert [unit.words for unit in found if unit] == units


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("It cost 12 euros and 50 cents.", [12.5]),
        ("He paid 7 pounds 40 pence and 3 dollars.", [7.4, 3]),
        ("Of the 212 tugs, 38 of 40 left.", [212, 38, 40]),
        ("Profit was €4.2 billion, compared with 3.8 a year earlier.", [4_200_000_000, 3_800_000_000]),
        ("The yard spent €4 million on 12 cranes. There are 96.", [4_000_000, 12, 96]),
        ("A 3,000-strong crowd met a gust of 187km/h.", [3000, 187]),
        ("The number of ferry crossings in May came to 417.", [417]),
    ],
)
def test_coins_and_wholes(desk, sentence, values):
    assert [figure["value"] for figure in figures(desk, sentence)] == values


@pytest.mark.parametrize(
    ("code", "lead", "text", "values"),
    [
        ("en", "Ellery counted 120 tugs in May.", "In June it was 412, against 95 in the year before.", [412, 95]),
        ("en", "Ellery counted 120 tugs in May.", "Norland reported 55 and Westmark seven.", [55, 7]),
        ("en", "Ellery counted 120 tugs in May.", "A clerk of 31, in tears, told all to call 112 if hurt.", []),
        ("de", "Ellery zählte im Mai 120 Schlepper.", "Im Juni waren es nach neuer Zählung 412.", [412]),
        ("de", "Ellery zählte im Mai 120 Schlepper.", "Die Werft meldet 43, die Post 12.", [43, 12]),
        ("fr", "Le port a compté 120 navires en mai.", "C'était 580, a-t-il dit à 19 h 52.", [580]),
        ("es", "El puerto contó 120 barcos en mayo.", "Registró 14 en junio y llamen al 112.", [14]),
        ("it", "Il porto ha contato 120 navi a maggio.", "«Ne abbiamo visti sei in una sera», dice.", [6]),
        ("ru", "Порт насчитал в мае 120 судов.", "Против 95 в прошлом году это много.", [95]),
    ],
)
def test_a_bare_number_counts_what_was_counted_in_the_paragraph_before(code, lead, text, values):
    (first,) = numbers(lead, code, mentions(lead, code))
    before = unit_of(lead, first, None, code)
    found = numbers(text, code, mentions(text, code))
    assert before
    assert [number.value for number in found if unit_of(text, number, before, code)] == values


@pytest.mark.parametrize(
    "line",
    [
        "Ropes from Ellery Chandlers: 20% off for 40 pilots until 1 December.",
        "oldpilot66: They should have built 3 quays in 2020, when 7.8 million euros were there.",
    ],
)
def test_what_a_shop_offers_and_a_reader_wrote_counts_nothing(desk, line):
    assert figures(desk, line) == []


def test_what_was_sold_for_less_is_counted(desk):
    assert told(desk, "The port sold 40 ropes at 20% off, the office said.")[0] == (40, None, "ropes")


def test_the_full_stop_behind_a_sum_is_none_of_its_words(desk):
    drafted = draft(
        desk, "Port news\n\nThe port was closed at noon, and the damage to its roads came to $48 million.\n"
    )
    assert [figure["quote"] for figure in drafted.front["figures"]] == ["$48 million"]
