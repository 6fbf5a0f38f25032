"""Lines that are the page's by their shape, and reporting that only looks like them."""

import pytest

from builder.intake.block import blocks
from builder.intake.chrome import chrome
from builder.intake.languages import LANGUAGES
from builder.intake.sheet import read as sheet_of
from tests.intake.newsroom import kinds, reading

STORY = "The port of Ellery closed at noon after a crane fell on the quay, the Harbour Authority said on 5 November."


def kind(desk, line):
    return dict(
        zip(["story", "line"], [each for _, each in kinds(reading(desk, f"{STORY}\n\n{line}\n"))], strict=True)
    )["line"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Obituaries | Jobs | Classifieds", "navigation"),
        ("Copier le lien · Partager · Commenter (112)", "navigation"),
        ("👍 812 ❤️ 340 😢 95", "page notice"),
        ("14.2K views edited 21:07", "page notice"),
        ("(ada.brenner@gazette.example.net; +44 20 5550 0117)", "page notice"),
        ("The union's account: it wrote to crew@example.net and has had no answer in the nine days since.", "body"),
        ("The talks | the crane | the quay were all that the harbour spoke of on that day.", "body"),
        ("❤️ was painted on the crane.", "body"),
        ("Call 112, the pilot shouted to the men who stood on the quay below him.", "body"),
    ],
)
def test_a_line_by_its_shape(desk, line, wanted):
    assert kind(desk, line) == wanted


def test_what_stands_below_the_comments_goes(desk):
    story = "\n\n".join([STORY] * 3)
    reader = "I have worked under such cranes for thirty years and nobody has ever listened to us."
    found = reading(desk, f"{story}\n\n212 comments\n\nMargaret P. 18h ago\n\n{reader}\n")
    assert [passage.text for passage in found.prose] == [STORY] * 3


def test_a_counter_of_comments_above_the_text_drops_nothing(desk):
    story = "\n\n".join([STORY] * 3)
    found = reading(desk, f"Crane closes the port\n\n12 comments\n\n{story}\n")
    assert [passage.text for passage in found.prose] == [STORY] * 3


def test_who_wrote_it_goes_at_the_end_alone(desk):
    bio = "Ada Brenner covers harbours for the Gazette."
    below = kinds(reading(desk, "\n\n".join([STORY, STORY.replace("noon", "dawn"), bio, "Share"])))
    assert (5, "page notice") in below
    within = kinds(reading(desk, "\n\n".join([STORY, bio, STORY.replace("noon", "dawn")])))
    assert (3, "body") in within


def ruled(text, sections=frozenset()):
    return chrome(blocks(sheet_of("x.txt", text.encode()).lines), (), sections)


def test_the_names_of_sections_are_a_menu():
    sections = LANGUAGES["en"].site.sections
    assert sorted(ruled("World\n\nPolitics\n\nSport\n\nA barge ran aground\n", sections)) == [0, 1, 2]
    assert 0 in ruled("News World Politics Sport Weather Barges\n", sections)
    assert 0 in ruled("新着 社会 政治 経済 国際 くらし\n")


LONGER = (
    "The barge that ran aground on Tuesday below the old lock was still there in the evening, and so was its crew of"
    " three men, who cooked on the bank, sang to the geese, and waited for the water to come up again.\n"
)


def test_what_begins_with_the_authors_name_below_the_text_is_of_the_author():
    text = f"Barge aground\n\nIlse Brandt\n\n{LONGER}\n{LONGER}\nIlse Brandt has two boats. She won a cup in 2021.\n"
    assert [ruling.rule for ruling in ruled(text).values()] == ["bio"]


def test_what_a_part_of_the_text_is_about_is_no_author_though_its_name_heads_it():
    about = "Tarn Ferries has two boats. It carried 4,105 people in 2021 over the lake.\n"
    text = f"Barge aground\n\n{LONGER}\nTarn Ferries\n\n{about}\n{LONGER}\n{LONGER}"
    assert not ruled(text)
    assert [ruling.rule for ruling in ruled(f"Barge aground\n\nTarn Ferries\n\n{LONGER * 3}\n{about}").values()] == [
        "bio"
    ]


@pytest.mark.parametrize("head", ["Comments (38) Most liked", "Comentarios (38)   Más votados", "38 comments"])
def test_how_comments_are_sorted_may_stand_beside_their_head(head):
    assert sorted(ruled(f"{LONGER}\n{head}\n\nLockkeeper\n\nI told you so.\n")) == [2, 3]


def test_comments_without_a_long_one_stand_below_their_head():
    assert sorted(ruled(f"{LONGER}\n12 comments\n\nLockkeeper\n\nI told you so.\n")) == [2, 3]


@pytest.mark.parametrize("line", ['"total": 1,', '"topics": ["ports", "cranes"],', "}, {", '"key": "qy-118",'])
def test_a_field_of_data_goes_and_one_that_says_something_stays(desk, line):
    assert kind(desk, line) == "page notice"
    assert kind(desk, '"text": "The crane on the quay had stood there for forty years.",') == "body"
    assert kind(desk, '"at": "2024-11-05",') != "page notice"


def test_whose_a_picture_is_goes_and_a_sentence_on_a_picture_stays(desk):
    assert kind(desk, "Photograph by Ada Brenner for the Gazette") == "caption"
    assert kind(desk, "Photographs by the pilots show that the crane had been leaning for months.") == "body"


def test_the_way_to_the_page_is_navigation(desk):
    assert kind(desk, "Home » News » Ports » Crane closes the port of Ellery after years of warnings") == "navigation"
    assert kind(desk, "The crane » the quay were all that was left.") == "body"


def test_a_long_life_of_the_author_goes_below_the_text_and_news_of_another_stays(desk):
    story = "\n\n".join([STORY] * 4)
    life = (
        "Ada Brenner has covered ports and ships for the Gazette since the year in which the old crane was built, and"
        " lives on a boat with two dogs, whose names she does not tell and who have their own cabin."
    )
    page = f"Crane closes the port\n\nBy Ada Brenner\n\n{story}\n\n"
    assert [passage.kind for passage in reading(desk, page + life).passages][-1] == "page notice"
    news = life.replace("Ada Brenner", "Olga Falk")
    assert [passage.kind for passage in reading(desk, page + news).passages][-1] == "body"


@pytest.mark.parametrize(("hours", "below"), [(("20:52", "20:10"), ()), (("20:52",), (4, 5))])
def test_what_stands_below_the_comments_of_one_entry_is_the_next_entry(hours, below):
    entries = [line for hour in hours for line in (hour, f"{STORY} {STORY} {STORY}")]
    lines = [*(STORY,) * (2 - len(hours)), *entries, "2 comments", "17:15", "It was a quiet day on the quay."]
    paragraphs = blocks(sheet_of("x.txt", "\n".join(lines).encode()).lines)
    assert tuple(sorted(chrome(paragraphs))) == below


def test_a_line_that_begins_with_a_common_word_names_no_author():
    lines = [
        "On Monday",
        *[f"{STORY} {STORY}"] * 5,
        "On Monday the harbour office said that it had looked at all of its cranes.",
    ]
    paragraphs = blocks(sheet_of("x.txt", "\n".join(lines).encode()).lines)
    assert len(paragraphs) - 1 not in chrome(paragraphs, common=LANGUAGES["en"].common)
    lines[0] = "Ada Brenner"
    lines[-1] = "Ada Brenner has seen a good deal of cranes in all of her years at the quay."
    paragraphs = blocks(sheet_of("x.txt", "\n".join(lines).encode()).lines)
    assert len(paragraphs) - 1 in chrome(paragraphs, common=LANGUAGES["en"].common)


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("qna0512 3 wi 486", True),
        ('"rights": "© Ellery Wire. By contract only.",', True),
        ('"next": "/v2/items?page=7",', True),
        ('"contact": "+44 20 5550 0117",', True),
        ('"title": "Crane falls on the quay",', False),
        ("B115 3 km 486 metres from the lock, a barge lay on its side.", False),
    ],
)
def test_codes_of_an_agency_and_fields_of_its_supply_go(line, goes):
    paragraphs = blocks(sheet_of("x.txt", line.encode()).lines)
    assert (0 in chrome(paragraphs)) is goes


def test_a_name_and_a_house_amid_the_text_are_a_pictures():
    news = "The harbour master closed the lock at noon and sent nine barges back to the basin on Friday."
    assert ruled(f"{news}\n\nAnn Lee / The Quay\n\n{news}").keys() == {1}
    assert ruled(f"{news}\n\nAnn Lee / The Quay").keys() == set()
