"""Spanish: what a page prints around an article, and the words by which the article's own parts are known."""

from builder.intake.languages.model import Page, Parts

PAGE = Page(
    adverts=(
        r"publicidad|anuncios?|contenido patrocinado|patrocinado|contenido promocionado|publirreportaje"
        r"|espacio publicitario|branded content",
        r"(?:la noticia |el artículo )?(?:continúa|sigue) (?:después|tras|debajo) de (?:la|esta) publicidad"
        r"|sigue leyendo",
        r"un mensaje de nuestros? (?:patrocinador(?:es)?|socios?)|en colaboración con.{0,30}",
        r"(?:presentado|patrocinado) por .{2,40}|publicidad ?[-–|:/] ?.{0,30}",
    ),
    lists=(
        r"(?:lee|lea|leer|ver|vea|mira|mire) (?:también|más|además)|también (?:te puede interesar|puedes leer"
        r"|le puede interesar)|te puede interesar"
        r"|le puede interesar|quizás te interese|te recomendamos|recomendados?(?: para ti)?|no te pierdas|además",
        r"(?:noticias|artículos|notas|contenidos?) (?:relacionad[oa]s?|similares|recomendad[oa]s)|relacionad[oa]s?"
        r"|temas relacionados|lo más (?:leído|visto|popular)"
        r"|últimas noticias|última hora|lo último|más (?:noticias|información|leídas|sobre .{1,30}|en .{1,30})"
        r"|en portada|del mismo autor|archivado en|videos?",
        r"también (?:esta semana|hoy|en portada)|sigue leyendo|otras noticias|toda la actualidad.{0,30}",
    ),
    boxes=(r"en contexto|las claves|para entender",),
    inline=(
        r"(?:(?:lee|lea|leer|ver|vea) (?:también|además|más)|te puede interesar|relacionad[oa]s?"
        r"|también te puede interesar)\s*[:-]",
    ),
    notices=(
        r"los mensajes(?: y las llamadas| de este (?:canal|chat))+ (?:no )?están cifrados de extremo a extremo",
        r"(?:©|\(c\)|copyright\b)|.{0,60}\b(?:todos los derechos reservados|derechos reservados)",
        r"(?:has|ha) (?:visto|encontrado|detectado) (?:un|algún) error|(?:reportar|comunicar"
        r"|notificar) (?:un )?error",
        r"(?:este sitio|esta web|nosotros) (?:usa|utiliza|utilizamos)(?: las)? cookies|utilizamos cookies"
        r"|al (?:continuar|navegar)|nosotros y nuestros socios",
        r"(?:prohibida|queda prohibida) (?:la|su) reproducción|aviso legal|política de (?:privacidad|cookies)"
        r"|términos y condiciones",
        r"comparte? (?:este|esta|en)|los comentarios|para (?:comentar|ver este contenido)|se adhiere a los criterios",
        r"nosotros y nuestros (?:\d+ )?socios|al (?:suscribir(?:te|se)|registrar(?:te|se)|hacer clic)"
        r"|(?:recibes|ha recibido|has recibido) este|para (?:darse|darte) de baja"
        r"|.{0,60}\breproducción .{0,40}(?:prohibida|sin (?:autorización|permiso|consentimiento))",
        r"(?:para )?más información\s*[:,]|contacto (?:de )?prensa|.{0,80}\b(?:se puede|pueden"
        r"|puede) (?:consultar|ver|leer|encontrar)(?:se)? aquí\.?$|(?:las )?opiniones expresadas|(?:tags"
        r"|etiquetas)\s*:",
        r"(?:esta (?:noticia|nota|información|historia|cobertura)|este (?:artículo|texto|contenido"
        r"|reportaje)) (?:está (?:siendo (?:actualiz|edit|ampli)|en (?:desarrollo|construcción|actualización))"
        r"|se (?:está actualizando|irá actualizando|publicó (?:originalmente|en la (?:edición|revista|versión))"
        r"|actualiza\w*)|(?:ha sido|fue) (?:traducid\w+ (?:con|por|del)|publicad\w+ originalmente|originalmente"
        r"|elaborad\w+ con|escrit\w+ con)|será actualizad|apareció en (?:la edición|el número)"
        r"|forma parte de (?:una serie|nuestr|la serie|un especial))|noticia en (?:desarrollo|construcción)"
        r"|habrá ampliación|(?:más|mayor) (?:información|detalles) en (?:breve|unos minutos)"
        r"|gracias por (?:seguirnos|leernos|suscribirte|acompañarnos)|¡gracias por",
        r"esta (?:investigación|traducción|serie) (?:se|fue|ha sido|contó|forma) .{0,30}(?:apoyo de|financiad"
        r"|inteligencia artificial|beca)|(?:traducción|traducido)(?: del? \w+)?(?:\s*:| de"
        r"| por) (?-i:[A-ZÀ-ÞŁŠŽ][\w.'-]+(?: (?:[a-z]{2,3} )?[A-ZÀ-ÞŁŠŽ][\w.'-]+){0,3})\.?$|con (?:información"
        r"|datos|material) de (?:la |las )?(?:agencias?|[A-Z]{2,6}|[A-Z]\w+)\W*$|\W*(?:has|ha|ve|ves|hay|vio"
        r"|viste|encontró|encontraste) (?:encontrado |visto |detectado )?(?:un|algún) (?:error"
        r"|fallo)(?: en (?:est[ae]|el|la|nuestr[ao]) (?:nota|artículo|texto|noticia|página|información"
        r"|contenido|publicación))?\s?\?",
        r"(?:pon(?:ga)? a prueba|pon tus)\b.{0,40}(?:conocimientos|memoria)|.{0,100}\b(?:vota|participa"
        r"|responde) en nuestr[oa] (?:encuesta|sondeo)|(?:inicia|inicie) sesión (?:para|y)\b|no se publicarán"
        r"|(?:si (?:quieres|quiere|desea)|para) (?:saber|leer|conocer|ver) más?\b.{0,80}\b(?:lee|lea|pincha"
        r"|haz clic)\b",
    ),
    widgets=(
        r"(?:ver |leer |seguir )?(?:todos los|todas las) (?:noticias|artículos|notas|comunicados)"
        r" (?:de|del|sobre) .{1,30}",
        r"compartir|imprimir|guardar|copiar(?: enlace)?|enviar|correo(?: electrónico)?|e-?mail|facebook|twitter|x"
        r"|whatsapp|telegram|linkedin|escuchar(?: artículo)?",
        r"(?:\d+ )?comentarios?(?: \(\d+\))?|comentar|suscríbete|suscribirse|iniciar sesión|inicia sesión|regístrate"
        r"|registrarse|menú|buscar|inicio|cerrar|volver arriba"
        r"|siguiente|anterior|ver más|cargar más|mostrar más|newsletters?|boletines|ir a los comentarios",
        r"(?:tiempo de lectura|lectura):? .{0,15}|\d+ min(?:utos)?(?: de lectura)?|ir al contenido"
        r"|saltar al contenido|internacional|política|economía|sociedad|cultura"
        r"|deportes|opinión|mundo|españa|américa|europa|ciencia|tecnología|podcasts?|fotos|vídeos?",
        r"aceptar tod[oa]s?|rechazar|configurar|enlace copiado|\d+ minutos?(?: de lectura)?",
        r"¿?(?:olvidaste|olvidó|has olvidado|olvidé) (?:tu|su|mi|la) contraseña\W{0,2}|¿?(?:no tienes"
        r"|aún no tienes|no tiene|ya tienes|ya tengo)(?: una)? cuenta\W{0,2}|ver (?:los "
        r"|todos los )?\d+ (?:comentarios|respuestas|fotos)|normas de (?:uso|los comentarios)|volver al inicio"
        r"|activa las notificaciones.{0,50}|una publicación compartida (?:de|por) .{2,60}",
    ),
    promo=(
        (r"\bsuscríb(?:ete|ase)\b|\bsuscribirte a\b|\bregístrate (?:gratis|ahora|para)\b|\bapúntate\b", 1.0),
        (
            r"\bsíguenos\b|\bsíganos\b|\bsigue (?:toda la|a) .{2,40} en (?:facebook|x|twitter|instagram|telegram"
            r"|whatsapp)\b|\búnete\b|\búnase\b",
            1.0,
        ),
        (
            r"\b(?:nuestr[oa]s?|tu) (?:newsletters?|boletín|boletines|canal|app|aplicación|página|comunidad"
            r"|podcast)\b",
            1.0,
        ),
        (
            r"\b(?:apoya|apóyanos|apoye|colabora|ayúdanos)\b|\bhaz (?:una|tu) donación\b|\bdona (?:ahora|hoy)\b"
            r"|\bcon tu (?:apoyo|ayuda|aporte)\b",
            1.0,
        ),
        (r"\bhazte (?:socio|socia|miembro|suscriptor)\b|\bgracias a (?:nuestros|los) (?:socios|lectores)\b", 1.0),
        (
            r"\bdescarga (?:la|nuestra|ya|gratis)\b|\bprueba gratis\b|\bprimer mes\b|\boferta (?:especial|limitada)\b"
            r"|\bsin permanencia\b",
            1.0,
        ),
        (r"\brecibe (?:cada|las|gratis|en tu|nuestro)\b|\bmantente informado\b|\btodas las noticias\b", 0.7),
        (r"\bperiodismo (?:independiente|libre|de calidad)\b|\bnuestros lectores\b", 0.5),
        (r"\bhaz clic (?:aquí|en)\b|\bpincha aquí\b|\bdescubre\b|\bescríbenos\b", 0.5),
        (r"^(?:suscríbete|síguenos|apoya|únete|recibe|descarga|regístrate|descubre|participa|escribe)\b", 0.3),
        (
            r"\b(?:newsletter|boletín)\b.{0,80}\b(?:cada|todos los|gratis|gratuito|correo)\b|\b(?:cada"
            r"|todas las) (?:mañanas?|noches?|día|semanas?)\b.{0,80}\b(?:boletín|correo|newsletter)\b",
            1.0,
        ),
        (
            r"\b(?:ya eres|ya soy|¿ya eres) suscriptora?\b|\bel resto de(?: este| la)? (?:artículo|noticia)\b"
            r"|\b(?:solo|exclusiv[oa]) para suscriptores\b|\bpara (?:seguir|continuar) leyendo\b",
            1.0,
        ),
        (
            r"\bacceso ilimitado\b|\b(?:luego|por solo|desde) \d+(?:,\d\d)? ?€|\d+(?:,\d\d)? ?€ al mes\b"
            r"|\bcódigo (?:promocional|de descuento)\b|\benvío gratis\b",
            0.8,
        ),
    ),
    bios=(
        r"es (?:\w+ ){0,3}(?:periodista|corresponsal|reporter[oa]|redactora?)\b|(?:escribe|cubre"
        r"|trabaja) (?:sobre|para|en)\b",
    ),
    caveats=r"\b(?:no (?:ha|han|pudo|pudieron) podido?|verific\w+|de forma independiente|dijo|informó|consultad\w+"
    r"|contactad\w+)\b",
)

PARTS = Parts(
    labels={
        "fuente": "source", "fuentes": "source", "cita": "quote", "textual": "quote", "detalles": "details",
        "los detalles": "details",
        "contexto": "background", "antecedentes": "background", "anteriormente": "previously",
        "previamente": "previously",
    },
    dates={
        "fecha": "published", "publicado": "published", "publicada": "published", "publicado a las": "published",
        "emitido": "published",
        "difundido": "published", "fecha y hora": "published", "actualizado a las": "updated",
        "actualiz": "updated", "publicado el": "published", "publicada el": "published",
        "fecha de publicación": "published",
        "creado": "published", "creado el": "published", "publicación": "published",
        "actualizado": "updated", "actualizado el": "updated", "actualizada": "updated",
        "última actualización": "updated", "act": "updated",
        "modificado el": "updated", "actualización": "updated",
        "consultado el": "accessed", "guardado el": "accessed",
        "embargado hasta": "published", "embargo hasta": "published", "emitido el": "published",
        "edición del": "published", "fecha de edición": "published",
        "fecha de emisión": "published", "enviado el": "published", "aparecido el": "published",
        "publicado en línea el": "published", "fecha de creación": "published",
        "subido el": "published", "última modificación": "updated", "modificado": "updated",
        "última edición": "updated",
        "publicado por": "published", "escrito por": "published", "enviado por": "published",
        "subido por": "published", "escrito el": "published",
        "fecha publicación": "published", "fecha de la noticia": "published", "fecha del artículo": "published",
        "impreso el": "accessed",
        "fecha de envío": "published",
    },
    byline=r"(?:por|una tribuna de|un artículo de|texto"
    r"|autor|autora|escrito por|de nuestro corresponsal|redacción)\b\s*:?\s+",
)  # fmt: skip
