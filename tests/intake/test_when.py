"""As of when a figure holds, and why."""

from tests.intake.newsroom import draft

DATED = "Published: 14 November 2024\nThe port of Ellery was closed at noon.\n\nIt lies below the lighthouse.\n\n"


def told(desk, text):
    drafted = draft(desk, f"{DATED}{text}\n")
    return [
        (figure.get("date", ""), drafted.evidence[f"figures[{index}]"].because)
        for index, figure in enumerate(drafted.front["figures"])
    ]


def test_the_reason_of_a_figure_says_as_of_when_it_holds(desk):
    ((when, because),) = told(desk, "On 3 November the port took 40 ships.")
    assert when == "2024-11-03"
    assert 'as of "3 November"' in because


def test_nothing_is_said_where_no_day_is_told(desk):
    ((when, because),) = told(desk, "The port has 40 cranes.")
    assert (when, "as of" in because) == ("", False)


def test_some_of_what_was_told_hold_as_of_the_same_day(desk):
    found = told(desk, "On 3 November the port took 40 ships. Of them 12 were empty. The quay has 20 cranes.")
    assert [when for when, _ in found] == ["2024-11-03", "2024-11-03", ""]
    assert '"Of them": some of those told before' in found[1][1]


def test_a_new_paragraph_tells_of_no_day_before_it(desk):
    found = told(desk, "On 3 November the port took 40 ships.\n\nThe pilots say that 12 of them were empty.")
    assert [when for when, _ in found] == ["2024-11-03", ""]


def test_a_distance_from_a_day_before_it_is_counted(desk):
    ((first, _), (second, _)) = told(desk, "On 14 October 40 ships came, and one week before that 20 ships.")
    assert (first, second) == ("2024-10-14", "2024-10-07")


def test_a_count_since_a_day_goes_on_to_the_day_of_the_article(desk):
    ((when, because),) = told(desk, "Since 3 November the port took 40 ships.")
    assert when == "2024-11-03/2024-11-14"
    assert "counted when it was said" not in because


def test_a_count_since_a_day_holds_for_the_day_on_which_it_was_told(desk):
    speech = "The harbour master Ann Lowe said on 10 November that "
    ((when, because),) = told(desk, f"{speech}the port had taken 40 ships since 3 November.")
    assert when == "2024-11-10"
    assert '"since 3 November", counted when it was said' in because
    ((when, because),) = told(desk, f"{speech}the port was full. She said that it had taken 40 ships since 3 November.")
    assert when == "2024-11-10"


def test_a_year_earlier_is_not_the_day_that_is_told(desk):
    (first, second) = told(desk, "In the year to June 30 the port took 214 ships, up from 97 a year earlier.")
    assert first[0] == "2024-06-30"
    assert second[0] == ""


def test_a_figure_in_one_quotation_is_not_of_the_day_in_another(desk):
    text = '지회장은 "1인당 평균 1천400만 원"이라며 "오는 17일까지 지급하지 않으면 작업을 멈추겠다"고 말했다.'
    page = f"거제 조선소 임금 체불\n2025년 11월 12일\n\n{text}\n"
    (figure,) = draft(desk, page).front["figures"]
    assert "date" not in figure
