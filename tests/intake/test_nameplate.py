"""The names by which a page calls itself: outlets that the desk does not know, by what stands beside their names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake import nameplate
from builder.intake.languages import LANGUAGES
from builder.intake.paper import clean, is_name, is_press
from tests.intake.newsroom import draft

STORY = (
    "A barge with a load of gravel ran aground below the old lock on Tuesday, and nobody was hurt, the harbour office"
    " said.\n\nTwo tugs tried to pull it free until the evening. They will try again when the water is higher, said the"
    " harbour master, Ilse Brandt, who has seen three barges on that bank.\n"
)
HEAD = "Barge runs aground below the lock\n\n"


def found(desk, text):
    return draft(desk, text).front.get("source", {}).get("outlet")


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        ("", "© 2024 Lockside Courier. All rights reserved.\n", "Lockside Courier"),
        ("", "Copyright © 2019-2024 Lockside Courier Ltd.\n", "Lockside Courier"),
        ("", "© 2012–2024 „Lockside Tageblatt“ GmbH. Alle Rechte vorbehalten.\n", "Lockside Tageblatt"),
        ("Lockside Dispatch\n\n", "Sign up for the Lockside Dispatch newsletter\n", "Lockside Dispatch"),
        ("", "Subscribe to Gravel & Water\n\nThe views expressed here are not those of Gravel & Water.\n",
         "Gravel & Water"),
        ("Шлюз.Інфо — новини річки\n\n", "Підписуйтесь на Шлюз.Інфо у Telegram\n\n© Шлюз.Інфо. Передрук заборонено.\n",
         "Шлюз.Інфо"),
    ],
)  # fmt: skip
def test_an_outlet_that_the_desk_does_not_know_is_named(desk, above, below, outlet):
    assert found(desk, f"{above}{HEAD}{STORY}\n{below}") == outlet


@pytest.mark.parametrize(
    "below",
    [
        "© Ilse Brandt\n",  # a picture's
        "Follow Ilse Brandt on Instagram\n",
        "Add us on Google News\n",
        "Staff writer Ilse Brandt covers the river.\n",
    ],
)
def test_a_person_or_a_platform_is_no_outlet(desk, below):
    assert found(desk, f"{HEAD}By Ilse Brandt\n\n{STORY}\n{below}") is None


def test_an_agency_on_a_page_with_a_name_of_its_own_is_whom_it_quotes(desk):
    page = f"Lockside Courier\n\n{HEAD}By Kyodo News\n\n{STORY}\n© 2024 Lockside Courier. All rights reserved.\n"
    assert found(desk, page) == "Lockside Courier"


def test_a_channel_is_named_above_its_posts(desk):
    assert found(desk, f"Lock and Barge, [05.11.2024 7:41]\n{STORY}") == "Lock and Barge"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("The Lockside Courier Newsletter", "The Lockside Courier"), ("Lockside Tagblatt AG", "Lockside Tagblatt"),
        ("About Lockside", "Lockside"), ("Lockside's", "Lockside"), ("ТОВ Шлюз", "Шлюз"),
    ],
)  # fmt: skip
def test_a_name_is_cleaned(printed, name):
    assert clean(printed) == name


def test_what_a_name_looks_like():
    assert is_name("Lockside Courier")
    assert not is_name("Google News")
    assert not is_name("X")
    assert is_press("Lockside Courier")
    assert not is_press("Ilse Brandt")


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_each_pattern_of_each_language_finds_its_name(code):
    patterns, _ = nameplate._patterns(code)
    assert len({kind for kind, _ in patterns}) >= 4
    assert all("name" in pattern.groupindex for _, pattern in patterns)


@given(st.text(alphabet="AaBb.'«»© -|,/0", max_size=80))
def test_any_line_is_read(text):
    assert all(name for name in nameplate._holders(text, dated=True))
