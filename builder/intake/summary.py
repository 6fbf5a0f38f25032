"""What does it say in one sentence? Its dek, else the first sentence of its lead, whole and in its own words."""

from builder.intake.dateline import dateline, told
from builder.intake.decision import Decision
from builder.intake.headline import own
from builder.intake.lead import dek, telling
from builder.intake.passage import Passage
from builder.intake.reading import Reading
from builder.intake.sentence import sentences
from builder.intake.shape import key

_LONGEST = 600  # characters: beyond, nobody would print it


def _of_dek(passage: Passage, reading: Reading) -> Decision:
    stated = {key(each.value): each for each in reading.sheet.stated if each.field == "summary"}
    same = stated.get(key(passage.words))
    agrees = f"; {same.where} agrees" if same else ""
    return Decision(" ".join(passage.words.split()), f"the dek{agrees}", 0.95 if agrees else 0.9, passage.span)


def _sentence(text: str, title: str, reading: Reading) -> tuple[int, int]:
    """The first sentence that is not the title once more, as posts begin; the first where there is no other."""
    found = sentences(text, reading.grammar) or ((0, 0),)
    return next((each for each in found if key(text[slice(*each)]) != key(title)), found[0])


def summary(reading: Reading, title: Decision) -> Decision | None:
    """A summary in the article's own words, which are others than the headline's that it states."""
    headline = own(title)
    if (above := dek(reading, headline)) is not None:
        return _of_dek(above, reading)
    lead = telling(reading, headline)
    if lead is None:
        return None
    begins = told(lead, dateline(reading))
    start, end = _sentence(begins, headline, reading)
    if end - start > _LONGEST:
        doubt = f"the lead's first sentence has {end - start:,} characters; write a summary"
        return Decision(None, "the lead's first sentence is too long for one", 0.5, doubt=doubt)
    at = lead.bullet + len(lead.words) - len(begins)
    which = "the first sentence of the lead" if start == 0 else "the lead's first sentence that is not its title"
    return Decision(" ".join(begins[start:end].split()), which, 0.8, lead.at(at + start, at + end))
