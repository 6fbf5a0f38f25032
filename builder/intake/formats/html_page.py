"""A page taken apart: its blocks, the pieces of their text, and the elements around them."""

from dataclasses import dataclass, field

from builder.intake.formats.html_token import Token

_CLASSES = 90  # characters of an element's class words that are kept


@dataclass(slots=True, eq=False)
class Element:
    """An open element; `label` is its name as `Hint.inside` has it, `hidden` and `skipped` hold for all inside it."""

    name: str
    label: str
    parent: "Element | None"
    depth: int
    block: bool
    hidden: bool
    skipped: bool
    address: str = ""
    stress: str = ""
    path: tuple[str, ...] | None = None

    def inside(self) -> tuple[str, ...]:
        """The labels from the outermost element to this one."""
        if self.path is None:
            self.path = (*(self.parent.inside() if self.parent else ()), self.label)
        return self.path


@dataclass(slots=True)
class Piece:
    """A stretch of text in a block: characters `start` to `end` of the source; `address` is that of the link it is in,
    `stress` how it is set apart: "em", "strong", "code" or "".

    `gap` says that a space stands before it though the source has none: a new cell, or two links side by side.
    """

    start: int
    end: int
    address: str = ""
    stress: str = ""
    gap: str = ""


@dataclass(slots=True)
class Block:
    """A block: its pieces, and the innermost element around all of them."""

    pieces: list[Piece]
    element: Element


@dataclass(slots=True)
class Page:
    """A page taken apart. `tags` are the elements that state something about it, with the text that stands in them."""

    blocks: list[Block] = field(default_factory=list)
    unseen: list[tuple[int, int, str]] = field(default_factory=list)
    tags: list[tuple[Token, dict[str, str]]] = field(default_factory=list)
    raws: list[tuple[Token, dict[str, str]]] = field(default_factory=list)
    saved: str = ""


def label_of(name: str, attributes: dict[str, str]) -> str:
    """An element's name with its class words, id, role and property, each cut where it is long."""
    words = ".".join(attributes.get("class", "").split())[:_CLASSES]
    label = f"{name}.{words}" if words else name
    if attributes.get("id"):
        label += f"#{attributes['id'][:40]}"
    for key in ("role", "itemprop"):
        if attributes.get(key):
            label += f"[{key}={attributes[key][:40]}]"
    return label


def common(one: Element, other: Element) -> Element:
    """The innermost element around both."""
    while one is not other:
        if one.depth >= other.depth and one.parent is not None:
            one = one.parent
        elif other.parent is not None:
            other = other.parent
        else:
            break
    return one
