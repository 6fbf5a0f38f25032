"""Records come back from JSON as they went in, and equal records make equal text."""

from datetime import date, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import fields

from builder.archive import codec
from builder.archive.answer import Card, Record, TermRef
from builder.briefing.model import Briefing, Correction, Edtf, Event, Figure, Moment, Source, Taken

TEXT = st.text(max_size=8)
TEXTS = st.lists(TEXT, max_size=2).map(tuple)
DAYS = st.dates(date(1, 1, 2), date(9999, 12, 30))
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
CLOCKS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=ZONES).map(lambda at: Moment(at.date(), at))
MOMENTS = st.one_of(DAYS.map(Moment), CLOCKS)
EDTFS = st.builds(Edtf, TEXT, st.none() | DAYS, st.none() | DAYS)
NUMBERS = st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
EXTRA = st.recursive(TEXT | st.none(), lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner), max_leaves=5)
SOURCES = st.builds(Source, TEXT, TEXT, TEXT, TEXT, st.none() | MOMENTS, st.none() | MOMENTS, TEXT, TEXTS)
EVENTS = st.builds(Event, EDTFS, TEXT, TEXT, TEXTS, st.none() | EDTFS, TEXT)
FIGURES = st.builds(
    Figure, TEXT, NUMBERS, NUMBERS, NUMBERS, st.sampled_from([None, "about"]), TEXT, st.none() | EDTFS, TEXT, TEXTS
)
CORRECTIONS = st.builds(Correction, MOMENTS, st.just("update"), TEXT)
BRIEFINGS = st.builds(
    Briefing,
    path=TEXT,
    id=TEXT,
    title=TEXT,
    slug=TEXT,
    date=st.none() | MOMENTS,
    posted=st.none() | MOMENTS,
    summary=TEXT,
    source=st.none() | SOURCES,
    tags=TEXTS,
    events=st.lists(EVENTS, max_size=2).map(tuple),
    figures=st.lists(FIGURES, max_size=2).map(tuple),
    corrections=st.lists(CORRECTIONS, max_size=2).map(tuple),
    intake=st.none() | st.builds(Taken, TEXT, TEXT),
    extra=st.dictionaries(TEXT, EXTRA, max_size=2),
    body_line=st.integers(1, 99),
)


@settings(max_examples=150)
@given(BRIEFINGS)
def test_a_briefing_comes_back_as_it_went(briefing):
    record = Record(briefing, (TermRef("tags", "a", briefing.title),))
    text = codec.dump(record)
    again = codec.load(Record, text)
    assert again == record
    assert codec.dump(again) == text
    for name in ("date", "posted"):
        one, other = getattr(briefing, name), getattr(again.briefing, name)
        # Equal instants in different zones are equal to Python, not to a reader.
        assert (one and one.at and one.at.isoformat()) == (other and other.at and other.at.isoformat())


def test_every_field_of_a_briefing_is_kept():
    """Also those that a later hand adds: each is found by its type."""
    made = Briefing("path", "id", "title", "slug")
    for field in fields(Briefing):
        assert getattr(codec.load(Briefing, codec.dump(made)), field.name) == getattr(made, field.name)
    assert codec.dump(made) == '{"path":"path","id":"id","title":"title","slug":"slug"}'


def test_a_card_comes_back():
    place = TermRef("places", "kursk", "Kursk")
    card = Card(
        "i", "T", "2024-10-28", "", "/2024/10/28/t", "", "en", "own", None, ("A",), place, "2024-10-28", "", "published"
    )
    assert codec.load(Card, codec.dump(card)) == card
