"""The fields at the head of a record are no part of the text that a draft holds."""

import pytest

from tests.intake.newsroom import draft

TEXT = "The port of Ellery was closed on Tuesday, the harbour authority said.\n\nNobody was hurt there.\n"
RECORDS = {
    "en": ("id: 4471\nheadline: Port of Ellery is closed\nbyline: By ADA BRENNER\nurgency: 3\nbody:\n\n", TEXT),
    "es": ("id: 4471\ntitle: El puerto de Ellery cierra\nsection: Mundo\ntags: puertos, mar\nbody:\n\n",
           "El puerto de Ellery cerró el martes, según la autoridad.\n\nNadie resultó herido allí.\n"),
    "it": ("RETE: Esteri\nTITOLO: Il porto di Ellery è chiuso\nEMBARGO: nessuno\nTESTO:\n\n",
           "Il porto di Ellery ha chiuso martedì, secondo l'autorità.\n\nNessuno è rimasto ferito.\n"),
    "ru": ("Номер: 4471\nЗаголовок: Порт Эллери закрыт\nПолоса: 3\nРубрика: Политика\n\n",
           "Порт Эллери закрыли во вторник, сообщила администрация.\n\nНикто не пострадал.\n"),
}  # fmt: skip


@pytest.mark.parametrize("language", RECORDS)
def test_a_draft_holds_the_text_and_not_the_fields_above_it(desk, language):
    head, text = RECORDS[language]
    drafted = draft(desk, head + text)
    assert drafted.body == text
    title = next(line for line in head.splitlines() if line.lower().startswith(("headline", "tit", "заголовок")))
    assert drafted.front["title"] == title.partition(": ")[2]
    assert drafted.front["summary"] == text.partition("\n")[0]


@pytest.mark.parametrize(
    "head",
    [
        "Killed: 12\nWounded: 40\nMissing: 3\nFound: 9\n\n",  # none of them is a record's
        "title: Port of Ellery is closed\nbyline: Ada Brenner\n\n",  # too few
    ],
)
def test_a_list_of_numbers_or_two_lines_are_no_record(desk, head):
    body = draft(desk, f"Port of Ellery is closed\n\n{TEXT}\n{head}{TEXT}").body
    assert head.split(":")[0] in body


@pytest.mark.parametrize("name", ["standfirst", "vorspann", "chapô", "entradilla", "лид", "リード"])
def test_what_a_record_sets_above_its_text_is_the_dek_without_the_field_s_name(desk, name):
    dek = "Pilots speak of a third crane, and the board of none"
    drafted = draft(desk, f"id: 4471\nheadline: Port of Ellery is closed\n{name}: {dek}\nurgency: 3\nbody:\n\n{TEXT}")
    assert drafted.body == f"{dek}\n\n{TEXT}"
    assert drafted.front["summary"] == dek


def test_a_dateline_in_brackets_below_the_fields_opens_the_text(desk):
    head = "【見出し】渡し船が再び運休\n【掲載日】2024/11/06\n【媒体】港通信\n【本文】\n"
    text = (
        "【エレリー港】港湾局は5日、西の桟橋で渡し船の運航を取りやめたと発表した。"
        "利用者は一日に約400人に上る。再開の見通しは立っていない。"
    )
    drafted = draft(desk, f"{head}{text}\n")
    assert "渡し船の運航を取りやめた" in drafted.body
    assert "媒体" not in drafted.body
