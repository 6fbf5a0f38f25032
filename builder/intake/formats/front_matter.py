"""Foreign front matter: what other programs state of an article above its Markdown; evidence, not truth."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from msgspec import Struct

from builder.intake.languages import LANGUAGES
from builder.intake.languages.model import listed
from builder.intake.sheet import Stated
from builder.strictyaml import load
from builder.strictyaml.fault import YamlFault

_LARGEST = 64_000  # characters of front matter; nobody writes so many
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\n|\r)")
_FENCE = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_KEYED = {"---": re.compile(r"^[\w-]+[ \t]*:", re.MULTILINE), "+++": re.compile(r"^[\w.-]+[ \t]*=", re.MULTILINE)}
_LINE = re.compile(r"^([A-Za-z][\w-]*)[ \t]*[:=][ \t]*(.+?)[ \t]*$", re.MULTILINE)
_WIKI = re.compile(r"\[\[([^\]|]+)(?:\|([^\]]+))?\]\]")
_LONGEST = 2000  # characters of one value
_MOST = 5  # values of one key
_MALFORMED = 0.3  # what is taken from the confidence where the whole cannot be read

# Keys that only a site's own posts have: there "date" is the day of publication, elsewhere it may be that of clipping.
_POSTS = listed("layout draft categories category permalink aliases weight slug template status")
_PUBLISHED = 0.85
_INNER = ("params", "extra", "meta", "metadata")  # under which some programs put what is not their own

# The keys of the programs that save articles, and of those that publish them; the surer of a field first.
_FIELDS: Mapping[str, tuple[str, float]] = {
    "title": ("title", 0.85), "headline": ("title", 0.85), "og_title": ("title", 0.7),
    "published": ("date", 0.85), "date_published": ("date", 0.85), "datepublished": ("date", 0.85),
    "published_at": ("date", 0.85), "publishdate": ("date", 0.85), "publish_date": ("date", 0.85),
    "pubdate": ("date", 0.85), "publication_date": ("date", 0.85), "article_date": ("date", 0.85),
    "date": ("date", 0.7),
    "updated": ("updated", 0.8), "lastmod": ("updated", 0.8), "modified": ("updated", 0.8),
    "updated_at": ("updated", 0.8), "last_updated": ("updated", 0.8), "datemodified": ("updated", 0.8),
    "author": ("author", 0.8), "authors": ("author", 0.8), "byline": ("author", 0.8), "creator": ("author", 0.7),
    "outlet": ("outlet", 0.85), "publisher": ("outlet", 0.8), "publication": ("outlet", 0.8),
    "site": ("outlet", 0.7), "site_name": ("outlet", 0.8), "sitename": ("outlet", 0.8), "website": ("outlet", 0.7),
    "source": ("outlet", 0.7), "source_name": ("outlet", 0.8),
    "canonical": ("url", 0.9), "canonical_url": ("url", 0.9), "canonicalurl": ("url", 0.9), "url": ("url", 0.85),
    "link": ("url", 0.8), "source_url": ("url", 0.9), "original_url": ("url", 0.9), "permalink": ("url", 0.8),
    "originalurl": ("url", 0.9), "original": ("url", 0.8),
    "language": ("language", 0.7), "lang": ("language", 0.7), "locale": ("language", 0.6),
    "summary": ("summary", 0.7), "description": ("summary", 0.7), "excerpt": ("summary", 0.7),
    "autoria": ("author", 0.8),
    "dek": ("summary", 0.8), "subtitle": ("summary", 0.7), "standfirst": ("summary", 0.8),
    **{key: told for language in LANGUAGES.values() for key, told in language.heading.fields.items()},
}  # fmt: skip


class Front(Struct, frozen=True):
    """Front matter found: `end` is the character after it, `keys` what it says, `sound` whether all of it was read."""

    end: int
    keys: Mapping[str, Any]
    sound: bool


def _by_line(text: str) -> dict[str, Any]:
    """The plain keys of front matter that cannot be read as a whole."""
    found: dict[str, Any] = {}
    for match in _LINE.finditer(text):
        found.setdefault(match[1], match[2].strip("\"' "))
    return found


def _parsed(text: str, fence: str) -> tuple[Mapping[str, Any], bool]:
    try:
        value = load(text) if fence == "---" else tomllib.loads(text)
    except (YamlFault, ValueError, RecursionError):
        return _by_line(text), False
    return (value, True) if isinstance(value, Mapping) else ({}, False)


def _fenced(text: str) -> Front | None:
    opening = _FENCE.match(text)
    if opening is None:
        return None
    fence = opening[1]
    ends = r"(?:---|\.\.\.)" if fence == "---" else r"\+\+\+"
    end = re.compile(rf"^{ends}[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE).search(text, opening.end(), _LARGEST)
    if end is None:
        return None
    inside = text[opening.end() : end.start()]
    plain = re.sub(r"\r\n?", "\n", inside)
    if _KEYED[fence].search(plain) is None:
        return None  # two rules with text between them
    return Front(end.end(), *_parsed(plain, fence))


def _object(text: str) -> Front | None:
    """A JSON object with an article's keys, and text after it; without any, the file is data and no article."""
    if text.lstrip("\ufeff")[:1] != "{":
        return None
    begin = text.index("{")
    try:
        value, end = json.JSONDecoder().raw_decode(text[: begin + _LARGEST], begin)
    except (ValueError, RecursionError):
        return None
    known = isinstance(value, dict) and {key.lower() for key in value} & set(_FIELDS)
    ending = _LINE_END.match(text, end)
    return Front(ending.end(), value, True) if known and ending and text[end:].strip() else None


_ORG = re.compile(r"#\+([A-Za-z_]+):[ \t]*(\S.*?)?[ \t]*(?:\r\n|\n|\r)")
_HEADER = re.compile(r"([A-Z][A-Za-z_-]{2,20}):[ \t]+(\S.*?)[ \t]*(?:\r\n|\n|\r)")
_OWN = listed("title date category tags slug author authors summary status modified template")


def _by_keys(text: str, pattern: re.Pattern[str]) -> Front | None:
    """Keys line by line above everything else, without a fence."""
    keys: dict[str, Any] = {}
    at = 1 if text.startswith("\ufeff") else 0
    while (found := pattern.match(text, at)) is not None:
        keys.setdefault(found[1].lower(), found[2] or "")
        at = found.end()
    known = {"title", "date"} & set(keys)
    return Front(at, keys, True) if known and text[at:].strip() else None


def marked(text: str) -> Front | None:
    """The front matter with which a text begins, by the signs around it; None where it begins with none."""
    return _fenced(text) or _object(text) or (_by_keys(text, _ORG) if text[:3].lstrip("\ufeff")[:2] == "#+" else None)


def find(text: str) -> Front | None:
    """The front matter of a file in Markdown: some write it without signs, as headers above an empty line."""
    if (found := marked(text)) is not None:
        return found
    bare = _by_keys(text, _HEADER)
    is_own = bare is not None and {"title", "date"} <= set(bare.keys) <= _OWN and _LINE_END.match(text, bare.end)
    return bare if is_own else None


def _values(value: Any) -> Iterator[str]:
    """The texts of a value: of a list each, of a mapping its name."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title") or value.get("url")
    for each in (value if isinstance(value, list) else [value])[:_MOST]:
        if isinstance(each, Mapping):
            each = each.get("name") or each.get("url")
        if each is None or isinstance(each, bool | list | Mapping):
            continue
        text = " ".join(_WIKI.sub(lambda found: found[2] or found[1], str(each)).split())
        if text and len(text) <= _LONGEST:
            yield text


def _is_address(text: str) -> bool:
    try:
        return urlsplit(text).scheme in ("http", "https") and bool(urlsplit(text).hostname)
    except ValueError:
        return False


def _field(key: str, value: str) -> tuple[str, float] | None:
    """What a key says of an article; a source may be an outlet or an address, and an address nothing else."""
    known = _FIELDS.get(key.lower().replace("-", "_")) or _FIELDS.get(key.lower().replace("-", ""))
    if known is None:
        return None
    if known[0] == "outlet" and _is_address(value):
        return "url", known[1]
    return None if known[0] == "url" and not _is_address(value) else known


def _place(text: str, key: str, value: str, encoding: str) -> tuple[int, int] | None:
    """The bytes of a value in the file; None where it is not written as it is read."""
    at = re.search(rf"^[ \t{{,]*[\"']?{re.escape(key)}[\"']?[ \t]*[:=]", text, re.MULTILINE)
    start = text.find(value, at.end()) if at else -1
    if start < 0:
        return None
    before = len(text[:start].encode(encoding, "surrogateescape"))
    return before, before + len(value.encode(encoding, "surrogateescape"))


def _pairs(keys: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in keys.items():
        if str(key).lower() in _INNER and isinstance(value, Mapping):
            yield from ((str(inner), each) for inner, each in value.items())
        else:
            yield str(key), value


def stated(text: str, front: Front, encoding: str) -> tuple[Stated, ...]:
    """What front matter states, each with the key it stands under; less sure where the whole is malformed."""
    found = []
    is_post = bool(_POSTS & {str(key).lower() for key in front.keys})
    for key, value in _pairs(front.keys):
        for each in _values(value):
            if (known := _field(key, each)) is not None:
                sure = (
                    _PUBLISHED if is_post and key.lower() == "date" else known[1] - (0 if front.sound else _MALFORMED)
                )
                span = _place(text[: front.end], key, each, encoding)
                found.append(Stated(known[0], each, f"front matter `{key}`", sure, span))
    return tuple(found)
