"""A theme, read from real folders: what it extends, what it publishes, and how its faults are told."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from builder import settings
from builder.errors import Mistake
from builder.theme import Theme, load

FILTERS = {"shout": str.upper}


class Notes:
    """A View as far as a theme knows it."""

    def __init__(self) -> None:
        self.asked: dict[str, str] = {}

    def note(self, key: str, fingerprint: str) -> None:
        self.asked[key] = fingerprint


def write(root: Path, files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def theme(root: Path, files: Mapping[str, str | bytes], name: str = "desk", required: tuple[str, ...] = ()) -> Theme:
    write(root, {"site.yaml": f"title: A\nbase_url: https://example.org\ntheme: {name}\n", **files})
    return load(settings.load(root), FILTERS, required)


def faults(
    root: Path, files: Mapping[str, str | bytes], name: str = "desk", required: tuple[str, ...] = ()
) -> list[str]:
    with pytest.raises(Mistake) as caught:
        theme(root, files, name, required)
    return [str(problem) for problem in caught.value.problems]


def test_a_template_is_rendered_escaped_and_noted(tmp_path: Path) -> None:
    desk = theme(tmp_path, {"themes/desk/templates/a.html": "<p>{{ word | shout }}</p>\n"})
    notes = Notes()
    assert desk.render("a.html", notes, {"word": "<b>"}) == "<p>&lt;B&gt;</p>\n"
    assert list(notes.asked) == ["template:a.html"]


def test_what_a_macro_printed_once_is_not_taken_for_what_only_equals_it(tmp_path: Path) -> None:
    macro = "{% macro bold(text) %}<b>{{ text }}</b>{% endmacro %}{% set bold = once(bold) %}"
    text = '{% from "m.html" import bold %}{{ bold(word) }} {{ bold(word | safe) }} {{ bold(word) }}'
    desk = theme(tmp_path, {"themes/desk/templates/a.html": text, "themes/desk/templates/m.html": macro})
    twice = [desk.render("a.html", Notes(), {"word": word}) for word in ("<", "&", "<")]
    assert twice[0] == twice[2] == "<b>&lt;</b> <b><</b> <b>&lt;</b>"
    assert twice[1] == "<b>&amp;</b> <b>&</b> <b>&amp;</b>"


PARENT = {
    "themes/desk/templates/base.html": "<{% block main %}desk{% endblock %}>",
    "themes/desk/templates/a.html": '{% extends "base.html" %}{% block main %}a{% endblock %}',
    "themes/desk/templates/b.html": "b",
    "themes/desk/assets/style.css": "p { color: black }",
    "themes/desk/assets/icon.svg": "<svg/>",
}


def test_a_theme_may_override_a_single_template_and_still_extend_it(tmp_path: Path) -> None:
    own = {
        "themes/blue/theme.yaml": "extends: desk\ndescription: In blue.\n",
        "themes/blue/templates/base.html": '{% extends "desk/base.html" %}{% block main %}b{{ super() }}{% endblock %}',
    }
    blue = theme(tmp_path, PARENT | own, "blue")
    assert blue.render("base.html", Notes(), {}) == "<bdesk>"
    assert blue.render("a.html", Notes(), {}) == "<a>"
    assert blue.render("b.html", Notes(), {}) == "b"


def test_a_theme_may_override_a_single_asset(tmp_path: Path) -> None:
    own = {"themes/blue/theme.yaml": "extends: desk", "themes/blue/assets/style.css": "p { color: blue }"}
    blue = theme(tmp_path, PARENT | own, "blue")
    assert blue.assets["style.css"].data == b"p { color: blue }"
    assert sorted(blue.assets) == ["icon.svg", "style.css"]


def test_an_override_that_forgets_to_name_what_it_overrides_is_told(tmp_path: Path) -> None:
    own = {
        "themes/blue/theme.yaml": "extends: desk",
        "themes/blue/templates/base.html": '\n{% extends "base.html" %}',
    }
    assert faults(tmp_path, PARENT | own, "blue") == [
        'themes/blue/templates/base.html:2:1: "base.html" extends itself in the end. '
        'To extend the template it overrides, name that theme: {% extends "THEME/NAME" %}.'
    ]


def test_templates_that_extend_each_other_in_a_circle_are_told(tmp_path: Path) -> None:
    files = {
        "themes/desk/templates/a.html": '{% extends "b.html" %}',
        "themes/desk/templates/b.html": '{% extends "a.html" %}',
    }
    assert [fault.split(": ", 1)[0] for fault in faults(tmp_path, files)] == [
        "themes/desk/templates/a.html:1:1",
        "themes/desk/templates/b.html:1:1",
    ]


# --- Fingerprints


INCLUDES = {
    "themes/desk/templates/base.html": "{% block main %}{% endblock %}",
    "themes/desk/templates/list.html": "{% macro row(x) %}{{ x }}{% endmacro %}",
    "themes/desk/templates/part.html": '{% from "list.html" import row %}{{ row(1) }}',
    "themes/desk/templates/a.html": '{% extends "base.html" %}{% block main %}{% include "part.html" %}{% endblock %}',
    "themes/desk/templates/alone.html": "alone",
    "themes/desk/templates/any.html": "{% include name %}",
}


def prints(root: Path, files: Mapping[str, str | bytes]) -> dict[str, str]:
    found = theme(root, files).templates.fingerprints
    return {name: value for name, value in found.items() if "/" not in name}


@pytest.mark.parametrize(
    ("edited", "changed"),
    [
        ("base.html", {"base.html", "a.html", "any.html"}),
        ("list.html", {"list.html", "part.html", "a.html", "any.html"}),
        ("alone.html", {"alone.html", "any.html"}),
    ],
)
def test_a_fingerprint_covers_all_that_a_template_draws_on(tmp_path: Path, edited: str, changed: set[str]) -> None:
    before = prints(tmp_path, INCLUDES)
    after = prints(
        tmp_path,
        INCLUDES | {f"themes/desk/templates/{edited}": INCLUDES[f"themes/desk/templates/{edited}"] + "."},
    )
    assert {name for name in before if before[name] != after[name]} == changed


# --- Assets


def test_assets_are_named_by_their_bytes_and_refer_to_each_other_by_those_names(tmp_path: Path) -> None:
    css = (
        '@import "base.css";\n'
        "/* url(nothing.png) */\n"
        "@font-face { src: url(fonts/a%20b.woff2) format('woff2'), url('fonts/c.svg#x') }\n"
        'p { content: "url(no.png)"; background: url(data:image/png;base64,A), url(https://a.example/x), url(#mark) }\n'
    )
    files = {
        "themes/desk/assets/style.css": css,
        "themes/desk/assets/base.css": "a { background: url( icon.svg ) }",
        "themes/desk/assets/icon.svg": "<svg/>",
        "themes/desk/assets/fonts/a b.woff2": b"font\0",
        "themes/desk/assets/fonts/c.svg": "<svg></svg>",
        "themes/desk/assets/.DS_Store": b"\0",
    }
    assets = theme(tmp_path, files).assets
    assert sorted(assets) == ["base.css", "fonts/a b.woff2", "fonts/c.svg", "icon.svg", "style.css"]
    font = assets["fonts/a b.woff2"]
    assert font.path == f"assets/fonts/a b.{font.digest[:12]}.woff2"
    base, mark, icon = assets["base.css"], assets["fonts/c.svg"], assets["icon.svg"]
    text = assets["style.css"].data.decode()
    assert text.startswith(f'@import "{base.path.removeprefix("assets/")}";\n/* url(nothing.png) */\n')
    assert f'url("fonts/a%20b.{font.digest[:12]}.woff2") format' in text
    assert f'url("fonts/c.{mark.digest[:12]}.svg#x")' in text
    assert (
        'content: "url(no.png)"; background: url(data:image/png;base64,A), url(https://a.example/x), url(#mark)' in text
    )
    assert base.data.decode() == f'a {{ background: url("icon.{icon.digest[:12]}.svg") }}'


def test_a_change_of_a_font_changes_the_name_of_the_sheet_that_uses_it(tmp_path: Path) -> None:
    files = {"themes/desk/assets/style.css": "a{src:url(x.woff2)}", "themes/desk/assets/x.woff2": b"1"}
    before = theme(tmp_path, files).assets["style.css"].path
    assert theme(tmp_path, files | {"themes/desk/assets/x.woff2": b"2"}).assets["style.css"].path != before


def test_an_asset_in_use_is_noted(tmp_path: Path) -> None:
    desk, notes = theme(tmp_path, PARENT), Notes()
    digest = desk.assets["style.css"].digest
    assert desk.asset("style.css", notes) == f"/assets/style.{digest[:12]}.css"
    assert notes.asked == {"asset:style.css": digest}


def test_references_that_lead_nowhere_are_told_with_their_place(tmp_path: Path) -> None:
    css = "p {}\nb { c: url(../../../site.yaml);\n  d: url(none.png) }\n"
    sheets = {
        "themes/desk/assets/a.css": css,
        "themes/desk/assets/b.css": "@import 'c.css'",
        "themes/desk/assets/c.css": "@import 'b.css'",
    }
    remedy = "A reference in a style sheet is relative to the sheet's own place."
    assert faults(tmp_path, sheets) == [
        f'themes/desk/assets/a.css:2:8: There is no asset "../../../site.yaml". {remedy}',
        f'themes/desk/assets/a.css:3:6: There is no asset "none.png". {remedy}',
        'themes/desk/assets/c.css:1:1: "b.css" refers back to this sheet. Take one of the two references out.',
    ]


# --- Faults, all told at once


def test_faults_of_templates_are_told_all_at_once_with_their_lines(tmp_path: Path) -> None:
    files = {
        "themes/desk/templates/a.html": "\n{% if %}",
        "themes/desk/templates/b.html": 'x\n\n{% include "none.html" %}{% include "none.html" ignore missing %}',
        "themes/desk/templates/c.html": "{{ x | louder }}\n{{ x is odder }}",
        "themes/desk/templates/d.html": b"ok\n\xff",
    }
    assert faults(tmp_path, files, required=("home.html", "c.html")) == [
        "themes/desk/templates/a.html:2:1: The template cannot be read: "
        "Expected an expression, got 'end of statement block'. Mend this line.",
        'themes/desk/templates/b.html:3:1: There is no template "none.html". Correct its name, or add it.',
        'themes/desk/templates/c.html:1:1: There is no filter "louder". Correct its name, or add it.',
        'themes/desk/templates/c.html:2:1: There is no test "odder". Correct its name, or add it.',
        "themes/desk/templates/d.html:2:1: The template is not UTF-8. Save it as UTF-8.",
        "themes/desk/templates/home.html:1:1: The theme has no template home.html. "
        "Add it, or extend a theme that has it.",
    ]


def test_a_block_that_is_there_twice_is_told_before_a_page_is_made(tmp_path: Path) -> None:
    twice = "{% block main %}{% endblock %}\n{% block main %}{% endblock %}"
    assert faults(tmp_path, {"themes/desk/templates/a.html": twice}, required=("a.html",)) == [
        "themes/desk/templates/a.html:2:1: The template cannot be compiled: block 'main' defined twice. Mend this line."
    ]


@pytest.mark.parametrize(
    ("text", "line", "fact"),
    [
        ("a\n\n{{ nothing }}", 3, "'nothing' is undefined."),
        ("{{ word.length }}", 1, "'str object' has no attribute 'length'."),
        ("\n{{ word + 1 }}", 2, 'can only concatenate str (not "int") to str.'),
        ('{% include "part.html" %}', 2, "'lost' is undefined."),
    ],
)
def test_a_template_that_fails_as_it_runs_is_told_by_file_and_line(
    tmp_path: Path, text: str, line: int, fact: str
) -> None:
    files = {"themes/desk/templates/a.html": text, "themes/desk/templates/part.html": "\n{{ lost }}"}
    desk = theme(tmp_path, files)
    with pytest.raises(Mistake) as caught:
        desk.render("a.html", Notes(), {"word": "x"})
    file = "part" if "include" in text else "a"
    assert (
        str(caught.value)
        == f"themes/desk/templates/{file}.html:{line}:1: The template a.html fails here: {fact} Mend the template."
    )


def test_a_fault_of_our_own_is_not_blamed_on_the_template(tmp_path: Path) -> None:
    def broken() -> str:
        raise ZeroDivisionError

    desk = theme(tmp_path, {"themes/desk/templates/a.html": "{{ broken() }}"})
    with pytest.raises(ZeroDivisionError):
        desk.render("a.html", Notes(), {"broken": broken})


def test_an_asset_that_is_not_there_is_the_templates_fault(tmp_path: Path) -> None:
    desk, notes = theme(tmp_path, {"themes/desk/templates/a.html": "\n{{ asset('x.css') }}"}), Notes()
    with pytest.raises(Mistake, match=r'a\.html:2:1: The template a\.html fails here: there is no asset "x\.css"\.'):
        desk.render("a.html", notes, {"asset": lambda name: desk.asset(name, notes)})


def test_chance_is_not_offered(tmp_path: Path) -> None:
    assert faults(tmp_path, {"themes/desk/templates/a.html": "{{ [1, 2] | random }}"}) == [
        'themes/desk/templates/a.html:1:1: There is no filter "random". Correct its name, or add it.'
    ]


@pytest.mark.parametrize(
    ("files", "name", "told"),
    [
        ({}, "paper", 'site.yaml:3:1: theme: there is no theme "paper". Put it into themes/paper/.'),
        (PARENT, "paper", 'site.yaml:3:1: theme: there is no theme "paper". There is desk.'),
        (
            PARENT | {"themes/blue/theme.yaml": "description: x\nextends: ../desk\n"},
            "blue",
            'themes/blue/theme.yaml:2:1: extends: there is no theme "../desk". There is blue, desk.',
        ),
        (
            PARENT | {"themes/blue/theme.yaml": "extends: desk\n", "themes/desk/theme.yaml": "extends: blue\n"},
            "blue",
            "themes/desk/theme.yaml:1:1: extends: the themes extend each other in a circle: blue -> desk -> blue. "
            "Take one extends out.",
        ),
        (
            PARENT | {"themes/desk/theme.yaml": "extend: blue\n"},
            "desk",
            'themes/desk/theme.yaml:1:1: extend: is not a key of theme.yaml. Did you mean "extends"?',
        ),
        (
            PARENT | {"themes/desk/theme.yaml": b"\xff"},
            "desk",
            "themes/desk/theme.yaml:1:1: The file is not UTF-8. Save it as UTF-8.",
        ),
    ],
)
def test_a_theme_that_is_not_there_is_told_where_it_is_named(
    tmp_path: Path, files: dict[str, str], name: str, told: str
) -> None:
    assert faults(tmp_path, files, name)[0] == told


def test_what_leads_out_of_a_theme_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"secret.txt": "secret", "elsewhere/x.html": "x", **PARENT})
    (tmp_path / "themes/desk/assets/key.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "themes/desk/templates/more").symlink_to(tmp_path / "elsewhere")
    assert faults(tmp_path, {}) == [
        "themes/desk/assets/key.txt:1:1: This is a link that leads elsewhere. Put the file itself here.",
        "themes/desk/templates/more:1:1: This is a link that leads elsewhere. Put the file itself here.",
    ]


def test_a_part_of_a_theme_may_not_be_a_link_to_elsewhere(tmp_path: Path) -> None:
    write(tmp_path, {"elsewhere/x.html": "x", "themes/desk/.keep": ""})
    (tmp_path / "themes/desk/templates").symlink_to(tmp_path / "elsewhere")
    assert faults(tmp_path, {}) == [
        "themes/desk/templates/x.html:1:1: This is a link that leads elsewhere. Put the file itself here."
    ]


def test_a_theme_that_is_a_link_to_elsewhere_is_none(tmp_path: Path) -> None:
    write(tmp_path, {"elsewhere/templates/x.html": "x", "themes/.keep": ""})
    (tmp_path / "themes/desk").symlink_to(tmp_path / "elsewhere")
    assert faults(tmp_path, {}) == ['site.yaml:3:1: theme: there is no theme "desk". Put it into themes/desk/.']
