"""The public sets as text: what a reader's clipboard holds when all of a page is selected and copied.

The corpus' clippings are written for it. Here are real ones that nobody wrote for it: every menu, teaser, caption,
notice and comment of the page, in the order of the page.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from benchmarks.intake import ours, peers
from benchmarks.intake.gold import tokens
from benchmarks.intake.public import NOW, Sample, is_day
from benchmarks.intake.taken import Taken
from benchmarks.intake.zyte import Page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Of HTML's rendering section: what begins and ends a line, and what shows no text that can be selected.
_BLOCK = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|"
    "footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul"
)
_UNSEEN = re.compile(
    "audio|canvas|datalist|head|iframe|input|noscript|object|optgroup|option|script|select|style|svg|template|textarea|"
    "video"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")


def _shows(element: "HtmlElement") -> bool:
    if not isinstance(element.tag, str) or _UNSEEN.fullmatch(element.tag) or element.get("hidden") is not None:
        return False
    return _HIDDEN.search(element.get("style") or "") is None


def _gather(root: "HtmlElement") -> Iterator[str | int]:
    """The pieces of an element's text, and between them how many ends of lines are due; pages nest deeply, so it does
    not call itself.
    """
    left: list[HtmlElement | str | int] = [root]
    while left:
        each = left.pop()
        if isinstance(each, str | int):
            yield each
        elif each.tag == "br":
            yield "\n"
        else:
            due = 2 if each.tag == "p" else 1 if _BLOCK.fullmatch(each.tag) else 0
            cell = "\t" if each.tag in ("td", "th") else ""
            parts: list[HtmlElement | str | int] = [due, cell, _SPACES.sub(" ", each.text or "")]
            for child in each:
                if _shows(child):
                    parts.append(child)
                parts.append(_SPACES.sub(" ", child.tail or ""))
            left += reversed([*parts, due])


def _joined(pieces: Iterable[str | int]) -> Iterator[str]:
    """The pieces with the most ends of lines that are due between two of them, as HTML's `innerText` has it."""
    due = 0
    for each in pieces:
        if isinstance(each, int):
            due = max(due, each)
        elif each.strip(" ") or not due:
            yield "\n" * due + (each.lstrip(" ") if due else each)
            due = 0


def _encoding(data: bytes) -> str | None:
    """UTF-8 where the bytes are that, as a browser finds it out or is told; else what the page says of itself."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return None
    return "utf-8"


def copied(data: bytes) -> str:
    """The text of a page, given in any encoding, as its reader copies it: a line for each block, an empty one about a
    paragraph.
    """
    from lxml import html

    tree = html.document_fromstring(data, html.HTMLParser(encoding=_encoding(data)))
    text = "".join(_joined(_gather(body if (body := tree.find("body")) is not None else tree)))
    return re.sub(r"[ \t]*\n *", "\n", re.sub(" {2,}", " ", text)).strip() + "\n"


def page(sample: Page) -> Page:
    """A page of the set with gold text, copied."""
    return replace(sample, data=copied(sample.data).encode())


@dataclass(frozen=True, slots=True)
class Rate:
    """Shares: of titles that the copied text holds, those that are right; of pages whose day is known, those for which
    it is told, and those for which another day is asserted.
    """

    pages: int
    title: float
    date: float
    wrong: float


def rate(samples: Sequence[Sample], texts: Sequence[str], read: Callable[[str], Taken]) -> Rate:
    """How well `read` finds titles and days in the copied texts of pages."""
    titles, dates = [], []
    for sample, text in zip(samples, texts, strict=True):
        found = read(text)
        if sample.title and " ".join(tokens(sample.title)) in " ".join(tokens(text)):
            titles.append(tokens(found.title or "") == tokens(sample.title))
        if is_day(sample.date):
            dates.append((found.date == sample.date, bool(found.date) and found.date != sample.date))
    right, wrong = (sum(each) for each in zip(*dates, strict=True)) if dates else (0, 0)
    return Rate(len(samples), sum(titles) / (len(titles) or 1), right / (len(dates) or 1), wrong / (len(dates) or 1))


def rates(samples: Sequence[Sample]) -> dict[str, Rate]:
    """Each program's rates over one set."""
    texts = [copied(sample.data) for sample in samples]
    programs: dict[str, Callable[[str], Taken]] = {
        "ours": lambda text: ours.take("page.txt", text.encode(), NOW),
        "trafilatura": lambda text: peers.trafilatura(peers.paragraphs(text)),
    }
    return {name: rate(samples, texts, read) for name, read in programs.items()}
