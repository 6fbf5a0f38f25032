"""`briefing explain`: the fate of each line and the evidence of each decision; what a page asked."""

import io
import json

import pytest

from builder.cli import main
from builder.commands import explain
from builder.commands.ink import ink_of
from builder.commands.outcome import Printer
from tests.intake.newsroom import write_site

NOW = "2024-11-14T09:30+02:00"
ARTICLE = """\
Quote: “The crane fell.

Advertisement

It took the roof with it.”

The shed was empty on 3 May, the Harbour Authority said.
"""


@pytest.fixture
def site(tmp_path):
    root = write_site(tmp_path / "site")
    (root / "seeds").mkdir()
    (root / "seeds" / "crane.txt").write_text(ARTICLE, encoding="utf-8")
    return root


@pytest.fixture
def told(site, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "90")

    def run(*words, expect=0):
        code = main(["explain", *map(str, words), "--site", str(site), "--now", NOW])
        told = capsys.readouterr()
        assert code == expect, told.err
        return told

    return run


def test_each_line_is_shown_with_its_class_and_what_is_dropped_with_its_reason(site, told):
    out = told(site / "seeds/crane.txt").out
    assert "    1  label        Quote:\n" in out
    assert "    1  quotation    “The crane fell.\n" in out
    assert "    3  advert       Advertisement\n" in out
    assert "                      dropped: it marks the place of an advert (0.99)\n" in out
    assert "    5  quotation    It took the roof with it.”\n" in out


def test_decisions_name_their_line_their_confidence_and_their_doubts(site, told):
    out = told(site / "seeds/crane.txt").out
    assert "  date              left open\n" in out
    assert '"3 May", without a year (line 7,' in out
    assert "weighed: XXXX-05-03, XXXX-05-04" in " ".join(out.split())
    assert "in review: 3 May or the day after, year not stated" in out


def test_a_file_is_found_by_its_name_in_the_site(site, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "advert       Advertisement" in told("seeds/crane.txt").out
    assert "There is no such file" in told("seeds/none.txt", expect=1).err


def test_the_same_as_data(site, told):
    document = json.loads(told(site / "seeds/crane.txt", "--json").out)
    assert document["bytes"] == len(ARTICLE.encode())
    assert [span["class"] for span in document["spans"]] == [
        "label", "quotation", "blank", "advert", "blank", "quotation", "blank", "body",
    ]  # fmt: skip
    assert document["spans"][0]["start"] == 0
    assert document["spans"][-1]["end"] == document["bytes"]
    assert [line["line"] for line in document["lines"]] == [1, 2, 3, 4, 5, 6, 7]
    assert [fate["class"] for fate in document["lines"][0]["classes"]] == ["label", "quotation"]
    assert document["dropped"] == [{"line": 3, "text": "Advertisement", "reason": "marks the place of an advert"}]
    assert document["evidence"]["date"]["line"] == 7


def test_a_briefing_leads_to_its_raw_article(site, told, capsys):
    assert main(["intake", "--site", str(site), "--now", NOW, "--quiet"]) == 0
    (path,) = (site / "content/briefings").rglob("*.md")
    capsys.readouterr()
    assert told(path).out.startswith("seeds/crane.txt: ")


def test_a_briefing_of_the_editors_own_has_none(site, told):
    path = site / "content/briefings/own.md"
    path.parent.mkdir(parents=True)
    path.write_text("---\ntitle: Own\ndate: 2024-01-01\n---\n\nText.\n")
    assert told(path, expect=1).err == (
        "content/briefings/own.md:1:1: This briefing was not drafted from a raw article. "
        "Give the path of a raw article.\n"
    )


def test_a_path_that_is_not_there(site, told):
    assert "There is no such file." in told("seeds/none.txt", expect=1).err
    assert "This is a folder." in told(site / "seeds", expect=1).err


def test_before_the_first_build_no_page_has_asked_anything(site, told):
    err = told("/2024/10/28/x", expect=1).err
    assert err == "There is no edition yet, so no page has asked anything. Run `briefing build` first.\n"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_colour_only_on_a_terminal_and_never_with_no_color(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert ink_of(Printer(out=Terminal())).colour
    assert not ink_of(Printer(out=io.StringIO())).colour
    assert not ink_of(Printer(out=Terminal(), as_json=True)).colour
    monkeypatch.setenv("NO_COLOR", "1")
    assert not ink_of(Printer(out=Terminal())).colour


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("/2024/10/28/x", "/2024/10/28/x"),
        ("2024/10/28/x.html", "/2024/10/28/x"),
        ("public/2024/10/28/index.html", "/2024/10/28/"),
        ("https://newsroom.example.org/tags/kursk/", "/tags/kursk/"),
    ],
)
def test_addresses_are_understood_as_people_write_them(site, typed, address):
    from builder.settings import load

    assert explain._address(load(site), typed) == address


def test_a_page_tells_what_it_asked(real, capsys):
    """On the project's own site, which the session has built."""
    published = real
    code = main(["explain", "/2024/10/28/night-training", "--site", str(published.root), "--json"])
    told = capsys.readouterr()
    if code:
        pytest.fail(told.err or told.out)
    document = json.loads(told.out)
    assert document["page"]["path"] == "2024/10/28/night-training.html"
    assert "setting:title" in document["asked"]
    assert any(key.startswith("body:") for key in document["asked"])


def test_names_that_the_vocabulary_lacks_stand_apart(site, told):
    (site / "seeds" / "quay.txt").write_text(
        "The quay is closed, the governor Halyna Drozd said. Nobody was hurt there on Monday.\n", encoding="utf-8"
    )
    text = told(site / "seeds" / "quay.txt").out
    assert "\nNew names, which the vocabulary does not have\n  people            Halyna Drozd\n" in text
