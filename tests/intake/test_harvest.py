"""Short pastes: what gave the draft its day, author or outlet is none of its body, nor is what stands beside that."""

import pytest

from tests.intake.newsroom import draft

# What stands above the text, the text, and what stands below it: lines as they are pasted.
PASTES = {
    "the year amid the badge": (
        "HARBOUR TIMES|28|2024|OCT|By Mara Lindqvist|Ferry runs aground off Elmsund|Facebook|Copy link",
        "A ferry with 212 passengers ran aground off Elmsund on Monday, the coastguard said.|Nobody was hurt.",
        "© 2024 Harbour Times",
    ),
    "a badge above everything": (
        "28|2024|OCT|Ferry runs aground off Elmsund|Mara Lindqvist|The Quay Post",
        "A ferry with 212 passengers ran aground off Elmsund on Monday, the coastguard said.",
        "Follow us on X",
    ),
    "weekday and hour in the badge": (
        "Ferry runs aground off Elmsund|MON|28|OCT|2024|14:05 GMT|Mara Lindqvist, Elmsund",
        "A ferry with 212 passengers ran aground off Elmsund on Monday, the coastguard said. Nobody was hurt.",
        "Read more|Copyright Harbour Times 2024",
    ),
    "two authors and buttons": (
        "Elmsund ferry aground|October 28, 2024|Mara Lindqvist and Jon Holm|Listen · 1 min|Share full article|3",
        "A ferry with 212 passengers has run aground off Elmsund, the coastguard said.",
        "Tags: Elmsund, ferries|Share this",
    ),
    "slashes with spaces": (
        "Tarn bridge closed|Posted by Tom Ashby|28 / 10 / 2024|Email this|Print this article",
        "The bridge at Tarn was closed to lorries on Monday after inspectors found a crack in its deck.",
        "Back to top",
    ),
    "a byline in capitals, and all again below": (
        "OCT|28|2024|Tarn bridge shut to lorries|WORDS BY TOM ASHBY",
        "The bridge at Tarn was closed to lorries on Monday, the county said. Repairs take six weeks.",
        "Tom Ashby|The Quay Post|28 October 2024",
    ),
    "signed below": (
        "Tarn bridge shut to lorries",
        "The bridge at Tarn was closed to lorries on Monday after inspectors found a crack, the county said.",
        "— Tom Ashby, The Quay Post|Mon|28 Oct|2024|Share",
    ),
    "German": (
        "Eilmeldung|Brücke bei Tarn gesperrt|MO|28.|OKT|2024|Von Jonas Petersen|Artikel teilen|Kommentare (4)",
        "Die Brücke bei Tarn ist seit Montag für Lastwagen gesperrt, teilte der Landkreis mit.",
        "(jp)|Der Tarnbote",
    ),
    "French": (
        "Accueil > Région|Le pont de Tarn fermé aux camions|28|OCT.|2024|Par Claire Dumas|Imprimer",
        "Le pont de Tarn est fermé aux camions depuis lundi, a indiqué le département.",
        "© Le Tarnais 2024",
    ),
    "Spanish": (
        "Cierran el puente de Tarn a los camiones|lunes|28|octubre|2024|Lucía Navarro|Compartir",
        "El puente de Tarn está cerrado a los camiones desde el lunes, informó el condado.",
        "Diario de Tarn|Todos los derechos reservados",
    ),
    "Italian": (
        "Il Corriere del Molo|Chiuso ai camion il ponte di Tarn|di Paolo Ferri|28|Ott|2024|Salva",
        "Il ponte di Tarn è chiuso ai camion da lunedì, ha comunicato la provincia.",
        "© Riproduzione riservata",
    ),
    "Ukrainian": (
        "НОВИНИ|28|ЖОВ|2024|Міст у Тарні закрили для вантажівок|Автор: Тарас Мельник|Коментарі: 2",
        "Міст у Тарні з понеділка закритий для вантажівок, повідомили в окрузі.",
        "Підписатися на канал|Теги: Тарн, міст",
    ),
    "Russian": (
        "Тарнские ведомости|Мост в Тарне закрыли для грузовиков|28|октября|2024|Текст: Иван Орлов|Сохранить",
        "Мост в Тарне с понедельника закрыт для грузовиков, сообщили в округе.",
        "Теги: Тарн, мост",
    ),
    "Japanese": (
        "北港新聞|エルムスン沖でフェリー座礁|2024年10月28日 14時05分|記者 山田太郎|シェア",
        "28日朝、乗客212人を乗せたフェリーがエルムスン島沖で座礁したと沿岸警備隊が発表した。",
        "© 北港新聞社",
    ),
    "Korean": (
        "타른 다리, 화물차 통행금지|타른신문|박지훈 기자|2024|10|28|스크랩",
        "타른 다리에서 균열이 발견돼 28일부터 화물차 통행이 금지됐다고 군이 밝혔다. 우회로는 14킬로미터다.",
        "저작권자 © 타른신문",
    ),
}


@pytest.mark.parametrize("name", PASTES)
def test_of_a_short_paste_nothing_but_its_text_is_told(desk, name):
    above, text, below = PASTES[name]
    told = draft(desk, "\n".join(f"{above}|{text}|{below}".split("|")))
    assert told.body.strip().split("\n\n") == text.split("|")
    assert told.front["date"] == "2024-10-28"


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("the year amid the badge", "Mara Lindqvist"),
        ("weekday and hour in the badge", "Mara Lindqvist"),
        ("two authors and buttons", "Mara Lindqvist, Jon Holm"),
        ("a byline in capitals, and all again below", "Tom Ashby"),
        ("Ukrainian", "Тарас Мельник"),
        ("Japanese", "山田太郎"),
        ("Korean", "박지훈"),
    ],
)
def test_their_authors_are_named(desk, name, author):
    told = draft(desk, "\n".join("|".join(PASTES[name]).split("|")))
    assert told.front["source"]["author"].startswith(author)


def test_the_lines_of_a_badge_say_what_they_are_part_of(desk):
    told = draft(desk, "\n".join("|".join(PASTES["the year amid the badge"]).split("|")))
    kinds = {each.text: (each.kind.value, each.ruling.reason) for each in told.reading.passages}
    reason = 'is part of the date "28 2024 OCT", which is set on several lines'
    assert [kinds[line] for line in ("28", "2024", "OCT")] == [("dateline", reason)] * 3
    assert kinds["HARBOUR TIMES"][0] == "outlet"
    assert kinds["By Mara Lindqvist"][0] == "byline"


LEAD = (
    "Ferry runs aground off Elmsund\n\nA ferry ran aground off Elmsund on Monday with its crew, the coastguard said.\n"
)


@pytest.mark.parametrize(
    "below",
    [
        "On board were:\nAnna Berg\nTom Ashby\nIvan Orlov",
        "Hurt - 12\nMissing - 3",
        "- Nobody hurt\n- Ship afloat",
        "“No danger”",
    ],
)
def test_what_a_short_text_leads_to_counts_or_quotes_stays(desk, below):
    told = draft(desk, f"{LEAD}\n{below}\n").body
    for line in below.splitlines():
        assert line.removeprefix("- ").strip("“”") in told


def test_days_that_open_the_parts_of_a_text_stay(desk):
    days = "\n\n".join(
        f"{day} October 2024\n\nThe harbour was closed all day, and {day} ships waited outside." for day in (26, 27, 28)
    )
    told = draft(desk, f"A week at the harbour\n\n{days}\n").body
    assert all(f"{day} October 2024" in told for day in (27, 28))


def test_who_writes_is_named_in_the_text_all_the_same(desk):
    text = (
        "Ferry runs aground off Elmsund\nBy Mara Lindqvist\n28 October 2024\n\n"
        "A ferry ran aground off Elmsund on Monday, and Mara Lindqvist was on board.\n\n"
        "Mara Lindqvist saw the crew lower the boats, and the passengers leave in them.\n"
    )
    told = draft(desk, text).body
    assert "Mara Lindqvist was on board" in told
    assert "Mara Lindqvist saw the crew" in told
