"""The names by which a page calls itself: outlets that the desk does not know, by what stands beside their names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.intake import holder, nameplate
from builder.intake.languages import LANGUAGES
from builder.intake.paper import clean, is_name, is_press
from tests.intake.newsroom import draft

STORY = (
    "A barge with a load of gravel ran aground below the old lock on Tuesday, and nobody was hurt, the harbour office"
    " said.\n\nTwo tugs tried to pull it free until the evening. They will try again when the water is higher, said the"
    " harbour master, Ilse Brandt, who has seen three barges on that bank.\n"
)
HEAD = "Barge runs aground below the lock\n\n"


def found(desk, text):
    return draft(desk, text).front.get("source", {}).get("outlet")


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        ("", "© 2024 Lockside Courier. All rights reserved.\n", "Lockside Courier"),
        ("", "2024 Lockside Courier. All Rights Reserved.\n", "Lockside Courier"),
        ("", "Copyright © 2019-2024 Lockside Courier Ltd.\n", "Lockside Courier"),
        ("", "CY  (c) 2024 Lockside Courier\n", "Lockside Courier"),  # a field of a database's record
        ("LOCKSIDE WATER\n\n", "© 2024 Lockside Water SAL\n", "Lockside Water"),
        ("", "A pilot told Lockside Courier that he saw the bank too late.\n\nJoin the Courier’s WhatsApp channel\n",
         "Lockside Courier"),
        ("El Canal Digital\n\n", "© 2024 El Canal Digital · Calle de la Reina, 38\n", "El Canal Digital"),  # no house
        ("", "© 2024 Lockside Kurier Verlagsges.m.b.H. & Co KG, 5020 Lockside\n", "Lockside Kurier"),
        # A company's rights, and its paper's head.
        ("Lockside Courier\n\n", "Subscribe to Lockside Courier\n\n© 2024 Ostermoor Press (Pvt) Ltd.\n",
         "Lockside Courier"),
        ("LOCKSIDE DISPATCH  November 5, 2024\n\n", "LOCKSIDE DISPATCH  November 5, 2024\n", "LOCKSIDE DISPATCH"),
        ("LOCKSIDE DISPATCH\n\n", "Published in Lockside Dispatch, September 4th, 2024\n", "Lockside Dispatch"),
        ("", "© 2012–2024 „Lockside Tageblatt“ GmbH. Alle Rechte vorbehalten.\n", "Lockside Tageblatt"),
        ("Lockside Dispatch\n\n", "Sign up for the Lockside Dispatch newsletter\n", "Lockside Dispatch"),
        ("", "Subscribe to Gravel & Water\n\nThe views expressed here are not those of Gravel & Water.\n",
         "Gravel & Water"),
        ("УКР | ENG\n\n", "Автор: Ілля Бонд, «Нотатки шлюзу»\n\n© 2013-2024, Нотатки шлюзу. Передрук заборонено.\n",
         "Нотатки шлюзу"),
        ("The Lockside Standard\n\n", "© 2024 The Lockside Standard DAC. Registered in Ireland.\n",
         "The Lockside Standard"),
        ("El Diario del Canal\n\nNación Estados Mundo Finanzas Deportes Opinión\n\nEstados\n\n",
         "Estados | 05/11/2024 | 23:48\n\nÚnete a nuestro canal ¡EL DIARIO DEL CANAL ya está en WhatsApp!\n",
         "El Diario del Canal"),
        ("☰  Lockside Ledger   Ferries  Locks  Tolls\n\n", "", "Lockside Ledger"),
        ("Шлюз.Інфо — новини річки\n\n", "Підписуйтесь на Шлюз.Інфо у Telegram\n\n© Шлюз.Інфо. Передрук заборонено.\n",
         "Шлюз.Інфо"),
    ],
)  # fmt: skip
def test_an_outlet_that_the_desk_does_not_know_is_named(desk, above, below, outlet):
    assert found(desk, f"{above}{HEAD}{STORY}\n{below}") == outlet


@pytest.mark.parametrize(
    "below",
    [
        "© Ilse Brandt\n",  # a picture's
        "Follow Ilse Brandt on Instagram\n",
        "More from Anna Brandt\n\nFollow Anna Brandt\n",
        "Add us on Google News\n",
        "Staff writer Ilse Brandt covers the river.\n",
    ],
)
def test_a_person_or_a_platform_is_no_outlet(desk, below):
    assert found(desk, f"{HEAD}By Ilse Brandt\n\n{STORY}\n{below}") is None


def test_an_agency_on_a_page_with_a_name_of_its_own_is_whom_it_quotes(desk):
    page = f"Lockside Courier\n\n{HEAD}By Kyodo News\n\n{STORY}\n© 2024 Lockside Courier. All rights reserved.\n"
    assert found(desk, page) == "Lockside Courier"


def test_a_channel_is_named_above_its_posts(desk):
    assert found(desk, f"Lock and Barge, [05.11.2024 7:41]\n{STORY}") == "Lock and Barge"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("The Lockside Courier Newsletter", "The Lockside Courier"), ("Lockside Tagblatt AG", "Lockside Tagblatt"),
        ("About Lockside", "Lockside"), ("Lockside's", "Lockside"), ("ТОВ Шлюз", "Шлюз"),
    ],
)  # fmt: skip
def test_a_name_is_cleaned(printed, name):
    assert clean(printed) == name


def test_what_a_name_looks_like():
    assert is_name("Lockside Courier")
    assert not is_name("Google News")
    assert not is_name("X")
    assert is_press("Lockside Courier")
    assert not is_press("Ilse Brandt")


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_each_pattern_of_each_language_finds_its_name(code):
    patterns, _ = nameplate._patterns(code)
    assert len({kind for kind, _ in patterns}) >= 4
    assert all("(?P<name>" in pattern.pattern for _, pattern in patterns)


@given(st.text(alphabet="AaBb.'«»© -|,/0", max_size=80))
def test_any_line_is_read(text):
    assert all(name for name in holder._holders(text, dated=True))


STORIES = {
    "en": f"{HEAD}{STORY}",
    "ru": "Баржа села на мель ниже старого шлюза\n\nБаржа с гравием во вторник села на мель ниже"
    " старого шлюза, никто не"
    " пострадал, сообщили в порту. Два буксира до вечера пытались снять её с мели, завтра они попробуют снова.\n",
    "uk": "Баржа сіла на мілину нижче старого шлюзу\n\nБаржа з гравієм у вівторок сіла на мілину"
    " нижче старого шлюзу, ніхто"
    " не постраждав, повідомили в порту. Два буксири до вечора намагалися зняти її, завтра вони спробують знову.\n",
    "it": "Una chiatta si arena sotto la vecchia chiusa\n\nUna chiatta carica di ghiaia si è"
    " arenata martedì sotto la vecchia"
    " chiusa e nessuno è rimasto ferito, ha detto il porto. Due rimorchiatori hanno provato a liberarla fino a sera.\n",
    "es": "Una barcaza encalla bajo la vieja esclusa\n\nUna barcaza cargada de grava encalló el"
    " martes bajo la vieja esclusa y"
    " nadie resultó herido, dijo el puerto. Dos remolcadores trataron de sacarla hasta la noche.\n",
}


@pytest.mark.parametrize(
    ("language", "above", "below", "outlet"),
    [
        ("ru", "Лента\nПроисшествия\n", "Сетевое издание «Омут Инфо» (16+). Зарегистрировано 3 мая 2019 г. Главный"
         " редактор Бочкарёва Т. И.\n", "Омут Инфо"),
        ("uk", "", "Онлайн-медіа «Брід і верба» (ідентифікатор у реєстрі R00-00000)\n", "Брід і верба"),
        ("it", "", "Editore: Ghiaia Media SA, via del Ponte 4 | Privacy\nredazione@laghiaia.example\n",
         "La Ghiaia"),
        ("es", "El Cronista del Vado\nInicio  Deportes\n",
         "© 2024 EDITORIAL BARCAZA S.A.S. Prohibida su reproducción.\n", "El Cronista del Vado"),
        ("ru", "", "Тихий плёс © 2024\n", "Тихий плёс"),
        ("es", "La Barcaza del valle\n", "© 2024 La Barcaza del valle\n", "La Barcaza del valle"),
        ("uk", "", "© 2019–2024, Брід.Сіті. Усі права захищено.\n", "Брід.Сіті"),
        ("it", "", "Gazzetta del Fiume - P.IVA 000 - redazione@gazzettadelfiume.example\n", "Gazzetta del Fiume"),
        ("it", "Mole24\nMENU\n", "Mole24 è una testata registrata presso il Tribunale, n. 41/2009\n", "Mole24"),
        ("en", "Lockside Watch\n@lockside_watch\n", "", "Lockside Watch"),
    ],
)  # fmt: skip
def test_a_house_is_named_by_its_law_its_mail_or_its_handle(desk, language, above, below, outlet):
    assert found(desk, f"{above}\n{STORIES[language]}\n{below}") == outlet


@pytest.mark.parametrize(
    "page",
    [
        "Subscription\n{story}Digital Subscription\nSubscription\nManage your Subscription account\n",
        "{story}© 2024 Future US. All rights reserved.\n",  # the house of many papers
        "{story}BargeShop.example\nPartners\n",  # spelt by nothing but itself
        "{story}Ilse Brandt\nIlse Brandt, correspondent\n",
        "SubscribeSign UpLog In\n{story}SubscribeSign UpLog In\nSearch\n",
        "{story}The tea room at the lock (owned by Paul Ostrow), which laid the complaint, is closed for the winter.\n",
    ],
)
def test_a_menu_a_holding_a_partner_and_a_reporter_are_no_outlet(desk, page):
    assert found(desk, page.format(story=f"{HEAD}{STORY}\n")) is None


def test_a_masthead_of_which_the_text_speaks_in_quotation_marks_is_the_outlet(desk):
    told = "Завтра попробуют снова, рассказала «Тихому плёсу» начальница порта Ольга Брандт, её ждут к полудню.\n"
    assert found(desk, f"Тихий плёс\nНовости\n\n{STORIES['ru']}\n{told}\nТихий плёс, 2019-2024\n") == "Тихий плёс"


@pytest.mark.parametrize(
    "text",
    [
        "Deux morts dans un entrepôt\n2 décembre 2024\nPar Camille Rousset\n\nDeux ouvriers sont morts lundi dans"
        " un entrepôt du port, a annoncé la préfecture. Une enquête a été ouverte.\n",
        "埠頭で漁船が衝突、3人けが\n\n2024年12月3日\n\n3日朝、港で漁船が衝突し、乗組員がけがをした。市が発表した。\n\nシェアする\n",
        "Lock closed for winter\n\nLITTLE OSTROW - The lock is closed, the harbour office said on Tuesday.\n\nNobody"
        " was hurt there, and it will open again in spring.\n",
    ],
)
def test_a_byline_a_day_a_button_and_a_dateline_s_place_are_no_outlet(desk, text):
    decision = draft(desk, text).evidence["source.outlet"]
    assert (decision.value, decision.candidates) == (None, ())


@pytest.mark.parametrize(
    "line",
    [
        "© All Rights Reserved Lockside Line, a non-profit\n",
        '"copyright": "© 2025 Lockside Line. Redistribution under licence only."\n',
        "Copyright(C) Lockside Line\n",
    ],
)
def test_rights_are_read_however_their_words_stand(desk, line):
    assert found(desk, f"{HEAD}{STORY}\n{line}") == "Lockside Line"


def test_a_field_whose_line_ends_are_written_out_names_its_outlet_at_its_end(desk):
    field = STORY.replace("\n", "\\n") + "© 2024 Lockside Courier. All rights reserved."
    assert found(desk, field) == "Lockside Courier"


@pytest.mark.parametrize("line", ["☰  Lockside   Ferries  Locks", "☰  Home   Ferries  Locks", "☰"])
def test_a_town_and_a_word_of_menus_behind_the_mark_of_a_menu_are_no_outlet(desk, line):
    assert found(desk, f"{line}\n\n{HEAD}{STORY}") is None


def test_a_footnote_is_no_legal_line_of_the_house(desk):
    note = "Letter of the Association “Lockside Ledger” No. 118 of 9 April 2024 in answer to a question."
    assert found(desk, f"{HEAD}{STORY}\n¹ {note}\n") is None


def test_a_name_keeps_the_quotation_marks_of_its_last_word():
    assert clean('Centre "Ledger"') == 'Centre "Ledger"'
    assert clean('"Lockside Ledger"') == "Lockside Ledger"
