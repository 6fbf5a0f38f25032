"""Public pages with gold text, from which the weights are fitted, and which group each of their lines belongs to.

The sets are checkouts of public repositories in one folder: `naeb` (AndyTheFactory/article-extraction-dataset), `wcxb`
(Murrough-Foley/web-content-extraction-benchmark, its development part), `trafilatura` (adbar/trafilatura, its tests)
and
`fundus` (flairNLP/fundus, its tests). What is measured on is not read: neither the test part of wcxb, nor
scrapinghub/article-extraction-benchmark.
"""

import gzip
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.intake.weights import ABOUT, PAGE, TEXT

UNKNOWN = -1
_WORD = re.compile(r"\w+")
_RUN = 4  # words that have to follow one another
# Of wcxb's articles every third is taken, of its other pages every twelfth, of trafilatura's every third: much of them
# is no news.
_ARTICLES, _OTHERS, _SNIPPETS = 3, 12, 3
_PASTED = 3  # of each so many articles of a set that holds lists and guides too one is pasted
_WHEN = re.compile(r"\b(?:19|20)\d\d\b|\d:\d\d|\bago\b")


@dataclass(frozen=True, slots=True)
class Lesson:
    """One page: its bytes, the text of its article, its title, its authors.

    `inside` and `outside` are snippets of text that is the article's and that is not, where no more than that is known.
    `prose` says that it is an article of the kind that people paste.
    """

    name: str
    file: Path
    text: str
    title: str = ""
    authors: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    prose: bool = True

    def data(self) -> bytes:
        data = self.file.read_bytes()
        return gzip.decompress(data) if self.file.suffix == ".gz" else data


def tokens(text: str) -> list[str]:
    """The words of a text in one case."""
    return _WORD.findall(text.lower())


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _naeb(folder: Path) -> Iterator[Lesson]:
    for place, (name, labels) in enumerate(sorted(_json(folder / "articles.json").items())):
        file = folder / "html" / f"{name}.html"
        if file.is_file():
            authors = tuple((labels["authors"] or "").split(", "))
            prose = place % _PASTED == 0
            yield Lesson(f"naeb/{name}", file, labels["articleBody"], labels["title"] or "", authors, prose=prose)


def _wcxb(folder: Path) -> Iterator[Lesson]:
    for path in sorted((folder / "dev" / "ground-truth").glob("*.json")):
        labels = _json(path)
        gold = labels["ground_truth"]
        kind = ((labels.get("_internal") or {}).get("page_type") or {}).get("primary", "article")
        if not gold.get("main_content") or int(path.stem) % (_ARTICLES if kind == "article" else _OTHERS):
            continue
        file = folder / "dev" / "html" / f"{path.stem}.html.gz"
        authors = (gold.get("author") or "",)
        prose = kind == "article" and int(path.stem) % (_ARTICLES * _PASTED) == 0
        yield Lesson(f"wcxb/{path.stem}", file, gold["main_content"], gold.get("title") or "", authors, prose=prose)


def _versions(path: Path) -> Iterator[tuple[list[str], str, tuple[str, ...]]]:
    """What each version of an outlet's parser finds: paragraphs, title, authors."""
    for found in _json(path).values():
        body = found.get("body") or {}
        paragraphs = list(body.get("summary") or ())
        for section in body.get("sections") or ():
            paragraphs += [*(section.get("headline") or ()), *(section.get("paragraphs") or ())]
        if paragraphs:
            yield paragraphs, found.get("title") or "", tuple(found.get("authors") or ())


def _fundus(folder: Path) -> Iterator[Lesson]:
    """The version whose paragraphs stand in the page is the page's."""
    for file in sorted((folder / "tests" / "resources" / "parser" / "test_data").glob("*/*.html.gz")):
        labels = file.with_name(file.name.split("_")[0] + ".json")
        if not labels.is_file():
            continue
        source = " ".join(
            tokens(re.sub(r"<[^<>]*>", " ", gzip.decompress(file.read_bytes()).decode("utf-8", "replace")))
        )
        shares = [
            (sum(" ".join(tokens(each)) in source for each in found[0]) / len(found[0]), found)
            for found in _versions(labels)
        ]
        share, best = max(shares, key=lambda each: each[0], default=(0.0, None))
        if best is not None and share > 0.6:
            yield Lesson(f"fundus/{file.name}", file, "\n".join(best[0]), best[1], best[2])


def _snippets(folder: Path) -> Iterator[Lesson]:
    tests = folder / "tests"
    for labels in [each for _, each in sorted(_json(tests / "evaldata.json").items())][::_SNIPPETS]:
        files = (tests / place / labels["file"] for place in ("cache", "eval"))
        file = next((each for each in files if each.is_file()), None)
        if file is not None:
            inside, outside = tuple(labels["with"]), tuple(labels["without"])
            yield Lesson(f"trafilatura/{file.name}", file, "", inside=inside, outside=outside, prose=False)


SETS = {"naeb": _naeb, "wcxb": _wcxb, "fundus": _fundus, "trafilatura": _snippets}


def lessons(folder: Path) -> Iterator[Lesson]:
    """The pages of all sets that are at hand."""
    for name, read in SETS.items():
        if (folder / name).is_dir():
            yield from read(folder / name)


def _by_snippets(lesson: Lesson, lines: Sequence[Sequence[str]]) -> list[int]:
    groups = [UNKNOWN] * len(lines)
    for group, snippets in ((TEXT, lesson.inside), (PAGE, lesson.outside)):
        wanted = [f" {' '.join(tokens(each))} " for each in snippets if tokens(each)]
        for index, line in enumerate(lines):
            if any(each in f" {' '.join(line)} " for each in wanted):
                groups[index] = group
    return groups


def _by_text(lesson: Lesson, lines: Sequence[Sequence[str]]) -> list[int]:
    whole = tokens(lesson.text)
    text, paragraphs = f" {' '.join(whole)} ", {" ".join(tokens(each)) for each in lesson.text.split("\n")}
    runs = set(zip(*(whole[at:] for at in range(_RUN)), strict=False))
    groups = []
    for line in lines:
        plain = " ".join(line)
        if not line:
            groups.append(UNKNOWN)
        elif len(line) < _RUN:
            within = len(plain) > 12 and f" {plain} " in text
            groups.append(TEXT if plain in paragraphs else UNKNOWN if within else PAGE)
        elif f" {plain} " in text:
            groups.append(TEXT)
        else:
            own = list(zip(*(line[at:] for at in range(_RUN)), strict=False))
            share = sum(each in runs for each in own) / len(own)
            groups.append(TEXT if share > 0.6 else UNKNOWN if share > 0.2 else PAGE)
    return groups


def groups(lesson: Lesson, texts: Sequence[str], tags: Sequence[str]) -> list[int]:
    """The group of each line, UNKNOWN where the gold does not tell."""
    lines = [tokens(text) for text in texts]
    if lesson.inside or lesson.outside:
        return _by_snippets(lesson, lines)
    found = _by_text(lesson, lines)
    first = next((at for at, group in enumerate(found) if group == TEXT and len(lines[at]) > 8), len(found))
    title = tokens(lesson.title)
    authors = [f" {' '.join(tokens(each))} " for each in lesson.authors if tokens(each)]
    for at, line in enumerate(lines):
        if title and line == title and (tags[at] == "h1" or at <= first + 2) and (found[at] != TEXT or len(line) < 12):
            found[at] = ABOUT
        elif found[at] == PAGE and first - 25 <= at <= first + 3 and len(line) <= 25:
            named = any(each in f" {' '.join(line)} " for each in authors)
            dated = at >= first - 15 and len(line) <= 14 and _WHEN.search(texts[at])
            found[at] = ABOUT if named or dated else PAGE
    return found
