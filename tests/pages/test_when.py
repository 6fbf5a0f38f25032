"""EDTF in a reader's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.briefing.dates import parse_edtf
from builder.pages.when import machine, short_words, words

TABLE = """
2024-10-18             | 18 October 2024                        | 18 Oct                      | 2024-10-18
2024-10                | October 2024                           | Oct 2024                    | 2024-10
2024                   | 2024                                   | 2024                        | 2024
2024-10-18?            | 18 October 2024 (uncertain)            | 18 Oct (uncertain)          |
2024-10~               | about October 2024                     | about Oct 2024              |
2024-10%               | about October 2024 (uncertain)         | about Oct 2024 (uncertain)  |
2024-10-11/2024-10-16  | 11–16 October 2024                     | 11–16 Oct                   |
2024-10-28/2024-11-02  | 28 October – 2 November 2024           | 28 Oct – 2 Nov              |
2024-12-28/2025-01-02  | 28 December 2024 – 2 January 2025      | 28 December 2024 – 2 January 2025 |
2024-10-11/2024-10-11  | 11 October 2024                        | 11 Oct                      |
2024-09/2024-11        | September–November 2024                | Sept–Nov 2024               |
2024-10/2025-01        | October 2024 – January 2025            | October 2024 – January 2025 |
2023/2024              | 2023–2024                              | 2023–2024                   |
2024-10-11/2024-11     | 11 October 2024 – November 2024        | 11 October 2024 – November 2024 |
2024-10~/2024-11-16    | about October 2024 to 16 November 2024 | about Oct 2024 to 16 Nov    |
2024-10-11/..          | from 11 October 2024                   | from 11 Oct                 |
../2024-10-11          | until 11 October 2024                  | until 11 Oct                |
2024-10-11/            | from 11 October 2024, end not known    | from 11 Oct, end not known  |
/2024-10-11            | until 11 October 2024, beginning not known | until 11 Oct, beginning not known |
2024-21                | spring 2024                            | spring 2024                 |
2024-24~               | about winter 2024                      | about winter 2024           |
202X                   | the 2020s                              | the 2020s                   |
20XX                   | the years 2000 to 2099                 | the years 2000 to 2099      |
202X-10-28             | 28 October in the 2020s                | 28 Oct in the 2020s         |
2024-XX                | 2024, month not known                  | 2024, month not known       |
2024-XX-XX             | 2024, day not known                    | 2024, day not known         |
2024-10-XX             | October 2024, day not known            | Oct 2024, day not known     |
XXXX-11-13             | 13 November, year not known            | 13 Nov, year not known      |
XXXX                   | date not known                         | date not known              |
-0044                  | 45 BC                                  | 45 BC                       |
0800                   | AD 800                                 | AD 800                      | 0800
2024-10-18T12:00Z      | 18 October 2024, 12:00 UTC             | 18 Oct, 12:00 UTC           |
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]


@pytest.mark.parametrize(("text", "long", "short", "for_machines"), ROWS)
def test_a_date_is_told_in_words(text: str, long: str, short: str, for_machines: str) -> None:
    value = parse_edtf(text)
    assert (words(value), short_words(value), machine(value)) == (long, short, for_machines)


POINTS = st.builds(
    "{}{}{}".format,
    st.sampled_from(["2024", "1999", "202X", "XXXX", "-0044"]),
    st.sampled_from(["", "-10", "-24", "-XX", "-02-28", "-10-XX", "-XX-XX"]),
    st.sampled_from(["", "?", "~", "%"]),
)


@given(st.one_of(POINTS, st.builds("{}/{}".format, POINTS, st.one_of(POINTS, st.just("..")))))
def test_every_date_of_the_format_has_words_without_its_signs(text: str) -> None:
    try:
        value = parse_edtf(text)
    except ValueError:
        return
    for said in (words(value), short_words(value)):
        assert said
        assert not set("~%?X/") & set(said)
