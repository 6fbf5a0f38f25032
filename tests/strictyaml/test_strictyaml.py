"""Strict YAML: text for every scalar, faults in an editor's words, and nothing hostile gets through."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from builder import strictyaml
from builder.strictyaml import YamlFault, load, locate, parser, spans


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", {"a": "no"}),
        ("a: 12:30", {"a": "12:30"}),
        ("a: 010", {"a": "010"}),
        ("a: 10_000", {"a": "10_000"}),
        ("a: 1.10", {"a": "1.10"}),
        ("a: 2024-13-01", {"a": "2024-13-01"}),
        ("a: true", {"a": "true"}),
        ("a: .nan", {"a": ".nan"}),
        ("on: off", {"on": "off"}),
        ("1: x", {"1": "x"}),
        ("a:", {"a": None}),
        ("a: ~", {"a": None}),
        ("a: null", {"a": None}),
        ('a: ""', {"a": ""}),
        ('a: "~"', {"a": "~"}),
        ("a: Null", {"a": "Null"}),
        ("a: [x, , ~]", None),
        ("a: [x, ~]\nb: {c: d}", {"a": ["x", None], "b": {"c": "d"}}),
        ("a: |\n  one\n  two\n", {"a": "one\ntwo\n"}),
        ("<<: x", {"<<": "x"}),
        ("", None),
        ("# only a comment", None),
    ],
)
def test_every_scalar_is_text(text: str, value: Any) -> None:
    if value is None and text.startswith("a"):
        with pytest.raises(YamlFault):
            load(text)
    else:
        assert load(text) == value


def test_keys_keep_their_order() -> None:
    assert list(load("b: 1\na: 2\nc: 3")) == ["b", "a", "c"]


FAULTS = [
    (
        "title: Kursk: 3,000   # a note",
        "1:1: title: the text holds a colon followed by a space, which YAML takes for another key. "
        'Put it in quotation marks: title: "Kursk: 3,000"',
    ),
    (
        "tags:\n  - [a] b",
        '2:5: The text begins with [, which means something else in YAML. Put it in quotation marks: - "[a] b"',
    ),
    (
        "title: Kursk: 3,000 troops",
        "1:1: title: the text holds a colon followed by a space, which YAML takes for another key. "
        'Put it in quotation marks: title: "Kursk: 3,000 troops"',
    ),
    (
        "events:\n  - date: 2024\n    text: He said: go",
        "3:5: text: the text holds a colon followed by a space, which YAML takes for another key. "
        'Put it in quotation marks: text: "He said: go"',
    ),
    (
        "summary: long text\n  continues here: and more",
        "2:3: The line is indented below summary, which has a text already. "
        "Begin it where summary begins, or put the whole text of summary in quotation marks.",
    ),
    (
        'title: "He said "no" today"',
        "1:1: title: text follows the closing quotation mark. Quote the whole of it: title: 'He said \"no\" today'",
    ),
    (
        "title: 'it's'",
        '1:1: title: text follows the closing quotation mark. Quote the whole of it: title: "it\'s"',
    ),
    (
        'a: "b\n\nc: d\n',
        '1:1: a: the quotation mark " is opened and never closed. Close it: a: "b"',
    ),
    (
        'a: "C:\\x"',
        "1:1: a: a backslash means something else in double quotation marks. Use single ones: a: 'C:\\x'",
    ),
    (
        'a: "C:\\b"',
        "1:1: a: a backslash in double quotation marks makes the character U+0008 here. Use single ones: a: 'C:\\b'",
    ),
    (
        "a: {{ x }}",
        '1:1: a: a list or a mapping stands where a key belongs. Put it in quotation marks: a: "{{ x }}"',
    ),
    (
        "title: [Update] b",
        "1:1: title: the text begins with [, which means something else in YAML. "
        'Put it in quotation marks: title: "[Update] b"',
    ),
    (
        "title: - b",
        "1:1: title: the text begins with -, which means something else in YAML. "
        'Put it in quotation marks: title: "- b"',
    ),
    (
        "a: [1, 2\nb: c",
        "1:1: a: the bracket [ is opened and not closed before the next key. Close it: a: [1, 2]",
    ),
    ("a: 1\nb:\n\tc: 1", "3:1: The line is indented with a tab. Indent with spaces."),
    (
        "a: 1\nb\nc: 2",
        "2:1: The line is no field: it has no colon. Write it as key: value, or indent it below its key.",
    ),
    ("title:Night\nb: 1", "1:1: title: a space is missing after the colon. Write title: Night"),
    (
        "a:\n  - b\n - c",
        "3:2: The line is indented otherwise than those it belongs with. "
        "Give all keys of one level, and all items of one list, the same indent.",
    ),
    (
        "a: &b c",
        '1:1: a: "&b" would be a YAML anchor, which is not accepted. Put it in quotation marks: a: "&b c"',
    ),
    (
        "tags: [*b]",
        '1:8: "*b" would be a YAML alias, which is not accepted. Put it in quotation marks: tags: "[*b]"',
    ),
    (
        "a: !b c",
        '1:1: a: a YAML tag, which begins with !, is not accepted. Put it in quotation marks: a: "!b c"',
    ),
    ("a: 1\nb: 2\na: 3", "3:1: a: the key stands here a second time. Keep one of the two."),
    ("a: {b: 1, b: 2}", "1:11: b: the key stands here a second time. Keep one of the two."),
    ("a: 1\n--- b", "2:1: A second document begins here. Keep one, without --- inside it."),
    ("~: x", "1:1: A key is empty. Write the name of a field before the colon."),
    ("a: b\0", "1:5: The control character U+0000 is not accepted. Take it out."),
    (
        "a: b\u2028c",
        "1:5: The invisible line separator U+2028 is not accepted here. Put a space or a new line in its place.",
    ),
    ("a: " + "[" * 25 + "]" * 25, "1:23: The nesting is deeper than 20 levels. Make it flatter."),
    ("a: " + "x" * 70_000, "1:1: The text is longer than 64 KB. Make it shorter."),
]


@pytest.mark.parametrize(("text", "told"), FAULTS)
@pytest.mark.parametrize("loader", ["libyaml", "python"])
def test_faults_are_told_in_full(text: str, told: str, loader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if loader == "python":
        monkeypatch.setattr(parser, "_Loader", yaml.BaseLoader)
    with pytest.raises(YamlFault) as caught:
        load(text)
    assert str(caught.value) == told


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_at_any_line_end(end: str) -> None:
    with pytest.raises(YamlFault) as caught:
        load(end.join(["a: 1", "b: ü", "c: ü: x"]))
    assert (caught.value.line, caught.value.column) == (3, 1)


def test_columns_count_characters_not_bytes() -> None:
    with pytest.raises(YamlFault) as caught:
        load('{"ключ": x, b: 1, b: 2}')
    assert (caught.value.line, caught.value.column) == (1, 19)


def test_what_leaves_the_rest_readable_is_told_together() -> None:
    faults: list[YamlFault] = []
    value = load("a: 1\na: 2\nb: !x y\nc: [*d, {e: 1, e: 2}]\n", faults=faults)
    assert value == {"a": "1", "b": "y", "c": ["*d", {"e": "1"}]}
    assert [(fault.line, fault.column) for fault in faults] == [(2, 1), (3, 1), (4, 5), (4, 16)]


def test_positions_of_keys_and_items() -> None:
    text = "a: 1\nb:\n  - c: x\n    d: [y, z]\n  - e\nf: {g: h}\n"
    positions = locate(text)
    assert positions.of(("b", 0, "d")) == (4, 5)
    assert positions.of(("b", 0, "d", 1)) == (4, 12)
    assert positions.of(("b", 0)) == (3, 5)
    assert positions.of(("b", 1)) == (5, 5)
    assert positions.of(("f", "g")) == (6, 5)
    assert positions.of(("f", "missing")) == (6, 1)
    assert positions.of(("f", "missing"), 10) == (15, 1)
    assert positions.of(("missing",), 10) == (1, 1)


def test_spans_end_where_the_value_ends() -> None:
    text = 'a: "x y"  # note\nb:\n  - c\n\n# note\nd: |\n  one\n\ne: [f,\n  g] # note\nh:\n'
    found = spans(text)

    def of(*path: str | int) -> str:
        return text[found[path].start : found[path].end]

    assert of("a") == '"x y"'
    assert of("b") == "- c"
    assert of("d") == "|\n  one"
    assert of("e") == "[f,\n  g]"
    assert of("h") == ""


_scalars = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), max_size=12)
_trees = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_scalars, inner, max_size=4), max_leaves=12
)


@given(_trees)
def test_reads_what_another_program_writes(tree: Any) -> None:
    text = json.dumps({"tree": tree}, ensure_ascii=False)
    # JSON is YAML where keys are short; only the control characters that JSON escapes are refused.
    assert load(text) == {"tree": tree}


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    told: YamlFault | None = None
    try:
        load(text)
    except YamlFault as fault:
        told = fault
    if told is not None:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert 1 <= told.line <= len(lines) + 1
        assert told.column >= 1
        assert told.message.endswith(".")


def _laughs(depth: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, depth)]
    return "\n".join(lines)


# Each must be refused, at once and by a YamlFault: run in a process of its own with bounded memory and time.
HOSTILE = {
    "a thousand million laughs": _laughs(10),
    "laughs by merging": "\n".join(
        ["m0: &m0 {k: 1}"] + [f"m{n}: &m{n}\n  <<: [{', '.join([f'*m{n - 1}'] * 8)}]" for n in range(1, 10)]
    ),
    "an alias of itself": "a: &a [*a]",
    "deep brackets": "a: " + "[" * 20_000,
    "deep brackets, closed": "a: " + "[" * 5_000 + "]" * 5_000,
    "deep mappings": "".join(" " * n + "k:\n" for n in range(300)),
    "deep items": "- " * 20_000 + "x",
    "a call": "a: !!python/object/apply:os.system ['true']",
    "a name": "a: !!python/name:os.system",
    "a module": "a: !!python/module:os",
    "a binary": "a: !!binary aGVsbG8=",
    "a set": "a: !!set {x, y}",
    "a directive": "%YAML 9.9\n---\na: 1\n",
    "two documents": "a: 1\n---\nb: 2\n",
    "a surrogate": 'a: "\\uD800"',
    "a nul": 'a: "x\\0y"',
    "a million comments": "#" * 1_000_000,
    "many keys": "".join(f"k{n}: {n}\n" for n in range(50_000)),
    "a key twice": "a: 1\na: 2",
    "a list for a key": "? [a, b]\n: c\n",
}

_PROGRAM = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
from builder.strictyaml import YamlFault, load
told = {}
for name, text in json.load(sys.stdin).items():
    try:
        told[name] = ["read", repr(load(text))[:60]]
    except YamlFault as fault:
        told[name] = ["refused", str(fault)]
print(json.dumps(told))
"""


def test_hostile_texts_are_refused() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        input=json.dumps(HOSTILE),
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    told = json.loads(done.stdout)
    assert {name: answer for name, answer in told.items() if answer[0] != "refused"} == {}
    assert set(told) == set(HOSTILE)


def test_quoted_reads_back() -> None:
    for text in ("a: b", 'say "no"', "it's", "C:\\x", 'C:\\ "it\'s"', "tab\there", "#", "- x"):
        assert load(f"k: {strictyaml.quoted(text)}") == {"k": text}
