"""Names that the vocabulary does not know: people who speak or hold an office, bodies, places; none that is known."""

import pytest

from builder.intake.draft import compose
from builder.intake.formats import read as read_any
from tests.intake.newsroom import NOW, draft


@pytest.fixture
def new(desk):
    def run(text, kind="people"):
        return [named.name for named in draft(desk, text).newcomers if named.kind == kind]

    return run


SPEAKERS = {
    "en": (
        "The quay is closed, harbour master Odde Varnik told reporters. “Nobody was hurt,” Varnik said.",
        "Odde Varnik",
    ),
    "en, a title, no verb": (
        "The men met Governor Mirko Ilvesk on the quay. Nobody was hurt there.",
        "Mirko Ilvesk",
    ),
    "uk": (
        "Причал закрито, повідомив начальник порту Андрій Ложченко. Постраждалих немає, додав Ложченко.",
        "Андрій Ложченко",
    ),
    "ru": (
        "Причал закрыт, сообщила представитель порта Елена Дрогач. Пострадавших нет, и порт работает.",
        "Елена Дрогач",
    ),
    "de": (
        "Der Kai ist gesperrt, sagte die Sprecherin Katrin Ohlsen am Montag. Verletzt wurde niemand.",
        "Katrin Ohlsen",
    ),
    "fr": (
        "Le quai est fermé, a déclaré lundi la directrice du port, Solène Quervic. Personne n’a été blessé.",
        "Solène Quervic",
    ),
    "it": (
        "Il molo è chiuso, ha detto il sindaco Renato Pezzali. Nessuno è rimasto ferito nel porto.",
        "Renato Pezzali",
    ),
    "es": (
        "El muelle está cerrado, dijo el alcalde Rubén Ordax el lunes. Nadie resultó herido en el puerto.",
        "Rubén Ordax",
    ),
    "ko": (
        "부두는 폐쇄됐다. 최도현 시장은 다친 사람이 없다고 밝혔다. 항구는 월요일에 다시 문을 연다고 시는 설명했다.",
        "최도현",
    ),
    "ja": (
        "埠頭は閉鎖された。アドニ・バルニク市長は、けが人はいないと述べた。港は月曜日に再開される見通しだという。",
        "アドニ・バルニク",
    ),
}


@pytest.mark.parametrize(("text", "name"), SPEAKERS.values(), ids=SPEAKERS)
def test_who_speaks_is_proposed_by_the_full_name(new, text, name):
    assert new(f"{text}\n") == [name]


def test_one_name_in_all_its_forms_is_one_candidate(new):
    text = (
        "Мер Віктор Маленко заявив, що міст відремонтують. За словами Віктора Маленка, постраждали 12 людей. "
        "Маленко додав, що Віктору Маленку допоможуть.\n"
    )
    assert new(text) == ["Віктор Маленко"]


@pytest.mark.parametrize(
    "name",
    ["Volodymyr Zelenskyy", "Volodymyr Zelenskyi", "Vladimir Zelensky", "Wolodymyr Selenskyj", "V. Zelensky"],
)
def test_a_known_name_is_not_proposed_in_another_spelling(new, name):
    assert new(f"The quay is closed, the president {name} said. “Nobody was hurt,” he said on Monday.\n") == []


def test_nor_in_other_signs(new):
    text = "埠頭は閉鎖された。ウォロディミル・ゼレンスキー大統領は、けが人はいないと述べた。港は再開されるという。\n"
    assert new(text) == []


def test_who_wrote_the_article_is_none_of_its_people(new):
    text = (
        "Quay closed after storm\n\nBy Ada Varnik\n\nThe quay is closed. The mayor Ada Varnik said so, the port says.\n"
    )
    assert new(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Despite Rockstar the port said nothing. Rockstar was told on Monday, and Rockstar said no more.",
        "Deep Water Drilling said the quay is closed. Nobody was hurt there on Monday.",
        "Die Deutsche Umwelthilfe sagte am Montag, der Kai sei gesperrt. Verletzt wurde dort niemand.",
        "Minister said on Monday that the Black Sea was calm. North Korean Soldiers said nothing.",
    ],
)
def test_what_is_no_person_is_not_taken_for_one(new, text):
    assert new(f"{text}\n") == []


BODIES = {
    "en": (
        "The Norvik Institute for Tides counted nine ships. The Norvik Institute for Tides is in Bergen.",
        ["Norvik Institute for Tides"],
    ),
    "en, a plain one": (
        "The Supreme Court and the Defence Ministry said nothing. The Harbour Board met at the harbour.",
        [],
    ),
    "en, owned": (
        "France's Regional Council met on Monday. Nothing was decided in the hall.",
        [],
    ),
    "uk": (
        "Компанія «Дельта-Порт» закрила причал. Постраждалих немає, кажуть у місті.",
        ["Дельта-Порт"],
    ),
    "de": (
        "Das Institut für Gezeitenkunde zählte am Montag neun Schiffe auf der Reede. Verletzt wurde dort niemand.",
        ["Institut für Gezeitenkunde"],
    ),
    "fr": (
        "L’Observatoire maritime de Kervellec a compté neuf navires. Personne n’a été blessé dans le port.",
        ["Observatoire maritime de Kervellec"],
    ),
    "ko": (
        "한빛해양연구소는 배 아홉 척을 셌다. 다친 사람은 없다고 시는 밝혔다.",
        ["한빛해양연구소"],
    ),
}


@pytest.mark.parametrize(("text", "names"), BODIES.values(), ids=BODIES)
def test_a_body_is_known_by_a_telling_word_and_one_of_its_own(new, text, names):
    assert new(f"{text}\n", "organizations") == names


def test_the_letters_in_brackets_are_its_alias(desk):
    text = "The Pelagic Survey Agency (PSA) counted nine ships. Nobody was hurt there, the PSA said.\n"
    (named,) = draft(desk, text).newcomers
    assert (named.name, named.aliases, named.times) == ("Pelagic Survey Agency", ("PSA",), 2)


def test_letters_that_more_words_stand_behind_are_of_a_longer_name(new):
    assert new("The Sea and Lodging Agency (GSLA) met. Nobody was hurt on the quay.\n", "organizations") == []


def test_places_of_datelines_and_of_telling_words(new):
    text = "BRENNHAVEN, Dec. 3, 2024 (Reuters) - The quay was closed. Ships went to the town of Little Ostrow.\n"
    assert new(text, "places") == ["Brennhaven", "Little Ostrow"]


def test_where_it_stands_and_why(desk):
    text = "Quay closed\n\nThe quay is closed, harbour master Adam Varnik told reporters on Monday, 3 May 2024.\n"
    (named,) = draft(desk, text).newcomers
    start, end = named.span
    assert (named.line, text.encode()[start:end].decode()) == (3, "Adam Varnik")
    assert named.because == "speaks, the first name is known"


def test_who_speaks_by_the_surname_alone_is_proposed_by_the_full_name(new):
    text = "The port announced that Odde Varnik will lead it from May. “We will do better,” Varnik said on Monday.\n"
    assert new(text) == ["Odde Varnik"]


def test_a_name_behind_an_office_and_a_comma_is_its_holder_s(new):
    assert new("The port's chief, Helen Varnik, called the demands out of reach. Nobody was hurt there.\n") == [
        "Helen Varnik"
    ]


def test_of_a_text_that_was_mis_decoded_no_name_is_proposed(new):
    text = "Der Kai ist gesperrt, sagte BÃ¼rgermeister Anton Weidt am Montag. Verletzt wurde dort niemand.\n"
    assert new(text) == []


def test_an_outlet_that_the_desk_does_not_know_comes_with_its_domain(desk):
    text = "---\ntitle: Quay closed\noutlet: Brackwater Daily\nurl: https://www.brackwater.example/quay\n---\n\n"
    sheet = read_any("quay.md", f"{text}The quay is closed after the storm of Monday, the port said.\n".encode())
    (named,) = compose(sheet, desk, NOW).newcomers
    assert (named.kind, named.name, named.domain) == ("outlets", "Brackwater Daily", "brackwater.example")
