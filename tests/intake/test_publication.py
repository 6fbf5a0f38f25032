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


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Updated: Jan. 9, 2026 at 6:12 p.m. | Published: Jan. 8, 2026 at 4:40 p.m."),
        ("en", "Updated Jan. 9, 2026, 6:12 p.m. Published Jan. 8, 2026, 4:40 p.m."),
        ("it", "Aggiornato il 9 gennaio 2026 alle 18:12 | Pubblicato l'8 gennaio 2026 alle 16:40"),
        ("de", "Aktualisiert am 9. Januar 2026 um 18:12 Uhr. Veröffentlicht am 8. Januar 2026, 16:40 Uhr."),
        ("fr", "Mis à jour le 9 janvier 2026 à 18h12. Publié le 8 janvier 2026 à 16h40."),
        ("es", "Actualizado el 9 de enero de 2026 a las 18:12. Publicado el 8 de enero de 2026 a las 16:40"),
        ("uk", "Оновлено: 9 січня 2026 р., 18:12. Опубліковано: 8 січня 2026 р., 16:40."),
        ("ru", "Обновлено 9 января 2026 г. в 18:12. Опубликовано 8 января 2026 г. в 16:40."),
    ],
)
def test_behind_an_update_in_the_same_line_its_own_label_tells_the_day(desk, code, line):
    headline, text = TABLE["articles"][code]
    clipped = f"{headline}\n\n{line}\n\n{text.partition(chr(10))[2]}\n"
    assert draft(desk, clipped).front.get("date") == "2026-01-08"
