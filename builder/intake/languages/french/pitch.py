"""French: how a page offers what is none of its article: other stories, evenings, jobs, wares, its own text."""

PITCH = (
    (r"\bdepuis (?:1[6-9]|20)\d\d\b.{0,110}\b(?:(?:ses|nos) (?:lecteurs|abonnés)|autres? propriétaires?)", 1.0),
    (r"^(?:lisez|découvrez|apprenez|voyez|regardez|écoutez) (?:comment|pourquoi|ce que|qui|où|l'histoire"
     r"|le récit)\b", 1.0),
    (r"[?.] (?:nous|notre (?:reporter|correspondante?|envoyée?)) (?:sommes|avons|l'avons|lui avons|leur avons"
     r"|est|a|vous)\b[^\"]{0,70}[.!]$", 0.8),
    (r"\bnous (?:lui|leur|les|l')\s?avons (?:demandé|posé|suivis?|rencontrée?s?)\b", 0.6),
    (r"^(?:tout )?ce (?:que l'on|qu'on|que nous) (?:sait|savons)\b.{15,200}\.$|^tout ce qu'il faut savoir\b", 1.0),
    (r"\b(?:notre|l')\s?article le plus (?:lu|partagé)\b|\bnotre magazine (?:frère|partenaire)\b"
     r"|\bnotre (?:titre|site) (?:frère|partenaire)\b", 1.0),
    (r"\bdans (?:notre|le) (?:nouvel|dernier|prochain) (?:épisode|numéro)\b", 1.0),
    (r"\b(?:voir|voyez|découvrez) (?:toutes )?(?:les|nos) (?:images|photos)\b[^,;]{0,20}[.!]?$", 1.0),
    (r"\b(?:raconte|couvre|informe|paraît)\b[^.\"]{0,50}\bdepuis (?:1[6-9]|20)\d\d\b", 0.6),
    (r"\b(?:pas d'|ni |aucun |sans )(?:autres? )?(?:propriétaire|actionnaire|parti|mécène|patron)\b", 0.5),
    (r"\bmerci (?:de nous|d'avoir) lue?s?\b|\bvous (?:avez|êtes) (?:lu|arrivée?s?) jusqu'(?:ici|au bout)\b"
     r"|\bsi vous avez lu jusqu'", 1.0),
    (r"\b(?:ce|notre) journal\b", 0.3),
    (r"^\d[\d  .,]* (?:€|euros|francs) (?:permettent|suffisent|financent|paient)\b", 0.8),
    (r"^(?:rendez-vous|retrouvez-nous|rejoignez-nous|venez) (?:le|à|au|aux|pour|dans)\b", 1.0),
    (r"\b(?:billets?|places?|entrée|tarifs?)(?: :)? (?:à partir de|dès|de|à|libre|gratuite?)\b ?(?:\d|jusqu"
     r"|sur|$|[.!])", 0.6),
    (r"\b(?:inscrivez-vous|inscriptions?|réserv(?:ez|ations?)) (?:avant|jusqu'|sur|ici|auprès)", 0.6),
    (r"\bnous (?:recrutons|recherchons|cherchons)\b.{0,60}(?:journaliste|rédact|stagiaire|collaborat)\w*"
     r"|^offre d'emploi\b", 1.0),
    (r"\b(?:candidatures?|cv) (?:jusqu'|avant|à|par)", 0.5),
    (r"^\W*publicité\W{1,5}(?=\w)|\bvoir conditions\b|\boffre soumise à conditions\b", 1.0),
    (r"\bà partir de \d[\d  .,]* ?(?:€|euros|francs)", 0.4),
    (r"\b(?:appelez|téléphonez|commandez)\b[^.\d]{0,30}[+(]?\d[\d ()/.-]{5,}\d", 0.6),
    (r"\b(?:à|pour) usage (?:strictement )?interne\b|\bréservé à l'usage (?:exclusif|interne|personnel)\b", 1.0),
    (r"\bne (?:pas|peut) (?:diffuser|transmettre|faire l'objet|être (?:diffusé|reproduit))", 0.6),
    (r"\breçu (?:ce message )?par erreur\b|\bseuls? destinataires?\b", 1.0),
    (r"\bvous pouvez (?:reprendre|republier|utiliser|partager|reproduire) (?:ce texte|cet article|nos)\b", 1.0),
    (r"\b(?:enquêtes?|reportages?|travail|journalisme) comme (?:celle-ci|celui-ci|celles-ci|ceux-ci)\b[^.]{0,20}"
     r"\b(?:coût\w+|demande\w*|exige\w*|prend|prennent)\b", 1.0),
    (r"\bnous corrigeons (?:nos|les|toutes les) erreurs\b|^dans (?:ce|notre) (?:nouvel|dernier) épisode,", 1.0),
    (r"\bcommentaires sont (?:modérés|relus|vérifiés)\b|[.?!] notre (?:\w+ ){1,3}y était\W*$", 1.0),
    (r"\b(?:envoyez|transmettez|adressez)(?:-nous)? (?:nous )?(?:vos|une) (?:photos?|vidéos?"
     r"|témoignages?|images|infos?)\b", 1.0),
    (r"\b(?:dès|c'est|seulement) \d[\d.,]* ?(?:€|euros?)\b.{0,40}\b(?:compris|offert|inclus|seulement)\b", 0.8),
)  # fmt: skip
