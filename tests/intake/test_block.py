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


def test_a_line_of_rights_begins_anew():
    rights = "(c) Ellery Courier 2025. Registered in Port Ellery."
    assert paragraphs(f"{broken(60, chr(10) * 2)}\n{rights}\n")[2:] == [rights]


def test_one_long_line_below_does_not_hide_the_margin():
    assert paragraphs(broken(72, "\n\n") + "\n\n" + "word " * 60)[:2] == list(PROSE)


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("The same quay was closed on Aug. 30 and, before that, in the", "March of the year before."),
        ('"It is too early to', 'speak of a wreck," the harbour master told us.'),
        ("The dredger left on Friday, and the pilots,", "Ada Brenner among them, stayed."),
        ("Der Bagger kam erst am Freitag wieder, und zwar zum", "Kai im Norden."),
        ("Порт закрыли утром, и лоцманы ушли на", "Север."),
    ],
)
def test_one_torn_sentence_among_short_lines_is_joined(first, rest):
    above = "A headline above the text\n\nThe port was closed at noon on Friday.\n\n- One bank\n- Two banks"
    text = f"{above}\n\n{first}\n{rest}\n\nNobody was hurt.\n"
    assert paragraphs(text)[4:] == [f"{first} {rest}", "Nobody was hurt."]


def test_lines_that_end_nowhere_are_not_joined():
    lines = ["Three new sandbanks in the fairway", "von Ada Brenner", "Port Ellery and the north of the", "Coast guard"]
    assert paragraphs("\n".join(lines)) == lines


def test_a_headline_that_ends_with_such_a_word_is_not_joined_to_the_text():
    lines = ["Thirty pilots leave as the winter sets in", "The port was closed at noon.", "Nobody was hurt."]
    assert paragraphs("\n".join(lines)) == lines


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


JAPANESE = (
    (
        "港湾局は五日、氷が外側の防波堤に達したため港を閉鎖したと漁業者に通知した。南へ向かった船は四十隻"
        "に上り、さらに六隻が週末までに続くという。"
    ),
    (
        "局長は記者団に「こんなに早く閉鎖したことはない」と話した。昨年は十二月の半ばで、岸壁で働く人のう"
        "ち約三百人が三月まで無給になると組合は説明している。"
    ),
)
KOREAN = (
    (
        "항만청은 오일 얼음이 바깥 방파제에 닿아 항구를 폐쇄했다고 어민들에게 알렸다. 지난달 "
        "이후 배 마흔 척이 남쪽으로 떠났으며 여섯 척이 뒤따를 것이다."
    ),
    (
        "청장은 이렇게 일찍 닫은 적은 없었다고 말했다. 부두에서 일하는 천이백 명 가운데 삼백 "
        "명이 석 달 동안 급여를 받지 못할 것이라고 노조는 밝혔다."
    ),
)
GERMAN = (
    "Die Hafenbehörde in Port Ellery hat Fischer und Reeder gewarnt, Sandbänke seien an der Mündung gewachsen, und "
    "Kapitäne großer Schiffe dürften Lotsen nicht mehr ablehnen, solange Bagger und Schlepper im Einsatz seien.",
    "Vertreter der Reeder Brenner und Söhne nannten Auflagen dieser Art übertrieben; Gutachten lägen nicht vor.",
)
CYRILLIC = (
    "Адміністрація порту попередила рибалок, що крига дійшла до зовнішнього молу, а Інспекція безпеки Чорноморського "
    "флоту закрила фарватер до весни, і Порт Еллері лишається без суден.",
    "Ніхто не міг сказати, коли повернеться землечерпалка і хто заплатить за роботу, яку вона виконує щороку.",
)


def cut(text, columns):
    """The text cut at a width wherever that falls: signs of East Asia take two columns."""
    lines, line, size = [], "", 0
    for each in text:
        wide = 2 if ord(each) > 0x1100 and each not in "“”‘’…" else 1
        if size + wide > columns:
            lines.append(line)
            line, size = "", 0
        line, size = line + each, size + wide
    return "\n".join([*lines, line])


@pytest.mark.parametrize("texts", [GERMAN, CYRILLIC, KOREAN, PROSE])
@pytest.mark.parametrize("width", [48, 60, 72])
def test_words_of_any_letters_are_joined_by_the_room_they_had(texts, width):
    lines = [textwrap.wrap(text, width if texts is not KOREAN else width // 2) for text in texts]
    assert paragraphs("\n\n".join("\n".join(each) for each in lines)) == list(texts)


@pytest.mark.parametrize("texts", [JAPANESE, KOREAN])
@pytest.mark.parametrize("columns", [40, 52, 68])
def test_lines_cut_anywhere_are_joined_without_a_space(texts, columns):
    assert paragraphs("\n\n".join(cut(text, columns) for text in texts)) == list(texts)


def test_an_indented_line_begins_a_paragraph():
    text = "\n".join("　" + cut(each, 60) for each in JAPANESE)
    assert [each.strip() for each in paragraphs(text)] == list(JAPANESE)


HYPHENED = """\
On Friday of last week the harbour authority warned all ship-
ping lines that three new sandbanks have grown since the sum-
mer at the mouth of the northern channel, and that the well-
known wreck off the mole lies nearer to the fairway than any
chart has shown. Nobody knows when the dredger is to be back.
Well-known wrecks are drawn on each chart, the well-known one
too.
"""


def test_words_parted_by_hyphens_are_whole_again_and_compounds_keep_theirs():
    (whole,) = paragraphs(HYPHENED)
    assert "all shipping lines" in whole
    assert "the summer at" in whole
    assert "the well-known wreck" in whole


@pytest.mark.parametrize(
    "lines",
    [
        [
            "World",
            "Ukraine war",
            "Politics and society",
            "The harbour that closed too soon",
            "Sign in",
            "Subscribe now",
        ],
        ["1. Termine der Woche", "2. Paketaktion: noch sechzig Kartons", "3. Wahl ohne Wähler", "4. Aus dem Verein"],
    ],
)
def test_menus_and_lists_beside_a_broken_text_stay_apart(lines):
    text = broken(60, "\n\n")
    assert paragraphs("\n".join(lines) + "\n\n" + text) == [*lines, *PROSE]


@pytest.mark.parametrize("name", ["Zoe LOGAN", "Зинаида ЛОГИНОВА", "Zoe B. LOGAN"])
def test_a_name_with_its_surname_in_capitals_is_no_part_of_the_line_above(name):
    text = textwrap.fill(" ".join(["The tugs of the old harbour lay at the quay for three days and nights"] * 6), 60)
    (first, *_) = text.split("\n")
    found = paragraphs(f"{first}\n{name}\n{text}\n{text}")
    assert name in found


RAGGED = (
    "港湾局は五日、西の桟橋で渡し船の運航を取りやめたと発表した。利用者は",
    "一日におよそ四百人に上り、通学に使う生徒も多い。再開の見通しはまだ立って",
    "いないが、代わりの便を出すよう町が求めている。渡し船は三年前にも桟橋が",
    "壊れて止まり、そのときは直るまでに二か月あまりを要したという。",
)


def test_lines_of_east_asian_text_may_end_short_of_the_margin_where_a_sentence_goes_on():
    assert paragraphs("\n".join(RAGGED)) == ["".join(RAGGED)]


def test_the_head_of_a_printed_page_is_not_joined_with_what_stands_below_it():
    head = "Harbour Institute                    Brief 7"
    lines = textwrap.wrap(PROSE[0], 60)
    text = "\n".join((*lines[:2], head, *lines[2:], *textwrap.wrap(PROSE[1], 60)))
    assert head in paragraphs(text)
