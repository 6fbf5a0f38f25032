"""Addresses that go away: what is told of each, and the alias that would keep the links of others working.

The law: only the state remembers them, so they are told and change nothing, neither the output nor the exit status.
"""

from collections.abc import Callable, Iterable, Iterator

from builder.archive.heir import Heir
from builder.briefing.yamltext import flow
from builder.edition.trace import Output

SHOWN = 10  # addresses told one by one


def _told(address: str, heir: Heir | None) -> str:
    if heir is None:
        return f"{address} is gone: links to it find nothing now. A briefing with `status: withdrawn` leaves a notice."
    if heir.address in ("", address):
        because = f"{heir.path} has `status: {heir.status}`" if heir.status != "published" else f"see {heir.path}"
        return f"{address} is not published any more: {because}. `status: withdrawn` would leave a notice there."
    line = f"aliases: {flow([*heir.aliases, address])}"
    return f"{address} is now {heir.address}. So that old links still lead there, write in {heir.path}: {line}"


def away(
    gone: Iterable[Output], heir: Callable[[Output], Heir | None], redirects: Callable[[str], bool]
) -> Iterator[str]:
    """A sentence for each briefing's page that is gone from its address and leaves no redirect, ten at most.

    `heir` finds the briefing that a page was of, where it is now; `redirects` tells whether an address leads elsewhere.
    """
    pages = sorted((output for output in gone if output.kind == "briefing"), key=lambda output: output.path)
    named = (("/" + page.path.removesuffix(".html"), page) for page in pages)
    left = [(address, page) for address, page in named if not redirects(address)]
    yield from (_told(address, heir(page)) for address, page in left[:SHOWN])
    if len(left) > SHOWN:
        yield f"{len(left) - SHOWN} more addresses of briefings are gone."
