"""A sweep tells added, edited, moved, removed and touched files, by stat where it can and by bytes where it must."""

import os

from hypothesis import given
from hypothesis import strategies as st

from builder.archive.changes import Known, compare, settled
from builder.archive.walk import Found, Stat
from tests.archive.newsroom import SITE

OLD = 1_600_000_000_000_000_000  # long before any test: such a file vouches for its bytes


def age(room, path, mtime_ns=OLD):
    os.utime(room.root / path, ns=(mtime_ns, mtime_ns))


def kinds(room):
    return [(change.kind, change.path, change.was) for change in room.sweep().changes]


def test_everything_is_added_at_first(room):
    room.briefing("alpha")
    room.plain("about")
    room.put("content/briefings/map.png", b"png")
    room.put("content/static/robots/a.pdf", b"pdf")
    room.put("content/briefings/notes.txt", "no business of ours")
    found = [(change.kind, change.path, change.sort, change.needs_reading) for change in room.sweep().changes]
    assert found == [
        ("added", "content/briefings/alpha.md", "briefing", True),
        ("added", "content/briefings/map.png", "picture", False),
        ("added", "content/pages/about.md", "plain", True),
        ("added", "content/static/robots/a.pdf", "static", False),
    ]


def test_nothing_is_read_where_the_stat_is_the_same(room, monkeypatch):
    path = room.briefing("alpha")
    age(room, path)
    room.absorb()
    monkeypatch.setattr("hashlib.file_digest", None)
    assert kinds(room) == []


def test_a_young_file_is_in_doubt_until_it_is_old(room):
    path = room.briefing("alpha", body="One.")
    room.absorb()
    status = (room.root / path).stat()
    (room.root / path).write_bytes((room.root / path).read_bytes().replace(b"One.", b"Two."))
    age(room, path, status.st_mtime_ns)
    same = (room.root / path).stat()
    assert (same.st_size, same.st_mtime_ns, same.st_ino) == (status.st_size, status.st_mtime_ns, status.st_ino)
    assert kinds(room) == [("edited", path, "")]


def test_touched_is_not_edited(room):
    path = room.briefing("alpha")
    age(room, path)
    room.absorb()
    age(room, path, OLD + 1)
    assert kinds(room) == [("touched", path, "")]
    room.absorb()
    assert kinds(room) == []


def test_a_new_inode_with_the_old_time_and_size_is_looked_at(room):
    path = room.briefing("alpha", body="One.")
    age(room, path)
    room.absorb()
    data = (room.root / path).read_bytes()
    (room.root / path).rename(room.root / "kept")
    room.put(path, data.replace(b"One.", b"Two."))
    age(room, path)
    assert kinds(room) == [("edited", path, "")]


def test_removed_moved_and_moved_with_an_edit(room):
    alpha, beta, gamma = room.briefing("alpha"), room.briefing("beta"), room.briefing("gamma")
    room.absorb()
    room.remove(alpha)
    (room.root / "content/briefings/2024").mkdir()
    (room.root / beta).rename(room.root / "content/briefings/2024/beta.md")
    room.remove(gamma)
    room.briefing("gamma", body="Other words.", path="content/briefings/2024/gamma.md")
    assert kinds(room) == [
        ("moved", "content/briefings/2024/beta.md", beta),
        ("added", "content/briefings/2024/gamma.md", ""),
        ("removed", alpha, ""),
        ("removed", gamma, ""),
    ]


def test_a_static_file_does_not_move_into_a_briefing(room):
    data = (room.root / room.briefing("alpha")).read_bytes()
    room.absorb()
    room.remove("content/briefings/alpha.md")
    room.put("content/static/alpha.md", data)
    assert [kind for kind, _, _ in kinds(room)] == ["removed", "added"]


def test_a_setting_that_shapes_files_has_all_read_again(room):
    path = room.briefing("alpha")
    age(room, path)
    room.absorb()
    room.put("site.yaml", SITE.replace("Kyiv", "London"))
    (change,) = room.sweep().changes
    assert (change.kind, change.because) == ("edited", "a setting that shapes it has changed")
    room.absorb()
    assert kinds(room) == []
    room.put("site.yaml", SITE.replace("Kyiv", "London").replace("The Archive", "Another title"))
    assert kinds(room) == []


def test_the_vocabulary_has_those_read_again_that_it_concerns(room):
    for slug, tags in (("alpha", "[troops]"), ("beta", "[aid]"), ("gamma", "[trains]")):
        age(room, room.briefing(slug, tags=tags))
    room.put("content/vocabulary/tags.yaml", "aid:\n")
    room.absorb()
    room.put("content/vocabulary/tags.yaml", "aid:\n  description: Of all kinds.\nTroops:\n")
    assert [(change.path, change.because) for change in room.sweep().changes] == [
        ("content/briefings/alpha.md", 'the vocabulary has changed what it says of "troops"'),
        # Not listed itself, and "Troops" begins alike: the message about it may propose that.
        ("content/briefings/gamma.md", 'the vocabulary has changed what it says of "trains"'),
    ]
    room.absorb()
    assert kinds(room) == []
    assert [term.name for term in room.view.terms("tags")] == ["aid", "trains", "Troops"]


def test_a_domain_concerns_the_hosts_below_it(room):
    for slug, host in (("alpha", "www.post.example"), ("beta", "post.example.org")):
        age(room, room.briefing(slug, source=f"{{outlet: Post, url: 'https://{host}/x'}}"))
    room.absorb()
    room.put("content/vocabulary/outlets.yaml", "Wire:\n  domains: [post.example]\n")
    assert [change.path for change in room.sweep().changes] == ["content/briefings/alpha.md"]


def test_the_vocabulary_concerns_what_rights_keep_back(room):
    """A figure of a briefing of which only the link is published is checked nonetheless."""
    source = "{outlet: Post, url: 'https://post.example/x'}"
    figures = "[{series: troops-there, value: 3, unit: men}]"
    age(room, room.briefing("alpha", source=source, rights="link", figures=figures))
    first = room.absorb().problems
    room.put("content/vocabulary/series.yaml", "troops-there:\n  name: Troops there\n  unit: men\n")
    assert [change.path for change in room.sweep().changes] == ["content/briefings/alpha.md"]
    assert len(room.absorb().problems) == len(first) - 1


STATS = st.builds(Stat, st.integers(0, 2), st.integers(0, 2), st.integers(0, 2))
SORTS = st.sampled_from(["briefing", "plain", "picture", "static"])
DIGESTS = st.sampled_from(["aa", "bb", "cc"])
FILES = st.dictionaries(st.sampled_from("abcdef"), st.tuples(SORTS, STATS, DIGESTS))


@given(FILES, FILES, st.sets(st.sampled_from("abcdef")))
def test_changes_turn_what_is_known_into_what_is_found(before, after, revised):
    known = {path: Known(sort, stat, digest) for path, (sort, stat, digest) in before.items()}
    found = [Found(path, sort, stat) for path, (sort, stat, _) in sorted(after.items())]
    changes = compare(found, known, dict.fromkeys(revised, "said so"), lambda path: after[path][2])
    assert [change.path for change in changes] == sorted(change.path for change in changes)
    state = {path: (entry.sort, entry.stat) for path, entry in known.items()}
    for change in changes:
        for gone in filter(None, (change.was, change.path if change.kind == "removed" else "")):
            del state[gone]
    for change in changes:
        if change.stat is not None:
            state[change.path] = (change.sort, change.stat)
    assert state == {path: (sort, stat) for path, (sort, stat, _) in after.items()}
    for change in changes:
        if change.kind == "moved":
            assert before[change.was][2] == after[change.path][2]
        if change.kind == "touched":
            assert before[change.path][2] == after[change.path][2]
            assert change.path not in revised
    read = {change.path for change in changes if change.needs_reading}
    texts = {path for path in revised & after.keys() & before.keys() if after[path][0] in ("briefing", "plain")}
    assert texts <= read


def test_only_the_young_are_in_doubt():
    stat = Stat(1, OLD, 1)
    assert settled(stat, OLD + 3_000_000_000) == stat
    assert settled(stat, OLD + 1_000_000_000).mtime_ns == -1
    assert settled(stat, OLD - 1).mtime_ns == -1
