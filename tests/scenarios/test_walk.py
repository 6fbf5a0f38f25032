"""Law 6: after any walk of edits, accidents and cut builds, the edition equals what a clean build publishes."""

import os
import re
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from builder.errors import Mistake
from tests.scenarios.desk import NOW, SITE, small

TITLES = ("Grain moves", "Rail talks stop", "A <b>bold</b> claim & more", "Кур'єр пише")
TAGS = ("[alpha]", "[beta]", "[alpha, beta, gamma]", "[]", "[Gamma Two, alpha]")
DATES = ("2023-01-10", "2023-05-12", "2024-11-20", "2024-11-20T09:30+02:00", "2021-02-28", "2024-03-17")
STATUSES = ("published",) * 6 + ("draft", "withdrawn", "review")
LINKS = ("report-1", "report-2", "report-5", "2024/01/16/report-6")


class Walk:
    """A desk, the time, and every move that a walk may make; each takes two numbers and draws from them."""

    def __init__(self, root):
        self.desk = small(root)
        self.now = NOW
        self.settings = {}

    def pick(self, number):
        files = sorted((self.desk.root / "content/briefings").rglob("*.md"))
        return files[number % len(files)] if files else None

    def mend(self):
        """What an editor does after each move but a few, so that most walks end in a site that can be
        published: one file for each id and slug, links only to what is there, pictures where they are shown.
        """
        ids, days = set(), {}
        for file in sorted((self.desk.root / "content/briefings").rglob("*.md")):
            id, day = re.search(r"^id: (.*)\n(?:.*\n)*?date: (\S{10})", file.read_text(), re.M).groups()
            if id in ids or file.stem in days:
                file.unlink()
            ids.add(id)
            days.setdefault(file.stem, day.replace("-", "/"))

        def link(ref):
            slug = ref.rpartition("/")[2]
            return ref if ref in days or ref == f"{days.get(slug)}/{slug}" else min(days, default="")

        for file in sorted((self.desk.root / "content").rglob("*.md")):
            text = file.read_text()
            mended = re.sub(r"\[\[([^]|]+)", lambda found: f"[[{link(found[1])}", text)
            mended = re.sub(r"^related: \['(.*)'\]\n", lambda one: one[0] if one[1] in ids else "", mended, flags=re.M)
            for name in re.findall(r"\((map-\d\.png)\)", mended):
                if not (file.parent / name).exists():
                    (file.parent / name).write_text(name)
            if mended != text:
                file.write_text(mended)

    def write(self, one, two):
        number = one % 16
        for old in (self.desk.root / "content/briefings").rglob(f"report-{number}.md"):
            old.unlink()
        link = LINKS[two % len(LINKS)]
        self.desk.briefing(
            f"report-{number}",
            DATES[one // 16 % len(DATES)],
            id=f"tag:example.org,2024:walk-{number}",
            title='"' + TITLES[two // 4 % len(TITLES)].replace('"', "") + '"',
            tags=TAGS[two // 16 % len(TAGS)],
            status=STATUSES[one // 96 % len(STATUSES)],
            places="[Borova, Nowhere]" if two % 3 == 0 else None,
            aliases=f"[/old/{number}, /older]" if two % 11 == 0 else None,
            publish_at="2024-11-21" if one % 7 == 3 else None,
            expires="2024-11-22T10:00+02:00" if one % 13 == 4 else None,
            related="['tag:example.org,2023:report-2']" if two % 5 == 1 else None,
            body=f"Walked {one}.\n\n[[{link}]] and ![a map](map-{two % 2}.png)\n\n> Quoted words."
            if two % 4
            else "Short.",
        )

    def body(self, one, two):
        if file := self.pick(one):
            file.write_text(file.read_text() + f"\nAdded {two}.\n")

    def remove(self, one, two):
        if file := self.pick(one):
            file.unlink()

    def rename(self, one, two):
        if file := self.pick(one):
            target = file.with_name(f"renamed-{two % 5}.md")
            if not target.exists():
                file.rename(target)

    def touch(self, one, two):
        if file := self.pick(one):
            os.utime(file, (1_600_000_000 + two, 1_600_000_000 + two))

    def picture(self, one, two):
        folder = f"content/briefings/{('2023/01', '2024/11', '2024/03')[one % 3]}"
        path = self.desk.root / folder / f"map-{two % 2}.png"
        if path.exists() and one % 2:
            path.unlink()
        else:
            self.desk.put(f"{folder}/map-{two % 2}.png", f"picture {two}")

    def vocabulary(self, one, two):
        texts = (
            "alpha: {description: The first}\nbeta: {parent: alpha}\n",
            "alpha: {aliases: [gamma]}\nbeta: {}\n",
            "alpha: {slug: first}\nGamma Two: {parent: beta}\nbeta: {}\n",
            "",
        )
        self.desk.put("content/vocabulary/tags.yaml", texts[one % len(texts)])
        if two % 2:
            self.desk.put("content/vocabulary/places.yaml", f"Borova: {{aliases: [Nowhere], description: {two}}}\n")

    def template(self, one, two):
        names = ("base.html", "briefing.html", "wire.html", "day.html", "404.html")
        path = self.desk.root / "themes/desk/templates" / names[one % len(names)]
        text = path.read_text()
        path.write_text(text.replace("</h1>", f"<!-- {two} --></h1>") + f"{{# {two} #}}")

    def style(self, one, two):
        path = next((self.desk.root / "themes/desk/assets").rglob("*.css"))
        path.write_text(path.read_text() + f"\n/* {two} */\n")

    def setting(self, one, two):
        choices = (
            ("title", f"Title {two}"),
            ("urls", ("clean", "html")[two % 2]),
            ("feeds", f"{{entries: {1 + two % 5}}}"),
            ("language", ("en", "uk")[two % 2]),
            ("timezone", ("Europe/Kyiv", "America/New_York")[two % 2]),
            ("desk", "{name: The desk, address: desk@example.org}"),
            ("base_url", ("https://example.org", "https://example.org/sub")[two % 2]),
        )
        key, value = choices[one % len(choices)]
        self.settings = {**self.settings, key: value}
        lines = dict(line.split(": ", 1) for line in SITE.splitlines()) | self.settings
        self.desk.put("site.yaml", "".join(f"{key}: {value}\n" for key, value in lines.items()))

    def plain(self, one, two):
        path = f"content/pages/{('about', 'method')[one % 2]}.md"
        if two % 4 == 0 and (self.desk.root / path).exists():
            self.desk.remove(path)
        else:
            self.desk.put(path, f"---\ntitle: Plain {two}\n---\n\nSee [[report-2]].\n")

    def static(self, one, two):
        path = ("a", "a/b", "humans.txt", "deep/er/c.txt")[one % 4]
        file = self.desk.root / "content/static" / path
        if file.is_file():
            file.unlink()
            if file.parent.name != "static" and not any(file.parent.iterdir()):
                file.parent.rmdir()
        elif file.is_dir():
            shutil.rmtree(file)
        elif not file.parent.is_file():
            self.desk.put(f"content/static/{path}", f"static {two}")

    def time(self, one, two):
        self.now = NOW + timedelta(hours=(0, 20, 50, 72)[one % 4])

    def tamper(self, one, two):
        """What a hand may do to the output."""
        files = sorted(path for path in self.desk.public.rglob("*") if path.is_file() and path.name != ".edition")
        if not files:
            return
        file = files[one % len(files)]
        if two % 4 == 0:
            file.unlink()
        elif two % 4 == 1:
            file.write_bytes(bytes(len(file.read_bytes())))
        elif two % 4 == 2:
            (file.parent / "stray.html").write_text("stray")
        else:
            shutil.rmtree(file.parent if file.parent != self.desk.public else self.desk.public)

    def forget(self, one, two):
        """What a cache that is thrown away, or half copied, does to the state."""
        state = self.desk.root / ".briefing"
        if one % 3 == 0:
            shutil.rmtree(state, ignore_errors=True)
        else:
            for database in state.glob("*.sqlite"):
                database.write_bytes(database.read_bytes()[: 4096 * (two % 3)])

    def cut(self, one, two):
        """A build that stops after some step of publishing."""
        left = [one % 20]
        real = {name: getattr(os, name) for name in ("replace", "unlink")}

        def counted(name):
            def step(*arguments, **options):
                if not left[0]:
                    raise KeyboardInterrupt
                left[0] -= 1
                return real[name](*arguments, **options)

            return step

        for name in real:
            setattr(os, name, counted(name))
        try:
            self.desk.build(now=self.now)
        except (KeyboardInterrupt, Mistake):
            pass
        finally:
            for name, function in real.items():
                setattr(os, name, function)

    def build(self, one=0, two=0):
        try:
            self.desk.build(now=self.now)
        except Mistake as mistake:
            return mistake.problems
        return ()


OFTEN = ("write", "write", "write", "write", "body", "body", "remove", "rename", "build", "build", "build")
SELDOM = ("touch", "picture", "vocabulary", "template", "style", "setting", "plain", "static")
MOVES = (*OFTEN, *SELDOM, "time", "tamper", "forget", "cut")
STEPS = st.tuples(st.sampled_from(MOVES), st.integers(0, 2000), st.integers(0, 2000))


def crowd(desk):
    """Enough briefings that lists are cut, by year and by month, and that none of the old is among the latest."""
    for number in range(112):
        day = f"2024-{11 - number // 105:02}-{1 + number % 20:02}"
        desk.briefing(f"crowd-{number}", day, tags="[alpha]", people="[Ada Moroz]" if number % 2 else None)


def clean_edition(walk, folder):
    """What a clean build publishes of the same files, and the mistake that forbids it, if one does."""
    try:
        return walk.desk.clean(folder, now=walk.now), ()
    except Mistake as mistake:
        return {}, mistake.problems


def published(desk):
    """The files, without what a build that was cut has left waiting: any later one may clear that away."""
    return {path: data for path, data in desk.files().items() if not path.startswith(".edition.stage/")}


def prove(steps, crowded=False):
    with tempfile.TemporaryDirectory() as folder:
        walk = Walk(Path(folder) / "site")
        if crowded:
            crowd(walk.desk)
        walk.build()
        for move, one, two in steps:
            getattr(walk, move)(one, two)
            if two % 29:
                walk.mend()
        live = published(walk.desk)
        problems = walk.build()
        clean, told = clean_edition(walk, Path(folder) / "clean")
        assert problems == told
        if told:
            assert published(walk.desk) == live, "a build that fails leaves the live edition"
            return
        assert walk.desk.files() == clean
        assert not (walk.desk.public / ".edition.stage").exists()
        again = walk.desk.build(now=walk.now)
        assert (again.made, again.dropped, again.written) == (0, 0, 0)


ANY = {"deadline": None, "suppress_health_check": list(HealthCheck)}


# A build is cut, and the next one fails.
CUT = [("write", 0, 0), ("write", 0, 0), ("write", 0, 0), ("cut", 0, 0), ("write", 0, 0), ("rename", 0, 0)]


@settings(max_examples=12, **ANY)
@given(st.lists(STEPS, max_size=10))
@example(CUT)
def test_any_walk_ends_in_the_edition_of_a_clean_build(steps):
    prove(steps)


@pytest.mark.slow
@settings(max_examples=300, **ANY)
@given(st.lists(STEPS, max_size=25))
def test_any_long_walk_ends_in_the_edition_of_a_clean_build(steps):
    prove(steps)


@pytest.mark.slow
@settings(max_examples=60, **ANY)
@given(st.lists(STEPS, max_size=15))
def test_any_walk_where_lists_are_cut_ends_in_the_edition_of_a_clean_build(steps):
    prove(steps, crowded=True)
