"""`briefing intake`: raw files to drafts, nothing that exists is touched, what cannot be taken in is told."""

import hashlib
import json
import shlex

import pytest

from builder.cli import main
from tests.intake.newsroom import GOLD, SEEDS, write_site

NOW = "2024-11-14T09:30+02:00"
ARTICLE = """\
Dredgers return to Port Ellery after three weeks

Two dredgers have gone back to work in the harbour, the Harbour Authority said.

Advertisement

https://gazette.example.net/2024/10/28/dredgers
"""
UNDATED = (
    "Choir of Port Ellery sings again\n\nThe choir sang on 3 May, the Harbour Authority said. It has 48 members.\n"
)


@pytest.fixture
def site(tmp_path):
    return write_site(tmp_path / "site")


@pytest.fixture
def intake(site, capsys):
    def run(*words, expect=0):
        code = main(["intake", "--site", str(site), "--now", NOW, *map(str, words)])
        told = capsys.readouterr()
        assert code == expect, told.err
        return told

    return run


def seed(site, name, text=ARTICLE):
    path = site / "seeds" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def files(folder):
    """Everything but the state, which is disposable."""
    found = {path.relative_to(folder): path for path in folder.rglob("*") if path.is_file()}
    return {name.as_posix(): path.read_bytes() for name, path in found.items() if name.parts[0] != ".briefing"}


def test_by_default_what_waits_in_seeds_becomes_drafts(site, intake):
    raw = seed(site, "a.txt")
    seed(site, "deeper/b.txt", UNDATED)
    articles = json.loads(intake("--json").out)["articles"]
    assert [(entry["raw"], entry["path"]) for entry in articles] == [
        ("seeds/a.txt", "content/briefings/2024/10/dredgers-return-to-port-ellery-after-three-weeks.md"),
        ("seeds/deeper/b.txt", "content/briefings/undated/choir-of-port-ellery-sings-again.md"),
    ]
    assert articles[0]["briefing"]["intake"] == {
        "raw": "a.txt",
        "sha256": hashlib.sha256(raw.read_bytes()).hexdigest(),
    }
    assert articles[1]["briefing"]["intake"]["raw"] == "deeper/b.txt"


def test_the_file_says_what_the_document_says(site, intake):
    seed(site, "a.txt")
    (entry,) = json.loads(intake("--json").out)["articles"]
    text = (site / entry["path"]).read_text(encoding="utf-8")
    assert text == (
        "---\n"
        "id: tag:newsroom.example.org,2024:dredgers-return-to-port-ellery-after-three-weeks\n"
        "title: Dredgers return to Port Ellery after three weeks\n"
        "date: 2024-10-28\n"
        "status: draft\n"
        "posted: 2024-11-14T09:30+02:00\n"
        "summary: Two dredgers have gone back to work in the harbour, the Harbour Authority said.\n"
        "language: en\n"
        "rights: excerpt\n"
        "source:\n"
        "  outlet: Harbour Gazette\n"
        "  url: https://gazette.example.net/2024/10/28/dredgers\n"
        "  title: Dredgers return to Port Ellery after three weeks\n"
        "  published: 2024-10-28\n"
        "  cites: [Harbour Authority]\n"
        "tags: [shipping]\n"
        "organizations: [Harbour Authority]\n"
        "places: [Port Ellery]\n"
        "figures:\n"
        "  - value: 2\n"
        "    unit: dredgers\n"
        "    by: Harbour Authority\n"
        "    quote: Two dredgers\n"
        "intake:\n"
        "  raw: a.txt\n"
        f"  sha256: {entry['briefing']['intake']['sha256']}\n"
        "---\n"
        "\n"
        "Two dredgers have gone back to work in the harbour, the Harbour Authority said.\n"
    )
    assert entry["body"] == "Two dredgers have gone back to work in the harbour, the Harbour Authority said.\n"
    assert entry["dropped"] == [{"line": 5, "text": "Advertisement", "reason": "marks the place of an advert"}]


def test_evidence_has_its_span_in_bytes_and_its_words(site, intake):
    raw = seed(site, "a.txt", UNDATED)
    (entry,) = json.loads(intake("--json").out)["articles"]
    evidence = entry["evidence"]
    assert {"title", "date", "source.outlet", "events[0]", "figures[0]"} <= evidence.keys()
    assert evidence["date"]["value"] is None
    assert evidence["date"]["candidates"] == ["XXXX-05-03", "XXXX-05-04"]
    for decision in evidence.values():
        assert {"value", "because", "confidence", "span", "candidates"} <= decision.keys()
        if decision["span"]:
            start, end = decision["span"]
            assert raw.read_bytes()[start:end].decode() == decision["text"]
    assert evidence["figures[0]"]["text"] == "48 members"


def test_taken_in_before_is_left_alone_and_told(site, intake):
    seed(site, "a.txt")
    (first,) = json.loads(intake("--json").out)["articles"]
    path = site / first["path"]
    path.write_text(path.read_text().replace("status: draft", "status: published"))
    before = files(site)
    (again,) = json.loads(intake("--json").out)["articles"]
    assert files(site) == before
    assert again["taken_before"]
    assert not first["taken_before"]
    assert (again["path"], again["body"], again["dropped"]) == (first["path"], first["body"], first["dropped"])
    assert again["briefing"]["id"] == first["briefing"]["id"]
    told = intake().out.splitlines()
    assert told[0] == "0 articles taken in; 1 article had been taken in before."
    assert "delete its file" in told[1]


def test_a_moved_draft_is_known_by_its_digest(site, intake):
    seed(site, "a.txt")
    (first,) = json.loads(intake("--json").out)["articles"]
    moved = site / "content/briefings/elsewhere.md"
    (site / first["path"]).rename(moved)
    (again,) = json.loads(intake("--json").out)["articles"]
    assert again["path"] == "content/briefings/elsewhere.md"


def test_a_digest_in_a_text_is_no_draft(site, intake):
    raw = seed(site, "a.txt")
    sha256 = hashlib.sha256(raw.read_bytes()).hexdigest()
    other = site / "content/briefings/other.md"
    other.parent.mkdir(parents=True)
    other.write_text(f"---\ntitle: Other\ndate: 2024-01-01\n---\n\nintake:\n  sha256: {sha256}\n")
    assert not json.loads(intake("--json").out)["articles"][0]["taken_before"]


def test_no_other_file_is_ever_overwritten(site, intake):
    seed(site, "a.txt")
    seed(site, "b.txt", ARTICLE.replace("Two dredgers", "Three dredgers"))
    there = site / "content/briefings/2024/10/dredgers-return-to-port-ellery-after-three-weeks.md"
    there.parent.mkdir(parents=True)
    there.write_text("---\ntitle: Mine\ndate: 2024-10-01\n---\n\nMy own.\n")
    entries = json.loads(intake("--json").out)["articles"]
    assert [entry["path"].rsplit("/", 1)[1] for entry in entries] == [
        "dredgers-return-to-port-ellery-after-three-weeks-2.md",
        "dredgers-return-to-port-ellery-after-three-weeks-3.md",
    ]
    assert "My own." in there.read_text()
    assert len({entry["briefing"]["id"] for entry in entries}) == 2


def test_the_same_name_in_another_month_has_an_id_of_its_own(site, intake):
    seed(site, "a.txt")
    seed(site, "b.txt", ARTICLE.replace("2024/10/28", "2024/11/02"))
    ids = [entry["briefing"]["id"] for entry in json.loads(intake("--json").out)["articles"]]
    name = "dredgers-return-to-port-ellery-after-three-weeks"
    assert ids == [f"tag:newsroom.example.org,2024:{name}", f"tag:newsroom.example.org,2024-11-02:{name}"]


def test_two_files_of_the_same_bytes_give_one_draft(site, intake):
    seed(site, "a.txt")
    seed(site, "b.txt")
    one, two = json.loads(intake("--json").out)["articles"]
    assert one["path"] == two["path"]
    assert two["taken_before"]


def test_a_raw_file_from_outside_is_copied_and_never_over_another(site, intake, tmp_path):
    outside = tmp_path / "clipping.txt"
    outside.write_text(ARTICLE)
    other = seed(site, "clipping.txt", "Another article of that name stands here already.\n")
    (entry,) = json.loads(intake(outside, "--json").out)["articles"]
    assert entry["raw"] == outside.as_posix()
    assert entry["briefing"]["intake"]["raw"] == "clipping-2.txt"
    assert (site / "seeds/clipping-2.txt").read_text() == ARTICLE
    assert other.read_text().startswith("Another article")


def test_a_raw_file_elsewhere_in_the_site_stays_where_it_is(site, intake):
    inbox = site / "inbox" / "note.txt"
    inbox.parent.mkdir()
    inbox.write_text(ARTICLE)
    (entry,) = json.loads(intake(inbox, "--json").out)["articles"]
    assert entry["briefing"]["intake"]["raw"] == "inbox/note.txt"
    assert not (site / "seeds").exists()


def test_into_takes_drafts_elsewhere(site, intake, tmp_path):
    seed(site, "a.txt")
    (entry,) = json.loads(intake("--into", tmp_path / "scratch", "--json").out)["articles"]
    path = tmp_path / "scratch/2024/10/dredgers-return-to-port-ellery-after-three-weeks.md"
    assert entry["path"] == path.as_posix()
    assert path.is_file()
    assert not (site / "content/briefings").exists()


@pytest.mark.parametrize(
    "place",
    [
        "public/x", "content/pages", "content/vocabulary", "content/static", "content", ".briefing", "themes", "seeds",
        ".", "content/briefings/../pages",
    ],
)  # fmt: skip
def test_no_draft_goes_where_it_cannot_live(site, intake, place):
    seed(site, "a.txt")
    before = files(site)
    told = intake("--into", site / place, "--json", expect=1)
    (problem,) = json.loads(told.out)["problems"]
    assert (problem["file"], problem["code"]) == ((site / place).as_posix(), "into")
    assert "content/briefings" in problem["message"]
    assert "Leave --into out" in problem["remedy"]
    assert files(site) == before


def test_into_takes_a_folder_below_the_briefings(site, intake):
    seed(site, "a.txt")
    (entry,) = json.loads(intake("--into", site / "content/briefings/desk", "--json").out)["articles"]
    assert entry["path"].startswith("content/briefings/desk/2024/10/")
    assert "this is a file" in intake("--into", site / entry["path"], expect=1).err


def test_the_hint_can_be_pasted_into_a_shell(site, intake, tmp_path):
    odd = tmp_path / "odd dir ü" / "it's.txt"
    odd.parent.mkdir()
    odd.write_text(ARTICLE)
    hint = next(line for line in intake(odd).out.splitlines() if line.startswith("`briefing explain"))
    assert shlex.split(hint.split("`")[1]) == ["briefing", "explain", odd.as_posix()]


def test_a_dry_run_writes_nothing(site, intake, tmp_path):
    outside = tmp_path / "clipping.txt"
    outside.write_text(ARTICLE)
    before = files(tmp_path)
    (entry,) = json.loads(intake(outside, "--dry-run", "--json").out)["articles"]
    assert entry["path"].endswith("/dredgers-return-to-port-ellery-after-three-weeks.md")
    assert files(tmp_path) == before
    assert "1 article would be taken in." in intake(outside, "--dry-run").out


def test_rights_are_the_outlets_or_those_asked_for(site, intake):
    seed(site, "a.txt", ARTICLE.replace("gazette.example.net", "www.ft.com"))
    (entry,) = json.loads(intake("--dry-run", "--json").out)["articles"]
    assert entry["briefing"]["rights"] == "link"
    assert entry["evidence"]["rights"]["because"] == "the entry of Financial Times in vocabulary/outlets.yaml"
    (entry,) = json.loads(intake("--dry-run", "--rights", "licensed", "--json").out)["articles"]
    assert entry["briefing"]["rights"] == "licensed"


def test_what_cannot_be_taken_in_is_told_and_the_rest_is_taken(site, intake):
    seed(site, "a.txt")
    seed(site, "binary.txt", b"\x00\x01\x02")
    seed(site, "empty.txt", b" \n\n")
    seed(site, "huge.txt", b"x" * 5_000_001)
    seed(site, "line.txt", b"word " * 30_000)
    seed(site, "old.doc", b"\xd0\xcf\x11\xe0")
    seed(site, "tail.txt", "Read also:\n- One title and another\nSupport UP or become our patron!\n")
    told = intake("missing.txt", site / "seeds", "--json", expect=1)
    document = json.loads(told.out)
    assert [entry["raw"].rsplit("/", 1)[1] for entry in document["articles"]] == ["a.txt"]
    found = {(problem["file"].rsplit("/", 1)[-1], problem["code"]) for problem in document["problems"]}
    assert found == {
        ("missing.txt", "missing"),
        ("binary.txt", "binary"),
        ("empty.txt", "empty"),
        ("huge.txt", "too-big"),
        ("line.txt", "long-line"),
        ("old.doc", "format"),
        ("tail.txt", "no-article"),
    }
    assert all(problem["remedy"] and problem["severity"] == "error" for problem in document["problems"])


def test_problems_are_sentences_with_a_place(site, intake):
    seed(site, "binary.txt", b"\x00")
    assert intake(expect=1).err == (
        "seeds/binary.txt:1:1: This is not a text file: it holds zero bytes. Give intake the article's text.\n"
    )


def test_a_broken_vocabulary_is_told(site, intake):
    seed(site, "a.txt")
    (site / "content/vocabulary/tags.yaml").write_text("Shipping: {colour: red}\n")
    assert "content/vocabulary/tags.yaml:1:12: " in intake(expect=1).err


def test_people_get_a_table_in_order_of_need_and_what_to_do_next(site, intake):
    seed(site, "a.txt")
    seed(site, "b.txt", UNDATED)
    assert intake().out == (
        "  review      content/briefings/undated/choir-of-port-ellery-sings-again.md\n"
        "              Choir of Port Ellery sings again\n"
        "              - date: 3 May or the day after, year not stated\n"
        "              - source.outlet: not stated, and nothing points to one\n"
        "  draft       content/briefings/2024/10/dredgers-return-to-port-ellery-after-three-weeks.md\n"
        "              Dredgers return to Port Ellery after three weeks\n"
        "2 articles taken in, 1 with doubts in review.\n"
        "1 has no address; write it as `url` below `source`, or let `--interactive` ask for it.\n"
        "Next: open each file, settle its doubts and take them out of `review`, then write `status: published`.\n"
        "`briefing explain seeds/b.txt` shows why each line was kept or dropped, and what each decision rests on.\n"
    )


def test_an_empty_desk_says_what_to_do(site, intake):
    assert intake().out == "No raw articles: put some into seeds/, or name them.\n"


def test_a_folder_without_articles_is_named_and_a_missing_file_is_a_problem_alone(site, intake, tmp_path):
    (tmp_path / "inbox").mkdir()
    assert intake(tmp_path / "inbox").out == f"No raw articles in {(tmp_path / 'inbox').as_posix()}.\n"
    missing = intake(tmp_path / "monday.txt", expect=1)
    assert (missing.out, "There is no such file." in missing.err) == ("", True)


def test_links_that_lead_elsewhere_are_refused_by_name_and_the_rest_is_taken_in(site, intake, tmp_path):
    seed(site, "monday/a.txt")
    (tmp_path / "secret.txt").write_text(UNDATED)
    for name, target in (
        ("out.txt", tmp_path / "secret.txt"), ("tree", tmp_path), ("loop", "."), ("nowhere.txt", "gone.txt"),
        (".hidden", tmp_path), ("same.txt", "monday/a.txt"),
    ):  # fmt: skip
        (site / "seeds" / name).symlink_to(target)
    told = intake(expect=1)
    assert "1 article taken in; 1 article had been taken in before." in told.out  # by its own name, and as same.txt
    refused = {line.split(":1:1: ")[0]: line for line in told.err.splitlines() if ":1:1: " in line}
    assert {name: text.split("link leads ")[1].split(".")[0] for name, text in refused.items()} == {
        "seeds/loop": "to a folder whose files are taken in by themselves",
        "seeds/nowhere.txt": "nowhere",
        "seeds/out.txt": "out of the folder that is taken in",
        "seeds/tree": "out of the folder that is taken in",
    }


def test_a_site_with_its_drafts_passes_check(site, intake, capsys):
    seed(site, "a.txt")
    seed(site, "b.txt", UNDATED)
    intake("--quiet")
    assert main(["check", "--site", str(site), "--now", NOW]) == 0


@pytest.mark.skipif(not (SEEDS.is_dir() and GOLD.is_dir()), reason="the real articles stand beside the project")
def test_the_real_articles_as_the_issue_tables_them(site, intake, tmp_path):
    scratch = tmp_path / "scratch"
    articles = json.loads(intake(SEEDS, "--into", scratch, "--json").out)["articles"]
    found = [
        (
            entry["briefing"].get("date"),
            entry["briefing"]["source"].get("outlet"),
            entry["briefing"]["status"],
            any(doubt.startswith("title: ") for doubt in entry["briefing"].get("review", ())),
        )
        for entry in articles
    ]
    assert found == [
        ("2024-10-28", "Ukrainska Pravda", "draft", False),
        ("2024-10-30", "Ukrainska Pravda", "review", True),
        (None, None, "review", False),
        ("2024-10-29", "Kyiv Post", "review", True),
        (None, None, "review", False),
    ]
    assert [entry["path"].count("/undated/") for entry in articles] == [0, 0, 1, 0, 1]
    for entry in articles:
        assert all(": " in doubt for doubt in entry["briefing"].get("review", ()))


def test_an_article_that_is_told_already_names_the_briefing(site, intake):
    seed(site, "a.txt")
    (first,) = json.loads(intake("--json").out)["articles"]
    assert not any("the same article" in doubt for doubt in first["briefing"].get("review", ()))
    seed(site, "b.txt", ARTICLE.replace("\n\n", "\n\n\n"))
    _, second = json.loads(intake("--json").out)["articles"]
    assert f"body: the same article as {first['path']}, 100 % of the wording" in second["briefing"]["review"]
    assert second["briefing"]["status"] == "review"
    again, _ = json.loads(intake("--json").out)["articles"]
    assert not any(first["path"] in doubt for doubt in again["briefing"].get("review", ()))


def test_a_dry_run_leaves_not_even_state(site, intake):
    seed(site, "a.txt")
    intake("--dry-run")
    assert not (site / ".briefing").exists()


def test_an_override_is_obeyed_when_an_article_is_taken_in(site, intake):
    seed(site, "a.txt")
    (entry,) = json.loads(intake("--dry-run", "--json").out)["articles"]
    sha256 = entry["briefing"]["intake"]["sha256"]
    folder = site / "content" / "intake"
    folder.mkdir()
    (folder / f"{sha256}.yaml").write_text("title: As the editor has it\n")
    (entry,) = json.loads(intake("--json").out)["articles"]
    assert entry["briefing"]["title"] == "As the editor has it"
    assert entry["evidence"]["title"]["because"] == f"settled by the editor, in content/intake/{sha256}.yaml"


def test_a_broken_override_keeps_its_article_back_and_no_other(site, intake):
    seed(site, "a.txt")
    seed(site, "b.txt", UNDATED)
    entries = json.loads(intake("--dry-run", "--json").out)["articles"]
    sha256 = entries[0]["briefing"]["intake"]["sha256"]
    (site / "content" / "intake").mkdir()
    (site / "content" / "intake" / f"{sha256}.yaml").write_text("dorp: [1]\n")
    told = intake("--json", expect=1)
    document = json.loads(told.out)
    assert [entry["raw"] for entry in document["articles"]] == ["seeds/b.txt"]
    (problem,) = document["problems"]
    assert (problem["file"], problem["code"]) == (f"content/intake/{sha256}.yaml", "unknown-key")


def test_diff_tells_what_the_rules_of_today_would_draft_otherwise(site, intake):
    seed(site, "a.txt", ARTICLE + "\nThe harbour bell rings for our friends\n")
    seed(site, "b.txt", UNDATED)
    intake()
    seed(site, "c.txt", UNDATED + "\nIt sings on.\n")
    assert intake("--diff").out == "0 of 2 articles would be drafted otherwise; 1 article not taken in yet.\n"
    outlets = site / "content" / "vocabulary" / "outlets.yaml"
    outlets.write_text(outlets.read_text() + "Port Ellery Post:\n  phrases: [The harbour bell rings]\n")
    before = files(site)
    told = intake("--diff").out
    assert "  content/briefings/2024/10/dredgers-return-to-port-ellery-after-three-weeks.md\n" in told
    because = 'has "The harbour bell rings", a house phrase of Port Ellery Post'
    assert f"              - line 9: body → promo ({because})\n" in told
    assert "1 of 2 articles would be drafted otherwise" in told
    assert files(site) == before
    assert intake("--diff").out == told
    intake(site / "seeds" / "a.txt")
    assert intake("--diff").out.startswith("0 of 2 articles")


def test_diff_without_a_memory_holds_the_briefing_itself_against_today(site, intake):
    seed(site, "a.txt")
    (entry,) = json.loads(intake("--json").out)["articles"]
    path = site / entry["path"]
    path.write_text(path.read_text().replace("Dredgers return", "Two dredgers return"))
    (site / ".briefing" / "intake.sqlite").unlink()
    (compared,) = json.loads(intake("--diff", "--json").out)["articles"]
    assert compared["against"] == "the briefing"
    titles = [change for change in compared["changes"] if change["what"] == "title"]
    assert titles == [
        {
            "what": "title",
            "before": "Two dredgers return to Port Ellery after three weeks",
            "after": "Dredgers return to Port Ellery after three weeks",
            "because": "",
        }
    ]


TWO_ARTICLES = "\n\n* * *\n\n".join(
    f"{place} closes for the winter\n\n4 November 2024\n\n"
    f"The {place.lower()} was closed on 4 November, the Harbour Authority said in a note to all who fish there.\n\n"
    f"Forty ships have left the {place.lower()} for the south, and six more will follow before the ice comes.\n\n"
    f"Nobody knows how long the {place.lower()} will stay closed, but last winter it was nearly three months.\n"
    for place in ("Harbour", "Market hall")
)


def test_several_articles_of_one_file_become_drafts_that_are_known_again(site, intake, capsys):
    raw = seed(site, "two.txt", TWO_ARTICLES)
    articles = json.loads(intake("--json").out)["articles"]
    sha256 = hashlib.sha256(raw.read_bytes()).hexdigest()
    assert [entry["part"] for entry in articles] == [1, 2]
    assert [entry["briefing"]["title"] for entry in articles] == [
        "Harbour closes for the winter", "Market hall closes for the winter",
    ]  # fmt: skip
    assert [entry["briefing"]["intake"] for entry in articles] == [
        {"raw": "two.txt", "sha256": sha256, "part": 1}, {"raw": "two.txt", "sha256": sha256, "part": 2},
    ]  # fmt: skip
    assert all(any("in this file" in doubt for doubt in entry["briefing"]["review"]) for entry in articles)
    before = files(site)
    again = json.loads(intake("--json").out)["articles"]
    assert [entry["taken_before"] for entry in again] == [True, True]
    assert [entry["path"] for entry in again] == [entry["path"] for entry in articles]
    assert files(site) == before
    assert main(["check", "--site", str(site)]) == 0, capsys.readouterr().out


def test_formats_are_taken_in_like_text(site, intake):
    seed(
        site,
        "a.md",
        "---\ntitle: x\n---\n# Dredgers return\n\nTwo dredgers have gone back, the Harbour Authority said.\n",
    )
    headers = "From: a@b.example\nSubject: Choir sings\nMessage-ID: <1@b.example>\n\n"
    seed(site, "b.eml", headers + UNDATED)
    seed(site, "c.rtf", "{\\rtf1 The choir sang.}")
    told = json.loads(intake("--json", expect=1).out)
    assert [entry["briefing"]["title"] for entry in told["articles"]] == ["Dredgers return", UNDATED.splitlines()[0]]
    assert [problem["code"] for problem in told["problems"]] == ["format"]


def test_many_files_are_drafted_by_several_processes_with_the_same_result(site, intake, monkeypatch):
    for number in range(12):
        seed(site, f"a{number:02}.txt", ARTICLE.replace("Two dredgers", f"{number + 3} dredgers"))
    seed(site, "a05.txt", b"\x00")
    alone = intake("--dry-run", "--json", expect=1).out
    monkeypatch.setattr("builder.commands.intake._FEW", 5)
    monkeypatch.setattr("builder.commands.intake._LOT", 2)
    assert intake("--dry-run", "--json", expect=1).out == alone
    assert len(json.loads(alone)["articles"]) == 11


NAMING = "The quay is closed, the governor Halyna Drozd said. Nobody was hurt there on 3 May 2024.\n"


def test_names_that_the_vocabulary_lacks_are_told_as_entries_to_paste(site, intake):
    seed(site, "a.txt", NAMING)
    told = intake().out
    assert "New names, for content/vocabulary" in told
    assert "\n  people.yaml\n    Halyna Drozd: {}\n      # in seeds/a.txt, line 1: speaks, " in told
    again = intake()
    assert "Halyna" not in again.out


def test_as_data_they_stand_with_their_article_and_over_all(site, intake):
    seed(site, "a.txt", NAMING)
    document = json.loads(intake("--json").out)
    (named,) = document["articles"][0]["names"]
    assert (named["kind"], named["name"], named["line"]) == ("people", "Halyna Drozd", 1)
    assert document["names"][0]["entry"] == "Halyna Drozd: {}"
    assert "people" not in document["articles"][0]["briefing"]  # never asserted, apart from those that are known


def test_once_in_the_vocabulary_the_diff_tells_which_articles_have_them(site, intake):
    seed(site, "a.txt", NAMING)
    intake()
    with (site / "content" / "vocabulary" / "people.yaml").open("a", encoding="utf-8") as file:
        file.write("Halyna Drozd: {}\n")
    assert "- people: + Halyna Drozd" in intake("--diff").out
