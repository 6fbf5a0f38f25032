"""Public bodies and their releases: whose name heads a page, and who signs it."""

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
