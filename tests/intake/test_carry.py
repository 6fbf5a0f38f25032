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
