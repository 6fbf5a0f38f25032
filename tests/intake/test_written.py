"""Line ends and letters that are written out: a field of data is read as the lines that it holds."""

from hypothesis import given
from hypothesis import strategies as st

from builder.intake import written
from builder.intake.formats import read
from builder.intake.sheet import lines_of
from tests.intake.newsroom import draft

PASTE = (
    "Ferry runs aground off Elmsund\\r\\nBy Mara Lindqvist\\r\\nPublished 28 October 2024\\r\\n\\r\\n"
    "A ferry with 212 passengers ran aground off Elmsund, the coastguard said. \\u201cNobody was hurt,\\u201d it "
    "added.\\r\\n\\r\\nThe ship was towed to the port by noon&nbsp;and lies at its quay. Divers look at its hull."
    "\\r\\n\\r\\nSubscribe to our newsletter\\r\\n\\u00a9 Harbour Times 2024"
)
BODY = [
    "A ferry with 212 passengers ran aground off Elmsund, the coastguard said. “Nobody was hurt,” it added.",
    "The ship was towed to the port by noon and lies at its quay. Divers look at its hull.",
]
RECORD = (
    '{"id":5512,"headline":"Ferry runs aground off Elmsund","author":"Mara Lindqvist","source":"Harbour Times",'
    '"publishedAt":"2024-10-28T14:05:00Z","body":"<p>A ferry with 212 passengers ran aground off Elmsund, the '
    'coastguard\\u2019s spokesman said.<\\/p>\\n<p>Nobody was hurt, and the ship was towed to the port.<\\/p>",'
    '"tags":["ferries","elmsund"]}'
)


def test_a_field_with_written_ends_is_read_as_its_lines(desk):
    told = draft(desk, PASTE + "\n")
    assert told.body.strip().split("\n\n") == BODY
    assert told.front["title"] == "Ferry runs aground off Elmsund"
    assert told.front["date"] == "2024-10-28"
    assert told.front["source"]["author"] == "Mara Lindqvist"


def test_its_evidence_stands_in_the_raw_bytes(desk):
    told = draft(desk, PASTE + "\n")
    figure = told.evidence_as_json()["figures[0]"]
    assert "212 passengers" in figure["text"]
    assert figure["line"] == 1
    spans = told.reading.spans
    assert [span.start for span in spans[1:]] == [span.end for span in spans[:-1]]
    assert (spans[0].start, spans[-1].end) == (0, len(PASTE.encode()) + 1)


def test_a_record_in_one_line_is_its_fields(desk):
    told = draft(desk, RECORD)
    assert told.body.strip().split("\n\n") == [
        "A ferry with 212 passengers ran aground off Elmsund, the coastguard’s spokesman said.",
        "Nobody was hurt, and the ship was towed to the port.",
    ]
    assert told.front["title"] == "Ferry runs aground off Elmsund"
    assert told.front["date"] == "2024-10-28"
    assert told.front["source"]["author"] == "Mara Lindqvist"


def test_a_letter_that_is_written_out_leads_back_to_all_its_signs():
    raw = b'"text": "Caf\\u00e9 \\ud83d\\ude00 &amp; bar\\n\\nA \\"quay\\"."\n'
    lines = [line for line in read("x.txt", raw).lines if line.text]
    assert [line.text for line in lines] == ['"text": "', "Café 😀 & bar", 'A "quay".']
    line = lines[1]
    assert raw[line.offset(3) : line.past(3)] == b"\\u00e9"
    assert raw[line.offset(5) : line.past(5)] == b"\\ud83d\\ude00"
    assert raw[line.offset(7) : line.past(7)] == b"&amp;"


def test_paths_of_files_and_plain_text_stay_as_they_are():
    text = 'It writes to C:\\news\\new and C:\\notes, and to \\\\server\\night.\nHe said "no", she said "yes".\n'
    assert written.parted(lines_of(text, "utf-8")) == lines_of(text, "utf-8")


PIECES = st.sampled_from(
    ['"text": "', "\\n", "\\r\\n", "\\\\n", "\\u2019", "\\ud83d\\ude00", "\\ud83d", "<p>", "<\\/p>", "&nbsp;", "&amp",
     "Été", ' "a": 1,', '", "b": "', '\\"', "\\", "{", "}", "]", " ", "word", "\n", "\u00a0", "\U0001f600"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map("".join))
def test_the_lines_tile_the_bytes_whatever_is_written(text):
    plain = lines_of(text, "utf-8")
    found = written.parted(plain)
    places = [0, *(line.end for line in found)]
    assert [line.start for line in found] == places[:-1]
    assert places[-1] == len(text.encode())
    for line in found:
        ends = [line.past(at) for at in range(len(line.text))]
        starts = [line.offset(at) for at in range(len(line.text))]
        assert all(line.start <= start < end <= line.end for start, end in zip(starts, ends, strict=True))
        assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
