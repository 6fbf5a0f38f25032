"""Numbers without a noun: of what was counted last, where the words around them say so."""

import pytest

from builder.intake.number import numbers
from builder.intake.unit import Unit, unit_of

BARGES = Unit("barges", 0, 0.9)


def counted(code, text):
    found = ((number, unit_of(text, number, BARGES, code, BARGES)) for number in numbers(text, code, ()))
    return [number.value for number, unit in found if unit and unit.words == "barges"]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("en", "There are five and they are full.", [5]),
        ("en", "The list has 61 more than the book.", [61]),
        ("en", "All told they lost 23 in all, since spring.", [23]),
        ("en", "The other eight were towed.", [8]),
        ("en", "Just 391 have been found.", [391]),
        ("en", "The crane lifted nine, a pilot said.", [9]),
        ("en", "There were 57 in the north, 36 in the south.", [57, 36]),
        ("en", "At least 700 more have sunk.", [700]),
        ("en", "Eleven have been in collisions.", [11]),
        ("de", "Drei gaben alles zu, vier nicht.", [3, 4]),
        ("de", "Bekannt sind dem Haus nur 22.", [22]),
        ("de", "Es sind noch 260.", [260]),
        ("de", "Er kam mit elf anderen.", [11]),
        ("de", "Er kam mit elf anderen Schiffen.", []),
        ("fr", "Il y en a huit aujourd'hui.", []),
        ("fr", "Au port, il y en a huit.", [8]),
        ("fr", "Il en a reçu 164.", [164]),
        ("it", "Da gennaio sono già quattro: tutte nuove.", [4]),
        ("it", "Ce ne sono nove in tutto.", [9]),
        ("es", "Con ellos ya son nueve en lo que va del año.", [9]),
        ("ru", "Их уже четырнадцать.", [14]),
        ("ru", "Вернулись 33, остальные ждут.", [33]),
        ("uk", "Восени додалися ще вісім.", [8]),
        ("uk", "Залишилося 214, решту розібрали.", [214]),
        ("uk", "Їх шукали скрізь: артсистеми — 42, РСЗВ — дві.", [42, 2]),
        ("it", "I controlli sono passati da 3 a 17 e basta.", [3, 17]),
        ("en", "He moved from 10 Downing Street and rose at 6.", []),
        ("en", "Mirela, 61, denies it.", []),
        ("en", "It was built in 1998 and sold.", []),
        ("en", "The train left at 9 in the morning.", []),
        ("ru", "Звоните в 9, не раньше.", []),
        ("en", "The yard kept 90, compared with 33 a year earlier.", [90, 33]),
        ("en", "The summer before, it was 2,140.", [2140]),
        ("en", "It was 9 in the morning.", []),
        ("en", "It gives them 55 in all, eight fewer than before.", [55, 8]),
        ("de", "Im Herbst davor waren es im gleichen Hafen 129.", [129]),
        ("fr", "Le port en garde 40, contre 5 000 mercredi.", [40, 5000]),
        ("it", "Erano stati 1.810 in tutto.", [1810]),
        ("it", "Dodici dei quali erano nuove.", [12]),
        ("es", "Se comprometió a un millar antes de mayo.", [1000]),
    ],
)
def test_what_is_not_said(code, text, values):
    assert counted(code, text) == values


@pytest.mark.parametrize(
    ("code", "text", "counts"),
    [("en", "Nine are still up.", True), ("fr", "Il y en a cent douze.", True), ("en", "He stopped at nine.", False)],
)
def test_what_was_counted_in_another_paragraph(code, text, counts):
    (number,) = numbers(text, code, ())
    assert (unit_of(text, number, BARGES, code, None) is not None) is counts
