"""Templates: read once, checked whole, and fingerprinted each with all that it draws on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined, TemplateSyntaxError, nodes

from builder.errors import Problem
from builder.theme.folder import File, Folder

Filters = Mapping[str, Callable[..., Any]]


@dataclass(frozen=True, slots=True)
class Templates:
    """The templates of a theme. By name: `places`, their files as Problems name them, and `fingerprints`."""

    environment: Environment
    places: Mapping[str, str]
    fingerprints: Mapping[str, str]


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


def _environment(texts: Mapping[str, str], files: Mapping[str, File], filters: Filters) -> Environment:
    def source(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (texts[name], files[name].place, lambda: True) if name in texts else None

    environment = Environment(
        loader=FunctionLoader(source),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
    # The same input must give the same page.
    del environment.filters["random"], environment.globals["lipsum"]
    environment.filters.update(filters)
    # `tojson` escapes for a script; it would also sort the keys.
    environment.policies["json.dumps_kwargs"] = {"sort_keys": False}
    return environment


Drawing = nodes.Extends | nodes.FromImport | nodes.Import | nodes.Include


def _drawings(tree: nodes.Template) -> Iterator[tuple[str | None, Drawing]]:
    """The templates that a template draws on, with the node that says so; None where only a page decides."""
    for node in tree.find_all((nodes.Extends, nodes.FromImport, nodes.Import, nodes.Include)):
        assert isinstance(node, Drawing)
        named = node.template
        for item in named.items if isinstance(named, nodes.List | nodes.Tuple) else [named]:
            known = isinstance(item, nodes.Const) and isinstance(item.value, str)
            yield (item.value if known and isinstance(item, nodes.Const) else None), node


def _faults(
    place: str, tree: nodes.Template, environment: Environment, names: Iterable[str]
) -> Iterator[Problem]:
    """Names in a template that mean nothing: of other templates, of filters, of tests."""

    def fault(node: nodes.Node, noun: str, name: str) -> Problem:
        return Problem(
            place, node.lineno, 1, "template", f'There is no {noun} "{name}".', "Correct its name, or add it."
        )

    for name, node in _drawings(tree):
        if name is not None and name not in names and not getattr(node, "ignore_missing", False):
            yield fault(node, "template", name)
    for called in tree.find_all(nodes.Filter):
        if called.name not in environment.filters:
            yield fault(called, "filter", called.name)
    for test in tree.find_all(nodes.Test):
        if test.name not in environment.tests:
            yield fault(test, "test", test.name)


def _circle(name: str, trees: Mapping[str, nodes.Template], files: Mapping[str, File]) -> Problem | None:
    """A template that extends itself in the end: an override that forgets to name the theme it overrides."""
    seen, this, first = set[str](), name, None
    while this in trees:
        if files[this].place in seen:
            if first is None or files[this].place != files[name].place:
                return None  # the circle is further up, and is told there
            fact = f'"{name}" extends itself in the end.'
            remedy = 'To extend the template it overrides, name that theme: {% extends "THEME/NAME" %}.'
            return Problem(files[name].place, first.lineno, 1, "template", fact, remedy)
        seen.add(files[this].place)
        above = [(other, node) for other, node in _drawings(trees[this]) if isinstance(node, nodes.Extends)]
        if not above or above[0][0] is None:
            return None
        first = first or above[0][1]
        this = above[0][0]
    return None


def _parse(
    environment: Environment, texts: Mapping[str, str], files: Mapping[str, File], problems: list[Problem]
) -> dict[str, nodes.Template]:
    trees = {}
    for name, text in texts.items():
        try:
            trees[name] = environment.parse(text, name, files[name].place)
        except TemplateSyntaxError as error:
            fact = f"The template cannot be read: {(error.message or 'a syntax error').rstrip('.')}."
            problems.append(Problem(files[name].place, error.lineno, 1, "template", fact, "Mend this line."))
        else:
            problems += _faults(files[name].place, trees[name], environment, files)
    circles: dict[str, Problem] = {}
    for name in trees:
        if problem := _circle(name, trees, files):
            # A template stands under two names, its own and that with its theme in front.
            circles.setdefault(problem.file, problem)
    problems += circles.values()
    return trees


def _fingerprints(texts: Mapping[str, str], trees: Mapping[str, nodes.Template]) -> dict[str, str]:
    """For each a digest of it and of all it draws on; of every template, where that is decided as it runs."""
    draws = {name: [other for other, _ in _drawings(tree)] for name, tree in trees.items()}
    digests = {name: sha256(text.encode()).hexdigest() for name, text in texts.items()}

    def closure(name: str) -> set[str]:
        seen, ahead = set[str](), [name]
        while ahead:
            this = ahead.pop()
            if this in draws and this not in seen:
                seen.add(this)
                for other in draws[this]:
                    ahead += texts if other is None else [other]
        return seen

    def digest(names: Iterable[str]) -> str:
        return sha256("".join(f"{name}\0{digests[name]}\n" for name in sorted(names)).encode()).hexdigest()

    return {name: digest(closure(name)) for name in texts}


def read(
    folders: Sequence[Folder], filters: Filters, required: Iterable[str]
) -> tuple[Templates, list[Problem]]:
    """The templates of a theme and of those it extends, nearest first, and all that is wrong with them.

    `required` names those that there must be.
    """
    files = _merged(folders)
    problems: list[Problem] = []
    texts = _texts(files, problems)
    environment = _environment(texts, files, filters)
    trees = _parse(environment, texts, files, problems)
    home = f"themes/{folders[0].name}/templates"
    remedy = "Add it, or extend a theme that has it."
    problems += [
        Problem(f"{home}/{name}", 1, 1, "template", f"The theme has no template {name}.", remedy)
        for name in required
        if name not in files
    ]
    places = {name: file.place for name, file in files.items()}
    return Templates(environment, places, _fingerprints(texts, trees)), list(dict.fromkeys(problems))
