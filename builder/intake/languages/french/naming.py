"""French: what pages say beside their own name, `{N}`."""

from builder.intake.languages.model import listed

NAMING = (
    (
        "appeal",
        r"(?:abonnez-vous|s'abonner|inscrivez-vous|recevez|suivez|soutenez|rejoignez|téléchargez|retrouvez|lisez"
        r"|découvrez|écoutez|faites un don|bienvenue|contactez|travailler)(?: (?:à|au|aux|pour|sur|avec|chez|dans|de"
        r"|toute l'actualité de|la newsletter (?:de|du)|l'application (?:de|du)))? (?:l'appli(?:cation)? )?{N}"
        r"|(?:abonnée?s?|lecteurs|lectrices|lettres? d'information|infolettres?|newsletters?|application|appli"
        r"|offres?"
        r"|partenaires) (?:à|au|de|du|des) {N}"
        r"|{N} est aussi sur |merci de (?:lire|soutenir) {N}|vous lisez {N}"
        r"|plus d'articles (?:de|du) {N}",
    ),
    (
        "owned",
        r"(?:rédaction|équipe|boutique|archives|site|appli|conditions|édition|service abonnés|journalistes?) (?:de"
        r"|du|des) {N}"
        r"|{N} (?:abonnés|premium|newsletter|jeux|boutique)\b",
    ),
    (
        "note",
        r"{N} (?:utilise|et ses partenaires|est (?:édité|publié|une? (?:média|journal|quotidien|site|coopérative"
        r"|hebdomadaire|service|marque|publication)|membre|imprimé|financé|soutenu|fondé))|{N},? (?:fondée?"
        r"|créée?) en \d"
        r"|(?:opinion|point de vue) (?:de la rédaction )?(?:de|du) {N}",
    ),
    ("staff", r"(?:journaliste|correspondante?|reporter|rédact(?:eur|rice)) (?:à|au|de|du|pour) {N}"
     r"|{N} avec [A-Z]{2,5}\b"
        r"|^(?:par )?(?-i:[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]+){1,2}) pour {N}$|journaliste chez {N}"),
    ("origin", r"(?:(?:cet?(?:te)? |l')(?:article|texte|tribune|entretien|enquête|analyse|interview"
         r"|reportage)(?: \S+){0,5} |^(?:article |texte )?(?:initialement |d'abord )?)(?:publié|paru"
         r"|diffusé)e?(?: \w+){0,3}? (?:par|dans|sur) {N}"
        r"|lire (?:l'article|la suite|l'original|l'intégralité|l'interview)(?: \w+){0,2} (?:sur"
        r"|dans)(?: le site (?:de|du))? {N}"
        r"|(?:republié|repris|reproduit|transféré)e?(?: \w+){0,3}? (?:de|du|depuis) {N}"
        r"|avec l'(?:aimable )?autorisation (?:de|du) {N}"
        r"|(?<=\w )(?:un|cet|l') ?article (?:de|du) {N}$|traduit par .{3,30} pour {N}"),
    ("topic", r"^(?:à propos (?:de|du)|plus (?:de|sur)|toute l'actualité (?:de|du)|suivre) {N}$"),
    (
        "told",
        r"(?:déclaré?|confiée?|expliquée?|indiquée?|assurée?|affirmée?|dit|racontée?|précisée?|répondu?|confirmée?"
        r"|témoigne)(?:-t-(?:il|elle))? (?:à|au|aux) [«\"“„]?\s?{N}"
        r"|(?:consulté|obtenu|vu|révélé|sollicité|contacté|interrogé|joint)e?s? par [«\"“„]?\s?{N}"
        r"|interview (?:à|au) {N}"
        r"|{N} a pu (?:consulter|vérifier|s'entretenir)",
    ),
    (
        "house",
        r"(?:éditeur|une publication (?:de|du)|un site (?:de|du))\s?:? {N}"
        r"|{N}, (?:sas|sarl|sa|scop|scic|association loi)\b|{N}\W{0,4}(?:cppap|issn)"
        r"|mentions légales(?: de| du)? {N}|directeur de (?:la )?publication\s?:.{3,40}, {N}$",
    ),
    ("appeal", r"inscrite?s? à (?:la |l')?(?:lettre|newsletter|infolettre) .{0,30}?(?:de|du|des) {N}"
        r"|toute l'actualité (?:sur|avec) {N}|^l'appli(?:cation)? {N}"),
    ("staff", r"^(?-i:[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]+){1,2}) \({N}\)$"
        r"|propos recueillis par .{3,40} \({N}\)"),
    ("origin", r"^une information (?:de|du) {N}\.?$|^le journal (?:de|du) \d\d? heures (?:de|du) {N}$"
        r"|^{N},? (?:n°|no\.?) ?\d|^{N},? (?:du |le )?\d{1,2} \w+ (?:19|20)\d\d,? (?:p\.|page)"),
    ("letter", r"abonnée?s? à (?:la newsletter |la lettre |l'infolettre )?[«\"“„]?\s?{N}\s?[»\"”“]?\.?$"
        r"|inscrite?s? à (?:la newsletter|la lettre|l'infolettre) [«\"“„]?\s?{N}\s?[»\"”“]?\.?$"),
    ("shown", r"^\W{0,2}photo {N}, (?-i:[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z][\w'-]+){1,2})\W*$"),
    ("house", r"^nom de la source\s?:? {N}$|{N} est éditée? par"),
    ("note", r"{N} para[iî]t (?:chaque|tous|toutes|le|en ligne|une fois|deux fois|quatre fois|depuis)"
     r"|^{N} - (?:le |la |l'|un |une )?(?:\w+ ){0,2}(?:magazine|journal|revue|média|hebdomadaire|mensuel"
     r"|site|lettre)\b"),
)  # fmt: skip

# Words that stand on every page: a name made of them alone is a menu's.
PLAIN = listed(
    "aussi presse communiqué communiqués déjà abonnement abonnements abonnez-vous abonné abonnés accueil actu "
    "actualité actualités actus afrique "
    "aide alerte "
    "alertes aller amériques annonces application applications archives armée article articles arts asie au audio "
    "auto bien-être boutique carnet cinéma climat clés commentaire commentaires commenter compte confidentialité "
    "connectez-vous connexion consommation contact contactez-nous contacts contenu cookies copyright cuisine culture "
    "derniers dernière dernières dernières-minutes direct divers don données dossier dossiers droits débats "
    "déconnexion défense départements emploi emplois en-direct enquête enquêtes environnement envoyer essai europe "
    "exclusif expositions faire faits faits-divers faq fermer france gratuit guerre gérer haut histoire horoscope "
    "identifiez-vous idées images immobilier imprimer info infos inscription inscrivez-vous interdite international "
    "jeux journal justice kiosque le les lettre lettres librairie lire live livres lus légales ma maison mentions "
    "menu mes minute mode moins mon mon-compte monde mot mots moyen-orient musique météo même newsletter newsletters "
    "nos notre nous numérique numérique-tech numéro offre offres opinion opinions ouvrir page paramètres partager "
    "partenaire partenaires pdf people personnelles petites photo photos plan planète plus podcast podcasts police "
    "politique populaires pratique premium principal programme programmes propos préférences publicité qui "
    "quotidienne radio recettes recherche rechercher recommandés reportage reportages reproduction rubrique rubriques "
    "russie réactions réagir rédaction région régions réservé réservés s'abonner s'inscrire santé sauvegarder science "
    "sciences service services site société sommes-nous soutenez-nous soutenir sponsorisé sport sports style sudoku "
    "suivez-nous suivre sujet sur sélection tech technologies tendances thème thèmes théâtre tous tout toutes "
    "tribunes télé télévision ukraine une vidéo vidéos vie ville villes voir voir-plus vos votre vous voyage voyages "
    "à-propos économie écouter édition éditions éditorial éditoriaux éducation équipe états-unis "
    "accéder connecter continuer continu découvrir gastronomie se ateliers inscrire connecté réinitialiser déplier "
    "replier avis nécrologie horoscopes télécharger commander acheter offrir cadeau journaux papier intégrale"
)
