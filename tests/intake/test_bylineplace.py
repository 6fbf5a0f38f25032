"""Where a byline may stand; of a list without end few lines are asked."""

from builder.intake.bylineplace import places
from tests.intake.newsroom import reading

STORY = "The port of Ellery was closed at noon on 5 November 2024 after a crane fell into the basin, its office said."


def zones(desk, text):
    return [(place.zone, place.passage.text) for place in places(reading(desk, text), None)]


def test_below_the_headline_below_a_dek_and_under_the_text(desk):
    dek = "Forty ships wait outside of the basin, and nobody can say when the first of them will be let in again."
    found = zones(desk, f"The port of Ellery closes\n\nAda Brenner\n\n{dek}\nMira Belova\n\n{STORY}\n\nJo Roe\n")
    assert ("head", "Ada Brenner") in found
    assert ("gap", "Mira Belova") in found
    assert ("foot", "Jo Roe") in found


def test_names_that_a_line_leads_to_are_a_list(desk):
    read = reading(desk, f"The port of Ellery closes\n\n{STORY}\n\nOn board were:\n\nAda Brenner\n\nJo Roe\n")
    listed = {place.passage.text: place.is_listed for place in places(read, None)}
    assert listed["Ada Brenner"]
    assert listed["Jo Roe"]


def test_of_a_list_without_end_few_lines_are_asked(desk):
    few, many = (
        len(zones(desk, "Headline of the day\n\n" + "\n".join(f"Ada Brenner {at}" for at in range(count))))
        for count in (500, 1000)
    )
    assert few == many < 200
