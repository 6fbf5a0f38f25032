"""Spanish: how pages speak of the article that they print."""

from builder.intake.languages.aside import Aside

ASIDE = Aside(
    heads=r"pie de foto|en la foto|leyenda|"
    r"sobre (?:nosotros|el autor|la autora)|contacto de prensa|encuesta|"
    "nota (?:del editor|de la redacción)|fe de erratas|corrección",
    marks="corregido",
    opens=r"tipo de cambio (?:del|al)|"
    r"(?:foto|imagen) (?:tomada|de archivo)|"
    "(?:bajo )?embargo hasta|embargad[oa] hasta|una versión anterior de est|impreso el",
    published=r"\beste (?:artículo|reportaje|texto) (?:se|fue)\b|\b(?:publicado|actualizado) (?:el|a las)\b",
    noted=r"\bse publica desde \d{4}|\(\d+ (?:páginas|págs\.)\)|\bp(?:p|ágs?)?\.\s?\d[\d-]*\W*$|"
    r"\b(?:la|esta) entrevista (?:se realizó|fue realizada|tuvo lugar)",
    bracketed="foto",
    pictured="foto",
    photographed=r"(?<=[.!?»] )fotos? (?-i:(?=[A-ZÁÉÍÓÚÑ]))|\bfotografía de\b",
    by="de",
    bio="es (?:periodista|redactor|corresponsal)",
    writer="por",
    offers=r"\d ?% de descuento|\bdescuento del \d|\boferta válida|\bcódigo promocional",
)
