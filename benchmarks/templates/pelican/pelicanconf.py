"""Pelican's settings: authors are people, categories sources; organizations and places are tags whose slug says so."""

import json

SITENAME = "A generated archive"
SITEURL = "https://example.org"
PATH = "content"
OUTPUT_PATH = "public"
THEME = "theme"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
DEFAULT_DATE_FORMAT = "%-d %B %Y"
ARTICLE_PATHS = ["briefings"]
PAGE_PATHS = ["pages"]
USE_FOLDER_AS_CATEGORY = False
THEME_STATIC_DIR = ""
FORMATTED_FIELDS: list[str] = []
MARKDOWN = {
    "extension_configs": {"markdown.extensions.extra": {}, "markdown.extensions.meta": {}},
    "output_format": "html5",
}
JINJA_FILTERS = {"fromjson": json.loads}

ARTICLE_URL = "{date:%Y}/{date:%m}/{date:%d}/{slug}.html"
ARTICLE_SAVE_AS = ARTICLE_URL
PAGE_URL = PAGE_SAVE_AS = "{slug}.html"
YEAR_ARCHIVE_URL, YEAR_ARCHIVE_SAVE_AS = "{date:%Y}/", "{date:%Y}/index.html"
MONTH_ARCHIVE_URL, MONTH_ARCHIVE_SAVE_AS = "{date:%Y}/{date:%m}/", "{date:%Y}/{date:%m}/index.html"
DAY_ARCHIVE_URL, DAY_ARCHIVE_SAVE_AS = "{date:%Y}/{date:%m}/{date:%d}/", "{date:%Y}/{date:%m}/{date:%d}/index.html"

TAG_REGEX_SUBSTITUTIONS = [
    (r"^organizations:\s*", "organizations/"),
    (r"^places:\s*", "places/"),
    (r"^(?!organizations/|places/)", "tags/"),
    (r"[^\w\s/-]", ""),
    (r"[-\s]+", "-"),
]
TAG_URL, TAG_SAVE_AS = "{slug}/", "{slug}/index.html"
AUTHOR_URL, AUTHOR_SAVE_AS = "people/{slug}/", "people/{slug}/index.html"
CATEGORY_URL, CATEGORY_SAVE_AS = "sources/{slug}/", "sources/{slug}/index.html"
DEFAULT_PAGINATION = 100
PAGINATED_TEMPLATES = {"tag": None, "category": None, "author": None}

DIRECT_TEMPLATES = ["index", "archives", "tags", "organizations", "places", "authors", "categories", "sitemap"]
ARCHIVES_SAVE_AS = "dates/index.html"
TAGS_SAVE_AS = "tags/index.html"
ORGANIZATIONS_SAVE_AS = "organizations/index.html"
PLACES_SAVE_AS = "places/index.html"
AUTHORS_SAVE_AS = "people/index.html"
CATEGORIES_SAVE_AS = "sources/index.html"
SITEMAP_SAVE_AS = "sitemap.xml"

FEED_ALL_RSS = "feed.xml"
FEED_MAX_ITEMS = 50
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = None
