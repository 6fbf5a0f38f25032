"""The pages of dates: all of them, a year, a month and a day."""

from pathlib import Path

from tests.pages.small import Small, absorb, file


def many(count: int, day: str = "2024-10-{:02}") -> dict[str, str]:
    files: dict[str, str] = {}
    for number in range(count):
        files |= file(f"item-{number:03}", day.format(number % 28 + 1))
    return files


def listed(small: Small, path: str) -> list[str]:
    """The slugs of the briefings that a page lists, in its order."""
    found = small.html(path).xpath("//main//*[self::h2 or self::h3]/a/@href")
    return [link.rpartition("/")[2] for link in found if not link.endswith("/")]


def test_each_span_that_holds_anything_has_its_page(tmp_path: Path) -> None:
    small = absorb(tmp_path, file("a", "2023-02-05") | file("b", "2024-10-28"))
    dated = [path for path, page in small.pages.items() if page.kind in ("year", "month", "day")]
    assert sorted(dated) == [
        "2023/02/05/index.html",
        "2023/02/index.html",
        "2023/index.html",
        "2024/10/28/index.html",
        "2024/10/index.html",
        "2024/index.html",
    ]


def test_all_dates_lists_years_newest_first_and_links_only_months_that_hold_anything(tmp_path: Path) -> None:
    page = absorb(tmp_path, file("a", "2023-02-05") | file("b", "2024-10-28")).html("dates/index.html")
    assert page.xpath("//main//h2/a/@href") == ["/2024/", "/2023/"]
    assert page.xpath("//main//ol//a/@href") == ["/2024/10/", "/2023/02/"]


def test_a_day_tells_its_briefings_with_clocks_first_and_its_neighbours(tmp_path: Path) -> None:
    files = (
        file("b", "2024-10-28")
        | file("late", "2024-10-28T18:00+02:00")
        | file("early", "2024-10-28T06:30+02:00")
        | file("before", "2023-01-01")
        | file("after", "2024-11-02")
    )
    small = absorb(tmp_path, files)
    assert listed(small, "2024/10/28/index.html") == ["early", "late", "b"]
    page = small.html("2024/10/28/index.html")
    assert page.xpath("//a[@rel='prev']/@href") == ["/2023/01/01/"]
    assert page.xpath("//a[@rel='next']/@href") == ["/2024/11/02/"]


def test_a_month_is_a_calendar_that_begins_on_monday_and_a_list(tmp_path: Path) -> None:
    small = absorb(tmp_path, file("a", "2024-10-28") | file("b", "2024-10-01"))
    page = small.html("2024/10/index.html")
    shown = ".//*[@aria-hidden='true'] | .//span[@class='none']"
    weeks = [["".join(cell.xpath(f"string({shown})")) for cell in row] for row in page.xpath("//tbody/tr")]
    assert weeks[0] == ["", "1", "2", "3", "4", "5", "6"]
    assert weeks[4] == ["28", "29", "30", "31", "", "", ""]
    assert len(weeks) == 5
    assert page.xpath("//table//a/@href") == ["/2024/10/01/", "/2024/10/28/"]
    assert listed(small, "2024/10/index.html") == ["a", "b"]


def test_a_month_over_a_hundred_shows_its_calendar_alone_and_loses_no_day(tmp_path: Path) -> None:
    small = absorb(tmp_path, many(101))
    assert listed(small, "2024/10/index.html") == []
    assert len(small.html("2024/10/index.html").xpath("//table//a")) == 28
    assert sum(len(listed(small, f"2024/10/{day:02}/index.html")) for day in range(1, 29)) == 101


def test_a_year_shows_twelve_months_and_lists_up_to_a_hundred(tmp_path: Path) -> None:
    small = absorb(tmp_path, many(100))
    page = small.html("2024/index.html")
    assert page.xpath("//main//h2/a[@href='/2024/10/']")
    assert len(page.xpath("//main//table//a")) == 28
    assert len(listed(small, "2024/index.html")) == 100


def test_breadcrumbs_follow_the_address(tmp_path: Path) -> None:
    page = absorb(tmp_path, file("a")).html("2024/10/28/index.html")
    crumbs = page.xpath("//nav[@aria-label='Breadcrumbs']//li")
    assert [crumb.text_content().strip() for crumb in crumbs] == ["2024", "October", "28"]
    assert page.xpath("//nav[@aria-label='Breadcrumbs']//a/@href") == ["/2024/", "/2024/10/"]
    assert page.xpath("//nav//a[@aria-current='true']/@href") == ["/dates/"]


def test_a_day_does_not_ask_what_its_month_holds(tmp_path: Path) -> None:
    asked = absorb(tmp_path, file("a") | file("b", "2024-10-29")).asked("2024/10/28/index.html")
    assert {key for key in asked if key.startswith(("shelf:", "beside:"))} == {
        "shelf:dates/2024-10-28",
        "beside:2024-10-28",
    }
