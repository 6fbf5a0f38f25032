"""Whose faults a change may have made or mended: the files that differ, and those that mean them by some name.

A fault that was told before is looked at again in any case. All else need not be: an archive with an error is never
kept, so whatever was there before was right.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable

from msgspec import Struct

from builder.archive.changes import Change
from builder.archive.target import rooted

_NAMED = "SELECT id, address FROM briefing WHERE path IN (SELECT value FROM json_each(?))"
_PATHS = "SELECT path FROM briefing WHERE id IN (SELECT value FROM json_each(?))"
_PLAIN = "SELECT slug FROM plain WHERE path IN (SELECT value FROM json_each(?))"
_WRITTEN = "SELECT address FROM alias WHERE path IN (SELECT value FROM json_each(?))"
_PICKING = "SELECT path FROM pick WHERE id IN (SELECT value FROM json_each(?))"
_SHOWING = "SELECT path FROM picture WHERE target IN (SELECT value FROM json_each(?))"
_ALIASED = "SELECT path FROM alias WHERE address IN (SELECT value FROM json_each(?))"
_ENDS = ("", ".html", "/index", "/index.html")


def _asked(database: sqlite3.Connection, query: str, values: Iterable[str]) -> set[str]:
    return {row[0] for row in database.execute(query, (json.dumps(sorted(set(values))),))}


def bare(address: str) -> str:
    """An address without what says that it is a file."""
    return address.removesuffix(".html").removesuffix("/index").rstrip("/")


def _owned(keys: Iterable[str]) -> set[str]:
    """The addresses that may have come by keys that were touched: those of dates, terms and files."""
    found = set()
    for key in keys:
        name, _, argument = key.partition(":")
        if name in ("term", "static"):
            found.add(bare(f"/{argument}"))
        elif name == "shelf" and argument.startswith("dates/"):
            found.add(f"/{argument.removeprefix('dates/').replace('-', '/')}")
    return found


class Concern(Struct, frozen=True):
    """What the files that differ were called before: their ids and addresses."""

    paths: frozenset[str]
    ids: frozenset[str]

    @classmethod
    def of(cls, database: sqlite3.Connection, changes: Iterable[Change], told: Iterable[str]) -> "Concern":
        """Look before the changes are absorbed; `told` are files of which something was told before."""
        paths = {path for change in changes for path in (change.path, change.was) if path}
        return cls(frozenset({*paths, *told}), frozenset(_asked(database, _NAMED, paths)))

    def files(self, database: sqlite3.Connection, touched: Collection[str]) -> frozenset[str]:
        """The files whose faults may be others now that the changes are absorbed."""
        flipped = {key.partition(":")[2] for key in touched if key.startswith("card:")}
        paths = self.paths | _asked(database, _PATHS, flipped)
        named = database.execute(_NAMED, (json.dumps(sorted(paths)),)).fetchall()
        ids = {*self.ids, *flipped, *(id for id, _ in named)}
        addresses = {address for _, address in named} | {f"/{slug}" for slug in _asked(database, _PLAIN, paths)}
        addresses |= {bare(address) for address in _asked(database, _WRITTEN, paths)} | _owned(touched)
        aliases = {f"{address}{end}" for address in addresses for end in _ENDS}
        return paths.union(
            _asked(database, _PICKING, ids), _asked(database, _SHOWING, self.paths), _asked(database, _ALIASED, aliases)
        )


def targets(touched: Iterable[str], pages: Iterable[str]) -> set[str]:
    """The references from the root that may lead elsewhere: by touched keys, and by pages that came or went."""
    found = {key.removeprefix("target:") for key in touched if key.startswith("target:address:")}
    return found | {rooted(f"/{path}") for path in pages}
