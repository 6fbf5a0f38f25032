"""The present answers to the questions that a published edition rests on: those of the archive, and those of
the theme.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from builder.archive.questions import QUESTIONS, Source, fingerprints
from builder.edition.trace import Trace
from builder.theme import Theme

# Settings are read from site.yaml anew by each build, so no absorbing of changes tells which of them differ.
_ALWAYS = ("setting",)
_OF_THEME = ("template", "asset", "assets")
EVERYTHING = "*"


class _Notes(Struct):
    """Stands in for a View where only the fingerprint is wanted."""

    noted: dict[str, str] = field(default_factory=dict)

    def note(self, key: str, fingerprint: str) -> None:
        self.noted[key] = fingerprint


def _of_theme(theme: Theme, key: str) -> str | None:
    """The fingerprint of what a page would read of the theme; None where it is there no more."""
    name, _, argument = key.partition(":")
    notes = _Notes()
    if name == "assets":
        theme.roster(notes)
    elif name == "asset" and argument in theme.assets:
        theme.asset(argument, notes)
    elif name == "template":
        return theme.templates.fingerprints.get(argument)
    return notes.noted.get(key)


def doubtful(trace: Trace, touched: frozenset[str], theme: Theme | None) -> dict[str, str]:
    """Those recorded questions whose answers may have changed, with the answers that the edition rests on: the touched
    ones, and all that no absorbing tells of. Of the theme none where it is None, for then its files are the same.
    """
    if EVERYTHING in touched:
        recorded = trace.questions()
        return {key: value for key, value in recorded.items() if theme or key.partition(":")[0] in QUESTIONS}
    return trace.questions({*touched, *(_OF_THEME if theme else ())}, (*_ALWAYS, *(_OF_THEME if theme else ())))


def changed(recorded: Mapping[str, str], source: Source, theme: Theme | None) -> list[str]:
    """Those of these questions that are answered otherwise now, in the order of their keys.

    Law 5's first stop: a touched question with the same answer as before makes no page out of date.
    """
    present = fingerprints(source, (key for key in recorded if key.partition(":")[0] in QUESTIONS))

    def answer(key: str) -> str | None:
        return present.get(key) or (_of_theme(theme, key) if theme else None)

    return sorted(key for key in recorded if recorded[key] != answer(key))


# What a change of an answer means to a person; where several answers changed, the first of these is told.
_WORDS = {
    "template": "the template {} or one that it draws on has changed",
    "setting": "the setting {} has changed",
    "asset": "the asset {} has changed",
    "assets": "an asset of the theme has come or gone",
    "static": "the file {} has changed",
    "plain": "the plain page {} has changed",
    "body": "the text of {} has changed",
    "record": "the front matter of {} has changed",
    "pictures": "a picture of {} has changed",
    "card": "what lists show of {} has changed",
    "term": "the term {} is told of in other words",
    "shelf": "the list {} has changed",
    "latest": "the list of the latest has changed",
    "feed": "the list of the feed has changed",
    "terms": "the index of {} has changed",
    "related": "what is related to {} has changed",
    "backlinks": "what links to {} has changed",
    "neighbours": "what comes before or after {} has changed",
    "beside": "what comes before or after {} has changed",
    "target": "the link {} leads elsewhere",
    "recent-months": "the latest months have changed",
    "plains": "a plain page has come, gone or been renamed",
    "redirects": "an alias has come or gone",
}
_RANKS = {name: rank for rank, name in enumerate(_WORDS)}


def because(keys: Sequence[str]) -> str:
    """Why a page is out of date that asked these questions, whose answers have changed."""
    key = min(keys, key=lambda key: (_RANKS.get(key.partition(":")[0], len(_RANKS)), key))
    name, _, argument = key.partition(":")
    words = _WORDS.get(name, f"the answer to {key} has changed").format(argument)
    more = len(keys) - 1
    return words if not more else f"{words}, and {more} other answer{'' if more == 1 else 's'}"
