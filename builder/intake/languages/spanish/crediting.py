"""Spanish: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    undated=r"\bfoto\b",
    media="vídeo",
    dating=listed("a con de del edición el h impresa jue la las lectura los minutos mié núm por página sáb tiempo vie"),
    lines=r"\bfoto\b",
    pictures="fotos?",
    by="por|autor(?:in)?",
    writer="por",
    joins="y|e",
    particles=listed("de del dos el la"),
    inside=listed("de la"),
    between="de|la|el|del",
    small=listed("las"),
    desks="redacción",
    picture="fotos?",
    opens="foto",
    bracketed="foto",
    source="foto",
)
