"""What a clipping says of its own publisher, in the languages of news; what it merely cites is none of it."""

import pytest

from benchmarks.intake import ours
from builder.intake.decision import Decision

STORY = (
    "The port of Ellery closed on 5 November, the Harbour Authority said. Nobody was hurt, and 300 ships wait.\n"
    "\nThe pilots went home, and the tugs lay at the quay until the evening, when the wind had gone down again.\n"
)
HEAD = "Port of Ellery is closed after the storm\n\n"


def _decided(text: str) -> Decision:
    drafted = ours.draft("x.txt", text.encode())
    assert drafted is not None
    return drafted.evidence["source.outlet"]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        (f"{HEAD}{STORY}\nПідписуйтесь на Українську правду, підтримайте Українська правда\n", "Ukrainska Pravda"),
        (f"{HEAD}{STORY}\n© 2024 AFP\n", "Agence France-Presse"),
        (f"{HEAD}{STORY}\n(Reuters)\n", "Reuters"),
        (f"{HEAD}{STORY.rstrip()} /ТАСС/\n", "TASS"),
        (f"{HEAD}{STORY}\n저작권자 ⓒ 뉴시스 무단 전재 및 재배포 금지\n", "Newsis"),
        (f"{HEAD}{STORY}\nRiproduzione riservata © Copyright ANSA\n", "ANSA"),
        (
            f"{HEAD}{STORY}\nYou are receiving this because you subscribed: news@kyivindependent.com\n",
            "The Kyiv Independent",
        ),
        (f"Northern Watch | EN\n{HEAD}{STORY}\nSubscribe @northernwatch\n", "Northern Watch"),
        (f"Ministry of Ports\nPress Release\n{HEAD}{STORY}", "Ministry of Ports"),
        (f"{HEAD}By Ada Brenner and Tom Reed, CNN\n\n{STORY}\nCNN's Mara Lund contributed to this report.\n", "CNN"),
        (f"{HEAD}Photo: Mara Lund/DW\n\n{STORY}\nSubscribe to DW's daily letter\n", "Deutsche Welle"),
        (f"{HEAD}Le Figaro avec AFP\n\n{STORY}", "Le Figaro"),
        (
            f'"publisher": "Ellery Post",\n"source_name": "Ellery Post"\n{HEAD}{STORY}© 2024 Ellery Post\n',
            "Ellery Post",
        ),
        (f"{HEAD}{STORY}\nThe Gull appears daily.\nhttps://ellerygull.example/2024/port\nEllery Gull", "Ellery Gull"),
    ],
)
def test_the_page_s_own_lines_name_it(text: str, outlet: str) -> None:
    assert _decided(text).value == outlet


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}{STORY}The Financial Times reported on Monday that 40 pilots had left.\n",
        f"{HEAD}{STORY}A pilot told Reuters that he had seen no light.\n",
        f"{HEAD}Photo: Mara Lund/Reuters\n\n{STORY}",
        f"World\n{HEAD}{STORY}",
        f"Latest News\n{HEAD}{STORY}",
        f"Mara Lund\n{HEAD}{STORY}Follow @maralund\n",
        f"{HEAD}{STORY}Source: CNN, citing the BBC\n",
    ],
)
def test_what_is_cited_or_a_section_or_a_person_is_none(text: str) -> None:
    assert _decided(text).value is None


def test_the_reason_names_each_sign() -> None:
    text = f"{HEAD}Photo: Mara Lund/DW\n\n{STORY}\nSubscribe to DW's daily letter\n"
    decision = _decided(text)
    assert "closes a credit" in decision.because
    assert "asks something of the reader" in decision.because
