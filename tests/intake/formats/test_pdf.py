"""PDFs as lines: paragraphs out of printed lines, what each page repeats apart, and nothing that takes too long."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.intake import formats
from builder.intake.formats.typeset import Printed, rows
from tests.intake.formats.clipping import assert_tiles, read_or_refuse, refusal, stated, texts
from tests.intake.formats.printing import drawn, pdf, printed, set_in, stream
from tests.intake.newsroom import draft

ONE = "The harbour closed on 5 November, the Harbour Authority said in a note to all who fish there, and it stays so."
TWO = "Forty ships have left for the south. Six more will follow them before the ice comes, their owners told us now."
HEAD = ("Harbour closes for the winter", 20.0, 40.0, True)


def head(number):
    return ("Harbour Gazette, No. 38", 8.0, 20.0, False), (f"Page {number}", 8.0, 20.0, False)


def read(data):
    sheet = formats.read("x.pdf", data)
    assert_tiles(sheet, data)
    return sheet


def test_printed_lines_are_paragraphs_again():
    sheet = read(printed([[HEAD, *set_in([ONE, TWO])]], title="Harbour closes"))
    assert [(line.hint.tag, line.text) for line in sheet.lines] == [("h1", HEAD[0]), ("p", ONE), ("p", TWO)]
    assert (sheet.format, bool(sheet.layer)) == ("pdf", True)
    assert stated(sheet) == {"title": "Harbour closes", "date": "2024-11-14"}


def test_lines_that_ended_on_purpose_are_lines():
    lines = [(words, 10.0, 12.0, False) for words in ("Read also", "A title", "Another title", *[ONE[:58]] * 3)]
    assert texts(read(printed([lines])))[:3] == ["Read also", "A title", "Another title"]


def test_what_stands_on_each_page_is_apart_and_interrupts_no_paragraph():
    lines = list(set_in([ONE, TWO]))
    pages = [[head(1)[0], HEAD, *lines[:1], head(1)[1]], [head(2)[0], *lines[1:], head(2)[1]]]
    sheet = read(printed(pages))
    assert [line.text for line in sheet.lines if line.hint.tag != "running"] == [HEAD[0], ONE, TWO]
    assert [line.text for line in sheet.lines if line.hint.tag == "running"] == [
        "Harbour Gazette, No. 38", "Page 1", "Harbour Gazette, No. 38", "Page 2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("the har-", "bour closed"), "the harbour closed"),
        (("a long-", "term plan; long-term plans"), "a long-term plan; long-term plans"),
        (("the Su-", "34 flew"), "the Su-34 flew"),
        (("North-", "Korean troops"), "North-Korean troops"),
        (("it closed -", "and stayed so"), "it closed - and stayed so"),
    ],
)
def test_hyphens_at_line_ends(lines, joined):
    before = " ".join(["word"] * 9)
    data = printed([[(before + " " + lines[0], 10.0, 20.0, False), (lines[1], 10.0, 12.0, False)]])
    assert texts(read(data)) == [f"{before} {joined}"]


def test_the_draft_of_a_print(desk):
    byline = ("By Ada Brenner", 10.0, 20.0, False)
    pages = [[head(1)[0], HEAD, byline, *set_in([ONE]), head(1)[1]], [head(2)[0], *set_in([TWO]), head(2)[1]]]
    drafted = draft(desk, printed(pages))
    assert drafted.front["title"] == HEAD[0]
    assert drafted.body == f"{ONE}\n\n{TWO}\n"
    assert drafted.front["source"]["author"] == "Ada Brenner"


def locked():
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer, out = PdfWriter(clone_from=PdfReader(BytesIO(printed([list(set_in([ONE]))])))), BytesIO()
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


def circular():
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            b"<< /Type /Pages /Count 1 /Parent 2 0 R /Kids [2 0 R 3 0 R] >>",
        ]
    )


def itself():
    """A form that draws itself."""
    content = b"BT /F1 10 Tf 72 700 Td (The harbour closed for the winter.) Tj ET /X Do"
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
            stream(content),
            stream(content, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 6 0 R"),
            b"<< /Font << /F1 7 0 R >> /XObject << /X 5 0 R >> >>",
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
    )


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (locked, "encrypted"),
        (lambda: printed([[]]), "empty"),
        (lambda: printed([[(ONE, 10.0, 20.0, False)]] * 81), "too-big"),
        (lambda: printed([[]], drawing=lambda _: b"0 0 m\n" * 600_000), "too-big"),
        (lambda: printed([[]], drawing=lambda _: b" " * 90_000_000), "too-big"),
        (lambda: printed([[]] * 70, drawing=lambda _: b"0 0 m\n" * 1_500), "too-big"),
        (circular, "format"),
        (lambda: b"%PDF-1.4\n", "format"),
        (lambda: b"%PDF-1.4\n" + b"[" * 100_000, "format"),
        (lambda: b"%PDF-1.4\n" + b"<< /A " * 50_000, "format"),
    ],
)
def test_what_cannot_be_read_is_refused(make, code):
    assert refusal("x.pdf", make()).code == code


def test_a_form_that_draws_itself_ends():
    read_or_refuse("x.pdf", itself())


WHOLE = printed([[HEAD, *set_in([ONE, TWO])]])


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(max_size=5), st.integers(0, 20)), max_size=4))
def test_any_broken_pdf_is_read_or_refused(changes):
    data = WHOLE
    for at, put, cut in changes:
        data = data[:at] + put + data[at + cut :]
    read_or_refuse("x.pdf", data)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text("ab -.A•1é", max_size=30), st.sampled_from([8.0, 10.0, 20.0]), st.floats(-30, 60), st.booleans()
        )
    )
)
def test_any_print_loses_no_word(lines):
    sheet = read_or_refuse("x.pdf", printed([lines]))
    if sheet is not None:
        letters = sorted("".join(words for words, *_ in lines).replace(" ", "").replace("-", ""))
        assert sorted("".join(texts(sheet)).replace(" ", "").replace("-", "")) == letters


def test_drawing_spells_what_it_is_given():
    assert b"(a \\(b\\)) Tj" in drawn([("a (b)", 10.0, 10.0, False)])


def test_lines_of_japanese_are_joined_without_a_space():
    text = "港湾局は五日、氷が外側の防波堤に達したため港を閉鎖したと漁業者に通知した。船は南へ向かう。"
    lines = [Printed(1, text[at : at + 15], 72.0, 700.0 - at, 10.0) for at in range(0, len(text), 15)]
    assert [row.text for row in rows(lines)] == [text]
