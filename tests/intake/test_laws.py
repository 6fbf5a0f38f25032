"""Laws that hold for any bytes: spans tile the file, nothing crashes, a draft passes `check` but for its doubts."""

import re
import textwrap
from datetime import UTC, datetime
from html import unescape

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from builder.briefing.markdown import render
from builder.briefing.parse import parse
from builder.briefing.words import words
from builder.briefing.write import write
from builder.errors import Mistake, errors_in
from builder.intake import proof
from builder.intake.draft import compose
from builder.intake.margin import margin
from builder.intake.passage import DROPPED, PROSE
from builder.intake.reading import read as read_reading
from builder.intake.sheet import read as read_sheet
from builder.settings import load as load_site
from tests.intake.newsroom import CORPUS, NOW, draft

ANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

# Pieces that mean something to some rule, in any order and mess.
PIECES = """\
Advertisement
Read also:
Related
Other Topics of Interest
Source: Financial Times, citing officials
Quote: “It fell
Background:
Details: Nobody said so.
• 11/14/2024
03/11/2024
 date 2024-10-30 The ship left.
- A title of another article
Harbour closes for the winter
The harbour closed on 5 November, the Harbour Authority said.
“We go,” Ada Brenner said on Monday.
Support UP or become our patron!
https://gazette.example.net/2024/10/28/x
By Ada Brenner
Some 600-700 ships (230-260 boats) left.
He said that 3,000 of those 4,000 soldiers were killed.
One week before that, she put the number at 3,000.
# not a heading
> not a quotation
1. not a list
[[not a link]] [^1] *a* _b_ `c` <b>d</b> &amp; ~~e~~ \\* ![x](y)
+ a
---
***
===
|a|b|
“
”
"
2024
31 February 2023
since 2023
earlier this month
yesterday
$1.2 million
five tanks
the the the of and
No. 5
...
в понеділок, 28 жовтня 2024 року, сказав Зеленський.
""".splitlines()
PIECE = st.sampled_from([*PIECES, "", " ", "\u00a0", "\u200b", "a" * 300])
ENDINGS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", " "])


@st.composite
def clippings(draw):
    pieces = draw(st.lists(st.one_of(PIECE, st.text(max_size=40)), max_size=25))
    return "".join(piece + draw(ENDINGS) for piece in pieces).encode("utf-8", "surrogatepass")


def sheet_of(data):
    """The sheet of any bytes; None where they are refused, by one problem that says what to do."""
    try:
        return read_sheet("raw.txt", data)
    except Mistake as mistake:
        refused = mistake
    (problem,) = refused.problems
    assert problem.remedy
    return None


def tiles(spans, size):
    at = 0
    for span in spans:
        assert span.start == at
        assert span.end > span.start
        at = span.end
    assert at == size


@ANY
@given(
    data=st.one_of(st.binary(max_size=400), clippings(), st.text(max_size=300).map(lambda text: text.encode("utf-16")))
)
@example(data=b"\xfa~")  # in Shift JIS two pairs of bytes are this sign
def test_spans_tile_any_bytes(desk, data):
    sheet = sheet_of(data)
    if sheet is not None:
        reading = read_reading(sheet, desk.vocabulary, desk.house, "en")
        # What does not lead back to its bytes is read as a text taken out of the file, and the sheet says so.
        assert sheet.layer or sheet.data == data
        tiles(reading.spans, len(sheet.data))
        assert b"".join(sheet.data[span.start : span.end] for span in reading.spans) == sheet.data
        assert sheet.lines[0].start == 0
        assert sheet.lines[-1].end == len(sheet.data)


@ANY
@given(data=clippings())
def test_evidence_stands_where_it_says(desk, data):
    sheet = sheet_of(data)
    drafted = compose(sheet, desk, NOW) if sheet else None
    if drafted is None:
        return
    for decision in drafted.evidence.values():
        if decision.span is not None:
            assert 0 <= decision.span[0] < decision.span[1] <= len(data)
        assert 0 <= decision.confidence <= 1
        assert decision.because
    for index, figure in enumerate(drafted.front.get("figures", ())):
        start, end = drafted.evidence[f"figures[{index}]"].span
        shown = re.sub(r"[\x00-\x08\x0e-\x1f]", "", data[start:end].decode(sheet.encoding))  # no draft holds the others
        assert words(shown) == words(figure["quote"])


@ANY
@given(data=clippings())
def test_a_draft_passes_check_apart_from_its_doubts(desk, folder, data):
    sheet = sheet_of(data)
    drafted = compose(sheet, desk, NOW) if sheet else None
    if drafted is None:
        return
    site = load_site(folder)
    front = {"id": "tag:a.example,2024:x", **drafted.front, "intake": {"raw": "raw.txt", "sha256": "0" * 64}}
    text = write(front, f"\n{drafted.body}")
    more = list(proof.doubts("content/briefings/undated/x.md", text, site, desk.vocabulary))
    if more:
        front |= {"status": "review", "review": [*front.get("review", ()), *more]}
    briefing, problems = parse("content/briefings/undated/x.md", write(front, f"\n{drafted.body}").encode(), site)
    assert briefing is not None, problems
    assert not errors_in(problems)
    for entry in briefing.review:
        assert ": " in entry
    assert briefing.body.strip() == drafted.body.strip()


@ANY
@given(data=clippings())
def test_the_body_shows_every_word_that_is_kept_and_no_other(desk, data):
    sheet = sheet_of(data)
    drafted = compose(sheet, desk, NOW) if sheet else None
    if drafted is None:
        return
    html = render(drafted.body, "x.md").html
    shown = list(words(unescape(re.sub(r"<[^>]*>", " ", html))))
    told = [passage for passage in drafted.reading.passages if passage.kind in PROSE or passage.kind == "label"]
    assert shown == [word for passage in told for word in words(passage.words)]


@ANY
@given(data=clippings())
def test_every_line_is_told_or_about_or_dropped(desk, data):
    sheet = sheet_of(data)
    drafted = compose(sheet, desk, NOW) if sheet else None
    if drafted is None:
        return
    covered = {line.number for passage in drafted.reading.passages for line in passage.block.lines}
    assert covered == {line.number for line in sheet.lines if line.text}
    gone = {line.line for line in drafted.dropped}
    told = {line.number for passage in drafted.reading.prose for line in passage.block.lines}
    assert not gone & told


@ANY
@given(data=clippings())
def test_twice_is_the_same(desk, data):
    sheet = sheet_of(data)
    if sheet is not None:
        one, two = compose(sheet, desk, NOW), compose(sheet, desk, NOW)
        assert (one is None) == (two is None)
        if one is not None and two is not None:
            assert (one.front, one.body, one.dropped) == (two.front, two.body, two.dropped)


@pytest.mark.parametrize("name", sorted(path.stem for path in CORPUS.glob("*.txt")))
class TestMetamorphoses:
    """What a paste goes through on its way changes neither body nor date nor figures."""

    def told(self, drafted):
        return words(drafted.body), drafted.front.get("date"), drafted.front.get("figures"), drafted.front["title"]

    def changed(self, desk, name, change):
        data = (CORPUS / f"{name}.txt").read_bytes()
        before = draft(desk, data)
        text = data.decode(before.reading.sheet.encoding)
        return self.told(before), self.told(draft(desk, change(text).encode("utf-8")))

    def test_an_advert_between_paragraphs(self, desk, name):
        before, after = self.changed(desk, name, lambda text: text.replace("\n\n", "\n\nAdvertisement\n\n"))
        assert before == after

    def test_other_line_ends(self, desk, name):
        before, after = self.changed(
            desk, name, lambda text: text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
        )
        assert before == after

    def test_spaces_that_do_not_break(self, desk, name):
        before, after = self.changed(desk, name, lambda text: text.replace("a ", "a\u00a0"))
        assert before[:2] == after[:2]
        assert before[3] == after[3]

    def test_another_outlets_tail(self, desk, name):
        tail = "\n\nThe Gazette is free because you are not alone: join our community and become a supporter today.\n"
        before, after = self.changed(desk, name, lambda text: text.rstrip() + tail)
        assert before == after

    def test_broken_at_72_columns(self, desk, name):
        def broken(text):
            plain = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
            return "\n".join(wrapped for line in plain.split("\n") for wrapped in textwrap.wrap(line, 72) or [""])

        data = (CORPUS / f"{name}.txt").read_bytes()
        before = draft(desk, data)
        text = broken(data.decode(before.reading.sheet.encoding))
        after = draft(desk, text.encode())
        if margin(after.reading.sheet.lines).breaks:  # long enough to show a margin
            assert self.told(before) == self.told(after)

    def test_other_quotation_marks(self, desk, name):
        table = str.maketrans({"“": '"', "”": '"', "’": "'"})
        before, after = self.changed(desk, name, lambda text: text.translate(table))
        assert before[:2] == after[:2]


def test_now_matters_only_where_a_weekday_leaves_several_years(desk):
    data = b"The port closed on Tuesday, Oct. 29, the Harbour Authority said.\n"
    sheet = read_sheet("raw.txt", data)
    years = [compose(sheet, desk, datetime(year, 12, 1, tzinfo=UTC)).front["date"] for year in (2024, 2026, 2031)]
    assert years == ["2024-10-29", "2024-10-29", "2030-10-29"]
    stated = read_sheet(
        "raw.txt", b"date 2024-10-29 The port closed on Tuesday, Oct. 29, the Harbour Authority said.\n"
    )
    assert compose(stated, desk, NOW.replace(year=2031)).front["date"] == "2024-10-29"


def test_dropped_kinds_and_told_kinds_are_apart():
    assert not DROPPED & PROSE
