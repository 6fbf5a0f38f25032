"""The short way reads what the long one reads, or nothing; and it reads what front matter mostly is."""

import json

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from builder.strictyaml import YamlFault, load, short
from builder.strictyaml.long import _build, _Faults
from builder.strictyaml.parser import events

FRONT = """\
id: tag:example.org,2024:night-training
title: "Night: training"
date: 2024-10-28T14:30+02:00

summary: It's C#, he said "so":no, 12:30, 010, ~x.
updated:
expires: ~
source:
  outlet: 'Pravda'
  url: https://example.org/a?b=c#d
tags: [troop-movements, "a, b", 'c', 12]
people:
- Vadym Mysnyk
- "Kyrylo: Budanov"
events:
  - date: 2024-10-18
    via: [Financial Times]
  - {"date": "2024-10", "text": "A: b", "n": [1, -2.50, []]}
extra: {}
# The names of a vocabulary are keys too.
24 Kanal: {}
Radio Free Europe/Radio Liberty:
  # one of its names
  aliases: [Радіо Свобода]
Ім’я-2 з двох слів: so
"""


def the_long_way(text):
    """What the events say, or that something is wrong with them."""
    try:
        return _build(text, _Faults(text, None))
    except (YamlFault, yaml.YAMLError):
        return "wrong"


def test_front_matter_goes_the_short_way():
    assert short.read(FRONT) == the_long_way(FRONT) == load(FRONT)
    assert short.read(FRONT)["events"][1] == {"date": "2024-10", "text": "A: b", "n": ["1", "-2.50", []]}


@pytest.mark.parametrize(
    "text",
    [
        "a: b: c",
        "a: b # c",
        "a:b",
        "a: 'it''s'",
        'a: "\\n"',
        "a: |\n  b",
        "a: b\n  c",
        "a: &b c",
        "a: [b",
        "a: {b: c}",
        'a: {"b": 1, "b": 2}',
        "a: [b: c]",
        "a: b\na: c",
        "null: b",
        "- a",
        "a",
        "a: b\n# c\n  d",
        "# c",
        "a  b: c",
        "-a b: c",
        "a 'b: c",
        "a: b\n---",
        "a: b\r\nb: c",
        "a:\tb",
        "a:\n  b: c\n d: e",
        "a:\n  - b\n - c",
        "",
        "a:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 12)),
    ],
)
def test_what_is_not_plain_goes_the_long_way(text):
    assert short.read(text) is None


PIECES = [
    "a",
    "b",
    "é",
    "null",
    "~",
    "true",
    "1",
    "-2.5",
    ": ",
    ":",
    "- ",
    "-",
    "\n",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n a: ",
]
PIECES += ["# ", "\n# ", "\n  # c", "\na b: ", "\n  1 é’b: ", "\n- a b: "]
PIECES += [
    " ",
    "  ",
    ", ",
    ",",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "#",
    " #",
    "&",
    "*",
    "!",
    "|",
    ">",
    "?",
    "? ",
    "%",
    "@",
    "=",
]
PIECES += [
    "\\",
    "\t",
    "\r\n",
    "\u00a0",
    "\ufeff",
    "<<",
    "...",
    "---",
    "\na: ",
    "\nb: ",
    "\n  b: ",
    "\n  - b: ",
    '"x"',
    "''",
]
PIECES += ["[a, b]", '{"a": "b"}', '["1", 2]', '\n- {"a":1}']


@settings(max_examples=600)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join).map("a: ".__add__))
@example("a: [b ]\n")
@example('a: ["b" , 1 ]\nb: [ ]\nc: [ [] ]\n')
@example("a:\n- b\n- c\nd:\n")
@example("a: [b c, 'd', e/f=g]\n")
def test_the_short_way_leads_where_the_long_one_leads(text):
    read = short.read(text)
    assert read is None or read == the_long_way(text)


_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=9)
_DATA = st.recursive(_TEXTS, lambda inner: st.lists(inner) | st.dictionaries(_TEXTS, inner), max_leaves=6)


@given(st.dictionaries(st.text("abc_", min_size=1, max_size=4), _DATA, min_size=1))
def test_json_after_each_key_is_read_alike(data):
    text = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in data.items())
    read = short.read(text)
    assert read is None or read == the_long_way(text) == data
    assert read is not None or "\\" in text or text.count("[") + text.count("{") > 8 or "null" in data


def test_the_parser_is_not_asked(monkeypatch):
    def counted(text):
        calls.append(text)
        return events(text)

    calls = []
    monkeypatch.setattr("builder.strictyaml.long.events", counted)
    load(FRONT)
    assert calls == []
    load(FRONT + "a: |\n  b\n")
    assert len(calls) == 1
