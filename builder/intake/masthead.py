"""The name at the top or the end of a page: whose it is where the desk does not know it needs more than its place."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from builder.briefing.vocabulary import Vocabulary
from builder.intake.address import canonical
from builder.intake.decision import Decision
from builder.intake.languages import either
from builder.intake.onset import Lazy
from builder.intake.paper import OTHERS, clean, is_menu, is_plain, is_press
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.release import RELEASE, cased
from builder.intake.repute import labels
from builder.intake.sign import Sign, known, squeezed
from builder.intake.sounding import spelt

_TOP = 10  # passages at the top and at the end of a clipping where an outlet prints its name
_HIGH = 4  # passages at the top among which a masthead stands
_LIKELY = 0.75  # confidence of a name that one thing speaks for
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_PIECES = re.compile(r"\s[|•·–—/>›-]\s|\s?[|•·,>›]\s?")
_RIGHTS = Lazy(
    r"(?:(?:©|\(c\)|ⓒ|\bcopyright\b)\s*)+(?:(?:19|20)\d\d\s*[-–]?\s*(?:20\d\d)?,?\s*)?(?:by\s)?"
    rf"(?P<name>[^\W\d_][^.,|©\d]{{2,40}}?)(?=\s*(?:[.,|©\d]|$|{either(lambda each: each.press.reserved)}))",
    re.IGNORECASE,
)
_PRESS = Lazy(either(lambda each: each.press.papers), re.IGNORECASE)  # what only the press and its channels are called
_PLAIN = Lazy(either(lambda each: each.press.lists), re.IGNORECASE)  # what sections and lists are called too
_TAIL = re.compile(r"\s[|｜]\s(?P<name>[^\W\d_a-z][^|｜\d]{1,40})$")  # what a window's title has last
# Words that may be a name, in which a capital may come late: "donauAKTUELL".
_CAPITAL = re.compile(r"(?:[Tt]he\s)?(?:[^\W\d_a-z]|\b[a-z]{2,12}(?=[A-Z]))[\w.'&-]*(?:\s[\w.'&-]+){0,3}")
_BARE = re.compile(r"(?:www\.)?(?P<host>(?!www\.)(?:[\w-]{2,40}\.){1,3}[a-z]{2,8})/?", re.IGNORECASE)
_SECOND = frozenset(("co", "com", "org", "net", "gov", "go", "or", "ac", "ne"))  # of "co.uk", which name nobody
_QUOTED = re.compile(r"\"([^\W\d_a-z][^\"]{3,40})\"")
_SOUNDS = 3  # letters of a domain that are no chance
_ISSUE = Lazy(rf"\b(?:№|{either(lambda each: each.press.issue)})\s?\d", re.IGNORECASE)
_FROM = re.compile(r"^(?:from|via)\s(?=the\s|[^\W\d_a-z])", re.IGNORECASE)
_SIGNS = re.compile(r"[^\w\s.,:'’&/|()+>›-]+")
_GAPS = re.compile(r"\S(?: {2,}|\t|　)(?=\S)")  # between the items of a menu
_HANDLE = re.compile(r"(?:@|t\.me/|#)([\w.]{4,40})")
_CHANNEL = Lazy(rf"t\.me/|{either(lambda each: each.press.channel)}", re.IGNORECASE)
_OWN = Lazy(rf"©|{either(lambda each: each.press.own)}", re.IGNORECASE)


def _hosts(reading: Reading, address: Decision) -> set[str]:
    """The names in the domains that a clipping shows as its own: of its address, and of all that it prints."""
    links = [address.value or ""]
    links += [link for passage in reading.passages for link in _LINK.findall(passage.text)]
    whole = (canonical(link if "//" in link else f"https://{link}") for link in links if link)  # "" for what is none
    hosts = (urlsplit(link).hostname or "" for link in whole)
    parts = {part for host in hosts for part in host.split(".")[:-1]}
    return {plain for part in parts for plain in (part, part.removeprefix("the")) if len(plain) > 3}


def _named(reading: Reading) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Names that may be the outlet's: pieces of the short lines at top and end, and whose rights a line reserves."""
    edge = [*reading.passages[:_TOP], *reading.passages[-_TOP:]]
    for passage in dict.fromkeys(edge):
        if (reserved := _RIGHTS.search(passage.text)) is not None:
            yield "rights", reserved["name"].strip(" .,"), passage.at(*reserved.span("name"))
        elif passage.kind is Kind.HEADLINE and (tail := _TAIL.search(passage.text)) is not None:
            yield "line", tail["name"], passage.at(*tail.span("name"))
        elif len(passage.text) < 80 and not (passage.section and "," in passage.text):  # a list under "Source"
            for piece in _PIECES.split(passage.text):
                name = piece.strip(" .,\t")
                at = passage.text.find(name)
                if 1 <= len(name.split()) <= 5 and name[:1].isupper() and not any(each.isdigit() for each in name):
                    yield "line", name, passage.at(at, at + len(name))
                for quoted in _QUOTED.finditer(straight(piece)):
                    yield "line", quoted[1], passage.span


def by_edge(reading: Reading, address: Decision, vocabulary: Vocabulary) -> Iterator[Sign]:
    """A name at the top or the end of the page. One that the desk does not know needs a domain or rights beside it."""
    found = list(_named(reading))
    code = reading.grammar.code
    listed = [
        (term, name, span)
        for _, name, span in found
        if (term := known(name, vocabulary)) is not None and not is_plain(name, code)
    ]
    if len({term.name for term, _, _ in listed}) == 1:
        term, name, span = listed[0]
        yield Sign(term.name, f'"{name}" stands at the top or the end of the page', 0.84, span)
        return
    lines = {squeezed(name): (name, span) for kind, name, span in reversed(found) if kind == "line"}
    hosts = _hosts(reading, address) | labels(reading, alone=False)
    sounds = frozenset(map(spelt, hosts))
    foreign = {name for name in lines if not name.isascii() and len(spelt(name)) > _SOUNDS and spelt(name) in sounds}
    for each in sorted(hosts & set(lines) | foreign):
        name, span = lines[each]
        yield Sign(cased(name), f'"{name}" stands on a line of its own and in an address', 0.88, span)


def head_host(reading: Reading) -> tuple[str, tuple[int, int]] | None:
    """The domain alone on the first line, or below the address: reader views print there whose page it is."""
    for passage in reading.passages[:_HIGH] if len(reading.passages) > _HIGH else ():
        text = passage.text.strip()
        if (found := _BARE.fullmatch(text)) is not None:
            return found["host"].lower(), passage.span
        if _LINK.fullmatch(text) is None:
            return None
    return None


def _label(host: str) -> str:
    """The part of a domain that is a name: "kurier" of "www.kurier.co.example"."""
    parts = host.removeprefix("www.").split(".")
    return parts[-3] if len(parts) > 2 and parts[-2] in _SECOND else parts[-2] if len(parts) > 1 else ""


def _spelt(passage: Passage, names: frozenset[str], label: str) -> tuple[str, int] | None:
    """The words of a line that spell one of the names of a domain, and where they begin."""
    text, mine = _LINK.sub(_blank, passage.text), spelt(label)
    for found in _CAPITAL.finditer(text):
        tokens = found.group().split()
        for size in range(len(tokens), 0, -1):
            name = " ".join(tokens[:size]).rstrip(" .,'&-")
            foreign = not name.isascii() and len(mine) > _SOUNDS and spelt(name) == mine
            if (squeezed(name) in names or foreign) and not (name.islower() or name.isdigit()):
                return name, found.start()
    return None


def by_host(reading: Reading, host: str) -> Iterator[Sign]:
    """A name in the clipping that its own domain spells, in whatever script: lrt.example and "LRT"."""
    label = _label(host)
    if len(label) < 3 or label in OTHERS:
        return
    names = frozenset((label.replace("-", ""), host.removeprefix("www.").replace(".", "").replace("-", "")))
    for passage in reading.passages:
        if passage.kind is Kind.ADDRESS or passage.text.strip().casefold() == host:
            continue
        if (found := _spelt(passage, names, label)) is not None:
            name, start = found
            yield Sign(name, f'{host} spells its name "{name}"', 0.86, passage.at(start, start + len(name)))
            return


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _supports(name: str, passage: Passage, reading: Reading) -> list[str]:
    """What speaks for a name at the top of a page being its masthead."""
    found: list[str] = []
    if _ISSUE.search(passage.text):
        found.append("has the number of an issue beside it")
    whole, last = squeezed(name), name.split()[-1]
    channels = (each.text for each in reading.passages if _CHANNEL.search(each.text))
    handles = (handle for text in channels for handle in _HANDLE.findall(text))
    if passage is reading.passages[0] and any(squeezed(handle).startswith(whole) for handle in handles):
        found.append("is the name of a channel")
    for other in reading.passages:
        text = _HANDLE.sub(" ", straight(other.text))
        if other is passage or (other.kind in PROSE and len(text) > 160):
            continue
        again = whole in squeezed(text) or (len(last) > 5 and re.search(rf"\b{re.escape(last)}\b", text, re.I))
        if again and _OWN.search(text):
            found.append(f'comes again: "{text.strip()[:60]}"')
            break
    return found


def _is_said(name: str, code: str) -> bool:
    """Whether a name is a phrase of the page's: all of its words stand in menus."""
    return is_plain(name, code) and not is_press(name)


def by_head(reading: Reading) -> Iterator[Sign]:
    """A name that the desk does not know among the first lines, with what speaks for it."""
    title = next((at for at, each in enumerate(reading.passages) if each.kind is Kind.HEADLINE), _HIGH)
    for at, passage in enumerate(reading.passages[: min(_HIGH, max(title + 1, 1))]):
        text = straight(passage.text)
        if len(text) > 80 or len(_GAPS.findall(text)) > 1 or passage.kind in (Kind.ADDRESS, Kind.BYLINE, Kind.LABEL):
            continue
        piece = _PIECES.split(_SIGNS.sub(" ", text).strip())[0]
        name = clean(_FROM.sub("", piece.strip(" .,:")))
        capital = all(word[:1].isupper() or word in ("of", "the", "for", "and", "de") for word in name.split())
        if (
            not name
            or squeezed(name) in OTHERS
            or not 2 <= len(name.removeprefix("The ").split()) <= 5
            or not capital
            or any(each.isdigit() or each == ":" for each in name)
            or (len(name.split()) > 2 and _is_said(name, reading.grammar.code))
            or is_menu(name, reading.grammar.code)
        ):
            continue
        supports = _supports(name, passage, reading)
        press = (_PRESS.search(name) is not None or is_press(name)) and _PLAIN.search(name) is None
        press = press and not is_plain(name, reading.grammar.code)
        if (supports or press) and RELEASE.search(name) is None:
            doubt = (0.4 if at == 0 else 0.7) * 0.4 ** len(supports) * (0.5 if press else 1.0)
            supports += ["is a name as the press has"] * press
            because = f'"{name}" stands at the top and {"; ".join(supports[:2])}'
            yield Sign(cased(name), because, 1 - doubt, passage.span, "head")
