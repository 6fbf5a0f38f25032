"""French: how dates are written."""

from builder.intake.languages import romance
from builder.intake.languages.calendar import Dates
from builder.intake.languages.pattern import in_order, numbered
from builder.intake.languages.period import periods, portions, ranked

DATES = Dates(
    forms={
        **romance.forms(decade=r"années", article=r"le|du|au|dès le|ce"),
        "day alone": r"\b(?i:le|du)\s(?P<span>(?P<day>[0-3]?\d))(?=\s(?:au (?:matin|soir)|dans la (?:matinée"
    r"|soirée|nuit)))",
    },
    months=numbered(
        "janvier janv",
        "février fevrier févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre decembre déc",
    ),
    weekdays=numbered(
        "lundi lun",
        "mardi mar",
        "mercredi mer",
        "jeudi jeu",
        "vendredi ven",
        "samedi sam",
        "dimanche dim",
        first=0,
    ),
    capital=False,
    ordinal=r"er|ᵉʳ",
    days={"premier": 1},
    ordinals=in_order(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six "
        "vingt-sept vingt-huit vingt-neuf trente trente-et-un",
        first=2,
    ),
    of=r"de|d'",
    of_year=r"de|en",
    article=r"les?|la|l'",
    to=r"au|à|jusqu'au|jusqu'à",
    both=r"et(?: le)?|ou(?: le)?",
    then=r"(?:et )?puis|(?:et )?ensuite|et (?:de nouveau|encore)",
    between=r"entre",
    next_year=r"l'année suivante",
    born=r"née?s?(?: à(?: [A-ZÀ-Þ][\w'-]+){1,3},?)? en",
    born_on=r"née?s?(?: à(?: [A-ZÀ-Þ][\w'-]+){1,3},?)? le",
    made=r"modèle|millésime|année-modèle",
    charter=r"Agenda|Horizon|Mondial|Coupe du monde|Expo|Euro|COP|[Rr]ésolution|(?:Convention|Pacte|Charte"
    r"|Traité|Protocole) de",
    acts=r"(?:loi|décret|décret-loi|arrêté|ordonnance|règlement|directive|résolution|décision|circulaire)s?",
    places=r"(?:rue|place|avenue|boulevard|quai|pont|stade) d[ue]",
    weekend=r"week-end",
    of_a_month=r"de|d'|du mois de|du mois d'",
    at_feast=r"à|depuis|le jour de",
    prior=r"précédente?",
    later=r"suivante?",
    last_day=r"(?:le )?dernier jour",
    first_day=r"premier jour",
    of_a_year=r"de|de l'an(?:née)?",
    half_year=r"semestre",
    same_span=r"(?:la même période|(?:le |du |au )?même (?:mois|trimestre|semestre))",
    year_earlier=r"un an (?:plus tôt|auparavant)",
    year_end=r"(?:d'ici(?: à)?|avant) (?:la )?fin (?:de l'|d')année|depuis (?:le )?début (?:de l'|d')année",
    of_the_year=r"de l'année",
    another_year=r"(?:de l'|de cet |de son )exercice|de l'année (?:fiscale|budgétaire|scolaire)",
    before_portion=r"au|du|le|ce|aux|des|les|dès le|premier au",
    lasting={
        r"(?:le|du|au|un) (?P<count>(?!))?trimestre (?:clos|achevé)(?: le| en| fin)?|(?<!\w)trimestre (?:clos"
        r"|achevé)(?: le| en| fin)?": "quarter",
        r"(?:les|des|aux|ces) (?P<count>\w+ )?(?:derniers )?jours (?:jusqu'au|achevés le|se terminant le)": "day",
        r"(?:les|des|aux|ces) (?P<count>\w+ )?(?:dernières )?semaines (?:jusqu'au|jusqu'à|achevées le|se terminant"
        r" le|closes le)":
        "week",
        r"(?:les|des|aux|ces|sur) (?P<count>\w+ )?(?:derniers )?mois (?:jusqu'au|jusqu'à|jusqu'en|achevés (?:le|en"
        r"|fin)|se terminant"
        r" (?:le|en|fin)|clos (?:le|en|fin)|arrêtés (?:au|à fin))": "month",
    },
    decades={
        r"années vingt": 1920, r"années trente": 1930, r"années quarante": 1940, r"années cinquante": 1950,
        r"années soixante-dix": 1970, r"années soixante": 1960, r"années quatre-vingt-dix": 1990,
        r"années quatre-vingts?": 1980,
    },
    feasts={
        r"noël": ("12-25", 0), r"(?:la )?saint-sylvestre": ("12-31", 0), r"(?:la )?toussaint": ("11-01", 0),
        r"(?:le )?lundi de pâques": ("easter", 1), r"(?:le )?vendredi saint": ("easter", -2),
        r"(?:le )?dimanche de pâques|pâques": ("easter", 0), r"(?:l')?ascension": ("easter", 39),
        r"(?:le )?lundi de pentecôte": ("easter", 50), r"(?:la )?pentecôte": ("easter", 49),
    },
    by_feast={r"(?:à )?la veille de(?: la)?|à la veille d'": -1, r"(?:au |le )?lendemain de": 1},
    aloof=r"\w (?:avant|après|de|suivant) (?:pâques|noël|pentecôte|la toussaint|la pentecôte)\b",
    on=r"le",
    same_year=r"la même année|cette année-là",
    part=r"(?:première|deuxième|seconde|troisième|quatrième|dernière) semaine de|(?:premiers|derniers) jours de"
    r"|début|fin|mi|courant|la fin|le début",
    opening=r"de|d'|du|depuis|dès",
    seasons={"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    halves={r"première (?:quinzaine|moitié)": 1, r"(?:seconde|deuxième) (?:quinzaine|moitié)": 2},
    week_from=r"semaine du",
    week_to=r"semaine (?:se terminant|close) le",
    portions=portions(
        halves=(
            "premier semestre|première moitié|six premiers mois|1er semestre",
            "(?:second|deuxième|dernier) semestre|seconde moitié|2e semestre",
        ),
        quarters=(
            "premier trimestre|1er trimestre|trois premiers mois|[QT]1|1[QT]",
            "(?:deuxième|second|2e) trimestre|[QT]2|2[QT]",
            "(?:troisième|3e) trimestre|[QT]3|3[QT]",
            r"(?:quatrième|dernier|4e) trimestre|[QT]4|4[QT]|trois derniers mois",
        ),
        first={
            2: r"deux premiers mois",
            4: r"quatre premiers mois",
            5: r"cinq premiers mois",
            7: r"sept premiers mois",
            8: r"huit premiers mois",
            9: r"neuf premiers mois|trois premiers trimestres",
            10: r"dix premiers mois",
            11: r"onze premiers mois",
        },
        counted="{n} premiers mois",
    ),
    before_month=r"attendre|tout|un|joint|contacté|en|depuis|dès|d'ici|fin|début|mi|courant|jusqu'en|jusqu'à"
    r"|avant|après|de|d'|au"
    r" mois d(?:e |')"
    r"|du mois d(?:e |')"
    r"|entre|pour",
    before_year=r"par rapport à|comparé à|face à|vers|horizon|sur|budget|exercice|édition|saison|campagne"
    r"|récolte|pour|en|depuis|dès|fin|début|mi|jusqu'en"
    r"|avant|après|de|l'année|année|l'an|été|automne|printemps|hiver"
    r"|courant|à partir de"
    r"|d'ici|d'ici à",
    after_year=r"(?!\s+(?!(?:dans|les|des|sans|plus|ses|ces|leurs|dès|alors|après|mais|puis|pas"
    r"|nous)\b)[a-zà-ÿ]{3,}[sx]\b)(?!\s?%)",
    apposed=r"matin|midi|après-midi|soir|soirée|nuit|donc|c'est-à-dire|soit|en|fin|début|de|dans|au",
    day_later=r"(?:le |du |au )?(?:sur)?lendemain|le jour (?:suivant|d'après)|jours? plus tard",
    day_earlier=r"la veille|l'avant-veille|le jour (?:même|précédent|d'avant)|le même jour|jours? plus tôt",
    present=r"ce(?: matin| soir)?|cet après-midi",
    relative={
        "hier": -1, "la nuit dernière": -1, "ce matin": 0, "ce soir": 0, "cet après-midi": 0, "aujourd'hui": 0,
    "demain": 1, "avant-hier": -2, "après-demain": 2,
    },
    periods=periods(
        week=("la semaine (?:dernière|passée|précédente)", "la semaine prochaine"),
        month=(
            "(?:plus tôt )?ce mois-ci|ce mois|(?:d'ici(?: à)? la fin|depuis le début) du mois(?! d[e'])"
    "|(?:au début du mois|en début de mois)(?! d[e'])",
            "le mois (?:dernier|passé)",
            "le mois prochain",
        ),
        year=(
            "l'an dernier|l'année dernière|l'an passé|l'année passée|la seule année dernière",
            "l'an prochain|l'année prochaine|la seule année prochaine",
            "cette année",
        ),
    ),
    sequels={
        r"le lendemain(?! (?:de|du|des)\b| d')": 1,
        r"la veille(?! (?:de|du|des|au)\b| d')": -1,
        r"(?P<times>un|deux|trois|quatre|cinq|six|dix|\d{1,2}) jours? plus tard": 1,
        r"(?P<times>une|deux|trois|quatre) semaines? plus tard": 7,
        r"(?P<times>un|deux|trois|quatre|cinq|six|dix|\d{1,2}) jours? plus tôt": -1,
    },
    year_before=r"l'année (?:précédente|d'avant)",
    ago=r"(?i:il y a) (?P<count>\d{1,2}|un|deux|trois|quatre|cinq|six) jours?",
    weeks_ago=r"(?i:il y a) (?P<weeks>une|deux) semaines?",
    years_ago=r"(?i:il y a) (?P<ages>deux|trois|quatre|cinq|six|sept|huit|neuf|dix) ans",
    weekends=r"ce|pour le|d'ici (?:le|au)|durant le|pendant le|au cours du|depuis le|le(?=\s+\S+\s+(?:dernier"
    r"|prochain|passé))",
    night_from=r"nuit d[eu]",
    night_to=r"à|au",
    past=r"derni(?:er|ère)|passée?|précédente?",
    coming=r"prochaine?",
    since=r"depuis|dès|après|avant|jusqu'au|à partir du|jusqu'à",
    turn=r"alors que|tandis que|mais|bien que|même si|cependant",
    than=r"qu[e']",
    like=r"comme|comme déjà",
    against=r"contre|par rapport à|comparée?s? à|face à|au lieu de",
    clause=r"qui|que|qu'\w+|dont|où|lequel|laquelle|lesquel(?:le)?s|après|avant",
    future=r"se rend(?:ent)?|se réuni(?:t|ssent)|s'ouvre|débutent?"
    r"|va|vont|sera|seront|doit|doivent|devrait|devraient|prévoit|prévoient|prévue?s?|attendue?s?|compte"
    r"|comptent|prochaine?s?"
    r"|entend|envisage\w*|pourrait|pourraient|\w+ront|\w+(?:[ei]|d|r|v)ra|en vue d\w+"
    r"|à la veille d\w+|à l\'approche d\w+"
    r"|souhaite\w*|\w+(?:er|dr)(?:ons|ai|ez)",
    appointed=r"pour",
    deadline=r"d'ici|d'ici à|au plus tard|avant|avant le|pour le|jusqu'au|jusqu'à|jusqu'en|à (?:partir"
    r"|compter) (?:du|de|d')",
    due=r"(?:ser|aur|fer|ir)(?:a|ont)|va|vont|doi(?:t|vent)|devr(?:a|ont)|veu(?:t|lent)|voulons|compte(?:nt)?"
    r"|espère(?:nt)?|prévoi(?:t|ent)"
    r"|(?:est|sont) (?:prévue?s?|attendue?s?|fixée?s?|programmée?s?)|reportée?s?|repoussée?s?|\w{2,}(?:er|ir|dr|vr"
    r"|rr)(?:a|ont)"
    r"|s'ouvre|s'achève|expire|entre(?:nt)? en vigueur|débute|\w+r(?:ait|aient)\b(?=[^.;]*à (?:partir|compter) d)",
    lasting_until=r"vit|vivent|date(?:nt)?|reste(?:nt)?|dure(?:nt)?|court|est|sont",
    dated_of=r"du|de|des|d'|depuis|depuis le",
    gone=r"s'est|se sont"
    r"|(?:est|sont) (?:mort|né)e?s?|(?:coul|tomb|arriv|entr|quitt|rest|déclar|trouv|pass|mont|cess|échou|sombr"
    r"|frapp|tu|brûl|gagn)a|(?:annon|commen)ça"
    r"|(?:est|sont|suis|sommes) (?:\w+ )?\w+(?:é|i|u)e?s?|\w{2,}[èiu]rent|fit|prit|vint|eut|mit|dut|put"
    r"|\w{2,}(?:ssit|vit|dit)|avions|étions|a|ont|avait|avaient"
    r"|était|étaient|fut|furent|été|\w+ait|\w+aient",
    done=r"(?<!être )\w{2,}(?:é|i|is|it|enu|endu|attu|onnu|reçu)e?s?(?= (?:en|le|fin|début|mi|dès|entre|au)\b)",
    just_done=r"\w{2,}ée?s?",
    later_on=r"\w+r(?:ait|aient)",
    ever_gone=r"depuis|depuis le",
    part_of_day=r"(?:au |dans la |en (?:début|fin) de |dans l')?(?:matin|matinée|soir|soirée|après-midi|midi|nuit)",
    ever=r"depuis|depuis le|depuis fin|depuis début",
    near_by=r"veille|lendemain|anniversaire|début|fin",
    nth=ranked("premier", "deuxième|second", "troisième", "quatrième", last="dernier"),
    yearly=r"chaque|tous les|chaque année,? (?:le|en)|tous les ans,? (?:le|en)",
    yearly_behind=r"de chaque année|chaque année|tous les ans",
    habit=r"un|chaque|tous les",
    order="dmy",
)  # fmt: skip
