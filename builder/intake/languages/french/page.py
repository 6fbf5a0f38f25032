"""French: what a page prints around an article, and the words by which the article's own parts are known."""

from builder.intake.languages.model import Page, Parts

PAGE = Page(
    adverts=(
        r"publicité|pub|annonces?|contenu sponsorisé|sponsorisé|partenariat|contenu partenaire|publi-?rédactionnel"
        r"|communiqué sponsorisé",
        r"(?:la suite|l'article continue|la suite de l'article|l'article se poursuit) (?:après|ci-dessous"
        r"|sous)(?: cette| la)?(?: publicité)?",
        r"la suite après (?:cette|la) publicité|passer la publicité|continuer après la publicité",
        r"un message de (?:notre|nos) (?:partenaires?|sponsors?)|en partenariat avec.{0,30}|offre partenaire",
        r"(?:publicité ?[-–|:] ?)?(?:la suite|votre article continue|suite de l'article|l'article (?:continue"
        r"|se poursuit)).{0,30}|(?:présenté|proposé|sponsorisé) par .{2,40}",
    ),
    lists=(
        r"(?:[àa] )?lire (?:aussi|également|ensuite|plus)|lisez aussi|à voir aussi|voir aussi|à écouter"
        r"|à ne pas manquer",
        r"(?:sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés|similaires|connexes|recommandés"
        r"|les plus lus)|à découvrir)",
        r"les plus (?:lus|partagés|commentés|populaires)|(?:dernières|toutes les) (?:actualités|infos|nouvelles"
        r"|news)|à la une|le fil info"
        r"|en direct|les articles les plus lus|nos recommandations|recommandé pour vous|vous aimerez aussi"
        r"|plus d'articles|pour aller plus loin"
        r"|(?:la rédaction|nous) vous (?:conseille|recommande)(?:nt)?"
        r"|plus d'(?:infos|actualités) (?:sur|à).{0,30}|nos derniers articles|services",
        r"(?:aussi|également) (?:cette semaine|aujourd'hui|dans l'actualité)|plus d'actualités"
        r"|toute l'actu(?:alité)?(?: .{1,30})?",
    ),
    boxes=(r"le dossier|notre sélection|l'essentiel",),
    inline=(r"(?:(?:[àa] )?lire (?:aussi|également)|lisez aussi|voir aussi|à voir aussi|sur le même sujet)\s*[:-]",),
    notices=(
        r"les messages(?: et les appels| de cette (?:chaîne|discussion))+ "
        r"(?:ne )?sont (?:pas )?chiffrés de bout en bout",
        r"(?:©|\(c\)|copyright\b)|.{0,60}\btous droits réservés",
        r"(?:une erreur|une faute|une coquille)|(?:signaler|corriger) une (?:erreur|faute)|vous avez (?:repéré"
        r"|trouvé|vu) une",
        r"(?:ce site|nous) utilis(?:e|ons) des cookies|en poursuivant (?:votre|la) navigation"
        r"|nous et nos partenaires|gérer (?:mes|vos|les) cookies",
        r"(?:la )?reproduction (?:totale|partielle|interdite|est)|mentions légales|politique de confidentialité"
        r"|conditions générales",
        r"partager (?:cet|l'|sur|ce)|cet article (?:vous|est réservé|a été (?:publié|initialement))|pour visionner"
        r"|ce contenu est bloqué",
        r"(?:les commentaires|la suite) (?:sont|est) (?:fermés|réservée?)|vous (?:pouvez|devez) (?:lire|accepter"
        r"|être abonné)",
        r"nous et nos (?:\d+ )?partenaires|en (?:vous inscrivant|cliquant sur|poursuivant votre)"
        r"|vous recevez (?:ce|cet)|pour (?:ne plus recevoir|vous désabonner)|page imprimée"
        r"|.{0,60}\b(?:reproduction|rediffusion) .{0,40}(?:interdite|sans (?:accord|autorisation))",
        r"(?:pour )?(?:plus d'informations|en savoir plus)\s*[:,]|contacts? presse|.{0,80}\b(?:est"
        r"|sont) (?:consultable|disponible|accessible)s? ici\.?$|(?:les )?opinions exprimées",
        r"(?:cet|l') ?(?:article|direct|entretien) (?:est|sera|a été|fait) (?:mis à jour|actualisé|en cours"
        r"|régulièrement|traduit|l'objet)|(?:cet article|ce texte|cet entretien|cette (?:tribune|enquête"
        r"|interview)) (?:est (?:paru|extrait|issu|initialement)|a été (?:publié|initialement|traduit|réalisé"
        r"|rédigé|produit)|a (?:bénéficié|d'abord)|a paru)|plus d'(?:informations|infos|détails) (?:à suivre"
        r"|à venir|dans quelques)|informations? à suivre|merci (?:de (?:nous avoir suivis?|votre (?:fidélité"
        r"|inscription|lecture))|d'avoir (?:suivi|lu))",
        r"(?:traduit|traduction)(?: de l'original)?(?: (?:du|de l'|de la|de) ?\w+)?(?: \([^()]{2,20}\))?(?: par"
        r"|\s?:|,) (?-i:[A-ZÀ-ÞŁŠŽ][\w.'-]+(?: (?:[a-z]{2,3} )?[A-ZÀ-ÞŁŠŽ][\w.'-]+){0,3})\.?$"
        r"|(?:avec (?:l')?(?:afp|ap|reuters|agences?))\W*$|.{0,100}\b(?:donnez votre avis"
        r"|participez à notre (?:sondage|enquête)|votez)\W*$|testez vos connaissances|(?:pour (?:comprendre"
        r"|savoir|en savoir plus|aller plus loin)\b.{0,90}\b(?:lisez|retrouvez|consultez|voir|cliquez|lire)\b)"
        r"|retrouvez (?:toute|tous|toutes|nos|notre|l'ensemble|l'intégralité)\b|l'accès à (?:la totalité"
        r"|l'intégralité) de (?:l'|cet )article|il vous reste .{0,20}(?:%|article)|lecture du podcast",
    ),
    widgets=(
        r"(?:voir |lire |suivre )?(?:tous les|toutes les) (?:articles|actualités|communiqués|dépêches)"
        r" (?:de|du|des|sur) .{1,30}",
        r"partager|imprimer|enregistrer|copier(?: le lien)?|envoyer(?: par e-?mail)?|e-?mail|facebook|twitter|x"
        r"|whatsapp|telegram|linkedin|messenger|flipboard",
        r"(?:\d+ )?commentaires?(?: \(\d+\))?|réagir|commenter|ajouter un commentaire|s'abonner|abonnez-vous"
        r"|se connecter|connexion|s'inscrire|mon compte"
        r"|menu|rechercher|recherche|accueil|fermer|retour(?: en haut)?|suivant|précédent|voir plus|charger plus"
        r"|écouter(?: l'article)?|newsletters?",
        r"(?:temps de lecture|lecture) ?:? .{0,15}|\d+ min(?:utes)?\.?(?: de lecture)?"
        r"|aller au contenu(?: principal)?|lire plus tard|offrir cet article"
        r"|international|politique|société|économie|culture|sport|sports|sciences|planète|opinions|idées|europe"
        r"|monde|france|vidéos?|podcasts?|le direct",
        r"(?:écouter|lire) l'article .{0,10}|tout (?:accepter|refuser)|paramétrer|lien copié"
        r"|aller aux commentaires|offrir l'article|\d+ min(?:utes)?",
        r"mot de passe oublié\W{0,2}|pas encore (?:de compte|inscrit|abonné)\W{0,2}|(?:déjà"
        r"|vous êtes) (?:un compte|inscrit|abonné)\W{0,2}|(?:voir|lire"
        r"|afficher) (?:tous )?les \d+ (?:commentaires|réponses|photos)|haut de (?:la )?page|retour en haut"
        r"|(?:activer|activez) les notifications.{0,50}|une (?:publication|vidéo) partagée par .{2,60}",
    ),
    promo=(
        (r"\babonnez-vous\b|\binscrivez-vous\b|\bs'abonner (?:à|pour)\b", 1.0),
        (r"\bsuivez-nous\b|\bsuivre .{2,20} sur\b|\brejoignez(?:-nous| notre| la communauté| nos)\b", 1.0),
        (
            r"\b(?:notre|nos|votre) (?:newsletters?|lettres? d'information|chaîne|application|appli|compte|page"
            r"|podcast)\b",
            1.0,
        ),
        (
            r"\b(?:soutenez|soutenir)(?:-nous| notre| la rédaction| un journalisme| le journal)\b|\bfaites un don\b"
            r"|\bvotre (?:don|soutien)\b",
            1.0,
        ),
        (r"\bdevenez (?:membre|abonné|adhérent|mécène)\b|\bgrâce à vos dons\b", 1.0),
        (
            r"\btéléchargez\b|\bessai gratuit\b|\bsans engagement\b|\bpremier mois\b|\boffre (?:spéciale|d'essai"
            r"|découverte)\b|\bil vous reste \d+",
            1.0,
        ),
        (r"\brecevez (?:chaque|tous|gratuitement|le meilleur|l'essentiel|nos)\b|\btoute l'actualité\b", 0.7),
        (r"\bpresse (?:libre|indépendante)\b|\bjournalisme indépendant\b|\bnos lecteurs\b", 0.5),
        (r"\bcliquez ici\b|\bdécouvrez\b|\bprofitez\b", 0.5),
        (r"^(?:abonnez|inscrivez|suivez|soutenez|rejoignez|découvrez|recevez|téléchargez|participez|écrivez)\b", 0.3),
        (
            r"\b(?:newsletter|infolettre|lettre)\b.{0,80}\b(?:chaque|tous les|gratuit\w*|boîte mail)\b"
            r"|\b(?:chaque|tous les) (?:matins?|soirs?|jours?|semaines?)\b.{0,80}\b(?:newsletter|boîte|mail)\b",
            1.0,
        ),
        (
            r"\bdéjà abonnée?\b|\b(?:la suite|le reste) de (?:cet|l')article\b|\bréservée? (?:aux"
            r"|à nos) abonnés\b|\bpour (?:lire la suite|continuer (?:votre|la) lecture)\b"
            r"|\b(?:articles? gratuits?)\b.{0,20}\bmois\b",
            1.0,
        ),
        (
            r"\b(?:sans publicité|accès illimité|résiliable à tout moment)\b|\bpuis \d+(?:,\d\d)? ?€"
            r"|\d+(?:,\d\d)? ?€ (?:par|le premier) mois",
            1.0,
        ),
        (
            r"\b(?:code promo|livraison gratuite|à partir de \d+ ?€|commandez|réservez (?:vite|maintenant))\b",
            0.8,
        ),
    ),
    bios=(
        r"est (?:\w+ ){0,3}(?:journaliste|correspondante?|reporter|rédact(?:eur|rice)|chroniqueu(?:r|se))\b"
        r"|(?:couvre|écrit (?:sur|pour)|travaille (?:pour|à))\b",
    ),
    caveats=r"\b(?:n'a pas pu|n'ont pas pu|vérifi\w+|confirm\w+ de (?:manière|source)|a déclaré|a indiqué"
    r"|sollicitée?|contactée?)\b",
)

PARTS = Parts(
    labels={
        "source": "source", "sources": "source", "citation": "quote", "verbatim": "quote", "détails": "details",
        "détail": "details",
        "contexte": "background", "rappel": "previously", "rappel des faits": "previously",
        "précédemment": "previously",
        "pour rappel": "previously", "repères": "background",
    },
    dates={
        "date": "published", "publié": "published", "publié le": "published", "publiée le": "published",
        "mis en ligne le": "published",
        "paru le": "published", "posté le": "published", "article publié le": "published", "créé le": "published",
        "date de publication": "published", "diffusé le": "published",
        "mis à jour": "updated", "mis à jour le": "updated", "modifié le": "updated", "mise à jour": "updated",
        "dernière mise à jour": "updated", "dernière mise à jour le": "updated", "actualisé le": "updated",
        "màj": "updated",
        "consulté le": "accessed", "enregistré le": "accessed",
        "embargo jusqu'au": "published", "sous embargo jusqu'au": "published",
        "sous embargo": "published", "paru dans": "published", "édition du": "published",
        "paru dans l'édition du": "published", "fait à": "published", "envoyé le": "published",
        "rédigé le": "published", "communiqué du": "published", "créée le": "published",
        "mise en ligne le": "published", "mis en ligne": "published", "publication": "published",
        "date de parution": "published", "dernière modification": "updated",
        "dernière modification le": "updated", "modifié": "updated", "actualisé": "updated",
        "posté par": "published", "publié par": "published", "écrit par": "published", "rédigé par": "published",
        "mis en ligne par": "published", "écrit le": "published", "en kiosque le": "published",
        "numéro du": "published", "ajouté le": "published",
        "date de l'article": "published", "date de mise en ligne": "published", "date de diffusion": "published",
        "date d'envoi": "published", "date du communiqué": "published",
        "imprimé le": "accessed",
        "date de création": "published", "date de la publication": "published", "date d'édition": "published",
    },
    byline=r"(?:par|propos recueillis par|texte|auteur|autrice|rédigé par|écrit par|de notre (?:correspondant"
    r"|correspondante|envoyé spécial)"
    r"|un article de|une tribune (?:de|par)|avec)\b\s*:?\s+",
)  # fmt: skip
