"""The text of a page as blocks, each with the elements around it: what a browser would set as one paragraph."""

import re
from collections import Counter
from collections.abc import Iterator

from builder.intake.formats.html_meta import is_logo
from builder.intake.formats.html_page import Block, Element, Page, Piece, common, label_of
from builder.intake.formats.html_token import Token, tokens
from builder.intake.languages.model import listed

_DEEPEST = 200  # elements inside one another; what is deeper counts as standing at that depth
_SKIPPED = listed("template select svg math audio video canvas datalist map object")
_VOID = listed("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen")
_BLOCK = listed(
    "address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html legend li main menu nav ol"
    " optgroup option p pre search section summary table tbody td tfoot th thead tr ul"
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What a start tag ends that was left open: a paragraph by any block, an item by the next, a cell by the next.
_ENDED = {
    "li": frozenset(("li",)), "dt": frozenset(("dt", "dd")), "dd": frozenset(("dt", "dd")),
    "tr": frozenset(("tr", "td", "th")), "td": frozenset(("td", "th")), "th": frozenset(("td", "th")),
    "tbody": frozenset(("tr", "td", "th", "thead", "tbody")), "option": frozenset(("option",)),
}  # fmt: skip
_SCOPES = frozenset(("ul", "ol", "dl", "table", "menu", "body", "html", "article", "section"))
_HIDES = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ROW_END = re.compile(r"<(/tr|tr|p|div|table|ul|ol|h[1-6]|article|section|form|blockquote)\b", re.IGNORECASE)
_ROW = 3000  # characters of source in which a row of data ends
_STRESS = {"b": "strong", "strong": "strong", "i": "em", "em": "em", "code": "code"}
_JOINS = frozenset(("a", "span", "time", "label", "small", "b", "strong", "li"))


class _Reader:
    """One pass over the tokens; `here` is the innermost open element, `pieces` the text of the block begun."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.page = Page()
        self.here = Element("", "", None, 0, True, False, False, path=())
        self.open: Counter[str] = Counter()
        self.pieces: list[Piece] = []
        self.around: Element | None = None
        self.row_end = 0
        self.gap = ""
        self.surplus = 0

    def read(self) -> Page:
        before: tuple[Token, dict[str, str]] | None = None
        for token in tokens(self.source):
            if token.what == "text":
                self._text(token)
            elif token.what == "start":
                attributes = token.attributes() if token.rest else {}
                before = (token, attributes)
                self._start(token, attributes)
            elif token.what == "end":
                self._end(token)
            elif token.what == "raw":
                self.page.raws.append((token, before[1] if before else {}))
                if token.name == "textarea":
                    continue
                self.page.unseen.append((token.start, token.end, token.name))
            else:
                self.page.unseen.append((token.start, token.end, "comment"))
        self._flush()
        return self.page

    def _text(self, token: Token) -> None:
        if self.source[token.start : token.end].isspace():
            if self.pieces:
                self.pieces.append(Piece(token.start, token.end))
            return
        if self.here.skipped:
            self.page.unseen.append((token.start, token.end, "hidden"))
            return
        self.around = self.here if self.around is None else common(self.around, self.here)
        gap = self.gap or (" " if self._parts(token.start) else "")
        self.pieces.append(Piece(token.start, token.end, self.here.address, self.here.stress, gap))
        self.gap = ""

    def _flush(self) -> None:
        if self.around is not None:
            self.page.blocks.append(Block(self.pieces, self.around))
        self.pieces, self.around, self.gap = [], None, ""

    def _note(self, token: Token, attributes: dict[str, str]) -> None:
        told = token.name in ("meta", "link", "time", "html", "base", "h1") or "itemprop" in attributes
        if told or is_logo(token.name, attributes) or "reader-domain" in attributes.get("class", ""):
            self.page.tags.append((token, attributes))

    def _in_heading(self) -> bool:
        node: Element | None = self.here
        while node is not None and not node.block:
            node = node.parent
        return node is not None and node.name in HEADINGS

    def _parts(self, start: int) -> bool:
        """Whether text at `start` is another part of a heading than the piece before: "<span>Port</span>Tug sinks"."""
        end = self.pieces[-1].end if self.pieces else 0
        before = self.source[end - 1 : end]
        parted = self.source.startswith(("</span>", "</small>", "</a>"), end) and self.source[start].isupper()
        return parted and (before.islower() or before.isdigit()) and self._in_heading()

    def _break(self) -> None:
        """A line's end: inside a heading it is a space, as it only makes the heading fit."""
        if self._in_heading():
            self.gap = " "
        else:
            self._flush()

    def _start(self, token: Token, attributes: dict[str, str]) -> None:
        name = token.name
        self._note(token, attributes)
        if name == "br":
            self._break()
        if name in _VOID or name in ("script", "style", "title", "noscript", "iframe", "textarea"):
            if name == "hr":
                self._flush()
            return
        block = name in _BLOCK or "-" in name
        if block and not self._cell(token):
            self._flush()
        if name in _ENDED:
            self._imply(_ENDED[name])
        elif name == "a" and self.open["a"]:
            self._end_inline("a")
        elif block and self.open["p"]:
            self._imply(frozenset(("p",)))
        if self.here.depth >= _DEEPEST:
            self.surplus += 1
            return
        self._push(name, block, attributes, token)

    def _cell(self, token: Token) -> bool:
        """Whether a cell, or a row, begins in the midst of a row of data, which is one line."""
        if token.name == "tr":
            found = _ROW_END.search(self.source, token.end, token.end + _ROW)
            self.row_end = found.start() if found and found[1].lower() in ("/tr", "tr") else 0
            return False
        if token.name in ("td", "th") and token.start < self.row_end:
            self.gap = " | " if self.around is not None else ""
            return True
        return False

    def _push(self, name: str, block: bool, attributes: dict[str, str], token: Token) -> None:
        if name in _JOINS and token.start and self.source[token.start - 1] == ">" and not self.gap and self.pieces:
            before = self.source[self.pieces[-1].end : token.start]
            self.gap = " " if before.startswith("</") and not before.startswith(("</b", "</i", "</em")) else ""
        hidden = "hidden" in attributes or _HIDES.search(attributes.get("style", "")) is not None
        self.here = Element(
            name,
            label_of(name, attributes),
            self.here,
            self.here.depth + 1,
            block,
            self.here.hidden or (hidden and name not in ("html", "body")),
            self.here.skipped or name in _SKIPPED,
            attributes.get("href", "") if name == "a" else self.here.address,
            "" if name in HEADINGS else _STRESS.get(name, self.here.stress),
        )
        self.open[name] += 1

    def _pop(self) -> None:
        self.open[self.here.name] -= 1
        if self.here.parent is not None:
            self.here = self.here.parent

    def _imply(self, names: frozenset[str]) -> None:
        """Ends what a start tag ends: up to the outermost of these elements within the list or table."""
        node: Element | None = self.here
        last: Element | None = None
        while node is not None and node.name not in _SCOPES:
            if node.name in names:
                last = node
            node = node.parent
        while last is not None and self.here is not last.parent:
            self._pop()

    def _end_inline(self, name: str) -> None:
        """Ends an inline element within its block; a link that blocks were wrongly put into ends for them too."""
        node: Element | None = self.here
        while node is not None and not node.block and node.name != name:
            node = node.parent
        if node is not None and node.name == name:
            while self.here is not node:
                self._pop()
            self._pop()
        while name == "a" and node is not None and node.address:
            node.address = ""
            node = node.parent

    def _end(self, token: Token) -> None:
        name = token.name
        block = name in _BLOCK or "-" in name
        if block and not (name in ("td", "th") and token.start < self.row_end):
            self._flush()
        if name == "br":
            self._break()
        if not self.open[name]:
            return
        if self.surplus and self.here.name != name:
            self.surplus -= 1
        elif not block:
            self._end_inline(name)
        else:
            while self.here.name != name:
                self._pop()
            self._pop()


def _shown(page: Page) -> Iterator[Block]:
    """The blocks that a reader sees; hidden ones too where they are the most, since a script shows them."""
    sizes = {True: 0, False: 0}
    for block in page.blocks:
        size = sum(piece.end - piece.start for piece in block.pieces)
        if size > 150:
            sizes[block.element.hidden] += size
    for block in page.blocks:
        if block.element.hidden and sizes[True] <= sizes[False]:
            page.unseen.append((block.pieces[0].start, block.pieces[-1].end, "hidden"))
        else:
            yield block


def read(source: str) -> Page:
    """A page's blocks in order, without what it hides, and the elements that state something about it."""
    page = _Reader(source).read()
    page.blocks = list(_shown(page))
    page.unseen.sort()
    return page
