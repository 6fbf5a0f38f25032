"""German: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech, listed

SPEECH = Speech(
    returns="(?:Das|Dies|Davon|Darüber) (?:teilte|sagte|berichtete|erklärte|gab)",
    asked="FRAGE|FRAGA",
    verbs=r"h[aä]lt(?:en)?(?= (?:[^\s,;]+ ){1,8}für)|verweis(?:t|en) auf|verwies(?:en)? auf|vorrechne(?:t|te|ten)"
    r"|stell(?:t|te|en|ten)(?= (?:[^\s,;]+ ){1,8}in Aussicht)|(?:gewarnt|mitgeteilt|bestätigt|berichtet|gemeldet"
    r"|geschätzt|gezählt|registriert|ermittelt|errechnet|erhoben"
    r"|festgestellt|angegeben) (?:hat|haben|hatte|hatten)"
    r"|so(?= (?:[A-ZÄÖÜ][\w-]+ ){2}[A-ZÄÖÜ][\w-]+[.,])"
    r"|(?:spricht|sprechen|sprach|sprachen) (?:\w+ )?von|komm(?:t|en) auf|kam(?:en)? auf|zählte|vermutet"
    r"|vermutete|fürchtet"
    r"|fürchtete|fürchten|argumentiert|argumentierte|begründet|moniert|präzisiert|beteuert|beteuerte|versichert"
    r"|urteilt|urteilte|rügt|rügte|verteidigt|verteidigte|droht|drohte|antwortet|bilanziert|ahnt"
    r"|hält dagegen|halten dagegen|kontert|konterte|widerspricht"
    r"|rechnet|rechnete|rechnen vor|widerspricht|widersprach|entgegnen|zeichnet"
    r"|(?:hat|haben|hatte|hatten|habe) (?:[^\s,;:\"]+ ){0,12}?(?:gesprochen|gewarnt|erklärt|gesagt|mitgeteilt"
    r"|angekündigt"
    r"|bestätigt|berichtet|gemeldet|betont|geschätzt|beziffert|gezählt|registriert|verzeichnet|ermittelt"
    r"|errechnet|erfasst|versprochen|zugesagt|gefordert|kritisiert|beklagt|behauptet|angegeben|eingeräumt"
    r"|prognostiziert|erwartet|dokumentiert|festgestellt|geschrieben|genannt|vorgerechnet|hervorgehoben"
    r"|verkündet|veröffentlicht|gemessen|gefunden|nachgewiesen|erhoben|befragt|zugesichert"
    r"|in aussicht gestellt)"
    r"|maß|maßen|fand|fanden|befragte|sprechen von|spricht von|sprach von|zählt|zählte|zählten|zählen|registrierte"
    r"|registrierten|registriert|verzeichnete|verzeichneten|ermittelte|ermittelten|errechnete|errechneten|erfasste"
    r"|erfassten|veranschlagt|veranschlagte|beziffern|taxiert|taxierte|prognostizierte|prognostiziert"
    r"|prognostizieren|erwartet|erwarten|erwartete|rechnet mit|rechnen mit|rechnete mit|rechneten mit"
    r"|(?:geht|gehen|ging|gingen) (?:\w+ )?von"
    r"|verwies darauf|verweist darauf|verwiesen darauf|wies darauf hin"
    r"|weist darauf hin|beklagte|beklagten|klagte|klagt|monierte|verlangte|verlangten|verlangen|fordert|fordern"
    r"|forderten|kritisiert|kritisieren|kritisierten|bemängelte|bemängelt|mahnte|mahnt|warnen|hob hervor"
    r"|hebt hervor|stellte fest|stellt fest|stellten fest|schilderte|schildert|schilderten|erinnerte|erinnert"
    r"|entgegnete|entgegnet|erwiderte|antwortete|gestand|bilanzierte|resümierte|resümiert|präzisierte|konstatierte"
    r"|konstatiert|bestätigen|behaupten|äußern|nennt|nennen|nannten|meint|meinte|meinten|glaubt|glaubte|findet"
    r"|weiß|befürchtet|befürchten|befürchtete|kündigt|kündigen|verspricht|versprach|sagte zu|sicherte zu"
    r"|stellte in aussicht|teilt|teilen|gibt an|geben an|(?:gab|gaben|gibt|geben)(?=[^.;]{0,120}\s(?:an"
    r"|bekannt)(?:[.,;:]|$))|beklagen|vermeldete|vermeldet"
    r"|twitterte|postete|veröffentlichte|veröffentlichten|heißt es (?:in|aus|von|bei|beim|im|seitens)"
    r"|hieß es (?:in|aus|von|bei|beim|im|seitens)"
    r"|so(?= (?:der|die|das|[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ]\w+)?(?: (?:am|im|in|weiter|unter|gegenüber)|[.,])))|erzählt"
    r"|erzählte|rechnet damit|rechnete damit|verlangt|beklagt|räumt|betont|warnt vor|sagte|sagten|sagt|sagen"
    r"|erklärte|erklärten|erklärt|teilte|teilten|mitteilte|mitteilten|mitgeteilt|berichtete|berichteten|berichtet"
    r"|berichten|betonte|betonten|bestätigte|bestätigten|bestätigt|behauptete|behaupteten|behauptet|meldete"
    r"|meldeten|meldet|melden|schrieb|schrieben|schreibt|warnte|warnten|warnt|äußerte|äußerten|fügte|ergänzte"
    r"|nannte|sprach|sprachen|verkündete|verkündeten|kündigte|kündigten|räumte|gab an|gaben an|gab bekannt"
    r"|gaben bekannt|bezifferte|bezifferten|beziffert|schätzt|schätzte|schätzten|schätzen|zufolge sagte|forderte"
    r"|kritisierte|erläuterte|unterstrich|versicherte|versicherten|dementierte|geht davon aus|gehen davon aus"
    r"|ging davon aus",
    told=r"sagte|sagten|erklärte|erklärten|berichtete|berichteten",
    according=r"aus (?:den )?(?:daten|zahlen|angaben|unterlagen|statistiken|berechnungen) (?:der|des|von)"
    r"|nach (?:einer )?(?:schätzung|zählung|berechnung|rechnung|prognose|meinung|lesart)(?:en)?(?: der| des| von)?"
    r"|aus sicht (?:von|der|des)|angaben (?:von|der|des|aus) |nach berechnungen(?: von| der| des)?"
    r"|nach schätzungen?(?: von| der| des)?|nach zählung(?:en)?(?: von| der| des)?"
    r"|einer (?:umfrage|studie|erhebung|schätzung|mitteilung|zählung|analyse) (?:von|der|des)"
    r"|einem bericht (?:von|der|des)|nach einer (?:umfrage|studie|erhebung|schätzung|mitteilung) (?:von|der|des)"
    r"|wie aus (?:daten|zahlen|unterlagen|einer mitteilung) (?:von|der|des)|laut(?: den)? angaben (?:der|des|von"
    r"|aus)(?: von der [\w-]+ [a-zäöüß]+en)?|laut|gemäß|gemäss"
    r"|nach angaben(?: von| der| des| aus)?"
    r"|nach (?:informationen|darstellung|einschätzung|erkenntnissen|auskunft|aussage|aussagen|ansicht"
    r"|worten)(?: von| der| des| aus)?"
    r"|den angaben (?:der|des|von) ",
    citing=r"unter berufung auf|mit verweis auf|unter verweis auf|mit bezug auf|unter bezugnahme auf|beruft sich auf"
    r"|zitierte|zitiert",
    nouns=r"\w*versicherer|\w*reederei(?:en)?|eigner(?:in|s)?|\w*hersteller(?:in|s)?|\w*klinik(?:um|en)?|\w*verwalter(?:in|s)?"
    r"|\w*brandmeister(?:in|s)?|\w*vermieter(?:in|s|n)?|\w*genossenschaft(?:en)?|spedition(?:en)?|\w*stadtwerke|thw|drk"
    r"|bundesanstalt|\w*prüfer(?:in|s)?|\w*gutachter(?:in|s)?|nachbar(?:in|n)?|\w*vertreter(?:in|s)?|pfarrer(?:in|s)?"
    r"|veranstalter(?:in|innen)?|\w*krankenh[aä]us(?:es|er)?|\w+sicherung|\w*kommandos?|\w+betreiber(?:in|s)?|\w*helfer|überlebende[nr]?|"
    r"fachleute|vereinigung|\w+vereinigung|\w+olog(?:e|en|in|innen)|\w+grafin|\w+onom(?:e|en|in)?|\w+ärzt(?:e"
    r"|in)|"
    r"gruppe|prüfer|veranstalter|rechnungshof|\w+hof|\w+betrieb|betrieb|helfer|händlerin|landwirt(?:in)?|wirt(?:in)?"
    r"|\w+kommando|\w+stab|\w+wehr|\w+leitung|\w+kasse|\w+klinik|\w+hilfe|\w+schutz|anwalt|anwältin|\w+anwalt"
    r"|\w+anwältin|\w+gericht|\w+werk|\w+partei|\w+fraktion|\w+team|\w+gruppe|\w+zentrale|\w+union|\w+kreise[n]?"
    r"|\w+agentur|\w+kommission|\w+initiative|\w+bewegung|\w+leiter(?:in)?|\w+direktor(?:in)?|\w+präsident(?:in)?"
    r"|\w+expert(?:e|in)|\w+forscher(?:in)?|sekretär(?:in)?|\w+sekretär(?:in)?|zeuge|zeugin|staatssekretariat"
    r"|sekretariat|seco|insassen?|gefangene|lehrer(?:in)?|\w+lehrer(?:in)?|\w+kommissar(?:in)?|vizechef|bauer"
    r"|bäuerin|fahrer|mitarbeiter(?:in)?|beobachter|\w+beobachter|diplomatenkreise[n]?|angehörige|firma"
    r"|unternehmen|konzern|verband|gewerkschaft|kammer|handwerkskammer|gericht|bank|kommission|ausschuss|rat|amt"
    r"|landratsamt|bundesamt|statistikamt|behörde|verwaltung|stadtverwaltung|landkreis|stadt|gemeinde|land|fonds"
    r"|organisationen|verein|bündnis|koalition|universität|klinik|krankenhaus|krankenhäuser|botschaft|parlament"
    r"|bundestag|partei|opposition|betreiber|netzbetreiber|forscher(?:in|innen)?|wissenschaftler(?:in|innen)?"
    r"|studie|umfrage|daten|zahlen|statistik|dokumente?|unterlagen|ermittler|bund|aktivisten|anwälte|richter"
    r"|ökonomen?|händler|stiftung|zentrum|netzwerk|fluggesellschaft|flughafen|bahn|bürgermeister(?:in)?"
    r"|vorsitzende[rn]?|leiter(?:in)?|vertreter(?:in)?|berater(?:in)?|hilfsorganisation(?:en)?|hilfswerk"
    r"|rettungsdienst|landesregierung|ministerin|präsidentin|präsidium|polizeipräsidium|kreml|weiße haus|pentagon"
    r"|eu|uno|un|who|nato|wetterdienst|\w+verband|\w+amt|\w+ministerium|\w+behörde|\w+gesellschaft|\w+verwaltung"
    r"|\w+dienst|\w+gewerkschaft|\w+institut|\w+zentrum|\w+kammer|\w+bank|\w+polizei|\w+rat|\w+organisation"
    r"|\w+konzern|\w+betreiber|\w+sprecher(?:in)?|\w+chef(?:in)?|\w+minister(?:in)?|\w+feuerwehr|\w+bund|quellen?"
    r"|beamte[nr]?|behörden?|sprecher(?:in|s)?|polizei|staatsanwaltschaft|geheimdienst(?:e|es|en)?|armee|militär"
    r"|generalstab|ministerium|ministeriums|verteidigungsministerium|außenministerium|innenministerium|regierung"
    r"|experten?|analysten?|medien|agentur|nachrichtenagentur|zeitung|bericht|berichte|diplomaten?|anwohner"
    r"|augenzeugen|zeugen|gouverneur|präsident|minister|verteidigungsminister|außenminister|kreise|kreisen|insider"
    r"|rettungskräfte|feuerwehr|stab|streitkräfte|luftwaffe|kanzler|bundeskanzler|kommandeur|militärverwaltung"
    r"|bundesregierung|nachrichtendienst|sender|institut|organisation|abgeordnete[rn]?",
    reports=r"medien|medienberichte[n]?|berichte[n]?|presseberichte[n]?",
    media=r"zeitung|nachrichtenagentur|agentur|magazin|sender|portal|blatt|bericht|tageszeitung|nachrichtenmagazin",
    carriers=r"(?:der|die|das|dem|dieser|diesem) (?:bericht|artikel|zeitung|blatt|agentur|magazin|sender|mitteilung"
    r"|erklärung)",
    titles=r"\w*minister(?:in|s)?|\w*sprecher(?:in|s)?|\w*chef(?:in|s)?|(?:staats)?präsident(?:in|en)?"
    r"|ministerpräsident(?:in|en)?|(?:bundes|vize)?kanzler(?:in|s)?"
    r"|(?:verteidigungs|außen|innen|finanz|premier|bundes)?minister(?:in|s)?"
    r"|(?:regierungs|militär|armee|ministeriums|kreml)?sprecher(?:in|s)?|generalsekretär(?:in|s)?"
    r"|general|generalleutnant|generalmajor|oberst|major|admiral|kommandeur|chef(?:in|s)?|geheimdienstchef|armeechef"
    r"|gouverneur(?:in|s)?|bürgermeister(?:in|s)?|botschafter(?:in|s)?|abgeordnete[rn]?|senator(?:in)?|analyst(?:in)?"
    r"|experte|expertin|militärexperte|professor(?:in)?|dr\.?|herr|frau|staatschef|oberbefehlshaber|direktor(?:in)?"
    r"|leiter(?:in)?",
    relative=r"der|die|das|dessen|deren|wo|welche[rs]?",
    pronouns=r"er|sie|es|wir|ich|man",
    person=r"er|sie",
    theirs=r"eigenen angaben (?:zufolge|nach)|(?:nach|laut) (?:seinen|ihren|eigenen|seiner|ihrer|eigener|deren"
    r"|dessen) (?:angaben?|worten?"
    r"|schätzung(?:en)?|berechnung(?:en)?|zählung|rechnung)|(?:ihm|ihr|ihnen) zufolge|(?:seinen"
    r"|ihren) (?:angaben|worten) (?:zufolge|nach)",
    going_on=r"nach (?:seinen|ihren|dessen|deren) (?:angaben|worten)|ihm zufolge|ihr zufolge|sie|er|es|dies|diese"
    r"|dieser|dieses|das|darunter|dabei|davon|demnach|danach|zudem|außerdem|sein|seine"
    r"|ihr|ihre",
    as_said="wie",
    finite=r"ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|würde|würden|kann|können|könnte|soll|sollen|sei"
    r"|seien"
    r"|habe|wurde|wurden|will|muss",
    connectors=r"dass|(?<=, )(?:der|die|das)|wenn|als|während|obwohl|weil|da|aber|ob|nachdem|bevor|und|sondern|wie",
    lead_in=r"\w+weit|\w+weise|deren|dessen|letzte[sn]?|am|im|in|an|bei|nach|während|seit|vor|zuvor|auch|zudem"
    r"|außerdem|allerdings|unterdessen|inzwischen|später"
    r"|dann|daraufhin|wie|demnach|bereits|gegenüber|so|dabei|hierzu|dazu",
    genitives=(
        (r"^des ([A-ZÄÖÜ][\w-]*(?:mt|nd|t|ld|nk|rg|rk|is|us|z|ß))es(?=$|\s[a-zäöü])", r"\1"),
        (r"^des ([A-ZÄÖÜ][\w-]*[^\Ws])s(?=$|\s[a-zäöü])", r"\1"),
    ),
    articles=r"der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|dieser|diese",
    helpers=r"hat|haben|hatte|hatten|auch|zudem|zuvor|später|bereits|weiter|ferner|am|jetzt|nun|selbst|indes",
    prepositions=r"von|vom|der|des|in|im|am|an|aus|für|bei|beim|auf|mit|zu|zum|zur|gegenüber|nach|vor|über|unter"
    r"|während|wie|und",
    passive=r"(?:wurde|wurden|worden|wird|werden|war|waren|ist|sind|ein|eine|der|die|das|dem|den|des)\s+$",
    that=r"dass|,\s+dass",
    loose=listed("gegenüber zufolge laut "
    "am im in an bei nach auf mit von vom zu zum zur der die das den dem des ein eine und oder aber "
    "dass wie"
    " er sie es auch dies"),
    inverted=True,
    behind=r"\szufolge",
    also=r"und|aber|doch",
    whose=r"der|des|von|für|in",
    cut=r"(?:[Dd]e[rmn]|laut|und|dass|sind|waren|wurden|seien|sei|habe[n]?|hat|ist|war|\d.*|[a-zäöü]+(?:t|te|ten))",
    bodies=r"unternehmen|konzern|firma|verband|gewerkschaft|kammer|gericht|kommission|ausschuss|behörde|verwaltung"
    r"|polizei|feuerwehr|staatsanwaltschaft|regierung|bundesregierung|landesregierung|ministerium|amt|bundesamt"
    r"|institut|stiftung|bahn|betreiber|fonds|bundestag|parlament|bundeswehr|armee|generalstab|luftwaffe|bank"
    r"|agentur|\w+verband|\w+amt|\w+ministerium|\w+behörde|\w+gesellschaft|\w+verwaltung|\w+dienst|\w+gewerkschaft"
    r"|\w+institut|\w+zentrum|\w+kammer|\w+bank|\w+polizei|\w+konzern|\w+betreiber|\w+feuerwehr|eu|uno|nato|kreml"
    r"|pentagon|gewerkschaften|landkreis|stadtrat",
    hearers=r"(?:der|dem|den|vor) (?:Deutschen Presse-Agentur|dpa|Nachrichtenagentur \S+|Agentur \S+|Zeitung"
    r"|Sender \S+|Journalisten|Reportern|Medien|\S+ Zeitung)"
    r"|(?:am |heute |gestern )(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend"
    r"|Sonntag)(?:abend|morgen|mittag|nachmittag)?"
    r"|heute|gestern|auf Anfrage|in einer (?:Mitteilung|Erklärung|Pressekonferenz)|bei einer Pressekonferenz"
    r"|seinerseits|ihrerseits|auch|zudem|weiter|dazu|hierzu|unterdessen|indes",
    counts=r"zählt|zählte|zählten|registrierte|registrierten|verzeichnete|verzeichneten|ermittelte|ermittelten|maß"
    r"|fand"
    r"|fanden",
    reported=r"sei|seien|habe|hätten|werde|würden|könne|müsse|solle|dürfe|wolle|gebe|komme|stehe|liege|fehle|dauere"
    r"|reiche|bekomme|erhalte|brauche|verdiene|koste",
    nobody=r"angaben|eigenen angaben|insgesamt|jede[rs]?|neben|trotz|in|im|am|an|auf|zu|zum|zur|beim|über|unter|für"
    r"|den|dem|einen|einem|darin|dort|aus|nach|bei|mit|von|vor"
    r"|seit|während|ende|anfang|mitte",
)  # fmt: skip
