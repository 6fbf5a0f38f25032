"""A company that reserves the rights: its paper's where the page has another name, its own where it has none."""

import pytest

from builder.intake.company import settled
from builder.intake.sign import Sign


def kind(*signs):
    """What the company of the last sign is taken for beside the others."""
    found = list(settled([Sign(outlet, "because", 0.7, None, each) for each, outlet in signs]))
    assert [sign.outlet for sign in found] == [outlet for _, outlet in signs]
    return found[-1].kind


@pytest.mark.parametrize(
    ("beside", "company", "wanted"),
    [
        ((), "Ellery Holdings", "rights"),
        ((("head", "The Harbour Gazette"),), "Ellery Holdings", "firm"),
        # A name that heads the page and is no press's own tells nothing, unless the company shares a word with it.
        ((("head", "Tides and Winds"),), "Ellery Holdings", "rights"),
        ((("head", "The Murray Plainsman"),), "Plainsman Media", "firm"),
        # The company is the paper, written shorter or longer.
        ((("tail", "Harbour Gazette Ellery"),), "Harbour Gazette", "rights"),
        ((("head", "Harbour House"), ("tail", "The Tideway Gazette")), "Harbour House", "rights"),
        ((("note", "The Tideway"),), "Ellery Holdings", "firm"),
    ],
)
def test_a_company_beside_the_names_of_its_page(beside, company, wanted):
    assert kind(*beside, ("company", company)) == wanted


def test_a_house_that_heads_its_own_page_is_no_other_s():
    assert kind(("head", "Harbour House"), ("firm", "Harbour House")) == "rights"
    assert kind(("head", "The Harbour Gazette"), ("firm", "Harbour House")) == "firm"
