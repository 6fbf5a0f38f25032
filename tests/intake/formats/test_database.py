"""The record of a press database: its columns tell of the article and are none of its text."""

from tests.intake.newsroom import draft

RECORD = """\
SE\tHarbour
HD\tCrane falls on the quay as the wind turns
BY\tAda Brenner
WC\t398 words
PD\t19 June 2026
ET\t21:40
SN\tThe Ellery Courier
SC\tELLCO
LA\tEnglish
CY\t(c) 2026 Quay Publications Ltd.

LP

A crane fell on the quay of Port Ellery at noon on Thursday, the Harbour Authority said. Nobody was hurt.

TD

It had stood there for forty years. Forty ships wait for the dredger that left the harbour in July.

CO\tellhar : Ellery Harbour Authority
NS\tgacc : Accidents
AN\tDocument ELLCO00020260619em6j0003h

Search Summary
Text\tcrane and ellery
Date\tIn the last week
Timestamp\t20 June 2026, 08:12 IST
"""


def test_columns_tell_of_the_article(desk):
    front = draft(desk, RECORD).front
    assert front["title"] == "Crane falls on the quay as the wind turns"
    assert str(front["date"]) == "2026-06-19"
    assert front["source"]["outlet"] == "The Ellery Courier"
    assert front["source"]["author"] == "Ada Brenner"


def test_columns_are_none_of_its_text(desk):
    body = draft(desk, RECORD).body
    assert body.startswith("A crane fell")
    assert body.rstrip().endswith("in July.")
    assert not {"LP", "TD", "ELLCO", "Accidents", "Timestamp"} & set(body.replace(".", " ").split())


def test_two_spaces_are_as_good_as_a_tab(desk):
    assert draft(desk, RECORD.replace("\t", "  ")).front["source"]["outlet"] == "The Ellery Courier"


def test_two_capitals_alone_are_no_record(desk):
    text = "Crane falls\n\nHD  television came to Port Ellery in July, the Harbour Authority said.\n"
    assert "HD television came" in draft(desk, text).body
