"""Names in a page's frame: above the text and again below it, in the text's quotation marks, above their own handle."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from builder.intake.channel import FOLLOWED, PASSED_ON
from builder.intake.hint import hint
from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.paper import UNCASED, clean, is_plain, is_press
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.repute import labels
from builder.intake.shape import size
from builder.intake.sign import Sign, squeezed
from builder.intake.signatory import is_called
from builder.intake.spelling import same

_EDGE = 8  # passages at the end
_TOP = 20  # and at the beginning
_TELLS = 15  # words of a paragraph with which the text begins
_WORDS = 5  # of a name
_LONG = 60  # characters of a passage that is text
_LEGAL = Lazy(rf"\d|©|\(c\)|{either(lambda each: each.press.legal)}", re.IGNORECASE)
_PIECES = re.compile(r"\s[|•·–—/-]+\s|\s?[|•·]\s?|\s{2,}|\t")
_SIGNS = re.compile(r"[^\w\s.,:'\"&/|()+@-]+")
_HANDLE = re.compile(r"^@([\w.-]{3,40})(?:@[\w.-]+)?(?:\s?·.{0,20})?$")
_ENDS = re.compile(r"[.!?…]$")
_MEDIUM = Lazy(rf"(?:{either(lambda each: each.press.media)}) \"(?P<name>[^\"]{{2,60}})\"\W*", re.IGNORECASE)
_RIM = 2  # lines at either end of a page
_HEADS = 3  # lines at the top among which a channel has its name
_PLACED = re.compile(
    r"[^\W\d_][^()\n,.:]{1,40}(?:,\s[^()\n]{3,25})?\s\((?P<name>[^\W\d_][^()\n]{1,40})\)\s?(?:[-:]+|\.\s?-)\s"
)
_DATED = 4  # paragraphs among which a dateline stands
_ARTICLE = Lazy(rf"^(?:{either(lambda each: each.press.lowered)}) (?=[^\W\d_a-z])")
_MENU = re.compile(r"[☰≡]\s*(?P<name>[^\W_](?:[^\s|]|\s(?![\s|])){2,40})(?=\s{2}|\s?\||$)")
_QUOTED = re.compile(r"(?<!\w)\"([^\"]{3,40})\"")
# What is called so, and is no paper.
_NAMED = Lazy(rf"(?:{either(lambda each: each.press.called)})\s$", re.IGNORECASE)


def _lead(reading: Reading) -> int:
    """Where the text begins: consent and appeals in full sentences may stand above it."""
    found = (at for at, each in enumerate(reading.passages) if each.kind in PROSE and size(each.words) >= _TELLS)
    return next(found, len(reading.passages))


def mastheads(reading: Reading) -> Iterator[tuple[str, Passage]]:
    """What may be a masthead: short lines above the text that begin with a capital and are no menu's."""
    for passage in reading.passages[: min(_lead(reading), _TOP)]:
        if passage.kind in (Kind.BYLINE, Kind.ADDRESS, Kind.DATELINE, Kind.LABEL):
            continue
        name = _PIECES.split(_SIGNS.sub(" ", straight(passage.text)).strip())[0].strip(' .,:"')
        name = name.split()[0] if UNCASED.search(name[:1]) and name else name
        fits = name and not _ARTICLE.sub("", name)[:1].islower() and len(name) > 2 and len(name.split()) <= _WORDS
        if fits and not is_plain(name, reading.grammar.code) and not any(each in name for each in "?!@:"):
            yield name, passage


def menued(reading: Reading) -> Iterator[Sign]:
    """The name that stands behind the mark with which a page's menu opens: "☰  Harbour Watch   Home   Ferries"."""
    for passage in reading.passages[:_HEADS]:
        found = _MENU.match(passage.text.strip())
        name = clean(straight(found["name"])) if found is not None else ""
        if len(name.split()) > 1 or is_press(name):
            yield from hint("menu", name, passage, passage.text.find(name))


def framed(reading: Reading) -> Iterator[Sign]:
    """Mastheads that open a line of law, of rights or of the day below the text; or of which the text speaks."""
    passages = reading.passages
    below = [straight(each.text).strip(' "') for each in passages[max(_lead(reading) + 1, len(passages) - _EDGE) :]]
    prose = [each for each in reading.prose if len(each.text) > _LONG]
    for name, passage in mastheads(reading):
        opens = (each[len(name) :] for each in below if each.casefold().startswith(name.casefold()))
        if any(rest[:1] and not rest[0].isalnum() and _LEGAL.search(rest) for rest in opens):
            yield from hint("framed", name, passage, 0)
        if reading.grammar.cyrillic and any(_speaks(each, name) for each in prose):
            yield from hint("quoted", name, passage, 0)


def _speaks(passage: Passage, name: str) -> bool:
    """Whether a text speaks of a name in quotation marks, in whatever case, and not as of a factory's or a film's."""
    mine = name.casefold().split()
    text = straight(passage.text)
    for found in _QUOTED.finditer(text):
        words = found[1].casefold().split()
        if len(words) == len(mine) and all(map(same, words, mine)) and not _NAMED.search(text[: found.start()]):
            return True
    return False


def initialled(reading: Reading) -> Iterator[Sign]:
    """Whose report it is by the brackets behind its place, be it in small letters, where an address spells that name
    or another line begins with it: "Ellery (mns) - ...".
    """
    for passage in reading.prose[:_DATED]:
        found = _PLACED.match(straight(passage.text))
        if found is not None:
            name = found["name"].strip()
            lines = (each.text.lstrip("# *-") for each in reading.passages if each is not passage)
            if squeezed(name) in labels(reading) or any(re.match(rf"{re.escape(name)}\b", line) for line in lines):
                yield from hint("placed", name, passage, found.start("name"))
            return


def followed(reading: Reading) -> Iterator[Sign]:
    """A name at the top above how many follow it, as the heads of channels and accounts have it."""
    for passage, below in islice(pairwise(reading.passages), _HEADS):
        named = _MEDIUM.fullmatch(straight(passage.text).strip())  # 'Channel "Harbour Watch"'
        name = named["name"] if named else _SIGNS.sub(" ", straight(passage.text)).strip()
        if FOLLOWED.fullmatch(straight(below.text).strip()) is None or _ENDS.search(name):
            continue
        capital = name[:1].isupper() or UNCASED.match(name) is not None  # and no number of others: "12 posts"
        if capital and len(name.split()) <= _WORDS and len(name) <= _LONG and not is_plain(name, reading.grammar.code):
            yield from hint("channel", name, passage, 0, True)
            return


def passed_on(reading: Reading) -> Iterator[Sign]:
    """The channel from which the first line says that a post was passed on. Below another channel's name it is whom
    that one has it from.
    """
    for passage in reading.passages[:1]:
        found = PASSED_ON.fullmatch(straight(passage.text).strip())
        if found is not None and not _ENDS.search(found["name"]) and not is_called(found["name"]):
            yield from hint("channel", found["name"], passage, found.start("name"), True)


def entitled(reading: Reading) -> Iterator[Sign]:
    """The sort of a medium and its name in quotation marks, alone on a line at either end of a page."""
    passages = reading.passages
    for passage in dict.fromkeys((*passages[:_RIM], *passages[-_RIM:])):
        if (found := _MEDIUM.fullmatch(straight(passage.text).strip())) is not None:
            yield from hint("house", found["name"], passage, found.start("name"), True)


def accounts(reading: Reading) -> Iterator[Sign]:
    """A name above its own handle, as channels and networks print whose post it is."""
    for passage, below in zip(reading.passages, reading.passages[1:], strict=False):
        found = _HANDLE.match(below.text.strip())
        name = _SIGNS.sub(" ", straight(passage.text)).strip()
        if found is None or not name or len(name.split()) > _WORDS:
            continue
        handle = squeezed(found[1])
        if len(handle) > 3 and (handle.startswith(squeezed(name)) or squeezed(name).startswith(handle)):
            yield from hint("channel", name, passage, 0)
            return
