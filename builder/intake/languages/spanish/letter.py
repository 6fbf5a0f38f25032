"""Spanish: what mail programs and their users write around what they send."""

from builder.intake.languages.letter import Letter
from builder.intake.languages.model import listed

LETTER = Letter(
    resent="rv",
    prefix="rv",
    editions=listed("mañana tarde"),
    sender="De|Remitente",
    sent="Enviado|Enviado el|Fecha|Fecha de envío",
    to="Para|A|Destinatario",
    subject="Asunto",
    other="Responder a|Adjuntos|Datos adjuntos|Importancia|Copia",
    forwarded=r"(?:inicio del )?mensaje (?:reenviado|original)|correo (?:reenviado|original)",
    cited=r"El .{5,120}escribió",
    footer=r"darse de baja|date de baja|darte de baja|cancelar (?:la|su|tu) suscr|anular (?:la|su|tu) suscripción"
    r"|no (?:desea|quiere|deseas|quieres) (?:seguir )?recib"
    r"|(?:ver|abrir|leer|visualizar).{0,40}(?:navegador|en línea|versión web|online)|(?:recibes|recibe|ha recibido"
    r"|has recibido) est[ea]\b"
    r"|gestionar (?:sus|tus) preferencias",
    secret=r"este (?:mensaje|correo|e-?mail)\b.{0,80}confidencial|si usted no es el destinatario"
    r"|recibido (?:este mensaje|este correo) por error"
    r"|antes de imprimir",
    device=r"enviado (?:desde|con|por)[\w .'’-]{2,40}",
    greeting=r"hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]s?(?:/as?)?|querid[oa]s?|compañer[oa]s"
    r"|para (?:su|tu) información",
    closing=r"(?:un )?(?:cordial|atento|afectuoso) saludo|saludos(?: cordiales)?|un saludo|atentamente"
    r"|cordialmente|(?:muchas )?gracias|un abrazo",
    contact=r"contactos?(?: de| para)?(?: la)?(?: prensa| medios)?|para más información",
    office=r"(?:gabinete|oficina|sala|servicio) de (?:prensa|comunicación)|prensa|redacción|noticias|boletín"
    r"|boletines|servicio",
    warning=r"^\W*(?:atención|precaución|aviso|externo)\b.{0,60}(?:correo|mensaje|remitente|extern)",
    ended=r"fin del mensaje reenviado",
    whole=r"(?:leer|lea|sigue leyendo|seguir leyendo|continúe leyendo)(?: (?:más|el artículo completo|"
    r"la nota completa|la noticia completa|el texto completo|en la web))?|(?:artículo|texto|nota)"
    r" complet[oa]",
    web=r"(?:ver|abrir|leer|visualizar).{0,25}(?:navegador|en línea|online)|versión (?:web|en línea)",
)
