"""French: what pages say beside their own name, `{N}`."""

NAMING = (
    (
        "appeal",
        r"(?:abonnez-vous|s'abonner|inscrivez-vous|recevez|suivez|soutenez|rejoignez|téléchargez|retrouvez|lisez"
        r"|découvrez|écoutez|faites un don|bienvenue|contactez|travailler)(?: (?:à|au|aux|pour|sur|avec|chez|dans|de"
        r"|toute l'actualité de|la newsletter (?:de|du)|l'application (?:de|du)))? (?:l'appli(?:cation)? )?{N}"
        r"|(?:abonnée?s?|lecteurs|lectrices|lettres? d'information|infolettres?|newsletters?|application|appli"
        r"|offres?"
        r"|partenaires) (?:à|au|de|du|des) {N}",
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
        r"|hebdomadaire|service|marque|publication)|membre|imprimé))"
        r"|(?:opinion|point de vue) (?:de la rédaction )?(?:de|du) {N}",
    ),
    ("staff", r"(?:journaliste|correspondante?|reporter|rédact(?:eur|rice)) (?:à|au|de|du|pour) {N}"
     r"|{N} avec [A-Z]{2,5}\b"),
    ("origin", r"(?:publié|paru|diffusé)(?: \w+){0,3} (?:par|dans|sur) {N}"),
    ("topic", r"^(?:à propos (?:de|du)|plus (?:de|sur)|toute l'actualité (?:de|du)|suivre) {N}$"),
    (
        "told",
        r"(?:déclaré|confié|expliqué|indiqué|assuré|affirmé|dit|raconté|précisé|répondu|confirmé)(?:-t-(?:il"
        r"|elle))? (?:à|au|aux) {N}"
        r"|(?:consulté|obtenu|vu|révélé|sollicité|contacté|interrogé)e?s? par {N}|interview (?:à|au) {N}"
        r"|{N} a pu (?:consulter|vérifier|s'entretenir)",
    ),
)  # fmt: skip
