"""French: how people, bodies and places are called."""

from builder.intake.languages.calling import Calling
from builder.intake.languages.model import listed

CALLING = Calling(
    given=listed(
        "adrien agnès alain albert alexandre alexandra alice amélie andré anne annie antoine arnaud arthur audrey "
        "aurélie bastien benoît bernard bertrand brigitte bruno camille caroline catherine cécile céline charles "
        "chantal charlotte christelle christian christine christophe claire claude claudine clément colette "
        "corinne damien daniel danielle david delphine denis didier dominique édouard éléonore élisabeth élise "
        "élodie émilie emmanuel emmanuelle éric étienne eva fabien fabrice florence florian franck françois "
        "françoise frédéric gabriel gaëlle gaston geneviève georges gérald gérard gilbert gilles grégory "
        "guillaume guy hélène henri hervé hugo hugues inès isabelle jacqueline jacques jean jean-baptiste jean- "
        "claude jean-françois jean-luc jean-marc jean-michel jean-noël jean-paul jean-pierre jean-yves jeanne "
        "jérôme joël joseph joséphine julie julien juliette karine laetitia laure laurence laurent léa léon louis "
        "louise luc lucas lucie lucien ludovic madeleine manon marc marcel marguerite marie marine marion marthe "
        "martin martine mathieu mathilde matthieu maurice maxime michel michèle mireille monique muriel nadia "
        "nadine nathalie nicolas nicole noël océane odile olivier pascal pascale patrice patricia patrick paul "
        "pauline philippe pierre quentin rachel raphaël raymond régis rémi rené richard robert roger roland "
        "romain sabine samuel sandrine sarah sébastien serge simon simone solène sophie stéphane stéphanie "
        "suzanne sylvain sylvie théo théodore thérèse thierry thomas valérie véronique victor vincent virginie "
        "xavier yann yannick yves yvette yvonne olena oleksandr andriï volodymyr vladimir sergueï dmitri mikhaïl "
        "igor ahmed mohamed ali karim fatima"
    ),
    bodies=r"[Ii]nstitut|[Uu]niversité|[Ff]ondation|Fédération|Observatoire|Organisation|Confédération|Association"
    r"|Société|Commissariat|Agence|Banque|Comité|Centre|Haut-Commissariat|Autorité|Office",
    plain=listed(
        "défense intérieur santé justice état europe nation nationale national conseil affaires lundi mardi "
        "mercredi jeudi vendredi samedi dimanche"
    ),
    of=r"de|du|des|de la|de l'|d'|pour|pour la|pour les",
    joins=r"et",
    shapes=(
        r"(?<![\w-])(?P<name>(?:{bodies})(?:(?:\s[a-zß-ÿ]{4,})?\s(?:{of})\s?|\s){chain})",
        r"{quoted}",
    ),
    settlements=r"(?:ville|village|commune|localité) d(?:e\s|')",
)
