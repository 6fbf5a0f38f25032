"""French: numbers in words, and what news counts."""

from builder.intake.languages import romance
from builder.intake.languages.model import Counting
from builder.intake.languages.tally import price, total

COUNTING = Counting(
    swapped=True,
    words={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
        "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
        "septante": 70, "quatre-vingts": 80, "quatre-vingt": 80, "huitante": 80, "octante": 80, "nonante": 90,
        "cent": 100, "mille": 1000,
    },
    multiples={
        "cent": 100, "cents": 100, "mille": 1000, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
        "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
    },
    halves={
        "un demi": 0.5, "demi": 0.5, "une demi": 0.5, "et demi": 0.5, "un quart de": 0.25,
    },
    joints=r"-(?:et-)?|\s|\set\s(?=une?\b|onze\b)",
    scales={
        "cents": 100, "cent": 100, "mille": 1_000, "million": 1_000_000, "millions": 1_000_000,
        "milliard": 1_000_000_000,
        "milliards": 1_000_000_000,
    },
    qualifiers={
        "environ": "about", "quelque": "about", "près de": "about", "presque": "about", "autour de": "about",
        "approximativement": "about", "à peu près": "about", "de l'ordre de": "about", "une estimation de": "about",
        "au moins": "at least", "pas moins de": "at least", "un minimum de": "at least",
        "plus de": "over", "plus d'": "over", "au-delà de": "over",
        "jusqu'à": "up to", "au plus": "up to", "au maximum": "up to", "pas plus de": "up to", "tout au plus": "up to",
        "moins de": "under", "moins d'": "under",
        "exactement": "exactly", "précisément": "exactly",
    },
    things=r"(?:nord-|sud-)?coréens|russes|ukrainiens|américains|soldats|militaires|combattants|hommes|femmes"
    r"|enfants|personnes|gens"
    r"|troupes|effectifs|recrues|mercenaires|fantassins|officiers|généraux|civils|habitants|résidents|réfugiés"
    r"|déplacés|citoyens"
    r"|familles|victimes|morts|tués|blessés|prisonniers|otages|disparus|volontaires|réservistes|policiers|pompiers"
    r"|secouristes"
    r"|chars|blindés|véhicules(?: blindés)?|camions|voitures|bus|trains|wagons|navires|bateaux|avions|bombardiers"
    r"|chasseurs"
    r"|hélicoptères|drones|missiles|roquettes|bombes|obus|munitions|canons|obusiers|systèmes|lanceurs|armes|fusils"
    r"|conteneurs"
    r"(?: de [a-zéè]+)?|livraisons|brigades|bataillons|régiments|divisions|unités|bases|frappes|attaques|assauts"
    r"|combats"
    r"|explosions|localités|villages|villes|bâtiments|immeubles|maisons|logements|appartements|écoles|hôpitaux"
    r"|foyers|pays"
    r"|états|voix|sièges|sanctions|vols|touristes|étudiants|élèves|travailleurs|emplois|salariés|patients|cas"
    r"|entreprises"
    r"|manifestants|participants|dossiers",
    measures={
        r"(?:de )?lev[as]?": "levs",
        r"(?:de |d')?zlotys?": "zlotys", r"(?:de )?lei": "lei", r"(?:de )?couronnes": "couronnes",
        r"(?:de )?forints?": "forints",
        r"(?:de )?roupies?": "roupies", r"(?:de )?pesos?": "pesos", r"(?:de )?yuans?": "yuans",
        r"(?:de )?yens?": "yens",
        r"(?:de )?shekels?": "shekels", r"(?:de )?nairas?": "nairas", r"(?:de )?livres sterling": "livres",
        r"cm|centimètres?": "cm",
        r"mm|millimètres?": "mm",
        r"mètres cubes|m3|m³": "mètres cubes",
        r"mètres carrés|m2|m²": "mètres carrés",
        r"grammes?|g": "grammes",
        r"degrés?|°c": "degrés",
        r"milles(?: nautiques)?": "milles",
        r"kwh": "kWh", r"mwh": "MWh", r"gwh": "GWh", r"twh": "TWh",
        r"km/h": "km/h",
        r"(?:de )?f ?cfa|(?:de )?francs cfa": "francs CFA",
        r"\$": "dollars",
        r"(?:de )?dinars?": "dinars",
        r"(?:de )?dirhams?": "dirhams",
        r"points?": "points",
        r"quintaux": "quintaux",
        r"\$ can|\$ ca": "dollars",
        r"km|kilomètres?": "kilomètres", r"m|mètres?": "mètres", r"km²|kilomètres carrés|km2": "kilomètres carrés",
        r"hectares?": "hectares", r"tonnes?": "tonnes", r"kg|kilos?|kilogrammes?": "kg", r"litres?": "litres",
        r"barils?": "barils", r"mw|mégawatts?": "MW", r"gw|gigawatts?": "GW", r"%|pour cent|pour-cent": "pour cent",
        r"points? de pourcentage": "points de pourcentage", r"(?:de |d')?dollars?": "dollars", r"(?:de |d')?euros?"
        r"|€": "euros",
        r"(?:de )?hryvnias?": "hryvnias", r"(?:de )?roubles?": "roubles", r"(?:de )?livres(?: sterling)?": "livres",
        r"(?:de )?francs": "francs",
    },
    fates=r"tuée?s|blessée?s|capturée?s|faits prisonniers|portée?s disparue?s|disparue?s|arrêtée?s|détruite?s"
    r"|endommagée?s|abattue?s"
    r"|interceptée?s|évacuée?s|déplacée?s|enlevée?s|secourue?s|expulsée?s|décédée?s|interpellée?s|hospitalisée?s",
    spans=r"pages?"
    r"|secondes?|minutes?|heures?|jours?|nuits?|semaines?|week-ends?|mois|trimestres?|ans?|années?|décennies"
    r"|siècles?|fois|h|tiers|quarts?|cinquièmes?|sixièmes?|septièmes?|huitièmes?|neuvièmes?|dixièmes?",
    marked=r"\d{1,2}\s?h|force|solution (?:à|des)|km|numérotée?s?|semaine|type|modèle|classe|annexe|tableau"
    r"|figure|porte|rang|quai"
    r"|sortie|étage|kilomètre|bus"
    r"|tram|catégorie|magnitude|dossier|formulaire|école|règle|volume|édition|protocole|boeing|airbus|l\'an"
    r"|articles?|art\.|paragraphe|alinéa|chapitre|résolution|n°|no|numéro|page|salle|chambre|vol|groupe|niveau"
    r"|autoroute|route|unité|bâtiment|loi|décret|opération|version|chaîne|point|ligne|âgée?s? de|rue|radio|france",
    back=r"ces|ceux|derniers|dernières|prochains|prochaines|premiers|premières|chaque|l\'un des",
    total=total("nombre|chiffre|total|bilan|effectif", "à|de"),
    amount_of=r"(?:nombre|total) (?:de|des|d')",
    at=r"à|de",
    stop=r"est|sont|était|étaient|a|ont|avait|sera|seront|peut|peuvent|à|au|aux|dans|en|sur|par|pour|depuis|vers"
    r"|chez|sous|entre"
    r"|pendant|après|avant|et|ou|mais|que|qui|dont|où|quand|ne|pas|aussi|alors|déjà|le|la|les|un|une|ce|cette|ces|si"
    r"|car|donc"
    r"|contre|avec|sans|selon|lors|puis|y|se|s'est",
    group=" .",
    point=",",
    of=r"\sle nombre (?:de|des|d')|\s(?:de|d'|des)\s?(?:ces|leurs|ses|nos)?\b",
    origin=r"\s(?:de|d'|du|venus de)\s?(?:la\s|l')?[A-ZÀ-Þ][\w'-]+(?:\s(?:du\s)?[A-ZÀ-Þ][\w'-]+){0,2}",
    named=r"(?:e|ᵉ|ème|ère)\b",
    plural=r"\s((?:de |d')?(?:[a-zà-ÿ-]+s\s)?(?:[a-zà-ÿ-]{3,}[sx]"
    r"|[A-ZÀ-Ý][a-zà-ÿ-]+(?:[aoi]is|[iaé]ens|ains|aines|iennes|aves|ques|ands|otes|sses))(?:\s(?:de\s)?[a-zà-ÿ-]+s)?)(?=[,.;:)]|\s|$)",
    them=r"desquel(?:le)?s|d'entre (?:eux|elles)|dont",
    up_to=r"à|ou",
    between=r"entre",
    both=r"et",
    price=price("par", "mois|an"),
    alternative=r"ou|et",
    copula=r"ont été|sont|étaient|personnes|soldats|d'entre eux|auraient été|seraient",
    money={"$": "dollars", "€": "euros", "£": "livres", "₴": "hryvnias", "₽": "roubles"},
    behind={"au moins": "at least", "environ": "about", "au maximum": "up to"},
    alike={
        "soldiers": r"soldats|troupes|militaires|combattants|hommes|effectifs|mercenaires",
        "dead": r"morts|tués|victimes|pertes",
        "wounded": r"blessés",
        "shells": r"obus|munitions",
        "containers": r"conteneurs",
        "area": r"kilomètres carrés",
    },
    since=r"de",
    changed=r"accru\w*|progress\w+|pass(?:é|ée|és|ées|e|ent|ait|er)|bondi|grimpé\w*|chuté|tombé\w*|augment\w+"
    r"|réduit\w*"
    r"|baiss\w+|recul\w+|mont\w+|descend\w+|progressé",
    groups=r"(?:ville|village|commune|bourg|communauté|groupe|équipage|équipe|échantillon|famille|convoi|total"
    r"|moyenne|capacité|effectif) de",
    clock=r"à|vers|dès|depuis|avant|après|de",
    gone=r"sont|ont|étaient|avaient|restent|viennent",
    be=r"sont|étaient|était|est|seraient",
    currencies=r"euros|dollars|livres|francs|roubles|hryvnias|francs CFA",
    out_of=r"sur|des",
    share=r"pour cent",
    there=r"c'étai(?:en)?t|face à|contre"
    r"|il y en (?:a|avait|aurait)|ils (?:sont|étaient|seraient)|elles (?:sont|étaient)|(?:nous"
    r"|on) (?:sommes|étions|était)|on en (?:compte|comptait)|il en (?:reste|restait|manque)",
    then=r"c'était|c'étaient|ce fut|on en était à|il y en avait eu|ils (?:étaient|seraient)",
    versus=r"contre|comparé à|au lieu de",
    more=r"autres|en tout|au total|de plus|de moins|jusqu'ici|à ce jour",
    rest=r"les|les autres|seuls|seulement|déjà|encore|tous les",
    acting=r"\w{2,}(?:és?|ées?|aient|èrent)|reçus?|\w{3,}(?<!m)ent",
    aged=r"(?:le|la) plus (?:jeune|âgée?|petite?)(?: avait| a|,)?|l'aînée?(?: a| avait)?"
    r"|(?:le cadet|la cadette)(?: a| avait)?",
    hundredths=r"centimes",
    beside=r"dans|en|à|au|aux|sur|pour|par|avec|chez|du|contre",
    times=r"fois",
    packs=romance.packs("sacs?|bidons?|bouteilles?|caisses?|cartons?|boîtes?", "de", "de"),
    rings=r"appel(?:ez|er)|compos(?:ez|er)|téléphon(?:ez|er)|numéro",
    hours="h",
    joins="et",
)  # fmt: skip
