"""What names are made of: words that stand on every page are none of an outlet's own."""

import pytest

from builder.intake.paper import is_plain


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Digital Subscription", True),
        ("Sign Up", True),
        ("SubscribeSign UpLog In", True),
        ("LiveJournal", False),
        ("OpenBarge", False),
        ("Lockside Line", False),
    ],
)
def test_a_name_of_words_that_stand_on_every_page(name, plain):
    assert is_plain(name, "en") is plain
