"""Would the draft pass `check`? What that would warn of is a doubt already now, so that an editor meets it once."""

from collections.abc import Iterator

from builder.briefing.check import check
from builder.briefing.markdown import render
from builder.briefing.parse import parse
from builder.briefing.vocabulary import Vocabulary
from builder.errors import Problem
from builder.settings import Site


def _problems(file: str, text: str, site: Site, vocabulary: Vocabulary) -> list[Problem]:
    data = text.encode()
    briefing, problems = parse(file, data, site)
    if briefing is None:
        return problems
    rendered = render(briefing.body, file, briefing.body_line)
    return [*problems, *rendered.problems, *check(briefing, rendered, vocabulary, site, data)]


def doubts(file: str, text: str, site: Site, vocabulary: Vocabulary) -> Iterator[str]:
    """What `check` would say of the text of a draft, each beginning with its field. `file` is its path in the site."""
    for problem in _problems(file, text, site, vocabulary):
        field, _, rest = problem.message.partition(": ")
        named = field.replace(".", "").replace("[", "").replace("]", "").isalnum() and rest
        yield problem.message if named else f"body: {problem.message}"
