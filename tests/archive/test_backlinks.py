"""What links here: the latest twenty, of files of which the first fifty links count."""

from builder.archive import backlinks
from builder.archive.entry import REFERENCES
from tests.archive.newsroom import id_of
from tests.archive.stock import reading, stocked


def test_the_latest_come_first_by_whatever_reference(room):
    room.briefing("target", date="2024-10-01", body="[[target]]")
    room.briefing("by-slug", date="2024-10-02", body="[[target]] and [[target|again]]")
    room.briefing("by-day", date="2024-10-04", body="[[2024/10/01/target#part]]")
    room.briefing("by-path", date="2024-10-03", body="[x](target.md#part) [[target]]")
    room.briefing("draft", status="draft", body="[[target]]")
    room.briefing("withdrawn", status="withdrawn", body="[[target]]")
    room.plain("about", body="[x](../briefings/target.md)")
    room.absorb()
    assert room.view.backlinks(id_of("target")) == (id_of("by-day"), id_of("by-path"), id_of("by-slug"))
    assert room.view.backlinks(id_of("draft")) == room.view.backlinks("nobody") == ()


def test_a_link_that_rights_keep_back_is_none(room):
    room.briefing("target")
    source = "{outlet: Post, url: 'https://example.org/x'}"
    room.briefing("kept-back", rights="excerpt", source=source, body="[[target]]\n\n> In a quotation.")
    room.briefing("quoted", rights="excerpt", source=source, body="Words.\n\n> See [[target]].")
    room.absorb()
    assert room.view.backlinks(id_of("target")) == (id_of("quoted"),)


def test_twenty_are_shown():
    linking = [reading(f"b{n:02}", f"2024-10-{1 + n:02}", refs=["slug:target"]) for n in range(25)]
    with stocked([reading("target", "2024-01-01", refs=["slug:target"]), *linking]) as stock:
        found = stock.view.backlinks("target")
    assert found == tuple(f"b{n:02}" for n in range(24, 4, -1))
    assert len(found) == backlinks.SHOWN


def test_fifty_links_of_a_file_count_and_bound_what_an_edit_changes(room):
    names = [f"t{n:03}" for n in range(REFERENCES + 10)]
    for name in names:
        room.briefing(name, date="2024-01-01")
    room.briefing("overview", body=" ".join(f"[[{name}]]" for name in names))
    room.absorb()
    assert room.view.backlinks(id_of("t049")) == (id_of("overview"),)
    assert room.view.backlinks(id_of("t050")) == ()
    room.briefing("overview", body=" ".join(f"[[{name}]]" for name in reversed(names)))
    touched = room.absorb().touched
    changed = {key for key in touched if key.startswith("backlinks:")} - {f"backlinks:{id_of('overview')}"}
    assert room.view.backlinks(id_of("t050")) == (id_of("overview"),)
    assert len(changed) <= backlinks.REACH == 100
