"""What numbers count, as newsrooms of each language write them: sums, pairs of adjectives, names in quotation marks."""

import pytest

from builder.intake.mention import mentions
from builder.intake.number import numbers
from builder.intake.unit import Unit, unit_of
from tests.intake.newsroom import draft

COUNTS = [
    ("en", "The donors gave 610 million US dollars.", [(610_000_000, "US dollars")]),
    ("en", "They paid N45 million and R12,000 for the barge.", [(45_000_000, "NGN"), (12_000, "ZAR")]),
    ("en", "The owner puts the damage at NIS 4 million.", [(4_000_000, "ILS")]),
    ("en", "The N1 and the R2 were shut.", []),
    ("en", "They want N20 million and three new boats.", [(20_000_000, "NGN"), (3, "new boats")]),
    ("it", "Il molo costa 2 milioni e mezzo di euro.", [(2_500_000, "euro")]),
    ("en", "It sent 120 Danish and Latvian soldiers.", [(120, "Danish and Latvian soldiers")]),
    ("en", "It lost 40 and the rebels 30 soldiers.", [(30, "soldiers")]),
    ("en", "The navy hit 12 “storage huts” on Monday.", [(12, "storage huts")]),
    ("en", "They held 24 UN staff and four former policemen.", [(24, "UN staff"), (4, "former policemen")]),
    ("en", "Some of the 1,200-odd single-engine boats left.", [(1200, "single-engine boats")]),
    ("en", "A 3,000-strong crowd waited for an 800-strong rebel force.", [(3000, "crowd"), (800, "force")]),
    ("de", "Man zahlte dreitausend Lei und 40 Forint.", [(3000, "Lei"), (40, "Forint")]),
    ("fr", "Le tir d’une vingtaine d’obus a coûté 300 couronnes.", [(20, "obus"), (300, "couronnes")]),
    ("es", "El barco costó 900 coronas.", [(900, "coronas")]),
    ("it", "Il molo costò 300 fiorini.", [(300, "fiorini")]),
    ("ru", "Склад передал муку трем тысячам семей за 500 франков.", [(3000, "семей"), (500, "франков")]),
    ("uk", "Порт дав ключі щонайменше трьом тисячам родин.", [(3000, "родин")]),
    ("uk", "Щодня від 20 до 25 КАБів падають на одинадцятеро бійців.", [(20, "КАБів"), (11, "бійців")]),
    ("ko", "피해액은 9천86억원이었다.", [(908_600_000_000, "원")]),
    ("ko", "지원금을 1천만 원에서 1천 500만 원으로 인상했다.", [(10_000_000, "원"), (15_000_000, "원")]),
    ("ko", "값은 1만2000원이다.", [(12_000, "원")]),
    ("ko", "아직 40명이 남았다.", [(40, "명")]),
    ("ja", "船は７割が壊れ、３割引きで売れた。", [(7, "割")]),
    ("ko", "발전기는 180㎿, 예비는 65㎾를 냈고 포대는 40㎏이다.", [(180, "MW"), (65, "kW"), (40, "kg")]),
    ("ja", "発電機は180㎿、袋は40㎏だ。", [(180, "MW"), (40, "kg")]),
    ("ja", "船は沖合約９０カイリで止まった。", [(90, "カイリ")]),
    ("ja", "６つの県で被害が出た。", [(6, "県")]),
    ("es", "Acumula mil 128 homicidios y más de mil 200 heridos.", [(1128, "homicidios"), (1200, "heridos")]),
    ("es", "Entre mil 15 y mil 500 casas.", [(1015, "casas")]),
    ("es", "Murieron 27 de las 51 víctimas a las 18.", [(27, "víctimas"), (51, "víctimas")]),
    ("fr", "Quelque 328 000 Moldaves ont voté.", [(328_000, "Moldaves")]),
    ("en", 'The Group of Seven found 12 "serious" violations.', [(12, "serious violations")]),
    ("uk", "Місто атакували 31 ударним безпілотником.", [(31, "ударним безпілотником")]),
    ("uk", "Обіцяли дві додаткові мобільні групи.", [(2, "додаткові мобільні групи")]),
    ("ko", "이 가운데 사상자는 4천700여명, 전사자는 600여명으로 추정된다.", [(4700, "사상자"), (600, "명")]),
    ("en", "It left 467 abducted and 30 unaccounted for.", [(467, "abducted"), (30, "unaccounted for")]),
    ("en", "The 40 rescued workers were taken ashore.", [(40, "rescued workers")]),
    ("uk", "Унаслідок обстрілу 40 постраждало.", [(40, "постраждало")]),
    ("de", "Zwei der elf verletzten Arbeiter kamen frei.", [(2, "verletzten Arbeiter"), (11, "verletzten Arbeiter")]),
    ("de", "Rund 600 Anwohner mussten ihre Wohnungen verlassen.", [(600, "Anwohner")]),
    ("es", "Cinco de los ocho barcos ardieron.", [(5, "barcos"), (8, "barcos")]),
    ("en", 'He made "at least three" runs and was paid $40.', [(3, "runs"), (40, "US dollars")]),
    ("de", "Er machte „mindestens 14“ Fahrten.", [(14, "Fahrten")]),
    ("ru", "Во втором квартале — 14.", []),
    ("uk", "Суд визначив заставу у розмірі 1,2 млн грн.", [(1_200_000, "гривень")]),
    ("ru", "Назначен залог в размере 51 тысячи рублей.", [(51_000, "рублей")]),
    ("ru", "Сапоги размера 42 стоят у двери.", []),
    ("ja", "消防や自衛隊が約320人態勢で捜索を続けている。", [(320, "人")]),
    ("ja", "27世帯61人が避難所に身を寄せている。", [(27, "世帯"), (61, "人")]),
    ("ja", "港の会社は40本を運休する。", [(40, "本")]),
    ("ja", "死者は5人、けが人は12人だった。", [(5, "死者"), (12, "けが人")]),
    ("ja", "赤字は11億円から18億円に膨らむ。", [(1_100_000_000, "円"), (1_800_000_000, "円")]),
    ("ko", "회사는 40척을 매각했고 사망자는 5명이다.", [(40, "척"), (5, "사망자")]),
    ("fr", "Une cinquantaine d'oiseaux mazoutés sont morts.", [(50, "oiseaux mazoutés")]),
]  # fmt: skip


def counted(code: str, sentence: str) -> list[tuple[float, str]]:
    found = [
        (each.value, unit_of(sentence, each, None, code)) for each in numbers(sentence, code, mentions(sentence, code))
    ]
    return [(value, unit.words) for value, unit in found if unit is not None]


@pytest.mark.parametrize(("code", "sentence", "found"), COUNTS)
def test_counts(code, sentence, found):
    assert counted(code, sentence) == found


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Most of them came from Norway (9,240), Denmark (715) and Latvia (416)."),
        ("de", "Die meisten kamen aus Norwegen (9.240), Dänemark (715) und Lettland (416)."),
        ("fr", "La plupart venaient de Norvège (9 240), du Danemark (715) et de Lettonie (416)."),
        ("uk", "Більшість із Норвегії (9240), Данії (715) та Латвії (416)."),
    ],
)
def test_numbers_in_brackets_are_parts_of_what_was_counted(code, sentence):
    before = Unit("boats", 0, 0.9)
    units = [unit_of(sentence, each, before, code) for each in numbers(sentence, code, mentions(sentence, code))]
    assert [unit and unit.words for unit in units] == ["boats"] * 3


@pytest.mark.parametrize("sentence", ["Ada (43) met Ben (51) and Cato (19).", "Port of Hull (2019), Dock (2,021)."])
def test_ages_and_years_in_brackets_count_nothing(sentence):
    before = Unit("boats", 0, 0.9)
    assert all(unit_of(sentence, each, before, "en") is None for each in numbers(sentence, "en", ()))


def test_a_pronoun_counts_what_was_counted_before(desk):
    text = "Notte al porto\n\nIl porto conta 40 barche nella baia. La guardia costiera ne conta dodici.\n"
    figures = draft(desk, text).front["figures"]
    assert [(each["value"], each["unit"]) for each in figures] == [(40, "barche"), (12, "barche")]
