"""Drafts leak nowhere: whatever is asked, no answer holds a word of what readers may not see."""

import pytest

from builder.archive.questions import QUESTIONS, Source, ask
from builder.archive.store import Archive
from tests.archive.newsroom import Newsroom, id_of

SOURCE = "{outlet: Secretgazette, url: 'https://example.org/x', cites: [Secretwire]}"
HIDDEN = {
    "draft": {"status": "draft"},
    "review": {"status": "review", "review": "['date: secretdoubt']"},
    "undated": {"status": "review", "date": None, "review": "['date: secretdoubt']"},
    "embargoed": {"publish_at": "2024-12-02T00:00+02:00"},
    "expired": {"expires": "2024-11-30"},
}


def secret(room, name, **fields):
    """A briefing whose every word is secret."""
    room.put(f"content/briefings/hush-{name}.png", name.encode())
    room.briefing(
        f"hush-{name}",
        title=f"Secrettitle {name}",
        summary="Secretsummary.",
        source=SOURCE,
        rights="own",
        tags=f"[secrettag-{name}, shared]",
        people="[Secret Person]",
        story="secret-story",
        figures="[{series: secret-series, value: 7, unit: secretunits}]",
        events="[{date: 2024-10-28, text: Secretevent}]",
        aliases=f"[/secret-alias-{name}]",
        body=f"Secretbody [[open]] ![secretmap](hush-{name}.png)",
        **fields,
    )


def keys(archive):
    """Every question, with every argument that anything in the archive suggests."""
    database = archive.connection
    ids = [row[0] for row in database.execute("SELECT id FROM briefing")] + [id_of("open")]
    shelves = [f"{kind}/{slug}" for kind, slug in database.execute("SELECT DISTINCT kind, spelled FROM mention")]
    shelves += ["stories/secret-story", "figures/secret-series", "tags/shared"]
    spans = ["2024", "2024-10", "2024-10-28"]
    refs = [f"path:{path}" for (path,) in database.execute("SELECT path FROM file")]
    refs += [f"slug:{slug}" for (slug,) in database.execute("SELECT slug FROM briefing")]
    refs += [f"day:2024-10-28/{slug}" for (slug,) in database.execute("SELECT slug FROM briefing")]
    arguments = {
        "setting": ["title", "rights", "desk"],
        "target": refs,
        "shelf": [f"dates/{span}" for span in spans]
        + [f"{shelf}{end}" for shelf in shelves for end in ("", "/2024-10")],
        "beside": spans,
        "published": ["2024-10"],
        "sitemap-month": ["2024-10"],
        "term": shelves,
        "terms": ["tags", "people", "sources", "tags/s", "stories", "figures"],
        "letters": ["tags"],
        "plain": ["about"],
        "static": ["a.txt"],
    }
    alone = (
        "latest",
        "recent-months",
        "feed",
        "years",
        "published-months",
        "sitemap-months",
        "plains",
        "statics",
        "redirects",
    )
    for name in QUESTIONS:
        if name in alone:
            yield name
        else:
            yield from (f"{name}:{argument}" for argument in arguments.get(name, ids))


def leaks(room):
    """The questions whose answers hold a secret word, or the name of a secret file, but for the links to it that the
    editor wrote into a page.
    """
    source = Source(room.archive.connection, room.site.settings)
    answers = {key: repr(ask(source, key)) for key in keys(room.archive)}
    assert len(answers) > 60
    written = (f"body:{id_of('open')}", "plain:about")
    return {
        key: answer
        for key, answer in answers.items()
        if "secret" in answer.casefold() or ("hush" in answer and key not in written)
    }


@pytest.fixture
def open_room(room):
    body = "[[open]] " + " ".join(f"[x](hush-{name}.md)" for name in HIDDEN)
    picks = ", ".join(f"'{id_of(f'hush-{name}')}'" for name in HIDDEN)
    room.briefing("open", tags="[shared]", related=f"[{picks}]", body=body)
    room.plain("about", body=" ".join(f"[x](../briefings/hush-{name}.md)" for name in HIDDEN))
    return room


@pytest.mark.parametrize("name", HIDDEN)
def test_what_is_not_published_is_in_no_answer(open_room, name):
    for each in HIDDEN:
        secret(open_room, each, **HIDDEN[name])
    open_room.absorb()
    assert leaks(open_room) == {}
    view = open_room.view
    assert [view.target(f"slug:hush-{each}").kind for each in HIDDEN] == ["hidden"] * len(HIDDEN)
    assert view.shelf("tags/shared").ids == view.latest() == view.feed() == (id_of("open"),)


def test_the_same_words_are_there_once_it_is_published(open_room):
    """Or the test above would prove nothing."""
    for name in HIDDEN:
        secret(open_room, name)
    open_room.absorb()
    told = {key.partition(":")[0] for key in leaks(open_room)}
    assert told >= {
        "card",
        "record",
        "body",
        "pictures",
        "target",
        "related",
        "latest",
        "feed",
        "shelf",
        "published",
        "term",
    }
    assert told >= {"terms", "redirects", "neighbours", "sitemap-month", "backlinks"}


def test_what_was_published_and_is_taken_back_leaves_nothing(open_room):
    for name in HIDDEN:
        secret(open_room, name)
    open_room.absorb()
    for name in HIDDEN:
        secret(open_room, name, **HIDDEN[name])
    open_room.absorb()
    assert leaks(open_room) == {}


def test_a_withdrawn_briefing_keeps_its_headline_and_its_address(open_room):
    for name in HIDDEN:
        secret(open_room, name, status="withdrawn")
    open_room.absorb()
    found = leaks(open_room)
    assert {key.partition(":")[0] for key in found} == {"card", "published", "redirects"}
    told = ("secretsummary", "secretgazette", "secretwire", "secret person", "secrettag", "secretbody", "secretevent")
    assert not [word for word in told if word in " ".join(found.values()).casefold()]
    card = open_room.view.card(id_of("hush-draft"))
    assert (card.title, card.status, card.address) == ("Secrettitle draft", "withdrawn", "/2024/10/28/hush-draft")


def test_with_drafts_those_with_a_date_count_as_published(tmp_path):
    room = Newsroom(tmp_path, drafts=True)
    room.briefing("open", tags="[shared]")
    for name in HIDDEN:
        secret(room, name, **HIDDEN[name])
    room.absorb()
    assert set(room.view.latest()) == {id_of(name) for name in ("open", "hush-draft", "hush-review")}
    room.archive.close()


def test_rights_keep_the_text_back(room):
    source = "{outlet: Post, url: 'https://example.org/x'}"
    rest = {"summary": "Summary.", "source": source, "events": "[{date: 2024-10-28, text: Said.}]"}
    body = "Secretbody.\n\n> Quotedwords [[open]]\n\n![secretmap](map.png)"
    room.put("content/briefings/map.png", b"png")
    room.briefing("open")
    for rights in ("own", "licensed", "excerpt", "link"):
        room.briefing(rights, rights=rights, body=body, **rest)
    room.absorb()
    view = room.view
    bodies = {rights: view.body(id_of(rights)) for rights in ("own", "licensed", "excerpt", "link")}
    assert [rights for rights, text in bodies.items() if "Secretbody" in text] == ["own", "licensed"]
    assert [rights for rights, text in bodies.items() if "Quotedwords" in text] == ["own", "licensed", "excerpt"]
    assert [rights for rights in bodies if view.pictures(id_of(rights))] == ["own", "licensed"]
    assert [rights for rights in bodies if view.card(id_of(rights)).summary] == ["own", "licensed", "excerpt"]
    assert [rights for rights in bodies if view.record(id_of(rights)).briefing.events] == ["own", "licensed", "excerpt"]
    assert {view.record(id_of(rights)).briefing.body for rights in bodies} == {""}
    assert set(view.backlinks(id_of("open"))) == {id_of(rights) for rights in ("own", "licensed", "excerpt")}


def test_the_stored_file_holds_no_forbidden_word(tmp_path):
    room = Newsroom(tmp_path, archive=tmp_path / "a.sqlite")
    source = "{outlet: Post, url: 'https://example.org/x'}"
    room.briefing("alpha", rights="excerpt", source=source, body="Secretbody here.", extra="{note: secretnote}")
    room.briefing("beta", rights="link", source=source, body="Secretbody here.", summary="Secretsummary.")
    room.absorb()
    room.archive.close()
    data = room.where.read_bytes().lower()
    assert b"secret" not in data
    assert b"alpha" in data
    Archive.open(room.where).close()
