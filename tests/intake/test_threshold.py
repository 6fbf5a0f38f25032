"""How likely a line must be the page's before it goes: by its look and its place."""

from builder.intake.block import blocks
from builder.intake.sheet import read
from builder.intake.threshold import NEVER, thresholds

SENTENCE = "The dredger came back on Friday and took the last of the sand away from the quay and the basin."


def least(lines, text, below=()):
    found = blocks(read("raw.txt", "\n".join(lines).encode()).lines)
    return thresholds(found, text, [at in below for at in range(len(found))])


def test_a_sentence_amid_the_text_never_goes_and_below_its_end_it_may():
    lines = (SENTENCE, "Geese and boats", SENTENCE, SENTENCE, "Lock keepers", SENTENCE)
    found = least(lines, (0, 3), below=(4, 5))
    assert found[2] == NEVER
    assert found[5] < 0.95
    assert found[4] < found[1]


def test_a_long_line_in_a_script_without_spaces_is_no_title():
    long = "港では金曜日の朝から浚渫船が戻り、岸壁と船だまりに残っていた最後の砂を運び出す作業が続いていたという"
    assert least((long, "港の鳥と船"), (), ())[0] > least((long, "港の鳥と船"), (), ())[1]


def test_what_stands_over_a_paragraph_as_a_subhead_needs_more_than_what_does_not():
    found = least((SENTENCE, "Geese and boats", "Lock keepers", SENTENCE), (0, 3))
    assert found[2] > found[1]


def test_rows_of_a_table_need_most():
    rows = ("dredgers - 9 (+1)", "cranes - 14 (+0)", "barges - 1,204 (+7)", "tugs - 31 (+2)")
    found = least((SENTENCE, *rows, SENTENCE), (0, 5))
    assert min(found[1:5]) >= 0.98
    assert least((SENTENCE, *rows[:2], SENTENCE), (0, 3))[1] < 0.98


def test_prose_that_goes_on_below_the_end_needs_most():
    lines = (SENTENCE, "Most read", *[SENTENCE] * 3, "Most read", SENTENCE)
    found = least(lines, (0,), below=range(1, 7))
    assert min(found[2:5]) == 0.99
    assert found[6] < 0.99


def test_rows_with_a_unit_stay_below_the_paragraph_that_they_belong_to_and_so_does_what_heads_them():
    rows = ("Basins", "Ellery 4,105 crates", "Osmund 2,360 crates", "Tarn 917 crates", "Wick 643 crates")
    assert least((SENTENCE, *rows, SENTENCE), (0, 6))[1:6] == [NEVER] * 5
    mixed = ("Ellery 4,105 crates", "Osmund 11 weeks", "Tarn 917 crates", "Wick 8 points")
    assert NEVER not in least((SENTENCE, *mixed, SENTENCE), (0, 5))[1:5]
    assert least(("The office counted these:", *rows[1:4], SENTENCE), (0, 4))[1:4] == [NEVER] * 3


def test_a_list_stays_as_one_where_a_third_of_it_is_text():
    items = ("- September: 17 barges", "- August: 12 barges", "- July: no barge")
    assert min(least((SENTENCE, *items, SENTENCE), (0, 3, 4))[1:4]) >= 0.98
    assert min(least((SENTENCE, *items, SENTENCE), (0, 4))[1:4]) < 0.98


def test_points_with_circled_numbers_below_a_paragraph_are_its_own():
    points = ("① a second tug by the end of May", "② lamps on the old lock")
    assert min(least((SENTENCE, *points, SENTENCE), (0, 3))[1:3]) >= 0.98
    assert min(least(("Lock keepers", *points, SENTENCE), (0, 3))[1:3]) < 0.98


def test_a_credit_above_a_paragraph_is_no_subhead():
    credits = ("(Harbour Office)", "Ada Brenner / Ellery Pictures", "Geese and boats")
    found = least((SENTENCE, *credits, SENTENCE), (0, 4))
    assert found[3] == 0.9
    for credit in credits[:2]:
        assert least((SENTENCE, credit, SENTENCE), (0, 2))[1] < 0.9


def test_months_over_paragraphs_head_a_timeline_where_there_are_several():
    lines = ("Late summer 2023", SENTENCE, "March 2024", SENTENCE)
    assert [least(lines, (1, 3))[at] for at in (0, 2)] == [0.98, 0.98]
    assert least(("Harbour news", SENTENCE, "March 2024", SENTENCE), (1, 3))[2] < 0.98


def test_what_is_mostly_a_quotation_needs_most_below_the_end():
    said = f'"{SENTENCE[:-1]}," says the harbour master.'
    lines = (SENTENCE, said, "Geese and boats")
    assert least(lines, (0,), below=(1, 2))[1] == 0.99
    assert least((SENTENCE, said.replace('"', ""), "Geese and boats"), (0,), below=(1, 2))[1] < 0.99


def test_no_subhead_comes_three_times():
    once = least((SENTENCE, "Article content", SENTENCE, SENTENCE), (0, 2, 3))[1]
    thrice = least((SENTENCE, *("Article content", SENTENCE) * 3), (0, 2, 4, 6))
    assert max(thrice[1], thrice[3], thrice[5]) < once


def test_a_table_that_follows_a_paragraph_stays_to_its_last_row():
    rows = ("Basin\tMay\tJune", "Ellery\t12\t57", "Osmund\t4\t25", "Tarn\t38\t46")
    assert least((SENTENCE, *rows, SENTENCE), (0, 5))[1:5] == [NEVER] * 4
    assert least((SENTENCE, *rows, SENTENCE), (0,), below=(3, 4, 5))[1:5] == [NEVER] * 4
    assert NEVER not in least((SENTENCE, *rows, SENTENCE), (0,), below=(1, 2, 3, 4, 5))[1:5]


def test_the_titles_of_a_live_page_s_entries_need_most_and_its_badges_do_not():
    entry = ("Key event", "Tugs give up", SENTENCE)
    lines = ("18:40", *entry, "17:26", "Key event", "Lock shut", SENTENCE, "15:55", "Fog on the river", SENTENCE)
    found = least(lines, (3, 7, 10), below=range(4, 11))
    assert found[2] == found[6] == found[9] == 0.98
    assert found[1] < 0.98
