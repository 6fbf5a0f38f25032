"""Templates: read once, checked whole, and fingerprinted each with all that it draws on."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import chain

from jinja2 import FunctionLoader, TemplateSyntaxError, nodes
from msgspec import Struct

from builder.errors import Problem
from builder.memory import Memory
from builder.theme import engine
from builder.theme.engine import Environment, Filters
from builder.theme.folder import File, Folder
from builder.theme.memory import Code, keep, recalled


class Templates(Struct, frozen=True):
    """The templates of a theme. By name: `places`, their files as Problems name them, `fingerprints`, and `keys`, under
    which pages note those.
    """

    environment: Environment
    places: Mapping[str, str]
    fingerprints: Mapping[str, str]
    keys: Mapping[str, str]


def _merged(folders: Sequence[Folder]) -> dict[str, File]:
    """Templates by name, the nearest theme's first; `THEME/NAME` is always that very theme's own."""
    merged: dict[str, File] = {}
    for folder in reversed(folders):
        merged |= folder.templates
    for folder in folders:
        merged |= {f"{folder.name}/{name}": file for name, file in folder.templates.items()}
    return merged


def _texts(files: Mapping[str, File], problems: list[Problem]) -> dict[str, str]:
    texts = {}
    for name, file in files.items():
        try:
            texts[name] = file.data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = file.data[: error.start].count(b"\n") + 1
            fact = "The template is not UTF-8."
            problems.append(Problem(file.place, line, 1, "encoding", fact, "Save it as UTF-8."))
    return texts


def _loader(texts: Mapping[str, str], files: Mapping[str, File]) -> FunctionLoader:
    def source(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (texts[name], files[name].place, lambda: True) if name in texts else None

    return FunctionLoader(source)


class _Parsed(Struct, frozen=True):
    """What a template says of itself: the templates it draws on (None where only a page decides which), the
    one that it extends and on which line, and the names in it that mean nothing."""

    draws: Sequence[str | None]
    extends: tuple[str | None, int]
    faults: Sequence[Problem]


_Drawing = nodes.Extends | nodes.FromImport | nodes.Import | nodes.Include


def _drawn(node: _Drawing) -> Iterator[str | None]:
    named = node.template
    for item in named.items if isinstance(named, nodes.List | nodes.Tuple) else [named]:
        yield item.value if isinstance(item, nodes.Const) and isinstance(item.value, str) else None


def _parsed(environment: Environment, text: str, name: str, place: str, names: Collection[str]) -> _Parsed:
    """Raises TemplateSyntaxError."""
    draws: list[str | None] = []
    faults: list[Problem] = []
    extends: tuple[str | None, int] = (None, 0)

    def unknown(node: nodes.Node, noun: str, name: str) -> None:
        fact = f'There is no {noun} "{name}".'
        faults.append(Problem(place, node.lineno, 1, "template", fact, "Correct its name, or add it."))

    tree = environment.parse(text, name, place)
    # One walk: a theme has thousands of nodes, and each build reads them.
    for node in tree.find_all((nodes.Extends, nodes.FromImport, nodes.Import, nodes.Include, nodes.Filter, nodes.Test)):
        if isinstance(node, nodes.Filter) and node.name not in environment.filters:
            unknown(node, "filter", node.name)
        elif isinstance(node, nodes.Test) and node.name not in environment.tests:
            unknown(node, "test", node.name)
        elif isinstance(node, _Drawing):
            for other in _drawn(node):
                draws.append(other)
                extends = (other, node.lineno) if isinstance(node, nodes.Extends) else extends
                if other is not None and other not in names and not getattr(node, "ignore_missing", False):
                    unknown(node, "template", other)
    return _Parsed(draws, extends, faults)


def _circle(name: str, parsed: Mapping[str, _Parsed], files: Mapping[str, File]) -> Problem | None:
    """A template that extends itself in the end: an override that forgets to name the theme it overrides."""
    above, seen = parsed[name].extends[0], set[str]()
    while above in parsed and above is not None and files[above].place not in seen:
        if files[above].place == files[name].place:
            fact = f'"{name}" extends itself in the end.'
            remedy = 'To extend the template it overrides, name that theme: {% extends "THEME/NAME" %}.'
            return Problem(files[name].place, parsed[name].extends[1], 1, "template", fact, remedy)
        seen.add(files[above].place)
        above = parsed[above].extends[0]
    return None


def _parse(
    environment: Environment, texts: Mapping[str, str], files: Mapping[str, File], problems: list[Problem]
) -> dict[str, _Parsed]:
    """Every template by name. One with two names, its own and that with its theme in front, is read once."""
    by_place: dict[str, _Parsed | None] = {}
    parsed: dict[str, _Parsed] = {}
    for name, text in texts.items():
        place = files[name].place
        if place not in by_place:
            try:
                found = by_place[place] = _parsed(environment, text, name, place, files)
                problems += found.faults
            except TemplateSyntaxError as error:
                fact = f"The template cannot be read: {(error.message or 'a syntax error').rstrip('.')}."
                problems.append(Problem(place, error.lineno, 1, "template", fact, "Mend this line."))
                by_place[place] = None
        if (read := by_place[place]) is not None:
            parsed[name] = read
    circles = [problem for name in parsed if (problem := _circle(name, parsed, files))]
    problems += {problem.file: problem for problem in reversed(circles)}.values()
    return parsed


def _fingerprints(texts: Mapping[str, str], parsed: Mapping[str, _Parsed]) -> dict[str, str]:
    """For each a digest of it and of all it draws on; of every template, where that is decided as it runs."""
    digests = {name: sha256(text.encode()).hexdigest() for name, text in texts.items()}

    def closure(name: str) -> set[str]:
        seen, ahead = set[str](), [name]
        while ahead:
            this = ahead.pop()
            if this in parsed and this not in seen:
                seen.add(this)
                for other in parsed[this].draws:
                    ahead += texts if other is None else [other]
        return seen

    def digest(names: Iterable[str]) -> str:
        return sha256("".join(f"{name}\0{digests[name]}\n" for name in sorted(names)).encode()).hexdigest()

    return {name: digest(closure(name)) for name in texts}


def _compiled(
    environment: Environment, required: Iterable[str], parsed: Mapping[str, _Parsed], files: Mapping[str, File]
) -> Iterator[Problem]:
    """Compile, once for all processes and builds to come, the templates that pages need, and tell what only that shows:
    a block's name that is there twice.
    """
    drawn = chain.from_iterable(read.draws for read in parsed.values())
    for name in sorted({*required, *filter(None, drawn)} & parsed.keys()):
        try:
            environment.get_template(name)
        except TemplateSyntaxError as error:
            fact = f"The template cannot be compiled: {(error.message or 'a syntax error').rstrip('.')}."
            yield Problem(files[name].place, error.lineno, 1, "template", fact, "Mend this line.")


def read(
    folders: Sequence[Folder], filters: Filters, required: Iterable[str], memory: Memory | None = None
) -> tuple[Templates, list[Problem]]:
    """The templates of a theme and of those it extends, nearest first, and all that is wrong with them.

    `required` names those that there must be; `memory` spares what was worked out of the same templates before.
    """
    files = _merged(folders)
    problems: list[Problem] = []
    texts = _texts(files, problems)
    environment = engine.environment(_loader(texts, files), filters, Code(memory) if memory is not None else None)
    places = {name: file.place for name, file in files.items()}
    keys = {name: f"template:{name}" for name in files}
    if not problems and (known := recalled(memory, texts, places)) is not None:
        return Templates(environment, places, known, keys), []
    environment.trees = {}
    parsed = _parse(environment, texts, files, problems)
    home = f"themes/{folders[0].name}/templates"
    remedy = "Add it, or extend a theme that has it."
    problems += [
        Problem(f"{home}/{name}", 1, 1, "template", f"The theme has no template {name}.", remedy)
        for name in required
        if name not in files
    ]
    fingerprints = _fingerprints(texts, parsed)
    if not problems:
        problems += _compiled(environment, required, parsed, files)
    environment.trees = None
    if not problems:
        keep(memory, texts, places, fingerprints)
    return Templates(environment, places, fingerprints, keys), list(dict.fromkeys(problems))
