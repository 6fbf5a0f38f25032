"""Spanish: how outlets are called, and what stands beside their names."""

from builder.intake.languages.model import listed
from builder.intake.languages.press import Press

PRESS = Press(
    followers="suscriptores|seguidores|miembros",
    counts="mil",
    airs="en vivo|en directo|ao vivo",
    number=r"\bnúm\.|\bnúmero",
    reserves=r"\breservados\b|\bprohibida\b",
    appeals=r"\b(?:suscr[ií]b\w+|síguenos|sigue|apoya|hazte|boletín)\b",
    field="medio|fuente|agencia|publicación|periódico|diario",
    source="fuente",
    full="reservados|prohib",
    beside="con",
    firms=r"s\.?[la]\.?u?|ediciones|compañía anónima|c\.a|comunicaci(?:ón|ones)|s\.?a\.?(?: de c\.?v\.?)?",
    forms="editorial|compañía anónima|sociedad anónima|c\\.a\\.",
    holdings="editorial|corporación|grupo|sociedad|prensa ibérica",
    funds="fundación",
    joins="de|de la|de los|de las|del|la|los|y|e",
    articles="el|la|los",
    lowered="el|la",
    leads=r"oficina de (?:prensa|comunicaci\w+) de(?: la)?|whatsapp de"
    "|redacción de|redacción|por|vía|sobre|buscar en|más de",
    others=listed(
        "RRSS Últimas_Noticias Compartir Reproducción"
        " Resumen Resumen_ejecutivo Introducción Conclusiones Referencias Recomendaciones"
    ),
    words=listed(
        "comercio correo cronista diario eco expreso faro gaceta heraldo mercurio mundo nación noticias país "
        "periódico prensa razón universal vanguardia voz"
    ),
    papers=r"\b(?:diario|periódico|noticias)\b",
    lists=r"\búltimas\b",
    issue=r"num\.|núm\.|número",
    reserved=r"\btodos\b",
    rights=r"\bderechos\s\w+",
    forbids="reserv",
    sorts="semanario|diario digital|digital|revista|periódico",
    itself=r"\b(?:est[ea] (?:diario|periódico|medio|redacción|semanario))\b",
    agencies=r"\bagencia\b",
    sides=listed("tv play radio digital juegos tienda"),
    links="aviso|privacidad|contacto|condiciones",
)
