"""French: how a page speaks of itself and to its reader, and what its menus say."""

from builder.intake.languages.french.pitch import PITCH
from builder.intake.languages.model import Site, listed

SITE = Site(
    opening=r"(?:(?:s'ouvre|ouvre|ouverture) dans (?:une?|la) )?nouvel(?:le)? (?:fenêtre|onglet)",
    addressed="vous|votre|vos|nous|notre|nos",
    asks="abonnez|suivez|lisez|lire|partagez|partager|cliquez|téléchargez|soutenez|inscrivez|découvrez|recevez"
    "|voir",
    comments="commentaires?|réactions?",
    commenting="(?:vos|les) (?:réactions|commentaires)",
    views="vues",
    ago=(
        r"\bil y a (?:\d+|une?|quelques) ?(?:secondes?|min(?:utes?)?|h(?:eures?)?|jours?|semaines?"
        r"|mois)\b"
    ),
    ceases=r"fin de (?:la )?(?:publicité|pub|l'annonce)",
    rights=(
        r"\b(?:tous droits (?:de reproduction )?réservés|reproduction (?:interdite"
        r"|totale ou partielle))\b"
    ),
    calls=(
        r"(?:acheter|commander|réserver|essayer|profiter|découvrir|achetez|commandez|réservez"
        r"|profitez-en|j'en profite)(?: maintenant)?|voir l'offre"
    ),
    reader=r"vous|votre|vos|nous|notre|nos|abonnez-vous|inscrivez-vous|tu|ton|tes",
    words=(
        (r"\b(?:newsletters?|infolettres?|podcasts?|e-?mails?|courriels?|boîte (?:mail|de réception)|applis?"
         r"|application|cookies?|navigateur"
         r"|rss|notifications?)\b", 0.6),
        (r"\b(?:abonn\w+|inscri(?:re|vez|ption)\w*|désabonn\w+|désinscri\w+|connectez|connexion|dons?|reçu fiscal"
         r"|faire un don|soutene[zr]"
         r"|sans engagement|identifi(?:ez|ant))\b", 0.6),
        (r"\b(?:cet|ce|cette|notre|nos) (?:article|texte|page|site|contenu|service|publication|traduction|dossier"
         r"|enquête|journal|rédaction"
         r"|chaîne)s?\b", 0.5),
        (r"\b(?:lecteurs?|lectrices?|publicité|rédaction|mentions légales|confidentialité|données personnelles"
         r"|conditions (?:générales|d'utilisation)"
         r"|droits? d'auteur|reproduction|commentaires?|modér\w+|charte|licence|zéro pub)\b", 0.5),
        (r"\b(?:généré|traduit|résumé|lu) (?:automatiquement|par (?:une )?(?:ia|intelligence artificielle"
         r"|voix de synthèse))\b", 1.0),
        (r"\b(?:siret|rcs|siège social|directeur de (?:la )?publication|commission paritaire|dépôt légal"
         r"|issn)\b", 0.8),
        (r"\b(?:cliquez|téléchargez|partagez|suivez|rejoignez|retrouvez|découvrez|écoutez|recevez)\b"
         r"|\bsur (?:facebook|twitter|x|instagram"
         r"|telegram|whatsapp|linkedin|youtube|tiktok)\b", 0.5),
        (r"\b(?:gratuit(?:ement)?|réservé(?:e|s)? aux abonnés|premier mois|offre (?:spéciale|découverte)"
         r"|accès illimité|en un clic|1 clic)\b", 0.7),
        (r"\b(?:avec (?:le soutien|l'appui) (?:de|du|financier)|produit avec|réalisé avec le soutien|financé par"
         r"|initiative de journalisme)\b", 0.6),
        (r"\b(?:écrivez(?:-nous)?|contactez(?:-nous)?|signaler (?:une|un)|une (?:coquille|erreur|faute)"
         r"|témoignages? à)\b", 0.8),
        (r"\b(?:en réponse à ?:|répondre à ce message|posté par)", 1.0),
        (r"\b(?:sans pub(?:licité)?|déductibles?|défiscalis\w+|presse indépendante|journalisme (?:indépendant"
        r"|libre)|financement participatif"
         r"|par mois)\b", 0.4),
        (r"\bnos (?:journalistes|reporters|correspondants|lecteurs|lectrices|enquêtes|articles"
        r"|abonnés|colonnes)\b|\bnotre (?:site|application|correspondante?)\b", 0.5),
        (r"\b(?:pas de spam|en un clic|à tout moment|dans votre boîte|par mail|par courriel)\b", 0.5),
        (r"\b(?:dites-nous|écrivez-nous|envoyez-nous|donnez votre avis|votre avis|qu'en pensez-vous|participez"
        r"|une question)\b", 0.6),
        (r"\b(?:n'engage(?:nt)? que (?:son|leurs?)|ne reflète(?:nt)? pas (?:nécessairement|forcément))\b", 1.0),
    ),
    pitch=PITCH,
    flash=r"alerte(?: info)?|urgent|(?:en )?direct|dernière minute|flash",
    ourselves=(
        r"qui sommes[- ]nous|à propos(?: de nous)?|notre (?:mission|rédaction|équipe|média)"
        r"|cookies (?:strictement nécessaires|fonctionnels|de performance|publicitaires|analytiques"
        r"|de mesure d'audience)"
        r"|(?:paramètres|gestion) des cookies|soutenez-nous|nous soutenir|nous contacter|contactez-nous|réagir"
        r"|participez à la discussion"
    ),
    buttons=listed(
        "partager imprimer enregistrer sauvegarder copier commenter commentaires écouter envoyer offrir"
        " réagir lien signaler donner autre classer"
    ),
    plays=r"écouter|regarder|lire|lecture|audio|vidéo|durée",
    minutes=r"min(?:utes)?\.?",
    turns=r"précédente?|suivante?|suiv\.",
    about=(
        r"^l'(?:auteur|autrice|auteure) (?:est|suit|couvre|écrit|vit|enseigne|a)\b",
        r"\best (?:une?|l[ea']) ?(?:[\w'-]+ ){0,5}(?:indépendante?|but non lucratif|association|fondation"
        r"|agence de presse|journal|magazine|think tank|ong|organisation|média|rédaction)\b",
        r"\b(?:fondée?|créée?) (?:en|par)\b|\bdont le siège\b|\ba pour (?:mission|but)\b"
        r"|\bdans (?:plus de )?\d+ pays\b",
        r"\b(?:financée?|soutenue?|réalisée?) (?:par|avec (?:le soutien|l'aide))\b"
        r"|\bavec le soutien (?:de|du)\b|\bune bourse (?:de|du)\b",
        r"\b(?:d'abord|initialement) (?:publié|paru)e?\b|\btraduit (?:de|du|par)\b|\bpropos recueillis\b"
        r"|\bavec (?:la collaboration|la contribution) de\b",
        r"\b(?:journaliste (?:indépendante?|à|au)|est l'aute?u?r?(?:e|ice)? d[eu']"
        r"|vit (?:et travaille )?à|enquête sur|enseigne (?:à|l))\b",
        r"\bdéductibles? des impôts\b|\bdon (?:est|sera) (?:doublé|déductible)\b|\bcommentaires (?:sont"
        r"|seront|doivent)\b|\bcontact presse\b|\bpour plus d'informations?\b",
    ),
    yes="oui",
    no="non",
    itself=(
        r"\b(?:cet |l'|notre )(?:article|entretien|épisode)\b|\b(?:ce|cette|le|la|notre) (?:texte|page"
        r"|contenu|traduction|version|tribune|papier|dépêche)\b"),
    tags=r"tags?|mots[- ]clés|thèmes?|sujets?",
    widgets=(
        r"(?:soutenir|soutenez) (?:(?:le|la|les|l') ?)?(?-i:[A-ZÉÀ][\w'-]+)(?: (?-i:[A-ZÉÀ][\w'-]+)){0,2}"
        r"|devenir (?:membre|abonnée?|adhérente?|mécène).{0,20}"
        r"|(?:faire|faites) un don.{0,20}|(?:choisir|voir) (?:mon|les|l') ?(?:formules?|offres?|abonnement)",
        r"(?:voir|afficher|lire|consulter) (?:ce (?:message|mail|courriel)|cet e-?mail|la newsletter)? ?(?:dans"
        r"|sur|avec) (?:le|un|votre) navigateur"
        r"|(?:.{2,30}, )?(?:suite|lire la suite)(?: (?:en|de la))? page \d{1,3}|(?:nombre de )?(?:mots|signes"
        r"|caractères)\s?[:=]\s?[\d .]+"
        r"|(?:tirage|priorité)\s?:\s?[\d .]+",
        r"commentaires? ?\(\d+\)?",
        r"voir (?:cette publication |ce post )?sur (?:instagram|facebook|x|twitter|youtube|tiktok|telegram)"
        r"|je suis (?:déjà )?abonnée?|télécharger (?:le |en )?pdf.{0,12}|autre montant",
        r"taille (?:du texte|de (?:la )?police).{0,12}|ajouter (?:à|aux) .{0,12}(?:sélections?|favoris)"
        r"|actualisation automatique.{0,12}|fil d.ariane",
        r"\d[\d \u202f.]* (?:commentaires?|réactions?|partages?|vues|abonnés|photos|votes?|réponses?|j'aime)(?:[\s·"
        r"|,]+.{0,25})?",
        r"fin(?: de (?:l'article|citation|dépêche))?|à suivre|menu|ouvrir le menu|fermer|(?:se )?connecter"
        r"|mon compte|passer au contenu.{0,15}",
        r"(?:faire un don|je (?:m'abonne|fais un don|soutiens)\b.{0,25}|soutenir|premium|exclusif|abonnés"
        r"|réservé aux abonnés|article réservé aux abonnés"
        r"|journaliste.{0,40}|rédact(?:eur|rice).{0,30}|enregistrer|partager|imprimer|offrir(?: cet article)?"
        r"|écouter(?: l'article)?|sauvegarder"
        r"|réagir|commenter|signaler|répondre|lire la suite|voir (?:plus|tous?).{0,25}|afficher .{0,25}"
        r"|taille du texte|le journal du jour.{0,60})",
        r"(?:temps de )?lecture ?:? ?\d+ ?min(?:utes?)?|\d+ ?min(?:utes?)?(?: de lecture)?|publicité"
        r"|contenu (?:partenaire|sponsorisé)",
    ),
    heads=(
        r"à part ça|(?:aussi|également) dans l'actualité|le reste de l'actualité|ailleurs dans l'actualité",
        r"(?:les|nos|d'autres) (?:lecteurs|internautes|abonnés) (?:ont|lisent|aiment).{0,30}|ils lisent aussi"
        r"|les lecteurs ont aussi .{0,20}",
        r"(?:à|les?) (?:plus )?(?:lus?|lire|populaires?|partagés|commentés|récents?)(?: .{1,25})?|(?:sur le|dans le"
        r"|du) même (?:sujet|thème|rubrique)"
        r"|à (?:la une|lire (?:aussi|également|ensuite)|voir(?: aussi)?|découvrir|ne pas manquer)|vous (?:aimerez"
        r"|pourriez).{0,25}|les plus .{1,20}"
        r"|derni(?:ers|ères) (?:articles|actualités|nouvelles|infos|dépêches|vidéos)|articles? (?:liés?|connexes?"
        r"|similaires?|récents?|associés?)"
        r"|mots[- ]clés|thèmes?|sujets|tags|dossier|en ce moment|toute l'actualité.{0,25}"
        r"|nos (?:autres )?(?:articles|podcasts|sélections?).{0,20}"
        r"|suggestions?|recommandés?(?: pour vous)?|vos (?:réactions|commentaires)|messages?",
    ),
    inline=(r"(?:publicité|(?:contenu )?sponsorisé|(?:à )?lire (?:aussi|également)?|(?:à )?voir aussi"
    r"|écouter aussi|pour aller plus loin|en images?"
    r"|vidéo|dossier)\s?[|:–>]",),
    sections=listed(
        "accueil actualité actualités politique monde international france société économie entreprises bourse"
        " argent sport sports football culture"
        " livres cinéma musique sciences santé planète environnement climat tech technologies numérique médias"
        " éducation justice police faits divers"
        " région régions europe afrique amériques asie proche-orient ukraine guerre opinion opinions tribunes"
        " éditoriaux idées débats chroniques"
        " vidéo vidéos photos podcasts podcast direct live météo horoscope jeux mots croisés magazine lifestyle"
        " voyage gastronomie immobilier emploi"
        " annonces avis décès newsletters infolettres abonnement s'abonner connexion recherche menu contact"
        " archives affaires arts loisirs"
    ),
)  # fmt: skip
