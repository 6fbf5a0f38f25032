"""Where a briefing stands in time, and when readers may see it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from builder.archive.entry import RELATING, address_of, instant, moment_of, morning, noon, relating, standing
from builder.briefing.model import Briefing, Moment

KYIV = ZoneInfo("Europe/Kyiv")


def at(text):
    moment = datetime.fromisoformat(text)
    return Moment(moment.date(), moment)


def test_a_bare_date_is_noon_in_feeds_and_morning_for_embargoes():
    # On 27 October 2024 clocks in Kyiv went back: the night was an hour longer, and noon was noon.
    day = Moment(date(2024, 10, 27))
    assert noon(day, KYIV) == instant(datetime.fromisoformat("2024-10-27T12:00+02:00"))
    assert morning(day, KYIV) == instant(datetime.fromisoformat("2024-10-27T00:00+03:00"))
    clocked = at("2024-10-27T14:30:05+05:00")
    assert noon(clocked, KYIV) == morning(clocked, KYIV) == instant(datetime.fromisoformat("2024-10-27T09:30:05+00:00"))


def test_moments_sort_as_a_day_is_read():
    written = ["2024-10-28T09:00+02:00", "2024-10-28T14:30-05:00", "2024-10-28T14:30:01+02:00"]
    moments = [moment_of(at(text)) for text in written] + [moment_of(Moment(date(2024, 10, 28)))]
    assert moments == sorted(moments)
    assert moments[-1] < moment_of(at("2024-10-29T00:00+02:00"))


def test_the_address_has_the_day_as_written():
    made = Briefing("p", "i", "T", "night-training", date=at("2024-10-28T23:59-11:00"))
    assert address_of(made) == "/2024/10/28/night-training"
    assert address_of(Briefing("p", "i", "T", "s", date=Moment(date(987, 1, 2)))) == "/0987/01/02/s"
    assert address_of(Briefing("p", "i", "T", "s")) == ""


@pytest.mark.parametrize(
    ("status", "dated", "opens", "closes", "drafts", "expected"),
    [
        ("published", True, None, None, False, "listed"),
        ("published", True, 100, None, False, "listed"),
        ("published", True, 101, None, False, "hidden"),
        ("published", True, None, 101, False, "listed"),
        ("published", True, None, 100, False, "hidden"),
        ("draft", True, None, None, False, "hidden"),
        ("draft", True, None, None, True, "listed"),
        ("draft", True, 101, None, True, "hidden"),
        ("review", True, None, None, True, "listed"),
        ("review", False, None, None, True, "hidden"),
        ("withdrawn", True, None, None, False, "withdrawn"),
        ("withdrawn", True, None, 100, False, "hidden"),
        ("withdrawn", True, 101, None, True, "hidden"),
    ],
)
def test_standing_at_the_instant_100(status, dated, opens, closes, drafts, expected):
    assert standing(status, dated, opens, closes, 100, drafts) == expected


def test_twelve_terms_relate_and_the_broadest_give_way():
    written = [(f"tags/{n}", "") for n in range(10)] + [
        ("people/a", ""),
        ("sources/b", ""),
        ("stories/c", ""),
        ("places/d", ""),
    ]
    found = relating(written)
    assert len(found) == RELATING
    assert found == {"stories/c", "people/a", "places/d", *(f"tags/{n}" for n in range(9))}
