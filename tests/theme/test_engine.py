"""The engine prints what Jinja prints, and looks nothing up twice that cannot have changed."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup, escape

from builder.theme import engine


class _Dressed:
    """Knows its own HTML."""

    def __html__(self) -> str:
        return "<i>&amp;</i>"


class _Words(str):
    """Text, but not exactly."""


_VALUES = st.one_of(
    st.text(), st.text().map(Markup), st.text().map(_Words), st.integers(), st.none(), st.builds(_Dressed), st.floats()
)


@given(_VALUES)
def test_what_is_printed_is_what_escaping_makes_of_it(value: object) -> None:
    assert str(engine.printed(value)) == str(escape(value))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (
            "{{ [text, text | e, text | safe] | tojson }}",
            r'["a\u003cb\u0026","a\u0026lt;b\u0026amp;","a\u003cb\u0026"]',
        ),
        ("{% set made %}{{ text }}{% endset %}{{ {'a': made} | tojson }}", r'{"a":"a\u0026lt;b\u0026amp;"}'),
        ("{{ {made: none, 'b': [1.5, true]} | tojson }}", '{"w":null,"b":[1.5,true]}'),
        ("{{ [made, line] | tojson }}", r'["w","\u2028"]'),
    ],
)
def test_json_holds_text_of_every_kind(text: str, printed: str) -> None:
    template = engine.environment(DictLoader({"page": text}), {}).get_template("page")
    assert template.render(text="a<b&", made=_Words("w"), line=Markup("\u2028")) == printed


def _plain(texts: Mapping[str, str]) -> Environment:
    """Jinja as it is."""
    return Environment(loader=DictLoader(dict(texts)), autoescape=True, undefined=StrictUndefined)


_MACROS = """
{%- macro row(cell, end="<br>", last=false) -%}{{ cell }}{{ end }}{{ "!" if last }}{%- endmacro -%}
{%- macro many() -%}{% for one in varargs %}{{ one }}{% endfor %}{{ kwargs.tail }}{%- endmacro -%}
{%- macro framed(word) -%}<b>{{ caller(word) }}</b>{%- endmacro -%}
"""


@pytest.mark.parametrize(
    "text",
    [
        "{{ row(text) }}",
        "{{ row(text, '&') }}",
        "{{ row(text, '&', true) }}",
        "{{ row(text, last=true) }}",
        "{{ row(end=text, cell=1) }}",
        "{% for one in [text, 2] %}{{ row(one, loop.index, loop.last) }}{% endfor %}",
        "{{ many(text, 2, tail=text) }}",
        "{% call(word) framed(text) %}{{ word }}{{ text }}{% endcall %}",
        "{% set row = once(row) %}{{ row(text) }}{{ row(text, '&') }}{{ row(text, last=true) }}{{ row(text | e, '') }}",
        "{% set many = once(many) %}{{ many(text, tail=1) }}{{ many(text, tail=1) }}",
        "{% set kept = row(text, '', false) %}{{ kept }}{{ kept ~ '<' }}{{ kept is escaped }}",
        "{{ shout(text) }}{{ shout(word=text) }}{{ cycler('a', text).next() }}",
    ],
)
def test_a_call_prints_what_jinja_prints(text: str) -> None:
    texts = {"macros.html": _MACROS, "page.html": "{% from 'macros.html' import row, many, framed %}" + text}
    given: dict[str, Any] = {"text": "<&>", "shout": lambda word: word.upper()}
    ours, theirs = engine.environment(DictLoader(texts), {}), _plain(texts)
    theirs.globals["once"] = lambda macro: macro
    assert ours.get_template("page.html").render(given) == theirs.get_template("page.html").render(given)


def test_a_macro_given_too_much_is_refused() -> None:
    ours = engine.environment(DictLoader({"page.html": _MACROS + "{{ row(1, 2, 3, 4) }}"}), {})
    with pytest.raises(TypeError, match="takes not more than 3"):
        ours.get_template("page.html").render()


def test_a_template_is_looked_up_once_however_many_pages_import_it() -> None:
    class Counting(DictLoader):
        loads = 0

        def load(self, *arguments: Any) -> Any:
            type(self).loads += 1
            return super().load(*arguments)

    texts = {"macros.html": _MACROS, "page.html": "{% from 'macros.html' import row %}{{ row(1) }}"}
    ours = engine.environment(Counting(texts), {})
    for _ in range(5):
        ours.get_template("page.html").render()
    assert Counting.loads == len(texts)


_BASE = """
{%- set name = "base" -%}
<{% block title %}{{ name }}{% endblock %}|{{ self.title() }}>
{%- for one in rows %}{% block row scoped %}{{ one }}{{ loop.index }},{% endblock %}{% endfor -%}
{% include "part.html" %}{% include "absent.html" ignore missing %}{% block last required %}{% endblock %}
"""
_PART = "{% set note = word %}({{ note }}{{ name }}{% for one in rows recursive %}{{ loop.depth }}{% endfor %})"


@pytest.mark.parametrize(
    "page",
    [
        "{% extends 'base.html' %}{% block last %}{{ word }}{% endblock %}",
        "{% extends 'base.html' %}{% block title %}a{{ super() }}b{% endblock %}{% block last %}{% endblock %}",
        "{% extends 'base.html' %}{% set name = 'page' %}outside{% block last %}{{ name }}{{ word }}{% endblock %}",
        "before{% if rows %}{% extends 'base.html' %}{% endif %}after{% block last %}{{ word }}{% endblock %}",
        "before{% if not rows %}{% extends 'base.html' %}{% endif %}after{% block last %}{{ word }}{% endblock %}",
        "{% extends 'base.html' %}{% block row %}[{{ super() }}{% for x in [one] %}{{ x }}{% endfor %}]{% endblock %}"
        "{% block last %}{% filter upper %}a{{ word }}{% endfilter %}{% endblock %}",
        "{% set text %}<b>{{ word }}</b>{% endset %}{{ text }}{% with word = 1 %}{{ word }}{% include 'part.html' %}"
        "{% endwith %}{% if rows %}{% for one in rows if one %}{{ one }}{% else %}none{% endfor %}{% endif %}",
        "{% autoescape false %}{{ word }}{% endautoescape %}{{ word }}{% raw %}{{ word }}{% endraw %}",
    ],
)
def test_what_is_gathered_is_what_jinja_prints(page: str) -> None:
    texts = {"base.html": _BASE, "part.html": _PART, "page.html": page}
    given = {"word": "<&>", "rows": [1, 2, 0], "name": "given"}
    ours = engine.environment(DictLoader(texts), {})
    theirs = _plain(texts).overlay(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
    assert ours.get_template("page.html").render(given) == theirs.get_template("page.html").render(given)


def test_a_page_is_handed_on_in_few_pieces_however_long_it_is() -> None:
    texts = {
        "base.html": _BASE,
        "part.html": _PART,
        "page.html": "{% extends 'base.html' %}{% block last %}{% endblock %}",
    }
    page = engine.environment(DictLoader(texts), {}).get_template("page.html")
    pieces = [len(list(page.generate(word="", rows=range(size)))) for size in (1, 100)]
    assert pieces[0] == pieces[1] < 4
