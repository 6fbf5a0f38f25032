"""What a page prints around an article: each kind by its own words, by its place, by being printed twice."""

import pytest

from tests.intake.newsroom import kinds, reading

STORY = "The port closed on 5 November, the Harbour Authority said. Nobody was hurt."


def classes(desk, text):
    """The classes of the lines of a text, blanks left out."""
    return [kind for _, kind in kinds(reading(desk, text))]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Advertisement", "advert"),
        ("ADVERTISEMENT:", "advert"),
        ("--- Advertisement ---", "advert"),
        ("Sponsored content", "advert"),
        ("Story continues below advertisement", "advert"),
        ("Реклама:", "advert"),
        ("Sponsored: Twelve ropes for the price of ten", "teaser item"),
        ("View this post on Instagram", "page notice"),
        ("Most read articles", "teaser head"),
        ("Share", "page notice"),
        ("3 comments", "page notice"),
        ("4 min read", "page notice"),
        ("Copy link", "page notice"),
        ("© 2024 The Harbour Gazette", "page notice"),
        ("All rights reserved.", "page notice"),
        ("Found a mistake? Select it and press Ctrl+Enter", "page notice"),
        ("If you notice an error, let us know", "page notice"),
        ("We use cookies to make this site better.", "page notice"),
        ("Follow us on Telegram for more!", "promo"),
        ("Become a member and read without adverts", "promo"),
        ("Sign up for our newsletter", "promo"),
        ("Support our journalism", "promo"),
        ("Join our community today", "promo"),
        ("Read also: Why the port was closed", "teaser item"),
        ("Read also", "teaser head"),
        ("Please support us.", "promo"),
        ("Become a supporter of the Gazette today", "promo"),
        ("Make a donation", "promo"),
        ("Related: https://gazette.example.net/x", "teaser item"),
        ("Support UP or become our patron!", "promo"),
        ("The Gazette is free because you are not alone", "promo"),
    ],
)
def test_a_line_by_its_own_words(desk, line, kind):
    assert classes(desk, f"{STORY}\n\n{line}\n") == ["body", kind]


@pytest.mark.parametrize(
    "line",
    [
        "The advertisement cost the harbour 3,000 euros.",
        "Supporters of the union said that they would join the strike.",
        "“Support us and join our community,” the union wrote.",
        "Kyiv Post could not independently verify the claim.",
        "He asked them to share the report with the police.",
        "Readers of the paper can follow the case in court on 3 May.",
        "Related work at the quay has stopped, the Harbour Authority said.",
        "The next ship sails at noon.",
        "The spokesman read also from a letter of the pilots.",
        "He read also it.",
        "The state will support up to 3,000 families.",
        "The pilots support US plans for the port.",
        "The town wants to become a member of the union.",
        "Hundreds of pilots sign up for the course every week.",
        "The owner will make a donation to the choir.",
    ],
)
def test_reporting_that_only_sounds_so_is_kept(desk, line):
    assert classes(desk, f"{STORY}\n\n{line}\n") == ["body", "body"]


def test_a_list_ends_where_its_bullets_end(desk):
    text = f"{STORY}\nRead also:\n- One title of an article\n- Another title of an article\n{STORY}\n"
    assert classes(desk, text) == ["body", "teaser head", "teaser item", "teaser item", "body"]


def test_a_list_without_bullets_ends_at_the_first_sentence(desk):
    text = f"{STORY}\n\nRecommended for you\n\nOne title of an article\n\nAnother title of an article\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "teaser head", "teaser item", "teaser item", "body"]


def test_a_list_with_an_advert_in_it_is_one_list(desk):
    text = f"{STORY}\nRelated:\n- One title of an article\nAdvertisement\n- Another title of an article\n"
    assert classes(desk, text) == ["body", "teaser head", "teaser item", "advert", "teaser item"]


def test_a_box_takes_its_title_its_teaser_and_the_title_printed_twice(desk):
    title = "Inside the Old Lighthouse of Port Ellery"
    teaser = "The lighthouse has been dark for forty years. Our reporter has climbed its stairs."
    text = f"{STORY}\n\n{title}\n\nOther Topics of Interest\n\n{title}\n\n{teaser}\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "teaser item", "teaser head", "teaser item", "teaser item", "body"]


def test_a_box_does_not_take_a_paragraph_of_the_article(desk):
    text = f"{STORY}\n\nOther Topics of Interest\n\nSeven Bridges You Should Cross Once\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "teaser head", "teaser item", "body"]


def test_a_headline_printed_twice_is_told_once(desk):
    text = f"Port of Ellery is closed\n\nPort of Ellery is closed\n\n{STORY}\n"
    assert classes(desk, text) == ["headline", "teaser item", "body"]


def test_every_drop_has_a_reason_that_follows_the_line(desk):
    text = f"{STORY}\n\nAdvertisement\n\nSupport UP or become our patron!\n"
    reasons = [passage.ruling.reason for passage in reading(desk, text).dropped]
    assert reasons == [
        "marks the place of an advert",
        'has "Support UP or become our patron", a house phrase of Ukrainska Pravda',
    ]


def test_an_advert_is_dropped_from_its_mark_to_its_call(desk):
    text = f"{STORY}\n\nADVERTISEMENT\nSave 40% on sails at the Sail Loft\nShop now\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "advert", "advert", "advert", "body"]


def test_what_follows_the_mark_of_an_advert_without_a_call_is_kept(desk):
    text = f"{STORY}\n\nADVERTISEMENT\nA crane fell into the harbour\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "advert", "body", "body"]


@pytest.mark.parametrize("line", ["Pinned message", "24.1K subscribers", "edited 10:02", "Oldest first | Newest first"])
def test_buttons_in_english_stand_on_pages_of_other_languages(desk, line):
    story = "Der Hafen wurde am Montag gesperrt, teilte die Behörde mit. Verletzt wurde niemand bei dem Unfall am Kai."
    assert classes(desk, f"{story}\n\n{line}\n\n{story}\n") == ["body", "page notice", "body"]


def test_a_subhead_that_quotes_the_paragraph_below_it_is_no_item_of_the_list_above_it(desk):
    head = f'{STORY}\nRead also\nBarges wait for a third week\n"Nobody looked at the rope"\n'
    below = "Nobody looked at the rope, says the crane driver, who has worked on the quay for more than thirty years.\n"
    assert classes(desk, head + below + STORY)[2:4] == ["teaser item", "quotation"]
    assert classes(desk, head + below.replace("rope", "chain") + STORY)[2:4] == ["teaser item", "teaser item"]


def test_points_that_the_text_tells_in_full_are_no_box_about_another_article(desk):
    head = f"Other topics of interest\n- Crane fell on the quay at noon\n- Nobody was hurt\n{STORY}\n"
    told = "A crane fell on the quay at noon, which blocked the port of Ellery and its basin for a day and a half."
    assert classes(desk, head + told)[1] == "body"
    assert classes(desk, head + told.replace("crane fell on the quay", "frost came"))[1] == "teaser item"
