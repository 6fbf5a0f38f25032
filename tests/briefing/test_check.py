"""What is doubtful in one briefing: each doubt in full, and none where there is nothing to doubt."""

# ruff: noqa: E501 (an error text stands on one line, as it is printed)

from pathlib import Path

import pytest

from builder.briefing import vocabulary
from builder.briefing.check import check
from builder.briefing.markdown import render
from builder.briefing.parse import parse
from builder.settings import RightsSettings, Site
from tests.briefing.sites import FILE, site

ID = "id: tag:example.org,2024:x\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "content" / "vocabulary"
    folder.mkdir(parents=True)
    (folder / "tags.yaml").write_text("training:\n  aliases: [exercises]\n")
    (folder / "places.yaml").write_text("Kursk Oblast:\n")
    (folder / "outlets.yaml").write_text(
        "Kyiv Post:\n  domains: [kyivpost.com]\nUkrainska Pravda:\n  domains: [pravda.com.ua]\n"
    )
    (folder / "series.yaml").write_text("troops:\n  name: Troops\n  unit: soldiers\n")
    return tmp_path


def told(where: Site, front: str, body: str = "") -> list[str]:
    words, problems = vocabulary.load(where)
    assert problems == []
    data = f"---\ntitle: T\ndate: 2024-10-28\n{front}---\n{body}".encode()
    briefing, problems = parse(FILE, data, where)
    assert problems == []
    assert briefing is not None
    found = check(briefing, render(briefing.body, FILE, briefing.body_line), words, where, data)
    assert all(
        problem.severity == ("error" if where.settings.vocabulary == "strict" else "warning") for problem in found
    )
    return [str(problem).removeprefix(f"{FILE}:").replace("warning: ", "") for problem in found]


def test_nothing_to_doubt(root: Path) -> None:
    front = (
        "tags: [exercises]\nplaces: [kursk oblast]\nsource: {outlet: Kyiv Post, url: 'https://www.kyivpost.com/a'}\n"
        "figures: [{value: 3, unit: soldiers, series: troops}]\nrights: excerpt\npublish_at: 2024-11-01\nexpires: 2024-11-02\n"
    )
    assert told(site(root), ID + front, "Theirs.\n") == []


def test_the_line_to_paste_is_the_id_it_has(root: Path) -> None:
    assert told(site(root), "") == [
        "1:1: id: is missing, so a new file name would make it another briefing. "
        "Paste this line: id: tag:example.org,2024:night-training"
    ]
    data = b"---\ntitle: T\nstatus: review\n---\n"
    briefing, _ = parse(FILE, data, site(root))
    assert briefing is not None
    found = check(briefing, render("", FILE), vocabulary.load(site(root))[0], site(root), data)
    assert [str(problem) for problem in found] == [
        f"{FILE}:1:1: warning: id: is missing. Write a date first; then this message holds the line to paste."
    ]


def test_names_not_listed(root: Path) -> None:
    front = (
        "tags: [trainings, weather]\npeople: [Kyrylo Budanov]\nplaces:\n  - Kursk Oblst\n"
        "source: {outlet: Kiyv Post}\nfigures: [{value: 3, unit: soldiers, series: troop}]\n"
    )
    expected = [
        '5:8: tags[0]: "trainings" is not in content/vocabulary/tags.yaml. Did you mean "training"?',
        '5:19: tags[1]: "weather" is not in content/vocabulary/tags.yaml. Correct it, or add it there: weather:',
        '6:10: people[0]: "Kyrylo Budanov" is not in content/vocabulary/people.yaml. '
        "Correct it, or add it there: Kyrylo Budanov:",
        '8:5: places[0]: "Kursk Oblst" is not in content/vocabulary/places.yaml. Did you mean "Kursk Oblast"?',
        '9:10: source.outlet: "Kiyv Post" is not in content/vocabulary/outlets.yaml. Did you mean "Kyiv Post"?',
        '10:38: figures[0].series: "troop" is not in content/vocabulary/series.yaml. Did you mean "troops"?',
    ]
    for manners in ("open", "strict"):
        assert told(site(root, vocabulary=manners, rights=RightsSettings("own")), ID + front) == expected


def test_names_twice(root: Path) -> None:
    assert told(site(root), ID + "tags: [training, exercises]\n") == [
        '5:18: tags[1]: "exercises" means the same as tags[0]. Take one of them out.'
    ]


def test_facts_at_odds_with_the_vocabulary(root: Path) -> None:
    front = "source: {outlet: Kyiv Post, url: 'https://eng.pravda.com.ua/a'}\nfigures: [{value: 3, unit: tanks, series: troops}]\n"
    assert told(site(root), ID + front) == [
        '5:10: source.outlet: "Kyiv Post" is named, but eng.pravda.com.ua belongs to "Ukrainska Pravda". '
        "Correct the outlet or the url.",
        '6:22: figures[0].unit: "tanks" is not what the series troops counts: "soldiers". '
        "Use one unit, or another series.",
    ]


def test_dates_at_odds(root: Path) -> None:
    front = "publish_at: 2024-11-02T10:00Z\nexpires: 2024-11-02T11:00+02:00\ncorrections: [{date: 2024-10-27, kind: update, text: x}]\n"
    assert told(site(root), ID + front) == [
        "6:1: expires: is not after publish_at, so it is never published. Correct one of the two.",
        "7:1: corrections: holds one that is older than date. Correct its date.",
    ]


def test_texts_cut_short(root: Path) -> None:
    front = "summary: Batch #3 arrives   # so\nstory: kursk   # a note\nlanguage: en #note\n"
    assert told(site(root), ID + front) == [
        '5:1: summary: ends at the #, which begins a comment, so it is "Batch". '
        "If the # belongs to the text, put all of it in quotation marks; else put a space after it.",
        '7:1: language: ends at the #, which begins a comment, so it is "en". '
        "If the # belongs to the text, put all of it in quotation marks; else put a space after it.",
    ]


RUN = "one two three four five six seven eight"
SOURCE = "source: {outlet: Kyiv Post, url: 'https://www.kyivpost.com/a'}\n"


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_repeated_words(root: Path, rights: str) -> None:
    where = site(root, rights=RightsSettings("excerpt", 7))
    front = (
        f"rights: {rights}\n{SOURCE}summary: He said “{RUN}”.\n"
        f"events:\n  - {{date: 2024, text: two three four five six seven, quote: ONE, Two, {RUN[8:]}}}\n".replace(
            f"ONE, Two, {RUN[8:]}", f'"ONE — Two, {RUN[8:]}!"'
        )
    )
    assert told(where, ID + front, f"Then *{RUN.replace('four', '[four](https://example.org)')}*, and more.\n") == [
        f'7:1: summary: repeats 8 words in a row of the body, whose rights are "{rights}". '
        "Say it in your own words; at most 7 in a row may be quoted.",
        f'9:55: events[0].quote: repeats 8 words in a row of the body, whose rights are "{rights}". '
        "Say it in your own words; at most 7 in a row may be quoted.",
    ]
    assert told(where, ID + front.replace(f"rights: {rights}", "rights: own"), f"Then {RUN}.\n") == []


def test_quotations_over_the_limit(root: Path) -> None:
    where = site(root, rights=RightsSettings("excerpt", 7))
    body = f"> one two three\n\n> {RUN}\n\n> one two three four five\n\n> six\n"
    assert told(where, f"{ID}rights: excerpt\n{SOURCE}", body) == [
        "10:1: This quotation of 8 words is not published: all together may have 7. "
        "Shorten it, or raise rights.quote_words in site.yaml.",
        "12:1: This quotation of 5 words is not published: all together may have 7. "
        "Shorten it, or raise rights.quote_words in site.yaml.",
    ]


@pytest.mark.parametrize(("source", "field"), [("", "source"), ("source: {outlet: Kyiv Post}\n", "source.url")])
def test_an_excerpt_without_a_way_to_the_source(root: Path, source: str, field: str) -> None:
    place = "6:1" if source else "1:1"
    assert told(site(root), f"{ID}rights: excerpt\n{source}") == [
        f'{place}: {field}: is missing, and rights is "excerpt": readers have no way to the text itself. '
        "Write source: with outlet: and url: below it."
    ]


@pytest.mark.parametrize("outlet", ["Harbour Almanac", "Printed Daily"])
def test_what_has_no_addresses_is_not_asked_for_one_unless_it_is_all_that_is_published(root: Path, outlet: str) -> None:
    outlets = root / "content" / "vocabulary" / "outlets.yaml"
    outlets.write_text(f"{outlets.read_text()}Printed Daily: {{}}\n")
    source = f"source: {{outlet: {outlet}}}\n"
    assert not [line for line in told(site(root), f"{ID}rights: excerpt\n{source}") if "readers have no way" in line]
    assert [line for line in told(site(root), f"{ID}rights: link\n{source}") if "readers have no way" in line]


@pytest.mark.parametrize("status", ["draft", "review"])
def test_nobody_misses_an_address_in_a_draft(root: Path, status: str) -> None:
    front = f"{ID}status: {status}\nrights: excerpt\nsource: {{outlet: Kyiv Post}}\n"
    assert told(site(root), front) == []


def test_related_to_itself(root: Path) -> None:
    assert told(site(root), ID + "related: [y, 'tag:example.org,2024:x']\n") == [
        "5:14: related[1]: is this briefing itself. Take it out."
    ]


def test_a_name_is_proposed_as_yaml_reads_it(root: Path) -> None:
    (line,) = told(site(root), ID + 'tags: ["#tag"]\n')
    assert line.endswith('Correct it, or add it there: "#tag":')


@pytest.mark.parametrize("file", ["tags", "series"])
def test_nothing_is_said_of_names_whose_file_cannot_be_read(root: Path, file: str) -> None:
    (root / "content" / "vocabulary" / f"{file}.yaml").write_text("a: [b")
    where = site(root)
    words, _ = vocabulary.load(where)
    front = "tags: [unheard-of]\nfigures:\n  - {value: 3, unit: men, series: unheard-of}\n"
    data = f"---\n{ID}title: T\ndate: 2024-10-28\n{front}---\n".encode()
    briefing, _ = parse(FILE, data, where)
    assert briefing is not None
    told = [problem.message for problem in check(briefing, render("", FILE, 1), words, where, data)]
    assert told
    assert not any(f"vocabulary/{file}.yaml" in message for message in told)
