"""What is forwarded, in the words of mail programs of nine languages, in text and in HTML: who wrote it, and when."""

from email.message import EmailMessage

import pytest

from builder.intake import formats
from builder.intake.formats import sender
from tests.intake.formats.clipping import assert_tiles
from tests.intake.newsroom import draft

TITLE = "Harbour closes for the winter"
ARTICLE = f"""\
{TITLE}

The harbour closed on Tuesday after ice had reached the outer mole, the Harbour Authority said in a note to fishermen.

Forty ships have left for the south since then, and six more will follow them before the end of the week, it said.
"""
FORWARDS = [
    (
        "---------- Forwarded message ---------\nFrom: {who}\nDate: Tue, Nov 5, 2024 at 6:04 PM\n"
        "Subject: {title}\nTo: <d@d.example>"
    ),
    "Von: {who}\nGesendet: Dienstag, 5. November 2024 18:04\nAn: Mira\nBetreff: {title}",
    "Début du message réexpédié :\n\nDe: {who}\nObjet: {title}\nDate: 5 novembre 2024 à 18:04:00 UTC+1\nÀ: d@d.example",
    (
        "-------- Messaggio Inoltrato --------\nOggetto: \t{title}\n"
        "Data: \tTue, 5 Nov 2024 18:04:00 +0100\nMittente: \t{who}\nA: \td@d.example"
    ),
    (
        "---------- Forwarded message ---------\nDe: {who}\nDate: mar, 5 nov 2024 a las 18:04\n"
        "Subject: {title}\nTo: <d@d.example>"
    ),
    (
        "-------- Пересылаемое сообщение --------\nОт: {who}\nКому: d@d.example\n"
        "Дата: Вторник, 5 ноября 2024, 18:04 +03:00\nТема: {title}"
    ),
    (
        "--- Оригінальне повідомлення ---\nВід кого: {who}\nКому: d@d.example\n"
        "Дата: вт, 5 лист. 2024 р. о 18:04\nТема: {title}"
    ),
    "差出人: {who}\n送信日時: 2024年11月5日 18:04\n宛先: d@d.example\n件名: {title}",
    "--------- 원본 메일 ---------\n보낸사람: {who}\n받는사람: d@d.example\n날짜: 2024년 11월 5일\n제목: {title}",
    (
        "------- Forwarded Message -------\nFrom: {who}\nDate: On Tuesday, November 5th, 2024 at 6:04 PM\n"
        "Subject: {title}\nTo: d@d.example"
    ),
]
CITED = [
    "On Tue, 5 Nov 2024 at 18:04, {who} wrote:",
    "Am Di., 5. Nov. 2024 um 18:04 Uhr schrieb {who}:",
    "Le mar. 5 nov. 2024 à 18:04, {who} a écrit :",
    "05.11.2024, 18:04, {who}:",
    "вт, 5 лист. 2024 р. о 18:04 {who} пише:",
    "2024年11月5日(火) 18:04 {who}:",
    "2024년 11월 5일 (화) 오후 6:04, {who}님이 작성:",
]
WHO = "Harbour Gazette <news@gazette.example.net>"


def mail(text, page="", subject=f"Fwd: {TITLE}", who="Mira Belova <mira@desk.example>", **more):
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = who, "desk@desk.example", subject
    made["Date"] = "Thu, 07 Nov 2024 09:12:00 +0200"
    made["Message-ID"] = "<1@desk.example>"
    for name, value in more.items():
        made[name.replace("_", "-")] = value
    if text:
        made.set_content(text, cte="base64")
    if page:
        (made.add_alternative if text else made.set_content)(page, subtype="html", cte="quoted-printable")
    data = made.as_bytes()
    sheet = formats.read("x.eml", data)
    assert_tiles(sheet, data)
    return data


def told(drafted):
    front = drafted.front
    return front["title"], front.get("date"), front.get("source", {}).get("outlet")


def page(above):
    lines = "<br>".join(line.replace("<", "&lt;").replace(">", "&gt;") for line in above.splitlines())
    told_ = "".join(f"<tr><td>{part}</td></tr>" for part in ARTICLE.split("\n\n"))
    return f"<html><body><p>For the archive</p><div>{lines}</div><table>{told_}</table></body></html>"


@pytest.mark.parametrize("above", [*FORWARDS, *CITED])
@pytest.mark.parametrize("kind", ["text", "html"])
def test_a_forward_is_of_the_inner_sender_and_of_the_inner_day(desk, above, kind):
    above = above.format(who=WHO, title=TITLE)
    made = mail(f"For the archive\n\n{above}\n\n{ARTICLE}") if kind == "text" else mail("", page(above))
    drafted = draft(desk, made)
    assert told(drafted) == (TITLE, "2024-11-05", "Harbour Gazette")
    assert drafted.body.startswith("The harbour closed on Tuesday")
    assert "archive" not in drafted.body


def test_of_a_forward_of_a_forward_the_inmost_counts(desk):
    inner = FORWARDS[0].format(who=WHO, title=TITLE)
    outer = FORWARDS[1].format(who="Ada <ada@desk.example>", title=TITLE).replace("5. November", "6. November")
    drafted = draft(desk, mail(f"{outer}\n\nHave a look.\n\n{inner}\n\n{ARTICLE}"))
    assert told(drafted) == (TITLE, "2024-11-05", "Harbour Gazette")


def test_what_ends_a_forward_ends_it(desk):
    above = FORWARDS[5].format(who=WHO, title=TITLE)
    drafted = draft(desk, mail(f"{above}\n\n{ARTICLE}\n-------- Конец пересылаемого сообщения --------\n\nAda, desk\n"))
    assert drafted.body.rstrip().endswith("it said.")


NEWSLETTER = """\
<html><body><div style="display:none">Forty ships have gone.</div>
<table><tr><td><a href="https://click.mail.example/v">View this email in your browser</a></td></tr>
<tr><td><h1><a href="https://click.mail.example/ls/click?upn=x">Harbour closes for the winter</a></h1>
{text}</td></tr><tr><td>You are receiving this email because you signed up. <a href="https://x.example/u">Unsubscribe</a>
</td></tr></table></body></html>"""


@pytest.mark.parametrize(
    "who", ["Harbour Gazette <hello@gazette.example.net>", "Ada Brenner <ada@gazette.example.net>"]
)
def test_a_newsletter_is_of_its_sender_and_of_the_day_on_which_it_was_sent(desk, who):
    text = "".join(f"<p>{part}</p>" for part in ARTICLE.split("\n\n")[1:])
    made = mail("", NEWSLETTER.format(text=text), TITLE, who, List_Id="<daily.gazette.example.net>")
    drafted = draft(desk, made)
    assert told(drafted) == (TITLE, "2024-11-07", "Harbour Gazette")
    for each in ("browser", "Unsubscribe", "Forty ships have gone.", "click.mail"):
        assert each not in drafted.body


def test_a_note_a_warning_and_what_a_list_adds_are_no_text(desk):
    text = (
        "CAUTION: This email originated from outside of the organization. Do not click links.\n\nDear all,\n\nthis from"
        f" today's paper:\n\n{ARTICLE}\nBest,\nJens\n\nSent from my iPhone\n\nThis message is confidential and intended"
        "\nsolely for the addressee.\n____________________\nwatch mailing list\nhttps://lists.example.org/watch\n"
    )
    drafted = draft(
        desk, mail(text, "", f"[watch] {TITLE}", List_Id="<w.example.org>", List_Post="<mailto:w@example.org>")
    )
    assert drafted.body.startswith("The harbour closed on Tuesday")
    assert drafted.body.rstrip().endswith("it said.")
    assert drafted.front["title"] == TITLE


def test_an_address_behind_a_word_is_its_link(desk):
    text = ARTICLE.replace("Harbour Authority", "Harbour Authority <https://harbour.example/note>")
    drafted = draft(desk, mail(text, "", TITLE))
    assert "[Authority](https://harbour.example/note) said in a note" in drafted.body


@pytest.mark.parametrize(
    ("text", "name", "sure"),
    [
        ("Cold Water <hello@coldwater.example>", "Cold Water", True),
        ("Mila Orlova from Cold Water <coldwater@letters.example>", "Cold Water", True),
        ("Olga Rudenko, Kyiv Post <olga@kyivpost.example>", "Kyiv Post", True),
        ("Port Press Office <press@port.example>", "Port", True),
        ("Associated Press <alerts@ap.example>", "Associated Press", True),
        ("Mila Orlova <mila@coldwater.example>", "Mila Orlova", False),
        ("Mila Orlova <mila.orlova@gmail.com>", "Mila Orlova", False),
    ],
)
def test_a_sender_names_the_outlet_where_the_address_spells_it(text, name, sure):
    found = [each for each in sender.stated(text, "it") if each.field == "outlet"]
    best = max(found, key=lambda each: each.confidence)
    assert best.value == name
    assert (best.confidence >= 0.8) is sure


def test_cards_below_a_text_lead_to_others(desk):
    text = "".join(f"<p>{part}</p>" for part in ARTICLE.split("\n\n")[1:])
    cards = "".join(
        f'<p><a href="https://x.example/{title}">{title} is open again</a></p><p>Why, and since when.</p>'
        f'<p><a href="https://x.example/{title}">Read on</a></p>'
        for title in ("The mill", "The mole", "The market")
    )
    drafted = draft(desk, mail("", NEWSLETTER.format(text=text + cards), TITLE, WHO, List_Id="<x.example>"))
    assert drafted.body.rstrip().endswith("it said.")


GMAIL = """\
[image: Harbour Gazette]
<https://gazette.us3.list-manage.com/track/click?u=1&id=2>
View this email in your browser
<https://us3.campaign-archive.example/?u=1&id=2>

*Harbour closes for the winter*

The harbour closed on Tuesday after ice had reached the outer mole, the Harbour
Authority <https://gazette.us3.list-manage.com/track/click?u=1&id=5>
said in a note to all the fishermen who have a boat there.

Forty ships have left for the south since then, and six more will follow before
the end of the week, it said. Nobody has counted the boats that went elsewhere,
and nobody can tell when the first of them will come back to Port Ellery again.

*Our mailing address is:*
Harbour Gazette
1 Quay Street

You can update your preferences
<https://gazette.us3.list-manage.com/profile?u=1> or unsubscribe from
this list <https://gazette.us3.list-manage.com/unsubscribe?u=1>.
"""


def test_text_that_a_program_made_of_a_newsletter_is_read_as_its_sentences(desk):
    drafted = draft(desk, mail(GMAIL, "", TITLE, "Harbour Gazette <hello@gazette.example.net>", List_Id="<x.example>"))
    assert told(drafted) == (TITLE, "2024-11-07", "Harbour Gazette")
    first, second = drafted.body.strip().split("\n\n")
    assert "the Harbour Authority said in a note" in first
    assert second.endswith("to Port Ellery again.")


RELEASE = """\
PRESS RELEASE

{title}

{text}

Press contact:
Nora Quayle
Tel.: 030 1234567
"""


def test_whom_to_ask_below_a_release_is_no_text(desk):
    text = ARTICLE.split("\n\n", 1)[1].strip()
    made = mail(
        RELEASE.format(title=TITLE, text=text), "", f"PRESS RELEASE: {TITLE}", "Quay Office <press@quay.example>"
    )
    drafted = draft(desk, made)
    assert drafted.front["title"] == TITLE
    assert drafted.body.rstrip().endswith("it said.")
