"""Plain paragraphs take the short way, as many as can, and everything else the long one; where both end in one text is
held in test_markdown.py.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.briefing import markdown


def ways(body: str) -> tuple[int, int]:
    """How many paragraphs took the short way, and how many blocks of text the long one."""
    tokens = markdown._markdown().parse(body, {})
    short = [token.content.split("\n\n") for token in tokens if token.type == "prose"]
    return sum(map(len, short)), sum(token.type == "inline" for token in tokens)


@pytest.mark.parametrize(
    ("body", "short", "long"),
    [
        ("One.\n\nTwo.\n\nThree.\n", 3, 0),
        ('One\nand two.\n\n"Said," he said.\n\n«Так», сказав він: 3 > 2 | x.\n', 3, 0),
        ("One.\n\n## A heading\n\nTwo.\n\n> Said.\n\nThree *so*.\n\nFour.", 3, 3),
        # Each of these would be something else if the first line were taken by itself.
        ("Heading\n---\n", 0, 1),
        ("a | b\n--|--\n1 | 2\n", 0, 4),
        ("Broken  \nline\n", 0, 1),
        ("One\n- two\n", 0, 2),
        ("- One\n\n  Two\n", 0, 2),
        ("> One\n>\n> Two\n", 0, 2),
        ("```\nCode\n\nCode\n```\n", 0, 0),
        ("2024. It began.\n", 0, 1),
        ("Fish & chips.\n", 0, 1),
        # Which Python 3.11.2 once took for plain.
        ("The ship left.\n\n¹<0\n", 1, 1),
        ("It left.[^1]\n\nIt came.\n\n[^1]: A note.\n", 1, 2),
    ],
)
def test_what_is_plain_goes_the_short_way(body: str, short: int, long: int) -> None:
    assert ways(body) == (short, long)


@given(st.lists(st.text("Aé “(,.;:-+=#>|1' ", min_size=1, max_size=9).map("W".__add__), min_size=1))
def test_nothing_plain_goes_the_long_way(lines: list[str]) -> None:
    plain = [line.strip() for line in lines]
    assert ways("\n\n".join(plain)) == (len(plain), 0)
