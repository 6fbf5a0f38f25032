"""The stylesheet of the theme `desk`: readable in both schemes, whole in itself, nothing unused."""

import re
from pathlib import Path

import pytest

DESK = Path(__file__).parents[2] / "themes/desk"
ASSETS = DESK / "assets"
CSS = re.sub(r"/\*.*?\*/", "", (ASSETS / "desk.css").read_text(encoding="utf-8"), flags=re.DOTALL)
TEMPLATES = {path.name: path.read_text(encoding="utf-8") for path in sorted((DESK / "templates").glob("*.html"))}
# Classes of HTML that the renderer of bodies makes.
OF_BODIES = {"scroll", "notes", "note-ref", "note-back", "right", "center"}
TEXT, INTERFACE = 4.5, 3.0


def colours(dark: bool) -> dict[str, str]:
    """The custom properties that are colours, by name, in one scheme."""
    blocks = re.findall(r":root \{([^}]*)\}", CSS)
    found: dict[str, str] = {}
    for block in blocks[: 2 if dark else 1]:
        found |= dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})\b", block))
    return found


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_in_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("ink", ["ink", "soft", "place"])
@pytest.mark.parametrize("ground", ["paper", "sheet", "tint"])
def test_text_is_readable(dark: bool, ink: str, ground: str) -> None:
    there = colours(dark)
    assert contrast(there[ink], there[ground]) >= TEXT


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("mark", ["place", "ink", "edge", "line"])
def test_marks_and_outlines_are_visible(dark: bool, mark: str) -> None:
    there = colours(dark)
    assert contrast(there[mark], there["paper"]) >= INTERFACE


def test_the_two_schemes_differ_in_every_colour_of_the_paper() -> None:
    light, dark = colours(False), colours(True)
    assert set(light) == {"paper", "sheet", "ink", "soft", "rule", "line", "edge", "place", "tint"}
    assert luminance(light["paper"]) > 0.9 > 0.05 > luminance(dark["paper"])
    assert luminance(dark["ink"]) > luminance(dark["paper"])


def test_the_bar_of_the_browser_has_the_colour_of_the_paper() -> None:
    stated = re.findall(
        r'theme-color" media="\(prefers-color-scheme: (\w+)\)" content="(#\w+)"', TEMPLATES["base.html"]
    )
    assert dict(stated) == {"light": colours(False)["paper"], "dark": colours(True)["paper"]}


def test_refers_to_files_of_its_own_only() -> None:
    references = re.findall(r"url\(([^)]*)\)", CSS)
    assert references
    assert [name for name in references if not (ASSETS / name.strip("\"'")).is_file()] == []
    assert "@import" not in CSS
    assert "http" not in CSS.replace('a[href^="http"]', "")


def test_no_asset_lies_about_unused() -> None:
    used = {name.strip("\"'") for name in re.findall(r"url\(([^)]*)\)", CSS)}
    used |= {name for text in TEMPLATES.values() for name in re.findall(r"asset\('([^'~]*)'\)", text)}
    there = {path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*") if path.is_file()}
    assert {name for name in there if not name.startswith("fonts/OFL-")} == used


def test_every_custom_property_is_defined_and_used() -> None:
    defined = set(re.findall(r"(--[a-z0-9]+):", CSS))
    assert defined == set(re.findall(r"var\((--[a-z0-9]+)", CSS))


def written() -> set[str]:
    """Every class that a template writes."""
    found = set()
    for text in TEMPLATES.values():
        for value in re.findall(r'class="((?:\{\{.*?\}\}|[^"])*)"', text):
            found |= set(re.findall(r"[a-z][a-z0-9-]*", re.sub(r"\{%.*?%\}", " ", value)))
        found |= set(re.findall(r"{% block kind %}([a-z ]*)", text))
    return found


def test_no_rule_is_for_a_class_that_nothing_has() -> None:
    styled = set(re.findall(r"\.([a-z][a-z0-9-]*)(?=[^{}]*\{)", re.sub(r"\{[^{}]*\}", "{}", CSS)))
    levels = {f"l{level}" for level in range(1, 11)}
    assert levels <= styled
    assert styled - levels - OF_BODIES - written() == set()


def test_it_runs_either_way() -> None:
    side = r"(?<![a-z-])(?:(?:margin|padding|border|inset)-)?(?:left|right)\s*:"
    physical = side + r"|(?<![a-z-])(?:text-align|float): (?:left|right)"
    assert re.findall(physical, CSS) == []


def faces() -> list[dict[str, str]]:
    """The descriptors of each face that is a file."""
    found = [dict(re.findall(r"([a-z-]+): ([^;]+);", block)) for block in re.findall(r"@font-face \{([^}]*)\}", CSS)]
    return [face for face in found if "url(" in face["src"]]


def covers(face: dict[str, str], letter: str) -> bool:
    """Whether a face is fetched for a letter."""
    spans = [span.strip().removeprefix("U+").split("-") for span in face["unicode-range"].split(",")]
    return any(int(span[0], 16) <= ord(letter) <= int(span[-1], 16) for span in spans)


def test_text_shows_before_its_font() -> None:
    assert {face["font-display"] for face in faces()} == {"swap"}


@pytest.mark.parametrize("letter", "aZ0é–“’Łőżґїєіщ")
def test_every_face_has_the_letters_of_names(letter: str) -> None:
    assert len([face for face in faces() if covers(face, letter)]) == 5


def test_a_page_in_latin_letters_needs_less_than_150_kb_of_fonts() -> None:
    latin = [face["src"][4:-1] for face in faces() if "U+0000-00FF" in face["unicode-range"]]
    assert len(latin) == 5
    assert sum((ASSETS / name).stat().st_size for name in latin) < 150_000


def test_the_fonts_stand_beside_their_licences() -> None:
    for family, year in (("ibm-plex-sans", "2019"), ("source-serif-4", "2014")):
        licence = (ASSETS / f"fonts/OFL-{family}.txt").read_text(encoding="utf-8")
        assert year in licence.splitlines()[0]
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
        assert list((ASSETS / "fonts").glob(f"{family}-*.woff2"))
    assert all((ASSETS / "fonts" / path.name).read_bytes()[:4] == b"wOF2" for path in ASSETS.glob("fonts/*.woff2"))


def test_it_is_small() -> None:
    assert (ASSETS / "desk.css").stat().st_size < 27_000
