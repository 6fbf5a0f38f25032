"""Where a page is made: its bytes, what it asked, and whether they must be written or lie in the output already."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from sys import intern
from typing import Any

from msgspec import Struct

from builder import pages
from builder.archive.store import Archive
from builder.archive.view import View
from builder.edition.publish import UNTOUCHED, stage, writing
from builder.edition.recollection import Recollection
from builder.pages import Page, Press
from builder.settings import Site

# Pages that one process makes in turn. They follow each other in time, and what stands near one stands near the next:
# the larger a lot, the less is looked up by two processes.
LOT = 200


class Order(Struct, frozen=True):
    """A page to make, the name its bytes wait under if they must be written, and what lies at its path.

    `size` is -1 where no plain file lies there; `digest` is '' where its bytes are not known.
    """

    page: Page
    name: str
    size: int
    digest: str


class Made(Struct, frozen=True):
    """A page made. `staged` says whether its bytes wait to be published; if not, they lie in the output already."""

    page: Page
    name: str
    digest: str
    staged: bool
    asked: dict[str, str]

    def __reduce__(self) -> tuple[Any, ...]:
        return _arrived, (self.page, self.name, self.digest, self.staged, self.asked)


def _arrived(page: Page, name: str, digest: str, staged: bool, asked: dict[str, str]) -> Made:
    """A page made elsewhere. Twenty pages ask the same question, and lot by lot each would bring its own copy of it."""
    return Made(page, name, digest, staged, {intern(key): intern(fingerprint) for key, fingerprint in asked.items()})


class Shop(Struct, frozen=True):
    """What another process needs to set up its bench: where the archive and the output are. `build` is another for each
    build, for an executor that is handed in may live for many.
    """

    site: Site
    archive: Path
    drafts: bool
    out: Path
    build: str = ""


def digest_of(data: bytes) -> str:
    """How the edition knows bytes: 32 hex digits."""
    return sha256(data).hexdigest()[:32]


def digest_at(path: Path) -> str:
    """The digest of a file's bytes; '' where it cannot be read, so that it counts as altered."""
    try:
        return digest_of(path.read_bytes())
    except OSError:
        return ""


def _is_there(order: Order, out: Path, data: bytes, digest: str) -> bool:
    if order.size != len(data):
        return False
    return digest == (order.digest or digest_at(out / order.page.path))


class Bench(Struct, frozen=True):
    """One process's place to make pages."""

    view: View
    press: Press
    out: Path

    def make(self, order: Order) -> Made:
        """Make one page and stage its bytes where they differ; a failure that nobody foresaw is told with the page."""
        view = self.view.fresh()
        try:
            data = pages.make(order.page, view, self.press)
        except Exception as error:
            error.add_note(f"This happened while making {order.page.path}, which is {order.page.source}.")
            raise
        digest = digest_of(data)
        staged = not _is_there(order, self.out, data, digest)
        if staged:
            with writing(self.out, UNTOUCHED):
                stage(self.out, order.name, data)
        return Made(order.page, order.name, digest, staged, view.asked)

    def all(self, orders: Sequence[Order]) -> list[Made]:
        """Make pages that follow each other."""
        pages.look_ahead((order.page for order in orders), self.view)
        return [self.make(order) for order in orders]


def _bench(shop: Shop) -> Bench:
    # Read only, and not by `Archive.open`: whether the archive can be trusted has been judged, and a worker that judged
    # otherwise would delete it under the build.
    database = sqlite3.connect(f"{shop.archive.as_uri()}?mode=ro", uri=True, isolation_level=None)
    view = Archive(database, shop.drafts).view(shop.site.settings)
    return Bench(view, pages.press(shop.site, Recollection(database, reads_only=True)), shop.out)


@contextmanager
def _reading(database: sqlite3.Connection) -> Iterator[None]:
    """Within the block the archive is locked for reading once, and not for every question."""
    database.execute("BEGIN")
    try:
        yield
    finally:
        database.execute("ROLLBACK")


class _Worker(threading.local):
    """What a thread of an executor is at work on: a connection is its own, and what a view remembers is one build's."""

    shop: Shop | None = None
    bench: Bench

    def bench_of(self, shop: Shop) -> Bench:
        """The bench of this build, in place of that of the build before."""
        if self.shop != shop:
            if self.shop is not None:
                self.bench.view.source.database.close()
            self.bench, self.shop = _bench(shop), shop
        return self.bench


_WORKER = _Worker()


def make_elsewhere(shop: Shop, orders: Sequence[Order]) -> list[Made]:
    """`Bench.all` in a process of its own, which opens the archive and the theme once."""
    bench = _WORKER.bench_of(shop)
    with _reading(bench.view.source.database):
        return bench.all(orders)
