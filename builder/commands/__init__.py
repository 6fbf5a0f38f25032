"""One module per verb a person can type; each says its options and does its work, and none prints a traceback."""

from argparse import ArgumentParser, Namespace
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from builder.commands.outcome import Outcome, Printer

if TYPE_CHECKING:
    from builder.settings import Site


class Verb(Protocol):
    """What the module of a verb offers: `HELP`, one line; its options; and its work, which returns an Outcome.

    `options` always holds `now`, an aware datetime, and what `options()` added. A verb may also offer
    `early(now, options, printer)`, asked before the site is read: its Outcome, or None where the site has to be read;
    what it takes hold of by `options.holding`, a stack, is let go when the verb is done.
    One that says `GOES_ON` is run though site.yaml is wrong: `options.wrong` tells how, and what is right of it holds.
    """

    HELP: str

    def options(self, parser: ArgumentParser) -> None: ...

    def run(self, site: "Site", options: Namespace, printer: Printer) -> Outcome: ...


# In the order in which an editor meets them. Loaded when typed: `briefing new` does not wait for the build's libraries.
VERBS = {
    "intake": "raw articles to draft briefings",
    "explain": "the reasons behind a draft or a page",
    "new": "a briefing to fill in",
    "check": "everything wrong or doubtful, all at once",
    "build": "bring the edition up to date",
    "serve": "build, and serve the site on this machine",
    "status": "the desk's morning list",
}


def load(name: str) -> Verb:
    """The module of a verb."""
    return cast(Verb, import_module(f"builder.commands.{name}"))
