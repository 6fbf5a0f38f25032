"""The handbook's table of fields is what the tables themselves say."""

from pathlib import Path

from builder.briefing import handbook
from builder.briefing.front import TABLE

FILE = Path(__file__).parents[2] / "docs" / "fields.md"


def test_the_file_is_true() -> None:
    assert FILE.read_text("utf-8") == handbook.text(), "Run: python -m builder.briefing.handbook > docs/fields.md"


def test_every_field_stands_in_it() -> None:
    text = handbook.text()
    for name in TABLE.by_name:
        assert f"\n| `{name}` | " in text
