"""The generated site is the same for the same seed, has the shape that is stated, and builds without an error."""

import json
import re
from collections import Counter
from datetime import date, datetime

import pytest

from benchmarks.generate import generate
from builder import settings
from builder.edition.build import build
from builder.errors import errors_in

UNTIL = date(2025, 6, 30)


def texts(root):
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in sorted((root / "content").rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    root = tmp_path_factory.mktemp("generated")
    generate(root, 150, 0.25, UNTIL, 1)
    return root


def briefings(root):
    return {path: text for path, text in texts(root).items() if path.startswith("content/briefings/")}


def test_the_same_seed_gives_the_same_bytes(root, tmp_path):
    generate(tmp_path / "same", 150, 0.25, UNTIL, 1)
    generate(tmp_path / "other", 150, 0.25, UNTIL, 2)
    assert texts(tmp_path / "same") == texts(root)
    assert texts(tmp_path / "other") != texts(root)


def test_the_newest_are_the_same_at_every_size_of_one_density(root, tmp_path):
    generate(tmp_path / "more", 600, 1.0, UNTIL, 1)
    few, many = briefings(root), briefings(tmp_path / "more")
    # What may refer to the oldest, and whoever the week before them may have changed places with, can differ.
    newest = [path for path in sorted(few) if "/2025/06/" in path]
    assert len(newest) > 40
    links = re.compile(r"^related: .*$|See .* for what was known then\.", re.MULTILINE)
    assert [links.sub("", many.get(path, "")) for path in newest] == [links.sub("", few[path]) for path in newest]


def test_the_years_and_the_number_are_those_asked_for(root):
    found = briefings(root)
    days = [re.search(r'^date: "(\S{10})', text, re.MULTILINE)[1] for text in found.values()]
    assert len(found) == 150
    assert min(days) >= "2025-03-30"
    assert max(days) <= "2025-06-30"


def test_tags_have_a_head_and_a_long_tail(root):
    tags = Counter(
        tag for text in briefings(root).values() for tag in json.loads(re.search("^tags: (.*)$", text, re.M)[1])
    )
    ranked = [count for _, count in tags.most_common()]
    assert ranked[0] > 5 * ranked[len(ranked) // 2]
    assert len(ranked) > 50


def test_it_builds_and_every_link_leads_somewhere(root):
    report = build(settings.load(root), now=datetime.fromisoformat("2025-07-01T00:00+00:00"), jobs=1)
    assert errors_in(report.problems) == []
    assert 135 <= report.briefings <= 150
