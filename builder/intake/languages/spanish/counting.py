"""Spanish: numbers in words, and what news counts."""

from builder.intake.languages import romance
from builder.intake.languages.model import Counting
from builder.intake.languages.tally import price, total

COUNTING = Counting(
    swapped=True,
    thousand="mil",
    words={
        "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
        "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiún": 21, "veintiuno": 21,
        "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
        "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
        "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200,
        "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400,
        "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700,
        "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900,
        "mil": 1000, "y pico": 0, "y tantos": 0, "y tantas": 0,
    },
    multiples={
        "mil": 1000, "decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "cuarentena": 40,
        "cincuentena": 50, "centenar": 100, "millar": 1000,
    },
    halves={
        "medio": 0.5, "media": 0.5, "y medio": 0.5, "y media": 0.5, "un cuarto de": 0.25,
    },
    joints=r"\s|(?<=nta)\sy\s",
    scales={
        "mdp": 1_000_000, "mdd": 1_000_000,
        "mil millones": 1_000_000_000, "mil": 1_000, "millón": 1_000_000, "millones": 1_000_000, "mm": 1_000_000,
        "billón": 1_000_000_000_000, "billones": 1_000_000_000_000,
    },
    qualifiers={
        "unos": "about", "unas": "about", "alrededor de": "about", "cerca de": "about", "aproximadamente": "about",
        "casi": "about",
        "en torno a": "about", "aproximado de": "about", "un estimado de": "about", "cerca de los": "about",
        "al menos": "at least", "por lo menos": "at least", "no menos de": "at least", "como mínimo": "at least",
        "supera": "over", "superan": "over", "superó": "over", "superaron": "over", "rebasa": "over", "rebasan": "over",
        "no supera": "up to", "no superan": "up to", "más de": "over", "más del": "over", "por encima de": "over",
        "hasta": "up to", "como máximo": "up to", "no más de": "up to", "a lo sumo": "up to",
        "menos de": "under", "menos del": "under",
        "exactamente": "exactly", "precisamente": "exactly",
    },
    things=r"(?:nor|sur)coreanos|rusos|ucranianos|estadounidenses|soldados|militares|combatientes|hombres|mujeres"
    r"|niños|personas|tropas|efectivos"
    r"|reclutas|mercenarios|infantes|oficiales|generales|civiles|habitantes|residentes|refugiados|desplazados"
    r"|ciudadanos|familias|víctimas"
    r"|muertos|muertes|fallecidos|heridos|prisioneros|rehenes|desaparecidos|voluntarios|reservistas|policías|agentes"
    r"|tanques|carros|blindados"
    r"|vehículos|camiones|coches|autos|autobuses|trenes|barcos|buques|aviones|cazas|helicópteros|drones|misiles"
    r"|cohetes|bombas|proyectiles"
    r"|obuses|municiones|cañones|sistemas|lanzadores|armas|fusiles|contenedores(?: de [a-z]+)?|envíos|brigadas"
    r"|batallones|regimientos"
    r"|divisiones|unidades|bases|ataques|bombardeos|asaltos|combates|enfrentamientos|explosiones|localidades|pueblos"
    r"|aldeas|ciudades"
    r"|edificios|casas|viviendas|apartamentos|escuelas|hospitales|hogares|países|estados|votos|escaños|sanciones"
    r"|vuelos|turistas"
    r"|estudiantes|alumnos|trabajadores|empleos|empleados|pacientes|casos|empresas|manifestantes|participantes",
    measures={
        r"(?:de )?lev[as]?": "leva",
        r"(?:de )?coronas": "coronas", r"(?:de )?francos(?: suizos)?": "francos", r"(?:de )?yuanes": "yuanes",
        r"(?:de )?yenes": "yenes", r"(?:de )?rupias": "rupias", r"(?:de )?guaraníes": "guaraníes",
        r"(?:de )?dirhams?": "dirhams", r"(?:de )?shekels?": "shekels", r"(?:de )?grivnas": "grivnas",
        r"cm|centímetros?": "cm",
        r"mm|milímetros?": "mm",
        r"metros cúbicos|m3|m³": "metros cúbicos",
        r"metros cuadrados|m2|m²": "metros cuadrados",
        r"gramos?|g": "gramos",
        r"grados?|°c|ºc": "grados",
        r"millas(?: náuticas)?": "millas",
        r"kwh": "kWh", r"mwh": "MWh", r"gwh": "GWh", r"twh": "TWh",
        r"km/h": "km/h",
        r"(?:de )?soles": "soles",
        r"(?:de )?bolívares": "bolívares",
        r"(?:de )?reales": "reales",
        r"uf": "UF",
        r"puntos(?: básicos)?": "puntos",
        r"hectárea": "hectáreas",
        r"tonelada": "toneladas",
        r"(?:de )?lempiras": "lempiras",
        r"(?:de )?quetzales": "quetzales",
        r"km|kilómetros?": "kilómetros", r"m|metros?": "metros", r"km²|kilómetros cuadrados"
        r"|km2": "kilómetros cuadrados",
        r"hectáreas": "hectáreas", r"(?:de )?toneladas": "toneladas", r"kg|kilos"
        r"|kilogramos": "kg", r"litros": "litros",
        r"(?:de )?barriles": "barriles", r"mw|megavatios": "MW", r"gw|gigavatios": "GW", r"%"
        r"|por ciento": "por ciento",
        r"puntos porcentuales": "puntos porcentuales", r"(?:de )?dólares": "dólares", r"(?:de )?euros?|€": "euros",
        r"(?:de )?grivnas"
        r"|(?:de )?hryvnias": "grivnas", r"(?:de )?rublos": "rublos", r"(?:de )?libras": "libras",
        r"(?:de )?pesos": "pesos",
    },
    fates=r"muert[oa]s|herid[oa]s|capturad[oa]s|hechos prisioneros|desaparecid[oa]s|detenid[oa]s|destruid[oa]s"
    r"|dañad[oa]s|derribad[oa]s"
    r"|interceptad[oa]s|evacuad[oa]s|desplazad[oa]s|fallecid[oa]s|asesinad[oa]s"
    r"|rescatad[oa]s|secuestrad[oa]s|deportad[oa]s|arrestad[oa]s|lesionad[oa]s|hospitalizad[oa]s",
    spans=r"páginas?"
    r"|segundos?|minutos?|horas?|días?|noches?|semanas?|fin(?:es)? de semana|mes(?:es)?|trimestres?|años?"
    r"|décadas?"
    r"|siglos?|veces|vez|tercios?|cuartos?|quintos?|sextos?|séptimos?|octavos?|novenos?|décimos?",
    marked=r"frente|bloque|fuerza|brigada|serie|hojas?"
    r"|solución de(?: los)?|km|numerad[oa]s?|semana|día|tipo|modelo|clase|anexo|tabla|figura|puerta|fila"
    r"|salida|piso|talla|kilómetro"
    r"|autobús|etapa|categoría|magnitud|expediente|formulario|regla|volumen|edición|tribunal oral federal|frío"
    r"|boeing|artículos?|art\.|párrafo|capítulo|resolución|n\.º|nº|núm\.|número|página|sala|vuelo|grupo|nivel"
    r"|autopista|carretera|ruta|unidad|edificio|ley|decreto|operación|versión|canal|punto|línea|calle"
    r"|a las|(?<!\d de )las",
    back=r"estos|estas|esos|esas|últimos|últimas|próximos|próximas|primeros|primeras|cada|ambos",
    total=total("número|cifra|total|balance", "a|en|de"),
    amount_of=r"(?:número|total) de",
    at=r"a|en|de",
    stop=r"es|son|era|eran|ha|han|había|será|serán|puede|pueden|a|al|en|sobre|por|para|desde|hasta|hacia|entre"
    r"|durante|tras|después|antes|y|e|o|pero"
    r"|que|quien|donde|cuando|no|también|ya|el|la|los|las|un|una|si|porque|contra|con|sin|según|se|como|fueron|fue"
    r"|está|están|del",
    group=". ",
    point=",",
    of=r"\sel número de\b|\sde\s(?:estos|esos|ellos|los|las|sus)\b|\s(?:los|las)\s",
    origin=r"\s(?:de|del|procedentes de)\s(?:la\s|los\s)?[A-ZÀ-Þ][\w'-]+(?:\s(?:del\s)?[A-ZÀ-Þ][\w'-]+){0,2}",
    plural=r"\s((?:de )?[a-zà-ÿ]{3,}s(?:\s[a-zà-ÿ-]{3,}s)?)(?=[,.;:)]|\s|$)",
    named=r"(?:º|ª|\.º|\.ª|°)",
    them=r"de ell[oa]s|de l[oa]s cuales|entre ellos",
    up_to=r"a|o",
    between=r"entre",
    both=r"y",
    price=price("al|por", "mes|año"),
    alternative=r"o|y",
    copula=r"fueron|han sido|son|eran|resultaron|personas|soldados|de ellos|habrían sido|han resultado|quedaron"
    r"|resultado",
    money={"$": "dólares", "€": "euros", "£": "libras", "₴": "grivnas", "₽": "rublos"},
    behind={"aproximadamente": "about", "o más": "at least", "como mínimo": "at least"},
    alike={
        "soldiers": r"soldados|tropas|militares|combatientes|hombres|efectivos|mercenarios",
        "dead": r"muertos|muertes|fallecidos|víctimas|bajas",
        "wounded": r"heridos",
        "shells": r"proyectiles|obuses|municiones",
        "containers": r"contenedores",
        "area": r"kilómetros cuadrados",
    },
    since=r"de|desde",
    changed=r"pas(?:ó|aron|ado|a|an|ando)|sub(?:ió|ieron|ido|e)|baj(?:ó|aron|ado|a)|aument\w+|disminuy\w+|cay(?:ó"
    r"|eron)"
    r"|caído|creci\w+|redu\w+|elev\w+|descend\w+",
    groups=r"(?:pueblo|ciudad|comunidad|grupo|tripulación|equipo|muestra|familia|convoy|total|promedio"
    r"|capacidad|plantilla|máximo|mínimo) de",
    clock=r"a|las|desde|hasta|tras|de",
    gone=r"murieron|llegaron|volvieron|siguen|están|quedaron|viven|fueron",
    be=r"son|eran|fueron|era|es|serían",
    currencies=r"euros|dólares|pesos|libras|rublos|soles|reales",
    out_of=r"de",
    share=r"por ciento",
    there=r"(?:frente|comparado con) a(?: los| las)?|contra(?: los| las)?"
    r"|(?:ya |solo |sólo |apenas )?(?:son|eran|somos|éramos|fueron|serían|suman|hay|había"
    r"|hubo)(?: (?:ya|solo|sólo|apenas|unos|unas))?|quedan|quedaban|faltan",
    then=r"era|eran|fueron|habían? sido",
    versus=r"frente a|comparado con|contra|en lugar de|en vez de",
    more=r"en total|más|menos|en lo que va|hasta ahora",
    rest=r"los otros|las otras|otros|otras|los demás|solo|sólo|apenas|ya|todos los|los restantes",
    acting=r"\w{2,}[aei]mos|\w{3,}ó|\w{2,}(?:aron|ieron|ad[oa]s|id[oa]s|aban|ían)",
    aged=r"(?:el|la) más (?:joven|grande|chic[oa]|pequeñ[oa])(?: tiene| tenía|,)?|(?:el"
    r"|la) (?:mayor|menor)(?: tiene| tenía|,)?|que tiene|que tenía",
    hundredths=r"centavos|céntimos",
    beside=r"en|para|por|con|de|del|contra|hacia",
    times=r"veces",
    packs=romance.packs("sacos?|bolsas?|bid[oó]n(?:es)?|garrafas?|cajas?|botellas?|costal(?:es)?", "de", "de"),
    rings=r"llam(?:e|en|ar|a)|marqu(?:e|en)|marcar|teléfono",
    hours="h",
    joins="y|e",
)  # fmt: skip
