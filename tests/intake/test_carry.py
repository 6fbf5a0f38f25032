"""Who speaks in a sentence that names nobody: told by the next one, by a transcript's label, by what heads a list."""

from benchmarks.intake import ours


def _said_by(text: str) -> dict[str, str]:
    drafted = ours.draft("x.txt", text.encode())
    assert drafted is not None
    return {str(each.get("value")): each.get("by", "") for each in drafted.front.get("figures", ())}


def test_the_next_sentence_says_of_this_one_who_told_it() -> None:
    text = (
        "Паводок в Приморье\n\nВ трех округах подтоплены 212 жилых домов из-за паводка. "
        "Об этом сообщил журналистам Григорий Ламин.\n\nРека поднялась за ночь, и мост стоит в воде.\n"
    )
    assert "Ламин" in _said_by(text)["212"]
    apart = text.replace("Об этом сообщил журналистам Григорий Ламин.", "Дождь идет третий день.")
    assert not _said_by(apart)["212"]


def test_a_transcript_speaks_by_its_labels_and_a_question_is_nobody_s() -> None:
    text = (
        "Briefing by Dana Whitfield\n\nMS WHITFIELD: Good afternoon. We are sending 34 trucks to the port.\n\n"
        "QUESTION: And the 78 ships that wait outside?\n\nMS WHITFIELD: There are 56 ships, not more.\n"
    )
    found = _said_by(text)
    assert found["34"] == found["56"] == "Dana Whitfield"
    assert not found.get("78")


def test_the_items_of_a_list_rest_on_who_is_named_above_it() -> None:
    text = (
        "Losses of the day\n\nThe army lost 1,340 soldiers on that day. The General Staff wrote this on Facebook.\n\n"
        "It has also lost:\n\ntanks – 448 (+7)\n\nartillery systems – 846 (+11)\n"
    )
    found = _said_by(text)
    assert "General Staff" in found["1340"]
    assert "General Staff" in found["448"]
    assert "General Staff" in found["846"]


def test_an_interview_speaks_by_the_names_that_open_its_answers() -> None:
    text = (
        "Wie der Hafen wächst\n\nGeorg Lanz leitet den Hafen von Ellern seit zwei Jahren und baut ihn um.\n\n"
        "Wie viele Kräne haben Sie heute?\n\nLanz: Im Januar waren es noch 34 Kräne am Kai.\n\n"
        "Reichen Ihnen die 78 Schlepper?\n\nLanz: Wir brauchen 56 Lotsen mehr, und das bald.\n"
    )
    found = _said_by(text)
    assert found["34"] == found["56"] == "Georg Lanz"
    assert not found.get("78")


def test_a_body_tells_of_its_doings_and_not_of_what_another_clause_says() -> None:
    found = _said_by(
        "Quay closed at Ellery\n\nThe port authority closed 34 berths, after the old court had fined 56 pilots.\n\n"
        "The mood was bad, said the harbour union; the last count was 78 ships.\n"
    )
    assert "port authority" in found["34"]
    assert not found["56"]
    assert not found["78"]


_ABOVE = {
    "岸壁にいた77歳の漁師の男性": (
        "港町、船の急増に対応急ぐ\n\n16日、港に多くの船が集まりました。町は対応を急いでいます。\n\n岸壁では荷下ろしが続いていました。\n\n"
        "岸壁にいた77歳の漁師の男性：\n\n「昨年は34隻が入港しました。思ったより多かったのです」\n\n港は18日に閉まります。町は議会に予算を求める方針です。\n\n次の船は年明けに入る見通しで、岸壁の工事も続きます。\n"
    ),
    "Ada Brenner": (
        "Ships come to Ellery\n\nThe port was full at noon on Monday, and the quay was closed.\n\n"
        "Ada Brenner:\n\n“We counted 34 ships at the quay. It was too much for us.”\n\nThe quay opens on Friday.\n"
    ),
    "정가람 이장": (
        "부두에 배가 몰렸다\n\n16일 부두에 배가 몰렸습니다. 마을은 대응을 서두르고 있습니다.\n\n"
        "정가람 이장:\n\n“지난해 34척이 들어왔습니다. 생각보다 많았어요.”\n\n부두는 18일에 닫힙니다.\n"
    ),
}


def test_a_name_on_a_line_of_its_own_speaks_in_the_quotation_below() -> None:
    assert {who: _said_by(text)["34"] for who, text in _ABOVE.items()} == dict(zip(_ABOVE, _ABOVE, strict=True))
    heads = ("三つの理由", "Three reasons", "세 가지 까닭")
    for (who, text), head in zip(_ABOVE.items(), heads, strict=True):
        assert not _said_by(text.replace(who, head))["34"]
