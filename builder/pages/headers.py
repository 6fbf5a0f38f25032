"""The headers that a host sends: one table, written as `_headers` for hosts that read such a file."""

from collections.abc import Iterator

from builder.archive.view import View
from builder.pages.galley import FEED, Galley
from builder.pages.page import Press, Sole

# Nothing but what the site serves, no script, no form, no frame around it. JSON-LD is data, not script.
_POLICY = {
    "default-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",  # auditors fetch robots.txt from within a page
    "media-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}

# By path below the base path. No header is given twice for one path: hosts differ in what they make of that.
# So pages have no Cache-Control here: what hosts send unasked is right, keep but ask again each time.
RULES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "/*",
        (
            ("Content-Security-Policy", "; ".join(f"{name} {value}" for name, value in _POLICY.items())),
            ("Strict-Transport-Security", "max-age=63072000"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ),
    ),
    ("/assets/*", (("Cache-Control", "public, max-age=31536000, immutable"),)),
    (
        FEED,
        (
            ("Content-Type", "application/rss+xml; charset=utf-8"),
            # Readers that run in a browser fetch from elsewhere.
            ("Access-Control-Allow-Origin", "*"),
        ),
    ),
)


def _lines(base_path: str) -> Iterator[str]:
    for path, pairs in RULES:
        yield f"{base_path}{path}\n"
        for name, value in pairs:
            yield f"  {name}: {value}\n"


def _print(view: View, press: Press) -> bytes:
    return "".join(_lines(Galley.of(view, press).addresses.base_path)).encode()


KIND = Sole("headers", "_headers", "the list of headers", _print)
