"""German: how what is said is tied to who says it."""

from builder.intake.languages.model import Speech, listed

SPEECH = Speech(
    verbs=r"erzählt|erzählte|rechnet damit|rechnete damit|verlangt|beklagt|räumt|betont|warnt vor|sagte|sagten|sagt"
    r"|sagen|erklärte|erklärten|erklärt|teilte|teilten|mitteilte|mitteilten|mitgeteilt"
    r"|berichtete"
    r"|berichteten|berichtet|berichten|betonte|betonten|bestätigte|bestätigten|bestätigt|behauptete|behaupteten"
    r"|behauptet|meldete|meldeten|meldet|melden|schrieb|schrieben|schreibt|warnte|warnten|warnt|äußerte|äußerten"
    r"|fügte|ergänzte|nannte|sprach|sprachen|verkündete|verkündeten|kündigte|kündigten|räumte|gab an|gaben an"
    r"|gab bekannt"
    r"|gaben bekannt|bezifferte|bezifferten|beziffert|schätzt|schätzte|schätzten|schätzen|zufolge sagte|forderte"
    r"|kritisierte|erläuterte|unterstrich|versicherte|versicherten|dementierte|geht davon aus|gehen davon aus"
    r"|ging davon aus",
    told=r"sagte|sagten|erklärte|erklärten|berichtete|berichteten",
    according=r"laut|gemäß|nach angaben(?: von| der| des| aus)?|nach (?:informationen|darstellung|einschätzung"
    r"|erkenntnissen"
    r"|auskunft|aussage|aussagen|ansicht|worten)(?: von| der| des| aus)?|den angaben (?:der|des|von) ",
    citing=r"unter berufung auf|mit verweis auf|unter verweis auf|mit bezug auf|unter bezugnahme auf|beruft sich auf"
    r"|zitierte|zitiert",
    nouns=r"quellen?|beamte[nr]?|behörden?|sprecher(?:in|s)?|polizei|staatsanwaltschaft|geheimdienst(?:e|es|en)?|armee"
    r"|militär|generalstab|ministerium|ministeriums|verteidigungsministerium|außenministerium|innenministerium"
    r"|regierung|experten?|analysten?|medien|agentur|nachrichtenagentur|zeitung|bericht|berichte|diplomaten?|anwohner"
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
    going_on=r"nach (?:seinen|ihren|dessen|deren) (?:angaben|worten)|ihm zufolge|ihr zufolge|sie|er|es|dies|diese"
    r"|dieser|dieses|das|darunter|dabei|davon|demnach|danach|zudem|außerdem|sein|seine"
    r"|ihr|ihre",
    finite=r"ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|würde|würden|kann|können|könnte|soll|sollen|sei"
    r"|seien"
    r"|habe|wurde|wurden|will|muss",
    connectors=r"dass|der|die|das|wenn|als|während|obwohl|weil|da|aber|ob|nachdem|bevor|und|sondern|wie",
    lead_in=r"am|im|in|an|bei|nach|während|seit|vor|zuvor|auch|zudem|außerdem|allerdings|unterdessen|inzwischen|später"
    r"|dann|daraufhin|wie|demnach|bereits|gegenüber|so|dabei|hierzu|dazu",
    articles=r"der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|dieser|diese",
    helpers=r"hat|haben|hatte|hatten|auch|zudem|zuvor|später|bereits|weiter|ferner|am|jetzt|nun|selbst|indes",
    prepositions=r"von|vom|der|des|in|im|am|an|aus|für|bei|beim|auf|mit|zu|zum|zur|gegenüber|nach|vor|über|unter"
    r"|während|wie|und",
    passive=r"(?:wurde|wurden|worden|wird|werden|war|waren|ist|sind|ein|eine|der|die|das|dem|den|des)\s+$",
    that=r"dass|,\s+dass",
    loose=listed("am im in an bei nach auf mit von vom zu zum zur der die das den dem des ein eine und oder aber "
    "dass wie"
    " er sie es auch dies"),
    inverted=True,
    behind=r"zufolge",
)  # fmt: skip
