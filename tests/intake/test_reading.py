"""What markup and words say of the same line of a saved page."""

import pytest

from builder.intake.classify import Verdict
from builder.intake.passage import Kind, Ruling
from builder.intake.reading import _doubted


def verdict(page):
    return Verdict(Kind.BODY, 0, (1.0 - page, 0.0, page), 0.9, ())


@pytest.mark.parametrize(
    ("page", "rule", "specific", "dropped"),
    [
        (0.3, "appeal", True, True),
        (0.05, "appeal", True, False),  # the markup leaves no doubt that it is text
        (0.3, "appeal", False, False),  # such words stand in news, too
        (0.3, "widget", True, False),  # which needs no other's word
    ],
)
def test_words_that_only_a_page_has_settle_a_line_of_which_markup_is_in_doubt(page, rule, specific, dropped):
    rules = {1: Ruling(Kind.PROMO, "speaks of the page", rule, 0.97, specific=specific)}
    assert (_doubted([verdict(0.0), verdict(page)], rules) == rules) is dropped
