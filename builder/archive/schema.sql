-- The archive: what the files of a site say, arranged to be asked. All of it is derived, and deleting it costs time, never
-- truth. What a source's rights forbid is not in here: every text was permitted before it was stored.
--
-- A file is read once. What it says by itself is kept in the first group of tables, by its path. The second group is
-- arranged from the first for quick answers, and holds only what readers may see: a question that lists things reads
-- `listing` and `tally`, and a draft is in neither.


-- 1. What the files say

-- One row for each fact about the archive itself:
--   version     the digest of the schema, of the program and of the libraries that shape what is stored here
--   drafts      "yes" where drafts count as published
--   settings    the digest of the settings that shape what is stored here
--   vocabulary  the digest of the vocabulary
--   now         the time of the last absorbing, by which embargoes and expiries were judged, in microseconds
--   entries     how many entries the feed has
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A file as it was when last read. Where all of the stat is the same, so are the bytes, but for files so young that a
-- second write could have fallen into the same tick of the disk's clock: their `mtime_ns` is kept as -1, which no file
-- has, and they are hashed again. `sort` is briefing, plain, picture or static.
CREATE TABLE file (
    path     TEXT PRIMARY KEY,     -- relative to the site's folder, with forward slashes
    sort     TEXT NOT NULL,
    size     INTEGER NOT NULL,     -- bytes
    mtime_ns INTEGER NOT NULL,
    inode    INTEGER NOT NULL,
    sha256   TEXT NOT NULL         -- of the bytes, in hex
) STRICT, WITHOUT ROWID;
CREATE INDEX file_by_sort ON file (sort, path);

-- What was wrong or doubtful in a file by itself, so that a build that does not read it again tells the same.
CREATE TABLE problem (
    path     TEXT NOT NULL,
    place    INTEGER NOT NULL,     -- 0, 1, 2 ... within the file
    line     INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    code     TEXT NOT NULL,
    message  TEXT NOT NULL,
    remedy   TEXT NOT NULL,
    severity TEXT NOT NULL,
    PRIMARY KEY (path, place)
) STRICT, WITHOUT ROWID;

-- A briefing. Ids and addresses are unique in an archive without errors, but two files may claim one, and then both
-- stand here to be named; such an archive is never committed.
CREATE TABLE briefing (
    path     TEXT PRIMARY KEY,
    id       TEXT NOT NULL,
    slug     TEXT NOT NULL,
    day      TEXT NOT NULL,        -- "2024-10-28", or "" where a review has no date
    moment   TEXT NOT NULL,        -- "2024-10-28 14:30:00", "2024-10-28 ~" without a clock: sorts as a day is read
    address  TEXT NOT NULL,        -- "/2024/10/28/night-training", or ""
    posted   INTEGER NOT NULL,     -- microseconds since 1970, a bare date being its noon in the site's zone; 0 for none
    status   TEXT NOT NULL,        -- as the file has it
    opens    INTEGER,              -- the end of the embargo, in microseconds, if there is one
    closes   INTEGER,              -- the expiry, likewise
    standing TEXT NOT NULL,        -- listed, withdrawn (an address and a notice, nothing else) or hidden
    lastmod  TEXT NOT NULL,        -- what a sitemap says: ISO 8601, bare where the file has a bare date
    card     TEXT NOT NULL,        -- answer.Card as JSON
    shelves  TEXT NOT NULL,        -- the lists it belongs to, as JSON: [shelf, name of the term, whether it relates]
    refs     TEXT NOT NULL,        -- the links that count as its references, as JSON
    picks    TEXT NOT NULL,        -- the ids of the editor's own picks, as JSON
    aliases  TEXT NOT NULL,        -- the addresses that lead to it, as JSON
    mentions TEXT NOT NULL         -- its rows of `mention`, as JSON
) STRICT;
CREATE INDEX briefing_by_id ON briefing (id);
CREATE INDEX briefing_by_slug ON briefing (slug, standing);
CREATE INDEX briefing_by_address ON briefing (address);
CREATE INDEX briefing_by_posted ON briefing (posted DESC, id) WHERE standing = 'listed';
CREATE INDEX briefing_by_opening ON briefing (opens) WHERE opens IS NOT NULL;
CREATE INDEX briefing_by_closing ON briefing (closes) WHERE closes IS NOT NULL;

-- What only a briefing's own page shows, apart from the row that lists read, which stays small. `html` is the body as far as
-- rights permit, with links to other files left as marks; `record` is answer.Record as JSON.
CREATE TABLE body (
    path   TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    html   TEXT NOT NULL
) STRICT;

-- A plain page; `page` is answer.PlainPage as JSON but for its pictures' digests.
CREATE TABLE plain (
    path  TEXT PRIMARY KEY,
    slug  TEXT NOT NULL,
    title TEXT NOT NULL,
    page  TEXT NOT NULL
) STRICT;
CREATE INDEX plain_by_slug ON plain (slug);

-- Every link from a file to another, in the order of the text, and where it leads: `fate` is briefing, plain, hidden,
-- missing or ambiguous. `shown` is 0 where rights keep the passage back. `ref` is without a fragment.
CREATE TABLE link (
    path     TEXT NOT NULL,
    place    INTEGER NOT NULL,
    ref      TEXT NOT NULL,
    line     INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    shown    INTEGER NOT NULL,
    fate     TEXT NOT NULL,
    PRIMARY KEY (path, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_ref ON link (ref);
CREATE INDEX link_in_doubt ON link (path) WHERE fate NOT IN ('briefing', 'plain');

-- Links and pictures written from the root of the site, "address:/tags/kursk/", as they are written but for a fragment. What
-- they lead to may be no file at all, so it is the edition, with the list of its pages, that tells whether it is there.
CREATE TABLE rooted (
    path     TEXT NOT NULL,
    place    INTEGER NOT NULL,
    ref      TEXT NOT NULL,
    line     INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    target   TEXT NOT NULL,        -- the reference in the one spelling by which its target is asked for
    PRIMARY KEY (path, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX rooted_by_target ON rooted (target);

-- The editor's own picks of related briefings.
CREATE TABLE pick (
    path  TEXT NOT NULL,
    place INTEGER NOT NULL,
    id    TEXT NOT NULL,
    PRIMARY KEY (path, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX pick_by_id ON pick (id);

-- Pictures beside a file that its body shows.
CREATE TABLE picture (
    path     TEXT NOT NULL,        -- of the file that shows it
    place    INTEGER NOT NULL,
    ref      TEXT NOT NULL,        -- the mark in the HTML
    target   TEXT NOT NULL,        -- the picture's own path
    line     INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    shown    INTEGER NOT NULL,
    PRIMARY KEY (path, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_by_target ON picture (target);

-- Old addresses of briefings.
CREATE TABLE alias (
    path    TEXT NOT NULL,
    place   INTEGER NOT NULL,
    address TEXT NOT NULL,         -- without a slash at its end
    PRIMARY KEY (path, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_by_address ON alias (address);

-- Which files wrote which name of which kind, as a slug; besides the vocabulary's kinds, "series" by key and "domains" by the
-- host of the source. Where the vocabulary changes what one means, these files are read again.
CREATE TABLE mention (
    kind    TEXT NOT NULL,
    spelled TEXT NOT NULL,
    path    TEXT NOT NULL,
    PRIMARY KEY (kind, spelled, path)
) STRICT, WITHOUT ROWID;

-- What the vocabulary makes of each spelling, in the same kinds.
CREATE TABLE spelling (
    kind    TEXT NOT NULL,
    spelled TEXT NOT NULL,
    shelf   TEXT NOT NULL,         -- "tags/kursk"; "" for series and domains
    meaning TEXT NOT NULL,         -- all that a file which writes it depends on, as JSON
    PRIMARY KEY (kind, spelled)
) STRICT, WITHOUT ROWID;
CREATE INDEX spelling_by_shelf ON spelling (shelf) WHERE shelf <> '';

-- The agreed terms, as far as pages tell them. `shelf` is the term's address without its outer slashes.
CREATE TABLE vocabulary (
    shelf       TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    parent      TEXT NOT NULL,     -- the shelf of the term above, or ""
    aliases     TEXT NOT NULL      -- other names, as JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX vocabulary_by_parent ON vocabulary (parent) WHERE parent <> '';


-- 2. What lists read: only briefings that readers may see

-- Which briefings stand on which shelf, in the order of time. Shelves:
--   published                 every briefing that has a page, withdrawn ones too
--   dates                     every listed briefing
--   tags/kursk, people/...    those of a term; stories/... and figures/... are shelves likewise
--   path:..., slug:..., day:...   those that link by that reference, so that "what links here" is a list like any other
CREATE TABLE listing (
    shelf   TEXT NOT NULL,
    moment  TEXT NOT NULL,
    id      TEXT NOT NULL,
    name    TEXT NOT NULL,         -- the term's name as this briefing gives it, "" on other shelves
    relates INTEGER NOT NULL,      -- 1 if this is one of the few terms by which the briefing finds its relations
    PRIMARY KEY (shelf, moment, id)
) STRICT, WITHOUT ROWID;

-- How many briefings each shelf holds in all ("" at level 0), by year (level 1) and by month (level 2). Kept by differences,
-- so that no answer counts a whole shelf; what links here is not counted, and days are counted where they are listed.
CREATE TABLE tally (
    shelf TEXT NOT NULL,
    level INTEGER NOT NULL,
    span  TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (shelf, level, span)
) STRICT, WITHOUT ROWID;

-- The terms in use, which are those that have a page, in the order of a dictionary.
CREATE TABLE term (
    shelf    TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    slug     TEXT NOT NULL,
    name     TEXT NOT NULL,
    letter   TEXT NOT NULL,        -- under which an index lists it
    collated TEXT NOT NULL         -- the name as a dictionary orders it
) STRICT, WITHOUT ROWID;
CREATE INDEX term_by_name ON term (kind, letter, collated, slug);


-- 3. What the last absorbings may have changed

-- The keys of questions whose answers may differ from those that the last edition rests on. Written by the transaction that
-- changes the answers and cleared when the edition's traces are, so that a crash between the two loses nothing. The key
-- "*" stands for all of them.
CREATE TABLE touched (
    key TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
