"""What readers can press, pasted as words, and lines of a report that have the same words."""

import pytest

from builder.intake.block import blocks
from builder.intake.control import controls
from builder.intake.sheet import read
from tests.intake.newsroom import reading

STORY = "The port of Ellery closed at noon after a crane fell on the quay, the Harbour Authority said on 5 November."


def found(*lines):
    return [index for index, _ in controls(blocks(read("x.txt", "\n".join(lines).encode()).lines))]


@pytest.mark.parametrize(
    "line",
    [
        "Share Save Print",
        "Copy link · Share · Comment 12",
        "Auf Facebook teilen Facebook",
        "Partager Enregistrer Imprimer X",
        "Stampa Invia Condividi",
        "Compartir Guardar WhatsApp",
        "Поделиться Сохранить Aa",
        "Поширити Друк Telegram",
        "印刷 メール シェア PDF",
        "기사 스크랩 공유 프린트",
        "Listen | 4 min 12",
        "Écouter | 2 min 45",
        "🎧 Escucha la crónica entera (6:14)",
        "Слухати · 5 хв",
        "기사 듣기 3분 12초",
        "記事を聴く 4分",
        "1/7",
        "[Print] [Close this window]",
        "[ Imprimer ]   [ Fermer cette fenêtre ]",
        "[목록] [이전글] [다음글] [인쇄]",
        "1 2 3 Next",
        "Previous 1 2 … 14 Next",
        "1 2 Weiter",
        "1 2 Suivant",
        "1 2 Siguiente »",
        "1 2 Avanti",
        "1 2 Далі",
        "1 2 Далее",
        "1　2　次へ",
        "1 2 다음",
        "GIVE €5 GIVE €20 OTHER",
        "100 ₽ 300 ₽ 1000 ₽ другая",
        "Sondage : faut-il fermer l'écluse ? Oui 61 % Non 39 % Votes : 1 204",
        "POLL: Should lorries be banned at night? Yes 61% No 31% Not sure 8%",
        "Follow 👉 @lockside_news | Write to @lockside_bot",
    ],
)
def test_a_line_of_buttons(line):
    assert found("Crane falls", line, STORY) == [1]


@pytest.mark.parametrize(
    "line",
    [
        "Facebook, Instagram, WhatsApp down",
        "Telegram users share less",
        "Print media",
        "Share Save Print.",
        "2 Next",
        "12 Next morning 3 more came",
        "[Laughter] [Applause] he said",
        "[12] [13]",
        "Presse teilen sich die Leser",
        "Partager le pain",
        "Stampa libera",
        "Поделиться хлебом",
        "新聞を印刷 した人",
        "기사 쓴 사람",
        "Fuel €5 €15 €50",
        "€20 to €50",
        "€9.50 €4.20 €1.10",
        "5/11",
        "Light reading 12 min",
        "The minister answered @lockside and @quayside",
    ],
)
def test_a_line_that_has_such_words_stays(line):
    assert found("Crane falls", line, STORY) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Poll: would you cross the bridge?", "Yes — 11% No — 82% Not sure — 7%"),
        ("Würden Sie über die Brücke gehen?", "Ja, sofort", "Nein, nie wieder"),
        ("Вы бы пошли по этому мосту?", "Да — 40% Нет — 60%"),
        ("橋を渡りますか？", "はい 30% いいえ 70%"),
    ],
)
def test_a_poll_goes_with_its_question(lines):
    assert found(STORY, *lines, STORY) == list(range(1, len(lines) + 1))


def test_an_interview_and_shares_that_are_not_all_are_no_poll():
    assert found(STORY, "Did you see it fall?", "Yes, I did.", "And did you warn them?", "No, never.") == []
    assert found(STORY, "Who lost most?", "Ellery 40% Osmund 12%", STORY) == []
    assert found(STORY, "The vote in the district ended so:", "Yes 52% No 48%", STORY) == []


def test_a_row_of_buttons_amid_the_text_goes_and_the_text_stays(desk):
    story = [STORY, STORY.replace("noon", "dawn"), STORY.replace("crane", "mast")]
    lines = (story[0], "Share Save Print", story[1], "Listen | 4 min 12", story[2])
    assert [each.text for each in reading(desk, "\n\n".join(lines)).prose] == story
