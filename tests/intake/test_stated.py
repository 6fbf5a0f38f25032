"""What a file states of itself joins the decisions: agreeing raises, another word lowers and is shown."""

from dataclasses import replace

import pytest

from builder.intake.draft import compose
from builder.intake.formats import read
from builder.intake.sheet import Stated
from tests.intake.newsroom import NOW, draft

HEAD = "Port of Ellery is closed"
STORY = "The port closed on 5 November, the Harbour Authority said. Nobody was hurt.\n"


def told(desk, text, *stated):
    sheet = replace(read("x.txt", text.encode()), stated=tuple(Stated(*each, None) for each in stated))
    return compose(sheet, desk, NOW)


def source(drafted):
    return drafted.front.get("source", {})


class TestTitle:
    def test_a_statement_that_agrees_raises(self, desk):
        alone = told(desk, f"{HEAD}\n\n{STORY}").evidence["title"]
        both = told(desk, f"{HEAD}\n\n{STORY}", ("title", f"{HEAD} | Harbour Gazette", "<title>", 0.7)).evidence[
            "title"
        ]
        assert (both.value, both.value) == (alone.value, HEAD)
        assert both.confidence > alone.confidence
        assert "<title> agrees" in both.because

    def test_another_title_is_shown_and_the_page_believed(self, desk):
        found = told(desk, f"{HEAD}\n\n{STORY}", ("title", "Ellery shuts its harbour", "og:title", 0.85)).evidence[
            "title"
        ]
        assert found.value == HEAD
        assert found.candidates == (HEAD, "Ellery shuts its harbour")
        assert found.confidence < 0.9

    def test_a_line_that_the_file_states_is_the_headline(self, desk):
        text = f"The week at sea\n\n{HEAD}\n\n{STORY}"
        found = told(desk, text, ("title", HEAD, "og:title", 0.85)).evidence["title"]
        assert found.value == HEAD
        assert text.encode()[slice(*found.span)].decode() == HEAD

    def test_where_no_line_is_a_headline_the_statement_is(self, desk):
        drafted = told(desk, STORY, ("title", f"{HEAD} - Harbour Gazette", "og:title", 0.85))
        assert drafted.front["title"] == source(drafted)["title"] == HEAD
        weak = told(desk, STORY, ("title", HEAD, "the e-mail's Subject", 0.6))
        assert weak.front["title"] == HEAD
        assert any(entry.startswith("title: by the e-mail's Subject") for entry in weak.front["review"])
        weaker = told(desk, STORY, ("title", HEAD, "the PDF's Title", 0.4))
        assert weaker.front["title"] != HEAD


class TestOutlet:
    def test_a_known_name_is_surer_than_an_unknown_one(self, desk):
        known = told(desk, STORY, ("outlet", "Pravda Ukraine - daily news", "og:site_name", 0.7))
        unknown = told(desk, STORY, ("outlet", "The Herald", "og:site_name", 0.82))
        assert source(known)["outlet"] == "Ukrainska Pravda"
        assert source(unknown)["outlet"] == "The Herald"
        assert known.evidence["source.outlet"].confidence > unknown.evidence["source.outlet"].confidence

    def test_a_sender_that_nobody_knows_is_no_outlet(self, desk):
        assert "outlet" not in source(told(desk, STORY, ("outlet", "Mira Belova", "the e-mail's From", 0.5)))

    def test_the_stated_address_tells_it(self, desk):
        drafted = told(desk, STORY, ("url", "https://www.gazette.example.net/x", "<link rel=canonical>", 0.9))
        assert source(drafted) | {"outlet": "Harbour Gazette", "url": "https://www.gazette.example.net/x"} == source(
            drafted
        )


class TestAddress:
    def test_agreeing_raises(self, desk):
        text = f"{HEAD}\n\n{STORY}\nhttps://www.gazette.example.net/x\n"
        found = told(desk, text, ("url", "https://gazette.example.net/x/", "canonical", 0.9)).evidence["source.url"]
        assert (found.value, found.confidence, found.doubt) == ("https://www.gazette.example.net/x", 0.99, "")

    def test_another_is_a_doubt_with_both(self, desk):
        text = f"{HEAD}\n\n{STORY}\nhttps://gazette.example.net/x\n"
        found = told(desk, text, ("url", "https://gazette.example.net/y", "front matter `url`", 0.85)).evidence[
            "source.url"
        ]
        assert set(found.candidates) == {"https://gazette.example.net/x", "https://gazette.example.net/y"}
        assert "front matter `url` says https://gazette.example.net/y" in found.doubt

    def test_a_front_page_is_no_articles(self, desk):
        assert "url" not in source(told(desk, STORY, ("url", "https://gazette.example.net/", "og:url", 0.9)))


class TestByline:
    @pytest.mark.parametrize(
        ("line", "author"),
        [
            ("By Ada Brenner, Kyiv Post", "Ada Brenner"),
            ("By Ada Brenner | Kyiv Post", "Ada Brenner"),
            ("By Ada Brenner, Port Ellery", "Ada Brenner"),
            ("By Ada Brenner and Mark Rutte", "Ada Brenner, Mark Rutte"),
            ("By Ada Brenner (in the north)", "Ada Brenner"),
            ("Von Mira Belova, Port Ellery", "Mira Belova"),
            ("By Ada Brenner, Energy Correspondent", "Ada Brenner"),
            ("By Ada Brenner", "Ada Brenner"),
        ],
    )
    def test_outlet_and_place_are_no_authors(self, desk, line, author):
        assert source(draft(desk, f"{HEAD}\n\n{line}\n\n{STORY}"))["author"] == author

    def test_agencies_say_at_the_end_who_reported(self, desk):
        tail = "(Reporting by Mira Belova; Additional reporting by Ada Brenner in Kyiv; Editing by Jo Roe)"
        text = f"{HEAD}\n\n{STORY}\n{tail}\n"
        assert source(draft(desk, text))["author"] == "Mira Belova, Ada Brenner"

    def test_an_outlet_alone_is_none(self, desk):
        assert "author" not in source(draft(desk, f"{HEAD}\n\nBy Kyiv Post\n\n{STORY}"))

    def test_a_statement_settles_a_name_that_stands_alone(self, desk):
        alone = told(desk, f"{HEAD}\n\nMira Belova\n\n{STORY}")
        both = told(desk, f"{HEAD}\n\nMira Belova\n\n{STORY}", ("author", "Mira Belova", "JSON-LD author", 0.8))
        assert any(entry.startswith("source.author") for entry in alone.front["review"])
        assert not any(entry.startswith("source.author") for entry in both.front["review"])
        outlet = told(desk, f"{HEAD}\n\nThe Herald\n\n{STORY}", ("outlet", "The Herald", "og:site_name", 0.82))
        assert "author" not in source(outlet)

    def test_without_a_line_only_a_sure_statement_is_believed(self, desk):
        sure = told(desk, STORY, ("author", "By Mira Belova", "JSON-LD author", 0.8))
        unsure = told(desk, STORY, ("author", "mbelova", "the PDF's Author", 0.3))
        assert source(sure)["author"] == "Mira Belova"
        assert "author" not in source(unsure)

    def test_another_name_lowers_and_is_shown(self, desk):
        text = f"{HEAD}\n\nBy Ada Brenner\n\n{STORY}"
        found = told(desk, text, ("author", "Mira Belova", "JSON-LD author", 0.8)).evidence["source.author"]
        assert found.value == "Ada Brenner"
        assert found.candidates == ("Ada Brenner", "Mira Belova")
        assert found.confidence < 0.9


def test_a_dek_that_the_file_states_for_its_summary_is_surer(desk):
    dek = "The port of Ellery was closed at noon after a crane fell."
    text = (
        f"{HEAD}\n{dek}\n\nThe port of Ellery was closed at noon on 5 November after a crane fell. Nobody was hurt.\n"
    )
    alone = told(desk, text).evidence["summary"]
    both = told(desk, text, ("summary", dek, "og:description", 0.7)).evidence["summary"]
    assert both.value == alone.value == dek
    assert both.confidence > alone.confidence
