"""Paragraphs: put together again where a margin broke them, and nowhere else."""

import textwrap

import pytest

from builder.intake.block import blocks
from builder.intake.sheet import read

PROSE = (
    "The pilots of Port Ellery have warned shipping lines that three new sandbanks have grown at the mouth of the "
    "harbour, and that a well-known wreck lies nearer to the fairway than any chart has shown it so far.",
    "Nobody could say on Friday evening when the dredger would come back, or who was to pay for the work that it does.",
)


def paragraphs(text):
    return [block.text for block in blocks(read("raw.txt", text.encode()).lines)]


def broken(width, between):
    return between.join("\n".join(textwrap.wrap(text, width)) for text in PROSE)


@pytest.mark.parametrize(
    ("width", "between"), [(50, "\n\n"), (60, "\n\n"), (72, "\n\n"), (80, "\n\n"), (50, "\n"), (60, "\n"), (80, "\n")]
)
def test_text_broken_at_a_margin_is_joined(width, between):
    assert paragraphs(broken(width, between)) == list(PROSE)


def test_a_last_line_that_happens_to_be_full_needs_a_blank_line_after_it():
    assert len(paragraphs(broken(72, "\n"))) == 1


def test_lines_of_their_own_stay_apart():
    text = "\n".join(
        ["A headline of some length above the text", *PROSE, "Read also:", "- One title", "- Another title"]
    )
    assert paragraphs(text)[0] == "A headline of some length above the text"
    assert len(paragraphs(text)) == 6


def test_a_list_is_not_joined_and_a_head_begins_anew():
    text = broken(60, "\n\n") + "\nRelated:\n- A title of one line that is as long as the margin of it\n- Another\n"
    assert paragraphs(text)[2:] == [
        "Related:",
        "- A title of one line that is as long as the margin of it",
        "- Another",
    ]


def test_one_long_line_below_does_not_hide_the_margin():
    assert paragraphs(broken(72, "\n\n") + "\n\n" + "word " * 60)[:2] == list(PROSE)


def test_every_character_keeps_its_place():
    raw = broken(60, "\n\n").encode()
    for block in blocks(read("raw.txt", raw).lines):
        for word in block.text.split():
            at = block.text.index(word)
            start, end = block.span(at, at + len(word))
            assert raw[start:end].decode() == word


def test_bullets_are_known_and_dialogue_dashes_are_none():
    (bullet,) = blocks(read("raw.txt", "• On 8 October".encode()).lines)
    (hyphen,) = blocks(read("raw.txt", b"- On 8 October").lines)
    (dash,) = blocks(read("raw.txt", "— Хто там?".encode()).lines)
    assert (bullet.words, hyphen.words, dash.bullet) == ("On 8 October", "On 8 October", 0)
