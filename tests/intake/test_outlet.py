"""Who published it: the address decides, then a name on the page, then what only that outlet prints."""

from tests.intake.newsroom import draft

STORY = "The port closed on 5 November, the Harbour Authority said. Nobody was hurt.\n"
HEAD = "Port of Ellery is closed\n"


def found(desk, text):
    drafted = draft(desk, text)
    decision = drafted.evidence["source.outlet"]
    return drafted.front.get("source", {}).get("outlet"), decision.doubt


def test_the_domain_decides_over_the_name(desk):
    text = f"{HEAD}Kyiv Post\n{STORY}https://www.gazette.example.net/x\n"
    assert found(desk, text) == ("Harbour Gazette", "")


def test_a_name_alone_on_a_line_by_any_of_its_names(desk):
    assert found(desk, f"{HEAD}Pravda Ukraine\n{STORY}") == ("Ukrainska Pravda", "")


def test_a_name_on_the_line_of_the_date_or_of_the_author(desk):
    assert found(desk, f"{HEAD}Kyiv Post | November 5, 2024, 9:14 am\n{STORY}") == ("Kyiv Post", "")
    assert found(desk, f"Kyiv Post | November 5, 2024\n{HEAD}{STORY}") == ("Kyiv Post", "")
    assert found(desk, f"{HEAD}By Ada Brenner, Kyiv Post\n{STORY}") == ("Kyiv Post", "")
    assert found(desk, f"{HEAD}Nov 4, 2024 - Harbour Press\n{STORY}")[0] == "Harbour Press"
    assert found(desk, f"{HEAD}Nov 4, 2024 - Port Ellery\n{STORY}")[0] is None


def test_the_agency_of_a_dateline(desk):
    assert found(desk, f"{HEAD}TOKYO (Kyodo) — {STORY}") == ("Kyodo News", "")
    assert found(desk, f"{HEAD}Port Ellery, Nov 5 (Reuters) - {STORY}") == ("Reuters", "")
    rival = "Share on Twitter\n" * 12
    outlet, doubt = found(desk, f"{HEAD}Port Ellery, Nov 5 (Reuters) - {STORY}\n{rival}")
    assert outlet is None
    assert doubt.startswith('Reuters is likely: "Port Ellery, Nov 5 (Reuters)" opens the text')
    assert found(desk, f"{HEAD}Kyiv Post | Nov 5, 2024\nTOKYO, Nov 5 (Kyodo) - {STORY}") == ("Kyiv Post", "")
    assert found(desk, f"{HEAD}The Pilots' Centre (PC) - once a school - has closed.\n")[1].startswith("not stated")


def test_a_phrase_that_names_it_is_proof_and_one_that_does_not_makes_it_likely(desk):
    assert found(desk, f"{STORY}Support UP or become our patron!\n") == ("Ukrainska Pravda", "")
    outlet, doubt = found(desk, f"{STORY}You could close this page. Or not.\n")
    assert outlet is None
    assert doubt == 'Euromaidan Press is likely: "You could close this page" is a house phrase of it'


def test_an_outlet_that_speaks_of_itself(desk):
    assert found(desk, f"{STORY}Kyiv Post was not able to reach the pilots.\n") == ("Kyiv Post", "")
    assert found(desk, f"{STORY}Ada Brenner told the Kyiv Post so.\n")[0] is None


def test_two_outlets_on_one_page_are_a_doubt(desk):
    outlet, doubt = found(desk, f"{HEAD}Kyiv Post\n{STORY}Support UP or become our patron!\n")
    assert outlet == "Kyiv Post"
    assert "yet Ukrainska Pravda" in doubt


def test_an_unknown_domain_is_told(desk):
    outlet, doubt = found(desk, f"{HEAD}{STORY}https://herald.example.com/x\n")
    assert outlet is None
    assert doubt == "not stated; herald.example.com is no domain in vocabulary/outlets.yaml"


def test_nothing_points_to_one(desk):
    assert found(desk, STORY) == (None, "not stated, and nothing points to one")


def test_an_unknown_outlet_is_known_by_its_own_domain_or_rights(desk):
    page = f"The Herald\n{HEAD}{STORY}https://www.theherald.example/x\n"
    assert found(desk, page)[0] == "The Herald"
    rights = f"Herald of Ellery\n{HEAD}{STORY}\n(c) 2024 Herald of Ellery. All rights reserved.\n"
    assert found(desk, rights)[0] == "Herald of Ellery"
    assert found(desk, f"The Herald\n{HEAD}{STORY}")[0] == "The Herald"
    assert found(desk, f"Harbour\n{HEAD}{STORY}")[0] is None
    assert found(desk, f"{HEAD}{STORY}https://[/ https://a]b/x\n")[0] is None
