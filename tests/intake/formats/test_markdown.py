"""Markdown as lines: no sign is read, no word is lost, and what the front matter states is kept as evidence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.intake import formats
from tests.intake.formats.clipping import assert_tiles, read_or_refuse, stated, texts
from tests.intake.newsroom import draft

ARTICLE = """\
---
title: "Harbour closes: ships wait"
source: https://gazette.example.net/2024/10/28/harbour
author:
  - "[[Ada Brenner]]"
published: 2024-10-28
created: 2024-11-14
---
# Harbour closes *again*

The **harbour** closed on [Monday](https://gazette.example.net/monday), the Harbour Authority
said \\* in a note &amp; in `code`. ![a ship](ship.png) See[^1].

> “We go,” Ada Brenner said.
> “We do.”

- Forty ships wait
  + six of them *large*
1. One left

| ships | docks |
|:------|------:|
| 40    | 6     |

[x]: https://gazette.example.net/x
[^1]: A note at the foot.

Later
-----

    kept as it stands

* * *
<div>and <b>this</b></div>
"""


def read(text, file="x.md"):
    sheet = formats.read(file, text.encode())
    assert_tiles(sheet, text.encode())
    return sheet


def test_signs_are_not_read_and_words_are():
    assert texts(read(ARTICLE)) == [
        "Harbour closes again",
        "The harbour closed on Monday, the Harbour Authority",
        "said * in a note & in code.  See.",
        "“We go,” Ada Brenner said.",
        "“We do.”",
        "- Forty ships wait",
        "- six of them large",
        "One left",
        "ships | docks",
        "40    | 6",
        "A note at the foot.",
        "Later",
        "kept as it stands",
        "and this",
    ]


def test_what_a_line_is_stands_in_its_hint():
    lines = {line.text: line for line in read(ARTICLE).lines if line.text}
    tags = {text[:7]: line.hint.tag for text, line in lines.items()}
    assert tags["Harbour"] == "h1"
    assert tags["“We go,"] == "blockquote"
    assert tags["- Forty"] == "li"
    assert tags["ships |"] == "tr"
    assert tags["Later"] == "h2"
    assert tags["kept as"] == "pre"
    assert lines["- six of them large"].hint.level == 2
    assert lines["said * in a note & in code.  See."].joins
    linked = lines["The harbour closed on Monday, the Harbour Authority"]
    assert 0.1 < linked.hint.links < 0.2


def test_an_entity_stands_where_its_source_does():
    sheet = read("Ships &amp; docks of the harbour\n")
    line = sheet.lines[0]
    assert line.text == "Ships & docks of the harbour"
    assert sheet.data[line.offset(6) : line.past(6)] == b"&amp;"


def test_front_matter_is_evidence():
    found = stated(read(ARTICLE))
    assert found == {
        "title": "Harbour closes: ships wait",
        "url": "https://gazette.example.net/2024/10/28/harbour",
        "author": "Ada Brenner",
        "date": "2024-10-28",
    }
    for each in read(ARTICLE).stated:
        assert ARTICLE.encode()[slice(*each.span)].decode() == each.value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('+++\ntitle = "A"\ndate = 2024-10-28\n+++\nText.\n', {"title": "A", "date": "2024-10-28"}),
        ('{"title": "A", "pubDate": "2024-10-28"}\n\nText.\n', {"title": "A", "date": "2024-10-28"}),
        ("---\ntitle: A\npublisher: {name: The Gazette}\n...\nText.\n", {"title": "A", "outlet": "The Gazette"}),
        ("---\r\nheadline: A\r\nlang: uk\r\n---\r\nText.\r\n", {"title": "A", "language": "uk"}),
    ],
)
def test_front_matter_of_other_kinds(text, found):
    for file in ("x.md", "x.txt"):
        sheet = read(text, file)
        assert stated(sheet) == found
        assert texts(sheet) == ["Text."]


def test_malformed_front_matter_is_mistrusted():
    good = read("---\ntitle: Ships wait\ndate: 2024-10-28\n---\nText.\n").stated
    bad = read("---\ntitle: Kursk: 3,000 ships\ndate: 2024-10-28\n---\nText.\n").stated
    assert [(each.field, each.value) for each in bad] == [("title", "Kursk: 3,000 ships"), ("date", "2024-10-28")]
    assert all(worse.confidence < better.confidence for worse, better in zip(bad, good, strict=True))


@pytest.mark.parametrize(
    "text",
    ["---\nThe harbour closed.\n---\nText.\n", '{"body": "The harbour closed."}', "--- no front matter\nText.\n"],
)
def test_what_is_no_front_matter_is_pasted_text(text):
    assert formats.read("x.txt", text.encode()).format == "text"


def test_the_draft_keeps_links_emphasis_lists_and_quotations(desk):
    drafted = draft(desk, ARTICLE)
    assert "The **harbour** closed on [Monday](https://gazette.example.net/monday), the Harbour Authority said" in (
        drafted.body
    )
    assert "> “We go,” Ada Brenner said. “We do.”" in drafted.body
    assert "- Forty ships wait\n- six of them *large*" in drafted.body


SIGNS = "*_`[]()!<>#|-+=~^:\\&;\"'{} \t\r\n0aé\ufeff\u200b\ue000"
GROUPS = ["**", "```", "](", "http://a.b", "&amp;", "&#0;", "[^1]", "\n\n", "---\n", "+++\n", "\n> ", "\n- ", "\n1. "]
MORE = ["\n    ", "<div>", "<!--", "-->", "| a | b |\n|---|---|\n", "![", "](x)", "[a]: b\n"]
PIECES = st.sampled_from([*SIGNS, *GROUPS, *MORE])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_markdown_tiles_and_loses_no_word(text):
    sheet = read_or_refuse("x.md", f"word {text} word".encode())
    assert sheet is None or "word" in "".join(texts(sheet)) or sheet.format != "markdown"


@pytest.mark.parametrize(
    "text", ["[" * 15_000, "*a " * 6_000, "> " * 9_000 + "a", "<" * 19_000, "a|" * 9_000 + "\n-|-\n"]
)
def test_deep_markdown_is_read_all_the_same(text):
    assert read_or_refuse("x.md", text.encode()) is not None


def test_a_picture_and_its_caption_join_no_paragraph_before():
    sheet = read(
        "Ships wait here.\n\n![a ship](ship.png)\n*A ship: [Gazette](https://gazette.example.net/x)*\nin port\n"
    )
    assert [(line.text, line.joins) for line in sheet.lines if line.text] == [
        ("Ships wait here.", False), ("A ship: Gazette", False), ("in port", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "above",
    [
        "Title: Harbour closes\nDate: 2024-11-05 18:04\nCategory: News\n\n",
        "#+TITLE: Harbour closes\n#+DATE: 2024-11-05\n\n",
        '+++\ntitle = "Harbour closes"\ndate = 2024-11-05T18:04:00+02:00\n[params]\nsource = "Gazette"\n+++\n',
    ],
)
def test_front_matter_without_fences_or_with_inner_tables_is_read(above):
    sheet = read(f"{above}The harbour closed on Tuesday, the authority said.\n")
    assert texts(sheet) == ["The harbour closed on Tuesday, the authority said."]
    assert stated(sheet)["title"] == "Harbour closes"
    assert stated(sheet)["date"].startswith("2024-11-05")
    assert stated(sheet).get("outlet", "Gazette") == "Gazette"


def test_the_date_of_a_post_is_surer_than_that_of_a_clipping():
    found = {
        more: next(each.confidence for each in read(f"---\ndate: 2024-11-05\n{more}\n---\nText.\n").stated)
        for more in ("layout: post", "created: 2024-11-14")
    }
    assert found["created: 2024-11-14"] < 0.8 <= found["layout: post"]


def test_a_line_of_rights_goes_on_with_no_sentence(desk):
    text = ARTICLE.replace(
        "Forty ships wait", "Forty ships wait\n\nWrite to us\n© Lockside Gazette 2024. All rights reserved."
    )
    assert "© Lockside Gazette 2024. All rights reserved." in texts(formats.read("a.md", text.encode()))
