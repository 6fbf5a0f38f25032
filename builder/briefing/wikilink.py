"""`[[slug]]`, `[[slug|words]]` and `[[2024/10/28/slug]]`: links between briefings that need no path."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from builder.briefing.slug import slugify

_LINK = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\](?!\()")
_DAY = re.compile(r"/?(\d{4})[/-](\d\d)[/-](\d\d)/([^/]+)", re.ASCII)


def _ref(target: str) -> str:
    """`slug:night-training` or `day:2024-10-28/night-training`; '' where there is no slug in it."""
    name, _, fragment = target.strip().partition("#")
    hash_ = f"#{slugify(fragment)}" if slugify(fragment) else ""
    if day := _DAY.fullmatch(name.strip()):
        slug = slugify(day[4])
        return f"day:{day[1]}-{day[2]}-{day[3]}/{slug}{hash_}" if slug else ""
    slug = slugify(name)
    return f"slug:{slug}{hash_}" if slug else ""


def _rule(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "[" or state.linkLevel > 0:
        return False
    found = _LINK.match(state.src, state.pos, state.posMax)
    if found is None or not (ref := _ref(found[1])):
        return False
    if not silent:
        token = state.push("link_open", "a", 1)
        token.attrs = {"href": ref}
        token.info = "wiki"
        token.meta = {"pos": found.start()}
        if found[2] is not None:
            end = state.posMax
            state.pos, state.posMax = found.span(2)
            state.linkLevel += 1
            state.md.inline.tokenize(state)
            state.linkLevel -= 1
            state.posMax = end
        state.push("link_close", "a", -1)
    state.pos = found.end()
    return True


def plugin(md: MarkdownIt) -> None:
    """Adds the rule, before that of Markdown's own links."""
    md.inline.ruler.before("link", "wikilink", _rule)
