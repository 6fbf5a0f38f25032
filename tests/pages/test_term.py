"""The pages of terms and their cuts."""

from pathlib import Path

from tests.pages.small import Small, absorb, file

VOCABULARY = {
    "content/vocabulary/places.yaml": (
        "Russia: {}\n"
        "Kursk Oblast:\n  parent: Russia\n  aliases: [Kursk region]\n  description: On the border.\n"
        "Sudzha: {parent: Kursk Oblast}\n"
        "Unused: {parent: Kursk Oblast}\n"
    )
}


def listed(small: Small, path: str) -> list[str]:
    return [link.rpartition("/")[2] for link in small.html(path).xpath("//main//h3/a/@href")]


def bars(small: Small, path: str) -> list[str]:
    return small.html(path).xpath("//ol[@class='bars']//a/@href")


def term_pages(small: Small, term: str) -> list[str]:
    return sorted(path for path, page in small.pages.items() if page.kind == "term" and path.startswith(term))


def test_a_term_tells_what_it_is_and_all_its_briefings(tmp_path: Path) -> None:
    files = VOCABULARY | file("a", front="places: [Kursk region, Sudzha]\n") | file("b", front="places: [Russia]\n")
    small = absorb(tmp_path, files)
    page = small.html("places/kursk-oblast/index.html")
    assert page.xpath("string(//h1)").strip() == "Kursk Oblast"
    text = page.xpath("string(//main)")
    assert "On the border." in text
    assert "Kursk region" in text
    assert page.xpath("//dl//a/@href") == ["/places/russia/", "/places/sudzha/"]
    assert listed(small, "places/kursk-oblast/index.html") == ["a"]
    assert page.xpath("string(//title)") == "Kursk Oblast (places) — The Kursk File"


def test_a_term_that_nobody_uses_has_no_page(tmp_path: Path) -> None:
    small = absorb(tmp_path, VOCABULARY | file("a", front="places: [Sudzha]\nstatus: withdrawn\n"))
    assert term_pages(small, "places/") == []


def spread(per_month: dict[str, int]) -> dict[str, str]:
    files: dict[str, str] = {}
    for month, count in per_month.items():
        for number in range(count):
            day = f"{month}-{number % 28 + 1:02}"
            files |= file(f"item-{month}-{number:03}", day, "tags: [kursk]\n")
    return files


def test_a_hundred_briefings_stand_on_one_page(tmp_path: Path) -> None:
    small = absorb(tmp_path, spread({"2023-05": 50, "2024-05": 50}))
    assert term_pages(small, "tags/kursk") == ["tags/kursk/index.html"]
    assert len(listed(small, "tags/kursk/index.html")) == 100
    assert bars(small, "tags/kursk/index.html") == []


def test_beyond_a_hundred_it_is_cut_by_year_month_and_day(tmp_path: Path) -> None:
    small = absorb(tmp_path, spread({"2022-05": 3, "2023-05": 60, "2023-06": 60, "2024-02": 101}))
    days = [f"tags/kursk/2024-02-{day:02}.html" for day in range(1, 29)]
    assert term_pages(small, "tags/kursk") == sorted(
        [
            "tags/kursk/2022.html",
            "tags/kursk/2023-05.html",
            "tags/kursk/2023-06.html",
            "tags/kursk/2023.html",
            "tags/kursk/2024-02.html",
            "tags/kursk/2024.html",
            "tags/kursk/index.html",
            *days,
        ]
    )
    front = listed(small, "tags/kursk/index.html")
    assert len(front) == 30  # the newest whole days that hold thirty at least
    assert bars(small, "tags/kursk/index.html") == [
        "/tags/kursk/2022",
        "/tags/kursk/2023",
        "/tags/kursk/2024",
    ]
    assert listed(small, "tags/kursk/2023.html") == []
    assert bars(small, "tags/kursk/2023.html") == ["/tags/kursk/2023-05", "/tags/kursk/2023-06"]
    assert len(listed(small, "tags/kursk/2023-05.html")) == 60
    assert bars(small, "tags/kursk/2024-02.html")[0] == "/tags/kursk/2024-02-01"
    whole = ["tags/kursk/2022.html", "tags/kursk/2023-05.html", "tags/kursk/2023-06.html", *days]
    assert sum(len(listed(small, path)) for path in whole) == 224


def test_the_parts_of_a_cut_term_are_for_readers_not_for_robots(tmp_path: Path) -> None:
    small = absorb(tmp_path, spread({"2022-05": 3, "2024-02": 101}))
    part = small.html("tags/kursk/2024-02.html")
    assert part.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert not part.xpath("//script")
    crumbs = [crumb.text_content().strip() for crumb in part.xpath("//nav[@aria-label='Breadcrumbs']//li")]
    assert crumbs == ["Tags", "kursk", "2024", "February"]
    links = part.xpath("//nav[@aria-label='Breadcrumbs']//a/@href")
    assert links == ["/tags/", "/tags/kursk/", "/tags/kursk/2024"]
    assert small.html("tags/kursk/index.html").xpath("//meta[@name='robots']") == []


def test_a_names_page_differs_by_kind(tmp_path: Path) -> None:
    front = "source: {outlet: Kyiv Post}\norganizations: [Kyiv Post]\ntags: [Kyiv Post]\n"
    small = absorb(tmp_path, file("a", front=front))
    paths = (
        "sources/kyiv-post/index.html",
        "organizations/kyiv-post/index.html",
        "tags/kyiv-post/index.html",
    )
    titles = {small.html(path).xpath("string(//title)") for path in paths}
    assert len(titles) == 3
