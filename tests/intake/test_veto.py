"""Reporting is not lost: what speaks for a line that a rule would drop, and when too much would go."""

import pytest

from builder.intake.block import blocks
from builder.intake.languages import LANGUAGES
from builder.intake.passage import Kind, Ruling
from builder.intake.sheet import read
from builder.intake.veto import protect
from tests.intake.newsroom import draft, kinds, reading

STORY = "The port closed on 5 November, the Harbour Authority said. Nobody was hurt in the accident at the quay."


def body_doubts(drafted):
    return [entry for entry in drafted.front.get("review", ()) if entry.startswith("body: ")]


def test_a_line_that_closes_a_quotation_is_kept(desk):
    promo = "Support our work and join our community, whoever you are.”"
    text = f"“We shall come back, the crew said.\n\n{promo}\n\n{STORY}\n"
    assert [kind for _, kind in kinds(reading(desk, text))] == ["body", "body", "body"]
    (doubt,) = body_doubts(draft(desk, text))
    assert doubt.startswith("body: line 3 asks something of the reader")
    assert doubt.endswith("kept, because it closes a quotation")


def test_a_named_speaker_is_kept(desk):
    text = f"{STORY}\n\nBecome a member of the union, Ada Brenner said to the crowd.\n"
    (doubt,) = body_doubts(draft(desk, text))
    assert 'it says who said it: "Ada Brenner said"' in doubt


def test_the_only_mention_of_a_date_is_kept_and_a_second_one_is_not(desk):
    other = f"{STORY}\n\nSign up for our walk along the harbour on 9 November.\n"
    assert len(draft(desk, other).dropped) == 0
    again = f"{STORY}\n\nSign up for our walk along the harbour on 5 November.\n"
    assert [line.line for line in draft(desk, again).dropped] == [3]


def test_a_house_phrase_is_not_overruled(desk):
    text = f"{STORY}\n\nSupport UP or become our patron, Ada Brenner said on 9 November.\n"
    assert [line.line for line in draft(desk, text).dropped] == [3]


def test_when_a_quarter_would_go_on_unsure_rules_all_is_kept_and_asked(desk):
    short = "The port is closed."
    promo = (
        "Help us to tell what happens in the harbour and along the whole of this long coast, in winter and in summer."
    )
    drafted = draft(desk, f"{short}\n\n{promo}\n")
    assert promo in drafted.body
    assert (
        "body: more than a quarter of the text looked like promotion; all of it was kept, see line 3"
        in (drafted.front["review"])
    )
    long = "\n\n".join([STORY] * 6)
    assert [line.text for line in draft(desk, f"{long}\n\n{promo}\n").dropped] == [promo]


def test_a_sentence_that_a_line_break_parts_is_kept_whole(desk):
    parted = "Support our work, he had written to all who\n\nwould join our community of pilots on this coast."
    assert [kind for _, kind in kinds(reading(desk, f"{STORY}\n\n{parted}\n"))] == ["body", "body", "body"]


def test_the_rest_of_a_kept_line_is_kept_whatever_it_begins_with(desk):
    begun = "The port had been closed on 30 August as well, and it was closed before that in the"
    parted = f"{begun}\n\nMarch of our community of pilots; support our work."
    assert [kind for _, kind in kinds(reading(desk, f"{STORY}\n\n{parted}\n"))] == ["body", "body", "body"]


@pytest.mark.parametrize(
    "rights",
    [
        "© Harbour Gazette. All rights reserved, and printed on 19 November 2024.",
        "Alle Rechte vorbehalten. Harbour Gazette, Port Ellery, 19 November 2024.",
    ],
)
def test_a_line_that_reserves_rights_is_no_reporting_whatever_day_it_has(desk, rights):
    drafted = draft(desk, f"{STORY}\n\n{rights}\n")
    assert [line.text for line in drafted.dropped] == [rights]


def test_a_button_with_a_verb_of_saying_names_no_speaker_and_a_subhead_that_quotes_does(desk):
    story = [STORY, STORY.replace("port", "lock"), STORY.replace("port", "quay")]
    buttons = "Per WhatsApp teilen WhatsApp"
    kept = reading(desk, "\n\n".join((story[0], buttons, story[1], "“We stay,” said Ada Brenner", story[2]))).prose
    assert [each.text for each in kept] == [story[0], story[1], "“We stay,” said Ada Brenner", story[2]]


def test_what_recalls_what_was_before_is_kept_below_a_caption(desk):
    recalled = "Нагадаємо, 27 вересня 2025 року буря пошкодила шлюз у Порт-Еллері."
    raw = f"""Головна
Новини
Війна
Підтримати

12:40, 3 жовтня 2025
Автор: Олена Гай

Буря зламала причал у Порт-Еллері: без світла дві тисячі людей

Буря в ніч проти 3 жовтня зламала причал і 37 човнів у гавані, повідомив голова порту В'ячеслав Бойко.

За його словами, без світла лишилися 84 тисячі абонентів, ще 12 тисяч — з перебоями. Торік у жовтні таких бур було 9.

Читайте також: У гавані відновили рух поромів, а пасажирів пересадили на автобуси, бо міст ще ремонтують.

У «Портенерго» назвали іншу цифру — 61 тисяча. Ремонт триватиме до 17 жовтня, сказав директор компанії Олег Мороз.

Фото: міська рада

{recalled}

Знайшли помилку? Виділіть її й натисніть Ctrl+Enter.
Підписуйтесь на наш Telegram
© Портовий вісник, 2025
"""
    assert recalled in draft(desk, raw).body


def test_what_stands_below_a_label_for_what_was_before_is_reporting():
    lines = (STORY, "Background:", "The toll was set in May.", "Two ferries ran aground there in August, pilots wrote.")
    found = blocks(read("raw.txt", "\n\n".join(lines).encode()).lines)
    looks = {at: Ruling(Kind.TEASER, "reads as a teaser", "features", 0.8) for at in (2, 3)}
    kept, doubts = protect(found, looks, LANGUAGES["en"], len(found))
    assert {kept[2].kind, kept[3].kind} == {Kind.BODY}
    assert [doubt.rpartition("because ")[2] for doubt in doubts] == ['it stands below "Background"'] * 2
    known = {at: Ruling(Kind.PROMO, "asks something of the reader", "promotion", 0.8) for at in (2, 3)}
    assert protect(found, known, LANGUAGES["en"], len(found))[0][2].kind is Kind.PROMO


def test_a_line_that_goes_ends_the_part_of_what_was_before():
    lines = (STORY, "Background:", "Read also: Why the ferry is late", "Two ferries ran aground there in August.")
    found = blocks(read("raw.txt", "\n\n".join(lines).encode()).lines)
    given = {
        2: Ruling(Kind.TEASER, "leads to another article", "inline", 0.95, specific=True),
        3: Ruling(Kind.TEASER, "reads as a teaser", "features", 0.8),
    }
    assert protect(found, given, LANGUAGES["en"], 2)[0][3].kind is Kind.TEASER


@pytest.mark.parametrize(
    ("code", "opening"), [("en", "As reported"), ("uk", "Як повідомлялося"), ("ru", "Как сообщалось")]
)
def test_a_sentence_that_recalls_what_was_reported_before_is_kept(code, opening):
    lines = (STORY, f"{opening}, 188 ferries ran aground.")
    found = blocks(read("raw.txt", "\n\n".join(lines).encode()).lines)
    given = {1: Ruling(Kind.TEASER, "reads as a teaser", "features", 0.8)}
    assert protect(found, given, LANGUAGES[code], 1)[0][1].kind is Kind.BODY
