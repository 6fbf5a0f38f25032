"""Who speaks in a sentence, as newsrooms of each language write it."""

import pytest

from builder.intake.attribution import Attribution
from builder.intake.languages import LANGUAGES
from tests.intake.newsroom import draft

SPEAKERS = [
    ("en", "“We have 40 people here,” said the regional fire chief, Jana Mark.", "Jana Mark"),
    ("en", "“Nine tanks were burning at dawn,” Oliver Brenner told reporters on Tuesday morning.", "Oliver Brenner"),
    ("en", "“In July it paid $40,” Olga Brenner, the union's chair, told Reuters.", "Olga Brenner"),
    ("en", "The acting governor of the region, Gordon Lane, said that 27 drones had been shot down.", "Gordon Lane"),
    ("en", "Ida Fekete, an economist who once sat on the board, argues that 80pc is possible.", "Ida Fekete"),
    ("en", "Deputy Minister Dora Sahal put exports at 43 million tons.", "Dora Sahal"),
    ("en", "The ministry counted 14 dead.", "ministry"),
    ("en", "Rep. Ken Guidry, D-Vacherie, whose district has the plant, said lawmakers cut 3 posts.", "Ken Guidry"),
    ("en", "Ken Guidry, R-La., told reporters that 3 posts were cut.", "Ken Guidry"),
    ("en", "Ada Brenner, the mayor, said lawmakers turned down 3 bills.", "Ada Brenner"),
    ("en", "Some 400 people fled, said officials of the district.", "officials of the district"),
    ("en", "Data compiled by the harbour office show exports fell 20 percent.", "Data compiled by the harbour office"),
    ("en", "There are 40 such villages, says the charity's director, Ann Lee.", "Ann Lee"),
    ("ko", "등대를 맡은 운영사인 서해에너지는 지난달 30일 40척이 떠났다고 밝혔다.", "서해에너지"),
    ("ko", "해변중공업은 40척이 떠났다고 밝혔다.", "해변중공업"),
    ("ko", "국토안전원이 12일부터 26일까지 실시한 점검 보고서에 따르면 40척이 떠났다.", "점검 보고서"),
    ("ja", "海岸重工業は30日、40隻が出港したと明らかにした。", "海岸重工業"),
    ("en", "It was 40 per cent, per the agency.", "agency"),
    ("de", "«Wir sind vorbereitet», sagte Innenministerin Karla Wendt am Montag im Lagezentrum.", "Karla Wendt"),
    ("de", "Der polnische Wetterdienst hatte am Sonntag gewarnt, es fielen 120 Liter.", "polnische Wetterdienst"),
    ("de", "Der Bund der Steuerzahler verweist darauf, dass 1,8 Mio. Euro fehlen.", "Bund der Steuerzahler"),
    ("de", "«Es sind 8 Millionen und kein Cent mehr», so Rother unter Verweis auf den Vertrag.", "Rother"),
    ("de", "Nach Angaben des Landratsamts kamen 300 Menschen.", "Landratsamt"),
    ("de", "Nach Angaben des Landesamtes für Statistik kamen 300 Menschen.", "Landesamt für Statistik"),
    ("ru", "По словам представителя порта Марины Кожевниковой, ушли 40 судов.", "Марина Кожевникова"),
    ("ru", "Глава Мордовии Андрей Здунин заявил, что ушли 40 судов.", "Андрей Здунин"),
    ("uk", "Прем'єр Словаччини Роберт Фіцо заявив, що пішли 40 суден.", "Роберт Фіцо"),
    ("en", "Sen. Ann Lee, R-Texas, said 40 boats came.", "Ann Lee"),
    ("uk", "У п'ятницю депутат Ярослав Мельник, голова комітету, сказав, що є 14 свідків.", "Ярослав Мельник"),
    ("en", "According to the yard's spokeswoman, Hanna Reiss, 40 boats came.", "Hanna Reiss"),
    ("fr", "Selon le maire, Paul Lenoir, 40 bateaux ont coulé.", "Paul Lenoir"),
    ("en", "Port spokesman Igor Ladynin on Friday called it a lie and said 40 boats came.", "Igor Ladynin"),
    ("en", "Chief Minister Bhaskar Hazarika said 40 boats were found.", "Bhaskar Hazarika"),
    ("de", "Nach Angaben der Polizei kamen 300 Menschen.", "Polizei"),
    ("de", "Wie die Polizei am Dienstag mitteilte, kamen 300 Menschen.", "Polizei"),
    ("de", "Der Polizei zufolge kamen 300 Menschen.", "Polizei"),
    (
        "de",
        "30 Menschen wurden verletzt, sagte eine Sprecherin des Landratsamts am Montag.",
        "Sprecherin des Landratsamts",
    ),
    ("fr", "« Il y en a quatorze », a rétorqué Mireille Castel, secrétaire du syndicat.", "Mireille Castel"),
    ("fr", "La préfecture, elle, évalue la participation entre 40 et 45 %.", "préfecture"),
    ("fr", "Le préfet délégué, Éric Sauter, affirme que 40 pompes ont brûlé.", "Éric Sauter"),
    (
        "fr",
        "« C’est trop », a répondu devant la presse Mireille Castel, qui assure que 85 % ont voté.",
        "Mireille Castel",
    ),
    ("es", "El testigo, de identidad reservada, contó que firmó 40 recibos.", "testigo"),
    ("es", "El billete, declararon los vecinos, costaba 600 euros.", "vecinos"),
    ("en", "Russia's aviation agency, Rosavia, put delays at 40.", "Rosavia"),
    ("ru", "По краю, уточнил начальник управления МЧС по Приморскому краю Иван Лемов, выпало 40 мм.", "Иван Лемов"),
    ("es", "El sindicato de maquinistas eleva a más de 150 los afectados.", "sindicato de maquinistas"),
    ("es", "“El lago no da para más”, explicó el administrador, Ricardo Salas, de 59 años.", "Ricardo Salas"),
    ("it", "I soccorritori, ha riferito la Guardia costiera, hanno trovato 40 persone.", "Guardia costiera"),
    ("ru", "Об этом сообщил журналистам в понедельник глава района Григорий Ламин.", "Григорий Ламин"),
    ("ru", "В районе подтоплены 40 домов, уточнили в администрации.", "администрации"),
    ("uk", "Про це журналістам повідомила речниця порту Олена Гнатів.", "Олена Гнатів"),
    ("ja", "海岸警備局は、漁船が2キロ侵入したと主張している。", "海岸警備局"),
    ("ja", "元捜査員の青木誠さんは「13件だけだった」と話しています。", "元捜査員の青木誠さん"),
    ("ja", "港の組合長は「手前3キロにいた」と反論。", "港の組合長"),
    ("ko", "항만청은 배 30척이 묶여 있다고 했다.", "항만청"),
    ("ko", "박도현 강변도 안전실장은 “피해가 650억 원을 넘는다”고 말했습니다.", "박도현 강변도 안전실장"),
    ("ko", "배 30척이 묶였다고 항만신문은 보도한 바 있다.", "항만신문"),
    ("en", "Omar al-Hadid, a pilot, said that 40 ships had left.", "Omar al-Hadid"),
    ("en", "Presiding Judge Ada Brenner, reading slowly, said that 40 men came.", "Ada Brenner"),
    ("en", "Lakewatch, a group that studies lakes, says that 40 burned.", "Lakewatch"),
    ("en", "A clerk in Ellery waved and said 40 ships had left.", "clerk"),
    ("de", "Bis Mitternacht waren 40 Boote da, wie Hafenchef Georg Lanz am Montag vor den Medien sagte.", "Georg Lanz"),
    ("de", "Die Vereinigung Pro Ufer verlangt vom Rat 2,5 Mio. Franken.", "Vereinigung Pro Ufer"),
    ("de", "Fachleute in Ellern halten höchstens 150 Millionen für plausibel.", "Fachleute in Ellern"),
    ("en", "A pilot put it at 40; the harbour office had on Monday spoken of 52.", "harbour office"),
    ("fr", "Les plus petits en ont 11 %, relève l’Institut Delval.", "Institut Delval"),
    ("fr", "« Nous en avions 61 », compare Louise Adeline, coordinatrice.", "Louise Adeline"),
    ("fr", "Le Comité lacustre mondial (CLM) indique avoir livré 640 tonnes.", "Comité lacustre mondial"),
    ("it", "L’Ufficio nazionale dei porti replica che 40 navi sono partite.", "Ufficio nazionale dei porti"),
    ("it", "Parla il capitano Andrea Corsi, in mare fino a maggio: «Con tre navi non basta».", "Andrea Corsi"),
    ("ru", "Аналитик Сергей Фролов с цифрой не согласен: «Не меньше 400 тонн».", "Сергей Фролов"),
    ("ru", "По подсчётам «Южного маяка», осудили не менее 438 жителей.", "Южного маяка"),
    ("uk", "Як повідомив начальник порту Олег Гнатів, пошкоджено 31 човен.", "Олег Гнатів"),
    ("uk", "Інший свідок, колишній водій відділу Віталій Марчак, розповів, що вивіз 40 ящиків.",
     "колишній водій відділу Віталій Марчак"),
    ("uk", "За словами Олени Гнатів, переправили 63 автомобілі.", "Олена Гнатів"),
    ("en", "Lake Watch International, in a report issued on Monday, said that 48 huts had burned.",
     "Lake Watch International"),
    ("en", "An early report of the Institute for Lakes, published on Monday, said that 3 boats sank.",
     "early report of the Institute for Lakes"),
    ("en", "In April, 303 boats were counted by the harbour office.", "harbour office"),
    ("en", "The mayor said 20 came; organizers claimed 100.", "organizers"),
    ("en", "Ministry counts 29 boats, army says it is 12", "Ministry"),
    ("de", "Der Deichverband spricht dagegen von fünf Löchern.", "Deichverband"),
    ("de", "Es waren 40 Boote, wie das Institut für Seen ermittelt hat.", "Institut für Seen"),
    ("de", "«Wir hatten sieben Fahrten», so Hafenmeister Jan Ott.", "Hafenmeister Jan Ott"),
    ("de", "Die Gruppe Freier See zählte am Montag 598 Boote.", "Gruppe Freier See"),
    ("fr", "Le maire du port, Luc Sauter, parle, lui, de 510 bateaux.", "Luc Sauter"),
    ("fr", "Le porte-parole, Luc Sauter, a accusé les pilotes d’avoir pris 14 barques.", "Luc Sauter"),
    ("fr", "Plus de 18 000 barques sont au port, a alerté ce mardi la préfecture.", "préfecture"),
    ("fr", "Il manque 40 barques, rappelle le comité dans son bulletin.", "comité"),
    ("ja", "港湾事務所は、額を年３７０億ドルと推計した。", "港湾事務所"),
    ("ko", "동해경찰서는 배 30척을 붙잡았다고 밝혔다.", "동해경찰서"),
    ("ko", "경찰은 “다친 사람은 3명”이라고 맞섰다.", "경찰"),
    ("ko", "수협은 피해를 16억 원으로 어림합니다.", "수협"),
    ("ko", "감시팀은 포탄 46만발에 해당한다고 추정했다.", "감시팀"),
    ("es", "La abogada, Rosa Challas, solicita 70.000 euros.", "Rosa Challas"),
    ("it", "Quattordici barche, 31 moli: sono i conti del sindaco, Marta Zinni.", "Marta Zinni"),
    ("uk", "Портова палата у звіті за березень вказала, що 212 барок порожні.", "Портова палата"),
    ("uk", "Пароплавство порту рахує інакше, але служба порту рахує 40 барок.", "служба порту"),
    ("ru", "В Минэнерго полагают, что выведено 11%.", "Минэнерго"),
    ("ru", "Накануне МЧС сообщало о 40 лодках.", "МЧС"),
    ("ru", "Между тем жители посёлка говорят, что лодок 40.", "жители посёлка"),
    ("ru", "Ранее в МЧС заявляли о 40 лодках.", "МЧС"),
    ("ru", "Пресс-секретарь ДПС Мария Зайцева сообщила о 40 лодках.", "Мария Зайцева"),
    ("uk", "Тим часом мешканці села кажуть, що човнів 40.", "мешканці села"),
    ("uk", "Водночас у ДСНС кажуть, що човнів 40.", "ДСНС"),
    ("uk", "Напередодні ДСНС повідомляла про 40 човнів.", "ДСНС"),
    ("uk", "Про це повідомляє пресслужба портової прокуратури у Facebook.", "пресслужба портової прокуратури"),
    ("uk", "Антикорупційний центр «Важіль» вважає, що човнів 40.", "Антикорупційний центр «Важіль»"),
    ("uk", "Експертиза, на яку посилається прокурор Інна Балан, визнала придатними 40 човнів.", "Експертиза"),
    ("ru", "Экспертиза, на которую ссылается прокурор Инна Балан, признала годными 40 лодок.", "Экспертиза"),
    ("en", "The survey, for which the state pays, counts 40 boats.", "survey"),
    ("de", "Der Versicherer geht inzwischen von 40 Booten aus.", "Versicherer"),
    ("uk", "Речник ДПСУ Андрій Демченко говорив про 40 човнів.", "Андрій Демченко"),
    ("ja", "県警は12日、新たに40隻が見つかったと発表した。", "県警"),
    ("ja", "県によると、沈んだ船は40隻。", "県"),
    ("ja", "気象台の担当者は「今月は40隻」と話す。", "気象台の担当者"),
    ("ja", "宮沢千代代表（68）は40隻が沈んだと証言する。", "宮沢千代代表"),
    ("de", "Der Verein „Nordlicht“ schätzt, dass 40 Boote fehlen.", "Verein „Nordlicht“"),
    ("de", "Der Verein „Nordlicht“ Hamburg schätzt, dass 40 Boote fehlen.", "Verein „Nordlicht“ Hamburg"),
    ("fr", "L'association Vigie Iroise, elle, en dénombre 40.", "association Vigie Iroise"),
    ("fr", "Six jours après l'échouage du cargo, battant pavillon maltais, 40 barques sont parties, a assuré mercredi"
     " soir le préfet maritime de l'Atlantique, Jean-Marc Ollivier.", "Jean-Marc Ollivier"),
    ("it", "L'associazione Vigie ne conta 40.", "associazione Vigie"),
    ("es", "Son 40 barcos, según el último balance del Departamento de Seguridad.", "Departamento de Seguridad"),
    ("it", "Sono 40 navi, secondo il cruscotto del Viminale.", "Viminale"),
    ("fr", "Il y a 40 navires, selon le dernier bilan de la Sécurité civile.", "Sécurité civile"),
    ("ru", "В их порту, возмущается женщина, утонули 86 лодок.", "женщина"),
    ("ja", "電力会社ミナトパワーは、約１２戸が停電したと明らかにした。", "電力会社ミナトパワー"),
    ("ja", "港の船長は「船が３０隻必要だ」と訴えた。", "港の船長"),
    ("ja", "県の調べでは、壊れた船は40隻だった。", "県"),
    ("ja", "大手のミナト造船は、船40隻を売ったと発表した。", "大手のミナト造船"),
    ("ja", "港の職員は「船は40隻だ」と話した。", "港の職員"),
    ("ja", "港湾庁が明らかにした船は40隻にとどまる。", "港湾庁"),
    ("ko", "용접공은 \"배가 40척\"이라고 말했다.", "용접공"),
    ("ko", "그의 변호인은 \"배는 40척이 아니다\"라며 항소할 뜻을 밝혔다.", "그의 변호인"),
    ("ko", "항만청 집계로는 부서진 배가 40척이다.", "항만청"),
    ("ko", "반면 강변도는 배를 15척으로 봤다.", "강변도"),
    ("ko", "박도현 대령은 배가 30척이라고 주장했다.", "박도현 대령"),
    ("ko", "선관위는 잠정치로 647억 원을 제시했습니다.", "선관위"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "sentence", "speaker"), SPEAKERS)
def test_the_speaker_of_a_sentence(desk, code, sentence, speaker):
    attribution = Attribution(LANGUAGES[code], desk.names, sentence)
    assert speaker in [claim.voice.by for claim in attribution.claims(sentence)]


@pytest.mark.parametrize(
    ("text", "number", "speaker"),
    [
        (
            "El alcalde, Eusebio Challas, no dijo más del puerto. “Hay 150 camas y faltan más”, dijo a la radio.",
            150,
            "Eusebio Challas",
        ),
        ("Mr Faraj Tarhan keeps a blue notebook. “There are 214 names in it,” he told us.", 214, "Faraj Tarhan"),
        ("“We housed people. Today we have 600 tents,” said the mayor, Ann Lee.", 600, "Ann Lee"),
        ("The guild, said Ada Brenner, was poor. She said it had 40 boats.", 40, "Ada Brenner"),
        ("Ada Brenner runs it.\n\nThere are, by her own count, 41 boats.", 41, "Ada Brenner"),
        ("The Harbour Commission opened 231 berths.", 231, "Harbour Commission"),
        ("The port authority of Liepava closed 2 piers.", 2, "port authority of Liepava"),
        ("Ada Brenner looked away. “There were 40 beds in one hold.”", 40, "Ada Brenner"),
        ("The pilot Ann Lee said no.\n\nHarbour Minister Ada Brenner likes “40 beds”.", 40, "Ada Brenner"),
        ("Ann Lee said no.\n\n🗣 The baker of Ellery, Ada Brenner, shrugs: “We lack 40 beds”.", 40, "Ada Brenner"),
        ("Ann Lee said no.\n\nAda B. came home. “There were 40 beds. We slept,” she said.", 40, "Ada B."),
        ("“It is cold. There are 40 beds.” Nobody answered, Ann Lee said.", 40, "Ann Lee"),
        ('항만노조는 배가 40척이라고 주장했으나, 항만청은 "50척"이라고 맞섰다.', 40, "항만노조"),
        ('항만노조는 배가 40척이라고 주장했으나, 항만청은 "50척"이라고 맞섰다.', 50, "항만청"),
    ],
)
def test_who_says_a_number(desk, text, number, speaker):
    drafted = draft(desk, f"Night at the port\n\nThe port was closed at noon by a fallen crane.\n\n{text}\n")
    assert [each.get("by") for each in drafted.front["figures"] if each.get("value") == number] == [speaker]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "There are, by her own count, 40 boats."),
        ("de", "Nach ihrer Zählung sind es 40 Boote."),
        ("fr", "Il y a, selon ses calculs, 40 bateaux."),
        ("es", "Hay, según sus datos, 40 barcos."),
        ("it", "Ci sono, secondo i suoi calcoli, 40 barche."),
        ("ru", "В порту, по его же подсчетам, 40 лодок."),
        ("uk", "У порту, за її даними, 40 барок."),
        ("ko", "배는 모두 40척이라고 설명했다."),
        ("ja", "船は４０隻だと述べた。"),
    ],
)
def test_whose_word_it_is_may_be_told_by_a_pronoun_or_not_at_all(desk, code, sentence):
    found = Attribution(LANGUAGES[code], desk.names, sentence).claims(sentence)
    assert [claim.pointing for claim in found] == ["speaker"]


@pytest.mark.parametrize(
    ("code", "text", "sentence", "speaker"),
    [
        ("uk", "Начальник порту Ростислав Лимар мовчав.", "За оцінкою Лимара, там 40 барок.", "Ростислав Лимар"),
        ("uk", "Це Портовий штаб.", "За даними Портового штабу, там 40 барок.", "Портовий штаб"),
        ("ru", "Пришел Иван Ламин.", "По словам Ивана Ламина, там 40 лодок.", "Иван Ламин"),
        ("ru", "Про Ламина молчат, про порт тоже.", "По словам Ламина, там 40 лодок.", "Ламина"),
    ],
)
def test_a_speaker_has_the_first_case_of_its_text(desk, code, text, sentence, speaker):
    attribution = Attribution(LANGUAGES[code], desk.names, f"{text} {sentence}")
    assert [claim.voice.by for claim in attribution.claims(sentence)] == [speaker]


def test_who_is_named_behind_a_title_speaks_on(desk):
    text = 'Delta Oil spokeswoman Ada Brenner declined to comment. "We lost 14 boats," she said.'
    told = draft(desk, f"Boats lost\n\n{text}\n")
    assert [figure["by"] for figure in told.front["figures"]] == ["Ada Brenner"]


def test_brackets_of_a_transcript_name_who_speaks(desk):
    lines = "항만청은 오늘 배 30척이 항구에 묶여 있다고 밝혔습니다.", '[박도현/강변 시장 : "배 12척이 더 왔습니다."]'
    drafted = draft(desk, "항구의 밤\n\n" + "\n\n".join(lines) + "\n")
    assert [each.get("by") for each in drafted.front["figures"] if each.get("value") == 12] == ["박도현"]


def test_fields_of_a_record_are_no_transcript(desk):
    text = "BYLINE: Ada Brenner\n\nSECTION: WORLD\n\nA crane fell at noon and 231 berths were shut.\n"
    drafted = draft(desk, f"Night at the port\n\nThe port was closed at noon by a fallen crane.\n\n{text}")
    assert [each.get("by") for each in drafted.front["figures"]] == [None]


@pytest.mark.parametrize(
    ("code", "sentence", "actor"),
    [
        ("ja", "港湾庁は学校を30校開いた。", "港湾庁"),
        ("ja", "北港県が4人、南港県が2人です。", ""),
        ("ja", "港の住民は学校を30校開いた。", ""),
        ("ko", "항만청은 학교 30곳을 열었다.", "항만청"),
        ("ko", "박도현 후보가 3084표를 얻었다.", ""),
    ],
)
def test_what_a_body_did_is_its_word_where_it_is_the_topic(desk, code, sentence, actor):
    assert Attribution(LANGUAGES[code], desk.names, sentence).actor(sentence).by == actor


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("uk", "У ніч на 28 жовтня поблизу села Перга прикордонники виявили 40 човнів."),
        ("uk", "Біля порту рятувальники виявили 40 човнів."),
        ("uk", "На запитання суду відповідав, що човнів 40."),
        ("ru", "Ущерб оценили в 40 лодок."),
        ("ru", "Возле порта спасатели обнаружили 40 лодок."),
    ],
)
def test_where_something_was_found_is_nobody(desk, code, sentence):
    found = Attribution(LANGUAGES[code], desk.names, sentence).claims(sentence)
    assert not [claim for claim in found if claim.voice.by]
