"""The page of a briefing."""

import json
from pathlib import Path
from typing import Any

from lxml.html import HtmlElement

from tests.pages.small import NOW, absorb, file

FULL = """\
updated: 2024-11-02
posted: 2024-11-14T09:30+02:00
summary: Residents told the centre that units practise at several ranges, and that they do so by night.
language: en
source:
  outlet: Ukrainska Pravda
  url: https://pravda.example/1?a=1&b=2
  title: The report's own headline
  author: A. Writer
  published: 2024-10-28
  archived: https://archive.example/1
  cites: [National Resistance Center, Someone Else]
tags: [troop-movements]
people: [Vadym Mysnyk]
organizations: [National Resistance Center]
places: [Kursk Oblast, Russia]
events:
  - {date: 2024-10-18, text: A later thing., by: National Resistance Center, via: [Someone Else]}
  - {date: 2024-10-11/2024-10-16, text: An earlier thing.}
  - {date: 2024-10~, text: The earliest thing., stated: 2024-10-28?, quote: in their words}
figures:
  - {value: 11000, qualifier: about, unit: soldiers, date: 2024-10-18, by: Vadym Mysnyk}
  - {low: 600, high: 700, unit: vehicles}
corrections:
  - {date: 2024-11-01, kind: correction, text: The first.}
  - {date: 2024-11-02, kind: update, text: The second.}
intake: {raw: 001.txt, sha256: "84a25a31495784a25a31495784a25a31495784a25a31495784a25a3149578888"}
"""
PATH = "2024/10/28/night-training.html"


def words(page: HtmlElement, xpath: str) -> str:
    return " ".join(page.xpath(f"string({xpath})").split())


def nodes(page: HtmlElement) -> dict[str, Any]:
    """The structured data of a page by type."""
    found = [json.loads(text) for text in page.xpath("//script[@type='application/ld+json']/text()")]
    assert all(node["@context"] == "https://schema.org" for node in found)
    return {node["@type"]: node for node in found}


def test_it_tells_everything_and_links_to_all_its_indexes(tmp_path: Path) -> None:
    page = absorb(tmp_path, file("night-training", front=FULL)).html(PATH)
    links = set(page.xpath("//main//a/@href"))
    assert {
        "/2024/10/28/",
        "/places/kursk-oblast/",
        "/places/russia/",
        "/people/vadym-mysnyk/",
        "/organizations/national-resistance-center/",
        "/sources/ukrainska-pravda/",
        "/tags/troop-movements/",
        "https://pravda.example/1?a=1&b=2",
        "https://archive.example/1",
    } <= links
    assert page.xpath("//nav[@aria-label='Breadcrumbs']//a/@href") == ["/2024/", "/2024/10/", "/2024/10/28/"]


def test_the_slug_line_links_what_has_a_page_and_says_the_rest(tmp_path: Path) -> None:
    page = absorb(tmp_path, file("night-training", front=FULL)).html(PATH)
    line = page.xpath("//header//p[@class='slug']")[0]
    assert line.xpath(".//a/text()") == ["Kursk Oblast", "Ukrainska Pravda", "National Resistance Center"]
    assert "Someone Else" in line.text_content()


def test_statements_stand_in_the_order_of_time(tmp_path: Path) -> None:
    page = absorb(tmp_path, file("night-training", front=FULL)).html(PATH)
    said = [" ".join(item.text_content().split()) for item in page.xpath("//aside//ol/li")]
    assert [line.partition("thing.")[0] for line in said] == [
        "about October 2024 The earliest ",
        "11–16 October 2024 An earlier ",
        "18 October 2024 A later ",
    ]
    assert "in their words" in said[0]
    assert "28 October 2024 (uncertain)" in said[0]
    assert page.xpath("//aside//ol/li[3]//a/@href") == ["/organizations/national-resistance-center/"]
    assert "Someone Else" in said[2]


def test_figures_keep_their_qualifiers(tmp_path: Path) -> None:
    page = absorb(tmp_path, file("night-training", front=FULL)).html(PATH)
    told = [" ".join(item.text_content().split()) for item in page.xpath("//aside//dl//dt")]
    assert told == ["about 11,000 soldiers", "600–700 vehicles"]


def test_its_head_says_when_and_where(tmp_path: Path) -> None:
    page = absorb(tmp_path, file("night-training", front=FULL)).html(PATH)
    meta = {tag.get("property") or tag.get("name"): tag.get("content") for tag in page.xpath("//meta")}
    assert meta["og:type"] == "article"
    assert meta["og:url"] == "https://example.org/2024/10/28/night-training"
    assert meta["article:published_time"] == "2024-11-14T09:30+02:00"
    assert meta["article:modified_time"] == "2024-11-02"
    assert meta["description"].startswith("Residents told the centre")
    assert "robots" not in meta
    assert page.xpath("string(//title)") == "Night training — The Kursk File"
    assert page.xpath("//link[@rel='canonical']/@href") == ["https://example.org/2024/10/28/night-training"]


def test_machines_read_what_it_rests_on(tmp_path: Path) -> None:
    found = nodes(absorb(tmp_path, file("night-training", front=FULL)).html(PATH))
    article = found["BackgroundNewsArticle"]
    assert article["headline"] == "Night training"
    assert article["datePublished"] == "2024-11-14T09:30+02:00"
    assert article["author"] == {"@type": "Organization", "name": "The desk", "url": "https://example.org/"}
    assert article["isBasedOn"] == "https://pravda.example/1?a=1&b=2"
    assert article["citation"] == {
        "@type": "CreativeWork",
        "name": "The report's own headline",
        "url": "https://pravda.example/1?a=1&b=2",
        "archivedAt": "https://archive.example/1",
        "author": {"@type": "Person", "name": "A. Writer"},
        "datePublished": "2024-10-28",
        "publisher": {"@type": "Organization", "name": "Ukrainska Pravda"},
    }
    assert article["correction"][0] == {
        "@type": "CorrectionComment",
        "text": "The first.",
        "datePublished": "2024-11-01",
    }
    assert article["keywords"] == ["troop-movements"]
    observed = [node for node in article["mentions"] if node["@type"] == "Observation"]
    assert observed == [
        {"@type": "Observation", "value": 11000, "unitText": "soldiers", "observationDate": "2024-10-18"},
        {"@type": "Observation", "minValue": 600, "maxValue": 700, "unitText": "vehicles"},
    ]
    trail = [item["item"] for item in found["BreadcrumbList"]["itemListElement"]]
    assert trail[-2:] == ["https://example.org/2024/10/28/", "https://example.org/2024/10/28/night-training"]


def test_corrections_are_told_newest_first_and_a_reader_can_report_one(tmp_path: Path) -> None:
    page = absorb(tmp_path, file("night-training", front=FULL)).html(PATH)
    text = words(page, "//main")
    assert text.index("The second.") < text.index("The first.")
    letter = page.xpath("//a[starts-with(@href, 'mailto:')]/@href")
    assert letter == [
        "mailto:desk@example.org?subject=Correction%3A%20Night%20training"
        "&body=https%3A%2F%2Fexample.org%2F2024%2F10%2F28%2Fnight-training"
    ]


def test_the_bare_minimum_makes_a_page(tmp_path: Path) -> None:
    files = {
        "content/briefings/x.md": "---\ntitle: A\ndate: 2024-10-28\n---\n",
        "site.yaml": "title: S\nbase_url: https://example.org\n",
    }
    page = absorb(tmp_path, files).html("2024/10/28/x.html")
    assert words(page, "//h1") == "A"
    assert not page.xpath("//aside")
    assert page.xpath("//meta[@name='description']/@content") == ["Briefing of 28 October 2024: A"]
    assert not page.xpath("//a[starts-with(@href, 'mailto:')]")


def test_a_title_is_never_cut(tmp_path: Path) -> None:
    title = "More than three thousand soldiers drill by night on several ranges in the oblast"
    page = absorb(tmp_path, file("long", title=title)).html("2024/10/28/long.html")
    assert page.xpath("string(//title)") == title
    assert words(page, "//h1") == title


# --- Links between briefings


def test_links_between_briefings_lead_to_where_they_are(tmp_path: Path) -> None:
    body = (
        "[[b]], [[b|that one]], [there](b.md#what-is-not-known), [about](../../../pages/about.md), "
        "[web](https://example.net/?a=1&b=2)."
    )
    files = file("a", body=body) | file("b", "2024-10-30", body="## What is not known", title="The other")
    files |= {"content/pages/about.md": "---\ntitle: About us\n---\nText.\n"}
    page = absorb(tmp_path, files).html("2024/10/28/a.html")
    found = [(link.text_content(), link.get("href")) for link in page.xpath("//div[contains(@class, 'prose')]//a")]
    assert found == [
        ("The other", "/2024/10/30/b"),
        ("that one", "/2024/10/30/b"),
        ("there", "/2024/10/30/b#what-is-not-known"),
        ("about", "/about"),
        ("web", "https://example.net/?a=1&b=2"),
    ]
    assert "data-ref" not in absorb(tmp_path, {}).text("2024/10/28/a.html")


def test_a_link_to_what_is_not_published_is_plain_words(tmp_path: Path) -> None:
    files = file("a", body="See [[b|that one]] and [[b]].") | file("b", front="status: draft\n", title="Secret title")
    page = absorb(tmp_path, files).text("2024/10/28/a.html")
    assert "See that one and b." in page
    assert "Secret" not in page


def test_a_link_written_from_the_root_carries_the_base_path(tmp_path: Path) -> None:
    settings = "title: S\nbase_url: https://example.org/sub\nurls: html\n"
    files = {"site.yaml": settings} | file("a", body="[tags](/tags/) and [about](/about?x=1#y)")
    page = absorb(tmp_path, files).html("2024/10/28/a.html")
    links = page.xpath("//div[contains(@class, 'prose')]//a/@href")
    assert links == ["/sub/tags/index.html", "/sub/about.html?x=1#y"]


def test_what_links_here_and_what_is_near_are_told(tmp_path: Path) -> None:
    files = (
        file("a", "2024-10-27", "tags: [x]\n")
        | file("b", "2024-10-28", "tags: [x]\n", "[[a]]")
        | file("c", "2024-10-29")
    )
    small = absorb(tmp_path, files)
    page = small.html("2024/10/27/a.html")
    assert page.xpath("//section[h2='Linked from']//a/@href") == ["/2024/10/28/b"]
    assert page.xpath("//section[h2='Related briefings']//a/@href") == ["/2024/10/28/b"]
    middle = small.html("2024/10/28/b.html")
    assert middle.xpath("//a[@rel='prev']/@href") == ["/2024/10/27/a"]
    assert middle.xpath("//a[@rel='next']/@href") == ["/2024/10/29/c"]


# --- Rights and standing


def test_an_excerpt_publishes_no_running_text_and_leads_to_the_report(tmp_path: Path) -> None:
    front = "rights: excerpt\nsource: {outlet: A, url: https://example.net/1}\nsummary: The desk's own words.\n"
    files = file("a", front=front, body="Their running text.\n\n> A short quotation.\n")
    small = absorb(tmp_path, files)
    for path in small.pages:
        if path.endswith((".html", ".xml")):
            assert "running text" not in small.text(path), path
    page = small.html("2024/10/28/a.html")
    assert words(page, "//blockquote") == "A short quotation."
    assert page.xpath("//main//a[@href='https://example.net/1']")


def test_licensed_text_is_published_but_not_for_search_engines(tmp_path: Path) -> None:
    front = "rights: licensed\nsource: {outlet: A, url: https://example.net/1}\n"
    page = absorb(tmp_path, file("a", front=front, body="Their text.")).html("2024/10/28/a.html")
    assert "Their text." in page.text_content()
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert nodes(page) == {}


def test_a_withdrawn_briefing_leaves_a_notice_and_stands_nowhere_else(tmp_path: Path) -> None:
    files = file("a", front="status: withdrawn\nsummary: Gone summary.\ntags: [gone]\n", body="Gone body.") | file(
        "b", body="[[a]]"
    )
    small = absorb(tmp_path, files)
    notice = small.text("2024/10/28/a.html")
    assert "Gone" not in notice
    assert 'content="noindex"' in notice
    for path in small.pages:
        if path.endswith((".html", ".xml")) and path != "2024/10/28/a.html":
            assert "/2024/10/28/a" not in small.text(path), path


def test_a_notice_leads_only_to_dates_that_hold_something(tmp_path: Path) -> None:
    files = file("a", "2024-10-28", "status: withdrawn\n") | file("b", "2024-10-02")
    page = absorb(tmp_path, files).html("2024/10/28/a.html")
    assert page.xpath("//nav[@aria-label='Breadcrumbs']//a/@href") == ["/2024/", "/2024/10/"]


def test_who_says_something_is_a_person_or_a_body_before_a_tag(tmp_path: Path) -> None:
    front = "tags: [NATO]\norganizations: [NATO]\nevents:\n  - {date: 2024-10-18, text: A thing., by: nato}\n"
    page = absorb(tmp_path, file("a", front=front)).html("2024/10/28/a.html")
    assert page.xpath("//aside//ol/li//a/@href") == ["/organizations/nato/"]


def test_drafts_embargoes_and_expiries_leave_no_trace(tmp_path: Path) -> None:
    files = (
        file("open-one", body="[[shut-draft|words]]")
        | file("shut-draft", front="status: draft\ntags: [shuttag]\n")
        | file("shut-review", front='status: review\nreview: ["date: shut"]\npeople: [Shut Person]\n')
        | file("shut-embargo", front="publish_at: 2025-06-01\nplaces: [Shutplace]\n")
        | file("shut-expired", front="expires: 2024-12-01\n")
    )
    small = absorb(tmp_path, files, now=NOW)
    assert not [path for path in small.pages if "shut" in path]
    for path in small.pages:
        if path.endswith((".html", ".xml")):
            assert "shut" not in small.text(path).casefold(), path
    drafts = absorb(tmp_path, files, now=NOW, drafts=True)
    assert {path for path in drafts.pages if "2024/10/28/shut" in path} == {
        "2024/10/28/shut-draft.html",
        "2024/10/28/shut-review.html",
    }


def test_a_page_rests_on_its_own_body_and_on_the_cards_of_others(tmp_path: Path) -> None:
    files = file("a", "2024-10-27", "tags: [x]\n") | file("b", "2024-10-28", "tags: [x]\n", "[[a]]")
    asked = absorb(tmp_path, files).asked("2024/10/28/b.html")
    one, other = "tag:example.org,2024:b", "tag:example.org,2024:a"
    assert {key for key in asked if other in key} == {f"card:{other}"}
    assert {key for key in asked if one in key} == {
        f"{name}:{one}" for name in ("card", "record", "body", "pictures", "neighbours", "related", "backlinks")
    }
    assert "target:slug:a" in asked


def test_whoever_speaks_is_linked_under_any_name_of_the_vocabulary(tmp_path: Path) -> None:
    people = "Volodymyr Zelenskyi:\n  slug: volodymyr-zelenskyy\n  aliases: [Volodymyr Zelenskyy]\n"
    front = "people: [Volodymyr Zelenskyy]\nevents:\n  - {date: 2024-10-18, text: T., by: Volodymyr Zelenskyy}\n"
    files = {"content/vocabulary/people.yaml": people, **file("night-training", front=front)}
    page = absorb(tmp_path, files).html(PATH)
    assert words(page, "//*[@class='by']//a[@href='/people/volodymyr-zelenskyy/']") == "Volodymyr Zelenskyi"
