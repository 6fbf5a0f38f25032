"""A file's bytes to a Briefing: defaults, encodings, line ends, and what each status asks for."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields as record_fields

from builder.briefing.front import TABLE
from builder.briefing.model import Briefing, Correction, Edtf, Event, Figure, Moment, Source, Taken
from builder.briefing.parse import _stem, parse
from builder.errors import errors_in
from tests.briefing.sites import FILE, site

SITE = site()
FULL = """\
---
id: tag:example.org,2024:night-training        # permanent
title: Night training in Kursk Oblast
date: 2024-10-28
updated: 2024-11-02
slug: night-training
status: published
posted: 2024-11-14T09:30+02:00
publish_at: 2024-10-29T06:00+02:00
expires: 2026-01-01
summary: One or two sentences.
language: en
rights: excerpt
source:
  outlet: Ukrainska Pravda
  url: https://www.pravda.com.ua/eng/news/2024/10/28/7481775/
  title: Its headline
  author: Its author
  published: 2024-10-28
  accessed: 2024-11-14
  archived: https://example.org/copy
  cites: [National Resistance Center]
tags: [troop-movements]
people: [Vadym Mysnyk]
organizations: [National Resistance Center]
places: [Kursk Oblast]
events:
  - date: 2024-10-18
    text: Confirmed that about 11,000 infantrymen were training.
    by: Kyrylo Budanov
    via: [Financial Times]
    stated: 2024-10-18?
    quote: "..."
figures:
  - series: dprk-troops-in-russia
    value: 11000
    qualifier: approximately
    unit: soldiers
    date: 2024-10
    by: Kyrylo Budanov
    via: []
    quote: about 11,000
  - {low: 10.5, high: 12, unit: per cent, qualifier: As many as}
story: north-korean-troops-kursk
related: [ID]
corrections:
  - {date: 2024-11-02, kind: correction, text: "It was no."}
aliases: [/old/address]
review: []
intake: {raw: 001.txt, sha256: "%s"}
extra: {weather: {night: cold}, on: no}
---

The body.
""" % ("A" * 64)


def good(text: str, file: str = FILE) -> Briefing:
    briefing, problems = parse(file, text.encode(), SITE)
    assert problems == []
    assert briefing is not None
    return briefing


def told(data: str | bytes, file: str = FILE) -> list[str]:
    briefing, problems = parse(file, data.encode() if isinstance(data, str) else data, SITE)
    assert (briefing is None) == bool(errors_in(problems))
    return [str(problem).removeprefix(f"{file}:") for problem in problems]


def front(*lines: str) -> str:
    return "\n".join(["---", "title: T", *lines, "---", ""])


def test_every_field() -> None:
    kyiv = timezone(timedelta(hours=2))
    day = Moment(date(2024, 10, 28))
    assert good(FULL) == Briefing(
        path=FILE,
        id="tag:example.org,2024:night-training",
        title="Night training in Kursk Oblast",
        slug="night-training",
        date=day,
        updated=Moment(date(2024, 11, 2)),
        status="published",
        posted=Moment(date(2024, 11, 14), datetime(2024, 11, 14, 9, 30, tzinfo=kyiv)),
        publish_at=Moment(date(2024, 10, 29), datetime(2024, 10, 29, 6, tzinfo=kyiv)),
        expires=Moment(date(2026, 1, 1)),
        summary="One or two sentences.",
        language="en",
        rights="excerpt",
        source=Source(
            outlet="Ukrainska Pravda",
            url="https://www.pravda.com.ua/eng/news/2024/10/28/7481775/",
            title="Its headline",
            author="Its author",
            published=day,
            accessed=Moment(date(2024, 11, 14)),
            archived="https://example.org/copy",
            cites=("National Resistance Center",),
        ),
        tags=("troop-movements",),
        people=("Vadym Mysnyk",),
        organizations=("National Resistance Center",),
        places=("Kursk Oblast",),
        events=(
            Event(
                date=Edtf("2024-10-18", date(2024, 10, 18), date(2024, 10, 18)),
                text="Confirmed that about 11,000 infantrymen were training.",
                by="Kyrylo Budanov",
                via=("Financial Times",),
                stated=Edtf("2024-10-18?", date(2024, 10, 18), date(2024, 10, 18)),
                quote="...",
            ),
        ),
        figures=(
            Figure(
                series="dprk-troops-in-russia",
                value=11000,
                qualifier="about",
                unit="soldiers",
                date=Edtf("2024-10", date(2024, 10, 1), date(2024, 10, 31)),
                by="Kyrylo Budanov",
                quote="about 11,000",
            ),
            Figure(low=10.5, high=12, unit="per cent", qualifier="up to"),
        ),
        story="north-korean-troops-kursk",
        related=("ID",),
        corrections=(Correction(Moment(date(2024, 11, 2)), "correction", "It was no."),),
        aliases=("/old/address",),
        intake=Taken("001.txt", "a" * 64),
        extra={"weather": {"night": "cold"}, "on": "no"},
        body="\nThe body.\n",
        body_line=53,
    )


def test_the_table_and_the_record_have_the_same_fields() -> None:
    given_by_the_file = {"path", "body", "body_line"}
    assert {each.name for each in record_fields(Briefing)} - given_by_the_file == set(TABLE.by_name)


def test_two_fields_are_enough() -> None:
    briefing = good("---\ntitle: T\ndate: 2024-10-28\n---\n", "content/briefings/a/Night Training!.md")
    assert briefing == Briefing(
        path="content/briefings/a/Night Training!.md",
        id="tag:example.org,2024:night-training",
        title="T",
        slug="night-training",
        date=Moment(date(2024, 10, 28)),
        status="published",
        posted=Moment(date(2024, 10, 28)),
        rights="own",
        body="",
        body_line=5,
    )


def test_posted_falls_back_on_the_embargo() -> None:
    briefing = good(front("date: 2024-10-28", "publish_at: 2024-11-01T06:00Z"))
    assert briefing.posted == Moment(date(2024, 11, 1), datetime(2024, 11, 1, 6, tzinfo=UTC))


def test_rights_without_a_word() -> None:
    source = "source: {url: https://example.org/a}"
    assert good(front("date: 2024-10-28", source)).rights == "excerpt"
    assert good(front("date: 2024-10-28", source, "rights: own")).rights == "own"
    assert good(front("date: 2024-10-28")).rights == "own"


def test_the_id_is_of_site_yaml_whatever_the_preview() -> None:
    preview = site(base_url="http://127.0.0.1:8000")
    briefing, _ = parse(FILE, front("date: 2023-01-01").encode(), preview)
    assert briefing is not None
    assert briefing.id == "tag:example.org,2023:night-training"


def test_only_review_may_lack_a_date_and_a_year() -> None:
    doubts = ("events: [{date: XXXX-11-13, text: t, stated: XXXX-11}]", "review: ['date: no year']")
    briefing = good(front("status: review", *doubts))
    assert (briefing.date, briefing.posted, briefing.id) == (None, None, "tag:example.org,undated:night-training")
    assert told(front(*doubts)) == [
        "1:1: date: is missing. Write it, such as date: 2024-10-28, or write status: review.",
        '3:11: events[0].date: "XXXX-11-13" has no year. Write the year, or write status: review.',
        '3:38: events[0].stated: "XXXX-11" has no year. Write the year, or write status: review.',
        "4:1: review: holds a doubt, and the status is published. "
        "Settle what it says and take it out, or write status: review.",
    ]
    assert told(front("status: draft")) == [
        "1:1: date: is missing. Write it, such as date: 2024-10-28, or write status: review."
    ]
    assert told(front("status: draft", "date: 2024-10-28", "review: ['date: no year']")) == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_any_line_end_with_or_without_a_byte_order_mark(end: str, mark: str) -> None:
    text = mark + end.join(["---", "title: Été", "date: 2024-10-28", "---", "", "Two", "lines."])
    briefing = good(text)
    assert briefing.title == "Été"
    assert briefing.body == end.join(["", "Two", "lines."])
    assert briefing.body_line == 5
    assert told(text.replace("2024-10-28", "2024-13-28"))[0].startswith("3:1: date: ")


def test_three_dashes_within_are_not_the_end() -> None:
    briefing = good("---  \ntitle: a --- b\nsummary: |\n  ---\ndate: 2024-10-28\n--- \nBody\n---\nmore\n")
    assert briefing.summary == "---"
    assert briefing.body == "Body\n---\nmore\n"


def test_an_empty_front_matter() -> None:
    assert told("---\n---\nBody\n")[1].startswith("1:1: title: is missing.")


def test_too_much() -> None:
    assert told("---\ntitle: " + "x" * 70_000 + "\n---\n") == [
        "1:1: The front matter is longer than 64 KB. Move what is long into the body."
    ]
    assert told(b"---\ntitle: T\ndate: 2024-10-28\n---\n" + b"x" * 5 * 1024 * 1024) == [
        "1:1: This file is larger than 5 MB. Split it, or take out what does not belong here."
    ]
    assert told(front("date: 2024-10-28", f"slug: {'x' * 201}")) == [
        "4:1: slug: is longer than 200 bytes. Write a shorter one."
    ]


def test_control_characters_and_bytes_by_their_place() -> None:
    assert told(front("date: 2024-10-28") + "é\x07\nx\x85y\n") == [
        "5:2: The control character U+0007 is not accepted. Take it out.",
        "6:2: The control character U+0085 is not accepted. Take it out.",
    ]
    # What else is wrong is told in the same run, each at its place.
    assert told(front("date: 2024-13-28", "titel\x02: x")) == [
        '3:1: date: "2024-13-28" is not a date: there is no month 13. Write year-month-day, such as 2024-10-28.',
        '4:1: titel: is not a key of a briefing. Did you mean "title"?',
        "4:6: The control character U+0002 is not accepted. Take it out.",
    ]
    assert told("\ufeff---\r\ntitle: é".encode() + b"\xff\r\n---\r\n") == [
        "2:9: The byte FF is not UTF-8. Save the file as UTF-8."
    ]
    assert len(told(front("date: 2024-10-28") + "\x07" * 1000)) == 10


def test_the_five_briefings_of_this_site() -> None:
    root = Path(__file__).parents[2]
    files = sorted((root / "content" / "briefings").rglob("*.md"))
    assert files
    for file in files:
        assert told(file.read_bytes(), file.relative_to(root).as_posix()) == []


@given(st.text(max_size=300))
def test_any_text_gives_a_briefing_or_problems(text: str) -> None:
    for data in (text, f"---\n{text}\n---\n", f"---\ntitle: x\ndate: 2024-01-01\n{text}\n---\n{text}"):
        briefing, problems = parse(FILE, data.encode("utf-8", "surrogatepass"), SITE)
        assert (briefing is None) == bool(problems)
        for problem in problems:
            assert re.fullmatch(r".*\.", problem.message, re.DOTALL), problem


_KEYS = st.sampled_from([*TABLE.by_name, "source", "events", "figures", "x"])
_VALUES = st.recursive(
    st.sampled_from(["", "x", "12", "2024-10-28", "XXXX-01-01", "published", "review", "https://example.org/"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["date", "text", "unit", "value", "low", "high", "url", "raw"]), inner, max_size=4
        )
    ),
    max_leaves=6,
)


@given(st.dictionaries(_KEYS, _VALUES, max_size=6))
def test_any_data_gives_a_briefing_or_problems(data: dict[str, object]) -> None:
    import json

    text = f"---\n{json.dumps(data)}\n---\n"
    briefing, problems = parse(FILE, text.encode(), SITE)
    assert (briefing is None) == bool(problems)


@given(st.from_regex(r"[ab]([ab.]{0,4}[ab])?", fullmatch=True))
def test_a_stem_is_what_everybody_takes_for_one(name: str) -> None:
    assert _stem(f"content/briefings/{name}") == PurePosixPath(name).stem
