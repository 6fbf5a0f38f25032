"""Names over many articles: one entry to paste for all spellings, those of most articles first, none that is known."""

import pytest

from builder import settings, strictyaml
from builder.briefing.vocabulary import load
from builder.intake.draft import Desk
from builder.intake.impression import of_draft
from builder.intake.memory import Memory
from builder.intake.nomination import nominations
from tests.intake.newsroom import draft, write_site

ENGLISH = "The quay is closed, the mayor Viktor Malenko said. Nobody was hurt there on Monday.\n"
UKRAINIAN = "Причал закрито, заявив мер Віктор Маленко. Постраждалих там немає, кажуть у місті.\n"
OTHER = "The pier is closed, the governor Halyna Drozd said. Nobody was hurt there on Monday.\n"


@pytest.fixture
def site(tmp_path):
    return settings.load(write_site(tmp_path))


@pytest.fixture
def met(site):
    """Takes articles in one after the other, and tells what those of the last call give away."""

    def run(**texts):
        desk = Desk.of(site.settings, load(site)[0])
        with Memory.open(site) as memory:
            for name, text in texts.items():
                drafted = draft(desk, text)
                memory.put(name, of_draft(drafted), f"{name}.txt", drafted.newcomers)
            return list(nominations(memory, desk.known, texts))

    return run


def test_one_name_in_two_languages_is_one_entry_under_its_latin_spelling(met):
    (found,) = met(uk=UKRAINIAN, en=ENGLISH)
    assert found.entry == "Viktor Malenko: {aliases: [Віктор Маленко]}"
    assert (found.articles, found.raws) == (2, ("en.txt", "uk.txt"))
    assert found.where.startswith("in 2 articles, as in en.txt, line 1: speaks")
    assert strictyaml.load(found.entry) == {"Viktor Malenko": {"aliases": ["Віктор Маленко"]}}


def test_an_outlet_is_an_entry_with_its_domain(met):
    rights = "Read more in the Brackwater Daily newsletter.\n\n© 2024 Brackwater Daily. All rights reserved."
    (found,) = met(a=f"Quay closed\n\n{OTHER.split(', the')[0]}.\n\n{rights}\n\nhttps://brackwaterdaily.example/quay\n")
    assert (found.kind, found.entry) == ("outlets", "Brackwater Daily: {domains: [brackwaterdaily.example]}")


def test_what_most_articles_have_stands_first_and_earlier_ones_count(met):
    met(first=ENGLISH)
    found = met(second=OTHER, third=ENGLISH.replace("quay", "pier"))
    assert [(each.name, each.articles) for each in found] == [("Viktor Malenko", 2), ("Halyna Drozd", 1)]


def test_only_what_the_new_articles_name_is_told(met):
    met(first=ENGLISH)
    assert [each.name for each in met(second=OTHER)] == ["Halyna Drozd"]


def test_an_article_that_is_read_again_counts_once(met):
    met(first=ENGLISH)
    assert [each.articles for each in met(first=ENGLISH)] == [1]


def test_pasted_as_it_stands_it_is_known(met, site):
    (found,) = met(first=ENGLISH)
    with (site.vocabulary / "people.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\n{found.entry}\n  # {found.where}\n")
    assert met(first=ENGLISH, second=UKRAINIAN) == []
    desk = Desk.of(site.settings, load(site)[0])
    assert draft(desk, ENGLISH).front["people"] == ["Viktor Malenko"]
