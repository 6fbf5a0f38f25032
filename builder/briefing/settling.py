"""One pass over a body's tokens: links and pictures judged and marked, headings shifted and named, places noted."""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token
from msgspec import Struct, field

from builder.briefing.destination import Destination, destination
from builder.briefing.rendered import Link, Picture
from builder.briefing.slug import slugify
from builder.errors import Problem
from builder.fields import show


def plain(tokens: Sequence[Token]) -> str:
    """The words of inline tokens, those of pictures among them."""
    parts = []
    for token in tokens:
        if token.type == "image":
            parts.append(plain(token.children or ()))
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif token.type in ("text", "code_inline"):
            parts.append(token.content)
    return "".join(parts)


def _doubt(code: str, message: str, remedy: str, fatal: bool = False) -> Destination:
    return Destination("nowhere", "", code, message, remedy, fatal)


class Settling(Struct):
    """The body of `file`, which begins on `first_line` of it, and what is found on the way."""

    file: str
    first_line: int
    lines: list[str]
    links: list[Link] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    addresses: list[Link] = field(default_factory=list)
    external: list[Link] = field(default_factory=list)
    fragments: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    again: dict[str, int] = field(default_factory=dict)  # how often a heading's slug has been taken
    level: int = 1

    def place(self, block: Token, pos: int) -> tuple[int, int]:
        """Line and column in the file of the character at `pos` of a block's text.

        A block's text lacks the signs of quotations and lists that its lines begin with, and their indents.
        """
        start = block.content.rfind("\n", 0, pos) + 1
        number = (block.map[0] if block.map else 0) + block.content.count("\n", 0, pos)
        line = self.lines[number] if number < len(self.lines) else ""
        written = block.content[start:].split("\n", 1)[0]
        before = line.find(written.strip()) if written.strip() else -1
        if before < 0:  # a table's cell, from which the backslash of an escaped bar was taken
            before = max(line.find(block.content[pos : pos + 8]), 0)
            return self.first_line + number, before + 1
        indent = len(written) - len(written.lstrip())
        return self.first_line + number, before + pos - start - indent + 1

    def tell(self, block: Token, pos: int, where: Destination) -> None:
        place = self.place(block, pos)
        problem = Problem(self.file, *place, where.code, where.message, where.remedy)
        self.problems.append(problem if where.fatal else problem._replace(severity="warning"))

    def note(self, link: Link) -> None:
        """Keeps a mark with its like."""
        if link.ref.startswith("picture:"):
            self.pictures.append(Picture(link.ref, link.line, link.column))
        elif link.ref.startswith("address:"):
            self.addresses.append(link)
        else:
            self.links.append(link)

    def heading(self, opening: Token, inline: Token, closing: Token) -> None:
        """The page has its h1 already, and no level is left out on the way down."""
        self.level = min(max(int(opening.tag[1]), 2), self.level + 1)
        opening.tag = closing.tag = f"h{self.level}"
        slug = slugify(plain(inline.children or ())) or "section"
        name = slug
        while name in self.ids:
            self.again[slug] = self.again.get(slug, 1) + 1
            name = f"{slug}-{self.again[slug]}"
        self.ids.add(name)
        opening.attrSet("id", name)

    def link(self, block: Token, token: Token) -> bool:
        """Marks or keeps a link; False where its words are to stay without one."""
        pos = token.meta.get("pos", 0)
        href = str(token.attrs.pop("href", ""))
        where = Destination("internal", href) if token.info == "wiki" else destination(href, self.file)
        if where.kind == "nowhere":
            self.tell(block, pos, where)
            return False
        link = Link(where.ref, *self.place(block, pos))
        if where.kind == "internal":
            token.attrs = {"data-ref": where.ref, **token.attrs}
            self.note(link)
        else:
            token.attrs = {"href": where.ref, **token.attrs}
            (self.external if where.kind == "external" else self.fragments).append(link)
        return True

    def _shown(self, block: Token, token: Token, where: Destination, src: str, alt: str) -> list[Token]:
        """A picture that may be shown, once its address is known."""
        pos = token.meta.get("pos", 0)
        self.note(Link(where.ref, *self.place(block, pos)))
        title = {"title": token.attrs["title"]} if "title" in token.attrs else {}
        token.attrs = {"data-ref": where.ref, "alt": "", **title}
        if not alt:
            fact = f"The picture {show(src)} has no words for those who cannot see it."
            self.tell(block, pos, _doubt("picture-alt", fact, "Write them between the square brackets."))
        return [token]

    def picture(self, block: Token, token: Token, linked: bool) -> list[Token]:
        """What to show for a picture: itself, a link to one on another host, or its words."""
        pos = token.meta.get("pos", 0)
        src, alt = str(token.attrs.get("src", "")), plain(token.children or ())
        where = destination(src, self.file)
        if where.kind == "internal" and where.ref.startswith(("picture:", "address:")):
            return self._shown(block, token, where, src, alt)
        words = Token("text", "", 0, content=alt)
        if where.kind == "external" and where.ref.casefold().startswith("http"):
            fact = f"The picture {show(src)} is on another host, so it is shown as a link."
            self.tell(block, pos, _doubt("picture-host", fact, "Save it beside this file, and name that."))
            self.external.append(Link(where.ref, *self.place(block, pos)))
            words.content = alt or src
            opening = Token("link_open", "a", 1, attrs={"href": where.ref})
            return [words] if linked else [opening, words, Token("link_close", "a", -1)]
        if where.kind != "nowhere":
            fact = f"{show(src)} is not a picture."
            where = _doubt("picture", fact, "Name a file such as map.png beside this one.", fatal=True)
        self.tell(block, pos, where)
        return [words]

    def inline(self, block: Token) -> None:
        """Settles the links and pictures of one block of text."""
        settled: list[Token] = []
        kept: list[bool] = []
        for token in block.children or ():
            if token.type == "link_open":
                kept.append(self.link(block, token))
                settled += [token] if kept[-1] else []
            elif token.type == "link_close":
                settled += [token] if kept.pop() else []
            elif token.type == "image":
                settled += self.picture(block, token, linked=any(kept))
            else:
                settled.append(token)
        block.children = settled

    def dangling(self) -> Iterator[Problem]:
        """Links to headings that this text does not have."""
        for link in self.fragments:
            if link.ref[1:] not in self.ids:
                fact = f"The link to {show(link.ref)} leads to no heading of this text."
                remedy = "Write the heading's words in lower case, with hyphens."
                yield Problem(self.file, link.line, link.column, "link-fragment", fact, remedy, "warning")


def _figure(opening: Token, inline: Token, closing: Token) -> None:
    """A picture alone in its paragraph, with a title: a figure with a caption."""
    children = inline.children or []
    if len(children) != 1 or children[0].type != "image" or opening.hidden:
        return
    if title := children[0].attrs.pop("title", None):
        opening.tag = closing.tag = "figure"
        children.append(Token("figcaption", "", 0, content=str(title)))


def settle(tokens: Sequence[Token], settling: Settling) -> None:
    """Settles all blocks of a body, in order."""
    for at, token in enumerate(tokens):
        if token.type == "inline":
            settling.inline(token)
            if tokens[at - 1].type == "heading_open":
                settling.heading(tokens[at - 1], token, tokens[at + 1])
            elif tokens[at - 1].type == "paragraph_open":
                _figure(tokens[at - 1], token, tokens[at + 1])
        elif token.type in ("td_open", "th_open") and (style := str(token.attrs.pop("style", ""))):
            # The site's Content-Security-Policy forbids styles in attributes.
            token.attrSet("class", style.removeprefix("text-align:").strip())
