"""What a page states of its article: one invented page for each kind of evidence, and for each conflict."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.briefing.term import Term
from builder.intake import formats
from builder.intake.decision import Decision
from builder.intake.draft import compose
from builder.intake.stated.day import beside, days, written
from builder.intake.stated.month import MONTHS
from builder.intake.stated.published import published
from builder.intake.stated.site import Site, host_names, path_of, pieces
from builder.intake.stated.title import titled
from builder.intake.stated.weigh import Candidate, Curve, Sign
from tests.intake.newsroom import NOW

LATEST = date(2024, 12, 1)
DAY = date(2024, 11, 3)
HEAD = "Tug sinks in the old harbour of Port Ellery"
TEXT = "<p>A tug sank in the harbour early in the morning, the Harbour Authority said, and nobody was hurt in it.</p>"


def page(head="", body="", heading=HEAD, lang="en"):
    h1 = f"<h1>{heading}</h1>" if heading else ""
    source = (
        f"<!doctype html><html lang={lang}><head>{head}</head><body><article>{h1}{body}{TEXT}</article></body></html>"
    )
    return formats.read("page.html", source.encode())


def meta(name, content):
    return f'<meta property="{name}" content="{content}">'


def linked(**fields):
    told = ", ".join(f'"{key}": "{value}"' for key, value in fields.items())
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {told}}}</script>'


def dated(sheet, address="", **habits):
    outlet = Term("sources", "gazette", "Harbour Gazette", **habits)
    return published(sheet, Decision(address, "", 1.0), LATEST, outlet)


SITE = meta("og:site_name", "Harbour Gazette")


@pytest.mark.parametrize(
    "head",
    [
        "",
        meta("og:title", HEAD),
        SITE + meta("og:title", f"{HEAD} | Harbour Gazette") + f"<title>{HEAD} - Harbour Gazette</title>",
        SITE + f"<title>Harbour Gazette: {HEAD}</title>",
        linked(headline=HEAD) + f"<title>{HEAD} :: News :: Harbour Gazette</title>",
        '<link rel="canonical" href="https://www.harbourgazette.example/1">'
        + f"<title>{HEAD} – Harbour Gazette</title>",
    ],
)
@pytest.mark.parametrize("heading", [HEAD, ""])
def test_the_title_is_the_headline_without_the_sites_name(head, heading):
    if not head and not heading:
        assert titled(page(heading="")) is None
        return
    assert titled(page(head, heading=heading)).value == HEAD


def test_a_part_of_a_title_that_names_no_site_stays():
    long = "Tug sinks - and the harbour asks who will raise it"
    assert titled(page(SITE + meta("og:title", f"{long} | Harbour Gazette"), heading=long)).value == long


def test_a_heading_that_is_the_sites_name_is_no_title():
    head = SITE + meta("og:title", HEAD)
    found = titled(page(head, f"<h2>{HEAD}</h2>", heading="Harbour Gazette"))
    assert found.value == HEAD


def test_of_several_headings_the_one_that_the_page_states_is_the_title():
    sheet = page(
        meta("og:title", HEAD), f"<h1>{HEAD}</h1>{TEXT}<h1>Subscribe to all our letters</h1>", heading="Our blog"
    )
    assert titled(sheet).value == HEAD


def test_an_h1_in_other_words_is_the_title_where_machines_are_told_one_text_everywhere():
    other = "Old harbour tug sinks: all that is known in 2024"
    head = meta("og:title", other) + linked(headline=other) + f"<title>{other}</title>"
    assert titled(page(head)).value == HEAD


@pytest.mark.parametrize("heading", [f"Harbour : {HEAD}", f"Port and shipping {HEAD}", f"Nov 3 2024 {HEAD}"])
def test_a_kicker_in_the_h1_is_not_of_the_title(heading):
    head = meta("og:title", HEAD) + f"<title>{HEAD} - Harbour Gazette</title>"
    assert titled(page(SITE + head, heading=heading)).value == HEAD


@pytest.mark.parametrize("heading", [f"The {HEAD.lower()}", f"A {HEAD}"])
def test_an_article_is_no_kicker(heading):
    head = meta("og:title", HEAD) + f"<title>{HEAD} - Harbour Gazette</title>"
    assert titled(page(SITE + head, heading=heading)).value == heading


def test_what_stands_behind_a_bar_is_not_of_the_title():
    for behind in ("Opinion", "Nine pictures"):
        barred = f"{HEAD} | {behind}"
        head = meta("og:title", barred) + f"<title>{barred} | Harbour Gazette</title>"
        assert titled(page(SITE + head, heading=barred)).value == HEAD


def test_the_logo_is_no_title_and_a_lower_heading_may_print_it():
    logo = '<h1 class="logo">Ellery Daily</h1>'
    head = f"<title>{HEAD} &lt; Harbour &lt; Ellery Daily</title>"
    assert titled(page(head, f"{logo}<h3>{HEAD}</h3>", heading="")).value == HEAD
    kicker = f"<h2><span>Trouble in the harbour</span> <span>{HEAD}</span></h2>"
    other = "Ellery: a tug sinks in its old harbour"
    stated_twice = meta("og:title", other) + f"<title>{other} - Ellery Daily</title>" + linked(headline=HEAD)
    assert titled(page(stated_twice, kicker, heading="")).value == HEAD


def test_a_teaser_set_as_an_h1_is_no_title():
    teaser = "Learn what sank the tug in the harbour. " * 6
    assert titled(page(meta("og:title", HEAD), heading=teaser)).value == HEAD


def test_a_word_of_the_sites_name_before_a_colon_belongs_to_the_title():
    site = meta("og:site_name", "Harbour Report")
    assert (
        titled(page(site + meta("og:title", f"Report: {HEAD}"), heading=f"Report: {HEAD}")).value == f"Report: {HEAD}"
    )
    assert titled(page(site + meta("og:title", f"Harbour Report: {HEAD}"), heading="")).value == HEAD


def test_a_site_whose_name_is_a_word_of_the_title_is_no_part_of_it():
    site = Site(page('<link rel="canonical" href="https://gardening.example/1">').stated)
    assert site.is_name("Gardening Weekly")
    assert not site.is_name("Gardening in a warming world")


def test_an_address_speaks_for_the_title_that_it_spells():
    other = "Five things to know before you sail this weekend"
    head = f'<link rel="canonical" href="https://a.example/tug-sinks-old-harbour-port-ellery">{meta("og:title", HEAD)}'
    assert titled(page(head, heading=other)).candidates[:2] in ((HEAD, other), (other, HEAD))
    plain = titled(page(meta("og:title", HEAD), heading=other))
    spelt = titled(page(head, heading=other))
    assert spelt.value == HEAD or spelt.confidence < plain.confidence


def test_an_address_that_is_none_spells_nothing():
    assert path_of("http://[harbour/tug-sinks") == ""
    assert path_of("https://harbour.example/tug-sinks") == "/tug-sinks"


def test_agreeing_places_raise_and_contradicting_ones_lower_and_are_told():
    alone = titled(page())
    agreeing = titled(page(meta("og:title", HEAD) + linked(headline=HEAD)))
    against = titled(page(linked(headline="Crane falls on the quay of another town altogether")))
    assert agreeing.confidence > alone.confidence > against.confidence
    assert "og:title" in agreeing.because
    assert "another" in against.because


def test_the_span_of_a_title_is_the_line_that_prints_it():
    sheet = page(meta("og:title", HEAD))
    start, end = titled(sheet).span
    assert sheet.data[start:end].decode() == HEAD


def test_double_escapes_are_read():
    assert (
        titled(page(meta("og:title", "Tug &amp;amp; barge sink in the harbour"), heading="")).value.count("&amp;") == 0
    )


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-11-03", DAY),
        ("2024-11-03T10:00:00+02:00", DAY),
        ("2024/11/3 10:00", DAY),
        ("20241103", DAY),
        ("20241103T101500Z", DAY),
        ("1730628000", DAY),
        ("1730628000000", DAY),
        ("Sun, 03 Nov 2024 10:00:00 GMT", DAY),
        ("Sun Nov 03 10:00:00 EET 2024", DAY),
        ("November 3rd, 2024", DAY),
        ("3 de noviembre de 2024", DAY),
        ("3. November 2024", DAY),
        ("3 листопада 2024, 12:41", DAY),
        ("3 ноября 2024", DAY),
        ("2024年11月3日", DAY),
        ("2024년 11월 3일", DAY),
        ("2024. 11. 3.", DAY),
        ("13/11/2024", date(2024, 11, 13)),
        ("03.11.2024", DAY),
    ],
)
def test_a_day_however_it_is_written(value, day):
    assert days(value) == (day,)


@pytest.mark.parametrize("value", ["", "soon", "2024-13-01", "31 February 2024", "12345", "99999999", "Novembre"])
def test_what_is_no_day(value):
    assert days(value) == ()


def test_a_day_in_figures_is_read_by_the_outlets_order_or_left_in_two_ways():
    both = (date(2024, 11, 3), date(2024, 3, 11))
    assert days("03/11/2024") == both
    assert days("03/11/2024", order="dmy") == both[:1]
    assert days("03/11/2024", order="mdy") == both[1:]
    assert days("03.11.2024", order="mdy") == both[1:]


def test_an_instants_day_is_the_outlets_own_where_its_zone_is_known():
    assert days("2024-11-02T23:30:00Z") == (date(2024, 11, 2),)
    assert days("2024-11-02T23:30:00Z", zone="Europe/Kyiv") == (DAY,)
    assert days("2024-11-02T23:30:00+02:00", zone="Europe/Kyiv") == (date(2024, 11, 2),)
    assert days("2024-11-02", zone="Asia/Tokyo") == (date(2024, 11, 2),)
    assert days("2024-11-03T01:00:00Z", zone="No/Where") == (DAY,)


def test_an_instant_in_utc_may_be_the_next_day_elsewhere_and_one_with_a_zone_may_not():
    assert beside("2024-11-02T23:30:00Z") == (DAY,)
    assert beside("2024-11-03T02:30:00+00:00") == (date(2024, 11, 2),)
    assert beside("2024-11-02T23:30:00+02:00") == ()


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_days(text):
    for found in written(text):
        assert 0 <= found.start < found.end <= len(text)
    assert len(days(text)) <= 2


def test_the_months_are_twelve():
    assert set(MONTHS.values()) == set(range(1, 13))


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (linked(datePublished="2024-11-03T10:00:00+02:00"), ""),
        (meta("article:published_time", "2024-11-03"), ""),
        ('<meta name="parsely-pub-date" content="2024-11-03">', ""),
        ('<meta itemprop="datePublished" content="2024-11-03">', ""),
        ("", '<time class="published" datetime="2024-11-03">yesterday</time>'),
        ("", "<p>Published: 3 November 2024</p>"),
        ("", "<p>Veröffentlicht am 3. November 2024</p>"),
        ("", '<div class="byline">Ada Brenner | November 3, 2024</div>'),
        ("", "<div>3 listopada 2024</div>"),
        ("", "<p>Datum:3. November 2024</p>"),
        ("", '<time class="entry-date published updated" datetime="2024-11-03T09:00:00+02:00">3.11.</time>'),
        ("", f"<p>3.11.2024 – {'A tug sank in the harbour, and nobody was hurt in it. ' * 4}</p>"),
    ],
)
def test_the_day_by_one_place_alone(head, body):
    found = dated(page(head, body))
    assert found.value == DAY
    assert found.because


def test_the_day_in_the_address():
    for path in ("/2024/11/03/tug", "/news/20241103/tug", "/2024/nov/03/tug", "/tug-2024-11-03", "/13-11-2024/tug"):
        day = date(2024, 11, 13) if "13-" in path else DAY
        assert dated(page(), f"https://a.example{path}").value == day


def test_the_update_never_takes_the_place_of_the_publication():
    head = linked(datePublished="2024-11-03", dateModified="2024-11-20") + meta("article:modified_time", "2024-11-20")
    update = "<p>Updated on November 20, 2024</p>"
    found = dated(page(head, update))
    assert found.value == DAY
    assert "only an update is shown" in found.doubt
    assert not dated(page(head, f"<p>November 3, 2024</p>{update}")).doubt


def test_a_page_written_anew_is_of_the_day_that_its_readers_see():
    head = linked(datePublished="2023-02-01", dateModified="2024-11-03")
    update = "<p>Updated on November 3, 2024</p>"
    found = dated(page(head, update))
    assert (found.value, found.candidates) == (DAY, (date(2023, 2, 1), DAY))
    assert "1 February 2023" in found.doubt
    twice = head + meta("article:published_time", "2023-02-01")
    assert dated(page(twice, update)).value == date(2023, 2, 1)


def test_a_day_by_the_headline_that_is_the_newest_versions_is_an_update():
    shown = "<p>3 November 2024</p>"
    head = linked(datePublished="2023-02-01", dateModified="2024-11-03")
    twice = head + meta("article:published_time", "2023-02-01T09:00:00+00:00")
    assert dated(page(twice, shown)).value == date(2023, 2, 1)
    assert "only an update is shown" in dated(page(twice, shown)).doubt
    assert dated(page(head.replace("2023-02-01", "2024-10-20"), shown)).value == DAY
    assert dated(page(head, shown.replace("3", "4"))).value == date(2024, 11, 4)


def test_an_update_alone_leaves_the_day_open_and_is_shown():
    found = dated(page(meta("article:modified_time", "2024-11-03")))
    assert found.value is None
    assert found.candidates == (DAY,)
    assert "3 November 2024" in found.doubt


def test_dates_of_comments_and_of_other_articles_are_not_the_pages():
    head = meta("article:published_time", "2024-11-03")
    others = "".join(
        f'<div class="{kind}"><time datetime="2024-11-{number}">{number} November 2024</time></div>'
        for kind, number in (("comment", 11), ("related-posts", 12), ("footer", 13))
    )
    filler = TEXT * 20
    assert dated(page(head, filler + others)).value == DAY
    assert dated(page("", filler + others)) is None


@pytest.mark.parametrize("line", ["Deadline: 3 November 2024", "— Port Ellery (@portellery) November 3, 2024"])
def test_the_day_of_something_else_by_the_headline_yields_to_what_is_stated(line):
    head = meta("article:published_time", "2024-10-01")
    assert dated(page(head, f"<p>{line}</p>")).value == date(2024, 10, 1)


def test_days_before_the_web_and_after_today_are_refused():
    assert dated(page(meta("article:published_time", "1970-01-01"))) is None
    assert dated(page(meta("article:published_time", "2024-12-02"))) is None
    assert dated(page(meta("article:published_time", "2024-12-01"))).value == LATEST


def test_two_places_that_contradict_each_other_lower_and_are_shown():
    sure = dated(page(meta("article:published_time", "2024-11-03"), "<p>November 3, 2024</p>"))
    torn = dated(page(meta("article:published_time", "2023-02-01"), "<p>November 3, 2024</p>"))
    assert (sure.confidence > 0.9, sure.doubt) == (True, "")
    assert torn.confidence < sure.confidence
    assert torn.doubt
    assert date(2023, 2, 1) in torn.candidates


def test_the_clock_by_the_headline_settles_an_instant_near_midnight():
    head = meta("article:published_time", "2024-11-02T23:30:00Z")
    assert dated(page(head, "<p>3 November 2024, 01:30</p>")).value == DAY
    assert dated(page(head), zone="Europe/Kyiv").value == DAY


NIGHT = meta("article:published_time", "2024-11-02T17:30:00Z") + linked(datePublished="2024-11-02T17:30:00Z")


@pytest.mark.parametrize(
    ("address", "head", "line", "day"),
    [
        ("", NIGHT, "<p>November 3, 2024 4:30 am</p>", DAY),  # it is morning already where the page is made
        ("", NIGHT, "<p>November 4, 2024</p>", date(2024, 11, 2)),  # no clock is so far ahead
        (
            "",
            NIGHT + meta("date", "2024-11-02"),
            "<p>Published: 2 November 2024. Printed 3 November</p>",
            date(2024, 11, 2),
        ),
        ("https://a.example/2024/11/02/tug", "", "<p>3 November 2024, 00:30</p>", DAY),
        ("https://a.example/2024/11/02/tug", "", "<p>3 November 2024</p>", date(2024, 11, 2)),  # without an hour
        (
            "https://a.example/2024/11/02/tug",
            meta("date", "2024-11-02"),
            "<p>3 November 2024, 00:30</p>",
            date(2024, 11, 2),
        ),
    ],
)
def test_an_instant_is_of_the_day_that_readers_see_beside_it(address, head, line, day):
    assert dated(page(head, line), address).value == day


def test_a_day_before_a_labelled_update_on_its_line_is_the_publication():
    found = dated(
        page(meta("article:modified_time", "2024-11-20"), "<p>November 3, 2024. Updated: November 20, 2024</p>")
    )
    assert (found.value, found.doubt) == (DAY, "")


@pytest.mark.parametrize(
    "line",
    [
        "November 3, 2024 November 20, 2024 Updated on November 20, 2024",  # as some templates print both for scripts
        "Ada Brenner 3.11.24 18:30",
        "Published Sun, Nov 3 20242:23 PM EST",
        "3. NOV 2024 18:03",
        "By Ada Brenner and Bo Lindqvist, in News, Harbour, Business, Shipping · 3 Nov 2024 · 0 replies",
    ],
)
def test_a_day_by_the_headline_as_pages_print_it(line):
    assert dated(page("", f"<p>{line}</p>")).value == DAY


def test_the_day_of_a_picture_is_not_the_pages():
    caption = "3 November 2024: the tug as it was towed out of the harbour. Ada Brenner"
    assert dated(page("", f"<figure><figcaption>{caption}</figcaption></figure>")) is None


def test_a_time_whose_line_tells_of_an_update_is_one():
    body = '<p>Updated <time class="entry-date" datetime="2024-11-20">November 20, 2024</time></p>'
    assert dated(page("", body)).value is None
    assert dated(page(meta("article:published_time", "2024-11-03"), body)).value == DAY


def test_a_label_on_a_line_of_its_own_speaks_of_the_day_below_it():
    aside = '<aside class="sidebar"><h4>{}</h4><p>November 3, 2024</p></aside>'
    found = dated(page("", TEXT * 20 + aside.format("Published")))
    assert (found.value, "carries a label" in found.because) == (DAY, True)
    assert dated(page("", "<h4>Last updated:</h4><p>November 3, 2024</p>")).value is None
    assert dated(page("", TEXT * 20 + aside.format("Tides"))) is None


@pytest.mark.parametrize("label", ["Akt.:", "Agg.", "Updated:"])
def test_a_short_word_for_an_update_is_one(label):
    body = f"<p>3. November 2024, 16.03 Uhr</p><p>{label} 20. November 2024, 21.18 Uhr</p>"
    assert dated(page(meta("article:modified_time", "2024-11-20"), body)).value == DAY


def test_a_blog_prints_the_day_right_above_the_headline_and_comments_have_their_own():
    comment = "<div class=comment><div class=comment-header>Ada November 20, 2024 at 2:06 PM</div></div>"
    blog = "<!doctype html><html lang=en><body>{}<h1>" + HEAD + f"</h1>{TEXT}{comment}</body></html>"
    above = "<h2 class=date-header>Sunday, November 3, 2024</h2>"
    found = dated(formats.read("page.html", blog.format(above).encode()))
    assert (found.value, found.doubt) == (DAY, "")
    header = "<div class=page-header><div class=published-date>November 3, 2024</div></div>"
    assert dated(formats.read("page.html", blog.format(header).encode())).value == DAY


def test_a_label_that_is_a_word_of_another_language_counts_only_where_it_stands_alone():
    head = meta("article:published_time", "2024-11-03")
    assert dated(page(head, "<p>Data as of Oct 20, 2024.</p>")).value == DAY
    assert "carries a label" in dated(page("", "<p>Data: 3 novembre 2024</p>", lang="it")).because


def far(*days):
    return TEXT * 20 + "".join(f'<div class="date">{day} November 2024</div>{TEXT}' for day in days)


def test_a_day_that_only_stands_somewhere_on_the_page_is_looked_at_and_several_are_a_lists():
    one = dated(page("", far(3)))
    assert (one.value, bool(one.doubt)) == (DAY, True)
    several = dated(page("", far(3, 4)))
    assert several.value is None
    assert set(several.candidates) == {DAY, date(2024, 11, 4)}
    assert dated(page("", f"<p>November 3, 2024</p>{far(4, 5)}")).value == DAY


def test_the_day_in_the_head_of_the_page_is_todays():
    head = "<!doctype html><html><body><div class='masthead'>Sunday, November 3, 2024</div>"
    found = dated(formats.read("page.html", f"{head}<h1>{HEAD}</h1>{TEXT}</body></html>".encode()))
    assert (found.value, found.candidates) == (None, (DAY,))


def test_days_with_labels_far_from_the_headline_are_those_of_events():
    events = "".join(f"<h3>Regatta {day}</h3>{TEXT}<p>Date: {day} November 2024</p>" for day in (14, 15, 16))
    assert dated(page("", f"{TEXT * 20}{events}")) is None


def test_figures_are_read_by_the_language_of_the_page_or_by_the_others_on_it():
    line = "<p>03/11/2024</p>"
    assert dated(page("", line, lang="en-GB")).value == DAY
    assert dated(page("", line, lang="en-US")).value == date(2024, 3, 11)
    assert dated(page("", line + TEXT + "<p>25/10/2024</p>")).value == DAY
    assert dated(page("", line)).value is None


def test_a_site_is_known_by_what_it_calls_itself_and_by_its_domain():
    site = Site(page(SITE + '<link rel="canonical" href="https://www.ellerytimes.example/a">').stated)
    assert all(map(site.is_name, ("Harbour Gazette", "The Harbour Gazette", "Ellery Times")))
    assert not any(map(site.is_name, ("Quay", "A tug sinks")))
    assert host_names("https://news.kyiv.example.co.uk/a") == ("kyiv", "example")


def test_a_page_that_states_without_end_is_read_in_bounds():
    title = " - ".join(["a", "b"] * 200)
    head = "".join(
        meta("og:title", f"{number} {title}") + meta("og:site_name", f"{number} {title}") for number in range(150)
    )
    times = "".join(
        f'<time datetime="2024-10-{day:02}">{day} October 2024</time> <p>{day}.10.2024</p>' for day in range(1, 29)
    )
    sheet = page(head, times * 20)
    assert len(Site(sheet.stated).names) <= 60
    assert len(list(pieces(title))) <= 24
    assert titled(sheet) is not None
    assert dated(sheet) is not None


def test_a_title_is_cut_at_each_of_its_marks():
    assert ("Tug sinks", "Gazette", "|") in pieces("Tug sinks | Gazette")
    assert list(pieces("Tug sinks in Port-Ellery")) == []


def test_places_of_one_kind_count_once_and_the_curve_grows_with_the_lead():
    weights = {"h1": 2.0, "meta": 1.0}
    one, two = Candidate("a", weights), Candidate("b", weights)
    for _ in range(3):
        one.give(Sign("h1", "a", "the page's h1", 1.0, None), 1.0)
    assert one.score == 2.0
    curve = Curve(-0.5, 0.5, 3.0)
    ahead = curve.at([one, two])
    two.give(Sign("meta", "b", "a meta element", 1.0, None), 1.0)
    assert curve.at([one, two]) < ahead


def test_a_draft_of_a_page_takes_both_with_their_reasons(desk):
    head = SITE + meta("og:title", f"{HEAD} | Harbour Gazette") + linked(headline=HEAD, datePublished="2024-11-03")
    drafted = compose(page(head, "<p>November 3, 2024</p>"), desk, NOW)
    assert drafted.front["title"] == drafted.front["source"]["title"] == HEAD
    assert drafted.front["date"] == "2024-11-03"
    assert "JSON-LD headline" in drafted.evidence["title"].because
    assert "JSON-LD datePublished" in drafted.evidence["date"].because


def test_an_update_alone_is_the_day_where_the_text_tells_of_nothing_else(desk):
    update = "<p>Updated on November 3, 2024</p>"
    drafted = compose(page("", update), desk, NOW)
    assert drafted.front["date"] == "2024-11-03"
    assert drafted.evidence["date"].doubt.endswith("only an update is dated")
    older = "<p>The Harbour Authority raised the tug on September 20, 2024, and sold it to a yard nearby.</p>"
    assert "date" not in compose(page("", update + older), desk, NOW).front


def test_the_update_that_readers_see_goes_before_days_that_scripts_hold(desk):
    update = "<p>Updated on November 3, 2024</p>"
    script = '<script>state = {"published_at": "2023-02-01"}</script>'
    drafted = compose(page("", update + script), desk, NOW)
    assert (drafted.front["date"], "date" in " ".join(drafted.front["review"])) == ("2024-11-03", True)


def test_a_record_kept_in_an_attribute_tells_its_day():
    record = '<div data-page="{&quot;datePublished&quot;:&quot;2024-11-03T09:00&quot;}"></div>'
    found = dated(page("", record))
    assert (found.value, bool(found.doubt)) == (DAY, True)


def test_the_outlets_own_zone_dates_its_page(desk):
    head = '<link rel="canonical" href="https://www.kyivpost.com/post/1">' + meta(
        "article:published_time", "2024-11-02T23:30:00Z"
    )
    assert compose(page(head), desk, NOW).front["date"] == "2024-11-02"


@pytest.mark.parametrize(
    ("head", "author"),
    [
        (linked(author="Harbour Gazette") + '<meta name="author" content="By Ada Brenner">', "Ada Brenner"),
        (linked(author="#identity") + '<meta name="author" content="Ada Brenner">', "Ada Brenner"),
        ('<meta name="author" content="Ada Brenner, Harbour Gazette">', "Ada Brenner"),
        ('<meta name="author" content="News desk">', None),
    ],
)
def test_the_author_is_a_person_and_not_the_site(desk, head, author):
    drafted = compose(page(SITE + head), desk, NOW)
    assert drafted.front.get("source", {}).get("author") == author
