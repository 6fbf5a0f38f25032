"""Titles of other articles amid the text, told from its own subheads, in nine languages."""

import pytest

from builder.intake.block import blocks
from builder.intake.classify import Verdict
from builder.intake.languages import LANGUAGES
from builder.intake.passage import Kind, Ruling
from builder.intake.sheet import read
from builder.intake.stranger import strangers
from builder.intake.weights import PAGE, TEXT
from builder.intake.zone import BELOW

_TEXTS = {
    "en": (
        "The harbour master closed the lock at noon and sent nine barges back to the basin of Ellery on Friday.",
        "Divers found that the lower gate of the lock had come off its hinge, and the barges may wait until Sunday.",
    ),
    "de": (
        "Der Hafenmeister schloss die Schleuse am Mittag und schickte neun Lastkähne zurück in das Becken von Ellery.",
        "Taucher fanden, dass das untere Tor der Schleuse aus der Angel gehoben war; sie warten bis Sonntag.",
    ),
    "fr": (
        "Le capitaine du port a fermé l'écluse à midi et renvoyé neuf péniches vers le bassin d'Ellery vendredi.",
        "Les plongeurs ont vu que la porte basse de l'écluse était sortie du gond, les péniches attendront.",
    ),
    "it": (
        "Il capitano del porto ha chiuso la chiusa a mezzogiorno e rimandato nove chiatte nel bacino di Ellery.",
        "I sommozzatori hanno visto che la porta bassa della chiusa era uscita dai cardini, le chiatte aspettano.",
    ),
    "es": (
        "El capitán del puerto cerró la esclusa al mediodía y devolvió nueve barcazas a la dársena de Ellery hoy.",
        "Los buzos vieron que la puerta baja de la esclusa se había salido del gozne y las barcazas esperan.",
    ),
    "ru": (
        "Капитан порта закрыл шлюз в полдень и отправил девять барж обратно в бассейн Эллери в пятницу.",
        "Водолазы увидели, что нижние ворота шлюза сошли с петель, и баржи могут простоять здесь до воскресенья.",
    ),
    "uk": (
        "Капітан порту зачинив шлюз опівдні та відправив дев'ять барж назад до басейну Еллері, повідомили у п'ятницю.",
        "Водолази побачили, що нижні ворота шлюзу зійшли з петель, і баржі можуть простояти тут до неділі ввечері.",
    ),
    "ko": (
        "항만소장은 금요일 정오에 갑문을 닫고 바지선 아홉 척을 엘러리 정박지로 돌려보냈다고 이날 오후에 밝혔다.",
        "잠수부들은 갑문 아래쪽 문이 경첩에서 빠진 것을 확인했으며 바지선들은 일요일까지 기다려야 할 수도 있다.",
    ),
    "ja": (
        "港長は金曜日の正午に閘門を閉鎖し、運搬船九隻をエラリーの停泊地に戻したと午後の会見で明らかにした。",
        "潜水士は閘門下側の扉が蝶番から外れたことを確認し、運搬船は日曜日まで停泊地で待機する可能性がある。",
    ),
}
_TITLES = {
    "en": ("Apple growers of Tarn fear another frost in April", "Why the lower gate came off the hinge"),
    "de": ("Obstbauern am Tarn fürchten neuen Frost im April", "Warum das untere Tor aus der Angel kam"),
    "fr": ("Les pommiers du Tarn menacés par un nouveau gel", "Pourquoi la porte basse est sortie du gond"),
    "it": ("I meli della valle temono un'altra gelata ad aprile", "Perché la porta bassa è uscita dai cardini"),
    "es": ("Los manzanos del valle temen otra helada en abril", "Por qué la puerta baja se salió del gozne"),
    "ru": ("Садоводы долины боятся новых апрельских заморозков этой весной", "Почему нижние ворота сошли с петель"),
    "uk": ("Садівники долини бояться нових квітневих заморозків цієї весни", "Чому нижні ворота зійшли з петель"),
    "ko": ("과수원 농가들 냉해 피해를 다시 걱정한다", "갑문 아래쪽 문은 왜 경첩에서 빠졌나"),
    "ja": ("果樹園農家が四月の霜害を警戒、林檎の収穫減少を懸念", "閘門下側の扉はなぜ蝶番から外れたのか潜水士が確認"),
}


def gone(lines, page, code="en", below=()):
    """The lines that are ruled strangers, where `page` says how likely some are the page's."""
    shares = [page.get(at, 0.01) for at in range(len(lines))]
    found = [
        Verdict(
            Kind.BODY, TEXT if share < 0.5 else PAGE, (1 - share, 0.0, share), 0.9, (), BELOW if at in below else ""
        )
        for at, share in enumerate(shares)
    ]
    paragraphs = blocks(read("x.txt", "\n\n".join(lines).encode()).lines)
    return sorted(strangers(found, paragraphs, {}, LANGUAGES[code]))


@pytest.mark.parametrize("code", _TEXTS)
def test_a_title_that_shares_nothing_goes_and_a_subhead_stays(code):
    text, more = _TEXTS[code]
    teaser, subhead = _TITLES[code]
    assert gone((text, teaser, more, text), {1: 0.75}, code) == [1]
    assert gone((text, subhead, more, text), {1: 0.75}, code) == []


@pytest.mark.parametrize(
    "line",
    [
        "“Apple growers of Tarn fear another frost”",
        "Apple growers of Tarn fear another frost in April.",
        "Apple growers of Tarn told the desk this:",
        "Tarn 14 percent 9 growers 2 frosts",
        "- Apple growers of Tarn fear another frost",
        "Frost fears",
    ],
)
def test_what_is_no_title_stays(line):
    text, more = _TEXTS["en"]
    assert gone((text, line, more, text), {1: 0.75}) == []


def test_the_lede_of_such_a_title_goes_with_it_and_makes_it_surer():
    text, more = _TEXTS["en"]
    title = _TITLES["en"][0]
    lede = "Blossoms opened three weeks early, and orchards have no smoke pots left."
    assert gone((text, title, lede, more, text), {1: 0.75, 2: 0.4}) == [1, 2]
    assert gone((text, title, lede, more, text), {1: 0.55, 2: 0.4}) == [1, 2]
    assert gone((text, title, more, text), {1: 0.55}) == []
    assert gone((text, title, lede, more, text), {1: 0.75, 2: 0.1}) == [1]
    assert gone((text, title, lede.replace("orchards", "barges"), more, text), {1: 0.75, 2: 0.4}) == [1]


def test_two_titles_in_a_row_are_no_subheads():
    text, more = _TEXTS["en"]
    pair = (_TITLES["en"][0], "Night trains between Wick and Osmund return")
    assert gone((text, *pair, more, text), {1: 0.55, 2: 0.55}) == [1, 2]


def test_a_title_that_stands_again_below_the_text_goes():
    text, more = _TEXTS["en"]
    title = "Barges wait below the lower gate"
    assert gone((text, title, more, text, "Most read", title), {1: 0.6, 4: 0.99, 5: 0.99}, below=(4, 5)) == [1]
    assert gone((text, title, more, text, "Most read"), {1: 0.6, 4: 0.99}, below=(4,)) == []


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Lockside is an independent newsroom in Ellery."),
        ("en", "Your gift will be doubled until the end of May."),
        ("de", "Der Uferbote ist eine gemeinnützige Redaktion in Ellery."),
        ("de", "Die Recherche wurde von einer Stiftung gefördert."),
        ("fr", "Quai est une association fondée en 1998."),
        ("it", "Banchina è una testata indipendente di Ellery."),
        ("es", "Muelle es una revista sin fines de lucro de Ellery."),
        ("ru", "«Пристань» — независимое издание, основано в 2011 году."),
        ("uk", "«Пристань» — незалежне видання, засноване у 2011 році."),
        ("ko", "나루터는 엘러리의 비영리 단체입니다."),
        ("ja", "岸壁通信はエラリーの非営利団体です。"),
        ("en", "Mary Ellison is a senior correspondent who covers the rivers."),
        ("de", "Maria Ehlert ist Korrespondentin in Wick und berichtet seit 2015 über die Flüsse."),
        ("ru", "Мария Эллисон — корреспондент в Вике, пишет о реках и озёрах."),
        ("uk", "Марія Еллісон — кореспондентка у Віку, пише про річки й озера."),
    ],
)
def test_what_a_house_says_of_itself_goes_at_the_end_alone(code, line):
    text, more = _TEXTS[code]
    assert gone((text, more, text, line), {3: 0.4}, code) == [3]
    assert gone((text, more, line, text), {2: 0.4}, code) == []
    assert gone((text, more, text, line), {3: 0.1}, code) == []


def test_a_sentence_below_the_end_goes_where_it_has_no_word_of_the_text_and_not_right_below_it():
    text, more = _TEXTS["en"]
    other = "Orchards have no smoke pots left against the frost."
    assert gone((text, more, text, "Most read", other), {3: 0.99, 4: 0.6}, below=(3, 4)) == [4]
    assert gone((text, more, text, other), {3: 0.6}, below=(3,)) == []
    near = "The harbour master of Ellery closed the lock."
    assert gone((text, more, text, "Most read", near), {3: 0.99, 4: 0.6}, below=(3, 4)) == []


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        (
            "Wick, the mint that nobody closes. Its two last engravers still strike medals for choirs in the north.",
            True,
        ),
        (
            "The gates of the lock are old. Nobody had looked at their hinges since the spring floods came through.",
            False,
        ),
        ("Wick, the mint that nobody closes. Its 2 last engravers still strike medals for choirs in the north.", False),
        ("Wick has a mint that nobody closes. Its engravers “strike medals for choirs”, as they did long ago.", False),
    ],
)
def test_two_sentences_of_another_story_go(line, goes):
    paragraphs = blocks(read("x.txt", "\n\n".join([*_TEXTS["en"], line, *_TEXTS["en"]]).encode()).lines)
    sure = Verdict(Kind.BODY, TEXT, (0.9, 0.0, 0.1), 0.9, ())
    found = strangers([sure] * len(paragraphs), paragraphs, {}, LANGUAGES["en"])
    assert ([*found] == [2]) is goes


_BLURBS = {
    "en": "Wick, the mint that nobody closes. Its 2 last engravers tell how they strike medals for choirs.",
    "de": "Wick und seine Münze. Zwei Graveure erzählen, wie sie dort Medaillen für 40 Chöre prägen.",
    "fr": "Wick et sa monnaie oubliée. Deux graveurs racontent comment ils frappent 40 médailles pour des chorales.",
    "it": "Wick e la sua zecca dimenticata. Due incisori raccontano come coniano 40 medaglie per i cori.",
    "es": "Wick y su ceca olvidada. Dos grabadores cuentan cómo acuñan 40 medallas para los coros.",
    "ru": "Монетный двор Вика забыт. Двое гравёров рассказывают, как чеканят 40 медалей для хоров.",
    "uk": "Монетний двір Віка забули. Двоє граверів розповідають, як карбують 40 медалей для хорів.",
    "ko": "아무도 닫지 않은 조폐소의 하루. 조각사 두 사람이 합창단 메달 40개를 만드는 과정을 들려준다.",
    "ja": "忘れられた造幣局の一日。彫刻師二人が合唱団の記念章四十個を鋳造する工程を語る。",
}


def under(rule, line, code="en"):
    """Whether a line goes that stands amid the text under what a rule knows to lead to another article."""
    text, more = _TEXTS[code]
    paragraphs = blocks(read("x.txt", "\n\n".join((text, more, "Head", line, text, more)).encode()).lines)
    sure = Verdict(Kind.BODY, TEXT, (0.99, 0.0, 0.01), 0.9, ())
    head = {2: Ruling(Kind.TEASER_HEAD, "leads elsewhere", rule, 0.97)}
    return 3 in strangers([sure] * len(paragraphs), paragraphs, head, LANGUAGES[code])


@pytest.mark.parametrize("code", _BLURBS)
def test_two_sentences_under_the_head_of_other_articles_go(code):
    assert under("list", _BLURBS[code], code)
    assert not under("widget", _BLURBS[code], code)
    assert not under("list", _TEXTS[code][1], code)


@pytest.mark.parametrize(
    ("rule", "line", "goes"),
    [
        ("list", "Engravers of the old mint still strike forty medals for the choirs of Wick.", False),
        ("box title", "Engravers of the old mint still strike forty medals for the choirs of Wick.", True),
        ("list", "He has seen the mint of Wick. Its engravers still strike forty medals for choirs.", False),
        ("list", "Barges wait at the mint of Wick. Nobody knows when the gate of its lock will open.", False),
        ("list", "Engravers strike medals. Choirs wear them on feast days. Wick has had its mint since 1802.", False),
    ],
)
def test_what_goes_on_with_the_text_under_such_a_head_stays(rule, line, goes):
    assert under(rule, line) is goes


@pytest.mark.parametrize(
    ("above", "goes"),
    [
        (
            "A clerk says that the choir paid: “We asked the mint for forty medals in the spring of last year.”",
            False,
        ),
        ("Choirs of the mint", True),
    ],
)
def test_a_sentence_below_a_paragraph_that_quotes_stays_whatever_the_features_say(above, goes):
    text, more = _TEXTS["en"]
    last = "Engravers of the old mint still strike medals for the choirs of Wick."
    paragraphs = blocks(read("x.txt", "\n\n".join((text, more, text, more, above, last)).encode()).lines)
    sure = [Verdict(Kind.BODY, TEXT, (0.99, 0.0, 0.01), 0.9, ())] * 4
    doubtful = [Verdict(Kind.TEASER, PAGE, (0.3, 0.0, 0.7), 0.7, (), BELOW)] * 2
    assert (5 in strangers([*sure, *doubtful], paragraphs, {}, LANGUAGES["en"])) is goes
