"""An editor's word on a raw article goes before every rule; all that is wrong in it is told; it is written as read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder import settings
from builder.errors import Mistake
from builder.intake import override as module
from builder.intake.draft import compose
from builder.intake.override import NONE, Override, load, place, write
from builder.intake.sheet import read
from tests.intake.newsroom import NOW, write_site

DIGEST = "ab" * 32
FILE = f"content/intake/{DIGEST}.yaml"
RAW = """\
Ships leave the harbour before the ice

Two container ships left Port Ellery on Monday, the harbour master said.

Support us with a small gift, please.

The third one stays until spring, he added on 28 October.

The pilots wait at the mole.
"""


@pytest.fixture
def site(tmp_path):
    return settings.load(write_site(tmp_path))


def put(site, text):
    path = place(site, DIGEST)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def drafted(desk, override):
    return compose(read("raw.txt", RAW.encode()), desk, NOW, override=override)


def test_without_a_file_nothing_is_overridden(site):
    assert load(site, DIGEST) == NONE
    assert not NONE


def test_lines_are_kept_and_dropped_against_the_rules(desk, site):
    assert [line.line for line in drafted(desk, NONE).dropped] == [5]
    put(site, "keep: [5]\ndrop: [7-9]\n")
    draft = drafted(desk, load(site, DIGEST))
    assert "Support us with a small gift" in draft.body
    assert [(line.line, line.reason) for line in draft.dropped] == [
        (7, f"dropped by the editor, in {FILE}"),
        (9, f"dropped by the editor, in {FILE}"),
    ]
    assert "dropped" not in draft.body


def test_answers_are_settled_and_doubted_no_more(desk, site):
    before = drafted(desk, NONE)
    assert any(entry.startswith("date: ") for entry in before.front["review"])
    put(site, "title: Ice closes the port\ndate: 2024-10-29\noutlet: Kyiv Post\n")
    draft = drafted(desk, load(site, DIGEST))
    assert (draft.front["title"], draft.front["date"]) == ("Ice closes the port", "2024-10-29")
    assert draft.front["source"]["outlet"] == "Kyiv Post"
    assert draft.evidence["date"].because == f"settled by the editor, in {FILE}"
    doubted = {entry.partition(":")[0] for entry in draft.front.get("review", ())}
    assert not doubted & {"title", "date", "source.outlet"}
    assert draft.front["events"][-1]["date"] == "2024-10-28"  # counted from the day that was settled


def test_a_dropped_line_dates_nothing(desk):
    text = b"Saved: 3 May 2024\n\nChoir sings on the quay\n\nThe choir sang on the quay, the harbour master said.\n"
    named = compose(read("a.txt", text), desk, NOW, override=NONE)
    assert named.evidence["source.accessed"].value.isoformat() == "2024-05-03"
    dropped = compose(read("a.txt", text), desk, NOW, override=Override(drop=((1, 1),)))
    assert "source.accessed" not in dropped.evidence
    assert dropped.evidence["date"].candidates == ()


def test_everything_wrong_is_told_in_one_run(site):
    put(site, "keep: [0, 4-2, 12]\ndrop: [10-14]\ndate: 28 October\ntitel: x\n")
    with pytest.raises(Mistake) as told:
        load(site, DIGEST)
    assert [str(problem) for problem in told.value.problems] == [
        f'{FILE}:1:8: keep[0]: "0" is no line of the raw file and no range of lines. '
        "Write a number, such as 12, or a range, such as 12-14.",
        f'{FILE}:1:11: keep[1]: "4-2" is no line of the raw file and no range of lines. '
        "Write a number, such as 12, or a range, such as 12-14.",
        f"{FILE}:2:1: drop: line 12 is kept and dropped. Take it out of one of the two.",
        f'{FILE}:3:1: date: "28 October" is not a day. Write year-month-day, such as 2024-10-28.',
        f'{FILE}:4:1: titel: is not a key of an override of intake. Did you mean "title"?',
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("keep: [3-5]\ndrop: [5]\n", "range"),
        ("date: 2024-10-28T10:00+02:00\n", "date"),
        ("keep: 5\n", "type"),
        ("- keep\n", "type"),
        ("keep: [5\n", "yaml"),
        ("title: a\x00b\n", "control"),
    ],
)
def test_what_else_can_be_wrong(site, text, code):
    put(site, text)
    with pytest.raises(Mistake) as told:
        load(site, DIGEST)
    assert [problem.code for problem in told.value.problems] == [code]


RANGES = st.lists(st.tuples(st.integers(1, 400), st.integers(0, 9)), max_size=4).map(
    lambda pairs: tuple((2 * start, 2 * start + length) for start, length in pairs)
)


@given(keep=RANGES, title=st.text(st.characters(exclude_categories=("C", "Z")), max_size=40))
def test_what_is_written_is_read_again(tmp_path_factory, keep, title):
    site = settings.load(write_site(tmp_path_factory.mktemp("site")))
    said = Override("raw.txt", keep, (), title, "2024-10-28", "Kyiv Post")
    write(site, DIGEST, said)
    assert load(site, DIGEST) == module.replace(said, file=FILE)
