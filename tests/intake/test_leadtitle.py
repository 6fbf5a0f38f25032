"""A title made of a lead: its own words, nothing cut amid a thought, nothing that goes stale."""

import pytest

from builder.intake.attribution import Attribution
from builder.intake.languages import LANGUAGES
from builder.intake.leadtitle import drafted


def title(desk, lead):
    return drafted(lead, Attribution(LANGUAGES["en"], desk.names, lead), LANGUAGES["en"])


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        ("The port of Ellery is closed, the Harbour Authority said on Monday.", "The port of Ellery is closed"),
        ("The port of Ellery was closed this week. Nobody was hurt.", "The port of Ellery was closed"),
        ("The port of Ellery was closed on 3 May.", "The port of Ellery was closed"),
        (
            "Ships said to be on their way to the old harbour of the town of Port Ellery with grain and wood and coal "
            "for the whole winter have not been seen.",
            "Ships have not been seen",
        ),
        (
            "The port of Ellery was closed after a crane fell on the old shed at the northern quay in the early hours, "
            "and the pilots went home.",
            "The port of Ellery was closed after a crane fell on the old shed at the northern quay in the early hours",
        ),
        ("Ada Brenner said so.", "Ada Brenner said so"),
    ],
)
def test_drafted(desk, lead, wanted):
    assert title(desk, lead) == wanted


def test_every_word_of_a_drafted_title_stands_in_the_lead(desk):
    lead = "After weeks of talks, which began in May, the pilots of Ellery, who had been on strike, agreed to go back."
    assert set(title(desk, lead).split()) <= {*lead.split(), *lead.rstrip(".").split(), *lead.replace(",", "").split()}


@pytest.mark.parametrize(
    ("code", "lead", "wanted"),
    [
        ("ru", "Лёд закрыл порт Эллери, заявили лоцманы во вторник.", "Лёд закрыл порт Эллери, заявили лоцманы"),
        ("uk", "Крига закрила порт Еллері у вівторок.", "Крига закрила порт Еллері"),
        ("fr", "La glace a fermé le port d'Ellery en novembre.", "La glace a fermé le port d'Ellery"),
        ("de", "Das Eis hat den Hafen geschlossen am Dienstag.", "Das Eis hat den Hafen geschlossen"),
        ("es", "El hielo cerró el puerto de Ellery el martes.", "El hielo cerró el puerto de Ellery"),
        ("it", "Il ghiaccio ha chiuso il porto nel 2023.", "Il ghiaccio ha chiuso il porto"),
        ("en", "“The ice came in one night and stayed.”", "The ice came in one night and stayed"),
    ],
)
def test_a_drafted_title_ends_with_no_preposition_and_is_no_quotation(desk, code, lead, wanted):
    language = LANGUAGES[code]
    assert drafted(lead, Attribution(language, desk.names, lead), language) == wanted
