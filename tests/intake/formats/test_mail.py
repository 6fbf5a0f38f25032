"""E-mails as lines: the article's own text out of whatever carried it, the rest named, the headers kept as evidence."""

from email.message import EmailMessage

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from builder.intake import formats
from builder.intake.formats import forward, mime
from tests.intake.formats.clipping import assert_tiles, read_or_refuse, refusal, stated, texts
from tests.intake.newsroom import draft, dropped

ARTICLE = """\
Harbour closes for the winter

The harbour closed on 5 November, the Harbour Authority said in a note to all who fish there.

Forty ships have left for the south, and six more will follow them before the ice comes.
"""


def message(text=ARTICLE, subject="Harbour closes for the winter", **more):
    made = EmailMessage()
    made["From"] = "Harbour Gazette <news@gazette.example.net>"
    made["To"] = "desk@desk.example"
    made["Date"] = "Tue, 05 Nov 2024 18:04:00 +0200"
    made["Subject"] = subject
    made["Message-ID"] = "<1@gazette.example.net>"
    for name, value in more.items():
        made[name.replace("_", "-")] = value
    if text:
        made.set_content(text, cte="8bit")
    return made


def read(made):
    data = made if isinstance(made, bytes) else made.as_bytes()
    sheet = formats.read("x.eml", data)
    assert_tiles(sheet, data)
    return sheet


def tagged(sheet, tag):
    return [line.text for line in sheet.lines if line.hint.tag == tag and line.text]


def test_an_e_mail_as_it_stands_is_tiled_with_its_headers():
    sheet = read(message())
    assert (sheet.format, sheet.layer) == ("mail", "")
    assert texts(sheet) == texts(formats.read("x.txt", ARTICLE.encode()))
    line = next(line for line in sheet.lines if line.text)
    assert sheet.data.decode().splitlines()[line.number - 1] == line.text


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("utf-8", "base64"), ("utf-8", "quoted-printable"), ("koi8-r", "8bit"), ("cp1251", "base64")],
)
def test_any_charset_and_encoding(charset, encoding):
    made = message(None, subject="Порт закрыт на зиму")
    made.set_content("Порт закрыт на зиму, сообщила администрация.\n", charset=charset, cte=encoding)
    sheet = read(made)
    assert texts(sheet) == ["Порт закрыт на зиму, сообщила администрация."]
    assert stated(sheet)["title"] == "Порт закрыт на зиму"


def test_a_charset_that_is_none_is_guessed_and_doubted():
    data = message().as_bytes().replace(b'charset="utf-8"', b'charset="x-nobody"').replace(b"ships", b"sh\xeeps")
    sheet = read(data)
    assert "Forty shîps" in "\n".join(texts(sheet))
    assert any("x-nobody" in doubt for doubt in sheet.doubts)


def test_line_ends_of_the_wire_are_tiled_too():
    sheet = read(message().as_bytes().replace(b"\n", b"\r\n"))
    assert sheet.layer == ""
    assert texts(sheet) == [line for line in ARTICLE.splitlines() if line]


def test_headers_are_evidence_and_how_sure_depends_on_what_came():
    plain = read(message(subject="Fw: Harbour closes"))
    found = {each.field: each for each in plain.stated}
    assert found["title"].value == "Harbour closes"
    assert found["date"].value == "2024-11-05T18:04:00+02:00"
    assert "outlet" not in found
    newsletter = {each.field: each for each in read(message(List_Id="<news.gazette.example.net>")).stated}
    release = {each.field: each for each in read(message(subject="Press release: Harbour closes")).stated}
    assert newsletter["outlet"].value == "Harbour Gazette"
    assert found["date"].confidence < 0.5 < newsletter["date"].confidence < release["date"].confidence


def test_text_is_preferred_where_it_is_whole():
    page = "<html><body>" + "".join(f"<p>{part}</p>" for part in ARTICLE.split("\n\n")) + "</body></html>"
    whole = message()
    whole.add_alternative(page, subtype="html")
    stub = message("Your program does not show HTML.\n")
    stub.add_alternative(page, subtype="html")
    assert read(whole).layer == ""
    assert "HTML" in read(stub).layer
    assert "Forty ships have left for the south" in "\n".join(texts(read(stub)))


def test_attachments_are_named_and_not_read():
    made = message()
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="отчёт.pdf")
    made.add_attachment("secret words", filename="notes.txt")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png", disposition="inline")
    sheet = read(made)
    assert "secret words" not in texts(sheet)
    assert any("отчёт.pdf, notes.txt" in doubt for doubt in sheet.doubts)


GMAIL = """\
Have a look at this.
Mira

---------- Forwarded message ---------
From: Harbour Gazette <news@gazette.example.net>
Date: Mon, Nov 4, 2024 at 2:02 PM
Subject: Why the harbour closes
To: <mira@desk.example>

"""
APPLE = "Begin forwarded message:\n\nFrom: Harbour Gazette\nSubject: Why the harbour closes\nDate: 4 November 2024\n\n"
OUTLOOK = """\
Zur Kenntnis

________________________________
Von: Harbour Gazette <news@gazette.example.net>
Gesendet: Montag, 4. November 2024 14:02
An: Mira
Betreff: AW: Why the harbour closes

"""
RUSSIAN = "От: Harbour Gazette\nОтправлено: 4 ноября 2024 г.\nКому: Мира\nТема: Why the harbour closes\n\n"


@pytest.mark.parametrize("above", [GMAIL, APPLE, OUTLOOK, RUSSIAN])
@pytest.mark.parametrize("carried", [True, False])
def test_what_is_forwarded_is_the_article(above, carried):
    text = above + ARTICLE
    sheet = read(message(text)) if carried else formats.read("x.txt", text.encode())
    assert_tiles(sheet, sheet.data)
    assert [line.text for line in sheet.lines if line.text and not line.hint.tag] == [
        line for line in ARTICLE.splitlines() if line
    ]
    first = {each.field: each.value for each in reversed(sheet.stated)}
    assert first["title"] == "Why the harbour closes"
    assert first["outlet"] == "Harbour Gazette"
    for each in sheet.stated:
        assert each.span is None or each.value in sheet.data[slice(*each.span)].decode()


def test_a_draft_of_a_forward_holds_the_article_alone(desk):
    drafted = draft(desk, message(GMAIL + ARTICLE + "\n-- \nMira Belova, desk\n").as_bytes())
    assert "Have a look" not in drafted.body
    assert "Forwarded" not in drafted.body
    assert "Mira" not in drafted.body
    assert drafted.body.startswith("The harbour closed on 5 November")
    assert dropped(drafted)


def test_where_it_can_be_read_online_is_no_headline_and_a_series_stands_before_one(desk):
    text = "Погано видно лист? Відкрийте його у браузері: https://quay.example/v/7\n\nПОРТ ЗАКРИТО ДО ВЕСНИ ЧЕРЕЗ КРИГУ"
    story = "Порт Еллері закрито до весни через кригу, повідомила 4 листопада 2024 року його адміністрація на нараді.\n"
    told = draft(desk, message(f"{text}\n\n{story}", "Вечірній лист. Порт закрито до весни через кригу").as_bytes())
    assert told.front["title"].casefold() == "порт закрито до весни через кригу"
    assert told.body.strip() == story.strip()


def test_a_quoted_article_loses_its_marks_and_a_reply_its_quotation():
    quoted = "".join(f"> {line}\n" for line in ARTICLE.splitlines())
    forward = read(message("Look:\n\n" + quoted))
    assert [line.text for line in forward.lines if line.hint.level and line.text] == [
        line for line in ARTICLE.splitlines() if line
    ]
    assert tagged(forward, "note") == ["Look:"]
    reply = read(message(ARTICLE + "\nOn 4 Nov 2024, Mira <m@desk.example> wrote:\n> Is the harbour closed?\n"))
    assert tagged(reply, "note") == ["Is the harbour closed?"]
    assert tagged(reply, "header") == ["On 4 Nov 2024, Mira <m@desk.example> wrote:"]


def test_flowed_lines_are_one_paragraph():
    made = message("The harbour closed on \n5 November, the \nHarbour Authority said.\n\nShips left.\n")
    made.replace_header("Content-Type", 'text/plain; charset="utf-8"; format=flowed')
    assert [line.joins for line in read(made).lines if line.text] == [False, True, True, False]


def test_signatures_and_footers_are_hinted():
    tail = "\nUnsubscribe here: https://gazette.example.net/stop\n\n-- \nHarbour Gazette, 1 Quay\n"
    sheet = read(message(ARTICLE + tail))
    assert tagged(sheet, "footer") == ["Unsubscribe here: https://gazette.example.net/stop"]
    assert tagged(sheet, "signature") == ["--", "Harbour Gazette, 1 Quay"]


def test_a_message_that_is_attached_is_the_article_where_it_holds_most():
    outer = message("See below.\n", subject="For you")
    outer.add_attachment(message(subject="The harbour"))
    sheet = read(outer)
    assert "Forty ships have left for the south" in "\n".join(texts(sheet))
    assert stated(sheet)["title"] == "The harbour"


def nested(depth):
    made = message()
    for _ in range(depth):
        outer = message(None)
        outer.make_mixed()
        outer.attach(made)
        made = outer
    return made.as_bytes()


def deep(depth):
    """As above, by hand: the library that writes would give up."""
    head = b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n"
    return head * depth + message().as_bytes()


@pytest.mark.parametrize("data", [deep(100), deep(3000), nested(30)])
def test_an_e_mail_nested_without_end_is_refused(data):
    assert refusal("x.eml", data).code == "nested"


def test_too_many_parts_are_refused():
    border = b'From: a@b\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    assert refusal("x.eml", border + b"--b\n\nx\n" * 1000 + b"--b--\n").code == "too-many-parts"


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: " + b"x" * 100_000,
        b"Subject: =?utf-8?b?//////=?= =?x?q?=FF?= =?utf-8?q?=00=0A?=",
        b'From: =?utf-8?q?=22?= <<<>>>,;:"@[',
        b"Date: Tue, 99 Foo 99999 99:99:99 +9999",
        b"Content-Type: text/plain; charset=\"utf-8\x00\"; name*=x''%FF",
        b"Content-Type: /;;=;",
        b"Content-Transfer-Encoding: base65",
        b"Content-Disposition: attachment; filename*0*=;;",
        b"\xff\xfe: \xff",
        b"To: " + b"a@b.example, " * 5000,
    ],
)
def test_headers_that_are_none_harm_nobody(header):
    data = b"From: a@b.example\nSubject: x\n" + header + b"\nMIME-Version: 1.0\n\n" + ARTICLE.encode()
    read_or_refuse("x.eml", data)


def test_of_a_header_without_end_no_more_is_parsed_than_a_letter_has():
    message = mime.parse(b"Subject: Ships\nContent-Type: text/plain" + b"> " * 8000 + b"\n\nTwo ships left.\n")
    assert len(str(message["Content-Type"])) <= 2000
    assert message["Subject"] == "Ships"


def test_an_e_mail_without_text_says_what_it_holds():
    made = message(None)
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="report.pdf")
    problem = refusal("x.eml", made.as_bytes())
    assert problem.code == "empty"
    assert "report.pdf" in problem.message


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Fwd: Re: AW: x", "x"), ("RE[2]: x", "x"), ("Отв: x", "x"), ("Refugees: x", "Refugees: x"), ("In: x", "In: x")],
)
def test_a_subject_is_read_without_its_prefixes(text, plain):
    assert forward.subject(text) == plain


@pytest.mark.parametrize(
    "text", ["From: the harbour\nDate: none\n", "To: a\nCc: b\nFrom: c\n", "Dates: 1\nFrom 2\nSubjects: 3\n", ARTICLE]
)
def test_few_words_before_colons_are_no_headers(text):
    assert formats.read("x.txt", text.encode()).format == "text"


SEED = message(GMAIL + ARTICLE)
SEED.add_alternative("<html><body><p>The harbour closed.</p></body></html>", subtype="html")
WHOLE = SEED.as_bytes()


@settings(max_examples=200, deadline=None)
@example([(0, b"From ", 0)])  # which begins like a mailbox and is none
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(max_size=6), st.integers(0, 40)), max_size=6))
def test_any_broken_e_mail_is_read_or_refused(changes):
    data = WHOLE
    for at, put, cut in changes:
        data = data[:at] + put + data[at + cut :]
    read_or_refuse("x.eml", data)


def test_a_charset_with_a_zero_byte_in_its_name_is_none():
    data = WHOLE.replace(b'charset="utf-8"', b'charset="ut\0f"').replace(b"The harbour", "Über".encode())
    assert b'charset="ut\0f"' in data
    assert any("Über" in text for text in texts(formats.read("x.eml", data)))


def test_a_header_of_a_forward_may_be_folded_and_quoted():
    text = "Look.\n\n" + APPLE.replace("Why the", "Why\nthe") + ARTICLE
    quoted = "Look.\n\nBegin forwarded message:\n\n" + "".join(f"> {line}\n" for line in text.splitlines()[4:])
    for each in (text, quoted):
        sheet = read(message(each))
        assert [line.text for line in sheet.lines if line.text and not line.hint.tag] == [
            line for line in ARTICLE.splitlines() if line
        ]


def test_an_article_that_begins_with_from_is_no_mailbox():
    assert texts(formats.read("x.txt", b"From the lock to the sea it is nine miles.\n\nA barge did them in 1998.\n"))


def test_a_page_that_a_browser_saved_as_a_message_is_a_page():
    made = EmailMessage()
    made["From"], made["Subject"] = "<Saved by Blink>", "Harbour closes"
    made["Date"] = "Thu, 14 Nov 2024 07:12:00 -0000"
    made["Snapshot-Content-Location"] = "https://gazette.example.net/2024/11/05/harbour"
    page = "".join(f"<p>{part}</p>" for part in ARTICLE.split("\n\n"))
    made.set_content(f"<html><body>{page}</body></html>", subtype="html", cte="quoted-printable")
    made.make_related()
    sheet = formats.read("x.mht", made.as_bytes())
    assert sheet.format == "html"
    assert stated(sheet)["url"] == "https://gazette.example.net/2024/11/05/harbour"
    assert "date" not in stated(sheet)
    assert_tiles(sheet, made.as_bytes())


def test_an_agency_s_word_for_a_story_is_no_title():
    assert "title" not in stated(read(message(subject="ELLERY-HARBOUR-CLOSURE")))
