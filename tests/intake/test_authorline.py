"""Whom one line names as having written the article, and what stands beside the names."""

import pytest

from builder.intake.authorline import authorline
from builder.intake.languages import LANGUAGES


@pytest.mark.parametrize(
    ("code", "line", "names"),
    [
        ("en", "By Ada Brenner and Jo Roe in Port Ellery", "Ada Brenner, Jo Roe"),
        ("en", "By ADA BRENNER | abrenner@post.example | Post staff", "Ada Brenner"),
        ("en", "Harbour Radio | By Ada Brenner, Jo Roe", "Ada Brenner, Jo Roe"),
        ("en", "By Ada Brenner | Edited by Jo Roe", "Ada Brenner"),
        ("en", "Ada Brenner, Defence Editor, and Jo Roe in Rotterdam", "Ada Brenner, Jo Roe"),
        ("en", "ADA BRENNER, Defence Correspondent", "Ada Brenner"),
        ("en", "Ada Brenner Energy Correspondent", "Ada Brenner"),
        ("en", "Rabia Sultan | Waseem Akhtar Baloch Published September 4, 2025 Updated about 6 hours ago",
         "Rabia Sultan, Waseem Akhtar Baloch"),
        ("en", "Words: E. Stavridou", "E. Stavridou"),
        ("en", "Questions & Answers by Maarja Tamm and Colm Devaney", "Maarja Tamm, Colm Devaney"),
        ("en", "By Brian Kiplimo and Achieng' Owuor", "Brian Kiplimo, Achieng' Owuor"),
        # As copied pages run things together.
        ("en", "Ada BrennerPublished Jul 17, 2024, 11:21am|Updated Jul 17, 2024, 6:39pm", "Ada Brenner"),
        ("en", "Ada Brenner@adabrenner", "Ada Brenner"),
        ("en", "Ada Brenner5 hours ago", "Ada Brenner"),
        ("en", "byAda Brenner", "Ada Brenner"),
        ("en", "Ada BrennerThe West Gazette", "Ada Brenner"),
        ("en", "Ada Brenner 2 minutes read", "Ada Brenner"),
        ("en", "By Ada Brenner and Jo Roe The Associated Press", "Ada Brenner, Jo Roe"),
        ("en", "By Ada Brenner For Delta.com", "Ada Brenner"),
        ("en", "Ada Brenner Deputy Content Hub Director", "Ada Brenner"),
        ("en", "Ada Brenner Ada Brenner", "Ada Brenner"),
        ("de", "Von Ulrich BrennerKorrespondent", "Ulrich Brenner"),
        ("de", "Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Tobias Brenner", "Tobias Brenner"),
        ("de", "von David Straub, MDR THÜRINGEN", "David Straub"),
        ("de", "von Henrike Pfalz, RSA Magdeburg", "Henrike Pfalz"),
        ("de", "Ein Gastbeitrag von Lavinia Trauth", "Lavinia Trauth"),
        ("de", "Die Fragen stellte Malte Iwersen.", "Malte Iwersen"),
        ("de", "- Autor: Torsten Quast (Berlin), +49 30 555 0111", "Torsten Quast"),
        ("fr", "jeudi 5 mars, par Innocent Bahati", "Innocent Bahati"),
        ("fr", "Par Maëlle Kerviel (Calais, envoyée spéciale) et Hugo Battesti", "Maëlle Kerviel, Hugo Battesti"),
        ("fr", "Par Ségolène Mauroy, avec Théo Lacassagne à Kiev", "Ségolène Mauroy, Théo Lacassagne"),
        ("es", "Marta Fuertes / Julio Casado", "Marta Fuertes, Julio Casado"),
        ("es", "Por Yeny Huanca y redacción", "Yeny Huanca"),
        ("it", "colloquio con Oksana Melnyčenko di Tiziana Fogliani", "Tiziana Fogliani"),
        ("it", "dal nostro inviato Saverio Lentini", "Saverio Lentini"),
        ("uk", "Данило Кривець, текст", "Данило Кривець"),
        ("uk", "19 червня, 16:40 | Лариса Ковбасюк", "Лариса Ковбасюк"),
        ("uk", "Ведуть Юлія Рогач і Данило Марченко", "Юлія Рогач, Данило Марченко"),
        ("ru", "Текст: Нина Ратова, при участии Б. К.", "Нина Ратова"),
        ("ru", "Инга Стродс · понедельник, 29 сентября, 16:42", "Инга Стродс"),
    ],
)  # fmt: skip
def test_the_names_of_a_line(desk, code, line, names):
    found = authorline(line, LANGUAGES[code], desk.vocabulary)
    assert found is not None
    assert ", ".join(found.names) == names


@pytest.mark.parametrize(
    "line",
    [
        "Energy Correspondent",
        "By Kyiv Post",
        "Kyiv Post",
        "12 March 2026",
        "Share on WhatsApp",
        "RSA Magdeburg",
        "Copyright Ada Brenner",
        "Getty Images",
        "By Tuesday the bridge was open again, the province said, and the ferries were back at work by noon.",
    ],
)
def test_a_line_that_names_nobody(desk, line):
    assert authorline(line, LANGUAGES["en"], desk.vocabulary) is None


def test_the_outlet_and_a_town_of_the_text_are_nobody(desk):
    english, told = LANGUAGES["en"], "The school in Birnin Kebbi was raided at night."
    found = authorline("by Hauwa Tukur, Birnin Kebbi", english, desk.vocabulary, prose=told)
    assert found is not None
    assert found.names == ("Hauwa Tukur",)
    assert authorline("Slow Danube", english, desk.vocabulary, house="Slow Danube") is None
    assert authorline("Birnin Kebbi", english, desk.vocabulary, prose=told) is None
    assert authorline("Slow Danube", english, desk.vocabulary) is not None


def test_what_stands_beside_is_told(desk):
    english = LANGUAGES["en"]
    found = authorline("Ada Brenner, Defence Editor · 2 May 2024 · 3 min read", english, desk.vocabulary)
    assert found is not None
    assert not found.is_opened
    assert found.beside >= {"trade", "day", "figure"}
