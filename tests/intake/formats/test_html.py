"""Saved pages: blocks as lines that tile the bytes, what stands around them, what nobody sees, what pages state."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import Mistake
from builder.intake.formats import html, read

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Crane closes the port | Harbour Gazette</title>
<meta property="og:title" content="Crane closes the port &amp; quay">
<meta property="article:published_time" content="2024-11-05T14:30:00+02:00">
<link rel="canonical" href="https://gazette.example.net/2024/11/05/crane">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Crane closes the port",
 "datePublished": "2024-11-05", "author": {"@type": "Person", "name": "Ada Brenner"},
 "publisher": {"name": "Harbour Gazette"}}</script>
<style>p { color: red }</style></head>
<body><nav class="main menu"><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav>
<article id=story><h1>Crane closes<br>the port</h1>
<!-- a remark -->
<p>The port closed at&nbsp;noon,
   the <b>Harbour</b> Authority&#39;s <a href="/who">spokeswoman</a> said.<p>Nobody was h\u00adurt.
<div style="display: none">Subscribe to read on</div>
<table><tr><th>Ship</th><th>Tons</th></tr><tr><td>Ellery</td><td>3,000</td></tr></table>
<blockquote><p>It fell.</p></blockquote></article></body></html>"""


def texts(page):
    return [line.text for line in page.lines if line.text]


def page(source, encoding="utf-8"):
    return read("x.html", source.encode(encoding))


def test_blocks_are_lines_and_tile_the_bytes():
    sheet = page(PAGE)
    assert texts(sheet) == [
        "News",
        "Sport",
        "Crane closes the port",
        "The port closed at noon, the Harbour Authority's spokeswoman said.",
        "Nobody was hurt.",
        "Ship | Tons",
        "Ellery | 3,000",
        "It fell.",
    ]
    assert sheet.data == PAGE.encode()
    assert "".join(line.raw for line in sheet.lines) == PAGE
    assert [(line.start, line.end) for line in sheet.lines][-1][1] == len(sheet.data)


def test_words_lead_back_to_their_bytes():
    sheet = page(PAGE)
    (line,) = [line for line in sheet.lines if line.text.startswith("The port")]
    at = line.text.index("Authority's")
    span = slice(line.offset(at), line.past(at + len("Authority's") - 1))
    assert sheet.data[span] == b"Authority&#39;s"
    quote = line.text.index("'")
    assert sheet.data[line.offset(quote) : line.past(quote)] == b"&#39;"


def test_what_stands_around_a_line_and_its_links():
    lines = {line.text: line.hint for line in page(PAGE).lines}
    assert lines["News"].tag == "li"
    assert lines["News"].links == 1.0
    assert lines["News"].inside[:3] == ("html", "body", "nav.main.menu")
    said = lines["The port closed at noon, the Harbour Authority's spokeswoman said."]
    assert (said.tag, said.inside[2]) == ("p", "article#story")
    (marks,) = [line.marks for line in page(PAGE).lines if line.hint == said]
    assert [(mark.kind, mark.target) for mark in marks] == [("strong", ""), ("link", "https://gazette.example.net/who")]
    assert lines["It fell."].inside[-2:] == ("blockquote", "p")


def test_what_no_reader_sees_is_a_line_without_text_that_says_what_it_is():
    tags = [line.hint.tag for line in page(PAGE).lines if not line.text]
    assert tags == ["script", "markup", "markup", "comment", "markup", "hidden", "markup", "markup", "markup"]


def test_what_is_hidden_until_a_script_shows_it_is_read_where_it_is_the_article():
    story = "<p>" + "The port closed at noon, the Harbour Authority said. " * 8
    assert len(texts(page(f"<html><p>Loading<div hidden>{story}</div>"))) == 2
    assert texts(page(f"<html>{story}<div hidden>{story[:300]}</div>")) == [story[3:].strip()]


def test_what_a_page_states():
    stated = {(each.field, each.value): each for each in reversed(page(PAGE).stated)}
    assert stated["title", "Crane closes the port"].where == "JSON-LD headline"
    assert stated["title", "Crane closes the port & quay"].where == "<meta property=og:title>"
    assert stated["date", "2024-11-05T14:30:00+02:00"].confidence > 0.9
    assert stated["date", "2024-11-05"].where == "JSON-LD datePublished"
    assert ("author", "Ada Brenner") in stated
    assert ("outlet", "Harbour Gazette") in stated
    assert stated["url", "https://gazette.example.net/2024/11/05/crane"].where == "<link rel=canonical>"
    assert stated["language", "en"].where == "<html lang>"
    each = stated["date", "2024-11-05"]
    assert PAGE.encode()[slice(*each.span)] == b"2024-11-05"


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ('<time class="published" datetime="2024-11-05">5 Nov</time>', "date", "2024-11-05"),
        ("<time>5 November 2024</time>", "date", "5 November 2024"),
        ('<span itemprop="datePublished" content="2024-11-05">x</span>', "date", "2024-11-05"),
        ('<meta itemprop="dateModified" content="2024-11-06">', "updated", "2024-11-06"),
        ('<meta name="DC.date.issued" content="2024-11-05">', "date", "2024-11-05"),
        ('<script>var x = {"publishedAt":"2024-11-05T10:00:00Z"}</script>', "date", "2024-11-05T10:00:00Z"),
        ('<script type="application/ld+json">{"@type":"Article","headline":"A <b",}</script>', "title", "A <b"),
        ('<script type="application/ld+json">{"headline":"A "x" b","datePublished":"2024-11-05"', "date", "2024-11-05"),
        ('<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","name":"N"}]}</script>', "title", "N"),
        ("<!-- saved from url=(0030)https://gazette.example.net/x -->", "url", "https://gazette.example.net/x"),
        ("<h1>Crane &amp; port</h1>", "title", "Crane & port"),
    ],
)
def test_statements_of_every_kind(head, field, value):
    assert (field, value) in {(each.field, each.value) for each in page(f"<html>{head}</script><p>Text.").stated}


@pytest.mark.parametrize(
    ("encoding", "declared"), [("cp1251", "windows-1251"), ("utf-16", "utf-16"), ("euc-kr", "euc-kr"), ("utf-8", "")]
)
def test_encodings(encoding, declared):
    word = "ліс" if encoding != "euc-kr" else "한국"
    source = f'<html><head><meta charset="{declared}"></head><body><p>{word}</p></body></html>'
    if encoding == "cp1251":
        source = source.replace("ліс", "лес")
    data = source.encode(encoding)
    sheet = read("x.html", data)
    assert texts(sheet) == [word if encoding != "cp1251" else "лес"]
    assert sheet.data == data
    line = next(line for line in sheet.lines if line.text)
    assert sheet.data[line.start : line.end].decode(sheet.encoding) == line.text


@pytest.mark.parametrize(
    ("word", "taken"), [("Kite’s – “café”", "latin-1"), ("café — 2 €", "cp1252"), ("порт", "latin-1")]
)
def test_a_page_that_was_encoded_twice_is_read_once_more(word, taken):
    source = f"<html><body><p>{word}</p></body></html>"
    sheet = page(source.encode().decode(taken))
    assert (texts(sheet), "twice" in sheet.layer) == ([word], True)
    line = next(line for line in sheet.lines if line.text)
    assert sheet.data[line.start : line.end].decode() == word
    for other in ("â la carte", "Ã© and – a dash"):
        assert texts(page(f"<html><body><p>{other}</p></body></html>")) == [other]


def test_the_parts_of_a_heading_are_words_apart():
    assert texts(page("<html><body><h1><span>Port</span>Tug sinks</h1></body></html>")) == ["Port Tug sinks"]
    assert texts(page("<html><body><h1><span>T</span>ug sinks</h1></body></html>")) == ["Tug sinks"]
    assert texts(page("<html><body><p><span>Mac</span>Book</p></body></html>")) == ["MacBook"]


def test_bytes_of_no_encoding_are_marked_and_told():
    sheet = read("x.html", b"<html><p>The port \xff\xfe\x81 closed.</p></html>")
    assert texts(sheet) == ["The port \ufffd\ufffd\ufffd closed."]
    assert sheet.data == b"<html><p>The port \xff\xfe\x81 closed.</p></html>"
    assert sheet.doubts[0].startswith("body: some bytes")
    assert sheet.lines[-1].end == len(sheet.data)


@pytest.mark.parametrize(
    "source",
    [
        "<html>" + "<div>" * 20_000 + "text",
        "<html>" + "<b><i>" * 15_000 + "text" + "</b>" * 15_000,
        "<html>" + "</div>" * 20_000 + "text",
        "<html>text" + "<a href='" * 11_000,
        "<html>text" + '<a x="' * 16_000,
        "<html>text" + "<!--" * 25_000,
        "<html>text" + "<" * 100_000,
        "<html>text" + "<script>" * 12_000,
        "<html>text" + "&amp" * 20_000,
        "<html>text" + "&" * 100_000,
        "<html><p>" + "<table><tr><td>" * 6_000 + "text",
        "<html><p>text" + "<ul><li>" * 12_000,
        "<html><p>text" + "<a" * 50_000,
        '<html><p>text<script type="application/ld+json">' + "[" * 90_000,
        '<html><p>text<script type="application/ld+json">' + '{"a":' * 18_000,
        "<html><p>text<div " + "a=b " * 25_000 + ">",
        "<html><p>text<p class='" + "x " * 50_000 + "'>text",
    ],
)
def test_hostile_pages_are_read_or_refused(source):
    try:
        sheet = page(source)
    except Mistake:
        return
    assert "".join(line.raw for line in sheet.lines) == sheet.data.decode(sheet.encoding)


def test_a_page_without_text_is_refused():
    with pytest.raises(Mistake) as caught:
        page("<html><script>let x = 1</script></html>")
    assert caught.value.problems[0].code == "empty"


TAGS = "<p> </p> <div-class=a> </div> < > </a> <td> <tr> <table> <br> <script> </script> <h1> <li> <title> <svg> </svg>"
SIGNS = "&amp; & &#0; &#x110000; ' \" <!-- --> = é \u200b \x00"
FRAGMENTS = [
    *TAGS.split(),
    *SIGNS.split(),
    "<a href=x>",
    "text ",
    "\xa0",
    "\n",
    "<div class=a>",
    "<meta name=date content=1>",
]


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_lines_tile_whatever_the_source(source):
    data = b"<html>x" + source.encode()
    sheet = html.read("x.html", data)
    assert sheet.data == data
    assert "".join(line.raw for line in sheet.lines) == data.decode()
    assert [line.start for line in sheet.lines[1:]] == [line.end for line in sheet.lines[:-1]]
    for line in sheet.lines:
        spans = [(line.offset(at), line.past(at)) for at in range(len(line.text))]
        assert all(line.start <= start < end <= line.end for start, end in spans)


def test_a_cut_page_never_breaks():
    data, chance = PAGE.encode(), random.Random(7)
    for _ in range(60):
        cut = data[: chance.randrange(7, len(data))]
        try:
            sheet = html.read("x.html", cut)
        except Mistake:
            continue
        assert sheet.lines[-1].end == len(sheet.data)


TEXT = "<p>The harbour closed on Tuesday after ice had reached the outer mole, the Harbour Authority said.</p>"


@pytest.mark.parametrize(
    "source",
    [
        f"<!DOCTYPE html><!--\n Page saved with SingleFile \n url: https://x.example/1 \n--><title>x</title>{TEXT}",
        f"<!-- saved from url=(0019)https://x.example/1 --><html>{TEXT}",
        f'<html><a class="domain reader-domain" href="https://x.example/1">x.example</a>{TEXT}',
    ],
)
def test_an_address_that_a_browser_notes_is_stated(source):
    assert ("url", "https://x.example/1") in {(each.field, each.value) for each in page(source).stated}


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<html><title>Ice</title><frameset><frame src=a></frameset></html>", 'called "Ice": it only holds frames'),
        ('<html><div id=a></div><script id="__NEXT_DATA__">{"text": "Ice"}</script></html>', "data that a script"),
        ("<html><p></p></html>", "There is no text in this page."),
    ],
)
def test_why_a_page_has_no_text_is_told(source, said):
    with pytest.raises(Mistake) as caught:
        page(source)
    assert said in caught.value.problems[0].message
    assert caught.value.problems[0].remedy


def test_a_line_of_a_page_is_shown_as_its_text():
    line = next(line for line in page("<html><p>The <b>harbour</b> closed.</p></html>").lines if line.text)
    assert line.shown == "The harbour closed."
