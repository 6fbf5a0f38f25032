"""Tables of fields: every value typed or refused by its place, all faults together."""

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder import fields, strictyaml
from builder.fields import Choice, Field, List, Mapped, Table, Text, Wrong, name_of, show
from builder.numeral import number, whole


@dataclass(frozen=True, slots=True)
class Pair:
    low: int | float
    high: int | float = 9


def _rule(given: Any) -> Any:
    if given.get("low") is not None and given.get("high") is not None and given["low"] > given["high"]:
        yield ("low",), Wrong("is greater than high.", "Exchange the two.", "pair")


PAIR = Table(
    "a pair",
    (
        Field("low", Text("a number", number), "The lower.", required=True, example="1"),
        Field("high", Text("a number", number), "The upper.", example="2"),
    ),
    Pair,
    _rule,
)
TABLE = Table(
    "a thing",
    (
        Field("title", Text(), "Its name.", required=True, example="Night"),
        Field("note", Text(lines=True), "Lines."),
        Field("size", Text("a whole number", whole(1, 9)), "Its size."),
        Field("colour", Choice(("red", "dark blue"), {"crimson": "red"}, {"navy": "dark blue"}), "Its colour."),
        Field("names", List(Text(), "a list of names"), "Names."),
        Field("pairs", List(PAIR, "a list of pairs"), "Pairs."),
        Field("pair", PAIR, "A pair."),
        Field("rest", Mapped(), "Anything."),
    ),
    dict,
    hints={"headline": "title"},
)


def told(text: str, first_line: int = 1) -> list[str]:
    made, faults = fields.read(TABLE, strictyaml.load(text))
    assert (made is None) == bool(faults)
    return [str(problem).removeprefix("f:") for problem in fields.problems("f", text, faults, first_line)]


def test_values_are_typed() -> None:
    made, faults = fields.read(
        TABLE,
        strictyaml.load(
            "title: >\n  Night\n  training\nnote: |\n  one\n  two\nsize: 3\ncolour: Crimson\n"
            "names: [a, b]\npairs: [{low: 1, high: 2.5}]\npair: {low: 4}\nrest: {x: [y]}\n"
        ),
    )
    assert faults == []
    assert made == {
        "title": "Night training",
        "note": "one\ntwo",
        "size": 3,
        "colour": "red",
        "names": ("a", "b"),
        "pairs": (Pair(1, 2.5),),
        "pair": Pair(4, 9),
        "rest": {"x": ["y"]},
    }


def test_a_key_without_a_value_is_left_out() -> None:
    assert fields.read(TABLE, {"title": "x", "note": None, "names": None}) == ({"title": "x"}, [])


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", ["1:1: title: is missing. Write it, such as title: Night"]),
        ("title:", ["1:1: title: is empty. Write it, such as title: Night"]),
        ('note: a\ntitle: " "', ["2:1: title: is empty. Write it, or take the key out."]),
        ("titel: x\ntitle: y", ['1:1: titel: is not a key of a thing. Did you mean "title"?']),
        ("headline: x\ntitle: y", ['1:1: headline: is not a key of a thing. Did you mean "title"?']),
        (
            "title: y\nweather: x",
            [
                "2:1: weather: is not a key of a thing. "
                "Take it out; the keys are: title, note, size, colour, names, pairs, pair, rest."
            ],
        ),
        (
            "title: {a: b}",
            ['1:1: title: must be a text, not a mapping (key: value). Put it in quotation marks: "a: b"'],
        ),
        ("title: [a, b]", ['1:1: title: must be a text, not a list. Put it in quotation marks: "[a, b]"']),
        ("title: [[a], b]", ["1:1: title: must be a text, not a list. Write it on one line, after the colon."]),
        ("title: x\nsize: 0", ['2:1: size: "0" is not a whole number from 1 to 9. Write digits, such as 1.']),
        ("title: x\nsize: 1.5", ['2:1: size: "1.5" is not a whole number from 1 to 9. Write digits, such as 1.']),
        ("title: x\ncolour: rad", ['2:1: colour: "rad" is not one of: red, dark blue. Choose one of these.']),
        (
            "title: x\ncolour: dark blu",
            ['2:1: colour: "dark blu" is not one of: red, dark blue. Did you mean "dark blue"?'],
        ),
        ("title: x\ncolour: navy", ['2:1: colour: "navy" is not one of: red, dark blue. Did you mean "dark blue"?']),
        ("title: x\ncolour: [red]", ["2:1: colour: must be one of: red, dark blue, not a list. Choose one of these."]),
        ("title: x\nnames: a, b", ["2:1: names: must be a list, not a text. Write it in brackets: names: [a, b]"]),
        ("title: x\nnames: 'a: b'", ['2:1: names: must be a list, not a text. Write it in brackets: names: ["a: b"]']),
        ("title: x\nnames:\n  - a\n  -", ["4:4: names[1]: is empty. Write it, or take the item out."]),
        (
            "title: x\npairs: 3",
            [
                "2:1: pairs: must be a list, not a text. "
                "Begin each item on a line of its own, with a hyphen and a space."
            ],
        ),
        (
            "title: x\npair: 3",
            ["2:1: pair: must be a mapping (key: value), not a text. Write its keys below it, such as low: 1"],
        ),
        ("title: x\nrest: 3", ["2:1: rest: must be a mapping (key: value), not a text. Indent its keys below it."]),
        (
            "title: x\npairs:\n  - high: 1\n  - {low: 3, high: 2}\n  - {low: x, hihg: 2}",
            [
                "3:5: pairs[0].low: is missing. Write it, such as low: 1",
                "4:6: pairs[1].low: is greater than high. Exchange the two.",
                '5:6: pairs[2].low: "x" is not a number. Write digits, such as 120.',
                '5:14: pairs[2].hihg: is not a key of a pair. Did you mean "high"?',
            ],
        ),
    ],
)
def test_faults_are_told_in_full(text: str, problems: list[str]) -> None:
    assert told(text) == problems


def test_places_count_over_the_whole_file() -> None:
    assert told("title: x\nsize: 0", first_line=5)[0].startswith("6:1: ")
    assert told("size: 1", first_line=5)[0].startswith("1:1: ")


def test_a_file_that_is_no_mapping() -> None:
    assert (
        told("- a")[0]
        == "1:1: The file must be a mapping (key: value), not a list. Write its keys below it, such as title: Night"
    )


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("12O", "120"),
        ("1l", "11"),
        ("1О0", "100"),  # a Cyrillic O
        ("11,000", "11000"),
        ("11 000", "11000"),
        ("1.234.567", "1.234"),
        ("about 11,000 men", "11000"),
        ("1e6", "1"),
        ("٣", "120"),
        ("many", "120"),
        (".5", "5"),
        ("--1", "-1"),
    ],
)
def test_what_is_no_number(text: str, remedy: str) -> None:
    with pytest.raises(Wrong) as caught:
        number(text)
    assert str(caught.value) == f'"{text}" is not a number. Write digits, such as {remedy}.'


def test_a_number_too_long() -> None:
    with pytest.raises(Wrong, match="too long for a number"):
        number("9" * 10_000)


@given(st.integers(-(10**29), 10**29))
def test_whole_numbers_are_exact(value: int) -> None:
    assert number(str(value)) == value


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4))
def test_decimals_are_those_written(value: Any) -> None:
    assert number(f"{value:f}") == float(value)


def test_names_of_paths() -> None:
    assert name_of(("figures", 0, "via", 1)) == "figures[0].via[1]"


@given(st.text())
def test_shown_values_stand_on_one_line_and_are_bounded(text: str) -> None:
    shown = show(text)
    assert "\n" not in shown
    assert len(shown) <= 62


def test_example_values_are_right() -> None:
    """Whatever an error text tells an editor to write is accepted."""
    from builder import settings
    from builder.briefing import front, plain, term

    def rows(table: Table) -> Any:
        for field in table.fields:
            yield table, field
            inner = field.type.item if isinstance(field.type, List) else field.type
            if isinstance(inner, Table):
                yield from rows(inner)

    tables = [settings.TABLE, front.TABLE, plain.TABLE, term.SERIES, *term.TABLES.values()]
    checked = 0
    for table in tables:
        for owner, field in rows(table):
            if field.example:
                faults: list[fields.Fault] = []
                value = strictyaml.load(f"x: {field.example}")["x"]
                if isinstance(field.type, List) and not isinstance(value, list):
                    value = [value]
                field.type.read(value, (field.name,), faults)
                assert faults == [], (owner.noun, field.name)
                checked += 1
    assert checked > 60
