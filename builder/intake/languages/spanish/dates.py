"""Spanish: how dates are written."""

from builder.intake.languages import romance
from builder.intake.languages.calendar import Dates
from builder.intake.languages.pattern import in_order, numbered
from builder.intake.languages.period import periods, portions, ranked

DATES = Dates(
    forms={
        **romance.forms(decade=r"los\s+años|década\s+de(?:\s+los)?", article=r"el|del|al"),
        "day alone": r"\b(?i:el|al|del)\s(?:(?:pasado|próximo)\s)?(?P<span>día\s(?P<day>[0-3]?\d))"
        r"(?!\d|[.,:/]\d|\s+(?:del?|y|e|o)\s)",
        "weekday and day": r"(?<![\w-]){weekday}\s(?P<day>[0-3]?\d)(?=\s(?:la|las|el|los|en|por|una?|con|para|se)\s)",
    },
    months=numbered(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sep sept set",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weekdays=numbered(
        "lunes lun",
        "martes mar",
        "miércoles miercoles mié",
        "jueves jue",
        "viernes vie",
        "sábado sabado sáb",
        "domingo dom",
        first=0,
    ),
    capital=False,
    ordinal=r"\.?º|°|ro",
    days={"primero": 1},
    ordinals=in_order(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
        "veintisiete veintiocho veintinueve treinta",
        first=2,
    ),
    of=r"(?:días del mes )?de",
    of_year=r"de|del|del año",
    article=r"el|los días|los",
    to=r"al|a|hasta(?: el)?",
    both=r"y(?: el)?|e|o",
    then=r"(?:y )?(?:luego|después|nuevamente)|y de nuevo",
    between=r"entre(?: la| el)?",
    next_year=r"(?:del|el) año siguiente",
    born=r"(?:nacid[oa]s?|nació)(?: en(?: [A-ZÁÉÍÓÚÑ][\w'-]+){1,3},?)? en",
    born_on=r"(?:nacid[oa]s?|nació)(?: en(?: [A-ZÁÉÍÓÚÑ][\w'-]+){1,3},?)? el",
    made=r"modelo|año modelo",
    charter=r"Agenda|Horizonte|Mundial|Expo|Eurocopa|COP|[Rr]esolución|(?:Convención|Convenio|Tratado|Carta"
    r"|Protocolo) de",
    acts=r"(?:ley|leyes|decretos?|resolución|resoluciones|reglamentos?|directivas?|orden|ordenanzas?|sentencias?|circular)",
    places=r"(?:calle|plaza|avenida|barrio|puente|frente|colegio|hospital|estadio|parque)(?: del?)?",
    weekend=r"fin de semana",
    of_a_month=r"del?|del mes de",
    at_feast=r"en|el día de",
    prior=r"anterior",
    later=r"siguiente",
    last_day=r"último día",
    first_day=r"primer día",
    of_a_year=r"de|del año",
    half_year=r"semestre",
    same_span=r"(?:mismo|igual) (?:periodo|período|mes|lapso|trimestre|semestre)|mismos meses",
    year_earlier=r"un año antes",
    year_end=r"(?:antes de|hasta|para|a) (?:fin(?:es|ales)? de año|que (?:acabe|termine) el año)"
    r"|antes del? fin(?:al)? del? año|(?:en )?lo que va del? año|desde (?:el inicio|el comienzo|inicios"
    r"|comienzos|principios)"
    r" del? año",
    of_the_year=r"del año(?! (?:fiscal|escolar))",
    another_year=r"(?:del|de este|de su) (?:actual )?(?:ejercicio|año fiscal|año escolar|curso)",
    before_portion=r"en el|del|el|al|en los|los|durante el|de los",
    lasting={
        r"(?:los|las) (?P<count>\w+ )?(?:días) (?:hasta|terminados)(?: el)?": "day",
        r"(?:las) (?P<count>\w+ )?(?:semanas) (?:hasta|terminadas|que terminaron)(?: el)?": "week",
        r"(?:los) (?P<count>\w+ )?(?:meses) (?:hasta|terminados|que terminaron|cerrados)(?: el| en)?": "month",
    },
    decades={
        r"años veinte": 1920, r"años treinta": 1930, r"años cuarenta": 1940, r"años cincuenta": 1950,
        r"años sesenta": 1960, r"años setenta": 1970, r"años ochenta": 1980, r"años noventa": 1990,
    },
    feasts={
        r"nochebuena": ("12-24", 0), r"(?:la )?navidad": ("12-25", 0), r"nochevieja": ("12-31", 0),
        r"año nuevo": ("01-01", 0),
        r"(?:día de )?reyes": ("01-06", 0), r"jueves santo": ("easter", -3), r"viernes santo": ("easter", -2),
        r"domingo de ramos": ("easter", -7), r"domingo de (?:resurrección|pascua)": ("easter", 0),
    },
    by_feast={r"(?:en )?(?:la )?vísperas? de": -1, r"(?:el )?día después de": 1},
    aloof=r"\w (?:antes de|después de|de|previo a) (?:semana santa|navidad|pascua)\b",
    on=r"el",
    same_year=r"mismo año|ese año|ese mismo año",
    part=r"(?:primera|segunda|tercera|cuarta|última) semana de|(?:primeros|últimos) días de|principios de|finales de"
    r"|mediados de|fines de|inicios de|comienzos de|pasado|mes de",
    opening=r"de|del|desde|desde el",
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    halves={r"primera (?:quincena|mitad)": 1, r"segunda (?:quincena|mitad)": 2},
    week_from=r"semana del",
    week_to=r"semana (?:terminada|hasta) el",
    portions=portions(
        halves=(
            "primer semestre|primera mitad|primeros seis meses|seis primeros meses",
            "segundo semestre|segunda mitad|último semestre",
        ),
        quarters=(
            "primer trimestre|primeros tres meses|tres primeros meses|[QT]1|1[QT]",
            "segundo trimestre|[QT]2|2[QT]",
            "tercer trimestre|[QT]3|3[QT]",
            r"(?:cuarto|último) trimestre|(?:últimos tres|tres últimos) meses|[QT]4|4[QT]",
        ),
        first={
            2: r"primeros dos meses|dos primeros meses",
            4: r"primeros cuatro meses|cuatro primeros meses",
            5: r"primeros cinco meses|cinco primeros meses",
            7: r"primeros siete meses|siete primeros meses",
            8: r"primeros ocho meses|ocho primeros meses",
            10: r"primeros diez meses|diez primeros meses",
            11: r"primeros once meses|once primeros meses",
            9: r"primeros nueve meses|nueve primeros meses|(?:primeros tres|tres primeros) trimestres",
        },
        counted="(?:primeros {n}|{n} primeros) meses",
    ),
    before_month=r"todo|finalizar|(?:que )?(?:termine|acabe)|terminar"
    r"|en|desde|hasta|a|de|para|durante|antes de|después de|tras|entre|el pasado|del pasado|pasado"
    r"|próximo|a principios de"
    r"|a finales de|a mediados de|a fines de|a inicios de|mes de|el mes de",
    before_year=r"en todo(?: el)?|durante todo(?: el)?|hacia"
    r"|ejercicio|informe|balance|plan|que acabe|con|presupuesto|temporada|para|en|desde|hasta"
    r"|(?<!década )(?<!años"
    r" )de|del|a|año|el año|del año"
    r"|en el año|principios de|finales de|mediados de|antes de"
    r"|después de|desde el|a partir de"
    r"|verano de|otoño de|invierno de|primavera de|durante",
    after_year=r"(?!\s+(?!(?:las|los|tras|unos|unas|más|sus|estos|estas|además|entonces"
    r"|después)\b)[a-zà-ÿ]{3,}s\b)(?!\s?%)",
    apposed=r"mañana|mediodía|tarde|noche|es decir|o sea|por|la|en|de|día",
    day_later=r"día (?:siguiente|después)|días? (?:después|más tarde)",
    day_earlier=r"día (?:anterior|previo|antes)|la víspera|ese mismo día|el mismo día|días? antes",
    present=r"est[ea](?: mañana| tarde| noche)?",
    relative={"ayer": -1, "anoche": -1, "hoy": 0, "esta mañana": 0, "esta tarde": 0, "esta noche": 0,
    "esta madrugada": 0, "anteayer": -2, "antier": -2, "pasado mañana": 2},
    periods=periods(
        week=(
            "(?:la )?semana pasada|(?:la )?pasada semana",
            "(?:la )?(?:próxima semana|semana próxima|semana que viene)",
        ),
        month=(
            "(?:a (?:principios|comienzos) de )?este mes|(?:en )?lo que va del? mes(?! de)|antes de (?:fin de"
    "|que acabe el) mes(?! de)",
            "(?:el )?(?:mes pasado|pasado mes)(?! de)",
            "(?:el )?(?:próximo mes|mes próximo|mes que viene)(?! de)",
        ),
        year=(
            "(?:el )?(?:año pasado|pasado año)",
            "(?:el )?(?:próximo año|año próximo|año que viene)",
            "este año",
        ),
    ),
    sequels={
        r"(?:al|el) día siguiente(?! (?:de|a)\b)": 1,
        r"la víspera(?! de)|el día anterior(?! a)": -1,
        r"(?P<times>un|dos|tres|cuatro|cinco|seis|diez|\d{1,2}) días? (?:después|más tarde)(?! de)": 1,
        r"(?P<times>una|dos|tres|cuatro) semanas? (?:después|más tarde)(?! de)": 7,
        r"(?P<times>un|dos|tres|cuatro|cinco|seis|diez|\d{1,2}) días? antes(?! de)": -1,
    },
    year_before=r"el año (?:anterior|previo)(?! a)",
    ago=r"(?i:hace) (?P<count>\d{1,2}|un|dos|tres|cuatro|cinco|seis) días?",
    weeks_ago=r"(?i:hace) (?P<weeks>una|dos) semanas?",
    years_ago=r"(?i:hace) (?P<ages>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) años",
    weekends=r"este|(?:el |del |durante el |desde el |para el )(?:pasado|próximo)|durante el|desde el|para el",
    night_from=r"(?:noche|madrugada) del?",
    night_to=r"al?",
    past=r"(?:(?:el|del|al) )?pasad[oa]|últim[oa]",
    coming=r"(?:el )?próxim[oa]|que viene",
    since=r"desde|tras|después|antes|hasta|a partir",
    turn=r"aunque|mientras|pero|sin embargo|si bien",
    than=r"que",
    like=r"como(?: ya)?",
    against=r"frente al?|contra|comparad[oa]s? con|respecto (?:a|de)l?|en comparación con|en lugar de",
    clause=r"(?:\w+ )?(?:que|quien(?:es)?|cuy[oa]s?|donde|cuando)|tras|después|antes",
    future=r"viajan?|se reúnen?|votan?|arrancan?|comienzan?|empiezan?|inician?"
    r"|(?:arranc|comenz|empez|inici|celebr|realiz|conoc|emit|public|presentar|llev)[aei]r[ií]an?|será|serán|habrá|habrán|va"
    r"|van|debería|deberían|prevé|prevén|previst[oa]s?|se espera|espera|planea|planean|podría"
    r"|podrían|próxim[oa]s?"
    r"|tendrá|tendrán|\w+(?:[aei]|d|r)rán?|de cara a|en vísperas de|puede|pueden|debe|deben",
    appointed=r"para",
    deadline=r"antes de (?:finalizar|terminar|que (?:termine|acabe))|antes del?"
    r"|a más tardar|a más tardar el|a partir del?|hasta|hasta el|hasta finales de",
    due=r"(?:ser|habr|ir|dar|estar)(?:á|án)|va a|van a|deb(?:e|en)|tien(?:e|en) que|quier(?:e|en)|queremos"
    r"|prev(?:é|én)|espera(?:n)?"
    r"|(?:está|están) (?:previst|fijad|convocad|programad)[oa]s?|aplazad[oa]s?|pospuest[oa]s?|\w{2,}(?:[aeid]|nd"
    r"|dr)r(?:á|án)"
    r"|\w{2,}[aei]remos|entra(?:n)? en vigor|arranca|vence|expira|planea(?:n)?|pretende(?:n)?",
    lasting_until=r"viven?|datan?|sigue(?:n)?|permanece(?:n)?|queda(?:n)?|dura(?:n)?|rige(?:n)?|está(?:n)?|es|son",
    dated_of=r"del?",
    gone=r"vino|vinieron|puso|pusieron|quiso|supo|dio|dieron|vio|vieron|pudo|anduvo"
    r"|(?:ten|dec|hac|pod|deb|quer|sab|viv|llov|segu|ven|sal|exist|recib|ped|exig|constru|permanec)ía"
    r"|\w{2,}(?:uvo|uvieron|ían|ujo|ujeron)|\w+ó|\w+aron|\w+ieron|fue|fueron|había|ha|han|has|he|hemos|era|eran"
    r"|\w+aba|hubo|llevamos|desde (?:\S+ ){1,6}llevan?"
    r"|hizo|dijo",
    done=r"(?<!ser )\w{2,}(?:ad|id)[oa]s?(?= (?:en|el|a|entre|desde|durante)\b)",
    just_done=r"\w{3,}(?:ad|id)[oa]s?(?: el)?",
    later_on=r"\w+rían?",
    part_of_day=r"(?:por la |de |a la |en la |al )?(?:mañana|tarde|noche|mediodía|madrugada)",
    ever=r"desde|desde el",
    near_by=r"vísperas?|aniversario|inicios?|comienzos?|principios?|finales|fines|fin",
    nth=ranked("primer", "segundo", "tercer", "cuarto", last="último"),
    yearly=r"cada|todos los|cada año,? (?:el|en)|todos los años,? (?:el|en)",
    yearly_behind=r"de cada año|cada año|todos los años",
    habit=r"un|algún|cada|todos los",
    order="dmy",
)  # fmt: skip
