"""What single values must look like: addresses, names, slugs, paths; each reader returns the value or raises Wrong."""

import re
from urllib.parse import urlsplit

from builder.briefing.slug import slugify
from builder.fields import Wrong, show

_WEB = re.compile("https?://", re.IGNORECASE)
_UNSAFE = re.compile(r'[\s"<>\\^`{|}]')
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?![0-9]+(?:/|$))")  # `example.org:8080` is a host with its port
_HOST_FIRST = re.compile(r"//|[^/\s@]+\.[^/\s.]{2,}(?:[/:]|$)")


def has_host(text: str) -> bool:
    """Whether an address names a host, and a port only if there is such a port."""
    try:
        parts = urlsplit(text)
        return bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


def url(text: str) -> str:
    """A whole web address, of http or https."""
    if _WEB.match(text) and has_host(text) and not _UNSAFE.search(text):
        return text
    if not _SCHEME.match(text) and _HOST_FIRST.match(text) and not _UNSAFE.search(text):
        raise Wrong(f"{show(text)} has no scheme.", f"Write https://{text.lstrip('/')}", "url")
    raise Wrong(f"{show(text)} is not a web address.", "Write it whole, such as https://example.org/article.", "url")


def identifier(text: str) -> str:
    """An id: anything without white space."""
    if re.search(r"\s", text):
        raise Wrong(f"{show(text)} has a space in it.", f"Write it without, such as {'-'.join(text.split())}", "id")
    return text


def slug(text: str) -> str:
    """A slug, as `slugify` makes it."""
    made = slugify(text)
    if not made:
        fact = f"{show(text)} has no letter and no digit, so it makes no address."
        raise Wrong(fact, "Write one like night-training.", "slug")
    if made != text:
        raise Wrong(f"{show(text)} is not a slug.", f"Write {made}.", "slug")
    return text


def name(text: str) -> str:
    """A name that can have an address: one with a letter or a digit."""
    if not slugify(text):
        fact = f"{show(text)} has no letter and no digit, so it makes no address."
        raise Wrong(fact, "Write a name that has one.", "slug")
    return text


def path(text: str) -> str:
    """An old address within the site, which a host can redirect: `/old/address`."""
    if _SCHEME.match(text) or text.startswith("//"):
        raise Wrong(f"{show(text)} leads to another host.", "Write the old path alone, such as /old/address.", "alias")
    if not text.startswith("/"):
        raise Wrong(f"{show(text)} does not begin with a slash.", f"Write /{text}", "alias")
    if re.search(r"(?:^|/)\.\.?(?:/|$)|//|\\|%2e|%2f|%5c", text, re.IGNORECASE):
        raise Wrong(f"{show(text)} could lead out of the site.", "Write it without dots, // and backslashes.", "alias")
    # A host's redirect rules give *, ? and /: a meaning of their own.
    if text == "/" or re.search(r"[\s?#*<>\"]|/:", text):
        fact = f"{show(text)} is not a path that can be redirected."
        raise Wrong(fact, "Write a path such as /old/address, without ? # * and spaces.", "alias")
    return text


def sha256(text: str) -> str:
    """The 64 hexadecimal digits of a SHA-256, in lower case."""
    if re.fullmatch(r"[0-9a-fA-F]{64}", text):
        return text.lower()
    raise Wrong(f"{show(text)} is not a SHA-256.", "Leave what intake wrote: 64 hexadecimal digits.", "sha256")


def domain(text: str) -> str:
    """A host of the web without `www.`, in lower case."""
    host = text.casefold().removeprefix("www.")
    if "." not in host or re.search(r"[/:@\s]", host):
        raise Wrong(f"{show(text)} is not a domain.", "Write the host alone, such as example.org.", "domain")
    return host
