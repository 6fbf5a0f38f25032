"""A build that has nothing to do finds that out at once, and never where there is something."""

import json
import os
import shutil
import subprocess
import sys
import time
from datetime import timedelta

import pytest

from builder.edition.look import glance, instant
from builder.edition.state import Place
from tests.scenarios.desk import NOW, ROOT, small

# What takes long to load, and what a build that has nothing to do can do without.
HEAVY = {
    "asyncio", "concurrent.futures", "dataclasses", "feedgen", "hashlib", "html.parser", "http.client",
    "importlib.metadata", "inspect", "jinja2", "logging", "lxml", "markdown_it", "markupsafe", "msgspec",
    "multiprocessing", "shutil", "socket", "ssl", "subprocess",
    "tempfile", "trafilatura", "unicodedata", "urllib.request", "yaml", "zoneinfo",
    "builder.archive.store", "builder.archive.walk", "builder.briefing", "builder.edition.build", "builder.edition.run",
    "builder.fields", "builder.intake", "builder.pages", "builder.settings", "builder.strictyaml", "builder.theme",
}  # fmt: skip

LOADED = """
import json, sys
from builder import cli
status = cli.main(sys.argv[1:])
print(json.dumps([status, sorted(sys.modules)]))
"""


@pytest.fixture
def desk(tmp_path):
    desk = small(tmp_path / "site")
    settle(desk)
    return desk


def settle(desk, now=NOW):
    """Build when what was edited is old enough to be trusted, and again when what the build wrote is."""
    for _ in range(2):
        time.sleep(0.03)
        desk.build(now=now)


def rests(desk, now=NOW):
    """Whether a look finds nothing to do, which is the same whether or not a child looks at the output."""
    place = Place(desk.root, desk.public)
    found = {seen is not None and seen.rests(instant(now)) for seen in (glance(place), glance(place, apart=True))}
    assert len(found) == 1
    return found.pop()


def build_apart(desk, *arguments, folder=None):
    """Build by the command line in a process of its own: what it printed, its status and the modules that it loaded."""
    run = subprocess.run(
        [sys.executable, "-c", LOADED, "build", "--site", str(desk.root), "--now", NOW.isoformat(), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60, check=True, cwd=folder,
    )  # fmt: skip
    *lines, last = run.stdout.splitlines()
    status, modules = json.loads(last)
    return "\n".join(lines), run.stderr, status, set(modules)


def test_a_build_with_nothing_to_do_loads_next_to_nothing(desk):
    build_apart(desk)
    out, _, status, modules = build_apart(desk)
    assert out.startswith("Nothing changed: 12 briefings, ")
    assert status == 0
    loaded = {heavy for heavy in HEAVY if any(name == heavy or name.startswith(f"{heavy}.") for name in modules)}
    assert loaded == set()


def test_in_the_folder_of_the_site_too_where_the_first_build_makes_others(desk):
    shutil.rmtree(desk.public)
    shutil.rmtree(desk.root / ".briefing")
    build_apart(desk, folder=desk.root)
    _, _, _, modules = build_apart(desk, folder=desk.root)
    assert "builder.edition.run" not in modules
    # But a library there would be taken before those installed.
    (desk.root / "feeds").mkdir()
    assert "builder.edition.run" not in build_apart(desk, folder=desk.root)[3]
    (desk.root / "feeds/__init__.py").touch()
    assert "builder.edition.run" in build_apart(desk, folder=desk.root)[3]


def test_it_says_the_same_as_the_build_before(desk):
    desk.briefing("doubtful", "2024-02-02", tags="[never-listed]")
    first = desk.build()
    settle(desk)
    again = desk.build()
    assert [stage.name for stage in again.stages] == ["look"]
    assert (again.problems, again.briefings, again.made) == (first.problems, first.briefings, 0)
    assert again.unchanged == first.unchanged + first.made
    assert any("never-listed" in problem.message for problem in again.problems)


def test_the_document_has_what_that_of_any_build_has(desk):
    full = json.loads(build_apart(desk, "--json", "--clean")[0])
    rest = json.loads(build_apart(desk, "--json")[0])
    assert full.keys() == rest.keys()
    assert (rest["made"], rest["pages"], rest["written"], rest["dropped"]) == (0, [], 0, 0)
    assert rest["unchanged"] == full["made"]
    assert list(rest["stages"]) == ["look"]


def settings(desk):
    desk.put("site.yaml", (desk.root / "site.yaml").read_text().replace("The Archive", "An Archive"))


def briefing(desk):
    desk.briefing("report-3", "2023-07-13", body="Rewritten.")


def new_briefing(desk):
    desk.briefing("fresh", "2024-03-20")


def new_month(desk):
    desk.briefing("fresh", "2019-03-20")


def gone(desk):
    desk.remove("content/briefings/2024/11/report-11.md")


def vocabulary(desk):
    desk.put("content/vocabulary/tags.yaml", "alpha: {description: Another}\nbeta: {parent: alpha}\n")


def new_vocabulary(desk):
    desk.put("content/vocabulary/series.yaml", "x: {name: X, unit: soldiers}\n")


def static(desk):
    desk.put("content/static/humans.txt", "others\n")


def hidden_static(desk):
    desk.put("content/static/.well-known/x", "x")


def template(desk):
    path = desk.root / "themes/desk/templates/404.html"
    path.write_text(path.read_text() + "<!-- -->")


def asset(desk):
    desk.put("themes/desk/assets/new.css", "a {}")


def page(desk):
    (desk.public / "about.html").write_text("mine")


def page_gone(desk):
    (desk.public / "2024/03/17/report-7.html").unlink()


def stranger(desk):
    (desk.public / "2024/03/stranger.html").write_text("mine")


def strange_folder(desk):
    (desk.public / "mine/deep").mkdir(parents=True)


def everything(desk):
    shutil.rmtree(desk.public)


def mark(desk):
    (desk.public / ".edition").write_text("mine")


def stage(desk):
    (desk.public / ".edition.stage").mkdir()


def state(desk):
    (path,) = (desk.root / ".briefing").glob("*.sqlite")
    path.write_bytes(path.read_bytes()[:-4096])


def seal(desk):
    (path,) = (desk.root / ".briefing").glob("*.seal")
    path.unlink()


EDITS = [
    settings, briefing, new_briefing, new_month, gone, vocabulary, new_vocabulary, static, hidden_static, template,
    asset, page, page_gone, stranger, strange_folder, everything, mark, stage, state, seal,
]  # fmt: skip


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_any_edit_is_seen(desk, edit):
    assert rests(desk)
    edit(desk)
    assert not rests(desk)
    settle(desk)
    assert rests(desk)


def test_another_program_or_another_library_is_seen(desk, monkeypatch, tmp_path):
    assert rests(desk)
    monkeypatch.syspath_prepend(tmp_path)
    assert not rests(desk)
    desk.build()
    assert rests(desk)
    (tmp_path / "jinja2-99.dist-info").mkdir()
    assert not rests(desk)


def test_what_lies_outside_is_no_sign(desk):
    (desk.root / "notes.txt").write_text("x")
    (desk.public / ".git").mkdir()
    settle(desk)
    (desk.public / ".git/HEAD").write_text("x")
    assert rests(desk)


def test_an_embargo_or_an_expiry_that_passes_is_seen_both_ways(desk):
    desk.briefing("held", "2024-11-01", publish_at="2024-11-21T06:00+02:00", expires="2024-11-25")
    settle(desk)
    assert rests(desk)
    assert rests(desk, NOW - timedelta(days=900))
    assert not rests(desk, NOW + timedelta(days=1))
    desk.build(now=NOW + timedelta(days=1))
    assert rests(desk, NOW + timedelta(days=2))
    assert not rests(desk)
    assert not rests(desk, NOW + timedelta(days=5))


def test_a_build_that_failed_leaves_no_rest(desk):
    desk.put("content/briefings/2024/01/wrong.md", "---\ntitle: Wrong\ndate: yesterday\n---\n")
    with pytest.raises(Exception, match="yesterday"):
        desk.build()
    assert not rests(desk)
    desk.remove("content/briefings/2024/01/wrong.md")
    settle(desk)
    assert rests(desk)


def test_a_link_in_the_content_is_looked_at_every_time(desk):
    desk.put("content/static/deep/x.txt", "x")
    (desk.root / "content/static/door").symlink_to("deep")
    desk.build()
    assert not rests(desk)
    assert desk.build().made == 0
    desk.put("content/static/deep/x.txt", "another")
    assert {make.page.path for make in desk.build().make} == {"deep/x.txt", "door/x.txt"}


def test_settings_that_are_not_those_of_the_file_are_no_rest(desk):
    from msgspec.structs import replace

    from builder import settings
    from builder.edition.build import build

    site = settings.load(desk.root)
    other = replace(site, settings=replace(site.settings, title="Another"))
    assert build(other, now=NOW).made > 10
    assert not rests(desk)
    desk.build()
    assert rests(desk)
