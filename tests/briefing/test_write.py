"""Writing: what is written reads back, and an edit changes one key and no other byte."""

# ruff: noqa: E501 (an error text stands on one line, as it is printed)

import difflib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builder import strictyaml
from builder.briefing import envelope
from builder.briefing.model import Briefing, Edtf, Event, Figure, Moment, Source, Taken
from builder.briefing.parse import parse
from builder.briefing.write import edit, write
from tests.briefing.sites import FILE, site


def test_a_new_file_reads_well() -> None:
    text = write(
        {
            "tags": ["night", "a, b"],
            "title": "Kursk: 3,000 troops",
            "id": "tag:example.org,2024:x",
            "date": Moment(date(2024, 10, 28)),
            "summary": 'He said "no".',
            "source": Source(outlet="Kyiv Post", url="https://example.org/a?b=c#d", cites=("NATO",)),
            "events": [Event(Edtf("2024-10-18?", None, None), "Begun.", via=("A", "B"))],
            "figures": (Figure("soldiers", value=11000, qualifier="about"), {"unit": "%", "low": 0.5, "high": 1e16}),
            "related": [f"tag:example.org,2024:a-rather-long-identifier-{n}" for n in range(3)],
            "review": ["date: the year is not stated"],
            "intake": Taken("001.txt", "0" * 64),
            "extra": {"empty": {}, "note": "two\nlines", "none": None},
        },
        "\nBody.\n",
    )
    assert (
        text
        == f"""\
---
id: tag:example.org,2024:x
title: "Kursk: 3,000 troops"
date: 2024-10-28
summary: He said "no".
source:
  outlet: Kyiv Post
  url: https://example.org/a?b=c#d
  cites: [NATO]
tags: [night, "a, b"]
events:
  - date: 2024-10-18?
    text: Begun.
    via: [A, B]
figures:
  - value: 11000
    qualifier: about
    unit: soldiers
  - low: 0.5
    high: 10000000000000000
    unit: "%"
related:
  - tag:example.org,2024:a-rather-long-identifier-0
  - tag:example.org,2024:a-rather-long-identifier-1
  - tag:example.org,2024:a-rather-long-identifier-2
review: ["date: the year is not stated"]
intake:
  raw: 001.txt
  sha256: {"0" * 64}
extra:
  empty: {{}}
  note: "two\\nlines"
  none:
---

Body.
"""
    )


@pytest.mark.parametrize(
    "text",
    [
        "no", "~", "null", "Null", "", " ", " a", "a ", "-", "- a", "-a", "?", "? a", ":", "a:", "a: b", "a:b", "#", "a #b", "a#b", "&a", "*a",
        "!a", "|", ">", "'", "'a'", '"', '"a"', "%", "@a", "`a`", "[a]", "{a}", "a]", "a}", "a,b", ",", "<<", "=", "---", "--- a", "...", "0x1f",
        "1e3", "12:30", "2024-10-28", "a\tb", "\ta", "a\nb", "a\n", "\n", "é", "\u00a0", "\u2028", "\u0085", "\ufeff", "\ufeffa", "\U0001f600",
        "a\\b", 'a\\"b', "it's", 'say "no"', "a: 'b' \"c\"", "\ue000", "x" * 300, "a  b", "a: |", "true",
    ],
)  # fmt: skip
def test_every_text_reads_back_wherever_it_stands(text: str) -> None:
    data = {
        "title": text,
        "tags": [text, text],
        "extra": {text or "k": text, "in": [{"a": text}, [text]], "f": {"x": text}},
    }
    written = write(data, "")
    front = written.removeprefix("---\n").removesuffix("---\n")
    if "\u0085" in text:  # a control character: written, and refused by name when it is read
        with pytest.raises(strictyaml.YamlFault):
            strictyaml.load(front)
    else:
        assert strictyaml.load(front) == data


_texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]) | st.sampled_from("\n\t:#-[]{},'\"&*!|>%@`? "),
    max_size=15,
)
_data = st.recursive(
    _texts | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts.filter(bool), inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(_texts.filter(bool), _data, max_size=5), _texts)
def test_any_data_reads_back(data: dict[str, Any], body: str) -> None:
    parts = envelope.split(write(data, body))
    assert parts is not None
    assert strictyaml.load(parts.front) == (data or None)
    assert parts.body == body


_line = (
    st.text(
        st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp", "Zs"]) | st.just(" "), min_size=1, max_size=20
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
_names = st.lists(_line.filter(lambda text: any(map(str.isalnum, text)) and text.isascii()), max_size=3).map(tuple)
_edtf = st.dates(date(1000, 1, 1)).map(lambda day: Edtf(day.isoformat(), day, day))
_numbers = st.integers(-(10**12), 10**12) | st.floats(-(10**9), 10**9).map(lambda value: round(value, 3))
_briefings = st.builds(
    Briefing,
    path=st.just(FILE),
    id=st.just("tag:example.org,2024:x"),
    title=_line,
    slug=st.just("night-training"),
    date=st.dates(date(1000, 1, 1)).map(Moment),
    posted=st.dates(date(1000, 1, 1)).map(Moment),
    status=st.sampled_from(["published", "draft", "withdrawn"]),
    summary=_line,
    rights=st.sampled_from(["own", "licensed", "excerpt", "link"]),
    source=st.none() | st.builds(Source, outlet=st.just("Kyiv Post"), title=_line, author=_line, cites=_names),
    tags=_names,
    people=_names,
    events=st.lists(
        st.builds(Event, date=_edtf, text=_line, by=_line, via=_names, stated=_edtf, quote=_line), max_size=2
    ).map(tuple),
    figures=st.lists(
        st.builds(Figure, unit=_line, value=_numbers, qualifier=st.sampled_from([None, "about", "up to"]), by=_line),
        max_size=2,
    ).map(tuple),
    body=st.text(st.characters(codec="utf-8", exclude_categories=["C"]) | st.sampled_from("\n-"), max_size=60),
)


@given(_briefings)
def test_a_briefing_written_is_the_briefing_read(briefing: Briefing) -> None:
    front = {key: getattr(briefing, key) for key in briefing.__slots__ if key not in ("path", "body", "body_line")}
    front = {key: value for key, value in front.items() if value not in (None, "", (), {})}
    read, problems = parse(FILE, write(front, briefing.body).encode(), site())
    assert problems == []
    assert read is not None
    assert replace(read, body_line=1) == briefing


FILED = """\
---
# About this one.
title:   "Night training"   # its headline
date: 2024-10-28

tags:
- a   # first
- b

source: {outlet: Kyiv Post, url: 'https://example.org/a'} # where
summary: >-
  Two
  lines.

# Numbers.
figures:
  - value: 3 # three
    unit: units

  - unit: men
    low: 1
    high: 2
extra:
# The end.
---
Body with title: x
"""

EDITS: list[tuple[dict[Any, Any], list[str]]] = [
    ({"title": "Day: one"}, ['-title:   "Night training"   # its headline', '+title: "Day: one"   # its headline']),
    ({"date": Moment(date(2024, 11, 1))}, ["-date: 2024-10-28", "+date: 2024-11-01"]),
    ({"tags": ["c"]}, ["-tags:", "-- a   # first", "-- b", "+tags: [c]"]),
    ({("tags", 1): "c: d"}, ["-- b", '+- "c: d"']),
    ({("tags", 0): None}, ["-- a   # first"]),
    ({"summary": "One line."}, ["-summary: >-", "-  Two", "-  lines.", "+summary: One line."]),
    ({"summary": None}, ["-summary: >-", "-  Two", "-  lines."]),
    ({("source", "outlet"): "A, B"}, ["-source: {outlet: Kyiv Post, url: 'https://example.org/a'} # where", "+source: {outlet: \"A, B\", url: 'https://example.org/a'} # where"]),
    ({("source", "outlet"): None}, ["-source: {outlet: Kyiv Post, url: 'https://example.org/a'} # where", "+source: {url: 'https://example.org/a'} # where"]),
    ({("source", "url"): None}, ["-source: {outlet: Kyiv Post, url: 'https://example.org/a'} # where", "+source: {outlet: Kyiv Post} # where"]),
    ({("source", "title"): "T"}, ["-source: {outlet: Kyiv Post, url: 'https://example.org/a'} # where", "+source: {outlet: Kyiv Post, url: 'https://example.org/a', title: T} # where"]),
    ({("figures", 0, "value"): 12}, ["-  - value: 3 # three", "+  - value: 12 # three"]),
    ({("figures", 0, "value"): None}, ["-  - value: 3 # three", "-    unit: units", "+  - unit: units"]),
    ({("figures", 1, "by"): "Budanov"}, ["+    by: Budanov"]),
    ({("figures", 1, "high"): None}, ["-    high: 2"]),
    ({("figures", 1): None}, ["-  - unit: men", "-    low: 1", "-    high: 2"]),
    ({"id": "tag:example.org,2024:x"}, ["+id: tag:example.org,2024:x"]),
    ({"status": "draft"}, ["+status: draft"]),
    ({"story": "kursk"}, ["+story: kursk"]),
    ({"events": [{"date": "2024", "text": "x"}]}, ["+events:", "+  - date: 2024", "+    text: x"]),
    ({("intake", "raw"): "1.txt"}, ["+intake:", "+  raw: 1.txt"]),
    ({"extra": {"a": "b"}}, ["+  a: b"]),
    ({("extra", "a"): "b"}, ["+  a: b"]),
    ({"extra": None}, ["-extra:"]),
    ({"status": "draft", "slug": "night", "title": None}, ['-title:   "Night training"   # its headline', "+slug: night", "+status: draft"]),
    ({"nowhere": None}, []),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "difference"), EDITS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_an_edit_touches_nothing_else(changes: dict[Any, Any], difference: list[str], end: str, mark: str) -> None:
    text = mark + FILED.replace("\n", end)
    edited = edit(text, changes)
    lines = [line for line in difflib.ndiff(text.split(end), edited.split(end)) if line[0] in "+-"]
    assert sorted(line[0] + line[2:] for line in lines) == sorted(difference)
    assert edited.startswith(mark)
    assert not set(edited) & set("\r\n") - set(end)


def test_a_new_key_stands_in_canonical_order() -> None:
    text = "---\ntitle: T\ntags: [a]\n---\nB"
    assert edit(text, {"summary": "S"}) == "---\ntitle: T\nsummary: S\ntags: [a]\n---\nB"
    assert edit(text, {"id": "i"}) == "---\nid: i\ntitle: T\ntags: [a]\n---\nB"
    assert edit(text, {"places": ["p"]}) == "---\ntitle: T\ntags: [a]\nplaces: [p]\n---\nB"
    assert edit("---\n---\nB", {"title": "T"}) == "---\ntitle: T\n---\nB"
    assert edit("---\n# note\n---\nB", {"title": "T"}) == "---\n# note\ntitle: T\n---\nB"


def test_what_cannot_be_edited_is_said() -> None:
    with pytest.raises(ValueError, match="no front matter"):
        edit("Body", {"title": "T"})
    with pytest.raises(strictyaml.YamlFault):
        edit("---\ntitle: a: b\n---\n", {"title": "T"})
    with pytest.raises(ValueError, match="cannot be changed in place"):
        edit("---\ntitle: T\n---\n", {("title", "x"): "y"})


def test_this_sites_briefings_can_be_edited() -> None:
    for file in sorted((Path(__file__).parents[2] / "content" / "briefings").rglob("*.md")):
        text = file.read_text("utf-8")
        edited = edit(text, {"summary": "S", ("source", "archived"): "https://example.org/copy"})
        assert edit(edited, {"summary": "S", ("source", "archived"): None}) == edit(text, {"summary": "S"})
        assert edited.split("\n---\n", 1)[1] == text.split("\n---\n", 1)[1]


_keys = st.sampled_from(["title", "tags", "source", "summary", "figures", "extra", "status", "story", "date"])
_values = st.sampled_from(
    [
        None,
        "x",
        "a: b",
        "no",
        "",
        ["a", "b: c"],
        [],
        {"a": "b"},
        {"url": "https://example.org/?a=b#c"},
        [{"unit": "x", "value": "1"}],
        "two\nlines",
        {"a": {"b": ["c"]}},
    ]
)


@given(st.lists(st.tuples(_keys, _values), max_size=5), st.sampled_from(["\n", "\r\n"]))
def test_any_edits_give_the_data_wanted_and_keep_comments_and_body(changes: list[tuple[str, Any]], end: str) -> None:
    text = FILED.replace("\n", end)
    expected = strictyaml.load(envelope.split(text).front)  # type: ignore[union-attr]
    for key, value in changes:
        text = edit(text, {key: value})
        if value is None:
            expected.pop(key, None)
        else:
            expected[key] = value
    parts = envelope.split(text)
    assert parts is not None
    assert strictyaml.load(parts.front) == expected
    assert parts.body == f"Body with title: x{end}"
    assert "# About this one." in parts.front
    assert "# The end." in parts.front
