"""The indexes of terms."""

from pathlib import Path

from tests.pages.small import absorb, file

PLACES = """\
Russia: {}
Kursk Oblast: {parent: Russia}
Élysée: {}
"""


def groups(page) -> dict[str, list[str]]:  # type: ignore[no-untyped-def]
    return {
        section.xpath("string(.//h2)").strip(): section.xpath(".//li/a/text()")
        for section in page.xpath("//main//section[.//h2]")
    }


def test_names_stand_under_their_letters_as_in_a_dictionary(tmp_path: Path) -> None:
    front = "places: [Russia, Kursk Oblast, Élysée, 47th Street]\n"
    files = {"content/vocabulary/places.yaml": PLACES} | file("a", front=front)
    page = absorb(tmp_path, files).html("places/index.html")
    assert groups(page) == {
        "0-9": ["47th Street"],
        "E": ["Élysée"],
        "K": ["Kursk Oblast"],
        "R": ["Russia"],
    }
    assert page.xpath("//li[a='Kursk Oblast']/small/text()") == ["Russia"]


def test_a_name_that_no_live_briefing_uses_is_not_there(tmp_path: Path) -> None:
    files = {"content/vocabulary/places.yaml": PLACES} | file("a", front="places: [Russia]\nstatus: draft\n")
    page = absorb(tmp_path, files).html("places/index.html")
    assert groups(page) == {}


def test_five_hundred_names_stand_on_one_page(tmp_path: Path) -> None:
    small = absorb(tmp_path, tagged(500))
    assert sum(map(len, groups(small.html("tags/index.html")).values())) == 500
    assert "tags/-/a.html" not in small.pages


def tagged(count: int) -> dict[str, str]:
    files: dict[str, str] = {}
    names = [f"{'abк7'[number % 4]} {number:03}" for number in range(count)]
    for number in range(0, count, 50):
        files |= file(f"item-{number:03}", front=f"tags: [{', '.join(names[number : number + 50])}]\n")
    return files


def test_beyond_five_hundred_each_letter_has_a_page(tmp_path: Path) -> None:
    small = absorb(tmp_path, tagged(501))
    front = small.html("tags/index.html")
    assert groups(front) == {}
    links = ["/tags/-/0-9", "/tags/-/a", "/tags/-/b", "/tags/-/%D0%BA"]
    assert front.xpath("//main//nav//a/@href") == links
    found = [groups(small.html(f"tags/-/{letter}.html")) for letter in ("0-9", "a", "b", "к")]
    assert [list(one) for one in found] == [["0-9"], ["A"], ["B"], ["К"]]
    assert sum(len(names) for one in found for names in one.values()) == 501
    page = small.html("tags/-/к.html")
    assert page.xpath("//nav[@class='letters']//a[@aria-current='page']/@href") == ["/tags/-/%D0%BA"]
    assert page.xpath("//link[@rel='canonical']/@href") == ["https://example.org/tags/-/%D0%BA"]
    assert small.html("tags/-/a.html").xpath("string(//title)") == "Tags: A — The Kursk File"
