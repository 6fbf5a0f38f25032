"""Italian: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="titolo|oggetto",
    passed_on=r"inoltrato (?:da(?:l canale)?|molte volte)",
    text="testo|corpo",
    dek="sommario|occhiello|catenaccio|sottotitolo|abstract",
    note="AGGIORNA|AGGIORNAMENTO|RIEPILOGO|RIPETIZIONE|CORREGGE",
    style="titolo",
    titled=listed("titolo"),
    quoted="citazione|cita",
    fields={
        "titolo": ("title", 0.85),
        "pubblicato": ("date", 0.85),
        "fonte": ("outlet", 0.7),
        "autore": ("author", 0.8),
    },
    flash="ultim'ora|ultima ora|flash|urgente",
    leaves="di|su",
)
