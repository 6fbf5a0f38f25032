"""French: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech, listed

SPEECH = Speech(
    verbs=r"(?:a|ont|avait|avaient) (?:également |aussi |ainsi |toutefois |ensuite |par ailleurs "
    r"|encore )?(?:déclaré|affirmé|indiqué"
    r"|annoncé|confirmé|précisé|ajouté|assuré|estimé|rapporté|souligné|dit|expliqué|fait savoir|fait état|averti"
    r"|écrit|accusé"
    r"|dénoncé|reconnu|évoqué|chiffré|révélé|prévenu|démenti|répondu|jugé|noté|insisté|martelé|recensé|dénombré"
    r"|évalué|signalé"
    r"|informé|regretté|salué|répété|rappelé)(?:e|s|es)?"
    r"|déclare|déclarent|affirme|affirment|indique|indiquent|annonce|annoncent|confirme|confirment|précise|précisent"
    r"|ajoute"
    r"|ajoutent|assure|assurent|estime|estiment|rapporte|rapportent|souligne|dit|disent|explique|expliquent|écrit"
    r"|écrivent"
    r"|avertit|dénonce|juge|note|notent|évalue|évaluent|révèle|révèlent|déclarait|affirmait|indiquait|expliquait"
    r"|précisait"
    r"|s'est félicité|s'est inquiété|poursuit|lance|rappelle|fait état|font état|raconte|selon lui|rappelait",
    told=r"(?:a|ont) (?:déclaré|affirmé|indiqué|confié|dit|expliqué|assuré)(?: à)?",
    according=r"selon|d'après|de source|aux dires de|de l'aveu de|à en croire|pour",
    citing=r"citant|cit(?:é|ée|és|ées) par|en citant|se référant à|s'appuyant sur|faisant référence à|sur la foi de",
    nouns=r"sources?|responsables?|officiels?|porte-parole|autorités|police|parquet|procureur|renseignements?|armée"
    r"|état-major"
    r"|ministère|gouvernement|experts?|analystes?|médias?|agence|quotidien|journal|rapport|diplomates?|habitants"
    r"|témoins"
    r"|gouverneur|président|présidence|ministre|maison blanche|service|services|journalistes?|secours|pompiers"
    r"|commandement"
    r"|commandant|élus?|députés?|chaîne|institut|organisation|ong|chef|communiqué|militaires?",
    reports=r"(?:les )?médias?|la presse|des informations de presse",
    media=r"journal|agence|quotidien|magazine|chaîne|site|hebdomadaire|média|rapport|agence de presse",
    carriers=r"(?:le|la|l'|ce|cet|cette|les) ?(?:article|journal|quotidien|agence|rapport|communiqué|chaîne|texte"
    r"|déclaration|publication)",
    titles=r"(?:vice-)?président(?:e)?|premi(?:er|ère) ministre|ministre|chancelier|chancelière"
    r"|secrétaire(?: général(?:e)?)?|porte-parole"
    r"|général|colonel|major|capitaine|amiral|commandant|chef|cheffe|directeur|directrice|gouverneur|maire"
    r"|ambassadeur|ambassadrice"
    r"|députée?|sénateur|sénatrice|analyste|expert|experte|professeur|dr\.?|m\.|mme|homologue|dirigeant|roi|reine"
    r"|représentant(?:e)?",
    relative=r"qui|que|dont|où|lequel|laquelle",
    pronouns=r"il|elle|ils|elles|on|nous|je|ce|cela|celui-ci|celle-ci|ce dernier|cette dernière",
    person=r"il|elle|ce dernier|cette dernière|celui-ci|celle-ci",
    going_on=r"selon (?:lui|elle|eux|elles)|d'après (?:lui|elle)|il|elle|ils|elles|ce|cet|cette|ces|cela|leurs?"
    r"|ses?|sa|son|parmi eux|dont|au total|celui-ci|celle-ci",
    finite=r"est|sont|était|étaient|a|ont|avait|sera|seront|peut|peuvent|doit|doivent|fut|va|vont",
    connectors=r"que|qui|dont|où|lorsque|quand|alors que|tandis que|mais|car|parce que|si|comme|puis|et que|bien que",
    lead_in=r"à|au|en|dans|le|lors|pendant|après|avant|depuis|selon|par ailleurs|cependant|toutefois|également"
    r"|ensuite|plus tôt|lundi"
    r"|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jeudi|dans un|interrogée?|pour sa part|de son côté|hier|mais"
    r"|enfin|ainsi|sur",
    articles=r"le|la|les|l'|un|une|des|du|ce|cet|cette",
    helpers=r"lui-même|elle-même|également|aussi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite",
    prepositions=r"de|du|des|d'|à|au|aux|dans|en|sur|par|pour|lors|devant|chez|depuis|et|ou|que|qui|dont|avec|sous"
    r"|selon|ce|lundi"
    r"|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|auprès|après|avant",
    passive=r"(?:est|sont|été|était|étaient|être|un|une|le|la|les|son|sa|leur|de|du)\s+$",
    that=r"que|qu'",
    loose=listed("de du des à au aux dans en sur par pour et ou mais que qui dont avec le la les l' un une ce cet "
    "cette il elle"),
    inverted=True,
)  # fmt: skip
