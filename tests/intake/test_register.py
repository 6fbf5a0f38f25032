"""The register finds what is told already among the site's files, and reads only those that have changed."""

import os
import sqlite3

import pytest

from builder import settings
from builder.intake import register as module
from builder.intake.register import Register
from tests.intake.newsroom import write_site
from tests.intake.test_twin import prose, text


@pytest.fixture
def site(tmp_path):
    return settings.load(write_site(tmp_path))


def brief(site, name, *paragraphs):
    path = site.briefings / "2024" / "10" / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: {name}\ndate: 2024-10-28\n---\n\n{text(*paragraphs)}\n", encoding="utf-8")
    return path


@pytest.fixture
def read(monkeypatch):
    """The files that are read to be signed or compared."""
    counted = []
    own = module.told
    monkeypatch.setattr(module, "told", lambda data: counted.append(1) or own(data))
    return counted


def names(found):
    return [each.path.rpartition("/")[2] for each in found]


def test_the_nearest_come_first_and_strangers_not_at_all(site):
    brief(site, "same", *prose(1))
    brief(site, "rewrite", *prose(1, 4), *prose(2, 3))
    for number in range(10, 40):
        brief(site, f"other-{number}", *prose(number))
    register = Register.open(site)
    assert names(register.twins(text(*prose(1)))) == ["same.md", "rewrite.md"]
    assert names(register.twins(text(*prose(1)), own="content/briefings/2024/10/same.md")) == ["rewrite.md"]
    assert register.twins("") == ()
    register.close()


def test_only_what_has_changed_is_read_again(site, read):
    for number in range(5):
        brief(site, f"b-{number}", *prose(number))
    Register.open(site).close()
    assert len(read) == 5
    Register.open(site).close()
    assert len(read) == 5
    edited = brief(site, "b-3", *prose(33))
    os.utime(edited, ns=(1, 1))
    (site.briefings / "2024" / "10" / "b-4.md").unlink()
    register = Register.open(site)
    assert len(read) == 6
    assert names(register.twins(text(*prose(33)))) == ["b-3.md"]
    assert register.twins(text(*prose(3))) == register.twins(text(*prose(4))) == ()
    register.close()


def test_what_was_written_in_the_same_run_counts_and_is_not_read_back(site, read):
    register = Register.open(site)
    written = brief(site, "fresh", *prose(1))
    register.add(written, module.told(written.read_bytes()))
    read.clear()
    assert names(register.twins(text(*prose(1)))) == ["fresh.md"]
    assert read == []
    register.close()


@pytest.mark.parametrize("harm", ["garbage", "version", "tables"])
def test_a_damaged_register_is_made_anew(site, harm):
    brief(site, "same", *prose(1))
    Register.open(site).close()
    path = site.state / "signatures.sqlite"
    if harm == "garbage":
        path.write_bytes(b"no database " * 500)
    else:
        database = sqlite3.connect(path)
        database.execute("PRAGMA user_version = 99" if harm == "version" else "DROP TABLE file")
        database.commit()
        database.close()
    register = Register.open(site)
    assert names(register.twins(text(*prose(1)))) == ["same.md"]
    register.close()


def test_a_file_that_is_no_briefing_is_passed_over(site):
    path = brief(site, "same", *prose(1))
    path.with_name("bad.md").write_bytes(b"\xff\xfe no front matter")
    register = Register.open(site)
    assert names(register.twins(text(*prose(1)))) == ["same.md"]
    register.close()
