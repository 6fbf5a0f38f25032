"""The headline among the lines above a text: menus, names, slugs and captions stand there too."""

import pytest

from tests.intake.newsroom import draft

STORY = (
    "The port of Ellery was closed for the winter on 5 November, the Harbour Authority said to its pilots.\n\n"
    "Forty ships have left the port for the south, and six more will follow them before the ice comes this year.\n"
)
HEADLINE = "Port of Ellery closes for the winter"


@pytest.mark.parametrize(
    "above",
    [
        "Home | News | Weather | Shipping\n",
        "News > Shipping > Ports\n",
        "Harbour Gazette\n",
        "HARBOUR WEEKLY\n",
        "Harbour Letter, No. 38, 5 November 2024\n",
        "GAZ-2271 14:02\n",
        "(New: adds remarks by the pilots)\n",
        "A crane stands at the northern quay in the evening (Photo: Mira Belova)\n",
        "Skip to content\nLog in\nSubscribe now for three months\n",
        "Ports of Ellery   Harbour Authority   Winter   Pilots\n",
        "Yes, send me news of ships   Maybe later\n",
        "HARBOUR-WINTER-SHIPS,LEAD GENERAL\n",
        "Ships that left the port this winter.Explore the south\n",
        "Ships and pilots of the port (opens in a new tab)\n",
        "Credit...Mira Belova/The Harbour Authority for the port of Ellery\n",
        f"HomeNewsPorts{HEADLINE}\n",
    ],
)
def test_what_else_stands_above_a_text_is_no_headline(desk, above):
    for order in (above + "\n" + HEADLINE, HEADLINE + "\n\n" + above):
        assert draft(desk, f"{order}\n\n{STORY}").front["title"] == HEADLINE


@pytest.mark.parametrize("line", ["Alle Meldungen der Hafenbehörde folgen", "Weitere Artikel von Ada Brenner"])
def test_what_leads_to_all_articles_is_no_headline(desk, line):
    lead = "Der Hafen von Ellery wurde am 5. November für den Winter geschlossen, teilte die Behörde den Lotsen mit."
    text = f"{line}\n\n09.11.2024 - 11:26\n\nKein Lotse mehr am Kai zu sehen\n\n{lead} {lead}\n\n{lead}\n"
    assert draft(desk, text).front["title"] == "Kein Lotse mehr am Kai zu sehen"


@pytest.mark.parametrize("line", ["Ein Gastbeitrag von Lavinia Trauth", "Eine Reportage von Ada Brenner"])
def test_who_wrote_it_is_no_headline(desk, line):
    lead = "Der Hafen von Ellery wurde am 5. November für den Winter geschlossen, teilte die Behörde den Lotsen mit."
    text = f"Ein Winter ohne Lotsen im Hafen\n\n{lead}\n\n{line}\n\n{lead} Vierzig Schiffe haben ihn verlassen.\n"
    assert draft(desk, text).front["title"] == "Ein Winter ohne Lotsen im Hafen"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"Title: {HEADLINE}", HEADLINE),
        (f'"headline": "{HEADLINE}",', HEADLINE),
        (f"UPDATE 2-{HEADLINE}", HEADLINE),
        (f"=UPDATE 2-{HEADLINE}", HEADLINE),
        (f"HD  {HEADLINE}", HEADLINE),
        (f"{HEADLINE} | Der Bote\n\n{HEADLINE}", HEADLINE),
        (f"{HEADLINE} (ATTN: UPDATES with remarks in last 3 paras)", HEADLINE),
        (f"{HEADLINE} (Atención, abonados: amplía con declaraciones del puerto)", HEADLINE),
        (f"{HEADLINE} (ACTUALISATION)", HEADLINE),
        (f"(LEAD) {HEADLINE}", f"(LEAD) {HEADLINE}"),
    ],
)
def test_what_agencies_and_interfaces_write_around_a_headline(desk, line, title):
    text = f"{line}\n\n{STORY}"
    drafted = draft(desk, text)
    assert drafted.front["title"] == title
    start, end = drafted.evidence["title"].span
    assert text.encode()[start:end].decode() == title


def test_a_dek_tells_as_much_and_stands_lower(desk):
    dek = "The port of Ellery was closed for the winter, and forty ships have left"
    assert draft(desk, f"{HEADLINE}\n\n{dek}\n\n{STORY}").front["title"] == HEADLINE


def test_a_dek_above_the_authors_tells_more_than_a_long_headline(desk):
    title = "Counting masts at dusk: what the pilots saw from the old pier in October"
    dek = "Forty ships have left the port for the south"
    assert draft(desk, f"{title}\n{dek}\n\nAda Brenner\n\n5 November 2024\n\n{STORY}").front["title"] == title


def test_a_line_above_the_credit_of_its_picture_is_no_headline(desk):
    caption = "Forty ships leave the port of Ellery for the south\nPhoto: picture alliance / Mira Belova"
    assert draft(desk, f"Before the ice\n\n{caption}\n\n{STORY}").front["title"] != caption.split("\n")[0]


def test_a_name_of_which_the_text_tells_is_no_headline(desk):
    story = f"{STORY}\nWatch on the Northern Quay asked for it in a report.\n"
    above = "Watch on the Northern Quay\n\nNine months without pilots while ships left the port"
    assert draft(desk, f"{above}\n\n{story}").front["title"] == above.split("\n\n")[1]


def test_the_only_line_above_a_text_is_its_headline_though_it_has_a_date_below_it(desk):
    above = "The case of the pilots: a chronicle\nUpdated 8 November 2024"
    assert draft(desk, f"{above}\n\n{STORY}").front["title"] == above.split("\n")[0]


def test_a_sure_headline_is_surer_than_one_that_nothing_tells_again(desk):
    sure = draft(desk, f"{HEADLINE}\n\n{STORY}").evidence["title"]
    unsure = draft(desk, f"Letters from the north\n\n{STORY}").evidence["title"]
    assert unsure.value == "Letters from the north"
    assert unsure.confidence < sure.confidence


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe and John Roe | 17 August 2023 | 9 Comments",
        "PRESS RELEASE 118/24",
        "Tuesday, 5 November 2024, 12 degrees",
        "Harbour Gazette - News of the harbour and its ships",
        "Become a patron of ships and harbours",
        "A ship in the port of Ellery (photo: Jane Doe)",
    ],
)
def test_what_stands_above_a_headline_and_is_none(desk, line):
    assert draft(desk, f"{line}\n\n{HEADLINE}\n\n{STORY}").front["title"] == HEADLINE


def test_a_sentence_of_consent_or_an_appeal_above_it_hides_no_headline(desk):
    appeal = (
        "We and our 842 partners keep what we know of your device, such as cookies, and tell one another of it for"
        " adverts that fit you.\nAccept\nRefuse\n"
    )
    page = f"{appeal}Menu\nShipping\nWeather\nPilots\nIce\nTides\n{HEADLINE}\nBy Mira Belova\n\n{STORY}"
    assert draft(desk, page).front["title"] == HEADLINE


def test_a_quotation_above_the_dek_that_explains_it_is_the_headline(desk):
    page = (
        f"“We tie up on Tuesday night”\nWhy the port of Ellery is closed for the winter, and who goes south\n\n{STORY}"
    )
    assert draft(desk, page).front["title"] == "“We tie up on Tuesday night”"


def test_a_headline_that_ends_with_a_word_that_goes_on_has_a_second_line(desk):
    page = f"Port of Ellery closes for the winter, and forty ships leave for\nharbours in the south\n(Photo)\n\n{STORY}"
    title = "Port of Ellery closes for the winter, and forty ships leave for harbours in the south"
    assert draft(desk, page).front["title"] == title


def test_figures_are_counted_by_signs_where_no_spaces_part_the_words(desk):
    title = "港で2日間停泊の40隻、5日に南へ出港 氷の到来前に"
    text = (
        "港湾局は5日、エレリー港を冬の間閉鎖すると発表した。40隻が2日間の停泊を終えて南へ向かった。\n\n"
        "さらに6隻が氷の到来前に出港する見通しだと港湾局は説明した。\n"
    )
    assert draft(desk, f"主要 国内 国際 経済\n{title}\n2024年11月5日 5時00分\nシェア\n\n{text}").front["title"] == title


@pytest.mark.parametrize(
    "line",
    ["River Desk | Official, [12.06.2023 08:20]", "Mira Belova, Ellery 2024-11-05 05:00", "See https://port.example/1"],
)
def test_heads_of_posts_credits_and_addresses_are_no_headlines(desk, line):
    assert draft(desk, f"{line}\n{HEADLINE}\n\n{STORY}").front["title"] == HEADLINE


def test_a_title_far_above_among_lines_of_the_page_is_another_articles(desk):
    menu = "Home\n\nLog in\n\nWeather\n\nHelp\n\nShop\n\nGames\n\n" * 3
    other, title = "Ships leave the port of Ellery for winter", "What ice means for forty ships at sea"
    assert draft(desk, f"{menu}{other}\n\nShips\n\n{menu}{title}\n\n{STORY}").front["title"] == title


def test_a_title_of_two_parts_may_begin_as_a_byline_does(desk):
    lead = "Der Hafen von Ellery wurde am 5. November für den Winter geschlossen, teilte die Behörde den Lotsen mit."
    title = "Von Ellery bis Tarn: Im Winter ohne Lotsen"
    assert draft(desk, f"{title}\n\n{lead} {lead}\n\n{lead}\n").front["title"] == title


def test_a_line_that_begins_with_a_colon_goes_on(desk):
    text = f"{HEADLINE}\n: Forty ships gone\n\n{STORY}"
    drafted = draft(desk, text)
    assert drafted.front["title"] == f"{HEADLINE}: Forty ships gone"
    start, end = drafted.evidence["title"].span
    assert text.encode()[start:end].decode() == f"{HEADLINE}\n: Forty ships gone"


def test_the_headline_stands_first_and_is_what_the_opening_tells(desk):
    title, other = "What winter does: No ship and no word of Ellery", "A longer summer for crews at sea"
    later = "Crews want a longer summer at sea, Mira Belova of their union said. " * 3
    assert draft(desk, f"{title}\n\n{other}\n\n{STORY}\n{later}\n").front["title"] == title


def test_no_headline_begins_with_a_mark(desk):
    rest = ": Authority, pilots and ships of the port"
    assert draft(desk, f"{rest}\n\nQuay: {HEADLINE}\n\n{STORY}").front["title"] == f"Quay: {HEADLINE}"


def test_a_row_of_a_menu_alone_above_the_text_is_no_headline(desk):
    drafted = draft(desk, f"Ponds   Harbours   Ferries   Anglers\n\n{STORY}")
    assert drafted.front["title"].startswith("The port of Ellery was closed")


def test_a_title_that_nothing_tells_again_is_known_by_the_author_below_its_dek(desk):
    title, dek = (
        "Wo der Nebel wohnt",
        "Am Kai von Ellery liegt seit Sonntag kein Schiff mehr. Die Lotsen warten auf Eis.",
    )
    lead = "Der Hafen wurde für den Winter geschlossen, teilte die Behörde den Lotsen am Montag mit. " * 2
    text = f"{title}\n{dek}\nVon Ada Brenner\n\n{lead}\n\n{lead}\n"
    assert draft(desk, text).front["title"] == title


@pytest.mark.parametrize("head", ["All that the pilots saw from the mole", "Other words at the head of it"])
def test_what_stands_at_the_head_of_each_page_is_the_title(desk, head):
    pages = "".join(f"{head}          {page}\n\n{STORY}\n" for page in (2, 3))
    titles = ["THE PORT COUNCIL OF THE ISLANDS", "ALL THAT THE PILOTS SAW FROM THE MOLE"]
    text = f"{titles[0]}\nPaper 37          Port Ellery\n\n{titles[1]}\n\n{STORY}\n{pages}"
    assert draft(desk, text).front["title"] == titles[head.startswith("All")]


def test_a_name_with_its_degrees_is_no_headline(desk):
    text = f"Ellery Vale MS, RDN, LD\n\n{STORY.replace('Harbour Authority', 'board of Ellery Vale')}"
    assert draft(desk, text).front["title"] != "Ellery Vale MS, RDN, LD"
