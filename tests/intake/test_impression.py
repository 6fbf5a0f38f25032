"""What a draft says is kept as plain data and compared: each field, each entry of a list, each line."""

import json

from hypothesis import given
from hypothesis import strategies as st

from builder import settings
from builder.intake.impression import Impression, changes, of_draft, of_front
from builder.intake.memory import Memory
from tests.intake.newsroom import draft, write_site

FRONT = {
    "id": "tag:x,2024:y",
    "title": "Ships leave",
    "posted": "2024-11-14",
    "source": {"outlet": "Kyiv Post", "cites": ["NATO"]},
    "tags": ["shipping"],
    "figures": [
        {"value": 11000, "unit": "soldiers", "qualifier": "about", "by": "Kyrylo Budanov"},
        {"low": 600, "high": 700, "unit": "tonnes", "date": "2024-10"},
    ],
    "events": [{"date": "2024-10-18", "text": "Left the harbour."}],
}


def told(before, after):
    return [str(change) for change in changes(of_front(before), of_front(after))]


def test_what_is_of_the_run_and_not_of_the_article_is_no_change():
    assert told(FRONT | {"slug": "x", "corrections": [{"date": "2024-11-02", "text": "y"}]}, FRONT) == []
    assert told(FRONT, FRONT | {"id": "other", "posted": "2025-01-01", "review": ["x: y"], "status": "review"}) == []


def test_each_field_and_each_entry_of_a_list_is_a_change_of_its_own():
    after = FRONT | {
        "title": "Ships stay",
        "source": {"cites": ["NATO", "Pentagon"]},
        "figures": [FRONT["figures"][0], {"value": 3, "unit": "ships"}],
        "events": [],
    }
    assert told(FRONT, after) == [
        "title: Ships leave → Ships stay",
        "source.outlet: − Kyiv Post",
        "source.cites: + Pentagon",
        "figures: − 600–700 tonnes 2024-10",
        "figures: + 3 ships",
        "events: − 2024-10-18 Left the harbour.",
    ]


def test_lines_come_first_with_their_reason():
    one = Impression((), {3: ("body", "nothing speaks against it"), 5: ("promo", "asks")})
    other = Impression((("title", "T"),), {3: ("promo", "asks for money"), 5: ("promo", "asks otherwise")})
    assert [str(change) for change in changes(one, other)] == [
        "line 3: body → promo (asks for money)",
        "title: + T",
    ]


def test_a_memory_gives_back_what_it_was_given(desk, tmp_path):
    site = settings.load(write_site(tmp_path))
    seen = of_draft(draft(desk, "Ships leave\n\nTwo ships left Port Ellery on 28 October 2024, she said.\n"))
    with Memory.open(site) as memory:
        memory.put("ab", of_front(FRONT))
        memory.put("ab", seen)
    with Memory.open(site) as memory:
        assert memory.get("ab") == seen
        assert memory.get("cd") is None
    (site.state / "intake.sqlite").write_bytes(b"no database" * 999)
    with Memory.open(site) as memory:
        assert memory.get("ab") is None


@given(st.dictionaries(st.text(max_size=8), st.one_of(st.text(max_size=9), st.lists(st.text(max_size=9))), max_size=6))
def test_any_front_matter_is_kept_as_json(front):
    seen = of_front(front)
    assert Impression.of_json(json.loads(json.dumps(seen.as_json()))) == seen
    assert changes(seen, seen) == ()
