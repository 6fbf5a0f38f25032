"""Days at the end of the calendar are no days of the news: nothing is counted from them, wherever they are stated."""

from datetime import date

import pytest

from builder.intake import formats
from builder.intake.draft import compose
from builder.intake.real_day import real_day
from tests.intake.newsroom import NOW


def test_a_day_of_the_calendar():
    assert real_day(2024, 2, 29) == date(2024, 2, 29)
    none = ((2023, 2, 29), (2024, 13, 1), (0, 1, 1), (1, 1, 1), (9999, 12, 31))
    assert [day for each in none if (day := real_day(*each))] == []


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("where", ["stated", "shown", "told"])
def test_a_file_that_names_the_first_or_the_last_day_is_drafted(desk, day, where):
    stated = f'<meta property="article:modified_time" content="{day}T00:00:00Z">' if where == "stated" else ""
    shown = f"<p>Published: {day}</p>" if where == "shown" else ""
    told = f" It ends the night before {day}, and yesterday's count from {day} stands." if where == "told" else ""
    page = (
        f"<html><head><title>Ships leave</title>{stated}<meta property='og:site_name' content='Kyiv Post'></head><body>"
        f"<h1>Ships leave the harbour</h1>{shown}<article><p>Two ships left Port Ellery, the Harbour Authority said."
        f"{told}</p><p>The third one stays in the harbour until the ice has gone, she said.</p></article></body></html>"
    )
    draft = compose(formats.read("page.html", page.encode()), desk, NOW)
    assert draft.front["title"] == "Ships leave the harbour"
    assert "date" not in draft.front
