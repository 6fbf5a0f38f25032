"""Where a sentence ends behind an abbreviation."""

import pytest

from builder.intake.languages import LANGUAGES
from builder.intake.sentence import sentences


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("en", "It closed at 6 p.m. The mayor left.", 2),
        ("en", "He met U.S. President Lane at 6 p.m. Friday.", 1),
        ("en", "Dr. Lane, of Acme Inc. in Ellery, left.", 1),
        ("de", "Es kostete 5 Mio. Die Stadt zahlt.", 2),
        ("de", "Es kostete 5 Mio. Euro.", 1),
        ("fr", "Le bourg a 40 hab. Le maire parle.", 2),
        ("fr", "Hier, M. Le Gall a parlé.", 1),
        ("es", "Viajó a EE.UU. El martes volvió.", 2),
        ("it", "Costa 5 mln. Il sindaco tace.", 2),
        ("it", "Il sen. La Rocca tace.", 1),
        ("ru", "Это стоило 5 тыс. руб. На причале пусто.", 2),
        ("ru", "В 2024 г. Москва платила.", 1),
        ("uk", "Рада виділила 2,3 млн грн. На них чергують 64 людини.", 2),
        ("uk", "У 2024 р. Україна платила.", 1),
    ],
)
def test_an_abbreviation_ends_a_sentence_where_a_common_word_begins_the_next(code, text, count):
    assert len(sentences(text, LANGUAGES[code])) == count
