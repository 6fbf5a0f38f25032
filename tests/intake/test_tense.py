"""A sentence that closes with its date has a verb, and so is no line below a picture; nor does a date of publishing in
a report make it a note.
"""

import pytest

from builder.intake.mention import mentions
from builder.intake.tense import is_told_present, is_verbless
from tests.intake.newsroom import draft

CLOSED = {
    "en": ("The troops withdrew", "He quit", "The mine blew up", "Two lanes were shut", "The tug ran aground"),
    "fr": ("Il est mort le", "Le navire coula le", "Le quai s'est effondré le", "Les deux hommes furent arrêtés le"),
    "it": ("La nave affondò il", "Il molo crollò il", "La nave sparì il", "Nacque a Bari il"),
    "es": ("El rey vino el", "El juez puso la multa el", "El barco se hundió el", "Las tropas se fueron el"),
    "de": ("Er floh am", "Das Amt entschied am", "Das Boot verschwand am", "Gebaut wurde es am"),
    "uk": ("Він помер", "Війська пішли", "Корабель зник", "Він привіз ліки", "Порт відкрили"),
    "ru": ("Он погиб", "Корабль исчез", "Он принес письмо", "Войска ушли", "Дело возбуждено"),
}
DATES = {
    "en": " on 3 May 2023.", "fr": " 3 mai 2023.", "it": " 3 maggio 2023.", "es": " 3 de mayo de 2023.",
    "de": " 3. Mai 2023.", "uk": " 3 травня 2023 року.", "ru": " 3 мая 2023 года.",
}  # fmt: skip


@pytest.mark.parametrize(("code", "opening"), [(code, each) for code, all_ in CLOSED.items() for each in all_])
def test_verbs_of_what_has_been_are_known(code, opening):
    sentence = opening + DATES[code]
    (mention,) = mentions(sentence, code)
    assert not is_verbless(sentence, code)
    assert not is_told_present(sentence, mention, code)


@pytest.mark.parametrize("line", ["Ada Brenner at the quay on 3 June.", "Pilots by the tug, 3 June."])
def test_a_line_below_a_picture_has_none(line):
    assert is_verbless(line, "en")


def test_a_report_that_was_published_is_no_note(desk):
    told = "La Regione promette un bando per gli alloggi della zona entro fine mese; quello di prima, pubblicato il"
    text = f"Published: 4 November 2024\n\nIl porto di Ellery è chiuso da ieri sera.\n\n{told} 30 giugno 2021, fallì.\n"
    assert "2021-06-30" in [event["date"] for event in draft(desk, text).front.get("events", ())]
