"""A small desk of our own for intake's tests: settings and a vocabulary, without the site's content."""

from pathlib import Path

import pytest

from builder.briefing.vocabulary import load as load_vocabulary
from builder.intake.draft import Desk
from builder.settings import load as load_site
from tests.intake.newsroom import write_site


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """A site's folder with a vocabulary; tests that write into a site make their own."""
    return write_site(tmp_path_factory.mktemp("newsroom"))


@pytest.fixture(scope="session")
def desk(folder) -> Desk:
    site = load_site(folder)
    vocabulary, problems = load_vocabulary(site)
    assert problems == []
    return Desk.of(site.settings, vocabulary)
