"""Who says so: the speakers of sentences, through whom, and who is meant by "he", "the report" or a surname."""

import pytest

from builder.intake.attribution import Attribution
from builder.intake.languages import LANGUAGES
from builder.intake.telling import utterances
from tests.intake.newsroom import reading


def claims(desk, sentence):
    attribution = Attribution(LANGUAGES["en"], desk.names, sentence)
    return [(claim.how, claim.voice.by, *claim.voice.via) for claim in attribution.claims(sentence)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Mark Rutte said that ships had left.", [("before", "Mark Rutte")]),
        ("On 8 October, NATO Secretary General Mark Rutte said so.", [("before", "Mark Rutte")]),
        ("Rutte, who heads NATO, said that ships had left.", [("before", "Mark Rutte")]),
        ("The chief pilot, Ada Brenner, said that ships had left.", [("before", "Ada Brenner")]),
        ("Ships have left, the Harbour Authority said.", [("behind", "Harbour Authority")]),
        ("“Ships have left,” said Ada Brenner.", [("behind", "Ada Brenner")]),
        ("Ships have left, according to NATO officials.", [("according", "NATO officials")]),
        (
            "A Ukrainian source told Kyodo News on 24 October that ships had left.",
            [("before", "Ukrainian source", "Kyodo News")],
        ),
        (
            "The Harbour Authority has reported, citing pilots, that ships had left.",
            [("before", "pilots", "Harbour Authority")],
        ),
        ("Ukrinform, citing officials, said ships had left.", [("before", "officials", "Ukrinform")]),
        ("The Financial Times newspaper reported that ships had left.", [("before", "Financial Times")]),
        (
            "South Korea’s National Intelligence Service (NIS) confirmed it.",
            [("before", "National Intelligence Service")],
        ),
        ("US President Jane Whitlock told a station that ships had left.", [("before", "Jane Whitlock")]),
        ("Pentagon spokesmen on Monday said that ships had left.", [("before", "Pentagon spokesmen")]),
        ("The ministry showed pictures of the port and spoke of losses.", [("before", "ministry")]),
        ("The defence Ministry in Oslo showed ships at work and spoke of losses.", [("before", "defence Ministry")]),
        (
            "In a film, the defence Ministry in Oslo showed Su-34 aircraft at work and said so.",
            [("before", "defence Ministry")],
        ),
        ("On 4 May, Norway's defence Ministry met and spoke of losses.", [("before", "Norway's defence Ministry")]),
        ("Ada Brenner, who heads the guild, the pilots' union, said that ships had left.", [("before", "Ada Brenner")]),
        ("Ada Brenner, who heads the U.S. guild, has said that ships had left.", [("before", "Ada Brenner")]),
        ("By the Harbour Authority's own count 14 ships had left.", [("according", "Harbour Authority")]),
    ],
)
def test_claims(desk, sentence, found):
    assert claims(desk, sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "Ships said to be on their way have left.",
        "The claim has been confirmed and is true.",
        "Ada Brenner, declared a hero, has left.",
        "He bought the reports of the United States.",
        "“He said so,” and nothing more.",
        "It said nothing.",
        "On 14 October, he said that ships had left.",
        "Ships left and, according to it, said so.",
    ],
)
def test_no_claims(desk, sentence):
    assert [claim for claim in claims(desk, sentence) if claim[1]] == []


def voices(desk, text, word):
    """Who says the sentence in which a word stands."""
    found = reading(desk, text)
    attribution = Attribution(LANGUAGES["en"], desk.names, text)
    for utterance in utterances(found, attribution):
        if word in utterance.text:
            voice = utterance.voice(utterance.text.index(word))
            return (voice.by, *voice.via)
    raise AssertionError(word)


LEAD = "The port of Ellery was closed at noon by a fallen crane, it was learned on Friday."


def test_he_is_the_person_who_spoke_or_opened_a_sentence_last(desk):
    text = f"{LEAD}\nMark Rutte said that it was a pity.\nNobody knew more.\nHe said that 20 ships were waiting.\n"
    assert voices(desk, text, "20 ships") == ("Mark Rutte",)
    text = f"{LEAD}\nSyrsky had come to the port.\nThe port, he said, had 20 ships.\n"
    assert voices(desk, text, "20 ships") == ("Oleksandr Syrsky",)


def test_the_article_speaks_with_the_voice_that_it_carried(desk):
    text = f"{LEAD}\nA pilot told Kyodo News that ships had left.\n“All 20 ships have left,” the article said.\n"
    assert voices(desk, text, "20 ships") == ("pilot", "Kyodo News")
    assert voices(desk, f"{text}The article said that 20 tugs were there.\n", "20 tugs") == ("pilot", "Kyodo News")


def test_a_label_speaks_for_lead_quote_and_details_and_not_for_the_background(desk):
    text = (
        "Some 20 ships have left the port.\nSource: Financial Times, citing port officials\n"
        "Quote: “A pilot said that 30 tugs have left.”\nDetails: There were 40 boats.\n"
        "Background: In May 50 barges came.\n"
    )
    assert voices(desk, text, "20 ships") == ("port officials", "Financial Times")
    assert voices(desk, text, "30 tugs") == ("pilot", "Financial Times")
    assert voices(desk, text, "40 boats") == ("port officials", "Financial Times")
    assert voices(desk, text, "50 barges") == ("",)


def test_what_goes_on_goes_on_and_what_does_not_has_no_speaker(desk):
    text = f"{LEAD}\nAda Brenner said that ships had left. They had 300 men on board. The quay has 20 cranes.\n"
    assert voices(desk, text, "300 men") == ("Ada Brenner",)
    assert voices(desk, text, "20 cranes") == ("",)


def test_the_authority_is_the_one_spoken_of(desk):
    text = f"{LEAD}\nThe Harbour Authority has met.\nThe authority said that 340 workers were back.\n"
    assert voices(desk, text, "340 workers") == ("Harbour Authority",)


def test_what_a_person_is_asked_is_not_what_the_person_says(desk):
    text = f"{LEAD}\nJoe Biden, asked the same day about 10,000 soldiers in the port, called it dangerous.\n"
    assert voices(desk, text, "10,000") == ("",)


@pytest.mark.parametrize(
    ("code", "name", "whole"),
    [
        ("en", "said", False),
        ("en", "12 Sep 2023", False),
        ("en", "Inside Danube", False),
        ("en", "two officials", True),
        ("en", "Ada Brenner", True),
        ("de", "Aus der Halle 4 in Ellern", False),
        ("de", "Ende", False),
        ("de", "Hafenamt Ellern", True),
        ("it", "quanto riferito", False),
        ("it", "quale", False),
        ("it", "Capitaneria di Porto", True),
    ],
)
def test_what_may_name_a_speaker(desk, code, name, whole):
    assert Attribution(LANGUAGES[code], desk.names, name).speakers.nameable(name) is whole


def speakers(desk, text):
    read = reading(desk, text)
    return [spoken.last.by for spoken in utterances(read, Attribution(read.grammar, desk.names, text))]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Das teilte das Hafenamt Ellern am Dienstag mit. Bislang seien 38 Kähne geborgen worden.", True),
        ("Das teilte das Hafenamt Ellern am Dienstag mit. Bislang sind 38 Kähne geborgen worden.", False),
    ],
)
def test_indirect_speech_goes_on_with_who_spoke(desk, text, last):
    lead = (
        "Im Hafen von Ellern liegen nach dem Sturm noch viele Schiffe, und die Arbeiten an den Kais gehen weiter.\n\n"
    )
    said = speakers(desk, f"{lead}{text}\n")
    assert said[1]
    assert (said[2] == said[1]) is last


def test_indirect_speech_is_of_the_person_told_of_before_it(desk):
    lead = "Im Hafen von Ellern liegen nach dem Sturm noch viele Schiffe, und die Arbeiten an den Kais gehen weiter."
    text = "Ada Brenner von der Hafenhilfe ließ das nicht gelten. Auf der Insel seien 40 Kähne. „Sie sind ja da.“"
    assert speakers(desk, f"{lead}\n\n{text} Es fehlten nur Seile, die zu kaufen seien.\n")[2::2] == ["Ada Brenner"] * 2


def test_an_age_beside_a_lone_name_makes_it_the_one_who_speaks_next(desk):
    text = "Ada Brenner said that ships had left.\n\nMirela, 24, was held at the quay. The place cost $50, she said.\n"
    assert speakers(desk, text)[-1] == "Mirela"


def test_she_is_the_one_named_before_her_in_the_sentence(desk):
    text = "Mark Rutte said that ships had left.\n\nThe adviser Dora Sahal told members that she expected 40 boats.\n"
    assert voices(desk, text, "40 boats") == ("Dora Sahal",)


def test_no_place_of_business_is_she(desk):
    text = (
        "The pilot Ada Brenner told the court of the fire.\n\nHarbour Bridge hired men for the harbour and its bridge."
        " The firm paid $50, she said.\n"
    )
    assert speakers(desk, text)[-1] != "Harbour Bridge"


def test_a_line_end_that_is_written_out_ends_what_was_said(desk):
    found = reading(
        desk,
        "Ships left the harbour early on Monday and the quay was empty by noon.\n\n"
        "Olena Hnativ, who runs the port, said that 40 boats left.\\n\\nThey hold 30 barges in the dock.\n",
    )
    spoken = utterances(found, Attribution(LANGUAGES["en"], desk.names, ""))
    assert [each.text for each in spoken][1:] == [
        "Olena Hnativ, who runs the port, said that 40 boats left.",
        "They hold 30 barges in the dock.",
    ]


@pytest.mark.parametrize(
    ("code", "sentence", "speaker"),
    [
        ("en", "Norland's estimate of 40 tugs was too low.", "Norland"),
        ("en", "Hospitals count 40 dead.", "Hospitals"),
        ("de", "Ein Sprecher des Hafenkommandos der Nordwehr bestätigte 40 Kähne.", "Sprecher des Hafenkommandos"),
        ("de", "Die Nordische Hafensicherung meldet landesweit 40 Kähne.", "Nordische Hafensicherung"),
        ("fr", "Les organisateurs revendiquent 40 navires.", "organisateurs"),
        ("fr", "Bilan avancé par le mouvement : 40 navires.", "mouvement"),
        ("es", "Los organizadores hablaron de 40 barcos.", "organizadores"),
        ("it", "Per Portamare sono partite 40 navi.", "Portamare"),
        ("it", "Portamare rivendica 40 navi.", "Portamare"),
        ("es", "El Registro Portuario tiene anotados 40 barcos.", "Registro Portuario"),
    ],
)
def test_those_who_count_say_so(desk, code, sentence, speaker):
    found = Attribution(LANGUAGES[code], desk.names, sentence).claims(sentence)
    assert [claim.voice.by for claim in found if speaker in claim.voice.by]
