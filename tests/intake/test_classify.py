"""What lines are taken for by their features: in pasted text by words alone, on pages by the markup too."""

import json
import math
from pathlib import Path

import pytest

from builder.intake import weights
from builder.intake.block import blocks
from builder.intake.classify import Verdict
from builder.intake.formats.html_vote import keeps, texts, voices
from builder.intake.kinds import STATES, follows, within
from builder.intake.passage import DROPPED, PROSE, Kind
from builder.intake.ruling import RULE, ended, in_words, rulings
from builder.intake.sheet import read
from builder.intake.weights import PAGE, TEXT
from builder.intake.zone import BELOW
from tests.intake.newsroom import draft, kinds, reading

STORY = (
    "The port of Ellery closed at noon on 5 November after a crane fell on the quay, the Harbour Authority said.",
    "Nobody was hurt, and the ships that were waiting outside the breakwater have been sent to other ports on the"
    " coast.",
    "Engineers will look at the remaining cranes this week, and the quay is to be opened again as soon as they"
    " are done.",
    "The crane had stood there for forty years, and pilots had warned of it in letters to the ministry again and"
    " again.",
)


def page(*around, before=""):
    story = "".join(f"<p>{each}</p>" for each in STORY)
    head = "<title>Crane closes the port</title>"
    return (
        f"<html><head>{head}</head><body>{before}<article><h1>Crane closes the port of Ellery</h1>"
        f"<div class='body'>{story}</div></article>{''.join(around)}</body></html>"
    )


def classes(desk, text):
    return dict(kinds(reading(desk, text)))


def test_markup_tells_the_page_from_the_article(desk):
    found = reading(
        desk,
        page(
            "<aside class='related'><h3>More stories</h3><ul><li><a href='/1'>A lighthouse opens its doors</a></li>"
            "<li><a href='/2'>The ferry line that nobody wanted</a></li></ul></aside>",
            "<footer><p>Harbour Gazette Ltd, 4 Quay Street</p><a href='/privacy'>Privacy policy</a></footer>",
            before="<nav><a href='/news'>News</a> <a href='/sport'>Sport</a></nav>",
        ),
    )
    text = {passage.text: passage.kind for passage in found.passages}
    assert [text[each] in PROSE for each in STORY] == [True] * len(STORY)
    assert text["Crane closes the port of Ellery"] is Kind.HEADLINE
    for each in ("News Sport", "A lighthouse opens its doors", "The ferry line that nobody wanted", "Privacy policy"):
        assert text[each] in DROPPED


def test_headings_lists_quotations_tables_and_links_stand_in_the_body(desk):
    inner = (
        "<h2>What fell</h2><ul><li>The old crane, which weighed forty tons and had no brakes.</li>"
        "<li>A wall of the customs house, which had been repaired in the spring.</li></ul>"
        "<blockquote><p>It came down like a tree, and then it was quiet for a while.</p></blockquote>"
    )
    source = page().replace(STORY[1], f"{STORY[1]} <a href='/who'>The ministry</a> agreed.</p>{inner}<p>")
    body = draft(desk, source).body
    assert "## What fell\n\n- The old crane" in body
    assert "\n- A wall of the customs house" in body
    assert "\n\n> It came down like a tree" in body


def test_a_short_paste_is_left_to_the_rules(desk):
    assert classes(desk, "The port closed.\n\nHarbour Gazette Ltd\n\nNews\n\nSport\n").get("advert") is None
    assert not reading(desk, "The port closed.\n\nNobody was hurt.\n\nMore soon\n").dropped


def test_titles_below_a_long_text_go_and_their_reasons_are_features(desk):
    tail = ("Inside the old lighthouse", "Ferry line to close in winter", "Privacy policy", "Terms of use")
    found = reading(desk, "\n\n".join((*STORY, "Advertisement", "Most read", *tail)) + "\n")
    assert [passage.text for passage in found.passages if passage.kind in PROSE] == list(STORY)


def test_a_line_that_ends_the_sentence_before_stays(desk):
    lines = (*STORY, "Of the ships that had been sent away some came", "back within the hour.")
    found = reading(desk, "\n\n".join(lines) + "\n")
    assert {passage.text for passage in found.prose} >= set(lines[-1:])


def test_states_are_fourteen_and_shares_within_a_group_sum_to_one():
    assert len(STATES) == len(set(STATES)) == 14
    assert len(follows()) == 14
    for features in ([], ["is a <h1>"], ["has the words of: promotion", "is a line"]):
        shares = within(features)
        for group in range(3):
            own = [math.exp(share) for share, (_, its) in zip(shares, STATES, strict=True) if its == group]
            assert sum(own) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("features", "group", "kind"),
    [
        (["has the words of: promotion"], weights.PAGE, Kind.PROMO),
        (["has the words of: advert"], weights.PAGE, Kind.ADVERT),
        (["is a <figcaption>"], weights.PAGE, Kind.CAPTION),
        (["stands inside: <nav>", "has links alone"], weights.PAGE, Kind.NAVIGATION),
        (["has the words of: list"], weights.PAGE, Kind.TEASER_HEAD),
        (["is a <h1>"], weights.ABOUT, Kind.HEADLINE),
        (["stands close inside: <blockquote>"], weights.TEXT, Kind.QUOTATION),
    ],
)
def test_which_kind_of_its_group_a_line_is(features, group, kind):
    shares = within(features)
    best = max((at for at, (_, its) in enumerate(STATES) if its == group), key=lambda at: shares[at])
    assert STATES[best][0] is kind


def test_the_weights_are_few_and_say_how_sure_they_are():
    file = Path(weights.__file__).with_name("weights.json")
    assert file.stat().st_size < 80_000
    for which in ("page", "words"):
        known = weights.weights(which)
        assert 50 < len(known.features) < 1000
        edges, shares = zip(*known.sure, strict=True)
        assert list(edges) == sorted(edges)
        assert list(shares) == sorted(shares)
        assert known.confidence(0.0) == shares[0]
        assert known.confidence(1.0) == shares[-1] >= 0.98
    assert json.loads(file.read_text(encoding="utf-8")).keys() == {"page", "words"}


def test_a_voice_keeps_a_line_when_most_of_its_words_run_on():
    found = voices(
        texts(page() + '<script type="application/ld+json">{"articleBody": "' + " ".join(STORY) + '"}</script>')
    )
    assert set(found) == {"trafilatura", "trafilatura with care", "the page's own data"}
    for runs in found.values():
        assert keeps(runs, STORY[0])
        assert not keeps(runs, "Ferry line to Port Ellery will close in winter, the company says")


def test_a_page_too_large_to_ask_about_has_no_voices():
    assert voices(texts("<p>x</p>" * 70_000)) == {}


def test_reasons_name_features_and_the_line_before(desk):
    found = reading(desk, page("<footer><a href='/a'>Geese and boats</a><p><a href='/b'>Lock keepers</a></p></footer>"))
    reasons = [passage.ruling.reason for passage in found.dropped if passage.ruling.rule == RULE]
    assert reasons
    assert all(reason.startswith("reads as ") and "it " not in reason[:3] for reason in reasons)
    known = weights.weights("page").features
    for reason in reasons:
        first = reason.split(": ", 1)[1].split("; ")[0]
        assert any(first.startswith(in_words(name)) for name in known), reason


@pytest.mark.parametrize(
    ("feature", "told"),
    [
        ("ends without a mark", "ends without a mark"),
        ("before it: prose", "the line above it: prose"),
        ("prose after it: 3 or 4", "text 3 or 4 lines below it"),
        ("prose before it: none", "no text above it"),
        (
            "words of the page stand often up to the prose after it",
            "words of the page stand between it and the text below it",
        ),
    ],
)
def test_features_are_told_so_that_an_editor_understands_them(feature, told):
    assert feature in weights.weights("words").features
    assert in_words(feature) == told


def test_a_file_of_too_many_lines_is_left_to_the_rules(desk):
    text = "\n".join([*STORY, *["Ferry line to close in winter"] * 3_000, "Advertisement"]) + "\n"
    assert {passage.ruling.rule for passage in reading(desk, text).dropped} <= {"advert", "repetition"}


def test_a_long_paragraph_that_a_page_repeats_is_told_once(desk):
    told = " ".join((STORY[0], STORY[1]))
    source = page().replace(STORY[0], told).replace("</article>", f"<p>{told}</p></article>")
    assert [passage.text for passage in reading(desk, source).prose].count(told) == 1


def taken(*groups):
    """What lines of a sentence each are ruled to be, where all but those of the text surely look like the page's."""
    line = "The dredger came back on Friday and took the last of the sand away."
    text = "\n".join([line] * len(groups))
    sure = {
        TEXT: Verdict(Kind.BODY, TEXT, (0.999, 0.0005, 0.0005), 0.99, ()),
        PAGE: Verdict(Kind.TEASER, PAGE, (0.001, 0.0, 0.999), 0.99, ()),
    }
    return set(rulings([sure[group] for group in groups], blocks(read("raw.txt", text.encode()).lines), marked=False))


def test_the_whole_text_stated_once_more_in_one_line_is_told_once(desk):
    again = f"<div itemprop='articleBody'>{' '.join(STORY)}</div>"
    for source in (page(again), page(before=again)):
        lines = [line for line in draft(desk, source).body.splitlines() if "waiting outside the breakwater" in line]
        assert [len(line.split()) < 40 for line in lines] == [True]


POST = (
    "<div class='social widget'><blockquote class='twitter-tweet'><p>We see <a href='/1'>#ships</a> waiting since noon."
    " Follow us <a href='/2'>pic.example.org/xyz</a></p></blockquote></div>"
)


def test_a_post_that_the_article_embeds_is_quoted_and_one_elsewhere_is_not(desk):
    before, after = f"<p>{STORY[1]}</p>", f"<p>{STORY[2]}</p>"
    quoted = page().replace(before + after, before + POST + after)
    assert "waiting since noon" in draft(desk, quoted).body
    links = "".join(f"<li><a href='/{each}'>A story about ferry number {each}</a></li>" for each in range(12))
    aside = page(f"<aside class='sidebar'><ul>{links}</ul>{POST}</aside>")
    assert "waiting since noon" not in draft(desk, aside).body


def test_a_sentence_amid_the_text_is_never_dropped_for_its_looks():
    assert taken(TEXT, PAGE, TEXT) == set()
    assert taken(TEXT, PAGE, PAGE, TEXT) == set()
    assert taken(TEXT, TEXT, PAGE) == {2}


def test_a_lead_below_the_end_of_the_text_goes_and_the_same_line_in_the_text_stays(desk):
    lead = "A museum in the next town has bought a lighthouse for less than the price of a small family car."
    links = ("Privacy policy", "Terms of use", "Contact us", "All rights reserved.")
    menu = ("Tags", "Ports", "Cranes", "More from the coast", "Videos")
    tail = ("Share", *menu, lead, "Photos", *links)
    story = [*STORY, *(f"{each} So the harbour master wrote." for each in STORY[:2])]
    found = reading(desk, "\n\n".join((*story, *tail)) + "\n")
    (teaser,) = (passage for passage in found.dropped if passage.text == lead)
    assert BELOW in teaser.ruling.reason
    assert lead in [passage.text for passage in reading(desk, "\n\n".join((*story[:3], lead, *story[3:]))).prose]


def test_below_the_end_of_the_text_a_day_of_its_own_does_not_keep_a_line(desk):
    comment = "Olde Pilot, 9 November: they were told about that crane again and again and did nothing at all."
    tail = ("Advertisement", "Comments (14)", comment, "Reply", "Privacy policy", "Terms of use")
    story = [*STORY, *(f"{each} So the harbour master wrote." for each in STORY[:2])]
    assert comment in [passage.text for passage in reading(desk, "\n\n".join((*story, *tail))).dropped]


def test_the_text_has_ended_where_that_is_sure():
    def below(share):
        return Verdict(Kind.TEASER, PAGE, (1 - share, 0.0, share), 0.9, (), BELOW)

    told = Verdict(Kind.BODY, TEXT, (0.9, 0.0, 0.1), 0.9, ())
    assert ended([told, below(0.6), below(0.97)]) == 2
    assert ended([told, told]) == 2


def test_a_short_article_on_a_whole_page_is_told_from_it(desk):
    menu = ("Menu", "News", "Sport", "Weather", "Log in", "Subscribe", "Share", "3 comments")
    tail = ("Most read", "Museum buys a lighthouse", "Copy link", "Privacy policy", "All rights reserved.")
    title = "Crane closes the port of Ellery"
    found = reading(desk, "\n".join((*menu, title, *STORY[:2], *tail)) + "\n")
    assert [passage.text for passage in found.prose] == list(STORY[:2])


def test_the_mark_of_an_advert_changes_nothing_but_itself(desk):
    lines = ("Crane closes the port of Ellery", *STORY, "Most read", "Five walks along the coast", "What mayors earn")
    plain = [kind for _, kind in kinds(reading(desk, "\n\n".join(lines)))]
    marked = [kind for _, kind in kinds(reading(desk, "\n\nAdvertisement\n\n".join(lines)))]
    assert marked[1::2] == ["advert"] * (len(lines) - 1)
    assert marked[::2] == plain
