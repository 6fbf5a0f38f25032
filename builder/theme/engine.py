"""Jinja with those detours left out that a page takes hundreds of times; what it prints is the same.

Each class stands where Jinja offers a place for one of its kind, and answers as the class above it would.
"""

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from functools import lru_cache
from types import FunctionType, MethodType
from typing import Any

from jinja2 import BaseLoader, BytecodeCache, StrictUndefined, Template, nodes
from jinja2 import Environment as JinjaEnvironment
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from jinja2.utils import missing
from markupsafe import Markup, escape
from msgspec.json import encode

try:
    from markupsafe._speedups import _escape_inner as _escaped
except ImportError:  # MarkupSafe as it is without its part in C
    from markupsafe._native import _escape_inner as _escaped

Filters = Mapping[str, Callable[..., Any]]


def printed(value: Any) -> str:
    """A value as it goes into a page: `escape`, but plain text is not made Markup only to be joined with the rest."""
    if type(value) is str:
        return _escaped(value)
    return value if type(value) is Markup else escape(value)


class _Macro(Macro):
    """A macro that knows up to how many arguments it is a mere function of."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        bare = not (self.catch_kwargs or self.catch_varargs or self.caller)
        self.takes = self._argument_count if bare else -1

    def fits(self, given: Sequence[Any], named: Mapping[str, Any]) -> bool:
        """Whether `direct` may be called in place of the macro."""
        return len(given) <= self.takes and not named

    def direct(self, *given: Any) -> Markup:
        """What it prints for arguments by position; for those left out its function knows the defaults."""
        return str.__new__(Markup, self._func(*given, *(missing,) * (self.takes - len(given))))


def once(macro: Callable[..., Any]) -> Callable[..., Any]:
    """The macro with what it printed kept, for as many arguments as there are briefings in most archives: each of them
    stands in twenty lists.
    """

    # Typed, because "1 < 2" and the same as Markup are equal and print otherwise.
    @lru_cache(maxsize=1 << 14, typed=True)
    def kept(*given: Any, **named: Any) -> Any:
        if isinstance(macro, _Macro) and macro.fits(given, named):
            return macro.direct(*given)
        return macro(*given, **named)

    return kept


# What can be called as it is, unless it says that it wants to know where it is called.
_PLAIN = frozenset({FunctionType, MethodType})
_Kept = type(once(str))


class _Context(Context):
    """A context that does not search a macro for marks that no macro bears."""

    def call(self, called: Any, /, *given: Any, _loop_vars: Any = None, _block_vars: Any = None, **named: Any) -> Any:
        kind = type(called)
        if kind is _Macro and called.fits(given, named):
            return called.direct(*given)
        if kind is _Kept or (kind in _PLAIN and not hasattr(called, "jinja_pass_arg")):
            return called(*given, **named)
        return super().call(called, *given, _loop_vars=_loop_vars, _block_vars=_block_vars, **named)


class _Template(Template):
    """A template: none is loaded with globals of its own, for which Jinja would look at each import of each page."""

    @classmethod
    def _from_namespace(
        cls, environment: JinjaEnvironment, namespace: MutableMapping[str, Any], globals: MutableMapping[str, Any]
    ) -> Template:
        # The compiled code finds under these names what it prints and defines with.
        namespace.update(escape=printed, Macro=_Macro)
        return super()._from_namespace(environment, namespace, dict(globals))

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        return super()._get_default_module()


class _Generator(CodeGenerator):
    """Gathers what a template or a block prints in one list, and hands it on whole: else every word of a page would be
    passed up through each template that extends another.
    """

    def enter_frame(self, frame: Frame) -> None:
        super().enter_frame(frame)
        if frame.rootlevel or frame.block_frame:
            self.buffer(frame)

    def leave_frame(self, frame: Frame, with_python_scope: bool = False) -> None:
        if frame.rootlevel or frame.block_frame:
            self.writeline(f"yield concat({frame.buffer})")
        super().leave_frame(frame, with_python_scope)


class Environment(JinjaEnvironment):
    """An environment whose templates do not change while it lives."""

    code_generator_class = _Generator
    template_class = _Template
    context_class = _Context

    def __init__(self, loader: BaseLoader, code: BytecodeCache | None) -> None:
        super().__init__(
            loader=loader,
            bytecode_cache=code,
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=-1,
        )
        self._at_hand: dict[str, Template] = {}
        # While a theme is checked: its templates are parsed for that, and need not be parsed again to be compiled.
        self.trees: dict[tuple[str, str | None], nodes.Template] | None = None

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        if self.trees is None:
            return super()._parse(source, name, filename)
        if (tree := self.trees.pop((source, filename), None)) is None:
            tree = self.trees[source, filename] = super()._parse(source, name, filename)
        return tree

    def get_template(
        self, name: str | Template, parent: str | None = None, globals: MutableMapping[str, Any] | None = None
    ) -> Template:
        if globals is not None or not isinstance(name, str):
            return super().get_template(name, parent, globals)
        if (found := self._at_hand.get(name)) is None:
            found = self._at_hand[name] = super().get_template(name, parent)
        return found


def _plain(value: Any) -> Any:
    """A kind of text or number as the text or number that it is: what a template composed is Markup."""
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind(value)
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _json(value: Any) -> str:
    """Compact JSON, keys in their order, without the two line ends that an old script would end a line at."""
    return encode(value, enc_hook=_plain).decode().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def environment(loader: BaseLoader, filters: Filters, code: BytecodeCache | None = None) -> Environment:
    """The environment of a theme's templates: strict, escaping, and without chance; `code` keeps what is compiled."""
    made = Environment(loader, code)
    # The same input must give the same page.
    del made.filters["random"], made.globals["lipsum"]
    made.filters.update(filters)
    made.globals["once"] = once
    # `tojson` escapes for a script what this gives it.
    made.policies["json.dumps_function"], made.policies["json.dumps_kwargs"] = _json, {}
    return made
