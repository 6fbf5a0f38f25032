"""What intake must know of a language to tell a name that nobody has told it; phrases are regular expressions."""

from msgspec import Struct

from builder.intake.languages.pattern import NEVER

Endings = tuple[tuple[str, tuple[str, ...]], ...]  # an ending, and which the nominative may have


def endings(rows: str) -> Endings:
    """Endings with those of the nominative: "и:а/я а:"; an empty one is none."""
    pairs = (row.split(":") for row in rows.split())
    return tuple((ending, tuple(told.split("/"))) for ending, told in pairs)


class Genitive(Struct, frozen=True):
    """How first names and surnames end in the genitive, of women and of men; longer endings go first."""

    her_given: Endings
    his_given: Endings
    her: Endings
    his: Endings


class Calling(Struct, frozen=True):
    """How people, bodies and places are called.

    `given` are common first names in small letters; in Korean and Japanese family names, which stand first there.
    `bodies` are the nouns that tell a body's name, `of` what ties them to its other words and `joins` these to one
    another, `plain` words that bodies everywhere share, of which no name is made alone. `settlements` stand before the
    name of a place, in Korean and Japanese behind it.

    `shapes` are how the name of a body is written, `native` that of a person before a title where no capitals tell it,
    `located` that of a place where it is not the noun and a name; the group `name` is the name. Places in them are
    `{given}`, `{titles}`, `{bodies}`, `{of}`, `{settlements}`, `{capital}` for any word with a capital, `{own}` for one
    without an apostrophe, `{chain}` for such words joined, `{quoted}` for a telling noun and a name in quotation marks.
    `genitive` is how people's names end where "according to" asks for it.
    """

    given: frozenset[str]
    bodies: str
    shapes: tuple[str, ...]
    plain: frozenset[str] = frozenset()
    of: str = NEVER
    joins: str = NEVER
    settlements: str = NEVER
    located: str = r"(?<![\w-])(?:{settlements})\s?(?<=[\s'])(?P<name>{capital}(?:[\s-]{capital}){0,2})"
    native: str = NEVER
    genitive: Genitive | None = None


def filled(shape: str, words: dict[str, str]) -> str:
    """A shape with what stands for its places, which may have places themselves."""
    for place, meant in words.items():
        shape = shape.replace(f"{{{place}}}", meant)
    return shape
