"""The content that ships with the project: whole, true to its raw notes, linked, and in our own words."""

import functools
import hashlib
import re
from pathlib import Path

import pytest

from builder import settings
from builder.briefing import vocabulary
from builder.briefing.model import Briefing
from builder.briefing.parse import parse
from builder.briefing.plain import parse_plain

ROOT = Path(__file__).parents[1]
RAW = ROOT / "../shared/seeds"
SITE = settings.load(ROOT)
VOCABULARY, VOCABULARY_PROBLEMS = vocabulary.load(SITE)
RUN = 9  # so many words in a row make a copied sentence


SHIPPED = (
    "fifty-kilometres-from-the-border",
    "fighting-beside-russian-units",
    "night-training",
    "no-contact-yet",
    "two-thousand-moving-west",
)
every = pytest.mark.parametrize("name", SHIPPED)


@functools.cache
def _briefing(name: str) -> Briefing:
    """One of the five, which must have no fault at all."""
    (path,) = SITE.briefings.rglob(f"{name}.md")
    briefing, problems = parse(SITE.relative(path), path.read_bytes(), SITE)
    assert problems == []
    assert briefing is not None
    return briefing


@every
def test_a_briefing_is_complete(name: str) -> None:
    briefing = _briefing(name)
    assert (briefing.slug, briefing.language) == (name, "en")
    assert (briefing.status, briefing.rights) == ("published", "own")
    assert briefing.id == f"tag:{SITE.settings.authority},2024:{name}"
    assert briefing.date is not None
    assert briefing.path == f"content/briefings/{briefing.date.day:%Y/%m}/{name}.md"
    assert briefing.summary
    assert briefing.source is not None
    assert briefing.source.outlet
    assert briefing.source.cites
    assert briefing.tags
    assert briefing.places
    assert briefing.organizations
    assert briefing.events
    assert briefing.figures
    assert not briefing.review
    assert 200 <= len(re.findall(r"\w+", briefing.body)) <= 480


def test_each_briefing_was_posted_at_a_time_of_its_own() -> None:
    posted = [_briefing(name).posted for name in SHIPPED]
    assert all(moment is not None and moment.at is not None for moment in posted)
    assert len(set(map(str, posted))) == len(SHIPPED)


@every
def test_every_name_is_in_the_vocabulary(name: str) -> None:
    briefing = _briefing(name)
    unlisted = [
        (kind, term)
        for kind in ("tags", "people", "organizations", "places")
        for term in getattr(briefing, kind)
        if not VOCABULARY.term(kind, term).listed
    ]
    assert unlisted == []
    assert briefing.source is not None
    assert VOCABULARY.term("sources", briefing.source.outlet).listed
    assert all(
        VOCABULARY.term("sources", cited).listed or VOCABULARY.term("organizations", cited).listed
        for cited in briefing.source.cites
    )


@every
def test_a_figure_counts_what_its_series_counts(name: str) -> None:
    for figure in _briefing(name).figures:
        if figure.series:
            series = VOCABULARY.series(figure.series)
            assert series is not None, figure
            assert series.unit == figure.unit


@every
def test_a_statement_is_in_date_order_and_quotes_few_words(name: str) -> None:
    briefing = _briefing(name)
    days = [event.date.earliest for event in briefing.events]
    assert days == sorted(day for day in days if day is not None)
    quotes = [event.quote for event in briefing.events] + [figure.quote for figure in briefing.figures]
    assert all(len(re.findall(r"\w+", quote)) < RUN for quote in quotes)


@every
def test_the_digest_is_that_of_the_note_in_seeds(name: str) -> None:
    taken = _briefing(name).intake
    assert taken is not None
    assert hashlib.sha256((SITE.seeds / taken.raw).read_bytes()).hexdigest() == taken.sha256


@every
def test_links_between_briefings_lead_to_briefings(name: str) -> None:
    briefing = _briefing(name)
    slugs = re.findall(r"\[\[([\w-]+)(?:\\?\|[^\]]+)?\]\]", briefing.body)
    files = re.findall(r"\]\(([^):]+\.md)\)", briefing.body)
    assert slugs or files, "a briefing of this archive links to another"
    assert set(slugs) <= set(SHIPPED) - {name}
    assert all((ROOT / briefing.path).parent.joinpath(file).resolve().is_file() for file in files)


def test_the_vocabulary_is_right_and_describes_every_name() -> None:
    assert VOCABULARY_PROBLEMS == []
    terms = [term for kind in vocabulary.KINDS for term in VOCABULARY.terms(kind)]
    assert [term.name for term in terms if not term.description] == []
    phrases = [phrase for term in VOCABULARY.terms("sources") for phrase in term.phrases]
    assert [phrase for phrase in phrases if len(phrase.split()) > 8] == []
    assert [series.slug for series in VOCABULARY.all_series() if not series.question.endswith("?")] == []


def test_plain_pages_and_vocabulary_stand_by_themselves() -> None:
    """They build with any other briefings, so they name no address of a single briefing or term."""
    address = re.compile(r"\[\[|/\d{4}/\d\d|briefings/\d|\]\(/|/(?:tags|people|organizations|places|sources)/")
    for slug in ("about", "corrections", "method"):
        path = SITE.plain_pages / f"{slug}.md"
        page, problems = parse_plain(SITE.relative(path), path.read_bytes(), SITE)
        assert problems == []
        assert page is not None
        assert page.summary
        assert not address.search(page.body), slug
    for path in sorted(SITE.vocabulary.glob("*.yaml")):
        assert not address.search(path.read_text(encoding="utf-8")), path.name


def test_the_settings_have_title_and_address_on_lines_of_their_own() -> None:
    lines = (ROOT / "site.yaml").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line.startswith("title: ")]) == 1
    assert len([line for line in lines if line.startswith("base_url: ")]) == 1
    settings_ = SITE.settings
    assert (settings_.language, settings_.timezone) == ("en", "Europe/Kyiv")
    assert (settings_.theme, settings_.vocabulary) == ("desk", "open")


def _runs(text: str) -> set[tuple[str, ...]]:
    """Every nine words in a row, addresses apart: an address is the same in anybody's words."""
    words = re.findall(r"\w+", re.sub(r"https?://\S+", " ", text).casefold())
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


@pytest.mark.skipif(not RAW.is_dir(), reason="the real raw articles do not stand beside this checkout")
def test_no_sentence_of_a_real_article_stands_in_the_project() -> None:
    theirs = set().union(*(_runs(path.read_text(encoding="utf-8")) for path in RAW.glob("*.txt")))
    assert theirs
    ours = [path for folder in ("content", "seeds", "docs") for path in (ROOT / folder).rglob("*")]
    ours += [ROOT / "README.md", ROOT / "site.yaml"]
    copied = {
        SITE.relative(path): sorted(" ".join(run) for run in shared)
        for path in ours
        if path.is_file() and path.suffix in {".md", ".yaml", ".txt"}
        if (shared := _runs(path.read_text(encoding="utf-8")) & theirs)
    }
    assert copied == {}
