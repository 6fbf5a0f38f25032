"""Small texts of nine languages, each with a line or two of its page: whose they are, or that nobody can know."""

import pytest

from tests.intake.newsroom import draft

# A headline and two paragraphs of each language, in which no outlet speaks.
STORIES = {
    "en": ("Barge runs aground below the lock", "A barge with a load of gravel ran aground below the old lock on "
    "Tuesday,"
           " and nobody was hurt, the harbour office said.", "Two tugs tried to pull it free until the evening. "
           "They will"
           " try again when the water is higher, said the harbour master, Ilse Brandt."),
    "de": ("Frachter läuft unterhalb der Schleuse auf Grund", "Ein Frachter mit Kies ist am Dienstag unterhalb der "
    "alten"
           " Schleuse auf Grund gelaufen, verletzt wurde niemand, teilte das Hafenamt mit.", "Zwei Schlepper versuchten"
           " bis zum Abend, ihn freizuziehen. Bei höherem Wasser wollen sie es wieder versuchen, sagte die Leiterin."),
    "fr": ("Une péniche s’échoue sous l’écluse", "Une péniche chargée de gravier s’est échouée mardi sous la vieille"
           " écluse et personne n’a été blessé, a indiqué le bureau du port.", "Deux remorqueurs ont essayé de la "
           "dégager"
           " jusqu’au soir. Ils essaieront encore quand l’eau sera plus haute, a ajouté la capitaine du port."),
    "es": ("Una barcaza encalla bajo la esclusa", "Una barcaza cargada de grava encalló el martes bajo la vieja esclusa"
           " y nadie resultó herido, informó la oficina del puerto.", "Dos remolcadores intentaron liberarla hasta la"
           " noche. Volverán a intentarlo cuando suba el agua, añadió la capitana del puerto."),
    "it": ("Una chiatta si arena sotto la chiusa", "Una chiatta carica di ghiaia si è arenata martedì sotto la vecchia"
           " chiusa e nessuno è rimasto ferito, ha detto l’ufficio del porto.", "Due rimorchiatori hanno provato a"
           " liberarla fino a sera. Ci riproveranno quando l’acqua sarà più alta, ha aggiunto la capitana del porto."),
    "uk": ("Баржа сіла на мілину нижче шлюзу", "Баржа з гравієм сіла на мілину нижче старого шлюзу у вівторок, ніхто"
           " не постраждав, повідомила адміністрація порту.", "Два буксири намагалися стягнути її до вечора. Вони"
           " спробують ще раз, коли вода підніметься, сказала начальниця порту Ілзе Брандт."),
    "ru": ("Баржа села на мель ниже шлюза", "Баржа с гравием села на мель ниже старого шлюза во вторник, никто не"
           " пострадал, сообщила администрация порта.", "Два буксира пытались стащить её до вечера. Они попробуют ещё"
           " раз, когда вода поднимется, сказала начальница порта Ильзе Брандт."),
    "ja": ("水門の下流で運搬船が座礁",
           "砂利を積んだ運搬船が火曜日、古い水門の下流で座礁した。港湾事務所によると、けが人はいない。",
           "引き船２隻が夕方まで引き出そうとした。水位が上がればもう一度試みると、港長のブラントさんは話した。"),
    "ko": ("갑문 아래에서 바지선 좌초",
           "자갈을 실은 바지선이 화요일 오래된 갑문 아래에서 좌초했다. 항만사무소는 다친 사람이 없다고 밝혔다.",
           "예인선 두 척이 저녁까지 배를 끌어내려 했다. 물이 더 차면 다시 시도하겠다고 항만장 브란트 씨는 말했다."),
}  # fmt: skip

# The language, what stands above the headline, what stands below the text, the outlet; None where it is not known.
TABLE = [
    # The first line says whose post was passed on; below another channel's name it is whom that one has it from.
    ("en", "Forwarded from: Barge Watch | North", "", "Barge Watch | North"),
    ("de", "Weitergeleitet aus: Pegel & Wind", "", "Pegel & Wind"),
    ("fr", "Transféré depuis : Écluse Nord", "", "Écluse Nord"),
    ("it", "Inoltrato dal canale Molo Vivo", "", "Molo Vivo"),
    ("es", "Reenviado de: Alerta Esclusa", "", "Alerta Esclusa"),
    ("uk", "Переслано з: Шлюз без черги", "", "Шлюз без черги"),
    ("ru", "Переслано из: Шлюз без очереди", "", "Шлюз без очереди"),
    ("ja", "転送元：水門だより", "", "水門だより"),
    ("ko", "전달된 메시지 보낸 이: 갑문지기", "", "갑문지기"),
    ("en", "Forwarded many times", "", None),
    ("en", "Barge Watch\n12,431 subscribers\nForwarded from: Lock Log", "", "Barge Watch"),
    ("uk", "Переслано від: Олена Гайова", "", None),
    # Where it is told from stands beside a day, too.
    ("en", "Barge | 21 October 2025", "The Lock Digest is published electronically.", "The Lock Digest"),
    # A head of a section is no name, and a tag is none.
    ("uk", "Резюме", "", None),
    ("de", "Zusammenfassung", "", None),
    ("ja", "要旨", "#水門 #運河", None),
    # A company's sort of station is no name.
    ("uk", "Нічний шлюз\nНовини    Програми    Ведучі", "ТОВ «ТРК „Нічний шлюз“». 88000, Затока", None),
    # A name in another script reserves the rights of the one that sounds so.
    ("ja", "みなとテレビ\n番組表", "アプリはこちら\nCopyright © Minato Television System", "みなとテレビ"),
    # How many follow a name, below it, makes it a channel's; below a headline, and amid a text, it does not.
    ("en", "Barge Watch\n12,431 subscribers", "", "Barge Watch"),
    ("de", "Kanal Ticker\n12.410 Abonnenten", "", "Kanal Ticker"),
    ("fr", "Vie du Canal\nChaîne WhatsApp · 8 200 abonnés", "", "Vie du Canal"),
    ("it", "Molo Vivo\n8.200 iscritti", "", "Molo Vivo"),
    ("es", "Alerta Esclusa\nCanal de WhatsApp · 12 mil seguidores", "", "Alerta Esclusa"),
    ("ru", "Тихий шлюз\n84 512 подписчиков", "", "Тихий шлюз"),
    ("uk", "Тиха заводь\n84 512 підписників", "", "Тиха заводь"),
    ("ja", "港の便り\nフォロワー 1.2万人", "", "港の便り"),
    ("ko", "항만소식통\n카카오톡 채널 · 친구 12,431명", "", "항만소식통"),
    ("en", "Nobody was hurt.\n12,431 subscribers", "", None),
    ("en", "12 posts\n12,431 subscribers", "", None),
    # Whose newsletter the reader takes.
    ("en", "", "You are receiving this because you signed up for Gravel Notes.", "Gravel Notes"),
    ("de", "", "Sie erhalten diese E-Mail, weil Sie den Newsletter „Kiesblick“ abonniert haben.", "Kiesblick"),
    ("fr", "", "Vous recevez cet e-mail car vous êtes abonné à La Lettre du Quai.", "La Lettre du Quai"),
    ("it", "", "Ricevi questa email perché sei iscritto alla newsletter Il Pontile.", "Il Pontile"),
    ("es", "", "Has recibido este correo porque estás suscrito a Café del Muelle.", "Café del Muelle"),
    ("ru", "", "Вы получили это письмо, потому что подписались на рассылку «Тихие письма».", "Тихие письма"),
    ("uk", "", "Ви отримали цей лист, бо підписані на розсилку «Тихі листи».", "Тихі листи"),
    ("ja", "", "このメールは「港の手紙」にご登録の方にお送りしています。", "港の手紙"),
    ("ko", "", "이 메일은 '부두편지'를 구독하신 분께 보냅니다.", "부두편지"),
    ("en", "", "You are receiving this because you signed up.", None),
    # The sort of a medium before its name, alone on a line; a firm's form is no medium's.
    ("ru", "Телеканал «Тихий берег»", "", "Тихий берег"),
    ("ru", "Информационное агентство «Северный шлюз»", "", "Северный шлюз"),
    ("uk", "Інтернет-видання «Тихий берег»", "", "Тихий берег"),
    ("ru", "Завод «Тихий берег»", "", None),
    # The company of a paper is called as its paper is.
    ("ja", "", "(c) 琉海タイムス社", "琉海タイムス"),
    # Who took its picture, what an app's line says, and what stands behind a title.
    ("ja", "", "座礁した運搬船＝港北新聞撮影", "港北新聞"),
    ("fr", "", "Photo La Gazette du Canal, Yves Kermarec", "La Gazette du Canal"),
    ("de", "", "Folgen Sie dem Schleusen-Bote auf Instagram\nJetzt die App des Schleusen-Bote laden", "Schleusen-Bote"),
    ("ja", "", "港北新聞のLINE公式アカウントを友だち追加", "港北新聞"),
    # A role in the nominative is nobody whom people told, nor is a release's mark its body.
    ("de", "", "„Wir warten“, sagte der Leiter des Amtes, Holger Wessling. Dieser Zeitung liegt es vor.", None),
    ("ja", "報道発表資料\n港北市", "問い合わせ先 港北市 土木部", "港北市"),
    ("ko", "보도자료\n항만시", "담당 부서: 항만시 도로과", "항만시"),
    ("fr", "COMMUNIQUÉ DE PRESSE", "", None),
    # The number of a printed page is no part of its paper's name.
    ("en", "12 HARBOUR POST | TUESDAY, NOVEMBER 5, 2024", "HARBOUR POST | TUESDAY, NOVEMBER 5, 2024", "Harbour Post"),
    ("en", "Lockside Courier\nTuesday, 5 November 2024", "© 2024 Lockside Courier Ltd", "Lockside Courier"),
    ("en", "THE LOCKSIDE COURIER\nTuesday", "© 2024 The Lockside Courier OÜ. Rights reserved.", "The Lockside Courier"),
    ("en", "THE LOCKSIDE COURIER", "Subscribe to the Lockside Courier for £1 a week", "The Lockside Courier"),
    ("en", "News > River", "Lockside Courier is an independent, reader-supported newsroom.", "Lockside Courier"),
    ("en", "", "Gravel & Sand is a reader-supported publication.\nThanks for reading Gravel & Sand!", "Gravel & Sand"),
    ("en", "", "Lockside Courier Shop\nAbout us\n© 2024 Lockside Courier. All rights reserved.", "Lockside Courier"),
    ("en", "", "Follow Ilse Brandt on Instagram", None),
    ("en", "", "Photo: Reuters\nAP Photo/Ilse Brandt", None),
    ("en", "", "Share on Facebook\nPowered by WordPress", None),
    ("en", "", "This article was first published by the Lockside Courier.", "Lockside Courier"),
    ("en", "", "Tom Weir is a staff writer for the Lockside Courier.", "Lockside Courier"),
    ("en", "Publication: Lockside Courier\nSection: News", "", "Lockside Courier"),
    ("en", "Home\nNews\nSport\nWeather", "Home\nNews\nSport\nWeather", None),
    ("en", "", "Lockside Courier is also on Facebook, X and Bluesky.\nContact: news@locksidecourier.example",
     "Lockside Courier"),
    ("en", "", "Harbour Gazette's newsletter, The Tide\n(Ilse Brandt / Harbour Gazette)", "Harbour Gazette"),
    ("de", "Schleusen-Bote", "© 2024 Schleusen-Bote GmbH. Alle Rechte vorbehalten.", "Schleusen-Bote"),
    ("de", "", "© 2024 Verlagsgesellschaft Schleusen-Bote mbH", "Schleusen-Bote"),
    ("de", "", "© Schleusen-Bote 2024 Datenschutz Impressum Kontakt", "Schleusen-Bote"),
    ("de", "", "Der Schleusen-Bote ist auch auf WhatsApp\nSchleusen-Bote-Newsletter", "Schleusen-Bote"),
    ("de", "", "Foto: dpa", None),
    ("de", "Wirtschaft\nPolitik\nSport", "Datenschutz\nImpressum", None),
    ("de", "Medium: Schleusen-Bote\nSeite: 4", "", "Schleusen-Bote"),
    ("fr", "La Gazette du Canal", "© SAS La Gazette du Canal - CPPAP 0427 W 00000", "La Gazette du Canal"),
    ("fr", "", "La Gazette du Canal est aussi sur Instagram\nAbonnez-vous à La Gazette du Canal",
     "La Gazette du Canal"),
    ("fr", "", "Photo AFP", None),
    ("fr", "Accueil Presse Communiqués", "Contacts Publicité Cookies", None),
    ("fr", "L’Écluse du Nord", "L’Écluse du Nord, fondée en 1998, est un journal indépendant.", "L'Écluse du Nord"),
    ("es", "El Correo del Canal", "© 2024 El Correo del Canal, S.L. Todos los derechos reservados",
     "El Correo del Canal"),
    ("es", "", "Suscríbete a El Correo del Canal\nEl Correo del Canal también está en Telegram",
     "El Correo del Canal"),
    ("es", "", "Foto: EFE", None),
    ("es", "España\nInternacional\nDeportes", "Aviso legal\nPolítica de privacidad", None),
    ("es", "", "© Corporación Editorial del Canal, S.L. 2024", None),
    ("it", "ORIZZONTI settimanale | Mondo", "Orizzonti è anche su Instagram", "Orizzonti"),
    ("it", "", "© 2024 Corriere della Chiusa S.p.A. Riproduzione riservata", "Corriere della Chiusa"),
    ("it", "", "Segui il Corriere della Chiusa su WhatsApp\nAbbonati al Corriere della Chiusa",
     "Corriere della Chiusa"),
    ("it", "", "Foto Ansa", None),
    ("it", "Cronaca\nPolitica\nSport", "Contatti\nPrivacy", None),
    ("uk", "НІЧНИЙ ШЛЮЗ. Випуск 12", "ГО «Нічний шлюз», Київ", "Нічний шлюз"),
    ("uk", "", "© 2024 «Нічний шлюз». Усі права захищено.", "Нічний шлюз"),
    ("uk", "", "Підтримайте «Нічний шлюз»\nРедакція «Нічного шлюзу»", "Нічний шлюз"),
    ("uk", "", "Фото: Укрінформ", None),
    ("uk", "Новини Онлайни Тексти Відео Крамниця", "Про нас\nКонтакти", None),
    ("uk", "", "Онлайн-медіа Шлюз.Інфо. Ідентифікатор R40-00000", "Шлюз.Інфо"),
    ("ru", "ШЛЮЗ.РУ — новости реки", "Сетевое издание ШЛЮЗ.РУ. Учредитель ООО «Медиа»", "ШЛЮЗ.РУ"),
    ("ru", "", "© 2024 «Ночной шлюз». Все права защищены.", "Ночной шлюз"),
    ("ru", "", "Поддержать «Ночной шлюз»\nЧитайте «Ночной шлюз» в Telegram\nСайт «Ночной шлюз»", "Ночной шлюз"),
    ("ru", "", "Фото: ТАСС", None),
    ("ru", "Новости\nИстории\nРазборы", "Реклама\nКонтакты", None),
    ("ja", "水門新聞", "©2024 水門新聞社 無断転載を禁じます", "水門新聞"),
    ("ja", "水門通信 国際部", "（ｃ）水門通信　無断転載禁止", "水門通信"),
    ("ja", "", "水門市　４１０５人\n川端町　２３６０人", None),
    ("ja", "社会\n政治\n経済", "お問い合わせ\n利用規約", None),
    ("ko", "갑문일보", "ⓒ 갑문일보 무단전재·재배포 금지", "갑문일보"),
    ("ko", "", "저작권자 © 갑문일보, 무단 전재 및 재배포 금지", "갑문일보"),
    ("ko", "정치\n사회\n경제", "회사소개\n이용약관", None),
    ("ko", "", "사진=연합뉴스", None),
]  # fmt: skip

# One line of a small clipping with which its outlet is named, `X`, below the text unless it opens with "^" (above the
# headline), "_" (below it) or "+" (in the text).
FORMS = {
    ("en", "Lockside Courier"): (
        "X is published weekly.",
        "Read the original article on X", "Republished with permission from X", "Source: X", "— X",
        "_X, 5 November 2024",
        "_By Tessa Varley, X", "Tessa Varley for X", "^Forwarded from X",
        "^You are receiving this as you subscribed to X",
        "X is regulated by IPSO", "^X > News > River", "Published by X",
        "You signed up for The Weir at X", "X is sent by Canal Media Ltd, 4 Quay Street", "View in browser | X",
        "Tom Weir covers canals for X.", "^Exclusive to X", "X, 5 November 2024, page 4", "Get the X app",
        "This article is from X, an independent weekly.", "X, Registered in England No 4412", "^X live now",
        "X is published by Canal Newspapers Ltd\n© 2024 Canal Newspapers Ltd",
    ),
    ("de", "Lockside Bote"): (
        "X erscheint wöchentlich.",
        "X/dpa", "Mit freundlicher Genehmigung von X", "Dieser Artikel erschien zuerst in der Zeitung X",
        "X auf Google News folgen", "Unterstützen Sie X", "_Von Tessa Varl (X)",
        "Quelle: X vom 05.11.2024, S. 4", "Dieser Text wurde mit Ihnen geteilt von einer Leserin von X.",
        "Sie haben den Newsletter „Die Welle“ von X abonniert", "^Das Abendmagazin von X",
    ),
    ("fr", "Gazette du Canal"): (
        "X paraît chaque jeudi.",
        "Lire la suite sur X", "Mentions légales X", "_Par Tessa Varlet pour X", "Soutenez X",
        "Vous êtes inscrite à la lettre de X.", "_Tessa Varlet (X)", "Une information de X"),
    ("es", "Correo del Canal"): (
        "X se publica cada jueves.",
        "Lea el artículo original en X", "Republicado de X", "_Redacción X", "Fuente: X",
        "Únete al canal de WhatsApp de X", "^X EN VIVO", "Editado por X S.A."),
    ("it", "Corriere della Chiusa"): (
        "X esce ogni giovedì.",
        "Per gentile concessione di X", "Testata registrata: X", "Leggi su X", "Da X",
        "Ricevi questa email perché sei iscritto alla newsletter di X.", "Testata giornalistica X"),
    ("uk", "Нічна хвиля"): (
        "X виходить щотижня.", "«X» - журнал тихих вод.",
        "Підписуйтесь на X у Telegram", "Вперше опубліковано на X", "^Переслано з каналу X",
        "Підтримайте роботу редакції X",
        "Ідентифікатор медіа R40-00000 «X»", "У разі передруку посилання на «X» обов’язкове",
    ),
    ("ru", "Ночная линия"): (
        "Впервые опубликовано на X", "^Переслано из канала X", "Сетевое издание X",
        "Перепечатка материалов X запрещена",
    ),
    ("ja", "水門新聞"): ("元記事をXで読む", "この記事はXに掲載されたものです", "_X 2024年11月5日", "（X）", "^X速報",
        "このメールはXのメルマガに登録した方にお送りしています", "記事提供元：X", "【X】"),
    ("ko", "갑문일보"): ("이 기사는 X에 실린 글입니다", "_2024.11.05 07:30 X", "[X=김철수 기자]",
                        "X 등록번호 : 서울 아00000"),
}  # fmt: skip
# Lines beside which nobody can know whose a clipping is.
NONE = {
    "en": ("_By Tessa Varley, Port Ellery", "Port Ellery, 5 November 2024", "Follow Tessa Varley on X",
           "Source: Harbour Office",
           "+A report published by Harbour Watch says so.", "+As the Lockside Courier reported, the barge was late."),
    "fr": ("Une étude publiée dans Nature Rivières le dit.", "Un rapport publié par Amnesty Rivières le dit."),
    "es": ("Un estudio publicado en Nature Ríos lo dice.",),
    "it": ("Uno studio pubblicato su Nature Fiumi lo dice.", "Un articolo di Tessa Varli"),
    "uk": ("Про це повідомляє «Нічна хвиля».", "Підтримайте Україну"),
    "ja": ("水門新聞によると、船は遅れていた。", "_（田中一郎）"),
    "ko": ("갑문일보에 따르면 배는 늦었다.", "_김철수 기자"),
}  # fmt: skip


# A text that begins with a dateline: its language, the dateline, what stands below, the outlet.
WIRES = [
    ("en", "PORT ELLERY, Nov. 5 (LNA) -- ", "LNA file photo", "LNA"),
    ("en", "Port Ellery, Nov. 5 (LNA) ", "All our headlines are in the LNA app.", "LNA"),
    ("uk", "ЕЛЛЕРІ, 5 листопада, ШлюзІнформ. ", "", "ШлюзІнформ"),
    ("en", "Port Ellery (mns) - ", "mns tv/ab 1", "mns"),
    ("it", "Borgo Chiusa (Agenzia Canale) – ", "Agenzia Canale, via del Porto 7", "Agenzia Canale"),
    ("en", "Port Ellery (the harbour) - ", "", None),
    ("fr", "Port-Ellery, 5 nov. 2024 (Agence Presse Canal) - ", "", "Agence Presse Canal"),
    ("ja", "【パリ、ロンドン水門通信】", "", "水門通信"),
    ("en", "", "", None),
]


def found(desk, text):
    return draft(desk, text).front.get("source", {}).get("outlet")


@pytest.mark.parametrize(("code", "above", "below", "outlet"), TABLE)
def test_whose_article_it_is(desk, code, above, below, outlet):
    head, *paragraphs = STORIES[code]
    parts = [above, head, *paragraphs, below]
    assert found(desk, "\n\n".join(part for part in parts if part) + "\n") == outlet


def page(code, line):
    head, first, second = STORIES[code]
    above, under = (line[1:] if line.startswith(each) else "" for each in "^_")
    if line.startswith("+"):
        second, line = f"{second} {line[1:]}", ""
    below = "" if above or under else line
    return "\n\n".join(each for each in (above, head, under, first, second, below) if each) + "\n"


@pytest.mark.parametrize(("code", "name"), FORMS)
def test_one_line_of_a_small_clipping_names_its_outlet(desk, code, name):
    lines = [line.replace("X", name) for line in FORMS[code, name]]
    assert {line: found(desk, page(code, line)) for line in lines} == dict.fromkeys(lines, name)


@pytest.mark.parametrize("code", NONE)
def test_an_outlet_that_is_only_quoted_and_a_person_are_none(desk, code):
    assert {line: found(desk, page(code, line)) for line in NONE[code]} == dict.fromkeys(NONE[code])


def test_people_who_speak_to_one_outlet_again_and_again_speak_to_whose_article_it_is(desk):
    head, first, second = STORIES["en"]
    told = [f"“{said},” {who} told the Kyiv Post." for said, who in (("No", "she"), ("Yes", "he"), ("Never", "Brandt"))]
    assert found(desk, "\n\n".join([head, first, second, *told[:1]])) is None
    assert found(desk, "\n\n".join([head, first, second, *told, "“Well,” he told the BBC."])) == "Kyiv Post"


@pytest.mark.parametrize(("code", "dateline", "below", "outlet"), WIRES)
def test_whose_dispatch_it_is(desk, code, dateline, below, outlet):
    head, first, second = STORIES[code]
    assert found(desk, f"{head}\n\n{dateline}{first}\n\n{second}\n\n{below}\n") == outlet


def test_a_text_that_speaks_of_this_newspaper_is_of_the_one_that_people_told(desk):
    head, first, second = STORIES["en"]
    told = "“We have seen worse,” she told the Lockside Herald."
    assert found(desk, f"{head}\n\n{first}\n\n{second} {told}\n") is None
    seen = "The log, seen by this newspaper, ends at noon."
    assert found(desk, f"{head}\n\n{first}\n\n{second} {told}\n\n{seen}\n") == "Lockside Herald"


def test_an_agencys_report_under_a_papers_name_is_the_papers(desk):
    head, first, second = STORIES["en"]
    text = f"{head}\n\nSUMY, Ukraine (Reuters) - {first}\n\n{second}\n"
    assert found(desk, f"Millbrook Gazette\n\n{text}") == "Millbrook Gazette"
    assert found(desk, text) == "Reuters"


def test_of_whom_it_rests_on_a_medium_may_be_the_outlet_before_a_public_body(desk):
    def doubt(line):
        return draft(desk, page("uk", line)).evidence["source.outlet"].doubt

    assert doubt("Джерело: Затоківська ОВА, «Затоківська брама»").startswith("Затоківська брама is likely")
