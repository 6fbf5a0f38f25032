"""The documents tell today's truth: each command in them exists, with its options, and each link resolves."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from builder import cli, commands

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "netlify.toml", ROOT / ".ci" / "run"])
NAMES = {path: path.relative_to(ROOT).as_posix() for path in DOCUMENTS}
each_document = pytest.mark.parametrize("path", DOCUMENTS, ids=NAMES.get)


def code(text: str) -> Iterator[str]:
    """Every line of code in a document, and every phrase of it within a sentence."""
    blocks = re.findall(r"^(?:```|~~~).*?\n(.*?)^(?:```|~~~)", text, re.MULTILINE | re.DOTALL)
    for block in (*blocks, *re.findall(r"^(?: {4}|\t).*$", text, re.MULTILINE)):
        yield from (line.strip().removeprefix("$ ") for line in block.splitlines())
    yield from (re.sub(r"\s+", " ", phrase) for phrase in re.findall(r"`([^`]+)`", text))
    yield from re.findall(r'command = "([^"]+)"', text)


def said(path: Path, program: str) -> list[list[str]]:
    """The words after the name of a program, wherever a document uses it."""
    found = []
    for line in code(path.read_text(encoding="utf-8")):
        for part in re.split(r"&&|\|\||;|\|", line.partition("  #")[0]):
            words = part.split()
            if " ".join(words[: program.count(" ") + 1]) == program and len(words) > program.count(" ") + 1:
                found.append(words[program.count(" ") + 1 :])
    return found


@cache
def options_of(verb: str) -> frozenset[str]:
    """The options that `briefing VERB --help` lists."""
    import contextlib
    import io

    out = io.StringIO()
    with contextlib.redirect_stdout(out), pytest.raises(SystemExit):
        cli.main([verb, "--help"])
    return frozenset(re.findall(r"(?<![\w-])--?[a-z][\w-]*", out.getvalue()))


@each_document
def test_each_command_exists_with_its_options(path: Path) -> None:
    wrong = []
    for words in [
        *said(path, "briefing"),
        *said(path, "python -m builder"),
        *said(path, ".venv/bin/briefing"),
    ]:
        verb = words[0]
        if verb.isupper() or verb in ("...", "…", "--version", "--help"):
            continue
        if verb not in commands.VERBS:
            wrong.append(f"briefing {verb}: no such verb")
            continue
        asked = [re.split(r"[=.,…\]]", word.lstrip("["))[0] for word in words[1:] if word.lstrip("[").startswith("-")]
        wrong += [f"briefing {verb} {option}: no such option" for option in asked if option not in options_of(verb)]
    assert wrong == []


@each_document
def test_each_target_of_make_exists(path: Path) -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    asked = {word for words in said(path, "make") for word in words if "=" not in word and not word.startswith("-")}
    assert {word for word in asked if re.fullmatch(r"[a-z-]+", word)} - targets == set()


def headings(path: Path) -> set[str]:
    """The fragments that a document's headings have where it is read."""
    found: dict[str, int] = {}
    for heading in re.findall(r"^#+ +(.+?) *#*$", path.read_text(encoding="utf-8"), re.MULTILINE):
        slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        found[slug] = found.get(slug, -1) + 1
    return {slug if number == 0 else f"{slug}-{number}" for slug, count in found.items() for number in range(count + 1)}


@each_document
def test_each_link_between_documents_resolves(path: Path) -> None:
    if path.suffix != ".md":
        return
    text = re.sub(r"^```.*?^```|`[^`]*`", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    broken = []
    for written in re.findall(r"\]\(\s*<?([^)\s>]+)", text) + re.findall(r'(?:src|href|srcset)="([^"\s]+)"', text):
        address, _, fragment = written.partition("#")
        if re.match(r"[a-z]+:", address):
            continue
        target = (path.parent / address).resolve() if address else path
        if not target.exists() or not target.is_relative_to(ROOT):
            broken.append(f"{written}: no such file")
        elif fragment and target.suffix == ".md" and fragment not in headings(target):
            broken.append(f"{written}: no such heading")
    assert broken == []


def test_help_tells_every_target() -> None:
    """`make help` is made of the comments beside the targets: none may lack its own."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony
    assert set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE)) == set(phony[1].split())
