"""docs/themes.md, held to what pages really give their templates."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from builder.pages import FILTERS, TEMPLATES, make
from builder.theme import Theme
from tests.pages.small import absorb
from tests.pages.test_pages import FILES

HANDBOOK = (Path(__file__).parents[2] / "docs/themes.md").read_text("utf-8")


class Listening(Theme, frozen=True):
    """A theme that keeps what it is given."""

    heard: dict[str, set[str]]

    def render(self, name: str, view: Any, context: Mapping[str, Any]) -> str:
        self.heard.setdefault(name, set()).update(context)
        return ""


def given(root: Path) -> dict[str, set[str]]:
    """The names that each template is given."""
    small = absorb(root, FILES)
    theme = small.press.theme
    listening = Listening(theme.name, theme.templates, theme.assets, {})
    for page in small.pages.values():
        make(page, small.view(), replace(small.press, theme=listening))
    return listening.heard


def test_every_filter_and_every_template_is_told() -> None:
    assert [name for name in (*FILTERS, *TEMPLATES) if f"`{name}`" not in HANDBOOK] == []


def test_every_name_that_a_template_is_given_is_told(tmp_path: Path) -> None:
    rows = dict(re.findall(r"^\| `([\w.]+\.html)` \| (.*) \|$", HANDBOOK, re.MULTILINE)) | {"404.html": ""}
    everywhere = set(re.findall(r"^\| `(\w+)(?:\(\w+\))?` \|", HANDBOOK, re.MULTILINE))
    heard = given(tmp_path)
    assert set(heard) == set(rows) == set(TEMPLATES)
    for template, names in heard.items():
        assert everywhere <= names
        untold = {name for name in names - everywhere if not re.search(rf"\b{name}\b", rows[template])}
        assert untold == set(), template
