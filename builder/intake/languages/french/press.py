"""French: how outlets are called, and what stands beside their names."""

from builder.intake.languages.model import listed
from builder.intake.languages.press import Press

PRESS = Press(
    followers="abonnée?s?|membres?|followers?",
    airs="en direct|direct",
    number=r"n°|\bnuméro",
    reserves=r"\btous droits\b|\bdroits réservés\b|\breproduction\b",
    appeals=r"\b(?:abonnez|suivez|soutenez|retrouvez|recevez)\b",
    field="éditeur|publication|journal|média",
    full="droits",
    beside="avec",
    firms=r"s\.?a\.?s",
    forms="groupe|société|éditions|sas|sasu|sarl|snc|scop|scic|sa|eurl",
    funds="fondation",
    joins="de|de la|du|des|la|le|les|et",
    articles="le|la|les",
    lowered="le|la|les",
    leads="soutenez|par|mentions légales|transféré de|rédaction de|à propos d[eu]|plus de|suivre|s'abonner à",
    others=listed("Partager En_direct À_la_une Résumé Synthèse Introduction Conclusion Références Recommandations"),
    words=listed(
        "courrier croix dauphiné dépêche echo figaro gazette indépendant journal libération matin monde "
        "parisien presse progrès quotidien républicain soir tribune télégramme union écho"
    ),
    papers=r"\b(?:journal|dépêche|courrier|presse)\b",
    lists=r"\btoutes\b",
    issue="n°|numéro",
    channel=r"\babonn",
    law=r"\bcppap\b",
    reserved=r"\btous\b",
    rights=r"\btous droits\s\w+",
    forbids="réserv",
    sorts="hebdomadaire|quotidien|mensuel|en ligne|magazine",
    itself=r"\b(?:notre (?:journal|rédaction)|nos colonnes)\b",
    agencies=r"\bagence\b",
    sides=listed("tv live jeux boutique abonnés radio magazine"),
    links="mentions|contacts?|confidentialité|cgu|cgv|plan",
)
