"""What is wrong or doubtful across files: an id or address twice, links that lead nowhere, aliases in the way.

A fault in a text that readers see is an error; the same in a draft is a warning, for it is not finished.
"""

import re
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from msgspec import Struct

from builder import fields
from builder.briefing import envelope
from builder.briefing.slug import slugify
from builder.errors import Problem, Severity
from builder.fields import Fault, show
from builder.near import nearest
from builder.settings import Site

_Placed = tuple[str, Fault]  # a fault and the file whose front matter it is in


class _Scope(Struct, frozen=True):
    """The archive, and the files to look at: all, or those in the table `about`. SQLite plans by the text of a
    statement, so there is one text for each: that of the few reads no more than they need.
    """

    database: sqlite3.Connection
    few: bool

    def twins(self, query: str, table: str, name: str) -> sqlite3.Cursor:
        """Rows of a table that may share a name with others."""
        all_of_them = f"SELECT {name} FROM {table} GROUP BY {name} HAVING count(*) > 1"
        own = f"SELECT {name} FROM {table} WHERE path IN temp.about"
        return self.database.execute(query.format(twins=own if self.few else all_of_them))

    def rows(self, query: str, table: str) -> sqlite3.Cursor:
        """Rows of what the files say in a table."""
        return self.database.execute(query.format(about=f"AND {table}.path IN temp.about" if self.few else ""))


def _is_read(standing: str | None) -> bool:
    """Whether readers see a file's text; plain pages, which have no standing, are always published."""
    return standing in (None, "listed")


def _severity(standing: str | None) -> Severity:
    return "error" if _is_read(standing) else "warning"


# --- One id, one address --------------------------------------------------------------------------------------------

_IDS = "SELECT id, path FROM briefing WHERE id IN ({twins}) ORDER BY id, path"
_ADDRESSES = """
    SELECT address, path, standing, slug FROM briefing WHERE address <> '' AND address IN ({twins})
    ORDER BY address, standing = 'hidden', path
"""
_PLAINS = "SELECT slug, path FROM plain WHERE slug IN ({twins}) ORDER BY slug, path"


def _is_named_after(id: str, path: str) -> bool:
    """Whether an id ends with the file's name, as those do that the desk's commands write."""
    return id.endswith(f":{PurePosixPath(path).stem}")


def _same_ids(scope: _Scope) -> Iterator[_Placed]:
    """Told at the copy, where one can be made out: an id once published must stay with its first file."""
    holders: dict[str, list[str]] = defaultdict(list)
    for id, path in scope.twins(_IDS, "briefing", "id"):
        holders[id].append(path)
    for id, paths in holders.items():
        first, *others = sorted(paths, key=lambda path: (not _is_named_after(id, path), path))
        for path in others:
            fact = f"{show(id)} is the id of {first} too."
            yield path, Fault(("id",), "id-twice", fact, "Take the line out of the file that is the copy.", "error")


def _same_addresses(scope: _Scope) -> Iterator[_Placed]:
    owner: dict[str, str] = {}
    for address, path, standing, slug in scope.twins(_ADDRESSES, "briefing", "address"):
        if (first := owner.setdefault(address, path)) != path:
            fact = f"{show(slug)} makes the address {address}, which {first} has too."
            severity: Severity = "warning" if standing == "hidden" else "error"
            yield path, Fault(("slug",), "address-twice", fact, f"Write another, such as slug: {slug}-2", severity)


def _same_plains(scope: _Scope) -> Iterator[Problem]:
    owner: dict[str, str] = {}
    for slug, path in scope.twins(_PLAINS, "plain", "slug"):
        if (first := owner.setdefault(slug, path)) != path:
            fact = f"The address /{slug} is that of {first} too."
            yield Problem(path, 1, 1, "address-twice", fact, "Give this file another name.")


# --- Links and pictures ---------------------------------------------------------------------------------------------

_LINKS = """
    SELECT link.path, ref, line, "column", fate, standing FROM link LEFT JOIN briefing USING (path)
    WHERE fate NOT IN ('briefing', 'plain') ORDER BY link.path, place
"""
_UNREAD = "SELECT DISTINCT path FROM problem WHERE severity = 'error'"
_ONE_ADDRESS = "SELECT count(DISTINCT address) FROM briefing WHERE slug = ? AND standing = 'listed'"
_NAMESAKES = "SELECT path, day, slug FROM briefing WHERE slug = ? AND standing = 'listed' ORDER BY path"
_ALIKE = "SELECT DISTINCT slug FROM briefing WHERE slug BETWEEN ? AND ? AND standing = 'listed' LIMIT 500"
_PICTURES = """
    SELECT picture.path, target, line, "column", standing
    FROM picture LEFT JOIN briefing USING (path) LEFT JOIN file ON file.path = target
    WHERE file.path IS NULL {about} ORDER BY picture.path, place
"""


def _meant(database: sqlite3.Connection, slug: str) -> str:
    """The remedy for a slug that nothing has."""
    alike = [other for (other,) in database.execute(_ALIKE, (slug[:2], f"{slug[:2]}\U0010ffff"))]
    near = nearest(slug, alike, 0.7)
    return f"Did you mean [[{near}]]?" if near else "Correct it, or take the link out."


def _missing(database: sqlite3.Connection, ref: str) -> tuple[str, str]:
    sort, _, rest = ref.partition(":")
    if sort == "path":
        return f"The link leads to {rest}, which does not exist.", "Correct the path, or take the link out."
    day, _, slug = rest.rpartition("/")
    there = f" of {day}" if day else ""
    return f"No briefing{there} has the slug {show(slug)}.", _meant(database, slug)


def _ambiguous(database: sqlite3.Connection, slug: str) -> tuple[str, str]:
    same = database.execute(_NAMESAKES, (slug,)).fetchall()
    files = " and ".join(path for path, _, _ in same)
    ways = " or ".join(f"[[{day.replace('-', '/')}/{slug}]]" for _, day, slug in same)
    return f"{show(slug)} is the slug of {files}.", f"Write {ways}."


def _unread(database: sqlite3.Connection) -> tuple[set[str], set[str]]:
    """The files of briefings that a fault of their own keeps out, and the slugs that their names would give."""
    paths = {path for (path,) in database.execute(_UNREAD)}
    return paths, {slugify(PurePosixPath(path).stem) for path in paths}


def _links(scope: _Scope) -> Iterator[Problem]:
    database = scope.database
    paths, slugs = _unread(database)
    for path, ref, line, column, fate, standing in database.execute(_LINKS):
        rest = ref.partition(":")[2]
        if rest in paths or rest.rpartition("/")[2] in slugs:
            continue  # what it leads to is told already; nothing is known of the link until that is mended
        if fate == "ambiguous":
            if database.execute(_ONE_ADDRESS, (rest,)).fetchone()[0] == 1:
                continue  # two files of one address, which is told by itself
            yield Problem(path, line, column, "link-ambiguous", *_ambiguous(database, rest), _severity(standing))
        elif fate == "missing":
            yield Problem(path, line, column, "link-broken", *_missing(database, ref), _severity(standing))
        elif _is_read(standing):
            fact = f"The link leads to {show(rest)}, which is not published: its words stay, without a link."
            yield Problem(path, line, column, "link-hidden", fact, "Publish that, or take the link out.", "warning")


def _pictures(scope: _Scope) -> Iterator[Problem]:
    for path, target, line, column, standing in scope.rows(_PICTURES, "picture"):
        fact, remedy = f"The picture {target} does not exist.", "Correct its name, or put it there."
        yield Problem(path, line, column, "picture-missing", fact, remedy, _severity(standing))


# --- Picks and aliases ----------------------------------------------------------------------------------------------

_PICKS = """
    SELECT pick.path, place, pick.id, owner.standing, other.standing
    FROM pick JOIN briefing AS owner USING (path) LEFT JOIN briefing AS other ON other.id = pick.id
    WHERE other.standing IS NOT 'listed' {about} ORDER BY pick.path, place
"""
_ALIASES = """
    SELECT alias.path, place, alias.address FROM alias JOIN briefing USING (path)
    WHERE standing <> 'hidden' {about} ORDER BY alias.address, alias.path, place
"""
_BRIEFING_AT = "SELECT path FROM briefing WHERE address = ? AND standing <> 'hidden' ORDER BY path"
_PLAIN_AT = "SELECT path FROM plain WHERE slug = ?"
_STATIC_AT = "SELECT path FROM file WHERE path IN (?, ?, ?)"
_TERM_AT = "SELECT name FROM term WHERE shelf = ?"
_SPAN_AT = """
    SELECT 1 FROM listing
    WHERE shelf = 'published' AND moment BETWEEN ?1 AND ?1 || '~' AND length(?1) IN (4, 7, 10) LIMIT 1
"""

# Addresses that the builder has or will have for itself, whatever the content is.
_KINDS = ("tags", "people", "organizations", "places", "sources", "stories", "figures")
_LISTS = ("dates", "timeline", "corrections", "search", "feed", "feeds", "sitemaps")
_INDEXES = frozenset(f"/{name}" for name in (*_KINDS, *_LISTS))
_FILES = frozenset(
    f"/{name}" for name in ("feed.xml", "atom.xml", "feed.json", "sitemap.xml", "robots.txt", "404", "index")
)
_FOLDERS = ("/assets/", "/data/")
_NAMES = ", ".join(f"'{name}'" for name in (*_KINDS, *_LISTS, "assets", "data"))
_PLAIN_SECTIONS = f"""
    SELECT path, slug FROM plain WHERE slug IN ({_NAMES})
    UNION SELECT path, slug FROM plain WHERE slug BETWEEN '0' AND '9~'
    UNION SELECT path, slug FROM plain WHERE slug BETWEEN 'assets/' AND 'assets/~'
    UNION SELECT path, slug FROM plain WHERE slug BETWEEN 'data/' AND 'data/~'
"""
_DATE = re.compile(r"/\d{4}(/\d\d){0,2}")


def _picks(scope: _Scope) -> Iterator[_Placed]:
    unread, _ = _unread(scope.database)
    for path, place, id, standing, other in scope.rows(_PICKS, "pick"):
        if other is None:
            if any(_is_named_after(id, file) for file in unread):
                continue
            fact, remedy = f"{show(id)} is the id of no briefing.", "Correct it, or take it out."
            yield path, Fault(("related", place), "related-unknown", fact, remedy, _severity(standing))
        elif _is_read(standing):
            fact = f"{show(id)} is not published, so it is not shown."
            yield path, Fault(("related", place), "related-hidden", fact, "Publish it, or take it out.", "warning")


def _owner(database: sqlite3.Connection, address: str) -> str:
    """What has an address, in words, or ''."""
    name = address[1:]
    candidates = (
        (_BRIEFING_AT, (address,), "the address of {}"),
        (_PLAIN_AT, (name,), "the address of {}"),
        (_STATIC_AT, tuple(f"content/static/{name}{end}" for end in ("", ".html", "/index.html")), "the address of {}"),
        (_TERM_AT, (name,), "the page of {}"),
        (_SPAN_AT, ("" if "-" in name else name.replace("/", "-"),), "the page of that date"),
    )
    for query, arguments, words in candidates:
        if row := database.execute(query, arguments).fetchone():
            return words.format(row[0])
    if _of_section(address) or address in _FILES:
        return "an address of the site itself"
    return ""


def _of_section(address: str) -> bool:
    """Whether a page there would stand in the place of a section of the site."""
    return address in _INDEXES or f"{address}/".startswith(_FOLDERS) or bool(_DATE.fullmatch(address))


def _plain_sections(scope: _Scope) -> Iterator[Problem]:
    for path, slug in scope.database.execute(_PLAIN_SECTIONS):
        # The corrections policy is a plain page by custom, and its section will stand in the folder of that name.
        if slug != "corrections" and _of_section(f"/{slug}"):
            fact = f"/{slug} is an address of the site itself."
            yield Problem(path, 1, 1, "address-taken", fact, "Give this file another name.")


def _aliases(scope: _Scope) -> Iterator[_Placed]:
    owners: dict[str, str] = {}
    for path, place, written in scope.rows(_ALIASES, "alias"):
        address = written.removesuffix(".html").removesuffix("/index") or "/index"
        first = owners.setdefault(address, path)
        taken = _owner(scope.database, address) or (f"an alias of {first}" if first != path else "")
        if taken:
            remedy = "Take it out: an alias is an old address that nothing else has."
            yield path, Fault(("aliases", place), "alias-taken", f"{show(written)} is {taken}.", remedy, "error")


# --- The whole ------------------------------------------------------------------------------------------------------

_STORED = 'SELECT path, line, "column", code, message, remedy, severity FROM problem'


def _placed(site: Site, placed: Iterator[_Placed]) -> Iterator[Problem]:
    """Faults of front matter with their lines and columns, worked out now that there is something to tell."""
    by_path: dict[str, list[Fault]] = defaultdict(list)
    for path, fault in placed:
        by_path[path].append(fault)
    for path, faults in by_path.items():
        file = site.root / path
        parts = envelope.of(file.read_bytes() if file.is_file() else b"")
        front, first_line = (parts.front, parts.front_line) if parts else ("", 1)
        yield from fields.problems(path, front, faults, first_line)


def _scope(database: sqlite3.Connection, about: Collection[str] | None) -> _Scope:
    if about is not None:
        database.execute("CREATE TEMP TABLE IF NOT EXISTS about (path TEXT PRIMARY KEY) WITHOUT ROWID")
        database.execute("DELETE FROM temp.about")
        database.executemany("INSERT INTO temp.about VALUES (?)", [(path,) for path in sorted(about)])
    return _Scope(database, about is not None)


def find(database: sqlite3.Connection, site: Site, about: Collection[str] | None = None) -> list[Problem]:
    """All problems of all files, in the order of the files; of those across files, where `about` is given, only what is
    about these.
    """
    scope = _scope(database, about)
    found = [Problem(*row) for row in database.execute(_STORED)]
    for each in (_same_ids, _same_addresses, _picks, _aliases):
        found += _placed(site, each(scope))
    for one in (_same_plains, _plain_sections, _links, _pictures):
        found += one(scope)
    return sorted(found)
