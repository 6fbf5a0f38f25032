"""`briefing intake --interactive`, on a real terminal: one key for each doubt, and the answers last."""

import os
import pty
import re
import select
import subprocess
import sys
from pathlib import Path

import pytest

from builder.cli import main
from tests.intake.newsroom import write_site

NOW = "2024-11-14T09:30+02:00"
RAW = """\
Choir of Port Ellery sings again

The choir sang on 3 May, the Harbour Authority said. It has 48 members.

Subscribe to our letter, Ada Brenner said, "or we will have no harbour".
"""


@pytest.fixture
def site(tmp_path):
    root = write_site(tmp_path / "site")
    (root / "seeds").mkdir()
    (root / "seeds" / "a.txt").write_text(RAW, encoding="utf-8")
    return root


class Terminal:
    """The command in a terminal of its own; `press` waits for a question before it answers."""

    def __init__(self, site: Path, *words: str):
        self.main, other = pty.openpty()
        command = [
            sys.executable,
            "-m",
            "builder",
            "intake",
            "--interactive",
            "--site",
            str(site),
            "--now",
            NOW,
            *words,
        ]
        self.process = subprocess.Popen(command, stdin=other, stdout=other, stderr=other, close_fds=True)
        os.close(other)
        self.seen = ""

    def _read(self) -> bool:
        ready, _, _ = select.select([self.main], [], [], 20)
        assert ready, f"the command waits for something else; it said:\n{self.seen}"
        try:
            data = os.read(self.main, 65536)
        except OSError:  # Linux says so when the other side has closed
            return False
        self.seen += data.decode().replace("\r\n", "\n")
        return bool(data)

    def press(self, after: str, keys: str) -> None:
        at = len(self.seen) if after not in self.seen else 0
        while after not in self.seen[at:]:
            assert self._read(), self.seen
        os.write(self.main, keys.encode())
        self.seen = self.seen[self.seen.index(after) + len(after) :] if keys else self.seen

    def finish(self) -> str:
        while self._read():
            pass
        assert self.process.wait(20) == 0, self.seen
        os.close(self.main)
        return self.seen


def test_each_doubt_is_one_key_and_the_answers_last(site):
    terminal = Terminal(site)
    terminal.press("Line 5: is it the article's?", "")
    terminal.press("[q] stop asking", "d")
    terminal.press("At what address can it be read?", "")
    terminal.press("q: stop asking", "\n")
    terminal.press("When was it published?", "")
    terminal.press("[1] 2024-05-03, if it is of 2024", "")
    terminal.press("[q] stop asking", "1")
    terminal.press("Who published it?", "")
    terminal.press("in your words", "Kyiv Post\n")
    told = terminal.finish()
    assert "1 article taken in" in told
    (override,) = (site / "content" / "intake").iterdir()
    assert override.read_text() == 'raw: a.txt\ndrop: ["5"]\ndate: 2024-05-03\noutlet: Kyiv Post\n'.replace('"5"', "5")
    (briefing,) = (site / "content" / "briefings").rglob("*.md")
    text = briefing.read_text()
    assert "date: 2024-05-03" in text
    assert "outlet: Kyiv Post" in text
    assert "Subscribe to our letter" not in text.partition("\n---\n")[2]
    briefing.unlink()
    assert main(["intake", "--site", str(site), "--now", NOW]) == 0
    assert briefing.read_text() == text


def test_open_doubts_stay_in_review_and_asking_can_be_stopped(site):
    (site / "seeds" / "b.txt").write_text(RAW.replace("choir", "band").replace("Choir", "Band"), encoding="utf-8")
    terminal = Terminal(site)
    terminal.press("Line 5: is it the article's?", "")
    terminal.press("[q] stop asking", "x")
    terminal.press("no answer has this key; press k, d, s, q", "s")
    terminal.press("At what address", "")
    terminal.press("q: stop asking", "\n")
    terminal.press("When was it published?", "")
    terminal.press("[q] stop asking", "q")
    told = terminal.finish()
    assert "2 articles taken in, 2 with doubts in review" in told
    assert not (site / "content" / "intake").exists()


def test_what_is_typed_wrong_is_told_and_asked_again(site):
    terminal = Terminal(site, "--dry-run")
    terminal.press("Line 5: is it the article's?", "")
    terminal.press("[q] stop asking", "k")
    terminal.press("At what address can it be read?", "")
    terminal.press("q: stop asking", "in the paper\n")
    terminal.press('"in the paper" is not a web address. Write it whole, such as https://example.org/article.', "")
    terminal.press("q: stop asking", "\n")
    terminal.press("When was it published?", "")
    terminal.press("[q] stop asking", "t")
    terminal.press("in your words", "3 May\n")
    terminal.press('"3 May" is not a day. Write year-month-day, such as 2024-10-28.', "")
    terminal.press("in your words", "2024-05-03\n")
    terminal.press("Who published it?", "")
    terminal.press("q: stop asking", "q\n")
    assert "would be taken in" in terminal.finish()
    assert not (site / "content" / "intake").exists()


def test_without_a_terminal_it_says_so(site, capsys):
    assert main(["intake", "--interactive", "--site", str(site)]) == 1
    assert re.search("--interactive: asks on a terminal, and this is none", capsys.readouterr().err)


def test_an_address_is_one_line_and_settles_outlet_and_day(site):
    (site / "seeds" / "a.txt").write_text(RAW.partition("\nSubscribe")[0], encoding="utf-8")
    terminal = Terminal(site)
    terminal.press("At what address can it be read?", "")
    terminal.press("q: stop asking", "gazette.example.net/2024/05/04/choir?utm_source=letter\n")
    told = terminal.finish()
    assert "1 article taken in.\n" in told  # nothing else had to be asked
    (briefing,) = (site / "content" / "briefings").rglob("*.md")
    text = briefing.read_text()
    assert briefing.relative_to(site).as_posix().startswith("content/briefings/2024/05/")
    assert "outlet: Harbour Gazette\n  url: https://gazette.example.net/2024/05/04/choir\n" in text
    assert "review:" not in text


def test_what_is_pasted_at_a_question_for_a_key_is_the_answer_in_words(site):
    terminal = Terminal(site, "--dry-run")
    terminal.press("Line 5: is it the article's?", "")
    terminal.press("[q] stop asking", "k")
    terminal.press("At what address", "\n")
    terminal.press("When was it published?", "")
    terminal.press("[q] stop asking", "4 May 2024\n")
    terminal.press("→ 4 May 2024", "")
    terminal.press("Who published it?", "\n")
    assert "content/briefings/2024/05/" in terminal.finish()


def test_the_enter_behind_a_key_answers_no_other_question(site):
    (site / "seeds" / "a.txt").write_text(f"{RAW}\nhttps://gazette.example.net/choir\n", encoding="utf-8")
    terminal = Terminal(site, "--dry-run")
    terminal.press("Line 5: is it the article's?", "")
    terminal.press("[q] stop asking", "k")
    terminal.press("When was it published?", "")
    terminal.press("[q] stop asking", "\n\x1b[A1")
    terminal.press("→ 2024-05-03", "")
    terminal.finish()
