"""An archive knows the program that made it, and the settings by which files are read."""

from pathlib import Path

from builder.archive import version
from builder.settings import Settings, Site


def program(monkeypatch, folder):
    monkeypatch.setattr(version, "_PACKAGE", folder)
    version.program.cache_clear()
    try:
        return version.program()
    finally:
        version.program.cache_clear()


def test_any_file_of_the_program_counts(tmp_path, monkeypatch):
    (tmp_path / "inner").mkdir()
    (tmp_path / "a.py").write_text("one")
    first = program(monkeypatch, tmp_path)
    (tmp_path / "inner" / "schema.sql").write_text("two")
    second = program(monkeypatch, tmp_path)
    (tmp_path / "a.py").write_text("three")
    third = program(monkeypatch, tmp_path)
    (tmp_path / "a.pyc").write_text("compiled")
    assert len({first, second, third}) == 3
    assert program(monkeypatch, tmp_path) == third


def test_so_do_the_libraries(tmp_path, monkeypatch):
    first = program(monkeypatch, tmp_path)
    monkeypatch.setattr("importlib.metadata.version", lambda name: "9.9")
    assert program(monkeypatch, tmp_path) != first


def basis(**settings):
    return version.basis(Site(Path("/x"), Settings("Title", "https://example.org", **settings)))


def test_only_settings_that_shape_what_is_stored_count():
    assert basis() == basis(description="Other", theme="other", urls="html")
    changed = [
        basis(timezone="Europe/Kyiv"),
        basis(language="uk"),
        basis(vocabulary="strict"),
        basis(authority="a.example"),
    ]
    assert len({basis(), *changed}) == 5
