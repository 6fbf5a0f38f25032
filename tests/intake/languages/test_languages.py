"""What intake reads in each of its languages: dates and numbers with exact spans, speakers, sentences."""

from datetime import date

import pytest

from builder.intake.attribution import Attribution
from builder.intake.languages import LANGUAGES
from builder.intake.mention import mentions
from builder.intake.number import numbers
from builder.intake.quotation import quoted
from builder.intake.resolve import Base, resolve
from builder.intake.sentence import sentences
from builder.intake.tense import is_ahead
from tests.intake.newsroom import draft

BASE = Base(date(2024, 11, 5))  # a Tuesday


def dates(text, code, base=BASE):
    found = []
    for mention in mentions(text, code):
        resolved = resolve(mention, base, is_ahead(text, mention, code))
        found.append((text[mention.start : mention.end], resolved.edtf if resolved else None))
    return found


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("de", "Am 28. Oktober 2024 sank es.", [("28. Oktober 2024", "2024-10-28")]),
        ("de", "Es sank am Montag, den 28. Oktober.", [("Montag, den 28. Oktober", "2024-10-28")]),
        ("de", "Es regnete vom 17.-18. Februar.", [("17.-18. Februar", "2024-02-17/2024-02-18")]),
        ("de", "Es sank in der Nacht zum 26. Oktober.", [("in der Nacht zum 26. Oktober", "2024-10-25/2024-10-26")]),
        ("de", "Sie kamen am Montagabend.", [("Montagabend", "2024-11-04")]),
        ("de", "Sie kamen vergangene Woche.", [("vergangene Woche", "2024-10-28/2024-11-03")]),
        ("de", "Das Gesetz wird am 1. Dezember gelten.", [("1. Dezember", "2024-12-01")]),
        ("fr", "Il a coulé le 1er novembre.", [("1er novembre", "2024-11-01")]),
        ("fr", "Il a coulé lundi dernier.", [("lundi", "2024-11-04")]),
        ("fr", "Il a plu du 17 au 18 février.", [("17 au 18 février", "2024-02-17/2024-02-18")]),
        (
            "fr",
            "Il a coulé en octobre, il y a trois jours.",
            [("octobre", "2024-10"), ("il y a trois jours", "2024-11-02")],
        ),
        ("it", "È affondata dal 3 al 5 novembre.", [("3 al 5 novembre", "2024-11-03/2024-11-05")]),
        ("it", "Dal 2022 ha piovuto, ieri no.", [("2022", "2022"), ("ieri", "2024-11-04")]),
        ("es", "Se hundió el lunes 28 de octubre de 2024.", [("lunes 28 de octubre de 2024", "2024-10-28")]),
        ("es", "Llovió entre el 3 y el 5 de noviembre.", [("3 y el 5 de noviembre", "2024-11-03/2024-11-05")]),
        ("es", "Llovió la semana pasada.", [("la semana pasada", "2024-10-28/2024-11-03")]),
        ("ko", "배는 2024년 10월 28일 가라앉았다.", [("2024년 10월 28일", "2024-10-28")]),
        ("ko", "배는 지난 28일 가라앉았다.", [("28일", "2024-10-28")]),
        ("ko", "오는 12월 1일 인양할 예정이다.", [("12월 1일", "2024-12-01")]),
        ("ko", "지난달 3일에 왔고 3일간 머물렀다.", [("지난달 3일", "2024-10-03")]),
        ("ko", "지난해 10월에 왔다.", [("지난해 10월", "2023-10")]),
        ("ja", "船は10月28日(月)に沈んだ。", [("10月28日(月)", "2024-10-28")]),
        ("ja", "船は4日に沈み、3日間続いた。", [("4日", "2024-11-04")]),
        ("ja", "先月と昨年10月に来た。", [("先月", "2024-10"), ("昨年10月", "2023-10")]),
        ("ja", "令和6年10月28日に沈んだ。", [("令和6年10月28日", "2024-10-28")]),
        ("uk", "Затонув у ніч на 26 жовтня.", [("у ніч на 26 жовтня", "2024-10-25/2024-10-26")]),
        ("uk", "Затонув минулого понеділка.", [("понеділка", "2024-11-04")]),
        ("ru", "Затонул с 25 по 26 октября.", [("25 по 26 октября", "2024-10-25/2024-10-26")]),
        ("en", "It rained from 28 October to 3 November.", [("28 October to 3 November", "2024-10-28/2024-11-03")]),
        ("en", "It grew between May and August 2024.", [("May and August 2024", "2024-05/2024-08")]),
        ("en", "It lasted from 2014 to 2017.", [("2014 to 2017", "2014/2017")]),
        ("en", "It sank two days ago.", [("two days ago", "2024-11-03")]),
        ("en", "It sank last Friday.", [("Friday", "2024-11-01")]),
        ("en", "The night of the 2nd to the 3rd was loud.", [("2nd to the 3rd", "2024-11-02/2024-11-03")]),
    ],
)
def test_dates(code, text, found):
    assert dates(text, code) == found


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "bis 2000 Soldaten"),
        ("de", "am 31. Februar"),
        ("fr", "les 3 articles"),
        ("ko", "3일간 6개월 동안 100일"),
        ("ja", "3日間、6カ月、28日目"),
        ("es", "24/7"),
    ],
)
def test_no_dates(code, text):
    assert dates(text, code) == []


def test_without_a_day_of_publication_days_stay_open():
    assert dates("船は10月28日に沈んだ。", "ja", Base()) == [("10月28日", "XXXX-10-28")]
    assert dates("Es sank am Montag.", "de", Base()) == [("Montag", None)]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("de", "rund 12.000 Soldaten", [("rund 12.000", 12000, None, "about")]),
        ("de", "1,5 Mio. Euro", [("1,5 Mio.", 1_500_000, None, "")]),
        ("de", "zwischen 30 und 35 Prozent", [("zwischen 30 und 35", 30, 35, "")]),
        ("fr", "près de 10 000 soldats", [("près de 10 000", 10000, None, "about")]),
        ("es", "más de dos mil personas", [("más de dos mil", 2000, None, "over")]),
        ("it", "circa tremila uomini", [("circa tremila", 3000, None, "about")]),
        ("ko", "약 1만2000명", [("약 1만2000", 12000, None, "about")]),
        ("ko", "3천여 명", [("3천", 3000, None, "over")]),
        ("ja", "約1万2千人", [("約1万2千", 12000, None, "about")]),
        ("ja", "3000人以上", [("3000", 3000, None, "at least")]),
        ("ja", "3億5000万円", [("3億5000万", 350_000_000, None, "")]),
        ("uk", "понад 2,05 млн тонн", [("понад 2,05 млн", 2_050_000, None, "over")]),
        ("ru", "от 90 до 120 тонн", [("90 до 120", 90, 120, "")]),
        ("ru", "не меньше 12 лодок", [("не меньше 12", 12, None, "at least")]),
        ("ru", "не больше 300 лодок", [("не больше 300", 300, None, "up to")]),
        ("ru", "не менее чем 12 лодок", [("не менее чем 12", 12, None, "at least")]),
    ],
)
def test_numbers(code, text, found):
    told = [(text[n.start : n.end].strip(), n.value, n.high, n.qualifier) for n in numbers(text, code, ())]
    assert told == found


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "die 47. Brigade"), ("de", "Artikel 5"), ("fr", "la 47e brigade"), ("it", "47° brigata"),
        ("ja", "第47旅団"), ("ko", "제47여단"), ("ko", "결의안 2270호"), ("en", "a Su-34"), ("en", "$5 a month"),
        ("de", "im Jahr 2023 sank es"),
    ],
)  # fmt: skip
def test_numbers_that_count_nothing(desk, code, text):
    told = draft(desk, {"en": "The ship was there and it is said that they have it. "}.get(code, "") + text)
    assert "figures" not in told.front


def said(desk, code, text):
    attribution = Attribution(LANGUAGES[code], desk.names, text)
    return [claim.voice.by for claim in attribution.claims(text)]


@pytest.mark.parametrize(
    ("code", "text", "by"),
    [
        ("de", "Am Montag sagte Hafenmeisterin Ada Brenner, dass 40 Schiffe fehlen.", "Ada Brenner"),
        ("de", "Laut NATO sind 40 Schiffe weg.", "NATO"),
        ("fr", "« 40 navires manquent », a déclaré la ministre Ada Brenner.", "Ada Brenner"),
        ("fr", "Selon le Pentagon, 40 navires manquent.", "Pentagon"),
        ("it", "Mancano 40 navi, ha detto Ada Brenner.", "Ada Brenner"),
        ("es", "Faltan 40 barcos, informó Ada Brenner.", "Ada Brenner"),
        ("uk", "Про це повідомив голова порту Остап Гавань.", "Остап Гавань"),
        ("ru", "Ушли 40 судов, сообщили в министерстве.", "министерстве"),
        ("ko", "항만 당국은 28일 “40척이 떠났다”고 밝혔다.", "항만 당국"),
        ("ko", "국방부에 따르면 40척이 떠났다.", "국방부"),
        ("ja", "国防省は28日、40隻が出たと発表した。", "国防省"),
        ("ja", "国防省によると、40隻が出た。", "国防省"),
    ],
)
def test_speakers(desk, code, text, by):
    assert by in said(desk, code, text)


def test_a_quotation_speaks_with_the_voice_that_closes_it(desk):
    text = "The port is closed.\n\n“We counted 40 ships. We counted 90 tugs. It is done,” Ada Brenner said.\n"
    assert [figure.get("by") for figure in draft(desk, text).front["figures"]] == ["Ada Brenner"] * 2


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("de", ["Es sank am 28. Oktober in der 47. Woche.", "Niemand sah es."]),
        ("ja", ["船は沈んだ。", "「誰も見ていない。静かだった」と述べた。"]),
        ("ko", ["배가 가라앉았다.", "아무도 못 봤다."]),
    ],
)
def test_sentences(code, parts):
    text = ("" if code == "ja" else " ").join(parts)
    assert [text[start:end] for start, end in sentences(text, LANGUAGES[code])] == parts


@pytest.mark.parametrize(
    "text", ["Il dit « oui », puis rien.", "Er sagt »oui« und geht.", "彼は「oui」と述べた。", "그는 “oui”라고 했다."]
)
def test_marks_of_all_languages(text):
    ((start, end),) = quoted(text)[0]
    assert text[start:end].strip() == "oui"


def test_names_are_found_in_their_inflected_forms(desk):
    found = {name.term.name for name in desk.names.find("за словами Володимира Зеленського і Зеленському")}
    assert found == {"Volodymyr Zelenskyy"}


HOSTILE = (
    "1" * 2000, "1.000." * 400, "28. " * 500, "am 1. bis " * 300, "a" * 2000, "von 1 " * 400, "1만" * 700, "28日" * 600,
    "월 " * 900, "und " * 500, "1-1-1/1/1." * 200, "zwischen 1 und " * 200, "the " * 500 + "said", "“" * 900,
    "2019, " * 400, "3, " * 600, "3月と" * 500, "Monday, " * 200,
)  # fmt: skip


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_hostile_lines_end(desk, code):
    """A pattern that goes back over what it read would not come to an end in these."""
    for text in HOSTILE:
        found = mentions(text, code)
        spans = [(number.start, number.end) for number in numbers(text, code, found)]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert len(Attribution(LANGUAGES[code], desk.names, text).claims(text)) <= len(text)
