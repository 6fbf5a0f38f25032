"""A caption ends with whose picture it is; what a report ends with is none."""

import pytest

from builder.intake.block import blocks
from builder.intake.caption import captions, credited
from builder.intake.chrome import chrome
from builder.intake.passage import Kind
from builder.intake.sheet import read

TOLD = "The dredger came back to the basin on Friday and took the last of the sand away from the quay below the lock."


@pytest.mark.parametrize(
    "line",
    [
        "解放された外国人ら=5月27日、タイ北西部メソト、柏木由紀夫撮影",
        "The dredger leaves the basin on Friday, 3 May 2024. (AP Photo/Ann Lee)",
        "The dredger below the old lock (Ann Lee/Reuters)",
        "The dredger below the old lock on Friday. (Ann Lee | The Quay)",
        "The dredger below the old lock on Friday. (Ann Lee for The Quay)",
        "Der Bagger im Hafen von Ellery. Foto: Anna Leh",
        "Der Bagger im Hafen von Ellery (Archivbild). © Wasseramt",
        "Una draga en el puerto. EFE/ A. Lía",
        "Dragueur dans le port de Wick, le 3 mai. ANNA LÉ / AFP",
        "Земснаряд у Елларі. Фото: Анна Лі",
        "엘러리 항구의 준설선. [사진=이안나]",
    ],
)
def test_a_line_that_ends_with_whose_picture_it_is(line):
    assert credited(line)


@pytest.mark.parametrize(
    "line",
    [
        TOLD,
        "The harbour office has not said when. (Reuters)",
        "The harbour office has not said when. (Ann Lee, The Quay)",
        "The harbour office has not said when. (Labour | Green)",
        "WICK (AP) — The dredger came back on Friday.",
        "The basin holds 40 boats (half of them in summer/autumn)",
        "Anna Leh/dpa",
        "Sand and/or gravel (see the photo above)",
        f"{TOLD} {TOLD} {TOLD} (AP Photo/Ann Lee)",
    ],
)
def test_what_a_report_ends_with_is_no_credit(line):
    assert not credited(line)


def test_a_caption_goes_though_it_alone_names_a_day():
    lines = (TOLD, "The dredger in the basin on Friday, 3 May 2024. (AP Photo/Ann Lee)", TOLD)
    found = chrome(blocks(read("raw.txt", "\n".join(lines).encode()).lines))
    assert {at: (each.kind, each.specific) for at, each in found.items()} == {1: (Kind.CAPTION, True)}


def test_a_name_behind_the_full_stop_is_a_credit_where_it_comes_again():
    signed = ("The dredger leaves the basin. Ann Lee for The Quay", "The lock at noon on Friday. Ann Lee for The Quay")
    assert captions((TOLD, signed[0], TOLD, signed[1])) == {1, 3}
    assert captions((TOLD, f"{TOLD} Ann Lee", TOLD)) == frozenset()
    brief = ("A lock broke in Wick on Friday. AFP", "A barge ran aground in Tarn. AFP")
    assert captions(brief) == frozenset()
    assert captions((TOLD, "Who pays for the dredger. And why", "Who pays for the lock. And why")) == frozenset()
