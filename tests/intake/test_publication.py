"""The ways in which a clipping lets its reader know the day: what stands around one small article in nine languages."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builder.intake.draft import compose
from builder.intake.formats import read
from tests.intake.newsroom import draft

NOW = datetime(2026, 11, 22, tzinfo=UTC)
# Headline {H} and text {L} of an article (as a string of JSON {J}) with what is around them, and the day that it tells.
TABLE = json.loads((Path(__file__).parent / "clippings.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("code", "clipping", "day"), TABLE["clippings"])
def test_what_stands_around_an_article_tells_its_day(desk, code, clipping, day):
    headline, text = TABLE["articles"][code]
    clipped = clipping.format(H=headline, L=text, J=text.replace("\n", "\\n"))
    decision = compose(read("clipping.txt", clipped.encode()), desk, NOW).evidence["date"]
    assert str(decision.value or "") == day
    assert decision.value is None or decision.confidence >= 0.8


@pytest.mark.parametrize(("code", "lead", "day"), TABLE["leads"])
def test_the_lead_says_how_far_its_day_lies_from_that_of_publication(desk, code, lead, day):
    headline, text = TABLE["articles"][code]
    clipped = f"{headline}\n\n{lead} {text.partition(chr(10))[2]}"
    assert str(compose(read("clipping.txt", clipped.encode()), desk, NOW).evidence["date"].value or "") == day


@pytest.mark.parametrize(
    ("code", "above", "below", "day"),
    [(code, f"{line}\n\n", "", day) for code, line, day in TABLE["heads"]]
    + [(code, "", f"\n{line}\n", day) for code, line, day in TABLE["tails"]],
)
def test_a_line_by_the_headline_or_below_the_text_tells_the_day_in_many_forms(desk, code, above, below, day):
    headline, text = TABLE["articles"][code]
    clipped = f"{headline}\n\n{above}{text.partition(chr(10))[2]}\n{below}"
    assert str(compose(read("clipping.txt", clipped.encode()), desk, NOW).evidence["date"].value or "") == day


QUAY = "The county closed the quay after inspectors found a crack in the hull, and forty people wait on the island."


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Its licence was issued on 3 May 2019.", None),
        ("The report was published on 3 May 2019.", None),
        ("Sa licence a été publiée le 3 mai 2019.", None),
        ("Su licencia fue publicada el 3 de mayo de 2019.", None),
        ("La licenza è stata pubblicata il 3 maggio 2019.", None),
        ("This article was published on 3 May 2019.", "2019-05-03"),
        ("Published on 3 May 2019.", "2019-05-03"),
    ],
)
def test_the_day_of_what_a_sentence_tells_of_is_none_of_publication(desk, sentence, day):
    for text in (
        f"Ferry stopped at Tarn\n\n{sentence}\n\n{QUAY}\n",
        f"Ferry stopped at Tarn\n\n{QUAY}\n\n{sentence}\n",
    ):
        assert draft(desk, text).front.get("date") == day
