"""The command line as a person or a program meets it: verbs, flags, exit statuses, and one JSON document."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from builder import __version__, cli, commands

ROOT = Path(__file__).resolve().parents[1]
VERBS = tuple(commands.VERBS)


def run(*words, cwd=ROOT, **options):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "builder", *words],
        cwd=cwd, env=environment, capture_output=True, text=True, timeout=60, **options,
    )  # fmt: skip


@pytest.fixture
def site(tmp_path):
    (tmp_path / "site.yaml").write_text("title: A\nbase_url: https://example.org\n")
    return tmp_path


def test_the_version():
    assert run("--version").stdout == f"briefing-archive {__version__}\n"


def test_help_names_every_verb():
    told = run("--help")
    assert told.returncode == 0
    for verb in VERBS:
        assert f"    {verb} " in told.stdout


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_the_flags_of_all(verb, capsys):
    with pytest.raises(SystemExit) as left:
        cli.main([verb, "--help"])
    assert left.value.code == 0
    told = capsys.readouterr().out
    for flag in ("--site DIR", "--quiet", "--verbose", "--json", "--now TIME"):
        assert flag in told


def test_build_lists_its_flags(capsys):
    with pytest.raises(SystemExit):
        cli.main(["build", "--help"])
    told = capsys.readouterr().out
    for flag in ("--out DIR", "--drafts", "--jobs N", "--clean", "--base-url URL", "--why"):
        assert flag in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["publish"], "invalid choice: 'publish'"),
        ([], "VERB"),
        (["status", "--colour"], "unrecognized arguments: --colour"),
        (["status", "--now"], "expected one argument"),
        (["build", "--jobs", "none"], '"none" is not a number of processes'),
        (["build", "--jobs", "0"], '"0" is not a number of processes'),
    ],
)
def test_a_wrong_word_is_yours_and_help_is_pointed_at(words, told, site, capsys):
    assert cli.main([*words, "--site", str(site)] if words else []) == 1
    printed = capsys.readouterr()
    assert told in printed.err
    assert "--help` lists what there is." in printed.err
    assert printed.out == ""


def test_a_wrong_word_with_json_is_still_one_document(capsys):
    assert cli.main(["status", "--colour", "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert "--colour" in document["message"]
    assert document["problems"] == []


def test_a_folder_without_a_site_says_what_to_do(tmp_path, capsys):
    assert cli.main(["status", "--site", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"site.yaml:1:1: There is no site.yaml in {tmp_path}. Go to the site's folder, or name it with --site.\n"
    )
    assert cli.main(["status", "--site", str(tmp_path / "absent"), "--json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["file"], problem["code"]) == ("site.yaml", "no-site")


def test_a_time_that_is_none(site, capsys):
    assert cli.main(["status", "--site", str(site), "--now", "yesterday"]) == 1
    assert '--now: "yesterday" is not a time.' in capsys.readouterr().err


def test_a_base_url_that_is_none(site, capsys):
    assert cli.main(["build", "--site", str(site), "--base-url", "example.org"]) == 1
    assert "--base-url:" in capsys.readouterr().err
    assert not (site / "public").exists()


def test_json_is_one_document_and_nothing_else(site, capsys):
    assert cli.main(["status", "--site", str(site), "--json", "--verbose"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["problems"] == []


def test_quiet_says_nothing(site, capsys):
    assert cli.main(["status", "--site", str(site), "--quiet"]) == 0
    printed = capsys.readouterr()
    assert printed.out == printed.err == ""


def test_what_nobody_foresaw_is_ours(site, monkeypatch, capsys):
    def fault(*_):
        raise ZeroDivisionError("unforeseen")

    monkeypatch.setattr("builder.commands.status.survey", fault)
    assert cli.main(["status", "--site", str(site)]) == 3
    printed = capsys.readouterr()
    assert "ZeroDivisionError: unforeseen" in printed.err
    assert "This is a fault of the program" in printed.err
    assert printed.out == ""


def test_an_interrupt_is_told_by_its_status(site, monkeypatch, capsys):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("builder.commands.status.survey", interrupted)
    assert cli.main(["status", "--site", str(site)]) == 130
    assert capsys.readouterr().err == "Interrupted.\n"


def test_the_module_and_its_status_through_a_real_process(site):
    told = run("status", cwd=site)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("Nothing waits.")
    assert run("status", cwd=site.parent).returncode == 1


def test_a_reader_that_has_gone_is_no_fault(site):
    for number in range(800):
        file = site / f"content/briefings/b{number}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ntitle: Number {number} {'x' * 60}\ndate: 2024-01-01\nstatus: draft\n---\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "builder", "status", "--site", str(site)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout.readline().startswith("Drafts (800)")
    process.stdout.close()
    assert process.stderr.read() == ""
    assert process.wait(timeout=60) == 0
