"""Lines that send the reader elsewhere are teasers, whatever follows; a text's own words are not."""

import pytest

from builder.intake.furniture import pages
from builder.intake.languages import LANGUAGES
from builder.intake.passage import Kind
from builder.intake.signpost import signpost


def ruling(text, code):
    return signpost(text, LANGUAGES[code], pages(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Also read: The ferry that three mayors opened has been closed again, and nobody says why."),
        ("en", "READ MORE Ferry closed again after a week"),
        ("uk", "Читайте також: Пором, який відкривали тричі, знову зачинили, і ніхто не каже чому."),
        ("ru", "Читать еще: Паром снова закрыли после недели работы"),
        ("fr", "À LIRE AUSSI  Le bac que trois maires ont inauguré est de nouveau fermé."),
        ("de", "Lesen Sie auch: Die Fähre, die drei Bürgermeister eröffnet haben, ist wieder geschlossen."),
        ("en", "Watch: Ferry closed again after a week"),
        ("en", "Also read: Why the ferry is late. Its pilots were not told of the new hours."),
        ("es", "Leer también: El transbordador vuelve a cerrar. La medida dura toda la semana."),
        ("en", "[Read also] Why the ferry is late. Its pilots were not told of the new hours."),
        ("ja", "＜あわせて読む＞ 渡し船がまた運休に。住民は橋の完成を待っている。"),
        ("ko", "[함께 읽기] 나룻배가 다시 멈췄다. 주민들은 다리를 기다린다."),
        ("ko", '▶관련기사 : "나룻배가 다시 멈췄다"…주민들은 다리를 기다린다'),
        ("ko", "함께 읽기 ▸ 나룻배가 멈춘 뒤의 겨울들"),
        ("it", "Leggi anche  Il traghetto si ferma di nuovo: ecco chi aspetta il ponte"),
        ("fr", "A lire également : le bac de nouveau fermé"),
        ("en", "► Also read: Ferry closed again after a week"),
    ],
)
def test_a_line_that_leads_elsewhere_is_a_teaser(code, text):
    found = ruling(text, code)
    assert found is not None
    assert found.kind is Kind.TEASER


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Watch: The council has been told that the ferry will be closed until the end of May."),
        ("en", "Also read: The ferry was closed. The mayor said that it would open again. Nobody believed it."),
        ("en", "READ MORE"),
        ("en", "The ferry | The lock | The bridge over the weir"),
        ("it", "Il traghetto  di nuovo fermo: ecco chi aspetta il ponte"),
        ("ja", "◇「電話は鳴らなかった」"),
        ("en", "[The council] said that the ferry would be closed."),
        ("en", "Also read: The ferry was closed. " + "The mayor of Ellery and his two deputies said so on Friday " * 4),
        ("en", "THE COUNCIL said that the ferry would be closed."),
        ("fr", "LE CONSEIL a dit que le bac resterait fermé."),
    ],
)
def test_what_a_text_says_itself_is_none(code, text):
    assert ruling(text, code) is None
