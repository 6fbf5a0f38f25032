"""How a language, a time zone, an address or a source's rights are written in the files that people edit."""

import re
import zoneinfo
from urllib.parse import urlsplit

from builder.fields import Choice, Text, Wrong, show


def web_address(text: str) -> str:
    """An address to publish under, without a slash at its end; raises Wrong."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https") or re.search(r"[\s\"<>\\^`{|}]", text):
        raise Wrong(
            f"{show(text)} is not a web address.",
            "Write it like https://example.org or https://example.org/archive.",
            "url",
        )
    if parts.query or parts.fragment or parts.username is not None or "/../" in f"{parts.path}/":
        raise Wrong(
            f"{show(text)} has more than a host and a path.",
            "Write it like https://example.org/archive.",
            "url",
        )
    return text.rstrip("/")


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def language(text: str) -> str:
    """A language tag such as `en` or `uk`; raises Wrong."""
    if _LANGUAGE.fullmatch(text):
        return text
    dashed = text.replace("_", "-")
    remedy = f"Write {dashed}." if dashed != text and _LANGUAGE.fullmatch(dashed) else "Write one such as en or uk."
    raise Wrong(f"{show(text)} is not a language tag.", remedy, "language")


def _zone(text: str) -> str:
    try:
        zoneinfo.ZoneInfo(text)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise Wrong(f"{show(text)} is not a time zone.", "Write one like Europe/Kyiv or UTC.", "timezone") from None
    return text


def theme(text: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*", text):
        return text
    raise Wrong(f"{show(text)} is not the name of a folder in themes/.", "Write one, such as desk.", "theme")


def mail_address(text: str) -> str:
    if re.fullmatch(r"[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\"]+", text):
        return text
    raise Wrong(f"{show(text)} is not an e-mail address.", "Write one like desk@example.org.", "address")


ZONE = Text("a time zone", _zone)
RIGHTS = Choice(("own", "licensed", "excerpt", "link"))
