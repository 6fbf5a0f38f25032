"""A year that is part of a birth or a law's name, and a day that is a street's, state nothing; nor do notes."""

import pytest

from builder.intake.bearing import is_borne
from builder.intake.mention import mentions
from tests.intake.newsroom import draft


@pytest.mark.parametrize(
    ("code", "sentence", "borne"),
    [
        ("en", "The Convention of 1951 forbids it.", True),
        ("en", "Law No. 15 of 2023 forbids it.", True),
        ("en", "The law of 2017 forbids it.", False),
        ("en", "Ada Brenner, born in 1984, runs the port.", True),
        ("en", "The port was built in 1984.", False),
        ("de", "Ada Brenner, Jahrgang 1984, leitet den Hafen.", True),
        ("de", "Der Damm von 1951 verbietet es.", False),
        ("de", "Die Konvention von 1951 verbietet es.", True),
        ("fr", "La Convention de 1951 l'interdit.", True),
        ("fr", "Né en 1984, il dirige le port.", False),
        ("fr", "Le pilote, né en 1984, dirige le port.", True),
        ("it", "È ferma in base alla legge 15 del 2023.", True),
        ("it", "In piazza del 25 aprile non c'era nessuno.", True),
        ("es", "El Convenio de 1951 lo prohíbe.", True),
        ("es", "La avenida 9 de julio está vacía.", True),
        ("es", "El 9 de julio la avenida estaba vacía.", False),
        ("uk", "На вулиці 8 березня нікого не було.", True),
        ("ru", "На улице 8 марта никого не было.", True),
        ("ru", "На площади 1905 года никого не было.", True),
        ("uk", "На майдані 9 Травня нікого не було.", True),
        ("fr", "La place du 8-Mai-1945 était vide.", True),
        ("en", "On May 9 Square nobody was seen.", True),
        ("en", "Every year on 9 May they march.", True),
        ("en", "They march on 9 May each year.", True),
        ("en", "Every day in May they marched.", False),
        ("de", "Jedes Jahr am 9. Mai marschieren sie.", True),
        ("fr", "Chaque année, le 9 mai, ils défilent.", True),
        ("es", "El Movimiento 19 de Abril no respondió.", True),
        ("it", "Il Ponte 25 Aprile è chiuso.", True),
        ("es", "El Puerto cerró el 19 de Abril.", False),
        ("ko", "매년 5월 이곳에 비가 온다.", True),
    ],
)
def test_what_is_part_of_a_name_or_a_life(code, sentence, borne):
    (mention,) = mentions(sentence, code)
    assert is_borne(sentence, mention, code) is borne


@pytest.mark.parametrize(
    "note",
    [
        "Embargo until Thursday, 29 May 2024, 6 a.m.",
        "[1] Interview of 9 March 2024, Port Ellery.",
        "Published in the print edition of the June 9, 2024, issue.",
        '"versioncreated": "2024-04-11 13:05 in the evening"',
    ],
)
def test_notes_on_the_article_state_nothing(desk, note):
    text = f"Tug sinks\nPublished: 4 June 2024\n\nA tug sank in the harbour on 3 June.\n\nIt was old.\n\n{note}\n"
    assert [event["date"] for event in draft(desk, text).front.get("events", ())] == ["2024-06-03"]
