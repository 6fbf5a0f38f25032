"""Whom an article rests on: its label, else what headline and lead say; nameless sources are looked for in the text."""

import pytest

from tests.intake.newsroom import draft

MORE = "Nobody was hurt when the crane fell."


def cites(desk, text):
    return draft(desk, text).front.get("source", {}).get("cites")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"The port is closed.\nSource: Financial Times, citing pilots\n{MORE}\n", ["Financial Times"]),
        (f"The port is closed.\nSource: National Resistance Center (NRC)\n{MORE}\n", ["National Resistance Center"]),
        (f"The port is closed, a pilot told Kyodo News.\n{MORE}\n", ["Kyodo News"]),
        (f"Kyodo: the port of Ellery is closed\nIt was closed at noon.\n{MORE}\n", ["Kyodo News"]),
        (f"The port is closed, according to NATO officials.\n{MORE}\n", ["NATO"]),
        (f"The port is closed, Ada Brenner said.\n{MORE}\n", ["Ada Brenner"]),
        (f"The port is closed, news reports said.\nUkrinform wrote that a crane fell.\n{MORE}\n", ["Ukrinform"]),
        (
            "The port is closed, according to South Korean intelligence officials.\n"
            f"South Korea’s National Intelligence Service said that a crane fell.\n{MORE}\n",
            ["National Intelligence Service"],
        ),
        (f"The port is closed.\nThe Pentagon said that a crane fell.\n{MORE}\n", None),
        (f"The port is closed, a pilot said.\n{MORE}\n", None),
    ],
)
def test_cites(desk, text, names):
    assert cites(desk, text) == names
