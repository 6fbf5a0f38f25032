"""What stands above a text and is no headline: seen in the title that a draft gets."""

import pytest

from builder.intake import formats
from builder.intake.draft import compose
from tests.intake.newsroom import CORPUS, NOW, draft

TITLE = "Cranes of Ellery stop for a week"
TEXT = (
    "The cranes of Ellery will stop for a week, the harbour authority said on Tuesday, and ships must wait outside.\n\n"
    "Pilots said that the quay was full of boats, and that nobody had told them about it before the week began.\n"
)


def title(desk, above, text=TEXT):
    return draft(desk, f"{above}\n\n{text}").front["title"]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Brenner, Tom Rutabana",
        "Forwarded from: Harbour of Ellery | Cranes",
        "Переслано з: Гавань Еллері | Крани",
        "Harbour Cranes Review                                   Policy note 6/2026",
    ],
)
def test_a_line_above_the_headline_is_not_it(desk, line):
    assert title(desk, f"{line}\n\n{TITLE}") == TITLE


def test_a_letterhead_is_none(desk):
    above = f"REPUBLIC OF NORLAND\nHarbour authority of Ellery\n17.04.2024 No 2/311\nPRESS RELEASE\n\n{TITLE}"
    assert title(desk, above) == TITLE


def test_the_title_in_a_printed_page_s_head_is_the_headline(desk):
    head = f"08.06.2026, 23:51          {TITLE} - The Quay"
    motto = "A review of cranes and ships that pilots of Ellery read each week"
    assert title(desk, f"{head}\n\n{motto}\n\n{TITLE}") == TITLE


def test_a_mail_s_subject_that_its_text_has_as_a_line_is_the_headline(desk):
    above = "The Friday letter about cranes and ships of Ellery\n\nGood morning! We write by candle light."
    head = (
        f"From: The Quay <letter@quay.example>\nSubject: [Friday letter] {TITLE}\nDate: Fri, 8 Nov 2024 08:00:00 +0000"
    )
    sheet = formats.read("letter.eml", f"{head}\n\n{above}\n\n{TITLE}\n\n{TEXT}".encode())
    assert compose(sheet, desk, NOW).front["title"] == TITLE


def test_a_title_below_which_a_japanese_subtitle_stands_is_it(desk):
    raw = CORPUS / "develop" / "h-ja-toua-shigen-note-pdf.txt"
    assert draft(desk, raw.read_bytes()).front["title"] == "「サハリン２」の冬"
