"""Spanish: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech, listed

SPEECH = Speech(
    verbs=r"recuerda|recordó|replica|replicó|ironizó|criticó|eleva a|elevó a|atribuyó|atribuye|dijo|dijeron|dice"
    r"|dicen|afirmó|afirmaron|afirma|afirman|aseguró|aseguraron|asegura|aseguran|declaró"
    r"|declararon|declara|anunció"
    r"|anunciaron|anuncia|confirmó|confirmaron|confirma|confirman|informó|informaron|informa|informan|señaló"
    r"|señalaron|señala|señalan"
    r"|indicó|indicaron|indica|indican|explicó|explicaron|explica|agregó|agregaron|añadió|añadieron|añade|sostuvo"
    r"|sostuvieron|sostiene"
    r"|reportó|reportaron|reporta|precisó|precisaron|precisa|manifestó|manifestaron|expresó|advirtió|advirtieron"
    r"|advierte|denunció"
    r"|denunciaron|denuncia|escribió|escribe|estimó|estimaron|estima|estiman|calculó|calcula|calculan|cifró|reveló"
    r"|revelaron|revela|subrayó"
    r"|destacó|destaca|recalcó|admitió|reconoció|negó|negaron|comentó|relató|apuntó|apunta|reiteró|contó|acusó|publicó"
    r"|(?:ha|han|había|habían) (?:dicho|criticado|recordado|afirmado|asegurado|declarado|anunciado|confirmado"
    r"|informado|señalado"
    r"|indicado|explicado|añadido"
    r"|agregado|sostenido|reportado|precisado|manifestado|advertido|denunciado|escrito|estimado|cifrado|revelado"
    r"|subrayado|destacado"
    r"|admitido|reconocido|negado|recordado|insistido|hablado de|dado a conocer|comunicado|publicado|contabilizado)",
    told=r"dijo|dijeron|declaró|explicó|afirmó(?: a)?",
    according=r"según|de acuerdo con|de acuerdo a|conforme a|en palabras de|a juicio de|tal como (?:informó|señaló"
    r"|publicó)|como informó",
    citing=r"citando(?: a)?|que cita(?: a)?|citad[oa]s? por|con base en|en referencia a|haciendo referencia a",
    nouns=r"fuentes?|funcionari[oa]s?|portavoz|portavoces|vocero|vocera|autoridades|policía|fiscalía|fiscal"
    r"|inteligencia|ejército|estado mayor"
    r"|ministerio|gobierno|expertos?|analistas?|medios?|agencia|diario|periódico|informe|diplomáticos?|vecinos"
    r"|residentes|testigos|gobernador"
    r"|presidente|presidencia|ministro|ministra|casa blanca|servicio|servicios|periodistas|bomberos|rescatistas"
    r"|mando|comandante|diputados?"
    r"|cadena|instituto|organización|ong|jefe|militares|comunicado|premier|alcalde|alcaldesa|cancillería|defensa",
    reports=r"(?:los )?medios|la prensa|informes de prensa|reportes de prensa",
    media=r"diario|agencia|periódico|revista|cadena|portal|semanario|medio|informe|agencia de noticias|rotativo",
    carriers=r"(?:el|la|este|esta|del|dicho) ?(?:artículo|diario|periódico|agencia|informe|comunicado|cadena|texto"
    r"|declaración|medio|reporte)",
    titles=r"(?:vice)?president[ea]|primer[oa]? ministr[oa]|ministr[oa]|canciller|secretari[oa](?: general)?"
    r"|portavoz|vocer[oa]|general|coronel"
    r"|mayor|capitán|almirante|comandante|jef[ea]|director(?:a)?|gobernador(?:a)?|alcalde|alcaldesa|embajador(?:a)?"
    r"|diputad[oa]|senador(?:a)?"
    r"|analista|expert[oa]|profesor(?:a)?|dr\.?|señora?|homólogo|líder|rey|reina|representante|asesor(?:a)?"
    r"|mandatari[oa]",
    relative=r"que|quien|quienes|cuy[oa]s?|donde|el cual|la cual",
    pronouns=r"él|ella|ellos|ellas|esto|eso|se|nosotros|yo|este|ese|éste",
    person=r"él|ella|éste|ésta",
    going_on=r"según (?:él|ella|ellos)|él|ella|ellos|ellas|esto|estos|estas|este|esta|sus?|entre ellos|de ellos"
    r"|en total|dicho|se trata|ambos",
    finite=r"es|son|era|eran|ha|han|había|será|serán|puede|pueden|debe|deben|fue|fueron|va|van|está|están",
    connectors=r"que|quien|quienes|donde|cuando|mientras|aunque|pero|porque|si|como|pues|y que|ya que",
    lead_in=r"a|al|en|el|durante|tras|después|antes|desde|según|además|sin embargo|también|luego|lunes|martes"
    r"|miércoles|jueves|viernes|sábado"
    r"|domingo|ayer|hoy|por su parte|mientras|finalmente|así|sobre|por|con|asimismo|previamente",
    articles=r"el|la|los|las|un|una|unos|unas|del|al|este|esta|lo",
    helpers=r"mismo|misma|también|además|luego|ayer|hoy|este lunes|este martes|este miércoles|este jueves"
    r"|este viernes|este sábado|este domingo"
    r"|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|lo",
    prepositions=r"de|del|a|al|en|por|para|con|sobre|ante|durante|tras|desde|hasta|y|o|que|quien|entre|según|este"
    r"|el lunes|el martes|el miércoles"
    r"|el jueves|el viernes|el sábado|el domingo|ayer|hoy",
    passive=r"(?:es|son|sido|fue|fueron|era|eran|ser|un|una|el|la|los|las|de|del)\s+$",
    that=r"que",
    loose=listed("de del a al en por para con sobre y o pero que el la los las un una este esta lo se su según"),
    inverted=True,
)  # fmt: skip
