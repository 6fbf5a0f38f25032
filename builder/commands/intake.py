"""Takes raw articles in: each becomes a draft briefing, in review wherever something is doubtful; nothing that exists
is touched.
"""

import argparse
import os
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.briefing.vocabulary import load as load_vocabulary
from builder.briefing.write import write as as_text
from builder.commands.outcome import Outcome, Printer
from builder.errors import Mistake, Problem
from builder.intake import formats
from builder.intake.draft import Desk, Draft, compose
from builder.intake.proof import doubts
from builder.intake.sheet import LARGEST
from builder.intake.shelf import Shelf, digest, keep, write
from builder.settings import Site

HELP = "raw articles to draft briefings"

_OTHER_FORMATS = {
    ".html": "a web page", ".htm": "a web page", ".eml": "an e-mail", ".docx": "a Word file", ".doc": "a Word file",
    ".pdf": "a PDF",
    ".odt": "an OpenDocument file", ".rtf": "an RTF file",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Raw:
    """One raw file: its path, and its name as the person typed it, or as it stands in the site."""

    path: Path
    given: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one article. `before` says that it had been taken in already, and `path` is then left alone."""

    given: str
    path: str
    draft: Draft
    front: dict[str, Any]
    before: bool

    def as_json(self) -> dict[str, Any]:
        return {
            "raw": self.given,
            "path": self.path,
            "taken_before": self.before,
            "briefing": self.front,
            "body": self.draft.body,
            "dropped": [line.as_json() for line in self.draft.dropped],
            "evidence": self.draft.evidence_as_json(),
        }


def options(parser: argparse.ArgumentParser) -> None:
    """Which articles, where to, with what rights."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="raw articles, or folders of them (default: seeds)"
    )
    parser.add_argument("--into", type=Path, metavar="DIR", help="where drafts go (default: content/briefings)")
    parser.add_argument("--rights", choices=("own", "licensed", "excerpt", "link"), help="the rights of all of them")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be written, and write nothing")


def _walk(folder: Path) -> Iterator[Path]:
    for name in sorted(os.listdir(folder)):
        path = folder / name
        if name.startswith("."):
            continue
        if path.is_dir():
            yield from _walk(path)
        elif path.is_file():
            yield path


def _raws(site: Site, paths: Iterable[Path], problems: list[Problem]) -> Iterator[Raw]:
    given = list(paths)
    if not given and site.seeds.is_dir():
        yield from (Raw(path, site.relative(path)) for path in _walk(site.seeds))
    for path in given:
        if path.is_dir():
            yield from (Raw(found, found.as_posix()) for found in _walk(path))
        elif path.is_file():
            yield Raw(path, path.as_posix())
        else:
            fact = "There is no such file." if not path.exists() else "This is no file."
            problems.append(
                Problem(path.as_posix(), 1, 1, "missing", fact, "Give the path of a raw article, or of a folder.")
            )


def _data(raw: Raw) -> bytes:
    """The bytes of a raw file; raises Mistake for one that cannot be read or is of a kind that intake does not know."""
    if (kind := _OTHER_FORMATS.get(raw.path.suffix.lower())) is not None:
        fact = f"This is {kind}; intake reads plain text."
        raise Mistake([Problem(raw.given, 1, 1, "format", fact, "Paste the article into a .txt file.")])
    try:
        with raw.path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        fact = f"This file cannot be read: {error.strerror}."
        raise Mistake([Problem(raw.given, 1, 1, "unreadable", fact, "Look at its permissions.")]) from None


@dataclass(frozen=True, slots=True)
class _Intake:
    """One run of the command: what it reads against, where it writes, and how."""

    site: Site
    desk: Desk
    shelf: Shelf
    options: argparse.Namespace

    def shown(self, path: Path) -> str:
        return self.site.relative(path)

    def take(self, raw: Raw) -> Entry:
        """Takes one article in; raises Mistake where it cannot be."""
        data = _data(raw)
        draft = compose(formats.read(raw.given, data), self.desk, self.options.now, self.options.rights)
        if draft is None:
            fact = "Nothing in this file reads as an article: all of it belongs to a page around one."
            raise Mistake([Problem(raw.given, 1, 1, "no-article", fact, "Paste the article's text into it.")])
        sha256 = digest(data)
        if (before := self.shelf.taken.get(sha256)) is not None:
            name = keep(raw.path, data, self.site, dry=True)
            front = self._front(draft, before, self.shelf.identity(before), name, sha256)
            return Entry(raw.given, self.shown(before), draft, front, before=True)
        place = self.shelf.place(str(draft.front["title"]), draft.date, self.options.now.year)
        name = keep(raw.path, data, self.site, dry=self.options.dry_run)
        front = self._front(draft, place.path, place.id, name, sha256)
        if not self.options.dry_run:
            write(place.path, as_text(front, f"\n{draft.body}").encode(), self.site)
        self.shelf.taken[sha256] = place.path
        return Entry(raw.given, self.shown(place.path), draft, front, before=False)

    def _front(self, draft: Draft, path: Path, identity: str, raw: str, sha256: str) -> dict[str, Any]:
        """The whole front matter; what `check` would warn of joins the doubts."""
        front = {"id": identity, **draft.front, "intake": {"raw": raw, "sha256": sha256}}
        more = list(doubts(self.shown(path), front, draft.body, self.site, self.desk.vocabulary))
        if more:
            front |= {"status": "review", "review": [*front.get("review", ()), *more]}
        return front


def _need(entry: Entry) -> tuple[bool, int, str]:
    """How much an article needs an editor: those without a date first, then by their doubts."""
    return "date" in entry.front, -len(entry.front.get("review", ())), entry.path


def _table(entries: list[Entry]) -> Iterator[str]:
    for entry in sorted((entry for entry in entries if not entry.before), key=_need):
        yield f"  {entry.front['status']:<10}  {entry.path}"
        yield f"              {entry.front['title']}"
        yield from (f"              - {doubt}" for doubt in entry.front.get("review", ()))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _closing(entries: list[Entry], dry: bool, raws: int) -> Iterator[str]:
    new = [entry for entry in entries if not entry.before]
    review = sum(entry.front["status"] == "review" for entry in new)
    if not raws:
        yield "No raw articles: put some into seeds/, or name them."
        return
    taken = "would be taken in" if dry else "taken in"
    doubtful = f", {review} with doubts in review" if review else ""
    known = (
        f"; {_count(len(entries) - len(new), 'article')} had been taken in before" if len(new) < len(entries) else ""
    )
    yield f"{_count(len(new), 'article')} {taken}{doubtful}{known}."
    if new and not dry:
        example = shlex.quote(min(new, key=_need).given)
        yield "Next: open each file, settle its doubts and take them out of `review`, then write `status: published`."
        yield f"`briefing explain {example}` shows why each line was kept or dropped, and what each decision rests on."


def _into(site: Site, given: Path | None) -> Path:
    """Where drafts go; raises Mistake for a place inside the site in which a draft cannot live."""
    if given is None:
        return site.briefings.resolve()
    into = given.resolve()
    if into.is_relative_to(site.root.resolve()) and not into.is_relative_to(site.briefings.resolve()):
        fact = "--into: inside the site drafts live in content/briefings and below, and nowhere else."
        remedy = "Leave --into out, name a folder below content/briefings, or one outside the site."
        raise Mistake([Problem(given.as_posix(), 1, 1, "into", fact, remedy)])
    if into.exists() and not into.is_dir():
        fact = "--into: this is a file; drafts go to a folder."
        raise Mistake([Problem(given.as_posix(), 1, 1, "into", fact, "Name a folder.")])
    return into


def run(site: Site, options: argparse.Namespace, printer: Printer) -> Outcome:
    """Take in every article named; those that cannot be are told as problems, and the others are taken all the same."""
    into = _into(site, options.into)
    vocabulary, problems = load_vocabulary(site)
    desk = Desk.of(site.settings, vocabulary)
    intake = _Intake(site, desk, Shelf(site, into), options)
    entries: list[Entry] = []
    raws = list(_raws(site, options.paths, problems))
    for number, raw in enumerate(raws, 1):
        printer.progress(f"{number} of {len(raws)}: {raw.given}")
        try:
            entries.append(intake.take(raw))
        except Mistake as mistake:
            if not mistake.problems:
                raise
            problems += mistake.problems
    printer.progress("")
    for entry in entries:
        if entry.before:
            printer.detail(f"left alone: {entry.given} was taken in before, as {entry.path}")
    for line in (*_table(entries), *_closing(entries, options.dry_run, len(raws))):
        printer.say(line)
    return Outcome({"articles": [entry.as_json() for entry in entries]}, tuple(problems))
