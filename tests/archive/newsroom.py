"""A site of real files and its archive, edited as an editor would and absorbed as a build would."""

from dataclasses import dataclass
from datetime import datetime

from builder.archive import reading
from builder.archive.changes import sweep
from builder.archive.questions import Source, fingerprints
from builder.archive.store import Archive
from builder.briefing import vocabulary
from builder.errors import Mistake, errors_in
from builder.settings import load

NOW = datetime.fromisoformat("2024-12-01T08:00+02:00")
SITE = "title: The Archive\nbase_url: https://example.org\ntimezone: Europe/Kyiv\n"


@dataclass
class Absorbed:
    """What one absorbing did."""

    changes: tuple
    touched: frozenset
    problems: list


class Newsroom:
    """One site in a folder, with an archive in memory or in a file."""

    def __init__(self, root, settings=SITE, archive=":memory:", drafts=False):
        self.root, self.where, self.drafts = root, archive, drafts
        self.put("site.yaml", settings)
        self.archive = Archive.open(archive, drafts=drafts)

    @property
    def site(self):
        return load(self.root)

    def put(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def briefing(self, slug, /, date="2024-10-28", body="Text.", path="", **fields):
        """Write a briefing and give its path; a field that is None is left out."""
        values = {
            "id": f"tag:example.org,2024:{slug}",
            "title": slug.replace("-", " ").capitalize(),
            "date": date,
        } | fields
        front = "".join(f"{key}: {value}\n" for key, value in values.items() if value is not None)
        return self.put(path or f"content/briefings/{slug}.md", f"---\n{front}---\n\n{body}\n")

    def plain(self, name, title="About", body="Text.", **fields):
        front = "".join(f"{key}: {value}\n" for key, value in fields.items())
        return self.put(f"content/pages/{name}.md", f"---\ntitle: {title}\n{front}---\n\n{body}\n")

    def remove(self, path):
        (self.root / path).unlink()

    def sweep(self):
        site = self.site
        return sweep(site, vocabulary.load(site)[0], self.archive)

    def absorb(self, now=NOW, strict=True, archive=None):
        """Absorb all changes; with `strict`, raise Mistake for errors, which takes everything back."""
        site, archive = self.site, archive or self.archive
        words, problems = vocabulary.load(site)
        swept = sweep(site, words, archive)
        readings = [reading.read(site, words, change) for change in swept.changes if change.needs_reading]
        with archive.transaction():
            touched = archive.absorb(site, words, swept.changes, readings, now)
            problems = sorted([*problems, *swept.problems, *archive.problems(site)])
            if strict and errors_in(problems):
                raise Mistake(problems)
        return Absorbed(swept.changes, touched, problems)

    def problems(self, **options):
        """All problems, as a person reads them."""
        return [str(problem) for problem in self.absorb(strict=False, **options).problems]

    @property
    def view(self):
        return self.archive.view(self.site.settings)

    def answers(self, keys, archive=None):
        """The fingerprints of the answers to these questions."""
        return fingerprints(Source((archive or self.archive).connection, self.site.settings), keys)

    def reopen(self):
        self.archive.close()
        self.archive = Archive.open(self.where, drafts=self.drafts)
        return self.archive


def id_of(slug):
    return f"tag:example.org,2024:{slug}"
