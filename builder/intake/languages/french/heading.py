"""French: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="titre|objet",
    passed_on=r"transféré(?:e|s)? (?:depuis|de|par|plusieurs fois)(?: la chaîne| le canal)?|republié de",
    text="texte|corps|contenu",
    dek="chap[oô]|chapeau|sous-titre|accroche|résumé",
    note="ACTUALISATION|ACTUALISÉ|MISE À JOUR|PAPIER GÉNÉRAL|LEAD|PRÉCISION|RECTIFICATIF",
    style="titre",
    titled=listed("titre"),
    quoted="citation",
    fields={"titre": ("title", 0.85), "publié": ("date", 0.85), "auteur": ("author", 0.8)},
    flash="alerte(?: info)?|flash(?: info)?|urgent|dernière minute",
    leaves="de|sur",
)
