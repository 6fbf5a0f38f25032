"""Shows the reasons: for a raw article each line's fate and each decision's evidence, for a page what it asked of the
archive.
"""

import argparse
import shutil
import sqlite3
import textwrap
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from builder.briefing import envelope
from builder.briefing.vocabulary import load as load_vocabulary
from builder.commands.ink import Ink, ink_of
from builder.commands.outcome import Outcome, Printer
from builder.errors import Mistake, Problem
from builder.intake import formats, override
from builder.intake.bytecode import BYTECODE
from builder.intake.decision import Decision
from builder.intake.draft import Desk, Draft, compose
from builder.intake.passage import DROPPED, PROSE, Passage, Span
from builder.intake.sheet import Sheet
from builder.intake.shelf import digest, known_as
from builder.settings import Site

if TYPE_CHECKING:
    from builder.edition.plan import Plan

HELP = "the reasons behind a draft or a page"

_MARGIN = 20  # columns before the text of a line
_WIDEST = 120


def options(parser: argparse.ArgumentParser) -> None:
    """A raw article, a briefing drafted from one, or the address of a page."""
    parser.add_argument(
        "what", metavar="PATH_OR_ADDRESS", help="a raw article, a briefing's file, or an address such as /2024/10/28/x"
    )


def _raw_of(site: Site, path: Path) -> Path | None:
    """The raw article of a briefing's file; None where it was not drafted from one."""
    parts, front, _ = envelope.read(path.name, path.read_bytes())
    intake = front.get("intake") if parts else None
    if not isinstance(intake, dict) or not intake.get("raw"):
        return None
    name = str(intake["raw"])
    return next((found for folder in (site.seeds, site.root) if (found := folder / name).is_file()), site.seeds / name)


def _article(site: Site, text: str) -> Path | None:
    """The raw article that is meant, or None where the text is an address."""
    path = Path(text)
    if not path.exists() and (site.root / text).is_file():
        path = site.root / text  # as it is named in the site, whose folder need not be the one of today
    if not path.is_file():
        if path.is_dir() or (text.endswith((".txt", ".md")) and not text.startswith("/")):
            fact = "This is a folder." if path.is_dir() else "There is no such file."
            raise Mistake(
                [
                    Problem(
                        text,
                        1,
                        1,
                        "missing",
                        fact,
                        "Give the path of a raw article, or an address such as /2024/10/28/x.",
                    )
                ]
            )
        return None
    if path.suffix != ".md" or not path.resolve().is_relative_to(site.content):
        return path
    raw = _raw_of(site, path)
    if raw is None or not raw.is_file():
        fact = (
            "This briefing was not drafted from a raw article."
            if raw is None
            else f"Its raw article, {site.relative(raw)}, is not there."
        )
        raise Mistake([Problem(site.relative(path.resolve()), 1, 1, "no-raw", fact, "Give the path of a raw article.")])
    return raw


def _rows(passage: Passage, ink: Ink, width: int) -> Iterator[str]:
    """A passage with its margin: line, class, text, and the reason below wherever it is more than plain text."""
    number = passage.block.line(passage.start).number
    margin = f"{number:>5}  {passage.kind.value:<11}  "
    lines = textwrap.wrap(passage.text, width - _MARGIN) or [""]
    yield ink.faint(margin) + ink.of(passage.kind, lines[0])
    for line in lines[1:]:
        yield " " * _MARGIN + ink.of(passage.kind, line)
    if passage.kind in PROSE and passage.ruling.rule != "veto":
        return
    mark = "dropped: it " if passage.kind in DROPPED else ""
    note = f"{mark}{passage.ruling.reason} ({passage.ruling.confidence:.2f})"
    for line in textwrap.wrap(note, width - _MARGIN - 2):
        yield " " * _MARGIN + ink.faint(f"  {line}")


def _shown(value: Any) -> str:
    if value is None or value == "":
        return "left open"
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)


def _evidence(field: str, decision: Decision, sheet: Sheet, ink: Ink, width: int) -> Iterator[str]:
    where = f"line {sheet.line_at(decision.span[0])}, " if decision.span else ""
    head = f"  {field:<18}"
    lines = textwrap.wrap(_shown(decision.as_json()["value"]), width - _MARGIN) or [""]
    yield ink.strong(head) + lines[0]
    yield from (" " * _MARGIN + line for line in lines[1:])
    note = f"{decision.because} ({where}{decision.confidence:.2f})"
    weighed = decision.as_json()["candidates"]
    if len(weighed) > 1 or (weighed and decision.value is None):
        note += f"; weighed: {_shown(weighed)}"
    for line in textwrap.wrap(note, width - _MARGIN):
        yield " " * _MARGIN + ink.faint(line)
    if decision.doubt:
        for line in textwrap.wrap(f"in review: {decision.doubt}", width - _MARGIN):
            yield " " * _MARGIN + ink.doubtful(line)


def _in_brackets(names: tuple[str, ...]) -> str:
    return f" ({', '.join(names)})" if names else ""


def _told(given: str, draft: Draft, ink: Ink) -> Iterator[str]:
    sheet = draft.reading.sheet
    width = min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)
    size = f"{len(sheet.data):,} bytes, {sheet.encoding}, {sheet.lines[-1].number} lines"
    which = f", article {sheet.part}" if sheet.part else f", {sheet.layer}" if sheet.layer else ""
    yield f"{given}{which}: {size}; {len(draft.dropped)} dropped"
    yield ""
    for passage in draft.reading.passages:
        yield from _rows(passage, ink, width)
    yield ""
    yield "Decisions"
    for field, decision in draft.evidence.items():
        if not field.endswith("].date"):  # a statement's own reason tells its date
            yield from _evidence(field, decision, sheet, ink, width)
    if draft.newcomers:
        yield "New names, which the vocabulary does not have"
        for named in draft.newcomers:
            yield f"  {named.kind:<18}{named.name}{_in_brackets(named.aliases)}"
            yield " " * _MARGIN + ink.faint(f"{named.because} (line {named.line}, {named.confidence:.2f})")
    if draft.reading.doubts:
        yield "Doubts about the text"
        yield from (f"  {doubt}" for doubt in draft.reading.doubts)


def _classes(sheet: Sheet, spans: tuple[Span, ...]) -> list[dict[str, Any]]:
    """Each line of the raw file with the classes of what stands on it."""
    starts = [line.start for line in sheet.lines]
    lines: list[dict[str, Any]] = [{"line": line.number, "text": line.shown, "classes": []} for line in sheet.lines]
    for span in spans:
        first, last = bisect_right(starts, span.start) - 1, bisect_right(starts, span.end - 1) - 1
        fate = {"class": span.kind.value, "reason": span.reason, "rule": span.rule, "confidence": span.confidence}
        for at in range(first, last + 1):
            lines[at]["classes"].append(fate)
    return lines


def _data(given: str, sha256: str, draft: Draft) -> dict[str, Any]:
    """What `--json` prints: the spans, in bytes, tile the raw file."""
    sheet, spans = draft.reading.sheet, draft.reading.spans
    return {
        "raw": given,
        "sha256": sha256,
        "bytes": len(sheet.data),
        "encoding": sheet.encoding,
        "spans": [{"start": span.start, "end": span.end, "class": span.kind.value} for span in spans],
        "lines": _classes(sheet, spans),
        "dropped": [line.as_json() for line in draft.dropped],
        "evidence": draft.evidence_as_json(),
        "names": [named.as_json() for named in draft.newcomers],
        "doubts": list(draft.front.get("review", ())),
    }


def _explain_article(site: Site, path: Path, given: str, options: argparse.Namespace, printer: Printer) -> Outcome:
    with path.open("rb") as file:
        data = file.read(formats.LARGEST + 1)
    vocabulary, problems = load_vocabulary(site)
    BYTECODE.keep_in(site.state, dry=True)  # the reasons are shown, and nothing is written
    desk, sha256 = Desk.of(site.settings, vocabulary), digest(data)
    sheets = formats.articles(given, data)
    found = [
        compose(sheet, desk, options.now, override=override.load(site, known_as(sha256, sheet.part)))
        for sheet in sheets
    ]
    drafts = [draft for draft in found if draft is not None]
    if not drafts:
        fact = "Nothing in this file reads as an article: all of it belongs to a page around one."
        raise Mistake([*problems, Problem(given, 1, 1, "no-article", fact, "Paste the article's text into it.")])
    for draft in drafts:
        for line in _told(given, draft, ink_of(printer)):
            printer.say(line)
    told = [_data(given, sha256, draft) for draft in drafts]
    document = told[0] if len(told) == 1 else {"raw": given, "sha256": sha256, "articles": told}
    return Outcome(document, tuple(problems))


def _address(site: Site, text: str) -> str:
    """What was typed as an address from the site's root: a whole one, one with the base path, one of a file."""
    path = unquote(urlsplit(text).path) if "://" in text else text
    base = site.settings.base_path
    if base and (path == base or path.startswith(f"{base}/")):
        path = path[len(base) :]
    path = "/" + path.lstrip("/").removeprefix("public/")
    return path.removesuffix("index.html") if path.endswith("/index.html") else path.removesuffix(".html")


def _fate(plan: "Plan", path: str) -> str:
    """What the next build would do with a page, in the words of its plan; '' where it would do nothing."""
    told = [f"It would be made again: {make.because}." for make in plan.make if make.page.path == path]
    told += [f"It would be removed: {drop.because}." for drop in plan.drop if drop.path == path]
    return next(iter(told), "")


def _foretold(site: Site, path: str, options: argparse.Namespace) -> tuple[str, tuple[Problem, ...]]:
    """Why the page would be made again now, and the mistakes of a person that keep a build from saying so."""
    from builder.edition.foresight import foresee
    from builder.edition.state import Place

    try:
        plan = foresee(site, Place.of(site, site.public.absolute(), False), options.now)
    except Mistake as mistake:
        if not mistake.problems:
            raise
        return "What becomes of it cannot be told: the next build would stop at mistakes.", mistake.problems
    return _fate(plan, path) or "It is up to date: nothing that it rests on differs.", ()


def _explain_page(site: Site, options: argparse.Namespace, printer: Printer) -> Outcome:
    # A draft is explained without waiting for the build's libraries.
    from builder.edition.state import state_path
    from builder.edition.trace import Trace
    from builder.pages.address import file

    address = _address(site, options.what)
    state = state_path(site, site.public, False)
    if not state.is_file():
        raise Mistake(message="There is no edition yet, so no page has asked anything. Run `briefing build` first.")
    try:
        wanted = file(address)
    except ValueError as error:
        raise Mistake(message=f"{error}. Give a path of a raw article, or an address such as /2024/10/28/x.") from None
    try:
        with closing(sqlite3.connect(state)) as database:
            trace = Trace(database)
            outputs, asked = trace.outputs([wanted]), trace.asked(wanted)
    except sqlite3.DatabaseError:
        raise Mistake(
            message="The state of the edition cannot be read. Run `briefing build`, which makes it anew."
        ) from None
    output = outputs.get(wanted)
    if output is None:
        raise Mistake(
            message=f"The edition has no page {address}. Run `briefing build` if it is new, or look at the address."
        )
    fate, problems = _foretold(site, wanted, options)
    printer.say(f"{address}: {output.path}, {output.stat.size:,} bytes, a page of the kind {output.kind}")
    printer.say(fate)
    printer.say(f"It asked {len(asked)} questions, and is made again when the answer to one of them changes:")
    for key in asked:
        printer.say(f"  {key}")
    page = {"address": address, "path": output.path, "kind": output.kind, "key": output.key, "digest": output.digest}
    return Outcome({"page": page, "asked": list(asked), "fate": fate}, problems)


def run(site: Site, options: argparse.Namespace, printer: Printer) -> Outcome:
    """Explain what was named; raises Mistake where there is nothing of that name."""
    path = _article(site, options.what)
    if path is None:
        return _explain_page(site, options, printer)
    given = options.what if path == Path(options.what) else site.relative(path)
    return _explain_article(site, path, given, options, printer)
