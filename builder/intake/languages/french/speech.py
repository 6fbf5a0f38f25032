"""French: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech, listed

SPEECH = Speech(
    returns="C'est ce qu",
    verbs=r"revendiqu(?:e|ent|ait|aient)|répondai(?:t|ent)|"
    r"(?:dénombr|compt|recens|évalu|chiffr|évoqu|réclam|dénonç|déplor|signal|insist|jug|plaid|regrett|lanç"
    r"|confi|annonç)"
    r"ai(?:en)?t|(?:parl(?:e|ent|ait|aient)|fait état|font état)(?:, (?:lui|elle|eux|elles),)? (?=d'|de )"
    r"|accus(?:e|ent|ait|aient)|exigent?|répond(?:ent)?|soutien(?:t|nent)|soutenai(?:t|ent)|demandent?"
    r"|(?:a|ont) (?:accusé|alerté)"
    r"|(?:glisse|lâche|souffle|s'exclame|ironise|s'amuse|se souvient|se rappelle|s'agace|se plaint|s'étonne"
    r"|reprend|enchaîne|renchérit|nuance|tempère|balaie|grince|laisse tomber|réclame|maintient|plaide|calcule"
    r"|détaille|table|cite|confie|sourit|gronde|vante|défend|conteste)(?:nt)?"
    r"|(?:a|ont|avait|avaient|aurait) (?:également |aussi |ainsi |toutefois |ensuite |par ailleurs |encore "
    r"|déjà |lui-même |de son côté |pour sa part |en outre )?(?:déclaré|affirmé|indiqué|annoncé|confirmé"
    r"|précisé|ajouté|assuré|estimé|rapporté|souligné|dit|expliqué|averti|écrit|dénoncé|reconnu|évoqué|chiffré"
    r"|révélé|prévenu|démenti|répondu|jugé|noté|insisté|martelé|recensé|dénombré|évalué|signalé|informé"
    r"|regretté|salué|répété|rappelé|compté|détaillé|calculé|enregistré|constaté|mesuré|relevé|prévu|promis"
    r"|réclamé|raconté|témoigné|lancé|rétorqué|répliqué|poursuivi|conclu|résumé|admis|concédé|avancé|avoué"
    r"|publié|comptabilisé|établi|tweeté|posté|décrit|déploré|critiqué|plaidé|tranché|nié|menacé|appelé"
    r"|revendiqué|observé|fait état de|fait état|fait savoir|fait valoir|mis en garde|parlé de|parlé d'"
    r"|identifié|vérifié|documenté|fixé|porté)(?:e|s|es)?"
    r"|s'est (?:félicité|félicitée|inquiété|inquiétée|alarmé|alarmée|indigné|indignée|réjoui|réjouie|défendu"
    r"|défendue)"
    r"|a-t-(?:il|elle) (?:déclaré|affirmé|indiqué|annoncé|confirmé|précisé|ajouté|assuré|estimé|rapporté"
    r"|souligné|dit|expliqué|averti|écrit|dénoncé|reconnu|évoqué|chiffré|révélé|prévenu|démenti|répondu|jugé"
    r"|noté|insisté|martelé|recensé|dénombré|évalué|signalé|informé|regretté|salué|répété|rappelé|compté"
    r"|détaillé|calculé|enregistré|constaté|mesuré|relevé|prévu|promis|réclamé|raconté|témoigné|lancé|rétorqué"
    r"|répliqué|poursuivi|conclu|résumé|admis|concédé|avancé|avoué|publié|comptabilisé|établi|tweeté|posté"
    r"|décrit|déploré|critiqué|plaidé|tranché|nié|menacé|appelé|revendiqué|observé|fait état de|fait état"
    r"|fait savoir|fait valoir|mis en garde|parlé de|parlé d'|identifié|vérifié|documenté|fixé|porté)"
    r"|(?:déclare|affirme|indique|annonce|confirme|précise|ajoute|assure|estime|rapporte|souligne|explique"
    r"|dénonce|juge|note|évalue|compte|calcule|chiffre|signale|rappelle|raconte|témoigne|lance|rétorque"
    r"|réplique|conclut|résume|détaille|déplore|critique|plaide|tranche|constate|prévoit|recense|dénombre"
    r"|réclame|insiste|martèle|regrette|répète|avance|observe|relève|promet|table sur|évoque|relate|commente"
    r"|soupire|s'inquiète|s'alarme|poursuit|reconnaît|admet|concède|dit|écrit|avertit|prévient|fait état"
    r"|fait valoir|fait savoir|parle de|parle d'|pronostique|redoute|craint|pense|croit|se félicite"
    r"|veut)(?:nt)?"
    r"|disent|écrivent|font état|font savoir|font valoir|révèle|révèlent|avertissent|prévoient|reconnaissent"
    r"|parlent de|parlent d'"
    r"|(?:déclar|affirm|indiqu|expliqu|précis|rappel|assur|not|estim|racont|soulign|constat)ait"
    r"|(?:dit|explique|affirme|tranche|assure|poursuit|précise|lance|souligne|estime|raconte|rappelle|ajoute"
    r"|note|conclut|insiste|soupire|résume|confie)-t-(?:il|elle)"
    r"|dit-(?:il|elle)|selon lui",
    told=r"(?:a|ont) (?:déclaré|affirmé|indiqué|confié|dit|expliqué|assuré)(?: à)?",
    according=r"(?:bilan|chiffre|nombre|estimation) (?:avancée?|donnée?|fournie?|communiquée?) par|"
    r"selon les (?:chiffres|données|calculs|estimations|statistiques|informations) (?:de|du|des|d')"
    r"|de l'avis de"
    r"|d'après les (?:chiffres|données|calculs|estimations) (?:de|du|des|d')|au dire de|à en juger par|dixit"
    r"|comme l'(?:a|ont) (?:annoncé|indiqué|rapporté)|foi de|selon|d'après|de source|aux dires de|de l'aveu de"
    r"|à en croire"
    r"|pour(?= (?:le |la |l'|les )(?:syndicat|parquet|procureur|ministre|ministère|gouvernement|président"
    r"|économiste|analyste|avocat|opposition|ong|police|association|défense|maire|autorité|expert|direct"
    r"|responsable|préfet|chercheu))",
    citing=r"citant|cit(?:é|ée|és|ées) par|en citant|se référant à|s'appuyant sur|faisant référence à|sur la foi de",
    nouns=r"assureurs?|intersyndicale|rectorat|docteure?|secouristes?|rescapée?s|survivants|"
    r"organisateurs|organisatrices|hôpita(?:l|ux)|mairie|riverains|fondation|observatoire|collectif|cabinet|douanes?|armateur|"
    r"douanier(?:s|ère)?s?|procureure?s?|juge|avocate?|substitute?|gérante?|patronne?|ouvriers?|marins?"
    r"|chauffeurs?|enseignante?s?|retraité(?:e|s)?|apprentie?|rescapé(?:e|s)?|voisine?s?|bénévoles?|historiens?"
    r"|magistrat(?:e|s)?|contrôleurs?|inspecteurs?|auditeurs?|rapporteur|intervenante?|coordinatrice|coordinateur"
    r"|organisme|entreprise|société|groupe|compagnie|direction|syndicats?|intersyndicale|fédération|association"
    r"|chambre|tribunal|cour|banque|commission|comité|conseil|préfecture|préfet|mairie|maire|ville|région"
    r"|département|bureau|fonds|coalition|université|hôpital|hôpitaux|ambassade|parlement|sénat|assemblée|parti"
    r"|opposition|exploitant|opérateur|gestionnaire|régulateur|observatoire|chercheurs?|chercheuses?"
    r"|scientifiques?|étude|sondage|enquête|enquêteurs?|données|chiffres|statistiques|documents?|gendarmes?"
    r"|gendarmerie|douanes?|militants?|avocats?|juges?|économistes?|fondation|centre|réseau|aéroport|port"
    r"|directeur|directrice|délégué|déléguée|secrétaire|dirigeants?|représentants?|conseiller|conseillère"
    r"|historien|historienne|kremlin|pentagone|onu|ue|union|otan|oms|capitainerie|météo-france|insee|unicef"
    r"|banque mondiale|trésor|cabinet|élysée|matignon|protection civile|croix-rouge|agents?|riverains?|survivants?"
    r"|proches|médecins?|infirmières?|sources?|responsables?|officiels?|porte-parole|autorités|police|parquet"
    r"|procureur|renseignements?|armée|état-major|ministère|gouvernement|experts?|analystes?|médias?|agence"
    r"|quotidien|journal|rapport|diplomates?|habitants|témoins|gouverneur|président|présidence|ministre"
    r"|maison blanche|service|services|journalistes?|secours|pompiers|commandement|commandant|élus?|députés?"
    r"|chaîne|institut|organisation|ong|chef|communiqué|militaires?",
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
    paper=r"(?:derniers?|dernières?|premiers?|premières?|nouveaux?|propres?)?\s?(?:bilan|décompte|rapport|communiqué|bulletin|données|chiffres"
    r"|estimations?|statistiques?)(?: officiel(?:le)?s?)? (?:du |de la |des |de l'|d'|de )",
    relative=r"qui|que|dont|où|lequel|laquelle",
    pronouns=r"il|elle|ils|elles|on|nous|je|ce|cela|celui-ci|celle-ci|ce dernier|cette dernière",
    person=r"il|elle|ce dernier|cette dernière|celui-ci|celle-ci",
    theirs=r"(?:selon|d'après) (?:lui|elles?|eux|(?:ses|leurs|son|sa|leur) (?:propres? )?(?:calculs|chiffres"
    r"|estimations?|décompte|données))|à (?:son|leur) avis|à (?:l'en|les en) croire",
    going_on=r"selon (?:lui|elle|eux|elles)|d'après (?:lui|elle)|il|elle|ils|elles|ce|cet|cette|ces|cela|leurs?|ses?|sa"
    r"|son"
    r"|parmi eux|dont|au total|celui-ci|celle-ci",
    as_said="comme",
    finite=r"est|sont|était|étaient|a|ont|avait|sera|seront|peut|peuvent|doit|doivent|fut|va|vont",
    connectors=r"que|qui|dont|où|lorsque|quand|alors que|tandis que|mais|car|parce que|si|comme|puis|et que|bien que",
    lead_in=r"à|au|en|dans|le(?= \d| lendemain| même jour| soir| matin)|lors|pendant|après|avant|depuis|selon"
    r"|par ailleurs"
    r"|cependant|toutefois|également|ensuite|plus tôt|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jeudi"
    r"|dans un|interrogée?|pour sa part|de son côté|hier|mais|enfin|ainsi|sur",
    articles=r"le|la|les|l'|un|une|des|du|ce|cet|cette",
    helpers=r"en|(?<=, )(?:elles?|lui|eux)(?=,)"
    r"|lui-même|elle-même|également|aussi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite",
    prepositions=r"de|du|des|d'|à|au|aux|dans|en|sur|par|pour|lors|devant|chez|depuis|et|ou|que|qui|dont|avec|sous"
    r"|selon|ce|lundi"
    r"|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|auprès|après|avant",
    passive=r"(?:est|sont|été|était|étaient|être|un|une|le|la|les|son|sa|leur|de|du)\s+$",
    that=r"que|qu'",
    loose=listed("de du des à au aux dans en sur par pour et ou mais que qui dont avec le la les l' un une ce cet "
    "cette il elle"),
    inverted=True,
    also=r"et|mais|puis",
    whose=r"de la|de l'|des|du|de|d'",
    bodies=r"entreprise|société|groupe|compagnie|direction|syndicat|fédération|association|chambre|tribunal|banque"
    r"|commission|comité|conseil|préfecture|mairie|ministère|gouvernement|police|gendarmerie|parquet|armée"
    r"|état-major|agence|institut|observatoire|fondation|parlement|sénat|assemblée|opérateur|gestionnaire"
    r"|régulateur|capitainerie|hôpital|université|union européenne|ue|onu|otan|oms|kremlin|élysée|douane|pompiers"
    r"|intersyndicale|région|département|fonds|croix-rouge|autorités|secours",
    hearers=r"devant (?:la presse|les journalistes|les députés|le tribunal|la cour)"
    r"|à (?:la presse|l'AFP|l'Agence France-Presse|Reuters|BFMTV|franceinfo|\S+)(?= (?:le |la |l'|un |une |M\."
    r"|Mme|[A-Z]))"
    r"|aux (?:journalistes|médias|députés)|au (?:téléphone|quotidien \S+|Monde|Figaro|Parisien)"
    r"|auprès de (?:l'AFP|la presse|Reuters)"
    r"|(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin)(?: (?:soir|matin|midi))?"
    r"|dans (?:un communiqué|un entretien|un message|un tweet)"
    r"|sur (?:X|Twitter|Facebook|Telegram|France \S+|RTL|Europe 1|BFMTV)|en conférence de presse|à son tour"
    r"|de son côté|pour sa part|de nouveau|par ailleurs|ainsi|encore",
    several=r"ils|elles",
    counts=r"(?:a|ont|avait|avaient) (?:recensé|dénombré|compté|enregistré|mesuré|relevé|constaté|comptabilisé|trouvé"
    r"|identifié)",
    nobody=r"dans|chez|depuis|lors",
)  # fmt: skip
