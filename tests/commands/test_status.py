"""The morning list: what waits, what comes, what runs out, and where to open it."""

import hashlib
import json

import pytest

from builder.cli import main

NOW = "2024-11-20T08:00+02:00"


@pytest.fixture
def site(tmp_path):
    put(tmp_path, "site.yaml", "title: A\nbase_url: https://example.org\ntimezone: Europe/Kyiv\n")
    return tmp_path


def put(site, path, text):
    file = site / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def briefing(site, name, *lines, date="2024-11-14", rights="own"):
    front = "\n".join([f"id: tag:example.org,2024:{name}", f"title: About {name}", f"date: {date}", *lines])
    put(site, f"content/briefings/2024/11/{name}.md", f"---\n{front}\n---\n\nText.\n")


def status(site, capsys, *flags):
    code = main(["status", "--site", str(site), "--now", NOW, *flags])
    told = capsys.readouterr()
    assert code == 0, told.err
    return told.out


def data(site, capsys):
    return json.loads(status(site, capsys, "--json"))


def test_an_empty_site_has_nothing_waiting(site, capsys):
    assert status(site, capsys) == "Nothing waits. 0 briefings on file.\nNo errors, no warnings.\n"


def test_reviews_and_drafts_are_listed_with_the_place_of_each_doubt(site, capsys):
    briefing(site, "draft", "status: draft")
    briefing(
        site,
        "doubtful",
        "status: review",
        "review:",
        '  - "date: the year is not stated"',
        '  - "outlet: a guess"',
    )
    briefing(site, "done")
    assert status(site, capsys) == (
        "In review (1)\n"
        "  About doubtful\n"
        "      content/briefings/2024/11/doubtful.md:7:5: date: the year is not stated\n"
        "      content/briefings/2024/11/doubtful.md:8:5: outlet: a guess\n"
        "\n"
        "Drafts (1)\n"
        "  About draft\n"
        "      content/briefings/2024/11/draft.md\n"
        "\n"
        "No errors, no warnings.\n"
    )
    (item,) = data(site, capsys)["reviews"]
    assert item["path"] == "content/briefings/2024/11/doubtful.md"
    assert item["doubts"][1] == {"line": 8, "column": 5, "text": "outlet: a guess"}


def test_embargoes_come_soonest_first_and_only_while_they_hold(site, capsys):
    briefing(site, "later", "publish_at: 2024-12-01")
    briefing(site, "soon", "publish_at: 2024-11-20T09:00+02:00")
    briefing(site, "over", "publish_at: 2024-11-20T08:00+02:00")
    briefing(site, "not-even-done", "status: draft", "publish_at: 2024-12-01")
    assert [item["id"].split(":")[-1] for item in data(site, capsys)["embargoes"]] == ["soon", "later"]
    assert data(site, capsys)["embargoes"][1]["at"] == "2024-12-01T00:00:00+02:00"
    assert "  2024-11-20 09:00  About soon\n" in status(site, capsys)


def test_expiries_are_told_two_weeks_ahead(site, capsys):
    briefing(site, "near", "expires: 2024-12-04")
    briefing(site, "far", "expires: 2024-12-05")
    briefing(site, "over", "expires: 2024-11-19")
    assert [item["title"] for item in data(site, capsys)["expiries"]] == ["About near"]


def test_withdrawn_are_listed(site, capsys):
    briefing(site, "gone", "status: withdrawn")
    assert [item["title"] for item in data(site, capsys)["withdrawn"]] == ["About gone"]
    assert "Withdrawn (1)\n  About gone\n" in status(site, capsys)


def test_seeds_are_known_by_their_bytes_not_their_names(site, capsys):
    put(site, "seeds/taken.txt", "A raw article.\n")
    put(site, "seeds/new.txt", "Another one.\n")
    put(site, "seeds/.hidden", "no article")
    digest = hashlib.sha256(b"A raw article.\n").hexdigest()
    briefing(site, "one", f"intake: {{raw: elsewhere.txt, sha256: {digest}}}")
    assert data(site, capsys)["seeds"] == ["seeds/new.txt"]
    assert "Raw articles not yet taken in (1)" in status(site, capsys)


def test_what_is_wrong_is_counted_and_left_to_check(site, capsys):
    briefing(site, "fine", "tags: [never-listed]")
    briefing(site, "wrong", "dtae: 2024-11-14")
    told = data(site, capsys)
    assert told["errors"] == 1
    assert told["warnings"] >= 1
    assert told["problems"] == []
    assert "1 error and" in status(site, capsys)
    assert "`briefing check` tells each with its place." in status(site, capsys)
