"""The one place where a source's rights are obeyed, below every page, feed and export."""

from collections.abc import Iterable

from msgspec.structs import replace

from builder.briefing.model import Briefing
from builder.briefing.rendered import Quotation, Rendered


def within(quotes: Iterable[Quotation], limit: int) -> tuple[Quotation, ...]:
    """The block quotations that may be shown: whole ones, in order, while all together stay within `limit` words."""
    kept, count = [], 0
    for quotation in quotes:
        if count + quotation.words <= limit:
            count += quotation.words
            kept.append(quotation)
    return tuple(kept)


def permitted(briefing: Briefing, rendered: Rendered, quote_words: int) -> tuple[Briefing, str]:
    """The briefing without what may not be published, its `body` always '', and the HTML (with marks) that may be.

    `own` and `licensed`: all of it. `excerpt`: all but the body, of which block quotations stay, up to `quote_words`
    words in all. `link`: title, metadata and link. What only the desk needs (`review`, `extra`) goes no further for
    either.
    """
    if briefing.rights in ("own", "licensed"):
        return replace(briefing, body=""), rendered.html
    briefing = replace(briefing, body="", review=(), extra={})
    if briefing.rights == "excerpt":
        return briefing, "".join(quotation.html for quotation in within(rendered.quotes, quote_words))
    return replace(briefing, summary="", events=(), figures=()), ""
