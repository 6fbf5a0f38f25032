"""The folders of a theme: its own and those it extends, read whole, with nothing taken from outside them."""

import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from builder import fields, settings, strictyaml
from builder.errors import Mistake, Problem
from builder.fields import Field, Table, Text
from builder.settings import Site

SHEET = "theme.yaml"


class File(Struct, frozen=True):
    """A file of a theme: `place` is its path relative to the site's folder, for telling faults."""

    place: str
    data: bytes


class Folder(Struct, frozen=True):
    """One theme's own files, by their names below `templates` and `assets`, with forward slashes."""

    name: str
    templates: dict[str, File]
    assets: dict[str, File]


class Sheet(Struct, frozen=True):
    """What theme.yaml says."""

    extends: str = ""
    description: str = ""


TABLE = Table(
    SHEET,
    (
        Field("extends", Text("name"), "The theme this one rests on.", example="desk"),
        Field("description", Text(), "What the theme is, for people.", example="The desk's paper, in blue."),
    ),
    Sheet,
)


def _problem(place: str, message: str, remedy: str, at: tuple[int, int] = (1, 1)) -> Problem:
    return Problem(place, *at, "theme", message, remedy)


def _walk(top: str) -> Iterator[tuple[str, bool]]:
    """Every entry below a folder but the folders themselves, and whether it is a link; hidden files are left out."""
    for folder, folders, names in os.walk(top):
        links = {name for name in (*folders, *names) if os.path.islink(f"{folder}/{name}")}
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in links)
        for name in sorted({*names, *links}):
            if not name.startswith(".") and not name.endswith("~"):
                yield f"{folder}/{name}", name in links


def _leads_out(path: str, theme: str) -> bool:
    """Whether a link is to a folder, or to a file that is not the theme's own."""
    return os.path.isdir(path) or not os.path.realpath(path).startswith(f"{os.path.realpath(theme)}/")


def _read(site: Site, theme: Path, part: str, problems: list[Problem]) -> dict[str, File]:
    """The files below one part of a theme (`templates`, `assets`); what leads out of the theme is refused."""
    files = {}
    # By text rather than by Path: each build reads sixty files, and a Path takes longer to make than a file to read.
    top, place_of_theme = f"{theme}/{part}", site.relative(theme)
    all_linked = os.path.islink(top)
    for path, is_link in _walk(top):
        name = path[len(top) + 1 :]
        place = f"{place_of_theme}/{part}/{name}"
        if (is_link or all_linked) and _leads_out(path, str(theme)):
            remedy = "Put the file itself here."
            problems.append(_problem(place, "This is a link that leads elsewhere.", remedy))
            continue
        try:
            with open(path, "rb") as file:
                files[name] = File(place, file.read())
        except OSError as error:
            fact = f"The file cannot be read: {error.strerror}."
            problems.append(_problem(place, fact, "Build again when it can be."))
    return files


def _sheet(site: Site, theme: Path, problems: list[Problem]) -> tuple[str, tuple[int, int]]:
    """The name after `extends` in theme.yaml, or "", with its place in that file."""
    path = theme / SHEET
    place = site.relative(path)
    nothing = "", (1, 1)
    if not path.is_file():
        return nothing
    try:
        text = path.read_bytes().decode("utf-8-sig")
        sheet, faults = fields.read(TABLE, strictyaml.load(text))
    except UnicodeDecodeError:
        problems.append(_problem(place, "The file is not UTF-8.", "Save it as UTF-8."))
        return nothing
    except strictyaml.YamlFault as fault:
        problems.append(_problem(place, fault.message, fault.remedy, (fault.line, fault.column)))
        return nothing
    problems += fields.problems(place, text, faults)
    return (sheet.extends, strictyaml.locate(text).of(("extends",))) if sheet and sheet.extends else nothing


def _in_settings(site: Site) -> tuple[int, int]:
    """Where site.yaml names its theme; its first line where it leaves the default."""
    try:
        text = (site.root / settings.FILE).read_bytes().decode("utf-8-sig")
        return strictyaml.locate(text).of(("theme",))
    except (OSError, ValueError):
        return 1, 1


def _missing(site: Site, name: str, key: str, place: str, at: tuple[int, int]) -> Problem:
    there = sorted(path.name for path in site.themes.glob("*") if _is_theme(site, path.name))
    remedy = f"There is {', '.join(there)}." if there else f"Put it into {site.relative(site.themes)}/{name}/."
    return _problem(place, f'{key}: there is no theme "{name}".', remedy, at)


def _is_theme(site: Site, name: str) -> bool:
    """Whether a folder of that name stands in themes/ itself, not somewhere that a link or `..` leads to."""
    folder = site.themes / name
    return folder.is_dir() and folder.resolve().parent == site.themes.resolve()


def chain(site: Site) -> list[Folder]:
    """The named theme and those it extends, nearest first; raises Mistake with all faults of their files."""
    problems: list[Problem] = []
    folders: list[Folder] = []
    name, key, place, at = site.settings.theme, "theme", settings.FILE, (0, 0)
    while name:
        if not _is_theme(site, name):
            problems.append(_missing(site, name, key, place, at if folders else _in_settings(site)))
            break
        if name in (names := [folder.name for folder in folders]):
            circle = f"extends: the themes extend each other in a circle: {' -> '.join([*names, name])}."
            problems.append(_problem(place, circle, "Take one extends out.", at))
            break
        theme = site.themes / name
        templates = _read(site, theme, "templates", problems)
        folders.append(Folder(name, templates, _read(site, theme, "assets", problems)))
        key, place = "extends", site.relative(theme / SHEET)
        name, at = _sheet(site, theme, problems)
    if problems:
        raise Mistake(problems)
    return folders
