"""Names that the desk has agreed on: whole words, the longest first, places by weight, tags by their phrases."""

from tests.intake.newsroom import draft


def names(desk, text):
    return [(name.term.kind, name.term.name) for name in desk.names.find(text)]


def test_names_and_aliases_in_any_form_of_apostrophe(desk):
    assert names(desk, "Zelensky’s talk with the Resistance Center of Ukraine") == [
        ("people", "Volodymyr Zelenskyy"),
        ("organizations", "National Resistance Center"),
    ]


def test_the_longest_name_hides_those_inside_it(desk):
    assert names(desk, "the South Korean Ministry of Defence") == [
        ("organizations", "South Korean Ministry of Defence")
    ]


def test_a_part_of_a_word_and_a_word_in_small_letters_are_no_name(desk):
    assert names(desk, "NATOs North Koreans, kyodo, Ukrainian") == []


def test_the_first_place_is_the_one_most_spoken_of_and_a_part_goes_before_the_whole(desk):
    text = "Troops came to Russia.\n\nRussia took them to the Kursk region. Russia is large. Kursk Oblast is closed.\n"
    assert draft(desk, text).front["places"] == ["Kursk Oblast", "Russia"]


def test_tags_are_suggested_by_phrases_whatever_their_case(desk):
    drafted = draft(desk, "Container Ships lay in the harbour for days.\n\nNobody moved from the quay.\n")
    assert drafted.front["tags"] == ["shipping", "troop-movements"]
    assert '"Container Ships"' in drafted.evidence["tags"].because


def test_names_in_what_is_dropped_do_not_count(desk):
    text = "The quay is closed. Nobody was hurt there.\n\nRead also:\n- Mark Rutte comes to Port Ellery\n"
    assert "people" not in draft(desk, text).front


def test_a_byte_that_is_no_letter_hides_no_name(desk):
    assert names(desk, "\udcbd Zelensky\udc81") == [("people", "Volodymyr Zelenskyy")]
