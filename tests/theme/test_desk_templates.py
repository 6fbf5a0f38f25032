"""Every template of the theme `desk`, with the fullest and the emptiest context that it can meet."""

import json
import re
from itertools import pairwise
from pathlib import Path

import lxml.html
import pytest

from builder import pages, settings, theme
from builder.theme import Theme
from tests.theme.desk_contexts import CASES, HOSTILE, Context, around

ROOT = Path(__file__).parents[2]
CASE = pytest.mark.parametrize(
    ("template", "full", "context"),
    [pytest.param(template, full, context, id=f"{template}, {case}") for template, case, full, context in CASES],
)
# What a browser fetches by itself.
LOADED = "//link[@rel='stylesheet' or @rel='preload' or @rel='icon']/@href | //*/@src | //*/@srcset | //*/@poster"
MACHINE_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?")


class Notes:
    """A View that only takes notes."""

    def __init__(self) -> None:
        self.asked: dict[str, str] = {}

    def note(self, key: str, fingerprint: str) -> None:
        self.asked[key] = fingerprint


@pytest.fixture(scope="module")
def desk() -> Theme:
    return theme.load(settings.load(ROOT), pages.FILTERS, pages.TEMPLATES)


@pytest.fixture
def text(desk: Theme, template: str, full: bool, context: Context) -> str:
    notes = Notes()
    return desk.render(template, notes, {**around(full, lambda name: desk.asset(name, notes)), **context})


@pytest.fixture
def page(text: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(text)


def test_every_template_that_makes_a_page_has_both_cases() -> None:
    cases = [template for template, *_ in CASES]
    assert {template: min(cases.count(template), 2) for template in pages.TEMPLATES} == dict.fromkeys(
        pages.TEMPLATES, 2
    )


@CASE
def test_needs_no_inline_style_and_no_script(page: lxml.html.HtmlElement) -> None:
    assert page.xpath("//@style | //style | //*[@*[starts-with(name(), 'on')]]") == []
    assert {script.get("type") for script in page.xpath("//script")} <= {"application/ld+json"}


@CASE
def test_loads_only_assets_of_the_theme(page: lxml.html.HtmlElement, desk: Theme) -> None:
    published = {f"/{asset.path}" for asset in desk.assets.values()}
    assert page.xpath("//link[@rel='stylesheet']")
    assert set(page.xpath(LOADED)) <= published


@CASE
def test_has_one_h1_and_skips_no_level(page: lxml.html.HtmlElement) -> None:
    levels = [int(heading.tag[1]) for heading in page.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels)), levels


@CASE
def test_names_its_landmarks(page: lxml.html.HtmlElement) -> None:
    assert page.xpath("//nav[not(@aria-label)]") == []
    names = page.xpath("//nav/@aria-label")
    assert len(set(names)) == len(names)
    assert page.xpath("//body/*")[0].get("href") == "#the_page"
    assert page.xpath("//main[@id='the_page']")
    for label in page.xpath("//@aria-labelledby"):
        assert page.xpath(f"//*[@id='{label}']"), label


@CASE
def test_ids_are_unique_and_cannot_meet_those_of_headings(page: lxml.html.HtmlElement) -> None:
    ids = page.xpath("//@id")
    assert len(set(ids)) == len(ids)
    assert [one for one in page.xpath("//*[not(ancestor::*[contains(@class, 'prose')])]/@id") if "_" not in one] == []


@CASE
def test_dates_are_told_to_machines_too(page: lxml.html.HtmlElement) -> None:
    assert [time for time in page.xpath("//time/@datetime") if not MACHINE_DATE.fullmatch(time)] == []
    assert page.xpath("//time[not(@datetime)]") == []


@CASE
def test_no_text_becomes_markup(text: str, page: lxml.html.HtmlElement, full: bool) -> None:
    assert "<script>alert" not in text
    for script in page.xpath("//script"):
        assert json.loads(script.text)["name"] == HOSTILE
    assert len(page.xpath("//script")) == full


@CASE
def test_says_in_which_language_it_is(page: lxml.html.HtmlElement) -> None:
    assert page.get("lang") == "en"
    assert set(page.xpath("//@dir")) <= {"rtl"}
    for right_to_left in page.xpath("//*[@dir='rtl']"):
        assert right_to_left.get("lang") == "ar"


def rendered(desk: Theme, template: str, case: str) -> lxml.html.HtmlElement:
    """The page of one of the cases."""
    notes = Notes()
    found = next((full, context) for name, this, full, context in CASES if (name, this) == (template, case))
    context = {**around(found[0], lambda name: desk.asset(name, notes)), **found[1]}
    return lxml.html.document_fromstring(desk.render(template, notes, context))


def words(page: lxml.html.HtmlElement, path: str) -> str:
    """The text of the first element at a path, in single spaces."""
    return " ".join(page.xpath(path)[0].text_content().split())


def test_the_slug_line_names_place_outlet_and_whom_the_report_rests_on(desk: Theme) -> None:
    page = rendered(desk, "briefing.html", "own")
    assert words(page, "//header//p[@class='slug']") == "Draft 14:30 Kursk Kursk Kursk, A spokesman"
    assert words(page, "//header//*[@class='rests']") == "Kursk, A spokesman"


@pytest.mark.parametrize("case", ["excerpt", "link"])
def test_what_may_not_be_repeated_leads_to_the_report(desk: Theme, case: str) -> None:
    page = rendered(desk, "briefing.html", case)
    assert page.xpath("//*[@class='report']//a/@href") == ["https://outlet.example/report"]
    assert rendered(desk, "briefing.html", "own").xpath("//*[@class='report']") == []


def test_corrections_stand_before_the_text(desk: Theme) -> None:
    page = rendered(desk, "briefing.html", "own")
    assert words(page, "//*[@class='fixes']/p[1]") == "Correction 2 November 2024 Three thousand, not thirty."
    assert page.xpath("//*[@class='fixes']/following::*[@class='text']")
    assert "Correction, 2 November 2024; clarification, 1 November 2024." in words(page, "//*[@class='know']")


def test_a_ring_an_arrow_and_a_bar_tell_how_exact_a_number_is(desk: Theme) -> None:
    page = rendered(desk, "briefing.html", "own")
    drawn = []
    for figure in page.xpath("//*[@class='figures']//dl/div"):
        full = len(figure.xpath(".//circle[@class='full']"))
        rings = len(figure.xpath(".//circle")) - full
        drawn.append((words(figure, ".//dt"), full, rings, "".join(figure.xpath(".//path/@d"))))
    up, down, span = "M8 15V3M3.5 7.5 8 3l4.5 4.5", "M8 9v12M3.5 16.5 8 21l4.5-4.5", "M8 8v8"
    assert drawn == [
        ("3,000 soldiers", 1, 0, ""),
        ("about 3,000 soldiers", 0, 1, ""),
        ("at least 3,000 soldiers", 1, 0, up),
        ("over 3,000 soldiers", 1, 0, up),
        ("up to 3,000 soldiers", 1, 0, down),
        ("under 3,000 soldiers", 1, 0, down),
        ("exactly 3,000 soldiers", 1, 0, ""),
        ("10,000–12,000 soldiers", 2, 0, span),
        ("about 10,000–12,000 soldiers", 0, 2, span),
        ("10,000 soldiers", 1, 0, up),
        ("12,000 soldiers", 1, 0, down),
    ]


def test_a_doubtful_date_is_words_only(desk: Theme) -> None:
    page = rendered(desk, "briefing.html", "own")
    told = [words(one, ".") for one in page.xpath("//*[@class='said']//p[@class='on']")]
    assert told[:6] == [
        "28 October 2024",
        "October 2024",
        "2024",
        "11–16 October 2024",
        "about October 2024",
        "spring 2024",
    ]
    assert page.xpath("//*[@class='said']//p[@class='on']/time/@datetime")[:3] == [
        "2024-10-28",
        "2024-10",
        "2024",
    ]
    assert len(page.xpath("//*[@class='said']//p[@class='on']/span[@class='when']")) == 3


@pytest.mark.parametrize(
    ("template", "case", "said"),
    [
        ("home.html", "empty", "Nothing has been published yet."),
        ("dates.html", "empty", "No briefing has been published yet"),
        ("terms.html", "empty", "no published briefing names any of these"),
        ("month.html", "cut", "This month holds too many briefings for one page."),
        ("term.html", "cut part", "There are too many briefings here for one page."),
        ("term.html", "cut", "These are the latest."),
    ],
)
def test_an_empty_list_says_why(desk: Theme, template: str, case: str, said: str) -> None:
    assert said in words(rendered(desk, template, case), "//p[@class='empty']")
