"""Lines that go on in the next by their words alone, where no margin tells it."""

import pytest

from builder.intake.continuation import torn
from builder.intake.sheet import read


def joined(text):
    lines = read("a.txt", text.encode()).lines
    found = torn(lines)
    return "".join(line.text + ("+" if at in found else "|") for at, line in enumerate(lines) if line.text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            '"It is too early to\nspeak of sabotage,"\nsaid the man.',
            '"It is too early to+speak of sabotage,"+said the man.|',
        ),
        ("The operator said of the in-\ncident nothing.", "The operator said of the in-+cident nothing.|"),
        ("TUGS SEARCH FOR A FOURTH IN\nTHIRD DAY OFF DELTA", "TUGS SEARCH FOR A FOURTH IN+THIRD DAY OFF DELTA|"),
        ("HOME NEWS SPORT\nCULTURE AND OPINION", "HOME NEWS SPORT|CULTURE AND OPINION|"),
        ("A list of a few things\napples", "A list of a few things|apples|"),
        ('He said "no," and left.\nthe end.', 'He said "no," and left.|the end.|'),
    ],
)
def test_what_goes_on(text, found):
    assert joined(text) == found
