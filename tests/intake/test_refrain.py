"""A name that a page's own lines repeat beside the words of menus is the page's."""

import pytest

from tests.intake.newsroom import draft

STORY = (
    "A barge with a load of gravel ran aground below the old lock on Tuesday, and nobody was hurt, the harbour office"
    " said.\n\nTwo tugs tried to pull it free until the evening. They will try again when the water is higher, said the"
    " harbour master, Ilse Brandt, who has seen three barges on that bank.\n\n"
    "The skipper, who had come down the canal from the quarry at night, told the harbour office that a buoy had not"
    " been where his chart had it. The office said on Wednesday that it would look at all of the buoys before the end"
    " of the week, and that the lock would stay open for smaller boats.\n"
)
HEAD = "Barge runs aground below the lock\n\n"


def found(desk, above, below=""):
    return draft(desk, f"{above}\n\n{HEAD}{STORY}\n{below}").front.get("source", {}).get("outlet")


def lines(*given):
    return "\n\n".join(given)


@pytest.mark.parametrize(
    ("above", "outlet"),
    [
        (lines("Moorland Shop", "Moorland Jobs", "Moorland Archive", "Moorland Podcasts", "Moorland Club",
               "Contact Moorland", "About Moorland"), "Moorland"),
        (lines("kvx Shop", "kvx Podcasts", "kvx Newsletter", "kvx live", "kvx Archive", "kvx Jobs", "Contact kvx"),
         "kvx"),
        (lines("Zorn-Shop", "Zorn-App", "Zorn-Archive", "Zorn-Club", "Zorn-Podcast", "Jobs at Zorn", "About Zorn"),
         "Zorn"),
    ],
)  # fmt: skip
def test_a_name_beside_many_words_of_menus_is_the_pages(desk, above, outlet):
    assert found(desk, above) == outlet


def test_one_line_again_and_again_is_one(desk):
    assert found(desk, lines(*["Moorland Shop"] * 7)) is None


def test_words_of_menus_and_small_words_are_no_name(desk):
    above = lines("Sports News", "Sports Video", "hours ago", "12 hours ago", "3 hours ago", "Live Sports", "The Shop")
    assert found(desk, above) is None


def test_a_shop_of_it_is_not_its_name(desk):
    shops = ("Moorland Tickets", "Moorland Holidays", "Moorland Tickets")
    menu = (
        "Moorland Shop",
        "Moorland Jobs",
        "Moorland Archive",
        "Moorland Podcasts",
        "Moorland Club",
        "About Moorland",
    )
    assert found(desk, lines(*menu, *shops), "Download the Moorland app\n") == "Moorland"
