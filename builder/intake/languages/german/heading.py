"""German: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="titel|überschrift|betreff|schlagzeile",
    passed_on=r"weitergeleitet (?:von|aus)|oft weitergeleitet",
    text="text|inhalt|volltext",
    dek="vorspann|teaser|unterzeile|untertitel|lead|anriss",
    note="NEU|AKTUALISIERT|AKTUALISIERUNG|ERGÄNZT|WIEDERHOLUNG|KORREKTUR"
    "|ZUSAMMENFASSUNG|BERICHTIGUNG|Neu|Ergänzt|Aktualisiert|Wiederholung|Korrektur",
    style="überschrift",
    titled=listed("titel"),
    quoted="zitat",
    fields={
        "titel": ("title", 0.85),
        "veröffentlicht": ("date", 0.85),
        "datum": ("date", 0.7),
        "quelle": ("outlet", 0.7),
        "autor": ("author", 0.8),
    },
    flash="eilmeldung|eil",
    leaves="von",
)
