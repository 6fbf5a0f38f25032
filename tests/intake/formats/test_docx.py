"""Word files as lines: what a reader sees, with what it is; packages that are broken or too large are refused."""

import zipfile
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.intake import formats
from tests.intake.formats.clipping import assert_tiles, read_or_refuse, refusal, stated, texts
from tests.intake.newsroom import draft, dropped


def packed(document):
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def zipped(parts, **more):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **more) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def link(paragraph, words, address):
    """A hyperlink: the library reads them and writes none."""
    part = paragraph.part
    found = OxmlElement("w:hyperlink")
    found.set(qn("r:id"), part.relate_to(address, docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = words
    run.append(text)
    found.append(run)
    paragraph._p.append(found)


def article():
    document = docx.Document()
    document.core_properties.title = "Harbour note"
    document.core_properties.author = "Ada Brenner"
    document.sections[0].header.paragraphs[0].text = "Harbour Gazette"
    document.add_heading("Harbour closes for the winter", 1)
    paragraph = document.add_paragraph("The harbour closed on 5 November, the ")
    link(paragraph, "Harbour Authority", "https://gazette.example.net/authority")
    paragraph.add_run(" said in a ")
    paragraph.add_run("note").bold = True
    paragraph.add_run(" to all.")
    document.add_paragraph("Forty ships wait", style="List Bullet")
    document.add_paragraph("Six left", style="List Bullet")
    document.add_paragraph("“We go,” Ada Brenner said.", style="Quote")
    table = document.add_table(2, 2)
    for index, words in enumerate(("ships", "docks", "40", "6")):
        table.cell(index // 2, index % 2).text = words
    document.add_paragraph("One line\nand another after it.")
    return document


def read(data):
    sheet = formats.read("x.docx", data)
    assert_tiles(sheet, data)
    return sheet


def test_a_document_is_read_as_its_reader_sees_it():
    sheet = read(packed(article()))
    assert (sheet.format, bool(sheet.layer)) == ("docx", True)
    found = [(line.hint.tag, line.text) for line in sheet.lines if line.text]
    assert found == [
        ("running", "Harbour Gazette"),
        ("h1", "Harbour closes for the winter"),
        ("p", "The harbour closed on 5 November, the Harbour Authority said in a note to all."),
        ("li", "• Forty ships wait"),
        ("li", "• Six left"),
        ("blockquote", "“We go,” Ada Brenner said."),
        ("tr", "ships | docks"),
        ("tr", "40 | 6"),
        ("p", "One line"),
        ("p", "and another after it."),
    ]
    assert stated(sheet)["title"] == "Harbour note"
    assert stated(sheet)["author"] == "Ada Brenner"


def test_links_and_emphasis_are_marks():
    line = next(line for line in read(packed(article())).lines if line.hint.links)
    assert [(line.text[mark.start : mark.end], mark.kind, mark.target) for mark in line.marks] == [
        ("Harbour Authority", "link", "https://gazette.example.net/authority"),
        ("note", "strong", ""),
    ]


def test_the_draft_of_a_document(desk):
    drafted = draft(desk, packed(article()))
    assert drafted.front["title"] == "Harbour closes for the winter"
    assert "the [Harbour Authority](https://gazette.example.net/authority) said in a **note** to all." in drafted.body
    assert "- Forty ships wait\n- Six left" in drafted.body
    assert "> “We go,” Ada Brenner said." in drafted.body
    assert dropped(drafted)[0] == 1


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document_of(inside, head=""):
    return zipped({"word/document.xml": f'{head}<w:document xmlns:w="{W}"><w:body>{inside}</w:body></w:document>'})


def test_what_was_deleted_or_hidden_is_not_read():
    runs = [
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>",
        "<w:ins><w:r><w:t>put in</w:t></w:r></w:ins>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>",
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> and shown</w:t></w:r>',
    ]
    assert texts(read(document_of(f"<w:p>{''.join(runs)}</w:p>"))) == ["put in and shown"]


def test_a_field_that_is_a_link_shows_its_words():
    runs = [
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:instrText>HYPERLINK "https://a.example/x"</w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>here</w:t></w:r>',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> and on</w:t></w:r>',
    ]
    (line,) = read(document_of(f"<w:p>{''.join(runs)}</w:p>")).lines
    assert line.text == "here and on"
    assert [(mark.start, mark.end, mark.target) for mark in line.marks] == [(0, 4, "https://a.example/x")]


def test_content_in_controls_frames_and_boxes_is_read():
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    content = f"<w:txbxContent>{paragraph.format('boxed')}</w:txbxContent>"
    box = f"<w:p><w:r><w:t>outer</w:t><w:pict>{content}</w:pict></w:r></w:p>"
    control = f"<w:sdt><w:sdtContent>{paragraph.format('controlled')}</w:sdtContent></w:sdt>"
    frame = f"<w:tbl><w:tr><w:tc>{paragraph.format('framed')}</w:tc></w:tr></w:tbl>"
    assert texts(read(document_of(box + control + frame))) == ["outer", "boxed", "controlled", "framed"]


def bomb():
    return zipped({"word/document.xml": f'<w:document xmlns:w="{W}"/>', "word/media/a": b"\0" * 210_000_000})


ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (bomb, "too-big"),
        (lambda: zipped({"word/document.xml": b"<a>" + b" " * 21_000_000 + b"</a>"}), "too-big"),
        (lambda: zipped({f"word/{number}.xml": b"" for number in range(4100)}), "too-big"),
        (lambda: zipped({"word/styles.xml": b"<a/>"}), "format"),
        (lambda: zipped({"word/document.xml": b"<w:document"}), "format"),
        (lambda: zipped({"word/document.xml": b"<a/>"}), "format"),
        (lambda: document_of("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", ENTITY), "format"),
        (lambda: document_of("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", LAUGHS), "format"),
        (lambda: document_of("<w:p>" * 5000 + "</w:p>" * 5000), "format"),
        (lambda: document_of("<w:p/>"), "empty"),
        (lambda: document_of("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 30_000), "too-many-lines"),
        (lambda: packed(article())[:3000], "format"),
        (lambda: zipped({"x.txt": b"The harbour closed."}), "format"),
        (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, "format"),
        (lambda: b"{\\rtf1 The harbour closed.}", "format"),
        (lambda: b"\x89PNG\r\n\x1a\n", "format"),
    ],
)
def test_what_cannot_be_read_is_refused(make, code):
    assert refusal("x.docx", make()).code == code


def test_parts_that_refer_to_one_another_end():
    each = '<Relationship Id="{}" Target="{}"/>'
    relations = f"<Relationships>{each.format('a', 'document.xml')}{each.format('b', 'header1.xml')}</Relationships>"
    words = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    parts = {
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{words.format("a")}</w:body></w:document>',
        "word/_rels/document.xml.rels": relations,
        "word/header1.xml": f'<w:hdr xmlns:w="{W}">{words.format("head")}</w:hdr>',
        "word/_rels/header1.xml.rels": relations,
    }
    assert texts(read(zipped(parts))) == ["head", "a"]


WHOLE = packed(article())


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=6)), max_size=4))
def test_any_broken_document_is_read_or_refused(changes):
    data = WHOLE
    for at, put in changes:
        data = data[:at] + put + data[at + len(put) :]
    read_or_refuse("x.docx", data)


NAMES = st.sampled_from(
    ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:hyperlink", "w:pPr", "w:numPr", "w:sdt", "w:del"]
)
TREES = st.recursive(
    st.text("ab \n\t<&é", max_size=5).map(lambda words: words.replace("&", "&amp;").replace("<", "&lt;")),
    lambda inner: st.tuples(NAMES, st.lists(inner, max_size=4)).map(lambda t: f"<{t[0]}>{''.join(t[1])}</{t[0]}>"),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None)
@given(TREES)
def test_any_tree_of_elements_is_read_or_refused(tree):
    read_or_refuse("x.docx", document_of(tree))
