"""Two owners of one path, or a path that no disk takes, told as mistakes that name the files behind them."""

from collections.abc import Sequence

from builder.archive.view import View
from builder.edition.folder import folded
from builder.edition.plan import Bad, Clash, bad_paths, clashes
from builder.edition.roster import Roll, page_of
from builder.edition.trace import Trace
from builder.errors import Problem
from builder.pages import KINDS, Page
from builder.settings import Site

RANKS = {kind.name: rank for rank, kind in enumerate(KINDS)}


def _owner(page: Page, site: Site, view: View) -> str:
    """The file behind a page where one file is, else what the page calls itself."""
    if page.kind == "briefing" and (record := view.record(page.key)):
        return record.briefing.path
    plain = site.plain_pages / f"{page.key}.md"
    return site.relative(plain) if page.kind == "plain" and plain.is_file() else page.source


def _place(site: Site, owners: Sequence[str]) -> str:
    """The file to open: of the owners, the last that is one."""
    files = [owner for owner in owners if (site.root / owner).is_file()]
    return files[-1] if files else "site.yaml"


def _remedy(clash: Clash, site: Site, owners: Sequence[str]) -> str:
    """What to do about the file to open; only a briefing has a slug to change."""
    file = _place(site, owners)
    kinds = dict(zip(owners, (clash.first.kind, clash.second.kind), strict=True))
    if kinds.get(file) == "briefing":
        return "Rename one of them, or give it another slug."
    return f"Rename {file}, or move it." if file in owners else "Rename one of them, or move it."


def _is_told(clash: Clash) -> bool:
    """Whether the archive names both files already: two briefings, or two plain pages, of one address."""
    one, two = clash.first, clash.second
    return one.kind == two.kind and one.kind in ("briefing", "plain") and one.path == two.path


def _of_clash(clash: Clash, site: Site, view: View) -> Problem:
    one, two = _owner(clash.first, site, view), _owner(clash.second, site, view)
    paths = dict.fromkeys((clash.first.path, clash.second.path))
    because = f" ({clash.fact})" if clash.fact else ""
    message = f"{one} and {two} cannot both be published as {' and '.join(paths)}{because}."
    return Problem(_place(site, (one, two)), 1, 1, "two-owners", message, _remedy(clash, site, (one, two)))


def _of_bad(bad: Bad, site: Site, view: View) -> Problem:
    owner = _owner(bad.page, site, view)
    shown = bad.page.path.encode("ascii", "backslashreplace").decode().replace("\n", "\\n")
    message = f"{owner} cannot be published as {shown}: the path {bad.fact}."
    return Problem(_place(site, (owner,)), 1, 1, "path", message, "Rename it, or move it.")


def _neighbours(roll: Roll, trace: Trace) -> list[Page]:
    """The pages of the last edition that stay, and that may not stand beside one that came."""
    if trace.is_empty():
        return []
    near = {path for page in roll.came for path in trace.near(folded(page.path))}
    return [page_of(output) for path, output in trace.outputs(near - roll.before.keys()).items()]


def misplaced(wanted: Sequence[Page], site: Site, view: View) -> list[Problem]:
    """Everything that forbids these pages to stand side by side; found before anything is written."""
    return [_of_bad(bad, site, view) for bad in bad_paths(wanted)] + [
        _of_clash(clash, site, view) for clash in clashes(wanted) if not _is_told(clash)
    ]


def misplaced_now(roll: Roll, trace: Trace, site: Site, view: View) -> list[Problem]:
    """The same where the pages of the last edition stood side by side, and some came since."""
    together = [*_neighbours(roll, trace), *(page for page, _ in roll.pages)]
    # In the order of a whole list, so that of two the same is named first.
    return misplaced(sorted(together, key=lambda page: RANKS[page.kind]), site, view)
