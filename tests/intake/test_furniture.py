"""What a page prints around an article: each kind by its own words, by its place, by being printed twice."""

import pytest

from builder.intake.block import blocks
from builder.intake.furniture import own_words
from builder.intake.languages import LANGUAGES
from builder.intake.sheet import read as sheet_of
from tests.intake.newsroom import kinds, reading

STORY = "The port closed on 5 November, the Harbour Authority said. Nobody was hurt."


def classes(desk, text):
    """The classes of the lines of a text, blanks left out."""
    return [kind for _, kind in kinds(reading(desk, text))]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Advertisement", "advert"),
        ("ADVERTISEMENT:", "advert"),
        ("--- Advertisement ---", "advert"),
        ("Sponsored content", "advert"),
        ("Story continues below advertisement", "advert"),
        ("Реклама:", "advert"),
        ("Sponsored: Twelve ropes for the price of ten", "teaser item"),
        ("View this post on Instagram", "page notice"),
        ("Most read articles", "teaser head"),
        ("Share", "page notice"),
        ("3 comments", "page notice"),
        ("4 min read", "page notice"),
        ("Copy link", "page notice"),
        ("© 2024 The Harbour Gazette", "page notice"),
        ("All rights reserved.", "page notice"),
        ("Found a mistake? Select it and press Ctrl+Enter", "page notice"),
        ("If you notice an error, let us know", "page notice"),
        ("We use cookies to make this site better.", "page notice"),
        ("Follow us on Telegram for more!", "promo"),
        ("Become a member and read without adverts", "promo"),
        ("Sign up for our newsletter", "promo"),
        ("Support our journalism", "promo"),
        ("Join our community today", "promo"),
        ("Read also: Why the port was closed", "teaser item"),
        ("Read also", "teaser head"),
        ("Please support us.", "promo"),
        ("Become a supporter of the Gazette today", "promo"),
        ("Make a donation", "promo"),
        ("Related: https://gazette.example.net/x", "teaser item"),
        ("Support UP or become our patron!", "promo"),
        ("The Gazette is free because you are not alone", "promo"),
    ],
)
def test_a_line_by_its_own_words(desk, line, kind):
    assert classes(desk, f"{STORY}\n\n{line}\n") == ["body", kind]


@pytest.mark.parametrize(
    "line",
    [
        "The advertisement cost the harbour 3,000 euros.",
        "Supporters of the union said that they would join the strike.",
        "“Support us and join our community,” the union wrote.",
        "Kyiv Post could not independently verify the claim.",
        "He asked them to share the report with the police.",
        "Readers of the paper can follow the case in court on 3 May.",
        "Related work at the quay has stopped, the Harbour Authority said.",
        "The next ship sails at noon.",
        "The spokesman read also from a letter of the pilots.",
        "He read also it.",
        "The state will support up to 3,000 families.",
        "The pilots support US plans for the port.",
        "The town wants to become a member of the union.",
        "Hundreds of pilots sign up for the course every week.",
        "The owner will make a donation to the choir.",
    ],
)
def test_reporting_that_only_sounds_so_is_kept(desk, line):
    assert classes(desk, f"{STORY}\n\n{line}\n") == ["body", "body"]


def test_a_list_ends_where_its_bullets_end(desk):
    text = f"{STORY}\nRead also:\n- One title of an article\n- Another title of an article\n{STORY}\n"
    assert classes(desk, text) == ["body", "teaser head", "teaser item", "teaser item", "body"]


def test_a_list_without_bullets_ends_at_the_first_sentence(desk):
    text = f"{STORY}\n\nRecommended for you\n\nOne title of an article\n\nAnother title of an article\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "teaser head", "teaser item", "teaser item", "body"]


def test_a_list_with_an_advert_in_it_is_one_list(desk):
    text = f"{STORY}\nRelated:\n- One title of an article\nAdvertisement\n- Another title of an article\n"
    assert classes(desk, text) == ["body", "teaser head", "teaser item", "advert", "teaser item"]


def test_a_box_takes_its_title_its_teaser_and_the_title_printed_twice(desk):
    title = "Inside the Old Lighthouse of Port Ellery"
    teaser = "The lighthouse has been dark for forty years. Our reporter has climbed its stairs."
    text = f"{STORY}\n\n{title}\n\nOther Topics of Interest\n\n{title}\n\n{teaser}\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "teaser item", "teaser head", "teaser item", "teaser item", "body"]


def test_a_box_does_not_take_a_paragraph_of_the_article(desk):
    text = f"{STORY}\n\nOther Topics of Interest\n\nSeven Bridges You Should Cross Once\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "teaser head", "teaser item", "body"]


def test_a_headline_printed_twice_is_told_once(desk):
    text = f"Port of Ellery is closed\n\nPort of Ellery is closed\n\n{STORY}\n"
    assert classes(desk, text) == ["headline", "teaser item", "body"]


def test_every_drop_has_a_reason_that_follows_the_line(desk):
    text = f"{STORY}\n\nAdvertisement\n\nSupport UP or become our patron!\n"
    reasons = [passage.ruling.reason for passage in reading(desk, text).dropped]
    assert reasons == [
        "marks the place of an advert",
        'has "Support UP or become our patron", a house phrase of Ukrainska Pravda',
    ]


def test_an_advert_is_dropped_from_its_mark_to_its_call(desk):
    text = f"{STORY}\n\nADVERTISEMENT\nSave 40% on sails at the Sail Loft\nShop now\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "advert", "advert", "advert", "body"]


def test_what_follows_the_mark_of_an_advert_without_a_call_is_kept(desk):
    text = f"{STORY}\n\nADVERTISEMENT\nA crane fell into the harbour\n\n{STORY}\n"
    assert classes(desk, text) == ["body", "advert", "body", "body"]


@pytest.mark.parametrize("line", ["Pinned message", "24.1K subscribers", "edited 10:02", "Oldest first | Newest first"])
def test_buttons_in_english_stand_on_pages_of_other_languages(desk, line):
    story = "Der Hafen wurde am Montag gesperrt, teilte die Behörde mit. Verletzt wurde niemand bei dem Unfall am Kai."
    assert classes(desk, f"{story}\n\n{line}\n\n{story}\n") == ["body", "page notice", "body"]


def test_a_subhead_that_quotes_the_paragraph_below_it_is_no_item_of_the_list_above_it(desk):
    head = f'{STORY}\nRead also\nBarges wait for a third week\n"Nobody looked at the rope"\n'
    below = "Nobody looked at the rope, says the crane driver, who has worked on the quay for more than thirty years.\n"
    assert classes(desk, head + below + STORY)[2:4] == ["teaser item", "quotation"]
    assert classes(desk, head + below.replace("rope", "chain") + STORY)[2:4] == ["teaser item", "teaser item"]


def test_points_that_the_text_tells_in_full_are_no_box_about_another_article(desk):
    head = f"Other topics of interest\n- Crane fell on the quay at noon\n- Nobody was hurt\n{STORY}\n"
    told = "A crane fell on the quay at noon, which blocked the port of Ellery and its basin for a day and a half."
    assert classes(desk, head + told)[1] == "body"
    assert classes(desk, head + told.replace("crane fell on the quay", "frost came"))[1] == "teaser item"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "This is a developing story and will be updated."),
        ("en", "Translated from the Danish by Nora Helm."),
        ("de", "Der Beitrag gibt die Meinung der Autorin wieder, nicht die der Redaktion."),
        ("fr", "Pour comprendre pourquoi le bac est tombé en panne, lisez notre enquête."),
        ("es", "Esta noticia está siendo actualizada."),
        ("es", "¿Ve algún error en esta nota? Escríbanos."),
        ("it", "Perché il traghetto si è guastato lo raccontiamo qui."),
        ("uk", "Думка редакції може не збігатися з думкою автора."),
        ("ru", "Мнение редакции может не совпадать с мнением автора."),
        ("ja", "フェリーが止まった理由はこちらの記事をご覧ください。"),
        ("ko", "외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다."),
        ("ko", "▷ 이 글은 필자의 의견이며 연구원의 공식 견해가 아닙니다."),
        ("ja", "（水門テレビ「夕方の港」より）"),
        ("en", "[AD] A new roof from 99 pounds a month"),
        ("ko", "[AD] 하루 990원으로 걷는 즐거움"),
        ("ja", "【PR】築50年の家で見つかったもの"),
        ("fr", "[ANNONCE] Un toit neuf dès 99 francs par mois avec Tuilor."),
    ],
)
def test_what_a_page_says_of_its_article_is_a_notice_in_each_language(code, line):
    assert own_words(blocks(sheet_of("x.txt", line.encode()).lines), LANGUAGES[code], ()).keys() == {0}


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "This story was told for decades, and few believed it until the wreck was found."),
        ("en", "The article was published in the United States and translated into eleven languages."),
        ("de", "Weitere Details folgen nach Angaben des Amtes in der kommenden Woche."),
        ("fr", "L'accès à la totalité de l'île est interdit depuis mardi."),
        ("es", "Este texto será votado el martes en el consejo de la isla."),
        ("it", "Questa inchiesta è la terza della procura in due anni."),
        ("uk", "Переклад угоди передали капітанові у вівторок."),
        ("ru", "Перевод с датского занял два года и обошёлся округу в три миллиона."),
        ("ja", "アンケートに答えた島民の61%が反対した。"),
        ("ja", "【台北＝桐谷千佳】海巡署は12日、船を調べたと発表した。"),
        ("en", "[Update] The barge was freed at noon."),
        ("ko", "설문에 참여한 주민의 61%가 반대했다."),
    ],
)
def test_what_is_told_of_a_text_is_no_notice(code, line):
    assert own_words(blocks(sheet_of("x.txt", line.encode()).lines), LANGUAGES[code], ()) == {}


@pytest.mark.parametrize(
    ("code", "line", "kind"),
    [
        ("en", "Must read", "teaser head"),
        ("fr", "[ La rédaction vous conseille ]", "teaser head"),
        ("en", "<b>Read also</b>", "teaser head"),
        ("ko", "<b>[관련기사]</b>", "teaser head"),
        ("ja", "＜広告＞", "advert"),
        ("ja", "[広告]", "advert"),
    ],
)
def test_words_of_the_page_in_whatever_marks(code, line, kind):
    found = own_words(blocks(sheet_of("x.txt", line.encode()).lines), LANGUAGES[code], ())
    assert [ruling.kind for ruling in found.values()] == [kind]
