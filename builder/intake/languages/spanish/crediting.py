"""Spanish: how bylines and captions are written."""

from builder.intake.languages.crediting import Crediting
from builder.intake.languages.model import listed

CREDITING = Crediting(
    day="fecha",
    undated=r"\bfoto\b"
    r"|^(?:próxim[oa]s?|evento|fecha (?:límite|del evento|de nacimiento)"
    r"|plazo|inicio|fin|vence)\b[^:\d]{0,24}[:\d]"
    r"|^(?:sesión|válid[oa]|en vigor|miembro|fundad[oa]|nacid[oa]|audiencia)\b[^:\d]{0,24}[:\d]",
    media="vídeo",
    standing=r"(?:situación|parte|boletín)(?: [\w-]+){0,2}? (?:al|del|a fecha de)",
    cites=r"(?:forma de|cómo|para) citar(?: este \w+)?|cita (?:sugerida|recomendada)",
    dating=listed(
        "a con de del edición el h impresa jue la las lectura los minutos mié núm por página sáb "
        "tiempo vie hace horas hora minuto"
    ),
    lines=r"\bfoto\b",
    pictures="fotos?",
    by=r"(?:escrito |un artículo |texto )?por|autora?|(?:texto|redacta)(?=\s?:)"
    r"|de nuestr[oa] (?:corresponsal|enviad[oa])(?: especial)?,?",
    trades="corresponsal(?:es)?|redactora?|periodista|enviad[oa] especial|reporter[oa]|cronista",
    seat="en|desde",
    writer="por",
    joins="y|e",
    particles=listed("de del dos el la"),
    inside=listed("de la"),
    between="de|la|el|del",
    small=listed("las"),
    mailed="correo(?: electrónico)?|contacto",
    desks="redacción",
    picture="fotos?",
    opens="foto",
    bracketed="foto",
    source="foto",
)
