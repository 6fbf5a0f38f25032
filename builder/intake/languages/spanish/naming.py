"""Spanish: what pages say beside their own name, `{N}`."""

NAMING = (
    (
        "appeal",
        r"(?:suscríbete|suscríbase|regístrate|síguenos|sigue|siga|únete|apoya|descarga|recibe|lee|escucha"
        r"|bienvenid[oa]s?"
        r"|contacta|hazte soci[oa]|anúnciate)(?: (?:a|al|en|con|de|del|la newsletter de|el boletín de|la app de"
        r"|el canal de))? {N}"
        r"|(?:suscriptor(?:es)?|lector(?:es)?|boletín|boletines|newsletter|app|canal|redes|noticias|club"
        r"|tienda) (?:de|del) {N}",
    ),
    ("owned", r"(?:redacción|equipo|hemeroteca|tienda|edición|portada|lectores) (?:de|del) {N}|{N} (?:premium"
     r"|newsletter|podcasts?|play)\b"),
    (
        "note",
        r"(?:desarrollado|editado|producido) por {N}$|{N} (?:usa|utiliza|emplea) (?:las cookies|cookies|licencia)"
        r"|{N} (?:y sus socios|no se hace responsable|es (?:un (?:medio"
        r"|diario"
        r"|periódico|sitio)|editado|publicado|miembro))|opinión (?:editorial )?(?:de|del) {N}",
    ),
    ("staff", r"(?:periodista|corresponsal|reporter[oa]|redactora?|enviad[oa] especial) (?:de|del|para|en) {N}"),
    ("origin", r"(?:publicad[oa]|aparecid[oa])(?: \w+){0,2} (?:por|en) {N}"),
    ("topic", r"^(?:más (?:de|en|sobre)|sobre|acerca de|lo más leído (?:de|en)) {N}$"),
    (
        "told",
        r"(?:dijo|declaró|explicó|aseguró|afirmó|relató|contó|señaló|confirmó|comentó|indicó|ha dicho"
        r"|ha explicado) (?:a|al) {N}"
        r"|(?:entrevista|declaraciones|conversación) (?:a|al|con|para) {N}|(?:consultad|obtenid"
        r"|contactad)[oa]s? por {N}"
        r"|{N} (?:ha podido|pudo|tuvo acceso|ha tenido acceso)",
    ),
)  # fmt: skip
