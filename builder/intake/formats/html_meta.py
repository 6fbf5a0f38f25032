"""The names under which pages state things for machines, with the field that each states and how far it is trusted."""

import re
from collections.abc import Mapping

# The names of meta elements, in lower case.
META: Mapping[str, tuple[str, float]] = {
    "og:title": ("title", 0.85), "twitter:title": ("title", 0.75), "parsely-title": ("title", 0.9),
    "sailthru.title": ("title", 0.85), "citation_title": ("title", 0.9), "dc.title": ("title", 0.8),
    "dcterms.title": ("title", 0.8), "headline": ("title", 0.85), "title": ("title", 0.65),
    "cxenseparse:title": ("title", 0.85), "hdl": ("title", 0.85), "mrf:title": ("title", 0.8),
    "rnews:headline": ("title", 0.85), "article:title": ("title", 0.85), "fulltitle": ("title", 0.75),
    "og:site_name": ("outlet", 0.85), "application-name": ("outlet", 0.7), "publisher": ("outlet", 0.7),
    "apple-mobile-web-app-title": ("outlet", 0.6), "dc.publisher": ("outlet", 0.7), "twitter:site": ("outlet", 0.4),
    "citation_journal_title": ("outlet", 0.7), "copyright": ("outlet", 0.4), "dcterms.publisher": ("outlet", 0.7),
    "article:publisher": ("outlet", 0.3), "source": ("outlet", 0.4), "al:android:app_name": ("outlet", 0.4),
    "article:published_time": ("date", 0.93), "og:published_time": ("date", 0.9), "article:published": ("date", 0.9),
    "og:article:published_time": ("date", 0.9), "rnews:datepublished": ("date", 0.9), "datepublished": ("date", 0.9),
    "parsely-pub-date": ("date", 0.92), "sailthru.date": ("date", 0.88),
    "cxenseparse:recs:publishtime": ("date", 0.9), "publishdate": ("date", 0.85), "publish-date": ("date", 0.85),
    "publish_date": ("date", 0.85), "pubdate": ("date", 0.85), "pub_date": ("date", 0.85),
    "publication_date": ("date", 0.85), "publicationdate": ("date", 0.85), "publication-date": ("date", 0.85),
    "published-date": ("date", 0.85), "published_date": ("date", 0.85), "published_time": ("date", 0.85),
    "published": ("date", 0.85), "date_published": ("date", 0.85), "article.published": ("date", 0.88),
    "article_date_original": ("date", 0.88), "originalpublicationdate": ("date", 0.9),
    "original-publish-date": ("date", 0.88), "article:post_date": ("date", 0.85), "article:create_at": ("date", 0.8),
    "bt:pubdate": ("date", 0.85), "dc.date.issued": ("date", 0.88), "dcterms.issued": ("date", 0.85),
    "dc.date.published": ("date", 0.85), "dcterms.available": ("date", 0.75),
    "citation_publication_date": ("date", 0.85), "citation_date": ("date", 0.8),
    "citation_online_date": ("date", 0.8), "vr:published_time": ("date", 0.85), "release_date": ("date", 0.75),
    "releasedate": ("date", 0.75), "dc.date": ("date", 0.75), "dc.date.created": ("date", 0.78),
    "dcterms.created": ("date", 0.75), "dcterms.date": ("date", 0.75), "date": ("date", 0.75),
    "article-publication-date": ("date", 0.85), "article_publication_date": ("date", 0.85), "ptime": ("date", 0.75),
    "pdate": ("date", 0.75), "displaydate": ("date", 0.7), "timestamp": ("date", 0.55), "created": ("date", 0.65),
    "datecreated": ("date", 0.7), "date_created": ("date", 0.65), "creation_date": ("date", 0.6),
    "og:pubdate": ("date", 0.85), "prism.publicationdate": ("date", 0.85), "eprints.date": ("date", 0.7),
    "mrf:published": ("date", 0.85), "cre": ("date", 0.5), "shareaholic:article_published_time": ("date", 0.85),
    "uploaddate": ("date", 0.6), "video:release_date": ("date", 0.55), "og:regdate": ("date", 0.8),
    "regdate": ("date", 0.7), "article:modified_time": ("updated", 0.85), "og:updated_time": ("updated", 0.7),
    "article:modified": ("updated", 0.8), "last-modified": ("updated", 0.5), "lastmod": ("updated", 0.6),
    "modified": ("updated", 0.6), "dc.date.modified": ("updated", 0.7), "dcterms.modified": ("updated", 0.7),
    "revision_date": ("updated", 0.7), "datemodified": ("updated", 0.8), "article:updated": ("updated", 0.8),
    "article.updated": ("updated", 0.8), "updated": ("updated", 0.7), "revised": ("updated", 0.5),
    "utime": ("updated", 0.6), "last_updated_date": ("updated", 0.7), "author": ("author", 0.75),
    "article:author": ("author", 0.7), "parsely-author": ("author", 0.85), "sailthru.author": ("author", 0.85),
    "dc.creator": ("author", 0.7), "dcterms.creator": ("author", 0.7), "byl": ("author", 0.85),
    "citation_author": ("author", 0.85), "twitter:creator": ("author", 0.4), "article:author_name": ("author", 0.8),
    "cxenseparse:author": ("author", 0.8), "mrf:authors": ("author", 0.8), "rbauthors": ("author", 0.8),
    "byline": ("author", 0.8), "article.author": ("author", 0.8), "creator": ("author", 0.6), "og:url": ("url", 0.9),
    "twitter:url": ("url", 0.7), "parsely-link": ("url", 0.85), "al:web:url": ("url", 0.7),
    "identifier-url": ("url", 0.5), "dc.identifier": ("url", 0.4), "citation_public_url": ("url", 0.7),
    "syndication-source": ("url", 0.5), "original-source": ("url", 0.5), "shareaholic:url": ("url", 0.7),
    "og:locale": ("language", 0.6), "content-language": ("language", 0.7), "language": ("language", 0.7),
    "dc.language": ("language", 0.7), "inlanguage": ("language", 0.7), "dcterms.language": ("language", 0.7),
    "og:description": ("summary", 0.8), "description": ("summary", 0.75), "twitter:description": ("summary", 0.7),
    "dc.description": ("summary", 0.65), "sailthru.description": ("summary", 0.7), "abstract": ("summary", 0.6),
    "lead": ("summary", 0.7),
}  # fmt: skip

# The properties of schema.org, in JSON-LD and in microdata.
PROPERTIES: Mapping[str, tuple[str, float]] = {
    "headline": ("title", 0.92), "alternativeHeadline": ("title", 0.5), "name": ("title", 0.6),
    "publisher": ("outlet", 0.85), "sourceOrganization": ("outlet", 0.6), "provider": ("outlet", 0.5),
    "isPartOf": ("outlet", 0.5), "datePublished": ("date", 0.95), "dateCreated": ("date", 0.7),
    "uploadDate": ("date", 0.5), "dateModified": ("updated", 0.85), "author": ("author", 0.88),
    "creator": ("author", 0.75), "mainEntityOfPage": ("url", 0.85), "url": ("url", 0.8),
    "inLanguage": ("language", 0.75), "description": ("summary", 0.75),
}  # fmt: skip

_LOGO = re.compile(r"(?:^|[\W_])logo(?:type|tipo)?(?:$|[\W_])", re.IGNORECASE)


def is_logo(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element shows a logo, and says in words whose it is."""
    shown = (attributes.get(key, "") for key in ("class", "id", "src", "alt"))
    return name == "img" and bool(attributes.get("alt")) and any(map(_LOGO.search, shown))
