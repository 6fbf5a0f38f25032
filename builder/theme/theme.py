"""A theme at work: it prints pages and links assets, and notes with the View whatever a page used of it."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from types import TracebackType
from typing import Any, Protocol

from jinja2 import TemplateError, TemplateRuntimeError
from msgspec import Struct

from builder.errors import Mistake, Problem
from builder.memory import Memory
from builder.settings import Site
from builder.theme import asset, folder, template
from builder.theme.asset import Asset
from builder.theme.engine import Filters
from builder.theme.template import Templates


class Noting(Protocol):
    """What a theme needs of a View: to note what was used, under a key, with a fingerprint."""

    def note(self, key: str, fingerprint: str) -> None: ...


class _Line(Struct, frozen=True):
    """The last line of a template that an exception passed through, and whether it arose right there."""

    file: str
    line: int
    innermost: bool


def _last_line(trace: TracebackType | None, files: Iterable[str]) -> _Line | None:
    found = None
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file in files:
            found = _Line(file, trace.tb_lineno, trace.tb_next is None)
        trace = trace.tb_next
    return found


def _problem(templates: Templates, name: str, error: Exception) -> Problem | None:
    """The template's fault behind an exception; None where the fault is ours, in what a template called."""
    at = _last_line(error.__traceback__, set(templates.places.values()))
    if at is None or not (at.innermost or isinstance(error, TemplateError)):
        return None
    fact = f"The template {name} fails here: {str(error).rstrip('.')}."
    return Problem(at.file, at.line, 1, "template", fact, "Mend the template.")


class Theme(Struct, frozen=True):
    """A theme with those it extends, whole and checked."""

    name: str
    templates: Templates
    assets: Mapping[str, Asset]

    def asset(self, name: str, view: Noting) -> str:
        """The address of an asset, such as `/assets/style.0123456789ab.css`; noted."""
        if (found := self.assets.get(name)) is None:
            raise TemplateRuntimeError(f'there is no asset "{name}"')
        view.note(f"asset:{name}", found.digest)
        return f"/{found.path}"

    def roster(self, view: Noting) -> Sequence[Asset]:
        """Every asset in order of name; noted as one question."""
        paths = "\n".join(found.path for found in self.assets.values())
        view.note("assets", sha256(paths.encode()).hexdigest())
        return tuple(self.assets.values())

    def render(self, name: str, view: Noting, context: Mapping[str, Any]) -> str:
        """The text of a page by the template `name`; noted with all that the template draws on.

        Raises Mistake, with file and line, where the template is at fault.
        """
        view.note(self.templates.keys[name], self.templates.fingerprints[name])
        try:
            return self.templates.environment.get_template(name).render(context)
        except Mistake:
            raise
        except Exception as error:
            if (problem := _problem(self.templates, name, error)) is None:
                raise
            raise Mistake([problem]) from error


def load(site: Site, filters: Filters, required: Iterable[str] = (), memory: Memory | None = None) -> Theme:
    """The site's theme, with the filters that its templates may use and the templates that it must have; `memory`
    spares what was worked out of the same templates before.

    Raises Mistake with everything that is wrong with it: a folder or file missing or unreadable, a template
    that is none, a reference that leads nowhere.
    """
    folders = folder.chain(site)
    templates, problems = template.read(folders, filters, required, memory)
    files = {name: file for one in reversed(folders) for name, file in one.assets.items()}
    assets, faults = asset.publish(files)
    if problems or faults:
        raise Mistake([*problems, *faults])
    return Theme(folders[0].name, templates, assets)
