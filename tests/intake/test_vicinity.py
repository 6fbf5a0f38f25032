"""A day that stands beside the text tells the year of days without one, and nothing of "yesterday"."""

from tests.intake.newsroom import draft

TEXT = """\
Tug sinks in the harbour

A tug sank in the harbour on 1 November, and the port was shut in October, the Harbour Authority said yesterday.

The tug had been bought by the port in the spring, and nobody was on board when it sank at the old quay.

Pilots had asked for another one, since the hull was thin and the pumps were older than most of the crew.

The port will have it lifted by a crane, which has to come from the yard on the other side of the bay.
"""


def events(desk, text):
    drafted = draft(desk, text)
    return [(event["date"], drafted.evidence[f"events[{at}].date"]) for at, event in enumerate(drafted.front["events"])]


def test_without_any_day_the_year_stays_open(desk):
    assert [day for day, _ in events(desk, TEXT)] == ["XXXX-11-01", "XXXX-10"]


def test_the_newest_day_around_the_text_tells_the_year_and_is_not_sure(desk):
    comments = "\nComments\n\nA. Pilot, 12 October 2024\n\nB. Pilot, 3 November 2024\n"
    found = events(desk, TEXT + comments)
    assert [day for day, _ in found] == ["2024-11-01", "2024-10"]
    assert all(decision.confidence < 0.8 and "stands around the text" in decision.because for _, decision in found)


def test_the_month_in_its_address_tells_the_year(desk):
    found = events(desk, "https://tides.example/news/2024/11/tug\n\n" + TEXT)
    assert [day for day, _ in found] == ["2024-11-01", "2024-10"]


def test_an_update_that_need_not_be_its_day_tells_the_year(desk):
    opening, rest = TEXT.split("\n\n", 1)
    found = events(desk, f"{opening}\n\nUpdated Jan. 3, 2025 5:42 a.m.\n\n{rest}")
    assert [day for day, _ in found] == ["2024-11-01", "2024-10"]


def test_a_day_around_the_text_that_is_older_than_what_it_tells_tells_no_year(desk):
    text = TEXT.replace("in the spring", "in 2023")
    found = events(desk, text + "\nComments\n\nA. Pilot, 12 October 2022\n")
    assert [day for day, _ in found] == ["XXXX-11-01", "XXXX-10", "2023"]


JAPANESE = """\
古い船３隻を隣の国に移す契約に署名

港湾庁は、古い船３隻を隣の国に移す契約に署名したと発表した。11月1日に船員の教育を始めたという。

費用は港が貸し付け、残りは運用を見て決める。訓練は呉の港で行い、船員は３０人になるという。

隣の国とは21年6月に共同訓練の覚書を交わし
"""


def test_a_line_of_a_wrapped_text_stands_not_around_it(desk):
    assert [day for day, _ in events(desk, JAPANESE)][:1] == ["XXXX-11-01"]
    assert [day for day, _ in events(desk, JAPANESE + "\n2022年11月4日 12時\n")][:1] == ["2022-11-01"]
