"""Links written from the root of the site that lead to no page that it wants, told with their places."""

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from msgspec import Struct

from builder.archive.store import Rooted
from builder.archive.view import View
from builder.briefing.slug import slugify
from builder.briefing.vocabulary import KINDS
from builder.errors import Problem, Severity
from builder.fields import show
from builder.near import nearest
from builder.pages.address import Addresses

_INDEX = "/index.html"


def _path(link: Rooted) -> str:
    """The path that a link names, as it is written there but for its query."""
    return link.ref.removeprefix("address:").partition("?")[0]


def _files(path: str, addresses: Addresses) -> Iterator[str]:
    """The output files that answer to a link, by what a host does with its path."""
    # What the page will say, which is another path where links carry their suffix.
    served = unquote(addresses.link(path)).removeprefix(unquote(addresses.base_path)).removeprefix("/")
    if served.endswith("/") or not served:
        yield f"{served}index.html"
    else:
        yield from (served, f"{served}.html", f"{served}{_INDEX}")


def _spoken(path: str) -> str:
    """An output file as the address by which it is linked."""
    address = f"/{path}"
    return address.removesuffix("index.html") if address.endswith(_INDEX) else address.removesuffix(".html")


def _remedy(path: str, pages: Iterable[str]) -> str:
    """The address that was meant, where one is near."""
    meant = path.rstrip("/")
    folder, slash, name = meant.rpartition("/")
    # Those that begin alike: a folder may hold thousands.
    alike = sorted(address for page in pages if (address := _spoken(page)).startswith(folder + slash + name[:2]))
    same = [address for address in (meant, f"{meant}/") if address in alike]
    near = same[0] if same else nearest(path, alike, 0.8)
    return f"Did you mean {near}?" if near else "Correct it, or take the link out."


def _may_come(path: str, unread: Collection[str]) -> bool:
    """Whether one of the files that a fault keeps out may be what gives a path its page, once it is mended."""
    parts = path.removesuffix(".html").strip("/").split("/")
    return bool(unread) and (parts[-1] in unread or parts[0] in KINDS or parts[-1].isdecimal())


def _hidden(link: Rooted, path: str) -> Problem:
    fact = f"The link leads to {show(path)}, which is not published: its words stay, without a link."
    remedy = "Publish that, or take the link out."
    return Problem(link.path, link.line, link.column, "link-hidden", fact, remedy, "warning")


def _broken(link: Rooted, path: str, pages: Iterable[str]) -> Problem:
    fact, severity = f"{show(path)} is the address of no page and no file of this site.", _severity(link)
    return Problem(link.path, link.line, link.column, "link-broken", fact, _remedy(path, pages), severity)


def _severity(link: Rooted) -> Severity:
    return "error" if link.read else "warning"


class Chart(Struct, frozen=True):
    """What links from the root may lead to: `there` tells whether a page wants a path, `paths` lists all such paths,
    for a remedy, and `unread` are the files that a fault keeps out.
    """

    there: Callable[[str], bool]
    paths: Callable[[], Iterable[str]]
    unread: Collection[str]


def _is_sent_on(path: str, view: View) -> bool:
    """Whether an old address is sent on; asked last, for the answer is long."""
    return path.rstrip("/") in {old.rstrip("/") for old, _ in view.redirects()}


def adrift(links: Iterable[Rooted], chart: Chart, view: View, addresses: Addresses) -> Iterator[tuple[Rooted, Problem]]:
    """Those of these links, written from the root, with which something is wrong; old addresses that are sent on count
    as pages.

    Where a file cannot be read for a fault of its own, nothing is said of what may lead to it.
    """
    unread = {slugify(PurePosixPath(path).stem) for path in chart.unread}
    for link in links:
        written = _path(link)
        path = unquote(written)
        if view.target(link.ref).kind == "hidden":
            if link.read:
                yield link, _hidden(link, path)
        elif any(map(chart.there, _files(written, addresses))) or _is_sent_on(path, view):
            continue
        elif not _may_come(path, unread):
            yield link, _broken(link, path, chart.paths())
