"""What a messenger says of its encryption above a post is its own, and neither headline nor text."""

import pytest

from tests.intake.newsroom import draft
from tests.intake.test_outlet_table import STORIES

LINES = {
    "en": "Messages in this channel are not end-to-end encrypted. Tap to learn more.",
    "de": "Nachrichten in diesem Kanal sind nicht Ende-zu-Ende-verschlüsselt. Tippe für mehr.",
    "fr": "Les messages de cette chaîne ne sont pas chiffrés de bout en bout. Touchez pour en savoir plus.",
    "es": "Los mensajes de este canal no están cifrados de extremo a extremo. Toca para saber más.",
    "it": "I messaggi di questo canale non sono crittografati end-to-end. Tocca per saperne di più.",
    "uk": "Повідомлення цього каналу не захищені наскрізним шифруванням. Торкніться, щоб дізнатися більше.",
    "ru": "Сообщения этого канала не защищены сквозным шифрованием. Нажмите, чтобы узнать больше.",
    "ja": "このチャンネルのメッセージはエンドツーエンドで暗号化されていません。",
    "ko": "이 채널의 메시지는 종단간 암호화되지 않습니다.",
}


@pytest.mark.parametrize("code", LINES)
def test_a_messenger_s_line_is_its_own(desk, code):
    title, *text = STORIES[code]
    drafted = draft(desk, "\n\n".join((LINES[code], title, *text)) + "\n")
    assert drafted.front["title"] == title
    assert LINES[code][:20] not in drafted.body


def test_an_article_that_tells_of_encryption_keeps_it(desk):
    title, *text = STORIES["en"]
    told = "Messages of the two pilots were end-to-end encrypted, and the court could not read them."
    assert told in draft(desk, "\n\n".join((title, *text, told, text[0])) + "\n").body
