"""A view notes every question with a fingerprint of its answer, and gives answers in the shape that pages know."""

import hashlib

import pytest

from builder.archive.answer import Picture, Related, Shelf, Target, TermRef
from builder.archive.questions import QUESTIONS
from tests.archive.newsroom import SITE, id_of


@pytest.fixture
def filled(room):
    room.put("site.yaml", SITE + "desk: {name: The Desk}\n")
    room.put(
        "content/vocabulary/places.yaml",
        "Russia:\nKursk Oblast:\n  parent: Russia\n  aliases: [Kursk region]\n  description: In the west.\n",
    )
    room.put("content/vocabulary/outlets.yaml", "The Post:\n  aliases: [Post]\n  domains: [post.example]\n")
    room.put("content/briefings/map.png", b"png")
    room.put("content/static/a/b.pdf", b"pdf")
    room.plain(
        "about", title="About us", summary="Who we are.", updated="2024-11-02", body="See [x](../briefings/alpha.md)."
    )
    room.briefing(
        "alpha",
        date="2024-10-28T14:30+02:00",
        summary="In short.",
        source="{outlet: Post, url: 'https://post.example/x', cites: [Wire]}",
        rights="own",
        places="[Kursk region, Russia]",
        tags="[troops]",
        body="A map: ![map](map.png)",
        aliases="[/old/]",
    )
    room.briefing("beta", date="2024-10-27", places="[Kursk Oblast]", body="[[alpha]]", posted="2024-11-14T09:30+02:00")
    room.absorb()
    return room


def test_answers_in_the_shape_of_pages(filled):
    view = filled.view
    alpha, beta = id_of("alpha"), id_of("beta")
    card = view.card(alpha)
    assert (card.title, card.day, card.clock, card.address) == ("Alpha", "2024-10-28", "14:30", "/2024/10/28/alpha")
    assert (card.outlet, card.cites) == (TermRef("sources", "the-post", "The Post"), ("Wire",))
    assert (card.place, card.posted) == (TermRef("places", "kursk-oblast", "Kursk Oblast"), "2024-10-28T14:30+02:00")
    record = view.record(alpha)
    assert record.briefing.source.outlet == "Post"
    assert [term.slug for term in record.terms] == ["troops", "kursk-oblast", "russia", "the-post"]
    assert view.body(alpha) == '<p>A map: <img data-ref="picture:content/briefings/map.png" alt="map"></p>\n'
    path, digest = "content/briefings/map.png", hashlib.sha256(b"png").hexdigest()
    assert view.pictures(alpha) == (Picture(f"picture:{path}", path, digest),)
    assert view.target("slug:alpha#part") == Target("briefing", alpha, "/2024/10/28/alpha", "Alpha")
    assert view.target("path:content/pages/about.md") == Target("plain", "", "/about", "About us")
    assert view.target("slug:nobody") == Target("missing")
    assert view.neighbours(alpha) == (beta, None)
    assert view.related(beta) == (Related(alpha, "shares Kursk Oblast"),)
    assert view.backlinks(alpha) == (beta,)
    assert view.latest() == (alpha, beta)
    assert view.feed() == (beta, alpha)
    assert view.shelf("places/russia") == Shelf((alpha,), view.shelf("places/russia").parts, False)
    assert view.sitemap_month("2024-10") == (
        ("/2024/10/27/beta", "2024-11-14T09:30+02:00"),
        ("/2024/10/28/alpha", "2024-10-28T14:30+02:00"),
    )


def test_terms_as_pages_tell_them(filled):
    view = filled.view
    place = view.term("places", "kursk-oblast")
    assert (place.name, place.description, place.aliases) == ("Kursk Oblast", "In the west.", ("Kursk region",))
    assert (place.parent, place.children) == (TermRef("places", "russia", "Russia"), ())
    assert view.term("places", "russia").children == (TermRef("places", "kursk-oblast", "Kursk Oblast"),)
    assert view.term("places", "kursk-region") is None
    assert view.term("tags", "troops").parent is None
    assert view.terms("places") == (TermRef("places", "kursk-oblast", "Kursk Oblast"), place.parent)
    assert view.letters("places") == ()
    assert view.redirects() == (
        ("/old", "/2024/10/28/alpha"),
        ("/places/kursk-region/", "/places/kursk-oblast/"),
        ("/sources/post/", "/sources/the-post/"),
    )


def test_many_terms_are_cut_by_letter(room, monkeypatch):
    monkeypatch.setattr("builder.archive.questions.terms.LETTERED", 3)
    room.briefing("alpha", tags="[beta, Élan, eta, 9th, alpha]")
    room.absorb()
    view = room.view
    assert view.letters("tags") == ("0-9", "a", "b", "e")
    assert view.terms("tags") == ()
    assert [term.name for term in view.terms("tags", "e")] == ["Élan", "eta"]
    room.briefing("alpha", tags="[beta, Élan, 9th]")
    room.absorb()
    assert (room.view.letters("tags"), len(room.view.terms("tags"))) == ((), 3)


def test_plain_pages_and_files(filled):
    view = filled.view
    page = view.plain("about")
    assert (page.title, page.summary, page.updated, page.language, page.address) == (
        "About us",
        "Who we are.",
        "2024-11-02",
        "en",
        "/about",
    )
    assert page.body == '<p>See <a data-ref="path:content/briefings/alpha.md">x</a>.</p>\n'
    assert (view.plain("nobody"), view.plains()) == (None, (("about", "About us"),))
    assert (view.statics(), len(view.static("a/b.pdf")), view.static("a/c.pdf")) == (("a/b.pdf",), 64, "")


def test_settings_reach_into_groups(filled):
    view = filled.view
    assert (view.setting("title"), view.setting("desk.name"), view.setting("feeds.entries")) == (
        "The Archive",
        "The Desk",
        50,
    )
    assert view.setting("base_path") == ""
    with pytest.raises(AttributeError):
        view.setting("nonsense")
    assert set(view.asked) == {"setting:title", "setting:desk.name", "setting:feeds.entries", "setting:base_path"}


def test_every_question_is_noted_with_its_fingerprint(filled):
    view = filled.view
    page = view.fresh()
    page.card(id_of("alpha"))
    page.card("nobody")
    page.note("template:home.html", "abc")
    assert set(page.asked) == {f"card:{id_of('alpha')}", "card:nobody", "template:home.html"}
    assert view.asked == {}
    other = view.fresh()
    other.card(id_of("alpha"))
    assert other.asked[f"card:{id_of('alpha')}"] == page.asked[f"card:{id_of('alpha')}"]
    assert filled.answers(list(other.asked)) == other.asked


def test_what_was_asked_before_is_not_looked_up_again(filled):
    view = filled.view
    view.card(id_of("alpha"))
    seen = []
    filled.archive.connection.set_trace_callback(seen.append)
    assert view.fresh().card(id_of("alpha")) is view.card(id_of("alpha"))
    assert seen == []


def test_every_question_has_a_method(filled):
    names = {name.replace("-", "_") for name in QUESTIONS}
    assert names <= set(dir(filled.view))


def test_what_is_made_once_is_noted_by_all_who_use_it(filled):
    made = []

    def place(view):
        made.append(view.card(id_of("alpha")).place)
        return made[-1].name + view.setting("title")

    view = filled.view
    pages = [view.fresh() for _ in range(3)]
    pages[2].card(id_of("beta"))
    assert {page.once("place of alpha", place) for page in pages} == {"Kursk OblastThe Archive"}
    assert len(made) == 1
    rests = {f"card:{id_of('alpha')}", "setting:title"}
    assert [set(page.asked) for page in pages] == [rests, rests, rests | {f"card:{id_of('beta')}"}]
    assert filled.answers(list(rests)) == pages[0].asked
    assert view.asked == {}


def test_its_memory_has_a_bound(filled, monkeypatch):
    monkeypatch.setattr("builder.archive.view.REMEMBERED", 10)
    view = filled.view
    for number in range(100):
        assert view.fresh().card(f"nobody {number}") is None
        assert view.fresh().once(number, lambda view: view.setting("title")) == "The Archive"
    assert len(view._memory) <= 20
    assert len(view._made) <= 20


def test_looking_ahead_changes_no_answer_and_notes_nothing(filled):
    ids = [id_of("alpha"), id_of("beta"), "nobody"]

    def asked(view):
        return [(view.card(id), view.record(id), view.body(id), view.pictures(id)) for id in ids]

    view, plain = filled.view, filled.view
    view.look_ahead(("card", "record", "body", "pictures"), ids)
    assert view.asked == {}
    page = view.fresh()
    seen = []
    filled.archive.connection.set_trace_callback(seen.append)
    answers = asked(page)
    filled.archive.connection.set_trace_callback(None)
    assert seen == []
    assert (answers, page.asked) == (asked(plain), plain.asked)
    assert asked(view.fresh()) == answers
