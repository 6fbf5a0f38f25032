"""What a theme remembers of its templates: the next process compiles nothing that this one has."""

from pathlib import Path

import pytest
from jinja2 import Environment

from builder import settings
from builder.theme import load
from tests.theme.test_theme import FILTERS, Notes, write

FILES = {
    "site.yaml": "title: A\nbase_url: https://example.org\ntheme: desk\n",
    "themes/desk/templates/page.html": '{% extends "base.html" %}'
    '{% block main %}{% include "part.html" %}{% endblock %}',
    "themes/desk/templates/base.html": '{% from "macros.html" import b %}{{ b("<") }}{% block main %}{% endblock %}',
    "themes/desk/templates/macros.html": "{% macro b(x) %}[{{ x }}]{% endmacro %}",
    "themes/desk/templates/part.html": "part",
    "themes/desk/templates/other.html": "nobody asks for it",
}


class Kept(dict[str, bytes]):
    """A state's memory, as far as a theme knows it."""

    def put(self, name: str, data: bytes) -> None:
        self[name] = data


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The names of the templates that are compiled from now on."""
    names: list[str | None] = []
    compile = Environment.compile

    def noted(self: Environment, source: str, name: str | None = None, *rest: object) -> object:
        names.append(name)
        return compile(self, source, name, *rest)  # type: ignore[call-overload]

    monkeypatch.setattr(Environment, "compile", noted)
    return names


def test_what_pages_need_is_compiled_once_for_all_processes_to_come(tmp_path: Path, compiled: list[str | None]) -> None:
    write(tmp_path, FILES)
    memory = Kept()
    load(settings.load(tmp_path), FILTERS, ["page.html"], memory)
    assert sorted(map(str, compiled)) == ["base.html", "macros.html", "page.html", "part.html"]
    compiled.clear()
    again = load(settings.load(tmp_path), FILTERS, ["page.html"], memory)
    assert again.render("page.html", Notes(), {}) == "[&lt;]part"
    assert compiled == []


def test_after_an_edit_only_that_template_is_compiled(tmp_path: Path, compiled: list[str | None]) -> None:
    write(tmp_path, FILES)
    memory = Kept()
    load(settings.load(tmp_path), FILTERS, ["page.html"], memory)
    compiled.clear()
    write(tmp_path, {"themes/desk/templates/part.html": "another"})
    load(settings.load(tmp_path), FILTERS, ["page.html"], memory)
    assert compiled == ["part.html"]


def test_a_template_is_parsed_once_to_be_checked_and_to_be_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, FILES)
    sources: list[str] = []
    parse = Environment._parse

    def noted(self: Environment, source: str, *rest: object) -> object:
        sources.append(source)
        return parse(self, source, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Environment, "_parse", noted)
    theme = load(settings.load(tmp_path), FILTERS, ["page.html"], Kept())
    assert len(sources) == len(set(sources)) == 5
    assert theme.templates.environment.trees is None
