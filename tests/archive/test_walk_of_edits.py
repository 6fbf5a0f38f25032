"""The laws of the archive, by random walks of edits: what is absorbed bit by bit answers as what is absorbed at once,
and no answer changes whose key was not touched.
"""

import random
import shutil
import tempfile
from collections import Counter
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest

from builder.archive import shelf
from builder.archive.questions import dates, terms
from builder.archive.store import Archive
from builder.errors import Mistake
from tests.archive.newsroom import NOW, SITE, Newsroom, id_of

SLUGS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
DAYS = ["2023-05-01", "2023-12-31", "2024-01-01", "2024-10-27", "2024-10-28"]
DATES = [*DAYS, "2024-10-28T14:30+02:00", "2024-10-28T09:00-05:00", "2024-10-27T23:59:30+03:00"]
TAGS = ["troops", "Troops", "aid", "drones", "Élan"]
PEOPLE = ["Ann Bell", "Ann-Bell", "Ivo Kern"]
PLACES = ["Kursk", "Kursk Oblast", "Sumy"]
OUTLETS = ["The Post", "Example Post", "Wire"]
LINKS = [*(f"[[{slug}]]" for slug in SLUGS), "[[beta|words]]", "[a](delta.md#part)", "[b](../pages/about.md)"]
LINKS += ["![map](map.png)", "> quoted [[zeta]]", "plain words", "[x](/tags/troops/)"]
TIMES = [NOW + timedelta(days=days) for days in (-400, -1, 0, 0, 1, 40)]
SETTINGS = ["feeds: {entries: 2}", "timezone: UTC", "language: uk", "rights: {quote_words: 0}", "theme: other", ""]
VOCABULARY = {
    "tags": [
        "",
        "troops:\n",
        "Troops:\n  aliases: [aid]\n  description: Of men.\n",
        "war:\ntroops:\n  parent: war\naid:\n  parent: troops\n",
        "armies:\n  slug: war\naid:\n  parent: armies\ntroops:\n",
        "Troop moves:\ndrone:\n",
    ],
    "people": ["", "Ann Bell:\n  slug: bell\n", "Anne Bell:\n  aliases: [Ann Bell]\n", "Ivo Kerns:\n"],
    "places": ["", "Kursk Oblast:\n  aliases: [Kursk]\n", "Kursk:\nKursk Oblast:\n  parent: Kursk\n"],
    "outlets": [
        "",
        "The Post:\n  domains: [post.example]\n",
        "Wire:\n  aliases: [Example Post]\n  domains: [www.post.example]\n",
    ],
    "series": [
        "",
        "troops-there:\n  name: Troops there\n  unit: soldiers\n",
        "troops-there:\n  name: Men there\n  unit: men\n",
        "troops-here:\n  name: Men there\n  unit: men\n",
    ],
}


def listed(names):
    return f"[{', '.join(names)}]"


class Walk:
    """A newsroom that edits at random. An edit that makes an error is taken back, once the archive has refused it."""

    def __init__(self, root, seed, drafts):
        self.room = Newsroom(root, drafts=drafts)
        self.dice = random.Random(seed)
        self.now = NOW
        self.fields = {slug: {} for slug in SLUGS}
        self.room.put("content/briefings/map.png", b"one")
        self.room.plain("about")
        self.begin()

    def begin(self):
        """A first site without errors."""
        for slug in SLUGS:
            self.write(slug)
        if self.absorb()[0] is None:
            self.begin()

    def rarely(self, *values):
        return self.dice.choice(values) if self.dice.random() < 0.12 else None

    def some(self, names, most):
        return listed(self.dice.sample(names, self.dice.randint(0, most)))

    def front(self):
        """All the fields of a briefing, most of them as they often are."""
        outlet = self.dice.choice([None, *OUTLETS])
        others = listed(f"'{id_of(slug)}'" for slug in self.dice.sample(SLUGS, 2))
        return {
            "date": self.dice.choice(DATES),
            "title": self.dice.choice(["One", "Two", "Three"]),
            "tags": self.some(TAGS, 3),
            "people": self.some(PEOPLE, 2),
            "places": self.some(PLACES, 2),
            "source": outlet and f"{{outlet: {outlet}, url: 'https://www.post.example/x'}}",
            "rights": self.dice.choice([None, "own", "own", "excerpt", "link"]),
            "story": self.rarely("the-war"),
            "figures": self.rarely(*(f"[{{series: {key}, value: 3, unit: men}}]" for key in ("troops-there", "other"))),
            "status": self.rarely("draft", "withdrawn"),
            "slug": self.rarely("alpha", "shared"),
            "related": self.rarely(others),
            "aliases": self.rarely("[/old]", "[/older/]"),
            "publish_at": self.rarely("2024-11-30T09:00+02:00", "2025-01-05"),
            "expires": self.rarely("2024-12-02", "2023-11-01"),
            "updated": self.rarely("2024-11-02"),
            "posted": self.rarely("2024-11-14T09:30+02:00", "2024-11-14"),
        }

    def text(self):
        return "\n\n".join(self.dice.sample(LINKS, self.dice.randint(0, 4)))

    def path(self, slug):
        moved = f"content/briefings/moved/{slug}.md"
        return moved if (self.room.root / moved).exists() else f"content/briefings/{slug}.md"

    def slug(self):
        return self.dice.choice(SLUGS)

    def write(self, slug=None):
        slug = slug or self.slug()
        self.fields[slug] = self.front()
        self.room.briefing(slug, body=self.text(), path=self.path(slug), **self.fields[slug])

    def change(self):
        """One field, as most edits are."""
        slug = self.slug()
        front = self.front()
        name = self.dice.choice(sorted(front))
        self.fields[slug] = {"date": "2024-10-27", **self.fields[slug], name: front[name]}
        self.room.briefing(slug, body=self.text(), path=self.path(slug), **self.fields[slug])

    def remove(self):
        (self.room.root / self.path(self.slug())).unlink(missing_ok=True)

    def move(self):
        slug = self.slug()
        old, new = self.room.root / self.path(slug), self.room.root / f"content/briefings/moved/{slug}.md"
        if old.exists() and old != new:
            new.parent.mkdir(exist_ok=True)
            shutil.move(old, new)

    def plain(self):
        name = self.dice.choice(["about", "method"])
        if self.dice.random() < 0.3:
            (self.room.root / f"content/pages/{name}.md").unlink(missing_ok=True)
        else:
            body = (
                self.text()
                .replace("![map](map.png)", "")
                .replace("](", "](../briefings/")
                .replace("../briefings/../pages/", "")
            )
            self.room.plain(name, self.dice.choice(["One", "Two"]), body.replace("(../briefings//", "(/"))

    def file(self, path):
        data = self.dice.choice([None, b"one", b"two"])
        if data is None:
            (self.room.root / path).unlink(missing_ok=True)
        else:
            self.room.put(path, data)

    def picture(self):
        self.file("content/briefings/map.png")

    def static(self):
        self.file("content/static/a.txt")

    def words(self):
        name = self.dice.choice(sorted(VOCABULARY))
        self.room.put(f"content/vocabulary/{name}.yaml", self.dice.choice(VOCABULARY[name]))

    def clock(self):
        self.now = self.dice.choice(TIMES)

    def settings(self):
        line = self.dice.choice(SETTINGS)
        name = line.partition(":")[0]
        kept = [old for old in SITE.splitlines() if not name or not old.startswith(f"{name}:")]
        self.room.put("site.yaml", "\n".join([*kept, line, ""]))

    def edit(self):
        """One to three random edits, told by name."""
        edits = [self.change] * 5 + [self.write] * 4 + [self.words] * 2
        edits += [self.remove, self.move, self.plain, self.picture, self.static, self.clock, self.settings]
        made = self.dice.choices(edits, k=self.dice.choice([1, 1, 1, 2, 3]))
        for each in made:
            each()
        return [each.__name__ for each in made]

    def absorb(self):
        """The touched keys, or None where an error forbade it, and all problems."""
        try:
            done = self.room.absorb(self.now)
        except Mistake as mistake:
            return None, list(mistake.problems)
        return done.touched, done.problems

    def anew(self):
        """The answers and problems of an archive that meets all the files at once."""
        archive = Archive.open(":memory:", drafts=self.room.drafts)
        try:
            problems = self.room.absorb(self.now, strict=False, archive=archive).problems
            return self.room.answers(KEYS, archive), problems
        finally:
            archive.close()


def all_keys():
    """Every question that could be asked of such a site."""
    spans = sorted({day[:length] for day in DAYS for length in (4, 7, 10)})
    terms = [f"tags/{slug}" for slug in ("troops", "aid", "drones", "élan", "war", "armies", "drone", "troop-moves")]
    terms += [f"people/{slug}" for slug in ("ann-bell", "bell", "anne-bell", "ivo-kern")]
    terms += [
        "places/kursk",
        "places/kursk-oblast",
        "places/sumy",
        "sources/the-post",
        "sources/example-post",
        "sources/wire",
    ]
    terms += ["stories/the-war", "figures/troops-there", "figures/other"]
    keys = [
        "latest",
        "recent-months",
        "feed",
        "years",
        "published-months",
        "sitemap-months",
        "plains",
        "statics",
        "redirects",
    ]
    for slug in SLUGS:
        names = ("card", "body", "record", "pictures", "neighbours", "related", "backlinks")
        keys += [f"{name}:{id_of(slug)}" for name in names]
        keys += [f"target:path:content/briefings/{folder}{slug}.md" for folder in ("", "moved/")]
        keys += [f"target:slug:{slug}", *(f"target:day:{day}/{slug}" for day in DAYS)]
    keys += ["target:slug:shared", "target:path:content/pages/about.md", "plain:about", "plain:method", "static:a.txt"]
    keys += [f"{name}:{span}" for span in spans for name in ("shelf:dates/", "beside")]
    keys += [f"shelf:dates/{span}" for span in spans]
    keys += [f"{name}:{span}" for span in spans if len(span) == 7 for name in ("published", "sitemap-month")]
    keys += [f"shelf:{term}" for term in terms] + [f"shelf:{term}/{span}" for term in terms for span in spans]
    keys += [f"term:{term}" for term in terms]
    for kind in ("tags", "people", "organizations", "places", "sources", "stories", "figures"):
        keys += [f"letters:{kind}", f"terms:{kind}"] + [f"terms:{kind}/{letter}" for letter in "abdeikmostuw"]
    return [key for key in keys if not key.startswith("shelf:dates/:")]


KEYS = all_keys()


def step(walk, seen):
    """One edit, refused or absorbed, against all that must then hold."""
    before, known = walk.room.answers(KEYS), walk.room.archive.files()
    saved, then, fields = Path(tempfile.mkdtemp(dir=walk.room.root)), walk.now, dict(walk.fields)
    shutil.copytree(walk.room.root / "content", saved / "content")
    shutil.copy(walk.room.root / "site.yaml", saved)
    edits = walk.edit()
    touched, problems = walk.absorb()
    after = walk.room.answers(KEYS)
    clean, told = walk.anew()
    assert problems == told, edits
    if touched is None:
        seen["refused"] += 1
        assert walk.room.archive.files() == known, edits
        shutil.rmtree(walk.room.root / "content")
        shutil.move(saved / "content", walk.room.root)
        shutil.copy(saved / "site.yaml", walk.room.root)
        walk.now, walk.fields = then, fields
        return
    seen["absorbed"] += 1
    seen["listed"] += len(walk.room.view.feed())
    assert {key for key in KEYS if after[key] != clean[key]} == set(), edits
    if "*" not in touched:
        feeds = {"feed"} if after["feed"] != before["feed"] and "settings" in edits else set()
        assert {key for key in KEYS if after[key] != before[key]} - touched - feeds == set(), edits


@pytest.mark.parametrize("seed", range(12))
def test_incremental_equals_clean_and_touches_enough(tmp_path, seed):
    seen = Counter()
    with ExitStack() as stack:
        stack.enter_context(patch.object(shelf, "BOUND", 2))
        stack.enter_context(patch.object(shelf, "LATEST", 2))
        stack.enter_context(patch.object(dates, "LATEST", 2))
        stack.enter_context(patch.object(terms, "LETTERED", 2))
        walk = Walk(tmp_path, seed, drafts=seed % 4 == 3)
        for _ in range(20):
            step(walk, seen)
    # The walk must not have been a stroll through empty or refused sites.
    assert seen["absorbed"] > 8
    assert seen["listed"] > 2 * seen["absorbed"]


def test_time_alone_flips_what_is_published(room):
    room.briefing("later", publish_at="2024-12-05T06:00+02:00", tags="[aid]")
    room.briefing("brief", date="2024-10-01", expires="2024-12-03")
    room.absorb(datetime.fromisoformat("2024-12-01T00:00+02:00"))
    assert (room.view.card(id_of("later")), room.view.terms("tags")) == (None, ())
    assert room.view.card(id_of("brief")) is not None
    done = room.absorb(datetime.fromisoformat("2024-12-06T00:00+02:00"))
    assert {change.kind for change in done.changes} <= {"touched"}
    assert room.view.card(id_of("later")).title == "Later"
    assert room.view.card(id_of("brief")) is None
    assert {f"card:{id_of('later')}", f"card:{id_of('brief')}", "shelf:tags/aid", "latest"} <= done.touched
    room.absorb(datetime.fromisoformat("2024-12-01T00:00+02:00"))
    assert room.view.card(id_of("later")) is None
