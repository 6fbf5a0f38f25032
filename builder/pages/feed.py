"""The main feed, in RSS: the newest by the time the desk posted them, in full where rights allow.

Nothing in it comes from a build's clock, and an item's id is its briefing's, whatever becomes of its address.
"""

import html
import re
from collections.abc import Iterable
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from builder.archive.answer import Card, Record
from builder.archive.view import View
from builder.pages.body import for_feed
from builder.pages.galley import FEED, Galley
from builder.pages.page import Press, Sole
from builder.pages.wording import day_long

GENERATOR = "briefing-archive"

# All that XML 1.0 cannot hold, in any spelling.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile("<(?=[A-Za-z/!?])")
_BUILT = re.compile(rb"[ \t]*<lastBuildDate>[^<]*</lastBuildDate>\n?")


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)


def _title(text: str) -> str:
    """A title is plain text in RSS, but some readers take it for HTML: for them, no tag is left in it."""
    return _TAG.sub("&lt;", _clean(text))


def _instant(moment: str, zone: ZoneInfo) -> datetime:
    """A moment as feeds need it, with a clock: a bare date is noon in the site's zone."""
    if len(moment) == len("2024-10-28"):
        return datetime.combine(datetime.fromisoformat(moment), time(12), zone)
    return datetime.fromisoformat(moment)


def _paragraph(text: str) -> str:
    return f"<p>{html.escape(text, quote=False)}</p>\n" if text else ""


def _report(card: Card, record: Record) -> str:
    """The way to the report, for a text that is not published here."""
    source = record.briefing.source
    if source is None or not source.url:
        return ""
    words = f"Read the report at {card.outlet.name}" if card.outlet else "Read the report"
    return f'<p><a href="{html.escape(source.url)}">{html.escape(words, quote=False)}</a></p>\n'


def _content(galley: Galley, card: Card, record: Record) -> str:
    """The item's text as HTML: the whole body, or else what may stand for it and the way to the report."""
    view = galley.view
    body = for_feed(galley, view.body(card.id), card.address, view.pictures(card.id))
    if card.rights in ("own", "licensed") and body:
        return body
    return _paragraph(card.summary) + body + _report(card, record)


def _summary(card: Card) -> str:
    """The short description, which RSS reads as HTML; a plain one where the briefing has no summary."""
    plain = f"Briefing of {day_long(card.day)}{f' after {card.outlet.name}' if card.outlet else ''}."
    return html.escape(card.summary or plain, quote=False)


def _add(feed: Any, galley: Galley, card: Card, record: Record, zone: ZoneInfo, creator: str) -> datetime:
    """Adds an item; returns when it last changed."""
    posted = _instant(card.posted, zone)
    changed = max(posted, _instant(card.updated, zone)) if card.updated else posted
    item = feed.add_entry(order="append")
    item.guid(_clean(card.id), permalink=False)
    item.title(_title(card.title))
    item.link(href=galley.absolute(card.address))
    item.published(posted)
    item.updated(changed)
    # The summary goes first: a description set after the content would displace it.
    item.summary(_clean(_summary(card)))
    if content := _content(galley, card, record):
        item.content(_clean(content), type="html")
    source = record.briefing.source
    item.dc.dc_creator(_clean(source.author) if card.rights == "licensed" and source and source.author else creator)
    item.category([{"term": _clean(ref.name)} for ref in record.terms if ref.kind == "tags"])
    return changed


def _channel(galley: Galley) -> Any:
    # A tenth of a second to import, so only where a feed is made.
    from feedgen.feed import FeedGenerator

    site = galley.names()
    feed = FeedGenerator()
    feed.load_extension("dc")
    feed.id(galley.absolute("/"))
    feed.title(_title(site.title))
    feed.description(_clean(html.escape(site.description or site.title, quote=False)))
    # The last link becomes the channel's own.
    feed.link(href=galley.absolute(FEED), rel="self", type="application/rss+xml")
    feed.link(href=galley.absolute("/"), rel="alternate")
    feed.language(site.language)
    feed.generator(GENERATOR)
    return feed


def _items(view: View, ids: Iterable[str]) -> Iterable[tuple[Card, Record]]:
    for id in ids:
        card, record = view.card(id), view.record(id)
        if card is None or record is None:
            raise LookupError(f"the archive lists {id} in its feed, but does not have it")
        yield card, record


def _print(view: View, press: Press) -> bytes:
    galley = Galley.of(view, press)
    zone = ZoneInfo(view.setting("timezone"))
    creator = _clean(view.setting("desk").name or view.setting("title"))
    feed = _channel(galley)
    changes = [_add(feed, galley, card, record, zone, creator) for card, record in _items(view, view.feed())]
    if changes:
        feed.lastBuildDate(max(changes))
        return bytes(feed.rss_str(pretty=True))
    # An empty feed has no date of its own, and feedgen would give it that of the build.
    return _BUILT.sub(b"", bytes(feed.rss_str(pretty=True)))


KIND = Sole("feed", FEED.removeprefix("/"), "the RSS feed", _print)
