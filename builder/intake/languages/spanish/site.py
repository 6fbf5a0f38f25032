"""Spanish: how a page speaks of itself and to its reader, and what its menus say."""

from builder.intake.languages.model import Site, listed
from builder.intake.languages.spanish.pitch import PITCH

SITE = Site(
    opening=r"(?:se )?abre en (?:una )?(?:nueva )?(?:ventana|pestaña)(?: nueva)?",
    addressed="usted|tu|tus|su|nosotros|nuestr[oa]s?|nos|te",
    asks=r"suscríbe\w*|sigue|siga|lee|leer|comparte|compartir|haz|descarga|apoya|únete|regístra\w*|recibe|ver|mira",
    comments="comentarios?|opiniones",
    commenting="deja (?:tu|un) comentario",
    views="vistas",
    thousands="mil",
    ago=(
        r"\bhace (?:\d+|una?|unos|unas) ?(?:segundos?|min(?:utos?)?|h(?:oras?)?|días?|semanas?"
        r"|mes(?:es)?)\b"
    ),
    ceases=r"fin (?:de la publicidad|de publicidad|del anuncio)",
    rights=r"\b(?:(?:todos los )?derechos reservados|prohibida (?:su|la) reproducción)\b",
    calls=(
        r"(?:comprar?|compre|reservar?|pruébalo|pídelo|descúbrelo|contratar?)(?: ya| ahora)"
        r"|más información|ver ofertas?"
    ),
    reader=r"usted|ustedes|nosotros|nuestr[oa]s?|vosotros|vuestr[oa]s?|tu|tus|tú|suscríbete|únete|síguenos|te",
    words=(
        (r"\b(?:newsletters?|bolet[ií]n(?:es)?|podcasts?|e-?mail|correo electrónico|bandeja|app|aplicación|cookies?"
         r"|navegador|notificaciones)\b", 0.6),
        (r"\b(?:suscr[ií]\w+|reg[ií]str\w+|inicia(?:r)? sesión|dona(?:r|ción|ciones|tivo)?|hazte soci[oa]|soci[oa]s"
         r"|apóyanos|darse de baja)\b", 0.6),
        (r"\b(?:este|esta|nuestro|nuestra|nuestras) (?:artículo|nota|texto|página|sitio|web|contenido|servicio"
         r"|publicación|sección|reportaje"
         r"|redacción|canal|medio|diario)s?\b", 0.5),
        (r"\b(?:lectores?|publicidad|redacción|aviso legal|privacidad|términos (?:y condiciones|de uso)"
         r"|derechos (?:reservados|de autor)"
         r"|reproducción|comentarios?|moderad\w+|opiniones|línea editorial|licencia|periodismo)\b", 0.5),
        (r"\b(?:generad[oa]|traducid[oa]|resumen) (?:automátic\w+|(?:con|por) (?:ia|inteligencia artificial))\b"
         r"|\bresumen automático\b", 1.0),
        (r"\b(?:registro mercantil|depósito legal|cif|nif|issn|domicilio social|director responsable"
         r"|propiedad intelectual)\b", 0.8),
        (r"\b(?:haz clic|pincha|descarga|comparte|síguenos|únete|recibe|escucha|entérate|conoce más)\b|\b(?:en"
         r"|por) (?:facebook|twitter|x|instagram"
         r"|telegram|whatsapp|linkedin|youtube|tiktok|google noticias)\b", 0.5),
        (r"\b(?:gratis|gratuit[oa]|solo para suscriptores|exclusivo (?:para )?(?:suscriptores|socios)|primer mes"
         r"|al mes|acceso ilimitado|sin límites)\b", 0.7),
        (r"\b(?:con (?:el )?apoyo de|financiado por|desarrollado por|con información de|espacio abierto"
         r"|no (?:representa|refleja) necesariamente)\b", 0.7),
        (r"\b(?:escríbenos|contáctanos|contacto|envíanos|reporta(?:r)? un error|avísanos|denuncia)\b", 0.6),
        (r"^(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)\. ", 0.5),
        (r"\blo que tenés que saber\b|\blo que (?:tienes|debes) que? ?saber\b|\bsin vueltas\b|\bte (?:contamos"
         r"|recomendamos|puede interesar)\b", 0.6),
        (r"\b(?:sin (?:anuncios|publicidad)|desgravable\w*|prensa independiente|periodismo (?:independiente"
        r"|libre)|aportes?|aportación"
         r"|aportaciones|al mes|por mes)\b", 0.4),
        (r"\bnuestr[oa]s? (?:periodistas|reporteros|corresponsal(?:es)?|lectores|lectoras|investigaciones"
        r"|web|sitio|boletín|app|canales)\b", 0.5),
        (r"\b(?:sin spam|con un clic|en cualquier momento|en tu (?:correo|bandeja)|cada (?:mañana"
        r"|semana) en tu)\b", 0.6),
        (r"\b(?:cuéntanos|escríbenos|envíanos|mándanos|dinos|qué opinas|participa|vota|tu opinión|contanos"
        r"|escribinos)\b", 0.6),
    ),
    pitch=PITCH,
    flash=r"última hora|urgente|en (?:vivo|directo)|alerta|directo",
    ourselves=(
        r"qui[eé]nes somos|sobre nosotr[oa]s|acerca de nosotr[oa]s"
        r"|nuestr[oa] (?:misión|redacción|equipo|medio)"
        r"|cookies (?:estrictamente necesarias|necesarias|funcionales|técnicas|analíticas|de rendimiento"
        r"|publicitarias|de marketing)"
        r"|configuración de (?:las )?cookies|apóyanos|contáctanos|contacto|únete a la conversación"
    ),
    buttons=listed(
        "compartir comparte imprimir guardar copiar enlace comentar comentarios escuchar enviar regalar"
        " reportar dona donar otro otra"
    ),
    plays=r"escucha(?:r)?|mira|ver|reproducir|audio|vídeo|video|duración",
    minutes=r"min(?:utos)?\.?",
    turns=r"anterior|siguiente",
    about=(
        r"^(?:el autor|la autora) (?:es|cubre|escribe|vive|enseña|ha)\b",
        r"\bes (?:una?|el|la) (?:[\w-]+ ){0,5}(?:independiente|sin (?:fines|ánimo) de lucro|asociación"
        r"|fundación|agencia de noticias|diario|revista|medio|ong|organización|periódico|redacción)\b",
        r"\b(?:fundad|cread)[oa] (?:en|por)\b|\bcon sede en\b|\btiene (?:como|por) (?:misión|objetivo"
        r"|objeto)\b|\ben (?:más de )?\d+ países\b",
        r"\b(?:financiad|apoyad|realizad)[oa] (?:por|con)\b|\bcon (?:el )?apoyo (?:de|del)\b"
        r"|\buna beca (?:de|del)\b",
        r"\b(?:publicad[oa] (?:originalmente|por primera vez)|traducid[oa] (?:por|de|del)|traducción de"
        r"|colabor(?:ó|aron) en|con información de)\b",
        r"\b(?:periodista (?:independiente|freelance|de)|es aut(?:or|ora) de|vive (?:y trabaja )?en"
        r"|da clases|su último libro)\b",
        r"\bdeducibles?\b|\bdesgrava\w*|\blos comentarios (?:son|deben|serán)\b|\bcontacto de prensa\b"
        r"|\bpara más información\b",
    ),
    yes="sí|si",
    no="no",
    itself=(
        r"\b(?:este|el|nuestro) (?:artículo|texto|contenido|reportaje)\b|\b(?:esta|la|nuestra) (?:nota"
        r"|noticia|página|entrevista|traducción|versión|columna)\b"),
    tags=r"tags?|etiquetas?|temas?|archivado en|palabras clave",
    widgets=(
        r"(?:apoya|apoye|apoyar) (?:a )?(?:el |la )?(?-i:[A-ZÁÉ][\w'-]+)(?: (?-i:[A-ZÁÉ][\w'-]+)){0,3}|(?:haz"
        r"|haga|hacer) una donación.{0,20}"
        r"|(?:hazte|hágase|quiero ser|ser) (?:socio|socia|miembro|suscriptor|suscriptora|amigo).{0,20}",
        r"(?:ver|leer|abrir) (?:este (?:correo|mensaje|boletín)|esta newsletter)? ?en (?:el|tu|su|un) navegador"
        r"|(?:.{2,30}, )?(?:sigue|continúa|viene|pasa) (?:en|de|a) (?:la )?(?:página|pág\.|p\.) \d{1,3}"
        r"|(?:número de )?(?:palabras|caracteres)\s?[:=]\s?[\d.]+|(?:tirada|tiraje|prioridad)\s?:\s?[\d.]+"
        r"|\d[\d.,]* (?:mil )?visitas",
        r"comentarios? ?\(\d+\)?",
        r"ver (?:esta publicación |este vídeo )?en (?:instagram|facebook|x|twitter|youtube|tiktok|telegram)"
        r"|descargar (?:el |en )?pdf.{0,12}|otra cantidad|otro monto",
        r"tamaño (?:de (?:la )?(?:letra|fuente)|del texto).{0,12}|actualización automática.{0,12}"
        r"|añadir a (?:favoritos|mi lista)",
        r"\d[\d.]* (?:comentarios?|reacciones|compartid[oa]s?|vistas|lecturas|seguidores|fotos|votos|respuestas"
        r"|me gusta)(?:[\s·|,]+.{0,25})?",
        r"(?:ir a los )?comentarios ?\d*|fin(?: (?:de la nota|del comunicado))?|inicio|menú|cerrar"
        r"|ir al contenido.{0,15}|buscar|suscríbete|suscribirse|recíbel[ao]|apúntate|regístrate|inscríbete"
        r"|iniciar sesión|ingresar|registrarse|mi cuenta",
        r"(?:donar|haz(?:te)? (?:tu donación|soci[oa])|colabora|premium|exclusivo|solo suscriptores|periodista"
        r"|corresponsal|redactora?|guardar|imprimir"
        r"|escuchar.{0,15}|regalar.{0,15}|compartir(?: en)?|copiar enlace|tamaño de letra|leer más|ver más"
        r"|ver todos?|ver todo|responder|denunciar"
        r"|ordenar por.{0,20}|publicar comentario|síguenos.{0,25}|seguir(?: leyendo)?)",
        r"hace \d+ (?:minutos?|horas?|días?)|\d+ min(?:utos?)?(?: de lectura)?|tiempo de lectura:? .{0,15}"
        r"|contenido (?:patrocinado|exclusivo)|publicidad",
    ),
    heads=(
        r"otras noticias|además,? hoy|también (?:hoy|en las noticias)",
        r"(?:otros|los|nuestros) (?:lectores|usuarios) (?:también |han )?(?:leyeron|leen|leído|vieron"
        r"|están leyendo).{0,20}",
        r"(?:lo )?(?:más|mas) (?:leíd[oa]s?|vist[oa]s?|popular(?:es)?|comentad[oa]s?|recientes?|noticias"
        r"|de .{1,30})|mirá también|leé también|lee también"
        r"|tendencias(?: ahora)?|últim[oa]s? (?:noticias|horas?|minuto|artículos|notas)|relacionad[oa]s|(?:noticias?"
        r"|notas?|artículos?|contenidos?)"
        r" (?:relacionad[oa]s?|recomendad[oa]s?|destacad[oa]s?)|te (?:puede|podría|recomendamos|va a) .{0,25}"
        r"|recomendad[oa]s?(?: para ti)?|temas(?: relacionados)?"
        r"|etiquetas|tags|además|también te puede .{0,20}|en portada|no te pierdas|archivado en|sobre (?:el"
        r"|la) (?:autora?|firma)|en esta nota",
    ),
    inline=(r"(?:publicidad|(?:contenido )?patrocinado|te (?:recomendamos|puede interesar)|le[ea] (?:también|más"
    r"|además)|leé (?:también|más)"
    r"|mirá (?:también|además)|mira también|ver también"
            r"|además|relacionad[oa])\s?[|:–]",),
    sections=listed(
        "inicio portada noticias actualidad política nacional internacional mundo país economía negocios finanzas"
        " deportes fútbol cultura espectáculos"
        " entretenimiento sociedad seguridad policiales sucesos justicia salud ciencia tecnología educación medio"
        " ambiente clima tiempo opinión columnas"
        " editorial editoriales blogs vídeos videos fotos podcast podcasts multimedia en vivo directo especiales"
        " reportajes investigación estado municipios"
        " regional local ciudad provincia españa méxico argentina chile colombia perú europa américa ucrania guerra"
        " viajes gastronomía moda gente estilo"
        " vida motor empleo clasificados suscríbete suscripciones newsletter buscar menú contacto hemeroteca juegos"
        " horóscopo esquelas"
    ),
)  # fmt: skip
