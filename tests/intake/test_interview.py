"""Whose are the answers of an interview: of whom its opening tells, never of a report's headings or lists."""

import pytest

from benchmarks.intake import ours


def _said_by(text: str) -> dict[str, str]:
    drafted = ours.draft("x.txt", text.encode())
    assert drafted is not None
    return {str(each.get("value")): each.get("by", "") for each in drafted.front.get("figures", ())}


_DASHES = {
    "uk": (
        "Розмова про порт\n\nОльга Лиман десять років веде облік кораблів у порту. Ми зустрілися в кав'ярні.\n\n"
        "— Скільки кораблів стоїть на рейді?\n\n— Було 34 кораблі. Тепер менше, бо вода спала.\n\n"
        "— Штаб говорить про 78 причалів.\n\n— Їх 56 причалів, я рахувала сама.\n\n"
        "— Хто за це платить?\n\n— Ніхто не платить, ми просимо щороку.\n\n— Що далі?\n\n— Далі зима.\n"
    ),
    "ru": (
        "Разговор о порте\n\nОльга Лиманова десять лет ведет учет кораблей в порту. Мы встретились в кафе.\n\n"
        "— Сколько кораблей стоит на рейде?\n\n— Было 34 корабля. Теперь меньше, вода спала.\n\n"
        "— В штабе говорят о 78 причалах.\n\n— Их 56 причалов, я считала сама.\n\n"
        "— Кто за это платит?\n\n— Никто не платит, мы просим каждый год.\n\n— Что дальше?\n\n— Дальше зима.\n"
    ),
}


@pytest.mark.parametrize("code", _DASHES)
def test_answers_behind_dashes_are_of_whom_the_opening_tells(code: str) -> None:
    found = _said_by(_DASHES[code])
    assert "Ольга Лиман" in found["34"]
    assert found["34"] == found["56"]
    assert found.get("78") != found["34"]


def test_a_list_behind_dashes_is_no_talk() -> None:
    text = (
        "Порт у цифрах\n\nОльга Лиман десять років веде облік кораблів у порту.\n\n"
        "— На рейді стоїть 34 кораблі.\n\n— У порту працює 56 причалів.\n\n— Зачинено 78 складів.\n\n— Далі зима.\n"
    )
    found = _said_by(text)
    assert not found["34"]
    assert not found["56"]


def test_answers_are_open_where_the_opening_tells_of_two() -> None:
    text = _DASHES["uk"].replace("Ми зустрілися в кав'ярні.", "Іван Затока веде облік складів.")
    assert not _said_by(text)["34"]


_QUOTED = {
    "ko": (
        "부두를 세는 사람\n\n지난 가을 부두에 배가 몰렸다. 항만센터에서 배를 세는 문가람(41) 소장을 만났다.\n\n"
        "배가 얼마나 들어왔나.\n\n“지난해 34척이 들어왔습니다. 생각보다 많았어요.”\n\n"
        "왜 늘었나.\n\n“창고 56곳이 비어 있었으니까요. 그게 다입니다.”\n\n"
        "앞으로 나아질까.\n\n“내년에는 모르겠습니다. 물이 줄고 있어요.”\n",
        "문가람",
    ),
    "ja": (
        "船を数える人\n\n昨秋、港に船が集まった。港湾センターで船を数える森川さんに話を聞いた。\n\n"
        "――船はどれだけ来ましたか。\n\n「昨年は34隻が入港しました。思ったより多かった」\n\n"
        "――なぜ増えたのですか。\n\n「倉庫56棟が空いていたからです。それだけです」\n\n"
        "――これからどうなりますか。\n\n「来年は分かりません。水が減っています」\n",
        "森川",
    ),
}


@pytest.mark.parametrize("code", _QUOTED)
def test_answers_between_marks_are_of_whom_the_paper_met(code: str) -> None:
    text, who = _QUOTED[code]
    found = _said_by(text)
    assert found["34"] == found["56"] == who


def test_quotations_below_plain_paragraphs_are_no_answers() -> None:
    text = _QUOTED["ko"][0]
    for asked, told in (("들어왔나.", "들어왔다."), ("늘었나.", "늘었다."), ("나아질까.", "나아진다.")):
        text = text.replace(asked, told)
    assert not _said_by(text)["56"]
