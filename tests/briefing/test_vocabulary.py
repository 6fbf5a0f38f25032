"""The vocabulary: one term for all its spellings, and every mistake in its files told by its place."""

# ruff: noqa: E501 (an error text stands on one line, as it is printed)

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.briefing import vocabulary
from builder.briefing.term import KINDS, Series, Term
from builder.briefing.vocabulary import Vocabulary
from builder.settings import Settings, Site


def site(root: Path, **files: str) -> Site:
    folder = root / "content" / "vocabulary"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return Site(root, Settings("A", "https://example.org"))


def load(root: Path, **files: str) -> Vocabulary:
    words, problems = vocabulary.load(site(root, **files))
    assert problems == []
    return words


def problems(root: Path, **files: str) -> list[str]:
    return [str(problem).removeprefix("content/vocabulary/") for problem in vocabulary.load(site(root, **files))[1]]


PLACES = """\
Russia:
Kursk Oblast:
  parent: russia
  aliases: [Kursk region, Курська область]
  description: |
    West of Russia.

    It borders on Sumy.
"""
OUTLETS = """\
Ukrainska Pravda:
  aliases: [UP]
  domains: [pravda.com.ua, www.UP.example]
  rights: link
  phrases: [Support UP or become our patron]
Eurointegration:
  slug: eurointegration
  domains: [eurointegration.pravda.com.ua]
"""
SERIES = """\
dprk-troops:
  name: North Korean troops
  unit: soldiers
  question: How many are there?
"""


def test_nothing_is_a_vocabulary_too(tmp_path: Path) -> None:
    words = load(tmp_path)
    assert [words.terms(kind) for kind in KINDS] == [()] * 5
    assert words.term("tags", "Night Training") == Term("tags", "night-training", "Night Training", listed=False)


def test_a_term_by_name_alias_and_slug(tmp_path: Path) -> None:
    words = load(tmp_path, places=PLACES)
    kursk = Term(
        "places",
        "kursk-oblast",
        "Kursk Oblast",
        aliases=("Kursk region", "Курська область"),
        description="West of Russia.\n\nIt borders on Sumy.",
        parent="russia",
    )
    for name in ("Kursk Oblast", "kursk oblast", "kursk-oblast", "Kursk Region", "КУРСЬКА ОБЛАСТЬ"):
        assert words.term("places", name) == kursk
    assert words.terms("places") == (kursk, Term("places", "russia", "Russia"))
    assert not words.term("tags", "Kursk Oblast").listed


def test_an_outlet_by_domain(tmp_path: Path) -> None:
    words = load(tmp_path, outlets=OUTLETS)
    found = {
        host: term.name if (term := words.outlet_by_domain(host)) else None
        for host in (
            "pravda.com.ua",
            "WWW.pravda.com.ua.",
            "up.example",
            "eurointegration.pravda.com.ua",
            "com.ua",
            "xpravda.com.ua",
            "",
        )
    }
    assert found == {
        "pravda.com.ua": "Ukrainska Pravda",
        "WWW.pravda.com.ua.": "Ukrainska Pravda",
        "up.example": "Ukrainska Pravda",
        "eurointegration.pravda.com.ua": "Eurointegration",
        "com.ua": None,
        "xpravda.com.ua": None,
        "": None,
    }
    up = words.term("sources", "up")
    assert (up.rights, up.phrases) == ("link", ("Support UP or become our patron",))


def test_series(tmp_path: Path) -> None:
    words = load(tmp_path, series=SERIES)
    assert words.series("dprk-troops") == Series(
        "dprk-troops", "North Korean troops", "soldiers", "How many are there?"
    )
    assert words.series("other") is None
    assert words.all_series() == (words.series("dprk-troops"),)


def test_the_digest_is_of_everything(tmp_path: Path) -> None:
    digests = {load(tmp_path).digest}
    digests.add(load(tmp_path, places=PLACES).digest)
    digests.add(load(tmp_path, places=PLACES.replace("West", "South")).digest)
    digests.add(load(tmp_path, series=SERIES).digest)
    assert len(digests) == 4


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        (
            "tags",
            "night:\n  aliases: [dark]\ndark:\n",
            ['tags.yaml:3:1: dark: "dark" belongs to "night" already. Take it out of one of the two, or make them one term.'],
        ),
        (
            "tags",
            "Night:\nnight:\n",
            ['tags.yaml:2:1: night: "night" belongs to "Night" already. Take it out of one of the two, or make them one term.'],
        ),
        ("tags", "a:\n  parent: b\n", ['tags.yaml:2:3: a.parent: "b" is not in this file. Add it as b:']),
        ("tags", "a:\n  parent: a\n", ["tags.yaml:2:3: a.parent: leads back to the term itself. Take out one of the parents."]),
        (
            "tags",
            "a:\n  parent: b\nb:\n  parent: c\nc: {parent: b}\n",
            [
                "tags.yaml:4:3: b.parent: leads back to the term itself. Take out one of the parents.",
                "tags.yaml:5:5: c.parent: leads back to the term itself. Take out one of the parents.",
            ],
        ),
        ("people", "a:\n  parent: b\n", ["people.yaml:2:3: a.parent: is not a key of a person. Take it out; the keys are: slug, aliases, description."]),
        ("people", "a: b: c\n", ['people.yaml:1:1: a: the text holds a colon followed by a space, which YAML takes for another key. Put it in quotation marks: a: "b: c"']),
        ("people", "'': {}\n", [": has no letter and no digit. Write a name that has one."]),
        ("people", "a\n", ["people.yaml:1:1: This file is not a mapping of names. Write each name with a colon after it."]),
        ("series", "a:\n", ["series.yaml:1:1: a.name: is missing. Write it, such as name: North Korean troops in Russia", "series.yaml:1:1: a.unit: is missing. Write it, such as unit: soldiers"]),
        ("tag", "a:\n", ["tag.yaml:1:1: warning: This file is not read: no kind of name is kept in it. Name it tags.yaml."]),
        ("zzz", "a:\n", ["zzz.yaml:1:1: warning: This file is not read: no kind of name is kept in it. The files are: organizations.yaml, outlets.yaml, people.yaml, places.yaml, series.yaml, tags.yaml."]),
    ],
)  # fmt: skip
def test_mistakes(tmp_path: Path, name: str, text: str, told: list[str]) -> None:
    found = problems(tmp_path, **{name: text})
    if told[0].startswith(": "):
        assert len(found) == 1
        assert found[0].endswith(told[0])
    else:
        assert found == told


def test_a_name_with_a_mistake_is_known_all_the_same(tmp_path: Path) -> None:
    words, found = vocabulary.load(site(tmp_path, places="Kursk Oblast:\n  alias: x\n", series="a: {name: A}\n"))
    assert len(found) == 2
    assert words.term("places", "Kursk Oblast").listed
    assert words.series("a") == Series("a", "a", "")


def test_a_broken_file_is_told_and_empty(tmp_path: Path) -> None:
    root = site(tmp_path)
    (root.vocabulary / "tags.yaml").write_bytes(b"a:\nb\xff:\n")
    words, found = vocabulary.load(root)
    assert [str(problem) for problem in found] == [
        "content/vocabulary/tags.yaml:2:2: The byte FF is not UTF-8. Save the file as UTF-8."
    ]
    assert words.terms("tags") == ()


def test_a_link_out_of_the_content_is_not_read(tmp_path: Path) -> None:
    root = site(tmp_path)
    (tmp_path / "secret.yaml").write_text("a:\n")
    (root.vocabulary / "tags.yaml").symlink_to(tmp_path / "secret.yaml")
    assert vocabulary.load(root)[0].terms("tags") == ()


@given(st.lists(st.text("abAB -é", min_size=1, max_size=4), max_size=6))
def test_one_slug_is_one_term(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    import json

    listed = {name: {} for name in names}
    root = site(tmp_path_factory.mktemp("site"), tags=json.dumps(listed))
    words, _ = vocabulary.load(root)
    slugs = [term.slug for term in words.terms("tags")]
    assert len(set(slugs)) == len(slugs)
    for name in names:
        term = words.term("tags", name)
        assert term.listed == bool(term.slug)


def test_a_misnamed_file_is_never_told_to_take_the_place_of_another(tmp_path: Path) -> None:
    told = dict(line.split(":1:1: ") for line in problems(tmp_path, persons="", place="", tag="", tags=""))
    assert told["place.yaml"].endswith("Name it places.yaml.")
    assert "The files are: " in told["persons.yaml"]
    assert "The files are: " in told["tag.yaml"]


def test_how_an_outlet_writes_dates(tmp_path: Path) -> None:
    words = load(tmp_path, outlets="The Quay:\n  order: MDY\n  zone: Europe/Kyiv\nThe Mole: {}\n")
    quay, mole = words.term("sources", "The Quay"), words.term("sources", "The Mole")
    assert (quay.order, quay.zone, mole.order, mole.zone) == ("mdy", "Europe/Kyiv", "", "")
    wrong = problems(tmp_path, outlets="The Pier:\n  order: ymd\n  zone: Kyiv\n")
    assert wrong == [
        'outlets.yaml:2:3: The Pier.order: "ymd" is not one of: dmy, mdy. Choose one of these.',
        'outlets.yaml:3:3: The Pier.zone: "Kyiv" is not a time zone. Write one like Europe/Kyiv or UTC.',
    ]


class Shelf(dict):
    """A memory."""

    put = dict.__setitem__


def test_what_was_worked_out_of_the_same_files_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outlets = "Mirna Post: {domains: [mirna.example], aliases: [Post]}\nOther: {domains: [mirna.example]}\n"
    series = "troops: {name: Troops, unit: soldiers}\n"
    here, shelf = site(tmp_path, places=PLACES, outlets=outlets, series=series, people="A B: {aliases: [C]}\n"), Shelf()
    plain = vocabulary.load(here)
    assert plain[1]  # of the domain that two have
    assert vocabulary.load(here, shelf) == plain
    with monkeypatch.context() as patch:
        patch.setattr(vocabulary, "_worked_out", None)
        assert vocabulary.load(here, shelf) == plain
        (here.vocabulary / "people.yml").write_text("D:\n")
        assert len(vocabulary.load(here, shelf)[1]) == len(plain[1]) + 1
    site(tmp_path, people="A B: {aliases: [D]}\n")
    assert vocabulary.load(here, shelf)[0].term("people", "d").name == "A B"


def test_a_file_that_cannot_be_read_whole_is_told_each_time(tmp_path: Path) -> None:
    here, shelf = site(tmp_path, tags=""), Shelf()
    assert vocabulary.load(here, shelf)[1] == []
    (here.vocabulary / "tags.yaml").write_bytes(b"\xff")
    words, told = vocabulary.load(here, shelf)
    assert (len(told), words.unread) == (1, {"tags"})
