"""Spanish: how dates are written."""

from builder.intake.languages import romance
from builder.intake.languages.calendar import Dates

DATES = Dates(
    forms=romance.forms(decade=r"los\s+años|década\s+de(?:\s+los)?"),
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
        "septiembre": 9,
        "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
        "ene": 1, "feb": 2, "mar": 3, "abr": 4, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10,
        "nov": 11, "dic": 12,
    },
    weekdays={
        "lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "sabado": 5,
        "domingo": 6,
        "lun": 0, "mar": 1, "mié": 2, "jue": 3, "vie": 4, "sáb": 5, "dom": 6,
    },
    capital=False,
    ordinal=r"\.?º|°|ro",
    days={"primero": 1},
    of=r"de",
    of_year=r"de|del|del año",
    article=r"el|los días|los",
    to=r"al|a|hasta(?: el)?",
    both=r"y(?: el)?|e|o",
    between=r"entre(?: la| el)?",
    next_year=r"(?:del|el) año siguiente",
    last_day=r"último día",
    half_year=r"semestre",
    of_the_year=r"del año",
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
    part=r"principios de|finales de|mediados de|fines de|inicios de|comienzos de|pasado|mes de",
    opening=r"de|del|desde|desde el",
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    halves={r"primera (?:quincena|mitad)": 1, r"segunda (?:quincena|mitad)": 2},
    week_from=r"semana del",
    week_to=r"semana (?:terminada|hasta) el",
    portions={
        **{rf"(?:primeros {n}|{n} primeros) meses": (1, n) for n in range(2, 12)},
        r"primer semestre|primera mitad|primeros seis meses|seis primeros meses": (1, 6),
        r"segundo semestre|segunda mitad|último semestre": (7, 12),
        r"primer trimestre|primeros tres meses|tres primeros meses": (1, 3),
        r"segundo trimestre": (4, 6),
        r"tercer trimestre": (7, 9),
        r"(?:cuarto|último) trimestre": (10, 12),
        r"primeros ocho meses|ocho primeros meses": (1, 8),
        r"primeros nueve meses|nueve primeros meses": (1, 9),
        r"primeros diez meses|diez primeros meses": (1, 10),
    },
    before_month=r"en|desde|hasta|a|de|para|durante|antes de|después de|tras|entre|el pasado|del pasado|pasado"
    r"|próximo|a principios de"
    r"|a finales de|a mediados de|a fines de|a inicios de|mes de|el mes de",
    before_year=r"informe|balance|plan|que acabe|con|presupuesto|temporada|para|en|desde|hasta|(?<!década )(?<!años"
    r" )de|del|a|año|el año|del año"
    r"|en el año|principios de|finales de|mediados de|antes de"
    r"|después de|desde el|a partir de"
    r"|verano de|otoño de|invierno de|primavera de|durante",
    after_year=r"(?!\s+(?!(?:las|los|tras|unos|unas|más|sus|estos|estas|además|entonces"
    r"|después)\b)[a-zà-ÿ]{3,}s\b)(?!\s?%)",
    relative={"ayer": -1, "hoy": 0, "anteayer": -2, "antier": -2, "pasado mañana": 2},
    periods={
        r"(?:la )?semana pasada|(?:la )?pasada semana": ("week", -1),
        r"(?:la )?(?:próxima semana|semana próxima|semana que viene)": ("week", 1),
        r"(?:a (?:principios|comienzos) de )?este mes": ("month", 0),
        r"(?:el )?(?:mes pasado|pasado mes)(?! de)": ("month", -1),
        r"(?:el )?(?:próximo mes|mes próximo|mes que viene)(?! de)": ("month", 1),
        r"(?:el )?(?:año pasado|pasado año)": ("year", -1),
        r"(?:el )?(?:próximo año|año próximo|año que viene)": ("year", 1),
        r"este año": ("year", 0),
    },
    ago=r"(?i:hace) (?P<count>\d{1,2}|un|dos|tres|cuatro|cinco|seis) días?",
    past=r"(?:el )?pasad[oa]",
    coming=r"(?:el )?próxim[oa]|que viene",
    since=r"desde|tras|después|antes|hasta|a partir",
    turn=r"aunque|mientras|pero|sin embargo|si bien",
    future=r"será|serán|va|van|debería|deberían|prevé|prevén|previst[oa]s?|se espera|espera|planea|planean|podría"
    r"|podrían|próxim[oa]s?"
    r"|tendrá|tendrán|\w+(?:[aei]|d|r)rán?|de cara a|en vísperas de|puede|pueden|debe|deben",
    appointed=r"para",
    deadline=r"antes del?|a más tardar|a más tardar el|a partir del?|hasta|hasta el|hasta finales de",
    gone=r"\w{2,}(?:uvo|uvieron|ían|ujo|ujeron)|\w+ó|\w+aron|\w+ieron|fue|fueron|había|ha|han|has|he|hemos|era|eran"
    r"|\w+aba|hubo"
    r"|hizo|dijo",
    near_by=r"vísperas?|aniversario|inicios?|comienzos?|principios?|finales|fines|fin",
    nth={r"primer": 1, r"segundo": 2, r"tercer": 3, r"cuarto": 4, r"último": -1},
    habit=r"un|algún|cada|todos los",
    order="dmy",
)  # fmt: skip
