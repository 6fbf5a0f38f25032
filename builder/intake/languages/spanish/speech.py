"""Spanish: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech, listed

SPEECH = Speech(
    returns="(?:Lo|Así lo) (?:ha |han )?(?:informa|anunci|dij|confirm)",
    asked="PREGUNTA",
    verbs=r"habl(?:a|an|ó|aron|aba|aban) de(?= \d| un)|(?:sit[uú]a|situó|sitúan|situaron)(?= )"
    r"|dan? por(?= \w+ad[oa]s?)|solicita|solicitó|solicitan|habla de|hablan de|habló de|defiende|defienden|subraya"
    r"|subrayan|cifra|cifran"
    r"|enumeró|enumera|espetó|zanjó|sentenció|ironiza|bromeó|abundó|incidió|reflexionó|rememoró|evocó|atestiguó"
    r"|testificó|deslizó|soltó|respondieron|prosiguió|prosigue|continuó|siguió"
    r"|(?:ha|han|había|habían|habría) (?:dicho|criticado|recordado|afirmado|asegurado|declarado|anunciado"
    r"|confirmado|informado|señalado|indicado|explicado|añadido|agregado|sostenido|reportado|precisado"
    r"|manifestado|advertido|denunciado|escrito|estimado|cifrado|revelado|subrayado|destacado|admitido"
    r"|reconocido|negado|insistido|hablado de|dado a conocer|comunicado|publicado|contabilizado|calculado"
    r"|registrado|contado|detectado|comprobado|constatado|alertado|lamentado|apuntado|relatado|detallado"
    r"|pedido|exigido|reclamado|prometido|avanzado|matizado|replicado|respondido|elevado|rebajado|cuantificado"
    r"|documentado|verificado|identificado|considerado|valorado|remarcado|incidido|concluido)"
    r"|eleva|elevan|elevó|elevaron|rebaja|rebajó|sitúa en|situó en|sitúan en|cifra en|cifran en|cifraron en"
    r"|tienen? (?:anotad|registrad|contabilizad|censad)[oa]s"
    r"|cuantifica|cuantificó|contabiliza|contabilizó|contabilizaron|contabilizan|registró|registraron|registra"
    r"|registran|calcularon|prevé|prevén|previó|espera|esperan|esperaba|pronostica|pronosticó|proyecta|proyectó"
    r"|detalló|detallaron|detalla|detallan|alertó|alertaron|alerta|alertan|lamentó|lamenta|critica|criticaron"
    r"|insistió|insiste|respondió|responde|replican|recuerdan|recordaron|consideró|considera|consideran|opinó"
    r"|opina|comenta|cuenta|cuentan|contaron|relata|relatan|narró|narra|resumió|resume|concluyó|concluye"
    r"|puntualizó|puntualiza|matizó|matiza|enfatizó|enfatiza|remarcó|remarca|resaltó|resalta|sugirió|sugiere"
    r"|prometió|promete|exigió|exige|exigen|pidió|pide|reclamó|reclama|reclaman|acusa|acusaron|documentó"
    r"|documentaron|documenta|verificó|verificaron|identificó|encontró|encontraron|constató|constata|comunicó"
    r"|comunicaron|comunica|difundió|difundieron|tuiteó|aclaró|aclara|adelantó|adelanta|avanzó|admite|reconoce"
    r"|reconocen|niega|niegan|habla de|hablan de|habló de|hablaron de|da cuenta de|dio cuenta de|hizo saber"
    r"|dio a conocer|señalaba|aseguraba|decía|decían|explicaba|confiesa|confesó|teme|temen|temió|revelan|muestra"
    r"|muestran|mostró|mostraron|se lee en|publica|publican|escriben|cree|creen|piensa|sospecha|sospechan|estimaba"
    r"|recuerda|recordó|replica|replicó|ironizó|criticó|eleva a|elevó a|atribuyó|atribuye|dijo|dijeron|dice|dicen"
    r"|afirmó|afirmaron|afirma|afirman|aseguró|aseguraron|asegura|aseguran|declaró|declararon|declara|anunció"
    r"|anunciaron|anuncia|confirmó|confirmaron|confirma|confirman|informó|informaron|informa|informan|señaló"
    r"|señalaron|señala|señalan|indicó|indicaron|indica|indican|explicó|explicaron|explica|agregó|agregaron|añadió"
    r"|añadieron|añade|sostuvo|sostuvieron|sostiene|reportó|reportaron|reporta|precisó|precisaron|precisa"
    r"|manifestó|manifestaron|expresó|advirtió|advirtieron|advierte|denunció|denunciaron|denuncia|escribió|escribe"
    r"|estimó|estimaron|estima|estiman|calculó|calcula|calculan|cifró|reveló|revelaron|revela|subrayó|destacó"
    r"|destaca|recalcó|admitió|reconoció|negó|negaron|comentó|relató|apuntó|apunta|reiteró|contó|acusó|publicó"
    r"|(?:ha|han|había|habían) (?:dicho|criticado|recordado|afirmado|asegurado|declarado|anunciado|confirmado"
    r"|informado|señalado|indicado|explicado|añadido|agregado|sostenido|reportado|precisado|manifestado"
    r"|advertido|denunciado|escrito|estimado|cifrado|revelado|subrayado|destacado|admitido|reconocido|negado"
    r"|recordado|insistido|hablado de|dado a conocer|comunicado|publicado|contabilizado)",
    told=r"dijo|dijeron|declaró|explicó|afirmó(?: a)?",
    according=r"para(?= (?:el |la |los )(?:junta|consejo|unión|ejército|gremio|empresa|oposición))|"
    r"para(?= (?:el |la |los )(?:abogad|fiscal|minist|gobierno|president|economist|analist|oposición|ong"
    r"|policía|asociación|defensa|alcald|autoridad|expert|director|sindicat))"
    r"|según su relato(?= )|según (?:datos|cifras|cálculos|estimaciones|estadísticas|fuentes) (?:de|del)"
    r"|a decir de|en opinión de|como (?:informó|señaló|publicó|anunció|explicó)|de acuerdo a los datos de(?:l)?"
    r"|fuentes de(?:l)?|en palabras de(?:l)?|según|de acuerdo con|de acuerdo a|conforme a|en palabras de"
    r"|a juicio de|tal como (?:informó|señaló|publicó)|como informó",
    citing=r"citando(?: a)?|que cita(?: a)?|citad[oa]s? por|con base en|en referencia a|haciendo referencia a",
    nouns=r"cámara|diputación|consejería|comandancia|junta|brigadistas|gobernadora?|consejer[oa]|delegad[oa]|capitanía|capataz|"
    r"organizadoras?|organizador(?:es)?|organizaciones|gremios?|hospital(?:es)?|vecin[oa]s|forenses|colectivos?|registro|observatorio|fundación|"
    r"testigos?|supervivientes|sobrevivientes|víctimas|querella|acusación|jueza|pescador(?:es)?|maestr[oa]s?"
    r"|docentes?|enfermer[oa]s?|conductor(?:es)?|chofer|dueñ[oa]s?|propietari[oa]s?|delegada|edil|mandataria"
    r"|mandatario|perit[oa]s?|excontador|vecina|madre|padre|hermano|hermana|empresas?|compañía|grupo|sindicatos?"
    r"|asociación|federación|confederación|cámara|tribunal|juzgado|corte|banco|comisión|comité|consejo"
    r"|ayuntamiento|alcaldía|prefectura|municipio|oficina|fondo|coalición|universidad|hospital|hospitales|embajada"
    r"|parlamento|congreso|senado|partido|oposición|operador|operadora|gestora|regulador|observatorio"
    r"|investigadores|científicos|estudio|encuesta|datos|cifras|estadísticas|documentos?|guardia civil|guardia"
    r"|ertzaintza|mossos|policías?|aduanas|activistas|abogados?|jueces|juez|economistas?|fundación|centro|red"
    r"|aerolínea|aeropuerto|puerto|autoridad|administración|administrador|administradora|director|directora"
    r"|delegad[oa]|secretari[oa]|líder|líderes|dirigentes?|representantes?|asesor|historiador|kremlin|pentágono"
    r"|onu|ue|otan|oms|gremio|patronal|consejería|conseller(?:ia|a)?|consejer[oa]|hidrólog[oa]|ministros?"
    r"|generalitat|xunta|junta|protección civil|cruz roja|organismo|ente|entidad|superintendencia|contraloría"
    r"|instituciones|ciudadanos|pasajeros|familiares|trabajadores|médicos?|unicef|unión europea|fuentes?"
    r"|funcionari[oa]s?|portavoz|portavoces|vocero|vocera|autoridades|policía|fiscalía|fiscal|inteligencia"
    r"|ejército|estado mayor|ministerio|gobierno|expertos?|analistas?|medios?|agencia|diario|periódico|informe"
    r"|diplomáticos?|vecinos|residentes|testigos|gobernador|presidente|presidencia|ministro|ministra|casa blanca"
    r"|servicio|servicios|periodistas|bomberos|rescatistas|mando|comandante|diputados?|cadena|instituto"
    r"|organización|ong|jefe|militares|comunicado|premier|alcalde|alcaldesa|cancillería|defensa",
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
    paper=r"(?:últim[oa]s?|primer|nuevo|propio|reciente)?\s?(?:balance|parte|recuento|informe|comunicado|boletín|reporte|datos|cifras|cálculos"
    r"|estimaciones|registros?|estadísticas?)(?: oficial(?:es)?)? (?:del?|de la|de los|de las) ",
    relative=r"que|quien|quienes|cuy[oa]s?|donde|el cual|la cual",
    pronouns=r"él|ella|ellos|ellas|esto|eso|se|nosotros|yo|este|ese|éste",
    person=r"él|ella|éste|ésta",
    theirs=r"según (?:él|ell[ao]s?|sus (?:propios )?(?:datos|cálculos|cuentas|cifras|palabras|estimaciones))"
    r"|a su juicio|en su opinión|en sus palabras",
    going_on=r"según (?:él|ella|ellos)|él|ella|ellos|ellas|esto|estos|estas|este|esta|sus?|entre ellos|de ellos"
    r"|en total|dicho|se trata|ambos",
    as_said="como",
    finite=r"es|son|era|eran|ha|han|había|será|serán|puede|pueden|debe|deben|fue|fueron|va|van|está|están",
    connectors=r"que|quien|quienes|donde|cuando|mientras|aunque|pero|porque|si|como|pues|y que|ya que",
    lead_in=r"a|al|en|el(?= \d| lunes| martes| miércoles| jueves| viernes| sábado| domingo| mismo| pasado| año| mes)"
    r"|durante|tras|después|antes|desde|según|además|sin embargo|también|luego|lunes|martes|miércoles|jueves"
    r"|viernes|sábado|domingo|ayer|hoy|por su parte|mientras|finalmente|así|sobre|por|con|asimismo|previamente",
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
    drops=True,
    also=r"y|e|pero",
    whose=r"de la|de los|de las|del|de",
    bodies=r"empresa|compañía|grupo|sindicato|asociación|federación|confederación|cámara|tribunal|banco|comisión"
    r"|comité"
    r"|consejo|ayuntamiento|alcaldía|ministerio|gobierno|policía|fiscalía|ejército|agencia|instituto|observatorio"
    r"|fundación|parlamento|congreso|senado|operador|operadora|gestora|autoridad|hospital|universidad"
    r"|unión europea|ue|onu|otan|oms|kremlin|guardia civil|aduanas|bomberos|generalitat|xunta|junta|consejería"
    r"|cancillería|patronal|organismo|autoridades|oposición|administración|protección civil|cruz roja|metro|fondo",
    hearers=r"a (?:la prensa|los periodistas|los medios|EFE|Efe|AFP|Reuters|este (?:diario|periódico|medio)"
    r"|la agencia \S+|la radio|la cadena \S+|Radio \S+|El País|\S+ Press)"
    r"|ante (?:la prensa|los medios|los periodistas|(?:el|la) [A-Zj]\S+(?: [A-Z]\S+)*(?: \d+)?)"
    r"|(?:este|el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy"
    r"|en (?:un comunicado|rueda de prensa|conferencia de prensa|su cuenta de X|X|Twitter|una entrevista"
    r"|declaraciones a \S+)"
    r"|por su parte|a su vez|también|además|luego|después",
    several=r"ellos|ellas",
    counts=r"contabilizó|contabilizaron|registró|registraron|contaron|encontró|encontraron|detectó"
    r"|(?:ha|han|había|habían) (?:contabilizado|registrado|contado|detectado|documentado)",
    nobody=r"fin de|desde|durante|hasta",
)  # fmt: skip
