"""What a page states of its article for machines: JSON-LD, meta elements, microdata, times, addresses.

Evidence, not truth: pages copy templates, date their last build, name the section for the title. Each statement says
where it stands and how far such a place is to be trusted; the strongest come first.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import islice
from typing import Any

from builder.intake.formats.html_meta import META, PROPERTIES, is_logo
from builder.intake.formats.html_page import Page
from builder.intake.formats.html_source import ERRORS, Source
from builder.intake.formats.html_token import Token
from builder.intake.sheet import Stated

_RECORDS = 20  # dates that records kept in attributes tell
_MOST = 400  # statements of one page
_LONGEST = 1000  # characters of a statement
_DEEPEST = 12  # objects inside one another that are looked into
_ARTICLE = re.compile(r"(?:news|blog|\b|_)?(?:article|posting|report|review|liveblog\w*|opinion\w*)$", re.IGNORECASE)

_BY_CASE = {name.lower(): name for name in PROPERTIES}
_NAMED = frozenset(("author", "outlet"))
# What a page's own scripts keep its date under; read only as text, nothing is run.
_SCRIPTED = re.compile(
    r"\b(date_?published|published_?(?:at|date|time)|publish(?:ed)?_?(?:date|time|at|on)|publication_?date"
    r"|pub_?date|first_?published(?:_?(?:at|date))?|article_?date|content_?publish\w{0,12}|display_?date)[\"'\\]*"
    r"\s*[:=,]\s*[\"'\\]{1,3}((?:19|20)\d\d-\d\d-\d\d(?:[T ][\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?)",
    re.IGNORECASE,
)
# What browsers and their helpers write into a page that they save: "saved from url=", SingleFile's comment.
_SAVED = re.compile(
    r"saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)|<!--\s*url:\s*(https?://\S+)"
)
_READER = re.compile(r"\breader-domain\b")  # the link above a page in a browser's view for readers
_URL_DATE = re.compile(r"\s+")


def _stated(field: str, value: str, where: str, confidence: float, span: tuple[int, int] | None) -> Stated | None:
    value = _URL_DATE.sub(" ", value).strip()
    if not value or len(value) > _LONGEST or confidence <= 0:
        return None
    if field == "url" and not value.startswith(("http://", "https://")):
        return None
    if field in _NAMED and value.startswith(("http://", "https://")):
        return None
    return Stated(field, value, where, confidence, span)


def _texts(value: Any, key: str = "name") -> Iterator[str]:
    """The texts of a value of JSON-LD: itself, or the names of the objects that it lists."""
    if isinstance(value, str):
        yield unescape(value)
    elif isinstance(value, list):
        for each in value[:30]:
            yield from _texts(each, key)
    elif isinstance(value, dict):
        yield from _texts(value.get(key) or value.get("@id", ""), key)


def _kinds(thing: Mapping[str, Any]) -> list[str]:
    kind = thing.get("@type", "")
    return [str(each) for each in kind] if isinstance(kind, list) else [str(kind)]


def _things(value: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """The objects of JSON-LD that may be an article, in order; what they are part of or about is not looked into."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value[:200]:
            yield from _things(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart", "subjectOf"):
            if isinstance(value.get(key), dict | list):
                yield from _things(value[key], depth + 1)


def _place(source: Source, token: Token, key: str, value: str) -> tuple[int, int] | None:
    """Where a value stands in the script that states it, in characters; None where it is spelt in another way."""
    at = source.text.find(f'"{key}"', token.start, token.end)
    found = source.text.find(value, at, token.end) if at >= 0 and value else -1
    return (found, found + len(value)) if found >= 0 else None


def _share(kinds: Sequence[str]) -> float:
    """How far an object is the article: an article is, a page or a film is less."""
    if any(_ARTICLE.search(kind) for kind in kinds):
        return 1.0
    if any(kind in ("WebPage", "ItemPage", "CreativeWork", "VideoObject", "Product", "Recipe") for kind in kinds):
        return 0.75
    return 0.0


def _of_thing(source: Source, token: Token, thing: Mapping[str, Any]) -> Iterator[Stated | None]:
    kinds = _kinds(thing)
    share = _share(kinds)
    if share == 0.0 and any(kind in ("WebSite", "NewsMediaOrganization") for kind in kinds):
        for value in _texts(thing.get("name")):
            yield _stated("outlet", value, f"JSON-LD {kinds[0]} name", 0.72, _place(source, token, "name", value))
    if share == 0.0:
        return
    for key, (field, confidence) in PROPERTIES.items():
        inner = "@id" if field == "url" else "name"
        for value in _texts(thing.get(key), inner):
            where = f"JSON-LD {key}" if share == 1.0 else f"JSON-LD {kinds[0]} {key}"
            yield _stated(field, value, where, round(confidence * share, 3), _place(source, token, key, value))


_COMMA = re.compile(r",\s*([\]}])")
_CONTROL = re.compile(r"[\x00-\x1f]")
_WRAPPER = re.compile(r"^\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?://)?\s*(?:\]\]>|-->)\s*;?\s*$")


def _parsed(text: str) -> Any:
    """A script's JSON, mended where templates commonly break it; None where it is none."""
    text = _WRAPPER.sub("", text).strip().rstrip(";")
    for mended in (text, _COMMA.sub(r"\1", _CONTROL.sub(" ", text))):
        try:
            return json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


_LOOSE = re.compile(r'"(headline|datePublished|dateModified)"\s*:\s*"((?:[^"\\]|\\.){4,300})"')


def _unparsed(source: Source, token: Token) -> Iterator[Stated | None]:
    """What can be told of JSON-LD that is broken beyond mending."""
    for found in _LOOSE.finditer(source.text, token.start, token.end):
        field, confidence = PROPERTIES[found[1]]
        yield _stated(field, unescape(found[2]), f"broken JSON-LD {found[1]}", confidence - 0.1, found.span(2))


def _scripts(source: Source, page: Page) -> Iterator[Stated | None]:
    for token, attributes in page.raws:
        if token.name != "script":
            continue
        if "ld+json" in attributes.get("type", "").lower():
            value = _parsed(source.text[token.start : token.end])
            if value is None:
                yield from _unparsed(source, token)
            for thing in _things(value):
                yield from _of_thing(source, token, thing)
        else:
            for found in _SCRIPTED.finditer(source.text, token.start, token.end):
                yield _stated("date", found[2], f'"{found[1]}" in a script of the page', 0.55, found.span(2))


# A record that a page keeps in an attribute of an element, for a script to read.
_KEPT = re.compile(
    r"&quot;(datePublished|published_?(?:at|date|time))&quot;\s*:\s*&quot;((?:19|20)\d\d-\d\d-\d\d[^&<>]{0,20})&quot;",
    re.IGNORECASE,
)


def _kept(source: Source) -> Iterator[Stated | None]:
    for found in islice(_KEPT.finditer(source.text), _RECORDS):
        yield _stated("date", found[2], f'"{found[1]}" in a script\'s record', 0.55, found.span(2))


def _of_meta(token: Token, attributes: Mapping[str, str]) -> Iterator[Stated | None]:
    content = attributes.get("content", "")
    for attribute in ("property", "name", "itemprop", "http-equiv"):
        name = attributes.get(attribute, "").strip()
        field, confidence = META.get(name.lower(), ("", 0.0))
        if attribute == "itemprop":
            field, confidence = PROPERTIES.get(_BY_CASE.get(name.lower(), ""), ("", 0.0))
        if not field or not content:
            continue
        at = token.rest.find(content)
        start = token.start + 1 + len(token.name) + at
        span = (start, start + len(content)) if at >= 0 else None
        yield _stated(field, unescape(content), f"<meta {attribute}={name}>", confidence, span)


def _words(source: Source, token: Token) -> str:
    """The text right after a start tag, up to the next tag."""
    end = source.text.find("<", token.end)
    return unescape(source.text[token.end : end if 0 <= end < token.end + _LONGEST else token.end])


# Widespread templates call the time of an article that was never changed "published updated", or "entry-date updated".
_PUBLISHED = re.compile(r"publi|entry-date|post-?date|datepub|created|timestamp")


def _of_time(source: Source, token: Token, attributes: Mapping[str, str], first: bool) -> Stated | None:
    value = attributes.get("datetime", "") or _words(source, token)
    kind = " ".join((attributes.get("class", ""), attributes.get("itemprop", ""), attributes.get("id", ""))).lower()
    if re.search(r"updat|modif", kind) and not _PUBLISHED.search(kind):
        return _stated("updated", value, "<time> of the update", 0.7, (token.start, token.end))
    published = "pubdate" in attributes or _PUBLISHED.search(kind)
    confidence = 0.85 if published else 0.65 if first else 0.35
    where = "<time> of publication" if published else "<time>"
    return _stated("date", value, where, confidence, (token.start, token.end))


def _of_item(source: Source, token: Token, attributes: Mapping[str, str]) -> Iterator[Stated | None]:
    """Microdata on an element that readers see."""
    for name in attributes["itemprop"].split()[:5]:
        field, confidence = PROPERTIES.get(_BY_CASE.get(name.lower(), ""), ("", 0.0))
        value = attributes.get("content") or attributes.get("datetime") or attributes.get("href") or ""
        value = value or _words(source, token)
        if field and name != "name" and value.strip():
            yield _stated(field, value, f"microdata {name}", confidence - 0.05, (token.start, token.end))


_LOGO = re.compile(r"(?:^|[\s|–—-]+)logo(?:type|tipo)?(?: (?:of|von|de|du|di|del|da))?(?:$|[\s:|–—-]+)", re.IGNORECASE)


def _of_logo(token: Token, attributes: Mapping[str, str]) -> Stated | None:
    """What stands for a logo where it cannot be seen: the name of its house."""
    name = _LOGO.sub(" ", unescape(attributes["alt"])).strip()
    return _stated("outlet", name, "the text of a logo", 0.7, (token.start, token.end))


def _elements(source: Source, page: Page) -> Iterator[Stated | None]:
    first, below = True, False
    for token, attributes in page.tags:
        below = below or token.name == "h1"
        if token.name == "meta":
            yield from _of_meta(token, attributes)
        elif token.name == "link" and "canonical" in attributes.get("rel", "").lower().split():
            yield _stated("url", attributes.get("href", ""), "<link rel=canonical>", 0.93, (token.start, token.end))
        elif token.name == "html" and attributes.get("lang"):
            yield _stated("language", attributes["lang"], "<html lang>", 0.65, (token.start, token.end))
        elif token.name == "time":
            yield _of_time(source, token, attributes, first)
            first = False
        elif is_logo(token.name, attributes):
            if not below:  # at the end of a page stand those of its partners
                yield _of_logo(token, attributes)
            below = True
        elif "itemprop" in attributes:
            yield from _of_item(source, token, attributes)
        if token.name == "h1" and (text := _words(source, token)):
            yield _stated("title", text, "<h1>", 0.7, (token.end, token.end + len(text)))


_PARTS = re.compile(r"\s+[|–—·»:-]+\s+|\s*[|｜]\s*|：(?=\S{3,12}$)")


def _titles(source: Source, page: Page) -> Iterator[Stated | None]:
    """The window's title, whole and without what sites put behind or before it."""
    token = next((token for token, _ in page.raws if token.name == "title"), None)
    if token is None:
        return
    text = unescape(source.text[token.start : token.end])
    yield _stated("title", text, "<title>", 0.55, (token.start, token.end))
    parts = [part for part in _PARTS.split(text.strip()) if part]
    if len(parts) > 1:
        longest = max(parts, key=len)
        yield _stated("title", longest, "<title>, its longest part", 0.6, (token.start, token.end))
        if parts[-1] != longest:
            yield _stated("outlet", parts[-1], "<title>, its last part", 0.45, (token.start, token.end))


def _saved(source: Source) -> Stated | None:
    found = _SAVED.search(source.text, 0, 5000)
    if found is None or found.lastindex is None:
        return None
    span = found.span(found.lastindex)
    return _stated("url", found[found.lastindex], "the browser's note where it was saved from", 0.9, span)


def _shown(page: Page) -> Iterator[Stated | None]:
    """The address that a browser's view for readers shows above the text."""
    for token, attributes in page.tags:
        if token.name == "a" and _READER.search(attributes.get("class", "")):
            yield _stated("url", attributes.get("href", ""), "the reader's view", 0.9, (token.start, token.end))


def _in_bytes(source: Source, span: tuple[int, int] | None) -> tuple[int, int] | None:
    if span is None:
        return None
    start = len(source.text[: span[0]].encode(source.encoding, ERRORS))
    return start, start + len(source.text[span[0] : span[1]].encode(source.encoding, ERRORS))


def stated(source: Source, page: Page) -> tuple[Stated, ...]:
    """All that a page states of its article, the most trusted first; of two places that say the same, both."""
    found = [
        *_scripts(source, page),
        *_kept(source),
        *_elements(source, page),
        *_titles(source, page),
        *_shown(page),
        _saved(source),
    ]
    kept = list(dict.fromkeys(each for each in found if each is not None))[:_MOST]
    kept.sort(key=lambda each: -each.confidence)
    return tuple(
        Stated(each.field, each.value, each.where, each.confidence, _in_bytes(source, each.span)) for each in kept
    )
