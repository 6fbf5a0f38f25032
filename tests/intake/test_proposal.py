"""A paragraph that ends three articles of one outlet is proposed as its house phrase, once, and never twice."""

import pytest

from builder import settings
from builder.briefing.vocabulary import load
from builder.intake.impression import of_draft
from builder.intake.memory import Memory
from builder.intake.proposal import proposals
from tests.intake.newsroom import draft, write_site

TAIL = "Every morning the harbour bell rings for those who keep it ringing"


def article(number, tail=TAIL, outlet="gazette.example.net"):
    return (
        f"Ship number {number} leaves Port Ellery\n\nIt left on {number} October 2024 with {number} tonnes of salt.\n\n"
        f"{tail}\n\nhttps://{outlet}/2024/10/{number:02}/ship\n"
    )


@pytest.fixture
def site(tmp_path):
    return settings.load(write_site(tmp_path))


@pytest.fixture
def remember(site, desk):
    def run(*texts):
        with Memory.open(site) as memory:
            for text in texts:
                memory.put(text[:40], of_draft(draft(desk, text)))
            return [str(each) for each in proposals(memory, load(site)[0])]

    return run


def test_three_of_one_outlet_make_a_proposal(remember):
    assert remember(article(1), article(2)) == []
    told = ["Harbour Gazette: Every morning the harbour bell rings for those ends 3 of its articles"]
    assert remember(article(3)) == told
    assert remember(article(3)) == told  # the same article again is no fourth


def test_of_three_outlets_none(remember):
    assert remember(*(article(1, outlet=host) for host in ("www.ft.com", "kyivpost.com", "gazette.example.net"))) == []


def test_what_the_vocabulary_has_is_not_proposed(remember):
    assert remember(*(article(number, "The Gazette is free because you are not") for number in (1, 2, 3))) == []


def test_an_article_that_is_read_otherwise_today_is_counted_anew(remember):
    assert len(remember(*(article(number) for number in (1, 2, 3)))) == 1
    changed = article(3).replace(TAIL, "The crew of the ship was not told when it would come back, a sailor said.")
    assert changed[:40] == article(3)[:40]
    assert remember(changed) == []
