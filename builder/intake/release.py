"""Whose release is it? A public body publishes its own: its name heads the page, signs it or stands in the lead."""

import re
from collections.abc import Iterator, Sequence

from builder.intake.languages import either
from builder.intake.letterhead import is_mark, letterheads
from builder.intake.onset import Lazy
from builder.intake.paper import JOINS, NAME
from builder.intake.passage import PROSE, Kind, Passage
from builder.intake.quotation import straight
from builder.intake.reading import Reading
from builder.intake.shape import size
from builder.intake.sign import Sign, squeezed

# Public bodies, which publish their own releases.
_BODY = re.compile(
    rf"{either(lambda each: each.release.bodies)}"
    rf"|[А-ЯІЇЄҐ][\w'-]+\s(?:{either(lambda each: each.release.local)})\w+\s"
    rf"(?:{either(lambda each: each.release.organs)})"
)
# A body that heads its release by its name, whatever it is called.
_INSTITUTION = Lazy(either(lambda each: each.release.telling), re.IGNORECASE)
RELEASE = Lazy(either(lambda each: each.release.marks), re.IGNORECASE)
_TITLED = re.compile(r"[^\W\d_a-z][\w'’-]+(?:\s(?:of|for|the|and|on|to|in|[^\W\d_a-z][\w'’-]+)){1,8}")
# Who signs for a body: what follows is its name, in whatever case.
_OFFICE = Lazy(rf"(?:{either(lambda each: each.release.office)})(?P<body>\S.{{3,90}})", re.IGNORECASE)
_NAMED = re.compile(NAME)
_LOCAL = Lazy(either(lambda each: each.release.towns))  # where no capitals tell a name
_TOP = 16  # passages above the text among which a body's name stands
_LEADS = 6  # paragraphs among which the lead stands, below a heading and its points
_TELLS = 15  # words of a paragraph with which the text begins
_ENDINGS = 2  # letters at the end of a word that its cases change


def cased(name: str) -> str:
    """A name that is printed in capitals as it is written elsewhere."""
    if not name.isupper() or len(name) <= 5:
        return name
    first, *rest = name.title().split(" ")
    return " ".join((first, *(word.lower() if JOINS.fullmatch(word) else word for word in rest)))


def _full(name: str) -> str:
    """A body's name without what stands behind it in a sentence."""
    return re.sub(r"(?:\s(?:of|for|on|the|and|to|&))+$", "", re.sub(r"['’]s\b.*$", "", name)).strip()


def _top(reading: Reading) -> Sequence[Passage]:
    """What stands above the text."""
    told = (at for at, each in enumerate(reading.passages) if each.kind in PROSE and size(each.words) >= _TELLS)
    return reading.passages[: max(8, min(next(told, _TOP), _TOP))]


def _headed(reading: Reading, top: Sequence[Passage], marked: Passage | None) -> Iterator[Sign]:
    """A body's name on a line at the top: of a page that says it is a release, the first of all, or printed again."""
    lines = [squeezed(each.text) for each in reading.passages]
    dated = (each for each in top if each.kind is Kind.DATELINE or any(map(str.isdigit, each.text)))
    apart = {marked, *dated}
    named = [each for each in top if each not in apart]
    for at, passage in enumerate(named):
        plain = straight(passage.text).strip(" .:")
        found = _BODY.fullmatch(plain)
        if found is None and marked is not None and at == 0 and _INSTITUTION.search(plain):
            found = _TITLED.fullmatch(plain)
        if (
            found is None
            and marked is not None
            and at == 0
            and any(plain in straight(each.text) for each in reading.passages if each is not passage)
        ):
            # Whatever it is called, its release speaks of it.
            found = _NAMED.fullmatch(plain) or _LOCAL.fullmatch(plain)
        again = lines.count(squeezed(plain)) > 1
        if found is not None and (at == 0 or (at < 3 and marked) or again):
            why = f', with "{marked.text.strip()[:40]}"' if marked else ", and comes again" if again else ""
            confidence = 0.88 if marked else 0.85 if again else 0.7
            because = f'"{passage.text.strip()}" heads it{why}'
            yield Sign(cased(_full(found.group())), because, confidence, passage.span, "body")
            return


def _alike(one: str, other: str) -> bool:
    """Whether two names are one but for the endings of their words."""
    mine, yours = straight(one).casefold().split(), straight(other).casefold().split()
    pairs = zip(mine, yours, strict=False)
    return len(mine) == len(yours) and all(
        a[: max(2, len(b) - _ENDINGS)] == b[: max(2, len(b) - _ENDINGS)] for a, b in pairs
    )


def _signed(reading: Reading, top: Sequence[Passage]) -> Iterator[Sign]:
    """A body's name at the top, whose press office signs the text or stands in the page's lines."""
    for passage in reading.passages:
        found = _OFFICE.match(straight(passage.text).strip())
        for above in top if found is not None and len(passage.text) < 120 else ():
            if found is not None and _alike(above.text.strip(" .:"), found["body"].strip(" .:")):
                because = f'"{above.text.strip()}" heads it, and its press office signs it'
                yield Sign(above.text.strip(" .:"), because, 0.88, above.span, "body")
                return


def by_release(reading: Reading) -> Iterator[Sign]:
    """A public body whose release it is: its name on a line at the top, or in the lead below "Press release"."""
    top = _top(reading)
    marked = next((passage for passage in top if is_mark(passage.text[:120])), None)
    # Who signs it goes before the office above it, which heads all of its papers.
    papers = (
        Sign(cased(head.name), head.because, head.confidence, head.passage.span, "body")
        for head in letterheads(reading.passages, marked is not None)
    )
    found = [*_signed(reading, top), *papers, *_headed(reading, top, marked)]
    if found:
        yield max(found, key=lambda sign: sign.confidence)
        return
    if marked is None or not is_mark(marked.text[:40]):
        return
    for passage in reading.prose[:_LEADS]:
        if (lead := _BODY.search(straight(passage.text[:250]))) is not None:
            name = _full(lead.group())
            if len(name.split()) < 2 and name.isascii():
                continue
            because = f'"{marked.text.strip()[:40]}" stands above, and the lead names it'
            yield Sign(name, because, 0.82, passage.at(lead.start(), lead.start() + len(name)), "body")
            return
