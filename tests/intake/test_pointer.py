"""Where an e-mail leads as to its article: its headline, "read the full story", its page; its sender's own alone."""

import pytest

from builder.intake import formats
from builder.intake.draft import compose
from builder.intake.formats.sender import domain
from tests.intake.newsroom import NOW

SENDER = "Delta Courier Morning <morning@mail.deltacourier.example>"
TEXT = (
    "The harbour closed on 5 November, the Harbour Authority said in a note to all who fish there.\n\n"
    "Forty ships have left for the south, and six more will follow them before the ice comes.\n\n"
)
OWN = "https://deltacourier.example/news/harbour-closed"


def letter(text, kind="plain", sender=SENDER):
    return (
        f"From: {sender}\nTo: desk@desk.example\nSubject: Harbour closes\nDate: Wed, 06 Nov 2024 07:02:11 +0200\n"
        f"List-Unsubscribe: <https://deltacourier.example/off>\nMIME-Version: 1.0\n"
        f"Content-Type: text/{kind}; charset=utf-8\n\n{text}"
    ).encode()


@pytest.fixture
def drafts(desk):
    def run(*given, **more):
        return [compose(sheet, desk, NOW) for sheet in formats.articles("x.eml", letter(*given, **more))]

    return run


@pytest.fixture
def url(drafts):
    def run(*given, **more):
        (found,) = drafts(*given, **more)
        return found.evidence["source.url"].value

    return run


LEADS = {
    "en": "Read the full story: {}", "uk": "Читати повністю: {}", "ru": "Читать далее: {}", "de": "Zum Artikel: {}",
    "fr": "Lire la suite : {}", "it": "Continua a leggere: {}", "es": "Seguir leyendo: {}", "ko": "기사 전체 보기: {}",
    "ja": "続きを読む：{}",
}  # fmt: skip


@pytest.mark.parametrize("lead", LEADS.values(), ids=LEADS)
def test_what_leads_to_the_whole_text_tells_the_address_and_is_no_text(drafts, lead):
    (found,) = drafts(f"Harbour closes for the winter\n\n{TEXT}{lead.format(OWN)}\n")
    decision = found.evidence["source.url"]
    assert (decision.value, decision.because) == (OWN, "it leads to the full text")
    assert lead.split("{")[0].strip(" :：") not in found.body


def test_of_a_page_its_headline_s_link_without_what_counts(url):
    page = f'<h1><a href="{OWN}?utm_source=mail">Harbour closes for the winter</a></h1>'
    page += "".join(f"<p>{each}</p>" for each in TEXT.split("\n\n"))
    assert url(f'<p><a href="https://deltacourier.example/web/1">View in browser</a></p>{page}', "html") == OWN


def test_its_own_page_is_the_address_where_nothing_else_is(url):
    address = "https://deltacourier.example/web/1"
    assert url(f"View this email in your browser: {address}\n\nHarbour closes\n\n{TEXT}") == address


@pytest.mark.parametrize(
    "line",
    [
        "Read the full story: https://elsewhere.example/harbour",  # whose the text is not
        "Read the full story: https://click.deltacourier.example/abc",  # counts readers, and leads who knows where
        f"Read the full story: {OWN}\n\nRead the full story: https://deltacourier.example/another",
        f"The ships are listed, it said, at {OWN}, where they have been since spring.",
    ],
)
def test_what_leads_elsewhere_or_to_several_is_no_address(url, line):
    assert not url(f"Harbour closes for the winter\n\n{TEXT}{line}\n")


def test_of_anybody_s_mail_nothing_is_asked(url):
    lead = "Read the full story: https://gmail.com/harbour"
    assert not url(f"Harbour closes\n\n{TEXT}{lead}\n", sender="Ada <ada@gmail.com>")


def test_an_edition_is_of_the_outlet_that_its_domain_spells(drafts):
    (found,) = drafts(f"Harbour closes for the winter\n\n{TEXT}")
    assert found.evidence["source.outlet"].value == "Delta Courier"


def test_a_digest_is_several_articles_of_one_outlet_each_with_its_address(drafts):
    more = "It will stay closed until the ice has gone, which is in April in most years, the authority said.\n\n"
    rule = "=" * 40
    stories = [
        f"{title}\n\n{TEXT}{more}Continue reading: {OWN}/{at}\n\n{rule}\n"
        for at, title in enumerate(("Harbour closes for the winter", "Ships leave before the ice comes"))
    ]
    found = drafts(f"Good morning.\n\n{rule}\n\n" + "\n".join(stories))
    assert [each.evidence["source.url"].value for each in found] == [f"{OWN}/0", f"{OWN}/1"]
    assert {each.evidence["source.outlet"].value for each in found} == {"Delta Courier"}


@pytest.mark.parametrize(
    ("host", "own"),
    [("mail.gazette.example", "gazette.example"), ("news.pravda.com.ua", "pravda.com.ua"), ("a.b.co.uk", "b.co.uk")],
)
def test_the_part_of_a_host_that_is_its_owner_s(host, own):
    assert domain(host) == own
