"""Several articles in one file: cut where each stands by itself, left whole with a doubt where that is not sure."""

from email.message import EmailMessage

import pytest

from builder.intake import formats
from builder.intake.formats import articles
from tests.intake.newsroom import CORPUS


def prose(about):
    return (
        f"The {about} was closed on 5 November, the Harbour Authority said in a note to all who fish there.\n\n"
        f"Forty ships have left the {about} for the south, and six more will follow before the ice comes, it said.\n\n"
        f"Nobody knows how long the {about} will stay closed, but last winter it was closed for nearly three months.\n"
    )


ONE, TWO, THREE = (
    f"{place} closes for the winter\n\n4 November 2024\n\n{prose(place.lower())}"
    for place in ("Harbour", "Market hall", "Lighthouse")
)
WIRE = [
    f"{place} closes for winter\n\nPORT ELLERY, Nov 5 (Reuters) - {prose(place.lower())}"
    for place in ("Harbour", "Market")
]


def parts(text):
    return articles("x.txt", text.encode())


@pytest.mark.parametrize("rule", ["\n* * *\n\n", "\n***\n", "\n----------\n\n", "\n\x0c", "\n======\n\n", "\n⁂\n\n"])
def test_articles_between_rules_are_cut(rule):
    found = parts(rule.join([ONE, TWO, THREE]))
    assert [next(line.text for line in sheet.lines if line.text) for sheet in found] == [
        "Harbour closes for the winter", "Market hall closes for the winter", "Lighthouse closes for the winter",
    ]  # fmt: skip
    assert [sheet.part for sheet in found] == [1, 2, 3]
    assert all(f"article {sheet.part} of 3" in sheet.doubts[-1] for sheet in found)


def test_each_part_keeps_the_places_of_the_file():
    text = ONE + "\n* * *\n\n" + TWO
    for sheet in parts(text):
        assert sheet.data == text.encode()
        assert b"".join(sheet.data[line.start : line.end] for line in sheet.lines) == sheet.data
        line = next(line for line in sheet.lines if line.text)
        assert text.splitlines()[line.number - 1] == line.text
    told = [[line.text for line in sheet.lines if line.text] for sheet in parts(text)]
    assert told == [[line for line in each.splitlines() if line] for each in (ONE, TWO)]


def test_headlines_with_datelines_are_cut_without_rules():
    assert len(parts("\n".join(WIRE))) == 2


def test_a_rule_within_an_article_cuts_nothing():
    assert parts(ONE + "\n* * *\n\n" + prose("pier"))[0].part == 0
    assert len(parts(ONE + "\n* * *\n\nA title\n\nOne sentence below it.\n")) == 1
    assert len(parts(ONE + "\n---\n\n" + ONE)) == 1


def test_what_is_not_sure_is_asked():
    bare = f"Market hall closes for the winter\n\n{prose('market hall')}".replace("5 November", "Tuesday")
    (sheet,) = parts(ONE + "\n* * *\n\n" + bare)
    assert sheet.part == 0
    assert sheet.doubts[-1].startswith("body: this may be 2 articles, the next from line 12 on")


CARDS = [
    "https://gazette.example.net/2024/11/20/7485\nCranes burn at the quay\n20 November 2024, 09:10\n"
    "Two cranes burned down.\nThe port works on with three.\nNobody was hurt.\n",
    "https://wire.example.org/1028.html\nGrain leaves the delta again\n14:20 19.11.2024\n"
    "Eleven ships left the delta on Tuesday, the ministry said, after a pause of four days.\n",
]


def test_short_articles_with_address_headline_and_date_are_cut_at_a_rule():
    one, two = parts("==========\n".join(CARDS))
    assert [line.text for line in one.lines if line.text] == CARDS[0].splitlines()
    assert [line.text for line in two.lines if line.text] == CARDS[1].splitlines()


def test_a_second_address_with_headline_and_date_is_asked_where_nothing_parts_it():
    (sheet,) = parts("\n".join(CARDS))
    assert sheet.doubts[-1].startswith("body: this may be 2 articles, the next from line 8 on")


def test_a_link_with_a_title_below_an_article_cuts_nothing():
    link = "https://wire.example.org/1028.html\nGrain leaves the delta again\n19.11.2024\n"
    (sheet,) = parts(f"{CARDS[0]}\n{link}")
    assert sheet.doubts == ()


def test_articles_that_open_with_their_addresses_are_cut_without_rules():
    found = parts("\n".join(f"https://gazette.example.net/{at}\n{text}" for at, text in enumerate((ONE, TWO))))
    assert [sheet.part for sheet in found] == [1, 2]


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.stem)
def test_one_article_is_one(path):
    assert len(articles(path.name, path.read_bytes())) == 1


def message(text, subject):
    made = EmailMessage()
    made["From"], made["Subject"], made["Message-ID"] = "news@gazette.example.net", subject, f"<{subject}@example>"
    made["Date"] = "Tue, 05 Nov 2024 18:04:00 +0200"
    made.set_content(text, cte="8bit")
    return made


def mailbox():
    letters = (message(each, f"m{number}").as_bytes() for number, each in enumerate((ONE, TWO)))
    return b"".join(b"From a@b.example Tue Nov  5 18:04:00 2024\n" + letter + b"\n" for letter in letters)


def digest():
    outer = message("", "digest")
    outer.clear_content()
    outer["Content-Type"] = "multipart/digest"
    outer.set_payload([])
    for number, each in enumerate((ONE, TWO)):
        inner = EmailMessage()
        inner["Content-Type"] = "message/rfc822"
        inner.set_payload([message(each, f"m{number}")])
        outer.attach(inner)
    return outer.as_bytes()


@pytest.mark.parametrize("data", [mailbox(), digest()], ids=["mailbox", "digest"])
def test_the_messages_of_a_mailbox_are_articles(data):
    found = articles("x.mbox", data)
    assert [sheet.part for sheet in found] == [1, 2]
    assert [next(each.value for each in sheet.stated if each.field == "title") for sheet in found] == ["m0", "m1"]
    assert formats.read("x.mbox", data).format == "mail"


def test_a_message_that_cannot_be_read_is_told():
    data = mailbox() + b"From a@b.example Tue Nov  5 18:04:00 2024\nFrom: a@b\nSubject: x\nMIME-Version: 1.0\n\n\n"
    found = articles("x.mbox", data)
    assert len(found) == 2
    assert "not read: Message 3" in found[0].doubts[-1]


def test_what_is_forwarded_in_a_mailbox_is_not_cut_by_its_words():
    data = mailbox().replace(b"Forty ships", b">From here forty ships")
    found = articles("x.mbox", data)
    assert len(found) == 2
    assert any(line.text.startswith("From here forty ships") for line in found[0].lines)
