"""The archive's file is opened where it can be trusted, made anew where not, and changed in whole transactions."""

import resource
import sqlite3

import pytest

from builder.archive import seal, store
from builder.archive.store import Archive
from builder.errors import Mistake
from tests.archive.newsroom import Newsroom, id_of


@pytest.fixture
def kept(tmp_path):
    """A site with one briefing, absorbed into an archive in a file, which is closed."""
    room = Newsroom(tmp_path, archive=tmp_path / ".briefing" / "main.sqlite")
    room.briefing("alpha")
    room.absorb()
    room.archive.close()
    return room


def reopened(room, drafts=False):
    archive = Archive.open(room.where, drafts=drafts)
    found = archive.told, len(archive.files())
    archive.close()
    return found


def test_a_closed_archive_is_opened_as_it_was(kept):
    assert reopened(kept) == ("", 1)


def test_a_deleted_archive_is_made_in_silence(kept):
    kept.where.unlink()
    assert reopened(kept) == ("", 0)


@pytest.mark.parametrize("start", [0, 100, 16384, 30000])
def test_a_corrupt_archive_is_made_anew_and_says_so(kept, start):
    data = bytearray(kept.where.read_bytes())
    data[start : start + 3000] = b"\xff" * len(data[start : start + 3000])
    kept.where.write_bytes(data)
    told, files = reopened(kept)
    assert (told.startswith("The state in main.sqlite is "), files) == (True, 0)
    assert told.endswith(": everything is built anew.")
    assert reopened(kept) == ("", 0)


def test_a_truncated_archive_is_made_anew(kept):
    kept.where.write_bytes(kept.where.read_bytes()[:-9000])
    assert reopened(kept) == ("The state in main.sqlite is corrupt: everything is built anew.", 0)


def test_a_foreign_file_is_no_archive(kept):
    kept.where.write_bytes(b"not a database, but longer than one header of a hundred bytes would be" * 9)
    assert reopened(kept) == ("The state in main.sqlite is corrupt: everything is built anew.", 0)


def test_a_half_made_archive_is_no_archive(kept):
    store.remove(kept.where)
    other = sqlite3.connect(kept.where)
    other.execute("CREATE TABLE meta (name, value)")
    other.close()
    told = "The state in main.sqlite is not an archive, or was not finished: everything is built anew."
    assert reopened(kept) == (told, 0)


def test_an_empty_file_is_no_archive_yet(kept):
    store.remove(kept.where)
    kept.where.touch()
    told = "The state in main.sqlite is not an archive, or was not finished: everything is built anew."
    assert reopened(kept) == (told, 0)


def test_another_version_is_made_anew(kept, monkeypatch):
    monkeypatch.setattr(store, "program", lambda: "another")
    told = "The state in main.sqlite was made by another version of the program: everything is built anew."
    assert reopened(kept) == (told, 0)


def test_drafts_in_view_make_another_archive(kept):
    told = "The state in main.sqlite was made with other drafts in view: everything is built anew."
    assert reopened(kept, drafts=True) == (told, 0)


def test_what_was_not_closed_is_checked_and_kept(kept):
    archive = Archive.open(kept.where)
    archive.connection.execute("INSERT INTO touched VALUES ('latest')")
    archive.connection.close()
    assert reopened(kept) == ("", 1)


def test_a_seal_spares_the_check_and_an_altered_file_breaks_it(kept):
    assert store.seal.fits(kept.where)
    kept.where.touch()
    assert not store.seal.fits(kept.where)
    assert reopened(kept) == ("", 1)
    assert store.seal.fits(kept.where)


def test_a_folder_that_refuses_is_a_mistake(tmp_path):
    (tmp_path / "state").write_text("a file where the folder should be")
    with pytest.raises(Mistake, match=r"The state in .* cannot be opened"):
        Archive.open(tmp_path / "state" / "main.sqlite")


def test_what_is_raised_takes_everything_back(room):
    room.briefing("alpha")
    room.absorb()
    room.briefing("beta", id=id_of("alpha"))
    with pytest.raises(Mistake, match=r"is the id of content/briefings/alpha\.md too"):
        room.absorb()
    assert list(room.archive.files()) == ["content/briefings/alpha.md"]
    assert room.view.latest() == (id_of("alpha"),)
    assert [change.kind for change in room.sweep().changes if change.path.endswith("beta.md")] == ["added"]


def test_touched_keys_are_kept_until_settled(tmp_path):
    room = Newsroom(tmp_path, archive=tmp_path / "a.sqlite")
    room.briefing("alpha")
    room.absorb()
    assert room.archive.touched() == {"*"}
    room.archive.settle()
    room.briefing("alpha", body="Other words.")
    room.absorb()
    assert room.reopen().touched() == {f"body:{id_of('alpha')}"}
    room.archive.settle()
    assert room.archive.touched() == frozenset()
    room.archive.close()


def test_absorbing_nothing_touches_nothing(room):
    room.briefing("alpha", publish_at="2024-11-01", expires="2025-11-01")
    room.absorb()
    assert room.absorb().touched == frozenset()


def test_the_application_is_known_by_its_id(kept):
    assert kept.where.read_bytes()[68:72] == b"brif"


def test_an_archive_that_a_full_disk_left_half_written_is_not_sealed(tmp_path):
    path = tmp_path / "main.sqlite"
    Archive.open(path).close()
    assert seal.fits(path)
    archive = Archive.open(path, known=True)
    archive.connection.execute("PRAGMA wal_autocheckpoint = 0")
    with archive.transaction():
        archive.connection.execute("CREATE TABLE much AS SELECT randomblob(60000) AS data")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    # No file may grow beyond this: what waits beside the archive has its room already.
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 20_000, before[1]))
    try:
        archive.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not seal.fits(path)
    again = Archive.open(path)
    assert again.connection.execute("SELECT length(data) FROM much").fetchall() == [(60000,)]
    again.close()
    assert seal.fits(path)
