"""Every edition has a state of its own, and an output has one lock whatever is published in it."""

import pytest
from msgspec.structs import replace

from builder import settings
from builder.edition.state import lock_path, state_path


@pytest.fixture
def site(tmp_path):
    (tmp_path / "site.yaml").write_text("title: A\nbase_url: https://example.org\n")
    return settings.load(tmp_path)


def test_output_drafts_and_address_each_make_another_edition(site, tmp_path):
    preview = settings.load(site.root, base_url="https://preview.example")
    paths = {
        state_path(site, site.public, False),
        state_path(site, site.public, True),
        state_path(preview, site.public, False),
        state_path(site, tmp_path / "other" / "public", False),
        state_path(site, tmp_path.parent / "public", False),
    }
    assert len(paths) == 5
    assert {path.parent for path in paths} == {site.state}
    assert all(path.name.startswith("public-") for path in paths)


def test_one_output_has_one_lock(site):
    preview = settings.load(site.root, base_url="https://preview.example")
    assert lock_path(site, site.public) == lock_path(preview, site.public)
    assert lock_path(site, site.public) != lock_path(site, site.root / "other")


def test_a_site_that_moved_keeps_the_name_of_its_state(site, tmp_path):
    moved = replace(site, root=tmp_path / "elsewhere")
    assert state_path(site, site.public, False).name == state_path(moved, moved.public, False).name


def test_a_folder_of_any_name_has_its_state_in_its_place(site, tmp_path):
    assert state_path(site, tmp_path / "öffentlich ../..x", False).parent == site.state
