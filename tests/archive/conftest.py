"""What the archive's tests share."""

import pytest

from tests.archive.newsroom import Newsroom


@pytest.fixture
def room(tmp_path):
    """An empty site with its archive in memory."""
    newsroom = Newsroom(tmp_path)
    yield newsroom
    newsroom.archive.close()
