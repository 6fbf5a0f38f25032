"""What each program's site has and lacks, as this benchmark sets it up: the figures mean nothing without it."""

PROGRAMS = ("ours", "hugo", "eleventy", "pelican")

# What, then one entry for each program; "" is a no.
ROWS = (
    ("A page for each briefing, with its statements, figures and source", "yes", "yes", "yes", "yes"),
    ("Lists by tag, person, organization, place and source", "yes", "yes", "yes", "yes"),
    ("How long lists are cut", "by date, over 100", "100 to a page", "100 to a page", "100 to a page"),
    ("A term's page holds what is filed under narrower terms too", "yes", "", "", ""),
    ("Years, months and days", "yes, with calendars", "yes", "yes", "yes"),
    ("All names of a kind, the newest 30, all dates, a plain page", "yes", "yes", "yes", "yes"),
    ("RSS of the newest 50", "full text", "summaries", "summaries", "summaries"),
    ("Sitemap", "by month", "one file", "one file", "one file"),
    ("Five related briefings, each with the reason", "yes", "", "", ""),
    ("Briefings that link here; the one before and after", "yes", "", "", ""),
    ("Structured data (JSON-LD), Open Graph", "yes", "", "", ""),
    ("Links between briefings are looked up and checked", "yes", "", "", ""),
    ("Rights obeyed, corrections shown, aliases redirected", "yes", "", "", ""),
    ("Every field checked against a schema, faults told by line and column", "yes", "", "", ""),
    ("Names resolved by a vocabulary, with aliases and parents", "yes", "", "", ""),
    ("Security and caching headers, redirects, a 404 page", "yes", "", "", ""),
    ("Theme", "the real one", "plain", "plain", "plain"),
    ("After one edit", "makes what it touches", "makes all", "makes all", "makes all"),
)
