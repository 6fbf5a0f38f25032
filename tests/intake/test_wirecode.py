"""An agency's own lines around a report."""

import pytest

from builder.intake.wirecode import is_coded
from tests.intake.newsroom import draft

CODED = [
    "dpa0512 3 wi 486",
    "ACR2817 4 ECO INT 03390 /ACOR-QTO/",
    "QUA0417 4 I 0561 ELL /NO-PIC/",
    "BC-ELLERY-HARBOUR-CRANE-2NDLEAD",
    "BC-ELLERY-HARBOUR-CRANE =2 ELLERY",
    "^Eds: UPDATES with the port's reply, new toll in para 2. Pictures.^",
    "QUAY ab/cd 191114 GMT JAN",
    "-0-",
    "(Adds the port's reply in paragraphs 5-6, analyst)",
]
TOLD = [
    "PORT ELLERY - FORTY SHIPS WAIT",
    "UN-BACKED FORCE LEAVES",
    "CO2 4 A 1990",
    "A-320 and B-737 grounded",
    "US-UK talks",
    "(Adds nothing",
]


@pytest.mark.parametrize("line", CODED)
def test_lines_of_an_agency(line):
    assert is_coded(line)


@pytest.mark.parametrize("line", TOLD)
def test_lines_of_a_report(line):
    assert not is_coded(line)


def test_codes_around_a_report_are_neither_headline_nor_text(desk):
    above, below = "\n".join(CODED[1:3] + CODED[4:5]), "\n".join(CODED[5:])
    text = "PORT ELLERY, Monday Jan 19 (QUAY) - A crane fell at noon, the port said.\n\nIt had stood for forty years."
    drafted = draft(desk, f"{above}\nCrane falls on the quay as the wind turns\n\n{text}\n\n{below}\n")
    assert drafted.front["title"] == "Crane falls on the quay as the wind turns"
    assert "GMT" not in drafted.body
    assert "UPDATES" not in drafted.body
