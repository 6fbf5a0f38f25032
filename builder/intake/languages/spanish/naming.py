"""Spanish: what pages say beside their own name, `{N}`."""

from builder.intake.languages.model import listed

NAMING = (
    (
        "appeal",
        r"(?:suscríbete|suscríbase|regístrate|síguenos|sigue|siga|únete|apoya|descarga|recibe|lee|escucha"
        r"|bienvenid[oa]s?"
        r"|contacta|hazte soci[oa]|anúnciate)(?: (?:a|al|en|con|de|del|la newsletter de|el boletín de|la app de"
        r"|el canal de))? {N}"
        r"|(?:suscriptor(?:es)?|lector(?:es)?|boletín|boletines|newsletter|app|canal|redes|noticias|club"
        r"|tienda) (?:de|del) {N}"
        r"|{N} (?:también )?está (?:también )?en |gracias por leer {N}|estás leyendo {N}",
    ),
    ("owned", r"(?:redacción|equipo|hemeroteca|tienda|edición|portada|lectores) (?:de|del) {N}|{N} (?:premium"
     r"|newsletter|podcasts?|play)\b"),
    (
        "note",
        r"(?:desarrollado|editado|producido) por {N}$|{N} (?:usa|utiliza|emplea) (?:las cookies|cookies|licencia)"
        r"|{N} (?:y sus socios|no se hace responsable|es (?:un (?:medio"
        r"|diario"
        r"|periódico|sitio)|editado|publicado|miembro|financiado|una (?:publicación|revista|agencia)))"
        r"|{N},? (?:fundad[oa]) en \d|opinión editorial (?:de|del) {N}",
    ),
    ("staff", r"(?:periodista|corresponsal|reporter[oa]|redactora?|enviad[oa] especial) (?:de|del|para|en) {N}"
        r"|^(?:por )?(?-i:[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]+){1,2}) para {N}$"),
    ("origin", r"(?:(?:este|esta) (?:artículo|texto|reportaje|entrevista|nota|columna|análisis"
         r"|noticia)(?: \S+){0,5} |^(?:originalmente )?)(?:publicad[oa]|aparecid[oa]|publicó"
         r"|apareció)(?: \w+){0,3}? (?:por|en) {N}"
        r"|(?:lea|leer|lee|ver|leyendo)(?: (?:el|la|este))?(?: (?:artículo|original|noticia|nota|texto|completo"
        r"|completa)){0,2} en {N}"
        r"|(?:republicad|reproducid|reenviad|tomad|extraíd)[oa](?: \w+){0,3}? de {N}|con (?:el )?permiso de {N}"
        r"|(?<=\w )(?:un|este) artículo de {N}$|traducid[oa] .{0,30}para {N}"),
    ("topic", r"^(?:más (?:de|en|sobre)|sobre|acerca de|lo más leído (?:de|en)) {N}$"),
    (
        "told",
        r"(?:dijo|declaró|explicó|aseguró|afirmó|relató|contó|señaló|confirmó|comentó|indicó|ha dicho|dice|explica"
        r"|asegura|afirma|relata|cuenta|señala|confirma|comenta|lamenta|reconoce|admite"
        r"|ha explicado) (?:a|al) {N}"
        r"|(?:entrevista|declaraciones|conversación) (?:a|al|con|para) {N}|(?:consultad|obtenid"
        r"|contactad)[oa]s? por {N}"
        r"|{N} (?:ha podido|pudo|tuvo acceso|ha tenido acceso)",
    ),
    (
        "house",
        r"(?:una publicación de|un medio de)\s?:? {N}|{N}\W{0,4}(?:issn"
        r"|depósito legal)"
        r"|aviso legal de {N}|opinión de {N}$|síguenos en .{3,20}: {N}|reservados:? {N}$",
    ),
    ("appeal", r"canal de (?:whatsapp|telegram) (?:de|del) {N}|conoc(?:e|a) más en {N}|boletín (?:de|del) {N}"),
    ("letter", r"(?:suscrit[oa]|inscrit[oa]) a (?:la newsletter |el boletín |la lista )?[«\"“„]?{N}[»\"”“]?\.?$"),
    ("told", r"(?:supo|sabido|averiguado|podido saber) {N}|según pudo (?:saber|constatar|comprobar) {N}"),
    ("house", r"^(?:editado|publicado) por {N}|^oficina de (?:prensa|comunicaci\w+) (?:de|del|de la) {N}"),
    ("note", r"{N} (?:se publica|sale|aparece) (?:cada|todos|todas|los|en línea|una vez|dos veces|desde)"
     r"|^{N} - (?:el |la |un |una )?(?:\w+ ){0,2}(?:revista|periódico|semanario|diario|portal|boletín|medio)\b"),
)  # fmt: skip

# Words that stand on every page: a name made of them alone is a menu's.
PLAIN = listed(
    "Estados Policiaca Metrópoli Nacionales Municipios Sucesos Ciudad Región Seguridad Justicia "
    "a acceder actualidad alertas ambiente américa análisis anúnciate archivo arte asia aviso ayuda boletines boletín "
    "buscador buscar cartas cerrar ciencia cine clasificados clima club columnas columnistas comentar comentario "
    "comentarios compartir condiciones contacto contenido contáctenos cookies crucigrama cuenta cultura de deporte "
    "deportes derechos digital dinero directo director economía edición editorial editoriales educación el empleo "
    "empresas en-directo entrevistas enviar equipo españa especiales esquelas estilo etiquetas europa exclusivo "
    "famosos finanzas fotos frecuentes fútbol galerías gastronomía gente guardar guerra hemeroteca hora horas "
    "horóscopo impresa imprimir imágenes ingresar iniciar inicio inmobiliaria internacional internacionales "
    "investigación judicial juegos justicia kiosco la las leer legal leído libros lo los lotería loterías madrid mapa "
    "medio menos menú mercados mi mis moda motor mundo más música nacional nacionales negocios newsletter newsletters "
    "nosotros noticia noticias noticias-relacionadas obituarios opinión pasatiempos patrocinado país perfil podcast "
    "podcasts política política-de-privacidad portada preguntas premium privacidad prohibida publicidad quiénes radio "
    "recetas redacción registrarse regístrate relacionadas relacionado reportajes reproducción reservados rss rusia "
    "salud secciones sección seguir seguridad servicios sesión sitio sobre sociedad somos sucesos sudoku suscribirse "
    "suscripciones suscripción suscriptor suscriptores suscríbete síguenos tarifas teatro tecnología televisión tema "
    "temas tienda todas todo todos tribuna tv términos ucrania ver viajes video videos vivo vídeo vídeos web áfrica "
    "última últimas "
    "accidente cargando calendario laboral canal consumo datos diario eventos fiestas hoy inicia locales memoria "
    "periódico programación pública públicas regala abre ventana nueva pestaña contraseña registro registrarte "
    "iniciado cupones descuentos sorteos copiar accesibilidad"
)
