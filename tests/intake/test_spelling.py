"""Which spellings are one name: articles, cases, initials, and what every paper has beside its name."""

import pytest

from builder.intake.sign import Sign
from builder.intake.spelling import initials, parts, together, within


def spelt(*given: tuple[str, str], code: str = "en") -> set[tuple[str, str]]:
    signs = [Sign(name, "", 0.5, None, kind) for name, kind in given]
    return {(sign.outlet, sign.kind) for sign in together(signs, code)}


def test_articles_and_elisions_are_no_words_of_a_name():
    assert parts("The Lockside Courier") == parts("Lockside Courier") == ("lockside", "courier")
    assert parts("L’Écluse du Nord") == ("écluse", "du", "nord")
    assert within(("courier",), ("lockside", "courier"))
    assert not within((), ("lockside",))


@pytest.mark.parametrize(
    ("short", "long", "are"),
    [
        ("LNA", "Lockside News Agency", True),
        ("NNA", "Nordhafen Nachrichtenagentur", True),
        ("LNA", "Courier of the Lock", False),
        ("JNC", "JNC Home", False),
        ("Lna", "Lockside News Agency", False),
        ("LNA", "lock and news", False),
    ],
)
def test_capitals_may_be_the_initials_of_a_name(short, long, are):
    assert initials(short, long) is are


def test_a_name_with_what_every_paper_has_is_the_name():
    assert spelt(("Lockside Courier", "rights"), ("Lockside Courier Shop", "head")) == {
        ("Lockside Courier", "rights"), ("Lockside Courier", "head")
    }  # fmt: skip


def test_a_name_in_another_case_is_the_one_that_is_called_so():
    found = spelt(("Нічний шлюз", "house"), ("Нічному шлюзу", "told"), code="uk")
    assert found == {("Нічний шлюз", "house"), ("Нічний шлюз", "told")}


def test_initials_count_for_the_name_in_full_and_capitals_are_read_as_words():
    assert spelt(("LNA", "dateline"), ("Lockside News Agency", "rights")) == {
        ("Lockside News Agency", "dateline"), ("Lockside News Agency", "rights")
    }  # fmt: skip
    assert spelt(("LOCKSIDE COURIER", "head"), ("Lockside Courier", "appeal")) == {
        ("Lockside Courier", "head"), ("Lockside Courier", "appeal")
    }  # fmt: skip
