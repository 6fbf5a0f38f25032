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
    ("en", "Data compiled by the harbour office show exports fell 20 percent.", "Data compiled by the harbour office"),
    ("en", "There are 40 such villages, says the charity's director, Ann Lee.", "Ann Lee"),
    ("en", "It was 40 per cent, per the agency.", "agency"),
    ("de", "«Wir sind vorbereitet», sagte Innenministerin Karla Wendt am Montag im Lagezentrum.", "Karla Wendt"),
    ("de", "Der polnische Wetterdienst hatte am Sonntag gewarnt, es fielen 120 Liter.", "polnische Wetterdienst"),
    ("de", "Der Bund der Steuerzahler verweist darauf, dass 1,8 Mio. Euro fehlen.", "Bund der Steuerzahler"),
    ("de", "«Es sind 8 Millionen und kein Cent mehr», so Rother unter Verweis auf den Vertrag.", "Rother"),
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
    ("uk", "За словами Олени Гнатів, переправили 63 автомобілі.", "Олени Гнатів"),
]


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
        ("The Harbour Commission opened 231 berths.", 231, "Harbour Commission"),
        ("The port authority of Liepava closed 2 piers.", 2, "port authority of Liepava"),
        ("“It is cold. There are 40 beds.” Nobody answered, Ann Lee said.", 40, "Ann Lee"),
    ],
)
def test_who_says_a_number(desk, text, number, speaker):
    drafted = draft(desk, f"Night at the port\n\nThe port was closed at noon by a fallen crane.\n\n{text}\n")
    assert [each.get("by") for each in drafted.front["figures"] if each.get("value") == number] == [speaker]
