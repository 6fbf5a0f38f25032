"""What stands below an advert's mark, up to its call or to the mark of its end."""

import pytest

from tests.intake.newsroom import draft

ABOVE = "Night at the port\n\nThe port was closed at noon by a fallen crane, the Harbour Authority said.\n\n"
BELOW = "\n\nForty ships wait for the dredger that left the harbour in July.\n"


@pytest.mark.parametrize(
    "advert",
    [
        "Advertisement\nWarm boots for the quay\nFrom 59 a pair at Brenner's\nShop now",
        "*** ADVERTISEMENT ***\nWinter tyres from 59, fitted at once: Brenner, Quay 4.\n*** END OF ADVERTISEMENT ***",
        "Anzeige\nWinterreifen ab 59 Euro, Montage in 30 Minuten: Brenner, Kai 4.\nEnde der Anzeige",
    ],
)
def test_an_advert_is_no_report(desk, advert):
    body = draft(desk, f"{ABOVE}{advert}{BELOW}").body
    assert "59" not in body
    assert "END" not in body.upper().split()
    assert "Forty ships" in body


def test_what_no_end_closes_stays(desk):
    text = "Advertisement\nThe pilots said that forty boats had gone to other harbours since the summer of that year."
    assert "forty boats" in draft(desk, f"{ABOVE}{text}{BELOW}").body
