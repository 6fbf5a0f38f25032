"""The corpus's labels hold together: what they say stands in the raw articles, and both halves stand for the whole."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from builder.briefing.dates import parse_edtf
from tests.intake.newsroom import SEEDS
from tests.intake.shown import SHOWN, dense, squeeze

CORPUS = Path(__file__).parent / "corpus"
HALVES = ("develop", "measure")
KINDS = {
    "text": ".txt",
    "html": ".html",
    "markdown": ".md",
    "mail": ".eml",
    "docx": ".docx",
    "pdf": ".pdf",
}
LINES = ("body", "boilerplate", "meta", "neutral")
KEYS = {
    "kind": str,
    "language": str,
    "mess": str,
    "title": str | None,
    "title_accept": list,
    "outlet": str | None,
    "outlet_accept": list,
    "date": str | None,
    "date_accept": list,
    "url": str | None,
    "authors": list,
    **dict.fromkeys(LINES, list),
    "cited_sources": list,
    "dated_statements": list,
    "figures": list,
    "figures_optional": list,
    "number_traps": list,
    "articles": int,
}
# What a label may add: the charset of a raw file that is not UTF-8, dates that may be told or not, a remark for people.
OPTIONAL = {"encoding": str, "dated_optional": list, "note": str}
FIGURE = {
    "value": int | float | None,
    "low": int | float | None,
    "high": int | float | None,
    "unit": str,
    "who": str | None,
    "who_accept": list,
    "qualifier": str | None,
    "text": str,
    "when": str | None,
}
GOLD = sorted(path for half in HALVES for path in (CORPUS / half).glob("*.gold.json"))
# Written after the halves were parted, by readers who did not know the program: they have no twin in the other half.
LATER = tuple(f"{letter}-" for letter in "bcdefghijkl")


def raw_of(path, suffix):
    return path.with_name(path.name.removesuffix(".gold.json") + suffix)


@cache
def case(path):
    """A label, its raw file, and the file's text as a reader has it."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    data = raw_of(path, KINDS[gold["kind"]]).read_bytes()
    return gold, data, SHOWN[gold["kind"]](data, gold.get("encoding"))


def named(path):
    return f"{path.parent.name}/{path.name.removesuffix('.gold.json')}"


def each_of(*kinds):
    """The cases whose raw file is of one of these kinds; all where none is named."""
    suffixes = tuple(KINDS[kind] for kind in kinds or KINDS)
    cases = [path for path in GOLD if any(raw_of(path, suffix).exists() for suffix in suffixes)]
    return pytest.mark.parametrize("path", cases, ids=named)


@each_of()
def test_the_label_has_the_agreed_shape(path):
    gold, _, _ = case(path)
    assert set(KEYS) - set(gold) == set()
    assert set(gold) - set(KEYS) - set(OPTIONAL) == set()
    for key, value in gold.items():
        assert isinstance(value, (KEYS | OPTIONAL)[key]), key
    for figure in gold["figures"]:
        assert figure.keys() - {"when_accept"} == FIGURE.keys()
        assert all(isinstance(figure[key], shape) for key, shape in FIGURE.items()), figure
        assert (figure["value"] is None) == (figure["low"] is not None or figure["high"] is not None), figure
        assert figure["unit"]
        assert figure["text"]
    for statement in gold["dated_statements"]:
        assert statement.keys() - {"date_accept"} == {"date", "text", "explicit"}
        assert isinstance(statement["explicit"], bool)


@each_of()
def test_dates_are_dates(path):
    gold, _, _ = case(path)
    for statement in gold["dated_statements"]:
        for date in [statement["date"], *statement.get("date_accept", [])]:
            parse_edtf(date)
    for figure in gold["figures"]:
        for when in [figure["when"], *figure.get("when_accept", [])]:
            assert when is None or parse_edtf(when)
    for day in [gold["date"], *gold["date_accept"]]:
        assert day is None or re.fullmatch(r"(\d{4}|XXXX)-\d\d(-\d\d)?|\d{4}", day)
        assert day is None or parse_edtf(day)


@each_of()
def test_every_label_stands_in_the_article(path):
    gold, _, text = case(path)
    whole = dense(text)
    for key in LINES:
        missing = [line for line in gold[key] if dense(line) not in whole]
        assert missing == [], key
    assert gold["body"]


def whole_lines(lines, entry):
    """How many lines from the first on make up the entry; 0 where they do not."""
    built = ""
    for count, line in enumerate(lines, 1):
        built += dense(line)
        if built == entry:
            return count
        if not entry.startswith(built):
            return 0
    return 0


@each_of("text")
def test_every_line_of_a_paste_stands_in_exactly_one_class(path):
    gold, _, text = case(path)
    lines = text.splitlines()
    left = Counter(dense(line) for key in LINES for line in gold[key])
    assert all(left), "an empty line is in no class"
    at = 0
    while at < len(lines):
        fits = ((whole_lines(lines[at:], entry), entry) for entry in left if entry.startswith(dense(lines[at])))
        count, entry = max(fits, default=(0, ""))
        assert count, f"in no class: {lines[at]}"
        left -= Counter([entry])
        at += count
    assert left == Counter(), "labelled, but not left in the file"


# A mail may hold its text twice, and the tables of a document are read apart: their order is the adapter's to keep.
@each_of("text", "html", "markdown", "pdf")
def test_lines_of_the_body_are_in_the_order_of_the_file(path):
    gold, _, text = case(path)
    whole, at = dense(text), 0
    for line in map(dense, gold["body"]):
        found = whole.find(line, at)
        assert found >= 0, line
        at = found + len(line)


@each_of()
def test_what_is_dated_or_counted_is_reported_in_the_body(path):
    gold, _, _ = case(path)
    body = squeeze(" ".join(gold["body"]))
    for labelled in [*gold["dated_statements"], *gold["figures"]]:
        assert squeeze(labelled["text"]) in body
    assert len({(each["date"], each["text"]) for each in gold["dated_statements"]}) == len(gold["dated_statements"])


@each_of()
def test_who_said_a_figure_is_named_in_the_article(path):
    gold, _, text = case(path)
    whole = dense(text).casefold()
    for figure in gold["figures"]:
        names = [dense(name).casefold() for name in [figure["who"], *figure["who_accept"]] if name]
        assert not names or any(name in whole for name in names), figure


def whole_of(path):
    """All that the file says: what a reader is shown, and what its markup, headers and front matter say of it."""
    gold, data, text = case(path)
    packed = gold["kind"] in ("docx", "pdf")
    return dense(text) + ("" if packed else dense(data.decode(gold.get("encoding") or "utf-8", errors="replace")))


@each_of()
def test_what_is_said_of_the_article_stands_in_the_file(path):
    gold, _, _ = case(path)
    whole = whole_of(path).casefold()
    outlets = [name for name in [gold["outlet"], *gold["outlet_accept"]] if name]
    assert [name for name in [gold["title"], *gold["authors"]] if name and dense(name).casefold() not in whole] == []
    assert gold["outlet"] is None or any(dense(name).casefold() in whole for name in outlets)
    assert gold["url"] is None or gold["url"] in whole_of(path)


@each_of()
def test_traps_stand_in_the_file(path):
    gold, _, _ = case(path)
    whole = whole_of(path)
    assert [words for words in gold["number_traps"] if dense(words) not in whole] == []
    optional = gold["figures_optional"] + gold.get("dated_optional", [])
    assert [words for words in optional if dense(words) not in whole] == []


def test_each_article_has_its_label_and_each_label_its_article():
    for half in HALVES:
        files = {path.name for path in (CORPUS / half).iterdir()}
        labels = {name.removesuffix(".gold.json") for name in files if name.endswith(".gold.json")}
        raw = [name for name in files if not name.endswith(".gold.json")]
        assert len(raw) == len({Path(name).stem for name in raw})
        assert labels == {Path(name).stem for name in raw}


def test_no_name_and_no_article_is_in_both_halves():
    develop, measure = ([path for path in GOLD if path.parent.name == half] for half in HALVES)
    assert {path.name for path in develop} & {path.name for path in measure} == set()
    told = [
        {line for path in half for line in case(path)[0]["body"] if len(line.split()) > 6}
        for half in (develop, measure)
    ]
    assert told[0] & told[1] == set()


def test_both_halves_stand_for_the_whole():
    twins = [path for path in GOLD if not path.name.startswith(LATER)]
    halves = [[case(path)[0] for path in twins if path.parent.name == half] for half in HALVES]
    for key in ("kind", "language"):
        develop, measure = (Counter(gold[key] for gold in half) for half in halves)
        assert {name: max(abs(develop[name] - measure[name]), 1) for name in develop | measure} == dict.fromkeys(
            develop | measure, 1
        )
    amounts = [
        [sum(len(gold[key]) for gold in half) for key in (*LINES, "dated_statements", "figures", "number_traps")]
        for half in halves
    ]
    for name, develop, measure in zip((*LINES, "dated", "figures", "traps"), *amounts, strict=True):
        assert 0.6 < develop / measure < 1.67, (name, develop, measure)


def _runs(text):
    """The runs of nine words of a text: so many are nobody's by chance."""
    told = re.findall(r"\w+", text.lower())
    return {" ".join(told[at : at + 9]) for at in range(len(told) - 8)}


@pytest.mark.skipif(not SEEDS.is_dir(), reason="needs the raw articles beside the checkout")
def test_no_sentence_of_the_raw_articles_is_repeated():
    theirs = set().union(*(_runs(path.read_text("utf-8", "replace")) for path in SEEDS.iterdir() if path.is_file()))
    ours = (
        path for path in sorted(CORPUS.glob("develop/*")) if path.suffix in (".txt", ".md", ".html", ".eml", ".json")
    )
    assert [path.name for path in ours if theirs & _runs(path.read_text("utf-8", "replace"))] == []
