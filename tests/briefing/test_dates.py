"""Dates: what is a day stays a day, and EDTF level 1 means what another library says it means."""

import contextlib
import io
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.briefing.dates import parse_edtf, parse_moment, yearless
from builder.briefing.model import Edtf, Moment
from builder.fields import Wrong


def test_a_bare_date_has_no_clock() -> None:
    assert parse_moment("2024-10-28") == Moment(date(2024, 10, 28), None)


def test_a_clock_keeps_its_zone_and_the_day_as_written() -> None:
    moment = parse_moment("2024-10-28T00:30+02:00")
    assert moment.day == date(2024, 10, 28)
    assert moment.at == datetime(2024, 10, 28, 0, 30, tzinfo=timezone(timedelta(hours=2)))
    assert str(moment) == "2024-10-28T00:30+02:00"
    assert parse_moment("2024-10-28 14:30:05Z").at == datetime(2024, 10, 28, 14, 30, 5, tzinfo=UTC)


FORM = "Write year-month-day, such as 2024-10-28."
BOTH = "Write year-month-day, such as 2024-10-28 or 2024-10-28T14:30+02:00."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2024-13-01", f'"2024-13-01" is not a date: there is no month 13. {FORM}'),
        ("2024-00-01", f'"2024-00-01" is not a date: there is no month 00. {FORM}'),
        ("2024-02-30", f'"2024-02-30" is not a date: February 2024 has 29 days. {FORM}'),
        ("2023-02-29", f'"2023-02-29" is not a date: February 2023 has 28 days. {FORM}'),
        ("2024-04-00", f'"2024-04-00" is not a date: April 2024 has 30 days. {FORM}'),
        ("0000-01-01", f'"0000-01-01" is not a date: there is no year 0000. {FORM}'),
        ("2024-10", '"2024-10" is not a whole date. Write the day as well, such as 2024-10-28.'),
        ("2024", '"2024" is not a whole date. Write the day as well, such as 2024-10-28.'),
        ("28 October 2024", '"28 October 2024" is not a date in the form year-month-day. Write 2024-10-28.'),
        ("Oct. 3rd, 2024", '"Oct. 3rd, 2024" is not a date in the form year-month-day. Write 2024-10-03.'),
        ("28.10.2024", '"28.10.2024" is not a date in the form year-month-day. Write 2024-10-28.'),
        ("10/28/2024", '"10/28/2024" is not a date in the form year-month-day. Write 2024-10-28.'),
        ("2024/3/4", '"2024/3/4" is not a date in the form year-month-day. Write 2024-03-04.'),
        ("3/4/2024", '"3/4/2024" may be 3 April or 4 March. Write 2024-04-03 or 2024-03-04.'),
        ("4/4/2024", '"4/4/2024" is not a date in the form year-month-day. Write 2024-04-04.'),
        ("31.02.2024", f'"31.02.2024" is not a date. {BOTH}'),
        ("yesterday", f'"yesterday" is not a date. {BOTH}'),
        ("２０２４-10-28", f'"２０２４-10-28" is not a date. {BOTH}'),
        ("20241028", f'"20241028" is not a date. {BOTH}'),
        ("2024-W44-1", f'"2024-W44-1" is not a date. {BOTH}'),
        (
            "2024-10-28T14:30",
            '"2024-10-28T14:30" has a clock without a zone. '
            "Write the zone, such as 2024-10-28T14:30+02:00, or the day alone.",
        ),
        (
            "2024-10-28 14:30:10",
            '"2024-10-28 14:30:10" has a clock without a zone. '
            "Write the zone, such as 2024-10-28T14:30:10+02:00, or the day alone.",
        ),
        (
            "2024-10-28T25:30Z",
            '"2024-10-28T25:30Z" has a clock or a zone that does not exist. Write it like 2024-10-28T14:30+02:00.',
        ),
        (
            "2024-10-28T14:30+25:00",
            '"2024-10-28T14:30+25:00" has a clock or a zone that does not exist. Write it like 2024-10-28T14:30+02:00.',
        ),
    ],
)
def test_what_is_no_date(text: str, told: str) -> None:
    with pytest.raises(Wrong) as caught:
        parse_moment(text)
    assert str(caught.value) == told


@given(st.dates())
def test_every_day_reads_back(day: date) -> None:
    assert str(parse_moment(day.isoformat())) == day.isoformat()


@given(
    st.datetimes(
        timezones=st.timezones() | st.just(UTC), min_value=datetime(1000, 1, 1), max_value=datetime(9998, 1, 1)
    )
)
def test_every_clock_reads_back(at: datetime) -> None:
    at = at.replace(microsecond=0)
    offset = at.utcoffset() or timedelta()
    at = at.replace(tzinfo=timezone(timedelta(minutes=offset // timedelta(minutes=1))))
    text = str(Moment(at.date(), at))
    assert str(parse_moment(text)) == text
    assert parse_moment(text).at == at


def bounds(text: str) -> tuple[str, str]:
    found = parse_edtf(text)
    assert found.text == text == str(found)
    return str(found.earliest), str(found.latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2024-10-18", "2024-10-18", "2024-10-18"),
        ("2024-10", "2024-10-01", "2024-10-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-10-18?", "2024-10-18", "2024-10-18"),
        ("2024-10~", "2024-10-01", "2024-10-31"),
        ("2024%", "2024-01-01", "2024-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2024-XX", "2024-01-01", "2024-12-31"),
        ("2024-10-XX", "2024-10-01", "2024-10-31"),
        ("2024-XX-XX", "2024-01-01", "2024-12-31"),
        ("20XX-02-29", "2000-02-29", "2096-02-29"),
        ("2024-21", "2024-03-01", "2024-05-31"),
        ("2024-23", "2024-09-01", "2024-11-30"),
        ("2024-24", "2024-12-01", "2025-02-28"),
        ("2024-10-11/2024-10-16", "2024-10-11", "2024-10-16"),
        ("2024-10~/2024-11-02?", "2024-10-01", "2024-11-02"),
        ("2024/2025-03", "2024-01-01", "2025-03-31"),
        ("2024-10/..", "2024-10-01", "None"),
        ("2024-10/", "2024-10-01", "None"),
        ("../2024-10", "None", "2024-10-31"),
        ("/2024-10", "None", "2024-10-31"),
        ("2024-10-18T14:30:00Z", "2024-10-18", "2024-10-18"),
        ("2024-10-18T14:30:00", "2024-10-18", "2024-10-18"),
        ("XXXX-11-13", "None", "None"),
        ("XXXX-02-29", "None", "None"),
        ("XXXX-11", "None", "None"),
        ("XXXX-11-13/XXXX-11-14", "None", "None"),
        ("-0044", "None", "None"),
        ("Y17000", "None", "None"),
        ("9999-24", "9999-12-01", "9999-12-31"),  # a winter that ends outside the calendar
    ],
)
def test_bounds(text: str, earliest: str, latest: str) -> None:
    assert bounds(text) == (earliest, latest)


HELP = "Write EDTF, such as 2024-10-18, 2024-10, 2024-10-18?, 2024-10~ or 2024-10-11/2024-10-16."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2024-13", f'"2024-13" is not a date: there is no month 13. {HELP}'),
        ("2024-00", f'"2024-00" is not a date: there is no month 00. {HELP}'),
        ("2024-25", f'"2024-25" is not a date: there is no month 25. {HELP}'),
        ("2024-02-30", f'"2024-02-30" is not a date: February 2024 has 29 days. {FORM}'),
        ("XXXX-02-30", f'"XXXX-02-30" is not a date: February 2000 has 29 days. {FORM}'),
        (
            "2024-10-18/2024-10-11",
            '"2024-10-18/2024-10-11" ends before it begins. Write the earlier date first: 2024-10-11/2024-10-18.',
        ),
        ("2024-13/2024-14", f'"2024-13/2024-14" is not a date: there is no month 13. {HELP}'),
        ("28 October 2024", '"28 October 2024" is not a date in the form year-month-day. Write 2024-10-28.'),
        ("3/4/2024", '"3/4/2024" may be 3 April or 4 March. Write 2024-04-03 or 2024-03-04.'),
        *(
            (text, f'"{text}" is not a date. {HELP}')
            for text in (
                "2024?-10",  # level 2 from here
                "[2024,2025]",
                "{2024..2026}",
                "1X9X",
                "Y-17e7",
                "2024S2",
                "2024-10-18/2024-10-19/2024-10-20",
                "..",
                "../..",
                "/",
                "2024-XX-05",
                "2024-10-18T14:30:00Z/2024-10-19",
                "2024-10T14:30Z",
                "2024-10-18T14:30:00Z?",
                "about 2024",
                "2024-1",
                "24-10",
                "unknown",
                "２０２４",
                "2024 -10",
            )
        ),
    ],
)
def test_what_is_no_edtf(text: str, told: str) -> None:
    with pytest.raises(Wrong) as caught:
        parse_edtf(text)
    assert str(caught.value) == told


def test_a_year_not_known_is_known_as_such() -> None:
    assert yearless(parse_edtf("XXXX-11-13"))
    assert not yearless(parse_edtf("20XX-11"))


# What the library can read; it stumbles over some of level 1, such as 201X in an interval.
_whole = st.dates(date(1000, 1, 1), date(2999, 12, 31)).map(date.isoformat)
_ends = st.builds(
    str.__add__,
    _whole | _whole.map(lambda day: day[:7]) | _whole.map(lambda day: day[:4]),
    st.sampled_from(["", "", "?", "~", "%"]),
)


@given(_ends, _ends | st.just(".."))
def test_bounds_agree_with_the_library(start: str, end: str) -> None:
    library = pytest.importorskip("edtf", reason="the edtf library, the oracle, is not installed")
    text = f"{start}/{end}" if end != start else start
    try:
        ours = parse_edtf(text)
    except Wrong:
        return
    with contextlib.redirect_stdout(io.StringIO()):
        theirs = library.parse_edtf(text)
        earliest = date(*theirs.lower_strict()[:3])
        latest = None if end == ".." else date(*theirs.upper_strict()[:3])
    assert (ours.earliest, ours.latest) == (earliest, latest)


@given(st.text(max_size=30) | st.from_regex(r"[0-9X?~%./TYZ+-]{1,25}", fullmatch=True))
def test_anything_is_a_date_or_told(text: str) -> None:
    for parse in (parse_edtf, parse_moment):
        found: Edtf | Moment | Wrong
        try:
            found = parse(text)
        except Wrong as wrong:
            found = wrong
        if isinstance(found, Wrong):
            assert found.message.endswith(".")
            assert found.remedy.startswith("Write ")
        else:
            assert isinstance(found, Edtf | Moment)
