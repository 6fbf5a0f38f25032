"""The laws of the archive, by random walks of edits: what is absorbed bit by bit answers as what is absorbed at once, and no
answer changes whose key was not touched.
"""

import shutil
import tempfile
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.archive import questions, shelf
from builder.archive.store import Archive
from builder.errors import Mistake
from tests.archive.newsroom import NOW, SITE, Newsroom, id_of

SLUGS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]
DAYS = ["2023-05-01", "2023-12-31", "2024-01-01", "2024-10-27", "2024-10-28"]
DATES = [*DAYS, "2024-10-28T14:30+02:00", "2024-10-28T09:00-05:00", "2024-10-27T23:59:30+03:00"]
TAGS = ["troops", "Troops", "aid", "drones", "Élan"]
PEOPLE = ["Ann Bell", "Ann-Bell", "Ivo Kern"]
PLACES = ["Kursk", "Kursk Oblast", "Sumy"]
OUTLETS = ["The Post", "Example Post", "Wire"]
LINKS = [
    "[[alpha]]", "[[beta|words]]", "[[2024/10/28/gamma]]", "[a](delta.md#part)", "[b](../pages/about.md)",
    "![map](map.png)", "> quoted [[zeta]]", "plain words", "[[nobody]]",
]  # fmt: skip
TIMES = [NOW + timedelta(days=days) for days in (-400, -1, 0, 1, 40)]

FRONT = {
    "date": st.sampled_from(DATES),
    "title": st.sampled_from(["One", "Two", "Three"]),
    "status": st.sampled_from([None, None, None, "draft", "withdrawn"]),
    "tags": st.lists(st.sampled_from(TAGS), max_size=3).map(lambda names: f"[{', '.join(names)}]"),
    "people": st.lists(st.sampled_from(PEOPLE), max_size=2).map(lambda names: f"[{', '.join(names)}]"),
    "places": st.lists(st.sampled_from(PLACES), max_size=2).map(lambda names: f"[{', '.join(names)}]"),
    "source": st.sampled_from([None, *[f"{{outlet: {name}, url: 'https://www.post.example/x'}}" for name in OUTLETS]]),
    "rights": st.sampled_from([None, "own", "excerpt", "link"]),
    "slug": st.sampled_from([None, None, None, "alpha", "shared"]),
    "story": st.sampled_from([None, "the-war"]),
    "figures": st.sampled_from([None, "[{series: troops-there, value: 3, unit: men}]", "[{series: other, value: 3, unit: men}]"]),
    "related": st.sampled_from([None, None, f"['{id_of('alpha')}', '{id_of('beta')}']"]),
    "aliases": st.sampled_from([None, None, None, "[/old]", "[/older/]"]),
    "publish_at": st.sampled_from([None, None, None, "2024-11-30T09:00+02:00", "2025-01-05"]),
    "expires": st.sampled_from([None, None, None, "2024-12-02", "2023-11-01"]),
    "updated": st.sampled_from([None, "2024-11-02"]),
    "posted": st.sampled_from([None, None, "2024-11-14T09:30+02:00", "2024-11-14"]),
}  # fmt: skip
BODY = st.lists(st.sampled_from(LINKS), max_size=4).map("\n\n".join)
VOCABULARY = {
    "tags": st.sampled_from(["", "troops:\n", "Troops:\n  aliases: [aid]\n  description: Of men.\n", "war:\ntroops:\n  parent: war\naid:\n  parent: troops\n"]),
    "people": st.sampled_from(["", "Ann Bell:\n  slug: bell\n", "Anne Bell:\n  aliases: [Ann Bell]\n", "Ivo Kerns:\n"]),
    "places": st.sampled_from(["", "Kursk Oblast:\n  aliases: [Kursk]\n", "Kursk:\nKursk Oblast:\n  parent: Kursk\n"]),
    "outlets": st.sampled_from(["", "The Post:\n  domains: [post.example]\n", "Wire:\n  aliases: [Example Post]\n  domains: [www.post.example]\n"]),
    "series": st.sampled_from(["", "troops-there:\n  name: Troops there\n  unit: soldiers\n", "troops-there:\n  name: Men there\n  unit: men\n"]),
}  # fmt: skip
EDITS = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(SLUGS), st.fixed_dictionaries(FRONT), BODY),
    st.tuples(st.just("write"), st.sampled_from(SLUGS), st.fixed_dictionaries({"date": FRONT["date"], "tags": FRONT["tags"]}), BODY),
    st.tuples(st.just("body"), st.sampled_from(SLUGS), BODY),
    st.tuples(st.just("remove"), st.sampled_from(SLUGS)),
    st.tuples(st.just("move"), st.sampled_from(SLUGS)),
    st.tuples(st.just("plain"), st.sampled_from(["about", "method"]), st.sampled_from([None, "One", "Two"]), BODY),
    st.tuples(st.just("picture"), st.sampled_from([None, b"one", b"two"])),
    st.tuples(st.just("static"), st.sampled_from([None, b"one", b"two"])),
    st.tuples(st.just("words"), st.sampled_from(sorted(VOCABULARY)), st.data()),
    st.tuples(st.just("now"), st.sampled_from(TIMES)),
    st.tuples(st.just("settings"), st.sampled_from(["feeds: {entries: 2}", "timezone: UTC", "language: uk", "rights: {quote_words: 0}", ""])),
)  # fmt: skip


def spans_of(days):
    return sorted({day[:length] for day in days for length in (4, 7, 10)})


def all_keys():
    """Every question that could be asked of this walk."""
    spans = spans_of(DAYS)
    terms = [f"tags/{slug}" for slug in ("troops", "aid", "drones", "élan", "war")]
    terms += ["people/ann-bell", "people/bell", "people/anne-bell", "people/ivo-kern", "places/kursk", "places/kursk-oblast", "places/sumy"]
    terms += ["sources/the-post", "sources/example-post", "sources/wire", "stories/the-war", "figures/troops-there", "figures/other"]
    keys = ["latest", "recent-months", "feed", "years", "published-months", "sitemap-months", "plains", "statics", "redirects"]
    for slug in SLUGS:
        names = ("card", "body", "record", "pictures", "neighbours", "related", "backlinks")
        keys += [f"{name}:{id_of(slug)}" for name in names]
        keys += [f"target:path:content/briefings/{slug}.md", f"target:path:content/briefings/moved/{slug}.md", f"target:slug:{slug}"]
        keys += [f"target:day:{day}/{slug}" for day in DAYS]
    keys += ["target:slug:shared", "target:slug:nobody", "target:path:content/pages/about.md", "plain:about", "plain:method", "static:a.txt"]
    keys += [f"shelf:dates/{span}" for span in spans] + [f"beside:{span}" for span in spans]
    keys += [f"{name}:{span}" for span in spans if len(span) == 7 for name in ("published", "sitemap-month")]
    keys += [f"shelf:{term}" for term in terms] + [f"shelf:{term}/{span}" for term in terms for span in spans]
    keys += [f"term:{term}" for term in terms]
    for kind in ("tags", "people", "organizations", "places", "sources"):
        keys += [f"letters:{kind}", f"terms:{kind}"] + [f"terms:{kind}/{letter}" for letter in "abdeikstuw"]
    return keys


KEYS = all_keys()


class Walk:
    """A newsroom that edits at random. Where an edit makes an error, the archive must stay as it was."""

    def __init__(self, root):
        self.room = Newsroom(root)
        self.now = NOW
        self.fields = {}

    def path(self, slug):
        moved = f"content/briefings/moved/{slug}.md"
        return moved if (self.room.root / moved).exists() else f"content/briefings/{slug}.md"

    def write(self, slug, fields, body):
        self.fields[slug] = fields
        self.room.briefing(slug, body=body, path=self.path(slug), **fields)

    def body(self, slug, body):
        if slug in self.fields:
            self.write(slug, self.fields[slug], body)

    def remove(self, slug):
        self.fields.pop(slug, None)
        (self.room.root / self.path(slug)).unlink(missing_ok=True)

    def move(self, slug):
        old = self.room.root / self.path(slug)
        new = self.room.root / f"content/briefings/moved/{slug}.md"
        if old.exists() and old != new:
            new.parent.mkdir(exist_ok=True)
            shutil.move(old, new)

    def plain(self, name, title, body):
        if title is None:
            (self.room.root / f"content/pages/{name}.md").unlink(missing_ok=True)
        else:
            self.room.plain(name, title, body.replace("![map](map.png)", ""))

    def file(self, path, data):
        if data is None:
            (self.room.root / path).unlink(missing_ok=True)
        else:
            self.room.put(path, data)

    def picture(self, data):
        self.file("content/briefings/map.png", data)

    def static(self, data):
        self.file("content/static/a.txt", data)

    def words(self, name, data):
        self.room.put(f"content/vocabulary/{name}.yaml", data.draw(VOCABULARY[name]))

    def settings(self, line):
        name = line.partition(":")[0]
        kept = [old for old in SITE.splitlines() if not name or not old.startswith(f"{name}:")]
        self.room.put("site.yaml", "\n".join([*kept, line, ""]))

    def edit(self, name, *arguments):
        if name == "now":
            self.now = arguments[0]
        else:
            getattr(self, name)(*arguments)

    def absorb(self):
        """The touched keys, and all problems; None for the keys where an error forbade it."""
        try:
            done = self.room.absorb(self.now)
        except Mistake as mistake:
            return None, list(mistake.problems)
        return done.touched, done.problems

    def anew(self):
        """The answers and problems of an archive that meets all the files at once."""
        archive = Archive.open(":memory:")
        try:
            problems = self.room.absorb(self.now, strict=False, archive=archive).problems
            return self.room.answers(KEYS, archive), problems
        finally:
            archive.close()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(first=st.lists(EDITS, max_size=8), steps=st.lists(st.lists(EDITS, min_size=1, max_size=3), min_size=1, max_size=6))
def test_incremental_equals_clean_and_touches_enough(first, steps):
    with ExitStack() as stack:
        stack.enter_context(patch.object(shelf, "BOUND", 2))
        stack.enter_context(patch.object(shelf, "LATEST", 2))
        stack.enter_context(patch.object(questions, "LATEST", 2))
        stack.enter_context(patch.object(questions, "LETTERED", 2))
        walk = Walk(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        for edit in first:
            walk.edit(*edit)
        walk.absorb()
        for step in steps:
            before, known = walk.room.answers(KEYS), walk.room.archive.files()
            for edit in step:
                walk.edit(*edit)
            touched, problems = walk.absorb()
            after = walk.room.answers(KEYS)
            clean, told = walk.anew()
            assert problems == told
            if touched is None:
                assert (after, walk.room.archive.files()) == (before, known)
                continue
            assert {key for key in KEYS if after[key] != clean[key]} == set()
            if "*" not in touched:
                assert {key for key in KEYS if after[key] != before[key]} - touched == set()


def test_time_alone_flips_what_is_published(room):
    room.briefing("later", publish_at="2024-12-05T06:00+02:00", tags="[aid]")
    room.briefing("brief", date="2024-10-01", expires="2024-12-03")
    room.absorb(datetime.fromisoformat("2024-12-01T00:00+02:00"))
    assert (room.view.card(id_of("later")), room.view.terms("tags")) == (None, ())
    assert room.view.card(id_of("brief")) is not None
    done = room.absorb(datetime.fromisoformat("2024-12-06T00:00+02:00"))
    assert done.changes == () or all(change.kind == "touched" for change in done.changes)
    assert room.view.card(id_of("later")).title == "Later"
    assert room.view.card(id_of("brief")) is None
    assert {f"card:{id_of('later')}", f"card:{id_of('brief')}", "shelf:tags/aid", "latest"} <= done.touched
    room.absorb(datetime.fromisoformat("2024-12-01T00:00+02:00"))
    assert room.view.card(id_of("later")) is None
