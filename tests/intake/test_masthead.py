"""Names at a page's edges: the domain that a reader view prints above an article, and who is spelt by it."""

import pytest

from builder.intake.masthead import _label
from tests.intake.newsroom import draft
from tests.intake.test_outlet_table import STORIES


def found(desk, text):
    drafted = draft(desk, text)
    return drafted.front.get("source", {}).get("outlet"), drafted.evidence["source.outlet"].doubt


def page(code, top, below="", inside=""):
    head, first, second = STORIES[code]
    parts = (top, head, "Ada Brenner", "5 min", first, f"{second} {inside}".strip(), below)
    return "\n\n".join(each for each in parts if each) + "\n"


@pytest.mark.parametrize(
    ("code", "host", "line", "name"),
    [
        ("en", "millrace.example", "Ada Brenner writes for Millrace.", "Millrace"),
        ("de", "donau-kurve.example", "red, donauKURVE/Agenturen", "donauKURVE"),
        ("fr", "lacledesbiefs.example", "La Clé des Biefs paraît le jeudi.", "La Clé des Biefs"),
        ("es", "cronicadelrio.example", "Crónica del Río", "Crónica del Río"),
        ("it", "piubarche.example", "Più Barche", "Più Barche"),
        ("uk", "zatoka-ta-shliuz.example", "Затока та Шлюз - журнал тихих розмов.", "Затока та Шлюз"),
        ("ru", "staryishlyuz.example", "Старый шлюз выходит раз в месяц.", "Старый шлюз"),
        ("ko", "gangmaru.example", "강마루", "강마루"),
        ("ja", "mizunoe.example", "みずのえ", "みずのえ"),
    ],
)
def test_the_domain_above_an_article_spells_a_name_of_the_page(desk, code, host, line, name):
    assert found(desk, page(code, host, line))[0] == name


@pytest.mark.parametrize("code", STORIES)
def test_without_a_name_the_domain_itself_is_told_and_left_to_review(desk, code):
    outlet, doubt = found(desk, page(code, "www.schleuse42.example"))
    assert outlet == "schleuse42.example"
    assert doubt == "schleuse42.example is a domain; the page tells no name for it"


def test_a_domain_that_the_desk_knows_names_its_outlet(desk):
    assert found(desk, page("en", "gazette.example.net")) == ("Harbour Gazette", "")


@pytest.mark.parametrize("code", STORIES)
def test_a_domain_elsewhere_is_no_page_s(desk, code):
    assert found(desk, page(code, "", "schleuse42.example"))[0] is None
    assert found(desk, page(code, "", inside="(schleuse42.example)"))[0] is None


def test_what_sounds_otherwise_is_not_spelt(desk):
    assert found(desk, page("uk", "zatoka.example", "Затон та Шлюз"))[0] == "zatoka.example"
    assert found(desk, page("ko", "gangmaru.example", "강나루"))[0] == "gangmaru.example"


def test_a_name_in_quotation_marks_beside_its_address(desk):
    line = "ЦДО «Вежа», вул. Вірменська, 9, Львів · vezha.example"
    assert found(desk, page("uk", "", line))[0] == "Вежа"
    assert found(desk, page("uk", "", line.replace("vezha", "kedr")))[0] is None


@pytest.mark.parametrize(
    ("host", "label"), [("www.kurier.example", "kurier"), ("kurier.co.uk", "kurier"), ("co.example", "co"), ("x", "")]
)
def test_the_part_of_a_domain_that_is_a_name(host, label):
    assert _label(host) == label
