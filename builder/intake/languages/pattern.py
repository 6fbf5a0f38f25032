"""What the tables of all languages share."""

from collections.abc import Mapping

NEVER = r"(?!)"  # matches nothing: what a language does not have


def numbered(*rows: str, first: int = 1) -> Mapping[str, int]:
    """The words of each row with its number: the forms of a month's name, or of a weekday's."""
    return {word: number for number, row in enumerate(rows, first) for word in row.split()}


def in_order(words: str, first: int = 1) -> Mapping[str, int]:
    """Each of the words with its number: "first second third"."""
    return {word: number for number, word in enumerate(words.split(), first)}
