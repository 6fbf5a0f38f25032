"""Words of a language live with the language: no rule of intake holds any in the letters of another alphabet."""

import ast
import re
from pathlib import Path

import builder.intake
from builder.intake.languages import LANGUAGES, either, every

ROOMS = Path(builder.intake.__file__).parent
# Letters and sounds of scripts, names of months in forty languages, and what is known by sight of other languages.
TABLES = {"sounding.py", "tongue.py", "stated/month.py"}
# Rules that hold words yet: take one out when its words have moved.
HELD = {
    "bore.py", "carry.py", "formats/pdf.py", "mention.py", "number.py", "person.py", "speaker.py",
    "stated/visible.py", "statements.py",
}  # fmt: skip
_CLASS = re.compile(r"\[[^\]]*\]")
_WORD = re.compile("[\u0400-\u04ff]{3,}|[\u3040-\u30ff]{2,}|[\uac00-\ud7a3]{2,}")


def words(module: Path) -> list[str]:
    """The words of other alphabets in a module's strings, its docstrings apart."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in said)
    return [word for text in texts if isinstance(text.value, str) for word in _WORD.findall(_CLASS.sub("", text.value))]


def test_rules_hold_no_words_of_a_language():
    found = {
        path.relative_to(ROOMS).as_posix()
        for path in ROOMS.rglob("*.py")
        if "languages" not in path.relative_to(ROOMS).parts and words(path)
    }
    assert found - TABLES - HELD == set(), "words of a language belong in builder/intake/languages/<name>/"
    assert HELD - found == set(), "these hold none any more: take them out of HELD"


def test_what_all_languages_have_is_said_once_and_by_those_that_have_it():
    firms = either(lambda each: each.press.firms)
    assert firms.startswith(LANGUAGES["en"].press.firms)
    assert "(?!)" not in firms
    assert either(lambda each: each.calling.native if each.code == "nobody's" else "") == "(?!)"
    assert every(lambda each: each.press.words) >= LANGUAGES["it"].press.words | LANGUAGES["uk"].press.words
