"""Spanish: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="titular|título|asunto",
    passed_on=r"reenviado (?:de|desde|por|desde el canal|del canal|muchas veces)",
    text="texto|cuerpo|contenido",
    dek="entradilla|bajada|copete|subtítulo|sumario|resumen",
    note="Atención|ATENCIÓN|Amplía|AMPLÍA|AMPLIACIÓN|Actualiza|ACTUALIZA|ACTUALIZACIÓN|Corrige|CORRIGE",
    style="título",
    titled=listed("título"),
    quoted="cita",
    fields={
        "título": ("title", 0.85),
        "titulo": ("title", 0.85),
        "publicado": ("date", 0.85),
        "fecha": ("date", 0.7),
        "fuente": ("outlet", 0.7),
        "autor": ("author", 0.8),
    },
    flash="última hora|urgente|alerta",
    leaves="de",
)
