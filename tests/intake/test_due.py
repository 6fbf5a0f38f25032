"""A day without its year is surely to come where the verb that governs it says so, in each language."""

from datetime import date

import pytest

from builder.intake.mention import mentions
from builder.intake.resolve import Base, resolve
from builder.intake.tense import is_ahead

BASE = Base(date(2024, 10, 29))


@pytest.mark.parametrize(
    ("code", "sentence", "edtf"),
    [
        ("en", "It promises to pay the rest by June.", "2025-06"),
        ("en", "The quay may stay shut until late July.", "2025-07"),
        ("en", "From January, we want to count the crates too.", "2025-01"),
        ("en", "It will be closed on 3 August.", "2025-08-03"),
        ("en", "They are under repair until August.", "2025-08"),
        ("en", "The keys must be handed over by 30 September.", "2024-09-30"),
        ("en", "He will answer the letter of 3 March.", "2024-03-03"),
        ("en", "The quay will reopen; it burned on 3 May.", "2024-05-03"),
        ("en", "The 3 May deal will hold.", "2024-05-03"),
        ("en", "Crews can begin in March, the office said.", "2025-03"),
        ("en", "The fee falls from $60 to $47 on January 20, under the rule that ministers laid.", "2025-01-20"),
        ("en", "Officials said repairs would last until May 12.", "2025-05-12"),
        ("en", "It snows here from December; until then they wait.", "2024-12"),
        ("en", "The man was freed in January.", "2024-01"),
        ("en", "They needed four hours, in December, with the tide.", "2023-12"),
        ("en", "It has stood empty, it says, since January.", "2024-01"),
        ("en", "Officials say it opens in December.", "2024-12"),
        ("de", "Das Geld ist auszahlbar noch im ersten Quartal.", "2025-01/2025-03"),
        ("de", "Im Dezember hat er gekündigt.", "2023-12"),
        ("de", "Die Halle habe man zum 30. November gekündigt.", "2024-11-30"),
        ("de", "Sie dürften bei der Wahl vom 20. Februar verlieren.", "2025-02-20"),
        ("en", "All will be required at their desks as of March 6.", "2025-03-06"),
        ("en", "They wouldn't talk and didn't move in December.", "2023-12"),
        ("fr", "Sans argent, nous arrêterons les grues en avril.", "2025-04"),
        ("fr", "Il réclame les camions saisis en janvier.", "2024-01"),
        ("it", "La nave fermata a gennaio aspetta.", "2024-01"),
        ("ja", "1月20日の地震のあと、家が建てられた。", "2024-01-20"),
        ("ja", "庁は12月にも案を公表する。", "2024-12"),
        ("ko", "대회를 3월까지 연장한다고 했다.", "2025-03"),
        ("ko", "배가 5월까지 들어왔다.", "2024-05"),
        ("de", "Zwei Hallen sollen bis 30. Juni schließen.", "2025-06-30"),
        ("de", "Die Sperre bleibt bis Ende März.", "2025-03"),
        ("de", "Der Erlass vom 3. März gilt nicht.", "2024-03-03"),
        ("fr", "Le plan doit être remis avant le 15 mars.", "2025-03-15"),
        ("fr", "Les grues partiront d'ici à la fin mars.", "2025-03"),
        ("it", "Il piano va consegnato entro il 15 marzo.", "2025-03-15"),
        ("it", "Da gennaio vogliamo contare anche le casse.", "2025-01"),
        ("it", "Il piano fu consegnato entro il 15 giugno.", "2024-06-15"),
        ("es", "La obra quedó aplazada para la primera semana de marzo.", "2025-03"),
        ("es", "El muelle sigue cerrado hasta el 15 de marzo.", "2025-03-15"),
        ("uk", "До 31 березня ми маємо здати ключі.", "2025-03-31"),
        ("uk", "Плата з 1 березня становитиме 44 гривні.", "2025-03-01"),
        ("uk", "Причал мають відкрити, каже він. У березні ми працювали в дві зміни.", "2024-03"),
        ("ru", "Причал закроют, не раньше марта их будут чинить.", "2025-03"),
        ("ru", "Приказ от 3 марта не действует.", "2024-03-03"),
        ("ja", "3月末までに鍵を渡す方針だ。", "2025-03"),
        ("ja", "規則は1月1日に施行される。", "2025-01-01"),
        ("ko", "늦어도 3월 3일까지 열쇠를 넘겨야 합니다.", "2025-03-03"),
    ],
)
def test_the_verb_tells_the_side(code, sentence, edtf):
    (mention,) = mentions(sentence, code)
    found = resolve(mention, BASE, is_ahead(sentence, mention, code))
    assert found is not None
    assert found.edtf == edtf
