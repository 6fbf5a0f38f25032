"""The words in which a dated statement is told: its sentence without the day that opens it."""

import pytest

from builder.intake.mention import mentions
from builder.intake.wording import told


@pytest.mark.parametrize(
    ("code", "sentence", "words"),
    [
        ("en", "On Monday morning the port reopened for good.", "The port reopened for good."),
        ("en", "The port reopened on Monday.", "The port reopened on Monday."),
        ("fr", "Lundi soir, le parquet a ouvert une enquête.", "Le parquet a ouvert une enquête."),
        ("it", "Lunedì sera la procura ha aperto un fascicolo.", "La procura ha aperto un fascicolo."),
        ("es", "Ayer por la noche ardió el almacén del puerto.", "Ardió el almacén del puerto."),
        ("ru", "Вчера же прокуратура сообщила о долге.", "Прокуратура сообщила о долге."),
        ("ru", "▪️ По данным штаба, 8 ноября порт закрыли.", "По данным штаба, 8 ноября порт закрыли."),
    ],
)
def test_neither_the_day_nor_its_part_nor_a_bullet_opens_it(code, sentence, words):
    mention = mentions(sentence, code)[0]
    assert told(sentence, mention, None, code) == words
