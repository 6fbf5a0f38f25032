"""How an article is laid out: headline, dek, byline, outlet, dates, addresses, labelled parts."""

import pytest

from tests.intake.newsroom import draft, kinds, reading

LEAD = "The port of Ellery closed at noon on 5 November after a crane fell, the Harbour Authority said."
MORE = "Nobody was hurt. The quay will be open again in a week."


def classes(desk, *lines):
    return [kind for _, kind in kinds(reading(desk, "\n".join(lines)))]


def test_headline_dek_and_text(desk):
    dek = "The fall of a crane closed the port of Ellery at noon."
    assert classes(desk, "Crane closes the port", dek, LEAD, MORE) == ["headline", "dek", "body", "body"]


def test_a_lead_that_nothing_tells_again_is_no_dek(desk):
    assert classes(desk, "Crane closes the port", LEAD, MORE) == ["headline", "body", "body"]


def test_a_first_sentence_is_no_headline(desk):
    assert classes(desk, LEAD, MORE) == ["body", "body"]


def test_a_question_may_be_a_headline_and_a_title_without_text_is_none(desk):
    assert classes(desk, "Who closed the port?", LEAD) == ["headline", "body"]
    assert classes(desk, "Who closed the port?") == ["body"]


def test_lines_about_the_article_between_headline_and_text(desk):
    lines = ("Crane closes the port", "Harbour Gazette", "By Ada Brenner", "5 November 2024, 14:30", LEAD)
    assert classes(desk, *lines) == ["headline", "outlet", "byline", "dateline", "body"]


def test_an_unknown_name_below_the_headline_is_the_author_with_a_doubt(desk):
    drafted = draft(desk, f"Crane closes the port\n\nTom Ashby\n\n{LEAD}\n")
    assert drafted.front["source"]["author"] == "Tom Ashby"
    assert any(entry.startswith('source.author: "Tom Ashby" stands between') for entry in drafted.front["review"])


def test_a_name_as_the_press_has_it_is_no_author(desk):
    drafted = draft(desk, f"Crane closes the port\n\nHarbour Herald\n\n{LEAD}\n")
    assert drafted.front["source"]["outlet"] == "Harbour Herald"
    assert "author" not in drafted.front["source"]


def test_an_address_may_stand_above_or_below_and_behind_a_label(desk):
    address = "https://gazette.example.net/x"
    assert classes(desk, address, "Crane closes the port", LEAD) == ["address", "headline", "body"]
    assert classes(desk, "Crane closes the port", LEAD, f"Source: {address}") == ["headline", "body", "address"]


def test_labels_part_the_text(desk):
    found = reading(desk, f"{LEAD}\nSource: Harbour Authority\nQuote: “It fell.”\n{MORE}\nBackground:\n{MORE}\n")
    assert [(passage.kind.value, passage.section) for passage in found.passages] == [
        ("body", None),
        ("label", "source"),
        ("body", "source"),
        ("label", "quote"),
        ("quotation", "quote"),
        ("body", None),
        ("label", "background"),
        ("background", "background"),
    ]


def test_a_quotation_goes_on_until_its_marks_are_closed(desk):
    text = f"Quote: “It fell at noon.\nAdvertisement\nNobody saw it.”\n{MORE}\n"
    assert [kind for _, kind in kinds(reading(desk, text))] == ["label", "quotation", "advert", "quotation", "body"]


@pytest.mark.parametrize(
    "text", ["Details of the fall are not known.", "Source says: nothing.", "Quotes are rare here."]
)
def test_a_word_that_labels_elsewhere_begins_a_sentence(desk, text):
    assert classes(desk, LEAD, text) == ["body", "body"]


def test_labelled_parts_become_headings_quotations_and_lists(desk):
    background = "• On 3 May it was built.\n• On 4 May it was used."
    text = f"{LEAD}\n\nQuote: “It fell.”\n\nBackground:\n{background}\n\nDetails: {MORE}\n"
    assert draft(desk, text).body == (
        f"{LEAD}\n\n## Quote\n\n> “It fell.”\n\n## Background\n\n"
        f"- On 3 May it was built.\n- On 4 May it was used.\n\n## Details\n\n{MORE}\n"
    )


def test_a_glued_date_is_taken_off_and_the_sentence_stays(desk):
    drafted = draft(desk, f" date 2024-11-05 {LEAD}\n")
    assert drafted.body == f"{LEAD}\n"
    assert drafted.front["date"] == "2024-11-05"


@pytest.mark.parametrize(
    ("title", "dated", "by"),
    [
        ("Deux morts dans un entrepôt", "Publié le 2 décembre 2024 à 18h20", "Par Camille Rousset"),
        ("Die Brücke wird gesperrt", "Stand: 03.12.2024, 14:07 Uhr | Lesedauer: 2 Minuten", "Von: Jana Krüger"),
    ],
)
def test_behind_a_date_with_its_clock_a_byline_is_still_one(desk, title, dated, by):
    lead = f"{title}, hieß es am Montag in einer Mitteilung des Hafens von Port Ellery." if by[0] == "V" else ""
    lead = lead or f"{title} sont à déplorer lundi au port, a annoncé la préfecture de la ville."
    found = reading(desk, f"{title}\n{dated}\n{by}\n\n{lead}\n")
    assert [passage.kind.value for passage in found.passages if passage.text == by] == ["byline"]


def test_a_japanese_headline_stands_above_few_long_sentences(desk):
    text = "埠頭で漁船が衝突、3人けが\n\n2024年12月3日 10時15分\n\n"
    text += "3日朝、港で漁船が衝突し、乗組員がけがをした。市が発表した。\n"
    kinds_ = [passage.kind.value for passage in reading(desk, text).passages]
    assert kinds_ == ["headline", "dateline", "body"]


def test_the_line_of_a_picture_above_the_text_is_no_headline(desk):
    story = "港長は金曜日の正午に閘門を閉鎖し、運搬船九隻をエラリーの停泊地に戻したと午後の会見で明らかにした。"
    line = "閘門の下側の扉を調べる潜水士＝エラリー、岸辺ひかり撮影"
    assert "headline" not in [kind for _, kind in kinds(reading(desk, "\n\n".join((line, *[story] * 3))))]


@pytest.mark.parametrize(
    ("label", "title", "text"),
    [
        (
            "Quelle: Ellerner Anzeiger",
            "Hafen von Ellern geschlossen",
            "Der Hafen von Ellern wurde am Montag geschlossen.",
        ),
        ("Source: Ellery Gazette", "Port of Ellery closed", "The port of Ellery was closed on Monday at noon."),
        ("Джерело: Вісник Елларі", "Порт Елларі закрили", "Порт Елларі закрили у понеділок опівдні."),
    ],
)
def test_a_source_below_the_text_is_no_part_of_it(desk, label, title, text):
    told = f"{title}\n\n{text} {text}\n\n{text}\n"
    assert label.partition(": ")[2] not in draft(desk, f"{told}\n{label}\n").body
    said = f"{label}, {text}"
    assert text in draft(desk, f"{told}\n{said}\n").body
