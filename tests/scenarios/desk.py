"""A small site in a folder of its own, edited as an editor would and built by the real engine."""

import os
import shutil
from datetime import datetime
from pathlib import Path

from builder import settings
from builder.edition.build import build

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime.fromisoformat("2024-11-20T08:00+02:00")
SITE = "title: The Archive\nbase_url: https://example.org\ntimezone: Europe/Kyiv\n"


def fresh_theme(root):
    """The real theme, but each font is a few bytes: no test here reads one, and they would only be copied."""
    for path in sorted((ROOT / "themes" / "desk").rglob("*")):
        if path.is_file():
            copy = root / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.name.encode() if path.suffix == ".woff2" else path.read_bytes())


def front(**fields):
    return "".join(f"{key}: {value}\n" for key, value in fields.items())


class Desk:
    """One site. `build` returns the engine's report; `files` and `stats` read the edition as a host would."""

    def __init__(self, root, settings_text=SITE):
        self.root = root
        self.public = root / "public"
        self.put("site.yaml", settings_text)
        if not (root / "themes").exists():
            fresh_theme(root)

    def put(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def briefing(self, slug, date="2024-10-28", /, body="Text.", **fields):
        """Write a briefing, by default one of its own words with a tag, and give its path in the site."""
        day = str(date)
        values = {
            "id": f"tag:example.org,{day[:4]}:{slug}",
            "title": slug.replace("-", " ").capitalize(),
            "date": day,
        }
        values |= {"tags": "[alpha]", **fields}
        head = front(**{key: value for key, value in values.items() if value is not None})
        text = f"---\n{head}---\n\n{body}\n"
        return self.put(f"content/briefings/{day[:4]}/{day[5:7]}/{slug}.md", text)

    def replace(self, path, old, new):
        """Edit a file of the site as a person does: some words of it become others."""
        file = self.root / path
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))

    def remove(self, path):
        (self.root / path).unlink()

    def build(self, out=None, now=NOW, base_url=None, **options):
        site = settings.load(self.root, base_url=base_url)
        return build(site, now=now, out=out, **options)

    def files(self, out=None):
        """Every published file but the mark, with its bytes."""
        out = out or self.public
        return {
            path.relative_to(out).as_posix(): path.read_bytes()
            for path in sorted(out.rglob("*"))
            if path.is_file() and path.name != ".edition"
        }

    def stats(self):
        """What tells whether a file was written again."""
        found = {}
        for path in sorted(self.public.rglob("*")):
            if path.is_file():
                stat = path.stat()
                found[path.relative_to(self.public).as_posix()] = (
                    stat.st_mtime_ns,
                    stat.st_ino,
                    stat.st_size,
                )
        return found

    def rewritten(self, **options):
        """Build, and give (paths written or new, paths gone)."""
        before = self.stats()
        self.build(**options)
        after = self.stats()
        return {path for path in after if after[path] != before.get(path)}, set(before) - set(after)

    def clean(self, scratch, now=NOW, **options):
        """What a machine that has never seen the site publishes of the same files."""
        copy = Path(scratch)
        for part in ("site.yaml", "content", "themes"):
            source = self.root / part
            if source.is_dir():
                shutil.copytree(source, copy / part)
            elif source.exists():
                copy.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, copy / part)
        other = Desk.__new__(Desk)
        other.root, other.public = copy, copy / "public"
        other.build(now=now, **options)
        return other.files()


def small(root, settings_text=SITE):
    """Twelve briefings over two years with tags, people, links, a picture, plain pages, vocabulary and static files."""
    desk = Desk(root, settings_text)
    for number in range(12):
        year, month = 2023 + number // 6, 1 + number % 6 * 2
        desk.briefing(
            f"report-{number}",
            f"{year}-{month:02}-{10 + number}",
            body=f"Body {number}.\n\nSee [[report-{number - 1}|the one before]]." if number else "Body.",
            tags="[alpha, beta]" if number % 2 else "[alpha]",
            people="[Ada Moroz]" if number % 3 == 0 else None,
            places="[Borova]" if number % 4 == 0 else None,
            summary=f"Summary {number}.",
            source='{outlet: The Courier, url: "https://courier.example/x"}' if number % 2 else None,
            rights="own",
        )
    desk.put("content/pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n")
    desk.put("content/vocabulary/tags.yaml", "alpha: {description: The first}\nbeta: {parent: alpha}\n")
    desk.put("content/vocabulary/people.yaml", "Ada Moroz: {aliases: [A. Moroz]}\n")
    desk.put("content/vocabulary/places.yaml", "Borova: {}\n")
    desk.put("content/vocabulary/outlets.yaml", "The Courier: {domains: [courier.example]}\n")
    desk.put("content/static/humans.txt", "people\n")
    os.utime(root / "content/static/humans.txt", (1_700_000_000, 1_700_000_000))
    return desk
