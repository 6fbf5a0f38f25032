"""The ways in which a clipping lets its reader know the day: what stands around one small article in nine languages."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builder.intake.draft import compose
from builder.intake.formats import read

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
