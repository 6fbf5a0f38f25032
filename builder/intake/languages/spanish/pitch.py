"""Spanish: how a page offers what is none of its article: other stories, evenings, jobs, wares, its own text."""

PITCH = (
    (r"\bdesde (?:1[6-9]|20)\d\d\b.{0,110}\b(?:sus|nuestros) (?:lectores|suscriptores)", 1.0),
    (r"^(?:lee|lea|descubre|descubra|conoce|conozca|mira|mire|escucha) (?:cómo|por qué|qué|quién|dónde"
     r"|la historia)\b", 1.0),
    (r"[?.] (?:fuimos|viajamos|hablamos|preguntamos|visitamos|lo contamos|se lo contamos|te lo contamos"
     r"|l[eo]s? preguntamos)\b"
     r"[^\"]{0,90}[.!]$", 1.0),
    (r"[?.] (?:nuestra enviada|nuestro enviado|nuestra corresponsal|nuestro corresponsal|nuestra reportera"
     r"|nuestro reportero)\b[^\"]{0,70}[.!]$", 0.8),
    (r"^(?:todo )?(?:lo )?qué? (?:se sabe|sabemos|hay que saber)\b.{15,200}\.$|^todo lo que (?:se sabe"
     r"|hay que saber)\b", 1.0),
    (r"\b(?:nuestro|el) artículo más leído\b|\bnuestra revista hermana\b|^noticia de interés\s?:", 1.0),
    (r"\ben (?:nuestro|el) (?:nuevo|último|próximo) (?:episodio|número)\b", 1.0),
    (r"\b(?:vea|ve|mira|mire) (?:todas )?las (?:fotos|imágenes)\b", 1.0),
    (r"\b(?:cuenta|informa|cubre|sale)\b[^.\"]{0,50}\bdesde (?:1[6-9]|20)\d\d\b", 0.6),
    (r"\b(?:ningún|sin|ni) (?:dueños?|propietarios?|accionistas?|partidos?|mecenas|patrón)\b", 0.5),
    (r"\bgracias por (?:leer|leernos|haber leído)\b|\bsi (?:has|ha) (?:llegado|leído) hasta aquí\b", 1.0),
    (r"\b(?:este periódico|este diario)\b", 0.3),
    (r"^(?:con )?\d[\d.,]* (?:€|euros|pesos|dólares) (?:permiten|bastan|pagan|alcanzan)\b", 0.8),
    (r"^(?:te esperamos|los esperamos|les esperamos|acompáñanos|acompáñenos|únete|ven) (?:el|a|al|en|con)\b", 1.0),
    (r"\b(?:entradas?|boletos|tickets)(?: es)? (?:desde|a partir de|libres?|gratuitas?|gratis)\b", 0.6),
    (r"\b(?:inscríbete|inscríbase|inscripciones|reserva(?: tu plaza)?|regístrate) (?:antes|hasta|aquí|en)\b", 0.6),
    (r"\b(?:buscamos|contratamos|seleccionamos)\b.{0,60}(?:periodista|redact|becari|colaborad)\w*"
     r"|^oferta de empleo\b", 1.0),
    (r"\b(?:candidaturas|solicitudes|currículums?) (?:hasta|antes|a)\b", 0.5),
    (r"\baplican (?:términos|condiciones|restricciones)\b|\bbases y condiciones\b", 1.0),
    (r"\b(?:desde|a partir de) (?:solo )?(?:\$ ?)?\d[\d.,]* ?(?:€|euros|pesos)", 0.4),
    (r"\b(?:llama|llame|llámenos|llámanos|pide|pida)\b[^.\d]{0,30}[+(]?\d[\d ()/.-]{5,}\d", 0.6),
    (r"\b(?:de|para) uso (?:exclusivamente )?interno\b|\bdocumento interno\b", 1.0),
    (r"\bno (?:difundir|reenviar|distribuir|divulgar)\b", 0.6),
    (r"\brecibido (?:este mensaje )?por error\b|\b(?:único|únicamente a su) destinatario\b", 1.0),
    (r"\bpued(?:e|es|en) (?:usar|republicar|reproducir|compartir) (?:este texto|este artículo|nuestros)\b", 1.0),
    (r"\b(?:investigaci(?:ón|ones)|reportajes?|trabajos?|periodismo) como (?:est[ae]|est[ao]s)\b[^.]{0,20}"
     r"\b(?:cuestan?|requieren?|exigen?|llevan?)\b", 1.0),
    (r"\bcorregimos (?:nuestros|los|todos los) errores\b|\bsi (?:ha|has|han) (?:encontrado|visto|notado) un"
     r" error\b", 1.0),
    (r"\bopiniones (?:vertidas|expresadas|emitidas)\b[^.]{0,60}\b(?:autor\w*|responsabilidad)\b", 1.0),
    (r"\bse publicó (?:primero|antes|originalmente) en (?:la|nuestra) edición impresa\b|\bla redacción (?:le"
     r"|te|os|les)?\s?invita\b", 1.0),
    (r"\b(?:envíe|envía|envíen|mánde|manda|manden)nos(?:l[oa]s?)?\b|\bpódcasts?\b", 0.6),
    (r"\b(?:env[ií](?:a|e|anos|enos|en|ennos)|m[áa]nd[ae](?:nos|n|nnos)?) (?:sus|tus|su|tu) (?:fotos?"
     r"|v[ií]deos?|im[áa]genes|testimonios?)\b", 1.0),
)  # fmt: skip
