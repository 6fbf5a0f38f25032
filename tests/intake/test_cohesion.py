"""What a line shares with the text, in scripts that part words and in those that do not."""

import pytest

from builder.intake.block import blocks
from builder.intake.classify import rows
from builder.intake.cohesion import cohesion
from builder.intake.languages import LANGUAGES
from builder.intake.sheet import read


def shared(code, line, *text):
    found = rows(blocks(read("raw.txt", "\n".join((*text, line)).encode()).lines), {}, LANGUAGES[code], {}, False)
    return cohesion(found, [True] * len(text) + [False], LANGUAGES[code])[-1]


@pytest.mark.parametrize(
    ("code", "own", "other", "text"),
    [
        ("en", "The harbour crane fell", "Museums buy lighthouses", "A crane fell in the harbour of Ellery on Friday."),
        ("ja", "港湾局のクレーン", "灯台と博物館", "港湾局は金曜日、クレーンが倒れたと発表した。"),
        ("ko", "항만청의 크레인", "박물관과 등대들", "항만청은 금요일 크레인이 쓰러졌다고 밝혔다."),
    ],
)
def test_a_line_about_the_same_shares_and_another_does_not(code, own, other, text):
    assert any("shares most" in each for each in shared(code, own, text))
    assert any("shares none" in each for each in shared(code, other, text))


def test_what_has_too_few_words_of_substance_says_nothing():
    assert shared("en", "It is so", "A crane fell in the harbour of Ellery on Friday.") == []


HARBOUR = "A crane fell in the harbour of Ellery on Friday, and the harbour office closed the eastern quay for ships."
AFTER = "The harbour office will open the eastern quay on Monday, when the crane that fell has been taken away."
MUSEUM = "Three museums bought lighthouses on the northern island last winter, and keepers now guide visitors upstairs."


def test_a_line_is_told_from_the_paragraphs_beside_it():
    found = rows(
        blocks(read("raw.txt", "\n".join((HARBOUR, "Crane falls on quay", AFTER)).encode()).lines),
        {},
        LANGUAGES["en"],
        {},
        False,
    )
    features = cohesion(found, [True, False, True], LANGUAGES["en"])[1]
    assert "is no sentence and shares most of its words with the paragraph above" in features
    assert not any("none" in each for each in features)


@pytest.mark.parametrize(("last", "told"), [(AFTER, "most"), (MUSEUM, "none")])
def test_teasers_drift_away_from_the_article_and_its_own_paragraphs_do_not(last, told):
    lines = [HARBOUR, AFTER, "Read on the coast", last, last]
    found = rows(blocks(read("raw.txt", "\n".join(lines).encode()).lines), {}, LANGUAGES["en"], {}, False)
    features = cohesion(found, [True, True, False, False, False], LANGUAGES["en"])[2]
    drift = [each for each in features if "the prose from here on" in each]
    assert drift == [f"is no sentence, and the prose from here on shares {told} of its words with that above"]


def test_above_the_text_what_shares_its_words_is_told_from_what_does_not():
    def above(line):
        found = rows(
            blocks(read("raw.txt", "\n".join((line, HARBOUR, AFTER)).encode()).lines), {}, LANGUAGES["en"], {}, False
        )
        return cohesion(found, [False, True, True], LANGUAGES["en"])

    assert (
        "is no sentence above the text and shares most of its words with the text"
        in above("Crane closes eastern quay")[0]
    )
    assert (
        "is no sentence above the text and shares none of its words with the text"
        in above("Museums buy lighthouses")[0]
    )
    assert not any("above the text" in each for each in above("Crane closes eastern quay")[2])
