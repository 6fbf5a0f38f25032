"""The libraries that people use for this today, given the same files: text goes to them as a page of paragraphs."""

from collections.abc import Callable
from html import escape

from benchmarks.intake.gold import Gold, readable
from benchmarks.intake.taken import Taken


def paragraphs(text: str) -> str:
    """Text as HTML, since that is what they read: a paragraph for each line."""
    lines = "\n".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())
    return f"<html><head></head><body><article>\n{lines}\n</article></body></html>"


def page(gold: Gold) -> str:
    """A raw file as HTML: its own, or that of its text."""
    if gold.path.suffix == ".html":
        return gold.path.read_bytes().decode("utf-8", "replace")
    return paragraphs(readable(gold.path, gold.labels.get("encoding") or "utf-8-sig"))


def trafilatura(html: str) -> Taken:
    """Its text and its metadata."""
    from trafilatura import bare_extraction

    found = bare_extraction(html, include_comments=False, with_metadata=True)
    if found is None:
        return Taken("", "", "", "", ())
    authors = tuple(name for name in (found.author or "").split("; ") if name)
    return Taken(found.text or "", found.title or "", found.date or "", found.sitename or "", authors)


def justext(html: str) -> Taken:
    """Its paragraphs; it tells no title and no date. It wants to be told the language: English words serve most."""
    from justext import get_stoplist
    from justext import justext as paragraphs

    found = paragraphs(html, get_stoplist("English"))
    return Taken("\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate))


def htmldate(html: str) -> Taken:
    """Its date alone."""
    from htmldate import find_date

    return Taken(html, date=find_date(html, original_date=True) or "")


PEERS: dict[str, Callable[[str], Taken]] = {"trafilatura": trafilatura, "jusText": justext, "htmldate": htmldate}
