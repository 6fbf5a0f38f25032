"""Public bodies and their releases: whose name heads a page, and who signs it."""

import pytest

from tests.intake.newsroom import draft

STORY = (
    "Two tugs pulled a barge free below the old lock on Tuesday after it had lain on a gravel bank for three days with"
    " a crew of four, and nobody was hurt.\n\nThe lock will be open again from Thursday, said the harbour master.\n"
)


def found(desk, text):
    return draft(desk, text).front.get("source", {}).get("outlet")


def test_a_body_named_twice_above_its_text_published_it(desk):
    top = (
        "Menu\nEasy-to-read\nMinistry of Rivers and Locks\nPRESS RELEASE 12/2024\nBarge below the lock is free again\n"
    )
    assert found(desk, f"{top}Ministry of Rivers and Locks\n\n{STORY}") == "Ministry of Rivers and Locks"


def test_a_body_whose_press_office_signs_published_it(desk):
    text = "ГУ по рекам Заречного края\nПресс-служба   Контакты\n\nБаржа ниже шлюза снята с мели\n\n" + (
        "Два буксира сняли с мели баржу ниже старого шлюза, на которой три дня провели четыре человека, никто не"
        " пострадал, сообщили в ведомстве.\n\nПресс-служба ГУ по рекам Заречного края\nТел.: 00-00\n"
    )
    assert found(desk, text) == "ГУ по рекам Заречного края"


def test_a_ministry_that_a_page_only_mentions_is_none(desk):
    assert found(desk, f"Barge below the lock is free again\n\n{STORY}\nThe Ministry of Rivers paid for it.\n") is None


def test_a_body_of_any_name_heads_the_release_that_speaks_of_it(desk):
    lead = (
        "Nine barges ran aground in a month, the Lockside Circle for Rivers and Banks says in a report published today."
    )
    text = f"Lockside Circle for Rivers and Banks\n\nPress release\n\nNine barges in a month\n\n{lead}\n"
    assert draft(desk, text).front["source"]["outlet"] == "Lockside Circle for Rivers and Banks"


# A body's name, its address, the line that says that it is a release, a headline and a lead that speaks of it.
PAPERS = {
    "en": ("Attorney's Office, Quay District", "Phone (555) 555-0140", "FOR IMMEDIATE RELEASE",
           "Barge owner fined", "A barge owner was fined $4,000 on Tuesday in a case that lasted for two years and"
           " began with three days on a gravel bank, the court said."),
    "de": ("Wasserschutzpolizei Unterhafen", "Tel. 040 555 01", "Pressemitteilung", "Frachter wieder frei",
           "Zwei Schlepper haben am Dienstag einen Frachter freigezogen, der drei Tage lang unterhalb der alten"
           " Schleuse mit vier Menschen an Bord auf einer Kiesbank gelegen hatte."),
    "fr": ("Préfecture du Canal", "Standard : 01 55 55 01 40", "Communiqué de presse", "La péniche est dégagée",
           "Deux remorqueurs ont dégagé mardi une péniche qui était restée trois jours avec quatre personnes à bord sur"
           " un banc de gravier sous la vieille écluse du canal."),
    "it": ("Capitaneria di Porto Vecchio", "Tel. 055 555 01", "Comunicato stampa", "La chiatta è libera",
           "Due rimorchiatori hanno liberato martedì una chiatta che era rimasta tre giorni con quattro persone a bordo"
           " su un banco di ghiaia sotto la vecchia chiusa del canale."),
    "es": ("Fiscalía del Río", "Teléfono: 915 55 01 40", "Nota de prensa", "La barcaza queda libre",
           "Dos remolcadores liberaron el martes una barcaza que había pasado tres días con cuatro personas a bordo"
           " sobre un banco de grava bajo la vieja esclusa del río."),
    "uk": ("Річкова прокуратура Заводі", "тел. 55-50-41", "ПРЕСРЕЛІЗ", "Баржу знято з мілини",
           "Два буксири у вівторок зняли з мілини баржу, яка три дні простояла з чотирма людьми на борту нижче старого"
           " шлюзу, ніхто з них не постраждав."),
    "ru": ("Речная прокуратура Заводи", "тел. 55-50-41", "ПРЕСС-РЕЛИЗ", "Баржа снята с мели",
           "Два буксира во вторник сняли с мели баржу, которая три дня простояла с четырьмя людьми на борту ниже"
           " старого шлюза, никто из них не пострадал."),
    "ja": ("水門港湾局", "電話 03-5555-0142", "報道発表資料", "運搬船を引き出し",
           "古い水門の下流で三日間座礁していた砂利の運搬船が火曜日、引き船二隻に引き出された。乗員四人にけがはない。"),
    "ko": ("갑문항만공사", "전화 02-555-0142", "보도자료", "바지선 다시 떠",
           "오래된 갑문 아래 자갈밭에 사흘 얹혀 있던 바지선이 화요일 예인선 두 척에 끌려 나왔다. 네 명이 탔다."),
}  # fmt: skip


@pytest.mark.parametrize("code", PAPERS)
def test_a_body_above_its_telephone_or_beside_the_word_of_a_release_published_it(desk, code):
    name, contact, mark, title, lead = PAPERS[code]
    assert found(desk, f"{name}\n{contact}\n\n{title}\n\n{lead}\n") == name
    # Where a name may have small letters, its release speaks of it.
    told = f"{name}: 1." if code in ("uk", "ru") else ""
    assert found(desk, f"Menu\n\n{mark}\n{name}\n\n{title}\n\n{lead}\n\n{told}\n") == name


@pytest.mark.parametrize("code", PAPERS)
def test_a_body_at_the_top_of_what_is_no_release_did_not(desk, code):
    name, contact, _, title, lead = PAPERS[code]
    assert found(desk, f"{name}\n\n{title}\n\n{lead}\n") is None
    assert found(desk, f"{title}\n\n{lead}\n\n{name}\n{contact}\n") is None


def test_who_signs_goes_before_the_office_above_it(desk):
    _, contact, mark, title, lead = PAPERS["ru"]
    heads = "ГЕНЕРАЛЬНАЯ ПРОКУРАТУРА РЕСПУБЛИКИ\nПрокуратура Заречной области"
    text = f"{heads}\n{contact}\n{mark}\n\n{title}\n\n{lead}\n\nПресс-служба прокуратуры Заречной области\n"
    assert found(desk, text) == "Прокуратура Заречной области"


def test_a_step_of_a_menu_and_a_headline_are_no_body(desk):
    _, _, mark, title, lead = PAPERS["en"]
    assert found(desk, f"Home » Office » Press\n{mark}\n\n{title}\n\n{lead}\n") is None
    assert found(desk, f"{mark}\nCourt orders the owner of a barge to pay\n\n{lead}\n") is None


def test_a_name_at_the_top_whose_initials_stand_in_other_lines_is_whose_paper_it_is(desk):
    title, lead = (
        "Lock dues have doubled",
        "The dues at the old lock doubled in May, and barges wait below it for days.",
    )
    text = f"OBSERVATORY OF RIVERS AND TOLLS\nNote 37\n\n{title}\n\n{lead}\n\n"
    assert (
        found(desk, f"{text}ORT, Note 37, page 2\n\nThe ORT lives by its readers alone.\n")
        == "Observatory of Rivers and Tolls"
    )
    assert found(desk, f"{text}The ORT lives by its readers alone.\n") is None
    assert found(desk, f"{text}A port and a court, nobody else.\n\nThe resort, too.\n") is None


def test_the_word_of_a_release_may_be_set_with_gaps(desk):
    name, _, mark, title, lead = PAPERS["ja"]
    assert found(desk, f"Menu\n\n{'　'.join(mark)}\n{name}\n\n{title}\n\n{lead}\n") == name
