"""Law 8: the output and the state may be deleted or altered by hand; two owners of one path are refused by name."""

import os
import shutil
from contextlib import suppress

import pytest

from builder.edition.run import Build
from builder.errors import Mistake
from tests.scenarios.desk import SITE, Desk, small


@pytest.fixture
def desk(tmp_path):
    desk = small(tmp_path / "site")
    desk.build()
    return desk


def reasons(report):
    return {make.page.path: make.because for make in report.make}


def test_the_second_build_rewrites_no_file(desk):
    before = desk.stats()
    desk.build()
    assert desk.stats() == before


def test_a_clean_build_makes_everything_and_rewrites_nothing(desk):
    before = desk.stats()
    report = desk.build(clean=True)
    assert report.made == len(before) - 1, "all but the mark"
    assert (report.written, report.dropped, report.unchanged) == (0, 0, 0)
    assert desk.stats() == before


def test_without_the_state_the_same_bytes_stay_and_strangers_go(desk):
    before = desk.stats()
    shutil.rmtree(desk.root / ".briefing")
    (desk.public / "2022").mkdir()
    (desk.public / "2022" / "old.html").write_text("of an edition nobody remembers")
    report = desk.build()
    assert [(drop.path, drop.because) for drop in report.drop] == [("2022/old.html", "it is no part of this edition")]
    assert report.written == 0
    assert desk.stats() == before
    assert not (desk.public / "2022").exists()


@pytest.mark.parametrize("length", [0, 1, 50, 4096, 20_000])
def test_a_torn_state_is_made_anew_and_says_so(desk, length):
    before = desk.stats()
    (state,) = (desk.root / ".briefing").glob("*.sqlite")
    state.write_bytes(state.read_bytes()[:length])
    for beside in (desk.root / ".briefing").glob("*.sqlite-*"):
        beside.unlink()
    notes = []
    report = desk.build(note=notes.append)
    assert report.made == len(before) - 1
    assert desk.stats() == before
    if length:
        assert list(report.notes) == notes
        assert "everything is built anew" in notes[0]


@pytest.mark.parametrize("edited", [True, False])
def test_another_program_makes_the_whole_edition_and_not_what_was_edited_alone(desk, monkeypatch, edited):
    monkeypatch.setattr("builder.archive.store._version", lambda: "of another program")
    monkeypatch.setattr("builder.edition.ground.libraries", lambda clock=0: ["another program"])
    files = desk.files()
    if edited:
        desk.briefing("report-3", "2023-07-13", body="Other.", tags="[alpha, beta]")
    notes = []
    report = desk.build(note=notes.append)
    assert "made by another version of the program" in notes[0]
    assert (report.briefings, report.made, report.dropped) == (12, len(files), 0)
    assert desk.files().keys() == files.keys()
    assert edited or desk.files() == files


def test_without_the_output_everything_comes_back(desk):
    before = desk.files()
    shutil.rmtree(desk.public)
    report = desk.build()
    assert set(reasons(report).values()) == {"its file is missing from the output"}
    assert desk.files() == before


def test_a_missing_and_an_altered_file_are_made_again_and_no_other(desk):
    before = desk.files()
    (desk.public / "about.html").unlink()
    page = desk.public / "2024/03/17/report-7.html"
    stat = page.stat()
    page.write_bytes(b"x" * stat.st_size)
    os.utime(page, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    report = desk.build()
    assert reasons(report) == {
        "about.html": "its file is missing from the output",
        "2024/03/17/report-7.html": "its file was altered since it was written",
    }
    assert desk.files() == before


def test_an_alteration_right_after_the_build_is_seen(desk):
    """Within one tick of the disk's clock a second write leaves no trace in the stat."""
    page = desk.public / "about.html"
    good, stat = page.read_bytes(), page.stat()
    with page.open("r+b") as file:
        file.write(good[:50].swapcase())
    os.utime(page, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert desk.build().made == 1
    assert page.read_bytes() == good


def test_a_file_that_was_only_copied_or_touched_is_not_made_again(desk):
    before = desk.files()
    page = desk.public / "about.html"
    copy = page.with_name("copy")
    shutil.copyfile(page, copy)
    copy.replace(page)
    assert desk.build().made == 0
    assert desk.files() == before


def test_a_link_put_in_the_output_is_replaced_and_what_it_points_to_is_left(desk, tmp_path):
    before = desk.files()
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "report-7.html").write_text("outside")
    shutil.rmtree(desk.public / "2024/03/17")
    (desk.public / "2024/03/17").symlink_to(outside)
    (desk.public / "about.html").unlink()
    (desk.public / "about.html").symlink_to(outside / "report-7.html")
    desk.build()
    assert (outside / "report-7.html").read_text() == "outside"
    assert desk.files() == before
    assert not (desk.public / "2024/03/17").is_symlink()


def test_a_git_folder_in_the_output_is_left_alone(desk):
    (desk.public / ".git").mkdir()
    (desk.public / ".git" / "HEAD").write_text("ref: refs/heads/gh-pages")
    desk.build(clean=True)
    assert (desk.public / ".git" / "HEAD").exists()


def test_an_unmarked_folder_is_refused_before_anything_is_read(desk, tmp_path):
    out = tmp_path / "precious"
    out.mkdir()
    (out / "thesis.txt").write_text("years of work")
    with pytest.raises(Mistake, match="is not empty, and no build has written it"):
        desk.build(out=out)
    assert os.listdir(out) == ["thesis.txt"]


def test_the_state_is_apart_for_each_output_and_address(desk, tmp_path):
    first = desk.files()
    desk.build(out=tmp_path / "other", base_url="https://preview.example/sub")
    assert desk.build().made == 0
    assert desk.files() == first
    assert len(list((desk.root / ".briefing").glob("*.sqlite"))) == 2


def test_two_addresses_in_turn_into_one_folder_are_each_right(desk):
    first = desk.files()
    desk.build(base_url="https://preview.example/sub")
    second = desk.files()
    assert second != first
    desk.build()
    assert desk.files() == first
    desk.build(base_url="https://preview.example/sub")
    assert desk.files() == second


# --- Two owners
# -----------------------------------------------------------------------------------------------------


def refusal(desk):
    before = desk.files()
    with pytest.raises(Mistake) as caught:
        desk.build()
    assert desk.files() == before, "nothing is written"
    return [problem for problem in caught.value.problems if problem.severity == "error"]


def test_a_static_file_in_the_place_of_a_page(desk):
    desk.put("content/static/about.html", "mine")
    (problem,) = refusal(desk)
    assert (problem.file, problem.code) == ("content/static/about.html", "two-owners")
    assert problem.message == (
        "content/pages/about.md and content/static/about.html cannot both be published as about.html."
    )
    assert problem.remedy


def test_a_static_file_in_the_place_of_a_briefing_names_its_file(desk):
    desk.put("content/static/2024/03/17/report-7.html", "mine")
    (problem,) = refusal(desk)
    assert "content/briefings/2024/03/report-7.md and content/static/2024/03/17/report-7.html" in problem.message


def test_a_static_file_in_the_place_of_a_folder(desk):
    desk.put("content/static/tags", "mine")
    problems = refusal(desk)
    assert {problem.file for problem in problems} == {"content/static/tags"}
    assert "one is a file where the other needs a folder" in problems[0].message


def test_names_that_differ_in_case_alone(desk):
    desk.put("content/static/About.html", "mine")
    (problem,) = refusal(desk)
    assert "they differ in upper and lower case alone" in problem.message


def test_two_briefings_with_one_address_are_named_both(desk):
    desk.briefing("other", "2024-03-17", slug="report-7")
    problems = refusal(desk)
    told = " ".join(map(str, problems))
    assert "content/briefings/2024/03/other.md" in told
    assert "content/briefings/2024/03/report-7.md" in told


@pytest.mark.parametrize("name", [".edition", ".edition.stage/x", ".git/config"])
def test_names_that_the_builder_keeps_for_itself(desk, name):
    desk.put(f"content/static/{name}", "mine")
    (problem,) = refusal(desk)
    assert problem.code == "path"
    assert f"content/static/{name} cannot be published" in problem.message


# --- Paths that would leave the output
# ------------------------------------------------------------------------------

HOSTILE = [
    "../outside",
    "/etc/passwd",
    "../../outside",
    "a/../../outside",
    "..",
    ".",
    "%2e%2e/outside",
    "..\\outside",
    "a\\0b",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("field", ["slug", "aliases", "tags", "people"])
def test_no_word_of_a_briefing_leads_out_of_the_output(tmp_path, field, text):
    desk = Desk(tmp_path / "a" / "b" / "site", SITE)
    quoted = '"' + text.replace("\\", "\\\\") + '"'
    desk.briefing("good", "2024-01-01")
    desk.briefing("hostile", "2024-01-02", **{field: quoted if field == "slug" else f"[{quoted}]"})
    with suppress(Mistake):
        desk.build()
    outside = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert all(path.startswith("a/b/site/") for path in outside)
    within = {path.split("/")[3] for path in outside}
    assert within <= {"site.yaml", "content", "themes", "public", ".briefing"}


def test_a_slug_too_long_for_a_disk_is_told(tmp_path):
    desk = Desk(tmp_path / "site", SITE)
    desk.briefing("long", "2024-01-01", slug="a" * 300)
    with pytest.raises(Mistake) as caught:
        desk.build()
    assert caught.value.problems[0].file == "content/briefings/2024/01/long.md"


def test_a_template_saved_while_a_build_is_at_work_reaches_every_page_by_the_next(desk, tmp_path, monkeypatch):
    base = desk.root / "themes/desk/templates/base.html"
    real = Build._absorb

    def absorb(*given):
        real(*given)
        base.write_text(base.read_text("utf-8").replace("</body>", "<p>Saved.</p></body>"), "utf-8")

    with monkeypatch.context() as patch:
        patch.setattr(Build, "_absorb", absorb)
        desk.briefing("report-3", "2023-07-13", body="Other.", title="Other", tags="[alpha, beta]")
        desk.build()
    desk.build()
    assert desk.files() == desk.clean(tmp_path / "clean")
